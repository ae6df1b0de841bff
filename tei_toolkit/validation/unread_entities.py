"""References to entities that a file does not declare itself."""

from collections.abc import Iterator

from lxml import etree

from tei_toolkit.diagnostics import Severity
from tei_toolkit.relaxng.wellformedness import character_for, unread_message
from tei_toolkit.validation.document import Document
from tei_toolkit.validation.findings import Finding, Source


def unread_entities(document: Document) -> Iterator[Finding]:
    """Every reference that the parser had to leave in the tree, where it stands."""
    tree = document.tree
    if tree is None or not (b"&" in document.utf8 and b"<!DOCTYPE" in document.utf8):
        return
    for node in tree.iter(etree.Entity):
        parent = node.getparent()
        line = (parent.sourceline if parent is not None else 0) or 1
        name = str(node.text or "").strip("&;")
        found = f"&{name};"
        following = enumerate(document.lines[line - 1 :], line)
        at = next((number for number, text in following if found in text), line)
        column = document.lines[at - 1].find(found) + 1
        yield Finding(
            "RNG002",
            "external-entity",
            Severity.ERROR,
            Source.XML,
            *(at, column, "", unread_message(name), found),
            suggestion=character_for(name),
        )
