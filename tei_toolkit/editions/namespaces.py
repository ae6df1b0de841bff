"""The namespaces that the prepared tree uses, in Clark notation as lxml wants them."""

from functools import cache

from lxml import etree

TEI = "http://www.tei-c.org/ns/1.0"
XML = "http://www.w3.org/XML/1998/namespace"
EDITION = "urn:tei-toolkit:edition"
"""The namespace of what `preparation` writes into the tree for the stylesheets."""
XSLT = "http://www.w3.org/1999/XSL/Transform"

NAMESPACES = {"t": TEI, "tk": EDITION, "xsl": XSLT}

XML_ID = f"{{{XML}}}id"
XML_LANG = f"{{{XML}}}lang"


def tei(name: str) -> str:
    """The Clark name of the TEI element `name`."""
    return f"{{{TEI}}}{name}"


def tk(name: str) -> str:
    """The Clark name of our own element or attribute `name`."""
    return f"{{{EDITION}}}{name}"


@cache
def _compiled(path: str) -> etree.XPath:
    return etree.XPath(path, namespaces=NAMESPACES, smart_strings=False)


def select_all(root: etree._Element | None, path: str) -> list[etree._Element]:
    """The elements at an XPath with the prefixes of `NAMESPACES`; of None, none."""
    found: list[etree._Element] = [] if root is None else _compiled(path)(root)
    return found


def select_first(root: etree._Element | None, path: str) -> etree._Element | None:
    """The first element at a path, or None."""
    found = select_all(root, path)
    return found[0] if found else None


SAID = tk("said")
"""On an element without words: what its attributes say, in words."""
SHOWN = tk("id")
"""On what the page does not show itself: the id of the place where it speaks of it."""
