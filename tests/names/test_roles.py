"""Roles that mean one person of the document, and titles before names."""

import pytest

from tei_toolkit.names.analysis import AnalysisOptions, analyse
from tei_toolkit.names.linking import Known
from tei_toolkit.names.mention import Cert, Mention, MentionType
from tei_toolkit.names.roles import joined

SMITH = Known("person:smith", ("John Smith",), role="Minister of Finance", is_own=True)


def found(text: str, *known: Known) -> list[Mention]:
    """The roles in a text."""
    mentions = analyse(text, AnalysisOptions(known=known)).mentions
    return [m for m in mentions if m.type.value == "role"]


def test_a_role_that_one_person_holds_is_that_person() -> None:
    text = "The Minister of Finance said that the Minister would come."
    whole, short = found(text, SMITH)
    assert (whole.text, whole.ref, whole.cert) == (
        "Minister of Finance",
        "person:smith",
        "high",
    )
    assert (short.text, short.ref, short.cert) == ("Minister", "person:smith", "medium")


def test_a_role_that_two_people_hold_is_left_open() -> None:
    other = Known("person:hill", ("Ada Hill",), role="Minister of Health", is_own=True)
    text = "The Minister of Health met the Minister."
    whole, short = found(text, SMITH, other)
    assert (whole.ref, short.ref) == ("person:hill", None)
    assert short.candidates == ("person:hill", "person:smith")
    (question,) = analyse(text, AnalysisOptions(known=(SMITH, other))).told
    assert question == "'Minister' could be person:hill, person:smith"


@pytest.mark.parametrize(
    "text",
    [
        "Minister of Health John Berg came. The Minister, Peter, left.",
        "Minister of Health John Berg came. The Minister, Peter, is wrong.",
        "Minister of Health John Berg came. I saw Abcdef, the Minister.",
    ],
)
def test_a_role_beside_the_name_of_another_is_not_his(text: str) -> None:
    assert all(role.ref != "person:berg" for role in found(text))


def test_a_role_before_a_name_or_of_something_else_is_no_mention() -> None:
    text = "The Minister of Transport met the Minister Ada Hill and the minister."
    assert not found(text, SMITH)
    assert not found("The Minister of Finance spoke.")


def test_a_role_may_begin_with_the_body_that_it_is_of() -> None:
    text = "Kofi Annan, the UN Secretary-General, left. The Secretary-General ran."
    whole, short = found(text)
    assert (whole.text, whole.ref) == ("UN Secretary-General", "person:annan")
    assert (short.text, short.ref) == ("Secretary-General", "person:annan")


def test_a_title_that_is_a_listed_name_is_that_name() -> None:
    albany = Known("person:albany", ("Duke of Albany",))
    text = "The Duke of Albany left."
    (person,) = analyse(text, AnalysisOptions(known=(albany,))).mentions
    assert (person.text, person.ref) == ("Duke of Albany", "person:albany")


def told(text: str, *known: Known) -> list[tuple[str, str | None, str]]:
    """The roles in a text, whom they mean, and how surely."""
    return [(m.text, m.ref, m.cert.value) for m in found(text, *known)]


def test_a_name_beside_a_role_says_who_holds_it() -> None:
    text = "The Chancellor, Alistair Darling, spoke. The Chancellor sat down."
    assert told(text) == [
        ("Chancellor", "person:darling", "high"),
        ("Chancellor", "person:darling", "medium"),
    ]
    people = analyse(text, AnalysisOptions()).mentions
    assert [m.text for m in people if m.type.value == "person"] == ["Alistair Darling"]
    after = (
        "Anna Karlsson, the Minister of Health, spoke. The Health Minister sat down."
    )
    assert [role for role, *_ in told(after)] == [
        "Minister of Health",
        "Health Minister",
    ]


def test_a_list_of_people_says_nothing_of_their_roles() -> None:
    assert not told("I met the Chancellor, Alistair Darling and Anna Karlsson.")
    assert not told("I met the former President Anna Karlsson. The President left.")


def test_a_role_without_a_name_is_not_of_him_who_has_the_title() -> None:
    text = "The President spoke with President Kimathi. The President was glad."
    assert not told(text)


def test_a_title_before_a_name_says_the_role_and_of_which_land() -> None:
    text = (
        "President of Estonia Toomas Ilves spoke. The President of Estonia said yes. "
        "The Estonian President smiled. The President left. The President of Latvia "
        "came. The President agreed."
    )
    assert told(text) == [
        ("President of Estonia", "person:ilves", "high"),
        ("Estonian President", "person:ilves", "high"),
        ("President", "person:ilves", "medium"),
    ]


def test_a_role_in_an_authority_means_nobody_who_is_not_in_the_document() -> None:
    away = Known("person:smith", ("John Smith",), role="Minister of Finance")
    assert not told("The Minister of Finance spoke. The Minister left.", away)
    text = "John Smith came. The Minister of Finance spoke."
    assert told(text, away) == [("Minister of Finance", "person:smith", "high")]


def test_a_land_in_a_role_is_marked_too() -> None:
    lead = Known("person:lead", ("Ada Lead",), role="President of Chile", is_own=True)
    mentions = analyse(
        "The President of Chile spoke.", AnalysisOptions(known=(lead,))
    ).mentions
    assert [(m.type.value, m.text) for m in mentions] == [
        ("role", "President of Chile"),
        ("place", "Chile"),
    ]


def test_what_has_the_extent_of_a_role_is_that_role() -> None:
    role = Mention(4, 18, "Deputy Speaker", MentionType.ROLE, Cert.MEDIUM, 0.8)
    body = Mention(4, 18, "Deputy Speaker", MentionType.ORGANISATION, Cert.MEDIUM, 0.8)
    part = Mention(4, 10, "Deputy", MentionType.ORGANISATION, Cert.MEDIUM, 0.8)
    assert joined([body, part], [role]) == [role, part]
