"""Cues whose first line names who speaks, as recorders of meetings write them.

    0:0:4.120 --> 0:0:9.30
    Tom Vale
    Two things: parking and keys.

So they stand in files of captions and in documents, where a line with two times begins
each cue. Where the names have brackets, another may stand in the midst of a cue:

    (Tom Vale)
    Two things.
    -
    (Ann Crane)
    Two?
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.sources.clock import clock_seconds
from tei_toolkit.sources.controls import merge_hidden
from tei_toolkit.sources.text import Cue, Hidden, SourceText, split_lines

_NAME = lazy_pattern(r"[^\W\d_][^\d\n:.?!;…。？！]{0,50}[^\W\d_)\]]\.?|[^\W\d_]\w*")
_BRACKETED = lazy_pattern(
    r"[ \t]*(?P<dash>[-–—]\s*)?[(\[][ \t]*(?P<name>[^\s()\[\]][^()\[\]\n]{0,58}?)"
    r"[ \t]*[)\]][ \t]*(?P<words>\S)?"
)
_ARROW = "-->"
_CLOCK = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,6}))?"
_TIMES = lazy_pattern(rf"[ \t]*{_CLOCK}[ \t]*-->[ \t]*{_CLOCK}[ \t]*")
_LEAST = 3
_MOST_WORDS = 6
_SHARE = 0.9
_REPEATED = 0.6
"""Different names at most, of the cues."""


def names_of_cues(
    source: SourceText, cues: Sequence[Cue], *, in_captions: bool
) -> tuple[tuple[int, int], ...]:
    """Where the names stand that begin the cues; nothing if most begin otherwise.

    In captions they may have brackets; with those come others in the midst of cues,
    also below a blank line.
    """
    bare: list[tuple[int, int]] = []
    bracketed: list[tuple[int, int]] = []
    below: list[tuple[int, int]] = []
    ends = [*(cue.start for cue in cues[1:]), len(source.text)]
    for cue, stop in zip(cues, ends, strict=True):
        lines = [
            (cue.start + start, cue.start + end)
            for start, end in split_lines(source.text[cue.start : stop])
            if source.visible(cue.start + start, cue.start + end).strip()
        ]
        if len(lines) < 2:
            continue
        match = _BRACKETED.match(source.text, *lines[0])
        if match and not match["words"]:
            bracketed.append(match.span("name"))
        elif _is_name(source, lines[0]):
            bare.append(lines[0])
        below += [(start, stop) for start, _ in lines[1:]]
    names = [name for name in bracketed if _is_name(source, name)]
    if _are_names(source, bare, len(cues)):
        return tuple(bare)
    if not in_captions or not _are_names(source, names, len(cues)):
        return ()
    known = {source.text[slice(*name)] for name in names}
    if len(known) < 2:
        return ()
    names += [name for place in below if (name := _name_below(source, place, known))]
    return tuple(sorted(set(names)))


def _name_below(
    source: SourceText, place: tuple[int, int], known: Collection[str]
) -> tuple[int, int] | None:
    """The name in brackets that a line in the midst of a cue begins with.

    It is known, or stands below a dash; words follow it only where a dash is before it.
    """
    match = _BRACKETED.match(source.text, *place)
    if match is None or (match["words"] and not match["dash"]):
        return None
    name = match.span("name")
    is_below = "\n" in (match["dash"] or "") and _is_name(source, name)
    return name if is_below or match["name"] in known else None


def _is_name(source: SourceText, place: tuple[int, int]) -> bool:
    words = source.text[slice(*place)].strip()
    return bool(_NAME.fullmatch(words)) and len(words.split()) <= _MOST_WORDS


def _are_names(source: SourceText, names: Sequence[tuple[int, int]], cues: int) -> bool:
    """Whether names begin nearly all of the cues, and come again."""
    different = len({source.text[start:end].strip() for start, end in names})
    is_usual = len(names) >= max(_LEAST, _SHARE * cues)
    return is_usual and different <= _REPEATED * len(names)


def with_named_cues(source: SourceText) -> SourceText:
    """`source`, of which lines with two times are no words, and names are names."""
    if _ARROW not in source.text or source.names:
        return source
    if source.cues:
        names = names_of_cues(source, source.cues, in_captions=True)
        return replace(source, names=names)
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
    if cues and (names := names_of_cues(source, cues, in_captions=False)):
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
