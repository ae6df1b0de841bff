"""The office printed before a name is whole, with the country or body of it."""

import pytest

from tei_toolkit.names.analysis import AnalysisOptions, analyse
from tei_toolkit.names.mention import Mention, MentionType
from tei_toolkit.names.offices import with_whole_offices


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The Minister of Finance John Smith came.", "Minister of Finance"),
        ("Then Foreign Minister Sergei Lavrov spoke.", "Foreign Minister"),
        ("We met German Chancellor Angela Merkel.", "German Chancellor"),
        (
            "We met President of Kazakhstan Nursultan Nazarbayev there.",
            "President of Kazakhstan",
        ),
        (
            "Minister of Trade and Industry of Russia Sergei Lavrov came.",
            "Minister of Trade and Industry of Russia",
        ),
        ("We heard that U.S. President Donald Trump agreed.", "U.S. President"),
        (
            "The Bank of England Governor Mark Carney left.",
            "Bank of England Governor",
        ),
        ("The Prime Minister of Israel Benjamin Netanyahu spoke.",
         "Prime Minister of Israel"),
        ("In Russia President Putin said so.", "President"),
        ("We met Mr John Smith of France.", "Mr"),
        ("They were in Germany. President Putin came.", "President"),
        ("The President of Germany, Angela Merkel, spoke.", ""),
        ("The people of Germany John Smith met were kind.", ""),
    ],
)  # fmt: skip
def test_the_office_before_a_name(text: str, title: str) -> None:
    mentions = analyse(text, AnalysisOptions(layers=("names",))).mentions
    (person,) = (m for m in mentions if m.type is MentionType.PERSON)
    start = person.start if person.title_start < 0 else person.title_start
    assert text[start : person.start].strip() == title
    assert not text[person.start : person.end].startswith("President")


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("de", "Wir trafen Präsident von Kasachstan Nursultan Nasarbajew heute.",
         "Präsident von Kasachstan"),
        ("es", "Vimos al presidente de Kazajistán Nursultán Nazarbáyev hoy.",
         "presidente de Kazajistán"),
        ("it", "Vediamo il presidente del Kazakistan Nursultan Nazarbaev oggi.",
         "presidente del Kazakistan"),
        ("fr", "Nous avons vu le président de la France Emmanuel Macron hier.",
         "président de la France"),
        ("fr", "Les amis de la France Emmanuel Macron les a vus hier.", ""),
    ],
)  # fmt: skip
def test_the_office_of_a_country_in_other_languages(
    language: str, text: str, title: str
) -> None:
    options = AnalysisOptions(layers=("names",), language=language)
    land, person = analyse(text, options).mentions
    assert land.type is MentionType.PLACE
    start = person.start if person.title_start < 0 else person.title_start
    assert text[start : person.start].strip() == title


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("UN Secretary-General Kofi Annan left.",
         ["UN", "UN Secretary-General | Kofi Annan"]),
        ("UN Secretary-General Guterres left.",
         ["UN", "UN Secretary-General | Guterres"]),
        ("Former UN Secretary-General Kofi Annan left.",
         ["UN", "UN Secretary-General | Kofi Annan"]),
        ("EU Commission President Ursula von der Leyen spoke.",
         ["EU Commission", "EU Commission President | Ursula von der Leyen"]),
        ("Then Texas Senator Ted Cruz met us.", ["Texas", "Texas Senator | Ted Cruz"]),
        ("The Secretary-General of the United Nations Kofi Annan left.",
         ["Secretary-General of the United Nations | Kofi Annan"]),
        ("UN High Commissioner for Refugees Filippo Grandi left.",
         ["UN", "UN High Commissioner for Refugees | Filippo Grandi"]),
        ("The Minister for Women Liz Truss left.", ["Minister for Women | Liz Truss"]),
        ("The Minister for Health Care Grants left.", []),
        ("The Kansas City Mayor Debate was on.", []),
    ],
)  # fmt: skip
def test_whose_office_it_is_and_who_holds_it(text: str, names: list[str]) -> None:
    found = analyse(text, AnalysisOptions(layers=("names",))).mentions
    told = [
        f"{text[m.title_start : m.start]}| {m.text}" if m.title_start >= 0 else m.text
        for m in found
        if m.type is not MentionType.PLACE or m.text == "Texas"
    ]
    assert told == names


def test_a_date_is_no_part_of_an_office() -> None:
    text = "the Minister of Trade since May 2008 John Smith"
    (mention,) = with_whole_offices(
        [Mention(text.index("John"), len(text), "John Smith", MentionType.PERSON)], text
    )
    assert mention.title_start == -1


def test_a_body_that_is_all_of_a_title_is_no_body() -> None:
    text = "Ich danke Bundesrat Karl Bader für das Wort, das er uns gegeben hat."
    found = analyse(text, AnalysisOptions(layers=("names",), language="de")).mentions
    assert [m.text for m in found] == ["Karl Bader"]
    assert text[found[0].title_start : found[0].start] == "Bundesrat "
