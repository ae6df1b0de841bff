"""What a value may look like, by a schema's patterns, and what is wrong with others."""

from __future__ import annotations

from tei_toolkit.relaxng.data_words import (
    described_choice,
    described_data,
    quoted,
    reason,
    trials,
)
from tei_toolkit.relaxng.patterns import (
    CHOICE,
    DATA,
    EMPTY,
    GROUP,
    INTERLEAVE,
    LIST,
    NOT_ALLOWED,
    ONE_OR_MORE,
    TEXT,
    VALUE,
)
from tei_toolkit.relaxng.wording import joined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from tei_toolkit.relaxng.values import Values

_MOST_PARTS: Final = 12
_WITH_PARTS: Final = frozenset((CHOICE, GROUP, INTERLEAVE, ONE_OR_MORE))


class ValueAdvice:
    """Descriptions of one schema's values."""

    def __init__(self, values: Values) -> None:
        """Prepare nothing."""
        self.values = values
        self.patterns = values.patterns

    def literals(self, pattern: int) -> list[str]:
        """The values that the pattern lists, in the schema's order."""
        return [
            self.values.literals[self.patterns.left[p]][1]
            for p in self._leaves(pattern)
            if self.patterns.kind[p] == VALUE
        ]

    def _leaves(self, pattern: int) -> list[int]:
        """The patterns without parts in a pattern, each once, in order."""
        patterns = self.patterns
        found: dict[int, None] = {}
        for inner in patterns.reached(pattern):
            kind = patterns.kind[inner]
            if kind == LIST:
                found |= dict.fromkeys(self._leaves(patterns.left[inner]))
            elif kind not in _WITH_PARTS:
                found[inner] = None
        return list(found)

    def described(self, patterns: list[int]) -> tuple[str, list[str]]:
        """What any of the patterns allows: for a sentence, and one by one."""
        literals: list[str] = []
        others: list[str] = []
        for pattern in patterns:
            if self._is_enumeration(pattern):
                own, known = self.literals(pattern), literals
            else:
                own, known = [self.describe(pattern)], others
            known += [words for words in own if words not in known]
        said = joined([*quoted(literals), *others])
        listed = [x for p in patterns for x in self.literals(p) or [self.describe(p)]]
        return said, list(dict.fromkeys(listed))

    def _is_enumeration(self, pattern: int) -> bool:
        """Whether the pattern is a value or a choice of values."""
        kind = self.patterns.kind[pattern]
        if kind == CHOICE:
            return all(map(self._is_enumeration, self.patterns.members[pattern]))
        return kind == VALUE

    def describe(self, pattern: int) -> str:
        """What the pattern allows, as a part of a sentence."""
        patterns = self.patterns
        kind = patterns.kind[pattern]
        if kind == LIST:
            return self._describe_list(patterns.left[pattern])
        if kind == DATA:
            return self._describe_data(pattern)
        if kind == VALUE:
            return f'"{self.literals(pattern)[0]}"'
        if kind == ONE_OR_MORE:
            return self.describe(patterns.left[pattern])
        if kind == CHOICE:
            return self._describe_choice(pattern)
        if kind in (GROUP, INTERLEAVE):
            parts = [
                self.describe(leaf)
                for part in patterns.inner(pattern)
                for leaf in self._leaves(part)
            ]
            return _in_order(parts)
        return "text" if pattern == TEXT else "nothing"

    def _describe_list(self, inner: int) -> str:
        patterns = self.patterns
        repeated = inner
        if patterns.kind[inner] == CHOICE and patterns.members[inner][0] == 0:
            repeated = patterns.members[inner][-1]
        if patterns.kind[repeated] == ONE_OR_MORE:
            item = self.describe(patterns.left[repeated]).replace(" without spaces", "")
            return f"{item}, or several separated by spaces"
        parts = patterns.parts(inner) if patterns.kind[inner] == GROUP else (inner,)
        bare = [self._without_nothing(part) for part in parts]
        if len({part for part, _ in bare}) == 1:
            few = sum(not optional for _, optional in bare)
            many = "" if few == len(bare) else f"{few} to "
            if few == len(bare) - 1:
                many = f"{few} or "
            many += str(len(bare))
            return f"{many} of these, separated by spaces: {self.describe(bare[0][0])}"
        said = [
            f"perhaps {self.describe(part)}" if optional else self.describe(part)
            for part, optional in bare
        ]
        return f"these, separated by spaces: {_in_order(said)}"

    def _without_nothing(self, pattern: int) -> tuple[int, bool]:
        """A pattern that may be left out without that, and whether it may."""
        patterns = self.patterns
        if patterns.kind[pattern] == CHOICE and EMPTY in patterns.members[pattern]:
            rest = [m for m in patterns.members[pattern] if m != EMPTY]
            return patterns.choice(rest), True
        return pattern, False

    def _describe_data(self, pattern: int) -> str:
        number = self.patterns.left[pattern]
        _, name, parameters = self.values.specifications[number]
        said = described_data(name, parameters)
        if self.patterns.right[pattern] != NOT_ALLOWED:
            said += f", but not {self.describe(self.patterns.right[pattern])}"
        return said

    def _describe_choice(self, pattern: int) -> str:
        patterns = self.patterns
        others: list[tuple[str, str]] = []
        for member in patterns.members[pattern]:
            kind = patterns.kind[member]
            if kind == VALUE or member == 0:
                continue
            name = ""
            if kind == DATA:
                name = self.values.specifications[patterns.left[member]][1]
            others.append((name, self.describe(member)))
        if patterns.kind[pattern] == CHOICE and patterns.members[pattern][0] == 0:
            others.append(("", "nothing"))
        return described_choice(self.literals(pattern), others)

    def suggestion(self, pattern: int, text: str) -> str:
        """A value near the one given that the pattern allows; or empty."""
        for trial in trials(self._names(pattern), self.literals(pattern), text):
            if self.values.matches(pattern, trial):
                return trial
        return ""

    def _names(self, pattern: int) -> set[str]:
        """The names of the datatypes in a pattern."""
        return {
            self.values.specifications[self.patterns.left[leaf]][1]
            for leaf in self._leaves(pattern)
            if self.patterns.kind[leaf] == DATA
        }

    def reason(self, pattern: int, text: str) -> str:
        """Why the value is wrong where that can be said; or empty."""
        is_list = self.patterns.kind[pattern] == LIST
        return reason(self._names(pattern), text, is_list=is_list)


def _in_order(parts: list[str]) -> str:
    """The parts of a sequence; of a long one the first, and how many more."""
    more = len(parts) - _MOST_PARTS
    if more > 1:
        parts = [*parts[:_MOST_PARTS], f"{more} more"]
    return joined(parts, "then")
