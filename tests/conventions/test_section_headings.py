"""Headings that a convention knows by their words, and no one says."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei

LORDS = """\
House of Lords

2.30 pm

Lord Ashdowne of Culm (Con): My Lords, eleven towers have been sold.

Baroness Quill (Lab): My Lords, does the Minister recall it?

Lord Ashdowne of Culm: My Lords, I do.

Signal Stations

Question

2.41 pm

Asked by Baroness Quill

To ask Her Majesty's Government when they last reviewed the stations.

Lord Ashdowne of Culm: My Lords, in 2011.

Baroness Quill: My Lords, I am grateful.
"""
TBMM = """\
TÜRKİYE BÜYÜK MİLLET MECLİSİ
79'uncu Birleşim
28 Mart 2017 Salı

BAŞKAN - Birleşimi açıyorum.

ALİ KAYA (Sinop) - Sayın Başkan, fenerin bekçisi yok.

BAŞKAN - On dakika ara veriyorum.

Kapanma Saati: 15.31

İKİNCİ OTURUM
Açılma Saati: 15.44
----- 0 -----

BAŞKAN - İkinci Oturumu açıyorum.

ALİ KAYA (Sinop) - Teşekkür ederim.
"""
EUROPARL = """\
European Parliament
Strasbourg, 13 February 2019

President. – The debate is open.

Ada Hill (PPE). – Mr President, I voted for it.

Ben Poe (ECR). – So did I. A light is a light.

6. Approval of the minutes of the previous sitting: see Minutes

7. Closure of the sitting

President. – The sitting is closed.
"""


@pytest.mark.parametrize(
    ("record", "heading", "turns"),
    [
        (LORDS, "Signal Stations", 5),
        (TBMM, "İKİNCİ OTURUM", 5),
        (EUROPARL, "7. Closure of the sitting", 4),
    ],
)
def test_a_heading_is_no_label_and_no_speech(
    record: str, heading: str, turns: int
) -> None:
    root = convert(record.encode(), "record.txt").tree.getroot()
    heads = ["".join(head.itertext()) for head in root.iter(tei("head"))]
    assert any(head.endswith(heading) for head in heads)
    assert len(list(root.iter(tei("u")))) == turns
    assert "----" not in "".join(root.itertext())


def test_a_number_in_a_speech_is_no_heading() -> None:
    said = EUROPARL.replace(
        "So did I.", "1. We agree.\n\n2. We shall vote for it now.\n\n"
    )
    root = convert(said.encode(), "record.txt").tree.getroot()
    assert len(list(root.iter(tei("u")))) == 4


COURT = """\
 1            IN THE CIRCUIT COURT
 2          FOR TIDEWATER COUNTY
 3
 4   OYSTER BANK TRUST,          )
 5             Plaintiff,        )
 6        vs.                    )  No. 417
 7   HALE AND SONS DREDGING,     )
 8             Defendant.        )
 9
10          DEPOSITION OF ADA HALE
11               March 21, 2006
12
13        MR. COE:  Raise your right hand.
14        THE WITNESS:  I have it up.
15        MR. COE:  Then we may begin.
16        THE WITNESS:  I thought we had.
"""


def test_the_lines_of_a_court_s_caption_are_no_headings() -> None:
    root = convert(COURT.encode(), "court.txt").tree.getroot()
    heads = [" ".join("".join(h.itertext()).split()) for h in root.iter(tei("head"))]
    assert heads == [
        "IN THE CIRCUIT COURT FOR TIDEWATER COUNTY",
        "DEPOSITION OF ADA HALE",
    ]


def test_the_language_of_the_next_turn_is_no_part_of_the_last() -> None:
    text = """\
Mr. Ed Coe (Souris, CPC): Mr. Speaker, my riding has a lighthouse.

[Translation]

Ms. Ada Hale (Manicouagan, BQ): Mr. Speaker, so has mine. It is red.

[English]

The Speaker: Order. One at a time, please.

Ms. Ada Hale: I withdraw the light.
"""
    root = convert(text.encode(), "record.txt").tree.getroot()
    notes = [n for n in root.iter(tei("note")) if n.get("type") == "narrative"]
    assert [note.text for note in notes] == ["[Translation]", "[English]"]
    assert not any(list(u.iter(tei("note"))) for u in root.iter(tei("u")))
