"""Marks of quotation before the lines of a whole text, as a letter has: `> Yes.`.

Lines without one may stand above and below. Between them they answer the others, and
then the marks say who speaks.
"""

import re

from tei_toolkit.lazy_pattern import lazy_pattern

_MARK = lazy_pattern(
    r"^[ \t]*(?P<sign>>[ \t]?)(?P<again>>?)(?P<words>[ \t]*[^\s>])?", re.MULTILINE
)
_UNMARKED = lazy_pattern(r"^[ \t]*[^\s>]", re.MULTILINE)
_FEWEST = 3
"""Lines that are quoted: fewer may be steps of a menu or words of a shell."""
_SHARE = 0.8
"""The part of all lines that they are at least."""


def find_quote_marks(text: str) -> tuple[list[tuple[int, int]], list[int]]:
    """Where the first marks stand before words, and where alone in a line.

    Nowhere if they quote no whole text. Where most lines have two, `>>` marks who
    begins to speak.
    """
    if not text.startswith(">") and "\n>" not in text and "\n >" not in text:
        return [], []
    found = list(_MARK.finditer(text))
    if len(found) < _FEWEST or _UNMARKED.search(
        text, found[0].start(), found[-1].start()
    ):
        return [], []
    others = sum(1 for _ in _UNMARKED.finditer(text))
    twice = sum(1 for match in found if match["again"])
    if len(found) < _SHARE * (len(found) + others) or 2 * twice >= len(found):
        return [], []
    return (
        [match.span("sign") for match in found if match["words"] or match["again"]],
        [
            match.start("sign")
            for match in found
            if not (match["words"] or match["again"])
        ],
    )
