"""Headings: printed paragraphs that stand before a label and are no speech."""

from collections.abc import Sequence

from tei_toolkit.labels.lines import Line
from tei_toolkit.sources.text import BlockKind
from tei_toolkit.structure.paragraphs import Paragrapher, Piece

_NO_HEADING = '.?!,;…—"”»'
"""What no heading ends with."""


def trailing_headings(
    groups: Sequence[Sequence[Piece]], lines: Sequence[Line], paragrapher: Paragrapher
) -> int:
    """Index of the first of the paragraphs at a turn's end that are headings."""
    index = len(groups)
    while index > 1:
        group = groups[index - 1]
        if len(group) > 3 or not _is_heading(group, lines, paragrapher):
            break
        index -= 1
    return index


def _is_heading(
    group: Sequence[Piece], lines: Sequence[Line], paragrapher: Paragrapher
) -> bool:
    """Whether a paragraph that stands before a label is a printed heading."""
    first = group[0].line
    texts = [lines[piece.line].text for piece in group]
    if texts[-1][-1:] in _NO_HEADING or sum(map(len, texts)) > 160:
        return False
    text = " ".join(texts)
    if len(text) > 160 or text[-1] in _NO_HEADING:
        return False
    if lines[first].block is BlockKind.HEADING:
        return True
    if not paragrapher.is_apart(first):
        return False
    letters = [c for c in text if c.isalpha()]
    if not letters:
        return False
    upper = text.isupper() and len(letters) > 3
    words = [w for w in text.split() if w[0].isalpha()]
    title = (
        len(words) > 1
        and len(words) <= 12
        and sum(w[0].isupper() for w in words) >= 0.7 * len(words)
    )
    return upper or title or paragrapher.is_centred(first)
