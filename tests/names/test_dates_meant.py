"""Dates that leave something unsaid: the year, the week, the day of the document."""

import pytest

from tei_toolkit.names.analysis import AnalysisOptions, analyse
from tei_toolkit.names.dates import document_day
from tei_toolkit.names.documents import analyse_tei
from tei_toolkit.names.languages import words_of
from tei_toolkit.names.mention import Cert
from tei_toolkit.names.spans_of_time import Day

_GRANDFATHER = (
    "Her grandfather died in 1918. We will all meet again in March, or on January 6th."
)


def values(text: str, day: str | None = None, language: str = "en") -> dict[str, str]:
    """What each date in a text means, a question mark where that is not certain."""
    options = AnalysisOptions(
        language=language, day=Day.read(day), layers=("dates",), is_dated=False
    )
    return {
        m.text: "/".join(value for _, value in m.values)
        + ("" if m.cert is Cert.HIGH or len(m.values) > 1 else "?")
        for m in analyse(text, options).mentions
    }


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "today, tonight, last year, five years ago, in recent years", "?????"),
        ("en", "12 May 1998, in 1998, 12 May of that year", "   ?"),
        ("en", "Merry Christmas", "?"),
        ("de", "heute, letztes Jahr, vor fünf Jahren, im vergangenen Mai", "????"),
        ("de", "am 12. Mai 1998, im Jahre 1998", "  "),
        ("ru", "сегодня, в прошлом году, пять лет назад", "???"),
        ("zh", "今天,去年,1998年5月", "?? "),
    ],
)
def test_only_what_the_words_state_is_sure(
    language: str, text: str, expected: str
) -> None:
    found = values(text, "2008-09-22", language)
    assert "".join("?" if v.endswith("?") else " " for v in found.values()) == expected


@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        (_GRANDFATHER, "2008-09-22",
         {"March": "2009-03?", "January 6th": "2009-01-06?"}),
        (_GRANDFATHER, None, {"March": "--03", "January 6th": "--01-06"}),
        ("He came in 1918, and died on 6 March.", None, {"6 March": "1918-03-06"}),
        ("It was 1918. He died on 6 March.", "2008-09-22", {"6 March": "1918-03-06?"}),
        ("He came on August 5th of last year.", "2014-05-08",
         {"August 5th": "2013-08-05?"}),
        ("Ask me in April.", "2008-09-22", {"April": "2009-04?"}),
        ("We moved in August of last year.", "2014-05-08", {"August": "2013-08?",
         "last year": "2013?"}),
        ("Mark's getting married October fourth.", "2003-08-17",
         {"October fourth": "2003-10-04?"}),
        ("And on Sunday we've got tickets for it.", "2019-12-27",
         {"Sunday": "2019-12-29?"}),
        ("He has called a meeting of the members for Wednesday.", "2016-06-28",
         {"Wednesday": "2016-06-29?"}),
        ("No bill will pass before a committee chaired by Ann reports in September.",
         "1998-03-25", {"September": "1998-09?"}),
        ("We met on 3 May 2001. By resolution 2088 (2001) of 24 January it",
         "2008-09-22", {"3 May 2001": "2001-05-03", "2001": "2001",
         "24 January": "2001-01-24"}),
        ("I wrote on 23 October 2001, on 29 April you refused.", "2008-09-22",
         {"23 October 2001": "2001-10-23", "29 April": "2001-04-29?"}),
        ("I'm told that it works in June.", "2014-05-08", {"June": "--06"}),
        ("No, she quit in March.", "2003-08-17", {"March": "2003-03?"}),
        ("It was built by March.", "2008-09-22", {"March": "2008-03?"}),
        ("It should be ready by March.", "2008-09-22", {"March": "2009-03?"}),
        ("It opens before Easter next year.", "2005-12-07",
         {"Easter next year": "2006-04-16?"}),
        ("We meet this Christmas.", "2005-12-07", {"this Christmas": "2005-12-25?"}),
        # who speaks tells of the last weeks, not of a year named in passing
        ("I signed the pact of 1994. He was there on 21 March.", "2014-04-15",
         {"21 March": "2014-03-21?"}),
        ("The river rose in 1994. He died on 21 March.", "2014-04-15",
         {"21 March": "1994-03-21?"}),
        ("I signed it in 1994. He was there on 21 June.", "2014-04-15",
         {"21 June": "1994-06-21?"}),
        ("He signed on Good Friday 1998 John said.", "2014-04-15",
         {"Good Friday 1998": "1998-04-10"}),
        ("He was born in '29.", "1987-03-04", {"'29": "1929"}),
        ("They met in the summer of '69.", "1987-03-04",
         {"the summer of '69": "1969-06/1969-09"}),
    ],
)  # fmt: skip
def test_a_year_that_is_not_said(
    text: str, day: str | None, expected: dict[str, str]
) -> None:
    found = values(text, day)
    assert expected.items() <= found.items()


@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("We will meet on Friday.", "2008-09-26", "2008-10-03?"),
        ("We met on Friday.", "2008-09-24", "2008-09-19?"),
        ("We expect it on Friday.", "2008-09-24", "2008-09-26?"),
        ("Dinner for Wednesday is ready.", "2008-09-26", "2008-10-01?"),
        ("See you this coming Monday.", "2008-09-22", "2008-09-29?"),
        ("It is this Monday.", "2008-09-22", "2008-09-22?"),
        ("Will you come on Friday?", "2008-09-24", "2008-09-26?"),
        ("On Friday we do Iceland.", "2008-09-24", "2008-09-26?"),
        ("On Friday we did Iceland.", "2008-09-24", "2008-09-19?"),
        ("Let me say this: on Friday two died.", "2008-09-24", "2008-09-19?"),
    ],
)
def test_the_week_of_a_weekday(text: str, day: str, expected: str) -> None:
    assert list(values(text, day).values()) == [expected]


def test_weekdays_in_a_row_follow_each_other() -> None:
    found = values("Monday through Thursday I have classes.", "2008-09-22")
    assert found == {"Monday": "2008-09-22?", "Thursday": "2008-09-25?"}


def test_a_weekday_of_a_week() -> None:
    found = values("It is on Thursday of next week.", "2008-09-22")
    assert found["Thursday"] == "2008-10-02?"


def test_who_speaks_in_another_language_tells_of_the_last_weeks() -> None:
    text = "Wir sahen es 1994. Ich war am 21. März in Brüssel."
    assert list(values(text, "2014-04-15", "de").values()) == ["1994", "2014-03-21?"]


def test_a_day_of_which_the_year_alone_is_known_counts_no_days() -> None:
    text = "Two weeks ago and yesterday he was ill; two years ago he was not."
    found = values(text, "1994")
    assert found == {"Two weeks ago": "?", "yesterday": "?", "two years ago": "1992?"}
    assert values("Vor zwei Wochen kam er.", "1994", "de") == {"Vor zwei Wochen": "?"}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Er starb 1918. Wir werden uns im März sehen.", "--03"),
        ("fr", "Il est mort en 1918. Nous nous verrons le 6 janvier.", "--01-06"),
        ("es", "Murió en 1918. Nos veremos el 6 de enero.", "--01-06"),
    ],
)
def test_a_year_said_before_is_not_of_every_day(
    language: str, text: str, expected: str
) -> None:
    assert words_of(language) is not None
    assert list(values(text, None, language).values())[1] == expected


def test_what_is_said_in_a_play_is_said_on_no_day() -> None:
    play = (
        '<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc>'
        '<sourceDesc><bibl><date when="2005-07-01"/></bibl></sourceDesc></fileDesc>'
        '</teiHeader><text><body><div type="{}"><sp><p>He came this morning.</p></sp>'
        "</div></body></text></TEI>"
    )
    for kind, expected in (("scene", ()), ("debate", (("when", "2005-07-01"),))):
        data = play.format(kind).encode()
        (said,) = analyse_tei(data, "x", AnalysisOptions(), None)[1].mentions
        assert said.values == expected


def test_the_day_on_which_a_file_was_made_is_not_that_of_its_text() -> None:
    assert document_day("Report\n22 September 2008\n\nHe spoke.") is not None
    assert document_day("Release Date: July 1, 2005\n\nHe spoke.") is None
    assert document_day("22 September 2008\n\nACT I\n\nHe enters.") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See 1226–1227 and (1226–1227).", {"1226": "1226", "1227": "1227"}),
        ("Q3 2008 was bad.", {"Q3 2008": "2008-07/2008-09"}),
        ("We leave in two weeks' time.", {"in two weeks' time": "2008-10-06?"}),
        ("I met John Smith 1950 times.", {}),
        ("He has 1776 sheep.", {}),
        ("He lives at 1588 Mission Dr.", {}),
        ("The 1994 elections were free.", {"1994": "1994"}),
        ("In 1945 elections were held.", {"1945": "1945"}),
    ],
)
def test_years_and_other_numbers(text: str, expected: dict[str, str]) -> None:
    assert values(text, "2008-09-22") == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("it", "Si inizia alle ore 18,30.", {"18,30": "18:30:00"}),
        ("it", "Si finisce alle ore 20.15.", {"20.15": "20:15:00"}),
        ("es", "Empieza a las 10,30 horas.", {"10,30 horas": "10:30:00"}),
        ("zh", "会议于2006 年 5 月 10 日举行。", {"2006 年 5 月 10 日": "2006-05-10"}),
    ],
)
def test_hours_and_days_are_read_whole(
    language: str, text: str, expected: dict[str, str]
) -> None:
    assert values(text, None, language) == expected
