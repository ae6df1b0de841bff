"""What a person decided in a table of questions, and what is still open there."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence

from tei_toolkit.authority.entries import Entry
from tei_toolkit.authority.merging import Question
from tei_toolkit.errors import UsageError
from tei_toolkit.values import immutable

NEW = "different"
"""The decision that an entry is none of those it may be."""
Row = tuple[Question, str]
"""A question and its decision: the id that the entry is, `different`, or nothing."""


@immutable
class Table:
    """A table of questions, as a person left it.

    Attributes:
        rows: the questions, each with what was decided.
    """

    rows: tuple[Row, ...] = ()

    @property
    def open(self) -> tuple[Question, ...]:
        """The questions that nobody decided."""
        return tuple(question for question, decision in self.rows if not decision)

    @property
    def decisions(self) -> tuple[tuple[str, str], ...]:
        """Ids of entries, each with the id that it is, or `different`."""
        return tuple((q.xml_id, decision) for q, decision in self.rows if decision)


def read_table(text: str, name: str) -> Table:
    """The questions of a table and what was decided.

    Raises:
        UsageError: the table has no columns `id` and `decision`.
    """
    mark = ";" if text.split("\n", 1)[0].count(";") > 3 else ","
    table = csv.DictReader(io.StringIO(text.lstrip("\ufeff")), delimiter=mark)
    if not {"id", "decision"} <= set(table.fieldnames or ()):
        raise UsageError(f"{name}: must have the columns 'id' and 'decision'")
    rows = []
    for row in table:
        xml_id = (row["id"] or "").strip()
        decision = (row["decision"] or "").strip().lstrip("#").partition(" (")[0]
        listed = (row.get("may_be") or "").split(" | ")
        candidates = tuple(c.partition(" (")[0].strip() for c in listed if c.strip())
        question = Question(xml_id, candidates, row.get("reason") or "")
        rows.append((question, decision))
    return Table(tuple(rows))


def decided(
    entries: Sequence[Entry], decisions: Iterable[tuple[str, str]], name: str
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

    for xml_id, decision in decisions:
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


def still_there(rows: Iterable[Row], entries: Iterable[Entry]) -> Iterator[Row]:
    """Yield the rows whose entries are there, with those candidates that are."""
    ids = {entry.xml_id for entry in entries}
    for question, decision in rows:
        candidates = tuple(c for c in question.candidates if c in ids)
        is_sound = decision in ids or decision in {"", NEW}
        if question.xml_id in ids and candidates and is_sound:
            yield Question(question.xml_id, candidates, question.reason), decision


class Carrying:
    """Rows of an older table, on their way into that of a new authority file."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        """Begin with the entries of the new file."""
        self._new = {
            (path.resolve(), xml_id): entry.xml_id
            for entry in entries
            for path, xml_id in entry.origins
        }
        self.rows: list[Row] = []
        self._pairs: set[frozenset[str]] = set()
        self.lost: list[str] = []

    def carry(self, older: Iterable[Entry], rows: Iterable[Row]) -> None:
        """Take the rows of a table, whose entries are `older`.

        A decision about what is not there any more is lost, and told.
        """
        names = {entry.xml_id: self._name_of(entry) for entry in older}
        for question, decision in rows:
            own = names.get(question.xml_id)
            chosen = decision if decision in {"", NEW} else names.get(decision, "")
            candidates = self._unasked(own, question.candidates, names)
            if own is None or chosen is None or (decision and not chosen):
                self.lost.extend([question.xml_id] if decision else [])
            elif candidates and chosen != own:
                self.rows.append((Question(own, candidates, question.reason), chosen))
                self._pairs |= {frozenset((own, c)) for c in candidates}

    def ask(self, questions: Iterable[Question]) -> None:
        """Take new questions, as far as nobody has decided or asked them."""
        for question in questions:
            own, same = question.xml_id, {c: c for c in question.candidates}
            candidates = self._unasked(own, question.candidates, same)
            if candidates:
                self.rows.append((Question(own, candidates, question.reason), ""))

    def _unasked(
        self,
        own: str | None,
        candidates: Iterable[str],
        names: Mapping[str, str | None],
    ) -> tuple[str, ...]:
        found = (names.get(candidate) for candidate in candidates)
        return tuple(
            name
            for name in dict.fromkeys(found)
            if name is not None
            and own is not None
            and name != own
            and frozenset((own, name)) not in self._pairs
        )

    def _name_of(self, entry: Entry) -> str | None:
        """What an entry of an older file is called now, if it is still one."""
        origins = ((path.resolve(), xml_id) for path, xml_id in entry.origins)
        found = {self._new[origin] for origin in origins if origin in self._new}
        return found.pop() if len(found) == 1 else None
