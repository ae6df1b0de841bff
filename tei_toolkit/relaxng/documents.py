"""The bytes of a document, from wherever they come, for expat.

expat knows UTF-8, UTF-16, ISO-8859-1 and ASCII, and pyexpat adds the encodings
with one byte a character; a document in any other is decoded here, a piece at a
time. What a file says about itself is read as XML 1.0, appendix F describes.
"""

from __future__ import annotations

import os

from tei_toolkit.relaxng.declaration import ALIASES, codec_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO, Final, TypeAlias

    Source: TypeAlias = str | os.PathLike[str] | bytes | BinaryIO

PIECE: Final = 1 << 18
"""Bytes read at a time from a file. expat reads an unfinished token again with
each piece, so an attribute of 10 MB wants few of them."""
_LONG_PIECE: Final = 1 << 21
_HEAD: Final = 400


class Document:
    """A document that can be read more than once.

    Attributes:
        name: The path, or empty.
    """

    def __init__(self, source: Source) -> None:
        """Remember the source; a stream that cannot seek is copied to disk."""
        self.name = ""
        self._content: bytes | None = None
        self._file: BinaryIO | None = None
        self._start = 0
        self._copied = False
        if isinstance(source, (bytes, bytearray, memoryview)):
            self._content = bytes(source)
        elif isinstance(source, (str, os.PathLike)):
            self.name = os.fspath(source)
        elif source.seekable():
            self._file = source
            self._start = source.tell()
        else:
            self._file = _spooled(source)
            self._copied = True

    def close(self) -> None:
        """Forget the copy on disk, if there is one."""
        if self._copied and self._file is not None:
            self._file.close()

    def head(self) -> bytes:
        """The first bytes."""
        _, pieces = self.pieces()
        return next(pieces, b"")[:_HEAD]

    def pieces(self) -> tuple[str | None, Iterator[bytes]]:
        """An encoding to tell expat, and the bytes from the beginning.

        Raises:
            OSError: The file cannot be read.
            UnicodeError: While iterating: the bytes are not in the encoding.
        """
        if self._content is not None:
            return _decoded(iter((self._content,)))
        if self._file is not None:
            self._file.seek(self._start)
            return _decoded(_read(self._file))
        return _decoded(_read_path(self.name))


def _read_path(path: str) -> Iterator[bytes]:
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123  pathlib is slow to import
        yield from _read(file)


def _read(file: BinaryIO | object) -> Iterator[bytes]:
    size = PIECE
    total = 0
    read = file.read  # type: ignore[union-attr]  # any binary file, raw or not
    while piece := read(size):
        yield piece
        total += len(piece)
        if total >= 8 * PIECE:
            size = _LONG_PIECE


def _spooled(source: BinaryIO) -> BinaryIO:
    from shutil import copyfileobj
    from tempfile import TemporaryFile

    copy = TemporaryFile()  # noqa: SIM115  it lives as long as the document
    copyfileobj(source, copy)
    copy.seek(0)
    return copy


def is_encoding_error(error: Exception) -> bool:
    """Whether pyexpat or a codec said so that an encoding is unknown or wrong.

    They raise plain `LookupError` and `ValueError`; a `KeyError` is our own fault.
    """
    return isinstance(error, UnicodeError) or type(error) in (LookupError, ValueError)


def declared_encoding(head: bytes) -> str:
    """The encoding that the first bytes announce, in lower case; or empty."""
    if head.startswith((b"\x00\x00\xfe\xff", b"\x00\x00\x00<")):
        return "utf-32-be"
    if head.startswith((b"\xff\xfe\x00\x00", b"<\x00\x00\x00")):
        return "utf-32-le"
    if head.startswith((b"\xfe\xff", b"\xff\xfe", b"\x00<", b"<\x00")):
        return "utf-16"
    if not head.startswith(b"<?xml"):
        return ""
    declaration = head[: head.find(b"?>")]
    at = declaration.find(b"encoding")
    if at < 0:
        return ""
    value = declaration[at + 8 :].lstrip(b" \t\r\n=")
    quote = value[:1]
    if quote not in (b'"', b"'"):
        return ""
    return value[1:].partition(quote)[0].decode("ascii", "replace").lower()


_EXPAT_KNOWS: Final = frozenset(
    ("", "utf-8", "utf8", "utf-16", "iso-8859-1", "us-ascii", "ascii")
)


def _decoded(pieces: Iterator[bytes]) -> tuple[str | None, Iterator[bytes]]:
    first = next(pieces, b"")
    encoding = declared_encoding(first[:_HEAD])
    if encoding in _EXPAT_KNOWS:
        return None, _chain(first, pieces)
    name = codec_name(encoding)
    single = name.startswith(("iso8859", "cp12", "koi8", "mac", "cp437", "cp85"))
    if not name or (single and encoding not in ALIASES):
        return None, _chain(first, pieces)
    return "utf-8", _recode(name, _chain(first, pieces))


def _chain(first: bytes, pieces: Iterator[bytes]) -> Iterator[bytes]:
    if first:
        yield first
    yield from pieces


def _recode(encoding: str, pieces: Iterator[bytes]) -> Iterator[bytes]:
    from codecs import getincrementaldecoder

    decoder = getincrementaldecoder(encoding)()
    beginning = True
    for piece in pieces:
        text = decoder.decode(piece)
        if beginning and text:
            text = text.removeprefix("\ufeff")
            beginning = False
        yield text.encode("utf-8", "surrogatepass")
    yield decoder.decode(b"", final=True).encode("utf-8", "surrogatepass")
