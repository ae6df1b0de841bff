"""People who are named outside the labels, and what is said of them there."""

import re
from collections.abc import Collection, Iterable
from dataclasses import field, replace
from enum import StrEnum
from itertools import pairwise
from typing import TypeVar

from tei_toolkit.labels.office_words import ARTICLES
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.people.code_keys import KeyEntry
from tei_toolkit.metadata.people.labels import parse_label
from tei_toolkit.metadata.people.linking import fits_code
from tei_toolkit.metadata.people.names import Name, is_link, read_name
from tei_toolkit.metadata.people.no_names import is_no_name
from tei_toolkit.metadata.people.occupations import (
    affiliation_of,
    occupation_of,
    stated,
    tells_of,
)
from tei_toolkit.metadata.people.parsed import LabelKind, ParsedLabel
from tei_toolkit.metadata.people.words import (
    ANSWERERS,
    CHAIRS,
    GUESTS,
    HOSTS,
    QUESTIONERS,
    TITLES_OF_RANK,
    is_office,
)
from tei_toolkit.values import immutable, record

_PREDICATE = re.compile(
    r"\b(?:met|meets|gave|read|opened|attended|appeared|spoke|speaks|said|says|was|were|is|are|has|had|with)\b"
)
"""What an office does not hold: a sentence names several people."""
_PAIR = 2
_TAKING = re.compile(r"\s(?:took|takes|in) the chair\b")
"""What a report tells of the office that it names: `The Speaker took the chair`."""
_ANDS = frozenset("and und et y e i и та en och og ve".split())
_BRACKETS = "([（【〔"
"""With which a remark begins that is no name."""
_Key = TypeVar("_Key", bound=str)


class Part(StrEnum):
    """The parts that people can have in a conversation or a meeting."""

    CHAIR = "chair"
    QUESTIONER = "questioner"
    ANSWERER = "answerer"
    HOST = "host"


@immutable
class KnownPerson:
    """A person named outside the labels.

    Attributes:
        name: the name.
        role: what is printed where a function may stand.
        affiliation: what is printed where a party or body may stand.
        rank: the surer the source the higher.
    """

    name: Name
    role: str | None = None
    affiliation: str | None = None
    rank: int = 1

    @property
    def occupation(self) -> str | None:
        """The office that is surely stated."""
        return occupation_of(stated(self.role, self.affiliation)[0])

    @property
    def body(self) -> str | None:
        """The party or body that is surely stated."""
        return affiliation_of(stated(self.role, self.affiliation)[1])


@record
class FrontEvidence:
    """What the front says; filled while it is read, then only read.

    Attributes:
        people: everybody who is named.
        codes: folded code -> what it stands for, as printed.
        roles: folded code -> what its holder is, as printed.
        facts: folded code -> sex and age of its holder, as printed.
        holders: folded function -> names of its holders, as printed.
        parts: part -> names, as printed.
    """

    people: list[KnownPerson] = field(default_factory=list)
    codes: dict[str, list[str]] = field(default_factory=dict)
    roles: dict[str, str] = field(default_factory=dict)
    facts: dict[str, tuple[str | None, str | None]] = field(default_factory=dict)
    holders: dict[str, list[str]] = field(default_factory=dict)
    parts: dict[Part, list[str]] = field(default_factory=dict)


def drop_pairs(evidence: FrontEvidence, codes: Collection[str]) -> None:
    """Forget the names that are two who speak: `Scene 1. - Ada, Tom.` is no Tom Ada.

    `codes` are the labels of one word, folded.
    """
    evidence.people[:] = [
        known
        for known in evidence.people
        if len(known.name.words) != _PAIR
        or not all(folded(word) in codes for word in known.name.words)
    ]


def add_to(table: dict[_Key, list[str]], key: _Key, value: str) -> None:
    """Note a value under a key, each once, and not without end."""
    values = table.setdefault(key, [])
    if value and value not in values and len(values) < 20:
        values.append(value)


def is_role(text: str) -> bool:
    """Whether `text` holds a word for an office, and is short enough for one."""
    return (
        bool(text)
        and len(text) < 100
        and any(is_office(folded(word).strip(".,:")) for word in text.split())
    )


def know(evidence: FrontEvidence, parsed: ParsedLabel, role: str | None) -> None:
    """Note the person that `parsed` names, if it is a full name."""
    name = parsed.name
    if name is None or parsed.kind is LabelKind.SEVERAL or len(evidence.people) > 3000:
        return
    parsed = replace(parsed, function=_TAKING.split(parsed.function, 1)[0])
    role = role or parsed.office
    if role and _PREDICATE.search(role):
        return
    if role and name.titles and tells_of(role):
        role = None  # `Heidi plays Miss Rose`
    role = _without_name(role, name) if role else role
    if parsed.kind is LabelKind.FUNCTION:
        add_to(evidence.holders, parsed.function, " ".join([*name.titles, *name.words]))
        role = role or parsed.function
    if len(name.words) < 2 and not (role or name.titles):
        return
    if len(name.words) > 5 or any(len(word) > 40 for word in name.words):
        return
    if not _may_be_name(name):
        return
    evidence.people.append(KnownPerson(name, role, parsed.affiliation, rank=2))


def _without_name(role: str, name: Name) -> str | None:
    """What stands before a name in a printed office: `Mayor, Ada Hale MP`."""
    at = role.find(name.words[0])
    if at > 0 and name.words[-1] in role[at:]:
        return role[:at].rstrip(" ,;:–—-") or None
    return role


def note_key(
    evidence: FrontEvidence, entries: Iterable[KeyEntry], language: str | None
) -> None:
    """Note what a key of initials says."""
    for entry in entries:
        add_to(evidence.codes, entry.code, entry.meaning)
        if entry.said:
            evidence.roles.setdefault(entry.code, entry.said)
        if entry.is_name:
            role = entry.said if is_role(entry.said) else None
            know(evidence, parse_label(entry.meaning, language), role)


def _may_be_name(name: Name) -> bool:
    """Whether no word of `name` is one that names do not have, or opens a bracket.

    A small letter begins no surname after a capital: `Native speaker`.
    """
    first, last = name.words[0], name.words[-1]
    if first[:1].isupper() and last.islower() and len(name.words) > 1:
        return False
    if any(_are_two(*pair) or _is_of(*pair) for pair in pairwise(name.words)):
        return False
    return not any(
        is_no_name(word, index)
        or word[0] in _BRACKETS
        or word[-1] == ":"
        or (word[-1] == ")" and "(" not in word)
        or "_" in word
        or any(map(str.isdigit, word))
        for index, word in enumerate(name.words)
    )


def _are_two(word: str, behind: str) -> bool:
    """Whether an article behind a conjunction begins another's name: `y La Vecina`."""
    return word in _ANDS and folded(behind) in ARTICLES


def _is_of(word: str, behind: str) -> bool:
    """Whether a title stands behind a small word: `Camera di Donna Lucia`."""
    return word.islower() and is_link(word) and folded(behind) in TITLES_OF_RANK


def part_of(function: str) -> Part | None:
    """The part that a function in a label is."""
    if function in QUESTIONERS:
        return Part.QUESTIONER
    if function in ANSWERERS or function in GUESTS:
        return Part.ANSWERER
    if function in HOSTS:
        return Part.HOST
    return Part.CHAIR if function in CHAIRS else None


def known_from(
    text: str, language: str | None, rank: int = 2, code: str = ""
) -> KnownPerson | None:
    """The person whom `text` names, with the function it states.

    Words that names rarely have are a name's where its first letters are `code`.
    """
    parsed = parse_label(text, language)
    name = parsed.name
    if name is not None and not (_may_be_name(name) or fits_code(code, name)):
        return None
    if parsed.name is None or parsed.kind is LabelKind.SEVERAL:
        words = text.split()
        if not 1 <= len(words) <= 4 or parsed.kind is LabelKind.FUNCTION:
            return None
        return KnownPerson(read_name(words, language=language), rank=rank)
    return KnownPerson(parsed.name, parsed.office, parsed.affiliation, rank)
