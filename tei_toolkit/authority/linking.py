"""The ids of an authority file, brought into the files that it was made from.

Only attributes change, and entries that this package made and that turned out to be
another's double go; all other bytes of a file stay.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote

from tei_toolkit.authority.entries import Entry
from tei_toolkit.authority.renaming import target_of
from tei_toolkit.names.authority import pointer_to
from tei_toolkit.names.edits import Edit, edited
from tei_toolkit.names.entry_ids import listed_entries, set_attribute, with_ids
from tei_toolkit.names.hands import id_prefix
from tei_toolkit.names.scanner import read_markup
from tei_toolkit.values import immutable


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
    listed = listed_entries(markup)
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
    targets = {old: f"{base}#{wanted[old]}" for old in ids}
    edits = list(with_ids(markup, ids, targets))
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
                    edits.extend(set_attribute(markup, element, name, new))
    return markup.encode(edited(markup.source, edits)) if edits else data


def _moved(pointer: str, path: Path, moved: Moved) -> str:
    found = target_of(pointer, path.resolve())
    if found is None or not found[0]:
        return pointer
    written, there, xml_id = found
    return f"{written}#{moved.get((there, xml_id), xml_id)}"


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
