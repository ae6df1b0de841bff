"""What a program wrote about a text above it."""

from tests.labels.reading import labels_of

_HEAD = """# Review of lamps
# Date: 2026-05-04 09:02
# Organizer: Edda Tarr <edda@example.org>
# Invited (2):
#   Bo Marle (Required)
# Speakers (2):
#   Bo Marle (84 segments)
#   Edda Tarr (72 segments)
"""


def test_nobody_speaks_behind_the_number_signs_of_a_program() -> None:
    text = (
        f"{_HEAD}\n[00:00:03] Bo Marle:\n    Good morning, let us begin with lamps.\n\n"
        "[00:00:09] Edda Tarr:\n    They burn well, as far as I can see.\n"
    )
    assert labels_of(text) == ["Bo Marle", "Edda Tarr"]


def test_headings_of_which_three_stand_together_speak() -> None:
    text = (
        "### Bo Marle\nGood morning, shall we begin?\n\n### Edda Tarr\nYes, let us.\n\n"
        "### Bo Marle\nThen tell me of the lamps.\n\n### Edda Tarr\nThey burn well.\n"
    )
    assert labels_of(text) == ["Bo Marle", "Edda Tarr"] * 2
