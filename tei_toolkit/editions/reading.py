"""TEI bytes as a tree that can be trusted to be inert.

No DTD, external entity or address outside the document's folder is ever read. XInclude
is carried out here, and only for files below that folder.
"""

import re
from copy import deepcopy
from html.entities import html5
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lxml import etree

from tei_toolkit.editions.images import move_images
from tei_toolkit.editions.namespaces import TEI, XML_ID
from tei_toolkit.errors import InputError
from tei_toolkit.inert import Nothing

_XINCLUDE = "http://www.w3.org/2001/XInclude"
_INCLUDE = f"{{{_XINCLUDE}}}include"
_FALLBACK = f"{{{_XINCLUDE}}}fallback"
_DEEPEST = 16
_MOST_FILES = 100_000
_MOST_BYTES = 1 << 30
_P4 = frozenset({"TEI.2", "teiCorpus.2", "TEI", "teiCorpus", "text"})
_P4_ROOTS = {"TEI.2": "TEI", "teiCorpus.2": "teiCorpus"}


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
    _raise_p4(root)
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


def _raise_p4(root: etree._Element) -> None:
    if not isinstance(root.tag, str) or root.tag not in _P4:
        return
    for element in root.iter("*"):
        tag = element.tag
        if isinstance(tag, str) and not tag.startswith("{"):
            element.tag = f"{{{TEI}}}{_P4_ROOTS.get(tag, tag)}"
            identifier = element.get("id")
            if identifier and element.get(XML_ID) is None:
                element.set(XML_ID, identifier)


def include_parts(
    tree: etree._ElementTree, folder: Path
) -> tuple[etree._ElementTree, tuple[str, ...]]:
    """A copy of `tree` with its `xi:include`s carried out, and what was not.

    Args:
        tree: a document; it is not changed.
        folder: where it stands. Only files in or below it are read.

    Returns:
        The tree itself where it includes nothing, and messages on inclusions that were
        refused or not found and had no fallback.
    """
    if next(tree.getroot().iter(_INCLUDE), None) is None:
        return tree, ()
    copy = deepcopy(tree)
    work = _Inclusion(folder.resolve())
    work.expand(copy.getroot(), folder.resolve(), ())
    return copy, tuple(work.refused)


class _Inclusion:
    """One run of XInclude: what it may read, and how much it has read."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.refused: list[str] = []
        self.files = 0
        self.bytes = 0

    def expand(self, root: etree._Element, base: Path, above: tuple[Path, ...]) -> None:
        """Replace every `xi:include` under `root`."""
        for include in list(root.iter(_INCLUDE)):
            if include.getparent() is None:
                continue
            try:
                part = self.read(include, base, above)
            except InputError as error:
                self.fall_back(include, str(error))
                continue
            if isinstance(part, str):
                _replace(include, [], part)
            else:
                _replace(include, [part], "")

    def read(
        self, include: etree._Element, base: Path, above: tuple[Path, ...]
    ) -> etree._Element | str:
        """The document or the text that `include` names."""
        href = include.get("href") or ""
        address = urlsplit(href)
        if address.scheme or address.netloc or not address.path:
            raise InputError(f"{href or 'xi:include'}: only files are included.")
        if include.get("xpointer"):
            raise InputError(f"{href}: xpointer is not supported.")
        path = (base / unquote(address.path)).resolve()
        if not path.is_relative_to(self.folder):
            raise InputError(f"{href}: is outside the folder of the document.")
        if path in above or len(above) >= _DEEPEST:
            raise InputError(f"{href}: includes itself.")
        try:
            data = path.read_bytes()
        except OSError as error:
            raise InputError(f"{href}: cannot be read ({error.strerror}).") from error
        self.files += 1
        self.bytes += len(data)
        if self.files > _MOST_FILES or self.bytes > _MOST_BYTES:
            raise InputError(f"{href}: the document includes too much.")
        if include.get("parse") == "text":
            return data.decode("utf-8", errors="replace")
        root = parse_tei(data, href).getroot()
        move_images(root, path.parent, self.folder)
        self.expand(root, path.parent, (*above, path))
        return root

    def fall_back(self, include: etree._Element, reason: str) -> None:
        """Put the fallback in the place of `include`; without one, say why."""
        fallback = include.find(_FALLBACK)
        if fallback is None:
            self.refused.append(reason)
            _replace(include, [], "")
        else:
            _replace(include, list(fallback), fallback.text or "")


def _replace(include: etree._Element, parts: list[etree._Element], text: str) -> None:
    """Put `text` and then `parts` where `include` stands."""
    parent = include.getparent()
    if parent is None:
        return
    tail = include.tail or ""
    index = parent.index(include)
    previous = include.getprevious()
    include.tail = None
    parent.remove(include)
    if parts:
        parts[-1].tail = (parts[-1].tail or "") + tail
        tail = ""
    if previous is not None:
        previous.tail = (previous.tail or "") + text + tail
    else:
        parent.text = (parent.text or "") + text + tail
    for offset, part in enumerate(parts):
        parent.insert(index + offset, part)
