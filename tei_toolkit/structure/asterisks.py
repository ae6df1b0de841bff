"""Emphasis by asterisks and underscores, as Fountain and plain mail write it."""

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOut, LeftOutKind
from tei_toolkit.sources.text import SourceText
from tei_toolkit.transcript import (
    Highlighted,
    Inline,
    Rendition,
    Text,
)

_EMPHASIS = lazy_pattern(
    r"(?<![\\*])(?P<stars>\*{1,3})(?=[^\s*])(?P<starred>[^\r\n]{0,400}?[^\s*\\])(?P=stars)"
    r"(?!\*)"
    r"|(?<![\\\w])_(?=[^\s_])(?P<lined>[^\r\n]{0,400}?[^\s_\\])_(?!\w)"
)
_RENDITIONS = {1: Rendition.ITALIC, 2: Rendition.BOLD}
_DEEPEST = 6


def emphasised(
    source: SourceText, start: int, end: int, left_out: list[LeftOut], depth: int = 0
) -> list[Inline]:
    """The words of `start`..`end`, those in emphasis set apart.

    The marks are added to `left_out`. Emphasis does not reach over the end of a line.
    """
    children: list[Inline] = []
    at = start

    def add_words(stop: int) -> None:
        if source.visible(at, stop).strip():
            children.append(Text(at, stop))

    if depth >= _DEEPEST:
        add_words(end)
        return children
    for match in _EMPHASIS.finditer(source.text, start, end):
        add_words(match.start())
        low, high = match.span("starred" if match["stars"] else "lined")
        left_out.append(LeftOut(match.start(), low, LeftOutKind.MARKUP))
        left_out.append(LeftOut(high, match.end(), LeftOutKind.MARKUP))
        inner = tuple(emphasised(source, low, high, left_out, depth + 1))
        size = len(match["stars"] or "")
        if not match["stars"]:
            children.append(Highlighted(Rendition.UNDERLINE, inner))
        elif size < 3:
            children.append(Highlighted(_RENDITIONS[size], inner))
        else:
            bold = Highlighted(Rendition.BOLD, inner)
            children.append(Highlighted(Rendition.ITALIC, (bold,)))
        at = match.end()
    add_words(end)
    return children
