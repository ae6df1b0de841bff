"""Fountain, plain-text screenplays.

Source: fountain.io, *Syntax*, version 1.1.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from enum import StrEnum

from tei_toolkit.conventions.convention import Convention, ConventionReading
from tei_toolkit.sources.text import SourceText, split_lines
from tei_toolkit.structure.asterisks import emphasised
from tei_toolkit.structure.divisions import Opening, nest
from tei_toolkit.transcript import (
    Block,
    Event,
    Gap,
    Heading,
    Inline,
    Label,
    LeftOut,
    LeftOutKind,
    Note,
    NoteKind,
    Paragraph,
    ParagraphKind,
    Pause,
    Text,
    Transcript,
    Turn,
)
from tei_toolkit.values import immutable


class _Kind(StrEnum):
    """What a line is."""

    BLANK = "blank"
    NOTE = "note"
    SECTION = "section"
    SCENE = "scene"
    SYNOPSIS = "synopsis"
    TRANSITION = "transition"
    CENTRED = "centred"
    RULE = "rule"
    LYRIC = "lyric"
    CUE = "cue"
    PARENTHETICAL = "parenthetical"
    ACTION = "action"
    SPEECH = "speech"


@immutable
class _Line:
    """One line; `start`..`end` are its words, `low` where they begin without marks."""

    kind: _Kind
    start: int
    end: int
    low: int
    high: int
    level: int = 0


_ASIDE = re.compile(r"/\*.{0,20000}?\*/|\[\[.{0,4000}?\]\]", re.DOTALL)
_FIELD = re.compile(r"[^\W\d_][\w ./'-]{0,40}:(?=[ \t]|$)")
_SCENE = re.compile(
    r"(?:INT\.?/EXT|EXT\.?/INT|INT|EXT|EST|I/E)(?:\.[ \t]*|[ \t]+)\S", re.IGNORECASE
)
_SECTION = re.compile(r"(#{1,6})[ \t]*(?=[^#\s])")
_CENTRED = re.compile(r">[ \t]*(?=\S)(.*?)[ \t]*<$")
_TRANSITION = re.compile(
    r"(?:\W*(?:[A-Z]+[ \t]+){0,4}TO:\W*"
    r"|\W*(?:FADE|DISSOLVE|CUT)\b[A-Z \t]{0,20}[:.]?\W*)$"
)
_EXTENSION = re.compile(r"\([^()]*\)")
_PARENTHETICAL = re.compile(r"\([^()]*\)$")


def read_fountain(
    source: SourceText, convention: Convention, language: str | None
) -> ConventionReading:
    """The speeches of a screenplay, in its scenes."""
    del convention, language
    return ConventionReading(_Screenplay(source).run())


class _Screenplay:
    def __init__(self, source: SourceText) -> None:
        self._source = source
        self._text = source.text
        self._left_out: list[LeftOut] = []
        self._asides = {
            match.start(): match.end() for match in _ASIDE.finditer(self._text)
        }
        self._aside_starts = list(self._asides)
        self._asked: set[int] = set()
        self._masked = self._mask()
        self._places = split_lines(self._text)

    def run(self) -> Transcript:
        title, front, first = self._title_page()
        body = nest(self._blocks(self._lines(first)))
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

    def _mask(self) -> str:
        """The text with notes and boneyards blanked, its line ends kept."""
        pieces: list[str] = []
        at = 0
        for start, end in self._asides.items():
            pieces += [
                self._text[at:start],
                re.sub(r"[^\r\n]", " ", self._text[start:end]),
            ]
            at = end
        return "".join([*pieces, self._text[at:]])

    def _words(self, index: int) -> tuple[int, int]:
        """Where the words of a line stand, without white space and asides."""
        start, end = self._places[index]
        while start < end and (
            self._masked[start].isspace() or self._masked[start] == "\ufeff"
        ):
            start += 1
        while end > start and self._masked[end - 1].isspace():
            end -= 1
        return start, end

    # The title page.

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
            start, end = self._words(index)
            if start >= end:
                break
            match = _FIELD.match(self._masked, start, end)
            if match is None or _TRANSITION.match(self._masked, start, end):
                return None, [], first
            after = index + 1
            while after < len(self._places) and self._is_value(after):
                after += 1
            stop = self._words(after - 1)[1]
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
        start, end = self._words(index)
        return start < end and start > self._places[index][0]

    # Lines.

    def _lines(self, first: int) -> list[_Line]:
        """What each line from `first` on is."""
        lines = [self._line(index) for index in range(first, len(self._places))]
        lines = self._with_cues(lines)
        speaking = False
        for index, line in enumerate(lines):
            if line.kind is _Kind.CUE:
                speaking = True
            elif line.kind is _Kind.ACTION and speaking:
                words = self._masked[line.low : line.high]
                is_aside = _PARENTHETICAL.match(words) is not None
                kind = _Kind.PARENTHETICAL if is_aside else _Kind.SPEECH
                lines[index] = _Line(kind, line.start, line.end, line.low, line.high)
            elif line.kind is _Kind.BLANK and speaking:
                # Two spaces keep a speech together over an empty line.
                speaking = line.level == 1 and (
                    index + 1 < len(lines) and lines[index + 1].kind is _Kind.ACTION
                )
            elif line.kind not in {_Kind.NOTE, _Kind.LYRIC}:
                speaking = False
        return lines

    def _line(self, index: int) -> _Line:
        start, end = self._words(index)
        low, high = self._places[index]
        if start >= end:
            raw = self._text[low:high]
            if raw.strip(" \t\ufeff"):
                return _Line(_Kind.NOTE, low, high, low, high)
            return _Line(_Kind.BLANK, low, high, low, high, int(raw == "  "))
        words = self._masked[start:end]
        first = words[0]
        if words.strip("=") == "" and len(words) >= 3:
            return _Line(_Kind.RULE, start, end, start, end)
        if match := _SECTION.match(words):
            return _Line(
                _Kind.SECTION, start, end, start + match.end(), end, len(match[1])
            )
        if match := _CENTRED.match(words):
            return _Line(
                _Kind.CENTRED, start, end, start + match.start(1), start + match.end(1)
            )
        forced = _FORCED.get(first)
        if forced is not None and len(words) > 1 and words[1] != first:
            low = start + 1
            while self._masked[low].isspace():
                low += 1
            return _Line(forced, start, end, low, end)
        return _Line(_Kind.ACTION, start, end, start, end)

    def _with_cues(self, lines: list[_Line]) -> list[_Line]:
        """The lines, with scene headings, transitions and characters' names found."""
        result = list(lines)
        possible: dict[int, str] = {}
        for index, line in enumerate(lines):
            if line.kind is not _Kind.ACTION or self._masked[line.start] == "!":
                continue
            is_first = not index or lines[index - 1].kind in _APART
            is_last = index + 1 >= len(lines) or lines[index + 1].kind is _Kind.BLANK
            words = self._masked[line.start : line.end]
            kind: _Kind = line.kind
            if is_first and _SCENE.match(words):
                kind = _Kind.SCENE
            elif is_first and is_last and _TRANSITION.match(words):
                kind = _Kind.TRANSITION
            elif is_first and not is_last and (name := _cue_name(words)):
                possible[index] = name
                continue
            result[index] = _Line(kind, line.start, line.end, line.low, line.high)
        counts = Counter(possible.values())
        for index, name in possible.items():
            line = lines[index]
            if counts[name] == 1 and name[-1] in ".!?:;,":
                continue
            result[index] = _Line(_Kind.CUE, line.start, line.end, line.low, line.high)
        return result

    # Blocks.

    def _blocks(self, lines: Sequence[_Line]) -> list[Block | Opening]:
        blocks: list[Block | Opening] = []
        index = 0
        while index < len(lines):
            line = lines[index]
            index += 1
            match line.kind:
                case _Kind.BLANK:
                    continue
                case _Kind.CUE:
                    index = self._speech(lines, index - 1, blocks)
                    continue
                case _Kind.NOTE:
                    blocks += self._note(line)
                    continue
                case _Kind.RULE:
                    self._leave_out(line.start, line.end, LeftOutKind.RULE)
                    continue
            self._marks(line)
            if line.kind in {_Kind.SECTION, _Kind.SCENE}:
                heading = Heading(self._inline(line.low, line.high))
                is_scene = line.kind is _Kind.SCENE
                blocks.append(
                    Opening(heading, str(line.kind), 9 if is_scene else line.level)
                )
            elif line.kind is _Kind.ACTION:
                start = index - 1
                while index < len(lines) and lines[index].kind is _Kind.ACTION:
                    self._marks(lines[index])
                    index += 1
                children: list[Inline] = []
                for piece in lines[start:index]:
                    children += self._inline(piece.low, piece.high)
                blocks.append(Note(tuple(children)))
            else:
                blocks.append(self._single(line))
        return blocks

    def _single(self, line: _Line) -> Block:
        """The block of a line that stands by itself."""
        children = self._inline(line.low, line.high)
        match line.kind:
            case _Kind.LYRIC:
                return Paragraph(children, ParagraphKind.VERSE)
            case _Kind.SYNOPSIS:
                return Note(children, NoteKind.ANNOTATION, str(line.kind))
            case _Kind.TRANSITION | _Kind.CENTRED:
                return Note(children, NoteKind.NARRATIVE, str(line.kind))
            case _:
                return Note(children)

    def _speech(
        self, lines: Sequence[_Line], index: int, blocks: list[Block | Opening]
    ) -> int:
        """Add the speech whose cue is at `index`; the index of the line after it."""
        label = self._label(lines[index])
        content: list[Paragraph | Note | Pause | Event | Gap] = []
        children: list[Inline] = []
        index += 1

        def end_paragraph() -> None:
            if children:
                content.append(Paragraph(tuple(children)))
                children.clear()

        while index < len(lines):
            line = lines[index]
            if line.kind is _Kind.SPEECH:
                self._marks(line)
                children += self._inline(line.low, line.high)
            elif line.kind is _Kind.PARENTHETICAL:
                end_paragraph()
                content.append(self._parenthetical(line))
            elif line.kind is _Kind.LYRIC:
                end_paragraph()
                self._marks(line)
                verse = self._inline(line.low, line.high)
                content.append(Paragraph(verse, ParagraphKind.VERSE))
            elif line.kind is _Kind.NOTE:
                end_paragraph()
                content += self._note(line)
            elif line.kind is _Kind.BLANK and (
                index + 1 < len(lines) and lines[index + 1].kind is _Kind.SPEECH
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
        blocks.append(Turn(label, tuple(content)))
        blocks += after
        return index

    def _label(self, line: _Line) -> Label:
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

    def _parenthetical(self, line: _Line) -> Note | Pause:
        self._marks(line)
        inner = self._masked[line.low : line.high].strip("() \t.").casefold()
        if inner in {"beat", "pause", "a beat", "a pause", "long pause", "long beat"}:
            return Pause(line.low, line.high)
        children = self._inline(line.low, line.high)
        return Note(children, NoteKind.NARRATIVE, "delivery")

    def _note(self, line: _Line) -> list[Note]:
        """The notes and boneyards that fill a line; those of several lines once."""
        found: list[Note] = []
        for start, end in self._asides_within(line.start, line.end):
            kind = "boneyard" if self._text[start] == "/" else "note"
            self._leave_out(start, start + 2, LeftOutKind.MARKUP)
            self._leave_out(end - 2, end, LeftOutKind.MARKUP)
            if self._source.visible(start + 2, end - 2).strip():
                words = (Text(start + 2, end - 2),)
                found.append(Note(words, NoteKind.ANNOTATION, kind))
        return found

    def _asides_within(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The notes and boneyards between `start` and `end` not yet asked for."""
        index = bisect_left(self._aside_starts, start)
        while index < len(self._aside_starts) and self._aside_starts[index] < end:
            low = self._aside_starts[index]
            if low not in self._asked:
                self._asked.add(low)
                yield low, self._asides[low]
            index += 1

    def _marks(self, line: _Line) -> None:
        """Leave out what marks a line as what it is, and asides among its words."""
        self._leave_out(line.start, line.low, LeftOutKind.MARKUP)
        self._leave_out(line.high, line.end, LeftOutKind.MARKUP)
        self._keep_asides(line.start, line.end)

    def _keep_asides(self, start: int, end: int) -> None:
        for low, high in self._asides_within(start, end):
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


_APART = frozenset(
    {_Kind.BLANK, _Kind.SECTION, _Kind.SYNOPSIS, _Kind.RULE, _Kind.NOTE, _Kind.CENTRED}
)
_FORCED = {
    ".": _Kind.SCENE,
    "@": _Kind.CUE,
    "!": _Kind.ACTION,
    ">": _Kind.TRANSITION,
    "~": _Kind.LYRIC,
    "=": _Kind.SYNOPSIS,
}


def _cue_name(words: str) -> str | None:
    """The character whom a line in capitals names, or None."""
    name = _EXTENSION.sub("", words).rstrip("^ \t").strip("*_ \t")
    if not name or len(words) > 80 or not any(c.isalpha() for c in name):
        return None
    capitals = re.sub(r"\b(?:Mc|Mac|Von|De)(?=[A-Z])", "", name)
    has_case = any(c.isupper() for c in capitals)
    if not has_case or capitals != capitals.upper() or _TRANSITION.match(words):
        return None
    return " ".join(name.split())


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
