"""Files that documents and schemas name: asked after without trust in the name.

A name may be too long, hold what no name can, or lead round in a circle; then there is
no such file.
"""

import os
from pathlib import Path

from tei_toolkit.errors import SchemaError


def exists(path: Path) -> bool:
    """Whether there is such a file or folder."""
    return os.path.exists(path)  # noqa: PTH110  pathlib raises for a name too long


def is_file(path: Path) -> bool:
    """Whether there is such a file."""
    return os.path.isfile(path)  # noqa: PTH113  as above


def is_folder(path: Path) -> bool:
    """Whether there is such a folder."""
    return os.path.isdir(path)  # noqa: PTH112  as above


def schema_bytes(path: Path) -> bytes:
    """What a file of a schema holds.

    Raises:
        SchemaError: it cannot be read.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        raise SchemaError(f"{path}: cannot be read: {error.strerror}") from error


def resolved(path: Path) -> Path | None:
    """The path without links and steps back; None if it leads nowhere."""
    try:
        return path.resolve()
    except (OSError, RuntimeError, ValueError):
        return None


def local_name(reference: str) -> str | None:
    """The file that a reference names, without its fragment; None for an address."""
    from urllib.parse import unquote, urlsplit  # noqa: PLC0415  slow to import

    try:
        parts = urlsplit(reference)
    except ValueError:
        return None
    return unquote(parts.path) if parts.scheme in ("", "file") else None
