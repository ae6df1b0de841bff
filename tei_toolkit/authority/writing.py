"""An authority file, and the table of what a person must decide."""

import csv
import io
from collections.abc import Iterable
from copy import deepcopy
from pathlib import Path

from lxml import etree

from tei_toolkit.authority.entries import NAMES, Entry, corresp_of
from tei_toolkit.authority.merging import Merged, Question
from tei_toolkit.tei.draft import indent
from tei_toolkit.tei.header_elements import add
from tei_toolkit.tei.serialisation import serialise
from tei_toolkit.tei.vocabulary import TEI_NAMESPACE, XML_LANG, tei
from tei_toolkit.version import VERSION

_LISTS = (
    ("listPerson", ("person", "personGrp")),
    ("listPlace", ("place",)),
    ("listOrg", ("org",)),
)
COLUMNS = ("id", "type", "name", "role", "where", "may_be", "reason", "decision")
"""The columns of the table of questions; a person fills the last."""
LANGUAGE = "en"
"""The language of what an authority file says of itself."""


def authority_file(merged: Merged, target: Path, title: str) -> bytes:
    """The authority file as it stands at `target`."""
    root = etree.Element(tei("TEI"), nsmap={None: TEI_NAMESPACE})
    root.set(XML_LANG, LANGUAGE)
    header = add(root, "teiHeader")
    file = add(header, "fileDesc")
    add(add(file, "titleStmt"), "title", title)
    add(add(file, "publicationStmt"), "p", "Unpublished authority file.")
    itself = target.resolve()
    origins = [_elsewhere(entry, itself) for entry in merged.entries]
    files = {path for found in origins for path, _ in found}
    said = f"Made from {len(files)} files by tei-toolkit {VERSION}."
    add(add(file, "sourceDesc"), "p", said)
    lists = add(root, "standOff")
    for name, kinds in _LISTS:
        own = [entry for entry in merged.entries if entry.kind in kinds]
        if own:
            listed = add(lists, name)
            listed.extend(_written(entry, target) for entry in own)
    _lay_out(root, 0)
    return serialise(root.getroottree())


def _lay_out(element: etree._Element, level: int) -> None:
    """Indent what holds no words."""
    texts = [element.text, *(child.tail for child in element)]
    is_name = etree.QName(element).localname in NAMES.values()
    if not len(element) or is_name or any(t and t.strip() for t in texts):
        return
    element.text = indent(level + 1)
    for child in element:
        _lay_out(child, level + 1)
        child.tail = indent(level + 1)
    element[-1].tail = indent(level)


def _elsewhere(entry: Entry, own: Path) -> list[tuple[Path, str]]:
    """The origins of an entry in other files than `own`, its authority file."""
    return [(path, xml_id) for path, xml_id in entry.origins if path.resolve() != own]


def _written(entry: Entry, target: Path) -> etree._Element:
    element = deepcopy(entry.element)
    addresses = element.get("corresp", "")
    origins = corresp_of(_elsewhere(entry, target.resolve()), target.parent)
    if corresp := f"{origins} {addresses}".strip():
        element.set("corresp", corresp)
    if element.get(XML_LANG) == LANGUAGE:
        del element.attrib[XML_LANG]
    return element


def questions_table(
    rows: Iterable[tuple[Question, str]], entries: Iterable[Entry], folder: Path
) -> str:
    """The questions as CSV, a line for each; what was decided stands last."""
    by_id = {entry.xml_id: entry for entry in entries}
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(COLUMNS)
    for question, decision in rows:
        entry = by_id[question.xml_id]
        candidates = " | ".join(f"{c} ({by_id[c].name})" for c in question.candidates)
        writer.writerow(
            (
                *(entry.xml_id, entry.kind, entry.name, "; ".join(entry.roles)),
                *(corresp_of(entry.origins, folder), candidates),
                *(question.reason, decision),
            )
        )
    return stream.getvalue()
