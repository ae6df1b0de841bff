"""Days and names of a page above the title of what stands on it."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.description import Description
from tei_toolkit.tei.vocabulary import tei

TALK = """\
INTERVIEWER: Where were you born?

OLSEN: In Bergen, by the harbour.

INTERVIEWER: And when did you move?

OLSEN: After the war, with my mother.
"""


def _described(head: str) -> Description:
    return convert(f"{head}\n\n{TALK}".encode(), "talk.txt").description


@pytest.mark.parametrize(
    "line",
    [
        "News: Library reopens, 5 February 2024",
        "Last updated: 3 January 2024",
        "Opening hours: 9 am to 5 pm, from 3 January 2024",
        "Events calendar - 12 December 2023",
        "Latest: Board meeting in Leeds, 8 December 2023",
        "Termine: Lesung am 12. Dezember 2023",
        "Actualités : réouverture le 5 février 2024",
        "5 February 2024",
    ],
)
def test_a_day_in_the_menu_is_not_that_of_the_event(line: str) -> None:
    head = (
        "STANFORD LIBRARY\nHome | About | Collections | Contact\nSearch\n"
        f"{line}\n\nInterview with Marta Olsen\nOslo, 14 June 1998"
    )
    event = _described(head)
    assert (event.date, event.place) == ("1998-06-14", "Oslo")
    assert event.title == "Interview with Marta Olsen"


def test_news_in_a_menu_do_not_date_what_has_no_day() -> None:
    head = (
        "Home | About | Collections | Contact\nSearch\n"
        "News: Library reopens in Leeds, 5 February 2024\n\nInterview with Marta Olsen"
    )
    event = _described(head)
    assert (event.date, event.place, event.time) == (None, None, None)


def test_a_day_above_the_title_dates_what_has_no_other() -> None:
    head = "Home | About | Contact\nSearch\n\n14 June 1998\n\nInterview with M. Olsen"
    assert _described(head).date == "1998-06-14"


def test_news_of_the_day_can_be_the_event() -> None:
    head = "Evening News, 14 June 1998\n\nNews at ten: 14 June 1998"
    assert _described(head).date == "1998-06-14"


@pytest.mark.parametrize(
    "line",
    [
        "IMPRIMERIE DU SÉNAT",
        "Imprenta Nacional, Madrid",
        "Druck von B. G. Teubner, Leipzig",
        "Verlag Hanser & Sohn, Leipzig 1921",
        "Published by Northgate Press, 24 High Street, Leeds",
        "U.S. GOVERNMENT PRINTING OFFICE",
    ],
)
def test_who_printed_it_is_no_title_and_no_place(line: str) -> None:
    event = _described(f"{line}\n\nAn evening by the fire\n14 June 1998")
    assert (event.title, event.place) == ("An evening by the fire", None)
    assert _described(line).title is None


def test_of_two_days_the_one_in_the_title_is_that_of_the_event() -> None:
    head = (
        "Стенограма засідання Комітету 17.03.2021\n\n24 березня 2021, 11:25\n\n"
        "СТЕНОГРАМА\n\nзасідання Комітету з питань мостів\n\n17 березня 2021 року"
    )
    found = _described(head)
    assert found.date == "2021-03-17"
    assert found.place is None


def test_a_circle_before_a_field_is_no_part_of_its_key() -> None:
    head = (
        "橋委員会会議録\n〇招集日時 平成25年12月12日 午前10時\n"
        "〇招集場所 北町議会委員会室"
    )
    assert _described(head).place == "北町議会委員会室"


def test_days_that_a_site_lists_are_not_the_day_of_the_sitting() -> None:
    listed = "Latest sittings:\n07-04-2021\n06-04-2021\nInstall the player first"
    held = "Joint sitting of both houses of 4 February 2008"
    assert _described(f"{listed}\n\n{held}").date == "2008-02-04"
    assert _described("Recorded:\n7 April 2021\n8 April 2021").date == "2021-04-07"


def test_a_day_that_two_lines_say_is_before_one_at_the_top() -> None:
    head = (
        "Wednesday, 18 December 2024\n\nNews\nFrom Cyprus\n\nPress Briefing\n"
        "\nFriday, 25 January 2008\n\nIssue 1\n\nAthens, 25 January 2008"
    )
    event = _described(head)
    assert (event.date, event.place) == ("2008-01-25", "Athens")


def test_the_day_in_a_cell_of_the_page_is_that_of_its_reader() -> None:
    head = "Compact version |\n|\nFriday, 20 December 2024 | ||\n\nBergen, 9 April 2002"
    assert _described(head).date == "2002-04-09"


def test_the_day_on_which_a_site_made_a_page_is_not_that_of_the_sitting() -> None:
    head = (
        "Készült: 2024.05.16.13:44:57 Dinamikus lap\n\nFelszólalás adatai\n\n"
        "110. ülésnap (1999.12.15.), 4-6. felszólalás"
    )
    assert _described(head).date == "1999-12-15"


def test_a_sitting_has_the_day_at_the_end_of_the_long_sentence_that_names_it() -> None:
    head = (
        "ПРОТОКОЛ\n\nот проведено извънредно заседание на Комисията по мостовете,"
        " пристанищата, фаровете и корабите на 29 ноември 2017 г."
    )
    assert _described(head).date == "2017-11-29"
    assert _described(head.replace("заседание", "пътуване")).date is None


def test_the_day_below_who_printed_a_book_is_not_that_of_the_event() -> None:
    head = "THE LANTERN\n\nDizgi : Ada Quint\nBaskı : Liman\nHaziran 1994\n\nQUINT"
    found = _described(head)
    assert (found.date, found.place) == (None, None)


def test_a_button_beside_the_day_is_no_place() -> None:
    for button in ("Скачать", "Download", "Teilen"):
        found = _described(f"Evening at the pier\n\n25.03.2012 {button}")
        assert (found.date, found.place) == ("2012-03-25", None)


def test_an_assembly_or_a_misspelt_day_beside_a_date_is_no_place() -> None:
    head = "ACTA 01 DEL 11 DE AGOSTO DE 2009 SENADO. ACTA NUMERO 01 DE 2009"
    assert (_described(head).date, _described(head).place) == ("2009-08-11", None)
    assert _described("Volksblatt. Donerstag, 23. Januar 1908").place is None


SHOW = (
    "---\ntitle: Lamps\n{}\n---\n\nFrom the harbour, you are listening to our show.\n"
    "I am your host, and we have a guest this week who mends lamps all the time.\n"
)


@pytest.mark.parametrize(
    "field",
    [
        "pub_date: '\n\n\n  November 18th, 2021'",
        "published: 2021-11-18",
        "publishedAt: 2021-11-18T10:00:00Z",
        "release_date: 18 November 2021",
    ],
)
def test_front_matter_tells_the_day_on_which_an_episode_appeared(field: str) -> None:
    root = convert(SHOW.format(field).encode(), "show.md").tree.getroot()
    assert {date.get("when") for date in root.iter(tei("date"))} == {"2021-11-18"}


def test_the_day_of_the_event_counts_more_than_that_of_the_page() -> None:
    show = SHOW.format("published: 2021-11-18\nrecorded: 2021-11-02")
    root = convert(show.encode(), "show.md").tree.getroot()
    (setting,) = root.iter(tei("setting"))
    assert [date.get("when") for date in setting.iter(tei("date"))] == ["2021-11-02"]


def test_the_next_meeting_and_an_approval_are_on_other_days() -> None:
    heads = {
        "# Working group, 2021-11-18\n\nNext call: 2021-12-02": "2021-11-18",
        "# Board\n\n7 July 2005\nMinutes approved 2005-08-04": "2005-07-07",
        "सभा की कार्यवाही\nशुक्रवार, 30 मई, 2008/9 ज्येष्ठ, 1930 (शक)": "2008-05-30",
        "會議議事錄\n時間　中華民國98年12月10日（星期四）上午9時": "2009-12-10",
    }
    assert {head: _described(head).date for head in heads} == heads
    assert not any(_described(head).place for head in heads)
