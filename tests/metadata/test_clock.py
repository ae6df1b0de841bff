"""Times of day in many languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_toolkit.metadata.dates.clock import find_times


@pytest.mark.parametrize(
    ("text", "printed", "value"),
    [
        ("1:24 P.M. EDT", "1:24 P.M. EDT", "13:24"),
        ("Beginn: 9.00 Uhr", "9.00 Uhr", "09:00"),
        ("argument at 10:00 a.m.", "10:00 a.m.", "10:00"),
        ("The House met at 2.30 pm", "2.30 pm", "14:30"),
        ("Eram 10 horas e 5 minutos.", "10 horas e 5 minutos", "10:05"),
        ("10 horas e 5 deputados", "10 horas", "10:00"),
        ("à 14 h 30", "14 h 30", "14:30"),
        ("kl. 14.00", "kl. 14.00", "14:00"),
        ("午後2時30分", "午後2時30分", "14:30"),
        ("오후 2시", "오후 2시", "14:00"),
        ("12:10 a.m.", "12:10 a.m.", "00:10"),
        ("June 7, 2018, 22:21", "22:21", "22:21"),
    ],
)
def test_value_of_a_printed_time(text: str, printed: str, value: str) -> None:
    [mention] = find_times(text)
    assert (mention.text, mention.value) == (printed, value)


def test_cue_times_are_no_times_of_day() -> None:
    assert find_times("00:05:31.760 --> 00:05:34.100") == []


@pytest.mark.parametrize("line", ["Dauer: 00:41", "Länge 01:12", "時長：01:20"])
def test_how_long_something_lasts_is_no_time_of_day(line: str) -> None:
    assert find_times(line) == []


@given(st.text(max_size=200))
def test_never_raises(text: str) -> None:
    for mention in find_times(text):
        assert text[mention.start : mention.end] == mention.text
