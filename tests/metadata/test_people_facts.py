"""What is stated of people: facts of theirs, and nothing else that stands beside."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei

AUSTRALIA = """\
The SPEAKER (Hon. Harry Jenkins) took the chair at 9 am and read prayers.

Mr RUDD (Griffith—Prime Minister) (9.00 am)—I move:

That today we honour the Indigenous peoples of this land.

Dr NELSON (Bradfield—Leader of the Opposition) (9.33 am)—I speak in support.

The SPEAKER—Order!
"""
TRUSTEES = """\
PRESENT: Mayor Rodney Brown, Trustees Kevin McGrane and Vicky Contino

MAYOR BROWN: Good evening. Trustee McGrane?

TRUSTEE MCGRANE: It will cost.

TRUSTEE CONTINO: I agree with that.

MAYOR BROWN: Thanks.
"""
SEJM = """\
(Na posiedzeniu przewodniczą marszałek Sejmu Ewa Kopacz oraz wicemarszałek Anna Nowak)

Poseł Sprawozdawca Jacek Protas:

Wysoka Izbo! Dziękuję bardzo za głos.

Minister Finansów Jacek Rostowski:

Budżet wynosi 35 miliardów złotych.

Wicemarszałek Anna Nowak:

Zamykam posiedzenie.
"""
REICHSTAG = """\
Reichstag. — 12. Sitzung. Mittwoch den 30. November 1881.

Präsident: Die Sitzung ist eröffnet.

Abgeordneter Richter (Hagen): Ich rede heute.

Präsident: Das Wort hat der Abgeordnete.
"""
WITNESSES = """\
Witnesses: Stephen Hester, Chief Executive, RBS, and Sir Philip Hampton, gave evidence.

Q1 Chair: Is it safe?

Stephen Hester: It is.

Q2 Chair: What is the figure?

Sir Philip Hampton: It is large.
"""
SHOW = """\
ANDERSON COOPER 360 DEGREES

Aired April 15, 2019 - 20:00 ET

ANDERSON COOPER, CNN HOST: Good evening.

SEN. TED CRUZ (R-TX): Good to be with you.

COOPER: Senator, I said one thing.

CRUZ: I may answer.
"""


def _people(text: str) -> dict[str, tuple[str, str, str]]:
    """Family name -> forename, occupation, affiliation."""
    root = convert(text.encode(), "sitting.txt").tree.getroot()
    return {
        person.findtext(f".//{tei('surname')}", ""): (
            person.findtext(f".//{tei('forename')}", ""),
            person.findtext(tei("occupation"), ""),
            "; ".join(a.text or "" for a in person.iter(tei("affiliation"))),
        )
        for person in root.iter(tei("person"))
    }


@pytest.mark.parametrize(
    ("text", "name", "facts"),
    [
        (AUSTRALIA, "Rudd", ("", "Prime Minister", "Griffith")),
        (AUSTRALIA, "Nelson", ("", "Leader of the Opposition", "Bradfield")),
        (AUSTRALIA, "Jenkins", ("Harry", "Speaker", "")),
        (TRUSTEES, "Brown", ("Rodney", "Mayor", "")),
        (TRUSTEES, "McGrane", ("Kevin", "Trustee", "")),
        (TRUSTEES, "Contino", ("Vicky", "Trustee", "")),
        (SEJM, "Protas", ("Jacek", "Poseł Sprawozdawca", "")),
        (SEJM, "Rostowski", ("Jacek", "Minister Finansów", "")),
        (SEJM, "Nowak", ("Anna", "Wicemarszałek", "")),
        (REICHSTAG, "Richter", ("", "Abgeordneter", "Hagen")),
        (WITNESSES, "Hester", ("Stephen", "", "")),
        (SHOW, "Cooper", ("Anderson", "CNN Host", "")),
    ],
)
def test_facts_of_people(text: str, name: str, facts: tuple[str, str, str]) -> None:
    assert _people(text)[name] == facts
