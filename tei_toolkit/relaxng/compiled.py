"""A schema as plain tables: what the compiler makes and the cache keeps."""

from __future__ import annotations

from tei_toolkit.relaxng.patterns import Patterns

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from tei_toolkit.relaxng.datatypes import Specification


class Compiled:
    """The tables of one schema.

    Attributes:
        patterns: The store of patterns.
        start: The pattern of the document.
        contents: The content of each element declaration, split into parts
            that are attributes only and the rest.
        names: The name class of each element declaration.
        specifications: The datatypes.
        literals: The literals of `value` patterns.
        id_kinds: 1, 2, 3 for patterns of type ID, IDREF, IDREFS.
        contextual: Whether datatypes depend on namespaces or entities.
        definitions: The patterns of the outer grammar's definitions.
        element_notes: The documentation of element declarations.
        attribute_notes: The documentation of ATTRIBUTE patterns.
        size: How many patterns the schema itself has; the others are derivatives.
    """

    def __init__(  # noqa: PLR0913, PLR0917  the tables, in the order in which they are kept
        self,
        patterns: Patterns,
        start: int,
        contents: list[tuple[tuple[int, ...], int]],
        names: list[int],
        specifications: list[Specification],
        literals: list[tuple[int, str, tuple[tuple[str, str], ...]]],
        id_kinds: dict[int, int],
        contextual: bool,  # noqa: FBT001
        definitions: dict[str, int],
        element_notes: dict[int, str],
        attribute_notes: dict[int, str],
        size: int,
    ) -> None:
        """Keep the tables; they are shared, not copied."""
        self.size = size
        self.patterns = patterns
        self.start = start
        self.contents = contents
        self.names = names
        self.specifications = specifications
        self.literals = literals
        self.id_kinds = id_kinds
        self.contextual = contextual
        self.definitions = definitions
        self.element_notes = element_notes
        self.attribute_notes = attribute_notes

    def dump(self) -> tuple[Any, ...]:
        """The tables as plain values that `marshal` takes."""
        return (
            self.patterns.dump(),
            self.start,
            self.contents,
            self.names,
            self.specifications,
            self.literals,
            self.id_kinds,
            self.contextual,
            self.definitions,
            self.element_notes,
            self.attribute_notes,
            self.size,
        )

    def forget_derivatives(self) -> None:
        """Keep only the patterns that the schema itself has."""
        dumped = self.patterns.dump()
        lists = tuple(table[: self.size] for table in dumped[:-1])
        self.patterns = Patterns.load((*lists, dumped[-1]))

    @classmethod
    def load(cls, dumped: tuple[Any, ...]) -> Compiled:
        """The tables that were dumped."""
        patterns, *rest = dumped
        return cls(Patterns.load(patterns), *rest)
