"""Parts of plays: whose names they are, and what is no name beside them."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.description import Person
from tei_toolkit.metadata.people.people import LabelUse, resolve_people
from tei_toolkit.names.name_words import load_name_words


def _people(
    labels: list[str],
    front: list[str] | None = None,
    body: list[str] | None = None,
    language: str = "en",
) -> dict[str, Person]:
    """Label -> whom it means."""
    found = resolve_people(
        [LabelUse(label, turn) for turn, label in enumerate(labels)],
        front=front or [],
        body=body or ["Well."] * len(labels),
        language=language,
        known=load_name_words(),
    )
    people = {person.key: person for person in found.people}
    return {label: people[keys[0]] for label, keys in found.by_label.items()}


def _name_of(person: Person) -> str:
    return person.name.full if person.name else ""


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Tell Nora that I must tell you all.", "Nora"),
        ("Goodbye Nora and thank you.", "Nora"),
        ("Bonsoir Nora.", "Nora"),
        ("This is Agnes Nora.", "Agnes Nora"),
    ],
)
def test_what_is_said_to_somebody_is_no_forename(words: str, name: str) -> None:
    people = _people(
        ["NORA", "KARL", "NORA", "KARL"], body=["Yes.", words, "So.", "Go."]
    )
    assert _name_of(people["NORA"]) == name


@pytest.mark.parametrize(
    ("line", "language", "name"),
    [
        ("Heidi – Skuespiller. Heidi spiller Miss Rose.", "nb", "Heidi"),
        ("Heidi - Shakespeare", "de", "Heidi"),
        ("Heidi y La Abuela (Teatro)", "es", "Heidi"),
        ("Kammer di Donna Heidi.", "it", "Donna Heidi"),
    ],
)
def test_who_is_played_is_not_the_name_of_who_plays(
    line: str, language: str, name: str
) -> None:
    labels = ["HEIDI", "STIAN", "HEIDI", "STIAN"]
    person = _people(labels, ["ROLLEN", line], language=language)["HEIDI"]
    assert (_name_of(person), person.affiliation) == (name, None)


def test_where_a_part_stands_is_nobody() -> None:
    people = _people(["MERTEN", "ALMA", "MERTEN im Parterre", "ALMA"], language="de")
    assert people["MERTEN im Parterre"] is people["MERTEN"]
    assert people["MERTEN"].role is None


def test_an_office_of_a_place_is_no_place_on_the_stage() -> None:
    person = _people(["MAYOR of Leith", "KARL"])["MAYOR of Leith"]
    assert "Leith" in (person.role or _name_of(person) or person.labels[0])


@pytest.mark.parametrize(
    ("labels", "same"),
    [
        (["MIA", "BEN", "M", "B", "M", "B"], True),
        (["ΧΟΡΟΣ", "ΠΟΛΙΤΗΣ", "Χ", "Π", "Χ", "Π"], True),
        (["CLEO", "CARL", "BEN", "C", "B", "C", "B"], False),
        (["C", "B", "CLEO", "BEN", "C", "B"], False),
        (["CLEO", "DORA", "C", "B", "C", "B"], False),
        (["CLEO", "BEN", "C", "BEN", "C", "BEN"], False),
    ],
)
def test_letters_of_those_who_were_named_in_full(
    labels: list[str], *, same: bool
) -> None:
    people = _people(labels)
    whole = next(label for label in labels if len(label) > 1)
    assert (people[whole] is people[whole[0]]) is same


def test_the_last_letter_of_an_id_in_greek() -> None:
    people = _people(["ΠΟΛΙΤΗΣ", "ΧΟΡΟΣ"], language="el")
    assert [people["ΠΟΛΙΤΗΣ"].key, people["ΧΟΡΟΣ"].key] == ["πολιτης", "χορος"]


def test_a_clause_and_the_number_of_a_part_are_no_body() -> None:
    head = (
        "Ada Hale, Merve Yar'ın şehir ile ilgili sorularını yanıtladı.\n"
        "Interview by Ben Orr (Part 2)\n\n"
    )
    talk = "Ada Hale: Yes.\n\nBen Orr: Why?\n\nAda Hale: So.\n\nBen Orr: Good.\n"
    found = convert(f"{head}{talk}".encode(), "talk.txt").description.people
    assert [(_name_of(person), person.affiliation) for person in found] == [
        ("Ada Hale", None),
        ("Ben Orr", None),
    ]


def test_the_name_of_who_holds_an_office_is_no_part_of_it() -> None:
    head = "Ada Hale MP\nThe Prime Minister, Ada Hale MP\n\n"
    talk = "BEN ORR: Why?\n\nADA HALE: So.\n\nBEN ORR: And?\n\nADA HALE: Good.\n"
    found = convert(f"{head}{talk}".encode(), "talk.txt").description.people
    assert [person.role for person in found] == [None, "The Prime Minister"]
