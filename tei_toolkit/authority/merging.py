"""The same people, places and organisations of several files, brought together.

Two entries are one only where no other reading is possible: they share an id of an
authority, or a full name that means one thing in every file. Where a name could mean
several, nothing is merged and the question is put to a person.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from lxml import etree

from tei_toolkit.authority.doubts import doubt, facts_of, united
from tei_toolkit.authority.entries import NAMES, Entry
from tei_toolkit.authority.likeness import compatible, parts_of, similar
from tei_toolkit.authority.renaming import name_groups, target_of
from tei_toolkit.authority.uniting import canonical, richest, unite
from tei_toolkit.names.slugs import slug
from tei_toolkit.values import immutable


@immutable
class Question:
    """An entry that may be the same as others; a person must decide.

    Attributes:
        xml_id: the entry, by its id in the authority file.
        candidates: the ids of those that it may be.
        reason: why it is open.
    """

    xml_id: str
    candidates: tuple[str, ...]
    reason: str


@immutable
class Merged:
    """The entries of an authority file, and what is open."""

    entries: tuple[Entry, ...]
    questions: tuple[Question, ...]


def merge_entries(entries: Sequence[Entry], target: Path) -> Merged:
    """`entries` of several files, each real thing once, as `target` has them."""
    groups = _Groups(entries)
    groups.join_by_origins()
    groups.join_by_pointers()
    groups.join_by_ids()
    groups.join_by_descriptions()
    groups.join_by_names()
    open_groups = groups.join_or_ask()
    members = groups.members()
    together = [[entries[i] for i in group] for group in members.values()]
    wanted = [_wanted_id(group, target.resolve()) for group in together]
    renaming = name_groups(together, wanted, target)
    merged = [unite(group, renaming, renaming.name_of(group[0])) for group in together]
    ids = dict(zip(members, (entry.xml_id for entry in merged), strict=True))
    questions = tuple(
        Question(ids[root], tuple(sorted(ids[groups.root(o)] for o in others)), reason)
        for root, others, reason in open_groups
    )
    return Merged(tuple(merged), questions)


def _wanted_id(group: Sequence[Entry], target: Path) -> str:
    """The id by which others point to an entry already, or that of the richest."""
    own = (e.xml_id for e in group if e.file.resolve() == target)
    return next(own, None) or richest(group).xml_id


class _Groups:
    """Entries that are one, as a forest."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.entries = entries
        self._parents = list(range(len(entries)))
        self._files = [_files(entry) for entry in entries]
        self._facts = [facts_of(entry) for entry in entries]
        self._full = [_has_full_name(entry) for entry in entries]
        self._asked: dict[int, tuple[set[int], str]] = {}
        self._index: dict[tuple[str, str], list[int]] = defaultdict(list)

    def root(self, index: int) -> int:
        """The entry that stands for all those that are one with `index`."""
        while self._parents[index] != index:
            self._parents[index] = self._parents[self._parents[index]]
            index = self._parents[index]
        return index

    def join(self, one: int, other: int) -> None:
        """Make two entries one."""
        first, second = sorted((self.root(one), self.root(other)))
        if first != second:
            self._parents[second] = first
            self._full[first] = self._full[first] or self._full[second]
            self._files[first] = self._files[first] | self._files[second]
            self._facts[first] = united((self._facts[first], self._facts[second]))

    def members(self) -> dict[int, list[int]]:
        """The entries of each group, in their order."""
        found: dict[int, list[int]] = defaultdict(list)
        for index in range(len(self.entries)):
            found[self.root(index)].append(index)
        return found

    def join_by_origins(self) -> None:
        """Join what authority files made of one entry."""
        seen: dict[tuple[Path, str], int] = {}
        for index, entry in enumerate(self.entries):
            for path, xml_id in entry.origins:
                self.join(seen.setdefault((path.resolve(), xml_id), index), index)

    def join_by_pointers(self) -> None:
        """Join what says by `sameAs` that it is another, or one thing elsewhere."""
        seen: dict[tuple[Path, str] | str, int] = {}
        for index, entry in enumerate(self.entries):
            seen.setdefault((entry.file.resolve(), entry.xml_id), index)
        for index, entry in enumerate(self.entries):
            for pointer in entry.element.get("sameAs", "").split():
                found = target_of(pointer, entry.file.resolve())
                key = pointer if found is None else found[1:]
                self.join(seen.setdefault(key, index), index)

    def join_by_ids(self) -> None:
        """Join what shares an id of an authority, if nothing speaks against it."""
        seen: dict[tuple[str, str, str], int] = {}
        for index, entry in enumerate(self.entries):
            for kind, values in entry.ids.items():
                for value in values:
                    other = seen.setdefault((entry.kind, kind, value), index)
                    against = self._against(index, other)
                    if against:
                        self._ask(index, {other}, f"one {kind}, but {against}")
                    else:
                        self.join(other, index)

    def join_by_descriptions(self) -> None:
        """Join what has one id in several files that say the same of it, word for word.

        A name alone is no description: ids of entries that have no more than a name
        are often counted off in each file anew.
        """
        seen: dict[tuple[str, bytes], int] = {}
        for index, entry in enumerate(self.entries):
            if all(_is_name(child) for child in entry.element.iterchildren("*")):
                continue
            other = seen.setdefault((entry.xml_id, canonical(entry.element)), index)
            if not self._against(index, other):
                self.join(index, other)

    def join_by_names(self) -> None:
        """Join what has the same full name, if that name means one thing everywhere.

        If not, what says the same of itself is joined, and the rest is asked.
        """
        by_name: dict[tuple[str, str], list[int]] = defaultdict(list)
        for index, entry in enumerate(self.entries):
            for key in entry.keys:
                if is_full(entry.kind, key):
                    by_name[entry.kind, key].append(index)
        for (_, key), indexes in by_name.items():
            if self._join_all(indexes):
                continue
            by_fact: dict[tuple[str, str], list[int]] = defaultdict(list)
            for index in indexes:
                for fact, values in self._facts[index].items():
                    for value in values:
                        by_fact[fact, value].append(index)
            for alike in by_fact.values():
                self._join_all(alike)
            self._ask_about(indexes, key)

    def _join_all(self, indexes: Sequence[int]) -> bool:
        """Join entries if no file, no authority and no fact tells any two apart."""
        roots = self._roots(indexes)
        files = [self._files[root] for root in roots]
        is_one = sum(map(len, files)) == len(set().union(*files)) and not any(
            self.differ(one, other) or self._against(one, other)
            for one in self._telling(indexes)
            for other in self._telling(indexes)
        )
        for root in roots if is_one else ():
            self.join(roots[0], root)
        return is_one

    def _telling(self, indexes: Iterable[int]) -> list[int]:
        """Of the entries that say the same of themselves one."""
        found: dict[tuple[str, frozenset[object]], int] = {}
        for index in indexes:
            entry, facts = self.entries[index], self._facts[self.root(index)]
            found.setdefault((entry.name, frozenset(facts.items())), index)
        return list(found.values())

    def _roots(self, indexes: Iterable[int]) -> list[int]:
        return list(dict.fromkeys(self.root(index) for index in indexes))

    def _ask_about(self, indexes: Sequence[int], key: str) -> None:
        """Ask which of the entries that have one name are one."""
        groups: dict[int, list[int]] = defaultdict(list)
        files: dict[int, set[Path]] = defaultdict(set)
        for index in indexes:
            groups[self.root(index)].append(index)
            files[self.root(index)] |= _files(self.entries[index])
        known = [root for root in groups if self._facts[root]]
        names = self.entries[indexes[0]].names
        name = next((n for n in names if slug(n) == key), names[0])
        for root, group in groups.items():
            able = [
                other
                for other in groups
                if other != root
                and files[other].isdisjoint(files[root])
                and not self.differ(group[0], groups[other][0])
            ]
            # One of whom no more is said than the name is asked for among the others.
            others = [o for o in able if o in known] or ([] if root in known else able)
            against = next(filter(None, (self._against(root, o) for o in others)), "")
            reason = f"{against}, and both are '{name}'" if against else ""
            for index in group:
                self._ask(index, set(others), reason or f"several are '{name}'")

    def _is_open(self, index: int, other: int) -> bool:
        """Whether no file and no name tells an entry from another."""
        is_one = self.root(index) == self.root(other)
        if is_one or self.differ(index, other):
            return False
        return self._files[self.root(index)].isdisjoint(self._files[self.root(other)])

    def _against(self, one: int, other: int) -> str:
        """What speaks against it that two entries, and what they are, are one."""
        first, second = self.root(one), self.root(other)
        if first == second:
            return ""
        for path in sorted(self._files[first] & self._files[second]):
            return f"{path.name} lists both"
        return doubt(self._facts[first], self._facts[second])

    def differ(self, one: int, other: int) -> bool:
        """Whether something says that two entries are two things."""
        first, second = self.entries[one], self.entries[other]
        if first.kind != second.kind:
            return True
        ids, others = first.ids, second.ids
        if any(kind in others and not ids[kind] & others[kind] for kind in ids):
            return True
        return first.kind == "person" and not similar(first.name, second.name)

    def _ask(self, index: int, others: set[int], reason: str) -> None:
        known, first = self._asked.get(index, (set(), reason))
        self._asked[index] = (known | others, first)

    def join_or_ask(self) -> list[tuple[int, set[int], str]]:
        """Join what can be but one other entry; return what stays open."""
        for index, entry in enumerate(self.entries):
            if index in self._asked or not entry.names or entry.kind == "personGrp":
                continue
            is_short = not _has_full_name(entry)
            if is_short and self._full[self.root(index)]:
                continue  # It is known whom it means.
            readings = self._readings(index, compatible)
            roots = self._roots(readings)
            against = self._against(index, roots[0]) if len(roots) == 1 else ""
            if not roots:
                similar_ones = self._roots(self._readings(index, similar))
                if similar_ones:
                    self._ask(index, set(similar_ones), "the given name may be short")
            elif is_short:
                self._ask(index, set(roots), "the name is short")
            elif len(roots) > 1:
                self._ask(index, set(roots), "it fits several")
            elif not against and self._says_less(index, readings):
                self._ask(index, set(roots), "one name says more than the other")
            elif against:
                self._ask(index, set(roots), f"the name fits, but {against}")
            else:
                self.join(index, readings[0])
        found: dict[int, tuple[set[int], str]] = {}
        for index, (others, reason) in self._asked.items():
            open_roots = {self.root(other) for other in others} - {self.root(index)}
            if open_roots:
                known, first = found.setdefault(self.root(index), (set(), reason))
                found[self.root(index)] = (known | open_roots, first)
        return list(_asked_once(found))

    def _says_less(self, index: int, readings: Iterable[int]) -> bool:
        """Whether a person has fewer given names than each of those it may be.

        A patronymic is left out so often that it tells nobody apart.
        """
        entry = self.entries[index]
        count = len(parts_of(entry.name).given)
        return entry.kind == "person" and all(
            len(parts_of(self.entries[other].name).given) != count for other in readings
        )

    def _readings(self, index: int, is_like: Callable[[str, str], bool]) -> list[int]:
        """The other entries that an entry may be, by a part of its name."""
        entry = self.entries[index]
        found = []
        for other in self._near(entry):
            candidate = self.entries[other]
            if self._is_open(index, other) and _may_be(entry, candidate, is_like):
                found.append(other)
        return found

    def _near(self, entry: Entry) -> list[int]:
        """The entries that share a family name, or a name, with `entry`."""
        if not self._index:
            for other, candidate in enumerate(self.entries):
                for key in _index_keys(candidate):
                    self._index[key].append(other)
        near = {i for key in _index_keys(entry) for i in self._index[key]}
        return sorted(near)


def _is_name(child: etree._Element) -> bool:
    return etree.QName(child).localname in NAMES.values()


def _asked_once(
    asked: Mapping[int, tuple[set[int], str]],
) -> Iterator[tuple[int, set[int], str]]:
    """The questions, each pair of entries in one of them only."""
    pairs: set[tuple[int, int]] = set()
    in_order = sorted(asked.items(), key=lambda item: (-len(item[1][0]), item[0]))
    for root, (others, reason) in in_order:
        new = {other for other in others if (other, root) not in pairs}
        pairs.update((root, other) for other in new)
        if new:
            yield root, new, reason


def _index_keys(entry: Entry) -> set[tuple[str, str]]:
    """Under what an entry is found: for a person the family name."""
    if entry.kind == "person":
        return {(entry.kind, parts_of(entry.name).family)}
    return {(entry.kind, key) for key in entry.keys}


def _files(entry: Entry) -> frozenset[Path]:
    """The files that tell an entry from their others.

    The root file of a corpus lists the speakers of many texts: it does not tell those
    of one text from those of another.
    """
    own = entry.file / entry.text
    return frozenset((own, *(p for p, _ in entry.origins if p != entry.file)))


def is_full(kind: str, key: str) -> bool:
    """Whether a name says whom it means: for a person, more than one word.

    That of a group (an audience, "reporters") means another group in each file.
    """
    parts = key.split("-")
    if kind == "personGrp":
        return False
    return kind != "person" or (len(parts) > 1 and all(len(p) > 1 for p in parts))


def _has_full_name(entry: Entry) -> bool:
    return any(is_full(entry.kind, key) for key in entry.keys)


def _may_be(entry: Entry, other: Entry, is_like: Callable[[str, str], bool]) -> bool:
    """Whether a name of `entry` may be a shorter form of one of `other`."""
    if entry.kind != "person":
        return bool(entry.keys & other.keys)
    is_shorter = len(entry.name) < len(other.name)
    return (is_shorter or entry.name == other.name) and is_like(entry.name, other.name)
