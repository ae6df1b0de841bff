"""What heads of records say of the place, and what they say of other places."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.metadata.places.nowhere import is_nowhere

TALK = (
    "\n\nChair: Good morning.\n\nMarek: Good morning.\n\nChair: Begin.\n\nMarek: Yes.\n"
)
RUN_TOGETHER = (
    "THE NOTES\n\n1 THE NOTES * THE WARS * TAKEN DOWN BY ANN POE and IVO CASS"
)
CARMEN = "\n\nPRESIDENTA: Buenos días.\n\nVOZ: ¡Viva!\n\nPRESIDENTA: Gracias de veras."


def place_of(head: str, talk: str = TALK) -> str | None:
    return convert(f"{head}{talk}".encode(), "talk.txt").description.place


@pytest.mark.parametrize(
    ("head", "place"),
    [
        ("Press conference\nKłodno Górne, 3 July 2008", "Kłodno Górne"),
        ("Meeting\n3 July 2008\n\nStation WKTQ, Dayford", "Station WKTQ, Dayford"),
        ("Briefing\nDurban, South Africa\n1:15 P.M. SAST, 2 May 2011", "Durban"),
        ("Verslag\nGehouden te Den Haag op 14 september 2010", "Den Haag"),
        ("Talk\nTe Awa, Wellington\n16 October 2008", "Te Awa, Wellington"),
        ("ЗАПИС\nДнес, 2 ноември 2018 г., в гр. София се проведе среща.", "София"),
        ("ΠΡΑΚΤΙΚΑ\nΣτην Αθήνα, σήμερα, 10 Οκτωβρίου 2017, συνήλθαμε", "Αθήνα"),
        ("ОТЧЕТ,\nсостоявшемся в Доме Мира в Женеве в среду, 5 мая 1999", "Женеве"),
        ("Beleške\nsa skupa održanog 6. marta 2003. godine u Beogradu", "Beogradu"),
        ("Protokoll\nabgehalten in Unterwald am 28. April 2015", "Unterwald"),
        ("Guest: Ada Orr      Place: Hull\nHost: Ben     Date: 2 May 1965", "Hull"),
        ("議事録\n〇日時\n令和7年1月24日\n〇場所\n全員協議会室", "全員協議会室"),
        ("კრების ოქმი\nზემო ლელე, 30 აგვისტო, 2014 წელი", "ზემო ლელე"),
        ("DOORSTOP INTERVIEW - QUAY HOUSE, SYDNEY\n2 May 2001", "QUAY HOUSE, SYDNEY"),
        ("# Working Group Minutes - QUIC105 Montreal\n2 May 2001", "Montreal"),
        ("Good evening and welcome to Eldon County, Ohio, I'm Ann Poe.", "Eldon Cou"),
        ("Press conference – Oslo\n2 May 2001", "Oslo"),
        ("Debate\nSt. Louis, Missouri, May 2, 2001", "St. Louis, Missouri"),
        ("Talk\nSt. Ives, 2 May 2001", "St. Ives"),
        ("Minutes of the board, May 2001, Leeds", "Leeds"),
        ("WAWANCARA\nDI GEDUNG TUA, JAKARTA\n2 MEI 2001", "GEDUNG TUA, JAKARTA"),
        (
            "Wawancara Menteri\ndi Gedung Tua, Jakarta, 2 Februari 2001",
            "Gedung Tua, Jakarta",
        ),
        (
            f"{RUN_TOGETHER} NEW ORLEANS, LOUISIANA MAY 2, 2001 TYPED BY MO",
            "NEW ORLEANS, LOU",
        ),
        ("Remarks at the opening of a library in Cairo, Egypt", "Cairo"),
    ],
)
def test_places_of_heads(head: str, place: str) -> None:
    assert (place_of(head) or "").startswith(place)


def test_an_address_behind_the_day() -> None:
    head = "Meeting\nItem 4 January 9, 2024 City Chambers 40 Oak Way, Eldon Springs, FL"
    assert (place_of(head) or "").endswith("Eldon Springs, FL")


@pytest.mark.parametrize(
    "head",
    [
        "Versión de la conferencia de prensa de la presidenta en Xalatla\n3 de abril",
        "Rueda de prensa del rector en Xalatla (9 de julio de 2016)",
    ],
)
def test_a_town_in_no_list_in_a_title_in_small_letters(head: str) -> None:
    assert place_of(head, CARMEN) == "Xalatla"


def test_a_host_says_where_one_speaks() -> None:
    talk = (
        "Lee Ode: This begins an interview with Ann Poe on April 22, 2009, at Harlow "
        "University with Lee Ode.\n\nAnn Poe: Good morning.\n\nLee Ode: Tell us more.\n"
    )
    event = convert(talk.encode(), "talk.txt").description
    assert (event.date, event.place) == ("2009-04-22", "Harlow University")


@pytest.mark.parametrize(
    "head",
    [
        "Statement on the Situation in Lebanon\nMay 6, 2014",
        "Debate about the war in Iraq\n6 May 2014",
        "Hearing on Dams in Brazil\nMarch 16, 2022",
        "The dams in Brazil\nMarch 16, 2022",
        "Entrevista sobre a crise em Moçambique\n14 de junho de 2021",
        "Interview of the mayor in Gazeta\n14 June 2021",
        "Ceremonia\n14 de marzo de 2011 | Discurso",
        "Board call\nLocation: Microsoft Teams Meeting\nDate: 24 September 2020",
        "Runde\nOrt: Videokonferenz\nDatum: 13. April 2021",
        "Entretien avec Luc Perrin, né à Besançon le 4 mars 1931",
        "Press call, 6 May 2018\nContact: Al Frith, Press Office, 1 Market St, Leeds",
        "Digest\n6 May 2018\n\nNext Meeting of the Board\n9 June\nOak Chamber",
        "G. Marlow - 3/14/2013",
        "Good evening and welcome to Meet the Host, Ann Poe.",
        "Interview - Mary Sorley, Sydney\n2 May 2001",
        "Seduta\n5 maggio 2004\n(Antimeridiana)",
        "Call\n5 May 2004\n\n(Recorded in Nell's kitchen.)",
        "Local\nChildren\nScience",
        "Phỏng vấn\nThứ Năm, 14/03/2019 07:45",
    ],
)
def test_places_of_other_things(head: str) -> None:
    assert place_of(head) is None


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("Zoom", True),
        ("Google Meet", True),
        ("Video conference", True),
        ("オンライン", True),
        ("Online (https://example.org/room)", True),
        ("Town Hall and Zoom", False),
        ("Meeting Room 3", False),
    ],
)
def test_nowhere(place: str, expected: bool) -> None:
    assert is_nowhere(place) is expected


def test_the_short_name_of_a_month_ends_no_sentence() -> None:
    head = "PRESS TALK\n[Held at the Old Hall, Manila on Oct. 7, 2010, 11:00 A.M.]"
    event = convert(f"{head}{TALK}".encode(), "talk.txt").description
    assert event.date == "2010-10-07"
