"""The lines before the first turn and after the last one, with their roles."""

import re
from collections.abc import Iterator, Sequence

from tei_toolkit.leaves import leaves
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.metadata.matter.lines import LineMark, LineRole
from tei_toolkit.metadata.matter.matter import classify_front
from tei_toolkit.metadata.matter.tail import classify_back
from tei_toolkit.sources.text import BlockKind, SourceText, end_of_block, split_lines
from tei_toolkit.transcript import Transcript, Turn
from tei_toolkit.values import immutable

_UNSEEN = frozenset(
    {
        LeftOutKind.LINE_NUMBER,
        LeftOutKind.PAGE_NUMBER,
        LeftOutKind.MARKUP,
        LeftOutKind.CUE_TIME,
        LeftOutKind.METADATA,
        LeftOutKind.NOTE,
        LeftOutKind.DELETION,
        LeftOutKind.CONCEALED,
        LeftOutKind.TEMPLATE,
        LeftOutKind.CONTROL,
    }
)
# So much of the source is looked at before the first and after the last turn.
_FRONT_CHARACTERS = 60_000
_FRONT_LINES = 1_500
_BACK_CHARACTERS = 30_000
_OPENING_CHARACTERS = 1_200
_PARAGRAPH = 100
"""Characters of a long paragraph."""
_LINE_NUMBER = re.compile(r"\s{0,4}\d{1,3}(?:\s{2,}|$)")


@immutable
class MarkedLine:
    """A line with its role and the place in the source where it starts."""

    text: str
    mark: LineMark
    start: int


@immutable
class Surroundings:
    """What stands around the turns.

    Attributes:
        front: the lines before the first turn; the whole document's first lines if it
            has no turns.
        opening: the first words of the first turns.
        opening_start: where they start.
        back: the lines after the last turn.
        names: folded words of the speakers' labels.
        is_prose: whether the document has no turns.
    """

    front: tuple[MarkedLine, ...]
    opening: str
    opening_start: int
    back: tuple[MarkedLine, ...]
    names: frozenset[str]
    is_prose: bool = False


def _bounds(turn: Turn) -> tuple[int, int]:
    """Start and end of a turn in the source; (-1, -1) for one without any words."""
    places = [(leaf.start, leaf.end) for leaf in leaves(turn.content)]
    if turn.label:
        places.append((turn.label.start, turn.label.end))
    if not places:
        return -1, -1
    return min(s for s, _ in places), max(e for _, e in places)


def _own_end(source: SourceText, turn: Turn) -> int:
    """Where the paragraph ends that begins with the words of a turn, or its label."""
    start = source.text.rfind("\n", 0, _bounds(turn)[0]) + 1
    return end_of_block(
        source, start, min((leaf.start for leaf in leaves(turn.content)), default=start)
    )


class _View:
    """The source's text without what is no words."""

    def __init__(self, source: SourceText, transcript: Transcript) -> None:
        self.text = source.text
        unseen = [(h.start, h.end) for h in source.hidden]
        unseen += [(o.start, o.end) for o in transcript.left_out if o.kind in _UNSEEN]
        self.unseen = sorted(unseen)
        headings = [b for b in source.blocks if b.kind is BlockKind.HEADING]
        self.levels = [(block.start, block.level) for block in headings]

    def lines(self, start: int, end: int) -> Iterator[tuple[str, int, int]]:
        """What each line shows, to its last word; its start and heading level."""
        at = heading = 0
        unseen = [r for r in self.unseen if r[1] > start and r[0] < end]
        for line_start, line_end in split_lines(self.text[start:end]):
            first, last = start + line_start, start + line_end
            while at < len(unseen) and unseen[at][1] <= first:
                at += 1
            pieces = []
            place, here = first, at
            while here < len(unseen) and unseen[here][0] < last:
                pieces.append(self.text[place : max(place, unseen[here][0])])
                place = max(place, min(last, unseen[here][1]))
                here += 1
            pieces.append(self.text[place:last])
            level = 0
            while heading < len(self.levels) and self.levels[heading][0] < first:
                heading += 1
            if heading < len(self.levels) and self.levels[heading][0] <= last:
                level = self.levels[heading][1]
            yield "".join(pieces).rstrip(), first, level


def _without_line_numbers(texts: Sequence[str]) -> list[str]:
    """`texts` without line numbers, if most of them are numbered."""
    filled = [t for t in texts if t.strip()]
    numbered = sum(1 for t in filled if _LINE_NUMBER.match(t))
    if len(filled) < 8 or numbered * 5 < len(filled) * 3:
        return list(texts)
    return [_LINE_NUMBER.sub("", t) for t in texts]


def _head_of_prose(lines: tuple[MarkedLine, ...]) -> tuple[MarkedLine, ...]:
    """The lines of a text without turns up to its third long paragraph.

    Days and places below are those of what it tells.
    """
    long = [
        index
        for index, line in enumerate(lines)
        if line.mark.role is LineRole.PARAGRAPH and len(line.text) >= _PARAGRAPH
    ]
    return lines[: long[2]] if len(long) > 2 else lines


_BODIES = frozenset(
    "senate house council assembly parliament committee chamber board commission"
    " congress senat parlament sénat senado senato".split()
)
"""Words of offices that name a body, and the building in which it sits."""


_NAME = re.compile(r"[^\W\d_]{4,}|[\u3040-\ud7af]{2,}")
"""Words of labels; those of scripts without spaces are shorter."""


def read_surroundings(
    source: SourceText,
    transcript: Transcript,
    language: str | None,
    title: str | None,
) -> Surroundings:
    """The lines around the turns of `transcript`, each with its role."""
    view = _View(source, transcript)
    turns = list(transcript.turns())
    opened = next((b for b in map(_bounds, turns) if b[0] >= 0), None)
    first = opened[0] if opened else len(source.text)
    rows = list(view.lines(0, min(first, _FRONT_CHARACTERS)))[:_FRONT_LINES]
    texts = _without_line_numbers([r[0] for r in rows])
    marks = classify_front(
        texts,
        language=language,
        heading_levels=[r[2] for r in rows],
        title=title,
        is_whole=opened is None,
    )
    front = tuple(
        MarkedLine(t, m, r[1]) for t, m, r in zip(texts, marks, rows, strict=True)
    )
    names = frozenset(
        word
        for label in {turn.label.text for turn in turns[:2000] if turn.label}
        for word in _NAME.findall(label.casefold())
        if word not in _BODIES
    )
    if opened is None:
        return Surroundings(_head_of_prose(front), "", 0, (), names, is_prose=True)
    last_turn = next(turn for turn in reversed(turns) if _bounds(turn)[0] >= 0)
    last = _bounds(last_turn)
    stop = min(last[1], first + _OPENING_CHARACTERS)
    opening = "\n".join(text for text, _, _ in view.lines(first, stop))
    back_start = max(last[0], last[1] - _BACK_CHARACTERS)
    back_rows = list(view.lines(back_start, min(len(source.text), last[1] + 60_000)))
    own_end = _own_end(source, last_turn)
    tail = classify_back(
        [r[0] for r in back_rows],
        language=language,
        heading_levels=[r[2] for r in back_rows],
        front=texts,
        own=sum(r[1] < own_end for r in back_rows),
    )
    back = tuple(
        MarkedLine(r[0], m, r[1])
        for r, m in zip(back_rows[tail.index :], tail.marks, strict=True)
    )
    return Surroundings(front, opening, first, back, names)
