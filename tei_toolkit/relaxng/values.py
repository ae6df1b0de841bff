"""Which strings a pattern matches: attribute values and the text of elements.

J. Clark's derivatives over strings ("An algorithm for RELAX NG validation",
2002), compiled per pattern to a function, with the answers kept.
"""

from __future__ import annotations

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
from tei_toolkit.relaxng.xml_names import WHITESPACE, collapse, split

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any, Final, TypeAlias

    from tei_toolkit.relaxng.datatypes import Context, Datatype, Specification
    from tei_toolkit.relaxng.patterns import Patterns

    Test: TypeAlias = Callable[[str], bool]

ANSWER_LIMIT: Final = 4_096
"""Answers kept per pattern."""
LENGTH_LIMIT: Final = 80
"""Longer strings are not kept, in code points."""


class Values:
    """The strings of one schema's patterns.

    Attributes:
        answers: For each pattern that was asked for, the answers kept; shared
            with the driver, which looks here first.
        context: The document around the next string, for QName and ENTITY.
    """

    def __init__(
        self,
        patterns: Patterns,
        specifications: list[Specification],
        literals: list[tuple[int, str, tuple[tuple[str, str], ...]]],
        answers: dict[int, dict[str, bool]],
    ) -> None:
        """Prepare nothing: datatypes are made when a string needs them."""
        self.patterns = patterns
        self.specifications = specifications
        self.literals = literals
        self.answers = answers
        self.context: Context | None = None
        self._datatypes: dict[int, Datatype] = {}
        self._tests: dict[int, Test] = {}
        self._contextual: dict[int, bool] = {}
        self._kept: dict[int, bool] = {}
        self._next_strings: dict[int, tuple[int, ...]] = {}
        self._steps: dict[tuple[int, tuple[int, ...]], int] = {}

    def datatype(self, number: int) -> Datatype:
        """The datatype of that number."""
        found = self._datatypes.get(number)
        if found is None:
            from tei_toolkit.relaxng.datatypes import Datatype

            found = self._datatypes[number] = Datatype(self.specifications[number])
        return found

    def matches(self, pattern: int, text: str) -> bool:
        """Whether the pattern matches an attribute value or a whole text."""
        test = self._tests.get(pattern)
        if test is None:
            test = self._tests[pattern] = self._whole(pattern)
        result = test(text)
        if len(text) <= LENGTH_LIMIT and self.keeps(pattern):
            answers = self.answers.setdefault(pattern, {})
            if len(answers) >= ANSWER_LIMIT:
                answers.clear()
            answers[text] = result
        return result

    def keeps(self, pattern: int) -> bool:
        """Whether answers are worth keeping: identifiers hardly come twice."""
        kept = self._kept.get(pattern)
        if kept is None:
            kept = not self.is_contextual(pattern)
            if kept and self.patterns.kind[pattern] == DATA:
                kept = not self.datatype(self.patterns.left[pattern]).id_kind
            self._kept[pattern] = kept
        return kept

    def is_bare_id(self, pattern: int) -> bool:
        """Whether the pattern is an ID type that no parameter narrows."""
        if self.patterns.kind[pattern] != DATA:
            return False
        library, name, parameters = self.specifications[self.patterns.left[pattern]]
        return (
            bool(library)
            and name in ("ID", "IDREF", "IDREFS")
            and not parameters
            and self.patterns.right[pattern] == NOT_ALLOWED
        )

    def is_contextual(self, pattern: int) -> bool:
        """Whether the answer depends on the document around the string."""
        known = self._contextual.get(pattern)
        if known is None:
            patterns = self.patterns
            kind = patterns.kind[pattern]
            if kind == DATA:
                known = self.datatype(patterns.left[pattern]).contextual
                known = known or self.is_contextual(patterns.right[pattern])
            elif kind == VALUE:
                literal = self.literals[patterns.left[pattern]]
                known = self.datatype(literal[0]).contextual
            elif kind == GROUP:
                known = any(map(self.is_contextual, patterns.parts(pattern)))
            elif kind in (ONE_OR_MORE, LIST):
                known = self.is_contextual(patterns.left[pattern])
            else:
                known = any(map(self.is_contextual, patterns.members[pattern]))
            self._contextual[pattern] = known
        return known

    def _whole(self, pattern: int) -> Test:
        """A test of `valueMatch`: white space may stand for nothing."""
        test = self._string(pattern)
        if not self.patterns.nullable[pattern] or pattern == TEXT:
            return test
        return lambda text: not text.strip(WHITESPACE) or test(text)

    def _string(self, pattern: int) -> Test:
        """A test whether the derivative by a string is nullable."""
        patterns = self.patterns
        kind = patterns.kind[pattern]
        if kind == TEXT:
            return lambda _text: True
        if kind == VALUE:
            return self._equal([pattern])
        if kind == DATA:
            return self._data(pattern)
        if kind == CHOICE:
            return self._choice(pattern)
        if kind == LIST:
            return self._list(patterns.left[pattern])
        if kind == ONE_OR_MORE:
            return self._string(patterns.left[pattern])
        if kind in (GROUP, INTERLEAVE):
            return lambda text: patterns.nullable[self._derive(pattern, text, {})]
        return lambda _text: False

    def _data(self, pattern: int) -> Test:
        patterns = self.patterns
        datatype = self.datatype(patterns.left[pattern])
        excepted = patterns.right[pattern]
        if excepted == NOT_ALLOWED:
            return lambda text: datatype.value(text, self.context) is not None
        inner = self._string(excepted)
        return lambda text: (
            datatype.value(text, self.context) is not None and not inner(text)
        )

    def _literal(self, pattern: int) -> tuple[Datatype, Any]:
        number, text, prefixes = self.literals[self.patterns.left[pattern]]
        datatype = self.datatype(number)
        context = None
        if datatype.contextual:
            from tei_toolkit.relaxng.building import SchemaContext

            context = SchemaContext(dict(prefixes))
        return datatype, datatype.value(text, context)

    def _equal(self, members: list[int]) -> Test:
        """A test for equality with any of several `value` patterns."""
        tokens = set()
        others: list[tuple[Datatype, Any]] = []
        for member in members:
            datatype, value = self._literal(member)
            if datatype.specification[1] == "token":
                tokens.add(value)
            else:
                others.append((datatype, value))

        def test(text: str) -> bool:
            return (bool(tokens) and (text in tokens or collapse(text) in tokens)) or (
                any(
                    datatype.value(text, self.context) == value
                    for datatype, value in others
                )
            )

        return test

    def _choice(self, pattern: int) -> Test:
        kind = self.patterns.kind
        members = self.patterns.members[pattern]
        tests = [self._string(m) for m in members if kind[m] not in (VALUE, EMPTY)]
        literals = [member for member in members if kind[member] == VALUE]
        if literals:
            tests.insert(0, self._equal(literals))
        if len(tests) == 1:
            return tests[0]
        return lambda text: any(test(text) for test in tests)

    def _list(self, inner: int) -> Test:
        """A test of `listDeriv`; a plain repetition needs no derivatives."""
        patterns = self.patterns
        repeated = inner
        if patterns.kind[inner] == CHOICE and len(patterns.members[inner]) == 2:
            first, second = patterns.members[inner]
            if first == EMPTY:
                repeated = second
        if patterns.kind[repeated] == ONE_OR_MORE:
            item = patterns.left[repeated]
            if all(
                patterns.kind[m] in (DATA, VALUE)
                for m in patterns.members[item] or (item,)
            ):
                test = self._string(item)
                least = 0 if patterns.nullable[inner] else 1

                def every(text: str) -> bool:
                    tokens = split(text)
                    return len(tokens) >= least and all(map(test, set(tokens)))

                return every

        return lambda text: patterns.nullable[self._walk(inner, split(text))]

    def _walk(self, state: int, tokens: Iterable[str]) -> int:
        """What is left after the tokens.

        What is left after one depends only on which of the strings that may come
        next it is; each outcome leads to a state found once.
        """
        kind = self.patterns.kind
        for token in tokens:
            strings = self._next_strings.get(state, ())
            passed = tuple([p for p in strings if self._is(p, token)])
            found = self._steps.get((state, passed)) if strings else None
            if found is None:
                known: dict[int, int] = {}
                found = self._derive(state, token, known)
                strings = tuple([p for p in known if kind[p] in (DATA, VALUE)])
                passed = tuple([p for p in strings if known[p] == EMPTY])
                if len(self._steps) >= ANSWER_LIMIT:
                    self._steps.clear()
                self._next_strings[state] = strings
                self._steps[state, passed] = found
            state = found
            if state == NOT_ALLOWED:
                break
        return state

    def _is(self, string: int, text: str) -> bool:
        """Whether the text is of a pattern that is DATA, VALUE or LIST."""
        test = self._tests.get(-string)
        if test is None:
            test = self._tests[-string] = self._string(string)
        return test(text)

    def _derive(self, pattern: int, text: str, known: dict[int, int]) -> int:
        """What is left of the pattern after a string (`textDeriv`).

        `known` is what is left of the patterns that were looked at for the same string.
        """
        found = known.get(pattern)
        if found is None:
            found = known[pattern] = self._find_derivative(pattern, text, known)
        return found

    def _find_derivative(self, pattern: int, text: str, known: dict[int, int]) -> int:
        patterns = self.patterns
        kind = patterns.kind[pattern]
        if kind == TEXT:
            return TEXT
        if kind in (DATA, VALUE, LIST):
            return EMPTY if self._is(pattern, text) else NOT_ALLOWED
        if kind == CHOICE:
            return patterns.choice(
                [self._derive(m, text, known) for m in patterns.members[pattern]]
            )
        if kind == ONE_OR_MORE:
            return patterns.group(
                self._derive(patterns.left[pattern], text, known),
                patterns.optional(pattern),
            )
        if kind == GROUP:
            found = []
            while True:
                first = pattern
                rest = EMPTY
                if patterns.kind[pattern] == GROUP:
                    first, rest = patterns.left[pattern], patterns.right[pattern]
                found.append(patterns.group(self._derive(first, text, known), rest))
                if rest == EMPTY or not patterns.nullable[first]:
                    return patterns.choice(found)
                pattern = rest
        if kind == INTERLEAVE:
            members = patterns.members[pattern]
            return patterns.choice(
                [
                    patterns.interleave(
                        (self._derive(m, text, known), *members[:i], *members[i + 1 :])
                    )
                    for i, m in enumerate(members)
                ]
            )
        return NOT_ALLOWED
