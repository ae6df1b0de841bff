"""Words before the first question, which no label says who speaks.

Records of press conferences often begin with what is said to the press, and set labels
only from the first question on.
"""

from collections.abc import Sequence
from dataclasses import replace

from tei_toolkit.labels.engine import Reading
from tei_toolkit.labels.starts import unlabelled_at
from tei_toolkit.labels.vocabulary import fold
from tei_toolkit.metadata.matter_lines import LineMark, LineRole
from tei_toolkit.metadata.people_words import QUESTIONERS, UNIDENTIFIED
from tei_toolkit.structure.oratory import is_address, is_first_person
from tei_toolkit.structure.oratory_words import SECOND_PERSON

_SHORTEST = 12
"""Words of a paragraph that opens a press conference."""


def with_opening_words(reading: Reading, front: Sequence[LineMark]) -> Reading:
    """`reading` with a turn for what is said before the first question, if anything is.

    `front` has a mark for each line before the first turn. Nobody is said to speak, as
    no label says so.
    """
    starts = reading.starts
    if not starts or not _asks(starts[0].label):
        return reading
    first = next(
        (i for i in _last_paragraphs(reading, front) if _speaks(reading, i)), None
    )
    if first is None:
        return reading
    reason = "speech before the first question"
    opening = unlabelled_at(first, reading.lines[first].start, reason)
    return replace(reading, starts=(opening, *starts))


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
