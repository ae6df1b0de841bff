"""Names that a person rejected, so that they are not suggested again.

They stand in `standOff` as `spanGrp type="rejected"`, each `span` with the rejected
words, a pointer to them, and in `n` the words around them: by these they are found
again when the text was changed.
"""

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence

from tei_toolkit.names.credit import after, children_of
from tei_toolkit.names.edits import Edit, put_in
from tei_toolkit.names.fragments import Fragment, space_before, written
from tei_toolkit.names.listing import stand_off_of
from tei_toolkit.names.markup import Element, Markup
from tei_toolkit.names.mention import Mention
from tei_toolkit.names.scanner import resolved
from tei_toolkit.names.spans import StringRanges
from tei_toolkit.values import immutable

REJECTED = "rejected"
_GAP = "\u2026"
# So many words, and no more than so many characters, tell a place from others.
_BESIDE = 3
_FAR = 60
_TAG = re.compile(r"<[^>]*>")


def rejected_spans(markup: Markup) -> Iterator[tuple[Element, str]]:
    """The `span` elements of rejected names, and their words."""
    elements = markup.elements
    for element in elements:
        if element.name != "span" or not element.is_tei or element.parent < 0:
            continue
        group = elements[element.parent]
        if group.name == "spanGrp" and group.attributes.get("type") == REJECTED:
            inner = markup.source[element.open_end : element.close]
            yield element, _words(markup, inner)


def _words(markup: Markup, source: str) -> str:
    """The words of a passage of the file, with single spaces."""
    return " ".join(resolved(_TAG.sub("", source), markup.entities).split())


@immutable
class Rejections:
    """Where the rejected names of a file stand.

    Attributes:
        ranges: their places in the view, in order.
        lost: the words of those that cannot be found any more.
    """

    ranges: tuple[tuple[int, int], ...]
    lost: tuple[str, ...]


def find_rejected(markup: Markup) -> Rejections:
    """The rejected names, also where the text before or beside them was changed."""
    ranges = StringRanges(markup)
    found, lost = [], []
    for element, words in rejected_spans(markup):
        place = _Place(markup, ranges, element, words).find()
        if place is None:
            lost.append(words)
        else:
            found.append(place)
    return Rejections(tuple(sorted(found)), tuple(lost))


class _Place:
    """The place of one rejected name: a pointer, its words, and the words around."""

    def __init__(
        self, markup: Markup, ranges: StringRanges, span: Element, words: str
    ) -> None:
        self._markup = markup
        self._words = words
        pointer = span.attributes.get("target", "")
        self._home = ranges.element_of(pointer)
        places = ranges.resolve(pointer)
        self._pointed = markup.view_range(*places) if places is not None else None
        before, _, after = span.attributes.get("n", "").partition(_GAP)
        self._before = before.split()[::-1]
        self._after = after.split()

    def find(self) -> tuple[int, int] | None:
        """Where in the view the name stands now, or None if that is not sure."""
        found = list(self._occurrences())
        if not found:
            return None
        whole = len(self._before) + len(self._after)
        best = max(found, key=lambda place: (self._likeness(place), -self._way(place)))
        likeness = self._likeness(best)
        is_there = best == self._pointed and not whole
        is_alone = len(found) == 1 and (self._home is not None or likeness > 0)
        return best if is_there or is_alone or 0 < whole <= 2 * likeness else None

    def _occurrences(self) -> Iterator[tuple[int, int]]:
        """The places of these words, within the element that the pointer names."""
        markup = self._markup
        pattern = r"\s+".join(map(re.escape, self._words.split()))
        for match in re.finditer(rf"(?<!\w){pattern}(?!\w)", markup.view):
            piece = markup.piece_at(match.start())
            if self._home is None or (
                piece is not None
                and any(
                    markup.elements[i] is self._home
                    for i in markup.ancestors(piece.element)
                )
            ):
                yield match.span()

    def _way(self, place: tuple[int, int]) -> int:
        return abs(place[0] - self._pointed[0]) if self._pointed else 0

    def _likeness(self, place: tuple[int, int]) -> int:
        """How many of the words around are the same, from the name on."""
        before, after = _around(self._markup.view, *place)
        return _same(self._before, before[::-1]) + _same(self._after, after)


def _same(one: Sequence[str], other: Sequence[str]) -> int:
    pairs = itertools.takewhile(
        lambda pair: pair[0] == pair[1], zip(one, other, strict=False)
    )
    return sum(1 for _ in pairs)


def _around(view: str, start: int, end: int) -> tuple[list[str], list[str]]:
    """The words before and after a place in the view."""
    before = view[max(0, start - _FAR) : start].split()[-_BESIDE:]
    return before, view[end : end + _FAR].split()[:_BESIDE]


def without_rejected(
    mentions: Iterable[Mention], rejected: Iterable[tuple[int, int]]
) -> list[Mention]:
    """`mentions` that meet none of the rejected places."""
    spoilt = {offset for start, end in rejected for offset in range(start, end)}
    return [m for m in mentions if spoilt.isdisjoint(range(m.start, m.end))]


def reject(markup: Markup, start: int, end: int, tag: str, resp: str) -> Iterator[Edit]:
    """The edits that record a rejected name between two places in the file."""
    pointer = StringRanges(markup).pointer(start, end)
    words = _words(markup, markup.source[start:end])
    pairs = [("type", tag), ("target", pointer), ("resp", resp)]
    view = markup.view_range(start, end)
    if view is not None:
        words_before, words_after = _around(markup.view, *view)
        pairs.append(("n", " ".join((*words_before, _GAP, *words_after))))
    span = Fragment("span", tuple(pairs), (words,))
    group = Fragment("spanGrp", (("type", REJECTED), ("resp", resp)), (span,))
    present = stand_off_of(markup)
    if present is None:
        header = next(
            (e for e in markup.elements if e.name == "teiHeader" and e.parent == 0),
            None,
        )
        if header is not None:
            yield after(markup, header, Fragment("standOff", (), (group,)))
        return
    children = children_of(markup, present)
    groups = [
        child
        for child in children
        if child.name == "spanGrp" and child.attributes.get("type") == REJECTED
    ]
    spans = children_of(markup, groups[0]) if groups else []
    if spans:
        yield after(markup, spans[-1], span)
    elif children:
        yield after(markup, children[-1], group)
    else:
        space = space_before(markup, present)
        text = written(group, markup.prefix, space)
        yield put_in(present.open_end, space + text)
