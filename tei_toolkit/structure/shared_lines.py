"""Lines of verse that one speaker begins and another ends.

Print sets what the second says as far in as what the first has said reaches.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from tei_toolkit.leaves import leaves
from tei_toolkit.sources.text import SourceText
from tei_toolkit.structure.divisions import Closing, Member, Opening
from tei_toolkit.transcript import (
    Paragraph,
    ParagraphKind,
    Text,
    Turn,
    VersePart,
)
from tei_toolkit.values import immutable

_SET_IN = 5
"""Columns by which a line that goes on with another is set in at least."""
_SHARE = 0.6
"""Of the width of what is said before, how much it is set in at least."""
_TAB = 8


@immutable
class _Verse:
    """A line of verse, and where it stands on the page, in columns from 0.

    Attributes:
        key: indices of its turn among the members, and of itself in the turn.
        column: where its words begin.
        end: where they end.
        after_label: how far from the label in its line it begins; None below one.
    """

    key: tuple[int, int]
    column: int
    end: int
    after_label: int | None


def with_shared_lines(source: SourceText, members: Sequence[Member]) -> list[Member]:
    """The `members` with the parts that speakers have of lines of verse.

    A line goes on with the one before where another speaker begins with it, further in
    than speeches begin, and about where what was said before ends.
    """
    speeches = [
        list(_verses(source, index, member)) if isinstance(member, Turn) else []
        for index, member in enumerate(members)
    ]
    verses = [verse for speech in speeches for verse in speech]
    below = _usual(verse.column for verse in verses if verse.after_label is None)
    gap = _usual(v.after_label for v in verses if v.after_label is not None)
    parts: dict[tuple[int, int], VersePart] = {}
    last: _Verse | None = None
    for member, speech in zip(members, speeches, strict=True):
        if isinstance(member, Opening | Closing):
            last = None
        if last and speech and _goes_on(last, speech, below, gap):
            is_medial = last.key in parts
            parts[last.key] = VersePart.MEDIAL if is_medial else VersePart.INITIAL
            parts[speech[0].key] = VersePart.FINAL
        if isinstance(member, Turn):
            last = speech[-1] if speech else None
    if not parts:
        return list(members)
    return [
        _with_parts(member, index, parts) if isinstance(member, Turn) else member
        for index, member in enumerate(members)
    ]


def _usual(columns: Iterable[int]) -> int:
    found = list(columns)
    from statistics import median_low  # noqa: PLC0415 - with all kinds of numbers

    return median_low(found) if found else 0


def _goes_on(last: _Verse, speech: Sequence[_Verse], below: int, gap: int) -> bool:
    """Whether the first line of a speech is what remains of the line before it."""
    first = speech[0]
    by = first.column - below
    if first.after_label is not None:
        by = first.after_label - gap
    if by < _SET_IN or first.column < _SHARE * last.end:
        return False
    # A song is set in from its first line to its last.
    return len(speech) == 1 or speech[1].column < first.column


def _verses(source: SourceText, index: int, turn: Turn) -> Iterator[_Verse]:
    """Yield the lines of verse of a turn that stand on lines of their own."""
    text = source.text
    label = turn.label.end if turn.label is not None else -1
    for at, block in enumerate(turn.content):
        if not isinstance(block, Paragraph) or block.kind is not ParagraphKind.VERSE:
            continue
        words = [leaf for leaf in leaves(block.children) if isinstance(leaf, Text)]
        if not words:
            continue
        start, end = words[0].start, words[-1].end
        while start < end and text[start].isspace():
            start += 1
        begin = text.rfind("\n", 0, start) + 1
        column = _width(text[begin:start])
        width = column + _width(text[start:end])
        after = None
        if begin <= label <= start:
            after = column - _width(text[begin:label].rstrip())
        yield _Verse((index, at), column, width, after)


def _width(text: str) -> int:
    return len(text.expandtabs(_TAB))


def _with_parts(
    turn: Turn, index: int, parts: dict[tuple[int, int], VersePart]
) -> Turn:
    """The turn with the parts of its lines."""
    content = tuple(
        replace(block, part=parts[index, at])
        if isinstance(block, Paragraph) and (index, at) in parts
        else block
        for at, block in enumerate(turn.content)
    )
    return replace(turn, content=content)
