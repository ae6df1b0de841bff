"""Compiled schemas on disk.

One file a schema: a BLAKE2 digest, then the hot and the cold tables (`memory`)
as `marshal` data. marshal runs nothing, but a crafted file can crash
the interpreter; so a file is read only from a directory, and only when itself,
is the user's own and writable by nobody else, and only when the digest is
right. Whatever is wrong with a file, it is as if it were not there.
"""

from __future__ import annotations

import marshal
import os
import sys
from _blake2 import blake2b

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Final

ENGINE: Final = "3"
"""Raise it whenever the tables or their meaning change."""
_MAGIC: Final = b"tei-toolkit relaxng\n"
_DIGEST_SIZE: Final = 32
_HEADER: Final = len(_MAGIC) + _DIGEST_SIZE + 8
_OTHERS_WRITE: Final = 0o022
_REGULAR: Final = 0o100000
_TYPE_MASK: Final = 0o170000

_HAS_OWNERS: Final = hasattr(os, "geteuid")
"""Windows has no owners to compare; there the folder is the user's by its place."""


def digest(content: bytes) -> bytes:
    """The BLAKE2 digest by which contents are compared."""
    return blake2b(content, digest_size=_DIGEST_SIZE).digest()


def home_directory() -> str:
    """The user's home folder; empty where there is none, as in some containers."""
    home = os.path.expanduser("~")  # noqa: PTH111  pathlib is slow to import
    return "" if home == "~" else home


def default_directory() -> str:
    """The directory for the user's caches of this package; empty to keep nothing."""
    root = os.environ.get("XDG_CACHE_HOME")
    if not root and not _HAS_OWNERS:
        root = os.environ.get("LOCALAPPDATA")
    if not root or not os.path.isabs(root):  # noqa: PTH117
        home = home_directory()
        if not home:
            return ""
        root = os.path.join(home, ".cache")  # noqa: PTH118
    return os.path.join(root, "tei-toolkit", "relaxng")  # noqa: PTH118


def key(content: bytes, options: str) -> str:
    """The name under which a schema is kept.

    Args:
        content: The bytes of the schema's main file.
        options: What else the tables depend on.
    """
    about = f"{ENGINE}|{sys.implementation.cache_tag}|{sys.hexversion}|{options}|"
    return blake2b(about.encode() + content, digest_size=20).hexdigest()


class Cache:
    """One schema's file in a directory that only the user can write."""

    def __init__(self, directory: str, name: str) -> None:
        """Name the place; nothing is read or made yet, or ever if it is empty."""
        self.directory = directory
        self.name = name

    def read(self) -> tuple[Any, Callable[[], Any]] | None:
        """The hot tables and what reads the cold ones; or `None`.

        Both are of one moment, even when another process writes meanwhile.
        """
        folder: int | None = None
        if not self.directory:
            return None
        try:
            if _HAS_OWNERS:
                folder = self._open_directory()
                content = None if folder is None else self._read(folder)
            else:
                with open(self._path(self.name), "rb") as file:  # noqa: PTH123
                    content = _sound(file.read())
            if content is None:
                return None
            start = _HEADER + int.from_bytes(content[_HEADER - 8 : _HEADER], "big")
            # The folder is one that nobody else can write to.
            hot = marshal.loads(memoryview(content)[_HEADER:start])  # noqa: S302
        except (OSError, ValueError, EOFError, TypeError):
            return None
        finally:
            if folder is not None:
                os.close(folder)
        return hot, lambda: marshal.loads(memoryview(content)[start:])  # noqa: S302

    def write(self, hot: Any, cold: Any) -> bool:
        """Keep the tables; whether that was possible. Readers see all or nothing."""
        packed = marshal.dumps(hot)
        payload = len(packed).to_bytes(8, "big") + packed + marshal.dumps(cold)
        temporary = f"{self.name}.{os.getpid()}.{os.urandom(4).hex()}"
        try:
            os.makedirs(self.directory, mode=0o700, exist_ok=True)  # noqa: PTH103
            if not _HAS_OWNERS:
                with open(self._path(temporary), "xb") as file:  # noqa: PTH123
                    file.write(_MAGIC + digest(payload) + payload)
                os.replace(self._path(temporary), self._path(self.name))  # noqa: PTH105
                return True
            folder = self._open_directory()
        except OSError:
            return False
        if folder is None:
            return False
        try:
            handle = os.open(
                temporary,
                os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC,
                0o600,
                dir_fd=folder,
            )
            with open(handle, "wb") as file:  # noqa: PTH123  a descriptor, not a path
                file.write(_MAGIC + digest(payload) + payload)
            os.replace(temporary, self.name, src_dir_fd=folder, dst_dir_fd=folder)
        except OSError:
            return False
        finally:
            os.close(folder)
        return True

    def _path(self, name: str) -> str:
        return os.path.join(self.directory, name)  # noqa: PTH118

    def _open_directory(self) -> int | None:
        """The directory, when it is the user's own; else `None`."""
        folder = os.open(
            self.directory,
            os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC,
        )
        if _is_private(os.fstat(folder)):
            return folder
        os.close(folder)
        return None

    def _read(self, folder: int) -> bytes | None:
        handle = os.open(
            self.name, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC, dir_fd=folder
        )
        with open(handle, "rb") as file:  # noqa: PTH123  a descriptor, not a path
            status = os.fstat(handle)
            if status.st_mode & _TYPE_MASK != _REGULAR or not _is_private(status):
                return None
            content = file.read()
        return _sound(content)


def _sound(content: bytes) -> bytes | None:
    """The content of a file, if it is whole."""
    payload = memoryview(content)[_HEADER - 8 :]
    if (
        len(content) < _HEADER
        or not content.startswith(_MAGIC)
        or blake2b(payload, digest_size=_DIGEST_SIZE).digest()
        != content[len(_MAGIC) : _HEADER - 8]
    ):
        return None
    return content


def _is_private(status: os.stat_result) -> bool:
    return status.st_uid == os.geteuid() and not status.st_mode & _OTHERS_WRITE
