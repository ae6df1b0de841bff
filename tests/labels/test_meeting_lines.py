"""Heads and feet of the pages of a record with a symbol interrupt no sentence."""

import pytest
from lxml import etree

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei

RECORD = """United Nations   S/PV.8123
8123rd meeting

The President: I call the meeting to order.

Mr. Dorn: My delegation would like to
{page}
emphasize what S/PV.8100 says.

The President: I thank him.
"""
SAID = "My delegation would like to emphasize what S/PV.8100 says."


def said(text: str) -> str:
    """The words of the second turn."""
    root = etree.fromstring(convert(text.encode(), "a.txt").to_bytes())
    turn = list(root.iter(tei("u")))[1]
    return " ".join(seg.text or "" for seg in turn.iter(tei("seg")))


@pytest.mark.parametrize(
    "page",
    [
        "17-39923                       3/18\nS/PV.8123      Fish       29/11/2017",
        "17-39923\n\n4/18\n",
        "2/5 17-39924\nS/PV.8123 (Resumption 1)",
        "29/11/2017     Fish     S/PV.8123",
        "17-39923 (E)\n3\nA/72/PV.12",
    ],
)
def test_the_sentence_goes_on(page: str) -> None:
    assert said(RECORD.format(page=page)) == SAID


@pytest.mark.parametrize(
    "line", ["as it is told in S/PV.8123", "the 3/18 of us, 17-39923 of them,"]
)
def test_what_is_said_stays(line: str) -> None:
    assert line in said(RECORD.format(page=line))


def test_no_other_document_has_such_lines() -> None:
    text = RECORD.format(page="17-39923").replace("S/PV.8123", "").replace("S/PV", "S")
    assert "17-39923" in said(text)
