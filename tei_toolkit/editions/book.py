"""A text as chapters of XHTML: what EPUB and PDF are made from."""

from copy import deepcopy

from lxml import etree

from tei_toolkit.editions.directions import direction_of
from tei_toolkit.editions.index_section import put_indexes
from tei_toolkit.editions.page import settle_links
from tei_toolkit.editions.preparation import Prepared
from tei_toolkit.editions.runner import Messages, run_ours
from tei_toolkit.values import immutable

XHTML = "http://www.w3.org/1999/xhtml"
_SVG = "http://www.w3.org/2000/svg"
_LARGE = 250_000
_NOT_IN_BOOKS = ("focusable", "tabindex", "data-s", "data-record", "open")
_UNFOLDED = {"details": "div", "summary": "div"}  # a book has nothing to fold
STYLE = {"rel": "stylesheet", "type": "text/css", "href": "style.css"}
"""The attributes of the link by which each document of a book has its style sheet."""


@immutable
class Chapter:
    """One XHTML document of a book.

    Attributes:
        name: of its file, without a folder.
        title: for the contents.
        root: its `html` element.
        heads: id, words and level of the headings in it.
        properties: of its manifest item.
    """

    name: str
    title: str
    root: etree._Element
    heads: tuple[tuple[str, str, int], ...]
    properties: str


def make_book(
    prepared: Prepared, language: str, parameters: dict[str, str]
) -> tuple[list[Chapter], Messages]:
    """The chapters of a prepared text."""
    put_indexes(prepared.tree.getroot(), prepared.entries, language)
    result, messages = run_ours("epub", language, prepared.tree, parameters)
    root = result.getroot()
    settle_links(root)
    _number_paragraphs(root)
    text = _Text(root, language)
    pieces = _split(root)
    names = [f"part-{number}.xhtml" for number in range(1, len(pieces) + 1)]
    places = {
        element.get("id"): name
        for name, piece in zip(names, pieces, strict=True)
        for element in piece.iter("*")
        if element.get("id")
    }
    chapters = []
    for name, piece in zip(names, pieces, strict=True):
        _point(piece, name, places)
        chapters.append(_chapter(name, piece, prepared, text))
    return chapters, messages


_PARAGRAPHS = frozenset({"seg", "p", "ab"})


def _number_paragraphs(root: etree._Element) -> None:
    """Say the number of each paragraph of a turn but the first, as indexes have it.

    In a page the script does; a book has none.
    """
    for turn in root.iter("div"):
        if (turn.get("class") or "").partition(" ")[0] not in {"u", "sp"}:
            continue
        number = turn.findtext("p[@class='who']/a[@class='ours at']")
        parts = [child for child in turn if _is_paragraph(child)]
        for part, paragraph in enumerate(parts, 1):
            if number and part > 1 and (name := paragraph.get("id")):
                given = {"class": "ours at", "href": f"#{name}"}
                address = etree.Element("a", given)
                address.text, address.tail = f"{number}.{part}", paragraph.text
                paragraph.text = None
                paragraph.insert(0, address)


def _is_paragraph(element: etree._Element) -> bool:
    classes = (element.get("class") or "").split()
    return not _PARAGRAPHS.isdisjoint(classes[:1])


class _Text:
    """The language and direction of a text; what stands around it says its own.

    Attributes:
        language: its tag, or that of the interface.
        direction: `rtl`, or empty.
    """

    def __init__(self, root: etree._Element, interface: str) -> None:
        article = root.find("body/main/article")
        self.language, self.direction = interface, ""
        if article is not None:
            self.language = article.get("lang") or interface
            self.direction = "rtl" if article.get("dir") == "rtl" else ""
        if self.language == interface:
            return
        for part in (*root.findall("body/header"), *root.findall("body/main/section")):
            ours = {"lang": interface} | ({"dir": "ltr"} if self.direction else {})
            for name, value in ours.items():
                part.set(name, part.get(name) or value)


def _split(root: etree._Element) -> list[etree._Element]:
    """The bodies of the chapters: the whole, or in a large book its divisions."""
    body = root.find("body")
    if body is None:
        return [etree.Element("body")]
    if len(etree.tostring(body)) < _LARGE:
        return [body]
    article = body.find("main/article")
    if article is None:
        return [body]
    holder = article
    divisions: list[etree._Element] = []
    while len(divisions) < 2 and len(holder):
        divisions = [d for d in holder if _is_division(d)]
        if len(divisions) >= 2:
            break
        holder = max(holder, key=lambda e: len(etree.tostring(e)))
    if len(divisions) < 2:
        return [body]
    pieces = []
    for division in divisions:
        piece = etree.Element("body")
        frame = etree.SubElement(piece, "article", dict(article.attrib))
        frame.attrib.pop("id", None)
        division.tail = None
        frame.append(division)
        pieces.append(piece)
    after = etree.Element("body")
    for part in body.findall("main/section"):
        if part.get("id") != "cast":
            after.append(part)
    return [body, *pieces, after] if len(after) else [body, *pieces]


def _is_division(element: etree._Element) -> bool:
    classes = (element.get("class") or "").split()
    return bool({"div", "front", "back", "text", "text-of-corpus"} & set(classes))


def _point(piece: etree._Element, name: str, places: dict[str | None, str]) -> None:
    """Let links lead into the file where their target stands."""
    for link in piece.iter("a"):
        href = link.get("href", "")
        target = places.get(href[1:]) if href.startswith("#") else None
        if target is not None and target != name:
            link.set("href", target + href)
        elif href and not href.startswith(("#", "http", "mailto:")):
            for attribute in ("href", "rel"):
                link.attrib.pop(attribute, None)


def _chapter(
    name: str, piece: etree._Element, prepared: Prepared, text: "_Text"
) -> Chapter:
    heads = tuple(
        (place, _words_of(head), int(str(head.tag)[1]))
        for head in piece.iter("h1", "h2", "h3")
        if (place := _address_of(head))
    )
    plain = next(piece.iter("h1", "h2", "h3"), None)
    title = ("" if plain is None else _words_of(plain)) or prepared.facts.title
    html = etree.Element(f"{{{XHTML}}}html", nsmap={None: XHTML})
    html.set("lang", text.language)
    html.set("{http://www.w3.org/XML/1998/namespace}lang", text.language)
    if text.direction:
        html.set("dir", text.direction)
    head = etree.SubElement(html, f"{{{XHTML}}}head")
    etree.SubElement(head, f"{{{XHTML}}}title").text = title
    etree.SubElement(head, f"{{{XHTML}}}link", STYLE)
    html.append(_to_xhtml(deepcopy(piece)))
    found = []
    if next(html.iter(f"{{{_SVG}}}svg"), None) is not None:
        found.append("svg")
    if next(html.iter("{http://www.w3.org/1998/Math/MathML}math"), None) is not None:
        found.append("mathml")
    return Chapter(name, title, html, heads, " ".join(found))


def _address_of(head: etree._Element) -> str:
    """The id of a heading, or of what it is the first thing in."""
    above = head.getparent()
    if head.get("id") or above is None or above[0] is not head:
        return head.get("id", "")
    return above.get("id", "")


_WORDS = etree.XPath(
    "descendant::text()[not(ancestor::*[contains(concat(' ', @class, ' '), ' at ')"
    " or contains(concat(' ', @class, ' '), ' noteref ')"
    " or contains(concat(' ', @class, ' '), ' count ')])]",
    smart_strings=False,
)


def _words_of(head: etree._Element) -> str:
    """The words of a heading, without its address, notes and counts."""
    return " ".join("".join(_WORDS(head)).split())


def _to_xhtml(body: etree._Element) -> etree._Element:
    """The same elements in the namespaces of XHTML and SVG."""
    for element in body.iter("*"):
        for attribute in _NOT_IN_BOOKS:
            element.attrib.pop(attribute, None)
        tag = str(element.tag)
        if tag.startswith("{"):
            continue
        above = element.getparent()
        in_svg = tag == "svg" or (
            above is not None and str(above.tag).startswith(f"{{{_SVG}}}")
        )
        if element.get("dir") == "auto":  # which few readers and no printer know
            element.set("dir", direction_of("".join(element.itertext())))
        tag = _UNFOLDED.get(tag, tag)
        element.tag = f"{{{_SVG if in_svg else XHTML}}}{tag}"
        language = element.get("lang")
        if language:
            element.set("{http://www.w3.org/XML/1998/namespace}lang", language)
    return body
