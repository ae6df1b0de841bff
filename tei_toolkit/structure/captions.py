"""Subtitle cues into turns.

A cue is no turn: one person's words run over many cues, and one cue may hold two
people's. A turn ends where the file says that another person speaks: at a voice tag
(`<v Anna>`), a label (`ANNA: …`), a chevron (`>>`) or a dash (`- …`). A file that marks
no speakers gives turns without labels, one for each group of sentences; no speaker is
invented.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.engine import Reading
from tei_toolkit.labels.evidence import Judgement
from tei_toolkit.labels.likeness import likeness
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.starts import TurnStart
from tei_toolkit.labels.vocabulary import fold
from tei_toolkit.sources.records import RECORDS
from tei_toolkit.sources.text import SourceText
from tei_toolkit.structure.events import find_marks, is_bracketed
from tei_toolkit.structure.inline import inline_children
from tei_toolkit.transcript import (
    Anchor,
    Block,
    Event,
    EventElement,
    Gap,
    Inline,
    Label,
    LeftOut,
    LeftOutKind,
    Note,
    PageBreak,
    Paragraph,
    Pause,
    Text,
    Transcript,
    Turn,
)

_VOICE = re.compile(r"<v(?:\.[^\s>]{0,80})?(?:[ \t]+([^<>\r\n]{0,200}))?>")
_CHEVRON = re.compile(r"(?<!\S)(?:>{2,4}|(?:&gt;){2,4})[ \t]*(?![>\s])")
_DASH = re.compile(r"[-–—‐][ \t\u00a0]*(?=[^\s\-–—>])")
_DASHED = re.compile(r"[-–—‐]|>>|&gt;")
_MARKS = " \t\r\n\u00a0-–—‐>"
_LABELLING = (Separator.COLON, Separator.BRACKET)
_ENDS = '.?!…"”»’)]）】」』。？！؟۔।♪'
_LONGEST = 12
"""Cues after which a paragraph ends without a sentence's end."""
_SILENCE = 4.0
"""Seconds without a cue after which a paragraph ends."""

Content = Paragraph | Event | Pause | Gap | Note | Anchor | PageBreak
Mark = Event | Pause | Gap


@dataclass(frozen=True, slots=True)
class _Change:
    """A place where a new person begins to speak.

    `start`..`words` is what the file prints there; `label` is None for a mark alone.
    """

    start: int
    words: int
    label: Label | None
    key: str = ""
    markup: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Words of one cue that one person speaks, or of no cue."""

    start: int
    end: int
    cue: int | None
    opens_cue: bool


@dataclass(slots=True)
class _Open:
    """The turn that is being read."""

    change: _Change | None
    stretches: list[_Stretch] = field(default_factory=list)


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
        self._cue_starts = [cue.start for cue in source.cues]
        self._left_out: list[LeftOut] = []
        self._continues = False

    def run(self) -> Transcript:
        changes = self._changes()
        body: list[Block] = []
        for turn in self._turns(changes):
            body += self._blocks(turn)
        self._left_out.sort(key=lambda item: (item.start, item.end))
        return Transcript(
            "labels" if any(isinstance(block, Turn) for block in body) else "prose",
            None,
            (),
            tuple(body),
            (),
            tuple(self._left_out),
        )

    # Where the speaker changes.

    def _changes(self) -> list[_Change]:
        """Every change of speaker, by the strongest kind of mark that the file has."""
        voices = self._voices()
        if any(change.label for change in voices):
            self._continues = True
            return voices
        labels = self._labels()
        taken = [(change.start, change.words) for change in [*voices, *labels]]
        marks = [
            change
            for change in [*self._chevrons(), *self._dashes(is_labelled=bool(labels))]
            if not any(a <= change.start < b for a, b in taken)
        ]
        self._continues |= bool(labels)
        return sorted([*voices, *labels, *marks], key=lambda change: change.start)

    def _voices(self) -> list[_Change]:
        """WebVTT's voice tags."""
        found: list[_Change] = []
        text = self._source.text
        is_record = self._source.media_type in RECORDS
        for cue in self._source.cues:
            if is_record:
                # Elsewhere such a tag is words.
                first = _VOICE.match(text, cue.start, cue.end)
                matches = [first] if first else []
            else:
                matches = list(_VOICE.finditer(text, cue.start, cue.end))
            for match in matches:
                start, end = match.span(1) if match[1] else (0, 0)
                name = " ".join(text[start:end].split())
                if not name:
                    if is_record:
                        found.append(_Change(*match.span(), None, "", (match.span(),)))
                    else:
                        self._leave_out(*match.span(), LeftOutKind.MARKUP)
                    continue
                label = Label(start, end, name, (Text(start, end),))
                markup = ((match.start(), start), (end, match.end()))
                found.append(_Change(*match.span(), label, fold(name), markup))
        return found

    def _labels(self) -> list[_Change]:
        """The labels that open cues, or follow a dash or a chevron.

        Where most cues open with a label, all that could be labels are; a label that
        occurs once is as good as any.
        """
        opening = {j.candidate.line: j for j in self._judgements()}
        starts = {s.line: s for s in self._reading.starts if s.label}
        counts = Counter(j.candidate.key for j in opening.values())
        recurring = sum(count for count in counts.values() if count > 1)
        if len(opening) >= 0.75 * len(self._source.cues) and recurring >= 0.6 * len(
            opening
        ):
            chosen = [
                j
                for j in opening.values()
                if counts[j.candidate.key] > 1
                or likeness(j.candidate.label).weight > -3.0
            ]
            return [self._opening(judgement) for judgement in chosen]
        held = [starts[line] for line in sorted(starts) if line in opening]
        counts = Counter(fold(start.label) for start in held)
        if not any(count > 1 for count in counts.values()) and len(held) < 4:
            return []
        if len(held) < 0.04 * len(self._source.cues):
            return []
        if sum(start.label.isupper() for start in held) >= 0.8 * len(held):
            return [
                self._opening(j)
                for j in opening.values()
                if (
                    _is_capitals(j.candidate.label)
                    or (j.candidate.line in starts and counts[j.candidate.key] > 1)
                )
                if self._chevron_fits(j.candidate.line, held)
            ]
        return [self._labelled(s) for s in held if self._chevron_fits(s.line, held)]

    def _judgements(self) -> list[Judgement]:
        """The possible labels with a colon, each where a label of a cue may stand."""
        found: list[Judgement] = []
        inside: list[Judgement] = []
        for judgement in self._reading.judgements:
            candidate = judgement.candidate
            if not candidate.label or candidate.setting.separator not in _LABELLING:
                continue
            line = self._reading.lines[candidate.line]
            cue = self._cue_at(line.ranges[0][0])
            if cue is None or candidate.last != candidate.line:
                continue
            before = self._source.visible(
                self._source.cues[cue].start, line.place(candidate.start)
            )
            is_opening = not before.strip(_MARKS) or _DASHED.match(line.text)
            (found if is_opening else inside).append(judgement)
        known = {judgement.candidate.key for judgement in found}
        return found + [j for j in inside if j.candidate.key in known]

    def _chevron_fits(self, line: int, held: Sequence[TurnStart]) -> bool:
        """Whether a label has a chevron before it as the others have."""
        with_chevron = sum(self._has_chevron(start.line) for start in held)
        return self._has_chevron(line) or 2 * with_chevron < len(held)

    def _has_chevron(self, line: int) -> bool:
        return self._reading.lines[line].text.startswith((">>", "&gt;"))

    def _opening(self, judgement: Judgement) -> _Change:
        candidate = judgement.candidate
        line = self._reading.lines[candidate.line]
        start = line.ranges[0][0]
        words = (
            line.place(candidate.words)
            if candidate.words < len(line.text)
            else line.ranges[-1][1]
        )
        pieces = tuple(
            Text(a, b)
            for a, b in self._source.visible_ranges(
                line.place(candidate.start), line.place(candidate.end - 1) + 1
            )
        )
        label = Label(start, self._trimmed(start, words), candidate.label, pieces)
        return _Change(start, words, label, candidate.key)

    def _labelled(self, start: TurnStart) -> _Change:
        last = self._trimmed(start.start, start.words)
        label = Label(start.start, last, start.label, start.pieces)
        return _Change(start.start, start.words, label, fold(start.label))

    def _trimmed(self, start: int, end: int) -> int:
        text = self._source.text
        while end > start and text[end - 1].isspace():
            end -= 1
        return end

    def _chevrons(self) -> list[_Change]:
        found = [
            _Change(*match.span(), None, "", (match.span(),))
            for cue in self._source.cues
            for match in _CHEVRON.finditer(self._source.text, cue.start, cue.end)
        ]
        self._continues |= len(found) >= 2
        return found if len(found) >= 2 else []

    def _dashes(self, *, is_labelled: bool) -> list[_Change]:
        """Dashes that open lines: of two people in one cue, or of every turn."""
        found: list[_Change] = []
        opening = several = 0
        lines = self._lines_by_cue()
        for group in lines:
            here: list[_Change] = []
            for line in group:
                match = _DASH.match(line.text)
                if match is None:
                    continue
                start, end = line.ranges[0][0], line.place(match.end())
                here.append(_Change(start, end, None, "", ((start, end),)))
            if not here:
                continue
            is_opening = here[0].start == group[0].ranges[0][0]
            opening += is_opening
            several += len(here) > 1 or not is_opening
            found += here
        if is_labelled:
            return found if several else []
        if opening >= 4 and opening >= 0.35 * len(lines):
            self._continues = True
            return found
        if not several:
            return []
        return found

    def _lines_by_cue(self) -> list[list[Line]]:
        groups: dict[int, list[Line]] = {}
        for line in self._reading.lines:
            cue = self._cue_at(line.ranges[0][0]) if line.ranges else None
            if cue is not None:
                groups.setdefault(cue, []).append(line)
        return [groups[cue] for cue in sorted(groups)]

    # What stands between two changes.

    def _turns(self, changes: Sequence[_Change]) -> list[_Open]:
        turns: list[_Open] = [_Open(None)]
        following = iter([*changes, None])
        change = next(following)
        for low, high, cue in self._payloads():
            at, opens = low, True
            while change is not None and change.start < high:
                self._add(turns, at, change.start, cue, opens=opens)
                opens = opens and not self._source.visible(at, change.start).strip()
                self._begin(turns, change)
                at = max(at, change.words)
                change = next(following)
            self._add(turns, at, high, cue, opens=opens)
        return turns

    def _begin(self, turns: list[_Open], change: _Change) -> None:
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
        for line in self._reading.lines:
            if line.number is not None:
                self._leave_out(*line.number, LeftOutKind.LINE_NUMBER)
            if line.ranges and self._cue_at(line.ranges[0][0]) is None:
                found.append((line.ranges[0][0], line.ranges[-1][1], None))
        return sorted(found, key=lambda payload: payload[0])

    # Turns into blocks.

    def _blocks(self, turn: _Open) -> list[Block]:
        """A turn and the events after it; several turns where no speaker is marked."""
        blocks: list[Block] = []
        change = turn.change
        label = change.label if change else None
        content: list[Content] = []
        group: list[_Stretch] = []
        said: list[_Stretch] = []
        splits = change is None or not self._continues
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
        if words[-1:] in _ENDS or len(group) >= _LONGEST:
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
            children += inline_children(self._source, stretch.start, stretch.end)
        return [*content, Paragraph(tuple(children))] if children else content

    def _only_marks(self, stretch: _Stretch) -> list[Mark] | None:
        """The events that are all that a stretch holds; None if it has words.

        Whatever stands in brackets alone in a cue is a sound or an event.
        """
        start, end = self._worded(stretch.start, stretch.end)
        words = self._source.visible(start, end)
        if is_bracketed(" ".join(words.split())):
            return [_bracketed(self._source.text, start, end)]
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

    def _cue_at(self, place: int) -> int | None:
        index = bisect_right(self._cue_starts, place) - 1
        if index >= 0 and place <= self._source.cues[index].end:
            return index
        return None

    def _leave_out(self, start: int, end: int, kind: LeftOutKind) -> None:
        if self._source.text[start:end].strip():
            self._left_out.append(LeftOut(start, end, kind))


def _is_capitals(label: str) -> bool:
    """Whether a label is a name in capitals, but for what stands in brackets."""
    plain = re.sub(r"[(\[][^)\]]*[)\]]", "", label)
    return plain.isupper() and likeness(label).weight > 0


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
