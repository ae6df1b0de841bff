"""Labels of speakers whose name the stenographer did not know.

`__________. Thank you.`: a rule stands where the others have their name, with the mark
that ends their names. Where a time stands before every name, it may stand before
nothing but the mark: `[00:12:20] : Thank you.` With no space between, `(00:58):`, the
same one goes on.
"""

from collections.abc import Sequence
from dataclasses import replace

from tei_toolkit.labels.candidates import Separator, setting_of
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.starts import Document, TurnStart, start_at, unlabelled_at
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.clock import TIME, seconds_of

_BLANK = lazy_pattern(r"(_{3,40})(\.|:| ?[-–—]) +(?=\S)")
_NOTHING = lazy_pattern(rf"(?:[\[(<]{TIME}[\])>]|{TIME})\s+:(?!\S)\s*")
_SEPARATORS = {".": Separator.DOT, ":": Separator.COLON}


def with_blanks(document: Document, starts: Sequence[TurnStart]) -> Sequence[TurnStart]:
    """`starts`, and the turns of those for whose name a rule or nothing stands."""
    if starts and all(s.setting.prefix == "time" for s in starts):
        return _with_nobody(document, starts)
    return _with_rules(document, starts) if "___" in document.text else starts


def _with_nobody(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and the turns of which the time is printed, and no name."""
    if any(s.setting.separator is not Separator.COLON for s in starts):
        return starts
    found: list[TurnStart] = []
    taken = {start.line for start in starts}
    for index, line in enumerate(document.lines):
        if (
            ":" in line.text
            and index not in taken
            and (match := _NOTHING.match(line.text))
        ):
            found.append(_unnamed(line, index, match.end()))
    return [*starts, *found] if found else starts


def _unnamed(line: Line, index: int, words: int) -> TurnStart:
    """The turn that begins on a line of which a time and a mark are the label."""
    place = line.place(words) if words < len(line.text) else line.end
    start = unlabelled_at(index, place, "a time and a mark, and no name")
    return replace(
        start,
        start=line.place(0),
        seconds=seconds_of(line.text[:words]),
        setting=setting_of(Separator.COLON, prefix="time"),
    )


def _with_rules(document: Document, starts: Sequence[TurnStart]) -> Sequence[TurnStart]:
    """`starts`, and the turns of those for whose name a rule stands."""
    used = {start.setting.separator for start in starts}
    taken = {start.line for start in starts}
    found: list[TurnStart] = []
    for index, line in enumerate(document.lines):
        if line.text[:3] != "___" or index in taken or index < document.first:
            continue
        match = _BLANK.match(line.text)
        if match is None:
            continue
        separator = _SEPARATORS.get(match[2], Separator.DASH)
        if separator in used:
            places = (0, match.end(1), match.end())
            reason = "a rule where the others have their name"
            start = start_at(index, line, places, separator, reason)
            found.append(replace(start, label=match[1]))
    return [*starts, *found] if found else starts
