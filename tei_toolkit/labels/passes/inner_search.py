"""What stands like a label inside a line: between the end of a sentence and a mark."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from tei_toolkit.labels.candidates import Separator, label_key
from tei_toolkit.labels.function_words import ANSWERING, PARTNERS
from tei_toolkit.labels.likeness import Likeness, likeness
from tei_toolkit.labels.lines import Line, past
from tei_toolkit.labels.office_words import HONORIFICS
from tei_toolkit.labels.starts import Document
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.values import immutable

_EXAMINER = lazy_pattern(r"\b(?:by|par|durch|por)$", re.IGNORECASE)
_BREAK = re.compile(
    r"(?:[.?!…;।؟][\"”»)\]’']*[ \t]+|[。！？][」』）]?[ \u3000]*"
    r"|[?!](?=[\u3400-\u9fff])"
    r"|[>—–][ \t]*"
    r"|[)\]][ \t]+|[】」][ \u3000]*)(?=[^\W_])"
)
_PAGE_NUMBER = re.compile(r"\d{1,4} +(?=[^\W\d_])")
_LOUD_HEAD = lazy_pattern(
    r"[A-ZÀ-Þ]{3,}[,’']?(?: (?:[A-ZÀ-Þ’'()&,-]{2,}|A))+ (?=[A-ZÀ-Þ][a-zß-ÿ])"
)
_REACH = 110
"""Characters before a colon among which its label begins."""
_LONG = 70
"""Characters of a label from which on only one is believed that is certain."""
_QUOTED = 400
"""Characters within which a quotation ends."""
_BRACKETS = 300
"""Characters on each side of a place within which brackets around it stand."""
_STRAIGHT = re.compile(r'(?<!\w)"|"(?!\w)')
_QUOTES = (("“", "”"), ("„", "“”"), ("«", "»"))
_ANY_QUOTE = tuple('"“”„«»')
_SHORT = 4
"""Letters of the longest form of address that is shortened."""
_QUOTED_LINES = 3
"""Lines above another in which a quotation may begin."""
_LOUD = 4
"""Labels in capitals from which on they are the custom of a document."""
_TITLED = 2.4
"""What a name weighs that a title makes certain."""


@immutable
class Inner:
    """A possible label inside a line: where it stands and how it looks."""

    line: int
    start: int
    end: int
    words: int
    key: str
    facts: Likeness
    separator: Separator
    known: bool


@immutable
class Mark:
    """What ends labels: how it is found, and what it makes of them."""

    pattern: re.Pattern[str]
    separator: Separator


COLONS = Mark(re.compile(r"[:：]"), Separator.COLON)
DASHES = Mark(re.compile(r"(?<!\s)\s+[–—―-]\s+(?=\S)"), Separator.DASH)
DOTS = Mark(re.compile(r"(?:\s?\([^()]{2,60}\))?\.(?=\s|\()"), Separator.DOT)


class Search:
    """Looks inside the lines of a document, behind the labels that begin them."""

    def __init__(self, document: Document, sure: AbstractSet[str]) -> None:
        """Take the document, and the labels that are ones wherever they stand."""
        self._lines = document.lines
        self._openers = document.openers
        self._sure = sure
        self._words_at = {start.line: start.words for start in document.judged}

    def last(self, index: int) -> int:
        """Where the words of the turn that begins in a line stand in it, or zero."""
        ranges = self._lines[index].ranges
        if index not in self._words_at or not ranges:
            return 0
        return max(0, self._words_at[index] - ranges[0][0])

    def before(self, mark: Mark, index: int) -> Iterator[Inner]:
        """What stands like a label between the end of a sentence and each `mark`."""
        line, sure = self._lines[index], self._sure
        text, last = line.text, self.last(index)
        floor = self._words_at.get(index, 0)
        for match in mark.pattern.finditer(text, last):
            if mark is DOTS and _is_abbreviated(text, match.start()):
                continue
            low = max(last, match.start() - _REACH)
            begin = self._begin_of_label(text, low, match.start())
            if begin < 0 or (floor and line.place(begin) < floor):
                continue
            if is_in_quotation(self._lines, index, begin) or _is_in_brackets(
                text, begin
            ):
                continue
            words = past(text, match.end(), " \t\u3000")
            end = begin + len(text[begin : match.start()].rstrip())
            label = text[begin:end]
            if text[words : words + 1].islower() or (
                words >= len(text) and label not in sure
            ):
                continue
            yield Inner(
                index,
                begin,
                end,
                words,
                label_key(label),
                likeness(label, self._openers),
                mark.separator,
                label in sure,
            )
            last = words

    def _begin_of_label(self, text: str, low: int, end: int) -> int:
        """Where the label between two places of `text` begins, or -1 if none does."""
        segment = text[low:end].rstrip()
        begins = [
            low + match.end()
            for match in _BREAK.finditer(segment)
            if not _abbreviates(segment, match)
        ]
        begins = [low + self._past_head(segment, begin - low) for begin in begins]
        begins += _after_mark(segment, low, self._sure)
        colon = segment.rfind(": ")
        if colon >= 0:
            begins.append(low + colon + 2)
        if len(segment) < 40:
            lead = _PAGE_NUMBER.match(segment) if not low else None
            size = lead.end() if lead else past(segment, 0)
            begins.insert(0, low + size)
        best, best_weight = -1, 0.1
        for begin in begins:
            label = text[begin : low + len(segment)]
            if not label or label[0] in "\"“'‘":
                continue
            sure = label in self._sure
            weight = 9.0 if sure else likeness(label, self._openers).weight
            is_behind_colon = begin == low + colon + 2
            if not sure and (
                begin < low + colon or (is_behind_colon and weight < _TITLED)
            ):
                continue
            if weight < best_weight + (best >= 0) or (
                len(label) > _LONG and weight < _TITLED
            ):
                continue
            if not _EXAMINER.search(text[max(0, begin - 40) : begin].rstrip()):
                best, best_weight = begin, weight
        return best

    def _past_head(self, segment: str, begin: int) -> int:
        """Where a label begins, or behind the heading in capitals that stands before.

        `LEAVE OF ABSENCE Madam President`
        """
        head = _LOUD_HEAD.match(segment, begin)
        if head is None:
            return begin
        rest = likeness(segment[head.end() :], self._openers)
        return head.end() if rest.weight >= _TITLED else begin


def sure_labels(document: Document) -> set[str]:
    """The labels that are ones inside a line too: those that recur, and who answers.

    Where nearly all are in capitals, one in capitals need not recur.
    """
    starts = document.judged
    counts = Counter([start.label for start in starts])
    before_colon = {s.label for s in starts if s.setting.separator is Separator.COLON}
    loud = sum(1 for s in starts if s.label.isupper() and len(s.label) > 2)
    is_loud = loud >= max(_LOUD, 0.8 * len(starts))
    sure = {
        other.upper()
        for label in counts
        if len(label) == 1
        for other in PARTNERS.get(label.casefold(), ())
    } | {
        label
        for label in before_colon
        if (len(label) > 1 and counts[label] > 1)
        or (len(label) > 2 and is_loud and label.isupper())
        or likeness(label, document.openers).weight >= _TITLED
    }
    asking = {
        label
        for label, count in counts.items()
        if count > 1 and len(label) > 1 and label.casefold() in ANSWERING
    }
    for label in asking:
        answer = ANSWERING[label.casefold()]
        sure.add(answer.upper() if label.isupper() else answer.capitalize())
    return sure


def is_in_quotation(lines: Sequence[Line], index: int, begin: int) -> bool:
    """Whether a quotation is open at a place of a line.

    It may have begun in a line above it, of the same paragraph.
    """
    text = lines[index].text
    if not _may_be_quoted(text):
        return False  # most lines
    first = index
    while first > max(0, index - _QUOTED_LINES) and not lines[first].gap:
        first -= 1
    above = " ".join(line.text for line in lines[first:index])
    if above:
        text, begin = f"{above} {text}", len(above) + 1 + begin
    return _is_quoted(text, begin) or _is_in_straight_quotes(text, begin)


def _may_be_quoted(text: str) -> bool:
    return any(mark in text for mark in _ANY_QUOTE)


def _is_quoted(text: str, begin: int) -> bool:
    """Whether a quotation that began before `begin` has not ended there."""
    low = max(0, begin - _QUOTED)
    for opening, closing in _QUOTES:
        opened = text.rfind(opening, low, begin)
        if opened >= 0 and not any(
            text.find(mark, opened + 1, begin) >= 0 for mark in closing
        ):
            return True
    return False


def _is_in_straight_quotes(text: str, begin: int) -> bool:
    """The same for quotation marks that open and close alike; `יו"ר` has none."""
    low = max(0, begin - _QUOTED)
    return text.find('"', low, begin) >= 0 and (
        sum(1 for _ in _STRAIGHT.finditer(text, low, begin)) % 2 == 1
    )


def _is_abbreviated(text: str, end: int) -> bool:
    """Whether a form of address ends at `end`, as in `Mr. Delgado`."""
    word = text[max(0, end - 12) : end].rsplit(None, 1)[-1:]
    return bool(word) and f"{word[0].casefold()}." in HONORIFICS


def _is_in_brackets(text: str, begin: int) -> bool:
    """Whether a bracket that was opened before `begin` is closed behind it.

    One that is closed nowhere before another is opened is a slip.
    """
    opened = text.rfind("(", max(0, begin - _BRACKETS), begin)
    if opened < 0 or text.find(")", opened, begin) >= 0:
        return False
    closed = text.find(")", begin, begin + _BRACKETS)
    return closed >= 0 and text.find("(", begin, closed) < 0


def _after_mark(segment: str, low: int, sure: AbstractSet[str]) -> list[int]:
    """Where a letter that answers stands right after the mark of a question."""
    at = len(segment) - 1
    is_glued = at > 0 and segment[at] in sure and segment[at - 1] in "?!？！…"
    return [low + at] if is_glued else []


def _abbreviates(segment: str, match: re.Match[str]) -> bool:
    """Whether the full stop at a break belongs to a title or an initial.

    It ends the sentence behind a word that is whole, or that a comma sets apart: `That
    depends upon you, Sir. MR. HALE: Let me hear`.
    """
    if segment[match.start()] != ".":
        return False
    before, _, word = segment[: match.start()].rpartition(" ")
    low = word.casefold().lstrip("(")
    if len(low) <= 1 or f"{low}." in HONORIFICS:
        return True
    return low in HONORIFICS and len(low) <= _SHORT and not before.endswith(",")
