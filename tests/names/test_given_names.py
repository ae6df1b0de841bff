"""Names of those who take part, wherever they stand in full."""

import pytest

from tei_toolkit.names.given_names import with_given_names
from tei_toolkit.names.linking import Known
from tei_toolkit.names.mention import Cert, Mention, MentionType

ADA = Known("person:hill", ("Ada Hill", "MS. HILL", "Ms. Ada Hill", "Hill"))


def _found(text: str, *mentions: tuple[str, MentionType]) -> list[tuple[str, str]]:
    given = [
        Mention(text.index(words), text.index(words) + len(words), words, kind)
        for words, kind in mentions
    ]
    return [(m.text, m.type.value) for m in with_given_names(given, text, [ADA])]


@pytest.mark.parametrize(
    ("text", "mentions", "expected"),
    [
        ("I met Ada Hill there.", (), [("Ada Hill", "person")]),
        (
            "I met Ada Hill there.",
            (("Ada Hill", MentionType.ORGANISATION),),
            [("Ada Hill", "person")],
        ),
        ("I met Ada Hill.", (("Hill", MentionType.PLACE),), [("Ada Hill", "person")]),
        (
            "The Ada Hill Foundation gave it.",
            (("Ada Hill Foundation", MentionType.ORGANISATION),),
            [("Ada Hill Foundation", "organisation")],
        ),
        ("The Ada Hill Foundation gave it.", (), []),
        ("We climbed the hill, Ada.", (), []),
        ("Ask MS. HILL about it.", (), []),
    ],
)
def test_who_takes_part_is_meant_by_the_full_name(
    text: str,
    mentions: tuple[tuple[str, MentionType], ...],
    expected: list[tuple[str, str]],
) -> None:
    assert _found(text, *mentions) == expected


def test_what_was_found_out_about_the_same_name_stays() -> None:
    known = Mention(0, 8, "Ada Hill", MentionType.PERSON, Cert.MEDIUM, ref="person:x")
    assert with_given_names([known], "Ada Hill spoke.", [ADA]) == [known]
