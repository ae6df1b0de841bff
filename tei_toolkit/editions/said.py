"""What is said in a turn: the one reading behind all counts and tables.

Labels, directions, events, notes and what the view leaves out are not said. Between
paragraphs, verses and lines words end, also where the source has no space.
"""

from functools import partial

from lxml import etree

from tei_toolkit.editions.apparatus import chosen_reading
from tei_toolkit.editions.namespaces import tei
from tei_toolkit.editions.policy import LEFT_OUT, WORDLESS
from tei_toolkit.editions.scripts import SCRIPT, write_script
from tei_toolkit.editions.utterances import BY, IN_LINE
from tei_toolkit.editions.words import OUT, words_of
from tei_toolkit.word_counts import count_words

_U, _SEG, _APP, _CHOICE = (tei(name) for name in ("u", "seg", "app", "choice"))
_EVENTS = frozenset(
    tei(n) for n in ("kinesic", "vocal", "incident", "writing", "stage", "event")
)
_SILENT = WORDLESS | frozenset(
    tei(n) for n in ("speaker", "note", "noteGrp", "desc", "figDesc", "head", "spanGrp")
)
_TURNS = frozenset((_U, tei("sp")))
_PARTS = frozenset(
    tei(n)
    for n in ("p", "l", "lg", "ab", "list", "item", "label", "table", "row", "cell")
)
_PART = "\x1e"
"""Between paragraphs: white space that no XML can hold."""
_WORDS = partial(etree.tostring, encoding="unicode", method="text", with_tail=False)
_MARKED = frozenset((_APP, _CHOICE)).union(
    _EVENTS, _SILENT, _PARTS, _TURNS, *LEFT_OUT.values()
)


def count_words_said(turn: etree._Element) -> int:
    """The number of words that are said in `turn`."""
    pieces: list[str] = []
    _enter(turn, pieces, [])
    return count_words("".join(pieces))


def read_said(turn: etree._Element) -> tuple[str, tuple[str, ...]]:
    """What is said in `turn`, a line end between paragraphs, and what happens there."""
    pieces: list[str] = []
    events: list[str] = []
    _enter(turn, pieces, events)
    parts = "".join(pieces).split(_PART)
    lines = (" ".join(part.split()) for part in parts)
    return "\n".join(line for line in lines if line), tuple(events)


def _enter(
    element: etree._Element,
    pieces: list[str],
    events: list[str],
    structured: set[etree._Element] | None = None,
) -> None:
    """Read `element` child by child.

    Args:
        element: a turn, or what in it holds more than words.
        pieces: takes the words.
        events: takes the events.
        structured: all in the part of the turn that hold more than words.
    """
    pieces.append(element.text or "")
    is_turn = element.tag == _U
    for child in element:
        tag = child.tag
        if tag in _PARTS or (is_turn and tag == _SEG and child.get(IN_LINE) is None):
            pieces.append(_PART)
            if len(child):
                _read(child, pieces, events, structured)
            else:  # most of a long text, without a call
                pieces.append(child.text or "")
            pieces.append(_PART)
        elif tag in _TURNS:  # a turn of its own
            pieces.append(_PART)
        elif tag in _EVENTS:
            events.append(_event(child))
            pieces.append(" ")
        elif tag in _SILENT or child.get(OUT) is not None:
            pass
        elif tag == _APP:
            if (reading := chosen_reading(child)) is not None:
                _read(reading, pieces, events, structured)
        elif isinstance(tag, str):
            start = len(pieces)
            _read(child, pieces, events, structured)
            if script := child.get(SCRIPT):
                pieces[start:] = [write_script("".join(pieces[start:]), script)]
        pieces.append(child.tail or "")


def _read(
    element: etree._Element,
    pieces: list[str],
    events: list[str],
    structured: set[etree._Element] | None,
) -> None:
    """Read what is in a turn, as a whole where it holds only words."""
    if not len(element):
        pieces.append(element.text or "")
        return
    if structured is None:
        if (words := _flat_words(element)) is not None:
            pieces.append(words)
            return
        structured = _find_structured(element)
    if element in structured:
        _enter(element, pieces, events, structured)
    else:
        pieces.append(_WORDS(element))


def _flat_words(element: etree._Element) -> str | None:
    """The words of an element if those in it hold nothing but words; most do."""
    if element.tag == _CHOICE:
        return None
    pieces = [element.text or ""]
    for child in element:
        tag = child.tag
        if len(child) or tag in _MARKED or child.get(SCRIPT) is not None:
            return None
        if isinstance(tag, str):
            pieces.append(child.text or "")
        pieces.append(child.tail or "")
    return "".join(pieces)


def _find_structured(part: etree._Element) -> set[etree._Element]:
    """The elements from `part` down that hold more than words; most hold only words."""
    found: set[etree._Element] = {part} if part.tag == _CHOICE else set()
    for element in part.iterdescendants("*"):
        if element.tag not in _MARKED and element.get(SCRIPT) is None:
            continue
        above = element if element.tag == _CHOICE else element.getparent()
        while above is not None and above not in found:
            found.add(above)
            above = None if above is part else above.getparent()
    return found


def _event(element: etree._Element) -> str:
    kind = element.get("type") or str(element.tag)[len(tei("")) :]
    words, by = words_of(element) or kind, element.get(BY)
    return f"{by}: {words}" if by else words
