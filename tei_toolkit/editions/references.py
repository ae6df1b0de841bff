"""The punctuation of structured records, which have none of their own.

The stops are elements of ours, `tk:stop`, so that every format prints them in the same
place and none takes them for words of the document.
"""

from itertools import pairwise

from lxml import etree

from tei_toolkit.editions.boxes import BOX
from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.lexica import punctuate_entries
from tei_toolkit.editions.namespaces import tei
from tei_toolkit.editions.numbering import NOTE
from tei_toolkit.editions.quotations import marks_of
from tei_toolkit.editions.spacing import trim_end
from tei_toolkit.editions.stops import STOP, begin_with, said_in, stop_after

_BIBL, _TITLE, _XR = tei("biblStruct"), tei("title"), tei("xr")
_LOOSE, _LIST = tei("bibl"), tei("listBibl")
_IDENTIFIER = tei("msIdentifier")
_FRAMES = frozenset(tei(n) for n in ("analytic", "monogr", "series", "imprint"))
_PEOPLE = frozenset(
    tei(n) for n in ("author", "editor", "respStmt", "sponsor", "funder", "principal")
)
_PLACES = frozenset(tei(n) for n in ("pubPlace", "publisher", "distributor"))
_APART = frozenset(tei(n) for n in ("note", "idno", "relatedItem", "ref", "ptr"))
_PARTS = (
    frozenset(
        tei(name)
        for name in (
            "title date biblScope citedRange edition extent meeting textLang "
            "availability msIdentifier"
        ).split()
    )
    | _FRAMES
    | _PEOPLE
    | _PLACES
    | _APART
)
"""What a reference consists of."""
_INNER_LEVELS = frozenset({"a", "u"})
PAGES = frozenset({"page", "pages", "pp", "p"})
_FORENAME, _SURNAME = tei("forename"), tei("surname")
_STOPS, _OPENERS, _QUOTES = frozenset(".,;:!?"), frozenset(".,;:)(]"), "\"'“‘„«»”’"
_CLOSERS = frozenset(")]”’»")


def punctuate(regions: list[Branch], page: str) -> None:
    """Put stops between the parts of every `biblStruct`, and before every `xr`.

    A `bibl` of a list that has nothing but such parts is set as a `biblStruct` is.

    Commas of an `msIdentifier` are the stylesheet's: here its parts end with a letter.

    Args:
        regions: what is read.
        page: what stands before the numbers of pages.
    """
    for region in regions:
        for reference in region.named(_BIBL):
            _set_reference(reference, page)
        for reference in region.named(_LOOSE):
            if _is_record(reference):
                _set_reference(reference, page)
        punctuate_entries(region)
        for reference in region.named(_XR):
            _part_from_entry(reference)
        for identifier in region.named(_IDENTIFIER):
            for part in identifier.iterchildren("*"):
                trim_end(part)


def _part_from_entry(reference: etree._Element) -> None:
    """Part a reference to another entry from what comes before it in the line."""
    before = reference.getprevious()
    if before is None or before.get(BOX) or (before.tail or "").strip():
        return
    if (said := said_in(before)) and (said[-1].isalnum() or said[-1] in _CLOSERS):
        stop_after(before, ";")


def _is_record(reference: etree._Element) -> bool:
    """Whether a loose reference has no signs of its own, and parts to be parted."""
    parent = reference.getparent()
    parts = list(reference.iterchildren("*"))
    if parent is None or parent.tag != _LIST or sum(map(bool, map(said_in, parts))) < 2:
        return False
    texts = (reference.text, *(node.tail for node in reference))
    has_signs = any(text and not text.isspace() for text in texts)
    return not has_signs and all(part.tag in _PARTS for part in parts)


def _set_reference(reference: etree._Element, page: str) -> None:
    parts = [
        part
        for part in _list_parts(reference)
        if said_in(part) and part.get(NOTE) is None
    ]
    for part in parts:
        if part.tag == _TITLE and part.get("level") in _INNER_LEVELS:
            _quote(part)
        if part.tag in _PEOPLE:
            _invert(part)
    for part, following in pairwise(parts):
        stop_after(part, _between(part, following))
        if _unit(following) in PAGES and said_in(following)[0].isdigit():
            begin_with(following, f"{page} ")
    if parts and said_in(parts[-1])[-1] not in _STOPS:
        stop_after(parts[-1], ".")


def _list_parts(element: etree._Element) -> list[etree._Element]:
    """The parts of a reference in order, without the frames around them."""
    parts: list[etree._Element] = []
    for child in element.iterchildren("*"):
        parts += _list_parts(child) if child.tag in _FRAMES else [child]
    return parts


def _unit(element: etree._Element) -> str:
    return (element.get("unit") or element.get("type") or "").casefold()


def _between(part: etree._Element, following: etree._Element) -> str:
    """The stop between two parts of a reference."""
    last, first = said_in(part)[-1], said_in(following)[0]
    if first in _OPENERS:
        return ""
    if part.tag in _PEOPLE and following.tag in _PEOPLE:
        return ";"
    if part.tag == tei("pubPlace") and following.tag in _PLACES:
        return ":"
    if last in _STOPS and part.tag not in _PEOPLE:
        return ""
    if last in ",;:":
        return ""
    return "." if following.tag in _APART or part.tag in _APART else ","


def _invert(person: etree._Element) -> None:
    """Put a comma after a family name that stands before a given name."""
    for surname in person.iter(_SURNAME):
        following = surname.getnext()
        if following is None or following.tag != _FORENAME:
            continue
        if not (surname.tail or "").strip() and said_in(surname):
            stop_after(surname, ",")


def _quote(title: etree._Element) -> None:
    """Put quotation marks round the title of an article that has none."""
    if not set(_QUOTES).isdisjoint({said_in(title)[0], said_in(title)[-1]}):
        return
    marks = marks_of(title)
    trim_end(title)
    title.text = (title.text or "").lstrip()
    begin_with(title, marks[0])
    mark = etree.SubElement(title, STOP)
    mark.text = marks[1]
