"""Soundness of ID and IDREF types (RELAX NG DTD Compatibility, section 5).

An attribute with an ID type must have it wherever an element of that name has
the attribute, or the identity of a document's elements would depend on the
branch of the schema that was taken.
"""

from __future__ import annotations

from tei_toolkit.relaxng.errors import SchemaError
from tei_toolkit.relaxng.name_classes import is_finite, mentioned, name_test
from tei_toolkit.relaxng.patterns import (
    ATTRIBUTE,
    DATA,
    GROUP,
    LIST,
    ONE_OR_MORE,
    VALUE,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from tei_toolkit.relaxng.building import Grammar
    from tei_toolkit.relaxng.name_classes import NameClass


def id_kind(grammar: Grammar, pattern: int) -> int:
    """1, 2 or 3 when the pattern is a string of type ID, IDREF, IDREFS; else 0."""
    patterns = grammar.patterns
    if patterns.kind[pattern] == DATA:
        return grammar.datatypes[patterns.left[pattern]].id_kind
    if patterns.kind[pattern] == VALUE:
        literal = grammar.values[patterns.left[pattern]]
        return grammar.datatypes[literal[0]].id_kind
    return 0


def check_identity(grammar: Grammar, reached: Iterable[int]) -> None:
    """Check that the schema is compatible with the ID feature.

    Args:
        grammar: The schema.
        reached: Its element declarations that can occur in a document.

    Raises:
        SchemaError: An ID type stands where it has no sound meaning, or two
            declarations of one attribute differ in it.
    """
    patterns = grammar.patterns
    typed_names: set[str] = set()
    strings = False
    for pattern, kind in enumerate(patterns.kind):
        if id_kind(grammar, pattern):
            strings = True
        elif kind == ATTRIBUTE and id_kind(grammar, patterns.right[pattern]):
            name_class = patterns.name_classes[patterns.left[pattern]]
            typed_names.update(_listed(name_class))
            if not is_finite(name_class):
                raise _error(
                    grammar, pattern, "an attribute of an ID type must have a name"
                )
    if strings:
        _Competition(grammar, typed_names).check(reached)


class _Competition:
    """The declarations of the attributes that have an ID type somewhere."""

    def __init__(self, grammar: Grammar, names: set[str]) -> None:
        self.grammar = grammar
        self.patterns = grammar.patterns
        self.names = names
        self.known: dict[int, frozenset[int]] = {}
        self.classes: dict[int, bool] = {}

    def check(self, reached: Iterable[int]) -> None:
        grammar = self.grammar
        patterns = self.patterns
        typed: dict[tuple[str, str], int] = {}
        found: list[tuple[NameClass, NameClass, int, int]] = []
        for number in reached:
            owner = patterns.name_classes[grammar.declaration_names[number]]
            for pattern in self.relevant(grammar.declarations[number]):
                if patterns.kind[pattern] != ATTRIBUTE:
                    place = grammar.declaration_places[number]
                    path, line = grammar.places.get(pattern, place)
                    raise SchemaError("an ID type is only for attributes", path, line)
                name = patterns.name_classes[patterns.left[pattern]]
                kind = id_kind(grammar, patterns.right[pattern])
                found.append((owner, name, kind, pattern))
                if not kind:
                    continue
                if not is_finite(owner):
                    raise _error(
                        grammar,
                        pattern,
                        "an element with an attribute of an ID type must have a name",
                    )
                for element_name in _listed(owner):
                    for attribute_name in _listed(name):
                        typed[element_name, attribute_name] = kind
        self.compare(typed, found)

    def compare(
        self,
        typed: dict[tuple[str, str], int],
        found: list[tuple[NameClass, NameClass, int, int]],
    ) -> None:
        for owner, name, kind, attribute in found:
            if owner[0] == "n" and name[0] == "n":
                pair = (str(owner[1]), str(name[1]))
                clash = typed.get(pair, kind) != kind
            else:
                clash = False
                has_name, has_owner = name_test(name), name_test(owner)
                for pair, wanted in typed.items():
                    if wanted != kind and has_name(pair[1]) and has_owner(pair[0]):
                        clash = True
                        break
            if clash:
                raise _error(
                    self.grammar,
                    attribute,
                    f'the attribute "{pair[1]}" of the element "{pair[0]}" has '
                    "conflicting ID types",
                )

    def relevant(self, pattern: int) -> frozenset[int]:
        """The attributes that may compete, and ID types outside attributes."""
        found = self.known.get(pattern)
        if found is not None:
            return found
        patterns = self.patterns
        kind = patterns.kind[pattern]
        found = frozenset()
        if kind == ATTRIBUTE:
            value = patterns.right[pattern]
            if not id_kind(self.grammar, value) and self.relevant(value):
                raise _error(
                    self.grammar,
                    pattern,
                    "an ID type must be an attribute's only content",
                )
            if self.competes(patterns.left[pattern]):
                found = frozenset((pattern,))
        elif kind in (DATA, VALUE):
            if id_kind(self.grammar, pattern):
                found = frozenset((pattern,))
        elif kind == GROUP:
            parts = patterns.parts(pattern)
            found = found.union(*map(self.relevant, parts))
        elif kind in (ONE_OR_MORE, LIST):
            found = self.relevant(patterns.left[pattern])
        elif patterns.members[pattern]:
            found = found.union(*map(self.relevant, patterns.members[pattern]))
        self.known[pattern] = found
        return found

    def competes(self, number: int) -> bool:
        """Whether a name class contains the name of an attribute with an ID type."""
        known = self.classes.get(number)
        if known is None:
            known = any(self.patterns.has_name(number, name) for name in self.names)
            self.classes[number] = known
        return known


def _listed(name_class: NameClass) -> list[str]:
    return sorted(mentioned(name_class)[0])


def _error(grammar: Grammar, attribute: int, reason: str) -> SchemaError:
    path, line = grammar.places.get(attribute, ("", 0))
    return SchemaError(reason, path, line)
