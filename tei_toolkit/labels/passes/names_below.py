"""Names on the line below a word that says only that somebody speaks.

Pages made of parts lose what sets them apart when they are copied: `speaker`, below it
the name, below that the words.
"""

from collections.abc import Sequence
from dataclasses import replace

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.speech import SENTENCE_MARKS
from tei_toolkit.labels.starts import Document, TurnStart, pieces_of
from tei_toolkit.labels.vocabulary import fold, word_set

_SOMEBODY = word_set("""
speaker sprecher sprecherin locuteur orateur hablante falante oratore говорящий
""")
_LEAST = 3
_LONGEST = 60
"""Characters of a line that is a name."""
_USUAL = 0.9


def with_names_below(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts` with the names below them, if all say that a speaker speaks."""
    generic = [start for start in starts if _is_somebody(start)]
    if len(generic) < _LEAST or len(generic) < _USUAL * len(starts):
        return starts
    lines = document.lines
    named = {
        id(start): lines[start.line + 1]
        for start in generic
        if start.line + 2 < len(lines) and _is_name(lines[start.line + 1])
    }
    if len(named) < _USUAL * len(generic) or len({n.text for n in named.values()}) < 2:
        return starts
    return [
        _named(start, line, lines[start.line + 2])
        if (line := named.get(id(start)))
        else start
        for start in starts
    ]


def _is_somebody(start: TurnStart) -> bool:
    is_alone = start.setting.separator is Separator.OWN_LINE
    return is_alone and fold(start.label) in _SOMEBODY


def _is_name(line: Line) -> bool:
    return (
        0 < len(line.text) <= _LONGEST
        and not line.first_char.islower()
        and line.last_char not in SENTENCE_MARKS
    )


def _named(start: TurnStart, name: Line, below: Line) -> TurnStart:
    return replace(
        start,
        label=name.text,
        pieces=pieces_of(name, 0, len(name.text)),
        words=below.place(0),
        reasons=(("the name below it", 1.0), *start.reasons),
    )
