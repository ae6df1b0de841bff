"""Headings of one form open divisions that stand beside each other."""

import pytest
from lxml import etree

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei

_TALK = """\
Mr. Hale: Good morning. I shall be brief, as I was the last time.

Ms. Cole: We are all grateful for that.
"""


def _shape(element: etree._Element) -> str:
    """The headings below an element, those of each division in brackets."""
    parts = []
    for child in element:
        if child.tag == tei("head"):
            parts.append("".join(child.itertext()))
        elif child.tag == tei("div"):
            parts.append(f"[{_shape(child)}]")
    return " | ".join(parts)


def _read(text: str, name: str) -> tuple[str, str]:
    """The headings of the front and of the body."""
    root = convert(text.encode(), name).tree.getroot()
    front = root.find(f"{tei('text')}/{tei('front')}")
    body = root.find(f"{tei('text')}/{tei('body')}")
    assert body is not None
    return "" if front is None else _shape(front), _shape(body)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"# Council\n\n## One\n\n{_TALK}\n## Two\n\n{_TALK}", "talk.md"),
        (f"COUNCIL\n\n1. One\n\n{_TALK}\n2. Two\n\n{_TALK}", "talk.txt"),
    ],
)
def test_the_first_heading_of_a_series_is_not_above_the_others(
    text: str, name: str
) -> None:
    _, body = _read(text, name)
    heads = body.replace("1. ", "").replace("2. ", "")
    assert heads.lower() == "[council | [one] | [two]]"


def test_a_subject_is_below_the_rubric_right_above_it() -> None:
    text = (
        "HOUSE OF COMMONS\n\nThursday, November 4, 2010\n\n"
        f"The House met at 10 a.m.\n\nPrayers\n\nORAL QUESTIONS\n\nBUOYS\n\n"
        f"{_TALK}\nPETITIONS\n\nFERRIES\n\n{_TALK}"
    )
    _, body = _read(text, "talk.txt")
    items = "[ORAL QUESTIONS | [BUOYS]] | [PETITIONS | [FERRIES]]"
    assert body == f"[HOUSE OF COMMONS | {items}]"


def test_a_single_title_is_the_heading_of_all() -> None:
    _, body = _read(f"BUOYS AND LIGHTS\n\n{_TALK}\nFERRIES\n\n{_TALK}", "talk.txt")
    assert body == "[BUOYS AND LIGHTS | [FERRIES]]"


def test_letters_with_spaces_are_another_form() -> None:
    text = (
        "COUNCIL OF THE TOWN\n\nThe council met at ten in the hall.\n\nUpton\n\n"
        f"P R O C E E D I N G S\n\n{_TALK}\nFERRIES\n\n{_TALK}"
    )
    _, body = _read(text, "talk.txt")
    assert body == "[P R O C E E D I N G S | [FERRIES]]"


def test_a_heading_with_spaced_letters_goes_on_in_the_next_line() -> None:
    text = (
        f"COUNCIL OF THE TOWN\n\nThe council met at ten in the hall of the town.\n\n"
        f"C O N T E N\nT S\nI. - OPENING\nIt was opened by Mr. Hale at ten.\n\n"
        f"The record follows.\n\n{_TALK}"
    )
    front, _ = _read(text, "talk.txt")
    assert "C O N T E N T S]" in front
