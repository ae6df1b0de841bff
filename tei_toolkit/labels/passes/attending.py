"""Who speaks under a name that the list of those present has, alone on its line.

Minutes of committees list who is there, and print above what each says the name as the
list has it, with no mark and often no blank line. Where pages were read by a machine
the two may differ by a letter or two.
"""

from collections.abc import Iterator, Sequence

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.function_words import FUNCTIONS
from tei_toolkit.labels.office_words import HONORIFICS
from tei_toolkit.labels.speech import SENTENCE_MARKS, Value, is_ended, what_it_is
from tei_toolkit.labels.starts import Document, TurnStart, start_at
from tei_toolkit.labels.vocabulary import fold, phrase_set
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.spelling import distance

_PRESENT = phrase_set("""
present|members present|in attendance|attendance|נוכחים|נכחו|anwesend|anwesende
présents|étaient présents|presentes|asistentes|presenti|aanwezig|obecni|přítomni
присутствовали|присутні|выступали|närvarande|til stede|paikalla|jelen vannak|الحاضرون
""")
_AGENDA = phrase_set("""
agenda|the agenda|סדר היום|על סדר היום|tagesordnung|ordre du jour|orden del día
ordem do dia|ordine del giorno|porządek obrad|pořad jednání|повестка дня|порядок денний
dagordning|dagsorden|esityslista|napirend|جدول الأعمال
""")
_HEAD, _LISTED = 120, 150
"""Lines among which such a list begins, and lines that it has."""
_LONGEST = 60
"""Characters of the line of a name."""
_WORDS = range(2, 6)
_AFTER_NAME = lazy_pattern(r"\s*(?:\s[-–—]\s|[,(（]).*")
_SLIPS, _TO_SLIP = 2, 7
"""Letters that may differ, in names of at least so many."""
_LEAST = 2
_LOOKED_AT = 200

Listed = dict[str, set[str]]
"""Names of a list, folded, by their first and their last words."""


def with_attending(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and the names on lines of their own that the list of those present has.

    That is where no label has a mark. What stands above the first of them is the list.
    """
    alone = Separator.OWN_LINE
    if any(start.setting.separator is not alone for start in starts):
        return starts
    head = next(_headed(document, _PRESENT, range(_HEAD)), None)
    if head is None:
        return starts
    places = list(_speaking(document, head + 1))
    offices = [
        index for index in places if fold(document.lines[index].text) in FUNCTIONS
    ]
    if len(places) < _LEAST or len(offices) == len(places):
        return starts
    first = min(places[0], _first_sentence(document, head + 1) - 1)
    kept = [start for start in starts if start.line >= first]
    known = {start.line for start in kept}
    lines = document.lines
    sizes = {index: len(lines[index].text) for index in places if index not in known}
    reason = "a name from the list of those present, alone on its line"
    found = [
        start_at(index, lines[index], (0, size, size), alone, reason)
        for index, size in sizes.items()
    ]
    return [*kept, *found]


def _headed(
    document: Document, headings: frozenset[str], within: range
) -> Iterator[int]:
    """The indices of the lines `within` that are one of `headings`."""
    for index, line in enumerate(document.lines[: within.stop]):
        is_short = index >= within.start and len(line.text) <= _LONGEST
        if is_short and fold(line.text) in headings:
            yield index


def _speaking(document: Document, first: int) -> Iterator[int]:
    """The indices of the lines with a name that is listed from `first` on, or a chair.

    The list has all lines of names before the agenda and before what is said first.
    """
    lines = document.lines
    last = min(first + _LISTED, _first_sentence(document, first) - 1)
    last = next(_headed(document, _AGENDA, range(first, last)), last)
    listed: Listed = {}
    for index in range(first, len(lines)):
        name = _name_in(lines[index].text)
        if not name or index in document.no_turns:
            continue
        if _speaks(name, listed) and _is_said_below(document, index, listed):
            yield index
        elif index < last and len(name.split()) in _WORDS:
            for word in (name.partition(" ")[0], name.rpartition(" ")[2]):
                listed.setdefault(word, set()).add(name)


def _first_sentence(document: Document, first: int) -> int:
    """The index of the line from `first` on that is the first sentence said."""
    lines = document.lines
    return next(
        (
            index
            for index in range(first, min(first + _LISTED, len(lines)))
            if is_ended(lines[index].text)
            and what_it_is(
                lines[index].text[:_LOOKED_AT], document.openers, runs_on=False
            )
            is Value.SPEECH
        ),
        len(lines),
    )


def _name_in(text: str) -> str:
    """The name that a line has and no more, but for an office behind it; or empty."""
    if len(text) > _LONGEST or text[-1:] in SENTENCE_MARKS or text[-1:] in ":：":
        return ""
    return fold(_AFTER_NAME.sub("", text))


def _speaks(name: str, listed: Listed) -> bool:
    """Whether a name is in a list, perhaps behind its title, or is who presides."""
    title, _, rest = name.partition(" ")
    return (
        name in FUNCTIONS
        or _is_listed(name, listed)
        or (" " in rest and title in HONORIFICS and _is_listed(rest, listed))
    )


def _is_listed(name: str, listed: Listed) -> bool:
    """Whether a name is in a list, with slips in all but its first or last word."""
    first, last = name.partition(" ")[0], name.rpartition(" ")[2]
    others = listed.get(first, set()) | listed.get(last, set())
    if name in others:
        return True
    return len(name) >= _TO_SLIP and any(
        distance(name, other, _SLIPS) <= _SLIPS for other in others
    )


def _is_said_below(document: Document, index: int, listed: Listed) -> bool:
    """Whether the line below a name is speech, and names nobody else.

    Below an office it is a whole sentence: there may be names, too.
    """
    if index + 1 >= len(document.lines) or index + 1 in document.no_turns:
        return False
    below = document.lines[index + 1].text
    name = _name_in(below)
    if name and _is_listed(name, listed):
        return False
    if fold(document.lines[index].text) in FUNCTIONS and not is_ended(below):
        return False
    runs_on = len(below) > _LONGEST
    value = what_it_is(below[:_LOOKED_AT], document.openers, runs_on=runs_on)
    return value is Value.SPEECH
