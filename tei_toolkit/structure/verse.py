"""Whether the speeches of a document are in verse."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from tei_toolkit.labels.engine import Reading
from tei_toolkit.labels.heads import is_time
from tei_toolkit.labels.lines import Line
from tei_toolkit.structure.events import is_bracketed

_ENDS = '.?!…"”»’)]。！？」』）'
_LONGEST = 62
"""Characters that the middle line of verse has at most."""
_FILLED = 0.15
"""The part of the speeches in verse that have a second line."""
_FEW, _MANY = 4, 8


def is_verse(reading: Reading, is_direction: Callable[[Line], bool]) -> bool:
    """Whether the lines of speech begin with a capital even in a sentence's midst.

    Of very few lines each must, and one at least must go on with a sentence. A song in
    a comedy does not make verse of the speeches that fill no second line.
    """
    runs = _runs(reading, is_direction)
    pairs = [pair for run in runs for pair in pairwise(run)]
    if len(pairs) < 2 or not _are_short(pairs):
        return False
    if _are_few(runs):
        return False
    capital, broken = _counts(pairs)
    if len(pairs) < _FEW:
        return capital == len(pairs) and broken > 0
    return capital >= 0.9 * len(pairs) and broken >= 0.2 * len(pairs)


def _are_few(runs: Sequence[Sequence[Line]]) -> bool:
    """Whether few of the speeches, with few of the lines, go beyond one line."""
    several = [len(run) for run in runs if len(run) > 1]
    least = max(2, _FILLED * sum(map(bool, runs)))
    return len(several) < least and 2 * sum(several) < sum(map(len, runs))


def is_surely_verse(reading: Reading) -> bool:
    """Whether a document is known for a play by nothing but its verse."""
    alone = sum(start.setting.alone for start in reading.starts)
    if len(reading.starts) < _FEW or alone < 0.7 * len(reading.starts):
        return False
    *runs, _ = _runs(reading, lambda _: False)  # a page may end below the last
    pairs = [pair for run in runs for pair in pairwise(run)]
    if len(pairs) < _MANY or not _are_short(pairs):
        return False
    capital, broken = _counts(pairs)
    return capital >= 0.95 * len(pairs) and broken >= 0.4 * len(pairs)


def _runs(reading: Reading, is_direction: Callable[[Line], bool]) -> list[list[Line]]:
    """The lines of speech that stand right below each other in one speech."""
    starts = {start.line: start for start in reading.starts}
    first = min(starts, default=len(reading.lines))
    run: list[Line] = []
    runs: list[list[Line]] = []
    is_open = False
    words = 0
    for index in range(first, len(reading.lines)):
        line = reading.lines[index]
        if index in reading.page or line.end <= words:
            continue
        if is_open and not line.gap and index not in starts:
            is_open = _ends_open(line.text, is_open=True)
            continue
        is_open = _ends_open(line.text, is_open=False)
        start = starts.get(index)
        if start is not None or line.gap:
            runs.append(run)
            run = []
        words = start.words if start is not None else words
        if start is not None and start.setting.alone:
            continue
        if _is_aside(line.text) or is_time(line.text):
            continue
        if not is_direction(line):
            run.append(line)
    return [*runs, run]


def _ends_open(text: str, *, is_open: bool) -> bool:
    """Whether a bracket is open where a line ends, and whether it was before."""
    if is_open:
        return "]" not in text and ")" not in text
    return text.rfind("[") > text.rfind("]") or text.rfind("(") > text.rfind(")")


def _is_aside(text: str) -> bool:
    return text[:1] == "[" or is_bracketed(text)


def _are_short(pairs: Sequence[tuple[Line, Line]]) -> bool:
    from statistics import median  # noqa: PLC0415 - with all kinds of numbers

    return median(len(after.text) for _, after in pairs) <= _LONGEST


def _counts(pairs: Sequence[tuple[Line, Line]]) -> tuple[int, int]:
    """How many lines begin with no small letter; how many stand before a full stop."""
    capital = sum(not after.first_char.islower() for _, after in pairs)
    broken = sum(before.last_char not in _ENDS for before, _ in pairs)
    return capital, broken
