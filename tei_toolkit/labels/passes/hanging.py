"""Names that only the margin sets apart: what they say is set in below them."""

from collections import Counter
from collections.abc import Sequence

from tei_toolkit.labels.candidates import Separator, label_key
from tei_toolkit.labels.form_words import FIELD_KEYS
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.starts import Document, TurnStart, start_at

_LEAST = 4
"""Names that make the manner of a text."""
_STEP = 2
"""Columns by which speech is set in, at least."""
_LONGEST = 90
_USUAL = 0.6
"""The share of names that stand more than once, or that were known without this."""
_INSIDE = 0.75
"""The share of the other lines that are set in."""
_ENDS = tuple('.?!…;,:"”»')
_REASON = "at the margin, and what follows is set in"


def with_hanging(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and the names at the margin that have their line for themselves.

    After a blank line a short line stands at the margin, and the line right below it is
    set in; so do most names that were found, or most of them stand again. Entries of a
    glossary are set so, too, each once.
    """
    lines = document.lines
    found = _places(document)
    if len(found) < _LEAST:
        return starts
    taken = {start.line for start in starts if start.label}
    keys = {index: label_key(lines[index].text) for index in found}
    counts = Counter(keys.values())
    again = {key for key, count in counts.items() if count > 1}
    known = sum(1 for i in found if i in taken or keys[i] in again)
    lacking = [i for i in found if i not in taken]
    if not lacking or len(again) < 2 or known < _USUAL * len(found):
        return starts
    if not taken.issubset(found) and 2 * len(taken - set(found)) > len(taken):
        return starts
    inside = lines[found[0] : found[-1] + 1]
    margin = lines[found[0]].indent
    within = sum(1 for line in inside if line.indent > margin) + len(found)
    if within < _INSIDE * len(inside):
        return starts
    return [*starts, *(_turn(lines[i], i) for i in lacking if keys[i])]


def _places(document: Document) -> list[int]:
    """Indices of the short lines at the margin with a line below that is set in."""
    lines = document.lines
    margin = min((line.indent for line in lines[:400]), default=0)
    found: list[int] = []
    for index in range(len(lines) - 1):
        line, below = lines[index], lines[index + 1]
        if (
            below.indent >= margin + _STEP
            and line.indent == margin
            and not below.gap
            and (line.gap or not index)
            and line.block is None
            and len(line.text) <= _LONGEST
            and line.first_char.isalpha()
            and not line.text.endswith(_ENDS)
            and index not in document.no_turns
            and line.text.casefold() not in FIELD_KEYS
        ):
            found.append(index)
    return found


def _turn(line: Line, index: int) -> TurnStart:
    places = (0, len(line.text), len(line.text))
    return start_at(index, line, places, Separator.OWN_LINE, _REASON)
