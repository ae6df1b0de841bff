"""Whether and where lines are broken at a width."""

import itertools
from collections.abc import Sequence

from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.speech import CLOSERS, SENTENCE_MARKS

PARAGRAPH_ENDS = SENTENCE_MARKS + ":;；：" + CLOSERS + "|-–—"
"""What ends a line after which a paragraph may begin."""
WIDEST = 130
"""Characters of the longest line that is broken at a width."""
_NARROW = 50
"""Characters of the narrowest lines of running text in Thai, which has no full stop."""


def is_wrapped(lines: Sequence[Line]) -> bool:
    """Whether lines are broken at a width and not at the end of paragraphs."""
    joined = broken = 0
    width = usual_width(lines)
    for before, after in itertools.pairwise(lines):
        if after.gap or not before.text or not after.text:
            continue
        broken += 1
        first = after.text[0]
        if before.text[-1] not in PARAGRAPH_ENDS and (
            first.islower()
            or (
                (not first.isupper() and first.isalpha())
                and 0.6 * width <= len(before.text) <= width <= WIDEST
                and (width >= _NARROW or not "\u0e00" <= first <= "\u0eff")
            )
        ):
            joined += 1
    return broken >= 4 and joined >= 0.25 * broken


def usual_width(lines: Sequence[Line]) -> int:
    """The columns that nine of ten lines of running text stay within, or 0."""
    widths = sorted(line.indent + len(line.text) for line in lines[:2000])
    return widths[int(0.9 * (len(widths) - 1))] if widths else 0
