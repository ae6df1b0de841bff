"""Tags around labels and other words of plain text: `<Affiliation> Ada </Affiliation>`.

They are believed only where each that begins an element has its partner, of the same
name, three times or more, and nothing else in it unless it is one of HTML that sets
words apart, `<font size="2">`: so no name in angle brackets is one. Those around whole
speeches are another matter (`own_tags`). Forums set the same in square brackets, which
is BBCode: `[b]Ada:[/b]`.
"""

import re
from collections.abc import Iterable

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.occurrence import stands_in
from tei_toolkit.sources.elements import RENDITIONS
from tei_toolkit.sources.text import Hidden, Style

_TAG = lazy_pattern(
    r"<(?P<end>/?)(?:(?P<name>[A-Z][A-Za-z]{0,14}[a-z][A-Za-z]{0,14})"
    r"|(?P<html>[bBiIuU]|(?i:strong|em|font|span|big|small|center))"
    r"(?:[ \t][^<>\n]{0,200})?)>"
)
_SQUARE = lazy_pattern(
    r"\[(?P<end>/?)(?P<name>(?!))?"
    r"(?P<html>(?i:[bius]|color|colour|size|font|center|left|right|quote|indent|url))"
    r"(?:=[^\[\]\n]{0,200})?\]"
)
"""No tag in square brackets has a name of its own."""
_ENDS_LINE = lazy_pattern(
    r"<(?:br|/?p|/?div)(?:[ \t][^<>\n]{0,200})?/?>", re.IGNORECASE
)
_LEAST_ENDS, _ENDED = 4, 0.25
"""Tags that end lines, and their share of all lines."""
_FEWEST = 3
_MOST = 40
"""Different names of elements."""


def find_tags(text: str) -> tuple[tuple[Hidden, ...], tuple[Style, ...]]:
    """The tags of elements in a text, and what they set in bold type or so.

    Nothing where they do not pair.
    """
    hidden: list[Hidden] = []
    styles: list[Style] = []
    for opening, pattern in (("</", _TAG), ("[/", _SQUARE)):
        if stands_in(text, opening):
            marks, set_apart = _find(text, pattern)
            hidden += marks
            styles += set_apart
    return tuple(sorted(hidden, key=lambda tag: tag.start)), tuple(styles)


def _find(text: str, pattern: re.Pattern[str]) -> tuple[list[Hidden], list[Style]]:
    """The tags of one sort, in no order, and what they set."""
    open_at: dict[str, tuple[int, int]] = {}
    pairs: dict[str, list[tuple[int, int, int, int]]] = {}
    strays: dict[str, int] = {}
    for match in pattern.finditer(text):
        name, place = match["name"] or match["html"].lower(), match.span()
        before = open_at.pop(name, None)
        if match["end"] and before is not None:
            pairs.setdefault(name, []).append((*before, *place))
            continue
        strays[name] = strays.get(name, 0) + (before is not None or bool(match["end"]))
        if not match["end"]:
            open_at[name] = place
        if len(strays) > _MOST:
            return [], []
    for name in open_at:
        strays[name] += 1
    hidden: list[Hidden] = []
    styles: list[Style] = []
    for name, found in pairs.items():
        if len(found) < _FEWEST or strays.get(name, 0) * 10 > len(found):
            continue
        for first, second, third, fourth in found:
            hidden += (_mark(first, second), _mark(third, fourth))
            if name in RENDITIONS and second < third:
                styles.append(Style(second, third, RENDITIONS[name]))
    return hidden, styles


def has_line_tags(text: str) -> bool:
    """Whether tags of HTML end so many lines of a text that they are no examples."""
    if "<" not in text:
        return False
    ends = sum(1 for _ in _ENDS_LINE.finditer(text))
    return ends >= max(_LEAST_ENDS, _ENDED * sum(map(bool, text.split("\n"))))


def find_line_tags(text: str) -> tuple[tuple[int, int], ...]:
    """Where the tags of HTML stand that end lines, if lines end with them."""
    if not has_line_tags(text):
        return ()
    return tuple(match.span() for match in _ENDS_LINE.finditer(text))


def without_crossing(styles: Iterable[Style]) -> tuple[Style, ...]:
    """`styles` sorted, without those that begin inside another and end behind it."""
    kept: list[Style] = []
    around: list[int] = []
    for style in sorted(styles, key=lambda style: (style.start, -style.end)):
        while around and around[-1] <= style.start:
            around.pop()
        if not around or style.end <= around[-1]:
            kept.append(style)
            around.append(style.end)
    return tuple(kept)


def _mark(start: int, end: int) -> Hidden:
    return Hidden(start, end, LeftOutKind.MARKUP)
