"""Names of those who take part, wherever they stand in full."""

from dataclasses import replace

import pytest

from tei_toolkit.names.analysis import AnalysisOptions, analyse
from tei_toolkit.names.given_names import with_given_names
from tei_toolkit.names.linking import Known
from tei_toolkit.names.mention import Cert, Mention, MentionType
from tei_toolkit.names.slugs import slug

ADA = Known(
    "person:hill", ("Ada Hill", "MS. HILL", "Ms. Ada Hill", "Hill"), is_own=True
)


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


TEXT = "Then Ada Hill went to Georgia, and Georgia was glad of it."


def linked(*known: Known) -> dict[str, Mention]:
    found = analyse(TEXT, AnalysisOptions(known=known)).mentions
    return {mention.text: mention for mention in found}


def test_a_place_that_lists_have_twice_is_left_open() -> None:
    two = (Known("place:a", ("Georgia",)), Known("place:b", ("Georgia", "GA")))
    found = linked(*two)["Georgia"]
    assert (found.ref, found.uri) == (None, None)
    assert found.candidates == ("place:a", "place:b")


def test_what_the_document_lists_is_what_an_authority_has_by_that_name() -> None:
    own = Known("person:hill", ("Ada Hill",), is_own=True)
    other = Known("person:auth.xml#ah", ("Ada Hill", "A. Hill"), "https://x.org/1")
    found = linked(own, other)["Ada Hill"]
    assert (found.ref, found.uri) == ("person:hill", "https://x.org/1")
    another = replace(own, uri="https://x.org/2")
    assert linked(another, other)["Ada Hill"].candidates == (
        *("person:auth.xml#ah", "person:hill"),
    )


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("\u0428\u043e\u0439\u0433\u0443", "\u0448\u043e\u0439\u0433\u0443"),
        ("\u0428\u043e\u0438\u0306\u0433\u0443", "\u0448\u043e\u0439\u0433\u0443"),
        ("Ku\u010dan M\u00fcller", "kucan-muller"),
    ],
)
def test_letters_stay_and_accents_go(text: str, kept: str) -> None:
    assert slug(text) == kept


def test_a_ruler_is_called_by_name_and_number() -> None:
    text = "Then King Alexander I met Emperor Napoleon III. Alexander I was glad."
    found = analyse(text, AnalysisOptions()).mentions
    refs = {m.ref for m in found if "Alexander" in m.text}
    assert refs == {"person:alexander-i"}


THE = ["The Elbasy", "the Elbasy"]


def _found_of(text: str, *known: Known) -> list[tuple[str, str]]:
    return [(m.text, m.type.value) for m in with_given_names([], text, known)]


@pytest.mark.parametrize(
    ("name", "kind", "text", "expected"),
    [
        ("Smith & Sons", "org", "It was Smith & Sons of York.", ["Smith & Sons"]),
        ("S&S", "org", "Ask S&S, not S&S&T or S&St.", ["S&S"]),
        ("GoB", "org", "The GoB and the gob, and GoBi.", ["GoB"]),
        ("iPhonix", "org", "They sold iPhonix's shares.", ["iPhonix"]),
        (
            "The Elbasy",
            "person",
            "The Elbasy met the Elbasy.",
            ["The Elbasy", "the Elbasy"],
        ),
        ("Paris", "person", "I asked Paris. Paris-born.", ["Paris", "Paris"]),
        ("3M", "org", "It is 3M.", ["3M"]),
        ("May", "person", "May I ask May?", ["May"]),
        ("Hill", "person", "We asked O'Hill and Anna Hill, then Mr Hill.", ["Hill"]),
        ("Chair", "person", "The Chair spoke.", []),
    ],
)
def test_each_name_of_an_authority_counts_as_it_is_written(
    name: str, kind: str, text: str, expected: list[str]
) -> None:
    found = _found_of(text, Known(f"{kind}:x", (name,)))
    assert [words for words, _ in found] == expected
    assert {of for _, of in found} <= {"person" if kind == "person" else "organisation"}


def test_a_name_of_two_kinds_is_left_to_the_text() -> None:
    known = Known("person:p", ("Zork",)), Known("place:z", ("Zork",))
    assert _found_of("He saw Zork there.", *known) == []
