"""What a document says at the places where such things are said, as in its header.

Of a header some forty things are asked, of which it says ten. What has no name that
occurs in the document is not looked for.
"""

import re
from functools import cache

from lxml import etree

from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.namespaces import NAMESPACES, tei
from tei_toolkit.editions.words import words_of

Found = etree._Element | None  # noqa: SLF001 - its only name
_NAME = re.compile(r"t:(\w+)")


class _Children(dict[etree._Element, dict[object, list[etree._Element]]]):  # noqa: SLF001 - its only name
    """The children of elements by their names; each that is asked is read once."""

    def __missing__(
        self, element: etree._Element
    ) -> dict[object, list[etree._Element]]:
        """The children of an element, by their names."""
        found = self[element] = {}
        for child in element:
            found.setdefault(child.tag, []).append(child)
        return found


class Outline:
    """The elements of a document by paths: XPaths in which TEI has the prefix `t`."""

    def __init__(self, whole: Branch) -> None:
        """Answer for a document that is not changed meanwhile."""
        self._occurring = frozenset(whole.names)
        self._children = _Children()

    def all(self, above: Found, path: str) -> list[etree._Element]:
        """The elements at a path from an element, in order; of None, none."""
        if above is None:
            return []
        names, compiled = _compile(path)
        if not self._occurring.issuperset(names):
            return []
        found: list[etree._Element] = [above]
        if compiled is not None:
            found = compiled(above)
        else:
            for name in names:
                found = [c for e in found for c in self._children[e].get(name, ())]
        return found

    def first(self, above: Found, path: str) -> Found:
        """The first element at a path; None if there is none."""
        found = self.all(above, path)
        return found[0] if found else None

    def telling(self, above: Found, *paths: str) -> Found:
        """The first of the first elements at some paths that says anything; or None."""
        for path in paths:
            found = self.first(above, path)
            if found is not None and (found.attrib or words_of(found)):
                return found
        return None

    def words(self, above: Found, path: str) -> str:
        """The words of the first element at a path."""
        return words_of(self.first(above, path))


@cache
def _compile(path: str) -> tuple[tuple[str, ...], etree.XPath | None]:
    """The names on a path, all of which must occur; the path, if it skips levels."""
    names = tuple(map(tei, _NAME.findall(path)))
    if "//" not in path:
        return names, None
    return names, etree.XPath(path, namespaces=NAMESPACES, smart_strings=False)
