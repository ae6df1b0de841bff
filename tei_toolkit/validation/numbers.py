"""Numbers that documents write, read without trust."""

from typing import Final

_MOST_DIGITS: Final = 18
MORE_THAN_COUNTED: Final = 10**_MOST_DIGITS
"""What any larger number is read as: nothing in a file is so many."""


def whole_number(text: str) -> int | None:
    """The number that a text of decimal digits writes; None for any other text.

    Python refuses to read thousands of digits, and has digits that are no decimals,
    such as a superscript two.
    """
    if not text.isdecimal():
        return None
    digits = text.lstrip("0")
    return int(digits or "0") if len(digits) <= _MOST_DIGITS else MORE_THAN_COUNTED
