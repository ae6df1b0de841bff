"""Running heads: the title and the number of a page, at its top or its foot.

A short record turns few pages, so that a head may stand in it once or twice. It is
known by its number, which counts on and changes sides, and by words that the head of
the document has.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.page_words import ANY_PAGE, PAGES
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.values import immutable

PAGE_LINES = 12
"""So many lines at least stand on a page."""
PAGE_SIGNS = 800
"""So many characters at least stand on most pages."""

_PAGE_STARTS = frozenset(word[:2] for word in PAGES)
_LEFT = lazy_pattern(r"[-–—\[(]? ?(?P<number>\d{1,5}) ?[-–—\])|]?\s+(?=\S)")
_PAGED_LEFT = lazy_pattern(
    rf"{ANY_PAGE} ?(?P<number>\d{{1,5}}) ?[-–—\])|]?\s+(?=\S)", re.IGNORECASE
)
_RIGHT = lazy_pattern(r"\s+[-–—\[(|]? ?(?P<number>\d{1,5}) ?[-–—\])]?$")
_PAGED_RIGHT = lazy_pattern(
    rf"\s+[-–—\[(|]? ?{ANY_PAGE} ?(?P<number>\d{{1,5}}) ?[-–—\])]?$", re.IGNORECASE
)
_MIDDLE = lazy_pattern(r"\s{2,}[-–—] ?(?P<number>\d{1,5}) ?[-–—]\s{2,}(?=\S)")
_AT_THE_END = 24
_DRESS = frozenset("-–—[(|*")
_DRESS_AFTER = frozenset("-–—])|")
_DASHED = lazy_pattern(r"  [-–—] ?\d")
_BARCODE = lazy_pattern(r"\*\d{5,}\*(?:\s+\S.{0,40})?")
_ISSUE = lazy_pattern(r"\d{2,}[-–/.]\d{2,} \([A-Z]\)")
"""The number under which a record is printed, and the letter of its language."""
_SET_APART = lazy_pattern(r"[-–—] ?[1-9]\d{0,3} ?[-–—]")
_COLUMNS = lazy_pattern(r"\([A-D]\)(?:\s+\([A-D]\))?")
_COLUMN_PAIR = lazy_pattern(r"\([A-D]\)\s{8,}\([A-D]\)")
"""The letters of two columns, as they stand alone in the middle of a page."""
_COLUMN_AT_END = re.compile(r"\S\s{2,}\([A-D]\)\Z")
_LETTER = 3
"""Characters of the letter of a column in its brackets."""
_LEAST_LETTERS = 3
_QUARTERED = re.compile("Bundestag|Reichstag|Bundesrat|Wahlperiode|Landtag")
"""What pages are of that have letters at the quarters of their text."""
_COLUMN = lazy_pattern(r"\([A-D]\)\s+(?=\S)")
_WORD = re.compile(r"\w+")
_LETTERS = lazy_pattern(r"[^\W\d_]{3,}")
_DOTS = lazy_pattern(r"\.\s?\.\s?\.|…")
_EDGES = " \t-–—|·•.,:;"
_LONGEST = 160
_TAB = 7
"""Spaces more that a tab stands for."""
_WIDE, _FAR = 3, 12
"""Spaces that set a number apart from words, and to the other edge of the page."""
_YEAR = lazy_pattern(r"\b(?:1[5-9]|20)\d\d\b")
_FULL = 60
_HEAD = 12
_FIRST = 3
"""Lines above which a head says what the document is, and stays."""
_SERIES = 3
"""Heads of the same words that are of pages, however short these are."""
_LONGEST_STEP = 3
"""Pages between one head of a form and the next."""
_KNOWN, _KNOWN_WORDS = 0.8, 3
_NARROW_WORDS = 5
_LEAST_REST = 20
_LONGEST_NAME = 80
_BACK = 200
_MOST_OFFICES, _BEHIND = 4, tuple("(,:")
"""Words of an office before a name in a head, and what stands behind it in a label."""


@immutable
class _Reading:
    """One way to part a line: the number of its page, and all else.

    Attributes:
        line: its index.
        number: of the page.
        side: `left`, `right` or `middle`.
        is_wide: whether much space stands between.
        is_far: whether more stands there than between the columns of a table.
        place: where in the line the number, with its dress, stands.
    """

    line: int
    number: int
    side: str
    is_wide: bool
    is_far: bool
    place: tuple[int, int]


@immutable
class RunningHeads:
    """The running heads of one document.

    Attributes:
        lines: those that are nothing but of the page, and why.
        numbers: a line that stays -> where in it the number of its page stands.
    """

    lines: dict[int, LeftOutKind]
    numbers: dict[int, tuple[int, int]]


def find_running_heads(
    lines: Sequence[Line], found: dict[int, LeftOutKind]
) -> RunningHeads:
    """The heads of pages; `found` are the lines that are known to be of the page."""
    groups: defaultdict[str, list[_Reading]] = defaultdict(list)
    result: dict[int, LeftOutKind] = {}
    short = [
        (index, line)
        for index, line in enumerate(lines)
        if 0 < len(line.text) <= _LONGEST and index not in found
    ]
    for index, line in short:
        text = line.text
        if text[:1] in _DRESS and (kind := _dressed(index, line)):
            result[index] = kind
        elif line.number is None:
            for rest, reading in _readings(index, text):
                _join(groups[rest], reading)
    head = frozenset(
        word for line in lines[:_HEAD] for word in _WORD.findall(line.text.casefold())
    )
    numbers: dict[int, tuple[int, int]] = {}
    for rest, readings in groups.items():
        count_on = len(readings) > 1 and _count_on(lines, rest, readings, head)
        for reading in readings:
            index = reading.line
            if not count_on and (
                index < _HEAD or not _repeats(lines, rest, reading, head)
            ):
                continue
            if index >= _FIRST:
                result[index] = LeftOutKind.PAGE_HEADER
            elif reading.side != "middle":
                numbers[index] = reading.place
    if result or numbers:
        _add_beside(lines, result, numbers, head)
    _add_below_numbers(lines, result, found, head)
    return RunningHeads(result, numbers)


def _join(group: list[_Reading], reading: _Reading) -> None:
    """Add a reading to others of the same words: one for each line, the widest.

    `4 May 2011   LAMPS   4` has two.
    """
    if group and group[-1].line == reading.line:
        if group[-1].is_wide:
            return
        group.pop()
    group.append(reading)


def _dressed(index: int, line: Line) -> LeftOutKind | None:
    """Why a line is of the page that is a number in its dress and no more."""
    if line.first_char == "(":
        pair = len(line.text) > _FAR and _COLUMN_PAIR.fullmatch(line.text)
        return LeftOutKind.PAGE_NUMBER if pair else None
    if line.first_char == "*":
        return LeftOutKind.PAGE_HEADER if _BARCODE.fullmatch(line.text) else None
    is_apart = line.gap > 0 and index >= _FIRST and line.number is None
    return (
        LeftOutKind.PAGE_NUMBER
        if is_apart and _SET_APART.fullmatch(line.text)
        else None
    )


def _letters_at_ends(lines: list[Line]) -> dict[int, tuple[int, int]]:
    """The letters of the columns of a page at the ends of lines: `…   (C)`."""
    found = {
        index: (len(text) - _LETTER, len(text))
        for index, line in enumerate(lines)
        if (text := line.text)[-1:] == ")" and _COLUMN_AT_END.search(text)
    }
    letters = {lines[index].text[-2] for index in found}
    found = found if len(found) >= _LEAST_LETTERS and len(letters) > 1 else {}
    return found | _letters_at_beginnings(lines, has_columns=bool(found))


def _letters_at_beginnings(
    lines: list[Line], *, has_columns: bool
) -> dict[int, tuple[int, int]]:
    """The letters of columns before the words of lines, in proceedings that have them.

    One at least breaks a sentence, which the items of a list do not; where others
    stand at the ends of lines, those that do are of columns, however few.
    """
    found = {
        index: line.text[1]
        for index, line in enumerate(lines)
        if line.first_char == "(" and _COLUMN.match(line.text)
    }
    breaking = [
        index
        for index in found
        if lines[index].text[_LETTER + 1 : _LETTER + 2].islower()
        and index > 0
        and (has_columns or lines[index - 1].last_char.isalnum())
    ]
    if has_columns:
        return dict.fromkeys(breaking, (0, _LETTER))
    if len(found) < _LEAST_LETTERS or len(set(found.values())) < 2 or not breaking:
        return {}
    is_quartered = any(_QUARTERED.search(line.text) for line in lines)
    return dict.fromkeys(found, (0, _LETTER)) if is_quartered else {}


def without_page_marks(
    lines: list[Line], page: dict[int, LeftOutKind], numbers: dict[int, tuple[int, int]]
) -> list[Line]:
    """`lines` without the numbers and the letters of columns that stand in them.

    `Line.number` then says where they are.
    """
    marks = _letters_at_ends(lines) | dict(numbers)
    for index, kind in page.items():
        below = index + 1
        if (
            kind is LeftOutKind.PAGE_HEADER
            and below < len(lines)
            and below not in page
            and (match := _COLUMN.match(lines[below].text))
        ):
            marks[below] = (0, len(match[0].rstrip()))
    if not marks:
        return lines
    result = list(lines)
    for index, (start, end) in marks.items():
        line = lines[index]
        place = (line.place(start), line.place(end - 1) + 1)
        if start == 0:
            if line.number is not None:  # that of the line stands before it
                place = (line.number[0], place[1])
            result[index] = replace(line.cut(end), number=place)
            continue
        words = line.text[:start].rstrip()
        ranges = ((line.ranges[0][0], line.place(len(words) - 1) + 1),)
        if len(line.ranges) == 1 and line.number is None:
            result[index] = replace(line, text=words, ranges=ranges, number=place)
    return result


def _readings(index: int, text: str) -> Iterator[tuple[str, _Reading]]:
    """The ways to part a line, each with what stands beside the number, folded."""
    matches = _matches(text)
    for side, match in matches:
        rest = text[: match.start()] + " " + text[match.end() :]
        if _DOTS.search(rest):
            continue
        # what stands at the left of one page may stand at the right of the next
        key = " ".join(sorted(_WORD.findall(rest.casefold())))
        if len(key) < _KNOWN_WORDS:
            continue
        low, high = match.span("number")
        between = (
            text[high : match.end()] if side == "left" else text[match.start() : low]
        )
        space = sum(map(str.isspace, between)) + _TAB * between.count("\t")
        yield (
            key,
            _Reading(
                index,
                int(match["number"]),
                side,
                space >= _WIDE,
                space >= _FAR,
                match.span(),
            ),
        )


def _matches(text: str) -> list[tuple[str, re.Match[str]]]:
    """The numbers that stand at an end of a line, or apart in its middle."""
    found: list[tuple[str, re.Match[str] | None]] = []
    first, last = text[:1], text[-1:]
    if first.isdecimal() or first in _DRESS:
        found.append(("left", _LEFT.match(text)))
    elif text[:2].casefold() in _PAGE_STARTS:
        found.append(("left", _PAGED_LEFT.match(text)))
    if last.isdecimal() or (last in _DRESS_AFTER and text[-3:-1].strip().isdecimal()):
        start = max(1, len(text) - _AT_THE_END)
        words = text[start:].rsplit(None, 2)
        is_paged = len(words) > 1 and words[-2].strip("-–—[(|").casefold() in PAGES
        pattern = _PAGED_RIGHT if is_paged else _RIGHT
        found.append(("right", pattern.search(text, start)))
    if "  " in text and _DASHED.search(text):
        found.append(("middle", _MIDDLE.search(text, 1)))
    return [(side, match) for side, match in found if match]


def _count_on(
    lines: Sequence[Line],
    rest: str,
    readings: Sequence[_Reading],
    head: frozenset[str],
) -> bool:
    """Whether lines of the same words number pages that follow each other."""
    is_wide = all(reading.is_wide for reading in readings)
    is_dated = len(readings) >= _SERIES and is_wide and _YEAR.search(rest)
    for one, other in pairwise(readings):
        step = other.number - one.number
        if not 0 < step <= _LONGEST_STEP:
            return False
        if not _is_page_apart(lines, one.line, other.line) and not (
            is_dated and step == 1 and other.line > one.line + 1
        ):
            return False
    changes = len({reading.side for reading in readings}) > 1
    if changes:
        return is_wide or len(rest) >= _LEAST_REST
    if not is_wide or not (is_dated or any(lines[r.line].gap for r in readings)):
        return False
    return len(readings) >= _SERIES or _share(rest, head) >= _KNOWN


def _is_page_apart(lines: Sequence[Line], one: int, other: int) -> bool:
    """Whether about half a page stands between two lines at least."""
    return (
        2 * (other - one) >= PAGE_LINES
        or 2 * (lines[other].start - lines[one].end) >= PAGE_SIGNS
    )


def _repeats(
    lines: Sequence[Line], rest: str, reading: _Reading, head: frozenset[str]
) -> bool:
    """Whether a line by itself says again what the head of the document says."""
    if reading.number < 2:
        return False
    words = len(_LETTERS.findall(rest))
    if reading.is_wide and words >= _KNOWN_WORDS and _share(rest, head) >= _KNOWN:
        return True
    is_apart = lines[reading.line].gap > 0
    if is_apart and reading.is_far and words >= _KNOWN_WORDS and _YEAR.search(rest):
        below = lines[reading.line + 1 : reading.line + 2]
        return all(line.gap > 0 or len(line.text) >= _FULL for line in below)
    return is_apart and words >= _NARROW_WORDS and _share(rest, head) == 1.0


def _share(rest: str, head: frozenset[str]) -> float:
    """How many of the words of a line the head of the document has, from 0 to 1."""
    words = rest.split()
    return sum(word in head for word in words) / len(words)


def _add_beside(
    lines: Sequence[Line],
    found: dict[int, LeftOutKind],
    numbers: dict[int, tuple[int, int]],
    head: frozenset[str],
) -> None:
    """Add to `found` what stands right beside the heads of pages."""
    for index in [*found, *numbers]:
        for other in (index - 1, index + 1, index + 2):
            if not 0 <= other < len(lines) or other in found or other in numbers:
                continue
            text = lines[other].text
            if _COLUMNS.fullmatch(text):
                found[other] = LeftOutKind.PAGE_NUMBER
            elif _ISSUE.fullmatch(text) or (
                other > index >= _FIRST
                and other - 1 in found
                and (_is_title_again(text, head) or _names_who_speaks(lines, other))
            ):
                found[other] = LeftOutKind.PAGE_HEADER


def _add_below_numbers(
    lines: Sequence[Line],
    found: dict[int, LeftOutKind],
    known: dict[int, LeftOutKind],
    head: frozenset[str],
) -> None:
    """Add to `found` the heads that say the title again below a page's number."""
    for index, kind in known.items():
        below = index + 1
        if (
            kind is LeftOutKind.PAGE_NUMBER
            and _HEAD <= below < len(lines)
            and below not in known
            and below not in found
            and _is_title_again(lines[below].text, head)
        ):
            found[below] = LeftOutKind.PAGE_HEADER


def _is_title_again(text: str, head: frozenset[str]) -> bool:
    """Whether a line in two columns has words of the document's head, and a number."""
    if len(text) > _LONGEST or "   " not in text or not any(map(str.isdigit, text)):
        return False
    words = _WORD.findall(text.casefold())
    return len(words) >= _KNOWN_WORDS and _share(" ".join(words), head) >= _KNOWN


def _names_who_speaks(lines: Sequence[Line], index: int) -> bool:
    """Whether a line below a head names whom a label above names, and is no label.

    The label has more: a party in brackets, an office, a colon. The head may have an
    office before the name: `Parl. Staatssekretärin Dr. Wiebke Harmsen`.
    """
    name = lines[index].text
    if not name or len(name) > _LONGEST_NAME or " " not in name:
        return False
    if not name[-1].isalnum():
        return False
    above = [line.text for line in lines[max(0, index - _BACK) : index]]
    if name in above:
        return False
    words = name.split()
    ends = (" ".join(words[at:]) for at in range(min(len(words) - 1, _MOST_OFFICES)))
    return any(
        text.startswith(end) and text[len(end) : len(end) + 2].strip()[:1] in _BEHIND
        for end in ends
        for text in above
    )
