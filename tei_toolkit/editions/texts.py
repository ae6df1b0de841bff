"""The texts of a corpus, each with what its own header says."""

from collections.abc import Iterable
from dataclasses import replace

from lxml import etree

from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.digest import in_language
from tei_toolkit.editions.metadata import Metadata, read_metadata
from tei_toolkit.editions.namespaces import tei, tk

CALLED, WHEN = tk("called"), tk("when")
_ROOTS = (tei("TEI"), tei("teiCorpus"))
_INHERITED = (
    ("date", "date_text"),
    ("place",),
    ("language",),
    ("publisher",),
    ("licence", "licence_address"),
    ("source_title", "source_publisher", "source_address", "checksum"),
)
"""What the header of a corpus says of each of its texts, unless its own says it."""


class Texts:
    """A document and, if it is a corpus, the texts and corpora in it.

    Attributes:
        facts: what the header of the document says.
        inner: what is said of each text in it, in order; empty for a single text.
    """

    def __init__(self, whole: Branch, stem: str) -> None:
        """Read the headers of a document, which is called `stem`."""
        self.facts = read_metadata(whole, stem)
        self.inner: dict[etree._Element, Metadata] = {}
        for number, top in enumerate(
            (top for top in whole.named(*_ROOTS) if top is not whole.top), 1
        ):
            own = read_metadata(whole.part(top), f"{self.facts.stem}-{number}")
            self.inner[top] = _inherit(own, self.of(top))

    def of(self, element: etree._Element) -> Metadata:
        """What is said of the text that an element stands in."""
        if self.inner:
            for above in element.iterancestors(*_ROOTS):
                if found := self.inner.get(above):
                    return found
        return self.facts

    def date_of(self, element: etree._Element) -> str:
        """The date of the text that an element stands in."""
        return self.of(element).date

    def all(self) -> Iterable[Metadata]:
        """What is said of each text, or of the whole if it is a single one."""
        return self.inner.values() or (self.facts,)

    def mark(self, language: str) -> None:
        """Write on each text of a corpus what it is called, and where and when it was.

        Args:
            language: of the interface.
        """
        for top, facts in self.inner.items():
            if facts.title != facts.stem:
                top.set(CALLED, facts.title)
            said_so = in_language(facts, language)
            where = (said_so.place, said_so.date_text or said_so.date)
            if any(where):
                top.set(WHEN, " · ".join(filter(None, where)))


def _inherit(own: Metadata, outer: Metadata) -> Metadata:
    """What the header of a text says, and what it leaves to that of its corpus."""
    missing = {
        name: getattr(outer, name)
        for group in _INHERITED
        if not any(getattr(own, name) for name in group)
        for name in group
    }
    return replace(own, **missing)
