"""What a page break leaves in the middle of a sentence: headers, footers, page numbers.

A short document breaks few pages, so its headers do not recur often enough to be known
by that. But what stands between two halves of a sentence is not speech.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.page_words import ANY_PAGE
from tei_toolkit.labels.speech import SENTENCE_MARKS
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOutKind

_NUMBER_ALONE = re.compile(
    rf"\W{{0,4}}{ANY_PAGE}?\s*\d{{1,6}}(?:\s*[/of]{{1,2}}\s*\d{{1,5}})?"
    r"\W{0,4}(?:\s{2,}\S{1,20}|\s+\S{0,12}\d\S{0,12}){0,2}",
    re.IGNORECASE,
)
_NUMBER_AT_END = lazy_pattern(rf"\S.*\s{{2,}}{ANY_PAGE} ?\d{{1,5}}", re.IGNORECASE)
"""A head of a page with its number in words: `Núm. 45   20 de junio   Pág. 6`."""
_EDGE = lazy_pattern(
    r"\d{1,5}(?:\s{3,}|\s*\|\s*)(?P<after>\S.*)|(?P<before>\S.*\S)(?:\s{3,}|\s*\|\s*)\d{1,5}"
)
"""A line with a number at its edge, far from its words or behind a bar."""
_DATED = re.compile(r"(?:1[6-9]|20)\d\d(?!\d)")
_OF_RECORD = lazy_pattern(
    r"Wahlperiode|S[ée]rie\b|Legislatura|Di[aá]rio de|Tutanak|Birleşim|Debates\b"
    r"|Resoconto|Handelingen|Protokol",
    re.IGNORECASE,
)
"""What the running heads of proceedings name."""
_COLUMN = re.compile(r"\([A-D]\) ")
"""The letter of a quarter of a page at the edge of its text."""
_DIGITS = re.compile(r"\d+")
_ENDS = SENTENCE_MARKS + ':;："”»’)]）】>'
_MOST = 5
_LONGEST = 120
_LONGEST_NUMBER = 90
_LONGEST_LABEL = 80
_LONGEST_NAME = 40
_BACK = 60
"""Lines above a page break in which the label of who speaks stands."""
_HEAD = 12
_LEAST_LINE, _LEAST_NOTICE, _LONGEST_NOTICE, _RECURRING = 40, 60, 400, 3
"""Characters of a line of a notice that each page has, and of all; how often it is."""
_FIRST = 3
"""Lines above which a head says what the document is, and stays."""
_OF_PAGE = frozenset((LeftOutKind.PAGE_HEADER, LeftOutKind.PAGE_NUMBER))


def find_interruptions(
    lines: list[Line], found: dict[int, LeftOutKind]
) -> dict[int, LeftOutKind]:
    """Index of a line -> why it is of the page: lines that break a sentence in two.

    `found` are the lines that are known to be of the page already.
    """
    result: dict[int, LeftOutKind] = {}
    numbered = {
        index
        for index, line in enumerate(lines)
        if len(line.text) <= _LONGEST
        and index not in found
        and line.number is None
        and (_is_number(line.text) or _is_head_of_record(line.text))
    }
    if not numbered:
        return result
    text = [index for index in range(len(lines)) if index not in found]
    numbers = [position for position, index in enumerate(text) if index in numbered]
    shapes = Counter(
        _shape(lines[index].text)
        for index in text
        if len(lines[index].text) <= _LONGEST
    )
    for position in numbers:
        head = _words_of_head(lines, text[: max(0, min(_HEAD, position - 2))])
        first = last = position
        while (
            first > 0
            and position - first < _MOST
            and _is_of_page(lines[text[first - 1]], shapes, head)
        ):
            first -= 1
        while (
            last + 1 < len(text)
            and last - position < _MOST
            and _is_of_page(lines[text[last + 1]], shapes, head)
        ):
            last += 1
        block = text[first : last + 1]
        if (
            last + 1 < len(text)
            and _goes_on(lines, text, first)
            and _goes_on_with(lines[text[last + 1]].text, lines, block)
            and len(block) <= _MOST
            and all(_is_of_page(lines[i], shapes, head) for i in block)
        ):
            for i in block:
                result[i] = (
                    LeftOutKind.PAGE_NUMBER
                    if _is_number(lines[i].text)
                    else LeftOutKind.PAGE_HEADER
                )
            if last + 2 < len(text) and _names_who_goes_on(lines, text[: last + 3]):
                result[text[last + 1]] = LeftOutKind.PAGE_HEADER
    return result


def find_notices(
    lines: list[Line], found: dict[int, LeftOutKind]
) -> dict[int, LeftOutKind]:
    """Index of a line -> why it is of the page: a long line that each page has.

    It breaks a sentence in two, or stands by what is of the page wherever it stands;
    what is cut into lines is known by each of them. `found` is as it was.
    """
    places: defaultdict[str, list[int]] = defaultdict(list)
    for index, line in enumerate(lines):
        if _LEAST_LINE <= len(line.text) <= _LONGEST_NOTICE:
            places[line.text].append(index)
    again = {
        index: text
        for text, indices in places.items()
        if len(indices) >= _RECURRING and not text.endswith((":", "："))
        for index in indices
    }
    sure: set[str] = set()
    beside: Counter[str] = Counter()
    for block in _blocks(again):
        if sum(len(again[index]) for index in block) < _LEAST_NOTICE:
            continue
        above, below = block.start - 1, block.stop
        while above in found:
            above -= 1
        while below in found:
            below += 1
        if (
            above >= 0
            and below < len(lines)
            and _goes_on(lines, [above, block.start], 1)
            and lines[below].text[:1].islower()
            and not lines[block.start].text[:1].islower()
        ):
            sure.update(again[index] for index in block)
        elif {found.get(block.start - 1), found.get(block.stop)} & _OF_PAGE:
            beside.update(again[index] for index in block)
    sure.update(text for text, n in beside.items() if n >= len(places[text]) - 1)
    return {
        index: LeftOutKind.PAGE_HEADER
        for index, text in again.items()
        if text in sure and index not in found
    }


def find_same(
    lines: list[Line], found: dict[int, LeftOutKind]
) -> dict[int, LeftOutKind]:
    """Index of a line -> why it is of the page: it is so twice in other places.

    It stands by what is of the page here, too, and in no head of the document that has
    it twice. `found` are the lines that are known to be of the page.
    """
    known: defaultdict[str, list[int]] = defaultdict(list)
    for index, kind in found.items():
        if kind is LeftOutKind.PAGE_HEADER:
            known[lines[index].text].append(index)
    again = {text for text, indices in known.items() if len(indices) >= _RECURRING - 1}
    if not again:
        return {}
    return {
        index: LeftOutKind.PAGE_HEADER
        for index in {other + step for other in found for step in (-1, 1)}
        if _FIRST <= index < len(lines)
        and index not in found
        and (text := lines[index].text) in again
        and all(abs(index - other) >= _FIRST for other in known[text])
    }


def _blocks(indices: Iterable[int]) -> Iterator[range]:
    """The runs of lines that follow each other."""
    run = range(0)
    for index in sorted(indices):
        if index == run.stop and run:
            run = range(run.start, index + 1)
            continue
        if run:
            yield run
        run = range(index, index + 1)
    if run:
        yield run


def _names_who_goes_on(lines: list[Line], text: list[int]) -> bool:
    """Whether the last but one line names again whom a label above names.

    The sentence goes on in the line below it.
    """
    name, below = (lines[index].text for index in text[-2:])
    if not name or len(name) > _LONGEST_NAME or not name[-1].isalpha():
        return False
    if not _COLUMN.sub("", below, count=1)[:1].islower():
        return False
    above = (lines[index].text for index in text[max(0, len(text) - _BACK) : -2])
    size = len(name)
    return any(
        words[:size] == name and words[size : size + 2] in (" (", ": ", ":", "(")
        for words in above
    )


def _words_of_head(lines: list[Line], indices: list[int]) -> set[str]:
    return {word for i in indices for word in lines[i].text.casefold().split()}


def _goes_on(lines: list[Line], text: list[int], position: int) -> bool:
    """Whether the sentence before the line at `position` has not ended."""
    if position == 0:
        return False
    before = lines[text[position - 1]].text
    return len(before) > 25 and before[-1] not in _ENDS and " " in before


def _goes_on_with(words: str, lines: list[Line], block: list[int]) -> bool:
    """Whether `words` may go on with a sentence that the lines of `block` break.

    A capital letter goes on, too, below the head of a page of proceedings.
    """
    if words[:1] == "(":
        words = _COLUMN.sub("", words, count=1)
    return words[:1].islower() or (
        words[:1].isupper()
        and ":" not in words[:_LONGEST_LABEL]
        and len(block) == 1
        and bool(_OF_RECORD.search(lines[block[0]].text))
    )


def _is_head_of_record(words: str) -> bool:
    """Whether a line is a head of proceedings with a page's number at an edge."""
    if "  " not in words and "|" not in words:
        return False
    edge = _EDGE.fullmatch(words)
    if edge is None:
        return False
    rest = edge["after"] or edge["before"]
    return bool(_DATED.search(rest) or _OF_RECORD.search(rest))


def _is_number(words: str) -> bool:
    if len(words) > _LONGEST_NUMBER or (
        len(words) > 40 and "  " not in words and "\t" not in words
    ):
        return False
    if not words[:6].strip("-–—([ ")[:1].isdigit() and not words[:1].isalpha():
        return False
    if words[-1:].isdecimal() and "  " in words and _NUMBER_AT_END.fullmatch(words):
        return True
    return _NUMBER_ALONE.fullmatch(words) is not None


def _is_of_page(line: Line, shapes: Counter[str], head: set[str]) -> bool:
    """Whether a line looks like a header or footer: a number, or known words."""
    words = line.text
    if len(words) > _LONGEST:
        return False
    if _is_number(words) or _DIGITS.fullmatch(words.replace("/", "")):
        return True
    if _is_head_of_record(words):
        return True
    if shapes[_shape(words)] > 1:
        return True
    parts = words.casefold().split()
    known = sum(1 for part in parts if part in head)
    return known >= 0.6 * len(parts) or (
        words[0].isdigit() and len(parts) <= 6 and known >= 0.3 * len(parts)
    )


def _shape(words: str) -> str:
    return _DIGITS.sub("#", words)
