"""What a schema expects at a place: names, requirements, and where else.

Everything here is computed from patterns only when a document is invalid, and
kept for the next finding.
"""

from __future__ import annotations

from functools import lru_cache

from tei_toolkit.relaxng.name_classes import is_finite, local_of, mentioned
from tei_toolkit.relaxng.patterns import (
    ATTRIBUTE,
    CHOICE,
    ELEMENT,
    EMPTY,
    GROUP,
    HAS_ATTRIBUTE,
    HAS_DATA,
    INTERLEAVE,
    NOT_ALLOWED,
    ONE_OR_MORE,
    TEXT,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable
    from typing import Final, TypeAlias

    from tei_toolkit.relaxng.automaton import Automaton
    from tei_toolkit.relaxng.compiled import Compiled

    Skip: TypeAlias = tuple[tuple[int, ...], int, int]
    """The patterns skipped, the content found, and what follows."""

KEPT_LIMIT: Final = 2_000
"""Answers of one kind that are kept for the next finding."""
DESCRIBED_LIMIT: Final = 6
"""Elements such as a gap or an image hold no more kinds of elements than this."""
SKIP_LIMIT: Final = 3
"""More particles than this are not thought to be missing at once."""


class Expectations:
    """Answers about one schema, kept as they are found.

    Attributes:
        skips: The ways on to an element, by its name, from a pattern, when required
            parts before it are skipped.
        parents: The names of the elements in which a declared element may stand.
    """

    def __init__(self, compiled: Compiled, automaton: Automaton) -> None:
        """Prepare nothing."""
        self.compiled = compiled
        self.automaton = automaton
        self.patterns = automaton.patterns
        self._declared: dict[str, list[int]] | None = None
        self._uris: frozenset[str] = frozenset()
        self.skips: Callable[[int, str], list[Skip]]
        self.skips = lru_cache(KEPT_LIMIT)(self._skips)
        self.parents: Callable[[int], list[str]]
        self.parents = lru_cache(KEPT_LIMIT)(self._find_parents)
        self._parents: dict[int, list[int]] | None = None
        self._firsts: dict[int, frozenset[int]] = {}
        self._required: dict[int, frozenset[int]] = {}
        self._needed: dict[int, frozenset[int]] = {}
        self._bare: dict[int, int] = {}
        self._expected: dict[int, dict[str, int]] = {}
        self._names: dict[int, list[str]] = {}
        self._demanded: dict[int, tuple[list[str], list[str]]] = {}
        self._expected_in: dict[int, dict[str, int]] = {}
        self._groups: dict[str, frozenset[str]] | None = None

    # Names

    def declared(self, name: str) -> list[int]:
        """The declarations of elements that have this very name."""
        return self._all_declared().get(name, [])

    def element_names(self) -> Collection[str]:
        """The names of all elements that the schema declares by name."""
        return self._all_declared()

    def _all_declared(self) -> dict[str, list[int]]:
        if self._declared is None:
            self._declared = {}
            uris: set[str] = set()
            for number, name_class in enumerate(self.compiled.names):
                names, spaces = mentioned(self.patterns.name_classes[name_class])
                uris |= spaces
                if is_finite(self.patterns.name_classes[name_class]):
                    for name in names:
                        self._declared.setdefault(name, []).append(number)
            uris |= {name.rpartition(" ")[0] for name in self._declared}
            self._uris = frozenset(uris)
        return self._declared

    def knows_namespace(self, uri: str) -> bool:
        """Whether the schema has elements in the namespace."""
        self._all_declared()
        return uri in self._uris

    def names_of(self, declaration: int) -> list[str]:
        """The names that a declaration lists; none for a wildcard."""
        found = self._names.get(declaration)
        if found is None:
            name_class = self.patterns.name_classes[self.compiled.names[declaration]]
            found = sorted(mentioned(name_class)[0]) if is_finite(name_class) else []
            self._names[declaration] = found
        return found

    def attribute_note(self, patterns: Iterable[int]) -> str:
        """What the schema says about the attribute of some patterns."""
        notes = self.compiled.attribute_notes
        return next((notes[p] for p in patterns if p in notes), "")

    # What may come

    def firsts(self, pattern: int) -> frozenset[int]:
        """The ELEMENT patterns (and TEXT) that may come next."""
        found = self._firsts.get(pattern)
        if found is None:
            patterns = self.patterns
            kind = patterns.kind[pattern]
            if kind == ELEMENT or pattern == TEXT:
                found = frozenset((pattern,))
            elif kind == ONE_OR_MORE:
                found = self.firsts(patterns.left[pattern])
            elif kind == GROUP:
                collected: set[int] = set()
                for part in patterns.parts(pattern):
                    collected |= self.firsts(part)
                    if not patterns.nullable[part]:
                        break
                found = frozenset(collected)
            elif kind in (CHOICE, INTERLEAVE):
                found = frozenset().union(*map(self.firsts, patterns.members[pattern]))
            else:
                found = frozenset()
            self._firsts[pattern] = found
        return found

    def expected(self, state: int) -> dict[str, int]:
        """The names that may come in the state, each with its declaration."""
        found = self._expected.get(state)
        if found is None:
            found = self._expected[state] = {}
            for pattern in self.automaton.vectors[state]:
                for element in sorted(self.firsts(pattern) - {TEXT}):
                    declaration = self.patterns.right[element]
                    for name in self.names_of(declaration):
                        found.setdefault(name, declaration)
        return found

    def expected_in(self, declaration: int) -> dict[str, int]:
        """The names that may come first in an element, each with its declaration."""
        known = self._expected_in.get(declaration)
        if known is not None:
            return known
        found = self._expected_in[declaration] = {}
        for element in sorted(self.firsts(self.content(declaration)) - {TEXT}):
            inner = self.patterns.right[element]
            for name in self.names_of(inner):
                found.setdefault(name, inner)
        return found

    def inside(self, declaration: int) -> list[str]:
        """The names of all that an element may hold directly."""
        return self.listed(self._elements(self.content(declaration)))

    def declared_in(self, declarations: Iterable[int]) -> set[int]:
        """The declarations of all that elements of some declarations may hold."""
        return {
            self.patterns.right[element]
            for declaration in declarations
            for element in self._elements(self.content(declaration)) - {TEXT}
        }

    def is_empty(self, name: str) -> bool:
        """Whether elements of the name can hold nothing."""
        return self.holds_nothing(self.declared(name))

    def holds_nothing(self, declarations: Iterable[int]) -> bool:
        """Whether elements of the declarations can hold nothing."""
        contents = map(self.content, declarations)
        return not any(
            self.firsts(content) or self.patterns.flags[content] & HAS_DATA
            for content in contents
        )

    def is_hollow(self, label: str, child: str) -> bool:
        """Whether elements of a name may be empty, and hold at most a description.

        They hold no text, and no child of that name. Names are as tags have them.
        """
        local, child = label.rpartition(":")[2], child.rpartition(":")[2]
        found = [
            self.content(number)
            for name, numbers in self._all_declared().items()
            if local_of(name) == local
            for number in numbers
        ]
        return bool(found) and all(
            self.patterns.nullable[content]
            and TEXT not in self.firsts(content)
            and len(inside := self._elements(content) - {TEXT}) <= DESCRIBED_LIMIT
            and all(self.names_of(self.patterns.right[e]) for e in inside)
            and child not in map(local_of, self.listed(inside))
            for content in found
        )

    def holds_text(self, declaration: int) -> bool:
        """Whether an element may begin with text."""
        content = self.content(declaration)
        return content == TEXT or TEXT in self.firsts(content)

    def allows_text(self, state: int) -> bool:
        """Whether text may come in the state."""
        return any(
            TEXT in self.firsts(pattern) for pattern in self.automaton.vectors[state]
        )

    def has_wildcard(self, state: int) -> bool:
        """Whether elements may come in the state whose names are not listed."""
        return any(
            element != TEXT and not self.names_of(self.patterns.right[element])
            for pattern in self.automaton.vectors[state]
            for element in self.firsts(pattern)
        )

    def required(self, pattern: int) -> frozenset[int]:
        """The ELEMENT patterns that every content of the pattern has."""
        found = self._required.get(pattern)
        if found is None:
            patterns = self.patterns
            kind = patterns.kind[pattern]
            if kind == ELEMENT:
                found = frozenset((pattern,))
            elif patterns.nullable[pattern]:
                found = frozenset()
            elif kind == ONE_OR_MORE:
                found = self.required(patterns.left[pattern])
            elif kind == GROUP:
                found = frozenset().union(*map(self.required, patterns.parts(pattern)))
            elif kind == INTERLEAVE:
                found = frozenset().union(
                    *map(self.required, patterns.members[pattern])
                )
            elif kind == CHOICE:
                members = iter(patterns.members[pattern])
                found = self.required(next(members))
                for member in members:
                    found &= self.required(member)
            else:
                found = frozenset()
            self._required[pattern] = found
        return found

    def listed(self, elements: Iterable[int]) -> list[str]:
        """The names of ELEMENT patterns, sorted."""
        return sorted(
            {
                name
                for element in elements
                if element != TEXT
                for name in self.names_of(self.patterns.right[element])
            }
        )

    def demanded(self, pattern: int) -> tuple[list[str], list[str]]:
        """The names that must come, or else those of which one must."""
        found = self._demanded.get(pattern)
        if found is None:
            must = self.listed(self.required(pattern))
            found = must, [] if must else self.listed(self.needed(pattern))
            self._demanded[pattern] = found
        return found

    def needed(self, pattern: int) -> frozenset[int]:
        """The ELEMENT patterns of which one must come to go on to the end."""
        found = self._needed.get(pattern)
        if found is None:
            found = self._needed[pattern] = self._find_needed(pattern)
        return found

    def _find_needed(self, pattern: int) -> frozenset[int]:
        patterns = self.patterns
        kind = patterns.kind[pattern]
        if kind == ELEMENT:
            return frozenset((pattern,))
        if kind == ONE_OR_MORE:
            return self.needed(patterns.left[pattern])
        if kind == CHOICE:
            return frozenset().union(*map(self.needed, patterns.members[pattern]))
        parts: Iterable[int] = patterns.members[pattern]
        if kind == GROUP:
            parts = patterns.parts(pattern)
        for part in parts:
            if not patterns.nullable[part]:
                return self.needed(part)
        return frozenset()

    # Skipping what is missing

    def _skips(self, pattern: int, name: str) -> list[Skip]:
        return list(dict.fromkeys(self._find_skips(pattern, name)))[:KEPT_LIMIT]

    def _find_skips(self, pattern: int, name: str) -> list[Skip]:
        patterns = self.patterns
        kind = patterns.kind[pattern]
        if kind == GROUP:
            return self._skips_in_group(pattern, name)
        if kind == CHOICE:
            return [
                skip
                for member in patterns.members[pattern]
                for skip in self.skips(member, name)
            ]
        derivatives = self.automaton.content
        if kind == ONE_OR_MORE:
            more = patterns.optional(pattern)
            return [
                (skipped, content, derivatives.group(after, more))
                for skipped, content, after in self.skips(patterns.left[pattern], name)
            ]
        if kind == INTERLEAVE:
            members = patterns.members[pattern]
            return [
                (
                    skipped,
                    content,
                    patterns.interleave((after, *members[:i], *members[i + 1 :])),
                )
                for i, member in enumerate(members)
                for skipped, content, after in self.skips(member, name)
            ]
        known = self.automaton.canonical(name)
        opened = derivatives.opened(pattern, known)
        return [((), content, after) for content, after in opened]

    def _skips_in_group(self, pattern: int, name: str) -> list[Skip]:
        """The skips in each part of a group, those before it skipped as well."""
        patterns = self.patterns
        derivatives = self.automaton.content
        found: list[Skip] = []
        skipped: tuple[int, ...] = ()
        parts = patterns.parts(pattern)
        rests = [EMPTY]
        for part in reversed(parts[1:]):
            rests.insert(0, patterns.group(part, rests[0]))
        for part, rest in zip(parts, rests, strict=True):
            found += [
                (skipped + inner, content, derivatives.group(after, rest))
                for inner, content, after in self.skips(part, name)
            ]
            if not patterns.nullable[part]:
                skipped += (part,)
                if len(skipped) > SKIP_LIMIT:
                    break
        return found

    # Where an element belongs

    def _find_parents(self, declaration: int) -> list[str]:
        if self._parents is None:
            self._parents = {}
            for parent in range(len(self.compiled.contents)):
                for element in self._elements(self.compiled.contents[parent][1]):
                    self._parents.setdefault(self.patterns.right[element], []).append(
                        parent
                    )
        found = {
            name
            for parent in self._parents.get(declaration, ())
            for name in self.names_of(parent)
        }
        return sorted(found)

    def homes(self, name: str) -> int:
        """How many elements there are in which one of the name may stand."""
        found: set[str] = set()
        return len(found.union(*map(self.parents, self.declared(name))))

    def _elements(self, pattern: int) -> set[int]:
        kind = self.patterns.kind
        return {p for p in self.patterns.reached(pattern) if kind[p] == ELEMENT}

    def groups(self) -> dict[str, frozenset[str]]:
        """The schema's own names for sets of three elements or more."""
        if self._groups is None:
            self._groups = {}
            for name, pattern in self.compiled.definitions.items():
                if self.patterns.kind[pattern] in (CHOICE, ONE_OR_MORE):
                    elements = self._elements(pattern)
                    names = frozenset(self.listed(elements))
                    if len(names) > 2:
                        self._groups[name] = names
        return self._groups

    # Attributes aside

    def bare(self, pattern: int) -> int:
        """The pattern as if its attributes had all been given."""
        patterns = self.patterns
        if not patterns.flags[pattern] & HAS_ATTRIBUTE:
            return pattern
        found = self._bare.get(pattern)
        if found is None:
            kind = patterns.kind[pattern]
            if kind == ATTRIBUTE:
                found = EMPTY
            elif kind == CHOICE:
                found = patterns.choice(map(self.bare, patterns.members[pattern]))
            elif kind == INTERLEAVE:
                found = patterns.interleave(map(self.bare, patterns.members[pattern]))
            elif kind == ONE_OR_MORE:
                found = patterns.one_or_more(self.bare(patterns.left[pattern]))
            elif kind == GROUP:
                found = EMPTY
                for part in reversed(patterns.parts(pattern)):
                    found = patterns.group(self.bare(part), found)
            else:
                found = NOT_ALLOWED
            self._bare[pattern] = found
        return found

    def content(self, declaration: int) -> int:
        """The content of a declared element, attributes aside."""
        return self.bare(self.compiled.contents[declaration][1])
