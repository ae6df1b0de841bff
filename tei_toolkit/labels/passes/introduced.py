"""The same words before every name: `Took the floor: Ada Hill (chair) – `.

They are no label, though they stand where labels do; who speaks is named after them.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from tei_toolkit.labels.candidates import Separator, label_key
from tei_toolkit.labels.likeness import likeness
from tei_toolkit.labels.starts import Document, TurnStart, start_at
from tei_toolkit.lazy_pattern import lazy_pattern

_LEAST = 3
"""Names after the same words."""
_USUAL = 0.6
"""The share of turns that begin with these words."""
_NEARLY = 0.8
_LIKE_A_NAME = 1.0
_ALONE = lazy_pattern(r"(?P<name>[^\W\d_].{1,110}?) ?[:：–—-]")
_INLINE = lazy_pattern(
    r"(?P<name>[^\W\d_][^:：–—.!?]{1,70}?)"
    r"(?: ?[:：]| [–—-]) +(?=\S)"
)
_REASON = "named after the words that stand before all names"


def with_introduced(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, labelled by the names that follow where one label stands nearly always.

    What is set as that label and stands once, a vote or a resolution, is no turn then.
    """
    counts = Counter(s.label for s in starts if s.setting.separator is Separator.COLON)
    if not counts:
        return starts
    label, count = counts.most_common(1)[0]
    if count < _LEAST or count < _USUAL * len(starts) or len(label) < _LEAST:
        return starts
    found = {
        id(start): turn
        for start in starts
        if start.label == label and (turn := _named(document, start))
    }
    names = Counter(label_key(turn.label) for turn in found.values())
    if len(found) < max(_LEAST, _NEARLY * count) or len(names) < 2:
        return starts
    return [
        found.get(id(start), start)
        for start in starts
        if id(start) in found
        or start.setting.separator is not Separator.COLON
        or counts[start.label] > 1
    ]


def _named(document: Document, start: TurnStart) -> TurnStart | None:
    """The turn of the name that follows a label in its line, if one does."""
    line = document.lines[start.line]
    base = start.words - line.place(0)
    if not 0 < base < len(line.text) or line.place(base) != start.words:
        return None
    match = _ALONE.fullmatch(line.text, base)
    if match is None:
        match = _INLINE.match(line.text, base)
        likely = match and likeness(match["name"], document.openers)
        if likely is None or likely.weight < _LIKE_A_NAME or not match:
            return None
    places = (*match.span("name"), match.end())
    turn = start_at(start.line, line, places, Separator.COLON, _REASON)
    return replace(turn, start=start.start, seconds=start.seconds)
