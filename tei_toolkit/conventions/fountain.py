"""Fountain, plain-text screenplays.

Source: fountain.io, *Syntax*, version 1.1.
"""

from collections.abc import Sequence

from tei_toolkit.conventions.convention import Convention, ConventionReading
from tei_toolkit.conventions.fountain_lines import TRANSITION, Line, LineKind, Script
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOut, LeftOutKind
from tei_toolkit.metadata.matter.endings import ended_part
from tei_toolkit.sources.text import SourceText, split_lines
from tei_toolkit.structure.asterisks import emphasised
from tei_toolkit.structure.divisions import Closing, Member, Opening, nest
from tei_toolkit.structure.layout import find_part
from tei_toolkit.structure.unnamed_parts import unnamed_speakers
from tei_toolkit.transcript import (
    Block,
    Event,
    EventElement,
    Gap,
    Heading,
    Inline,
    Label,
    Note,
    NoteKind,
    Paragraph,
    ParagraphKind,
    Pause,
    Text,
    Trailer,
    Transcript,
    Turn,
)

_FIELD = lazy_pattern(r"[^\W\d_][\w ./'-]{0,40}:(?=[ \t]|$)")


def read_fountain(
    source: SourceText, convention: Convention, language: str | None
) -> ConventionReading:
    """The speeches of a screenplay, in its scenes."""
    del convention
    transcript = _Screenplay(source).run()
    labels = (turn.label.text for turn in transcript.turns() if turn.label)
    parts = unnamed_speakers(labels, language)
    return ConventionReading(transcript, participants=parts)


class _Screenplay:
    def __init__(self, source: SourceText) -> None:
        self._source = source
        self._text = source.text
        self._left_out: list[LeftOut] = []
        self._script = Script(source.text)
        self._masked = self._script.masked
        self._places = self._script.places
        self._turns = 0

    def run(self) -> Transcript:
        title, front, first = self._title_page()
        body = nest(self._blocks(self._script.lines(first)))
        self._keep_asides(0, len(self._text))
        self._left_out.sort(key=lambda item: (item.start, item.end))
        transcript = Transcript(
            "fountain", title, tuple(front), body, (), tuple(self._left_out)
        )
        if not any(True for _ in transcript.turns()):
            return Transcript(
                "prose", title, tuple(front), body, (), tuple(self._left_out)
            )
        return transcript

    def _title_page(self) -> tuple[Heading | None, list[Block], int]:
        """The title, the fields of the title page, and the first line after them."""
        title: Heading | None = None
        front: list[Block] = []
        index = 0
        while index < len(self._places) and not self._text[
            slice(*self._places[index])
        ].strip(" \t\ufeff"):
            index += 1
        first = index
        while index < len(self._places):
            start, end = self._script.words(index)
            if start >= end:
                break
            match = _FIELD.match(self._masked, start, end)
            if match is None or TRANSITION.match(self._masked, start, end):
                return None, [], first
            after = index + 1
            while after < len(self._places) and self._is_value(after):
                after += 1
            stop = self._script.words(after - 1)[1]
            self._keep_asides(start, stop)
            if match[0].casefold() == "title:" and title is None and match.end() < stop:
                self._leave_out(start, match.end(), LeftOutKind.METADATA)
                title = Heading(self._inline(match.end(), stop))
                front.append(title)
            else:
                front.append(Paragraph(self._inline(start, stop)))
            index = after
        return title, front, index

    def _is_value(self, index: int) -> bool:
        """Whether a line goes on with the field before it: it is set in."""
        start, end = self._script.words(index)
        return start < end and start > self._places[index][0]

    def _blocks(self, lines: Sequence[Line]) -> list[Member]:
        blocks: list[Member] = []
        index = 0
        while index < len(lines):
            line = lines[index]
            index += 1
            match line.kind:
                case LineKind.BLANK:
                    continue
                case LineKind.CUE:
                    index = self._speech(lines, index - 1, blocks)
                    continue
                case LineKind.NOTE:
                    blocks += self._note(line)
                    continue
                case LineKind.RULE:
                    self._leave_out(line.start, line.end, LeftOutKind.RULE)
                    continue
            self._marks(line)
            if line.kind in {LineKind.SECTION, LineKind.SCENE}:
                heading = Heading(self._inline(line.low, line.high))
                is_scene = line.kind is LineKind.SCENE
                part = find_part(self._text[line.low : line.high])
                kind = part[0] if part else str(line.kind)
                blocks.append(Opening(heading, kind, 9 if is_scene else line.level))
            elif line.kind is LineKind.ACTION:
                start = index - 1
                while index < len(lines) and lines[index].kind is LineKind.ACTION:
                    self._marks(lines[index])
                    index += 1
                children: list[Inline] = []
                for piece in lines[start:index]:
                    children += self._inline(piece.low, piece.high)
                blocks.append(Note(tuple(children)))
                blocks += self._note_after(lines[index - 1])
            else:
                blocks.append(self._single(line))
        return blocks

    def _single(self, line: Line) -> Block | Closing:
        """The block of a line that stands by itself."""
        children = self._inline(line.low, line.high)
        if line.kind is LineKind.CENTRED:
            words = self._text[line.low : line.high].strip("*_ ")
            if (level := ended_part(words)) is not None:
                return Closing(Trailer(children), level)
        match line.kind:
            case LineKind.LYRIC:
                return Paragraph(children, ParagraphKind.VERSE)
            case LineKind.SYNOPSIS:
                return Note(children, NoteKind.ANNOTATION, str(line.kind))
            case LineKind.TRANSITION | LineKind.CENTRED:
                return Note(children, NoteKind.NARRATIVE, str(line.kind))
            case _:
                return Note(children)

    def _speech(self, lines: Sequence[Line], index: int, blocks: list[Member]) -> int:
        """Add the speech whose cue is at `index`; the index of the line after it."""
        cue = lines[index]
        label = self._label(cue)
        is_dual = self._masked[cue.low : cue.high].endswith("^") and self._turns > 0
        synch = self._turns - 1 if is_dual else None
        self._turns += 1
        content: list[Paragraph | Note | Pause | Event | Gap] = []
        children: list[Inline] = []
        index += 1

        def end_paragraph() -> None:
            if children:
                content.append(Paragraph(tuple(children)))
                children.clear()

        while index < len(lines):
            line = lines[index]
            if line.kind is LineKind.SPEECH:
                self._marks(line)
                children += self._inline(line.low, line.high)
                below = lines[index + 1].kind if index + 1 < len(lines) else None
                if below is not LineKind.SPEECH and (notes := self._note_after(line)):
                    end_paragraph()
                    content += notes
            elif line.kind is LineKind.PARENTHETICAL:
                end_paragraph()
                content.append(self._parenthetical(line))
            elif line.kind is LineKind.LYRIC:
                end_paragraph()
                self._marks(line)
                verse = self._inline(line.low, line.high)
                content.append(Paragraph(verse, ParagraphKind.VERSE))
            elif line.kind is LineKind.NOTE:
                end_paragraph()
                content += self._note(line)
            elif line.kind is LineKind.BLANK and (
                index + 1 < len(lines) and lines[index + 1].kind is LineKind.SPEECH
            ):
                end_paragraph()
            else:
                break
            index += 1
        end_paragraph()
        after: list[Note] = []
        while content and isinstance(content[-1], Note) and content[-1].type == "note":
            note = content.pop()
            assert isinstance(note, Note)  # noqa: S101 - it was just asked
            after.insert(0, note)
        blocks.append(Turn(label, tuple(content), synch=synch))
        blocks += after
        return index

    def _label(self, line: Line) -> Label:
        start, end = line.low, line.high
        self._leave_out(line.start, start, LeftOutKind.MARKUP)
        self._keep_asides(start, end)
        words = self._masked[start:end]
        kept = len(words.rstrip("^ \t"))
        if words.endswith("^") and kept:
            self._leave_out(start + kept, end, LeftOutKind.MARKUP)
            end = start + kept
        plain = " ".join(self._masked[start:end].split()).strip("*_")
        return Label(start, end, plain, (Text(start, end),))

    def _parenthetical(self, line: Line) -> Note | Event | Pause:
        self._marks(line)
        inner = self._masked[line.low : line.high].strip("() \t.").casefold()
        if inner in {"beat", "pause", "a beat", "a pause", "long pause", "long beat"}:
            return Pause(line.low, line.high)
        if not {"*", "_", "["}.intersection(self._text[line.low : line.high]):
            words = (line.low + 1, line.high - 1)
            event = EventElement.INCIDENT
            return Event(line.low, line.high, *words, event, "delivery")
        children = self._inline(line.low, line.high)
        return Note(children, NoteKind.NARRATIVE, "delivery")

    def _note_after(self, line: Line) -> list[Note]:
        """The notes at the end of a line, behind the last words of its paragraph."""
        stop = self._text.find("\n", line.end)
        return self._notes_within(line.end, stop if stop >= 0 else len(self._text))

    def _note(self, line: Line) -> list[Note]:
        """The notes and boneyards that fill a line; those of several lines once."""
        return self._notes_within(line.start, line.end)

    def _notes_within(self, low: int, high: int) -> list[Note]:
        found: list[Note] = []
        for start, end in self._script.asides_within(low, high):
            kind = "boneyard" if self._text[start] == "/" else "note"
            self._leave_out(start, start + 2, LeftOutKind.MARKUP)
            self._leave_out(end - 2, end, LeftOutKind.MARKUP)
            if self._source.visible(start + 2, end - 2).strip():
                words = (Text(start + 2, end - 2),)
                found.append(Note(words, NoteKind.ANNOTATION, kind))
        return found

    def _marks(self, line: Line) -> None:
        """Leave out what marks a line as what it is, and asides among its words."""
        self._leave_out(line.start, line.low, LeftOutKind.MARKUP)
        self._leave_out(line.high, line.end, LeftOutKind.MARKUP)
        self._keep_asides(line.start, line.end)

    def _keep_asides(self, start: int, end: int) -> None:
        for low, high in self._script.asides_within(start, end):
            self._leave_out(low, high, LeftOutKind.METADATA)

    def _inline(self, start: int, end: int) -> tuple[Inline, ...]:
        children: list[Inline] = []
        for low, high in split_lines(self._text[start:end]):
            children += emphasised(
                self._source, start + low, start + high, self._left_out
            )
        return tuple(children)

    def _leave_out(self, start: int, end: int, kind: LeftOutKind) -> None:
        if self._text[start:end].strip():
            self._left_out.append(LeftOut(start, end, kind))


CONVENTION = Convention(
    name="fountain",
    title="Fountain screenplay",
    description="A character's name in capitals on its own line, the speech below it.",
    media_types=frozenset({"text/x-fountain"}),
    activity="play",
    profile="drama",
    example=(
        "Title: The Pier\n\nEXT. PIER - NIGHT\n\nAnna waits.\n\nANNA\n(quietly)\nWhere "
        "were you?\n\nBEN (V.O.)\nOn the pier.\n\nCUT TO:\n"
    ),
    read=read_fountain,
)
