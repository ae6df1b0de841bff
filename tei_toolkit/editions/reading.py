"""TEI bytes as a tree that can be trusted to be inert.

No DTD, external entity or address is ever read.
"""

import re
from functools import cache

from lxml import etree

from tei_toolkit.editions.entities import (
    declare_entities,
    is_known,
    named_entities,
)
from tei_toolkit.editions.p4 import raise_p4
from tei_toolkit.errors import InputError
from tei_toolkit.inert import Nothing

_Messages = tuple[str, ...]


@cache
def make_parser() -> etree.XMLParser:
    """A parser that reads nothing but the bytes it is given, the same for all.

    Entities that the document declares itself are replaced, within libxml2's bounds.
    """
    parser = etree.XMLParser(
        resolve_entities="internal",
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        collect_ids=False,
        remove_comments=True,
    )
    parser.resolvers.add(Nothing())
    return parser


def _parse(data: bytes) -> tuple[etree._Element, _Messages]:
    """The root, and which references stay as printed, as nothing at hand says them."""
    names: frozenset[str] = frozenset()
    try:
        root = etree.fromstring(data, make_parser())
        if root.getroottree().docinfo.internalDTD is not None:
            names = named_entities(data)
        if not names:
            return root, ()
    except etree.XMLSyntaxError as error:
        names = named_entities(data)
        if not names or not _UNDECLARED.match(str(error)):
            raise
    root = etree.fromstring(declare_entities(data, names), make_parser())
    left = _keep_external(root)
    left |= {name for name in names if not is_known(name) and _is_in(root, name)}
    said = ", ".join(f"&{name};" for name in sorted(left))
    return root, (f"entities that nothing at hand declares: {said}",) if left else ()


def read_tei(
    data: bytes, name: str = "the document"
) -> tuple[etree._ElementTree, _Messages]:
    """The document in `data`, without a fault that a page could trip over.

    TEI P4, which has no namespace, is moved into that of P5.

    Args:
        data: the bytes of an XML file.
        name: what to call it in a message.

    Returns:
        The document, and what to tell of it.

    Raises:
        InputError: it is not well-formed XML, or larger than libxml2's bounds.
    """
    try:
        root, said = _parse(data)
    except (etree.XMLSyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None) or 0
        reason = str(error).split(", line ")[0]
        raise InputError(f"{name}:{line}: {_in_words(reason)}.") from error
    raise_p4(root)
    return root.getroottree(), said


_UNDECLARED = re.compile(r"Entity '[^']*' not defined")
_LIMITS = (
    ("Excessive depth", "elements stand more than 256 deep in each other"),
    ("amplification", "its entities stand for far more text than the file has"),
    ("huge", "one text or attribute in it has more than 10 million characters"),
    ("failed to load", "it wants a file that its DOCTYPE names; nothing is fetched"),
)


def _in_words(reason: str) -> str:
    """What libxml2 says of a document, and what to do."""
    for word, meaning in _LIMITS:
        if word.casefold() in reason.casefold():
            return f"was not read: {meaning}"
    return (
        f"is not well-formed XML ({reason}); 'tei validate' shows every fault of this "
        "kind"
    )


def _keep_external(root: etree._Element) -> set[str]:
    """Turn references to files into their printed form; the names of them."""
    left = set()
    for node in list(root.iter(etree.Entity)):
        words = f"{node.text or ''}{node.tail or ''}"
        previous, parent = node.getprevious(), node.getparent()
        if parent is None:
            continue
        left.add((node.text or "")[1:-1])
        if previous is not None:
            previous.tail = (previous.tail or "") + words
        else:
            parent.text = (parent.text or "") + words
        node.tail = None
        parent.remove(node)
    return left


def _is_in(root: etree._Element, name: str) -> bool:
    """Whether a reference stands in a document as it is printed."""
    words = f"&{name};"
    return any(words in text for text in root.itertext()) or any(
        words in value
        for element in root.iter("*")
        for value in element.attrib.values()
    )
