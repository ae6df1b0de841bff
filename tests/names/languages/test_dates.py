"""Dates in ten languages: what is found in phrases, and what they mean."""

from pathlib import Path

import pytest

from tei_toolkit.names.analysis import AnalysisOptions, analyse
from tei_toolkit.names.spans_of_time import Day

from .gold import LANGUAGES, value_of

CASES = Path(__file__).parent / "dates"
TODAY = Day(2008, 9, 24)


def found(language: str, phrase: str) -> str:
    """The dates of a phrase said on Wednesday, 24 September 2008."""
    options = AnalysisOptions(language=language, day=TODAY, layers=("dates",))
    mentions = analyse(phrase, options).mentions
    return "; ".join(f"{m.text} = {value_of(m)}" for m in mentions)


def phrases(language: str) -> list[tuple[str, str]]:
    """Lines `phrase -> text = value; …`."""
    lines = (CASES / f"{language}.txt").read_text("utf-8").splitlines()
    pairs = (line.partition(" -> ") for line in lines if " -> " in line)
    return [(phrase, expected) for phrase, _, expected in pairs]


@pytest.mark.parametrize(
    ("language", "phrase", "expected"),
    [(language, *pair) for language in LANGUAGES for pair in phrases(language)],
)
def test_phrase(language: str, phrase: str, expected: str) -> None:
    assert found(language, phrase) == expected


def test_languages_without_words_have_calendar_dates() -> None:
    assert found("sv", "den 8 augusti 2008") == "8 augusti 2008 = 2008-08-08"


def test_round_number_before_a_word_is_no_year() -> None:
    assert found("de", "2000 Menschen kamen.") == ""
    assert found("sv", "2000 personer kom.") == ""
