"""Which of the lines before the first turn are the title."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.event.activity import has_activity_word
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.matter.caption import TITLE_LINES, find_caption
from tei_toolkit.metadata.matter.line_words import (
    GENRE,
    INSTITUTION,
    NO_TITLE,
    PUBLISHER,
    RUN_ON,
)
from tei_toolkit.metadata.matter.lines import SENTENCE_END, Line, is_full
from tei_toolkit.metadata.matter.title_faults import (
    ending_faults,
    is_body,
    is_period,
    names_parties,
    title_faults,
)
from tei_toolkit.metadata.matter.title_scores import (
    DEBATED,
    EVENT,
    TitleContext,
    event_score,
    title_score,
    words_beside,
)
from tei_toolkit.metadata.matter.title_words import (
    BODY,
    CONTENTS,
    LISTED,
    RECORD,
    SERIES,
)
from tei_toolkit.metadata.places.printed import place_in_dateline

_TAKEN = lazy_pattern(
    r"(?i)(?:taken|held|on behalf|called|reported|before|pursuant|volume|pages?)\b"
)
"""What stands below the title of a deposition."""
_DEPOSITION = re.compile(
    r"(?i)(?:the |oral |remote |video\w* |sworn )*(?:deposition|interview|testimony|"
    r"examination)\s+(?:upon oral examination )?of\b"
)
_TRAIL = re.compile(r"\s+[>›»→]\s+")
_TRAIL_PARTS = 3
_PARAGRAPH = 4
"""Lines that no wrapped title fills."""
_FEW_WORDS = 6
_CLOSERS = " ”“»«\"'’」』)）"
_ALTERNATIVE = lazy_pattern(
    r"(?i:or|oder|ou|o sea|ovvero|ossia|oppure|sau|или|або|lub|albo|čili|avagy|eller"
    r"|sive|of|tai|ya da),?\s\S"
)
"""The beginning of a second title: `KALLIAS`, `SAU DESPRE UMBRĂ`."""
# So many faults has an item of a menu.
_MENU_FAULTS = 5.0
_MENU, _MOST_OF_ITEM, _LEAST_OF_TITLE, _COLON_FAULT = 8, 4, 3, 2.0
"""Items of a menu and their words; words of a title, and its fault if it goes on."""
_OF_A_GENRE = 2.0
"""What it says against a line that it says what the title is of: `A COMEDY`."""
_ITEM = 2.0
"""What it says against a line that it is an item of a list of contents."""
_NUMBERED_SITTING = lazy_pattern(
    r"第\s?[\d〇一二三四五六七八九十百]{1,5}\s?[号號]|제\s?\d{1,4}\s?호"
)
"""The number of a sitting beside its day."""
_NUMBERED_RECORD = lazy_pattern(
    r"פרוטוקול מס['׳’]? ?\d+|제 ?\d+ ?회 ?국 ?회(?: ?[(（].{1,8}[)）])?"
    r"|[(（](?:임시|정기)회[)）]"
)
"""The beginning of a record's name that goes on below: of which sitting it is."""
_RECORD_OF = re.compile(
    r"(?:debates?|hansard|proceedings|minutes|transcript|record)(?: of| for)? \d"
)
_ARTICLE = re.compile(r"THE|AN?|DER|DIE|DAS|LE|LA|LES|EL|LOS|LAS|IL|LO|O|OS")
_GOES_ON = re.compile(r"(?:AND|OF|INTO)\s")
"""What goes on with a title even over a blank line."""
_PREPOSITION = re.compile(r"(?:AND|OF|IN|INTO|FOR|TO|ON|AT|BY)\s")
_IN_TOWN = re.compile(r"(?:г|гр|гор|м|с|смт)\.\s?[А-ЯІЇЄ]")
"""How a dateline begins: `м. Київ, 5 травня`."""
_PAIRS = frozenset({"PARLIAMENTARY DEBATES", "OFFICIAL REPORT", "VERBATIM RECORD"})
"""Titles that stand on two lines of a title page."""
_RECORDS = frozenset(
    "стенограма стенаграма stenograma zapis zaznam zapisnik zapisnica acta ata"
    " πρακτικα tutanak procesverbal proceedings".split()
)
_STOP = re.compile(r"[^\W\d_]{3}[.;](?:\s|$)")


def find_title(
    lines: Sequence[Line],
    taken: set[int],
    datelines: set[int],
    title: str | None,
) -> list[int]:
    """The lines of the main title, in order; empty if there is none."""
    rows = tuple(i for i, line in enumerate(lines) if line.text)
    debated = {a for a, b in pairwise(rows) if DEBATED.match(lines[b].plain)}
    possible = [
        i
        for i in rows[:TITLE_LINES]
        if (i not in taken or i in debated or names_parties(lines[i]))
        and len(lines[i].text) <= 300
        and (
            i not in datelines
            or lines[i].level == 1
            or _is_named_date(lines[i])
            or i in debated
        )
        and any(c.isalpha() for c in lines[i].text)
    ]
    caption = find_caption(lines)
    is_heard = any(_DEPOSITION.match(lines[i].text) for i in possible)
    if caption and not is_heard:
        return caption
    if not possible:
        return []
    faults = {
        i: title_faults(lines[i]) + _OF_A_GENRE * bool(GENRE.match(lines[i].plain))
        for i in possible
    }
    listed = next((i for i in rows if CONTENTS.fullmatch(lines[i].plain)), len(lines))
    faults |= {
        i: faults[i] + _ITEM
        for i in possible
        if i > listed and LISTED.match(lines[i].plain)
    }
    context = TitleContext(
        rows,
        {row: place for place, row in enumerate(rows)},
        _ranks(lines, faults),
        faults,
        frozenset(datelines),
        folded(title).strip(" .") if title else None,
        _ends_of_trails(lines),
        _loud_again(lines, possible),
    )
    prose = _prose(lines, possible)
    best = _best(lines, [i for i in possible if i not in prose], context)
    if best < 0:
        return []
    if (below := _below_the_site(lines, possible, best, context)) >= 0:
        return _wrapped(lines, below, taken | datelines)
    least = 0.3
    if context.title and not context.is_title_of_format(lines[best].text):
        # the source's format names a title that is not printed
        least = 1.5 if lines[best].level <= 1 else 9.0
    if title_score(lines, best, context) < least:
        if context.title:
            return []
        bodies = [i for i in possible if is_body(lines[i])]
        named = [i for i in possible[:2] if faults[i] < _MENU_FAULTS]
        sitting = _sitting(lines, datelines)
        is_numbered = sitting and _NUMBERED_SITTING.match(lines[sitting[0]].text)
        day = [] if is_numbered else _named_date(lines, named)
        return day or sitting or bodies[:1]
    return _wrapped(lines, best, taken | datelines)


def _best(lines: Sequence[Line], possible: Sequence[int], context: TitleContext) -> int:
    """The line that is most like a title, or -1.

    A line that names a series, or a body, is none where another says what happened.
    """
    scores = {i: title_score(lines, i, context) for i in possible}
    best = max(possible, key=lambda i: (scores[i], -i), default=-1)
    plain = lines[best].plain if best >= 0 else ""
    if not SERIES.fullmatch(plain) and not BODY.fullmatch(plain):
        return best
    told = [
        i
        for i in possible
        if scores[i] >= EVENT
        and event_score(lines[i]) >= EVENT
        and not SERIES.fullmatch(lines[i].plain)
    ]
    return max(told, key=lambda i: (scores[i], -i), default=best)


def _below_fields(
    lines: Sequence[Line], possible: Sequence[int], context: TitleContext
) -> int:
    """The last line of the head, if it is a name below fields; or -1.

    What an archive has of a series stands there: `Location:`, `Leeds`, `The Harbour`.
    """
    last = context.rows[-1]
    line = lines[last]
    above = [lines[i].text for i in context.rows[-_FEW_WORDS:-1]]
    has_fields = sum(text.endswith(":") for text in above) > 1
    is_named = line.text[:1].isupper() and not ending_faults(line)
    is_short = line.word_count <= _FEW_WORDS and last in possible
    return last if has_fields and is_named and is_short else -1


def _below_the_site(
    lines: Sequence[Line], possible: Sequence[int], best: int, context: TitleContext
) -> int:
    """The title below the name of a site or a series, the line `best`; or -1."""
    if SERIES.fullmatch(lines[best].plain):
        return _below_fields(lines, possible, context)
    return _below_a_menu(lines, possible, best, context)


def _below_a_menu(
    lines: Sequence[Line], possible: Sequence[int], best: int, context: TitleContext
) -> int:
    """The line that says what happened right above its day, below a menu; or -1.

    Many short lines stand between the name of the site and it.
    """
    if lines[best].level or event_score(lines[best]) >= EVENT:
        return -1
    for i in possible:
        line = lines[i]
        is_told = line.word_count >= _LEAST_OF_TITLE and event_score(line) >= EVENT
        if i <= best or not is_told or context.faults[i] > _COLON_FAULT:
            continue
        between = context.rows[context.places[best] + 1 : context.places[i]]
        items = sum(lines[row].word_count <= _MOST_OF_ITEM for row in between)
        if items >= _MENU and _is_above_its_day(lines, i, context):
            return i
    return -1


def _is_above_its_day(lines: Sequence[Line], i: int, context: TitleContext) -> bool:
    """Whether a full day stands in one of the two lines below, with words or not."""
    place = context.places[i]
    below = context.rows[place + 1 : place + 3]
    return any(
        row in context.datelines and any(map(is_full, lines[row].dates))
        for row in below
    )


def _ends_of_trails(lines: Sequence[Line]) -> frozenset[str]:
    """What the paths of a site lead to: `Commons > 15 March > Rural Bus Services`."""
    found = set()
    for line in lines[:TITLE_LINES]:
        parts = _TRAIL.split(line.plain)
        if len(parts) >= _TRAIL_PARTS and len(line.text) <= 300:
            found.add(parts[-1].strip(" ."))
    return frozenset(found)


def _loud_again(lines: Sequence[Line], possible: Sequence[int]) -> frozenset[int]:
    """The lines in capitals that stand again below, as on half title and title page."""
    loud = [i for i in possible if lines[i].text.isupper()]
    counts = Counter(lines[i].text for i in loud)
    return frozenset(i for i in loud if counts[lines[i].text] > 1)


def _ranks(lines: Sequence[Line], faults: dict[int, float]) -> dict[int, int]:
    """How many lines that are no items of a menu, or keys, stand before each line."""
    ranks: dict[int, int] = {}
    rank = 0
    for i, fault in faults.items():
        ranks[i] = rank
        rank += fault < _MENU_FAULTS and not lines[i].text.endswith(":")
    return ranks


def _prose(lines: Sequence[Line], possible: Sequence[int]) -> set[int]:
    """The lines of paragraphs, as the first line of each tells."""
    found: set[int] = set()
    for i in possible:
        if i not in found and _is_prose(lines, i):
            found.update(range(i, _last(lines, i) + 1))
    return found


def _is_prose(lines: Sequence[Line], i: int) -> bool:
    """Whether line `i` is the first of a paragraph: a long sentence ends below it."""
    line = lines[i]
    if line.level or line.word_count < 8 or i + 1 >= len(lines) or line.text.isupper():
        return False
    below = lines[i + 1].text
    if line.text.lower() == line.text.upper():
        return bool(below) and _ends_with_a_stop(lines, i)
    goes_on = bool(below) and (below[:1].islower() or bool(RUN_ON.search(line.text)))
    return goes_on and (
        bool(_STOP.search(f"{line.text} {below}")) or _fills_paragraph(lines, i)
    )


def _fills_paragraph(lines: Sequence[Line], i: int) -> bool:
    """Whether line `i` and as many long lines as no title has end with a stop."""
    below = lines[i + 1 : i + _PARAGRAPH]
    is_long = len(below) == _PARAGRAPH - 1 and all(
        line.word_count > _FEW_WORDS for line in below[:-1]
    )
    return is_long and bool(below[-1].text) and _ends_with_a_stop(lines, i)


def _last(lines: Sequence[Line], i: int) -> int:
    """The last line of the paragraph of line `i`."""
    below = range(i + 1, len(lines))
    return next((j - 1 for j in below if not lines[j].text), len(lines) - 1)


def _ends_with_a_stop(lines: Sequence[Line], i: int) -> bool:
    """Whether the paragraph of line `i` ends with a full stop, on a line below."""
    return lines[_last(lines, i)].text.rstrip(_CLOSERS).endswith(SENTENCE_END)


def _named_date(lines: Sequence[Line], possible: Sequence[int]) -> list[int]:
    """The first line if it says what was said and when: no other line is the title."""
    for i in possible:
        line = lines[i]
        is_named = words_beside(line) >= 2 and line.text[:1].isalnum()
        is_named = is_named or _is_record_of(line)
        if line.dates and line.dates[0].start and is_named and not ending_faults(line):
            return [i]
    return []


def _is_record_of(line: Line) -> bool:
    """Whether a line says of which day it is the record: `Debates of 16 Jul 2021`."""
    return bool(line.dates) and _RECORD_OF.match(line.plain) is not None


def _sitting(lines: Sequence[Line], datelines: set[int]) -> list[int]:
    """The first line that says which sitting it was, and when, one with its number.

    `第7号 令和4年3月8日` stands before `令和四年三月八日午後一時開議`.
    """
    dated = [
        i
        for i in sorted(datelines)
        if lines[i].dates and is_full(lines[i].dates[0])
        if has_activity_word(lines[i].residue) or _NUMBERED_SITTING.match(lines[i].text)
    ]
    numbered = [i for i in dated if _NUMBERED_SITTING.match(lines[i].text)]
    return (numbered or dated)[:1]


def _is_named_date(line: Line) -> bool:
    """Whether a dateline names the event as well: "Press Briefing – May 5, 2001"."""
    if _is_record_of(line):
        return True
    if words_beside(line) < 2:
        return line.text.isupper() and has_activity_word(line.residue)
    return has_activity_word(line.residue) or not place_in_dateline(line.text)


def _wrapped(lines: Sequence[Line], best: int, taken: set[int]) -> list[int]:
    """`best` and the lines over which its title is wrapped."""
    found = [best]
    above = next((i for i in range(best - 1, -1, -1) if lines[i].text), -1)
    if above >= 0 and above not in taken and _ARTICLE.fullmatch(lines[above].text):
        found = [above, *found]  # alone on its line of a title page
    while (before := _beside(lines, found[0], -1)) >= 0:
        if not _goes_on(lines, before, found[0], taken, before):
            break
        found.insert(0, before)
    while (after := _beside(lines, found[-1], 1)) >= 0:
        if not _goes_on(lines, found[-1], after, taken, after):
            break
        found.append(after)
    return found


def _beside(lines: Sequence[Line], i: int, step: int) -> int:
    """The line next to `i` with words, or behind two blank lines; or -1."""
    for there in range(i + step, i + 4 * step, step):
        if 0 <= there < len(lines) and lines[there].text:
            return there
    return -1


def _goes_on(
    lines: Sequence[Line], first: int, second: int, taken: set[int], new: int
) -> bool:
    """Whether a title goes on; over a blank line only in capitals that run on."""
    texts = lines[first].text, lines[second].text
    if " ".join(texts) in _PAIRS:
        return new not in taken
    if (
        texts[0].endswith(":")
        and second - first == 1
        and event_score(lines[first]) >= EVENT
    ):
        # `Debate of the candidates:`, `Ada Hill and Ivo Marsh`
        is_title = texts[1][:1].isupper() and not ending_faults(lines[second])
        return is_title and new not in taken
    is_named = lines[first].word_count == 1 and _is_record_alone(lines[first].plain)
    if second - first > 1 and not (is_named and texts[1][:1].islower()):
        runs_on = RUN_ON.search(texts[0]) or _GOES_ON.match(texts[1])
        if not (all(map(str.isupper, texts)) and runs_on) or texts[1][-1] == ":":
            return False
    return _continues(lines[first], lines[second], taken, new)


def _is_record_alone(plain: str) -> bool:
    """Whether a word names a record and not of what: `STENOGRAMA`, `ACTA`."""
    return bool(RECORD.fullmatch(plain)) or plain.strip(" .*_") in _RECORDS


def _continues(first: Line, second: Line, taken: set[int], new: int) -> bool:
    """Whether a title printed on `first` goes on on `second`; one of them is `new`."""
    if new in taken or not first.text or not second.text:
        return False
    if first.level != second.level or max(first.word_count, second.word_count) > 16:
        return False
    if first.text.isupper() and first.text.endswith(":") and second.text.isupper():
        return True
    is_alike = first.text.isupper() == second.text.isupper()
    if is_alike and _ALTERNATIVE.match(second.text):
        return True
    if first.text.endswith((".", ":", "!", "?")) or _TAKEN.match(second.text):
        return False
    if GENRE.match(second.plain):
        return False
    if RUN_ON.search(first.text) or _NUMBERED_RECORD.fullmatch(first.text.strip("<>")):
        return True
    if second.text[:1].islower():
        if _IN_TOWN.match(second.text):
            return False
        if first.word_count == 1 and _is_record_alone(first.plain):
            return True
        # below a title in capitals a line in small letters says what it is
        return not first.text.isupper()
    if first.text.isupper() and _PREPOSITION.match(second.text):
        return True
    return (
        first.text.isupper()
        and second.text.isupper()
        and len(first.text) > 24
        and not (NO_TITLE.match(second.plain) or PUBLISHER.match(second.plain))
        and not is_period(second.plain)
        and not (INSTITUTION.fullmatch(first.plain) or BODY.fullmatch(first.plain))
    )
