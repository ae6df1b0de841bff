"""Ids and numbers of turns, paragraphs, notes: what a passage is called."""

import re
from dataclasses import dataclass, field

from lxml import etree

from tei_toolkit.editions.boxes import is_container
from tei_toolkit.editions.namespaces import XML_ID, tei, tk
from tei_toolkit.editions.policy import LEFT_OUT, PREFERRED, WORDLESS, View

ID, N, NOTE, ENTRY = tk("id"), tk("n"), tk("note"), tk("entry")
_USABLE = re.compile(r"[^\s\"'<>&#%]+")
_NOTES = (tei("note"), tei("noteGrp"), tei("app"))
_TURNS = (tei("u"), tei("sp"))
_PARAGRAPHS = (tei("seg"), tei("p"), tei("ab"), tei("l"))
_LISTED = frozenset({tei("listApp")})
_LINKS = frozenset({tei("ref")})
_TURN_SET = frozenset(_TURNS)
_ADDRESSED = frozenset(tei(name) for name in ("seg", "p", "ab"))


@dataclass(slots=True)
class Ids:
    """The ids that a page has given out; each is given once."""

    used: set[str] = field(default_factory=set)

    def make(self, stem: str) -> str:
        """`stem` or, when it is taken, the first free of `stem-2`, `stem-3` …."""
        name, count = stem, 1
        while name in self.used:
            count += 1
            name = f"{stem}-{count}"
        self.used.add(name)
        return name


def give_ids(regions: list[etree._Element], ids: Ids) -> None:
    """Write `tk:id` on every element of the regions that has an `xml:id`."""
    used = ids.used
    for region in regions:
        for element in region.xpath("descendant-or-self::*[@xml:id]"):
            name = element.get(XML_ID)
            if name not in used and _USABLE.fullmatch(name):
                used.add(name)
                element.set(ID, name)


def is_left_out(element: etree._Element, view: View) -> bool:
    """Whether the words of `element` are no part of the text in this view."""
    left_out, preferred = LEFT_OUT[view], PREFERRED[view]
    node, parent = element, element.getparent()
    while parent is not None:
        if node.tag in left_out or node.tag in WORDLESS:
            return True
        if parent.tag == _CHOICE and node is not chosen(parent, preferred):
            return True
        node, parent = parent, parent.getparent()
    return False


_CHOICE = tei("choice")


def chosen(choice: etree._Element, preferred: frozenset[str]) -> etree._Element | None:
    """The child of a `choice` that is read."""
    children = [child for child in choice if isinstance(child.tag, str)]
    for child in children:
        if child.tag in preferred:
            return child
    return children[0] if children else None


def number_notes(regions: list[etree._Element], ids: Ids, view: View) -> int:
    """Number the notes and variants that stand in a line; how many there are.

    `tk:n` is the number, `tk:note` the id of the note's words. A note between blocks
    keeps its place and gets none.
    """
    count = 0
    for region in regions:
        for note in region.iter(*_NOTES):
            if note.tag == _NOTES[2]:
                parent = note.getparent()
                if parent is None or parent.tag in _LISTED or not _has_variants(note):
                    continue
            elif note.get("type") == "speaker" or _stands_alone(note):
                continue
            if is_left_out(note, view):
                continue
            count += 1
            note.set(N, str(count))
            note.set(NOTE, ids.make(f"note-{count}"))
            _unlink_around(note)
    return count


def _has_variants(app: etree._Element) -> bool:
    readings = [child for child in app if child.tag in _READINGS]
    return bool(readings) and len(app) > 1


def _stands_alone(note: etree._Element) -> bool:
    parent = note.getparent()
    if parent is not None and parent.tag in _ROWS:
        return False
    return parent is not None and is_container(parent)


_READINGS = frozenset(tei(n) for n in ("lem", "rdg", "rdgGrp"))
_ROWS = frozenset(tei(n) for n in ("table", "row", "list", "lg", "noteGrp", "castList"))


def _unlink_around(note: etree._Element) -> None:
    """A link cannot hold a link: what encloses a note's mark is none."""
    above = note.getparent()
    while above is not None and above.tag not in _TURN_SET:
        if above.tag in _LINKS:
            above.set(tk("nolink"), "yes")
        above = above.getparent()


def number_passages(regions: list[etree._Element], ids: Ids) -> list[etree._Element]:
    """Number turns and their paragraphs, or, where there are no turns, paragraphs.

    Returns:
        The turns, in order.
    """
    turns: list[etree._Element] = []
    for region in regions:
        turns.extend(region.iter(*_TURNS))
    for number, turn in enumerate(turns, 1):
        turn.set(N, str(number))
        if turn.get(ID) is None:
            turn.set(ID, ids.make(f"turn-{number}"))
        part = 0
        for child in turn:
            if child.tag in _ADDRESSED:
                part += 1
                child.set(N, f"{number}.{part}")
                if child.get(ID) is None:
                    child.set(ID, ids.make(f"turn-{number}.{part}"))
        if not part and turn.tag == _TURNS[0]:
            turn.set(tk("mixed"), "yes")
    if not turns:
        _number_paragraphs(regions, ids)
    return turns


def _number_paragraphs(regions: list[etree._Element], ids: Ids) -> None:
    number = 0
    for region in regions:
        for element in region.iter(*_PARAGRAPHS[1:3]):
            if not is_container(element.getparent()) or element.get(NOTE):
                continue
            number += 1
            element.set(N, str(number))
            if element.get(ID) is None:
                element.set(ID, ids.make(f"par-{number}"))
