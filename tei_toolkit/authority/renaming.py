"""Ids and pointers of entries, as an authority file has them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

from lxml import etree

from tei_toolkit.authority.entries import Entry
from tei_toolkit.ids import Ids
from tei_toolkit.names.authority import pointer_to
from tei_toolkit.tei.identifiers import make_ncname
from tei_toolkit.tei.pointers import is_pointer
from tei_toolkit.tei.vocabulary import XML_ID
from tei_toolkit.values import immutable

_LOCAL = re.compile(r"(?![A-Za-z][\w+.-]*:)(?P<file>[^#\s()]*)#(?P<id>[^\s()]+)")


def target_of(pointer: str, file: Path) -> tuple[str, Path, str] | None:
    """What a pointer in a file leads to, if that is on this machine.

    Its path as written (empty in its own file), the file (`file`, where it is its own),
    and the id.
    """
    match = _LOCAL.fullmatch(pointer)
    if match is None:
        return None
    path = match["file"]
    there = (file.parent / unquote(path)).resolve() if path else file
    return path, there, match["id"]


@immutable
class Renaming:
    """What entries and their parts are called in an authority file.

    Attributes:
        target: where the authority file stands.
        entries: its ids of entries, by the file and id of each in its own file.
        parts: the same of what stands in entries and has an id.
    """

    target: Path
    entries: Mapping[tuple[Path, str], str]
    parts: Mapping[tuple[Path, str], str]

    def name_of(self, entry: Entry) -> str:
        """The id of an entry in the authority file."""
        return self.entries[entry.file.resolve(), entry.xml_id]

    def apply(self, entry: Entry) -> Entry:
        """The entry with the ids of the authority file, and pointers that lead there.

        What it points to outside of the authority file it points to from there. An
        entry within it that is an entry of its own says which by `sameAs`.
        """
        element = deepcopy(entry.element)
        file = entry.file.resolve()
        for part in element.iter("*"):
            for name, value in part.attrib.items():
                if is_pointer(str(name), etree.QName(part).localname):
                    part.set(name, self._pointers(str(value), file))
            if part is not element and (own := part.get(XML_ID)):
                if (file, own) in self.entries:
                    del part.attrib[XML_ID]
                    part.set("sameAs", f"#{self.entries[file, own]}")
                else:
                    part.set(XML_ID, self.parts.get((file, own), own))
        return replace(entry, element=element)

    def _pointers(self, value: str, file: Path) -> str:
        return " ".join(self._pointer(pointer, file) for pointer in value.split())

    def _pointer(self, pointer: str, file: Path) -> str:
        found = target_of(pointer, file)
        if found is None:
            return pointer
        _, there, xml_id = found
        known = self.entries.get((there, xml_id)) or self.parts.get((there, xml_id))
        if known is not None:
            return f"#{known}"
        if there == self.target.resolve():
            return f"#{xml_id}"
        return f"{pointer_to(there, self.target.parent)}#{xml_id}"


def name_groups(
    groups: Sequence[Sequence[Entry]], wanted: Sequence[str], target: Path
) -> Renaming:
    """Ids for entries that were brought together, no id twice.

    What stands in the authority file already is named first, so that its ids stay.

    Args:
        groups: the entries, those together that are one.
        wanted: the id that each group would like to have.
        target: where the authority file stands.
    """
    ids = Ids()
    entries: dict[tuple[Path, str], str] = {}
    own_file = target.resolve()
    for group, name in sorted(
        zip(groups, wanted, strict=True),
        key=lambda pair: all(e.file.resolve() != own_file for e in pair[0]),
    ):
        xml_id = ids.make(make_ncname(name, fallback="thing"))
        for entry in group:
            entries.setdefault((entry.file.resolve(), entry.xml_id), xml_id)
    parts: dict[tuple[Path, str], str] = {}
    for group in groups:
        own: dict[str, str] = {}
        for entry in group:
            file = entry.file.resolve()
            for xml_id in _ids_within(entry.element):
                if (file, xml_id) not in entries:
                    if xml_id not in own:
                        stem = make_ncname(xml_id, fallback="thing")
                        own[xml_id] = ids.make(stem)
                    parts.setdefault((file, xml_id), own[xml_id])
    return Renaming(target, entries, parts)


def _ids_within(element: etree._Element) -> Iterator[str]:
    for part in element.iterdescendants("*"):
        if xml_id := part.get(XML_ID):
            yield xml_id
