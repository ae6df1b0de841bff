"""What a convention is."""

import re
from collections.abc import Callable
from dataclasses import field

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.engine import Reading
from tei_toolkit.labels.evidence import Hints
from tei_toolkit.metadata.matter.lines import LineMark
from tei_toolkit.metadata.people.known import KnownSpeaker
from tei_toolkit.sources.text import SourceText
from tei_toolkit.transcript import Transcript
from tei_toolkit.values import immutable


@immutable
class Signature:
    """Something that a convention prints and others do not.

    Attributes:
        pattern: regular expression, searched in every line of the document's text
            (`re.MULTILINE`).
        weight: log-odds that its presence adds; negative for what speaks against.
        what: what it is, in a few words for people.
    """

    pattern: str
    weight: float
    what: str


@immutable
class Shape:
    """How a convention sets its labels; an empty field says nothing.

    Attributes:
        weight: log-odds that it adds if all labels of a document are set so.
        separators: what stands between label and words.
        wrappers: what surrounds the label: `bold`, `italic`, `heading`, `square` …
        prefixes: what stands before it: `time`, `bullet`, `number` …
        labels: regular expression that matches labels whole.
        alone: whether the label stands on a line of its own.
        media_types: the kinds of file that it is used in; empty for any.
    """

    weight: float
    separators: frozenset[Separator] = frozenset()
    wrappers: frozenset[str] = frozenset()
    prefixes: frozenset[str] = frozenset()
    labels: str = ""
    alone: bool | None = None
    media_types: frozenset[str] = frozenset()


@immutable
class ConventionReading:
    """A source read by a convention.

    Attributes:
        transcript: the transcript, every character accounted for.
        reading: the label engine's reading, where it was used.
        front: a mark for each of `reading.lines` before the first turn.
        back_index: index into `reading.lines` of the first line after the last turn.
        back: a mark for each line from there on.
        participants: the speakers whom the source's own headers list.
        facts: (key, value) that they say of the event: `date` (ISO 8601), `place` …;
            an empty value where it is sure that nothing is known.
        speaker: the name of the one person who speaks without a label, if the source
            says it.
        languages: (index of turn from 0, ISO 639 code or BCP 47 tag) where the source
            says it.
        has_foreign: the source says of single words that they are in another language.
    """

    transcript: Transcript
    reading: Reading | None = None
    front: tuple[LineMark, ...] = ()
    back_index: int = 0
    back: tuple[LineMark, ...] = ()
    participants: tuple[KnownSpeaker, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    speaker: str | None = None
    languages: tuple[tuple[int, str], ...] = ()
    has_foreign: bool = False


Reader = Callable[[SourceText, "Convention", str | None], ConventionReading]
"""Reads a source by a convention; the third argument is the language, where known."""


@immutable
class Convention:
    """A way of typing a transcript.

    Attributes:
        name: as on the command line: letters, digits and hyphens.
        title: what it is called.
        description: one sentence on how turns are set.
        languages: BCP 47 tags that it is used in; empty for any.
        media_types: media types that are this convention by themselves.
        opening: what only a source in this convention begins with, if anything.
        signatures: what speaks for and against it.
        shape: how its labels are set.
        hints: what the label engine is told.
        furniture: regular expressions of whole lines that are no text.
        notes: regular expressions of whole lines that are no one's speech, though no
            brackets say so (`BY MR. HALE:`).
        passages: the same for notes of several lines: what the first line and the last
            line of each are, whole (`ANN HALE, having been first duly sworn, …`).
        headings: regular expressions of whole lines that are headings.
        activity: kind of event that it records, if it records one kind only.
        profile: the encoding profile that suits it: `spoken` or `drama`.
        lone: regular expression of what begins a turn, with a group `label`, even where
            a text has one turn only; empty if nothing is so certain.
        example: a few lines in the convention, written for the purpose.
        read: its own reader; None for the label engine.
    """

    name: str
    title: str
    description: str
    languages: tuple[str, ...] = ()
    media_types: frozenset[str] = frozenset()
    opening: re.Pattern[str] | None = None
    signatures: tuple[Signature, ...] = ()
    shape: Shape | None = None
    hints: Hints = field(default_factory=Hints)
    furniture: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    passages: tuple[tuple[str, str], ...] = ()
    headings: tuple[str, ...] = ()
    activity: str | None = None
    profile: str = "spoken"
    lone: str = ""
    example: str = ""
    read: Reader | None = None
