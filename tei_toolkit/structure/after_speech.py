"""What stands after a turn and is no one's speech: headings, procedure, numbers."""

import re
from collections.abc import Callable, Sequence

from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.passes.tongues import TONGUES
from tei_toolkit.labels.starts import TurnStart
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.dates.clock import CLOCK_BULLETS, CLOCK_MARK
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.matter.tail import AMONG_US
from tei_toolkit.metadata.people.chairs import tells_who_presides
from tei_toolkit.sources.text import BlockKind
from tei_toolkit.structure.agenda import is_stopped_heading
from tei_toolkit.structure.asides import Aside, Unsaid
from tei_toolkit.structure.chamber_words import SEEN
from tei_toolkit.structure.events import classify, is_bracketed
from tei_toolkit.structure.layout import is_cue
from tei_toolkit.structure.listed_votes import (
    is_side,
    lists_voters,
    opens_record,
    where_recorded,
)
from tei_toolkit.structure.paragraph_codes import paragraph_codes
from tei_toolkit.structure.paragraphs import Paragrapher, Piece
from tei_toolkit.structure.procedure_words import (
    IN_THE_PRESENT,
    MOTION,
    OUTCOME,
    PLACE_IN_RECORD,
    PROCEDURE,
    REMARK,
    RESOLVED,
)
from tei_toolkit.structure.told import begins_as_told, is_told, table_below
from tei_toolkit.structure.turn_headings import NUMBER, SENTENCE_END, TIME, TurnHeadings

_FEW_WORDS = 8
_LONGEST, _MOST_LINES = 160, 3
_ORNAMENT = re.compile(r"[\s\-–—=_*~·.#+―─━═◇◆○●◎☆★※＊•]{3,}")
_MARK_OF_REMARK = re.compile(r"[:(\[–—]")
_QUOTING = lazy_pattern(r"[:：“„«]$|^\W*(?:WHEREAS|Whereas)\b")
"""What stands before a resolution that is read out."""
_OPENING = frozenset("([（［【")
_GOING_ON_BELOW = frozenset(":-–—")
"""How a paragraph ends that is broken off, or says what is printed below it."""
_SHORT, _SHORT_UNSPACED = 70, 24
_CLOCK = lazy_pattern(
    r"(?:\d{4}[-./]\d{1,2}[-./]\d{1,2} )?\d{1,2}:\d\d:\d\d"
    r"|\d{1,2}[.:]\d{1,2} (?:[ap]\.?m\.?|hrs\.?|hours)"
)
"""A time that stands by itself and that no one says."""
_TONGUES = frozenset(
    f"[{tongue}]"
    for tongue in (*TONGUES, "Translation", "Français", "Traduction", "Anglais")
)
"""Lines that say in which language the words below are: `[Translation]`."""
_OATH = lazy_pattern(
    r"(?!(?:I|We|You|He|She|They|It|Who|Not|And) )(?:[A-Z][\w'’-]*\.? ){2,5}"
    r"(?:was |were |is )?(?:duly |re-?)?(?:sworn|affirmed)\.?"
)
"""A line of the report that says who is sworn: `Thomas Quick sworn.`"""


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
        self._is_direction = is_direction
        self._agenda = unsaid.agenda
        self._tallies = unsaid.tallies
        self._rows, self._entries = unsaid.rows, unsaid.entries
        self._unsaid = self._tallies.union(self._agenda, self._rows, self._entries)
        self._is_drama = is_drama
        self._codes = paragraph_codes(lines)
        self._headings = TurnHeadings(lines, starts, paragrapher, is_drama=is_drama)

    def kinds(
        self, groups: Sequence[Sequence[Piece]], *, is_last: bool
    ) -> tuple[list[Aside | None], int]:
        """What each paragraph of a turn is, and how many of the first are speech.

        Among these may be the count of a vote.
        """
        end = len(groups)
        doubtful = [i for i in range(1, end) if not self._is_plain(groups[i])]
        if not doubtful:
            return [None] * end, end
        if self._agenda:
            items = (i for i in range(1, end) if groups[i][0].line in self._agenda)
            end = next(items, end)
        is_last = is_last and end == len(groups)
        asides: list[Aside] = []
        if end - 1 in doubtful:
            asides = self._asides(groups[:end], is_last=is_last)
        record = end
        if not self._is_drama:
            record = self._record(groups, doubtful, is_last=is_last)
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
        self._mark_recorded(groups[:end], kinds, record)
        if self._is_drama:
            return kinds, spoken
        spoken = self._add_told(groups, kinds, doubtful, spoken)
        while spoken > 1 and kinds[spoken - 1] is Aside.PROCEDURE:
            spoken -= 1
        return kinds, spoken

    def _record(
        self,
        groups: Sequence[Sequence[Piece]],
        doubtful: Sequence[int],
        *,
        is_last: bool,
    ) -> int:
        """Index of the paragraph from which on a vote is recorded, or their number.

        It is one of the `doubtful`.
        """
        record = where_recorded(self._lines, groups, doubtful, is_last=is_last)
        if not self._entries:
            return record
        listed = (
            index
            for index in range(1, record)
            if groups[index][0].line in self._entries
        )
        return next(listed, record)

    def _is_plain(self, group: Sequence[Piece]) -> bool:
        """Whether a glance shows that a paragraph is speech, as most are.

        It is one long line that neither begins nor ends as any does that is not, so
        that all of what is asked of others is idle.
        """
        first = group[0].line
        text = self._lines[first].text
        return (
            len(text) > _LONGEST
            and len(group) == 1
            and text[:1].isalpha()
            and not is_cue(text)
            and text[-1:] not in _GOING_ON_BELOW
            and first not in self._unsaid
            and self._lines[first].block is not BlockKind.ASIDE
            and not begins_as_told(text)
            and not is_stopped_heading(text)
            and _MARK_OF_REMARK.search(text, 0, _SHORT) is None
            and RESOLVED.match(text) is None
            and not self._is_direction(group[0])
        )

    def _mark_recorded(
        self, groups: Sequence[Sequence[Piece]], kinds: list[Aside | None], record: int
    ) -> None:
        """Mark in `kinds` what of the record of a vote is a note, and no heading."""
        for position in range(record, len(groups)):
            group = groups[position]
            if group[0].line in self._entries or group[0].line in self._rows:
                kinds[position] = None
            elif len(group) == 1 and is_side(self._lines[group[0].line].text):
                kinds[position] = Aside.PROCEDURE
            elif lists_voters(self._lines, group):
                kinds[position] = None
            elif position == record and opens_record(self._lines, group):
                kinds[position] = Aside.PROCEDURE

    def _told(self, group: Sequence[Piece]) -> Aside | None:
        """What a paragraph is that no one says by its form or its place alone."""
        if self._lines[group[0].line].block is BlockKind.ASIDE:
            return Aside.REMARK
        first = self._lines[group[0].line].text
        if first in _TONGUES:
            return Aside.PROCEDURE
        if first[:1].isdecimal() and len(group) == 1 and _CLOCK.fullmatch(first):
            return Aside.TIME
        if group[0].line in self._codes:
            return Aside.NUMBER
        return Aside.PROCEDURE if is_told(self._lines, group) else None

    def _add_told(
        self,
        groups: Sequence[Sequence[Piece]],
        kinds: list[Aside | None],
        doubtful: Sequence[int],
        spoken: int,
    ) -> int:
        """Add to `kinds` what is told among the first paragraphs of a turn.

        It is some of the `doubtful`. Returned is how many of them are speech: where
        headings stand above what is told, nothing below is.
        """
        end = 0
        for position in doubtful:
            if position >= spoken - 1:  # the last was looked at with those below it
                break
            if position < end or kinds[position]:
                continue
            aside = self._told(groups[position])
            if aside is None:
                continue
            if aside in {Aside.TIME, Aside.NUMBER}:
                kinds[position] = aside
                continue
            above = self._asides(groups[: position + 1], is_last=False)
            first = position + 1 - len(above)
            if Aside.HEADING in above:
                kinds[first : position + 1] = above
                for index in range(position + 1, spoken):
                    kinds[index] = kinds[index] or self._told(groups[index])
                return first
            end = table_below(self._lines, groups[:spoken], position)
            kinds[position:end] = [aside] * (end - position)
        return spoken

    def _asides(
        self, groups: Sequence[Sequence[Piece]], *, is_last: bool
    ) -> list[Aside]:
        """What the last paragraphs of a turn are; those before them are speech.

        No heading of a few words stands after the last turn: nothing follows it.
        """
        found: list[Aside] = []
        index = len(groups)
        while index > 1:
            group, before = groups[index - 1], groups[index - 2]
            if group[0].line in self._rows or group[0].line in self._entries:
                break
            aside = None if self._is_drama else self._told(group)
            if aside is None and len(group) > _MOST_LINES:
                break
            aside = aside or self._aside(group, before, found)
            if aside is Aside.HEADING and not self._may_head(group, groups[index:]):
                aside = None
            if aside is None and self._is_in_brackets(group):
                aside = Aside.BRACKETS
            if (
                aside is None
                and (not is_last or found[:1] == [Aside.PROCEDURE])
                and found[:1] != [Aside.BRACKETS]
                and self._headings.is_short(
                    groups[:index],
                    is_above=found[:1] == [Aside.HEADING],
                    is_timed=found[:1] == [Aside.TIME],
                    is_over=found[:1] == [Aside.HEADING]
                    and not self._lines[groups[index][0].line].gap,
                )
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
            and first[:1] in _OPENING
            and is_bracketed(self._headings.text(group))
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
        text = self._headings.text(group)
        return text.isupper() or self._headings.text(below[0]).count(" ") >= _FEW_WORDS

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
        text = folded(self._headings.text(group))
        return IN_THE_PRESENT.fullmatch(text) is not None

    def _is_below_cue(self, before: Sequence[Piece]) -> bool:
        """Whether the paragraph above is `SOUND:` alone, and this one says of what."""
        above = self._lines[before[0].line].text
        return len(before) == 1 and above[-1:] == ":" and is_cue(above, alone=True)

    def _aside(
        self,
        group: Sequence[Piece],
        before: Sequence[Piece],
        after: Sequence[Aside],
    ) -> Aside | None:
        """What a paragraph shows that it is."""
        if self._is_direction(group[0]):
            return Aside.DIRECTION
        text = self._headings.text(group)
        if group[0].line in self._tallies:
            return Aside.PROCEDURE
        if is_cue(text) or self._is_below_cue(before):
            return Aside.DIRECTION
        if _MARK_OF_REMARK.search(text, 0, _SHORT) and REMARK.match(
            folded(text[:_SHORT])
        ):
            return Aside.REMARK
        if self._is_of_motion(text, before, after):
            return Aside.PROCEDURE
        if self._is_stopped_heading(group[0].line, text, before):
            return Aside.HEADING
        if not text or len(text) > _LONGEST:
            return None
        if _ORNAMENT.fullmatch(text):
            return Aside.ORNAMENT
        if aside := self._number(group[0].line, text, before, after):
            return aside
        above = self._headings.text(before)
        is_above = after[:1] == [Aside.HEADING]
        if self._headings.is_set_apart(
            group[0].line, text, above, is_above=is_above
        ) and (
            not is_bracketed(text)
            or (
                self._headings.is_among(before, is_above=is_above)
                and classify(text[1:-1], alone=False) is None
            )
        ):
            return Aside.HEADING
        is_told = tells_who_presides(text, above) or self._tells_of_chamber(text)
        return Aside.PROCEDURE if is_told else None

    def _tells_of_chamber(self, text: str) -> bool:
        """Whether a line tells what was done where those who speak meet."""
        if not self._headings.has_sentences or text[-1:] == "?":
            return False
        plain = folded(text)
        is_told = (
            PROCEDURE.fullmatch(plain) is not None
            or SEEN.fullmatch(plain) is not None
            or _is_oath(text)
        )
        return is_told and AMONG_US.search(text) is None

    def _is_stopped_heading(
        self, first: int, text: str, before: Sequence[Piece]
    ) -> bool:
        """Whether a paragraph below a sentence is a heading that may end in a stop."""
        return (
            is_stopped_heading(text)
            and self._lines[first].gap > 0
            and self._headings.text(before).endswith(SENTENCE_END)
        )

    def _number(
        self,
        first: int,
        text: str,
        before: Sequence[Piece],
        after: Sequence[Aside],
    ) -> Aside | None:
        """What a paragraph is that is a number, a time or a place in the record."""
        is_apart = self._headings.has_sentences and self._lines[first].gap
        if time := TIME.fullmatch(text):
            is_below_sentence = not after and self._headings.has_sentences
            if (
                is_apart
                or time[1]
                or (
                    is_below_sentence
                    and self._headings.text(before).endswith(SENTENCE_END)
                )
            ):
                return Aside.TIME
        if text[:1] in CLOCK_BULLETS and CLOCK_MARK.fullmatch(text):
            return Aside.TIME
        if len(text) <= _SHORT_UNSPACED and PLACE_IN_RECORD.fullmatch(folded(text)):
            return Aside.NUMBER
        if is_apart and NUMBER.fullmatch(text):
            return Aside.HEADING if after[:1] == [Aside.HEADING] else Aside.NUMBER
        return None

    def _is_of_motion(
        self, text: str, before: Sequence[Piece], after: Sequence[Aside]
    ) -> bool:
        """Whether a paragraph tells what was resolved, or moved right before that."""
        if RESOLVED.match(text):
            return _QUOTING.search(self._headings.text(before)) is None
        if len(text) > _LONGEST or not self._headings.has_sentences:
            return False
        plain = folded(text)
        if after[:1] == [Aside.PROCEDURE] and MOTION.fullmatch(plain):
            return True
        return OUTCOME.fullmatch(plain) is not None


def _is_oath(text: str) -> bool:
    """Whether a line says who is sworn, and no more."""
    return text.rstrip(".").endswith(("sworn", "affirmed")) and (
        _OATH.fullmatch(text) is not None
    )
