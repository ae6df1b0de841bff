"""Utterances made ready: what in them stands in the line, and what was cut in two."""

from lxml import etree

from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.namespaces import tei, tk
from tei_toolkit.editions.spacing import trim_end

MIXED = tk("mixed")
"""On a `u` without paragraphs: `text` where its words stand in it directly."""
IN_LINE = tk("in-line")
"""On a `seg` that is no paragraph of a turn: words of the turn stand beside it."""
BY = tk("by")
"""On an event: the names of those whose it is, where nothing else says that."""
_U, _SEG = tei("u"), tei("seg")
_PARAGRAPHS = frozenset(tei(n) for n in ("seg", "p", "ab"))
_BETWEEN = frozenset(
    tei(n)
    for n in (
        *("note", "kinesic", "vocal", "incident", "writing", "pause", "gap", "anchor"),
        "shift",
    )
)
EVENTS = tuple(tei(n) for n in ("kinesic", "vocal", "incident", "writing"))
_GOES_ON = frozenset(".,;:!?…)]}»”’。、，！？")


def prepare_utterances(regions: list[Branch]) -> None:
    """Write `tk:mixed`, and make one paragraph of a sentence that a note cuts.

    The words of events begin and end with a letter, since brackets stand around them.
    """
    for region in regions:
        for event in region.named(*EVENTS):
            _trim(event)
        for turn in region.named(_U):
            is_loose = _is_loose(turn.text)
            has_parts = False
            severed: list[etree._Element] = []
            before: object = None
            for child in turn:
                tag = child.tag
                is_loose = is_loose or _is_loose(child.tail)
                if tag in _PARAGRAPHS:
                    has_parts = True
                    if tag == _SEG and before in _BETWEEN:
                        severed.append(child)
                before = tag
            if is_loose:
                turn.set(MIXED, "text")
                for part in turn.iterchildren(_SEG):
                    part.set(IN_LINE, "yes")
            elif not has_parts:
                turn.set(MIXED, "yes")
            for part in severed:
                _rejoin(part)


def _trim(event: etree._Element) -> None:
    """Take the white space from both ends of an event."""
    first = event
    while not (first.text or "").strip() and len(first):
        first.text = None
        first = first[0]
    first.text = (first.text or "").lstrip()
    trim_end(event)


def _is_loose(text: str | None) -> bool:
    return text is not None and bool(text) and not text.isspace()


def _rejoin(part: etree._Element) -> None:
    """Put into the paragraph before what begins as the end of its last sentence."""
    between: list[etree._Element] = []
    before = part.getprevious()
    while before is not None and before.tag in _BETWEEN:
        between.insert(0, before)
        before = before.getprevious()
    if before is None or before.tag != _SEG or not between:
        return
    if "".join(part.itertext()).lstrip()[:1] not in _GOES_ON:
        return
    before.tail = part.tail
    for child in (*between, part):
        child.tail = None
        before.append(child)
