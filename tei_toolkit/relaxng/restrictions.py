"""Restrictions on schemas (RELAX NG, section 7), checked on the patterns."""

from __future__ import annotations

from tei_toolkit.relaxng.errors import SchemaError
from tei_toolkit.relaxng.name_classes import ANY_OTHER, NameIndex, clark_name, is_finite
from tei_toolkit.relaxng.patterns import (
    ATTRIBUTE,
    CHOICE,
    DATA,
    ELEMENT,
    EMPTY,
    GROUP,
    HAS_ATTRIBUTE,
    INTERLEAVE,
    LIST,
    NOT_ALLOWED,
    ONE_OR_MORE,
    TEXT,
    VALUE,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Final

    from tei_toolkit.relaxng.building import Grammar, Place

_NAMES: Final = {
    EMPTY: "empty",
    TEXT: "text",
    CHOICE: "choice",
    GROUP: "group",
    INTERLEAVE: "interleave",
    ONE_OR_MORE: "oneOrMore",
    ELEMENT: "element",
    ATTRIBUTE: "attribute",
    DATA: "data",
    VALUE: "value",
    LIST: "list",
}
_IN_START: Final = frozenset({CHOICE, ELEMENT, NOT_ALLOWED})
_IN_ATTRIBUTE: Final = frozenset(_NAMES) - {ELEMENT, ATTRIBUTE}
_IN_LIST: Final = frozenset({EMPTY, CHOICE, GROUP, ONE_OR_MORE, DATA, VALUE})
_IN_EXCEPT: Final = frozenset({CHOICE, DATA, VALUE})
_NO_STRING, _COMPLEX, _STRING = 0, 1, 2
"""The content types of section 7.2, in their order."""


def check_restrictions(grammar: Grammar) -> list[int]:
    """The element declarations that can be reached from the start.

    Raises:
        SchemaError: A reachable pattern breaks a restriction of section 7.
    """
    return _Checker(grammar).run()


class _Checker:
    def __init__(self, grammar: Grammar) -> None:
        self.grammar = grammar
        self.patterns = grammar.patterns
        self.place: Place = grammar.start_place
        self.visited: set[tuple[int, str]] = set()
        self.types: dict[int, int] = {}
        self.attribute_names: dict[int, frozenset[int]] = {}
        self.element_names: dict[int, frozenset[int]] = {}
        self.reached: list[int] = []

    def error(self, pattern: int, reason: str) -> SchemaError:
        path, line = self.grammar.places.get(pattern, self.place)
        return SchemaError(reason, path, line)

    def run(self) -> list[int]:
        grammar = self.grammar
        self.nested(grammar.start, _IN_START, "start")
        seen = set(self.reached)
        done = 0
        while done < len(self.reached):
            number = self.reached[done]
            done += 1
            content = grammar.declarations[number]
            self.place = grammar.declaration_places[number]
            mark = len(self.reached)
            self.walk(content, repeated=False, grouped=False)
            self.content_type(content)
            found = self.reached[mark:]
            del self.reached[mark:]
            for declaration in found:
                if declaration not in seen:
                    seen.add(declaration)
                    self.reached.append(declaration)
        return self.reached

    def nested(self, pattern: int, allowed: frozenset[int], where: str) -> None:
        """Check that only the kinds allowed are in the pattern (7.1.1, .3-.5)."""
        patterns = self.patterns
        todo = [pattern]
        seen = set()
        while todo:
            current = todo.pop()
            if current in seen:
                continue
            seen.add(current)
            kind = patterns.kind[current]
            if kind not in allowed:
                if kind == NOT_ALLOWED:
                    continue
                raise self.error(
                    current, f"<{_NAMES[kind]}> is not allowed in <{where}>"
                )
            if kind == ELEMENT:
                self.reached.append(patterns.right[current])
            elif kind in (CHOICE, INTERLEAVE):
                todo.extend(patterns.members[current])
            elif kind == GROUP:
                todo.extend((patterns.left[current], patterns.right[current]))
            elif kind == ONE_OR_MORE:
                todo.append(patterns.left[current])
            elif kind == LIST:
                self.nested(patterns.left[current], _IN_LIST, "list")
            elif kind == DATA:
                self.nested(patterns.right[current], _IN_EXCEPT, "except")

    def walk(self, pattern: int, *, repeated: bool, grouped: bool) -> None:
        """Check a pattern of an element's content (7.1.1, 7.1.2, 7.3, 7.4)."""
        key = (pattern, f"{repeated:d}{grouped:d}")
        if key in self.visited:
            return
        self.visited.add(key)
        patterns = self.patterns
        kind = patterns.kind[pattern]
        if kind == ELEMENT:
            self.visited.discard(key)
            self.reached.append(patterns.right[pattern])
        elif kind == ATTRIBUTE:
            if repeated and grouped:
                raise self.error(
                    pattern, "<oneOrMore> repeats a <group> with an <attribute>"
                )
            name_class = patterns.name_classes[patterns.left[pattern]]
            if not is_finite(name_class) and not repeated:
                raise self.error(
                    pattern,
                    "an <attribute> with <anyName> or <nsName> must stand in "
                    "<oneOrMore>",
                )
            self.nested(patterns.right[pattern], _IN_ATTRIBUTE, "attribute")
        elif kind == ONE_OR_MORE:
            self.walk(
                patterns.left[pattern], repeated=True, grouped=repeated and grouped
            )
        elif kind == CHOICE:
            for member in patterns.members[pattern]:
                self.walk(member, repeated=repeated, grouped=grouped)
        elif kind in (GROUP, INTERLEAVE):
            self.walk_parts(pattern, repeated=repeated)
        elif kind in (LIST, DATA):
            self.nested(pattern, _IN_ATTRIBUTE, "element")

    def walk_parts(self, pattern: int, *, repeated: bool) -> None:
        """Check a group or an interleave and what is in it."""
        patterns = self.patterns
        interleave = patterns.kind[pattern] == INTERLEAVE
        parts = patterns.members[pattern] if interleave else patterns.parts(pattern)
        self.distinct(pattern, parts, self.attributes, "attribute")
        if interleave:
            self.distinct(pattern, parts, self.elements, "element")
            if sum(map(self.contains_text, parts)) > 1:
                raise self.error(
                    pattern, "<text> is in two branches of an <interleave>"
                )
        for part in parts:
            self.walk(part, repeated=repeated, grouped=True)

    def distinct(
        self,
        pattern: int,
        parts: Sequence[int],
        names_of: Callable[[int], frozenset[int]],
        what: str,
    ) -> None:
        """Check that no name is in two of the parts (sections 7.3 and 7.4)."""
        classes = self.patterns.name_classes
        seen = NameIndex()
        for part in parts:
            own = names_of(part)
            for number in own:
                clash = self.shared(number, seen)
                if clash:
                    raise self.error(
                        pattern,
                        "two parts of a <group> or <interleave> have the same "
                        f"{what}: {clash}",
                    )
            for number in own:
                seen.add(classes[number], number)

    def shared(self, number: int, seen: NameIndex) -> str:
        """A name that is in the class and in one seen; empty when none is."""
        has_name = self.patterns.has_name
        for name in seen.witnesses(self.patterns.name_classes[number]):
            if has_name(number, name) and any(
                has_name(other, name) for other in seen.candidates(name)
            ):
                return "by name class" if ANY_OTHER in name else clark_name(name)
        return ""

    def attributes(self, pattern: int) -> frozenset[int]:
        """The name classes of the attributes in the pattern."""
        if not self.patterns.flags[pattern] & HAS_ATTRIBUTE:
            return frozenset()
        return self.names(pattern, ATTRIBUTE, self.attribute_names)

    def elements(self, pattern: int) -> frozenset[int]:
        """The name classes of the elements in the pattern."""
        return self.names(pattern, ELEMENT, self.element_names)

    def names(
        self, pattern: int, wanted: int, known: dict[int, frozenset[int]]
    ) -> frozenset[int]:
        found = known.get(pattern)
        if found is None:
            patterns = self.patterns
            kind = patterns.kind[pattern]
            if kind == wanted:
                found = frozenset((patterns.left[pattern],))
            else:
                found = frozenset().union(
                    *(
                        self.names(p, wanted, known)
                        for p in self.patterns.inner(pattern)
                    )
                )
            known[pattern] = found
        return found

    def contains_text(self, pattern: int) -> bool:
        """Whether the pattern contains text outside its elements."""
        return TEXT in self.patterns.reached(pattern)

    def content_type(self, pattern: int) -> int:
        """The content type of section 7.2: none, complex or string.

        Raises:
            SchemaError: The pattern mixes strings with other content.
        """
        known = self.types.get(pattern)
        if known is not None:
            return known
        patterns = self.patterns
        kind = patterns.kind[pattern]
        result = _NO_STRING
        if kind in (DATA, VALUE, LIST):
            if kind == DATA and patterns.right[pattern] != NOT_ALLOWED:
                self.content_type(patterns.right[pattern])
            result = _STRING
        elif kind in (TEXT, ELEMENT):
            result = _COMPLEX
        elif kind == ATTRIBUTE:
            self.content_type(patterns.right[pattern])
        elif kind == CHOICE:
            result = max(self.content_type(p) for p in patterns.members[pattern])
        elif kind in (GROUP, INTERLEAVE, ONE_OR_MORE):
            for part in self.patterns.inner(pattern):
                own = self.content_type(part)
                if own and result and _STRING in (own, result):
                    raise self.mixed(pattern)
                result = max(result, own)
            if kind == ONE_OR_MORE and result == _STRING:
                raise self.mixed(pattern)
        self.types[pattern] = result
        return result

    def mixed(self, pattern: int) -> SchemaError:
        return self.error(
            pattern,
            "<data>, <value> or <list> stands beside elements, text or another string",
        )
