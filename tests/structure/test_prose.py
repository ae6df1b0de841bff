"""Texts in which no one speaks: the whole of them is the body."""

from lxml import etree

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei

MINT = """\
{}The Royal Mint was founded long ago.

In 1810 it moved to Tower Hill. It was a long move.
"""


def _shape(text: str, name: str = "mint.txt") -> str:
    """The elements of the text and the beginnings of their words."""
    root = convert(text.encode(), name).tree.getroot()
    found = []
    for element in next(root.iter(tei("text"))).iter("*"):
        words = " ".join("".join(element.itertext()).split())
        name = etree.QName(element).localname
        if name in {"head", "p", "dateline"}:
            found.append(f"{name}:{words[:8].strip()}")
        elif name in {"front", "body", "back", "div", "opener", "closer", "gap"}:
            found.append(name)
    return " ".join(found)


def test_two_paragraphs_are_the_body() -> None:
    assert _shape(MINT.format("")) == "body div p:The Roya p:In 1810"


def test_title_and_dateline_head_the_body() -> None:
    top = "THE MINT: A HISTORY\n\n3 May 2001\n\n"
    assert _shape(MINT.format(top)) == (
        "body div head:THE MINT opener dateline:3 May 20 p:The Roya p:In 1810"
    )


def test_lines_of_a_title_page_are_heads_and_open_no_divisions() -> None:
    top = "THE MINT\n\nShort notes\n\nA HISTORY\n\n"
    assert _shape(MINT.format(top)) == (
        "body div head:THE MINT head:Short no head:A HISTOR p:The Roya p:In 1810"
    )


def test_a_date_between_paragraphs_is_one() -> None:
    text = MINT.format("") + "\n3 May 2001\n\nIt closed in 1975.\n"
    assert _shape(text) == "body div p:The Roya p:In 1810 p:3 May 20 p:It close"


def test_a_date_at_the_end_closes_the_text() -> None:
    text = MINT.format("") + "\nLondon, 3 May 2001\n"
    assert _shape(text) == ("body div p:The Roya p:In 1810 closer dateline:London,")


def test_headings_below_words_open_divisions_as_deep_as_they_are() -> None:
    text = (
        "# Mint\n\n## Early days\n\nIt was founded.\n\n"
        "### Tower Hill\n\nIt moved\n\n## Late days\n\nIt closed.\n"
    )
    assert _shape(text, "mint.md") == (
        "body div head:Mint div head:Early da p:It was f div head:Tower Hi p:It moved"
        " div head:Late day p:It close"
    )


def test_headings_that_follow_each_other_head_one_division() -> None:
    text = MINT.format("") + "\nTOWER HILL\n\nAND AFTER\n\nIt closed in 1975.\n"
    assert _shape(text) == (
        "body div p:The Roya p:In 1810 div head:TOWER HI head:AND AFTE p:It close"
    )


def test_datelines_that_follow_each_other_share_an_opener() -> None:
    text = "3 May 2001\n\nLondon, 3 May 2001\n\n" + MINT.format("")
    assert _shape(text).startswith("body div opener dateline:3 May 20 dateline:London,")


def test_the_middle_of_a_sentence_is_no_dateline() -> None:
    text = (
        "The above-entitled matter came on for oral argument before the Court\n"
        "at 10:00 a.m.\n\nThe bill was to be read by the whole House\n"
        "at its sitting of Thursday, 20 May 2010, as agreed\n\n"
        "MR. HALE: Good morning.\n\nMS. COLE: Good morning.\n\nMR. HALE: We begin.\n"
    )
    assert "dateline" not in _shape(text)


def test_a_small_letter_begins_a_dateline_where_a_day_does() -> None:
    text = (
        "Compte rendu de la réunion du conseil municipal\n"
        "lundi 3 mai 2021\n\n"
        "M. HALE : Bonjour.\n\nMme COLE : Bonjour.\n\nM. HALE : On commence.\n"
    )
    assert "dateline:lundi 3" in _shape(text)


def test_a_whole_text_as_typed_is_prose() -> None:
    page = "<html><body><pre>Mr. HALE. Good\nmorning.\n\nMr. COLE. Good\nmorning.\n\n"
    page += "Mr. HALE. I thank\nyou.\n\nMr. COLE. And I\nyou.\n</pre></body></html>"
    root = convert(page.encode(), "record.html").tree.getroot()
    segs = list(root.iter(tei("seg")))
    assert segs
    assert not any(seg.get("type") for seg in segs)
