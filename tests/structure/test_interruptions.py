"""Turns that go on after an interruption point back to where they broke off."""

from tei_toolkit.conventions.detection import detect
from tei_toolkit.sources.reading import read_source


def _resumptions(text: str) -> list[int | None]:
    source = read_source(text.encode(), "x.txt")
    return [turn.resumes for turn in detect(source).result.transcript.turns()]


def test_turn_resumes_the_last_but_one() -> None:
    text = (
        "MS. HALE: I was on the pier when—\n\nMR. COLE: At noon?\n\n"
        "MS. HALE: —the tide went out.\n\nMR. COLE: I see. And then?\n\n"
        "MS. HALE: Then it rained.\n"
    )
    assert _resumptions(text) == [None, None, 0, None, None]


def test_finished_turn_is_not_resumed() -> None:
    text = (
        "MS. HALE: I was on the pier.\n\nMR. COLE: At noon?\n\n"
        "MS. HALE: at noon, yes.\n\nMR. COLE: I see.\n\nMS. HALE: Good.\n"
    )
    assert _resumptions(text) == [None] * 5
