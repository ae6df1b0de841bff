"""Ids and numbers of turns, paragraphs, notes: what a passage is called."""

import re
from collections.abc import Iterable
from itertools import pairwise
from urllib.parse import unquote

from lxml import etree

from tei_toolkit.editions.apparatus import chosen_reading, is_variant, readings_in
from tei_toolkit.editions.boxes import BLOCKS, is_container
from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.namespaces import XML_ID, tei, tk
from tei_toolkit.editions.policy import WORDLESS
from tei_toolkit.editions.utterances import IN_LINE
from tei_toolkit.editions.words import OUT
from tei_toolkit.ids import Ids

N, NOTE, ENTRY, REGION = tk("n"), tk("note"), tk("entry"), tk("region")
OPEN, CLOSE = tk("open"), tk("close")
_IN_LINE = frozenset({"inline", "in-line"})
_ABOVE = frozenset({"above", "interlinear", "interl", "supralinear", "superlinear"})
_UNUSABLE = re.compile(r"[\s\"'<>&#%]")
_USABLE_ASCII = bytes(n for n in range(128) if not _UNUSABLE.match(chr(n)))
_EXAMPLE = "{http://www.tei-c.org/ns/Examples}"
_NOTES = (tei("note"), tei("noteGrp"), tei("app"))
_APP = _NOTES[2]
_TURNS = (tei("u"), tei("sp"))
_PARAGRAPHS = (tei("p"), tei("ab"))
_LISTED = frozenset({tei("listApp")})
_LINKS = frozenset({tei("ref")})
_POINTERS = (tei("ref"), tei("ptr"))
_TURN_SET = frozenset(_TURNS)
_ALONE = tk("alone")
_ADDRESSED = frozenset(tei(name) for name in ("seg", "p", "ab"))


def give_id(element: etree._Element, stem: str, ids: Ids) -> str:
    """The id of `element`; where it has none, it gets one made of `stem`."""
    name = element.get(XML_ID)
    if name is None:
        name = ids.make(stem)
        element.set(XML_ID, name)
    return name


def settle_ids(whole: Branch, regions: list[etree._Element], ids: Ids) -> None:
    """See to it that each id of what a page shows stands once and can be an address.

    An `xml:id` that stands a second time, that no address could hold, or that the page
    needs for itself, is taken away from what is read; examples of markup keep theirs.
    Pointers to ids have their letters as they are, not as an address writes them.
    """
    for pointer in whole.named(*_POINTERS):
        if (target := pointer.get("target", "")).startswith("#") and "%" in target:
            pointer.set("target", unquote(target))
    holders, unique = whole.holders.get(XML_ID, ()), whole.by_id.keys()
    is_good = len(unique) == len(holders) and unique.isdisjoint(ids.used)
    if not is_good or _may_be_unusable(unique):
        needed = ids.used | {name for name in unique if name.startswith("speaker-s")}
        texts = whole.named(*_TEXTS)
        shown = [whole.top] if whole.top in regions else [*regions, *texts]
        _drop_unusable(shown, needed)
        whole.look_again()
    ids.used.update(unique)


def _may_be_unusable(names: Iterable[str]) -> bool:
    """Whether no address could hold one of some ids, or one may be that of a speaker.

    Most have nothing but ASCII.
    """
    joined = ",".join(names)
    if "speaker-s" in joined:
        return True
    if not joined.encode().translate(None, _USABLE_ASCII):
        return False
    return _UNUSABLE.search(joined) is not None


def is_read(element: etree._Element) -> bool:
    """Whether a region holds `element`, so that the page shows it."""
    above: etree._Element | None = element
    while above is not None:
        if above.get(REGION):
            return True
        above = above.getparent()
    return False


_TEXTS = (tei("TEI"), tei("teiCorpus"))


def _drop_unusable(shown: list[etree._Element], seen: set[str]) -> None:
    """Take away an id that was seen or that no address can hold."""
    for top in shown:
        for element in (top,) if top.tag in _TEXTS else top.iter("*"):
            name = element.get(XML_ID)
            if name is None or str(element.tag).startswith(_EXAMPLE):
                continue
            if name in seen or not name or _UNUSABLE.search(name):
                del element.attrib[XML_ID]
            seen.add(name)


def is_left_out(element: etree._Element) -> bool:
    """Whether the words of `element` are no part of the text in the view."""
    node: etree._Element | None = element
    while node is not None:
        if node.get(OUT) is not None or node.tag in WORDLESS:
            return True
        node = node.getparent()
    return False


_DIGITS = 7
"""Of the number of a note; a browser's lists count no further than nine."""
_ALTERNATIVES = frozenset({tei("choice"), tei("app")})


def number_notes(regions: list[Branch], ids: Ids) -> int:
    """Number the notes and variants that stand in a line; how many there are.

    `tk:n` is the number, `tk:note` the id of the note's words. A note between blocks
    keeps its place and gets none; a speaker's label that no turn follows, `tk:alone`;
    one that the encoder put into the line, the signs around it (`tk:open`, `tk:close`).
    """
    numbered: list[etree._Element] = []
    for region in regions:
        for note in region.named(*_NOTES):
            if note.tag == _APP:
                parent = note.getparent()
                if parent is None or parent.tag in _LISTED or not _has_variants(note):
                    continue
            elif note.get("type") == "speaker":
                if not labels_turn(note):
                    note.set(_ALONE, "yes")
                continue
            elif _stands_alone(note):
                continue
            elif (signs := _signs_in_line(note)) is not None:
                note.set(OPEN, signs[:1])
                note.set(CLOSE, signs[1:])
                continue
            if not is_left_out(note):
                numbered.append(note)
    in_order = _in_order_of_marks(numbered)
    for number, note in zip(_numbers_of(in_order), in_order, strict=True):
        note.set(N, str(number))
        note.set(NOTE, ids.make(f"note-{number}"))
        _unlink_around(note)
    return len(numbered)


def _numbers_of(notes: list[etree._Element]) -> Iterable[int]:
    """The numbers that the notes have, if all have one and they rise; else others."""
    said = [note.get("n", "").strip(" .()[]") for note in notes]
    if all(number.isascii() and number.isdigit() for number in said):
        numbers = [int(number[:_DIGITS]) for number in said]
        if all(first < second for first, second in pairwise([0, *numbers])):
            return numbers
    return range(1, len(notes) + 1)


def _signs_in_line(note: etree._Element) -> str | None:
    """What stands around a note in its line, perhaps nothing; None if it is numbered.

    A note that the encoder put into the line reads on as it is; one above the line, and
    a time in a turn, is told from the words around it.
    """
    if note.tag != _NOTES[0] or any(e.tag in BLOCKS for e in note.iterdescendants("*")):
        return None
    places = frozenset((note.get("place") or "").casefold().split())
    words = "".join(note.itertext()).strip()
    if not words:
        return None
    is_told = words[0] in "([" and words[-1] in ")]"
    if places & _IN_LINE:
        return ""
    if places & _ABOVE:
        return "" if is_told else "()"
    if (
        note.get("type") == "time"
        and next(note.iterancestors(_TURNS[0]), None) is not None
    ):
        return "" if is_told else "[]"
    return None


def _in_order_of_marks(notes: list[etree._Element]) -> list[etree._Element]:
    """Notes by where their marks stand: that of an `app` comes after its lemma."""
    ordered: list[etree._Element] = []
    waiting: list[etree._Element] = []
    for note in notes:
        while waiting and not _is_in_lemma(note, waiting[-1]):
            ordered.append(waiting.pop())
        (waiting if note.tag == _APP else ordered).append(note)
    return ordered + waiting[::-1]


def _is_in_lemma(note: etree._Element, app: etree._Element) -> bool:
    """Whether a note stands in what is read of an `app`."""
    reading = chosen_reading(app)
    return any(above is reading for above in note.iterancestors())


def labels_turn(note: etree._Element) -> bool:
    """Whether a speaker's label is that of the turn after it.

    Where the two are alternatives, the page may show one and not the other.
    """
    following, parent = note.getnext(), note.getparent()
    if following is None or following.tag != _TURNS[0]:
        return False
    return parent is None or parent.tag not in _ALTERNATIVES


def _has_variants(app: etree._Element) -> bool:
    readings = readings_in(app)
    return len(readings) > 1 or (bool(readings) and len(app) > 1)


def _stands_alone(note: etree._Element) -> bool:
    parent = note.getparent()
    if parent is not None and parent.tag in _ROWS:
        return False
    if parent is not None and parent.tag in _ENTRIES:
        return True
    if parent is not None and parent.tag == _NOTES[2]:
        above = parent.getparent()
        return above is not None and above.tag in _LISTED
    return parent is not None and is_container(parent)


_ENTRIES = frozenset(
    tei(n) for n in ("entry", "sense", "hom", "re", "form", "gramGrp", "etym", "xr")
)
_ROWS = frozenset(tei(n) for n in ("table", "row", "list", "lg", "noteGrp", "castList"))


def _unlink_around(note: etree._Element) -> None:
    """A link cannot hold a link: what encloses a note's mark is none."""
    above = note.getparent()
    while above is not None and above.tag not in _TURN_SET:
        if above.tag in _LINKS:
            above.set(tk("nolink"), "yes")
        above = above.getparent()


def number_passages(regions: list[Branch], ids: Ids) -> list[etree._Element]:
    """Number turns or, where there are none, paragraphs; give each passage an id.

    The paragraphs of a turn have no `tk:n`: what they are called is the number of the
    turn and that of `part_of_turn`.

    Returns:
        The turns, in order.
    """
    turns = [turn for region in regions for turn in region.named(*_TURNS)]
    for number, turn in enumerate(turns, 1):
        turn.set(N, str(number))
        give_id(turn, f"turn-{number}", ids)
    if turns:
        _address_paragraphs(regions, ids)
    else:
        _number_paragraphs(regions, ids)
    return turns


def _address_paragraphs(regions: list[Branch], ids: Ids) -> None:
    known: dict[etree._Element, int] = {}
    for region in regions:
        for element in region.named(*_ADDRESSED):
            if element.get(XML_ID) is None and (part := part_of_turn(element, known)):
                turn = element.getparent()
                number = "" if turn is None else turn.get(N, "")
                give_id(element, f"turn-{number}.{part}", ids)


def part_of_turn(element: etree._Element, known: dict[etree._Element, int]) -> int:
    """The place of a paragraph among those of its turn, from 1; 0 if it is none.

    What is found out is put into `known`, so that a long turn is counted once.
    """
    above = element.getparent()
    if above is None or above.tag not in _TURN_SET or not _has_address(element):
        return 0
    if element not in known:
        parts = [child for child in above if _has_address(child)]
        known.update(zip(parts, range(1, len(parts) + 1), strict=True))
    return known[element]


def _has_address(element: etree._Element) -> bool:
    """Whether an element of a turn is a paragraph of it."""
    return element.tag in _ADDRESSED and element.get(IN_LINE) is None


def _is_empty(element: etree._Element) -> bool:
    """Whether an element holds neither words nor other elements."""
    if (element.text or "").strip():
        return False
    return not any(
        isinstance(child.tag, str) or (child.tail or "").strip() for child in element
    )


def _number_paragraphs(regions: list[Branch], ids: Ids) -> None:
    number = 0
    for region in regions:
        has_variants = bool(region.named(_APP))
        for element in region.named(*_PARAGRAPHS):
            if not is_container(element.getparent()) or element.get(NOTE):
                continue
            if _is_empty(element):
                continue
            if has_variants and is_variant(element):
                continue
            number += 1
            element.set(N, str(number))
            give_id(element, f"par-{number}", ids)
