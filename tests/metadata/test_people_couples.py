"""Mr. Vance beside Mrs. Vance: the head names one of them."""

import pytest

from tei_toolkit.convert import convert

ASKED = (
    "{head}\n\n"
    "INTERVIEWER: Thank you both for having me today.\n\n"
    "MR. VANCE: You are welcome. It is good to see you.\n\n"
    "MRS. VANCE: I made some coffee for us all.\n\n"
    "INTERVIEWER: How long have you lived here?\n\n"
    "MR. VANCE: About forty years now.\n\n{more}"
)
MORE = "INTERVIEWER: And then?\n\nMR. VANCE: We left for Ohio.\n\n"


def names_of(head: str, more: str = "") -> dict[str, str]:
    people = convert(ASKED.format(head=head, more=more).encode(), "x.txt").description
    return {n: p.name.full for p in people.people if p.name for n in p.labels}


@pytest.mark.parametrize(
    ("head", "more", "named"),
    [
        ("Interview with James Vance", "", ["Mr. Vance", "Mrs. Vance"]),
        ("Interview with James Vance", MORE, ["James Vance", "Mrs. Vance"]),
        ("Interview with Mrs. Usha Vance", MORE, ["Mr. Vance", "Usha Vance"]),
    ],
)
def test_one_name_is_that_of_one_of_two(head: str, more: str, named: list[str]) -> None:
    names = names_of(head, more)
    told = [names["MR. VANCE"], names["MRS. VANCE"]]
    assert [n.removeprefix("Mrs. ") if "Usha" in n else n for n in told] == named


@pytest.mark.parametrize("letter", "ABMO")
def test_a_letter_between_two_names_is_no_title(letter: str) -> None:
    head = f"A talk with the Vice President James {letter}. Vance in Columbus"
    name = names_of(head, MORE)["MR. VANCE"]
    assert name == f"James {letter}. Vance"


def test_a_letter_behind_a_title_is_no_name() -> None:
    text = ASKED.format(head="Entretien avec le président M. Vance", more="")
    text = text.replace("MRS. VANCE", "M. VANCE").replace("MR. VANCE", "M. VANCE")
    people = convert(text.encode(), "x.txt").description.people
    assert "M. Vance" in [p.name.full for p in people if p.name]
