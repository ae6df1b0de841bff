"""Derivatives of patterns by start tags and by text (J. Clark, 2002)."""

from __future__ import annotations

from tei_toolkit.relaxng.patterns import (
    CHOICE,
    ELEMENT,
    EMPTY,
    GROUP,
    INTERLEAVE,
    NOT_ALLOWED,
    ONE_OR_MORE,
    TEXT,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from tei_toolkit.relaxng.patterns import Patterns


class ContentDerivatives:
    """The derivatives by start tags and text of one schema's patterns."""

    def __init__(self, patterns: Patterns) -> None:
        """Use the store given."""
        self.patterns = patterns
        self._opens: dict[int, dict[str, tuple[tuple[int, int], ...]]] = {}
        self._indexes: dict[int, tuple[dict[str, list[int]], list[int]]] = {}
        self._texts: dict[int, int] = {}

    def opened(self, pattern: int, name: str) -> tuple[tuple[int, int], ...]:
        """The contents an element of the name may have, each with what follows."""
        known = self._opens.setdefault(pattern, {})
        found = known.get(name)
        if found is None:
            merged: dict[int, list[int]] = {}
            for content, rest in self._open(pattern, name):
                merged.setdefault(content, []).append(rest)
            choice = self.patterns.choice
            found = known[name] = tuple(
                (content, rests[0] if len(rests) == 1 else choice(rests))
                for content, rests in merged.items()
            )
        return found

    def _open(self, pattern: int, name: str) -> Iterable[tuple[int, int]]:
        patterns = self.patterns
        kind = patterns.kind[pattern]
        if kind == CHOICE:
            named, others = self._index(pattern)
            for member in named.get(name, ()):
                yield patterns.right[member], EMPTY
            for member in others:
                yield from self.opened(member, name)
        elif kind == ELEMENT:
            if patterns.has_name(patterns.left[pattern], name):
                yield patterns.right[pattern], EMPTY
        elif kind == ONE_OR_MORE:
            more = patterns.optional(pattern)
            for content, rest in self.opened(patterns.left[pattern], name):
                yield content, self.group(rest, more)
        elif kind == GROUP:
            yield from self._open_group(pattern, name)
        elif kind == INTERLEAVE:
            yield from self._open_interleave(pattern, name)

    def _open_group(self, pattern: int, name: str) -> Iterable[tuple[int, int]]:
        patterns = self.patterns
        while patterns.kind[pattern] == GROUP:
            first, following = patterns.left[pattern], patterns.right[pattern]
            for content, rest in self.opened(first, name):
                yield content, self.group(rest, following)
            if not patterns.nullable[first]:
                return
            pattern = following
        yield from self.opened(pattern, name)

    def _open_interleave(self, pattern: int, name: str) -> Iterable[tuple[int, int]]:
        interleave, members = self.patterns.interleave, self.patterns.members[pattern]
        for i, member in enumerate(members):
            if i and members[i - 1] == member:
                continue
            for content, rest in self.opened(member, name):
                yield content, interleave((rest, *members[:i], *members[i + 1 :]))

    def _index(self, choice: int) -> tuple[dict[str, list[int]], list[int]]:
        """The members of a choice that are elements, by name; and the others."""
        found = self._indexes.get(choice)
        if found is None:
            patterns = self.patterns
            named: dict[str, list[int]] = {}
            others: list[int] = []
            for member in patterns.members[choice]:
                kind = patterns.kind[member]
                if kind == ELEMENT:
                    name_class = patterns.name_classes[patterns.left[member]]
                    if name_class[0] == "n":
                        named.setdefault(str(name_class[1]), []).append(member)
                        continue
                if kind > TEXT:
                    others.append(member)
            found = self._indexes[choice] = (named, others)
        return found

    def group(self, first: int, rest: int) -> int:
        """A group, less a text that a repetition after it takes as well."""
        if first == TEXT and rest > TEXT:
            patterns = self.patterns
            if patterns.kind[rest] == CHOICE and patterns.nullable[rest]:
                for member in patterns.members[rest]:
                    if patterns.kind[member] == ONE_OR_MORE:
                        inner = patterns.left[member]
                        if inner == TEXT or TEXT in patterns.members[inner]:
                            return rest
        return self.patterns.group(first, rest)

    def text(self, pattern: int) -> int:
        """What is left of the pattern after text that is more than white space."""
        found = self._texts.get(pattern)
        if found is None:
            found = self._texts[pattern] = self._derive_text(pattern)
        return found

    def _derive_text(self, pattern: int) -> int:
        patterns = self.patterns
        kind = patterns.kind[pattern]
        if kind == TEXT:
            return TEXT
        if kind == CHOICE:
            return patterns.choice(map(self.text, patterns.members[pattern]))
        if kind == ONE_OR_MORE:
            return self.group(
                self.text(patterns.left[pattern]), patterns.optional(pattern)
            )
        if kind == GROUP:
            found = []
            while True:
                first, rest = patterns.left[pattern], patterns.right[pattern]
                found.append(self.group(self.text(first), rest))
                if not patterns.nullable[first]:
                    break
                pattern = rest
                if patterns.kind[pattern] != GROUP:
                    found.append(self.text(pattern))
                    break
            return patterns.choice(found)
        if kind == INTERLEAVE:
            members = patterns.members[pattern]
            return patterns.choice(
                [
                    patterns.interleave((self.text(m), *members[:i], *members[i + 1 :]))
                    for i, m in enumerate(members)
                ]
            )
        return NOT_ALLOWED
