"""A TEI file read and parsed, with nothing fetched and everything bounded."""

import codecs
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final, Literal

from lxml import etree

from tei_toolkit.errors import InputError
from tei_toolkit.inert import Nothing, enter_namespace
from tei_toolkit.relaxng.declaration import codec_name

ENDINGS: Final = (".xml", ".tei", ".odd")
"""What the names of TEI files end in, where a folder is given."""
LARGEST_TREE: Final = 64 * 1024 * 1024
"""Bytes up to which a file is held in memory as a tree; beyond, only streamed."""
_HEAD: Final = 4096
_LONG_TEXT: Final = 9_000_000
_DECLARED: Final = re.compile(rb"""^<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)""")
_BOMS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (b"<\0\0\0", "utf-32-le"),
    (b"\0\0\0<", "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
)
_ONE_BYTE: Final = ("iso8859", "cp125", "mac", "koi8", "ascii", "cp437", "cp850")
_TWO_BYTES: Final = ("utf-16", "utf-32")
_PARAMETER: Final = re.compile(rb"<!ENTITY\s+%\s")
_EXTERNAL: Final = re.compile(rb"<!ENTITY\s+[^\s%]+\s+(?:SYSTEM|PUBLIC)\b")
_UNDECLARED: Final = re.compile(rb"""xmlns\s*=\s*(?:""|'')""")
_PLAIN: Final = frozenset({"", "utf-8", "utf8", "us-ascii", "ascii"})


@dataclass(frozen=True)
class Document:
    """One file, as bytes; its tree is built when it is first asked for.

    Attributes:
        name: the file, as the user named it.
        path: where it is; None for standard input.
        data: its bytes; None if it is larger than `LARGEST_TREE`.
        known_encoding: the encoding of `data`, where it is known without looking; None
            to go by its first bytes and its declaration.
    """

    name: str
    path: Path | None
    data: bytes | None
    known_encoding: str | None = None

    def __reduce__(self) -> tuple[Any, ...]:
        """The document for another process: without its tree."""
        return Document, (self.name, self.path, self.data, self.known_encoding)

    @cached_property
    def declared_encoding(self) -> str:
        """The encoding in the XML declaration, in lower case; empty if none is."""
        match = _DECLARED.match(
            (self.data or b"")[:_HEAD].removeprefix(codecs.BOM_UTF8)
        )
        return match.group(1).decode().lower() if match else ""

    @cached_property
    def encoding(self) -> str:
        """The encoding that the bytes are read in, as Python names it."""
        if self.known_encoding is not None:
            return self.known_encoding
        head = (self.data or b"")[:4]
        for mark, encoding in _BOMS:
            if head.startswith(mark):
                return encoding
        known = codec_name(self.declared_encoding)
        return "" if known.startswith(_TWO_BYTES) else known

    @cached_property
    def lies(self) -> bool:
        """Whether the file declares an encoding of one byte, but is in UTF-8."""
        data = self.data or b""
        if not codec_name(self.declared_encoding).startswith(_ONE_BYTE):
            return False
        try:
            return len(data.decode("utf-8")) < len(data)
        except UnicodeDecodeError:
            return False

    @cached_property
    def utf8(self) -> bytes:
        """The bytes in UTF-8 without a mark, whatever encoding the file has.

        Bytes that are not in the encoding become U+FFFD. Lines and columns stay.
        """
        data = self.data or b""
        if self.encoding in _PLAIN:
            return data
        if self.encoding == "utf-8-sig":
            return data[3:]
        try:
            text = data.decode(self.encoding, "replace")
        except LookupError:
            return data
        return text.removeprefix("\ufeff").encode("utf-8", "replace")

    @cached_property
    def text(self) -> str:
        """The characters of the file; bytes that are none become U+FFFD."""
        return self.utf8.decode("utf-8", "replace")

    @cached_property
    def lines(self) -> list[str]:
        """The lines of the file, without their ends."""
        text = self.text.replace("\r\n", "\n").replace("\r", "\n")
        return text.split("\n")

    @cached_property
    def tree(self) -> etree._ElementTree | None:
        """The tree, or None if the file is not well-formed or too large or deep.

        Entities that the file itself declares are expanded within libxml2's bounds;
        others stay references. Comments and processing instructions are kept.
        """
        if self.data is None:
            return None
        for parser in self._parsers():
            try:
                root = etree.fromstring(self.utf8, parser)
                if b"<!ENTITY" in self.utf8 and not _UNDECLARED.search(self.utf8):
                    enter_namespace(root)
                return etree.ElementTree(root)
            except (etree.XMLSyntaxError, ValueError):
                continue
        return None

    def _parsers(self) -> Iterator[etree.XMLParser]:
        """The parsers to try, the one for almost all files first."""
        data = self.utf8
        huge = len(data) > _LONG_TEXT
        yield hardened_parser(huge=huge)
        if b"<!DOCTYPE" not in data:
            # Without entities nothing grows: only the depth is bounded, to 256.
            if not huge:
                yield hardened_parser(huge=True)
            return
        # lxml stops at a parameter entity, unless all entities are to be expanded;
        # those of other files would then be empty.
        if _PARAMETER.search(data) and not _EXTERNAL.search(data):
            yield hardened_parser(huge=huge, entities=True)
        # An entity of another file stops libxml2; as a reference it does not.
        yield hardened_parser(huge=huge, entities=False)

    @property
    def content(self) -> bytes | Path:
        """What a streaming reader is given: the bytes, or the path of a large file."""
        if self.data is not None:
            return self.data
        if self.path is None:
            raise AssertionError(self.name)
        return self.path


def hardened_parser(
    *, huge: bool = False, entities: bool | Literal["internal"] = "internal"
) -> etree.XMLParser:
    """A parser that reads nothing but what it is given.

    `huge` lifts libxml2's bounds on the length of a text, not those on entities.
    Without `entities` those that the file declares stay references; if all are to be
    expanded, those of other files are empty.
    """
    parser = etree.XMLParser(
        encoding="utf-8",
        resolve_entities=entities,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        huge_tree=huge,
        collect_ids=False,
    )
    parser.resolvers.add(Nothing())
    return parser


def read_document(name: str, path: Path) -> Document:
    """The file at `path`, not yet parsed.

    Raises:
        InputError: it is absent, no regular file, or may not be read.
    """
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            next(path.iterdir(), None)  # one that may not be looked into is told so
            told = ", ".join(ENDINGS)
            raise InputError(f"{name}: is a folder with no file that ends in {told}")
        if not stat.S_ISREG(status.st_mode):
            raise InputError(
                f"{name}: is a pipe, a device or the like, and only regular files are "
                "read; give what it holds as standard input: -"
            )
        if status.st_size > LARGEST_TREE:
            return Document(name, path, None)
        return Document(name, path, path.read_bytes())
    except OSError as error:
        raise InputError(f"{name}: cannot be read: {error.strerror}") from error
    except ValueError as error:
        raise InputError(f"{name!r}: is no name of a file: {error}") from error
