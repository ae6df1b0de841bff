"""Times of day in the header."""

import pytest

from tei_toolkit.tei.temporal import clock_time


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("3:40 p.m.", "15:40:00"),
        ("15.40", "15:40:00"),
        ("1:06 P.M. EDT", "13:06:00"),
        ("9.00 Uhr", "09:00:00"),
        ("kl. 14.00", "14:00:00"),
        ("上午11時", "11:00:00"),
        ("오후 2시", "14:00:00"),
        ("18 h 30", "18:30:00"),
        ("06h00", "06:00:00"),
    ],
)
def test_a_printed_time_of_day_has_its_value(printed: str, expected: str) -> None:
    assert clock_time(printed) == expected


@pytest.mark.parametrize("printed", ["3", "3 Uhr 20", "2 hours", "at ten", "25.00"])
def test_what_may_be_another_time_has_none(printed: str) -> None:
    assert clock_time(printed) is None
