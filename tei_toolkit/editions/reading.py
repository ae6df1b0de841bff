"""TEI bytes as a tree that can be trusted to be inert.

No DTD, external entity or address is ever read.
"""

import re
from html.entities import html5

from lxml import etree

from tei_toolkit.editions.p4 import raise_p4
from tei_toolkit.errors import InputError
from tei_toolkit.inert import Nothing


def make_parser(*, expands: bool = True) -> etree.XMLParser:
    """A parser that reads nothing but the bytes it is given.

    Entities that the document declares itself are replaced, within libxml2's bounds;
    without `expands`, all stay as references.
    """
    parser = etree.XMLParser(
        resolve_entities="internal" if expands else False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        collect_ids=False,
        remove_comments=True,
    )
    parser.resolvers.add(Nothing())
    return parser


def _parse(data: bytes) -> etree._Element:
    """The root; references to what no declaration at hand says are as printed."""
    try:
        root = etree.fromstring(data, make_parser())
        if root.getroottree().docinfo.internalDTD is None:
            return root
    except etree.XMLSyntaxError as error:
        if not _UNDECLARED.match(str(error)):
            raise
        root = etree.fromstring(data, make_parser(expands=False))
    _keep_entities(root)
    return root


def parse_tei(data: bytes, name: str = "the document") -> etree._ElementTree:
    """The document in `data`, without a fault that a page could trip over.

    TEI P4, which has no namespace, is moved into that of P5.

    Args:
        data: the bytes of an XML file.
        name: what to call it in a message.

    Raises:
        InputError: it is not well-formed XML, or larger than libxml2's bounds.
    """
    try:
        root = _parse(data)
    except (etree.XMLSyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None) or 0
        reason = str(error).split(", line ")[0]
        raise InputError(f"{name}:{line}: {_in_words(reason)}.") from error
    raise_p4(root)
    return root.getroottree()


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


def _keep_entities(root: etree._Element) -> None:
    """Turn references into what they stand for, or else into their printed form.

    The names of ISO's and HTML's character entities, which old DTDs declare, are known.
    """
    declared: dict[str, str] = {}
    for node in list(root.iter(etree.Entity)):
        declared = declared or _declared_entities(root)
        name = (node.text or "")[1:-1]
        meant = declared.get(name) or html5.get(f"{name};") or f"&{name};"
        words = f"{meant}{node.tail or ''}"
        previous, parent = node.getprevious(), node.getparent()
        if parent is None:
            continue
        if previous is not None:
            previous.tail = (previous.tail or "") + words
        else:
            parent.text = (parent.text or "") + words
        node.tail = None
        parent.remove(node)


def _declared_entities(root: etree._Element) -> dict[str, str]:
    """What the entities of the document's own declarations stand for, if it is text."""
    dtd = root.getroottree().docinfo.internalDTD
    return {
        entity.name: entity.content
        for entity in (dtd.iterentities() if dtd is not None else ())
        if entity.name and entity.content and not set("<&") & set(entity.content)
    }
