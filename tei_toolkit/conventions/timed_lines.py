"""Words with a time before each line and no speakers: captions copied as plain text.

Pages of video sites, programs that recognise speech and archives of recordings print
them: `0:05` on a line of its own or before the words, `[00:00:05]` in their midst.
"""

import re
from dataclasses import replace
from itertools import pairwise

from tei_toolkit.conventions.convention import Convention, ConventionReading
from tei_toolkit.labels.engine import read_labels
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOut, LeftOutKind
from tei_toolkit.sources.clock import LETTERED_TIME, TIME, seconds_of
from tei_toolkit.sources.text import BlockKind, Cue, Hidden, SourceText
from tei_toolkit.structure.captions import read_captions

_BEFORE_LINE = lazy_pattern(
    rf"^[ \t]*(?:[\[(]{TIME}[\])]|{TIME})(?:[ \t]*[|–—-](?=[ \t]|$)|:?(?=[ \t\r\n]|$)"
    r"|(?=[^\W\d_a-z]))"
    r"[ \t\r\n]*",
    re.MULTILINE,
)
_IN_CELL = lazy_pattern(
    rf"\s*(?:[\[(]{TIME}[\])]|{TIME}|\d{{1,3}}h\d{{2}})[ ]*(?:\t[ \t]*|\Z)"
)
_BY_UNITS = lazy_pattern(LETTERED_TIME)
_IN_BRACKETS = lazy_pattern(r"\[(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?\][ \t\r\n]*")
_LEAST, _LEAST_ROWS = 5, 3
"""Times that make captions, and rows of a table that do."""
_SAMPLE = 20_000
"""Characters in which a time is looked for that names its units."""
_MOST_WORDS = 500
"""Characters that stand between two times at most, but for a few."""
_ALL_BUT_FEW = 0.9
_HEAD = 0.4
"""Part of the text that may stand before the first time."""
_FIRST, _APART = 120.0, 60.0
"""Seconds at which captions begin at the latest, and that lie between most of them."""
_SLOWEST, _FASTEST = 3.0, 60.0
"""Characters of a second of speech; a programme of the day has fewer."""


def read_timed(
    source: SourceText, convention: Convention, language: str | None
) -> ConventionReading:
    """The words between the times; the times are those of the turns."""
    del language
    times = find_times(source)
    cues, hidden = [], []
    for (start, end), (following, _) in pairwise([*times, (len(source.text), 0)]):
        seconds = seconds_of(source.text[start:end])
        cues.append(Cue(end, max(end, following), seconds, None))
        hidden.append(Hidden(start, end, LeftOutKind.CUE_TIME))
    unseen = sorted([*source.hidden, *hidden], key=lambda item: item.start)
    timed = replace(source, cues=tuple(cues), hidden=tuple(unseen))
    reading = read_labels(timed, convention.hints)
    transcript = read_captions(timed, reading)
    left_out = [LeftOut(item.start, item.end, item.kind) for item in hidden]
    left_out = sorted(
        [*transcript.left_out, *left_out], key=lambda item: (item.start, item.end)
    )
    transcript = replace(transcript, left_out=tuple(left_out))
    return ConventionReading(transcript, reading)


def find_times(source: SourceText) -> list[tuple[int, int]]:
    """Where the times of captions stand, white space after them included.

    Empty where a text has none, or not before nearly all of its words.
    """
    text = source.text
    if any(block.kind is BlockKind.CELL for block in source.blocks):
        return _in_cells(source)
    if source.hidden or source.tables or not _may_have(text):
        return []
    for pattern in (_BEFORE_LINE, _IN_BRACKETS):
        times = _longest_run(text, [match.span() for match in pattern.finditer(text)])
        if (
            len(times) >= _LEAST
            and _begins_line(text, times[0][0])
            and _cover(text, times)
            and _is_spoken(text, times)
        ):
            return times
    return []


def _in_cells(source: SourceText) -> list[tuple[int, int]]:
    """The times in the first of two cells, in the rows of a table of words and times.

    The row that names the columns may stand above them, and little else.
    """
    text = source.text
    rows = [block for block in source.blocks if block.kind is BlockKind.CELL]
    times: list[tuple[int, int]] = []
    for row in rows:
        ranges = [
            (a, b)
            for a, b in source.visible_ranges(row.start, row.end)
            if text[a:b].strip()
        ]
        if not ranges:
            continue
        (start, end), *others = ranges
        found = _IN_CELL.match(text, start, end)
        is_pair = found is not None and (
            len(others) == 1
            if found.end() == end
            else "\t" not in text[found.end() : end]
        )
        if found is not None and is_pair:
            times.append((start, found.end()))
    if len(times) < _LEAST_ROWS or len(times) + 1 < len(rows):
        return []
    times = _longest_run(text, times)
    is_whole = len(times) + 1 >= len(rows) and times[0][0] <= _HEAD * len(text)
    return times if is_whole and _is_spoken(text, times) else []


def _begins_line(text: str, at: int) -> bool:
    """Whether nothing stands before a place in its line: else it splits a sentence."""
    begin = max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1
    return not text[begin:at].strip()


def _may_have(text: str) -> bool:
    """Whether so many colons stand in a text as captions have times, or units."""
    if text.count(":") >= _LEAST:
        return True
    return _BY_UNITS.search(text, 0, _SAMPLE) is not None


def _longest_run(text: str, times: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The most times in a row of which none is earlier than the one before it."""
    runs: list[list[tuple[int, int]]] = []
    last = -1.0
    for span in times:
        seconds = seconds_of(text[slice(*span)])
        if seconds is None:
            continue
        if not runs or seconds < last:
            runs.append([])
        runs[-1].append(span)
        last = seconds
    return max(runs, key=len, default=[])


def _cover(text: str, times: list[tuple[int, int]]) -> bool:
    """Whether the times stand before nearly all words, and short stretches of them."""
    sizes = [b[0] - a[1] for a, b in pairwise([*times, (len(text), 0)])]
    short = sum(1 for size in sizes if size <= _MOST_WORDS)
    worded = sum(1 for size in sizes if size > 1)
    return (
        times[0][0] <= _HEAD * len(text)
        and short >= _ALL_BUT_FEW * len(sizes)
        and worded >= _ALL_BUT_FEW * len(sizes)
    )


def _is_spoken(text: str, times: list[tuple[int, int]]) -> bool:
    """Whether the words fill the time, as those of a schedule or a log do not."""
    seconds = [seconds_of(text[slice(*span)]) or 0.0 for span in times]
    passed = seconds[-1] - seconds[0]
    if seconds[0] > _FIRST or passed <= 0:
        return False
    words = times[-1][0] - times[0][1] - sum(b - a for a, b in times[1:-1])
    apart = sorted(b - a for a, b in pairwise(seconds))
    return apart[len(apart) // 2] <= _APART and _SLOWEST <= words / passed <= _FASTEST


CONVENTION = Convention(
    name="timed-lines",
    title="Captions as plain text",
    description="A time before every line; a chevron where another speaks, or none.",
    example=(
        "0:00\nso the gate was shut\n0:04\nand nobody had the key\n"
        "0:07\nwe waited until noon\n0:12\nand then it rained\n"
        "0:15\nthat was all of it\n"
    ),
    read=read_timed,
)
