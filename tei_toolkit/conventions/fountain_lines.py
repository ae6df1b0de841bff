"""The lines of a Fountain screenplay, and what each of them is."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from enum import StrEnum

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.text import split_lines
from tei_toolkit.values import immutable


class LineKind(StrEnum):
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
class Line:
    """One line.

    Attributes:
        kind: what it is.
        start: where its words begin in the text.
        end: where they end.
        low: where they begin without the signs that mark the line as what it is.
        high: where they end without them.
        level: of a section, from 1; 1 for an empty line of two spaces, else 0.
    """

    kind: LineKind
    start: int
    end: int
    low: int
    high: int
    level: int = 0


_ASIDE = lazy_pattern(r"/\*.{0,20000}?\*/|\[\[.{0,4000}?\]\]", re.DOTALL)
_SCENE = lazy_pattern(
    r"(?:INT\.?/EXT|EXT\.?/INT|INT|EXT|EST|I/E)(?:\.[ \t]*|[ \t]+)\S", re.IGNORECASE
)
_SECTION = re.compile(r"(#{1,6})[ \t]*(?=[^#\s])")
_CENTRED = re.compile(r">[ \t]*(?=\S)(.*?)[ \t]*<$")
TRANSITION = lazy_pattern(
    r"(?:\W*(?:[A-Z]+[ \t]+){0,4}TO:\W*"
    r"|\W*(?:FADE|DISSOLVE|CUT)\b[A-Z \t]{0,20}[:.]?\W*)$"
)
"""The words of a line that says how one scene leads to the next."""
_EXTENSION = re.compile(r"\([^()]*\)")
_PARENTHETICAL = re.compile(r"\([^()]*\)$")
_APART = frozenset(
    {
        LineKind.BLANK,
        LineKind.SECTION,
        LineKind.SYNOPSIS,
        LineKind.RULE,
        LineKind.NOTE,
        LineKind.CENTRED,
    }
)
_FORCED = {
    ".": LineKind.SCENE,
    "@": LineKind.CUE,
    "!": LineKind.ACTION,
    ">": LineKind.TRANSITION,
    "~": LineKind.LYRIC,
    "=": LineKind.SYNOPSIS,
}


class Script:
    """The text of a screenplay, with notes and boneyards (`/* … */`) set apart.

    Attributes:
        text: the text.
        masked: the text with notes and boneyards blanked, its line ends kept.
        places: where each line begins and ends.
    """

    def __init__(self, text: str) -> None:
        """Find the lines, and what is set apart in them."""
        self.text = text
        self._asides = {match.start(): match.end() for match in _ASIDE.finditer(text)}
        self._aside_starts = list(self._asides)
        self._asked: set[int] = set()
        self.masked = self._mask()
        self.places = split_lines(text)

    def _mask(self) -> str:
        """The text with notes and boneyards blanked, its line ends kept."""
        pieces: list[str] = []
        at = 0
        for start, end in self._asides.items():
            pieces += [
                self.text[at:start],
                re.sub(r"[^\r\n]", " ", self.text[start:end]),
            ]
            at = end
        return "".join([*pieces, self.text[at:]])

    def words(self, index: int) -> tuple[int, int]:
        """Where the words of a line stand, without white space and asides."""
        start, end = self.places[index]
        while start < end and (
            self.masked[start].isspace() or self.masked[start] == "\ufeff"
        ):
            start += 1
        while end > start and self.masked[end - 1].isspace():
            end -= 1
        return start, end

    def lines(self, first: int) -> list[Line]:
        """What each line from `first` on is."""
        lines = [self._line(index) for index in range(first, len(self.places))]
        lines = self._with_cues(lines)
        speaking = False
        for index, line in enumerate(lines):
            if line.kind is LineKind.CUE:
                speaking = True
            elif line.kind is LineKind.ACTION and speaking:
                words = self.masked[line.low : line.high]
                is_aside = _PARENTHETICAL.match(words) is not None
                kind = LineKind.PARENTHETICAL if is_aside else LineKind.SPEECH
                lines[index] = Line(kind, line.start, line.end, line.low, line.high)
            elif line.kind is LineKind.BLANK and speaking:
                # Two spaces keep a speech together over an empty line.
                speaking = line.level == 1 and (
                    index + 1 < len(lines) and lines[index + 1].kind is LineKind.ACTION
                )
            elif line.kind not in {LineKind.NOTE, LineKind.LYRIC}:
                speaking = False
        return lines

    def _line(self, index: int) -> Line:
        start, end = self.words(index)
        low, high = self.places[index]
        if start >= end:
            raw = self.text[low:high]
            if raw.strip(" \t\ufeff"):
                return Line(LineKind.NOTE, low, high, low, high)
            return Line(LineKind.BLANK, low, high, low, high, int(raw == "  "))
        words = self.masked[start:end]
        first = words[0]
        if words.strip("=") == "" and len(words) >= 3:
            return Line(LineKind.RULE, start, end, start, end)
        if match := _SECTION.match(words):
            return Line(
                LineKind.SECTION, start, end, start + match.end(), end, len(match[1])
            )
        if match := _CENTRED.match(words):
            return Line(
                LineKind.CENTRED,
                start,
                end,
                start + match.start(1),
                start + match.end(1),
            )
        forced = _FORCED.get(first)
        if forced is not None and len(words) > 1 and words[1] != first:
            low = start + 1
            while self.masked[low].isspace():
                low += 1
            return Line(forced, start, end, low, end)
        return Line(LineKind.ACTION, start, end, start, end)

    def _with_cues(self, lines: list[Line]) -> list[Line]:
        """The lines, with scene headings, transitions and characters' names found."""
        result = list(lines)
        possible: dict[int, str] = {}
        framed = dict(_framed(lines))
        for index, line in enumerate(lines):
            if line.kind is not LineKind.ACTION or self.masked[line.start] == "!":
                continue
            is_first = not index or lines[index - 1].kind in _APART
            is_last = index + 1 >= len(lines) or lines[index + 1].kind is LineKind.BLANK
            words = self.masked[line.start : line.end]
            kind: LineKind = line.kind
            if framed.get(index) == 1:
                result[index] = Line(
                    LineKind.SECTION, line.start, line.end, line.low, line.high, 1
                )
                continue
            if is_first and _SCENE.match(words):
                kind = LineKind.SCENE
            elif is_first and is_last and TRANSITION.match(words):
                kind = LineKind.TRANSITION
            elif is_first and not is_last and (name := _cue_name(words)):
                possible[index] = name
                continue
            result[index] = Line(kind, line.start, line.end, line.low, line.high)
        counts = Counter(possible.values())
        for index, name in possible.items():
            line = lines[index]
            if counts[name] == 1 and (name[-1] in ".!?:;," or index in framed):
                continue
            result[index] = Line(
                LineKind.CUE, line.start, line.end, line.low, line.high
            )
        return result

    def asides_within(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The notes and boneyards between `start` and `end` not yet asked for."""
        index = bisect_left(self._aside_starts, start)
        while index < len(self._aside_starts) and self._aside_starts[index] < end:
            low = self._aside_starts[index]
            if low not in self._asked:
                self._asked.add(low)
                yield low, self._asides[low]
            index += 1


def _framed(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """The lines right between two rules, with how many of them stand there.

    One alone is a heading; a page may begin and end with a rule, too.
    """
    rule = -1
    for index, line in enumerate(lines):
        if line.kind is LineKind.RULE:
            if rule >= 0:
                size = index - rule - 1
                yield from ((at, size) for at in range(rule + 1, index))
            rule = index
        elif line.kind is not LineKind.ACTION:
            rule = -1


def _cue_name(words: str) -> str | None:
    """The character whom a line in capitals names, or None."""
    name = _EXTENSION.sub("", words).rstrip("^ \t").strip("*_ \t")
    if not name or len(words) > 80 or not any(c.isalpha() for c in name):
        return None
    capitals = re.sub(r"\b(?:Mc|Mac|Von|De)(?=[A-Z])", "", name)
    has_case = any(c.isupper() for c in capitals)
    if not has_case or capitals != capitals.upper() or TRANSITION.match(words):
        return None
    return " ".join(name.split())
