"""Which of the lines before the first turn are the title."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tei_toolkit.metadata.activity import has_activity_word
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.matter_line_words import BYLINE, INSTITUTION, NO_TITLE, RUN_ON
from tei_toolkit.metadata.matter_lines import SENTENCE_END, Line
from tei_toolkit.metadata.places import place_in_dateline

# Beyond so many lines no title is looked for, and so many last lines may be a tail.
TITLE_LINES = 120
_VERSUS = re.compile(r"\w\s(?:v|vs)\.?\s[A-Z]|\wV\.\s[A-Z]")
_CONTENTS = re.compile(r"[.·…]{4,}|(?:\. ){3,}|\bPAGE$|\bPage$")


def _title_score(lines: Sequence[Line], i: int, context: "_TitleContext") -> float:
    """How much line `i` looks like the main title."""
    line = lines[i]
    text, count = line.text, line.word_count
    score = {1: 5.0, 2: 2.0, 3: 1.0}.get(line.level, 0.0)
    if context.title and folded(text).strip(" .") == context.title:
        score += 6.0
    if text.isupper():
        score += 1.5
    if 3 <= count <= 25:
        score += 1.0
    if count > 30:
        score -= 4.0
    score -= _title_faults(line)
    if context.rank(i) == 0:
        score += 0.6
    if text[0] in '„“«”"「『' and text[-1] in '“”»"」』':
        score += 1.0
    if i in context.datelines and line.level != 1:
        score -= 1.2 if has_activity_word(line.residue) else 1.7
    if has_activity_word(text) or _VERSUS.search(text):
        score += 1.6
    if line.dates and i not in context.datelines:
        score += 0.5
    if context.next_row(i) in context.datelines:
        score += 1.2
    elif context.previous_row(i) in context.datelines:
        score += 0.6
    return score - 0.22 * context.rank(i)


def _title_faults(line: Line) -> float:
    """How much the shape of a line speaks against its being a title."""
    text = line.text
    faults = 0.0
    if text.endswith(SENTENCE_END) and not text.isupper():
        faults += 1.5
    if text.endswith((":", "：")):
        faults += 2.0
    if text[0] in "([{<":
        faults += 4.0
    elif NO_TITLE.match(line.plain):
        faults += 2.5
    if _CONTENTS.search(text):
        faults += 3.0
    if INSTITUTION.fullmatch(line.plain):
        faults += 1.5
    if text[0].islower():
        faults += 1.5
    is_numbered = sum(map(str.isdigit, text)) * 3 > sum(map(str.isalpha, text))
    if is_numbered and not has_activity_word(text):
        faults += 1.5
    if BYLINE.match(line.plain):
        faults += 2.5
    return faults


@dataclass(frozen=True, slots=True)
class _TitleContext:
    """What stands around the lines that may be the title."""

    rows: tuple[int, ...]
    places: dict[int, int]
    ranks: dict[int, int]
    datelines: frozenset[int]
    title: str | None

    def next_row(self, i: int) -> int:
        """The next line that is not blank, or -1."""
        place = self.places[i] + 1
        return self.rows[place] if place < len(self.rows) else -1

    def previous_row(self, i: int) -> int:
        """The line before that is not blank, or -1."""
        place = self.places[i] - 1
        return self.rows[place] if place >= 0 else -1

    def rank(self, i: int) -> int:
        """How many lines may be the title before this one."""
        return self.ranks[i]


def find_title(
    lines: Sequence[Line],
    taken: set[int],
    datelines: set[int],
    title: str | None,
) -> list[int]:
    """The lines of the main title, in order; empty if there is none."""
    rows = tuple(i for i, line in enumerate(lines) if line.text)
    possible = [
        i
        for i in rows[:TITLE_LINES]
        if i not in taken
        and len(lines[i].text) <= 300
        and (i not in datelines or lines[i].level == 1 or _is_named_date(lines[i]))
        and any(c.isalpha() for c in lines[i].text)
    ]
    if not possible:
        return []
    context = _TitleContext(
        rows,
        {row: place for place, row in enumerate(rows)},
        {i: rank for rank, i in enumerate(possible)},
        frozenset(datelines),
        folded(title).strip(" .") if title else None,
    )
    best = max(possible, key=lambda i: (_title_score(lines, i, context), -i))
    least = 0.3
    if context.title and folded(lines[best].text).strip(" .") != context.title:
        # the source's format names a title that is not printed
        least = 1.5 if lines[best].level <= 1 else 9.0
    if _title_score(lines, best, context) < least:
        return []
    return _wrapped(lines, best, taken | datelines)


def _is_named_date(line: Line) -> bool:
    """Whether a dateline names the event as well: "Press Briefing – May 5, 2001"."""
    found = re.findall(r"[^\W\d_]{3,}", line.residue)
    if len(found) < 2:
        return False
    return has_activity_word(line.residue) or not place_in_dateline(line.text)


def _wrapped(lines: Sequence[Line], best: int, taken: set[int]) -> list[int]:
    """`best` and the lines over which its title is wrapped."""
    found = [best]
    while found[0] - 1 >= 0:
        before = lines[found[0] - 1]
        if not _continues(before, lines[found[0]], taken, found[0] - 1):
            break
        found.insert(0, found[0] - 1)
    while found[-1] + 1 < len(lines):
        after = lines[found[-1] + 1]
        if not _continues(lines[found[-1]], after, taken, found[-1] + 1):
            break
        found.append(found[-1] + 1)
    return found


def _continues(first: Line, second: Line, taken: set[int], new: int) -> bool:
    """Whether a title printed on `first` goes on on `second`; one of them is `new`."""
    if new in taken or not first.text or not second.text:
        return False
    if first.level != second.level or max(first.word_count, second.word_count) > 16:
        return False
    if first.text.endswith((".", ":", "!", "?")):
        return False
    if RUN_ON.search(first.text) or second.text[0].islower():
        return True
    if first.text.isupper() and re.match(
        r"(?:AND|OF|IN|FOR|TO|ON|AT|BY)\s", second.text
    ):
        return True
    return (
        first.text.isupper()
        and second.text.isupper()
        and len(first.text) > 24
        and not NO_TITLE.match(second.plain)
    )
