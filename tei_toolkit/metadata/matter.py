"""What each line before the first turn and after the last one is.

Pure functions over strings: the caller takes the lines from the source (without markup,
line numbers and hidden characters) and gets one `LineMark` for each.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise

from tei_toolkit.metadata.activity import has_activity_word
from tei_toolkit.metadata.dates import DateMention, find_dates, is_day_name
from tei_toolkit.metadata.dates_clock import find_times
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.furniture import furniture_reasons, furniture_sign
from tei_toolkit.metadata.matter_fields import Field, key_alone, meaning_of, parse_field
from tei_toolkit.metadata.matter_line_words import (
    BYLINE,
    CLOSING,
    INSTITUTION,
    NO_TITLE,
    RUN_ON,
    SEE_ALSO,
)
from tei_toolkit.metadata.places import place_in_dateline, place_likelihood


class LineRole(StrEnum):
    """What a line outside the turns is."""

    BLANK = "blank"
    TITLE = "title"
    SUBTITLE = "subtitle"
    DATELINE = "dateline"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ATTENDANCE = "attendance"
    FIELD = "field"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class LineMark:
    """The role of one line and why it has it.

    Attributes:
        role: what the line is. A wrapped title, heading or field has the role on
            each of its lines.
        why: the evidence in a few words, for `--explain`.
        key: of a field, as printed ("DATE", "时间"); empty on a line that
            continues one.
        value: of a field, as printed.
        meaning: of a field whose key is known: `date`, `place`, `time`, `title`,
            `present`, `interviewer` …; None for any other.
    """

    role: LineRole
    why: str = ""
    key: str | None = None
    value: str | None = None
    meaning: str | None = None


@dataclass(frozen=True, slots=True)
class Tail:
    """What stands after the last turn.

    Attributes:
        index: of the first line that is not the last turn's; `len(lines)` if none.
        marks: one for each line from `index` on.
    """

    index: int
    marks: tuple[LineMark, ...]


# Beyond so many lines no title is looked for, and so many last lines may be a tail.
_TITLE_LINES = 120
_TAIL_LINES = 240
_PRICE_OF_SPEECH = 24.0
_DRESS = " \t*_#>=~\u00a0\ufeff\\"
_SENTENCE_END = (".", "!", "?", ";", ",", "。", "！", "？", "।", "؟", "…")
_VERSUS = re.compile(r"\w\s(?:v|vs)\.?\s[A-Z]|\wV\.\s[A-Z]")
_CONTENTS = re.compile(r"[.·…]{4,}|(?:\. ){3,}|\bPAGE$|\bPage$")
_SURE_FURNITURE = frozenset({"breadcrumb", "notice of the site", "address"})
_CHAT_HEADER = re.compile(r"@[A-Z][\w ]{1,30}(?::\s|$)")
_BARE_CLOCK = re.compile(r"[\[(]?\d{1,2}[:.]\d\d(?:[:.]\d\d)?[\])]?")
_LIST_ITEM = re.compile(r"\s*(?:[-–•*·◦▪]|\d{1,2}[.)])\s")


@dataclass(frozen=True, slots=True)
class _Line:
    """What is known of one line before the lines are weighed together."""

    text: str
    plain: str
    dates: tuple[DateMention, ...]
    field: Field | None
    level: int
    residue: str

    @property
    def word_count(self) -> int:
        """Words, where dense scripts count three characters as one."""
        if self.text.isascii():
            return len(self.text.split())
        dense = sum(1 for c in self.text if c >= "\u0e00" and c.isalpha())
        return max(len(self.text.split()), dense // 3)


def _residue(text: str, dates: Sequence[DateMention]) -> str:
    """`text` without its dates, times and names of days."""
    kept = list(text)
    times = [(m.start, m.end) for m in find_times(text)]
    for start, end in [(d.start, d.end) for d in dates] + times:
        kept[start:end] = ["\n"] * (end - start)
    rest = "".join(kept)
    word = r"[^\W\d_]+(?:\u200c[^\W\d_]+)*"
    rest = re.sub(word, lambda m: "\n" if is_day_name(m[0]) else m[0], rest)
    return re.sub(r"[\s\n]*\n[\s\n]*", "\n", rest)


def _read(line: str, language: str | None, level: int) -> _Line:
    if len(line) > 400:
        return _read_anew(line.strip(), language, level)
    return _read_kept(line.strip(), language, level)


def _read_anew(line: str, language: str | None, level: int) -> _Line:
    text = line.strip(_DRESS)
    if not text:
        return _Line("", "", (), None, level, "")
    head = text[:400]
    dates = tuple(find_dates(head, language)) if any(map(str.isalnum, head)) else ()
    residue = _residue(head, dates) if dates else head
    return _Line(text, folded(head), dates, parse_field(line), level, residue)


_read_kept = lru_cache(maxsize=1024)(_read_anew)


def is_dateline(text: str, language: str | None = None) -> bool:
    """Whether a line says little but when, and perhaps where."""
    return _is_dateline(_read(text, language, 0))


def is_bare_dateline(text: str, language: str | None = None) -> bool:
    """Whether a line says nothing but when, with three other words at most."""
    line = _read(text, language, 0)
    rest = re.findall(r"[^\W\d_]{2,}", line.residue)
    return _is_dateline(line) and len(rest) <= 3 and len("".join(rest)) <= 24


def _is_dateline(line: _Line) -> bool:
    if not line.dates or len(line.text) > 140:
        return False
    if not any(_is_full(d) for d in line.dates):
        return not line.residue.strip(" .,;:()\n")
    rest = re.findall(r"[^\W\d_]{2,}", line.residue)
    if "©" in line.text or len(rest) > 8:
        return False
    dense = sum(1 for c in line.residue if c >= "\u0e00" and c.isalpha())
    return dense <= 24


def _is_full(mention: DateMention) -> bool:
    """Whether a date says its year, or would if it were not ambiguous."""
    return mention.value is None or not mention.value.startswith("--")


def _is_time_line(line: _Line) -> bool:
    if len(line.text) > 40 or line.dates:
        return False
    times = find_times(line.text)
    if not times:
        return False
    printed = sum(t.end - t.start for t in times)
    return printed * 2 >= len(line.text.strip(" ()[].*"))


def _known_field(line: _Line) -> bool:
    field = line.field
    return bool(field and field.meaning and (field.value or field.meaning == "present"))


def _datelines(lines: Sequence[_Line]) -> set[int]:
    """Indices of datelines, and of lines of time or place that go with one."""
    rows = [i for i, line in enumerate(lines) if line.text]
    found = {i for i in rows if _is_dateline(lines[i]) and not _known_field(lines[i])}
    for place, i in enumerate(rows):
        if i not in found and _is_time_line(lines[i]):
            near = rows[max(0, place - 2) : place + 3]
            is_sure = not _BARE_CLOCK.fullmatch(lines[i].text)
            if is_sure or any(j in found for j in near):
                found.add(i)
    anchors = set(found)
    for place, i in enumerate(rows):
        line = lines[i]
        if i in found or line.level or len(line.text) > 80 or _known_field(line):
            continue
        for j in rows[max(0, place - 4) : place] + rows[place + 1 : place + 3]:
            if j in anchors and _is_place_beside(lines, i, j):
                found.add(i)
                break
    return found


def _is_place_beside(lines: Sequence[_Line], i: int, anchor: int) -> bool:
    """Whether line `i` names the place of the dateline at `anchor`."""
    likelihood = place_likelihood(lines[i].text)
    between = [j for j in range(min(i, anchor) + 1, max(i, anchor)) if lines[j].text]
    if likelihood < 1.0 and i < anchor and not any(r.text for r in lines[:i]):
        # the first line of all is a title sooner than a venue
        return False
    if likelihood >= 0.8:
        return all(
            _is_time_line(lines[j])
            or place_likelihood(lines[j].text) >= 0.8
            or (likelihood >= 1.0 and i > anchor and lines[j].text.endswith(","))
            for j in between
        )
    if len(between) == 0 and place_in_dateline("\n" + lines[i].text):
        return True
    is_next = i == anchor + 1 and not lines[anchor].residue.strip(" .,;:()\n")
    return is_next and likelihood >= 0.6


def _fields(lines: Sequence[_Line], taken: set[int]) -> dict[int, LineMark]:
    """The lines that are fields: known keys, and unknown ones among known."""
    marks: dict[int, LineMark] = {}
    filled = [i for i, line in enumerate(lines) if line.text]
    following_row = dict(pairwise(filled))
    rows = [i for i in filled if i not in taken]
    for i in rows:
        line = lines[i]
        if i in marks:
            continue
        field = line.field
        if _CHAT_HEADER.match(line.text):
            key, _, value = line.text.partition(":")
            known = meaning_of(key.strip("@"))
            marks[i] = _field_mark(key, value.strip(), known, "header of a CHAT file")
            continue
        if field and field.meaning and field.value and len(field.value) <= 300:
            marks[i] = _field_mark(field.key, field.value, field.meaning, "known key")
            continue
        meaning = key_alone(line.text)
        if meaning in {"date", "place"} and i in following_row:
            following = lines[following_row[i]]
            if _is_value(following, meaning):
                key = line.text.rstrip(" :：*")
                marks[i] = _field_mark(key, following.text, meaning, "key alone")
                marks[following_row[i]] = LineMark(
                    LineRole.FIELD, "value of the key before", "", following.text
                )
    if not marks:
        return marks
    for place, i in enumerate(rows):
        field = lines[i].field
        near = rows[max(0, place - 1) : place + 2]
        is_first = place == 0 and not lines[i].text.startswith("@")
        if is_first or i in marks or not field or not field.value:
            continue
        if lines[i].word_count > 14:
            continue
        if any(j in marks for j in near):
            marks[i] = _field_mark(field.key, field.value, None, "among fields")
    return marks


def _is_value(line: _Line, meaning: str) -> bool:
    if len(line.text) > 120 or line.level:
        return False
    if meaning == "date":
        return any(_is_full(d) for d in line.dates)
    return not line.dates and place_likelihood(line.text) >= 0.4


def _field_mark(key: str, value: str, meaning: str | None, why: str) -> LineMark:
    return LineMark(LineRole.FIELD, why, key, value, meaning)


def _is_name_list(line: _Line) -> bool:
    """Whether a line is a list of names: "A. Smith (AS), B. Jones (BJ), …"."""
    text = line.text
    separators = text.count(",") + text.count(";") + text.count("、")
    if separators < 3 or text.count(". ") > max(3, separators):
        return False
    names = re.findall(r"[^\W\d_]+", text)
    capital = sum(1 for word in names if not word[0].islower())
    return bool(names) and capital >= 0.8 * len(names) and not line.dates


def _attendance(lines: Sequence[_Line], taken: set[int]) -> dict[int, str]:
    """Lines that list who took part, with the reason."""
    reasons: dict[int, str] = {}
    is_open = False
    for i, line in enumerate(lines):
        if not line.text:
            continue
        meaning = line.field.meaning if line.field else None
        opens = meaning == "present" or (
            line.word_count <= 4 and key_alone(line.text) == "present"
        )
        if i not in taken and opens:
            reasons[i] = "list of those present"
            is_open = True
            continue
        if is_open and i not in taken and not line.level and _is_attendee(line):
            reasons[i] = "among those present"
            continue
        is_open = False
        if i not in taken and _is_name_list(line):
            reasons[i] = "list of names"
    return reasons


def _is_attendee(line: _Line) -> bool:
    text = line.text
    if _LIST_ITEM.match(text) or _is_name_list(line):
        return True
    if line.word_count > 30 or line.dates:
        return False
    first = text[0]
    if line.word_count > 6 and not re.search(r"[,;(:]", text):
        return False
    return not first.islower() or text.endswith((".", ")", ";", ","))


def _title_score(lines: Sequence[_Line], i: int, context: "_TitleContext") -> float:
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


def _title_faults(line: _Line) -> float:
    """How much the shape of a line speaks against its being a title."""
    text = line.text
    faults = 0.0
    if text.endswith(_SENTENCE_END) and not text.isupper():
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


def _title_lines(
    lines: Sequence[_Line],
    taken: set[int],
    datelines: set[int],
    title: str | None,
) -> list[int]:
    """The lines of the main title, in order; empty if there is none."""
    rows = tuple(i for i, line in enumerate(lines) if line.text)
    possible = [
        i
        for i in rows[:_TITLE_LINES]
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


def _is_named_date(line: _Line) -> bool:
    """Whether a dateline names the event as well: "Press Briefing – May 5, 2001"."""
    found = re.findall(r"[^\W\d_]{3,}", line.residue)
    if len(found) < 2:
        return False
    return has_activity_word(line.residue) or not place_in_dateline(line.text)


def _wrapped(lines: Sequence[_Line], best: int, taken: set[int]) -> list[int]:
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


def _continues(first: _Line, second: _Line, taken: set[int], new: int) -> bool:
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


def _is_heading(lines: Sequence[_Line], i: int) -> bool:
    """Whether a line that is nothing else is set like a heading."""
    line = lines[i]
    if line.level:
        return True
    if line.word_count > 14 or len(line.text) > 110 or line.dates:
        return False
    if line.text.endswith(_SENTENCE_END) or line.text[:1].islower():
        return False
    if line.text.isupper() and line.word_count >= 1 and len(line.text) > 3:
        return True
    before = i == 0 or not lines[i - 1].text
    after = i + 1 >= len(lines) or not lines[i + 1].text
    return before and after and line.word_count <= 9


def classify_front(
    lines: Sequence[str],
    *,
    language: str | None = None,
    heading_levels: Sequence[int] | None = None,
    title: str | None = None,
    is_whole: bool = False,
) -> list[LineMark]:
    """One mark for each line that stands before the first turn.

    Args:
        lines: visible characters of each line, without markup and line numbers.
        language: BCP 47 tag of the document, where known.
        heading_levels: for each line, the level (from 1) that the source's format
            gives to it as a heading, 0 for none.
        title: the title that the source's format gives (YAML, HTML `title`), if any.
        is_whole: the lines are the whole document, which has no turns: furniture is
            looked for at its ends only.
    """
    levels = heading_levels or [0] * len(lines)
    read = [
        _read(line, language, level)
        if not is_whole or i < 2 * _TITLE_LINES
        else _Line(line.strip(), "", (), None, level, "")
        for i, (line, level) in enumerate(zip(lines, levels, strict=True))
    ]
    datelines = _datelines(read) - _titles_of_the_format(read, title)
    fields = _fields(read, datelines)
    datelines -= {
        i for i in datelines if furniture_sign(read[i].text).why in _SURE_FURNITURE
    }
    kept = [
        bool(line.level)
        or i in fields
        or (i in datelines and not _is_page_number(line.text))
        for i, line in enumerate(read)
    ]
    reasons = _front_furniture(lines, kept, is_whole=is_whole)
    furniture = {i for i, why in enumerate(reasons) if why}
    attendance = _attendance(read, furniture | datelines)
    taken = furniture | set(attendance) | set(fields)
    titles = _title_lines(read, taken, datelines, title)
    marks = []
    for i, line in enumerate(read):
        if not lines[i].strip():
            mark = LineMark(LineRole.BLANK)
        elif i in titles:
            mark = LineMark(LineRole.TITLE, "most like a title")
        elif i in furniture:
            mark = LineMark(LineRole.FURNITURE, reasons[i])
        elif i in attendance and (i not in fields or fields[i].meaning == "present"):
            mark = LineMark(LineRole.ATTENDANCE, attendance[i])
        elif i in fields:
            mark = fields[i]
        elif i in datelines:
            mark = LineMark(LineRole.DATELINE, "says when or where")
        elif not line.text:
            mark = LineMark(LineRole.FURNITURE, "rule")
        elif titles and _follows(read, titles[-1], i) and not is_whole:
            mark = LineMark(LineRole.SUBTITLE, "after the title")
        elif (not is_whole or i < 2 * _TITLE_LINES) and _is_heading(read, i):
            mark = LineMark(LineRole.HEADING, "set like a heading")
        else:
            mark = LineMark(LineRole.PARAGRAPH)
        marks.append(mark)
    return marks


def _titles_of_the_format(lines: Sequence[_Line], title: str | None) -> set[int]:
    """The lines that print the title that the source's format gives."""
    if not title:
        return set()
    plain = folded(" ".join(title.split())).strip(" .")
    return {i for i, line in enumerate(lines) if line.plain.strip(" .") == plain}


def _front_furniture(
    lines: Sequence[str], kept: Sequence[bool], *, is_whole: bool
) -> list[str]:
    """Reasons of the lines that are furniture.

    In a whole document only what stands before the first line of running text and
    after the last one: between them a page's header may part the halves of a word.
    """
    if not is_whole:
        return furniture_reasons(lines, kept)
    size = 80
    head = next(
        (i for i, line in enumerate(lines[:size]) if _is_running_text(line)),
        min(size, len(lines)),
    )
    tail = next(
        (
            len(lines) - i
            for i, line in enumerate(reversed(lines[-size:]))
            if _is_running_text(line)
        ),
        len(lines),
    )
    tail = max(head, tail)
    return [
        *furniture_reasons(lines[:head], kept[:head]),
        *[""] * (tail - head),
        *furniture_reasons(lines[tail:], kept[tail:]),
    ]


def _is_running_text(line: str) -> bool:
    """Whether a line is long enough for a line of prose and is no notice of a site."""
    text = line.strip()
    is_long = text.count(" ") >= 7 or (not text.isascii() and len(text) > 40)
    return is_long and furniture_sign(text).score < 0.8


def _is_page_number(text: str) -> bool:
    return text.strip(" -–—[]()").isdecimal()


def _follows(lines: Sequence[_Line], title: int, i: int) -> bool:
    """Whether line `i` comes next after the title and looks like a subtitle."""
    if i <= title or i > title + 2 or any(lines[j].text for j in range(title + 1, i)):
        return False
    line = lines[i]
    return (
        line.word_count <= 16
        and not line.text.endswith(_SENTENCE_END)
        and not (line.field and not line.field.value)
        and not NO_TITLE.match(line.plain)
    )


def classify_back(
    lines: Sequence[str],
    *,
    language: str | None = None,
    heading_levels: Sequence[int] | None = None,
    front: Sequence[str] = (),
) -> Tail:
    """Where the last turn's text ends, and a mark for each line after it.

    Args:
        lines: visible characters of each line from the start of the last turn's text;
            the first of them is always the turn's.
        language: BCP 47 tag of the document, where known.
        heading_levels: as in `classify_front`.
        front: the lines before the first turn: what is repeated from there (title,
            dateline, menu) is no speech.
    """
    if not lines:
        return Tail(0, ())
    first = _tail_window(lines)
    levels = (heading_levels or [0] * len(lines))[first:]
    rows = lines[first:]
    read = [_read(t, language, v) for t, v in zip(rows, levels, strict=True)]
    repeated = {folded(line).strip(_DRESS) for line in front if len(line.strip()) > 3}
    reasons = furniture_reasons(rows)
    kinds = [
        _tail_kind(line, why, repeated) for line, why in zip(read, reasons, strict=True)
    ]
    after_box = _after_see_also(read)
    index = _tail_start(read, kinds, after_box)
    marks = []
    for i in range(index, len(rows)):
        mark = kinds[i]
        if not read[i].text and not rows[i].strip():
            mark = LineMark(LineRole.BLANK)
        elif after_box[i] and (mark is None or mark.role is LineRole.DATELINE):
            mark = LineMark(LineRole.PARAGRAPH, "after “see also”")
        elif mark is None and _is_heading(read, i):
            mark = LineMark(LineRole.HEADING, "set like a heading")
        elif mark is None:
            mark = LineMark(LineRole.PARAGRAPH)
        marks.append(mark)
    return Tail(first + index, tuple(marks))


def _tail_window(lines: Sequence[str]) -> int:
    """The first line that need be looked at for a tail.

    After so much running text, seen from the end, no tail is worth its price.
    """
    price = 0.0
    limit = max(1, len(lines) - _TAIL_LINES)
    for i in range(len(lines) - 1, limit - 1, -1):
        line = lines[i]
        spaces = line.count(" ") if len(line) < 2000 else 300
        dense = 0 if line.isascii() else len(line) // 4
        if max(spaces, dense) >= 7 and "©" not in line:
            price += 1.0 + min(4.0, max(spaces, dense) / 8)
            if price > _PRICE_OF_SPEECH:
                return i
    return limit


def _tail_kind(line: _Line, why: str, repeated: set[str]) -> LineMark | None:
    """The mark of a line that cannot be the last speaker's, or None."""
    if why:
        return LineMark(LineRole.FURNITURE, why)
    if not line.text:
        return None
    if _is_dateline(line) and len(re.findall(r"[^\W\d_]{2,}", line.residue)) <= 4:
        return LineMark(LineRole.DATELINE, "repeated at the end")
    if CLOSING.fullmatch(line.plain):
        return LineMark(LineRole.PARAGRAPH, "closes the event")
    if _is_time_line(line):
        return LineMark(LineRole.DATELINE, "time of the end")
    if line.plain.strip(_DRESS) in repeated and not line.text.endswith(_SENTENCE_END):
        return LineMark(LineRole.FURNITURE, "repeated from the head")
    return None


def _after_see_also(lines: Sequence[_Line]) -> list[bool]:
    """For each line whether it stands after a heading such as "See also"."""
    flags = []
    is_after = False
    for line in lines:
        flags.append(is_after and bool(line.text))
        if line.text and SEE_ALSO.fullmatch(line.plain):
            is_after = True
    return flags


def _tail_start(
    lines: Sequence[_Line], kinds: Sequence[LineMark | None], after_box: Sequence[bool]
) -> int:
    """Where the last lines that are mostly no speech begin.

    The weights of the lines are summed from the end; the tail begins where the sum is
    highest, at a line that is no speech by itself.
    """
    best, start, total = 0.9, len(lines), 0.0
    for i in range(len(lines) - 1, -1, -1):
        mark = kinds[i]
        line = lines[i]
        if mark is not None:
            total += 2.0 if mark.role is LineRole.FURNITURE else 1.5
            if total > best:
                best, start = total, i
        elif line.text and after_box[i] and line.word_count <= 20:
            total += 0.0
        elif line.text:
            short = line.word_count <= 5 and not line.text.endswith(_SENTENCE_END)
            total -= 0.3 if short else 1.0 + min(4.0, line.word_count / 8)
    return start


def field_meaning(key: str) -> str | None:
    """What the key of a field means (`date`, `place` …), or None."""
    return meaning_of(key)
