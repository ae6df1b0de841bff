"""Tags of a text's own in plain text."""

import pytest

from tei_toolkit.sources.own_tags import find_own_tags
from tei_toolkit.sources.reading import source_from_text

_SITTING = (
    "<newspeech>MR. SPEAKER: Order. What has Mrs. Tollan to say of the club?"
    "</newspeech>"
    "<newspeech>MRS. TOLLAN: I lay the minutes on the Table.</newspeech>\t"
    "(Mrs. Tollan laid the minutes on the Table\t<newspeech>MR. SPEAKER: Order!"
    "</newspeech><Header>ADJOURNMENT</Header>"
    "THE MINISTER FOR ROADS (Mr. Odera): I beg to move.</newspeech>"
)


def _lines(text: str) -> list[str]:
    source = source_from_text(text, "sitting.txt")
    return source.visible(0, len(source.text)).split("\n")


def test_each_element_of_a_texts_own_stands_in_lines_of_its_own() -> None:
    assert [line.strip() for line in _lines(_SITTING) if line.strip()] == [
        "MR. SPEAKER: Order. What has Mrs. Tollan to say of the club?",
        "MRS. TOLLAN: I lay the minutes on the Table.",
        "(Mrs. Tollan laid the minutes on the Table",
        "MR. SPEAKER: Order!",
        "ADJOURNMENT",
        "THE MINISTER FOR ROADS (Mr. Odera): I beg to move.",
    ]


def test_every_character_keeps_its_place() -> None:
    source = source_from_text(_SITTING, "sitting.txt")
    assert len(source.text) == len(_SITTING)
    others = [(a, b) for a, b in zip(source.text, _SITTING, strict=True) if a != b]
    assert {a for a, _ in others} == {"\n"}
    assert {b for _, b in others} == {"<", ">"}


_AMONG_WORDS = (
    "A: I <fast> never saw </fast> it.\nB: <fast> No? </fast> And I <fast> went </fast>"
    " home again, all the way.\nA: Did you now.\n"
)


@pytest.mark.parametrize(
    "text",
    [
        _AMONG_WORDS,
        "".join(f"<anna> line {n} of what is said here\n" for n in range(9)),
        "The page has <title>Talk</title> in it, and </p> three times, </p> and </p>.",
        "Use <name>x</name>.",
    ],
    ids=["among words", "never closed", "other names", "once"],
)
def test_other_tags_are_words(text: str) -> None:
    assert find_own_tags(text) == ()
