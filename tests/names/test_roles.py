"""Roles that mean one person of the document, and titles before names."""

from tei_toolkit.names.analysis import AnalysisOptions, analyse
from tei_toolkit.names.linking import Known
from tei_toolkit.names.mention import Mention

SMITH = Known("person:smith", ("John Smith",), role="Minister of Finance")


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


def test_a_role_that_two_people_hold_is_nobody() -> None:
    other = Known("person:hill", ("Ada Hill",), role="Minister of Health")
    (whole,) = found("The Minister of Health met the Minister.", SMITH, other)
    assert whole.ref == "person:hill"


def test_a_role_before_a_name_or_of_something_else_is_no_mention() -> None:
    text = "The Minister of Transport met the Minister Ada Hill and the minister."
    assert not found(text, SMITH)
    assert not found("The Minister of Finance spoke.")


def test_a_title_that_is_a_listed_name_is_that_name() -> None:
    albany = Known("person:albany", ("Duke of Albany",))
    text = "The Duke of Albany left."
    (person,) = analyse(text, AnalysisOptions(known=(albany,))).mentions
    assert (person.text, person.ref) == ("Duke of Albany", "person:albany")
