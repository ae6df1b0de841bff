"""Names that stand alone above the words mostly, and before them in the same line too.

`marie.` has a line to itself above a long speech, and `marie. Mann!` a short one.
"""

from collections import Counter
from collections.abc import Sequence

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.starts import Document, TurnStart, lines_to_begin, start_at

_LEAST = 6
"""Turns by which the custom of a document is known."""
_MOSTLY = 0.7
_TWICE = 2
_OPENING = "\"'“„»«’‘(…–—"
_REASON = "a known name, and its words in the same line"


def with_run_in_cues(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and known names in small or all capital letters before their words."""
    alone = [start for start in starts if start.setting.alone and start.label]
    if len(alone) < _LEAST or len(alone) < _MOSTLY * len(starts):
        return starts
    lines = document.lines
    counts = Counter(
        start.label.rstrip(".")
        for start in alone
        if lines[start.line].text.endswith(".")
    )
    known = {
        f"{name}. ": len(name)
        for name, count in counts.items()
        if count >= _TWICE and (name.islower() or (name.isupper() and len(name) > 1))
    }
    if not known:
        return starts
    beginnings = tuple(known)
    found: list[TurnStart] = []
    for index, line in lines_to_begin(document, starts):
        if not line.text.startswith(beginnings):
            continue
        words = line.text.index(". ") + 2
        first = line.text[words : words + 1]
        if first.isupper() or first in _OPENING:
            places = (0, known[line.text[:words]], words)
            found.append(start_at(index, line, places, Separator.DOT, _REASON))
    return [*starts, *found]
