"""Annotations that stand beside the text: `spanGrp` in `standOff` (chapter SA)."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.names.fragments import Fragment
from tei_toolkit.names.markup import Element, Markup
from tei_toolkit.names.mention import Mention
from tei_toolkit.names.scanner import characters
from tei_toolkit.names.tagging import attributes_of, tag_of

_POINTER = lazy_pattern(r"#string-range\((.+),(\d+),(\d+)\)")
_TEXTS = "//*[local-name()='text']"
_WHOLE = f"xpath({_TEXTS})"
_ONE_OF = lazy_pattern(rf"xpath\(\({re.escape(_TEXTS)}\)\[([1-9]\d*)\]\)")


def home_of(pointer: str) -> str | None:
    """The id of the element in which a pointer counts; None if it counts in a text."""
    match = _POINTER.fullmatch(pointer.strip())
    is_text = match is None or match[1] == _WHOLE or _ONE_OF.fullmatch(match[1])
    return None if match is None or is_text else match[1]


class StringRanges:
    """Places in a text as `string-range` pointers (TEI Guidelines, chapter SA).

    Offsets count the characters of an element, those of all that it holds included,
    from 0. The element is the nearest that has an id, or the `text`: what is around
    that holds the words of the header, too.
    """

    def __init__(self, markup: Markup) -> None:
        """Point into `markup`."""
        self._markup = markup

    @cached_property
    def _texts(self) -> tuple[list[int], list[int], list[tuple[str, list[int] | None]]]:
        """Where texts start in the file, what precedes each, and the texts.

        What precedes is how many characters.
        """
        starts, before, words, count = [], [], [], 0
        for text in self._markup.texts:
            starts.append(text.start)
            before.append(count)
            words.append(characters(self._markup, text))
            count += len(words[-1][0])
        return starts, [*before, count], words

    @cached_property
    def _starts(self) -> list[int]:
        return [element.start for element in self._markup.elements]

    @cached_property
    def _by_id(self) -> dict[str, Element]:
        elements = self._markup.elements
        return {e.attributes["xml:id"]: e for e in elements if "xml:id" in e.attributes}

    @cached_property
    def _whole(self) -> list[Element]:
        """Every `text`, in the order of the file."""
        return [element for element in self._markup.elements if element.name == "text"]

    def count(self, place: int) -> int:
        """How many characters of all texts stand before a place in the file."""
        starts, before, words = self._texts
        index = bisect_right(starts, place) - 1
        if index < 0:
            return 0
        found, places = words[index]
        raw = self._markup.texts[index]
        if place >= raw.end:
            return before[index + 1]
        inner = bisect_left(places, place) if places else place - raw.start
        return before[index] + min(inner, len(found))

    def place(self, count: int) -> int | None:
        """Where in the file the character stands that `count` others precede."""
        starts, before, words = self._texts
        index = bisect_right(before, count) - 1
        if index < 0 or index >= len(starts):
            return None
        _, places = words[index]
        inner = count - before[index]
        return places[inner] if places else starts[index] + inner

    def resolve(self, pointer: str) -> tuple[int, int] | None:
        """The places in the file that a pointer leads to, or None."""
        match = _POINTER.fullmatch(pointer.strip())
        if match is None:
            return None
        offset, length = int(match[2]), int(match[3])
        home = self._home(match[1])
        if home is None:
            return None
        offset += self.count(home.open_end)
        start, last = self.place(offset), self.place(offset + length - 1)
        if start is None or last is None:
            return None
        return start, self.after(last)

    def _home(self, pointed: str) -> Element | None:
        """The element that a pointer counts in, or None if it is in no `text`."""
        one = _ONE_OF.fullmatch(pointed)
        if one is None and pointed != _WHOLE:
            element = self._by_id.get(pointed)
            is_text = element is not None and (
                element.flow is not None or element.name == "text"
            )
            return element if is_text else None
        number = int(one[1]) if one is not None else 1
        return self._whole[number - 1] if number <= len(self._whole) else None

    def after(self, place: int) -> int:
        """The place after the character at a place in the file."""
        starts, _, words = self._texts
        index = bisect_right(starts, place) - 1
        places = words[index][1]
        if not places:
            return place + 1
        inner = bisect_right(places, place)
        return places[inner] if inner < len(places) else self._markup.texts[index].end

    def pointer(self, start: int, end: int) -> str:
        """The pointer to the characters between two places in the file."""
        markup = self._markup
        first, length = self.count(start), self.count(end) - self.count(start)
        index = bisect_right(self._starts, start) - 1
        for above in markup.ancestors(index):
            element = markup.elements[above]
            if not (element.open_end <= start and end <= element.close):
                continue
            home = element.attributes.get("xml:id")
            if home is None and element.name == "text":
                home = self._xpath(element)
            if home is not None:
                offset = first - self.count(element.open_end)
                return f"#string-range({home},{offset},{length})"
        return f"#string-range({_WHOLE},{first},{length})"

    def _xpath(self, text: Element) -> str:
        """An expression that leads to one `text` and no other."""
        if len(self._whole) == 1:
            return _WHOLE
        number = next(i for i, other in enumerate(self._whole, 1) if other is text)
        return f"xpath(({_TEXTS})[{number}])"


def span_groups(
    mentions: Iterable[tuple[Mention, str | None]], markup: Markup, resp: str
) -> Iterator[Fragment]:
    """A `spanGrp` that points to mentions; each comes with what it points to itself."""
    ranges = StringRanges(markup)
    spans = []
    for mention, ref in mentions:
        first = markup.piece_at(mention.start)
        last = markup.piece_at(mention.end - 1)
        if first is None or last is None:
            continue
        pointer = ranges.pointer(first.place(mention.start), last.place(mention.end))
        pairs = [("type", tag_of(mention)), ("target", pointer)]
        if ref:
            pairs.append(("corresp", ref))
        pairs += [("resp", resp), ("cert", mention.cert.value)]
        spans.append(Fragment("span", tuple(pairs), (_meaning(mention),)))
    if spans:
        own = (("type", "names"), ("resp", resp))
        yield Fragment("spanGrp", own, tuple(spans))


def _meaning(mention: Mention) -> Fragment | str:
    """The words of a mention, in the element that has its value if it has one."""
    words = " ".join(mention.text.split())
    tag = tag_of(mention)
    said = attributes_of(mention, tag, None, "")
    values = tuple((n, v) for n, v in said if n not in {"resp", "cert"})
    return Fragment(tag, values, (words,)) if mention.values and values else words
