"""What each line before the first turn is.

Pure functions over strings: the caller takes the lines from the source (without markup,
line numbers and hidden characters) and gets one `LineMark` for each.
"""

from collections.abc import Sequence

from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.matter.authors import author_above_title
from tei_toolkit.metadata.matter.caption import TITLE_LINES
from tei_toolkit.metadata.matter.contents import listed_contents
from tei_toolkit.metadata.matter.furniture import furniture_reasons, furniture_sign
from tei_toolkit.metadata.matter.head import (
    find_attendance,
    find_datelines,
    find_fields,
)
from tei_toolkit.metadata.matter.line_words import NO_TITLE, PUBLISHER
from tei_toolkit.metadata.matter.lines import (
    SENTENCE_END,
    Line,
    LineMark,
    LineRole,
    are_captions,
    is_heading,
    read_line,
)
from tei_toolkit.metadata.matter.page import (
    ABOVE,
    OF_THE_PAGE,
    days_above,
    own_days,
)
from tei_toolkit.metadata.matter.title import find_title
from tei_toolkit.metadata.matter.title_faults import is_channel
from tei_toolkit.metadata.places.agency import BY_AGENCY, agency_datelines

_SAYS = "says when or where"
_SURE_FURNITURE = frozenset({"breadcrumb", "notice of the site", "address"})


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
    if is_whole and not title and are_captions(lines) and not any(levels):
        said = LineMark(LineRole.PARAGRAPH, "one of many captions")
        return [said if line.strip() else LineMark(LineRole.BLANK) for line in lines]
    read = [
        read_line(line, language, level)
        if not is_whole or i < 2 * TITLE_LINES
        else Line(line.strip(), "", (), None, level, "")
        for i, (line, level) in enumerate(zip(lines, levels, strict=True))
    ]
    datelines = find_datelines(read) - _titles_of_the_format(read, title)
    fields = find_fields(read, datelines)
    datelines -= {
        i
        for i in datelines
        if furniture_sign(read[i].text).why in _SURE_FURNITURE
        or PUBLISHER.match(read[i].plain)
    }
    kept = [
        bool(line.level)
        or i in fields
        or (i in datelines and not _is_page_number(line.text))
        for i, line in enumerate(read)
    ]
    reasons = _front_furniture(lines, kept, is_whole=is_whole)
    furniture = {i for i, why in enumerate(reasons) if why}
    attendance = find_attendance(read, furniture | datelines)
    author = author_above_title(read)
    reports = agency_datelines(line.text for line in read)
    taken = furniture | set(attendance) | set(fields) | {author, *reports}
    titles = find_title(read, taken, datelines, title) or _channel(lines, taken)
    titles = [] if is_whole and _end_sentence(read, titles) else titles
    in_title = set(titles)
    contents = listed_contents(read) | dict.fromkeys(reports, BY_AGENCY)
    own = own_days(read, titles, furniture)
    above = days_above(titles, furniture, datelines - own)
    marks = []
    for i, line in enumerate(read):
        if not lines[i].strip():
            mark = LineMark(LineRole.BLANK)
        elif i in in_title:
            mark = LineMark(LineRole.TITLE, "most like a title")
        elif i in furniture or i in own:
            mark = LineMark(LineRole.FURNITURE, reasons[i] or OF_THE_PAGE)
        elif i in attendance and (i not in fields or fields[i].meaning == "present"):
            mark = LineMark(LineRole.ATTENDANCE, attendance[i])
        elif i in fields:
            mark = fields[i]
        elif i in datelines:
            mark = LineMark(LineRole.DATELINE, ABOVE if i in above else _SAYS)
        elif not line.text:
            mark = LineMark(LineRole.FURNITURE, "rule")
        elif (
            titles
            and i not in reports
            and _follows(read, titles[-1], i)
            and not is_whole
        ):
            mark = LineMark(LineRole.SUBTITLE, "after the title")
        elif i not in contents and (i == author or is_heading(read, i)):
            mark = LineMark(LineRole.HEADING, "set like a heading")
        else:
            mark = LineMark(LineRole.PARAGRAPH, contents.get(i, ""))
        marks.append(mark)
    return marks


def _channel(lines: Sequence[str], taken: set[int]) -> list[int]:
    """The first line of a chat, if it is the name of its channel."""
    first = next((i for i, line in enumerate(lines) if line.strip()), -1)
    if first < 0 or first in taken or not is_channel(lines[first].strip()):
        return []
    return [first]


def _titles_of_the_format(lines: Sequence[Line], title: str | None) -> set[int]:
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
        (
            i
            for i, line in enumerate(lines[:size])
            if not kept[i] and _is_running_text(line)
        ),
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


def _end_sentence(lines: Sequence[Line], titles: Sequence[int]) -> bool:
    """Whether the title of a text without turns is a sentence of it, and no title."""
    if not titles:
        return False
    line = lines[titles[-1]]
    is_long = line.word_count > 7 and not line.level
    return is_long and line.text.endswith(SENTENCE_END)


def _is_page_number(text: str) -> bool:
    return text.strip(" -–—[]()").isdecimal()


def _follows(lines: Sequence[Line], title: int, i: int) -> bool:
    """Whether line `i` comes next after the title and looks like a subtitle."""
    if i <= title or i > title + 2 or any(lines[j].text for j in range(title + 1, i)):
        return False
    line = lines[i]
    return (
        line.word_count <= 16
        and not line.text.endswith(SENTENCE_END)
        and not (line.field and not line.field.value)
        and not NO_TITLE.match(line.plain)
    )
