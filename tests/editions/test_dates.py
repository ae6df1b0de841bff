"""Normalised dates in words."""

import pytest

from tei_toolkit.editions.dates import is_duration, order_of_date, say_date
from tei_toolkit.editions.stylesheets import interface_words

ENGLISH = interface_words("en")


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("2008-09-22", "22 September 2008"),
        ("2008-09", "September 2008"),
        ("2008", "2008"),
        ("--08", "August"),
        ("--08-01", "1 August"),
        ("../2008-09-22", "until 22 September 2008"),
        ("2008-09/..", "from September 2008"),
        ("2002/2008", "2002 – 2008"),
        ("2008/2008", "2008"),
        ("-0044-03-15", "15 March 44 BC"),
        ("0098", "98"),
        ("10:00:00", "10:00"),
        ("10:00:30Z", "10:00:30 UTC"),
        ("2008-09-22T10:00:00+02:00", "22 September 2008, 10:00 UTC+02:00"),
        ("2008-13-01", ""),
        ("2008-09-40", ""),
        ("25:00:00", ""),
        ("soon", ""),
        ("---12", ""),
        ("", ""),
    ],
)
def test_a_date_is_said(value: str, said: str) -> None:
    assert say_date(value, ENGLISH) == said


@pytest.mark.parametrize(
    ("language", "day", "month"),
    [
        ("de", "1. März 2024", "bis März 2024"),
        ("fr", "1er mars 2024", "au plus tard : mars 2024"),
        ("es", "1 de marzo de 2024", "hasta: marzo de 2024"),
        ("ru", "1 марта 2024", "до марта 2024"),
    ],
)
def test_a_date_is_said_in_each_language(language: str, day: str, month: str) -> None:
    words = interface_words(language)
    assert say_date("2024-03-01", words) == day
    assert say_date("../2024-03", words) == month
    assert len(words["months"].split()) == len(words["months-alone"].split()) == 12


def test_lengths_of_time_are_no_dates() -> None:
    assert is_duration("P5Y")
    assert is_duration("PT2.5S")
    assert not is_duration("2008")


def test_dates_stand_in_the_order_of_time() -> None:
    values = ["10:00:00", "--08", "2008-09-22", "../1999", "-0044-03-15", "-0100"]
    assert sorted(values, key=order_of_date) == [
        *("-0100", "-0044-03-15", "../1999", "2008-09-22", "--08", "10:00:00")
    ]
