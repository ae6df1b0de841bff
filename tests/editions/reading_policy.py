"""What a view reads of a document, said a second time and in another way."""

import re
from collections import Counter
from collections.abc import Iterator

from lxml import etree, html

from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.policy import View
from tei_toolkit.editions.preparation import find_regions
from tei_toolkit.editions.reading import read_tei

TEI = "{http://www.tei-c.org/ns/1.0}"
ID = "{http://www.w3.org/XML/1998/namespace}id"
_SKIPPED = {
    View.READING: {"del", "surplus", "fw", "am"},
    View.DIPLOMATIC: {"ex"},
}
_FIRST = {
    View.READING: ("reg", "corr", "expan", "ex"),
    View.DIPLOMATIC: ("orig", "sic", "abbr", "am"),
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
_EAST = "\u3001-\u30ff\u4e00-\u9fff\uff01-\uff60"
_WRAPPED = re.compile(f"(?<=[{_EAST}])\\s*\\n\\s*(?=[{_EAST}])")
"""A line end in Chinese or Japanese, which parts nothing."""


def read(data: bytes, view: View) -> str:
    """All that is to be read, in the order of the document."""
    return "".join(_walk(data, view).pieces)


def whole_words(data: bytes, view: View) -> Counter[str]:
    """How often each word is to be read that stands between others in one text node."""
    return Counter(_walk(data, view).whole_words())


def _walk(data: bytes, view: View) -> "_Walk":
    root = read_tei(data)[0].getroot()
    walk = _Walk(view, root)
    regions = find_regions(Branch(root))
    for region in (*regions, *_notes_apart(root, regions)):
        walk.into(region)
    return walk


def _notes_apart(
    root: etree._Element, regions: list[etree._Element]
) -> Iterator[etree._Element]:
    """The notes on a text that stand outside it."""
    for standoff in root.iter(f"{TEI}standOff"):
        above = standoff.getparent()
        if standoff in regions or above is None or above.find(f"{TEI}text") is None:
            continue
        for note in standoff.iter(f"{TEI}note"):
            around = [str(e.tag).removeprefix(TEI) for e in note.iterancestors()]
            inner = set(around[: around.index("standOff")])
            if inner <= {"noteGrp", "listAnnotation", "annotation"}:
                yield note


class _Walk:
    """One walk through a text; `cancelled` are the ends of spans that are deleted."""

    def __init__(self, view: View, root: etree._Element) -> None:
        self.view = view
        self.undone = {e.get("target", "")[1:] for e in root.iter(f"{TEI}undo")}
        self.pieces: list[str] = []
        self.cancelled: set[etree._Element] = set()

    def add(self, text: str | None) -> None:
        if text and not (self.cancelled and self.view is View.READING):
            self.pieces.append(text)

    def whole_words(self) -> Iterator[str]:
        """The words within the pieces; a first or last one may go on across markup."""
        for piece in self.pieces:
            inner = _WRAPPED.sub("", piece).split()[1:-1]
            yield from (bare for word in inner if (bare := _bare(word)).isalpha())

    def into(self, element: etree._Element) -> None:
        if not isinstance(element.tag, str):
            return
        name = element.tag.removeprefix(TEI)
        if name == "delSpan" and (target := element.get("spanTo", "")[1:]):
            root = element.getroottree().getroot()
            end = next((e for e in root.iter("*") if e.get(ID) == target), None)
            if end is not None and end in {
                *element.iterancestors(),
                *element.xpath("following::*"),
            }:
                self.cancelled.add(end)
        if name == "choice":
            self.choose(element)
        elif name not in _WORDLESS and not self.is_skipped(name, element):
            self.add(element.text)
            for child in element:
                self.into(child)
                self.add(child.tail)
        elif name == "del":
            for inner in element.iter(f"{TEI}restore"):
                if next(inner.iterancestors(f"{TEI}restore", f"{TEI}del")) is element:
                    self.into(inner)
        self.cancelled.discard(element)

    def choose(self, element: etree._Element) -> None:
        children = {str(c.tag).removeprefix(TEI): c for c in reversed(list(element))}
        wanted = [children[n] for n in _FIRST[self.view] if n in children]
        wanted += [c for c in element if isinstance(c.tag, str)]
        readable = [
            c for c in wanted if str(c.tag).removeprefix(TEI) not in _SKIPPED[self.view]
        ]
        for child in (readable or wanted)[:1]:
            self.into(child)
        for stray in (element.text, *(child.tail for child in element)):
            self.add(stray)

    def is_skipped(self, name: str, element: etree._Element) -> bool:
        if name == "del":
            around = [str(e.tag).removeprefix(TEI) for e in element.iterancestors()]
            marks = [n for n in around if n in {"del", "restore"}]
            stands = marks[:1] == ["restore"] or element.get(ID) in self.undone
            return self.view is View.READING and not stands
        if name == "am":
            holders = [element.getparent(), *element.iterancestors(f"{TEI}expan")]
            supplied = [
                e
                for e in holders
                if e is not None and e.find(f".//{TEI}ex") is not None
            ]
            return self.view is View.READING and bool(supplied)
        return name in _SKIPPED[self.view]


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


def bare_words(text: str) -> Counter[str]:
    """How often each word stands in a text, without the signs around it."""
    return Counter(map(_bare, text.split()))


_SIGNS = re.compile(r"^[\W_]+|[\W_]+$")


def _bare(word: str) -> str:
    return _SIGNS.sub("", word)
