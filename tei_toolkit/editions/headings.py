"""The headings of an edition: their levels, and the contents that list them."""

from collections.abc import Mapping

from lxml import etree

from tei_toolkit.editions.boxes import BOX
from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.correspondence import CALLED
from tei_toolkit.editions.metadata import Metadata
from tei_toolkit.editions.namespaces import SAID, XML_ID, select_first, tei, tk
from tei_toolkit.editions.numbering import give_id
from tei_toolkit.editions.tags import escape, tag
from tei_toolkit.editions.words import shorten, words_of
from tei_toolkit.ids import Ids

LEVEL, TITLE = tk("level"), tk("title")
_HEAD, _LG, _MS, _TEI = tei("head"), tei("lg"), tei("msDesc"), tei("TEI")
_DIV, _POINTERS = tei("div"), (tei("ptr"), tei("ref"))
_CORPUS = tei("teiCorpus")
_TEXTS = frozenset({_TEI, _CORPUS})
_DIVISIONS = frozenset(
    tei(n)
    for n in (
        *("div", "body", "front", "back", "text", "group", "floatingText"),
        *(f"div{level}" for level in range(8)),
    )
)
_ITEMS = tuple(tei(n) for n in ("msItem", "msItemStruct"))
_PARTS = (
    *(tei(n) for n in ("msContents", "physDesc", "history", "additional")),
    *(tei(n) for n in ("msPart", "msFrag")),
    *_ITEMS,
)
_SAID_OF_ITEMS = ("t:title", "t:rubric", "t:author", "t:incipit")
_DEEPEST_ITEM = 4
_LONGEST = 60


def mark_headings(
    root: etree._Element,
    regions: list[Branch],
    facts: Metadata,
    words: Mapping[str, str],
    ids: Ids,
) -> None:
    """Give headings their level, and what they head its id; find the text's own title.

    `tk:level` stands on the `head` of a division or of a poem, on each text or corpus
    in a corpus and on the parts of a manuscript description; `tk:title` on the head
    that says what the header says. A division that `words` of the interface name, as
    those of EpiDoc, has `tk:called` where nothing else heads it.
    """
    first = True
    for region in regions:
        for level, text in enumerate(_texts_around(region.top, root), 2):
            _mark(text, level, ids, "text")
        if region.top.tag == _MS:
            _mark_description(region, ids)
        _name_divisions(region, words, ids)
        for head in region.named(_HEAD):
            parent = head.getparent()
            if parent is None or not _is_headed(parent):
                continue
            if first and region is regions[0]:
                first = False
                if head.get(BOX) != "deep" and _is_title(head, region.top, facts):
                    head.set(TITLE, "yes")
                    continue
            _mark(head, _level(parent, region.top), ids, "section")


def _texts_around(region: etree._Element, root: etree._Element) -> list[etree._Element]:
    """The texts and corpora in a corpus that a region belongs to, outermost first."""
    found = []
    above = region.getparent()
    while above is not None and above is not root and above.tag in _TEXTS:
        found.append(above)
        above = above.getparent()
    return found[::-1]


def _mark(element: etree._Element, level: int, ids: Ids, stem: str) -> None:
    element.set(LEVEL, str(min(level, 6)))
    give_id(element, stem, ids)


def _is_headed(parent: etree._Element) -> bool:
    """Whether the `head` of an element is a heading: a division's, a whole poem's."""
    if parent.tag in _DIVISIONS:
        return True
    above = parent.getparent()
    return parent.tag == _LG and above is not None and above.tag in _DIVISIONS


def _level(parent: etree._Element, region: etree._Element) -> int:
    """The level of a heading of `parent`: 2, and one more for each heading above it."""
    level, above, end = 2, parent.getparent(), region.getparent()
    while above is not None and above is not end:
        if above.tag in _DIVISIONS and _has_shown_head(above):
            level += 1
        above = above.getparent()
    return level + (int(end.get(LEVEL, "1")) - 1 if end is not None else 0)


def _name_divisions(region: Branch, words: Mapping[str, str], ids: Ids) -> None:
    """Name the text, its translation and the like that stand side by side unnamed."""
    for division in region.named(_DIV):
        parent, called = division.getparent(), _called(division, words)
        if not called or parent is None or division.find(_HEAD) is not None:
            continue
        beside = [_called(other, words) for other in parent.iterchildren(_DIV)]
        if len({*beside} - {""}) > 1 and _says_anything(division):
            if beside.count(called) > 1 and (kind := division.get("subtype")):
                called = f"{called}: {kind}"
            division.set(CALLED, called)
            _mark(division, _level(division, region.top), ids, "section")


def _called(division: etree._Element, words: Mapping[str, str]) -> str:
    return words.get(f"div-{division.get('type')}", "")


def _says_anything(division: etree._Element) -> bool:
    has_words = any(text.strip() for text in division.itertext())
    return has_words or next(division.iter(*_POINTERS), None) is not None


def _mark_description(region: Branch, ids: Ids) -> None:
    """Mark the parts of a manuscript description, and the items that have a name."""
    for part in region.named(*_PARTS):
        level = 2 + sum(1 for _ in part.iterancestors(*_PARTS))
        is_item = part.tag in _ITEMS
        if not is_item or (level <= _DEEPEST_ITEM and _say_item(part)):
            _mark(part, level, ids, "part")


def _say_item(item: etree._Element) -> str:
    """Where an item of a manuscript stands, and what it is called."""
    locus = words_of(select_first(item, "t:locus"))
    names = (words_of(select_first(item, path)) for path in _SAID_OF_ITEMS)
    said = " ".join(filter(None, (locus, next(filter(None, names), ""))))
    return shorten(said, _LONGEST)


def _has_shown_head(element: etree._Element) -> bool:
    head = element.find(_HEAD)
    if head is None:
        return element.get(CALLED) is not None
    return head.get(TITLE) is None


def _is_title(head: etree._Element, region: etree._Element, facts: Metadata) -> bool:
    """Whether `head` stands before all else and says what the header's title says."""
    said = words_of(head).casefold().rstrip(" .")
    if not said or said != facts.title.casefold().rstrip(" ."):
        return False
    node = head
    while node is not region:
        parent = node.getparent()
        if parent is None:
            return False
        before = (
            e for e in node.itersiblings(preceding=True) if isinstance(e.tag, str)
        )
        if any(words_of(sibling) for sibling in before):
            return False
        node = parent
    return True


def read_contents(regions: list[Branch], words: Mapping[str, str]) -> str:
    """What has a level, as elements of the digest, named in `words` of a language."""
    contents: list[str] = []
    listed: set[etree._Element] = set()
    for region in regions:
        texts = region.top.iterancestors(*_TEXTS)
        for text in reversed([text for text in texts if text not in listed]):
            listed.add(text)
            if text.get(LEVEL):
                contents.append(_list(text, words))
        contents += [
            _list(element, words)
            for element in region.named(_HEAD, _DIV, *_PARTS)
            if element.get(LEVEL)
        ]
    return "".join(contents)


def _list(element: etree._Element, words: Mapping[str, str]) -> str:
    name = element.tag
    if name == _HEAD:
        said = words_of(element)
        if len(element):
            element.set(SAID, said)
    elif name in _TEXTS or name == _DIV:
        said = element.get(CALLED, "")
    elif name in _ITEMS:
        said = _say_item(element)
    else:
        said = words[f"ms-{str(name).rpartition('}')[2]}"]
    given = {"id": element.get(XML_ID, ""), "level": element.get(LEVEL, "")}
    return tag("head", given, escape(said)) if said else ""
