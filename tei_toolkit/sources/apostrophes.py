"""Apostrophes that set words in italics and bold: `''so''`, `'''Ada:'''`.

Wikis have them, and what is copied from their sources has them, too. Source: MediaWiki,
*Help:Formatting*.
"""

from bisect import bisect_left
from collections.abc import Sequence

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.occurrence import stands_in
from tei_toolkit.sources.text import Hidden, Style, split_lines
from tei_toolkit.transcript import Rendition

_SETTINGS = {2: (Rendition.ITALIC,), 3: (Rendition.BOLD,)}
_RUN = lazy_pattern(r"'{2,}")
_FEWEST = 3
"""Words in bold of a text that is not said to be a wiki's."""


def find_apostrophes(text: str) -> tuple[tuple[Hidden, ...], tuple[Style, ...]]:
    """The marks in plain text, and what they set; nothing where bold is not set so.

    Each in bold has its two marks, so no quotation within a quotation is any.
    """
    if not stands_in(text, "'''") or text.count("'''") < 2 * _FEWEST:
        return (), ()
    runs = [match.span() for match in _RUN.finditer(text)]
    hidden, styles = pair_apostrophes(text, runs)
    bold = sum(style.rendition is Rendition.BOLD for style in styles)
    if bold < _FEWEST or len(hidden) < len(runs):
        return (), ()
    return tuple(sorted(hidden, key=lambda mark: mark.start)), tuple(styles)


def pair_apostrophes(
    text: str, runs: Sequence[tuple[int, int]]
) -> tuple[list[Hidden], list[Style]]:
    """The marks among runs of apostrophes, and what they set, in no order.

    Two set in italics, three in bold, five in both; none beyond the end of its line.
    """
    hidden: list[Hidden] = []
    styles: list[Style] = []
    places = [start for start, _ in runs]
    for start, end in split_lines(text):
        low, high = bisect_left(places, start), bisect_left(places, end)
        waiting: dict[int, int] = {}
        for first, last in runs[low:high]:
            size = min(last - first, 5)
            size -= size == 4  # an apostrophe stands before the mark
            if size not in waiting:
                waiting[size] = last
                continue
            words = waiting.pop(size)
            inner = last - size
            hidden.append(Hidden(words - size, words, LeftOutKind.MARKUP))
            hidden.append(Hidden(inner, last, LeftOutKind.MARKUP))
            if inner > words:
                kinds = _SETTINGS.get(size, (Rendition.BOLD, Rendition.ITALIC))
                styles += [Style(words, inner, kind) for kind in kinds]
    return hidden, styles
