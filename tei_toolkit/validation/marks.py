"""Marks inside files that say to ignore findings."""

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree

from tei_toolkit.validation.document import Document
from tei_toolkit.validation.findings import Finding
from tei_toolkit.validation.paths import Paths
from tei_toolkit.validation.selection import (
    is_selected,
    said_of_unknown,
    unknown_selector,
)

_MARK: Final = re.compile(r"^\s*:?\s*ignore\b\s*(.*)$", re.DOTALL)
_COMMENT: Final = re.compile(r"^\s*#?\s*tei\s*:\s*ignore\b\s*(.*)$", re.DOTALL)


class Marks:
    """What the marks in a file say to ignore.

    Args:
        selectors: what is ignored at a path and inside it, for each mark; all findings
            where a mark names none, in the whole file where the path is empty.
    """

    def __init__(self, selectors: dict[str, list[tuple[str, ...]]]) -> None:
        self._selectors = selectors

    def cover(self, finding: Finding) -> bool:
        """Whether a mark says to ignore this finding."""
        path = finding.xpath
        while True:
            for selectors in self._selectors.get(path, ()):
                if not selectors or any(
                    is_selected(s, finding.code, finding.name) for s in selectors
                ):
                    return True
            if not path:
                return False
            path = path.rpartition("/")[0]


def read_marks(document: Document) -> Marks:
    """The marks in a file: `<?tei ignore CODE …?>` or `<!-- tei: ignore CODE … -->`.

    Before the root it is about the whole file; elsewhere about the element that follows
    it, or, if none does, about the element that it stands in. What follows a colon, a
    semicolon, a dash or a bracket is the reason.
    """
    root = _marked_root(document)
    marked: list[tuple[etree._Element | None, tuple[str, ...]]] = []
    for node in [] if root is None else _nodes(root):
        selectors = _selectors(node)
        if selectors is None:
            continue
        parent = node.getparent()
        following = next(node.itersiblings(etree.Element), None)
        at = following if parent is not None and following is not None else parent
        marked.append((at, selectors))
    paths = Paths()
    paths.learn(element for element, _ in marked if element is not None)
    found: dict[str, list[tuple[str, ...]]] = {}
    for element, selectors in marked:
        path = "" if element is None else paths.path(element)
        found.setdefault(path, []).append(selectors)
    return Marks(found)


def mark_faults(document: Document) -> Iterator[tuple[int, str, str]]:
    """What is wrong with the marks in a file: line, words at fault, message."""
    root = _marked_root(document)
    for node in [] if root is None else _nodes(root):
        line = node.sourceline or 0
        selectors = _selectors(node)
        if selectors is None:
            said = " ".join((node.text or "").split())
            is_ours = getattr(node, "target", "") == "tei"
            if is_ours and "=" not in said:
                yield line, said, f"<?tei {said}?> says nothing that is known"
            continue
        unknown = unknown_selector(selectors)
        if unknown is not None:
            yield line, unknown[0], said_of_unknown(*unknown)


def _marked_root(document: Document) -> etree._Element | None:
    """The root of a file that may have marks."""
    if b"ignore" not in document.utf8 and b"<?tei " not in document.utf8:
        return None
    tree = document.tree
    return None if tree is None else tree.getroot()


def _nodes(root: etree._Element) -> Iterator[etree._Element]:
    kinds = (etree.ProcessingInstruction, etree.Comment)
    yield from root.itersiblings(*kinds, preceding=True)
    yield from root.iter(*kinds)


def _selectors(node: etree._Element) -> tuple[str, ...] | None:
    if isinstance(node, etree._ProcessingInstruction):  # noqa: SLF001  lxml's public type
        if node.target not in ("tei", "tei-ignore", "tei-toolkit"):
            return None
        text = node.text or ""
        match = _MARK.match(text if node.target != "tei-ignore" else f"ignore {text}")
    else:
        match = _COMMENT.match(node.text or "")
    if match is None:
        return None
    codes = re.split(r"\s-+\s|[:;(\u2013\u2014]", match.group(1))[0]
    return tuple(re.findall(r"[\w-]+", codes))
