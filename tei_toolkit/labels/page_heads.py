"""Heads and feet of pages that their words tell, and buttons of pages of the web."""

import re
from collections.abc import Sequence

from tei_toolkit.labels.lines import Line
from tei_toolkit.lazy_pattern import lazy_pattern

PAGE_IN_WORDS = lazy_pattern(
    r"(?:page|seite|página|pagina|страница|сторінка|strona|sayfa|σελίδα|oldal|עמוד|صفحة"
    r"|გვერდი|ገጽ|էջ|หน้า|trang|halaman|पृष्ठ|পৃষ্ঠা|பக்கம்|ページ|페이지)\s\d{1,5}",
    re.IGNORECASE,
)
"""The number of a page, which no other need count up to, after the word for it."""
SITTING = lazy_pattern(r"T\.?B\.?M\.?M\.?\s{1,12}B: ?\d.{0,60}")
"""The head of a page of a record of the assembly of Turkey: `T.B.M.M.  B: 86 …`."""
BUTTON = lazy_pattern(
    r"(?:share|copy|link to|report|embed|permalink)\b[\w ]{0,40}", re.IGNORECASE
)
"""What a page of the web has beside each contribution."""
_LAST_LINE, _FIRST_LINE, _MOST_FEET = 20, 2, 8


def feet_before(lines: Sequence[Line], index: int, last: int, value: int) -> range:
    """The lines without a number between the end of a numbered page and the next.

    Args:
        lines: of the document.
        index: of the line that has the number `value`.
        last: the number before it.
        value: the number of the line.
    """
    first = index
    if last >= _LAST_LINE and value <= _FIRST_LINE:
        while first and lines[first - 1].number is None:
            first -= 1
    return range(first, index) if index - first <= _MOST_FEET else range(0)
