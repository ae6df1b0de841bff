"""Places that lines of the head name by themselves."""

import pytest

from tei_toolkit.convert import convert

TALK = (
    "Chair: Good morning.\n\nVerrier: Good morning.\n\nChair: Begin.\n\nVerrier: Yes."
)

WORKS = "lavora da quarant'anni e oggi ci dice come si lavorava alla filanda."
TOWNS = "Three towns\n6 May 2009\n\nThe first:\n\nAnd another:\n\nA third:"


@pytest.mark.parametrize(
    ("head", "place"),
    [
        ("Minutes of the mill\n6 May 2009\nFirst day\n\nWarszawa\n2009", "Warszawa"),
        ("Hearing\nDATE: 8 OCTOBER 1996\n\nHELD AT PAARL\n\nDAY 2", "PAARL"),
        ("IN THE CORONER'S COURT SITTING AT Bodwin\n11 May 2009", "Bodwin"),
        ("Appeal\n\nAT CANBERRA ON WEDNESDAY, 16 AUGUST 2017, AT 10 AM", "CANBERRA"),
        ("Notulen\n5 mei 2009 om 20 uur in het gemeentehuis te Walsum", "Walsum"),
        ("รายงานการประชุม\nวันที่ 14 สิงหาคม 2558\nณ ห้องประชุมเทศบาล", "ห้องประชุมเทศบาล"),
        (f"La filandaia\n\nTRIESTE - Anna Cortesi {WORKS}", "TRIESTE"),
        (
            "CANADA\nDebates\nJune 9, 2005\n\nThe House met at 10 a.m. in Ottawa.",
            "Ottawa",
        ),
        (f"{TOWNS}\n\nWarszawa\n\nKraków", None),
        ("Talk\n6 May 2009\n\nHELD IN HIGH REGARD BY ALL", None),
    ],
)
def test_places_alone(head: str, place: str | None) -> None:
    event = convert(f"{head}\n\n{TALK}\n".encode(), "talk.txt").description
    assert event.place == place


HEARING = (
    "COMMITTEE ON BRIDGES\n\nTUESDAY, MARCH 12, 2013\n\nThe committee met, pursuant to "
    "notice, at 10:00 a.m., in Room 2154, Oak House Office Building, Hon. Paul Odell "
    "[chairman] presiding."
)

RECORD = (
    "VERBALE\n\nL'anno 2011, il giorno 16 del mese di maggio, alle ore 10, in "
    "Bergamo, presso gli uffici"
)


@pytest.mark.parametrize(
    ("head", "place", "date"),
    [
        (HEARING, "Room 2154, Oak House Office Building", "2013-03-12"),
        (
            "Royal Courts of Justice\nStrand, London\n\nTuesday, 17 January 2012",
            "Royal Courts of Justice, Strand, London",
            "2012-01-17",
        ),
        (
            "Hearing\n\n12 February 2008\n\nFir Committee Room\nCity Hall, Bremen",
            "Fir Committee Room, City Hall, Bremen",
            "2008-02-12",
        ),
        (
            "Conférence de presse sur les ponts, à Marseille le 15 juin 2017.",
            "Marseille",
            "2017-06-15",
        ),
        ("Interview à France Est le 15 juin 2017.", None, "2017-06-15"),
        (
            RECORD,
            "Bergamo",
            "2011-05-16",
        ),
        ("Talk\nUploaded: May 4, 2019", None, "2019-05-04"),
    ],
)
def test_places_and_days_of_heads(head: str, place: str | None, date: str) -> None:
    event = convert(f"{head}\n\n{TALK}\n".encode(), "talk.txt").description
    assert (event.place, event.date) == (place, date)
