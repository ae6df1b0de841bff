"""Speakers in the first column of a table whose other rows begin with speakers."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import takewhile

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.heads import CLOCK
from tei_toolkit.labels.separators import COLONS
from tei_toolkit.labels.starts import Document, TurnStart, start_at
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.clock import seconds_of
from tei_toolkit.sources.records import SPEAKER, WORDS, meaning_of
from tei_toolkit.sources.text import BlockKind

# So many rows show what the first column holds.
_LEAST_ROWS = 3
_ROW = lazy_pattern(r"(?P<cell>[^\W\d_][^\t]{0,59}?)(?:[ ]*\t\s*| {2,})(?=\S)")
_TIMED_ROW = lazy_pattern(
    rf"\[?(?P<time>{CLOCK})(?:(?:\s*(?:-->|[-–~])\s*|\t){CLOCK})?\]?\t"
    r"(?P<cell>[^\W\d_][^\t]{0,59}?)[ ]*\t\s*(?=\S)"
)
_BARRED_ROW = lazy_pattern(
    rf"[\[(]?(?P<time>{CLOCK}(?:[.,]\d{{1,3}})?)[\])]?\s*\|\s*"
    r"(?P<cell>[^\W\d_][^|\t]{0,59}?)\s*\|\s*(?=\S)"
)
_LONGEST = 6
_CELL = BlockKind.CELL
_ENDS = ".?!…。！？,;、，"


def with_rows(document: Document, starts: Sequence[TurnStart]) -> Sequence[TurnStart]:
    """`starts`, and rows whose first cell is where those of their table have a speaker.

    A speaker who takes the floor once is known by the column alone, and all are where
    the first row names the columns. In a plain text the rows are lines with a time, a
    name and words, and tabs or bars between them.
    """
    if "\t" not in document.text and "|" not in document.text:
        return starts
    lines = document.lines
    tables = (
        {
            index: match
            for index, line in enumerate(lines)
            if line.block is _CELL
            and (match := _ROW.match(line.text) or _TIMED_ROW.match(line.text))
        },
        {
            index: match
            for index, line in enumerate(lines)
            if line.block is None
            and "\t" in line.text
            and (match := _TIMED_ROW.match(line.text))
        },
        {
            index: match
            for index, line in enumerate(lines)
            if " | " in line.text and (match := _BARRED_ROW.match(line.text))
        },
    )
    heads = {
        index
        for table in tables
        for index, row in table.items()
        if _is_head(row, lines[index].text)
    }
    headed = {
        row.line: row for table in tables for row in _below(document, table, heads)
    }
    starts = [s for s in starts if s.line not in heads and s.line not in headed]
    starts += headed.values()
    found = [row for table in tables for row in _lacking(document, starts, table)]
    return [*starts, *found]


def _below(
    document: Document, rows: dict[int, re.Match[str]], heads: AbstractSet[int]
) -> Iterator[TurnStart]:
    """The turns that the rows begin right below a row that names the columns."""
    for index in heads & rows.keys():
        below = list(
            takewhile(rows.__contains__, range(index + 1, len(document.lines)))
        )
        for at in below if len(below) >= _LEAST_ROWS else ():
            if found := _row_start(document, at, rows[at]):
                yield found


def _is_head(row: re.Match[str], text: str) -> bool:
    """Whether a row names its columns: `Speaker`, and then `Words`."""
    words = meaning_of(text[row.end() :].strip(" |")) == WORDS
    return words and meaning_of(row["cell"]) == SPEAKER


def _lacking(
    document: Document, starts: Sequence[TurnStart], rows: dict[int, re.Match[str]]
) -> Iterator[TurnStart]:
    """The turns that rows begin among which more than half begin turns already."""
    taken = {start.line for start in starts if start.line in rows}
    if len(taken) < _LEAST_ROWS:
        return
    first = min(taken)
    below = {
        index: row
        for index, row in rows.items()
        if index > first and index not in document.no_turns
    }
    if sum(1 for index in below if index in taken) * 2 < len(below):
        return
    for index, match in below.items():
        if index not in taken and (found := _row_start(document, index, match)):
            yield found


def _row_start(
    document: Document, index: int, match: re.Match[str]
) -> TurnStart | None:
    """The turn that a row begins, if its first cell may be a name."""
    line = document.lines[index]
    name = match["cell"].rstrip(COLONS + " ")
    is_short = all(word[-1] == "." for word in name.split())
    is_said = name[-1:] in _ENDS and not (is_short and "|" in match[0])
    is_said = is_said or name.count(" ") >= _LONGEST
    is_said = is_said or any(colon in name for colon in COLONS)
    if is_said or "\t" in line.text[match.end() :]:
        return None
    places = (match.start("cell"), match.start("cell") + len(name), match.end())
    reason = "the column in which the other rows have a speaker"
    found = start_at(index, line, places, Separator.MARK, reason)
    return replace(found, start=line.place(0), seconds=_time_in(match))


def _time_in(match: re.Match[str]) -> float | None:
    time = match.groupdict().get("time")
    return seconds_of(time) if time else None
