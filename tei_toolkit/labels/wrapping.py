"""Whether and where lines are broken at a width."""

import itertools
from collections.abc import Container, Sequence
from dataclasses import replace
from enum import StrEnum

from tei_toolkit.labels.lines import Line, are_in_capitals
from tei_toolkit.labels.speech import CLOSERS, SENTENCE_MARKS

PARAGRAPH_ENDS = SENTENCE_MARKS + ":;；：" + CLOSERS + "|-–—"
"""What ends a line after which a paragraph may begin."""
WIDEST = 130
"""Characters of the longest line that is broken at a width."""
_FULLEST = 0.6
"""The part of the width that a line fills at least whose words go on in the next."""
_FEWEST_JOINED = 3
_FEWEST = 6
"""Lines of the shortest text that is known to have none that are blank."""
_COLUMN = 40
"""Characters of the narrowest column of print."""
_NARROW = 50
"""Characters of the narrowest lines of running text in Thai, which has no full stop."""
_BROKEN_OFF, _BROKEN_OFF_DENSE = 25, 12
"""Characters of a line that breaks off, and in a script without spaces."""
_GO_ON = frozenset(",،、-–")
_LABEL = 80
_NOT_IN_LABELS = frozenset(";؛；?？؟!！。۔।")


class Wrapping(StrEnum):
    """Which lines of a document are broken at a width."""

    ALL = "all"
    """All that are long enough."""
    FULL = "full"
    """Few, as most paragraphs fill no line; but where one fills it, it goes on."""
    NONE = "none"


def wrapping(lines: Sequence[Line]) -> Wrapping:
    """Whether lines are broken at a width and not at the end of paragraphs."""
    joined = broken = full = named = divided = 0
    width = usual_width(lines)
    is_loud = are_in_capitals(lines)
    for before, after in itertools.pairwise(lines):
        if after.gap:
            continue
        broken += 1
        first = after.first_char
        if before.last_char in PARAGRAPH_ENDS:
            divided += first.islower() and _divides(before.text)
            continue
        if first.islower() or (
            (first.isupper() if is_loud else not first.isupper() and first.isalpha())
            and 0.6 * width <= len(before.text) <= width <= WIDEST
            and (width >= _NARROW or not "\u0e00" <= first <= "\u0eff")
        ):
            joined += 1
            full += has_no_room(before, after, width)
        elif first.isupper() and joined < _FEWEST_JOINED:
            named += has_no_room(before, after, width)
    if broken >= 4 and joined >= 0.25 * broken:
        return Wrapping.ALL
    if divided >= _FEWEST_JOINED and divided >= 0.04 * broken:
        return Wrapping.ALL  # nothing but the width breaks words
    is_enough = joined >= _FEWEST_JOINED or (joined == 2 and named > 0)
    fills = is_enough and full >= 0.8 * joined
    return Wrapping.FULL if fills and _COLUMN <= width <= WIDEST else Wrapping.NONE


def _divides(text: str) -> bool:
    """Whether a line ends in the hyphen of a word that is broken."""
    return text[-1:] == "-" and text[:-1].rstrip(" ")[-2:].isalpha()


def is_wrapped(lines: Sequence[Line]) -> bool:
    """Whether all long lines are broken at a width."""
    return wrapping(lines) is Wrapping.ALL


def as_paragraphs(lines: Sequence[Line], off_page: Container[int]) -> Sequence[Line]:
    """`lines` apart, where no blank line parts any and no width breaks them."""
    if len(lines) < _FEWEST or any(
        line.gap for index, line in enumerate(lines) if index and index not in off_page
    ):
        return lines
    return lines if is_wrapped(lines) else [replace(line, gap=1) for line in lines]


def has_no_room(line: Line, below: Line, width: int) -> bool:
    """Whether the first word of the line `below` goes beyond `width` on a line."""
    length = line.indent + len(line.text)
    if length < _FULLEST * width:
        return False
    return length + 1 + len(below.text.partition(" ")[0]) > width


def usual_width(lines: Sequence[Line]) -> int:
    """The columns that nine of ten lines of running text stay within, or 0."""
    widths = sorted(line.indent + len(line.text) for line in lines[:2000])
    return widths[int(0.9 * (len(widths) - 1))] if widths else 0


def breaks_off(above: str, below: str) -> bool:
    """Whether a sentence that has no end in the line `above` goes on in that `below`.

    Other lines may stand between them. A script without capitals does not tell where a
    sentence begins: a colon early in the line does, as that of a label.
    """
    last, first = above[-1:], below[:1]
    least = _BROKEN_OFF_DENSE if "\u2e80" <= last <= "\u9fff" else _BROKEN_OFF
    if not (last.isalnum() or last in _GO_ON) or len(above) < least:
        return False
    if "\u0e00" <= last <= "\u0eff":  # neither Thai nor Lao has a full stop
        return False
    has_no_case = first.isalpha() and first.upper() == first.lower()
    return first.islower() or (has_no_case and not _has_label(below))


def _has_label(text: str) -> bool:
    """Whether a colon stands so early in a line that a label may stand before it."""
    before, colon, _ = text[:_LABEL].replace("：", ":").partition(":")
    return bool(colon) and _NOT_IN_LABELS.isdisjoint(before)
