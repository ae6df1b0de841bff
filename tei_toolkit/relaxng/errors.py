"""What can stop the engine: a schema that is wrong or stands for too much."""

from __future__ import annotations

from tei_toolkit import errors


class SchemaError(errors.SchemaError):
    """A schema that cannot be used, with the place that is at fault.

    Attributes:
        reason: What is wrong, as a sentence without its place.
        path: The file of the schema, empty when it has none.
        line: The line, from 1; 0 when no line is to blame.
        column: The column in code points, from 1; 0 when not known.
    """

    def __init__(
        self, reason: str, path: str = "", line: int = 0, column: int = 0
    ) -> None:
        """Keep the parts and compose `file:line:column: reason`."""
        self.reason = reason
        self.path = path
        self.line = line
        self.column = column
        place = ":".join([path or "schema", *(str(n) for n in (line, column) if n)])
        super().__init__(f"{place}: {reason}")


class TooLargeError(Exception):
    """More patterns than any schema in use has, in the engine's own store."""
