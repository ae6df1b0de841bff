"""Printed names and XPaths of the elements of a tree."""

from collections import Counter
from collections.abc import Iterable
from typing import Final

from lxml import etree

XML_NAMESPACE: Final = "http://www.w3.org/XML/1998/namespace"


def printed_name(element: etree._Element, name: str | None = None) -> str:
    """The name of `element`, or of its attribute `name`, with the document's prefix."""
    qualified = str(element.tag) if name is None else name
    if not qualified.startswith("{"):
        return qualified
    namespace, _, local = qualified[1:].partition("}")
    if name is None:
        return f"{element.prefix}:{local}" if element.prefix else local
    if namespace == XML_NAMESPACE:
        return f"xml:{local}"
    for prefix, bound in element.nsmap.items():
        if bound == namespace and prefix:
            return f"{prefix}:{local}"
    return local


class Paths:
    """The XPaths of elements, with the document's prefixes.

    To count an element among its siblings, all of them are passed; so they are counted
    once for all the elements that are asked about together.
    """

    def __init__(self) -> None:
        """Know no element yet."""
        self._steps: dict[etree._Element, str] = {}

    def learn(self, elements: Iterable[etree._Element]) -> None:
        """Count these elements, and those around them, among their siblings."""
        wanted: set[etree._Element] = set()
        parents: dict[etree._Element, None] = {}
        for element in elements:
            at: etree._Element | None = element
            while at is not None and at not in wanted and at not in self._steps:
                wanted.add(at)
                parent = at.getparent()
                if parent is None:
                    self._steps[at] = f"/{printed_name(at)}[1]"
                else:
                    parents[parent] = None
                at = parent
        for parent in parents:
            counts: Counter[object] = Counter()
            for child in parent.iterchildren(etree.Element):
                counts[child.tag] += 1
                if child in wanted:
                    self._steps[child] = f"/{printed_name(child)}[{counts[child.tag]}]"

    def location(self, element: etree._Element, attribute: str = "") -> str:
        """The same in XPath 2, with namespaces instead of prefixes.

        Args:
            element: the element.
            attribute: the printed name of its attribute, if it is one.
        """
        around = [element, *element.iterancestors()]
        steps: list[str] = []
        for at, step in zip(
            reversed(around), self.path(element).split("/")[1:], strict=True
        ):
            name = etree.QName(at)
            number = step[step.rindex("[") :]
            space = name.namespace or ""
            steps.append(f"/*:{name.localname}[namespace-uri()='{space}']{number}")
        if attribute:
            steps.append(f"/@*:{attribute.rpartition(':')[2]}")
        return "".join(steps)

    def path(self, element: etree._Element, attribute: str | None = None) -> str:
        """The path from the root to an element, or to its attribute."""
        if element not in self._steps:
            self.learn([element])
        steps: list[str] = []
        at: etree._Element | None = element
        while at is not None:
            steps.append(self._steps[at])
            at = at.getparent()
        path = "".join(reversed(steps))
        return f"{path}/@{printed_name(element, attribute)}" if attribute else path
