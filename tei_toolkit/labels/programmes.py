"""Programmes of a conference: hours, and names with the titles of their papers."""

from collections.abc import Sequence
from itertools import pairwise

from tei_toolkit.labels.evidence import Judgement
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.speech import FULL_STOPS
from tei_toolkit.lazy_pattern import lazy_pattern

_HOUR = lazy_pattern(
    r"(?P<h>[01]?\d|2[0-3])\s?[:.hH]\s?(?P<m>[0-5]\d)(?:\s?(?:h|hrs?|Uhr|ч)\b\.?)?"
    r"(?:\s?[AaPp]\.?[Mm]\.?)?"
    r"(?P<until>\s?(?:[-–—]|a|to|bis|à|do|до)\s?(?:[01]?\d|2[0-3])\s?[:.hH]\s?[0-5]\d)?"
    r"(?:\s?(?:h|hrs?|Uhr)\b\.?)?(?:\s?[AaPp]\.?[Mm]\.?)?[\s:|–-]"
)
_LEAST = 3
"""Hours that make a programme."""
_APART = 10
"""Minutes between most of them; what is said in a talk is not so far apart."""
_SAID = 0.25
"""The share of lines with names that may end as sentences do: titles may ask."""
_LONGEST = 160


def is_programme(lines: Sequence[Line], named: Sequence[Judgement]) -> bool:
    """Whether lines set hours of a day, and what follows labels is no speech.

    Hours go up, far apart, and most labels stand below one and have none; or an hour
    says until when. What stands after the labels are titles and names, and short.
    """
    hours = [
        (index, 60 * int(match["h"]) + int(match["m"]), match["until"])
        for index, line in enumerate(lines[:400])
        if line.first_char.isdigit() and (match := _HOUR.match(line.text, 0, 40))
    ]
    if len(hours) < _LEAST or 12 * len(hours) < len(lines):
        return False
    steps = [later - earlier for (_, earlier, _), (_, later, _) in pairwise(hours)]
    far = sum(1 for step in steps if step >= _APART or step < -300)
    if far < 0.8 * len(steps):
        return False
    timed = {index for index, _, _ in hours}
    beside = sum(1 for j in named if j.candidate.line in timed)
    if 2 * beside > len(named) and not any(until for _, _, until in hours):
        return False
    said = sum(1 for j in named if _is_said(lines, j))
    return said <= _SAID * len(named)


def _is_said(lines: Sequence[Line], judgement: Judgement) -> bool:
    """Whether what follows a label ends as a sentence, is long or stands below."""
    if judgement.candidate.setting.alone:
        return True  # the words stand below it
    words = judgement.candidate.words_in(lines)
    ended = words.rstrip('"”»’)')[-1:] in FULL_STOPS
    return ended or len(words) > _LONGEST
