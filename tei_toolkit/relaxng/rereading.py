"""The children of an element, read again with one of them changed."""

from __future__ import annotations

from typing import NamedTuple

from tei_toolkit.relaxng.automaton import DEAD
from tei_toolkit.relaxng.strays import EXPECTED_LIMIT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Final, Literal, TypeAlias

    from tei_toolkit.relaxng.automaton import Automaton
    from tei_toolkit.relaxng.expectations import Expectations
    from tei_toolkit.relaxng.frames import Frame, Step

    Kind: TypeAlias = Literal["", "other", "out", "unwrapped", "later"]
    """What becomes of a child, if anything."""
    Ways: TypeAlias = dict[tuple[int, Kind, bool], "Change"]
    """By state, kind and whether the child is suspect."""

WAYS_LIMIT: Final = 24
"""Readings that are followed at once."""
WORK_LIMIT: Final = 3_000_000
"""Steps that are made over one document."""
PREFERRED: Final[tuple[Kind, ...]] = ("other", "out", "unwrapped", "later")
"""The kinds of changes, the most likely last."""
END: Final = "\0"
"""The name of the event that ends an element."""


class Change(NamedTuple):
    """How the children are read.

    Attributes:
        first: The child that is not read as it is; -1 if all are.
        last: The last child of the same name after it that is left out with it.
        kind: What becomes of it: it is read as any "other" element, left "out",
            "unwrapped" to what it holds, or read "later", after the child that follows.
        suspect: Whether the finding in doubt is about it or what it holds.
    """

    first: int
    last: int
    kind: Kind
    suspect: bool


AS_IT_IS: Final = Change(-1, -1, "", suspect=False)


class Rereading:
    """Finds the change of one child after which all children fit.

    One child is left out, read as another element, read as what it holds, or as if it
    stood after the one that follows it.
    """

    def __init__(self, expectations: Expectations) -> None:
        """Read by the schema given."""
        self.expectations = expectations
        self.automaton: Automaton = expectations.automaton
        self._any_after: dict[int, int] = {}
        self._work = 0

    def search(
        self, parent: Frame, name: str, kinds: tuple[int, ...]
    ) -> tuple[Change, int] | None:
        """The change after which all that came fits, and the state then."""
        course = parent.course
        if not course:
            return None
        plain = course[0].state
        ways: Ways = {}
        swapped: Ways = {}
        for number, step in enumerate(course):
            ways = self._follow(ways, course, number)
            ways.update(swapped)
            swapped = self._swapped(course, number, plain, parent.doubt)
            if plain > DEAD and step.name and len(ways) < WAYS_LIMIT:
                suspect = step.is_about(parent.doubt)
                for kind, after in self._branches(plain, step):
                    change = Change(number, number, kind, suspect)
                    ways.setdefault((after, kind, suspect), change)
            plain = self.after(plain, step)
            self._work += 1 + len(ways)
            if self._work > WORK_LIMIT:
                return None
        if plain > DEAD and self.allows(plain, name, kinds):
            return AS_IT_IS, plain
        if parent.doubt < 0:
            return None
        fitting = [
            (change, state)
            for (state, _, _), change in ways.items()
            if self.allows(state, name, kinds) and self._is_told(parent, change, name)
        ]

        def rank(way: tuple[Change, int]) -> tuple[bool, int, int]:
            change = way[0]
            return change.suspect, PREFERRED.index(change.kind), change.first

        return max(fitting, key=rank, default=None)

    def _is_told(self, parent: Frame, change: Change, name: str) -> bool:
        """Whether the finding in doubt may be one for the change.

        If it tells what stands in a child, that child has the wrong name.
        """
        inside = [step for step in parent.course if step.is_inner(parent.doubt)]
        if not inside or inside[0].number == parent.doubt:
            return True
        may_go = inside[0].is_bare and inside[0].name != name
        return change.suspect and (may_go or change.kind != "out")

    def _follow(self, ways: Ways, course: Sequence[Step], number: int) -> Ways:
        """The ways after the child with the number."""
        step = course[number]
        following: Ways = {}
        for (state, kind, suspect), change in ways.items():
            after = self.after(state, step)
            if after != DEAD:
                following.setdefault((after, kind, suspect), change)
            elif (
                kind == "out"
                and change.last == number - 1
                and step.name == course[change.first].name
            ):
                key = state, kind, suspect
                following.setdefault(key, change._replace(last=number))
        return following

    def _swapped(
        self, course: Sequence[Step], number: int, state: int, doubt: int
    ) -> Ways:
        """The way on which a child stands after the one that follows it."""
        if state <= DEAD or number + 1 >= len(course):
            return {}
        step, following = course[number : number + 2]
        if not step.name or not following.name or step.name == following.name:
            return {}
        after = self.after(state, following)
        after = after and self.after(after, step)
        suspect = step.is_about(doubt)
        if after == DEAD:
            return {}
        change = Change(number, number, "later", suspect)
        return {(after, "later", suspect): change}

    def _branches(self, state: int, step: Step) -> list[tuple[Kind, int]]:
        """The ways on which a child is the one at fault, with the states after it."""
        found: list[tuple[Kind, int]] = [
            ("out", state),
            ("unwrapped", self.unwrapped(state, step)),
            ("other", self.after_any(state)),
        ]
        return [(kind, after) for kind, after in found if after != DEAD]

    def after(self, state: int, step: Step) -> int:
        """The state after a child; `DEAD` if it is not allowed."""
        automaton = self.automaton
        if not step.name:
            return automaton.text(state) if not automaton.collects[state] else state
        if not self.expectations.declared(step.name):
            vectors = automaton.vectors
            pair = zip(vectors[state], vectors[self.after_any(state)], strict=True)
            return automaton.state(tuple(map(automaton.patterns.choice, pair)))
        after, candidates = automaton.move(state, step.name)
        if candidates < 0:
            return DEAD
        contents = automaton.candidates[candidates]
        bits = -1
        if step.refused:
            bits = sum(1 << i for i, c in enumerate(contents) if c not in step.refused)
        if not bits:
            return DEAD
        return after if after >= 0 else automaton.join(after, bits)

    def after_any(self, state: int) -> int:
        """The state after any of the elements that may come."""
        found = self._any_after.get(state)
        if found is None:
            automaton = self.automaton
            names = list(self.expectations.expected(state))[:EXPECTED_LIMIT]
            known = list(map(automaton.canonical, names))
            self._work += len(known)
            found = automaton.state(
                tuple(
                    automaton.patterns.choice(
                        [
                            after
                            for name in known
                            for _, after in automaton.content.opened(pattern, name)
                        ]
                    )
                    for pattern in automaton.vectors[state]
                )
            )
            self._any_after[state] = found
        return found

    def unwrapped(self, state: int, step: Step) -> int:
        """The state after what a child holds that may not stand in it."""
        if not step.inner or not all(name for _, name in step.inner):
            return DEAD
        for _, name in step.inner:
            after, candidates = self.automaton.move(state, name)
            if candidates < 0:
                return DEAD
            state = after if after >= 0 else self.automaton.join(after, -1)
        return state

    def allows(self, state: int, name: str, kinds: tuple[int, ...] = ()) -> bool:
        """Whether an event is allowed: a child of a name, text, or the end."""
        if name == END:
            return bool(self.automaton.endings[state])
        if not name:
            return self.automaton.text(state) != DEAD
        candidates = self.automaton.move(state, name)[1]
        if candidates < 0 or not kinds:
            return candidates >= 0
        return not set(kinds).isdisjoint(self.automaton.candidates[candidates])

    def meant(self, parent: Frame, change: Change, name: str) -> list[str]:
        """The names with which a child fits, and all that follows."""
        course = parent.course
        before = course[change.first].state
        found = []
        for other in list(self.expectations.expected(before))[:EXPECTED_LIMIT]:
            if other == course[change.first].name:
                continue
            after, candidates = self.automaton.move(before, other)
            if candidates < 0:
                continue
            state = after if after >= 0 else self.automaton.join(after, -1)
            for step in course[change.first + 1 :]:
                state = self.after(state, step)
                if state == DEAD:
                    break
            self._work += len(course) - change.first
            if self._work > WORK_LIMIT:
                break
            if state != DEAD and self.allows(state, name):
                found.append(other)
        return found
