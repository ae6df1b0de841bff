"""An authority file, and the table of what a person must decide."""

import csv
import io
from collections.abc import Mapping, Sequence
from copy import deepcopy
from pathlib import Path

from lxml import etree

from tei_toolkit.authority.entries import NAMES, Entry, corresp_of
from tei_toolkit.authority.merging import Merged, Question
from tei_toolkit.errors import UsageError
from tei_toolkit.tei.draft import indent
from tei_toolkit.tei.header_elements import add
from tei_toolkit.tei.serialisation import serialise
from tei_toolkit.tei.vocabulary import TEI_NAMESPACE, XML_LANG, tei
from tei_toolkit.values import immutable
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
NEW = "different"
"""The decision that an entry is none of those it may be."""


def authority_file(merged: Merged, target: Path, title: str) -> bytes:
    """The authority file as it stands at `target`."""
    root = etree.Element(tei("TEI"), nsmap={None: TEI_NAMESPACE})
    root.set(XML_LANG, LANGUAGE)
    header = add(root, "teiHeader")
    file = add(header, "fileDesc")
    add(add(file, "titleStmt"), "title", title)
    add(add(file, "publicationStmt"), "p", "Unpublished authority file.")
    files = {path for entry in merged.entries for path, _ in entry.origins}
    said = f"Made from {len(files)} files by tei-toolkit {VERSION}."
    add(add(file, "sourceDesc"), "p", said)
    lists = add(root, "standOff")
    for name, kinds in _LISTS:
        own = [entry for entry in merged.entries if entry.kind in kinds]
        if own:
            listed = add(lists, name)
            listed.extend(_written(entry, target.parent) for entry in own)
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


def _written(entry: Entry, folder: Path) -> etree._Element:
    element = deepcopy(entry.element)
    addresses = element.get("corresp", "")
    origins = corresp_of(entry.origins, folder)
    element.set("corresp", f"{origins} {addresses}".strip())
    if element.get(XML_LANG) == LANGUAGE:
        del element.attrib[XML_LANG]
    return element


def questions_table(
    merged: Merged, folder: Path, decisions: Mapping[str, str] | None = None
) -> str:
    """The questions as CSV, a line for each; what was decided stands last."""
    by_id = {entry.xml_id: entry for entry in merged.entries}
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(COLUMNS)
    for question in merged.questions:
        entry = by_id[question.xml_id]
        candidates = " | ".join(f"{c} ({by_id[c].name})" for c in question.candidates)
        decision = (decisions or {}).get(question.xml_id, "")
        writer.writerow(
            (
                *(entry.xml_id, entry.kind, entry.name, "; ".join(entry.roles)),
                *(corresp_of(entry.origins, folder), candidates),
                *(question.reason, decision),
            )
        )
    return stream.getvalue()


@immutable
class Table:
    """A table of questions, as a person left it.

    Attributes:
        questions: all of them.
        decisions: ids of entries, to the id that each is, or `different`.
    """

    questions: tuple[Question, ...]
    decisions: Mapping[str, str]

    @property
    def open(self) -> tuple[Question, ...]:
        """The questions that nobody decided."""
        return tuple(q for q in self.questions if q.xml_id not in self.decisions)


def read_table(text: str, name: str) -> Table:
    """The questions of a table and what was decided.

    Raises:
        UsageError: the table has no columns `id` and `decision`.
    """
    mark = ";" if text.split("\n", 1)[0].count(";") > 3 else ","
    rows = csv.DictReader(io.StringIO(text.lstrip("\ufeff")), delimiter=mark)
    if not {"id", "decision"} <= set(rows.fieldnames or ()):
        raise UsageError(f"{name}: must have the columns 'id' and 'decision'")
    questions, decisions = [], {}
    for row in rows:
        xml_id = (row["id"] or "").strip()
        decision = (row["decision"] or "").strip().lstrip("#")
        listed = (row.get("may_be") or "").split(" | ")
        candidates = tuple(c.partition(" (")[0].strip() for c in listed if c.strip())
        questions.append(Question(xml_id, candidates, row.get("reason") or ""))
        if decision:
            decisions[xml_id] = decision.partition(" (")[0]
    return Table(tuple(questions), decisions)


def decided(
    entries: Sequence[Entry], decisions: Mapping[str, str], name: str
) -> list[list[Entry]]:
    """The entries, those together that a person said are one.

    The first of each group is the one whose id stays.

    Raises:
        UsageError: a decision names an entry that there is not.
    """
    ids = {entry.xml_id for entry in entries}
    roots = {xml_id: xml_id for xml_id in ids}

    def root(xml_id: str) -> str:
        while roots[xml_id] != xml_id:
            xml_id = roots[xml_id]
        return xml_id

    for xml_id, decision in decisions.items():
        if decision == NEW:
            continue
        wrong = next((i for i in (xml_id, decision) if i not in ids), None)
        if wrong is not None:
            raise UsageError(
                f"{name}: there is no entry '{wrong}'; write an id of the column "
                f"may_be, or '{NEW}'"
            )
        if root(xml_id) != root(decision):
            roots[root(xml_id)] = root(decision)
    groups: dict[str, list[Entry]] = {}
    for entry in entries:
        groups.setdefault(root(entry.xml_id), []).append(entry)
    for xml_id, group in groups.items():
        group.sort(key=lambda entry: entry.xml_id != xml_id)
    return list(groups.values())
