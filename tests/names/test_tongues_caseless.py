"""Countries in languages whose scripts have no capital letters."""

import pytest

from tei_toolkit.names.analysis import AnalysisOptions, analyse
from tei_toolkit.names.caseless_words import CASELESS_WORDS
from tei_toolkit.names.mention import Cert
from tei_toolkit.names.recognisers.lexical import recognise
from tei_toolkit.names.tongue_caseless import with_countries


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # Particles before a name are not of it, unless its article changes after one.
        (
            "ar",
            "سافر الوزير إلى فرنسا ثم عاد للهند وبالعراق",
            {"فرنسا": "FR", "للهند": "IN", "العراق": "IQ"},
        ),
        # A word that is a country beside another and after a preposition of place.
        ("ar", "بين السعودية وقطر", {"السعودية": "SA", "قطر": "QA"}),
        ("ar", "وصل إلى مالي أمس", {"مالي": "ML"}),
        # Marks of vowels and forms of a letter.
        ("ar", "زار ايران وفَرَنسا", {"ايران": "IR", "فَرَنسا": "FR"}),
        ("fa", "وزیر از ایران به ترکیه رفت", {"ایران": "IR", "ترکیه": "TR"}),
        (
            "he",
            "השר טס לצרפת ומארצות הברית לצ'ילה",
            {"צרפת": "FR", "ארצות הברית": "US", "צ'ילה": "CL"},
        ),
        ("he", 'נשיא ארה"ב ביקר בהודו', {'ארה"ב': "US", "הודו": "IN"}),
        ("hi", "मंत्री फ्रांस और दक्षिण कोरिया गए।", {"फ्रांस": "FR", "दक्षिण कोरिया": "KR"}),
        ("hi", "वे संयुक्त राज्य अमेरिका गए", {"संयुक्त राज्य अमेरिका": "US"}),
        ("ne", "मन्त्री नेपालको र जापानमा", {"नेपाल": "NP", "जापान": "JP"}),
        ("bn", "বাংলাদেশের মন্ত্রী রাশিয়ায়", {"বাংলাদেশের": "BD", "রাশিয়ায়": "RU"}),
        ("ta", "இந்தியாவின் பிரதமர் ஜப்பானில்", {"இந்தியாவின்": "IN", "ஜப்பானில்": "JP"}),
        (
            "ko",
            "미국은 프랑스에서 북한과",
            {"미국": "US", "프랑스": "FR", "북한": "KP"},
        ),
        ("ko", "중국, 인도, 러시아", {"중국": "CN", "인도": "IN", "러시아": "RU"}),
        (
            "ka",
            "საქართველოს მინისტრი საფრანგეთში და უკრაინიდან",
            {"საქართველოს": "GE", "საფრანგეთში": "FR", "უკრაინიდან": "UA"},
        ),
        ("am", "የኢትዮጵያ ሚኒስትር ወደ ፈረንሳይ", {"ኢትዮጵያ": "ET", "ፈረንሳይ": "FR"}),
        # Where no space parts words, the longest name.
        (
            "ja",
            "日本の首相は南アフリカとドイツを訪問した。",
            {"日本": "JP", "南アフリカ": "ZA", "ドイツ": "DE"},
        ),
        ("th", "เดินทางไปญี่ปุ่นและประเทศไทย", {"ญี่ปุ่น": "JP", "ไทย": "TH"}),
        ("km", "បានទៅប្រទេសជប៉ុន", {"ជប៉ុន": "JP"}),
        ("lo", "ໄປປະເທດຝຣັ່ງ", {"ຝຣັ່ງ": "FR"}),
        ("my", "ဂျပန်နိုင်ငံ", {"ဂျပန်": "JP"}),
    ],
)
def test_countries(language: str, text: str, expected: dict[str, str]) -> None:
    found = {m.text: (m.ref, m.subtype) for m in recognise(text, language)}
    assert found == {
        name: (f"place:{code}", "country") for name, code in expected.items()
    }


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "عندنا عجز مالي كبير، ونصف قطر الدائرة متر، وهو مصر على موقفه."),
        ("ar", "شرب كوبا من الماء بعد صلاة المغرب في مدرسة للبنين."),
        ("fa", "کمک مالی و چک بانکی و شام خوردیم."),
        ("he", "כיוון שהם הודו על כך, והיא מצרפת קובץ על קניה של בנין האיטי."),
        ("fa", "راست چین کردن متن"),
        ("hi", "माली बाग में जर्सी पहनकर चिली खाता है।"),
        ("ko", "이란 말은 인도적 수단이다. 오만한 그리스도는 인도로 갔다."),
        ("ka", "მალე სარკის წინ; დანის წვერი; განა ასეა?"),
        (
            "ja",
            "日本人はドイツ語を話し、ネクタイをしめてフランスパンとチリソースを食べた。",
        ),
        ("ja", "日本海と中国地方と日本酒の話。"),
        ("th", "คนไทยกล่าวว่าดอกมาลีสีชาดสวย เขาพูดภาษาจีน"),
        ("bn", "মালি বাগানে কাজ করে।"),
        ("am", "ማሊ ጊኒ"),
        ("ta", "மாலி வேலை செய்தான்."),
    ],
)
def test_words_that_countries_are_called_like(language: str, text: str) -> None:
    assert not recognise(text, language)


def test_a_short_name_and_one_by_its_context_are_less_sure() -> None:
    found = recognise("فرنسا وأفغانستان وقطر ثم في كندا", "ar")
    sure = {mention.text: mention.cert for mention in found}
    assert sure["أفغانستان"] is Cert.HIGH
    assert sure["قطر"] is sure["كندا"] is Cert.MEDIUM


def test_a_continent_is_a_region_and_no_country() -> None:
    (found,) = recognise("سافر إلى أمريكا اللاتينية أمس", "ar")
    assert (found.text, found.subtype) == ("أمريكا اللاتينية", "region")


@pytest.mark.parametrize("language", sorted(CASELESS_WORDS))
def test_every_language_finds_its_longest_names(language: str) -> None:
    from tei_toolkit.names.tongue_caseless import called  # noqa: PLC0415

    names = [n for n in called(language) if len(n) > 7 and n.isprintable()]
    found = [n for n in names if with_countries([], f" {n} ", language)]
    assert len(names) > 15
    assert len(found) > 0.9 * len(names)


@pytest.mark.parametrize(
    ("language", "text", "known"),
    [
        ("ar", "سافر إلى فرنسا", "only countries, continents and"),
        ("bo", "བོད་ཡིག", "only"),
        ("sv", "Han reste till Frankrike.", "large cities"),
    ],
)
def test_the_note_says_what_is_known(language: str, text: str, known: str) -> None:
    (note,) = analyse(text, AnalysisOptions(language=language)).notes
    assert known in note
    assert ("no capital" in note) == (language != "sv")
