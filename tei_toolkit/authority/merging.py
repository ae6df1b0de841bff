"""The same people, places and organisations of several files, brought together.

Two entries are one only where no other reading is possible: they share an id of an
authority, or a full name that means one thing in every file. Where a name could mean
several, nothing is merged and the question is put to a person.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import replace
from pathlib import Path

from lxml import etree

from tei_toolkit.authority.entries import NAMES, Entry, words_of
from tei_toolkit.authority.renaming import Renaming, name_groups
from tei_toolkit.names.linking import PATRONYMIC
from tei_toolkit.names.title_words import GENERATIONS
from tei_toolkit.tei.vocabulary import XML_ID, XML_LANG, tei
from tei_toolkit.values import immutable

_ADDRESS = re.compile(r"[A-Za-z][\w+.-]*:")
_ORDER = {"head": 0, "persName": 1, "placeName": 1, "orgName": 1, "idno": 3, "note": 4}


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
    groups.join_by_ids()
    groups.join_by_descriptions()
    groups.join_by_names()
    open_groups = groups.join_or_ask()
    members = groups.members()
    together = [[entries[i] for i in group] for group in members.values()]
    wanted = [richest(group).xml_id for group in together]
    renaming = name_groups(together, wanted, target)
    merged = [unite(group, renaming, renaming.name_of(group[0])) for group in together]
    ids = dict(zip(members, (entry.xml_id for entry in merged), strict=True))
    questions = tuple(
        Question(ids[root], tuple(sorted(ids[groups.root(o)] for o in others)), reason)
        for root, others, reason in open_groups
    )
    return Merged(tuple(merged), questions)


class _Groups:
    """Entries that are one, as a forest."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.entries = entries
        self._parents = list(range(len(entries)))
        self._files = [_files(entry) for entry in entries]
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
        self._parents[second] = first
        self._files[first] |= self._files[second]

    def members(self) -> dict[int, list[int]]:
        """The entries of each group, in their order."""
        found: dict[int, list[int]] = defaultdict(list)
        for index in range(len(self.entries)):
            found[self.root(index)].append(index)
        return found

    def join_by_ids(self) -> None:
        """Join what shares an id of an authority."""
        seen: dict[tuple[str, str, str], int] = {}
        for index, entry in enumerate(self.entries):
            for kind, values in entry.ids.items():
                for value in values:
                    key = (entry.kind, kind, value)
                    if key in seen:
                        self.join(seen[key], index)
                    seen.setdefault(key, index)

    def join_by_descriptions(self) -> None:
        """Join what has one id in several files that say the same of it, word for word.

        A name alone is no description: ids of entries that have no more than a name
        are often counted off in each file anew.
        """
        seen: dict[tuple[str, bytes], int] = {}
        for index, entry in enumerate(self.entries):
            if all(_is_name(child) for child in entry.element.iterchildren("*")):
                continue
            other = seen.setdefault((entry.xml_id, _canonical(entry.element)), index)
            if other != index and not self._in_one_file(index, other):
                self.join(index, other)

    def join_by_names(self) -> None:
        """Join what has the same full name, if that name means one thing everywhere."""
        by_name: dict[tuple[str, str], list[int]] = defaultdict(list)
        for index, entry in enumerate(self.entries):
            for key in entry.keys:
                if is_full(entry.kind, key):
                    by_name[entry.kind, key].append(index)
        for (_, key), indexes in by_name.items():
            if self._means_one(indexes):
                for other in indexes[1:]:
                    self.join(indexes[0], other)
                continue
            for index in indexes:
                others = {o for o in indexes if self._is_open(index, o)}
                if others:
                    self._ask(index, others, f"'{key}' means several")

    def _means_one(self, indexes: Sequence[int]) -> bool:
        """Whether no file and no authority tells the entries apart."""
        roots = {self.root(index) for index in indexes}
        if len(roots) == 1:
            return True
        files: dict[Path, int] = {}
        for index in indexes:
            for path in _files(self.entries[index]):
                if files.setdefault(path, self.root(index)) != self.root(index):
                    return False
        return all(not self.differ(one, other) for one in indexes for other in indexes)

    def _is_open(self, index: int, other: int) -> bool:
        """Whether an entry could be another one, by all that is known."""
        is_one = self.root(index) == self.root(other)
        return not (
            is_one or self.differ(index, other) or self._in_one_file(index, other)
        )

    def _in_one_file(self, one: int, other: int) -> bool:
        """Whether a file tells two entries, or what is one with them, apart."""
        mine, theirs = (self._files[self.root(index)] for index in (one, other))
        return not mine.isdisjoint(theirs)

    def differ(self, one: int, other: int) -> bool:
        """Whether something says that two entries are two things."""
        first, second = self.entries[one], self.entries[other]
        if first.kind != second.kind:
            return True
        ids, others = first.ids, second.ids
        if any(kind in others and not ids[kind] & others[kind] for kind in ids):
            return True
        return first.kind == "person" and not compatible(first.name, second.name)

    def _ask(self, index: int, others: set[int], reason: str) -> None:
        known, first = self._asked.get(index, (set(), reason))
        self._asked[index] = (known | others, first)

    def join_or_ask(self) -> list[tuple[int, set[int], str]]:
        """Join what can be but one other entry; return what stays open."""
        for index, entry in enumerate(self.entries):
            if index in self._asked or not entry.names or entry.kind == "personGrp":
                continue
            readings = self._readings(index)
            roots = {self.root(other) for other in readings}
            if not roots:
                continue
            short = not any(is_full(entry.kind, key) for key in entry.keys)
            if len(roots) == 1 and not short:
                self.join(index, readings[0])
            elif short:
                self._ask(index, roots, "the name is short")
            else:
                self._ask(index, roots, "it fits several")
        found: dict[int, tuple[set[int], str]] = {}
        for index, (others, reason) in self._asked.items():
            open_roots = {self.root(other) for other in others} - {self.root(index)}
            if open_roots:
                known, first = found.setdefault(self.root(index), (set(), reason))
                found[self.root(index)] = (known | open_roots, first)
        return list(_asked_once(found))

    def _readings(self, index: int) -> list[int]:
        """The other entries that an entry may be, by a part of its name."""
        entry = self.entries[index]
        found = []
        for other in self._near(entry):
            candidate = self.entries[other]
            if self._is_open(index, other) and _may_be(entry, candidate):
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
        return {(entry.kind, _parts(entry.name).family)}
    return {(entry.kind, key) for key in entry.keys}


def _files(entry: Entry) -> set[Path]:
    """The files that tell an entry from their others.

    The root file of a corpus lists the speakers of many texts: it does not tell those
    of one text from those of another.
    """
    own = entry.file / entry.text
    return {own, *(path for path, _ in entry.origins if path != entry.file)}


def is_full(kind: str, key: str) -> bool:
    """Whether a name says whom it means: for a person, more than one word.

    That of a group (an audience, "reporters") means another group in each file.
    """
    parts = key.split("-")
    if kind == "personGrp":
        return False
    return kind != "person" or (len(parts) > 1 and all(len(p) > 1 for p in parts))


def _may_be(entry: Entry, other: Entry) -> bool:
    """Whether a name of `entry` may be a shorter form of one of `other`."""
    if entry.kind != "person":
        return bool(entry.keys & other.keys)
    is_shorter = len(entry.name) < len(other.name)
    return (is_shorter or entry.name == other.name) and compatible(
        entry.name, other.name
    )


def compatible(one: str, other: str) -> bool:
    """Whether two names can be one person's: no part contradicts another."""
    first, second = _parts(one), _parts(other)
    if first.family != second.family:
        return False
    if first.patronymic and second.patronymic and first.patronymic != second.patronymic:
        return False
    return all(
        a == b or (min(len(a), len(b)) == 1 and a[0] == b[0])
        for a, b in zip(first.given, second.given, strict=False)
    )


@immutable
class _Name:
    given: tuple[str, ...]
    patronymic: str
    family: str


def _parts(name: str) -> _Name:
    words = [re.sub(r"[^\w]", "", w).casefold() for w in name.split()]
    words = [word for word in words if word]
    suffix = ""
    if len(words) > 1 and words[-1] in GENERATIONS:
        suffix = words.pop()
    patronymic = next((w for w in words[1:] if PATRONYMIC.search(w)), "")
    if patronymic and patronymic != words[-1]:
        words.remove(patronymic)
    else:
        patronymic = ""
    family = words[-1] if words else ""
    return _Name(tuple(words[:-1]), patronymic, f"{family} {suffix}".strip())


def richest(entries: Sequence[Entry]) -> Entry:
    """The entry that says most, the first of such."""
    return max(
        entries, key=lambda e: (max(map(len, e.names), default=0), len(e.element))
    )


def unite(entries: Sequence[Entry], renaming: Renaming, xml_id: str) -> Entry:
    """One entry with all that several say, under an id of the authority file."""
    renamed = [renaming.apply(entry) for entry in entries]
    first = richest(renamed)
    element = first.element
    seen = {_canonical(child) for child in element}
    names = {n.casefold() for n in first.names}
    for entry in renamed:
        if entry is first:
            continue
        for child in entry.element.iterchildren("*"):
            key = _canonical(child)
            own = child.tag == tei(NAMES[entry.kind])
            words = words_of(child).casefold()
            if key in seen or (own and words in names):
                continue
            seen.add(key)
            added = deepcopy(child)
            if own:
                names.add(words)
                if added.get("type") is None:
                    added.set("type", "variant")
            if entry.language != first.language and added.get(XML_LANG) is None:
                added.set(XML_LANG, entry.language)
            element.append(added)
        for name, value in entry.element.attrib.items():
            if name not in element.attrib:
                element.set(name, value)
    children = sorted(element, key=_place_of)
    for child in children:
        child.tail = None
        element.append(child)
    element.text = None
    _keep_addresses(element, entries)
    element.set(XML_ID, xml_id)
    _drop_second_ids(element)
    origins = dict.fromkeys(o for entry in entries for o in entry.origins)
    return replace(first, element=element, origins=tuple(origins))


def _place_of(child: etree._Element) -> int:
    return _ORDER.get(etree.QName(child).localname, 2) if _is_element(child) else 2


def _is_element(node: etree._Element) -> bool:
    return isinstance(node.tag, str)


def _keep_addresses(element: etree._Element, entries: Sequence[Entry]) -> None:
    """Leave of what is said about an entry only where in the world it is described."""
    for name in ("resp", "cert"):
        element.attrib.pop(name, None)
    for name in ("corresp", "sameAs"):
        pointers = " ".join(entry.element.get(name, "") for entry in entries).split()
        addresses = dict.fromkeys(p for p in pointers if _ADDRESS.match(p))
        element.attrib.pop(name, None)
        if addresses:
            element.set(name, " ".join(addresses))


def _drop_second_ids(element: etree._Element) -> None:
    """Let the first of what several files call by one id have it."""
    seen: set[str] = set()
    for part in element.iter("*"):
        xml_id = part.get(XML_ID)
        if xml_id in seen:
            del part.attrib[XML_ID]
        elif xml_id is not None:
            seen.add(xml_id)


def _canonical(element: etree._Element) -> bytes:
    copy = deepcopy(element)
    copy.tail = None
    if _is_element(copy):
        etree.strip_attributes(copy, "resp", "cert", XML_ID)
    return etree.tostring(copy, method="c14n")
