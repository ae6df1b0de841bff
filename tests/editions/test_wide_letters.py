"""Line ends between letters that are set without spaces."""

import re

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from tei_toolkit.editions.wide_letters import close_line_ends

PIECES = st.lists(
    st.sampled_from(
        ["字", "の", "、", "a", "한", " ", "\n", "\n   ", "<lb/>", "<hi>", "<note>"]
    )
)


def paragraph(pieces: list[str]) -> etree._Element:
    """A paragraph of pieces, in which each element that begins ends at the end."""
    opened = [piece[1:-1] for piece in pieces if piece in ("<hi>", "<note>")]
    ends = "".join(f"</{name}>" for name in reversed(opened))
    return etree.fromstring(
        f'<p xmlns="http://www.tei-c.org/ns/1.0">{"".join(pieces)}{ends}</p>'
    )


@given(PIECES)
def test_only_white_space_goes(pieces: list[str]) -> None:
    element = paragraph(pieces)
    before = "".join("".join(element.itertext()).split())
    close_line_ends([element])
    assert "".join("".join(element.itertext()).split()) == before


@given(PIECES)
def test_no_line_end_stays_between_wide_letters(pieces: list[str]) -> None:
    element = paragraph([piece for piece in pieces if piece != "<note>"])
    close_line_ends([element])
    assert not re.search(r"[字の、]\s*\n\s*[字の、]", "".join(element.itertext()))


def test_spaces_beside_letters_of_other_scripts_stay() -> None:
    element = paragraph(["字\na\n字 한\n한"])
    close_line_ends([element])
    assert "".join(element.itertext()) == "字\na\n字 한\n한"
