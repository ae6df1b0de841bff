"""What a view reads of a document, said a second time and in another way."""

import re
from collections import Counter

from lxml import etree, html

from tei_toolkit.editions.policy import View
from tei_toolkit.editions.preparation import find_regions
from tei_toolkit.editions.reading import parse_tei

TEI = "{http://www.tei-c.org/ns/1.0}"
_SKIPPED = {
    View.READING: {"del", "surplus", "fw", "am"},
    View.DIPLOMATIC: {"ex"},
}
_FIRST = {
    View.READING: ("reg", "corr", "expan"),
    View.DIPLOMATIC: ("orig", "sic", "abbr"),
}
_WORDLESS = {
    "teiHeader",
    "index",
    "substJoin",
    "move",
    "timeline",
    "divGen",
    "xenoData",
    "ptr",
}


def read(data: bytes, view: View) -> str:
    """All that is to be read, in the order of the document."""
    pieces: list[str] = []
    for region in find_regions(parse_tei(data).getroot()):
        _walk(region, view, pieces)
    return "".join(pieces)


def _walk(element: etree._Element, view: View, pieces: list[str]) -> None:
    if not isinstance(element.tag, str):
        return
    name = element.tag.removeprefix(TEI)
    if name in _SKIPPED[view] or name in _WORDLESS:
        return
    if name == "choice":
        children = {str(c.tag).removeprefix(TEI): c for c in reversed(list(element))}
        wanted = [children[n] for n in _FIRST[view] if n in children]
        first = next((c for c in element if isinstance(c.tag, str)), None)
        child = wanted[0] if wanted else first
        if child is not None:
            _walk(child, view, pieces)
        return
    pieces.append(element.text or "")
    for child in element:
        _walk(child, view, pieces)
        pieces.append(child.tail or "")


def shown(page: bytes) -> str:
    """What a page shows of the document, without what is ours."""
    root = html.fromstring(page.decode())
    for element in root.xpath('//*[contains(concat(" ", @class, " "), " ours ")]'):
        element.drop_tree()
    for element in root.iter(
        "p", "div", "li", "td", "th", "h1", "h2", "h3", "h4", "pre", "br"
    ):
        element.tail = "\n" + (element.tail or "")
    found = root.xpath('//*[contains(concat(" ", @class, " "), " text-body ")]')
    return "\n".join(str(e.text_content()) for e in found)


def letters(text: str) -> Counter[str]:
    """How often each letter stands in a text; spaces do not count."""
    return Counter(re.sub(r"\s+", "", text))


def words(text: str) -> Counter[str]:
    """How often each word stands in a text."""
    return Counter(text.split())
