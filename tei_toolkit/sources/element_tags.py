"""Tags around labels and other words of plain text: `<Affiliation> Ada </Affiliation>`.

They are believed only where each that begins an element has its partner, of the same
name and without anything else in it, three times or more: so no name in angle brackets
is one, nor what a language of the web calls its elements. Those around whole speeches
are another matter (`own_tags`).
"""

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.occurrence import stands_in
from tei_toolkit.sources.text import Hidden

_TAG = lazy_pattern(r"<(?P<end>/?)(?P<name>[A-Z][A-Za-z]{0,14}[a-z][A-Za-z]{0,14})>")
_FEWEST = 3
_MOST = 40
"""Different names of elements."""


def find_tags(text: str) -> tuple[Hidden, ...]:
    """The tags of elements in a text, or nothing where they do not pair."""
    if not stands_in(text, "</"):
        return ()
    open_at: dict[str, tuple[int, int]] = {}
    pairs: dict[str, list[tuple[int, int, int, int]]] = {}
    strays: dict[str, int] = {}
    for match in _TAG.finditer(text):
        name, place = match["name"], match.span()
        before = open_at.pop(name, None)
        if match["end"] and before is not None:
            pairs.setdefault(name, []).append((*before, *place))
            continue
        strays[name] = strays.get(name, 0) + (before is not None or bool(match["end"]))
        if not match["end"]:
            open_at[name] = place
        if len(strays) > _MOST:
            return ()
    for name in open_at:
        strays[name] += 1
    hidden = [
        tag
        for name, found in pairs.items()
        if len(found) >= _FEWEST and strays.get(name, 0) * 10 <= len(found)
        for first, second, third, fourth in found
        for tag in (_mark(first, second), _mark(third, fourth))
    ]
    return tuple(sorted(hidden, key=lambda tag: tag.start))


def _mark(start: int, end: int) -> Hidden:
    return Hidden(start, end, LeftOutKind.MARKUP)
