"""Footnotes of Markdown: `[^1]` in the text, `[^1]: words` on lines of their own.

Sources: GitHub Flavored Markdown and Pandoc's manual, which agree on all that is here.
A definition that nothing refers to stays text.
"""

from dataclasses import field

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.sources.notes import set_notes_apart
from tei_toolkit.sources.text import Hidden, SourceNote
from tei_toolkit.transcript import NotePlace
from tei_toolkit.values import immutable, record

_DEFINITION = lazy_pattern(r"[ ]{0,3}\[\^([^\[\]\s^]{1,100})\]:[ \t]*")
_INDENTED = lazy_pattern(r"(?:[ ]{2}|\t)[ \t]*\S")
_OTHER = lazy_pattern(r"[ ]{0,3}(?:[#>|*+_`~-]|<|\d{1,9}[.)]|\[\^)")
"""What begins something else than a line that goes on with a paragraph."""


@immutable
class Definition:
    """Where a note is defined: its label, and its words from `start` to `end`."""

    label: str
    mark: int
    start: int
    end: int


@record
class NoteFinder:
    """The footnotes of one file.

    Attributes:
        labels: those that are defined, in lower case.
        definitions: those that were read, by label.
        references: where each label is first referred to.
    """

    labels: set[str] = field(default_factory=set)
    definitions: dict[str, Definition] = field(default_factory=dict)
    references: dict[str, tuple[int, int]] = field(default_factory=dict)

    def expect(self, line: str) -> None:
        """Take note of a line that may define a note."""
        if match := _DEFINITION.match(line):
            self.labels.add(match[1].lower())

    def refer(self, label: str, start: int, end: int) -> bool:
        """Whether `label` stands for a note; only the first place refers to it."""
        label = label.lower()
        if label not in self.labels or label in self.references:
            return False
        self.references[label] = start, end
        return True

    def define(self, text: str, lines: list[tuple[int, int]], index: int) -> int:
        """Index of the line after the definition that begins here, or `index`."""
        start, end = lines[index]
        match = _DEFINITION.match(text, start, end)
        if match is None or match[1].lower() in self.definitions:
            return index
        after = _last_line(text, lines, index) + 1
        label = match[1].lower()
        words = match.end(), lines[after - 1][1]
        self.definitions[label] = Definition(match[1], start, *words)
        return after

    def notes(
        self, text: str, hidden: list[Hidden]
    ) -> tuple[tuple[Hidden, ...], tuple[SourceNote, ...]]:
        """What is hidden of `text`, and the notes."""
        pairs = [
            (self.references[label], definition)
            for label, definition in self.definitions.items()
            if label in self.references and definition.start < definition.end
        ]
        marks = [Hidden(*place, LeftOutKind.MARKUP) for place, _ in pairs]
        marks += [Hidden(d.mark, d.start, LeftOutKind.MARKUP) for _, d in pairs]
        found = [
            SourceNote(*place, d.start, d.end, NotePlace.FOOT, d.label)
            for place, d in pairs
        ]
        return set_notes_apart(text, [*hidden, *marks], found)


def _last_line(text: str, lines: list[tuple[int, int]], index: int) -> int:
    """Index of the last line of the note that line `index` begins to define."""
    last = index
    for at in range(index + 1, len(lines)):
        start, end = lines[at]
        if not text[start:end].strip():
            continue
        is_next = at == last + 1
        goes_on = is_next and not _OTHER.match(text, start, end)
        if not goes_on and not _INDENTED.match(text, start, end):
            break
        last = at
    return last
