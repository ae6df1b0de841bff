"""Patterns, hash-consed: each is a small integer into parallel lists.

The constructors simplify as sections 4.20 and 4.21 of the RELAX NG
specification do and keep a canonical form, so that equal languages are often
equal numbers and the derivatives of a schema stay few (J. Clark, "An algorithm
for RELAX NG validation", 2002; the n-ary, sorted choice follows J. A.
Brzozowski's similarity, "Derivatives of regular expressions", 1964).
"""

from __future__ import annotations

from tei_toolkit.relaxng.errors import TooLargeError
from tei_toolkit.relaxng.name_classes import name_test

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any, Final

    from tei_toolkit.relaxng.name_classes import NameClass

CHOICE: Final = 3
GROUP: Final = 4
INTERLEAVE: Final = 5
ONE_OR_MORE: Final = 6
ELEMENT: Final = 7
ATTRIBUTE: Final = 8
DATA: Final = 9
VALUE: Final = 10
LIST: Final = 11

EMPTY: Final = 0
NOT_ALLOWED: Final = 1
TEXT: Final = 2
"""The patterns without parts are their own numbers and their own kinds."""

WEIGHT_LIMIT: Final = 4_000_000
"""What may be added to a store; tei_all weighs 130,000. It is half a million groups,
or 150 MB."""
_WEIGHT: Final = 8
"""A pattern weighs as much as this many members of a choice."""

HAS_ATTRIBUTE: Final = 1
HAS_DATA: Final = 2
HAS_CONTENT: Final = 4


class Patterns:
    """The store of all patterns of one schema.

    Attributes:
        weight: What was added since the schema was compiled or read; the constructors
            raise `TooLargeError` when it is more than `WEIGHT_LIMIT`.
        kind: The kind of each pattern.
        left: GROUP: its first; ONE_OR_MORE, LIST: what is in it; ELEMENT,
            ATTRIBUTE: its name class; DATA: its datatype; VALUE: its value.
        right: GROUP: the rest; ELEMENT: its declaration; ATTRIBUTE: the
            pattern of its value; DATA: what is excepted, or NOT_ALLOWED.
        members: CHOICE, INTERLEAVE: the sorted members.
        nullable: Whether it matches nothing at all.
        flags: What it contains outside elements and attribute values.
        name_classes: The name classes, by number.
    """

    def __init__(self) -> None:
        """Make a store with the three patterns that have no parts."""
        self.weight = 0
        self.kind: list[int] = [EMPTY, NOT_ALLOWED, TEXT]
        self.left: list[int] = [0, 0, 0]
        self.right: list[int] = [0, 0, 0]
        self.members: list[tuple[int, ...]] = [(), (), ()]
        self.nullable: list[bool] = [True, False, True]
        self.flags: list[int] = [0, 0, HAS_CONTENT]
        self.name_classes: list[NameClass] = []
        self._name_class_ids: dict[NameClass, int] = {}
        self._name_tests: dict[int, Callable[[str], bool]] = {}
        self._ids: dict[tuple[int, int, int], int] = {}
        self._choices: dict[tuple[int, ...], int] = {}
        self._interleaves: dict[tuple[int, ...], int] = {}

    def dump(self) -> tuple[Any, ...]:
        """The store as plain values that `marshal` takes."""
        return (
            self.kind,
            self.left,
            self.right,
            self.members,
            self.nullable,
            self.flags,
            self.name_classes,
        )

    @classmethod
    def load(cls, dumped: tuple[Any, ...]) -> Patterns:
        """The store that was dumped."""
        store = cls()
        (
            store.kind,
            store.left,
            store.right,
            store.members,
            store.nullable,
            store.flags,
            store.name_classes,
        ) = dumped
        store._name_class_ids = {c: i for i, c in enumerate(store.name_classes)}
        for i, kind in enumerate(store.kind):
            if kind == CHOICE:
                store._choices[store.members[i]] = i
            elif kind == INTERLEAVE:
                store._interleaves[store.members[i]] = i
            elif i > TEXT:
                store._ids[kind, store.left[i], store.right[i]] = i
        return store

    def name_class(self, name_class: NameClass) -> int:
        """The number of a name class."""
        number = self._name_class_ids.get(name_class)
        if number is None:
            number = self._name_class_ids[name_class] = len(self.name_classes)
            self.name_classes.append(name_class)
        return number

    def has_name(self, name_class: int, name: str) -> bool:
        """Whether the name class of that number contains the expanded name."""
        test = self._name_tests.get(name_class)
        if test is None:
            test = name_test(self.name_classes[name_class])
            self._name_tests[name_class] = test
        return test(name)

    def _add(
        self,
        kind: int,
        left: int,
        right: int,
        members: tuple[int, ...],
        flags: int,
        *,
        nullable: bool,
    ) -> int:
        self.weight += _WEIGHT + len(members)
        if self.weight > WEIGHT_LIMIT:
            raise TooLargeError
        number = len(self.kind)
        self.kind.append(kind)
        self.left.append(left)
        self.right.append(right)
        self.members.append(members)
        self.nullable.append(nullable)
        self.flags.append(flags)
        return number

    def _leaf(self, kind: int, left: int, right: int, flags: int) -> int:
        key = (kind, left, right)
        number = self._ids.get(key)
        if number is None:
            number = self._ids[key] = self._add(
                kind, left, right, (), flags, nullable=False
            )
        return number

    def element(self, name_class: int, declaration: int) -> int:
        """An element with a name of the class and the declaration's content."""
        return self._leaf(ELEMENT, name_class, declaration, HAS_CONTENT)

    def attribute(self, name_class: int, value: int) -> int:
        """An attribute with a name of the class and a value of the pattern."""
        if value == NOT_ALLOWED:
            return NOT_ALLOWED
        return self._leaf(ATTRIBUTE, name_class, value, HAS_ATTRIBUTE)

    def data(self, datatype: int, excepted: int) -> int:
        """A string of the datatype that the excepted pattern does not match."""
        return self._leaf(DATA, datatype, excepted, HAS_DATA | HAS_CONTENT)

    def value(self, value: int) -> int:
        """A string equal to the value."""
        return self._leaf(VALUE, value, 0, HAS_DATA | HAS_CONTENT)

    def list_of(self, inner: int) -> int:
        """A string whose tokens the inner pattern matches."""
        if inner == NOT_ALLOWED:
            return NOT_ALLOWED
        return self._leaf(LIST, inner, 0, HAS_DATA | HAS_CONTENT)

    def choice(self, members: Iterable[int]) -> int:
        """Any of the members: flat, sorted, without duplicates."""
        kind = self.kind
        found: set[int] = set()
        for member in members:
            if kind[member] == CHOICE:
                found.update(self.members[member])
            else:
                found.add(member)
        found.discard(NOT_ALLOWED)
        if EMPTY in found and len(found) > 1:
            nullable = self.nullable
            if any(nullable[member] for member in found if member != EMPTY):
                found.discard(EMPTY)
        if not found:
            return NOT_ALLOWED
        if len(found) == 1:
            return found.pop()
        key = tuple(sorted(found))
        number = self._choices.get(key)
        if number is None:
            flags = 0
            for member in key:
                flags |= self.flags[member]
            number = self._choices[key] = self._add(
                CHOICE, 0, 0, key, flags, nullable=any(self.nullable[m] for m in key)
            )
        return number

    def group(self, first: int, rest: int) -> int:
        """The first, then the rest; nested to the right."""
        if first == EMPTY:
            return rest
        if rest == EMPTY:
            return first
        if NOT_ALLOWED in (first, rest):
            return NOT_ALLOWED
        parts = []
        while self.kind[first] == GROUP:
            parts.append(self.left[first])
            first = self.right[first]
        parts.append(first)
        for part in reversed(parts):
            key = (GROUP, part, rest)
            number = self._ids.get(key)
            if number is None:
                number = self._ids[key] = self._add(
                    GROUP,
                    part,
                    rest,
                    (),
                    self.flags[part] | self.flags[rest],
                    nullable=self.nullable[part] and self.nullable[rest],
                )
            rest = number
        return rest

    def interleave(self, members: Iterable[int]) -> int:
        """All the members, their contents in any order: flat and sorted."""
        found: list[int] = []
        for member in members:
            if member == NOT_ALLOWED:
                return NOT_ALLOWED
            if self.kind[member] == INTERLEAVE:
                found.extend(self.members[member])
                if len(found) > WEIGHT_LIMIT:
                    raise TooLargeError
            elif member != EMPTY:
                found.append(member)
        if not found:
            return EMPTY
        if len(found) == 1:
            return found[0]
        key = tuple(sorted(found))
        number = self._interleaves.get(key)
        if number is None:
            flags = 0
            for member in key:
                flags |= self.flags[member]
            number = self._interleaves[key] = self._add(
                INTERLEAVE,
                0,
                0,
                key,
                flags,
                nullable=all(self.nullable[m] for m in key),
            )
        return number

    def one_or_more(self, inner: int) -> int:
        """The inner pattern, once or more often."""
        if inner <= NOT_ALLOWED or self.kind[inner] == ONE_OR_MORE:
            return inner
        if self.kind[inner] == CHOICE and self.members[inner][0] == EMPTY:
            bare = self.choice(self.members[inner][1:])
            return self.choice((EMPTY, self.one_or_more(bare)))
        key = (ONE_OR_MORE, inner, 0)
        number = self._ids.get(key)
        if number is None:
            number = self._ids[key] = self._add(
                ONE_OR_MORE,
                inner,
                0,
                (),
                self.flags[inner],
                nullable=self.nullable[inner],
            )
        return number

    def optional(self, inner: int) -> int:
        """The inner pattern or nothing."""
        return self.choice((EMPTY, inner))

    def inner(self, pattern: int) -> tuple[int, ...]:
        """The patterns inside, without those of elements and attributes."""
        kind = self.kind[pattern]
        if kind == GROUP:
            return tuple(self.parts(pattern))
        if kind == ONE_OR_MORE:
            return (self.left[pattern],)
        return self.members[pattern]

    def reached(self, pattern: int) -> Iterator[int]:
        """The pattern and all inside it (`inner`), each once, in order."""
        todo = [pattern]
        seen = set()
        while todo:
            current = todo.pop()
            if current not in seen:
                seen.add(current)
                yield current
                todo += reversed(self.inner(current))

    def parts(self, pattern: int) -> list[int]:
        """The members of a group in order; any other pattern alone."""
        found = []
        while self.kind[pattern] == GROUP:
            found.append(self.left[pattern])
            pattern = self.right[pattern]
        found.append(pattern)
        return found
