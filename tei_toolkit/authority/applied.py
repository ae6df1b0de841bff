"""Decisions that were applied, so that they can be changed and applied again.

When `link` has made two entries one, the entry that a decision was about is gone from
the authority file, and its id from the files. This table says where it stands now.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import replace
from pathlib import Path

from tei_toolkit.authority.decisions import NEW, Row
from tei_toolkit.authority.entries import (
    NAMES,
    Entry,
    corresp_of,
    origins_of,
    read_entries,
    words_of,
)
from tei_toolkit.authority.merging import Question
from tei_toolkit.errors import UsageError
from tei_toolkit.ids import Ids
from tei_toolkit.tei.vocabulary import XML_ID, tei
from tei_toolkit.values import immutable

COLUMNS = ("id", "type", "name", "where", "decision")
"""The columns of the table; a person may change the last."""
_REASON = "it was decided otherwise before"
Origin = tuple[Path, str]


@immutable
class Applied:
    """An entry that a decision made a part of another.

    Attributes:
        xml_id: its id before.
        kind: `person`, `personGrp`, `place` or `org`.
        name: its name.
        origins: the files and ids where it stands now.
        decision: the id of the entry that it is, or `different`.
    """

    xml_id: str
    kind: str
    name: str
    origins: tuple[Origin, ...]
    decision: str


def read_applied(text: str, table: Path) -> list[Applied]:
    """The rows of a table.

    Raises:
        UsageError: the table lacks a column.
    """
    rows = csv.DictReader(io.StringIO(text.lstrip("\ufeff")))
    if not set(COLUMNS) <= set(rows.fieldnames or ()):
        raise UsageError(f"{table}: must have the columns {', '.join(COLUMNS)}")
    return [
        Applied(
            (row["id"] or "").strip(),
            row["type"] or "",
            row["name"] or "",
            tuple(origins_of(row["where"], table)),
            (row["decision"] or "").strip().lstrip("#").partition(" (")[0] or NEW,
        )
        for row in rows
    ]


def applied_table(rows: Iterable[Applied], folder: Path) -> str:
    """The table as CSV, its pointers from `folder`."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in rows:
        where = corresp_of(row.origins, folder)
        writer.writerow((row.xml_id, row.kind, row.name, where, row.decision))
    return stream.getvalue()


@immutable
class TakenBack:
    """An authority's entries after decisions were changed.

    Attributes:
        entries: its entries, those taken out of others beside them.
        rows: questions that are decided now, as if they had never been applied.
        standing: the applied decisions that stay as they are.
    """

    entries: list[Entry]
    rows: list[Row]
    standing: list[Applied]


def take_back(entries: Sequence[Entry], applied: Iterable[Applied]) -> TakenBack:
    """Take the entries out of others whose decision is another now.

    Raises:
        InputError: a file in which such an entry stands cannot be read.
    """
    found, rows, standing = list(entries), [], []
    ids = Ids({entry.xml_id for entry in entries})
    for row in applied:
        number = next((n for n, e in enumerate(found) if _holds(e, row)), None)
        if number is None:
            continue
        holder = found[number]
        if holder.xml_id == row.decision:
            standing.append(row)
            continue
        own = _entry_of(row, ids.make(row.xml_id))
        if own is None:
            continue
        found[number] = _without(holder, own)
        found.append(own)
        question = Question(own.xml_id, (holder.xml_id,), _REASON)
        rows.append((question, row.decision))
    return TakenBack(found, rows, standing)


def _holds(entry: Entry, row: Applied) -> bool:
    """Whether an entry was made of what a row is about, and of more."""
    own = {(path.resolve(), xml_id) for path, xml_id in entry.origins}
    wanted = {(path.resolve(), xml_id) for path, xml_id in row.origins}
    return bool(wanted) and wanted < own


def _listed_at(origins: Iterable[Origin]) -> Iterator[Entry]:
    for path, xml_id in origins:
        for entry in read_entries(path):
            if entry.xml_id == xml_id:
                yield entry


def _entry_of(row: Applied, xml_id: str) -> Entry | None:
    """The entry as its file says it, under an id of the authority file."""
    first = next(_listed_at(row.origins), None)
    if first is None:
        return None
    element = deepcopy(first.element)
    element.set(XML_ID, xml_id)
    return replace(first, element=element, origins=row.origins)


def _without(holder: Entry, own: Entry) -> Entry:
    """An entry without the origins and the names that only `own` gave it."""
    gone = {(path.resolve(), xml_id) for path, xml_id in own.origins}
    origins = tuple(o for o in holder.origins if (o[0].resolve(), o[1]) not in gone)
    named = tei(NAMES[holder.kind])
    kept = {
        words_of(child)
        for entry in _listed_at(origins)
        for child in entry.element.iterchildren(named)
    }
    element = deepcopy(holder.element)
    for child in list(element.iterchildren(named)):
        words = words_of(child)
        is_own = any(words == words_of(c) for c in own.element.iterchildren(named))
        if is_own and kept and words not in kept:
            element.remove(child)
    return replace(holder, element=element, origins=origins)


def newly_applied(
    rows: Iterable[Row],
    before: Sequence[Entry],
    after: Sequence[Entry],
    ids: Mapping[Path, Mapping[str, str]],
) -> Iterator[Applied]:
    """Yield what was made one by decisions and can be told apart again.

    What one file has as one entry now cannot.

    Args:
        rows: questions with their decisions.
        before: the entries that the decisions are about.
        after: the entries that they became.
        ids: for each file the new ids of its entries, by the old ones.
    """
    own = {entry.xml_id: entry for entry in before}
    names = {entry.xml_id for entry in after}
    for question, decision in rows:
        entry = own.get(question.xml_id)
        if entry is None or question.xml_id in names or decision not in own:
            continue
        others = (e for e in before if e is not entry)
        origins = tuple(dict.fromkeys(_moved(entry, ids)))
        if set(origins).isdisjoint(o for e in others for o in _moved(e, ids)):
            holder = next((e for e in after if {*origins} < {*_moved(e, {})}), None)
            if holder is not None:
                yield Applied(
                    entry.xml_id, entry.kind, entry.name, origins, holder.xml_id
                )


def _moved(entry: Entry, ids: Mapping[Path, Mapping[str, str]]) -> Iterator[Origin]:
    for path, xml_id in entry.origins:
        there = path.resolve()
        yield there, ids.get(there, {}).get(xml_id, xml_id)
