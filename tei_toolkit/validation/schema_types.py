"""What the schemas of a file say of values that rules would take for pointers."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tei_toolkit.validation.grammar import Grammar


class SchemaTypes:
    """The types of values in some RELAX NG schemas.

    Args:
        grammars: the schemas that a file was checked against.
    """

    def __init__(self, grammars: "Sequence[Grammar]" = ()) -> None:
        self._grammars = tuple(grammars)
        self._codes: dict[str, bool] = {}

    def is_code(self, value: str) -> bool:
        """Whether a schema spells the value out, so that it is no pointer."""
        if value not in self._codes:
            self._codes[value] = any(g.spells(value) for g in self._grammars)
        return self._codes[value]

    def is_reference(self, element: str, attribute: str) -> bool:
        """Whether a schema types an attribute as IDREF or IDREFS, which has no `#`.

        Args:
            element: Clark name of the element.
            attribute: Clark name of the attribute.
        """
        return (element, attribute) in self._references

    @cached_property
    def _references(self) -> frozenset[tuple[str, str]]:
        return frozenset().union(*(g.references() for g in self._grammars))
