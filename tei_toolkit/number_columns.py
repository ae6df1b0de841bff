"""Columns of numbers in a file, which are read without work on each number.

By gzip: the lowest byte of each number of the first column, then of the others, then
the next byte of each, up to the fourth.
"""

import sys
import zlib
from array import array
from collections.abc import Sequence
from pathlib import Path

GZIP = zlib.MAX_WBITS | 16
"""What tells zlib that data are a file of gzip, without the module for such files."""
_BYTES = 4


def read_columns(path: Path, count: int) -> list["array[int]"]:
    """The `count` columns of a file that `packed_columns` gave."""
    data = zlib.decompress(path.read_bytes(), GZIP)
    total = len(data) // _BYTES
    mixed = bytearray(len(data))
    for place in range(_BYTES):
        mixed[place::_BYTES] = data[place * total : (place + 1) * total]
    numbers = array("i", bytes(mixed))
    if sys.byteorder == "big":
        numbers.byteswap()
    size = total // count
    return [numbers[size * n : size * (n + 1)] for n in range(count)]


def packed_columns(columns: Sequence[Sequence[int]]) -> bytes:
    """The file of columns of the same length: the same bytes for the same numbers."""
    numbers = b"".join(
        number.to_bytes(_BYTES, "little", signed=True)
        for column in columns
        for number in column
    )
    planes = b"".join(numbers[place::_BYTES] for place in range(_BYTES))
    import gzip  # noqa: PLC0415 - only to write

    return gzip.compress(planes, 9, mtime=0)
