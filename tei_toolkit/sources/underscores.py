"""Italics of plain text between underscores, `_so_`, as Project Gutenberg sets them.

They are believed only where the whole document keeps to them: each underscore beside a
word has its partner in the same paragraph. A name with underscores in it, or a blank to
fill in, is no mark and no witness against them.
"""

import re

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.emphasis import Run, classify_run, pair_runs
from tei_toolkit.sources.text import Hidden, Style

_SINGLE = lazy_pattern(r"(?<!_)_(?!_)|\n[ \t]*\n")
_FEWEST = 3
_ADDRESS = re.compile(r"\S*(?:://|@|www\.)\S*$")


def find_italics(text: str) -> tuple[tuple[Hidden, ...], tuple[Style, ...]]:
    """The underscores that set words in italics, and what they set; or nothing."""
    if text.count("_") < 2 * _FEWEST:
        return (), ()
    hidden: list[Hidden] = []
    styles: list[Style] = []
    alone = 0
    runs: list[Run] = []
    for match in _SINGLE.finditer(text):
        if match[0] == "_":
            run = classify_run(text, match.start(), match.end())
            if (run.opens or run.closes) and not _in_address(text, match.start()):
                runs.append(run)
            continue
        alone += _pair(runs, hidden, styles)
        runs = []
    alone += _pair(runs, hidden, styles)
    if len(styles) < _FEWEST or alone > len(styles) // 20:
        return (), ()
    hidden.sort(key=lambda item: item.start)
    styles.sort(key=lambda style: (style.start, -style.end))
    return tuple(hidden), tuple(styles)


def _in_address(text: str, at: int) -> bool:
    """Whether an underscore stands in an address on the net."""
    return _ADDRESS.search(text, max(0, at - 100), at) is not None


def _pair(runs: list[Run], hidden: list[Hidden], styles: list[Style]) -> int:
    """Add the pairs of a paragraph; how many underscores have no partner."""
    if not runs:
        return 0
    marks, set_apart = pair_runs(runs)
    hidden += marks
    styles += set_apart
    return len(runs) - len(marks)
