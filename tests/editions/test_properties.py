"""Whatever the document: links hold, letters are conserved, bytes repeat.

And whatever is said, plain text tells it from what is not.
"""

import csv
import io

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tei_toolkit.convert import convert
from tei_toolkit.editions.policy import View
from tei_toolkit.editions.rendering import RenderOptions, render
from tests.editions.reading_policy import letters, read, shown
from tests.editions.small_texts import document
from tests.editions.test_conservation import check_links

TEI = "http://www.tei-c.org/ns/1.0"
MIXED = (
    *("p", "seg", "speaker", "l", "stage", "note", "item", "cell", "head", "hi", "ref"),
    *("q", "quote", "persName", "placeName", "date", "sic", "corr", "abbr", "expan"),
    *("del", "add", "lem", "rdg", "desc", "foreign", "title", "bibl", "unknown"),
    *("supplied", "role", "dateline", "ab", "w", "formula", "u", "kinesic", "gap"),
    *("restore", "am", "ex", "said", "def", "author", "biblScope", "f", "vocal"),
)
FRAMES = (
    *("div", "sp", "lg", "list", "table", "row", "choice", "app", "figure", "listBibl"),
    *("floatingText", "body", "castList", "castItem", "opener"),
    *("entry", "sense", "biblStruct", "monogr", "annotationBlock", "listApp", "fs"),
    *("spanGrp",),
)
EMPTY = ("ptr", "graphic", "pb", "lb", "anchor", "delSpan", "addSpan", "undo")
WORDS = st.text("abc é<&\"'猫 ", max_size=8)
ATTRIBUTES = st.dictionaries(
    st.sampled_from(
        (
            *("ref", "target", "who", "rend", "n", "when", "type", "next", "url"),
            *("spanTo", "wit", "level", "unit"),
        )
    ),
    st.sampled_from(
        (
            *("#a", "#b", "a b", "javascript:x", "2008-09", "italic", "5", "speaker"),
            *("ordered", "page", "#c"),
        )
    ),
    max_size=2,
)


@st.composite
def elements(draw: st.DrawFn, depth: int = 4) -> etree._Element:
    """A small tree of TEI elements in any order, valid or not."""
    name = draw(st.sampled_from((*MIXED, *FRAMES, *EMPTY)))
    element = etree.Element(f"{{{TEI}}}{name}", draw(ATTRIBUTES))
    if draw(st.booleans()):
        key = draw(st.sampled_from("abc"))
        element.set("{http://www.w3.org/XML/1998/namespace}id", key)
    if name in MIXED:
        element.text = draw(WORDS)
    if depth and name not in EMPTY:
        for child in draw(st.lists(elements(depth - 1), max_size=3)):
            child.tail = draw(WORDS) if name in MIXED else None
            element.append(child)
    return element


@settings(max_examples=80, deadline=None)
@given(st.lists(elements(), min_size=1, max_size=3), st.sampled_from(list(View)))
def test_any_document(parts: list[etree._Element], view: View) -> None:
    root = etree.Element(f"{{{TEI}}}TEI", nsmap={None: TEI})
    text = etree.SubElement(root, f"{{{TEI}}}text")
    body = etree.SubElement(text, f"{{{TEI}}}body")
    body.extend(parts)
    data = etree.tostring(root, encoding="UTF-8")
    page = render(data, "html", RenderOptions(view=view)).data
    assert page == render(data, "html", RenderOptions(view=view)).data
    check_links(page.decode())
    lost = letters(read(data, view)) - letters(shown(page))
    assert not {letter: n for letter, n in lost.items() if letter.isalnum()}, data


SAYINGS = st.lists(
    st.sampled_from(
        "Well I so. [sic] no: (aside) A [2021] pause … 1. LEAR: a] [b :-[ y]".split()
    ),
    min_size=1,
    max_size=6,
).map(" ".join)
BESIDE = st.sampled_from(
    (
        *("<vocal><desc>{}</desc></vocal>", "<stage>{}</stage>", "<note>{}</note>"),
        *("<incident><desc>{}</desc></incident>", "<pause/>", "<gap reason='x'/>"),
        *("<shift feature='loud'/>", "<unclear>{}</unclear>", "<hi>{}</hi>", "{}"),
    )
)
LINES = st.lists(st.builds(str.format, BESIDE, SAYINGS), min_size=1, max_size=4).map(
    " ".join
)
PARTS = st.builds(
    str.format,
    st.sampled_from(("<{0}>{1}</{0}>", "<note>{2}</note>", "<stage>{2}</stage>")),
    st.just("l"),
    LINES,
    SAYINGS,
)
SPEECHES = st.builds(
    str.format,
    st.sampled_from(
        (
            '<u who="#a">{0}</u>',
            "<sp><speaker>CY</speaker>{1}</sp>",
            "<sp who='#b'>{1}</sp>",
            "<p>{2}</p>",
        )
    ),
    LINES,
    st.lists(PARTS, min_size=1, max_size=3).map("".join),
    SAYINGS,
)


def said(data: bytes) -> list[str]:
    """What is said in each turn, without spaces."""
    rows = csv.DictReader(io.StringIO(render(data, "csv").data.decode()))
    return ["".join(row["said"].split()) for row in rows]


@settings(max_examples=60, deadline=None)
@given(st.lists(SPEECHES, min_size=1, max_size=4), st.sampled_from(("0", "30", "78")))
def test_what_is_said_comes_back(speeches: list[str], width: str) -> None:
    data = document("".join(speeches))
    options = RenderOptions(parameters={"width": width})
    text = render(data, "text", options).data
    assert said(convert(text, "a.txt").to_bytes()) == said(data)
