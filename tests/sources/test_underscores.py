"""Italics between underscores in plain text."""

from tei_toolkit.convert import convert
from tei_toolkit.sources.underscores import find_italics
from tei_toolkit.tei.vocabulary import tei


def italics_of(text: str) -> list[str]:
    return [text[style.start : style.end] for style in find_italics(text)[1]]


def test_a_document_that_keeps_to_them_has_italics() -> None:
    text = "He _does_ ask.\n\n_So\nbe it_, said she; [_To X._] Go.\n"
    assert italics_of(text) == ["does", "So\nbe it", "To X."]


def test_names_blanks_and_addresses_are_no_marks() -> None:
    assert (
        italics_of("Call max_size or a_b_c, sign ____ or __init__ _here.\n" * 3) == []
    )
    assert italics_of("See https://x.example/_a_ and _b_ and _c_ there.") == []


def test_underscores_alone_speak_against_italics() -> None:
    assert italics_of("_a_ b _c_ d _e_\n\n_open\n\n_again\n") == []


def test_no_underscore_is_left() -> None:
    talk = "ANN: I _am_ here.\n\nBOB: So _am_ I.\n\nANN: And _who_ are you?\n"
    root = convert(talk.encode(), "talk.txt").tree.getroot()
    assert [hi.text for hi in root.iter(tei("hi"))] == ["am", "am", "who"]
    assert not any("_" in (seg.text or "") for seg in root.iter(tei("seg")))
