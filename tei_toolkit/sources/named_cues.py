"""Cues whose first line names who speaks, as recorders of meetings write them.

    0:0:4.120 --> 0:0:9.30
    Tom Vale
    Two things: parking and keys.

So they stand in files of captions and in documents, where a line with two times begins
each cue.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.sources.clock import clock_seconds
from tei_toolkit.sources.controls import merge_hidden
from tei_toolkit.sources.text import Cue, Hidden, SourceText, split_lines

_NAME = lazy_pattern(r"[^\W\d_][^\d\n:.?!;…。？！]{0,50}[^\W\d_)\]]\.?|[^\W\d_]\w*")
_ARROW = "-->"
_CLOCK = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,6}))?"
_TIMES = lazy_pattern(rf"[ \t]*{_CLOCK}[ \t]*-->[ \t]*{_CLOCK}[ \t]*")
_LEAST = 3
_MOST_WORDS = 6
_SHARE = 0.9
_REPEATED = 0.6
"""Different names at most, of the cues."""


def names_of_cues(
    source: SourceText, cues: Sequence[Cue]
) -> tuple[tuple[int, int], ...]:
    """Where the names stand that begin the cues; nothing if most begin otherwise."""
    names: list[tuple[int, int]] = []
    for cue in cues:
        lines = [
            (cue.start + start, cue.start + end)
            for start, end in split_lines(source.text[cue.start : cue.end])
            if source.visible(cue.start + start, cue.start + end).strip()
        ]
        if len(lines) > 1:
            words = source.text[slice(*lines[0])].strip()
            if _NAME.fullmatch(words) and len(words.split()) <= _MOST_WORDS:
                names.append(lines[0])
    different = len({source.text[start:end].strip() for start, end in names})
    is_usual = len(names) >= max(_LEAST, _SHARE * len(cues))
    return tuple(names) if is_usual and different <= _REPEATED * len(names) else ()


def with_named_cues(source: SourceText) -> SourceText:
    """`source`, of which lines with two times are no words, and names are names."""
    if _ARROW not in source.text or source.names:
        return source
    if source.cues:
        return replace(source, names=names_of_cues(source, source.cues))
    lines = [
        (start, end, match)
        for start, end in split_lines(source.text)
        if (match := _TIMES.fullmatch(source.text, start, end))
    ]
    if len(lines) < _LEAST:
        return source
    ends = [start for start, _, _ in lines[1:]]
    ends.append(len(source.text))
    cues = tuple(_cues(lines, ends))
    times = [Hidden(start, end, LeftOutKind.CUE_TIME) for start, end, _ in lines]
    source = replace(source, hidden=merge_hidden(source.hidden, times))
    if names := names_of_cues(source, cues):
        source = replace(source, cues=cues, names=names)
    return source


def _cues(
    lines: Iterable[tuple[int, int, re.Match[str]]], ends: Iterable[int]
) -> Iterator[Cue]:
    """What stands below each line with two times."""
    for (_, start, match), end in zip(lines, ends, strict=True):
        onset = clock_seconds(*match.group(1, 2, 3, 4))
        offset = clock_seconds(*match.group(5, 6, 7, 8))
        if end > start + 1:
            yield Cue(start + 1, end, onset, offset if offset >= onset else None)
