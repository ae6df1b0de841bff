"""Text of files and their names, as it may be shown in a terminal."""

from typing import Final

from tei_toolkit.lazy_pattern import lazy_pattern

_MOVING: Final = lazy_pattern(
    r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]"
)
"""What moves a cursor, colours, ends a line or turns the direction of reading."""


def printable(text: str) -> str:
    r"""The text with such characters as escapes, such as `\x1b` and `\n`."""
    return _MOVING.sub(lambda m: m[0].encode("unicode_escape").decode(), text)
