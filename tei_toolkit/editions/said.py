"""What is said in a turn: the one reading behind all counts and tables.

Labels, directions, events, notes and what the view leaves out are not said. Between
paragraphs, verses and lines words end, also where the source has no space.
"""

from lxml import etree

from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.interventions import OUT
from tei_toolkit.editions.namespaces import tei
from tei_toolkit.editions.policy import LEFT_OUT, WORDLESS
from tei_toolkit.editions.words import words_of
from tei_toolkit.word_counts import count_words

_U, _SEG, _APP, _LB, _CHOICE = (
    tei(name) for name in ("u", "seg", "app", "lb", "choice")
)
_EVENTS = frozenset(
    tei(n) for n in ("kinesic", "vocal", "incident", "writing", "stage", "event")
)
_SILENT = WORDLESS | frozenset(
    tei(n) for n in ("speaker", "note", "noteGrp", "desc", "figDesc", "head", "spanGrp")
)
_PARTS = frozenset(
    tei(n)
    for n in ("p", "l", "lg", "ab", "list", "item", "label", "table", "row", "cell")
)
_PART = "\x1e"
"""Between paragraphs: white space that no XML can hold."""
_READINGS = frozenset(tei(n) for n in ("lem", "rdg", "rdgGrp"))
_MARKED = frozenset((_SEG, _APP, _LB, _CHOICE)).union(
    _EVENTS, _SILENT, _PARTS, *LEFT_OUT.values()
)


class Said:
    """What is said in the turns of a text.

    Most elements hold only words; what holds more is found in one walk, and only that
    is read child by child.
    """

    def __init__(self, regions: list[Branch]) -> None:
        self._structured: set[etree._Element] = set()
        for region in regions:
            for element in region.named(*_MARKED):
                above = element if element.tag == _CHOICE else element.getparent()
                while above is not None and above not in self._structured:
                    self._structured.add(above)
                    above = above.getparent()

    def count_words(self, turn: etree._Element) -> int:
        """The number of words that are said in `turn`."""
        pieces: list[str] = []
        self._enter(turn, pieces, [])
        return count_words("".join(pieces))

    def read(self, turn: etree._Element) -> tuple[str, tuple[str, ...]]:
        """What is said, a line end between paragraphs, and what happens meanwhile."""
        pieces: list[str] = []
        events: list[str] = []
        self._enter(turn, pieces, events)
        parts = "".join(pieces).split(_PART)
        lines = (" ".join(part.split()) for part in parts)
        return "\n".join(line for line in lines if line), tuple(events)

    def _enter(
        self, element: etree._Element, pieces: list[str], events: list[str]
    ) -> None:
        if element not in self._structured:
            pieces.append(_words(element))
            return
        pieces.append(element.text or "")
        structured, is_turn = self._structured, element.tag == _U
        for child in element:
            tag = child.tag
            if tag in _PARTS or (is_turn and tag == _SEG):
                pieces.append(_PART)
                if child in structured:
                    self._enter(child, pieces, events)
                else:  # most of a long text, without a call
                    pieces.append(_words(child) if len(child) else child.text or "")
                pieces.append(_PART)
            elif tag in _EVENTS:
                events.append(_event(child))
                pieces.append(" ")
            elif tag in _SILENT or child.get(OUT) is not None:
                pass
            elif tag == _APP:
                if (reading := _chosen_reading(child)) is not None:
                    self._enter(reading, pieces, events)
            elif isinstance(tag, str):
                if tag == _LB and child.get("break") != "no":
                    pieces.append(" ")
                self._enter(child, pieces, events)
            pieces.append(child.tail or "")


def _words(element: etree._Element) -> str:
    if not len(element):
        return element.text or ""
    return etree.tostring(element, encoding="unicode", method="text", with_tail=False)


def _event(element: etree._Element) -> str:
    kind = element.get("type") or str(element.tag)[len(tei("")) :]
    return words_of(element) or kind


def _chosen_reading(app: etree._Element) -> etree._Element | None:
    """The lemma of an `app`, or its first reading."""
    readings = [child for child in app if child.tag in _READINGS]
    lemmas = [child for child in readings if child.tag == tei("lem")]
    return next(iter(lemmas or readings), None)
