"""TEI bytes as a tree that can be trusted to be inert.

No DTD, external entity or address is ever read.
"""

import re
from functools import cache
from typing import Any, Literal

from lxml import etree

from tei_toolkit.editions.entities import (
    declare_entities,
    drop_external,
    has_parameter_entities,
    is_known,
    named_entities,
)
from tei_toolkit.editions.p4 import raise_p4
from tei_toolkit.errors import InputError
from tei_toolkit.inert import Nothing, enter_namespace

_Messages = tuple[str, ...]


@cache
def make_parser() -> etree.XMLParser:
    """A parser that reads nothing but the bytes it is given, the same for all.

    Entities that the document declares itself are replaced, within libxml2's bounds.
    """
    return _inert_parser(Nothing())


def _inert_parser(
    resolver: etree.Resolver, entities: Literal["internal", True] = "internal"
) -> etree.XMLParser:
    parser = etree.XMLParser(
        resolve_entities=entities,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        collect_ids=False,
        remove_comments=True,
    )
    parser.resolvers.add(resolver)
    return parser


class _Asked(Nothing):
    """Hands out nothing, and remembers what was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.files: dict[str, None] = {}

    def resolve(
        self, system_url: str | None, public_id: str | None, context: object, /
    ) -> Any:
        """An empty document; the name of what was asked for is kept."""
        self.files[system_url or public_id or ""] = None
        return super().resolve(system_url, public_id, context)


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
        if not _UNDECLARED.match(str(error)):
            raise
        if has_parameter_entities(data):
            return _parse_with_parameters(data, names)
        if not names:
            raise
    known = declare_entities(drop_external(data), names)
    root = etree.fromstring(known, make_parser())
    return root, _name_left(root, names)


def _parse_with_parameters(
    data: bytes, names: frozenset[str]
) -> tuple[etree._Element, _Messages]:
    """The root of a document whose declarations stand in parameter entities, too.

    libxml2 reads those only where it is to read all, and would put nothing for what
    stands in files: such entities stay as they are printed.
    """
    asked = _Asked()
    parser = _inert_parser(asked, entities=True)
    root = etree.fromstring(declare_entities(drop_external(data), names), parser)
    said = _name_left(root, names)
    if asked.files:
        files = ", ".join(sorted(asked.files))
        said = (*said, f"files that its DOCTYPE names, which are not read: {files}")
    return root, said


def _name_left(root: etree._Element, names: frozenset[str]) -> _Messages:
    """Which references stay as they are printed."""
    left = {name for name in names if not is_known(name) and _is_in(root, name)}
    said = ", ".join(f"&{name};" for name in sorted(left))
    return (f"entities whose words are not at hand: {said}",) if left else ()


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
    if root.getroottree().docinfo.internalDTD is not None:
        enter_namespace(root)
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


def _is_in(root: etree._Element, name: str) -> bool:
    """Whether a reference stands in a document as it is printed."""
    words = f"&{name};"
    return any(words in text for text in root.itertext()) or any(
        words in value
        for element in root.iter("*")
        for value in element.attrib.values()
    )
