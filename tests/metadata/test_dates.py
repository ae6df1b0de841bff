"""Dates in many languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_toolkit.metadata.dates.date_names import is_day_name
from tei_toolkit.metadata.dates.dates import find_dates
from tei_toolkit.metadata.folding import words

VALUES = [
    ("en", "September 22, 2008, Aktyubinsk", "2008-09-22"),
    ("de", "Berlin, Dienstag, den 17. Dezember 2013", "2013-12-17"),
    ("tr", "20 Mayıs 2010 Perşembe", "2010-05-20"),
    ("en", "Tuesday, March 27, 2012", "2012-03-27"),
    ("en", "this 5th day of May, 1893", "1893-05-05"),
    ("en", "the fifth day of May, 1893", "1893-05-05"),
    ("en", "SEPTEMBER 22d, 1893", "1893-09-22"),
    ("en", "Sept. 22, 2008", "2008-09-22"),
    ("en", "13/04/2008", "2008-04-13"),
    ("de", "03.04.2008", "2008-04-03"),
    ("fr", "03/04/2008", "2008-04-03"),
    ("en", "2008-09-22T10:00", "2008-09-22"),
    ("fr", "Séance du jeudi 21 mai 1846.", "1846-05-21"),
    ("fr", "le 1er mai 2008", "2008-05-01"),
    ("es", "22 de septiembre de 2008", "2008-09-22"),
    ("pt", "1º de maio de 2008", "2008-05-01"),
    ("pt", "22 DE SETEMBRO DE 2008", "2008-09-22"),
    ("ru", "22 сентября 2008 года", "2008-09-22"),
    ("uk", "22 вересня 2008 року", "2008-09-22"),
    ("pl", "22 września 2008 r.", "2008-09-22"),
    ("cs", "22. září 2008", "2008-09-22"),
    ("hr", "22. listopada 2008.", "2008-10-22"),
    ("pl", "22 listopada 2008", "2008-11-22"),
    ("sr", "22. септембар 2008. године", "2008-09-22"),
    ("bg", "22 септември 2008 г.", "2008-09-22"),
    ("ro", "22 septembrie 2008", "2008-09-22"),
    ("hu", "2008. szeptember 22-én", "2008-09-22"),
    ("hu", "2008. szeptember 22., hétfő", "2008-09-22"),
    ("nl", "maandag 22 september 2008", "2008-09-22"),
    ("sv", "den 22 september 2008", "2008-09-22"),
    ("da", "mandag den 22. september 2008", "2008-09-22"),
    ("fi", "22. syyskuuta 2008", "2008-09-22"),
    ("el", "Δευτέρα 22 Σεπτεμβρίου 2008", "2008-09-22"),
    ("el", "ΠΑΡΑΣΚΕΥΗ 5 ΑΠΡΙΛΙΟΥ 2013", "2013-04-05"),
    ("he", 'יום שני, כ"ב באלול התשס"ח, 22 בספטמבר 2008', "2008-09-22"),
    ("ar", "22 سبتمبر 2008", "2008-09-22"),
    ("ar", "٢٢ أيلول/سبتمبر ٢٠٠٨", "2008-09-22"),
    ("ar", "22 تشرين الأول 2008", "2008-10-22"),
    ("fa", "۲۲ سپتامبر ۲۰۰۸", "2008-09-22"),
    ("fa", "۱ فروردین ۱۳۹۲", "2013-03-21"),
    ("fa", "24 اسفند 1392", "2014-03-15"),
    ("hi", "22 सितंबर 2008", "2008-09-22"),
    ("hi", "२२ सितम्बर, २००८", "2008-09-22"),
    ("ta", "22 செப்டம்பர் 2008", "2008-09-22"),
    ("ta", "செப்டம்பர் 22, 2008", "2008-09-22"),
    ("th", "22 กันยายน พ.ศ. 2551", "2008-09-22"),
    ("th", "วันที่ ๒๒ กันยายน ๒๕๕๑", "2008-09-22"),
    ("th", "22 ก.ย. 2551", "2008-09-22"),
    ("vi", "ngày 22 tháng 9 năm 2008", "2008-09-22"),
    ("id", "22 September 2008", "2008-09-22"),
    ("sw", "tarehe 22 Septemba, 2008", "2008-09-22"),
    ("ja", "平成20年9月22日（月曜日）", "2008-09-22"),
    ("ja", "令和元年五月一日", "2019-05-01"),
    ("zh", "二〇〇八年九月二十二日", "2008-09-22"),
    ("zh", "2008年9月22日 星期一", "2008-09-22"),
    ("ko", "2008년 9월 22일(월)", "2008-09-22"),
    ("ko", "2008. 9. 22.", "2008-09-22"),
    ("pl", "22.IX.2008", "2008-09-22"),
    ("en", "22-24 September 2008", "2008-09-22"),
    ("en", "30 September – 2 October 2008", "2008-09-30"),
    ("en", "May 2008", "2008-05"),
    ("fr", "en mars 2001", "2001-03"),
    ("en", "21 Sep 2016", "2016-09-21"),
    ("en", "01-JAN-1985", "1985-01-01"),
    ("en", "on 22 May", "--05-22"),
    ("en", "Tuesday, June 4th", "--06-04"),
    ("sr", "17. novembar 2008.", "2008-11-17"),
    ("en", "Saturday, 20th January, 2024", "2024-01-20"),
    ("en", "November 27, 2012 Meeting Notes", "2012-11-27"),
    ("nl", "WOENSDAG 24 JANUARI 2018", "2018-01-24"),
    ("ru", "17 (29) мая 1899 г.", "1899-05-29"),
    ("de", "Sonnabend den 5. März 1881", "1881-03-05"),
    ("en", "December, 1997", "1997-12"),
    ("zh", "2006年5月10日下午", "2006-05-10"),
    ("ja", "５月１日", "--05-01"),
    ("pl", "9 stycznia 2008", "2008-01-09"),
    ("nb", "den 22. sept. 2008", "2008-09-22"),
    ("tr", "26 Ekim 2010", "2010-10-26"),
    ("es", "6 de mayo del 2010", "2010-05-06"),
    ("en", "Washington, Wednesday, May 24, 2006", "2006-05-24"),
    ("nl", "24/01/2018", "2018-01-24"),
]


@pytest.mark.parametrize(("language", "text", "value"), VALUES)
def test_value_of_a_printed_date(language: str, text: str, value: str) -> None:
    known = [d for d in find_dates(text, language) if d.value is not None]
    assert {d.value for d in known} == {value}
    for mention in known:
        assert text[mention.start : mention.end] == mention.text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "03/04/2008"),
        ("en", "3/4/08"),
        (None, "03.04.2008"),
        (None, "22 listopada 2008"),
    ],
)
def test_ambiguous_dates_are_not_guessed(language: str | None, text: str) -> None:
    [mention] = find_dates(text, language)
    assert mention.is_ambiguous
    assert mention.value is None


@pytest.mark.parametrize(
    "text",
    [
        "we may 2008 times be wrong",
        "Lot 12 mai",
        "in the year 2008",
        "31 February 2008",
        "S. 735, Public Law 104-132",
        "at 14:30 and 16:45",
        "1.2.3",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert [d for d in find_dates(text, "en") if d.value and "--" not in d.value] == []


def test_ranges_have_both_ends() -> None:
    [mention] = find_dates("22-24 September 2008", "en")
    assert (mention.value, mention.until) == ("2008-09-22", "2008-09-24")
    [mention] = find_dates("30 September – 2 October 2008", "en")
    assert (mention.value, mention.until) == ("2008-09-30", "2008-10-02")


def test_day_names_belong_to_the_date() -> None:
    [mention] = find_dates("Berlin, Dienstag, den 17. Dezember 2013", "de")
    assert mention.text == "Dienstag, den 17. Dezember 2013"
    [mention] = find_dates("平成20年9月22日（月曜日）", "ja")
    assert mention.text == "平成20年9月22日（月曜日）"


@pytest.mark.parametrize(
    ("language", "text", "calendar", "value"),
    [
        ("he", 'כ"ב באלול התשס"ח', "hebrew", "2008-09-22"),
        ("he", "ה' באייר תש\"ח", "hebrew", "1948-05-14"),
        ("he", 'כ"ה בכסליו תשפ"ג', "hebrew", "2022-12-19"),
        ("he", "ה' בניסן התש\"ף", "hebrew", "2020-03-30"),
        ("he", "י״ד באדר ב׳ ה'תשפ\"ד", "hebrew", "2024-03-24"),
        ("he", 'י"ד באדר תשפ"ד', "hebrew", None),
        ("he", 'ל"א בתשרי תשפ"א', "hebrew", None),
        ("am", "ጥቅምት 12 ቀን 2006 ዓ.ም.", "ethiopic", "2013-10-22"),
        ("am", "መስከረም 1 ቀን 2000", "ethiopic", "2007-09-12"),
        ("am", "ቅዳሜ ጥር 14 ቀን 2008 ዓ.ም.", "ethiopic", "2016-01-23"),
        ("am", "ጳጉሜ 6 ቀን 2003 ዓ.ም.", "ethiopic", "2011-09-11"),
        ("am", "ጳጉሜ 6 ቀን 2004 ዓ.ም.", "ethiopic", None),
        ("fa", "۱۳۹۲/۷/۳۰", "persian", "2013-10-22"),
        ("fa", "۳۰ مهرماه ۱۳۹۲", "persian", "2013-10-22"),
        ("fa", "30/7/1392", "persian", "2013-10-22"),
        ("ar", "28/1/1427", "islamic", None),
        ("fr", "28/1/1427 هـ", "islamic", None),
        ("ar", "1427/1/28 هـ", "islamic", None),
        ("ja", "平成25.10.22", "gregorian", "2013-10-22"),
        ("zh-TW", "民國102/10/22", "gregorian", "2013-10-22"),
    ],
)
def test_days_of_other_calendars_and_eras(
    language: str, text: str, calendar: str, value: str | None
) -> None:
    [mention] = find_dates(text, language)
    assert (mention.calendar, mention.value) == (calendar, value)
    assert mention.start == 0


def test_the_common_day_stands_beside_the_one_of_the_hijra() -> None:
    printed = "الاثنين 28/1/1427 هـ - الموافق 27/2/2006 م"
    values = [mention.value for mention in find_dates(printed, "ar")]
    assert [value for value in values if value] == ["2006-02-27"]


def test_accents_may_be_combining_characters() -> None:
    [mention] = find_dates("22 août 2008 février", "fr")[:1]
    assert mention.value == "2008-08-22"


def test_names_of_days() -> None:
    assert is_day_name("Thursday")
    assert is_day_name("ЧЕТВЕРГ")
    assert not is_day_name("Thursby")


@given(
    st.text(max_size=300), st.sampled_from([None, "en", "de", "ja", "th", "he", "ar"])
)
def test_never_raises_and_never_overlaps(text: str, language: str | None) -> None:
    end = 0
    for mention in find_dates(text, language):
        assert end <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.text
        end = mention.end


@given(
    st.lists(
        st.sampled_from(
            words(
                "1 2 22 2008 2008. 03/04/2008 May mai мая 9月 22日 年 平成 พ.ศ. 2551 "
                "กันยายน September, de of , . - – ( ) th 1st октября ב ספטמבר Dienstag"
            )
        ),
        max_size=12,
    )
)
def test_pieces_of_dates_never_raise(pieces: list[str]) -> None:
    for glue in ("", " "):
        text = glue.join(pieces)
        for mention in find_dates(text):
            assert text[mention.start : mention.end] == mention.text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2016 წლის 14 მაისი", "2016-05-14"),
        ("2016 წლის 14 მაისს", "2016-05-14"),
        ("2016 жылғы 14 мамыр", "2016-05-14"),
        ("2016 yil 14 may", "2016-05-14"),
        ("2014 թվականի օգոստոսի 30-ին", "2014-08-30"),
        ("2016. gada 26. maijā", "2016-05-26"),
        ("2013 ஆம் ஆண்டு ஏப்ரல் திங்கள் 22 ஆம் நாள்", "2013-04-22"),
    ],
)
def test_a_year_with_its_word_stands_before_the_day(text: str, value: str) -> None:
    assert [mention.value for mention in find_dates(text)] == [value]


@pytest.mark.parametrize("before", ["Item 4", "Agenda Item E-4", "Vol. 3", "No. 12"])
def test_a_number_before_a_month_and_its_day_is_no_day(before: str) -> None:
    (found,) = find_dates(f"{before} January 9, 2024")
    assert (found.text, found.value) == ("January 9, 2024", "2024-01-09")


def test_an_hour_behind_a_day_and_its_month_is_no_day() -> None:
    (found,) = find_dates("Thursday 4 January, 9 pm")
    assert found.value == "--01-04"
