"""Words that the transcriber was not sure of are `unclear`, without what says so."""

import re

import pytest

from tei_toolkit.convert import ConvertOptions, convert
from tei_toolkit.report import as_data
from tei_toolkit.tei.options import Profile

TALK = "ANNA: Good evening.\n\nBEN: {}\n\nANNA: Thank you.\n\nBEN: Good night.\n"
CAREFUL = "ANNA: [inaudible] evening.\n\nBEN: {}\n\nANNA: Thank you.\n\nBEN: Bye.\n"


def said(text: str, name: str = "talk.txt", profile: Profile | None = None) -> str:
    made = convert(text.encode(), name, ConvertOptions(profile=profile))
    found: list[str] = re.findall(r"<seg[^>]*>(.*?)</seg>", made.to_bytes().decode())
    return found[1]


@pytest.mark.parametrize(
    "printed",
    [
        "[unclear: forty million]",
        "[Unclear: forty million?]",
        "((unclear: forty million))",
        "(unv.: forty million)",
        "[unclear: possibly forty million]",
        "[inaudible, possibly forty million]",
        "[unclear - forty\nmillion]",
        "(?forty million?)",
        "(?forty million)",
        "[? forty million ?]",
        "[forty million?]",
        "[forty million ?]",
    ],
)
def test_a_doubtful_reading_keeps_its_words(printed: str) -> None:
    words = said(TALK.format(f"It cost {printed} at the time."))
    assert words == "It cost <unclear>forty million</unclear> at the time."


def test_what_says_that_words_are_doubtful_is_left_out_and_listed() -> None:
    made = convert(TALK.format("It cost [unclear: forty] then.").encode(), "a.txt")
    left = [(item["text"], item["kind"]) for item in as_data(made)["left_out"]]
    assert left == [("[unclear: ", "markup"), ("]", "markup")]


@pytest.mark.parametrize(
    "printed",
    [
        "[unclear]",
        "[inaudible 00:12:03]",
        "[inaudible: background noise]",
        "[unclear: two words]",
        "[inaudible - laughter]",
    ],
)
def test_where_nothing_is_read_there_is_a_gap(printed: str) -> None:
    assert "<gap" in said(TALK.format(f"It cost {printed} at the time."))


@pytest.mark.parametrize(
    "words",
    [
        "It cost forty. [Forty million?] Yes.",
        "It cost [what year was that?] forty.",
        "It cost [do you think?] forty.",
        "It cost forty (or was it fifty?) at the time.",
        "It cost forty [Ben Okri: Sure?] at the time.",
        "It cost forty (?) at the time.",
    ],
)
def test_a_question_in_brackets_is_no_doubt(words: str) -> None:
    assert said(CAREFUL.format(words)) == words


def test_round_brackets_say_a_doubt_where_the_document_says_what_was_not_heard() -> (
    None
):
    printed = "He had an (axe?) with him."
    assert said(TALK.format(printed)) == printed
    words = "He had an <unclear>axe</unclear> with him."
    assert said(CAREFUL.format(printed)) == words


def test_a_turn_may_be_all_in_doubt() -> None:
    assert said(TALK.format("[unclear: At night.]")) == "<unclear>At night.</unclear>"


def test_parlamint_has_the_words() -> None:
    words = said(TALK.format("It [unclear: rose] then."), profile=Profile.PARLAMINT)
    assert words == "It rose then."


def test_a_cue_has_its_doubts() -> None:
    cues = "WEBVTT\n\n" + "\n".join(
        f"00:0{n}.000 --> 00:0{n}.900\n<v {name}>It [unclear: rose] then.\n"
        for n, name in enumerate(("Anna", "Ben", "Anna"))
    )
    assert said(cues, "a.vtt") == "It <unclear>rose</unclear> then."
