"""English dates, each form with what it is worth on Monday, 22 September 2008."""

import pytest

from tei_toolkit.names.dates import document_day, find_dates
from tei_toolkit.names.spans_of_time import Day

JULIAN = "https://en.wikipedia.org/wiki/Julian_calendar"
TODAY = Day.read("2008-09-22")


def marked(text: str, today: Day | None = TODAY) -> list[str]:
    """Each date as `words = attribute value ...`."""
    return [
        f"{text[d.start : d.end]} = "
        + " ".join(f"{name} {value}" for name, value in d.values)
        for d in find_dates(text, "en", today)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # full
        ("on September 22, 2008 we", "September 22, 2008 = when 2008-09-22"),
        ("on 22 September 2008 we", "22 September 2008 = when 2008-09-22"),
        (
            "on the 22nd of September, 2008",
            "the 22nd of September, 2008 = when 2008-09-22",
        ),
        (
            "on Monday, 22 September 2008",
            "Monday, 22 September 2008 = when 2008-09-22",
        ),
        ("on 22.09.2008", "22.09.2008 = when 2008-09-22"),
        ("on 2008-09-22", "2008-09-22 = when 2008-09-22"),
        ("Sept15,1946. Dear", "Sept15,1946 = when 1946-09-15"),
        ("out on August fourth: forty", "August fourth = when 2008-08-04"),
        (
            "on the third of March, nineteen oh five.",
            "the third of March, nineteen oh five = when 1905-03-03",
        ),
        ("March third, nineteen ten", "March third, nineteen ten = when 1910-03-03"),
        ("in March twenty twenty-one it", "March twenty twenty-one = when 2021-03"),
        ("A: Nineteen sixty-seven, in", "Nineteen sixty-seven = when 1967"),
        ("It opened in sixty-six.", "sixty-six = when 1966"),
        ("at 2008-09-22T10:15 sharp", "2008-09-22T10:15 = when 2008-09-22T10:15:00"),
        ("on the 5th of next month", "the 5th of next month = when 2008-10-05"),
        ("the 1934/35 season", "1934/35 = from 1934 to 1935"),
        ("it ended feb 21", "feb 21 = when 2008-02-21"),
        ("LAST THURSDAY HE", "LAST THURSDAY = when 2008-09-18"),
        # months of a year
        (
            "again between May and June in 1981",
            "between May and June in 1981 = from 1981-05 to 1981-06",
        ),
        ("in May–June 1981", "May–June 1981 = from 1981-05 to 1981-06"),
        # beside a year
        ("the post-2015 goals", "post-2015 = notBefore 2016"),
        ("the pre-1914 world", "pre-1914 = notAfter 1913"),
        # partial
        ("in September 2008", "September 2008 = when 2008-09"),
        ("in 2008", "2008 = when 2008"),
        ("on May 9", "May 9 = when 2008-05-09"),
        ("on the first of May", "the first of May = when 2008-05-01"),
        # ranges
        (
            "12-14 September 2008",
            "12-14 September 2008 = from 2008-09-12 to 2008-09-14",
        ),
        ("he wrote in 1890 – 91", "1890 – 91 = from 1890 to 1891"),
        ("in 1920-21", "1920-21 = from 1920 to 1921"),
        ("Boston (2013 – present)", "2013 = notBefore 2013"),
        # decades and centuries
        ("in the 1990s", "the 1990s = from 1990 to 1999"),
        ("in the nineties", "the nineties = from 1990 to 1999"),
        ("the 70s", "the 70s = from 1970 to 1979"),
        ("in the late 1970s", "the late 1970s = from 1976 to 1979"),
        ("in the 19th century", "the 19th century = from 1800 to 1899"),
        # seasons and parts of a year
        ("in spring 2007", "spring 2007 = from 2007-03 to 2007-06"),
        ("the winter of 1812", "winter of 1812 = from 1812-12 to 1813-03"),
        ("this summer", "this summer = from 2008-06 to 2008-09"),
        (
            "in the third quarter of 2008",
            "third quarter of 2008 = from 2008-07 to 2008-09",
        ),
        (
            "the first seven months of this year",
            "first seven months of this year = from 2008-01 to 2008-07",
        ),
        # before our era
        ("about 400 BC", "400 BC = when -0400"),
        ("around 44 B.C.", "44 B.C. = when -0044"),
        ("in 500 CE", "500 CE = when 0500"),
        # feasts and calendars
        ("at Christmas 2007", "Christmas 2007 = when 2007-12-25"),
        ("Good Friday 2008", "Good Friday 2008 = when 2008-03-21"),
        ("Orthodox Easter 2008", "Orthodox Easter 2008 = when 2008-04-27"),
        (
            "on 25 October 1917 (Old Style)",
            f"25 October 1917 = when 1917-11-07 calendar {JULIAN}",
        ),
        (
            "on 14 December 1825 (O.S.)",
            f"14 December 1825 = when 1825-12-26 calendar {JULIAN}",
        ),
        (
            "25 October (O.S.) 1917",
            f"25 October (O.S.) 1917 = when 1917-11-07 calendar {JULIAN}",
        ),
        (
            "7 November (25 October) 1917",
            "7 November (25 October) 1917 = when 1917-11-07",
        ),
        ("1 February 1700/1", f"1 February 1700/1 = when 1701-02-12 calendar {JULIAN}"),
        ("on 15 March 44 BC", "15 March 44 BC = when -0044-03-15"),
        # numbers alone
        ("on 13/04/2005", "13/04/2005 = when 2005-04-13"),
        ("on 4/13/2005", "4/13/2005 = when 2005-04-13"),
        ("on 2005/04/03", "2005/04/03 = when 2005-04-03"),
        ("on 03/04/2008", "03/04/2008 = "),
        # between two months
        (
            "from 28 April to 3 May 1998",
            "28 April to 3 May 1998 = from 1998-04-28 to 1998-05-03",
        ),
        ("28 April to 3 May", "28 April to 3 May = from 2008-04-28 to 2008-05-03"),
        ("in the 1700s", "the 1700s = from 1700 to 1799"),
        ("in fiscal year 2013/14", "fiscal year 2013/14 = from 2013 to 2014"),
        # as they are spoken or written in small letters
        ("in nineteen forty-five", "nineteen forty-five = when 1945"),
        ("since two thousand and eight", "two thousand and eight = when 2008"),
        ("on 3 june 2010", "3 june 2010 = when 2010-06-03"),
        # relative to the day
        ("the 21st of October last", "the 21st of October last = when 2007-10-21"),
        ("a fortnight ago", "a fortnight ago = when 2008-09-08"),
        ("two and a half years ago", "two and a half years ago = when 2006-03"),
        ("On Friday nurses will march.", "Friday = when 2008-09-26"),
        ("On Friday nurses marched.", "Friday = when 2008-09-19"),
        ("today", "today = when 2008-09-22"),
        ("yesterday", "yesterday = when 2008-09-21"),
        ("tomorrow", "tomorrow = when 2008-09-23"),
        ("last week", "last week = from 2008-09-15 to 2008-09-21"),
        ("this month", "this month = when 2008-09"),
        ("last year", "last year = when 2007"),
        ("next year", "next year = when 2009"),
        ("five years ago", "five years ago = when 2003"),
        ("two months ago", "two months ago = when 2008-07"),
        ("two decades ago", "two decades ago = when 1988"),
        ("the past six years", "the past six years = from 2002 to 2008"),
        ("last Friday", "last Friday = when 2008-09-19"),
        ("next Monday", "next Monday = when 2008-09-29"),
    ],
)
def test_a_form_and_its_value(text: str, expected: str) -> None:
    assert marked(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "It may rain",
        "the March on Washington",
        "the bleak winter months",
        "every winter sailing season",
        "the Summer Palace",
        "during spring term",
        "over the past decades",
        "31.02.2008",
        "page 1990 of the report",
        "2008 people came",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert marked(text) == []


def test_without_a_day_what_is_relative_has_no_value() -> None:
    assert marked("last year and five years ago", None) == [
        "last year = ",
        "five years ago = ",
    ]


def test_what_is_relative_with_half_a_day() -> None:
    assert marked("last year", Day.read("2008")) == ["last year = when 2007"]


def test_a_decade_alone_is_the_last_before_the_document() -> None:
    assert marked("in the nineties", Day.read("1936-04-17")) == [
        "the nineties = from 1890 to 1899"
    ]


def test_both_years_are_of_the_era_that_the_second_names() -> None:
    found = marked("from about 1200 to about 400 BCE, the Olmec")
    assert found == ["1200 = when -1200", "400 BCE = when -0400"]


def test_both_centuries_are_found() -> None:
    assert marked("the 18th and 19th centuries") == [
        "the 18th = from 1700 to 1799",
        "19th centuries = from 1800 to 1899",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I was born on 3 March 1921 in Leeds. Today I am old.", None),
        ("LONDON, 3 March 2012 (Reuters) - The minister said today", "2012-03-03"),
        ("Remarks\nSeptember 22, 2008\n\nToday we met.", "2008-09-22"),
        ("Washington, D.C., May 3, 2004.\n\nToday", "2004-05-03"),
        ("Interview with Ada Hill, recorded in Leeds on 4 May 1999\n", "1999-05-04"),
    ],
)
def test_a_text_is_dated_by_its_head_and_not_by_a_sentence(
    text: str, expected: str | None
) -> None:
    day = document_day(text)
    assert (None if day is None else str(day)) == expected


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("We meet again on Friday at noon.", "2008-09-26"),
        ("The inquiry is adjourned until Tuesday.", "2008-09-23"),
        ("The debate was adjourned till Tuesday.", "2008-09-23"),
        ("The vote is on Thursday.", "2008-09-25"),
        ("The launch is on March 3rd.", "2009-03-03"),
        ("Today is Monday.", "2008-09-22"),
        ("They stayed until Friday.", "2008-09-19"),
        ("We were off to a bright start on Saturday.", "2008-09-20"),
    ],
)
def test_what_is_to_come_is_not_behind(text: str, day: str) -> None:
    assert f"when {day}" in marked(text)[-1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We met on Tuesday the 26th.", "Tuesday the 26th = when 2008-08-26"),
        ("We will meet on Monday the 6th.", "Monday the 6th = when 2008-10-06"),
        ("We met on Tuesday the 27th.", "Tuesday the 27th = when 2008-05-27"),
        ("We met on Tuesday the 31st.", "Tuesday the 31st = "),
        ("It was Friday the 13th.", "Friday = "),
        ("on Tuesday the 5th of August", "Tuesday the 5th of August = when 2008-08-05"),
    ],
)
def test_a_weekday_and_a_day_of_a_month_fit(text: str, expected: str) -> None:
    found = marked(text)
    assert expected in found if "13th" not in text else not found


CHAT = """\
12/03/2021, 18:03 - Marta: Hi all!
20/03/2021, 09:16 - Jon P: Meeting tomorrow, and then on Monday.
20/03/2021, 09:17 - Marta: Yesterday was wet.
"""


def test_a_message_counts_from_its_own_day() -> None:
    assert [m for m in marked(CHAT, Day.read("2021-03-12")) if ":" not in m] == [
        "12/03/2021 = when 2021-03-12",
        "20/03/2021 = when 2021-03-20",
        "tomorrow = when 2021-03-21",
        "Monday = when 2021-03-22",
        "20/03/2021 = when 2021-03-20",
        "Yesterday = when 2021-03-19",
    ]
