"""Who signs a record stands in the closer, in no one's words."""

import pytest
from lxml import etree

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei

TALK = """\
Mr. Hale: Good morning. I shall be brief, as I was the last time.

Ms. Cole: We are all grateful for that.

Mr. Hale: I thank the committee.

Ms. Cole: {}
"""


def _words(element: etree._Element) -> str:
    return " ".join("".join(element.itertext()).split())


def _read(below: str, last: str = "I have none.") -> tuple[str, list[str]]:
    """The last turn, and what stands in the closer."""
    text = f"{TALK.format(last)}\n{below}\n"
    root = convert(text.encode(), "talk.txt").tree.getroot()
    turns = [_words(u) for u in root.iter(tei("u"))]
    assert len(turns) == 4
    return turns[-1], [_words(e) for closer in root.iter(tei("closer")) for e in closer]


@pytest.mark.parametrize(
    ("below", "signed"),
    [
        (
            "(gez.) Müller\nBürgermeister\n\n(gez.) Schmidt\nSchriftführer",
            ["(gez.) Müller Bürgermeister", "(gez.) Schmidt Schriftführer"],
        ),
        (
            "Chairman of the board          A.B. Hale\n\nSecretary          O. Poe",
            ["Chairman of the board A.B. Hale", "Secretary O. Poe"],
        ),
        (
            "La présidente,\nANNE JOLY\n\nLe secrétaire de séance,\nYves Hue",
            [
                "La présidente, ANNE JOLY",
                "Le secrétaire de séance, Yves Hue",
            ],
        ),
        ("Signed: A. Baker\nChair", ["Signed: A. Baker Chair"]),
        (
            "Respectfully submitted,\n\nKate Bragdon\nClerk\n\nApproved: May 3, 2013",
            [
                "Respectfully submitted, Kate Bragdon Clerk",
                "Approved: May 3, 2013",
            ],
        ),
        (
            "LA ALCALDESA,       EL SECRETARIO,\nFdo.: Ana Soto       Fdo.: Luis Gil",
            ["LA ALCALDESA, EL SECRETARIO, Fdo.: Ana Soto Fdo.: Luis Gil"],
        ),
        (
            "Председатель собрания: А. П. Иванова\nСекретарь: С. С. Петров",
            ["Председатель собрания: А. П. Иванова", "Секретарь: С. С. Петров"],
        ),
        (
            "IL SINDACO\nF.to Mario Rossi\n\nIL SEGRETARIO\nF.to Dott.ssa Carla Neri",
            ["IL SINDACO F.to Mario Rossi", "IL SEGRETARIO F.to Dott.ssa Carla Neri"],
        ),
        ("Karl Müller\nBürgermeister", ["Karl Müller Bürgermeister"]),
        ("/s/ Dana Ruiz, CRR", ["/s/ Dana Ruiz, CRR"]),
        (
            "Przewodniczący Rady Gminy\n(-) Jan Kowalski",
            ["Przewodniczący Rady Gminy (-) Jan Kowalski"],
        ),
        (
            "Le président,          La secrétaire,\nYves KERBRAT          Marie TANGUY",
            ["Le président, La secrétaire, Yves KERBRAT Marie TANGUY"],
        ),
        (
            "Записничар                    Председник већа",
            ["Записничар Председник већа"],
        ),
    ],
)
def test_who_signs_is_no_speech(below: str, signed: list[str]) -> None:
    assert _read(below) == ("I have none.", signed)


@pytest.mark.parametrize(
    "below",
    [
        "Thank you, Mr. Chairman.",
        "Mr. President, members of the council,\n\nI have said what I had to say.",
        "Signed the papers last May",
        "My chair, the old one",
    ],
)
def test_other_last_words_are_said(below: str) -> None:
    said, signed = _read(below)
    assert (said.split()[-1], signed) == (below.rsplit(maxsplit=1)[-1], [])


def test_a_certificate_is_signed_in_the_back() -> None:
    text = TALK.format("I have none.") + (
        "\n(Deposition concluded at 4:12 p.m.)\n\nCERTIFICATE\n\n"
        "I, Mary Pond, do hereby certify that the witness was duly sworn.\n\n"
        "______________________\nMary Pond\nNotary Public\n"
    )
    root = convert(text.encode(), "talk.txt").tree.getroot()
    back = next(root.iter(tei("back")))
    assert [_words(e) for e in back.iter(tei("signed"))] == ["Mary Pond Notary Public"]
    assert [_words(e) for e in back.iter(tei("head"))] == ["CERTIFICATE"]


@pytest.mark.parametrize(
    "below",
    [
        "Interviewet er redigeret og forkortet.",
        "ესაუბრა ნინო ბერაძე",
        "रिकॉर्डिंग समाप्त",
        "Istungi lõpp kell 10:15.",
        "Prijepis: Dunja Kralj",
        "Transkrip ini dibuat secara otomatis.",
    ],
)
def test_what_was_done_to_the_record_is_no_speech(below: str) -> None:
    assert _read(below) == ("I have none.", [])


def test_what_is_read_and_approved_is_told() -> None:
    below = "Letto, approvato e sottoscritto.\n\nIL SINDACO\nF.to Mario Rossi"
    assert _read(below) == ("I have none.", ["IL SINDACO F.to Mario Rossi"])
