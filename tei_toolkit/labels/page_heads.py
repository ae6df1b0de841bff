"""Heads and feet of pages that their words tell, and links of pages of the web."""

import re
from collections.abc import Iterator, Sequence

from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.page_words import SURE
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.occurrence import stands_in

PAGE_IN_WORDS = lazy_pattern(
    rf"(?:{'|'.join(SURE)}|σελ\.|стр\.|p[áa]g\.)(?::\s?|\s{{1,3}})\d{{1,5}}",
    re.IGNORECASE,
)
"""The number of a page, which no other need count up to, after the word for it."""
_SITTING = lazy_pattern(r"T\.?B\.?M\.?M\.?\s{1,12}B: ?\d.{0,60}")
"""The head of a page of a record of the assembly of Turkey: `T.B.M.M.  B: 86 …`."""
LINKS = lazy_pattern(r"[^\W\d][^|\d\n]{1,40}(?: \| [^|\d\n]{2,40}){1,4}")
"""A row of links beside contributions: `Link to this: Individually | In context`."""
_LINK_ROW = lazy_pattern(r"- [^\W\d_]{3,20} - -(?: - [^\W\d_]{3,20})?")
"""What is left of a row of links with signs: `- Hansard - - - Excerpts`."""
_SYMBOL = (
    r"[A-Z]{1,4}/(?:[\w.-]+/){0,3}(?:PV|SR)\.\d{1,5}(?:[/.-]\w{1,12})?"
    r"(?: \([\w ]{3,16}\))?"
)
_JOB = r"\d{2}-\d{5}(?: \([A-Z]\))?"
_SHEET = r"\d{1,3}(?:/\d{1,3})?"
_DAY = r"\d{1,2}[/.-]\d{1,2}[/.-]\d{4}"
_MEETING = lazy_pattern(
    rf"(?:{_SHEET}\s+)?{_JOB}(?:\s+{_SHEET})?|{_SYMBOL}(?:\s+(?:{_SHEET}|{_DAY}))?"
    rf"|(?:{_SHEET}|{_DAY})\s+{_SYMBOL}|{_SYMBOL}\s{{2,}}\S.{{0,120}}"
    rf"|(?:{_DAY}\s+\S.{{0,120}}|\S.{{0,120}}\s{{2,}}){_SYMBOL}"
)
"""A head or foot of the record of a meeting of the United Nations."""
_NUMBER_AT_EDGE = re.compile(r"[1-9]\d{0,3}\.")
"""The number of a page at its outer edge, as typed plays have it."""
_SIGNATURE = lazy_pattern(
    r"[A-Z][a-z]?\.?(?: ?[1-4]|\s[ivj]{1,4})\.?\s{6,}[^\W\d_][^\s:]{0,24}"
)
"""The letter of a gathering and its leaf, with the first word of the next page."""
_SET_IN, _AT_THE_EDGE, _LONGEST_FOOT = 16, 50, 60
"""Columns before a foot and before a number at the edge, and characters of a foot."""
_SECTION = lazy_pattern(r"(?:§\s{0,3}\d{1,3}|\d{1,3}\s{0,3}§)\s{1,4}(?P<title>\S.*\S)")
_MARGIN = lazy_pattern(r"Prot\. \d{4}(?:/\d\d)?:\d{1,3}|\d{1,2} [a-zåäö]{3,9}")
_IN_MARGIN = 3
"""Lines of a margin above the title of a section."""
_SHEET_ALONE = re.compile(_SHEET)
_SYMBOLS = ("/PV.", "/SR.")
_LEAST, _MOST = 3, 8
"""Lines of a head that each page of a record repeats whole."""
_LAST_LINE, _FIRST_LINE, _MOST_FEET = 20, 2, 8
_LEAST_NAME, _LONGEST_NAME, _BACK = 4, 60, 300
"""Letters of a name at the top of a column, and the lines that may name it above."""
_HEAD = 12
"""Lines in which a document says what it is."""


def feet_before(lines: Sequence[Line], index: int, last: int, value: int) -> range:
    """The lines without a number between the end of a numbered page and the next.

    Args:
        lines: of the document.
        index: of the line that has the number `value`.
        last: the number before it.
        value: the number of the line.
    """
    first = index
    if last >= _LAST_LINE and value <= _FIRST_LINE:
        while first and lines[first - 1].number is None:
            first -= 1
    return range(first, index) if index - first <= _MOST_FEET else range(0)


def meeting_lines(lines: Sequence[Line], text: str) -> dict[int, LeftOutKind]:
    """The heads and feet of a record with a symbol: `S/PV.8123`, `17-39923`, `3/18`.

    The symbol stands in the first lines of the document, too, and stays there.
    """
    if not any(stands_in(text, symbol) for symbol in _SYMBOLS):
        return {}
    known = re.compile(_SYMBOL)
    first = next(
        (i for i, line in enumerate(lines[:_HEAD]) if known.search(line.text)), None
    )
    if first is None:
        return {}
    found = [
        index
        for index in range(first + 1, len(lines))
        if lines[index].first_char.isalnum() and _MEETING.fullmatch(lines[index].text)
    ]
    beside = {at + step for at in found for step in (-1, 1)}.difference(found)
    found += [
        index
        for index in beside
        if first < index < len(lines) and _SHEET_ALONE.fullmatch(lines[index].text)
    ]
    return {
        index: LeftOutKind.PAGE_NUMBER
        if _SHEET_ALONE.fullmatch(lines[index].text)
        else LeftOutKind.PAGE_HEADER
        for index in sorted(found)
    }


def told_lines(lines: Sequence[Line]) -> Iterator[tuple[int, LeftOutKind]]:
    """The lines whose words alone tell that they are of the page, and why they are."""
    for index, line in enumerate(lines):
        first = line.first_char
        if first == "T" and _SITTING.fullmatch(line.text):
            yield index, LeftOutKind.PAGE_HEADER
        elif first == "-" and _LINK_ROW.fullmatch(line.text):
            yield index, LeftOutKind.FURNITURE
        elif line.indent >= _SET_IN and line.gap and _is_set_apart(lines, index):
            if line.indent >= _AT_THE_EDGE and _NUMBER_AT_EDGE.fullmatch(line.text):
                yield index, LeftOutKind.PAGE_NUMBER
            elif _SIGNATURE.fullmatch(line.text):
                yield index, LeftOutKind.PAGE_HEADER


def _is_set_apart(lines: Sequence[Line], index: int) -> bool:
    """Whether a short line has no other right below it."""
    if len(lines[index].text) > _LONGEST_FOOT:
        return False
    return index + 1 == len(lines) or lines[index + 1].gap > 0


def speakers_again(lines: Sequence[Line]) -> Iterator[int]:
    """The lines that name at the top of a column who speaks on: `[LORD HILL]`.

    They break a sentence in two, and a label above has the name.
    """
    for index in range(1, len(lines) - 1):
        text = lines[index].text
        if text[:1] != "[" or text[-1:] != "]" or len(text) > _LONGEST_NAME:
            continue
        name = text[1:-1].strip()
        above, below = lines[index - 1].text, lines[index + 1].text
        goes_on = below[:1].islower() or above[-1:].isalpha()
        if not goes_on or not name.isupper() or len(name) < _LEAST_NAME:
            continue
        known = name.casefold()
        before = lines[max(0, index - _BACK) : index]
        if any(line.text.casefold().startswith(known) for line in before):
            yield index


def sections_again(lines: Sequence[Line], text: str) -> Iterator[int]:
    """The lines in speeches that say again what the section is: `§ 2  Svar på fråga`.

    The records of the Riksdag have them in the margin of each page, below the number of
    the record and the day.
    """
    if "§" not in text:
        return
    title = ""
    for index, line in enumerate(lines):
        words = line.text
        if "§" in words[:6] and (match := _SECTION.fullmatch(words)):
            title = match["title"]
        elif title and words == title and _is_apart(lines, index):
            yield index
            for above in range(index - 1, max(0, index - _IN_MARGIN), -1):
                if not _MARGIN.fullmatch(lines[above].text):
                    break
                yield above


def _is_apart(lines: Sequence[Line], index: int) -> bool:
    """Whether a line is no part of a sentence that begins above it."""
    return lines[index].gap > 0 or lines[index - 1].last_char in (
        ".",
        ":",
        "!",
        "?",
        ")",
    )


def repeated_heads(lines: Sequence[Line]) -> Iterator[int]:
    """The lines that say again, each on a page of its own, how the document begins.

    With them goes the number below. What speakers say again has a colon.
    """
    if len(lines) <= 2 * _LEAST:
        return
    first, second = lines[0].text, lines[1].text
    if ":" in first or (":" in second and not any(map(str.isdigit, second))):
        return
    at = 1
    while at + _LEAST <= len(lines):
        if lines[at].text != first or lines[at + 1].text != second:
            at += 1
            continue
        same = 2
        while same < _MOST and at + same < len(lines):
            if lines[at + same].text != lines[same].text:
                break
            same += 1
        end = at + same
        is_numbered = end < len(lines) and lines[end].text.isdecimal()
        has_number = any(any(map(str.isdigit, lines[n].text)) for n in range(same))
        if same < _MOST and (is_numbered or (has_number and same >= _LEAST)):
            yield from range(at, end + is_numbered)
        at = end
