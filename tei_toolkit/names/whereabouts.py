"""Where words stand: by the words around them, so that they are found in a new text."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from tei_toolkit.names.markup import Element, Markup
from tei_toolkit.values import immutable

# So many words on either side, and no more than so many characters, tell a place.
_BESIDE = 3
_FAR = 60


@immutable
class Whereabouts:
    """Where words stand in a text, told so that they can be found in another.

    Attributes:
        words: with single spaces.
        before: the words before them.
        after: the words after them.
        home: the id of the element that they stand in, or empty.
        share: how much of the text precedes them, from 0 to 1.
    """

    words: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    home: str = ""
    share: float = 0.0


def whereabouts(markup: Markup, start: int, end: int) -> Whereabouts:
    """Where the characters of the view from `start` to `end` stand."""
    piece = markup.piece_at(start)
    above = markup.ancestors(piece.element) if piece is not None else iter(())
    ids = (markup.elements[i].attributes.get("xml:id") for i in above)
    before, after = words_around(markup.view, start, end)
    return Whereabouts(
        " ".join(markup.view[start:end].split()),
        before,
        after,
        next(filter(None, ids), ""),
        start / len(markup.view),
    )


def words_around(
    view: str, start: int, end: int
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words before and after a place in the view."""
    before = view[max(0, start - _FAR) : start].split()[-_BESIDE:]
    return tuple(before), tuple(view[end : end + _FAR].split()[:_BESIDE])


class Finder:
    """Finds words again in one file."""

    def __init__(self, markup: Markup) -> None:
        """Nothing is looked for yet."""
        self._markup = markup
        self._by_id = {
            e.attributes["xml:id"]: e
            for e in reversed(markup.elements)
            if "xml:id" in e.attributes
        }

    def find(self, where: Whereabouts) -> tuple[int, int] | None:
        """Where in the view the words stand now, or None if that is not sure.

        In the element that they stood in they are known by less than elsewhere.
        """
        home = self._by_id.get(where.home)
        found = list(self._occurrences(where.words))
        inside = [place for place in found if _is_in(self._markup, place, home)]
        whole = len(where.before) + len(where.after)
        alike = [p for p in found if 0 < whole <= 2 * self._likeness(where, p)]
        if alike:
            return max(alike, key=lambda p: self._rank(where, p, is_inside=p in inside))
        if len(inside) == 1:
            return inside[0]
        is_sure = len(found) == 1 and (not whole or self._likeness(where, found[0]))
        return found[0] if is_sure else None

    def _rank(
        self, where: Whereabouts, place: tuple[int, int], *, is_inside: bool
    ) -> tuple[int, float]:
        way = abs(place[0] / len(self._markup.view) - where.share)
        return self._likeness(where, place) + is_inside, -way

    def _occurrences(self, words: str) -> Iterator[tuple[int, int]]:
        pattern = r"\s+".join(map(re.escape, words.split()))
        for match in re.finditer(rf"(?<!\w){pattern}(?!\w)", self._markup.view):
            yield match.span()

    def _likeness(self, where: Whereabouts, place: tuple[int, int]) -> int:
        """How many of the words around are the same."""
        before, after = words_around(self._markup.view, *place)
        return _common(where.before, before) + _common(where.after, after)


def _is_in(markup: Markup, place: tuple[int, int], home: Element | None) -> bool:
    piece = markup.piece_at(place[0])
    return home is not None and piece is not None and home.start <= piece.raw < home.end


def _common(one: Iterable[str], other: Iterable[str]) -> int:
    return (Counter(one) & Counter(other)).total()
