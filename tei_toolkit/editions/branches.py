"""An element with all that stands in it, looked through once for many passes."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import KeysView, Mapping
from itertools import chain
from typing import Any

from lxml import etree

from tei_toolkit.editions.namespaces import XML_ID


class Branch:
    """The elements from `top` down, in the order of the document, and by their names.

    Each search for a name is a walk over the whole tree, also where nothing is found;
    and elements that nobody holds are made anew by each walk.

    Attributes:
        top: the element.
        elements: of the document.
        start: the place of `top` among them.
        end: the place after the last that stands in it.
    """

    def __init__(self, root: etree._Element) -> None:
        """Look through a document from its `root`."""
        self.top = root
        self.look_again()

    def look_again(self) -> None:
        """Find the elements of the document after some came, went or changed places."""
        self.elements = list(self.top.iter("*"))
        self.start, self.end = 0, len(self.elements)
        self._places = places = defaultdict[Any, list[int]](list)
        for place, element in enumerate(self.elements):
            places[element.tag].append(place)
        self._holders: dict[str, list[etree._Element]] | None = None
        self._by_id: dict[str, etree._Element] | None = None

    def part(self, top: etree._Element) -> "Branch":
        """The branch from `top` down, which stands in this one."""
        part = Branch.__new__(Branch)
        part.elements, part.end = self.elements, self.end
        part._places, part._holders = self._places, self._holders  # noqa: SLF001 - its own
        part._by_id = self._by_id  # noqa: SLF001
        part.top, part.start = top, self._place(top, self.start)
        for element in (top, *top.iterancestors()):
            if (after := next(element.itersiblings("*"), None)) is not None:
                part.end = self._place(after, part.start)
                break
        return part

    def _place(self, element: etree._Element, start: int) -> int:
        """The place of an element that does not come before `start`."""
        places = self._places[element.tag]
        later = places[bisect_left(places, start) :]
        return next(place for place in later if self.elements[place] is element)

    @property
    def names(self) -> KeysView[str]:
        """The names that elements of the document have."""
        return self._places.keys()

    @property
    def holders(self) -> Mapping[str, list[etree._Element]]:
        """The elements with an attribute, by its name, as it was when first asked for.

        An XPath for each of the attributes would be a walk, too.
        """
        if self._holders is None:
            holders: dict[Any, list[etree._Element]] = defaultdict(list)
            for element in self.elements:
                for name in element.keys():  # noqa: SIM118 - no mapping
                    holders[name].append(element)
            self._holders = holders
        return self._holders

    @property
    def by_id(self) -> Mapping[str, etree._Element]:
        """The elements with an `xml:id`, by that, as it was when first asked for."""
        if self._by_id is None:
            holders = self.holders.get(XML_ID, ())
            self._by_id = {element.get(XML_ID, ""): element for element in holders}
        return self._by_id

    def named(self, *names: str) -> list[etree._Element]:
        """The elements that have one of these names."""
        if self._places.keys().isdisjoint(names):  # most
            return []
        found = list(filter(None, map(self._places.get, names)))
        places = found[0] if len(found) == 1 else sorted(chain.from_iterable(found))
        if self.end - self.start < len(self.elements):
            start, end = bisect_left(places, self.start), bisect_left(places, self.end)
            places = places[start:end]
        return list(map(self.elements.__getitem__, places))
