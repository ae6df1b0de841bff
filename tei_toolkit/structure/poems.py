"""Verse that somebody quotes: a few short lines, each with a capital at its head."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from tei_toolkit.labels.lines import Line
from tei_toolkit.sources.text import BlockKind

_LEAST, _MOST = 4, 60
"""Lines of a poem; more of them are a page whose lines are broken."""
_SHORTEST, _LONGEST = 12, 64
_WORDS = 4.0
"""Words that the lines have on average: names and addresses have fewer."""
_ENDS = frozenset('.?!;:,—–-…"”»’')
_STOPS = tuple('.?!…:"”»’)')
_QUOTES = frozenset("\"“„«‘'")
_MARKED = 0.4
"""The share of the lines that end in a mark."""
_SET_IN = 2
_NO_VERSE = (BlockKind.HEADING, BlockKind.CELL, BlockKind.ITEM, BlockKind.PREFORMATTED)


def find_poems(lines: Sequence[Line], taken: AbstractSet[int]) -> frozenset[int]:
    """The lines of the verse that is quoted in a document.

    Blank lines part it from what stands around it. It is set in, in quotation marks, or
    what stands above it leads to it with a colon.

    Args:
        lines: those with words.
        taken: indices of those that are something else, or that a turn begins in.
    """
    found: set[int] = set()
    index = 1
    while index < len(lines):
        line = lines[index]
        if not line.gap or index in taken or not _may_be_verse(line):
            index += 1
            continue
        end = index + 1
        while (
            end < len(lines)
            and not lines[end].gap
            and end not in taken
            and _may_be_verse(lines[end])
        ):
            end += 1
        is_whole = end == len(lines) or lines[end].gap > 0
        if is_whole and _is_poem(lines, index, end):
            found.update(range(index, end))
        index = end
    return frozenset(found)


def _may_be_verse(line: Line) -> bool:
    text = line.text
    first = text[1:2] if text[:1] in _QUOTES else text[:1]
    return (
        _SHORTEST <= len(text) <= _LONGEST
        and first.isupper()
        and line.block not in _NO_VERSE
    )


def _is_poem(lines: Sequence[Line], first: int, end: int) -> bool:
    """Whether lines are verse, and are led to or set apart."""
    texts = [line.text for line in lines[first:end]]
    if not _LEAST <= len(texts) <= _MOST:
        return False
    above, line = lines[first - 1], lines[first]
    is_led = (
        above.last_char in ":,—"
        or texts[0][0] in _QUOTES
        or line.indent > above.indent + _SET_IN
        or line.block is BlockKind.QUOTE
    )
    words = sum(text.count(" ") + 1 for text in texts)
    small = sum(word.islower() for text in texts for word in text.split()[1:])
    marked = sum(text[-1] in _ENDS for text in texts)
    goes_on = any(not text.endswith(_STOPS) for text in texts[:-1])
    return (
        is_led
        and goes_on
        and words >= _WORDS * len(texts)
        and 2 * small >= words
        and marked >= _MARKED * len(texts)
    )
