"""Words before the first label, which nothing says who speaks.

Records of press conferences often begin with what is said to the press, and set labels
only from the first question on. An excerpt may begin within what somebody says.
"""

from collections.abc import Sequence
from dataclasses import replace

from tei_toolkit.labels.engine import Reading
from tei_toolkit.labels.starts import unlabelled_at
from tei_toolkit.labels.vocabulary import fold
from tei_toolkit.metadata.matter.lines import LineMark, LineRole
from tei_toolkit.metadata.people.words import QUESTIONERS, UNIDENTIFIED
from tei_toolkit.structure.oratory import is_address, is_first_person
from tei_toolkit.structure.oratory_words import SECOND_PERSON

_SHORTEST = 12
"""Words of a paragraph that opens a press conference."""
_SHORTEST_REST = 6
"""Words of the end of a paragraph with which an excerpt begins."""
_LEAST = 2
"""Labels below it."""
_FEW = 0.2
"""The share of turns that begin with a small letter where capitals begin them."""
_ENDS = frozenset('.!?…—–-”"»')


def with_opening_words(
    text: str, reading: Reading, front: Sequence[LineMark]
) -> Reading:
    """`reading` with a turn for what is said before the first label, if anything is.

    `text` is the source's, and `front` has a mark for each line before the first turn.
    Nobody is said to speak, as no label says so.
    """
    starts = reading.starts
    if not starts or not front:
        return reading
    paragraphs = _last_paragraphs(reading, front)
    if _asks(starts[0].label):
        first = next((i for i in paragraphs if _speaks(reading, i)), None)
        reason = "speech before the first question"
    else:
        first = next(iter(paragraphs), None)
        if first is None or not _begins_in_speech(text, reading, front, paragraphs):
            return reading
        reason = "an excerpt that begins within what somebody says"
    if first is None:
        return reading
    opening = unlabelled_at(first, reading.lines[first].start, reason)
    return replace(reading, starts=(opening, *starts))


def _begins_in_speech(
    text: str, reading: Reading, front: Sequence[LineMark], paragraphs: Sequence[int]
) -> bool:
    """Whether a text begins amid what somebody says, whose label is not in it.

    It has no head. Those who listen are addressed, or a small letter begins the text
    where capitals begin what all others say.
    """
    lines, starts = reading.lines, reading.starts
    if len({start.label for start in starts}) < _LEAST:
        return False
    if lines[paragraphs[-1]].last_char not in _ENDS:
        return False
    first = paragraphs[0]
    last = next((i for i in paragraphs[1:] if lines[i].gap), paragraphs[-1] + 1)
    opening = " ".join(lines[index].text for index in range(first, last))
    words = len(opening.split())
    has_head = any(
        mark.role not in (LineRole.BLANK, LineRole.PARAGRAPH)
        for index, mark in enumerate(front)
        if index not in reading.page
    )
    if not opening[0].islower():
        return not has_head and words >= _SHORTEST and is_address(opening)
    if words < _SHORTEST_REST or (has_head and not is_first_person(opening)):
        return False
    small = sum(text[start.words : start.words + 1].islower() for start in starts)
    return small <= _FEW * len(starts)


def _asks(label: str) -> bool:
    """Whether a label is that of one who puts questions, named or not."""
    key = fold(label)
    return key in QUESTIONERS or key in UNIDENTIFIED


def _last_paragraphs(reading: Reading, front: Sequence[LineMark]) -> list[int]:
    """Indices of the lines of the paragraphs that stand just before the first turn."""
    found: list[int] = []
    for index in range(len(front) - 1, -1, -1):
        if index in reading.page or front[index].role is LineRole.BLANK:
            continue
        if front[index].role is not LineRole.PARAGRAPH:
            break
        found.append(index)
    return found[::-1]


def _speaks(reading: Reading, index: int) -> bool:
    """Whether a line is told by one who speaks to others."""
    text = reading.lines[index].text
    if len(text.split()) < _SHORTEST:
        return False
    return is_address(text) or (
        is_first_person(text) and SECOND_PERSON.search(text) is not None
    )
