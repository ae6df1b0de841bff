"""The namespaces that the prepared tree uses, in Clark notation as lxml wants them."""

import re
from functools import cache

from lxml import etree

TEI = "http://www.tei-c.org/ns/1.0"
XML = "http://www.w3.org/XML/1998/namespace"
EDITION = "urn:tei-toolkit:edition"
"""The namespace of what `preparation` writes into the tree for the stylesheets."""
XSLT = "http://www.w3.org/1999/XSL/Transform"

_CHILDREN = re.compile(r"[a-z]+:\w+(?:/[a-z]+:\w+)*")
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


@cache
def _steps(path: str) -> tuple[str, ...]:
    """The names in a path of nothing but children's names; none for another."""
    if not _CHILDREN.fullmatch(path):
        return ()
    names = (step.split(":") for step in path.split("/"))
    return tuple(f"{{{NAMESPACES[prefix]}}}{name}" for prefix, name in names)


def select_all(root: etree._Element | None, path: str) -> list[etree._Element]:
    """The elements at an XPath with the prefixes of `NAMESPACES`; of None, none.

    A path down a few children is walked sooner than libxml2 is asked for it.
    """
    if root is None:
        return []
    steps = _steps(path)
    if not steps:
        found: list[etree._Element] = _compiled(path)(root)
        return found
    reached = [root]
    for tag in steps:
        reached = [child for above in reached for child in above if child.tag == tag]
    return reached


def select_first(root: etree._Element | None, path: str) -> etree._Element | None:
    """The first element at a path, or None."""
    found = select_all(root, path)
    return found[0] if found else None


SHOWN = tk("id")
"""On what the page does not show itself: the id of the place where it speaks of it."""
