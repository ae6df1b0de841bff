"""Whether a document is a play by how its speakers are told to speak.

`JUDGE (from afar): No.` and `JUDGE: (puzzled) What?` say each time something else; the
party of a member, or the office of a witness, is the same each time.
"""

import re
from collections import defaultdict
from collections.abc import Iterator

from tei_toolkit.labels.engine import Reading
from tei_toolkit.labels.starts import TurnStart
from tei_toolkit.structure.events import classify, is_bracketed

_HOW = re.compile(r"[ \t:.,—–-]*\((?P<how>[^\W\d_][^()]{2,120})\)")
_LEAST, _SHARE = 5, 0.15
"""Different directions behind names, and their share of the speeches, in a play."""
_LINES, _LINES_SHARE = 4, 0.15
"""The same for what stands in brackets on lines of its own."""
DIRECTED, BUSINESS = 4.0, 2.0
"""Log-odds of a play in which names, and in which whole lines, say what is done."""


def weigh_acted(reading: Reading) -> list[tuple[str, float]]:
    """What says that a reading is that of a play, with its log-odds; else nothing."""
    starts = reading.starts
    if len(starts) < _LEAST:
        return []
    found: list[tuple[str, float]] = []
    told: defaultdict[str, set[str]] = defaultdict(set)
    for start in starts:
        for how in _manner(reading, start):
            told[start.label.partition(" (")[0]].add(how)
    several = [len(hows) for hows in told.values() if len(hows) > 1]
    if len(several) > 1 and sum(several) >= max(_LEAST, _SHARE * len(starts)):
        found.append(("names with what is done as they speak", DIRECTED))
    lines = {
        text for text in _lines_apart(reading) if classify(text, alone=True) is None
    }
    if len(lines) >= max(_LINES, _LINES_SHARE * len(starts)):
        found.append(("what is done, in brackets on lines of its own", BUSINESS))
    return found


def _manner(reading: Reading, start: TurnStart) -> Iterator[str]:
    """What stands in brackets behind a label, in small letters, and is no event."""
    line = reading.lines[start.line]
    if "(" not in line.text:
        return
    bare = start.label.partition(" (")[0]
    at = line.text.find(bare)
    match = _HOW.match(line.text, at + len(bare)) if at >= 0 else None
    if match is not None and match["how"][0].islower():
        how = match["how"].casefold()
        if classify(how, alone=False) is None:
            yield how


def _lines_apart(reading: Reading) -> Iterator[str]:
    """What stands in brackets on lines that are all of it, below the first turn."""
    taken = {start.line for start in reading.starts}
    for index in range(reading.starts[0].line + 1, len(reading.lines)):
        text = reading.lines[index].text
        if text[:1] == "(" and index not in taken and is_bracketed(text.rstrip(".")):
            yield text.strip("().")
