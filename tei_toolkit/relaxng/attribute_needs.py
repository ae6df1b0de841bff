"""The attributes that an element may have, and those that it must have."""

from __future__ import annotations

from functools import lru_cache

from tei_toolkit.relaxng.automaton import DEAD
from tei_toolkit.relaxng.name_classes import is_finite, mentioned
from tei_toolkit.relaxng.patterns import ATTRIBUTE, CHOICE, HAS_ATTRIBUTE, NOT_ALLOWED
from tei_toolkit.relaxng.verdict import Identities

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Final, TypeAlias

    from tei_toolkit.relaxng.automaton import Automaton

    Needs: TypeAlias = tuple[frozenset[str], frozenset[str]]
    """Names that must be there, and names of which one must be."""

KEPT_LIMIT: Final = 2_000
"""Answers of one kind that are kept for the next finding."""


class AttributeNeeds:
    """Answers about the attributes of one schema, kept as they are found.

    Attributes:
        allowed: The attributes that contents may have, each with its patterns.
        values: The patterns of the value that an attribute of a content may have, by
            its name.
    """

    def __init__(self, automaton: Automaton) -> None:
        """Prepare nothing."""
        self.allowed: Callable[[tuple[int, ...]], dict[str, list[int]]]
        self.allowed = lru_cache(KEPT_LIMIT)(self._allowed)
        self.values: Callable[[int, str], list[int]]
        self.values = lru_cache(KEPT_LIMIT)(automaton.value_patterns)
        self._names = lru_cache(KEPT_LIMIT)(self._find_names)
        self._needs = lru_cache(KEPT_LIMIT)(self._find_needs)
        self.automaton = automaton
        self.patterns = automaton.patterns
        self.derivatives = automaton.attributes

    def _allowed(self, contents: tuple[int, ...]) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for content in contents:
            parts, rest = self.automaton.contents[content]
            for pattern in self.derivatives.attributes_in((*parts, rest)):
                for name in self._names(pattern):
                    found.setdefault(name, []).append(pattern)
        return found

    def _find_names(self, attribute: int) -> frozenset[str]:
        name_class = self.patterns.name_classes[self.patterns.left[attribute]]
        if not is_finite(name_class):
            return frozenset()
        return frozenset(mentioned(name_class)[0])

    def missing(self, content: int, given: Mapping[str, set[int]]) -> Needs | None:
        """What is missing beside the attributes given; `None` if they conflict.

        Args:
            content: A declaration.
            given: Names of attributes, each with the patterns of its good values.
        """
        parts, rest = self.automaton.contents[content]
        must: set[str] = set()
        either: set[str] = set()
        for part in (*parts, *self.patterns.parts(rest)):
            if not self.patterns.flags[part] & HAS_ATTRIBUTE:
                continue
            left = self._after(part, given)
            if left == NOT_ALLOWED:
                return None
            own_must, own_either = self._needs(left)
            must |= own_must
            either |= own_either
        return frozenset(must), frozenset(either)

    def _after(self, pattern: int, given: Mapping[str, set[int]]) -> int:
        for name, accepted in given.items():
            known = self.automaton.canonical(name)
            if self.derivatives.values((pattern,), known):
                pattern = self.derivatives.derived(pattern, known, accepted)
        return pattern

    def _find_needs(self, pattern: int) -> Needs:
        nothing: frozenset[str] = frozenset()
        if self.derivatives.closed(pattern) != NOT_ALLOWED:
            return nothing, nothing
        kind = self.patterns.kind[pattern]
        if kind == ATTRIBUTE:
            names = self._names(pattern)
            return (names, nothing) if len(names) == 1 else (nothing, names)
        needs = [self._needs(inner) for inner in self.patterns.inner(pattern)]
        if not needs:
            return nothing, nothing
        if kind == CHOICE:
            must = frozenset.intersection(*(own for own, _ in needs))
            named = frozenset.union(*(own | either for own, either in needs))
            return must, named - must
        return (
            frozenset.union(*(own for own, _ in needs)),
            frozenset.union(*(either for _, either in needs)),
        )


def after_attributes(
    automaton: Automaton,
    declarations: tuple[int, ...],
    attributes: Sequence[tuple[str, str, str]],
) -> tuple[int, tuple[tuple[int, int], ...]]:
    """The state after a start tag; `DEAD` if an attribute is missing or wrong.

    Args:
        automaton: The schema's.
        declarations: What the element could be.
        attributes: Name, label and value of each.

    Returns:
        The state, and the positions and kinds of IDs and references.
    """
    values = automaton.values
    candidates = automaton.candidate_set(declarations)
    names = tuple(name for name, _, _ in attributes)
    shape = automaton.shapes[candidates].get(names) or automaton.shape(
        candidates, names
    )
    state, checks, identified, outcomes = shape
    passed = tuple(values.matches(p, attributes[i][2]) for i, p in checks)
    if outcomes is not None:
        state = outcomes.get(passed, -1)
        if state < 0:
            state = automaton.outcome(candidates, names, shape, passed)
    elif not all(passed):
        state = DEAD
    for i, kind in identified:
        if not Identities().note(kind, attributes[i][2]):
            state = DEAD
    return state, identified
