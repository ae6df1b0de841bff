"""Times of day that do not say in which half of the day they are."""

from dataclasses import replace

import pytest

from tei_toolkit.convert import ConvertOptions, convert
from tei_toolkit.names.analysis import AnalysisOptions, analyse
from tei_toolkit.names.annotating import AnnotateOptions
from tei_toolkit.names.mention import MentionType
from tei_toolkit.tei.vocabulary import tei


def times_of(text: str, language: str = "en") -> list[tuple[str, str]]:
    analysis = analyse(text, AnalysisOptions(language=language))
    return [
        (mention.text, dict(mention.values).get("when", ""))
        for mention in analysis.mentions
        if mention.type is MentionType.TIME
    ]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("1:24 P.M. EDT\n\nIt was past 1:30.\n\nEND 1:32 P.M. EDT", "13:30:00"),
        ("It was past 1:30, or so they said.", ""),
        ("We began at 1 a.m. It was past 1:30. It ended at 2 p.m.", ""),
        ("The sitting opened at 09:05. It was 1:30 already.", "01:30:00"),
        ("Starting at 10:00 a.m. Since 9:30, sir.", "09:30:00"),
    ],
)
def test_a_bare_time_is_of_the_half_of_the_session(text: str, when: str) -> None:
    (found,) = (value for printed, value in times_of(text) if printed in _BARE)
    assert found == when


_BARE = {"1:30", "9:30"}


def test_other_languages_count_to_24() -> None:
    assert times_of("Il est 1:30 du matin.", "fr") == [("1:30", "01:30:00")]


def test_no_time_of_day_has_no_hour() -> None:
    assert times_of("0:00 Hello, and welcome to the show.") == []


def test_what_has_elapsed_is_no_time_of_day() -> None:
    talk = (
        "**Ann Hale:** \\[01:46\\] A month ago I got an email.\n\n"
        "**Bo Lund:** \\[04:30\\] I remember it well.\n\n"
        "**Ann Hale:** \\[11:57\\] So do I.\n"
    )
    options = ConvertOptions(names=AnnotateOptions())
    root = convert(talk.encode(), "talk.md", options).tree.getroot()
    assert len(list(root.iter(tei("anchor")))) == 3
    assert not list(root.iter(tei("time")))


def test_the_hour_of_a_time_mark_is_no_year() -> None:
    talk = (
        "M. Hale : Est-ce que la lampe ● (1415) est en panne depuis mars?\n\n"
        "● (1420)\n\nMme Lund : Elle est réparée.\n\nM. Hale : Très bien, merci.\n"
    )
    options = ConvertOptions(names=AnnotateOptions())
    for language in ("en", "fr"):
        root = convert(talk.encode(), "talk.txt", replace(options, language=language))
        dates = [date.get("when") for date in root.tree.iter(tei("date"))]
        assert not {"1415", "1420"} & set(dates)
