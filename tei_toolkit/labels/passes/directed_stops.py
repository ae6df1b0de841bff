"""Names in capitals with what is seen as they speak before their mark.

`LEUTNER zu Müller. Er schläft.`: plays set that in italics, and plain text loses them.
So a line begins with one who speaks elsewhere, small letters follow at once, and then
the mark that ends the names of the play, or its line.
"""

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.likeness import likeness
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.office_words import PARTICLES
from tei_toolkit.labels.opener_words import is_saying
from tei_toolkit.labels.passes.directed import TELLS
from tei_toolkit.labels.starts import Document, TurnStart, lines_to_begin, start_at
from tei_toolkit.labels.vocabulary import word_set
from tei_toolkit.lazy_pattern import lazy_pattern

_LEAST, _MOSTLY = 4, 0.6
"""Turns whose labels are in capitals and set alike, and their part of all."""
_TWICE = 2
"""Lines that show it to be the custom of a document, if none was taken for a turn."""
_WORDS = r"(?P<told>(?: [^\W\d_][\w'’-]*,?){1,14})"
_ENDS = {
    Separator.DOT: lazy_pattern(
        rf"{_WORDS}\.(?:\s+(?=[^\W\d_a-zß-ÿа-яё]|[\"“„»«¿¡(…–—])|\Z)"
    ),
    Separator.COLON: lazy_pattern(rf"{_WORDS} ?:(?:\s+(?=\S)|\Z)"),
    Separator.OWN_LINE: lazy_pattern(
        r"(?P<told>(?: [^\W\d_][\w'’-]*[^\W\d_s],?){1}(?: [^\W\d_][\w'’-]*,?){0,5})\Z"
    ),
}
"""Small words behind a name up to its mark.

On a line of their own the first has no `s` at its end, as what people do in English.
"""
_OF = word_set(
    "of von de du des da do dos das di del della dei van der den ter af av and und et y"
    " e och og en i"
)
"""Small words after which a name or a place goes on, and no direction begins."""
_BEFORE_WORDS = (Separator.COLON, False)
_PAST = "ed"
"""How what a report tells ends in English: `SENATOR HALE moved that. It was so.`"""
_REASON = "a known name in capitals, and how it speaks"


def with_directed_stops(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, with the names in capitals that small words part from their mark.

    What was taken for a longer name loses these words.
    """
    named = [start for start in starts if start.label]
    loud = [s for s in named if s.label.isupper() and len(s.label) > 1]
    kinds = Counter(_kind(document, start) for start in loud)
    if not kinds:
        return starts
    kind, count = kinds.most_common(1)[0]
    if count < max(_LEAST, _MOSTLY * len(named)) or kind[0] not in _ENDS:
        return starts
    names = _names(document, {start.label for start in loud})
    known = {start.line for start in starts if not start.label} | {
        start.line for start in loud
    }
    others = [start for start in starts if start.line in known]
    found: dict[int, TurnStart] = {}
    above = _lines_above(document) if kind == _BEFORE_WORDS else ()
    for index, line in (*above, *lines_to_begin(document, others)):
        here = names.get(line.text.partition(" ")[0])
        if not here:
            continue
        places = _places(line.text, here, names, kind[0])
        if places and (places[2] >= len(line.text)) == kind[1]:
            start = start_at(index, line, places, kind[0], _REASON)
            if not kind[1] or _has_words_below(document.lines, index, known):
                found[index] = start
    taken = {start.line for start in starts}
    if len(found) < _TWICE and taken.isdisjoint(found):
        return starts
    return [*(start for start in starts if start.line not in found), *found.values()]


def _lines_above(document: Document) -> list[tuple[int, Line]]:
    """The lines above the first turn that a blank line parts from those above them.

    A colon ends no sentence that tells of the stage: `BRITTA lacht: Das kocht ja.`
    """
    return [
        (index, line)
        for index, line in enumerate(document.lines[: document.first])
        if line.gap and index not in document.no_turns
    ]


def _kind(document: Document, start: TurnStart) -> tuple[Separator, bool]:
    """What ends a label, and whether it is alone in its line.

    A stop behind a name that is alone there is its mark.
    """
    setting = start.setting
    is_stopped = setting.separator is Separator.OWN_LINE and (
        document.lines[start.line].last_char == "."
    )
    return Separator.DOT if is_stopped else setting.separator, setting.alone


def _names(document: Document, labels: Iterable[str]) -> dict[str, list[str]]:
    """The names among `labels`, the longest first, by their first words.

    One who is no more than an office or a voice may have a place behind it.
    """
    names: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(labels, key=len, reverse=True):
        if likeness(name, document.openers).shape != "function":
            names[name.partition(" ")[0]].append(name)
    return names


def _has_words_below(lines: Sequence[Line], index: int, known: Container[int]) -> bool:
    """Whether a line right below another begins a sentence, and is no label."""
    below = lines[index + 1] if index + 1 < len(lines) else None
    if below is None or index + 1 in known:
        return False
    return not (below.gap or below.first_char.islower())


def _places(
    text: str,
    here: Sequence[str],
    names: Mapping[str, list[str]],
    separator: Separator,
) -> tuple[int, int, int] | None:
    """Where the name of such a label ends and its words begin, if a line has one."""
    for name in here:
        match = text.startswith(name) and _ENDS[separator].match(text, len(name))
        if match and _is_told(match["told"].replace(",", "").split(), names):
            return 0, len(name), match.end()
    return None


def _is_told(words: Sequence[str], names: Mapping[str, list[str]]) -> bool:
    """Whether words say how somebody speaks or to whom, and report nothing."""
    first = words[0]
    if not first.islower() or first in _OF or first in TELLS or first.endswith(_PAST):
        return False
    if words[-1] in PARTICLES:
        return False
    return not any(
        is_saying(word) or (word.isupper() and len(word) > 1 and word in names)
        for word in words
    )
