"""Subtitle cues into turns.

A cue is no turn: one person's words run over many cues, and one cue may hold two
people's. A turn ends where the file says that another person speaks: at a voice tag
(`<v Anna>`), a label (`ANNA: …`), a chevron (`>>`) or a dash (`- …`). A file that marks
no speakers gives turns without labels, one for each group of sentences; no speaker is
invented.
"""

from collections.abc import Sequence
from dataclasses import field

from tei_toolkit.labels.engine import Reading
from tei_toolkit.labels.speech import SENTENCE_MARKS
from tei_toolkit.left_out import LeftOut, LeftOutKind
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.matter.line_words import SIGNED
from tei_toolkit.sources.records import RECORDS
from tei_toolkit.sources.text import SourceText
from tei_toolkit.structure.cue_changes import Change, CueChanges
from tei_toolkit.structure.doubts import doubt_custom, doubt_marks
from tei_toolkit.structure.events import TYPES, find_marks, is_bracketed
from tei_toolkit.structure.inline import Signs, inline_children
from tei_toolkit.structure.pauses import UNSURE
from tei_toolkit.transcript import (
    Anchor,
    Block,
    Event,
    EventElement,
    Gap,
    Inline,
    Label,
    Note,
    NoteKind,
    PageBreak,
    Paragraph,
    Pause,
    Transcript,
    Turn,
)
from tei_toolkit.values import immutable, record

_NOTES = "♪♫♩♬ \r\n\t"
"""Signs for music; a cue of them alone is nobody's."""
_ENDS = SENTENCE_MARKS + '"”»’)]）】」』♪'
_LONGEST = 12
"""Cues after which a paragraph ends without a sentence's end."""
_CREDITS = 3
"""Cues at either end of which one may say who made the subtitles."""
_LONGEST_CREDIT = 100
_WHOLE = 200
"""Characters of a cue that is a paragraph by itself."""
_SILENCE = 4.0
"""Seconds without a cue after which a paragraph ends."""

Content = Paragraph | Event | Pause | Gap | Note | Anchor | PageBreak
Mark = Event | Pause | Gap


@immutable
class _Stretch:
    """Words of one cue that one person speaks, or of no cue."""

    start: int
    end: int
    cue: int | None
    opens_cue: bool


@record
class _Open:
    """The turn that is being read."""

    change: Change | None
    stretches: list[_Stretch] = field(default_factory=list)
    is_aside: bool = False


def read_captions(source: SourceText, reading: Reading) -> Transcript:
    """The transcript of a subtitle file, every character accounted for.

    Args:
        source: with its cues; what stands between them is hidden.
        reading: the label engine's reading of the cues' words.
    """
    return _Captions(source, reading).run()


class _Captions:
    def __init__(self, source: SourceText, reading: Reading) -> None:
        self._source = source
        self._reading = reading
        self._changes = CueChanges(source, reading)
        self._left_out: list[LeftOut] = []
        self._signs = Signs(doubts=doubt_custom(source.text, UNSURE))

    def run(self) -> Transcript:
        changes = self._changes.find()
        front = self._front()
        for start, end in self._changes.nameless:
            self._leave_out(start, end, LeftOutKind.MARKUP)
        body: list[Block] = []
        for turn in self._turns(changes):
            body += self._blocks(turn)
        self._left_out.sort(key=lambda item: (item.start, item.end))
        return Transcript(
            "labels" if any(isinstance(block, Turn) for block in body) else "prose",
            None,
            tuple(front),
            tuple(body),
            (),
            tuple(self._left_out),
        )

    def _front(self) -> list[Block]:
        """The lines above the first cue, which nobody says."""
        before = self._source.cues[0].start if self._source.cues else 0
        spans = [
            (line.ranges[0][0], line.ranges[-1][1])
            for line in self._reading.lines
            if line.ranges and line.ranges[0][0] < before
        ]
        return [
            Paragraph(tuple(inline_children(self._source, *span))) for span in spans
        ]

    # What stands between two changes.

    def _turns(self, changes: Sequence[Change]) -> list[_Open]:
        turns: list[_Open] = [_Open(None)]
        following = iter([*changes, None])
        change = next(following)
        at = 0
        for low, high, cue in self._payloads():
            if self._is_said_by_none(low, high, cue):
                aside = _Stretch(low, high, None, opens_cue=False)
                turns += [_Open(None, [aside], is_aside=True), _Open(None)]
                continue
            at, opens = max(at, low), True
            if turns[-1].stretches and (
                self._changes.by_cue or self._is_of_nobody(turns[-1], change, high, cue)
            ):
                turns.append(_Open(None))
            while change is not None and change.start < high:
                self._add(turns, at, change.start, cue, opens=opens)
                opens = opens and not self._source.visible(at, change.start).strip()
                self._begin(turns, change)
                at = max(at, change.words)
                change = next(following)
            self._add(turns, at, high, cue, opens=opens)
        return turns

    def _is_of_nobody(
        self, turn: _Open, change: Change | None, high: int, cue: int | None
    ) -> bool:
        """Whether a cue has no label where all others do, and begins a turn.

        One that begins as the cue above it ends goes on with it, as does one that
        stands in the midst of a sentence of the cues around it.
        """
        held = turn.change
        if not self._changes.in_all or held is None or not cue:
            return False
        is_same = change is not None and change.key == held.key
        follows = self._source.text[change.words : change.words + 1] if change else ""
        above, this = self._source.cues[cue - 1 : cue + 1]
        words = self._source.visible(above.start, above.end).rstrip()
        goes_on = above.offset is not None and above.offset == this.onset
        if goes_on or words[-1:] not in _ENDS or (is_same and follows.islower()):
            return False
        return change is None or change.start >= high

    def _is_said_by_none(self, start: int, end: int, cue: int | None) -> bool:
        """Whether words stand beside a record, or say who made the subtitles."""
        if cue is None:
            return self._source.media_type in RECORDS
        if _CREDITS <= cue < len(self._source.cues) - _CREDITS:
            return False
        words = " ".join(self._source.visible(start, end).split())
        return len(words) <= _LONGEST_CREDIT and bool(SIGNED.match(folded(words)))

    def _begin(self, turns: list[_Open], change: Change) -> None:
        """Begin a turn, or go on with that of the same speaker."""
        held = turns[-1].change
        if (
            change.label is not None
            and held is not None
            and held.label is not None
            and held.key == change.key
        ):
            self._leave_out(change.start, change.words, LeftOutKind.REPEATED_LABEL)
            return
        for start, end in change.markup:
            self._leave_out(start, end, LeftOutKind.MARKUP)
        turns.append(_Open(change))

    def _add(
        self, turns: list[_Open], start: int, end: int, cue: int | None, *, opens: bool
    ) -> None:
        if start >= end or not self._source.visible(start, end).strip():
            return
        turns[-1].stretches.append(_Stretch(start, end, cue, opens))

    def _payloads(self) -> list[tuple[int, int, int | None]]:
        """The places of words in their order: cues, and lines outside of cues."""
        found: list[tuple[int, int, int | None]] = [
            (cue.start, cue.end, index) for index, cue in enumerate(self._source.cues)
        ]
        first = self._source.cues[0].start if self._source.cues else 0
        for number in self._reading.blank_numbers:
            self._leave_out(*number, LeftOutKind.LINE_NUMBER)
        for line in self._reading.lines:
            if line.number is not None:
                self._leave_out(*line.number, LeftOutKind.LINE_NUMBER)
            if (
                line.ranges
                and line.ranges[0][0] >= first
                and self._changes.cue_at(line.ranges[0][0]) is None
            ):
                found.append((line.ranges[0][0], line.ranges[-1][1], None))
        return sorted(found, key=lambda payload: payload[0])

    # Turns into blocks.

    def _blocks(self, turn: _Open) -> list[Block]:
        """A turn and the events after it; several turns where no speaker is marked."""
        if turn.is_aside:
            (aside,) = turn.stretches
            words = inline_children(self._source, aside.start, aside.end)
            return [Note(tuple(words), NoteKind.NARRATIVE)]
        blocks: list[Block] = []
        change = turn.change
        label = change.label if change else None
        content: list[Content] = []
        group: list[_Stretch] = []
        said: list[_Stretch] = []
        splits = change is None or not self._changes.continues
        for stretch in turn.stretches:
            marks = self._only_marks(stretch)
            if group and (marks is not None or self._ends(group, stretch)):
                content += self._paragraph(group, is_first=len(said) == len(group))
                group = []
                if splits and label is None:
                    blocks += self._close(None, content, said)
                    content, said = [], []
            if marks is not None:
                content += marks
                if not said and label is None:
                    blocks += marks
                    content = []
            else:
                group.append(stretch)
                said.append(stretch)
        if group:
            content += self._paragraph(group, is_first=len(said) == len(group))
        if content or label is not None:
            blocks += self._close(label, content, said)
        return blocks

    def _close(
        self, label: Label | None, content: list[Content], said: Sequence[_Stretch]
    ) -> list[Block]:
        """The turn, and after it the events at its end."""
        kept = len(content)
        while kept and isinstance(content[kept - 1], Event | Pause | Gap | Anchor):
            kept -= 1
        if not kept:
            kept = len(content)
        after: list[Block] = [b for b in content[kept:] if not isinstance(b, Anchor)]
        cues = self._source.cues
        onset = offset = None
        if said and said[0].opens_cue and said[0].cue is not None:
            onset = cues[said[0].cue].onset
        if said and said[-1].cue is not None:
            cue = cues[said[-1].cue]
            if not self._source.visible(said[-1].end, cue.end).strip():
                offset = cue.offset
        return [Turn(label, tuple(content[:kept]), (), onset, offset), *after]

    def _ends(self, group: Sequence[_Stretch], stretch: _Stretch) -> bool:
        """Whether a paragraph ends before `stretch`."""
        last = group[-1]
        words = self._source.visible(last.start, last.end).rstrip()
        if words[-1:] in _ENDS or len(group) >= _LONGEST or len(words) > _WHOLE:
            return True
        if last.cue is None or stretch.cue is None:
            return False
        offset = self._source.cues[last.cue].offset
        onset = self._source.cues[stretch.cue].onset
        return offset is not None and onset is not None and onset - offset > _SILENCE

    def _paragraph(self, group: Sequence[_Stretch], *, is_first: bool) -> list[Content]:
        """The words of some cues as one paragraph, with the times of all but the first.

        The first cue of a turn has its time as the turn's onset.
        """
        content: list[Content] = []
        children: list[Inline] = []
        for stretch in group:
            is_timed = not (is_first and stretch is group[0])
            onset = (
                self._source.cues[stretch.cue].onset
                if stretch.cue is not None
                else None
            )
            if is_timed and stretch.opens_cue and onset is not None:
                place = stretch.start
                anchor = Anchor(place, place, onset)
                if children:
                    children.append(anchor)
                else:
                    content.append(anchor)
            children += inline_children(
                self._source, stretch.start, stretch.end, signs=self._signs
            )
        self._left_out += doubt_marks(children)
        return [*content, Paragraph(tuple(children))] if children else content

    def _only_marks(self, stretch: _Stretch) -> list[Mark] | None:
        """The events that are all that a stretch holds; None if it has words.

        Whatever stands in brackets alone in a cue is a sound or an event.
        """
        start, end = self._worded(stretch.start, stretch.end)
        words = self._source.visible(start, end)
        is_sound = stretch.cue in self._changes.sounds
        if is_sound or is_bracketed(" ".join(words.split())):
            return [_bracketed(self._source.text, start, end)]
        if words and not words.strip(_NOTES):
            return [Event(start, end, start, end, TYPES["music"], "music")]
        children = inline_children(self._source, start, end)
        marks = [child for child in children if isinstance(child, Event | Pause | Gap)]
        if not marks or len(marks) != len(children):
            return None
        return marks

    def _worded(self, start: int, end: int) -> tuple[int, int]:
        """The same stretch without white space and markup at its ends."""
        text = self._source.text
        ranges = [
            (a, b)
            for a, b in self._source.visible_ranges(start, end)
            if text[a:b].strip()
        ]
        if not ranges:
            return start, start
        start, end = ranges[0][0], ranges[-1][1]
        while text[start].isspace():
            start += 1
        while text[end - 1].isspace():
            end -= 1
        return start, end

    def _leave_out(self, start: int, end: int, kind: LeftOutKind) -> None:
        if self._source.text[start:end].strip():
            self._left_out.append(LeftOut(start, end, kind))


def _bracketed(text: str, start: int, end: int) -> Mark:
    """What a cue in brackets describes; a sound where nothing else is known."""
    marks = find_marks(text, start, end, alone=True)
    if len(marks) == 1 and (marks[0].start, marks[0].end) == (start, end):
        return marks[0]
    first, last = start, end
    while first < last and not text[first].isalnum():
        first += 1
    while last > first and text[last - 1] in ")]）］】〕>.。 \t":
        last -= 1
    return Event(start, end, first, last, EventElement.INCIDENT, "sound")
