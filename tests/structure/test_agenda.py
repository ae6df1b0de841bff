"""The numbered items of an agenda, before, between and after the turns."""

import pytest
from lxml import etree

from tei_toolkit.convert import convert
from tei_toolkit.structure.agenda import Item, read_item
from tei_toolkit.tei.vocabulary import tei

MINUTES = """\
Minutes of the meeting of 14 March 2023

Present: Cllr A. Smith (Chair), Cllr B. Jones, Cllr D. Patel

1. Apologies for absence

Cllr Smith: Apologies have come in from Cllr Brown.

2. Footpaths

Cllr Jones: The path by the mill is still closed, and no one knows why.

3. Correspondence

A letter from the county was noted.

4. Playground

Cllr Patel: We have two quotes for the swing.

Cllr Jones: I propose that we take the cheaper one.

{}
"""
END = """\
5. Date of next meeting

Tuesday 11 April 2023 at 7.30 pm.

6. Any other business

There being no further business, the meeting closed at 9.15 pm.

Signed: ____________________ (Chair)

Date: ____________________
"""


def _words(element: etree._Element) -> str:
    return " ".join("".join(element.itertext()).split())


def _body(text: str) -> etree._Element:
    root = convert(text.encode(), "minutes.txt").tree.getroot()
    return next(root.iter(tei("body")))


_SAID = frozenset({tei("u"), tei("p")})


def _sections(text: str) -> list[tuple[str, list[str]]]:
    """The heading of each division of the body, and what stands in it."""
    return [
        (
            " / ".join(_words(head) for head in division.iterfind(tei("head"))),
            [
                _words(e)
                for e in division
                if e.tag in _SAID or e.get("type") == "narrative"
            ],
        )
        for division in _body(text).iter(tei("div"))
        if division.find(tei("head")) is not None
    ]


def test_items_are_divisions_beside_each_other() -> None:
    assert _sections(MINUTES.format(END)) == [
        ("1. Apologies for absence", ["Apologies have come in from Cllr Brown."]),
        (
            "2. Footpaths",
            ["The path by the mill is still closed, and no one knows why."],
        ),
        ("3. Correspondence", ["A letter from the county was noted."]),
        (
            "4. Playground",
            [
                "We have two quotes for the swing.",
                "I propose that we take the cheaper one.",
            ],
        ),
        ("5. Date of next meeting", ["Tuesday 11 April 2023 at 7.30 pm."]),
        (
            "6. Any other business",
            ["There being no further business, the meeting closed at 9.15 pm."],
        ),
    ]


def test_items_without_words_below_are_divisions() -> None:
    heads = [head for head, _ in _sections(MINUTES.format("5. Bins\n\n6. Close\n"))]
    assert heads[-2:] == ["5. Bins", "6. Close"]


def test_a_last_item_without_a_number_is_a_division() -> None:
    text = "Date of next meeting\n\nTuesday 11 April 2023, 7 pm, Room 2\n"
    assert _sections(MINUTES.format(text))[-1] == (
        "Date of next meeting",
        ["Tuesday 11 April 2023, 7 pm, Room 2"],
    )


def test_a_last_item_that_is_a_sentence_is_a_paragraph() -> None:
    text = "5. There was no other business."
    assert _sections(MINUTES.format(text))[-1][1][-1] == text


def test_the_agenda_printed_first_is_none_of_the_text() -> None:
    listed = "1. Apologies for absence\n2. Footpaths\n3. Correspondence\n4. Playground"
    text = MINUTES.replace("\n\n1. ", f"\n\nAGENDA\n\n{listed}\n\n1. ", 1)
    assert len(_sections(text.format(END))) == 6


def test_items_that_a_word_names() -> None:
    text = (
        "Protokoll der Sitzung vom 12. Mai 2021\n\n"
        "Anwesend: Frau Lindner, Herr Voss\n\n"
        "TOP 1: Begrüßung\n\nVoss: Ich begrüße Sie alle herzlich.\n\n"
        "Lindner: Danke für die Einladung.\n\nVoss: Gern.\n\n"
        "TOP 2: Radweg\n\nLindner: Der Radweg ist gesperrt.\n\n"
        "TOP 3: Verschiedenes\n\nKeine Wortmeldungen.\n\n"
        "Schluss der Sitzung: 17.05 Uhr\n"
    )
    heads = [head for head, _ in _sections(text)]
    assert heads == ["TOP 1: Begrüßung", "TOP 2: Radweg", "TOP 3: Verschiedenes"]


@pytest.mark.parametrize(
    ("items", "talk"),
    [
        (
            ("1. Call to Order", "2. Minutes", "3. Haskell lot", "4. Other Business"),
            "MS. SPRAGUE: I move we table it.\n\nDR. NASON: I second that.",
        ),
        (
            ("1. Begrüßung", "2. Genehmigung des Protokolls", "3. Radweg", "4. Brücke"),
            "Herr Voss: Der Radweg ist gesperrt.\n\nFrau Lindner: Seit März.",
        ),
        (
            (
                "1. Ouverture",
                "2. Approbation du procès-verbal",
                "3. Phare",
                "4. Divers",
            ),
            "Mme Joly : Le phare est fermé.\n\nM. Vidal : Depuis mars.",
        ),
        (
            ("1. Otwarcie", "2. Przyjęcie protokołu", "3. Latarnia", "4. Sprawy różne"),
            "Pani Nowak: Latarnia jest zamknięta.\n\nPan Wit: Od marca.",
        ),
    ],
)
def test_one_item_with_turns_is_enough_among_usual_ones(
    items: tuple[str, ...], talk: str
) -> None:
    first, second, third, last = items
    text = f"{first}\n\n19.02.\n\n{second}\n\n4-0.\n\n{third}\n\n{talk}\n\n{last}\n"
    heads = [head for head, _ in _sections(f"12.05.2021\n\n{text}\nNone.\n")]
    assert heads == list(items)


def test_an_agenda_that_is_read_out_is_said() -> None:
    listed = "1. Call to order\n\n2. Approval of minutes\n\n3. Other business"
    text = (
        f"Chair: This is what we have today.\n\n{listed}\n\nBell: And the bins?\n\n"
        "Chair: Under three.\n\nBell: Fine.\n\nChair: Then let us begin.\n"
    )
    said = [_words(u) for u in _body(text).iter(tei("u"))]
    assert said[0].endswith("3. Other business")


LIST = """\
Moderator: What should we do first? Give me three points.

Dr Hale: I have three points for you.

1. Smaller classes

2. Longer breaks

3. Better lunches

Moderator: And how will you pay for it?

Dr Hale: Let me list what we need.

4. More money

5. More time

That is all I wanted to say.
"""


def test_a_list_in_a_speech_is_said() -> None:
    said = [_words(u) for u in _body(LIST).iter(tei("u"))]
    assert said[1].endswith("2. Longer breaks 3. Better lunches")
    assert said[-1].endswith("5. More time That is all I wanted to say.")


def test_the_numbers_of_items() -> None:
    assert read_item("4. Any other business") == Item(".", 4, "Any other business")
    assert read_item("TOP 12: Radweg") == Item("top :", 12, "Radweg")
    assert read_item("XIV. Varia") == Item("-.", 14, "Varia")
    assert read_item("Item 3") == Item("item ", 3, "")


def test_other_numbers_are_of_no_item() -> None:
    for line in ("1984 was long", "12 people came", "4.5 per cent", "3. 12. 1999", "I"):
        assert read_item(line) is None


def test_an_item_of_the_agenda_in_the_head_is_a_heading_where_it_comes_again() -> None:
    body = _body(
        "등대위원회회의록\n\n의사일정\n1. 2021년도 등대부 소관 예산안\n"
        "2. 등대지기 처우에 관한 법률안\n\n(10시04분 개의)\n\n"
        "◯위원장 표명진  의석을 정돈해 주시기 바랍니다.\n개회하겠습니다.\n\n"
        "1. 2021년도 등대부 소관 예산안\n(10시05분)\n\n"
        "◯위원장 표명진  예산안을 상정합니다.\n"
        "◯마혜숙 위원  위원장님, 자료가 안 왔습니다.\n"
        "◯위원장 표명진  예, 알겠습니다.\n◯마혜숙 위원  감사합니다.\n"
    )
    heads = [_words(head) for head in body.iter(tei("head"))]
    assert heads[-1] == "1. 2021년도 등대부 소관 예산안"
    assert all("예산안" not in _words(u) for u in list(body.iter(tei("u")))[:1])


def test_sections_of_a_nordic_record_are_headings() -> None:
    body = _body(
        "Riksdagens protokoll\n\nTisdagen den 13 mars 2018\n\n"
        "§ 1  Justering av protokoll\n\nProtokollet för den 20 februari justerades.\n\n"
        "§ 2  Svar på interpellation om fyren\n\n"
        "Anf. 1  SIXTEN BÅGE (C):\n\nFru talman! Fyren är släckt.\n\n"
        "Anf. 2  HEDDA KRON (S):\n\nFru talman! Det vet regeringen.\n\n"
        "Anf. 3  SIXTEN BÅGE (C):\n\nFru talman! Då så.\n"
    )
    heads = [_words(head) for head in body.iter(tei("head"))]
    assert heads[1:] == [
        "§ 1 Justering av protokoll",
        "§ 2 Svar på interpellation om fyren",
    ]


def test_items_that_a_word_processor_counts_head_what_is_said_below() -> None:
    item = "<ol start={}><li>{}</li></ol>"
    said = "<p><b>{}:</b> {}</p>"
    page = "".join(
        (
            item.format(1, "Apologies for absence"),
            said.format("Mrs Platt", "Mr Dunn sends his apologies."),
            item.format(2, "Matters of the last meeting"),
            said.format("Mr Field", "There are two:"),
            "<ul><li>the roof of the hall</li></ul>",
            said.format("Mrs Platt", "It has been reported."),
            item.format(3, "The lamp in Mill Lane"),
            said.format("Mr Field", "It is broken."),
            said.format("Mrs Platt", "Then I close the meeting."),
        )
    )
    found = convert(f"<body>{page}</body>".encode(), "a.html")
    root = etree.fromstring(found.to_bytes())
    assert [head.text for head in root.iter(tei("head"))] == [
        "Apologies for absence",
        "Matters of the last meeting",
        "The lamp in Mill Lane",
    ]
