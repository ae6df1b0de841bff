"""Emphasis in Markdown: which asterisks and underscores are marks, and which are text.

Source: CommonMark 0.31.2, section 6.2 and its appendix, with four rules for what
transcripts hold: a pair of `**` that opens a line is meant whatever stands after it
(`**Name:**word`), marks inside a word of letters with case are text (`f**k`), marks
between digits are text (`5*3*2`), and letters of scripts without spaces allow marks
beside them.
"""

import unicodedata

from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.sources.text import Hidden, Style
from tei_toolkit.transcript import Rendition
from tei_toolkit.values import record


@record
class Run:
    """A run of one mark: `count` of `char` from `start`."""

    char: str
    start: int
    count: int
    length: int
    opens: bool
    closes: bool


def classify_run(text: str, start: int, end: int) -> Run:
    """The run from `start` to `end`, and whether it may open or close emphasis."""
    char = text[start]
    before = text[start - 1] if start else "\n"
    after = text[end] if end < len(text) else "\n"
    length = end - start
    if char != "_" and _is_cased(before) and _is_cased(after):
        return Run(char, start, length, length, opens=False, closes=False)
    space_before, space_after = before.isspace(), after.isspace()
    mark_before, mark_after = _is_punctuation(before), _is_punctuation(after)
    left = not space_after and (
        not mark_after or space_before or mark_before or _is_unspaced(before)
    )
    right = not space_before and (
        not mark_before or space_after or mark_after or _is_unspaced(after)
    )
    if char == "_":
        opens = left and (not right or mark_before)
        closes = right and (not left or mark_after)
        return Run(char, start, length, length, opens, closes)
    if char == "~" and length != 2:
        return Run(char, start, length, length, opens=False, closes=False)
    return Run(char, start, length, length, left, right)


def pair_runs(runs: list[Run]) -> tuple[list[Hidden], list[Style]]:
    """The marks of emphasis among `runs`, and what they set."""
    hidden: list[Hidden] = []
    styles: list[Style] = []
    openers: list[Run] = []
    # For each sort of closer: below this depth no opener fits it.
    bottoms: dict[tuple[str, bool, int], int] = {}
    for run in runs:
        while run.closes and run.count:
            sort = (run.char, run.opens, run.length % 3)
            index = _find_opener(openers, run, bottoms.get(sort, 0))
            if index < 0:
                bottoms[sort] = len(openers)
                break
            opener = openers[index]
            _match(opener, run, hidden, styles)
            del openers[index + 1 if opener.count else index :]
            for key, depth in bottoms.items():
                bottoms[key] = min(depth, len(openers))
        if run.opens and run.count:
            openers.append(run)
    return hidden, styles


def _find_opener(openers: list[Run], closer: Run, bottom: int) -> int:
    for index in range(len(openers) - 1, bottom - 1, -1):
        opener = openers[index]
        if opener.char != closer.char:
            continue
        both = opener.closes or closer.opens
        if (
            both
            and (opener.length + closer.length) % 3 == 0
            and (opener.length % 3 or closer.length % 3)
        ):
            continue
        return index
    return -1


def _match(opener: Run, closer: Run, hidden: list[Hidden], styles: list[Style]) -> None:
    used = 2 if opener.count >= 2 and closer.count >= 2 else 1
    opening = opener.start + opener.count - used
    hidden.append(Hidden(opening, opening + used, LeftOutKind.MARKUP))
    hidden.append(Hidden(closer.start, closer.start + used, LeftOutKind.MARKUP))
    if closer.char == "~":
        rendition = Rendition.STRIKE
    else:
        rendition = Rendition.BOLD if used == 2 else Rendition.ITALIC
    styles.append(Style(opening + used, closer.start, rendition))
    opener.count -= used
    closer.start += used
    closer.count -= used


def _is_punctuation(char: str) -> bool:
    return unicodedata.category(char)[0] in "PS"


def _is_cased(char: str) -> bool:
    return char.isdecimal() or (char.isalpha() and char.lower() != char.upper())


def _is_unspaced(char: str) -> bool:
    """Whether a letter is of a script that sets no spaces between words."""
    return "\u2e80" <= char <= "\ud7ff" or "\u0e00" <= char <= "\u0eff"
