"""What says that a sitting begins or ends stands at the edges of the body."""

import pytest
from lxml import etree

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei

RECORD = """\
The Works Committee

{opening}

Mr. Hale: Good morning. I shall be brief, as I was the last time.

Ms. Cole: We are all grateful for that.

Mr. Hale: I thank the committee.

Ms. Cole: I have none.

{closing}
"""
OPENINGS = [
    "The meeting opened at 3.15 p.m.",
    "The House met at half-past Two o'clock",
    "The committee met, pursuant to notice, at 10:01 a.m., Mr. Coe presiding.",
    "La séance est ouverte à deux heures.",
    "Die Sitzung wird um 14 Uhr eröffnet.",
    "Заседание открывается в 11 часов 15 минут.",
    "Se abre la sesión a las diez horas.",
    "De vergadering wordt geopend om 14.00 uur.",
    "PRAYERS",
]
CLOSINGS = [
    "The meeting rose at 5 p.m.",
    "House adjourned at 3.58 pm.",
    "(The deposition was concluded at 4:12 p.m.)",
    "La séance est levée à six heures cinq minutes.",
    "Die Sitzung wird um 17 Uhr geschlossen.",
    "(Schluss: 16.32 Uhr)",
    "Заседание закрывается в 6 часов 20 минут вечера.",
    "Высокое собрание закрылось в 21 час.",
    "Se levanta la sesión.",
]


def body_of(opening: str = "", closing: str = "") -> etree._Element:
    text = RECORD.format(opening=opening, closing=closing)
    root = convert(text.encode(), "record.txt").tree.getroot()
    assert len(list(root.iter(tei("u")))) == 4
    return next(root.iter(tei("body")))


def words_of(element: etree._Element) -> str:
    return "".join(element.itertext())


@pytest.mark.parametrize("opening", OPENINGS)
def test_what_says_that_a_sitting_begins_is_told_before_the_first_turn(
    opening: str,
) -> None:
    body = body_of(opening=opening)
    notes = [n for n in body.iter(tei("note")) if n.get("type") == "narrative"]
    assert [words_of(note) for note in notes] == [opening]
    below = notes[0].getnext()
    assert below is not None
    assert below.get("type") == "speaker"
    assert "The Works Committee" in words_of(body)


@pytest.mark.parametrize("closing", CLOSINGS)
def test_what_says_that_a_sitting_ends_is_told_after_the_last_turn(
    closing: str,
) -> None:
    body = body_of(closing=closing)
    last = body[-1][-1]
    assert (last.tag, last.get("type")) == (tei("note"), "narrative")
    assert words_of(last) == closing


def test_those_who_sign_a_record_stand_in_the_back() -> None:
    signed = "Le Chef du service sténographique,\nLAGACHE."
    body = body_of(closing=f"La séance est levée à six heures.\n\n{signed}")
    back = body.getnext()
    assert back is not None
    assert words_of(back).split() == signed.split()


def test_a_word_that_ends_a_text_is_its_trailer() -> None:
    last = body_of(closing="END OF TAPE")[-1][-1]
    assert (last.tag, words_of(last)) == (tei("trailer"), "END OF TAPE")


def test_headings_below_the_beginning_of_a_sitting_head_the_first_debate() -> None:
    body = body_of(opening="The House met at 2 o'clock.\n\nTreasury\n\nFuel Duty")
    division = next(body.iter(tei("u"))).getparent()
    assert division is not None
    assert [words_of(head) for head in division.iterfind(tei("head"))] == ["Fuel Duty"]


def test_a_chair_who_says_that_a_sitting_is_closed_speaks() -> None:
    text = RECORD.format(opening="", closing="The sitting is closed. I thank you.")
    root = convert(text.encode(), "record.txt").tree.getroot()
    said = [words_of(u).strip() for u in root.iter(tei("u"))]
    assert said[-1].endswith("I thank you.")
