"""The ids of an authority file, brought into the files that it was made from.

Only attributes change, and entries that this package made and that turned out to be
another's double go; all other bytes of a file stay.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote

from tei_toolkit.authority.entries import Entry
from tei_toolkit.authority.renaming import target_of
from tei_toolkit.names.authority import pointer_to
from tei_toolkit.names.credit import without
from tei_toolkit.names.edits import Edit, edited
from tei_toolkit.names.entries import KINDS
from tei_toolkit.names.hands import id_prefix, is_automatic
from tei_toolkit.names.markup import Element, Markup
from tei_toolkit.names.scanner import read_markup, resolved
from tei_toolkit.values import immutable
from tei_toolkit.xml_text import escaped

_VALUE = r"(\s{name}\s*=\s*)(\"[^\"]*\"|'[^']*')"


@immutable
class Linked:
    """A file with the ids of the authority file.

    Attributes:
        data: its bytes.
        ids: its new ids of entries, by the old ones.
        missing: ids that the authority file says it has, and it has not.
    """

    data: bytes
    ids: Mapping[str, str]
    missing: tuple[str, ...]


def wanted_ids(entries: Iterable[Entry]) -> dict[Path, dict[str, str]]:
    """For each file the ids of its entries, to the ids of the authority file."""
    found: dict[Path, dict[str, str]] = {}
    for entry in entries:
        for path, xml_id in entry.origins:
            found.setdefault(path.resolve(), {})[xml_id] = entry.xml_id
    return found


def link_file(
    data: bytes, path: Path, wanted: Mapping[str, str], authority: Path
) -> Linked:
    """A file whose entries have the ids of the authority file, and point there.

    Where another thing of the file has such an id already, the entry keeps its own.

    Raises:
        InputError: the bytes are no well-formed XML.
    """
    markup = read_markup(data, str(path))
    listed = {
        e.attributes["xml:id"]: e
        for e in markup.elements
        if e.name in KINDS and e.is_tei and "xml:id" in e.attributes
    }
    others = {
        e.attributes["xml:id"]
        for e in markup.elements
        if "xml:id" in e.attributes and e.attributes["xml:id"] not in wanted
    }
    ids: dict[str, str] = {}
    # In a corpus no id may be in two files, and texts point into the root file.
    in_corpus = id_prefix(markup) or markup.elements[0].name == "teiCorpus"
    for old, new in wanted.items():
        if old in listed:
            ids[old] = old if in_corpus or new in others else new
    base = pointer_to(authority, path.parent)
    edits = list(_edits(markup, listed, ids, wanted, base))
    missing = tuple(old for old in wanted if old not in listed)
    result = markup.encode(edited(markup.source, edits)) if edits else data
    return Linked(result, ids, missing)


Moved = Mapping[tuple[Path, str], str]
"""New ids, by the file and the old id."""


def with_moved_pointers(data: bytes, path: Path, moved: Moved) -> bytes:
    """A file whose pointers into other files lead to the ids that were moved there.

    Raises:
        InputError: the bytes may have such pointers and are no well-formed XML.
    """
    names = {quote(file.name).encode() for file, _ in moved}
    if not any(name in data for name in names):
        return data
    markup = read_markup(data, str(path))
    edits: list[Edit] = []
    for element in markup.elements:
        for name, value in element.attributes.items():
            if "#" in value:
                parts = (_moved(part, path, moved) for part in value.split())
                new = " ".join(parts)
                if new.split() != value.split():
                    edits.extend(_set(markup, element, name, new))
    return markup.encode(edited(markup.source, edits)) if edits else data


def _moved(pointer: str, path: Path, moved: Moved) -> str:
    found = target_of(pointer, path.resolve())
    if found is None or not found[0]:
        return pointer
    written, there, xml_id = found
    return f"{written}#{moved.get((there, xml_id), xml_id)}"


def _edits(
    markup: Markup,
    listed: Mapping[str, Element],
    ids: Mapping[str, str],
    wanted: Mapping[str, str],
    base: str,
) -> Iterator[Edit]:
    first: dict[str, str] = {}
    for old, new in ids.items():
        element = listed[old]
        target = f"{base}#{wanted[old]}"
        if first.setdefault(new, old) == old:
            yield from _set(markup, element, "xml:id", new)
            yield from _set(markup, element, "sameAs", target)
        elif is_automatic(element.attributes.get("resp")):
            yield without(markup, element)
        else:
            yield from _set(markup, element, "sameAs", f"#{new}")
    moved = {f"#{old}": f"#{new}" for old, new in ids.items() if old != new}
    if moved:
        for element in markup.elements:
            for name, value in element.attributes.items():
                if "#" in value and any(part in moved for part in value.split()):
                    parts = (moved.get(part, part) for part in value.split())
                    yield from _set(markup, element, name, " ".join(parts))


def _set(markup: Markup, element: Element, name: str, value: str) -> Iterator[Edit]:
    """The edit that gives an attribute a value, in the quotes that it has."""
    pattern = re.compile(_VALUE.format(name=re.escape(name)))
    found = pattern.search(markup.source, element.start, element.open_end)
    if found is not None:
        quote = found[2][0]
        written = escaped(value).replace(quote, "&quot;" if quote == '"' else "&apos;")
        if resolved(found[2][1:-1]) != value:
            yield Edit(found.start(2), found.end(2), (0,), f"{quote}{written}{quote}")
        return
    at = element.open_end - (2 if markup.source[element.open_end - 2] == "/" else 1)
    yield Edit(at, at, (0,), f' {name}="{escaped(value)}"')


def relinked(
    entries: Iterable[Entry], ids: Mapping[Path, Mapping[str, str]]
) -> list[Entry]:
    """`entries` whose origins say the new ids of their files."""
    return [
        replace(
            entry,
            origins=tuple(
                dict.fromkeys(
                    (path, ids.get(path.resolve(), {}).get(xml_id, xml_id))
                    for path, xml_id in entry.origins
                )
            ),
        )
        for entry in entries
    ]
