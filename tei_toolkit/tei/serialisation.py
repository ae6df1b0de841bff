"""A TEI tree as the bytes of a file, and files written whole or not at all."""

import errno
import hashlib
import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

from lxml import etree

from tei_toolkit.errors import OutputError
from tei_toolkit.tei.shelf import Shelf

_DECLARATION = b'<?xml version="1.0" encoding="UTF-8"?>\n'
_MARK = "tei-toolkit"
_MARK_START = b'<?tei-toolkit sha256="'
_MARK_END = b'"?>\n'
_DIGEST = 64
ANNOTATED_START = b'<?tei-toolkit annotated-sha256="'
"""What the mark of an annotated file begins with."""


class Replacement(StrEnum):
    """When an existing file may be replaced."""

    UNEDITED = "unedited"
    ALWAYS = "always"


def serialise(tree: etree._ElementTree) -> bytes:
    """The bytes of the document: UTF-8, LF, with an XML declaration.

    Before the root stands a processing instruction `tei-toolkit` with the SHA-256 of
    all other bytes, so that a file that someone edited can be told from one that is as
    it was written. It is no part of the encoding; any XML processor may drop it.
    """
    return b"".join(serialise_in_pieces(tree))


def serialise_in_pieces(
    tree: etree._ElementTree, shelf: Shelf | None = None
) -> tuple[bytes, ...]:
    """The same in pieces that follow each other, with what stands on a shelf.

    With a shelf the tree is used up.
    """
    root = tree.getroot()
    before = [*reversed([*root.itersiblings(preceding=True)])]
    after = [*root.itersiblings()]
    pieces = [_DECLARATION, *_pieces_of(before)]
    mark_at = len(pieces)
    shelf = Shelf() if shelf is None else shelf
    pieces += [*shelf.pieces_of(root), b"\n", *_pieces_of(after)]
    digest = hashlib.sha256()
    for piece in pieces:
        digest.update(piece)
    mark = _MARK_START + digest.hexdigest().encode() + _MARK_END
    return (*pieces[:mark_at], mark, *pieces[mark_at:])


def _pieces_of(nodes: Iterable[etree._Element]) -> Iterator[bytes]:
    """The lines of comments and processing instructions around the root."""
    for node in nodes:
        if getattr(node, "target", None) != _MARK:
            yield etree.tostring(
                node, encoding="UTF-8", xml_declaration=False, with_tail=False
            )
            yield b"\n"


def is_unedited(data: bytes) -> bool:
    """Whether `data` is a file just as this package made it."""
    return any(
        _is_sealed(data, start, codec)
        for start in (ANNOTATED_START, _MARK_START)
        for codec in ("utf-8", "utf-16-le", "utf-16-be")
    )


def _is_sealed(data: bytes, start: bytes, codec: str) -> bool:
    """Whether the first mark that begins with `start` has the digest of the rest."""
    mark, end_mark = (text.decode().encode(codec) for text in (start, _MARK_END[:-1]))
    begin = data.find(mark, 0, 65_536)
    if begin < 0:
        return False
    digest_at = begin + len(mark)
    digest_end = digest_at + _DIGEST * len("0".encode(codec))
    end = digest_end + len(end_mark)
    line_end = "\n".encode(codec)
    if data.startswith("\r".encode(codec) + line_end, end):
        line_end = "\r".encode(codec) + line_end
    if data[digest_end:end] != end_mark or not data.startswith(line_end, end):
        return False
    rest = hashlib.sha256(data[:begin])
    rest.update(data[end + len(line_end) :])
    return rest.hexdigest().encode(codec) == data[digest_at:digest_end]


def sealed(data: bytes) -> bytes:
    """An XML file of this package's, such as a schema, with the mark of a written one.

    Where it stands after that unedited, a later version may be put in its place.
    """
    start = data.find(b"\n") + 1 if data.startswith(b"<?xml") else 0
    mark = _MARK_START + hashlib.sha256(data).hexdigest().encode() + _MARK_END
    return data[:start] + mark + data[start:]


def resealed(data: bytes) -> bytes:
    """`data`, changed by this package, with a mark that is true again.

    For a document that `serialise` made and nobody edited before the change.
    """
    start = data.find(_MARK_START, 0, 65_536)
    if start < 0:
        return data
    digest_at = start + len(_MARK_START)
    rest = data[:start] + data[digest_at + _DIGEST + len(_MARK_END) :]
    digest = hashlib.sha256(rest).hexdigest().encode()
    return data[:digest_at] + digest + data[digest_at + _DIGEST :]


def write_whole(
    path: Path,
    data: bytes | Sequence[bytes],
    replacement: Replacement = Replacement.UNEDITED,
) -> None:
    """Write `data`, in one or several pieces, to `path`, all of it or nothing.

    A file that stands there is replaced only if this package wrote it and nobody
    edited it since, or with `Replacement.ALWAYS`. Its permissions stay. What is no
    regular file (a pipe, `/dev/null`) is written to directly.

    Raises:
        OutputError: the path is a directory, or an edited or foreign file, or cannot be
            written (no such folder, read-only, disk full).
    """
    pieces = (data,) if isinstance(data, bytes) else data
    try:
        target = path.resolve() if path.is_symlink() else path
        status = _status(target)
        if status is not None and stat.S_ISDIR(status.st_mode):
            raise OutputError(f"{path}: is a directory; name a file to write to.")
        if status is not None and not stat.S_ISREG(status.st_mode):
            with target.open("wb") as stream:
                stream.writelines(pieces)
            return
        if status is not None and replacement is not Replacement.ALWAYS:
            _refuse_edited(path, target)
        _replace(target, pieces, status)
    except (OSError, RuntimeError, ValueError) as error:
        raise OutputError(f"{path}: {_reason(error)}") from error


def check_writable(path: Path) -> None:
    """Nothing, if a file can be written at `path`; what stands there stays.

    Raises:
        OutputError: it cannot: no such folder, no permission, a directory.
    """
    try:
        target = path.resolve() if path.is_symlink() else path
        status = _status(target)
        if status is None or stat.S_ISREG(status.st_mode):
            trial = _new_name(target)
            os.close(os.open(trial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666))
            trial.unlink()
        elif stat.S_ISDIR(status.st_mode):
            raise OutputError(f"{path}: is a directory; name a file to write to.")
    except (OSError, RuntimeError, ValueError) as error:
        raise OutputError(f"{path}: {_reason(error)}") from error


def _new_name(target: Path) -> Path:
    """A name beside `target` that no file has."""
    return target.parent / f".{target.name[:100]}.{os.urandom(6).hex()}.tmp"


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except FileNotFoundError:
        return None


def _refuse_edited(path: Path, target: Path) -> None:
    if not is_unedited(target.read_bytes()):
        message = (
            f"{path}: stands there already and was not written by tei-toolkit, or was "
            "edited since; nothing was written. Use --force to replace it."
        )
        raise OutputError(message)


def _replace(
    target: Path, pieces: Sequence[bytes], status: os.stat_result | None
) -> None:
    """Write beside `target`, then put the new file in its place in one step."""
    folder = target.parent
    new = _new_name(target)
    try:
        descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
        with os.fdopen(descriptor, "wb") as stream:
            if status is not None:
                os.fchmod(stream.fileno(), stat.S_IMODE(status.st_mode))
            stream.writelines(pieces)
            stream.flush()
            os.fsync(stream.fileno())
        new.replace(target)
    except BaseException:
        with suppress(OSError):
            new.unlink()
        raise
    _keep_name(folder)


def _keep_name(folder: Path) -> None:
    """Have the folder's new entry reach the disk, where the system lets us."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


_REASONS = {
    errno.ENOENT: "its folder does not exist; make it first.",
    errno.ENOTDIR: "a part of its path is a file, not a folder.",
    errno.EACCES: "may not be written; check the permissions of the folder.",
    errno.EPERM: "may not be written; check the permissions of the folder.",
    errno.EROFS: "is on a file system that is read-only.",
    errno.ENOSPC: "the disk is full; nothing was written.",
    errno.EDQUOT: "your quota on this disk is used up; nothing was written.",
    errno.ENAMETOOLONG: "its name is too long for this file system.",
    errno.ELOOP: "is a symbolic link that leads back to itself.",
}


def _reason(error: OSError | RuntimeError | ValueError) -> str:
    if isinstance(error, OSError) and error.errno in _REASONS:
        return _REASONS[error.errno]
    if isinstance(error, RuntimeError):
        return _REASONS[errno.ELOOP]
    if isinstance(error, ValueError):
        return f"is no possible path: {error}."
    return f"cannot be written: {error.strerror or error}."
