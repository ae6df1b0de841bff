"""Derivatives of patterns by attributes (J. Clark, `attDeriv`, 2002).

The names are looked at first, the values by themselves: a derivative takes the
set of value patterns that the attribute's value matches, so that it can be kept
for all values with the same outcome.
"""

from __future__ import annotations

from tei_toolkit.relaxng.name_classes import NameIndex
from tei_toolkit.relaxng.patterns import (
    ATTRIBUTE,
    CHOICE,
    EMPTY,
    GROUP,
    HAS_ATTRIBUTE,
    INTERLEAVE,
    NOT_ALLOWED,
    ONE_OR_MORE,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tei_toolkit.relaxng.patterns import Patterns


class AttributeDerivatives:
    """The derivatives by attributes of one schema's patterns."""

    def __init__(self, patterns: Patterns) -> None:
        """Use the store given."""
        self.patterns = patterns
        self._closed: dict[int, int] = {}

    def values(self, contents: Iterable[int], name: str) -> list[int]:
        """The patterns of the value that an attribute of the name may have."""
        patterns = self.patterns
        return sorted(
            {
                patterns.right[pattern]
                for pattern in self.attributes_in(contents)
                if patterns.has_name(patterns.left[pattern], name)
            }
        )

    def attributes_in(self, contents: Iterable[int]) -> Iterator[int]:
        """The ATTRIBUTE patterns in some contents, each once."""
        patterns = self.patterns
        todo = list(contents)
        seen: set[int] = set()
        while todo:
            pattern = todo.pop()
            if pattern in seen or not patterns.flags[pattern] & HAS_ATTRIBUTE:
                continue
            seen.add(pattern)
            if patterns.kind[pattern] == ATTRIBUTE:
                yield pattern
            else:
                todo += patterns.inner(pattern)

    def index(self, parts: Iterable[int]) -> NameIndex:
        """The positions of the parts, by the names of the attributes in them."""
        patterns = self.patterns
        index = NameIndex()
        for i, part in enumerate(parts):
            for name_class in {
                patterns.left[pattern] for pattern in self.attributes_in((part,))
            }:
                index.add(patterns.name_classes[name_class], i)
        return index

    def derived(self, pattern: int, name: str, accepted: set[int]) -> int:
        """What is left of the pattern after an attribute (`attDeriv`)."""
        return self._derived(pattern, name, accepted, {})

    def _derived(
        self, pattern: int, name: str, accepted: set[int], known: dict[int, int]
    ) -> int:
        if not self.patterns.flags[pattern] & HAS_ATTRIBUTE:
            return NOT_ALLOWED
        found = known.get(pattern)
        if found is None:
            found = known[pattern] = self._derive(pattern, name, accepted, known)
        return found

    def _derive(
        self, pattern: int, name: str, accepted: set[int], known: dict[int, int]
    ) -> int:
        patterns = self.patterns
        kind = patterns.kind[pattern]
        if kind == ATTRIBUTE:
            if patterns.right[pattern] in accepted and patterns.has_name(
                patterns.left[pattern], name
            ):
                return EMPTY
            return NOT_ALLOWED
        if kind == ONE_OR_MORE:
            return patterns.group(
                self._derived(patterns.left[pattern], name, accepted, known),
                patterns.optional(pattern),
            )
        if kind == CHOICE:
            return patterns.choice(
                self._derived(m, name, accepted, known)
                for m in patterns.members[pattern]
            )
        members: Sequence[int] = patterns.members[pattern]
        if kind == GROUP:
            members = patterns.parts(pattern)
        found = []
        for i, member in enumerate(members):
            derived = self._derived(member, name, accepted, known)
            if derived != NOT_ALLOWED:
                others = (*members[:i], derived, *members[i + 1 :])
                if kind == INTERLEAVE:
                    found.append(patterns.interleave(others))
                else:
                    result = EMPTY
                    for other in reversed(others):
                        result = patterns.group(other, result)
                    found.append(result)
        return patterns.choice(found)

    def closed(self, pattern: int) -> int:
        """The pattern when no more attributes come (`startTagCloseDeriv`)."""
        if not self.patterns.flags[pattern] & HAS_ATTRIBUTE:
            return pattern
        found = self._closed.get(pattern)
        if found is None:
            found = self._closed[pattern] = self._close(pattern)
        return found

    def _close(self, pattern: int) -> int:
        patterns = self.patterns
        kind = patterns.kind[pattern]
        if kind == ATTRIBUTE:
            return NOT_ALLOWED
        if kind == ONE_OR_MORE:
            return patterns.one_or_more(self.closed(patterns.left[pattern]))
        if kind == CHOICE:
            return patterns.choice(map(self.closed, patterns.members[pattern]))
        if kind == INTERLEAVE:
            return patterns.interleave(map(self.closed, patterns.members[pattern]))
        result = EMPTY
        for part in reversed(patterns.parts(pattern)):
            result = patterns.group(self.closed(part), result)
        return result
