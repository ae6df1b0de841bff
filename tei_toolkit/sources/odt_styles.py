"""The styles of an OpenDocument text: how words are set, and whether they are shown."""

from dataclasses import field
from typing import TYPE_CHECKING

from tei_toolkit.sources.building import Setting
from tei_toolkit.sources.odt_names import FO, STYLE, TEXT
from tei_toolkit.transcript import Rendition
from tei_toolkit.values import record

if TYPE_CHECKING:
    from lxml import etree

_MAX_CHAIN = 50


@record
class OdtStyles:
    """What the styles of a document say, resolved on demand.

    Attributes:
        elements: the styles by family and name.
        deletions: the words of each tracked deletion by its id.
    """

    elements: "dict[tuple[str, str], etree._Element]"
    deletions: dict[str, str] = field(default_factory=dict)
    _known: dict[tuple[str, str], Setting] = field(default_factory=dict)

    def setting(self, family: str, name: str) -> Setting:
        """How words in this style are set."""
        key = (family, name)
        if key not in self._known:
            chain: list[etree._Element] = []
            at: str | None = name
            while at and (family, at) in self.elements and len(chain) < _MAX_CHAIN:
                element = self.elements[family, at]
                chain.append(element)
                at = element.get(f"{STYLE}parent-style-name")
            setting: Setting = frozenset()
            for element in reversed(chain):
                properties = element.find(f"{STYLE}text-properties")
                if properties is not None:
                    setting = _change(setting, properties)
            self._known[key] = setting
        return self._known[key]

    def is_hidden(self, family: str, name: str) -> bool:
        """Whether words in this style are not printed."""
        properties = (
            self.elements[family, name].find(f"{STYLE}text-properties")
            if (family, name) in self.elements
            else None
        )
        return properties is not None and properties.get(f"{TEXT}display") == "none"

    def names(self, name: str) -> list[str]:
        """The name of a paragraph style and of those that it is based on."""
        chain: list[str] = []
        at: str | None = name
        while at and at not in chain and len(chain) < _MAX_CHAIN:
            chain.append(at)
            element = self.elements.get(("paragraph", at))
            at = None if element is None else element.get(f"{STYLE}parent-style-name")
        return chain


def _change(setting: Setting, properties: "etree._Element") -> Setting:
    """The setting as a style's text properties change it."""
    changed: set[Rendition | str] = set(setting)
    for attribute, rendition, plain in (
        (f"{FO}font-weight", Rendition.BOLD, {"normal", "100", "200", "300", "400"}),
        (f"{FO}font-style", Rendition.ITALIC, {"normal"}),
        (f"{STYLE}text-underline-style", Rendition.UNDERLINE, {"none"}),
        (f"{STYLE}text-line-through-style", Rendition.STRIKE, {"none"}),
    ):
        value = properties.get(attribute)
        if value is not None:
            changed.discard(rendition)
            if value not in plain:
                changed.add(rendition)
    position = properties.get(f"{STYLE}text-position", "")
    if position.startswith(("super", "sub")):
        sort = "superscript" if position.startswith("super") else "subscript"
        changed.add(Rendition(sort))
    return frozenset(changed)
