"""A court's caption: the parties of a case, printed around a line "v."."""

import re
from collections.abc import Sequence

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.matter.lines import Line

# Beyond so many lines no title is looked for, and so many last lines may be a tail.
TITLE_LINES = 120
_VERSUS_ALONE = re.compile(
    r"(?:-?\s*(?:v|vs|V|VS)\.?|-?\s*(?:and|against|versus)\s*-?)\s*(?:[:)|§].{0,40})?",
    re.IGNORECASE,
)
_COLUMN = lazy_pattern(
    r"(?:^|\s{2,})[:)§|](?:\s.*)?$|\s[:)§|]$|\s{3,}(?:No|Case|Docket|Index)\b.*$"
)
_RULED = lazy_pattern(
    r"(?i)\W*(?:in the |.*\bcourt\b|before\b|case no|between\b|[-_=x ]{3,})"
)
_NUMERAL = re.compile(r"[IVXLC]+\.?")
"""The number of a chapter, beside which `V.` is another."""
_PARTY_LINES = 6


def find_caption(lines: Sequence[Line]) -> list[int]:
    """The lines of a court's caption: the parties, printed around a line "v."."""
    for i, line in enumerate(lines[:TITLE_LINES]):
        if not _VERSUS_ALONE.fullmatch(line.text):
            continue
        before = _party(lines, i, -1)
        after = _party(lines, i, 1)
        if before and after:
            return [*reversed(before), i, *after]
    return []


def _party(lines: Sequence[Line], versus: int, step: int) -> list[int]:
    """The lines of a party before or after the line "v.", the nearest first."""
    found: list[int] = []
    i = versus + step
    while 0 <= i < len(lines) and len(found) < _PARTY_LINES:
        text = lines[i].text
        bare = caption_text(text)
        is_column = bool(text) and not bare
        if not text and (not found or _is_in_column(lines, i + step)):
            i += step
            continue
        if is_column:
            i += step
            continue
        if not bare or not any(map(str.isalpha, bare)) or len(bare) > 80:
            break
        if _RULED.match(bare) or lines[i].dates or _NUMERAL.fullmatch(bare):
            break
        found.append(i)
        i += step
    return found


def _is_in_column(lines: Sequence[Line], i: int) -> bool:
    """Whether a line stands beside the column of marks of a caption."""
    return 0 <= i < len(lines) and bool(_COLUMN.search(lines[i].text))


def caption_text(text: str) -> str:
    """A line of a court's caption without the column of marks and docket numbers."""
    return _COLUMN.sub("", text).strip(" \t*_")
