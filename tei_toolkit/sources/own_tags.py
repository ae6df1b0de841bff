"""Tags of a text's own, `<newspeech>MR. HILL: Order.</newspeech>`, in plain text.

Scrapers and archives set such tags around each speech and each heading, without a root
and without care for what XML asks: some are not opened, some not closed. They are no
words, and what is on their two sides stands in lines of its own.
"""

from collections import Counter
from collections.abc import Sequence

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.elements import LINES, NAMES, PARAGRAPHS, UNREAD

_TAG = lazy_pattern(r"<(?P<end>/?)(?P<name>[A-Za-z][A-Za-z_-]{1,30})>")
_LEAST = 3
"""Elements of one name that make it one that holds speeches."""
_COVERED = 0.5
"""The share of a text that stands in such elements."""
_AT_ENDS = 0.6
"""The share of them that begin where a sentence or another element ends."""
_INLINE = NAMES - PARAGRAPHS - LINES - UNREAD - {"title"}
"""Names that HTML has for what stands among words."""
_ENDS = frozenset(".?!:;>)]}\"'”’»…—–-*_।。！？؟")

Tag = tuple[int, int, str, bool]
"""Where a tag stands, its name in small letters, and whether it ends an element."""


def find_own_tags(text: str) -> tuple[tuple[int, int], ...]:
    """Where tags of a text's own stand, each with its brackets; mostly none.

    They are those around most of its words, and others beside them.
    """
    if text.count("</") < _LEAST:
        return ()
    tags = [
        (found.start(), found.end(), name, bool(found["end"]))
        for found in _TAG.finditer(text)
        if (name := found["name"].casefold()) not in _INLINE
    ]
    begun = Counter(name for _, _, name, ends in tags if not ends)
    ended = Counter(name for _, _, name, ends in tags if ends)
    around = {
        name
        for name, count in begun.items()
        if name not in NAMES
        and min(count, ended[name]) >= _LEAST
        and _holds(text, tags, name)
    }
    if not around:
        return ()
    starts = {start for start, *_ in tags}
    ends = {end for _, end, *_ in tags}
    beside = Counter(
        name
        for start, end, name, _ in tags
        if start in ends or end in starts or _is_at_line_end(text, start, end)
    )
    return tuple(
        (start, end)
        for start, end, name, _ in tags
        if name in around
        or (ended[name] and 2 * beside[name] >= begun[name] + ended[name])
    )


def _holds(text: str, tags: Sequence[Tag], name: str) -> bool:
    """Whether elements of a name hold most of a text and begin where others end.

    One that is not opened begins behind the tag before its end.
    """
    covered = at_ends = begun = last = 0
    words = len(text)
    for start, end, other, ends in tags:
        words -= end - start
        if other == name and ends:
            covered += start - last
        elif other == name:
            begun += 1
            at_ends += _begins(text, start)
        last = end
    return covered >= _COVERED * words and at_ends >= _AT_ENDS * begun


def _begins(text: str, start: int) -> bool:
    """Whether a sentence, a line or another element ends before a place."""
    before = text[max(0, start - 20) : start].rstrip(" \t\u00a0")
    return not before or before[-1] == "\n" or before[-1] in _ENDS


def _is_at_line_end(text: str, start: int, end: int) -> bool:
    """Whether a line begins or ends at a tag."""
    return not start or end == len(text) or "\n" in (text[start - 1], text[end])
