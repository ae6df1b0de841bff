"""Tables of words in sorted lines, searched without being read into a dictionary."""

import gzip
from pathlib import Path


class SortedLines:
    """A file of lines `word value` in the order of their words, compressed by gzip."""

    def __init__(self, path: Path) -> None:
        """The lines of the file at `path`."""
        self._lines = "\n" + gzip.decompress(path.read_bytes()).decode() + "\n"

    def find(self, word: str) -> str | None:
        """What stands with `word`, or None."""
        lines = self._lines
        low, high = 0, len(lines) - 1
        while low < high:
            middle = (low + high) // 2
            start = lines.rfind("\n", 0, middle + 1)
            end = lines.find("\n", start + 1)
            found, _, value = lines[start + 1 : end].partition(" ")
            if found == word:
                return value
            if found < word:
                low = end
            else:
                high = start
        return None
