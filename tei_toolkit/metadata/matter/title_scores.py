"""How much a line before the first turn looks like the title, and beside what."""

import re
from collections.abc import Sequence

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.event.activity import find_activity, has_activity_word
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.matter.line_words import (
    BYLINE,
    GENRE,
    GIVEN_BY,
    HOME,
    INSTITUTION,
)
from tei_toolkit.metadata.matter.lines import Line
from tei_toolkit.metadata.matter.title_faults import (
    MEETS,
    QUOTED,
    VERSUS,
    is_bar,
    is_body,
    names_parties,
    tells_event,
)
from tei_toolkit.metadata.matter.title_words import BODY, RECORD
from tei_toolkit.values import immutable

DEBATED = re.compile(r"volume \d+: debated on\b")
"""What the site of a parliament prints below the title of a debate."""
_OF_A_HOUSE = frozenset({"plenary sitting", "meeting", "broadcast"})
"""What the name of a parliament, a council or a station is taken for."""
_KEY = 30
"""Characters in which the key of a field ends."""
_FEW = 14
"""Words that the name of a record may have."""
EVENT = 1.6
"""What it adds that a line says what happened."""
_SWORN = lazy_pattern(
    r"(?i)(?:having|after|was|were|who|being)\b.{0,40}\b(?:sworn|affirmed)\b"
    r"|(?:called|produced) as a witness\b"
)
"""What stands below the name of a witness: `having been first duly sworn`."""
# So many characters of a title are enough to know it by.
_TITLE_PART = 12


_LONGEST, _LONGEST_OF_EVENT = 30, 60
"""Words of a title, and of one that says what happened, when, and of what it was."""


def title_score(lines: Sequence[Line], i: int, context: "TitleContext") -> float:
    """How much line `i` looks like the main title."""
    line = lines[i]
    text, count = line.text, line.word_count
    score = {1: 5.0, 2: 2.0, 3: 1.0}.get(line.level, 0.0)
    if context.is_title_of_format(text):
        score += 6.0
    if line.plain.strip(" .") in context.trail:
        score += 3.0
    if text.isupper():
        score += 1.5
    if 3 <= count <= 25:
        score += 1.0
    elif count == 2:
        score += 0.25
    if count > (_LONGEST_OF_EVENT if tells_event(line) else _LONGEST):
        score -= 4.0
    score -= context.faults[i]
    score += 0.6 * (context.rank(i) == 0) + 0.8 * (i in context.again)
    if count <= 12 and QUOTED.fullmatch(text):
        score += 1.0
    if i in context.datelines and line.level != 1:
        is_named = has_activity_word(line.residue) or words_beside(line) > 2
        is_sitting = find_activity(line.residue) == "plenary sitting"
        score -= 0.3 if is_sitting else 1.2 if is_named else 1.7
    if VERSUS.search(text):
        score += 2.6 if names_parties(line) else 1.6
    else:
        score += event_score(line)
    if line.dates and i not in context.datelines:
        score += 0.5
    return score + _beside_score(lines, i, context) - 0.22 * context.rank(i)


def event_score(line: Line) -> float:
    """What it adds that a line has a word for what happened, or names a house."""
    activity = find_activity(line.text)
    if activity is None:
        is_record = line.word_count <= _FEW and RECORD.match(line.plain)
        return EVENT if is_record else 0.0
    if BODY.fullmatch(line.plain):
        return 0.0
    is_body = INSTITUTION.fullmatch(line.plain) and not MEETS.search(line.plain)
    return 0.2 if is_body and activity in _OF_A_HOUSE else EVENT


def _beside_score(lines: Sequence[Line], i: int, context: "TitleContext") -> float:
    """What it adds that a date, or who gave a speech, stands above or below."""
    if i > 0 and BYLINE.match(lines[i - 1].plain):
        return -1.5
    if i + 1 < len(lines) and _SWORN.match(lines[i + 1].text):
        return -9.0
    if i > 0 and lines[i].plain.startswith("of ") and is_body(lines[i - 1], lines[i]):
        return -2.5
    below = context.next_row(i)
    if below >= 0 and DEBATED.match(lines[below].plain):
        return 2.0
    if (
        below >= 0
        and context.rank(i)
        and _is_field(lines[i])
        and _is_field(lines[below])
    ):
        return -1.5
    if below >= 0 and not lines[i].level and is_bar(lines[below]):
        # the name of a site stands above its menu
        return -1.5
    if (
        below >= 0
        and HOME.match(lines[below].plain)
        and not (lines[i].level or find_activity(lines[i].text))
    ):
        return -0.8  # so it does above a path, or the title
    if below in context.datelines and not context.is_hour_only(lines, below):
        return 1.2
    if below >= 0 and GIVEN_BY.match(lines[below].plain):
        return 2.0
    if below >= 0 and GENRE.match(lines[below].plain):
        return 1.0
    above = context.previous_row(i)
    if above >= 0 and GENRE.match(lines[above].plain):
        return 1.0
    return 0.6 if above in context.datelines else 0.0


def _is_field(line: Line) -> bool:
    """Whether a line has the form of a field that says nothing of an event."""
    key, colon, _ = line.text[:_KEY].partition(": ")
    return bool(colon) and key.count(" ") < 2 and find_activity(key) is None


@immutable
class TitleContext:
    """What stands around the lines that may be the title."""

    rows: tuple[int, ...]
    places: dict[int, int]
    ranks: dict[int, int]
    faults: dict[int, float]
    datelines: frozenset[int]
    title: str | None
    trail: frozenset[str]
    again: frozenset[int]

    def next_row(self, i: int) -> int:
        """The next line that is not blank, or -1."""
        place = self.places[i] + 1
        return self.rows[place] if place < len(self.rows) else -1

    def previous_row(self, i: int) -> int:
        """The line before that is not blank, or -1."""
        place = self.places[i] - 1
        return self.rows[place] if place >= 0 else -1

    def is_title_of_format(self, text: str) -> bool:
        """Whether a line is the source's own title, or one of them begins the other."""
        if self.title is None:
            return False
        shorter, longer = sorted((folded(text).strip(" ."), self.title), key=len)
        is_part = len(shorter) >= _TITLE_PART and longer.startswith(shorter)
        return shorter == longer or (is_part and not longer[len(shorter)].isalnum())

    def is_hour_only(self, lines: Sequence[Line], i: int) -> bool:
        """Whether a dateline has an hour alone, and one above it has the day."""
        return not lines[i].dates and any(
            lines[above].dates for above in self.datelines if above < i
        )

    def rank(self, i: int) -> int:
        """How many lines may be the title before this one."""
        return self.ranks[i]


def words_beside(line: Line) -> int:
    """How many words a line has beside its dates; three dense letters are one."""
    found = re.findall(r"[^\W\d_]{3,}", line.residue)
    return sum(len(word) // 3 if word[0] > "\u2e7f" else 1 for word in found)
