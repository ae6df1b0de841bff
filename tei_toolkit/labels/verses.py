"""Verses below a label: speech whose lines end in no full stop."""

from collections.abc import Sequence

from tei_toolkit.labels.candidates import Candidate
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.speech import SENTENCE_MARKS

_LEAST, _MOST = 3, 12
"""Lines of verse that show what they are, and those that are looked at."""
_LONGEST = 70
"""Characters of a verse."""
_SMALL = 2
"""Words in small letters in the first two verses: a list of names has none."""


def stands_above_verse(lines: Sequence[Line], candidate: Candidate) -> bool:
    """Whether a stanza stands right below a label in capitals that is apart.

    Nearly all verses begin with a capital, and a sentence is over only further down:
    the items of a list end in one way, but for the last.
    """
    label = candidate.label
    if not (candidate.setting.alone and label.isupper()):
        return False
    if candidate.line and not lines[candidate.line].gap:
        return False
    stanza: list[str] = []
    for line in lines[candidate.last + 1 : candidate.last + 1 + _MOST]:
        if line.gap:
            break
        stanza.append(line.text)
    if len(stanza) < _LEAST or max(map(len, stanza)) > _LONGEST:
        return False
    large = sum(text[:1].isupper() for text in stanza)
    small = sum(word.islower() for text in stanza[:2] for word in text.split())
    ends = [text[-1:] for text in stanza]
    return (
        large >= len(stanza) - 1
        and small >= _SMALL
        and ends[0] not in SENTENCE_MARKS
        and len(set(ends[:-1])) > 1
        and any(end in SENTENCE_MARKS or end in ";:" for end in ends[1:])
    )
