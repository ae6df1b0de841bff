"""XInclude: files in or below the folder of a document, or parts of them, put into it.

What comes from a file says so (`tk:file`): its ids are its own.
"""

import re
from copy import deepcopy
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lxml import etree

from tei_toolkit.editions.images import move_images
from tei_toolkit.editions.metadata import language_of
from tei_toolkit.editions.namespaces import XML_LANG, tk
from tei_toolkit.editions.reading import read_tei
from tei_toolkit.errors import InputError

FILE = tk("file")
"""On what was included from a file: its path from the folder of the document."""
_XINCLUDE = "http://www.w3.org/2001/XInclude"
_INCLUDE = f"{{{_XINCLUDE}}}include"
_FALLBACK = f"{{{_XINCLUDE}}}fallback"
_DEEPEST = 16
_MOST_FILES = 100_000
_MOST_COPIED = 2 << 20
_MOST_BYTES = 1 << 30
_WITH_ID = etree.XPath("descendant-or-self::*[@xml:id = $name]")
_BY_ID = re.compile(r"""([^\s()/]+)|xpointer\(id\((['"])([^'"]+)\2\)\)""")
_BY_PLACE = re.compile(r"element\(([^\s()/]*)((?:/[1-9][0-9]{0,8})*)\)")


def include_parts(
    tree: etree._ElementTree, folder: Path, file: Path | None = None
) -> tuple[etree._ElementTree, tuple[str, ...], tuple[str, ...]]:
    """A copy of `tree` with its `xi:include`s carried out, and what was not.

    Args:
        tree: a document; it is not changed.
        folder: where it stands. Only files in or below it are read.
        file: what it was read from, which it must not include; None if not known.

    Returns:
        The tree itself where it includes nothing, messages on inclusions that were
        refused or not found and had no fallback, and what to tell of the others.
    """
    if next(tree.getroot().iter(_INCLUDE), None) is None:
        return tree, (), ()
    copy = deepcopy(tree)
    work = _Inclusion(folder.resolve())
    above = () if file is None else (file.resolve(),)
    work.expand(copy.getroot(), folder.resolve(), above)
    return copy, tuple(work.refused), tuple(work.said)


class _Inclusion:
    """One run of XInclude: what it may read, and how much it has read."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.refused: list[str] = []
        self.said: list[str] = []
        self.files = 0
        self.bytes = 0
        self.copied = 0

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
        pointer = (include.get("xpointer") or "").strip()
        if not href and pointer:
            return self.copy(include, pointer, base, above)
        path = self.find(href, base)
        if path in above or len(above) >= _DEEPEST:
            raise InputError(f"{href}: includes itself.")
        data = self.read_file(path, href)
        if include.get("parse") == "text":
            return data.decode("utf-8", errors="replace")
        tree, said = read_tei(data, href)
        part = tree.getroot()
        self.said += [f"{href}: {words}" for words in said]
        if pointer:
            part = _cut_out(part, pointer, href)
        part.set(FILE, path.relative_to(self.folder).as_posix())
        move_images(part, path.parent, self.folder)
        self.expand(part, path.parent, (*above, path))
        return part

    def find(self, href: str, base: Path) -> Path:
        """The file at an address seen from `base`."""
        try:
            address = urlsplit(href)
            if address.scheme or address.netloc or not address.path:
                raise InputError(f"{href or 'xi:include'}: only files are included.")
            path = (base / unquote(address.path)).resolve()
        except (ValueError, RuntimeError) as error:  # a zero byte, a loop of links
            raise InputError(f"{href}: is no name of a file.") from error
        if not path.is_relative_to(self.folder):
            raise InputError(f"{href}: is outside the folder of the document.")
        return path

    def read_file(self, path: Path, href: str) -> bytes:
        """What a file holds; of a device or a pipe nothing, which may have no end."""
        try:
            size = path.stat().st_size
            if not path.is_file():
                raise InputError(f"{href}: is no file.")
            self.files += 1
            self.bytes += size
            if self.files > _MOST_FILES or self.bytes > _MOST_BYTES:
                raise InputError(f"{href}: the document includes too much.")
            return path.read_bytes()
        except OSError as error:
            raise InputError(f"{href}: cannot be read ({error.strerror}).") from error

    def copy(
        self,
        include: etree._Element,
        pointer: str,
        base: Path,
        above: tuple[Path, ...],
    ) -> etree._Element:
        """A copy of a part of the same document."""
        here = Path(f"xpointer={pointer}")
        if self.copied > _MOST_COPIED or len(above) >= _DEEPEST:
            raise InputError(f"{pointer}: the document includes too much of itself.")
        found = _find(include.getroottree().getroot(), pointer, "this document")
        if found in include.iterancestors() or here in above:
            raise InputError(f'xi:include xpointer="{pointer}": includes itself.')
        self.copied += len(etree.tostring(found, with_tail=False))
        part = deepcopy(found)
        part.tail = None
        self.expand(part, base, (*above, here))
        return part

    def fall_back(self, include: etree._Element, reason: str) -> None:
        """Put the fallback in the place of `include`; without one, say why."""
        fallback = include.find(_FALLBACK)
        if fallback is None:
            self.refused.append(reason)
            _replace(include, [], "")
        else:
            _replace(include, list(fallback), fallback.text or "")


def _cut_out(root: etree._Element, pointer: str, href: str) -> etree._Element:
    """The element that an XPointer names, taken out of its document."""
    found = _find(root, pointer, href)
    if (language := language_of(found)) and found.get(XML_LANG) is None:
        found.set(XML_LANG, language)
    if (parent := found.getparent()) is not None:
        found.tail = None
        parent.remove(found)
    return found


def _find(root: etree._Element, pointer: str, href: str) -> etree._Element:
    """The element that an XPointer names: an id, or `element()`.

    Raises:
        InputError: there is none, or the pointer is of another scheme.
    """
    by_id, by_place = _BY_ID.fullmatch(pointer), _BY_PLACE.fullmatch(pointer)
    if by_id is not None:
        name, steps = by_id[1] or by_id[3], []
    elif by_place is not None:
        name, steps = by_place[1], [int(n) for n in by_place[2].split("/")[1:]]
    else:
        raise InputError(
            f'{href}: xpointer="{pointer}" is not supported; write the id of the '
            "element, or element(id/1/2)."
        )
    found = _find_id(root, name) if name else None
    if name and found is None:
        raise InputError(f"{href}: has no element with the id '{name}'.")
    if found is None:  # the first step leads to the root
        steps, found = steps[1:], root if steps[:1] == [1] else None
    for step in steps:
        inner = [] if found is None else found.findall("*")
        found = inner[step - 1] if step <= len(inner) else None
    if found is None:
        raise InputError(f"{href}: has nothing at '{pointer}'.")
    return found


def _find_id(root: etree._Element, name: str) -> etree._Element | None:
    found: list[etree._Element] = _WITH_ID(root, name=name)
    return found[0] if found else None


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
