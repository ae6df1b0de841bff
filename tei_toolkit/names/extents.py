"""Where in a file the tags around a mention can go.

A name may run over other markup (`hi`, `lb`, `pb`, a note in its middle); its tags then
go around whole elements, never between a start tag and its end tag.
"""

from bisect import bisect_left
from collections.abc import Sequence
from enum import Enum, auto

from tei_toolkit.names.content_models import IN_NAMES, TEXT_HOLDERS
from tei_toolkit.names.markup import Element, Markup
from tei_toolkit.names.mention import Mention
from tei_toolkit.names.scanner import ALTERNATIVES
from tei_toolkit.names.taken import Taken
from tei_toolkit.values import immutable

MARKED = frozenset(
    "persName placeName orgName geogName name rs date time measure num roleName "
    "forename "
    "surname addName genName nameLink settlement country region district bloc geogFeat "
    "measureGrp unit person place org idno title offset objectName eventName".split()
)
"""Elements that say what words are: what a person marked is not marked again."""
_WORDS = TEXT_HOLDERS & frozenset(
    "p seg head l ab note quote q said item cell hi emph foreign ref stage dateline "
    "opener "
    "closer byline salute signed trailer del add corr sic orig reg unclear supplied "
    "mentioned soCalled distinct titlePart u s cl phr lem rdg abbr expan damage "
    "restore "
    "surplus caption docImprint addrLine street writing".split()
)
"""Elements whose words are the words of the text."""
_NEVER = frozenset(
    "speaker label bibl biblStruct biblFull egXML formula code gi tag att val castItem "
    "role roleDesc castList desc figDesc idno standOff term gloss spanGrp span interp "
    "interpGrp fs listPerson listPlace listOrg listEvent listBibl msDesc eg".split()
)
CROSSED = IN_NAMES & frozenset(
    "hi emph foreign ref lb pb cb gb milestone anchor note del add corr sic orig reg "
    "choice "
    "unclear supplied mentioned soCalled distinct abbr expan gap subst app lem rdg ptr "
    "g ex am fw index space w pc c m damage damageSpan delSpan addSpan restore surplus "
    "pause shift phr".split()
) | {"lem", "rdg"}
"""Elements over which a name may run, where no schema says otherwise."""


class Refusal(Enum):
    """Why a mention has no place for tags."""

    CLOSED = auto()
    NO_PLACE = auto()


@immutable
class Extent:
    """The place of a mention in the file.

    Attributes:
        start: where its start tag goes.
        end: where its end tag goes.
        title: where the title printed before the name ends, or None.
        parent: index of the element that it stands in.
    """

    start: int
    end: int
    title: int | None
    parent: int


def without_variants(markup: Markup, mentions: Sequence[Mention]) -> list[Mention]:
    """`mentions`, those left out that stand in another reading of a larger one.

    Of `Ang<choice><sic>ala</sic><corr>ela</corr></choice>` one reading is a name.
    """
    variants = {m.start for m in mentions if _is_variant(markup, m)}
    if not variants:
        return list(mentions)
    extents = Extents(markup)
    places = (extents.of(m) for m in mentions if m.start not in variants)
    taken = Taken((p.start, p.end) for p in places if isinstance(p, Extent))
    return [
        mention
        for mention in mentions
        if mention.start not in variants
        or (piece := markup.piece_at(mention.start)) is None
        or not taken.meet(piece.raw, piece.raw_end)
    ]


def _is_variant(markup: Markup, mention: Mention) -> bool:
    """Whether a mention stands in a reading that is not the one that is read."""
    piece = markup.piece_at(mention.start)
    flow = markup.elements[piece.element].flow if piece is not None else None
    if not flow:
        return False
    return markup.elements[markup.elements[flow].parent].name in ALTERNATIVES


class Extents:
    """Finds places for tags in one file."""

    def __init__(
        self,
        markup: Markup,
        crossed: frozenset[str] | None = None,
        *,
        inside_marks: bool = False,
    ) -> None:
        """Work on `markup`; `crossed` are the elements that a name may hold.

        With `inside_marks` a mark may stand in another one.
        """
        self._markup = markup
        self._inside_marks = inside_marks
        self._crossed = CROSSED if crossed is None else CROSSED & crossed
        self._starts = [element.start for element in markup.elements]
        self._texts = [text.start for text in markup.texts]
        self._holds: dict[int, bool] = {}

    def of(self, mention: Mention) -> Extent | Refusal:
        """Where the tags of a mention go."""
        view = self._markup.view
        if mention.title_start >= 0:
            title = view[mention.title_start : mention.start].rstrip()
            title_end = mention.title_start + len(title)
            whole = self._around(mention.title_start, mention.end)
            inner = self._around(mention.title_start, title_end)
            if (
                isinstance(whole, Extent)
                and isinstance(inner, Extent)
                and inner.start == whole.start
                and inner.parent == whole.parent
            ):
                return Extent(whole.start, whole.end, inner.end, whole.parent)
        return self._around(mention.start, mention.end)

    def _around(self, start: int, end: int) -> Extent | Refusal:
        """The places around the characters of the view from `start` to `end`."""
        markup = self._markup
        first, last = markup.piece_at(start), markup.piece_at(end - 1)
        if first is None or last is None or first.is_fixed or last.is_fixed:
            return Refusal.NO_PLACE
        if first.is_divided(start) or last.is_divided(end):
            return Refusal.NO_PLACE
        low, high = first.place(start), last.place(end)
        above = list(markup.ancestors(first.element))
        below = list(markup.ancestors(last.element))
        both = set(below)
        common = next(index for index in above if index in both)
        flow = markup.elements[first.element].flow
        for index in above[: above.index(common)]:
            if not self._is_crossed(index) or self._has_words(
                markup.elements[index].open_end, low, flow
            ):
                return self._refusal(index)
            low = markup.elements[index].start
        for index in below[: below.index(common)]:
            if not self._is_crossed(index) or self._has_words(
                high, markup.elements[index].close, flow
            ):
                return self._refusal(index)
            high = markup.elements[index].end
        while not self._can_hold(common):
            element = markup.elements[common]
            if not self._is_crossed(common) or (
                self._has_words(element.open_end, low, flow)
                or self._has_words(high, element.close, flow)
            ):
                return self._refusal(common)
            low, high, common = element.start, element.end, element.parent
        whole = self._whole_choice(low, high, common, flow)
        if whole is not None and self._may_cross(whole.start, whole.end):
            return whole
        if not self._may_cross(low, high):
            return Refusal.CLOSED
        return Extent(low, high, None, common)

    def _whole_choice(
        self, low: int, high: int, common: int, flow: int | None
    ) -> Extent | None:
        """The `choice` whose reading is nothing but the words between two places."""
        elements = self._markup.elements
        element = elements[common]
        if element.parent < 0 or elements[element.parent].name != "choice":
            return None
        choice = elements[element.parent]
        is_all = not self._has_words(element.open_end, low, flow) and not (
            self._has_words(high, element.close, flow)
        )
        is_free = all(map(self._is_crossed, (common, element.parent)))
        if not is_all or not is_free or not self._can_hold(choice.parent):
            return None
        return Extent(choice.start, choice.end, None, choice.parent)

    def _refusal(self, index: int) -> Refusal:
        is_closed = any(map(self._is_closed, self._markup.ancestors(index)))
        return Refusal.CLOSED if is_closed else Refusal.NO_PLACE

    def _is_crossed(self, index: int) -> bool:
        element = self._markup.elements[index]
        return element.is_tei and element.name in self._crossed

    def _has_words(self, start: int, end: int, flow: int | None) -> bool:
        """Whether words of the same run stand between two places."""
        markup = self._markup
        index = max(0, bisect_left(self._texts, start) - 1)
        for number in range(index, len(markup.texts)):
            text = markup.texts[number]
            if text.start >= end:
                return False
            if text.end > start and markup.elements[text.element].flow == flow:
                between = markup.source[max(start, text.start) : min(end, text.end)]
                if not between.isspace():
                    return True
        return False

    def _may_cross(self, low: int, high: int) -> bool:
        """Whether all elements between two places may stand in a name."""
        elements = self._markup.elements
        index = bisect_left(self._starts, low)
        while index < len(elements) and elements[index].start < high:
            if not self._is_crossed(index):
                return False
            is_aside = elements[index].flow == index
            after = elements[index].end
            index += 1
            while is_aside and index < len(elements) and elements[index].start < after:
                index += 1
        return True

    def _can_hold(self, index: int) -> bool:
        """Whether tags may be put among the words of an element."""
        found = self._holds.get(index)
        if found is None:
            element = self._markup.elements[index]
            found = self._holds[index] = (
                (element.name in _WORDS or self._is_open_mark(element))
                and element.is_tei
                and not any(map(self._is_closed, self._markup.ancestors(index)))
            )
        return found

    def _is_open_mark(self, element: Element) -> bool:
        return self._inside_marks and element.name in MARKED & TEXT_HOLDERS

    def _is_closed(self, index: int) -> bool:
        """Whether nothing is marked in an element and in all that it holds."""
        element = self._markup.elements[index]
        return (
            not element.is_tei
            or element.name in _NEVER
            or (element.name in MARKED and not self._is_open_mark(element))
            or element.attributes.get("type") == "speaker"
        )
