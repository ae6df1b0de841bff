"""What beside a name states an office, a party or nothing about the person."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.metadata.people.occupations import (
    affiliation_of,
    occupation_in_label,
    occupation_of,
    stated,
)
from tei_toolkit.metadata.people.people import LabelUse, resolve_people


@pytest.mark.parametrize(
    ("printed", "office"),
    [
        ("Minister for Trade, Tourism and Transport", None),
        ("Press Briefing by Press Secretary", "Press Secretary"),
        ("Maria , rapporteur", "rapporteur"),
        ("ministre délégué chargé des transports", None),
        ("заместитель министра транспорта", None),
        ("議員", None),
        ("videographer", None),
        ("Parl. Staatssekretärin beim Bundesminister", None),
        ("Interview with", ""),
        ("the President took questions from them", ""),
        ("Tom Hill vs", ""),
        ("Omaha, Nebraska", ""),
        ("(Ann", ""),
        ("an oral history of 2015", ""),
        ("forty, and a BOY of nine", ""),
    ],
)
def test_an_office_is_stated_or_nothing(printed: str, office: str | None) -> None:
    assert (occupation_of(printed) or "") == (printed if office is None else office)


def test_a_label_may_state_what_no_list_of_offices_has() -> None:
    assert occupation_in_label("beekeeper") == "beekeeper"
    assert occupation_in_label("Head Gardener") == "Head Gardener"
    assert occupation_in_label("to the left") is None
    assert occupation_in_label("speaking to the man beside him") is None


@pytest.mark.parametrize(
    ("printed", "bodies"),
    [
        ("Newport West, Lab", "Newport West, Lab"),
        ("66880, Newport West, Con", "Newport West, Con"),
        ("and, CNN", "CNN"),
        ("PT - SP. Pela ordem.", "PT - SP"),
        ("PSOL-PA. Sem revisão do orador.", "PSOL-PA"),
        ("St. Albans, Lab", "St. Albans, Lab"),
        ("AB, CD, EF", None),
        ("敬称略", None),
        ("3", None),
        ("his friend and partner", None),
    ],
)
def test_bodies_and_places_are_told_from_the_rest(
    printed: str, bodies: str | None
) -> None:
    assert affiliation_of(printed) == bodies


def test_a_faction_is_an_affiliation() -> None:
    assert stated('фракция "Родина', None) == ("", 'фракция "Родина"')
    assert stated("Group Director", "ACME") == ("Group Director", "ACME")


def test_a_participant_of_chat_has_a_name_or_only_a_role() -> None:
    uses = [LabelUse("MOT", 0), LabelUse("CHI", 1)]
    front = ["@Participants:\tMOT Helen Mother, CHI Target_Child"]
    mother, child = resolve_people(uses, front=front, language="en").people
    assert (mother.name and mother.name.full, mother.role) == ("Helen", "Mother")
    assert (child.name, child.role) == (None, "Target Child")


def test_the_next_person_is_no_part_of_an_office() -> None:
    printed = "Chair, Bus Users' Association, and Professor David Hale, Penrith"
    assert occupation_of(printed) == "Chair, Bus Users' Association"


def test_a_title_names_two_who_speak_with_their_offices() -> None:
    title = "Press Briefing by Press Secretary Tom Coe and Chief Pilot Dr. Ana Poe"
    uses = [LabelUse("MR. COE", 0), LabelUse("DR. POE", 1)]
    people = resolve_people(uses, front=[f"{title}, 6/9/2011"], language="en").people
    assert [(p.name and p.name.full, p.role) for p in people] == [
        ("Tom Coe", "Press Secretary"),
        ("Dr. Ana Poe", "Chief Pilot"),
    ]


def test_whoever_is_unknown_is_nobody_of_the_list() -> None:
    uses = [LabelUse("Ada Hill", 0), LabelUse("Unknown Speaker", 1)]
    front = ["SPEAKERS", "Ada Hill, Ben Poe, Cy (Town Quay), Unknown Speaker"]
    ada, unknown = resolve_people(uses, front=front, language="en").people
    assert (ada.role, ada.affiliation) == (None, None)
    assert not unknown.is_identified


def test_an_office_below_a_name_is_its_holder_s() -> None:
    front = ["Daily Press Briefing", "Ray Coe", "Deputy Spokesperson", "", "Ann Poe"]
    uses = [LabelUse("MR COE", 0), LabelUse("MS POE", 1)]
    people = resolve_people(uses, front=front, language="en").people
    assert [p.role for p in people] == ["Deputy Spokesperson", None]


def test_a_dash_right_behind_an_arabic_name_parts_it_from_the_office() -> None:
    uses = [LabelUse("باولو فيرتي- رئيس بلدية المدينة", 0), LabelUse("باولو فيرتي", 1)]
    [person] = resolve_people(uses, front=[], language="ar").people
    assert person.role == "رئيس بلدية المدينة"


def test_an_office_in_a_list_of_two_lines_each_is_a_label() -> None:
    front = [
        *("PRESENT:", "", "THE PRESIDENT", "THE HONOURABLE MRS ADA HILL, J.P.", ""),
        *("THE HONOURABLE TOM COE, J.P.", "SECRETARY FOR HARBOURS"),
    ]
    uses = [LabelUse("PRESIDENT", 0), LabelUse("SECRETARY FOR HARBOURS", 1)]
    people = resolve_people(uses, front=front, language="en").people
    assert [p.name and p.name.full for p in people] == ["Ada Hill", "Tom Coe"]


def test_an_office_stands_with_the_name_above_it_and_not_with_the_next() -> None:
    front = ["Ada Hill", "President", "Tom Coe", "Secretary"]
    uses = [LabelUse("President", 0), LabelUse("Secretary", 1)]
    people = resolve_people(uses, front=front, language="en").people
    assert [p.name and p.name.full for p in people] == ["Ada Hill", "Tom Coe"]


def test_two_names_on_a_line_of_a_japanese_list_are_two() -> None:
    front = ["　出席委員", "　　理事　　　岬　　健一君　　理事　　　潮見　　渉君"]
    uses = [LabelUse("岬委員", 0), LabelUse("潮見委員", 1)]
    people = resolve_people(uses, front=front, language="ja").people
    assert [p.name and p.name.full for p in people] == ["岬 健一", "潮見 渉"]


def test_a_conference_of_reporters_is_no_reporter() -> None:
    front = ["首页 | 例行记者会 | 资料 | 联系我们"]
    uses = [LabelUse("问", 0), LabelUse("季海澜", 1)]
    asking, _ = resolve_people(uses, front=front, language="zh").people
    assert (asking.name, asking.role) == (None, None)


@pytest.mark.parametrize(
    ("short", "office"),
    [
        ("PM", "PRIME MINISTER"),
        ("GOV.", "GOVERNOR"),
        ("PRES.", "PRESIDENT"),
        ("AMB.", "AMBASSADOR"),
        ("SEC.", "SECRETARY"),
    ],
)
def test_an_office_cut_short_is_no_forename(short: str, office: str) -> None:
    labels = f"{office} ANNA FENWICK", "TOM HALE", f"{short} FENWICK", "TOM HALE"
    text = "\n\n".join(f"{label}: Good afternoon, all." for label in labels * 2)
    people = convert(text.encode(), "a.txt").tree.findall(".//{*}listPerson/{*}person")
    names = ["".join(person[0].itertext()).split() for person in people]
    assert [name[-2:] for name in names] == [["Anna", "Fenwick"], ["Tom", "Hale"]]
