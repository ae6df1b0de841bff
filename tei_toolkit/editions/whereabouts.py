"""What to call a place in the text that no turn and no numbered paragraph holds."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from lxml import etree

from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.namespaces import tei, tk
from tei_toolkit.editions.numbering import N
from tei_toolkit.editions.words import shorten, words_of

_NUMBERED = tuple(tei(name) for name in ("u", "sp", "p", "ab"))
_HEAD, _PAGE = tei("head"), tei("pb")
_TITLE, _LEVEL = tk("title"), tk("level")
_LONGEST = 40


class _Stand(NamedTuple):
    """The numbered passage and the page that are the last before a place."""

    number: str
    page: str


class Whereabouts:
    """The places of a text outside its passages; nothing is counted until one is asked.

    `tk:n` stands on what is numbered, `tk:title` and `tk:level` on headings.
    """

    def __init__(
        self,
        regions: Sequence[Branch],
        tags: tuple[str, ...],
        words: Mapping[str, str],
    ) -> None:
        """Places in `regions` of elements named in `tags`, in `words` of a language."""
        self._regions = regions
        self._tags = tags
        self._words = words
        self._stands: dict[etree._Element, _Stand] = {}
        self._first = ""
        self._headed: dict[etree._Element, str] = {}

    def name(self, element: etree._Element) -> str:
        """`title`, a heading, `before 1`, `after 7`, a page; or nothing."""
        if heading := self._heading(element):
            return heading
        if not self._stands:
            self._look_through()
        stand = self._stands.get(element, _Stand("", ""))
        if stand.number:
            return self._words["place-after"].format(number=stand.number)
        if self._first:
            return self._words["place-before"].format(number=self._first)
        return f"{self._words['page-short']} {stand.page}" if stand.page else ""

    def _look_through(self) -> None:
        """Note for each element what is the last number and page before it."""
        wanted = frozenset(self._tags)
        page = ""
        stand = _Stand("", page)
        for region in self._regions:
            for element in region.named(*self._tags, *_NUMBERED, _PAGE):
                tag = element.tag
                if tag in wanted:
                    self._stands[element] = stand
                elif tag == _PAGE:
                    page = element.get("n", page)
                    stand = _Stand(stand.number, page)
                elif found := element.get(N):
                    stand = _Stand(found, page)
                    self._first = self._first or found

    def _heading(self, element: etree._Element) -> str:
        """The heading that an element stands in, or that of a part without numbers."""
        above = element.getparent()
        if above is None:
            return ""
        if above.tag == _HEAD and above.get(_TITLE):
            return self._words["place-title"]
        known = self._headed.get(above)
        if known is None:
            known = self._headed[above] = self._heading_of(above)
        return known

    def _heading_of(self, above: etree._Element) -> str:
        if above.tag == _HEAD and above.get(_LEVEL):
            return _quote(words_of(above))
        head = next((child for child in above if child.tag == _HEAD), None)
        if head is not None and head.get(_LEVEL):
            has_numbers = any(e.get(N) for e in above.iter(*_NUMBERED))
            return "" if has_numbers else _quote(words_of(head))
        return self._heading(above)


def _quote(words: str) -> str:
    """A heading short enough for a list of passages, in quotation marks."""
    return f"“{shorten(words, _LONGEST)}”" if words else ""
