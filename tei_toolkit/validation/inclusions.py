"""What a file includes (XInclude), and the files of the corpus that it is part of.

Of an included file its ids and its own includes are kept, nothing else: a corpus has
thousands of files.
"""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Final, NamedTuple

from lxml import etree

from tei_toolkit.errors import InputError
from tei_toolkit.validation.document import read_document
from tei_toolkit.validation.local_files import resolved

XINCLUDE: Final = "{http://www.w3.org/2001/XInclude}include"
MOST_BYTES: Final = 128 << 20
"""Bytes of included files that are read for one file; beyond, nothing is said."""
_MOST_FOLDERS: Final = 3
_MOST_BESIDE: Final = 100_000
_HEAD: Final = 4096
_IDS: Final = etree.XPath("//@xml:id", smart_strings=False)


class Included(NamedTuple):
    """What is kept of an included file.

    Attributes:
        ids: every `xml:id`, or None if the file was not read.
        addresses: what it includes itself, as XML.
    """

    ids: tuple[str, ...] | None = None
    addresses: tuple[str, ...] = ()


class Inclusions:
    """The files that one file includes, each read once, as they are asked for."""

    def __init__(self) -> None:
        self._known: dict[Path, Included | None] = {}
        self._bytes = 0

    def read(self, path: Path) -> Included | None:
        """What is kept of the file at `path`; None if it is absent or no XML."""
        if path not in self._known:
            self._known[path] = self._read(path)
        return self._known[path]

    def _read(self, path: Path) -> Included | None:
        if self._bytes > MOST_BYTES:
            return Included()
        try:
            document = read_document(str(path), path)
        except InputError:
            return None
        if document.data is None:
            return Included()
        self._bytes += len(document.data)
        tree = document.tree
        if tree is None:
            return None
        ids = tuple(str(i).strip() for i in _IDS(tree))
        return Included(ids, tuple(addresses_in(tree.getroot())))


def addresses_in(root: etree._Element) -> Iterator[str]:
    """The addresses of all files that a tree includes as XML."""
    for include in root.iter(XINCLUDE):
        href = include.get("href", "")
        if href and include.get("parse") != "text":
            yield href


def corpus_files(path: Path) -> Iterator[tuple[Path, int]]:
    """The root files that include the file at `path`, and when each was changed.

    They are looked for in its folder and the two above it.
    """
    for folder in list(path.parents)[:_MOST_FOLDERS]:
        changed = _last_change(folder)
        if changed is None:
            continue
        for root in _root_files(folder, changed):
            last = None if root == path else _last_change(root)
            if last is not None and path in _parts(root, last):
                yield root, last


def _last_change(path: Path) -> int | None:
    """When a file or folder was changed; None if it is not there."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return None


@lru_cache(maxsize=256)
def _root_files(folder: Path, _changed: int) -> tuple[Path, ...]:
    """The files in a folder that begin as the root of a corpus."""
    try:
        beside = sorted(folder.glob("*.xml"))[:_MOST_BESIDE]
    except OSError:
        return ()
    return tuple(path for path in beside if _begins_as_corpus(path))


def _begins_as_corpus(path: Path) -> bool:
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return b"<teiCorpus" in file.read(_HEAD)
    except OSError:
        return False


@lru_cache(maxsize=64)
def _parts(path: Path, _changed: int) -> frozenset[Path]:
    """The files that a root file includes."""
    try:
        tree = read_document(str(path), path).tree
    except InputError:
        return frozenset()
    if tree is None:
        return frozenset()
    from urllib.parse import unquote  # noqa: PLC0415  few files need it

    parts = (resolved(path.parent / unquote(a)) for a in addresses_in(tree.getroot()))
    return frozenset(part for part in parts if part is not None)
