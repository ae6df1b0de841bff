"""Tables of words in sorted lines, searched without being read into a dictionary."""

import gzip
from pathlib import Path

_NEW_LINE = gzip.compress(b"\n")
"""A member of its own: files of gzip may stand one after the other."""


class SortedLines:
    """A file of lines `word value` in the order of their words, compressed by gzip."""

    def __init__(self, path: Path) -> None:
        """The lines of the file at `path`."""
        self._lines = gzip.decompress(
            b"".join((_NEW_LINE, path.read_bytes(), _NEW_LINE))
        )

    def find(self, word: str) -> str | None:
        """What stands with `word`, or None."""
        lines, wanted = self._lines, word.encode("utf-8", "surrogatepass")
        low, high = 0, len(lines) - 1
        while low < high:
            middle = (low + high) // 2
            start = lines.rfind(b"\n", 0, middle + 1)
            end = lines.find(b"\n", start + 1)
            found, _, value = lines[start + 1 : end].partition(b" ")
            if found == wanted:
                return value.decode()
            if found < wanted:  # UTF-8 is in the order of code points
                low = end
            else:
                high = start
        return None
