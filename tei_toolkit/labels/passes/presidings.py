"""Lines that say who presides or where, set as labels are.

`Voorzitter: Van Miltenburg`, `Зал засідань Ради. 10 година.`
"""

import re
from collections import Counter
from collections.abc import Sequence

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.office_words import ARTICLES
from tei_toolkit.labels.starts import Document, TurnStart
from tei_toolkit.labels.vocabulary import fold, word_set

_CHAIRS = word_set("""
voorzitter voorzitster vorsitz vorsitzender vorsitzende präsident präsidentin
chair chairman chairwoman speaker président présidente présidence
presidente presidencia presidência presidenza
""")
_NAME = re.compile(
    r"(?:(?:[^\W\d_a-zß-ÿ][\w'’.-]*|van|von|de|den|der|ten|ter|du|la|le|di|da|dos|y|e)"
    r" ?){1,6}"
)
_HOUR = re.compile(r"[ap]\.? ?m\.?$")
_ROOMS = word_set(
    "зал зала залі залы hall room salle saal sala plenarsaal sitzungssaal"
)


def without_presidings(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts` without who takes the chair, where the chair speaks as `De voorzitter`.

    Nothing but a name stands beside such a label, and nothing that is said below it.
    """
    starts = _without_head(document, _without_room(document, starts))
    counts = Counter(start.label for start in starts)
    bare = {label for label in counts if fold(label) in _CHAIRS}
    if not bare:
        return starts
    speaking = Counter[str]()
    for label, count in counts.items():
        first, _, rest = fold(label).partition(" ")
        if rest in _CHAIRS and first in ARTICLES:
            speaking[rest] += count
    begun = {start.line for start in starts}
    return [
        start
        for start in starts
        if start.label not in bare
        or counts[start.label] > speaking[fold(start.label)]
        or not _is_told(document, start, begun)
    ]


def _without_room(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts` without the hall of the dateline, beside which the hour stands."""
    first = min(starts, key=lambda start: start.start, default=None)
    if first is None or not document.text[first.words : first.words + 1].isdigit():
        return starts
    is_room = not _ROOMS.isdisjoint(fold(first.label).split())
    if not is_room or first.label.isupper():
        return starts
    return [start for start in starts if start is not first]


def _without_head(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts` without the office in capitals above the first heads of a sitting.

    It has another form where it speaks: `MR SPEAKER`, `PRAYERS`, `Mr Speaker`.
    """
    if len(starts) < 3:
        return starts
    first, second, *_ = sorted(starts, key=lambda start: start.start)
    between = document.lines[first.line + 1 : second.line]
    if not (first.setting.alone and first.label.isupper() and between):
        return starts
    if not all(_HOUR.sub("", line.text).isupper() for line in between):
        return starts
    key = fold(first.label)
    speaks = any(s.label != first.label and fold(s.label) == key for s in starts)
    return [start for start in starts if start is not first] if speaks else starts


def _is_told(document: Document, start: TurnStart, begun: set[int]) -> bool:
    """Whether a label and a name are all that stands between two turns."""
    lines = document.lines
    line, below = lines[start.line], start.line + 1
    is_last = below >= len(lines) or below in begun
    if start.setting.separator is not Separator.COLON or not is_last:
        return False
    low = max(0, start.words - line.ranges[0][0]) if line.ranges else 0
    return _NAME.fullmatch(line.text[low:]) is not None and line.last_char != "."
