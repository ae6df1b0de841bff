"""The lines that stand before and after a line in the text."""

from collections.abc import Sequence

from tei_toolkit.labels.lines import Line


class Neighbours:
    """The lines of a document, each with those beside it that are in the text.

    Attributes:
        lines: the lines.
    """

    def __init__(self, lines: Sequence[Line], off_page: frozenset[int]) -> None:
        """Find the neighbours of each line; those of `off_page` are nobody's."""
        self.lines = lines
        size = len(lines)
        self._before = list(range(-1, size - 1))
        self._after = list(range(1, size + 1))
        if off_page:
            last = -1
            for index in range(size):
                self._before[index] = last
                if index not in off_page:
                    last = index
            last = size
            for index in range(size - 1, -1, -1):
                self._after[index] = last
                if index not in off_page:
                    last = index

    def before(self, index: int) -> Line | None:
        """The line before in the text."""
        index = self._before[index]
        return self.lines[index] if index >= 0 else None

    def after(self, index: int) -> Line | None:
        """The next line in the text."""
        index = self._after[index]
        return self.lines[index] if index < len(self.lines) else None

    def next(self, index: int) -> int:
        """The index of the next line in the text, past the end if there is none."""
        return self._after[index]

    def previous(self, index: int) -> int:
        """The index of the line before in the text, -1 if there is none."""
        return self._before[index]
