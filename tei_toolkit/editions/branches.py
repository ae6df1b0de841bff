"""An element with all that stands in it, looked through once for many passes."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from lxml import etree


class Branch:
    """The elements from `top` down, in the order of the document, and by their names.

    Each search for a name is a walk over the whole tree, also where nothing is found;
    and elements that nobody holds are made anew by each walk.

    Attributes:
        top: the element.
        elements: `top` and all elements in it.
    """

    def __init__(self, top: etree._Element) -> None:
        """Look through `top`."""
        self.top = top
        self.look_again()

    def look_again(self) -> None:
        """Find the elements after some came, went or changed places."""
        self.elements = list(self.top.iter("*"))
        self._by_name: dict[object, list[etree._Element]] = defaultdict(list)
        for element in self.elements:
            self._by_name[element.tag].append(element)

    @property
    def names(self) -> Iterable[str]:
        """The names that the elements have."""
        return map(str, self._by_name)

    def named(self, *names: str) -> Sequence[etree._Element]:
        """The elements that have one of these names."""
        found = self._by_name.keys() & names
        if len(found) > 1:
            return [element for element in self.elements if element.tag in found]
        return self._by_name[found.pop()] if found else ()
