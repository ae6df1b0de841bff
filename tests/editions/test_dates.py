"""Normalised dates in words."""

import pytest
from lxml import etree

from tei_toolkit.editions.dates import day_of, is_duration, order_of_date, say_date
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
        ("[1848..1850]", "1848 – 1850"),
        ("[1200..]", "not before 1200"),
        ("[..1300-05]", "not after May 1300"),
        ("1849~", "c. 1849"),
        ("1849-05?", "May 1849?"),
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
        ("fr", "1er mars 2024", "jusqu’à : mars 2024"),
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
    values = [
        "10:00:00",
        "[..2010]",
        "--08",
        "2008-09-22",
        "../1999",
        "-0044-03-15",
        "-0100",
    ]
    assert sorted(values, key=order_of_date) == [
        *("-0100", "-0044-03-15", "../1999", "2008-09-22", "[..2010]", "--08"),
        "10:00:00",
    ]


@pytest.mark.parametrize(
    ("attributes", "words", "wanted"),
    [
        ('when="2008-09-22T10:00:00"', "", "2008-09-22"),
        ('when="1849"', "1849", "1849"),
        ('when="1849"', "c. 1849", "1849~"),
        ('when="1849"', "ca 1849", "1849~"),
        ('when="1849"', "c1849", "1849~"),
        ('when="1849-05"', "um Mai 1849", "1849-05~"),
        ('when="1849"', "около 1849", "1849~"),
        ('when="1849" precision="low"', "", "1849~"),
        ('when="1849"', "1849?", "1849?"),
        ('when="1849"', "[1849(?)]", "1849?"),
        ('when="1849-08"', "Umbruch 1849", "1849-08"),
        ('from="1848" to="1850"', "", "1848/1850"),
        ('from="1848" to="1848"', "", "1848"),
        ('notBefore="1848" notAfter="1850"', "c. 1849", "[1848..1850]"),
        ('notBefore="1200"', "", "[1200..]"),
        ('notAfter-iso="1300"', "", "[..1300]"),
        ('to="1300"', "", "../1300"),
        ('dur="P5Y"', "five years", ""),
        ("", "soon", ""),
    ],
)
def test_a_date_is_as_exact_as_it_is_known(
    attributes: str, words: str, wanted: str
) -> None:
    element = etree.fromstring(f"<date {attributes}/>")
    assert day_of(element, words) == wanted
