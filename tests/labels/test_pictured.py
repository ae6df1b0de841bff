"""Pictures that speak, and those that do not."""

import pytest

from tests.labels.test_rare_forms import turns

TALK = """At the baker's:

👵🏻: How much is the loaf?

👨🏽‍🍳: One twenty, madam.

👵🏻: It was one ten!

👨🏽‍🍳: That was yesterday.

👵🏻: Then two, please.
"""


def test_pictures_speak_by_turns() -> None:
    labels = [label for label, _ in turns(TALK)]
    assert labels == ["👵🏻", "👨🏽‍🍳"] * 2 + ["👵🏻"]


@pytest.mark.parametrize(
    "text",
    [
        TALK.replace("👨🏽‍🍳", "👵🏻"),
        TALK.replace(": ", " "),
        "📌: Where\n\n🕐: When\n\n🎟: How much\n\n📞: Whom to call\n",
    ],
    ids=["one", "no colon", "items"],
)
def test_others_do_not(text: str) -> None:
    assert turns(text) == []
