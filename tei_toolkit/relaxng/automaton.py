"""The automaton of a schema, built as documents use it.

A state is a vector of patterns: what may still come in the open element under
each reading of the schema, nearly always one. On a start tag the state of the
parent after the element is computed at once and the element's content begins,
so no table depends on the stack, and no "after" pattern is needed (compare J.
Clark, "An algorithm for RELAX NG validation", 2002, whose derivatives these
are). An element that two declarations could claim begins a vector with one
member a declaration; its end tag keeps those that may end there.
"""

from __future__ import annotations

from tei_toolkit.relaxng.attribute_derivatives import AttributeDerivatives
from tei_toolkit.relaxng.content_derivatives import ContentDerivatives
from tei_toolkit.relaxng.name_classes import ANY_OTHER, NameIndex, namespace_of
from tei_toolkit.relaxng.patterns import HAS_DATA, NOT_ALLOWED, TEXT
from tei_toolkit.relaxng.values import LENGTH_LIMIT, Values

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Final

    from tei_toolkit.relaxng.compiled import Compiled
    from tei_toolkit.relaxng.memory import Check, Memory, Move, Names, Shape

DEAD: Final = 0
"""The state in which nothing is allowed any more."""
NO_MOVE: Final = (0, -1)
TABLE_LIMIT: Final = 40_000
"""Entries a table may have before it is emptied, against hostile documents."""


class Automaton:
    """States and transitions over the patterns of one schema.

    Attributes:
        memory: What was learnt; its tables are shared with the quick pass.
        values: The strings that patterns match.
        content: What patterns lead to by start tags and by text.
        attributes: What they lead to by attributes.
    """

    def __init__(self, compiled: Compiled, memory: Memory) -> None:
        """Continue with the memory; an empty one gets its first two states."""
        self.patterns = compiled.patterns
        self.contents = compiled.contents
        self.id_kinds = compiled.id_kinds
        self.values = Values(
            compiled.patterns,
            compiled.specifications,
            compiled.literals,
            memory.answers,
        )
        self.memory = memory
        self.vectors = memory.vectors
        self.moves = memory.moves
        self.endings = memory.endings
        self.collects = memory.collects
        self.texts = memory.texts
        self.shapes = memory.shapes
        self.forks = memory.forks
        self.candidates = memory.candidates
        self.mentioned: frozenset[str] | None = None
        self._uris: frozenset[str] = frozenset()
        self._states = {vector: i for i, vector in enumerate(self.vectors)}
        self._fork_ids = {fork: i for i, fork in enumerate(self.forks)}
        self._candidate_ids = {c: i for i, c in enumerate(self.candidates)}
        self._values: dict[tuple[int, str], list[int]] = {}
        self._indexes: dict[int, NameIndex] = {}
        self.content = ContentDerivatives(self.patterns)
        self.attributes = AttributeDerivatives(self.patterns)
        self._bare_ids = [p for p in self.id_kinds if self.values.is_bare_id(p)]
        if not self.vectors:
            self.state((NOT_ALLOWED,))
            memory.start = self.state((compiled.start,))

    # States

    def state(self, vector: tuple[int, ...]) -> int:
        """The state with these patterns; `DEAD` when none allows anything."""
        number = self._states.get(vector)
        if number is None:
            if self._states and all(p == NOT_ALLOWED for p in vector):
                return DEAD
            patterns = self.patterns
            number = self._states[vector] = len(self.vectors)
            self.vectors.append(vector)
            self.moves.append({})
            self.endings.append(
                sum(1 << i for i, p in enumerate(vector) if patterns.nullable[p])
            )
            self.collects.append(any(patterns.flags[p] & HAS_DATA for p in vector))
            self.texts.append(-1)
            self.memory.learnt += 1
        return number

    def candidate_set(self, contents: tuple[int, ...]) -> int:
        """The number of a set of contents that an element may have."""
        number = self._candidate_ids.get(contents)
        if number is None:
            number = self._candidate_ids[contents] = len(self.candidates)
            self.candidates.append(contents)
            self.shapes.append({})
        return number

    def move(self, state: int, name: str) -> Move:
        """What the start tag of an element leads to, found and remembered."""
        known = self.canonical(name)
        move = self.moves[state].get(known)
        if move is None:
            move = self._find_move(state, known)
            self.moves[state][known] = move
            self.memory.learnt += 1
        if known != name and len(self.moves[state]) < TABLE_LIMIT:
            self.moves[state][name] = move
        return move

    def _find_move(self, state: int, name: str) -> Move:
        vector = self.vectors[state]
        after: dict[int, list[int]] = {}
        for i, pattern in enumerate(vector):
            for content, rest in self.content.opened(pattern, name):
                row = after.setdefault(content, [NOT_ALLOWED] * len(vector))
                row[i] = self.patterns.choice((row[i], rest))
        if not after:
            return NO_MOVE
        contents = tuple(after)
        rests = tuple(tuple(row) for row in after.values())
        candidates = self.candidate_set(contents)
        if len(rests) == 1:
            return self.state(rests[0]), candidates
        fork = self._fork_ids.get(rests)
        if fork is None:
            fork = self._fork_ids[rests] = len(self.forks)
            self.forks.append(rests)
        return -1 - fork, candidates

    def join(self, fork: int, ending: int) -> int:
        """The parent's state after an element that several could claim.

        Args:
            fork: The negative number of the fork.
            ending: The bits of the members that may end.
        """
        key = (fork, ending)
        state = self.memory.joins.get(key)
        if state is None:
            rows = [
                row for i, row in enumerate(self.forks[-1 - fork]) if ending >> i & 1
            ]
            vector = tuple(
                self.patterns.choice(column) for column in zip(*rows, strict=True)
            )
            state = self.memory.joins[key] = self.state(vector)
            self.memory.learnt += 1
        return state

    def canonical(self, name: str) -> str:
        """The name, or one that stands for all the schema does not mention."""
        if self.mentioned is None:
            self._collect_mentioned()
        if self.mentioned is not None and name in self.mentioned:
            return name
        uri = namespace_of(name)
        if uri in self._uris:
            return f"{uri} {ANY_OTHER}" if uri else ANY_OTHER
        return f"{ANY_OTHER} {ANY_OTHER}"

    def _collect_mentioned(self) -> None:
        from tei_toolkit.relaxng.name_classes import mentioned

        names: set[str] = set()
        uris: set[str] = set()
        for name_class in self.patterns.name_classes:
            listed, spaces = mentioned(name_class)
            names |= listed
            uris |= spaces
        self.mentioned = frozenset(names)
        self._uris = frozenset(uris)

    # Text

    def text(self, state: int) -> int:
        """The state after text that is more than white space."""
        found = self.texts[state]
        if found < 0:
            found = self.state(tuple(map(self.content.text, self.vectors[state])))
            self.texts[state] = found
            self.memory.learnt += 1
        return found

    def ending(self, state: int, text: str) -> int:
        """The members that may end when the text is all the element contains."""
        finals = self.memory.finals
        found = finals.get((state, text))
        if found is None:
            values = self.values
            found = 0
            keep = len(text) <= LENGTH_LIMIT
            for i, pattern in enumerate(self.vectors[state]):
                if values.matches(pattern, text):
                    found |= 1 << i
                keep = keep and not values.is_contextual(pattern)
            if keep:
                if len(finals) > TABLE_LIMIT:
                    finals.clear()
                finals[state, text] = found
                self.memory.learnt += 1
        return found

    # Attributes

    def shape(self, candidates: int, names: Names) -> Shape:
        """The start tag with these attributes, found and remembered."""
        shapes = self.shapes[candidates]
        if len(shapes) >= TABLE_LIMIT:
            shapes.clear()
        known = tuple(map(self.canonical, names))
        shape = shapes.get(known)
        if shape is None:
            shape = shapes[known] = self._find_shape(candidates, known)
        shapes[names] = shape
        self.memory.learnt += 1
        return shape

    def _find_shape(self, candidates: int, names: Names) -> Shape:
        contents = self.candidates[candidates]
        checks: list[Check] = []
        identities: list[tuple[int, int]] = []
        certain = True
        for i, name in enumerate(names):
            wanted: list[int] = []
            for content in contents:
                own = self.value_patterns(content, name)
                certain = certain and len(own) == 1
                wanted += own
            distinct = sorted(set(wanted))
            if not distinct:
                return DEAD, (), (), None
            certain = certain and len(distinct) == 1
            kind = 0
            for value in distinct:
                kind = kind or self.id_kinds.get(value, 0)
                if value != TEXT and not (certain and self.values.is_bare_id(value)):
                    checks.append((i, value))
            if kind:
                identities.append((i, kind))
        passed = (True,) * len(checks)
        state = self.after_attributes(candidates, names, checks, passed)
        if certain:
            return state, tuple(checks), tuple(identities), None
        return state, tuple(checks), tuple(identities), {passed: state}

    def outcome(
        self, candidates: int, names: Names, shape: Shape, passed: tuple[bool, ...]
    ) -> int:
        """The state after a start tag whose checks had this outcome."""
        state = self.after_attributes(candidates, names, shape[1], passed)
        outcomes = shape[3]
        if outcomes is not None and len(outcomes) < TABLE_LIMIT:
            outcomes[passed] = state
            self.memory.learnt += 1
        return state

    def after_attributes(
        self,
        candidates: int,
        names: Names,
        checks: Sequence[Check],
        passed: Sequence[bool],
    ) -> int:
        """The state after attributes of which some values match.

        A plain ID that is not among the checks counts as matching: the pass
        itself looks at it.
        """
        checked = {i for i, _ in checks}
        accepted = [
            {TEXT} if i in checked else {TEXT, *self._bare_ids}
            for i in range(len(names))
        ]
        for (i, value), good in zip(checks, passed, strict=True):
            if good:
                accepted[i].add(value)
        return self.state(
            tuple(
                self._after(content, names, accepted)
                for content in self.candidates[candidates]
            )
        )

    def _after(self, content: int, names: Names, accepted: Sequence[set[int]]) -> int:
        parts, rest = self.contents[content]
        left = [*parts, rest]
        for name, good in zip(names, accepted, strict=True):
            known = self.canonical(name)
            for i in self._parts_with(content, known):
                derived = self.attributes.derived(left[i], known, good)
                if derived != NOT_ALLOWED:
                    left[i] = derived
                    break
            else:
                return NOT_ALLOWED
        if not all(map(self.patterns.nullable.__getitem__, left[:-1])):
            return NOT_ALLOWED
        return self.attributes.closed(left[-1])

    def _parts_with(self, content: int, name: str) -> list[int]:
        """The positions of the parts in which the attribute may be, in order."""
        index = self._indexes.get(content)
        if index is None:
            parts, rest = self.contents[content]
            index = self._indexes[content] = self.attributes.index((*parts, rest))
        return sorted(set(index.candidates(name)))

    def value_patterns(self, content: int, name: str) -> list[int]:
        """The patterns of the value that an attribute of the name may have."""
        known = self.canonical(name)
        found = self._values.get((content, known))
        if found is None:
            parts, rest = self.contents[content]
            every = (*parts, rest)
            near = [every[i] for i in self._parts_with(content, known)]
            found = self.attributes.values(near, known)
            if len(self._values) < TABLE_LIMIT:
                self._values[content, known] = found
        return found
