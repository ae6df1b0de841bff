"""Parties beside names in labels of South Slavic assemblies, and what is none."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.metadata.people.labels import parse_label
from tei_toolkit.tei.vocabulary import tei


@pytest.mark.parametrize(
    ("label", "name", "party"),
    [
        ("IVAN IVANOVIĆ (SNS)", "Ivan Ivanović", "SNS"),
        ("Иван Ивановић, СНС", "Иван Ивановић", "СНС"),
        ("Kovač, Ante (HDZ)", "Ante Kovač", "HDZ"),
        ("AMIR HODŽIĆ /SDA/", "Amir Hodžić", "SDA"),
        ("MILAN PERIĆ, HDZ BiH", "Milan Perić", "HDZ BiH"),
        ("Ana Horvat, SDP-HNS", "Ana Horvat", "SDP-HNS"),
        (
            "Zoran Babić, Srpska napredna stranka",
            "Zoran Babić",
            "Srpska napredna stranka",
        ),
    ],
)
def test_a_party_is_an_affiliation(label: str, name: str, party: str) -> None:
    parsed = parse_label(label, "sr")
    assert parsed.name is not None
    assert " ".join(parsed.name.words) == name
    assert (parsed.office, parsed.affiliation, parsed.printed) == (None, party, label)


@pytest.mark.parametrize(
    ("label", "language", "office"),
    [
        ("Marija Marić, lekar", "sr", "lekar"),
        ("Ana Horvat, ministrica", "hr", "ministrica"),
        ("Ada Hill, party secretary", "en", "party secretary"),
    ],
)
def test_an_office_is_no_party(label: str, language: str, office: str) -> None:
    assert parse_label(label, language).affiliation is None
    assert parse_label(label, language).office in {office, None}


def test_the_label_stays_as_printed() -> None:
    text = (
        "Skupština Kantona Sarajevo\n\n"
        "PREDSJEDAVAJUĆI: Riječ ima Amir Hodžić.\n\n"
        "AMIR HODŽIĆ /SDA/: Imam pitanje o budžetu.\n\n"
        "PREDSJEDAVAJUĆI: Izvolite.\n\nAMIR HODŽIĆ /SDA/: Hvala.\n"
    )
    root = convert(text.encode(), "t.txt").tree.getroot()
    labels = {note.text for note in root.iter(tei("note")) if note.get("type")}
    assert labels == {"PREDSJEDAVAJUĆI:", "AMIR HODŽIĆ /SDA/:"}
    assert [fact.text for fact in root.iter(tei("affiliation"))] == ["SDA"]
