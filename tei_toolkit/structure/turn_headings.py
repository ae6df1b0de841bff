"""Headings that stand in a turn, after what is said in it."""

import re
from collections.abc import Container, Sequence

from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.page_words import ANY_PAGE
from tei_toolkit.labels.speech import SENTENCE_MARKS
from tei_toolkit.labels.starts import TurnStart
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.matter.lines import FIRST_UNCASED
from tei_toolkit.sources.text import BlockKind
from tei_toolkit.structure.events import is_bracketed
from tei_toolkit.structure.paragraphs import Paragrapher, Piece, is_row
from tei_toolkit.structure.procedure_words import EXAMINATION

_NO_HEADING = '.?!,;…—"”»。？！，；、।॥۔؟؛،፡።'
"""What no heading ends with, in any script."""
_CALL = lazy_pattern(r"[(\[][^()]{1,120}[:!?].*[)\]]$")
"""What members call out, in brackets: `(Kai Voss [SPD]: Hört! Hört!)`."""
_SAID_BEFORE = lazy_pattern(r"[.?!:][ \u00a0]+[(\[][^()\[\]]{1,80}[)\]]$")
"""A sentence, and then what happened: `Buyurun Sayın Çağlayan. (Alkışlar)`."""
SENTENCE_END = tuple(SENTENCE_MARKS + "—–-)]）］\"'”’»")
_FEW_WORDS, _MOST_ABOVE, _MOST_BETWEEN = 8, 2, 3
_LONGEST_UPPER, _MORE_WORDS = 90, 12
"""Characters and words of a heading that stands above another."""
_FULL_STOPS = tuple('.?!…)]”»"。？！）」』।')
_STATEMENT = lazy_pattern(
    r"(?:(?:OPENING|PREPARED|CLOSING|JOINT|WRITTEN|FURTHER) )?(?:STATEMENTS?|TESTIMONY"
    r"|REMARKS|EVIDENCE) (?:OF|BY|FROM) [^a-z:;!?]{4,300}"
)
"""The heading above what a witness states, over one line or more."""
_STATEMENT_FIRST = frozenset("OPCJWFSTRE")
_TIME_BEHIND = lazy_pattern(r"(?<=\w)\s+\[\d{1,2}[:.]\d\d(?:[:.]\d\d)?\]$")
"""When an item begins, behind its heading: `Sak nr. 1 [10:01:55]`."""
_CAPITALS = 10
_SHORT, _SHORT_UNSPACED = 70, 24
_SAMPLE = 400
NUMBER = re.compile(rf"\W*(?:{ANY_PAGE} *)?\d{{1,4}}\W*", re.IGNORECASE)
TIME = re.compile(
    r"\W*(?:kl\.? *)?\d{1,2}(?:[.:h]\d{2}(?::\d{2})?\W{0,2}(uhr|[ap]\.?m\.?|hrs?|hours"
    r"|horas?|बजे)?|[.:]\d [ap]\.?m\.?)\W*",
    re.IGNORECASE,
)


class TurnHeadings:
    """Tells which paragraphs of the turns of one document are headings.

    Attributes:
        has_sentences: whether most turns end as sentences do.
    """

    def __init__(
        self,
        lines: Sequence[Line],
        starts: Sequence[TurnStart],
        paragrapher: Paragrapher,
        *,
        is_drama: bool,
    ) -> None:
        """Look whether the turns end as sentences do; in plays lines may not."""
        self._lines = lines
        self._paragrapher = paragrapher
        self._are_told = _are_told(lines, starts)
        self.has_sentences = (
            not is_drama and not self._are_told and _ends_in_sentences(lines, starts)
        )

    def text(self, group: Sequence[Piece]) -> str:
        """The words of a paragraph in one line, its label among them."""
        lines = self._lines
        if len(group) == 1:
            return lines[group[0].line].text
        return " ".join([lines[piece.line].text for piece in group])

    def is_set_apart(
        self, first: int, text: str, before: str, *, is_above: bool
    ) -> bool:
        """Whether a paragraph that stands before a label is set as headings are.

        `is_above` says that a heading stands below it.
        """
        if is_row(self._lines[first]) or self._lines[first].block is BlockKind.QUOTE:
            return False
        if text[:1] in _STATEMENT_FIRST and _STATEMENT.fullmatch(text):
            return True
        if text[-1:] in _NO_HEADING or _CALL.match(text) or _SAID_BEFORE.search(text):
            return False
        if self._lines[first].block is BlockKind.HEADING:
            return True
        if self._are_told:
            return False
        if not self._paragrapher.is_apart(first):
            if not self.has_sentences or not text[:_CAPITALS].isupper():
                return False
            return EXAMINATION.fullmatch(
                folded(text)
            ) is not None or self._is_in_capitals(
                first, text, before, is_above=is_above
            )
        letters = [c for c in text if c.isalpha()]
        if not letters:
            return False
        upper = text.isupper() and len(letters) > 3 and max(letters) < FIRST_UNCASED
        words = [w for w in text.split() if w[0].isalpha()]
        title = (
            len(words) > 1
            and len(words) <= 12
            and sum(w[0].isupper() for w in words) >= 0.7 * len(words)
        )
        return upper or title or self._paragrapher.is_centred(first)

    def _is_in_capitals(
        self, first: int, text: str, before: str, *, is_above: bool
    ) -> bool:
        """Whether capitals right below a sentence are a heading, or a part of one."""
        if before.endswith(SENTENCE_END) or TIME.fullmatch(before):
            return _is_set_in_capitals(text) or (is_above and text.isupper())
        above, top = self._lines[first - 1], self._lines[first - 2]
        return (
            before == above.text
            and not above.gap
            and before.isupper()
            and text.isupper()
            and _is_set_in_capitals(f"{before} {text}")
            and top.text.endswith(SENTENCE_END)
        )

    def is_among(self, before: Sequence[Piece], *, is_above: bool) -> bool:
        """Whether a heading stands above or below a line in brackets.

        By itself such a line tells what happened, however it is set: `(LAUGHTER)`.
        """
        if is_above:
            return True
        above = self.text(before)
        return (
            self._paragrapher.is_apart(before[0].line)
            and _is_set_in_capitals(above)
            and above[-1:] not in _NO_HEADING
            and not is_bracketed(above)
        )

    def is_short(
        self,
        groups: Sequence[Sequence[Piece]],
        *,
        is_above: bool,
        is_timed: bool = False,
        is_over: bool = False,
    ) -> bool:
        """Whether the last of some paragraphs is a few words that end no sentence.

        Above it may stand one or two more such headings, or a number. `is_above` and
        `is_timed` say that a heading or a time stands below it, `is_over` that it is
        the heading right below, which tells what kind of item it is.
        """
        group, index = groups[-1], len(groups) - 1
        first = self._lines[group[0].line]
        if not self.has_sentences or is_row(first):
            return False
        if first.block in (BlockKind.QUOTE, BlockKind.ITEM):
            return False
        if first.gap == 0:
            is_below = (
                self._is_below_capitals(groups)
                or self._is_below_number(groups)
                or (is_timed and self._is_below_title(groups))
            )
            return is_below and _is_title(self.text(group), is_above=is_above)
        title = self.text(group)
        title = title.replace(": ", " ", 1) if is_over else title
        if not _is_title(title, is_above=is_above) and (
            not is_above or NUMBER.fullmatch(self.text(group)) is None
        ):
            return False
        if self.text(groups[index - 1]).endswith(SENTENCE_END):
            return True
        if self.text(group)[0].isdecimal():
            return False
        least = max(1, index - _MOST_ABOVE)
        while index > least and self._is_upper_heading(groups[index - 1]):
            index -= 1
        return self.text(groups[index - 1]).endswith(_FULL_STOPS)

    def _is_below_capitals(self, groups: Sequence[Sequence[Piece]]) -> bool:
        """Whether a heading in capitals stands right above the last of some paragraphs.

        Above that a sentence ends, or something is told: `Debate adjourned.`
        """
        above = groups[-2]
        if len(groups) < 3 or len(above) > 1:
            return False
        return _is_set_in_capitals(self.text(above)) and self.text(groups[-3]).endswith(
            SENTENCE_END
        )

    def _is_below_number(self, groups: Sequence[Sequence[Piece]]) -> bool:
        """Whether the number of an item stands right above the last of some paragraphs.

        Above that, behind a blank line, a sentence ends.
        """
        above = groups[-2]
        if len(groups) < 3 or len(above) > 1 or not self._lines[above[0].line].gap:
            return False
        number = self.text(above)
        return number.isdecimal() and self.text(groups[-3]).endswith(SENTENCE_END)

    def _is_below_title(self, groups: Sequence[Sequence[Piece]]) -> bool:
        """Whether a heading stands right above the last of some paragraphs."""
        if len(groups) < 3 or not self.text(groups[-3]).endswith(SENTENCE_END):
            return False
        above = groups[-2]
        is_apart = len(above) == 1 and self._lines[above[0].line].gap > 0
        title = self.text(above).replace(": ", " ", 1)
        return is_apart and _is_title(title, is_above=True)

    def _is_upper_heading(self, group: Sequence[Piece]) -> bool:
        """Whether a paragraph above a short heading may be one, too."""
        return (
            len(group) == 1
            and self._lines[group[0].line].gap > 0
            and (
                NUMBER.fullmatch(text := self.text(group)) is not None
                or (not text[:1].isdecimal() and _is_title(text, is_above=True))
            )
        )


def _are_told(lines: Sequence[Line], starts: Sequence[TurnStart]) -> bool:
    """Whether the format of a document says which lines are headings and labels."""
    return (
        bool(starts)
        and all(lines[start.line].named for start in starts)
        and any(line.block is BlockKind.HEADING for line in lines)
    )


def _is_title(text: str, *, is_above: bool) -> bool:
    """Whether a few words begin as a sentence does and do not end as one.

    Above another heading they may be some more.
    """
    longest, most = (_LONGEST_UPPER, _MORE_WORDS) if is_above else (_SHORT, _FEW_WORDS)
    if text[-1:] == "]":
        text = _TIME_BEHIND.sub("", text)
    return (
        len(text) <= (longest if " " in text else _SHORT_UNSPACED)
        and len(text.split()) <= most
        and text[:1].isalnum()
        and not text[:1].islower()
        and (text[-1:].isalnum() or (text[-1:] == ")" and text[-2].isdigit()))
        and any(map(str.isalpha, text))
        and ": " not in text
    )


def _is_set_in_capitals(text: str) -> bool:
    """Whether a line is some words in capitals."""
    return text.isupper() and " " in text and len(text) >= _CAPITALS


def _ends_in_sentences(lines: Sequence[Line], starts: Sequence[TurnStart]) -> bool:
    """Whether most of what stands before a label ends as sentences do."""
    step = max(1, len(starts) // _SAMPLE)
    labels = {start.line for start in starts if start.words >= lines[start.line].end}
    above = (_above(lines, start.line, labels) for start in starts[1::step])
    ends = [text for text in above if text]
    return sum(end.endswith(SENTENCE_END) for end in ends) >= 0.6 * len(ends) > 0


def _above(lines: Sequence[Line], first: int, labels: Container[int]) -> str:
    """The line above a label, or above a time of day and headings between them.

    Above `labels`, lines with nothing else, it does not look.
    """
    index = first - 1
    least = max(1, first - _MOST_BETWEEN)
    while index >= least and index - 1 not in labels and _may_head(lines[index]):
        index -= 1
    return lines[index].text if index >= 0 else ""


def _may_head(line: Line) -> bool:
    """Whether a line is a time of day, or a few words set apart or in capitals."""
    text = line.text
    if not text or text.endswith(SENTENCE_END):
        return False
    if text[:1].isdecimal() and TIME.fullmatch(text):
        return True
    is_set = line.gap > 0 or text.isupper()
    return is_set and _is_title(text, is_above=False)
