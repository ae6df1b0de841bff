"""Names in capitals with what is seen as they speak before the full stop.

`LEUTNER zu Müller. Er schläft.`: German plays set that in italics, and plain text loses
them. So a line begins with one who speaks elsewhere, and small letters follow at once.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.opener_words import is_saying
from tei_toolkit.labels.passes.directed import TELLS
from tei_toolkit.labels.starts import Document, TurnStart, lines_to_begin, start_at
from tei_toolkit.labels.vocabulary import word_set
from tei_toolkit.lazy_pattern import lazy_pattern

_LEAST, _MOSTLY = 5, 0.6
"""Turns whose labels are in capitals before a full stop, and their part of all."""
_TWICE = 2
"""Lines that show it to be the custom of a document, if none was taken for a turn."""
_TOLD = lazy_pattern(
    r"(?P<told>(?: [^\W\d_][\w'’-]*,?){1,14})\.\s+(?=[^\W\d_a-zß-ÿа-яё]|[\"“„»«¿¡(…–—])"
)
_OF = word_set(
    "of von de du des da do dos das di del della dei van der den ter af av and und et y"
    " e och og en i"
)
"""Small words after which a name or a place goes on, and no direction begins."""
_PAST = "ed"
"""How what a report tells ends in English: `SENATOR HALE moved that. It was so.`"""
_REASON = "a known name in capitals, and how it speaks"


def with_directed_stops(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, with the names in capitals that small words part from their stop.

    What was taken for a longer name loses these words.
    """
    named = [start for start in starts if start.label]
    loud = {start.label for start in named if _is_loud(start)}
    count = sum(start.label in loud for start in named)
    if count < max(_LEAST, _MOSTLY * len(named)):
        return starts
    names: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(loud, key=len, reverse=True):
        names[name.partition(" ")[0]].append(name)
    others = [s for s in starts if not s.label or s.label in loud]
    found: dict[int, TurnStart] = {}
    for index, line in lines_to_begin(document, others):
        if (first := line.text.partition(" ")[0]) not in names:
            continue
        if places := _places(line.text, names[first], names):
            found[index] = start_at(index, line, places, Separator.DOT, _REASON)
    taken = {start.line for start in starts}
    if len(found) < _TWICE and taken.isdisjoint(found):
        return starts
    return [*(start for start in starts if start.line not in found), *found.values()]


def _is_loud(start: TurnStart) -> bool:
    """Whether a label is a name in capitals, and a stop and words stand behind it."""
    return (
        start.label.isupper()
        and len(start.label) > 1
        and start.setting.separator is Separator.DOT
        and not start.setting.alone
    )


def _places(
    text: str, here: Sequence[str], names: Mapping[str, list[str]]
) -> tuple[int, int, int] | None:
    """Where the name of such a label ends and its words begin, if a line has one."""
    for name in here:
        match = text.startswith(name) and _TOLD.match(text, len(name))
        if match and _is_told(match["told"].replace(",", "").split(), names):
            return 0, len(name), match.end()
    return None


def _is_told(words: Sequence[str], names: Mapping[str, list[str]]) -> bool:
    """Whether words say how somebody speaks or to whom, and report nothing."""
    first = words[0]
    if not first.islower() or first in _OF or first in TELLS or first.endswith(_PAST):
        return False
    return not any(
        is_saying(word) or (word.isupper() and len(word) > 1 and word in names)
        for word in words
    )
