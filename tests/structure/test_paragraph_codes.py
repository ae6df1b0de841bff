"""Numbers of paragraphs with letters before them."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei

HEARING = """\
MR VOSS: May it please, I appear for the keeper.

{}

MS TRAN: And I for the boatmen, Commissioner.

{}

There are eleven of them. The boats, that is.

{}

MR VOSS: The boats are not in dispute.
"""


def _notes(*codes: str) -> list[str]:
    root = convert(HEARING.format(*codes).encode(), "hearing.txt").tree.getroot()
    notes = (note for note in root.iter(tei("note")) if note.get("type") == "number")
    return ["".join(note.itertext()) for note in notes]


def test_paragraph_numbers_with_letters_are_said_by_nobody() -> None:
    assert _notes("PN2", "PN3", "PN4") == ["PN2", "PN3", "PN4"]


@pytest.mark.parametrize(
    "codes", [("PN2", "PN1", "PN3"), ("B52", "M25", "A4"), ("No 2", "No 3", "No 4")]
)
def test_what_does_not_count_on_is_no_number(codes: tuple[str, str, str]) -> None:
    assert not _notes(*codes)
