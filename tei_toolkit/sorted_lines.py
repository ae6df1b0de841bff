"""Tables of words in sorted lines, of which only what is looked up is unpacked.

A file is compressed by gzip in members that follow each other: the first holds a line
for each of the others, its first word and how many bytes it takes; each of these holds
some lines `word value` of the table, the words in the order of their code points.
"""

import zlib
from bisect import bisect_right
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

_GZIP = zlib.MAX_WBITS | 16
_MEMBER = 4096
"""Bytes of lines after which another member begins: few to unpack for one word."""


class SortedLines:
    """A file of lines `word value` in the order of their words."""

    def __init__(self, path: Path) -> None:
        """The lines of the file at `path`, as `packed` gives them."""
        head = zlib.decompressobj(_GZIP)
        index = head.decompress(path.read_bytes()).decode().split("\n")
        self._first, ends = index[::2], [0]
        for size in index[1::2]:
            ends.append(ends[-1] + int(size))
        self._spans = list(pairwise(ends))
        self._packed = head.unused_data
        self._lines: dict[int, bytes] = {}

    def find(self, word: str) -> str | None:
        """What stands with `word`, or None."""
        number = bisect_right(self._first, word) - 1
        if number < 0 or "\n" in word:
            return None
        lines = self._lines.get(number)
        if lines is None:
            start, end = self._spans[number]
            lines = zlib.decompress(self._packed[start:end], _GZIP)
            self._lines[number] = lines
        key = b"\n%s " % word.encode("utf-8", "surrogatepass")
        at = lines.find(key)
        if at < 0:
            return None
        at += len(key)
        return lines[at : lines.find(b"\n", at)].decode()


def packed(lines: Iterable[str]) -> bytes:
    """The file of a table: the same bytes for the same lines `word value`.

    Neither the words nor the values hold white space.
    """
    import gzip  # noqa: PLC0415 - only to write

    members: list[list[str]] = []
    room = 0
    for line in sorted(lines, key=lambda line: line.partition(" ")[0]):
        if room <= 0:
            members.append([])
            room = _MEMBER
        members[-1].append(line)
        room -= len(line.encode()) + 1
    bodies = [
        gzip.compress("\n".join(("", *member, "")).encode(), 9, mtime=0)
        for member in members
    ]
    index = "\n".join(
        f"{member[0].partition(' ')[0]}\n{len(body)}"
        for member, body in zip(members, bodies, strict=True)
    )
    return b"".join((gzip.compress(index.encode(), 9, mtime=0), *bodies))
