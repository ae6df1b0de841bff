"""Faults in well-formedness, gathered by the place where they are."""

import re
from bisect import bisect_right
from typing import Final, NamedTuple

_LINE_END: Final = re.compile(r"\r\n|\n|\r")


class FormFault(NamedTuple):
    """One fault.

    Attributes:
        offset: where it is, in code points from 0.
        message: what is wrong and what to do, for a person.
        found: the characters at fault.
        suggestion: what was probably meant; empty when that cannot be told.
        line: another line that matters, such as that of the start tag; 0 for none.
    """

    offset: int
    message: str
    found: str = ""
    suggestion: str = ""
    line: int = 0


class Lines:
    """Finds the line and column of an offset in a text."""

    def __init__(self, text: str) -> None:
        """Note where the lines begin."""
        self._starts = [0, *(end.end() for end in _LINE_END.finditer(text))]

    def place(self, offset: int) -> tuple[int, int]:
        """The line and the column of an offset, both from 1."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def start(self, offset: int) -> int:
        """The offset at which the line of an offset begins."""
        return self._starts[bisect_right(self._starts, offset) - 1]
