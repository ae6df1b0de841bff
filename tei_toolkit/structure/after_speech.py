"""What stands after a turn and is no one's speech: headings, procedure, numbers."""

import re
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum

from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.speech import SENTENCE_MARKS
from tei_toolkit.labels.starts import TurnStart
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.dates_clock import CLOCK_BULLETS, CLOCK_MARK
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.matter_tail import AMONG_US
from tei_toolkit.metadata.people_chairs import tells_who_presides
from tei_toolkit.sources.text import BlockKind
from tei_toolkit.structure.events import is_bracketed
from tei_toolkit.structure.layout import CUE
from tei_toolkit.structure.paragraphs import Paragrapher, Piece
from tei_toolkit.structure.procedure_words import (
    EXAMINATION,
    IN_THE_PRESENT,
    MOTION,
    OUTCOME,
    PLACE_IN_RECORD,
    PROCEDURE,
    REMARK,
    RESOLVED,
    SIGNED_OFF,
    VOTE,
)
from tei_toolkit.values import immutable

_NO_HEADING = '.?!,;…—"”»'
"""What no heading ends with."""
_CALL = lazy_pattern(r"[(\[][^()]{1,120}[:!?].*[)\]]$")
"""What members call out, in brackets: `(Kai Voss [SPD]: Hört! Hört!)`."""
_SAID_BEFORE = lazy_pattern(r"[.?!:][ \u00a0]+[(\[][^()\[\]]{1,80}[)\]]$")
"""A sentence, and then what happened: `Buyurun Sayın Çağlayan. (Alkışlar)`."""
_LONGEST = 160
_ORNAMENT = re.compile(r"[\s\-–—=_*~·.#+―─━═◇◆○●◎☆★※＊•]{3,}")
_SENTENCE_END = tuple(SENTENCE_MARKS + "—–-)]）］\"'”’»")
_FEW_WORDS = 8
_LEAST_RECORD = 3
_MARK_OF_REMARK = re.compile(r"[:(\[–—]")
_QUOTING = lazy_pattern(r"[:：“„«]$|^\W*(?:WHEREAS|Whereas)\b")
"""What stands before a resolution that is read out."""
_CAPITALS = 10
_OPENING = frozenset("([（［【")
_SHORT, _SHORT_UNSPACED = 70, 24
_SAMPLE = 400
_NUMBER = re.compile(
    r"\W*(?:(?:page|seite|página|pagina|стр\.?|sid[ae]|strona) *)?\d{1,4}\W*",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"\W*(?:kl\.? *)?\d{1,2}[.:h]\d{2}\W{0,2}(uhr|[ap]\.?m\.?|hrs?|hours|horas?)?\W*",
    re.IGNORECASE,
)


_OATH = lazy_pattern(
    r"(?!(?:I|We|You|He|She|They|It|Who|Not|And) )(?:[A-Z][\w'’-]*\.? ){2,5}"
    r"(?:was |were |is )?(?:duly |re-?)?(?:sworn|affirmed)\.?"
)
"""A line of the report that says who is sworn: `Thomas Quick sworn.`"""


class Aside(StrEnum):
    """What a paragraph after a turn is."""

    HEADING = "heading"
    DIRECTION = "direction"
    PROCEDURE = "procedure"
    NUMBER = "number"
    TIME = "time"
    REMARK = "remark"
    ORNAMENT = "ornament"
    BRACKETS = "brackets"


@immutable
class Unsaid:
    """Lines of a document that are known to be no speech.

    Attributes:
        agenda: those that are its items, and whether each is a heading.
        tallies: those that count a vote.
    """

    agenda: Mapping[int, bool]
    tallies: frozenset[int]


class AfterSpeech:
    """Tells what the last paragraphs of a turn are in one document."""

    def __init__(
        self,
        lines: Sequence[Line],
        starts: Sequence[TurnStart],
        paragrapher: Paragrapher,
        is_direction: Callable[[Piece], bool],
        *,
        unsaid: Unsaid,
        is_drama: bool,
    ) -> None:
        """Look whether the document's turns end as sentences do.

        Args:
            lines: of the document.
            starts: where its turns begin.
            paragrapher: of the document.
            is_direction: whether a convention says that no one speaks a line.
            unsaid: lines that are no speech.
            is_drama: whether lines without a full stop may be stage directions.
        """
        self._lines = lines
        self._paragrapher = paragrapher
        self._is_direction = is_direction
        self._agenda = unsaid.agenda
        self._tallies = unsaid.tallies
        self._is_drama = is_drama
        self._has_sentences = not is_drama and _ends_in_sentences(lines, starts)

    def kinds(
        self, groups: Sequence[Sequence[Piece]], *, is_last: bool
    ) -> tuple[list[Aside | None], int]:
        """What each paragraph of a turn is, and how many of the first are speech.

        Among these may be the count of a vote.
        """
        end = len(groups)
        if self._agenda:
            items = (i for i in range(1, end) if groups[i][0].line in self._agenda)
            end = next(items, end)
        is_last = is_last and end == len(groups)
        asides = self._asides(groups[:end], is_last=is_last)
        record = self._record(groups, is_last=is_last)
        spoken = end - len(asides)
        kinds: list[Aside | None] = [*[None] * spoken, *asides]
        if record < spoken:
            above = self._asides(groups[:record], is_last=is_last)
            spoken = record - len(above)
            kinds[spoken:record] = above
        for group in groups[end:]:
            is_heading = self._agenda.get(group[0].line, False)
            kinds.append(Aside.HEADING if is_heading else None)
        for position in range(1, end) if self._tallies else ():
            if groups[position][0].line in self._tallies:
                kinds[position] = Aside.PROCEDURE if position < record else None
        return kinds, spoken

    def _asides(
        self, groups: Sequence[Sequence[Piece]], *, is_last: bool
    ) -> list[Aside]:
        """What the last paragraphs of a turn are; those before them are speech.

        No heading of a few words stands after the last turn: nothing follows it.
        """
        found: list[Aside] = []
        index = len(groups)
        while index > 1 and len(groups[index - 1]) <= 3:
            group, before = groups[index - 1], groups[index - 2]
            aside = self._aside(group, before, found)
            if aside is Aside.HEADING and not self._may_head(group, groups[index:]):
                aside = None
            if aside is None and self._is_in_brackets(group):
                aside = Aside.BRACKETS
            if (
                aside is None
                and not is_last
                and found[:1] != [Aside.BRACKETS]
                and self._is_short_heading(group, before)
                and not self._is_marked(groups[index : index + 1])
            ):
                aside = Aside.HEADING
            if aside is None:
                break
            found.insert(0, aside)
            index -= 1
        while found[:1] == [Aside.BRACKETS]:
            del found[0]  # what happens while one speaks
            index += 1
        if found[:1] == [Aside.PROCEDURE] and self._is_said(groups[index]):
            del found[0]
        return found

    def _is_in_brackets(self, group: Sequence[Piece]) -> bool:
        """Whether a paragraph of speech and debate is all in brackets."""
        first = self._lines[group[0].line].text
        return (
            not self._is_drama
            and first[0] in _OPENING
            and is_bracketed(self._text(group))
        )

    def _may_head(
        self, group: Sequence[Piece], below: Sequence[Sequence[Piece]]
    ) -> bool:
        """Whether what stands right below a heading lets it be one.

        In brackets below capitals anything may: `(Ms. HALE asked for leave.)`. Below
        other words only what tells more than that a house laughs.
        """
        if not below or not self._is_in_brackets(below[0]):
            return True
        text = self._text(group)
        return text.isupper() or self._text(below[0]).count(" ") >= _FEW_WORDS

    def _record(self, groups: Sequence[Sequence[Piece]], *, is_last: bool) -> int:
        """Index of the paragraph of a turn from which on a vote is recorded.

        It is the number of paragraphs where none is: no one reads out such a list. So
        is what those sign who wrote the minutes, below the last turn.
        """
        if self._is_drama or len(groups) < _LEAST_RECORD:
            return len(groups)
        for index in range(1, len(groups)):
            first = self._lines[groups[index][0].line].text
            if len(first) > _SHORT:
                continue
            plain = folded(first)
            if VOTE.fullmatch(plain) or (is_last and SIGNED_OFF.fullmatch(plain)):
                return index
        return len(groups)

    def _is_marked(self, groups: Sequence[Sequence[Piece]]) -> bool:
        """Whether the next paragraph is a heading that the source marks as one.

        What stands before it without such a mark is none.
        """
        return any(
            self._lines[group[0].line].block is BlockKind.HEADING for group in groups
        )

    def _is_said(self, group: Sequence[Piece]) -> bool:
        """Whether the chair says what is done and the report tells it next.

        `Die Sitzung ist unterbrochen.`, and then `(Unterbrechung von 9 bis 10 Uhr)`.
        """
        text = folded(self._text(group))
        return IN_THE_PRESENT.fullmatch(text) is not None

    def _text(self, group: Sequence[Piece]) -> str:
        lines = self._lines
        if len(group) == 1:
            return lines[group[0].line].text
        return " ".join([lines[piece.line].text for piece in group])

    def _aside(
        self,
        group: Sequence[Piece],
        before: Sequence[Piece],
        after: Sequence[Aside],
    ) -> Aside | None:
        """What a paragraph shows that it is."""
        if self._is_direction(group[0]):
            return Aside.DIRECTION
        text = self._text(group)
        if group[0].line in self._tallies:
            return Aside.PROCEDURE
        if (text[:2].isupper() or text[:1].isdigit()) and CUE.match(text):
            return Aside.DIRECTION
        if _MARK_OF_REMARK.search(text, 0, _SHORT) and REMARK.match(
            folded(text[:_SHORT])
        ):
            return Aside.REMARK
        if self._is_of_motion(text, before, after):
            return Aside.PROCEDURE
        if not text or len(text) > _LONGEST:
            return None
        if _ORNAMENT.fullmatch(text):
            return Aside.ORNAMENT
        if aside := self._number(group[0].line, text, after):
            return aside
        if self._is_heading(group[0].line, text, self._text(before)) and (
            not is_bracketed(text) or self._is_among_headings(before, after)
        ):
            return Aside.HEADING
        if tells_who_presides(text, self._text(before)):
            return Aside.PROCEDURE
        if self._has_sentences and (
            PROCEDURE.fullmatch(folded(text)) or _is_oath(text)
        ):
            is_said = text[-1] == "?" or AMONG_US.search(text)
            return None if is_said else Aside.PROCEDURE
        return None

    def _number(self, first: int, text: str, after: Sequence[Aside]) -> Aside | None:
        """What a paragraph is that is a number, a time or a place in the record."""
        is_apart = self._has_sentences and self._lines[first].gap
        if (time := _TIME.fullmatch(text)) and (is_apart or time[1]):
            return Aside.TIME
        if text[0] in CLOCK_BULLETS and CLOCK_MARK.fullmatch(text):
            return Aside.TIME
        if len(text) <= _SHORT_UNSPACED and PLACE_IN_RECORD.fullmatch(folded(text)):
            return Aside.NUMBER
        if is_apart and _NUMBER.fullmatch(text):
            return Aside.HEADING if after[:1] == [Aside.HEADING] else Aside.NUMBER
        return None

    def _is_of_motion(
        self, text: str, before: Sequence[Piece], after: Sequence[Aside]
    ) -> bool:
        """Whether a paragraph tells what was resolved, or moved right before that."""
        if RESOLVED.match(text):
            return _QUOTING.search(self._text(before)) is None
        if len(text) > _LONGEST or not self._has_sentences:
            return False
        plain = folded(text)
        if after[:1] == [Aside.PROCEDURE] and MOTION.fullmatch(plain):
            return True
        return OUTCOME.fullmatch(plain) is not None

    def _is_heading(self, first: int, text: str, before: str) -> bool:
        """Whether a paragraph that stands before a label is set as headings are."""
        if text[-1] in _NO_HEADING or _CALL.match(text) or _SAID_BEFORE.search(text):
            return False
        if self._lines[first].block is BlockKind.HEADING:
            return True
        if not self._paragrapher.is_apart(first):
            is_title = self._has_sentences and _is_set_in_capitals(text)
            return is_title and (
                before.endswith(_SENTENCE_END)
                or _TIME.fullmatch(before) is not None
                or EXAMINATION.fullmatch(folded(text)) is not None
            )
        letters = [c for c in text if c.isalpha()]
        if not letters:
            return False
        upper = text.isupper() and len(letters) > 3
        words = [w for w in text.split() if w[0].isalpha()]
        title = (
            len(words) > 1
            and len(words) <= 12
            and sum(w[0].isupper() for w in words) >= 0.7 * len(words)
        )
        return upper or title or self._paragrapher.is_centred(first)

    def _is_among_headings(
        self, before: Sequence[Piece], after: Sequence[Aside]
    ) -> bool:
        """Whether a heading stands above or below a line in brackets.

        By itself such a line tells what happened, however it is set: `(LAUGHTER)`.
        """
        if after[:1] == [Aside.HEADING]:
            return True
        above = self._text(before)
        return (
            self._paragrapher.is_apart(before[0].line)
            and _is_set_in_capitals(above)
            and above[-1] not in _NO_HEADING
            and not is_bracketed(above)
        )

    def _is_short_heading(
        self, group: Sequence[Piece], before: Sequence[Piece]
    ) -> bool:
        """Whether a few words begin as a sentence does and do not end as one."""
        text = self._text(group)
        return (
            self._has_sentences
            and len(text) <= (_SHORT if " " in text else _SHORT_UNSPACED)
            and self._lines[group[0].line].gap > 0
            and self._text(before).endswith(_SENTENCE_END)
            and len(text.split()) <= _FEW_WORDS
            and text[0].isalnum()
            and not text[0].islower()
            and text[-1].isalnum()
            and any(map(str.isalpha, text))
            and ": " not in text
        )


def _is_set_in_capitals(text: str) -> bool:
    """Whether a line is some words in capitals."""
    return text.isupper() and " " in text and len(text) >= _CAPITALS


def _ends_in_sentences(lines: Sequence[Line], starts: Sequence[TurnStart]) -> bool:
    """Whether most of what stands before a label ends as sentences do."""
    step = max(1, len(starts) // _SAMPLE)
    ends = [
        lines[start.line - 1].text
        for start in starts[1::step]
        if start.line and lines[start.line - 1].text
    ]
    return sum(end.endswith(_SENTENCE_END) for end in ends) >= 0.6 * len(ends) > 0


def _is_oath(text: str) -> bool:
    """Whether a line says who is sworn, and no more."""
    return text.rstrip(".").endswith(("sworn", "affirmed")) and (
        _OATH.fullmatch(text) is not None
    )
