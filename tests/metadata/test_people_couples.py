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
