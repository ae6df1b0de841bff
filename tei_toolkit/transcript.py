"""The transcript as a value: what was said by whom, and where it stands in the source.

A `Transcript` knows neither XML nor the convention it was read from. Every leaf carries
its place in the source, as offsets in code points into `SourceText.text`, so that the
leaves together with `Transcript.left_out` account for every character of the source.

The words are those of the TEI Guidelines, chapters TS (Transcriptions of Speech), DS
(Default Text Structure) and DR (Performance Texts).
"""

from collections.abc import Iterable, Iterator
from enum import StrEnum

from tei_toolkit.left_out import LeftOut
from tei_toolkit.values import immutable


@immutable
class Text:
    """Words of the source from `start` up to `end`.

    `glued` says that no space stands before it, although the source breaks the line
    there (a word that was hyphenated at the end of a line).
    """

    start: int
    end: int
    glued: bool = False


class EventElement(StrEnum):
    """The TEI elements for what happens beside the words (chapter TS)."""

    KINESIC = "kinesic"
    VOCAL = "vocal"
    INCIDENT = "incident"


@immutable
class Event:
    """Something that happened: (Applause.), [laughter], printed in brackets or apart.

    `start` and `end` include the brackets; `desc_start` and `desc_end` are the words
    without them. `type` is a value of the closed list in `labels.events`.
    """

    start: int
    end: int
    desc_start: int
    desc_end: int
    element: EventElement
    type: str


@immutable
class Pause:
    """A pause that the transcriber marked; `dur` in seconds where it is printed."""

    start: int
    end: int
    dur: float | None = None


@immutable
class Gap:
    """Speech that was not transcribed; `reason` is a word such as `inaudible`."""

    start: int
    end: int
    reason: str


@immutable
class Anchor:
    """A point in time printed in the source, `seconds` from the start of the recording.

    The printed digits are no words: they become a point of the TEI `timeline`.
    """

    start: int
    end: int
    seconds: float


@immutable
class PageBreak:
    """The start of page `n`, with the printed page number's place in the source."""

    start: int
    end: int
    n: str


class Rendition(StrEnum):
    """How words are set in a source that marks it (Markdown, HTML, DOCX)."""

    BOLD = "bold"
    ITALIC = "italic"
    UNDERLINE = "underline"
    STRIKE = "strikethrough"
    SUPERSCRIPT = "superscript"
    SUBSCRIPT = "subscript"
    CODE = "code"
    QUOTATION = "quotation"


@immutable
class Highlighted:
    """Words set apart by `rendition`."""

    rendition: Rendition
    children: "tuple[Inline, ...]"


@immutable
class Link:
    """Words that point to `target`, a URI."""

    target: str
    children: "tuple[Inline, ...]"


@immutable
class Foreign:
    """Words that the source says to be in the language `lang`, an ISO 639 code."""

    lang: str
    children: "tuple[Inline, ...]"


class NotePlace(StrEnum):
    """Where a page prints a note: values of TEI's `place`."""

    FOOT = "foot"
    END = "end"
    MARGIN = "margin"


@immutable
class AnchoredNote:
    """A footnote, an endnote or a comment: words apart from those they belong to.

    Attributes:
        start: where the mark in the text stands that refers to it.
        end: where that mark ends; `start` where none is printed.
        children: its paragraphs, from another place of the source.
        place: where it is printed.
        n: its number or sign, as printed.
        author: who wrote a comment, as the source names them.
        when: when it was written, ISO 8601.
    """

    start: int
    end: int
    children: "tuple[Paragraph, ...]"
    place: NotePlace
    n: str
    author: str | None = None
    when: str | None = None


@immutable
class Unclear:
    """Words that the transcriber was not sure of.

    `start` and `end` include the signs that say so, which are left out of the text.
    """

    start: int
    end: int
    children: "tuple[Inline, ...]"


@immutable
class Ruby:
    """Words with signs beside them that say how they are read (TEI `ruby`)."""

    children: "tuple[Inline, ...]"
    reading: Text


Inline = (
    Text
    | Event
    | Pause
    | Gap
    | Anchor
    | PageBreak
    | AnchoredNote
    | Highlighted
    | Link
    | Foreign
    | Unclear
    | Ruby
)


class ParagraphKind(StrEnum):
    """What a paragraph is in its source."""

    PROSE = "prose"
    VERSE = "verse"
    ITEM = "item"
    QUOTE = "quote"
    PREFORMATTED = "preformatted"
    QUOTED_VERSE = "quoted-verse"


class VersePart(StrEnum):
    """What one speaker says of a shared line of verse: values of TEI's `part`."""

    INITIAL = "I"
    MEDIAL = "M"
    FINAL = "F"


@immutable
class Paragraph:
    """One paragraph, verse line or list item: a `seg` in speech, a `p` outside it.

    `part` is what it has of a line of verse that several speakers share.
    """

    children: tuple[Inline, ...]
    kind: ParagraphKind = ParagraphKind.PROSE
    part: VersePart | None = None


class NoteKind(StrEnum):
    """What a note that is not speech is about."""

    NARRATIVE = "narrative"
    LANGUAGE = "language"
    TIME = "time"
    NUMBER = "number"
    FURNITURE = "furniture"
    ANNOTATION = "annotation"
    SPEAKER = "speaker"


@immutable
class Note:
    """Words of the editors between or inside turns, no one's speech.

    `type` refines `kind` where the source does (the name of a CHAT dependent tier).
    """

    children: tuple[Inline, ...]
    kind: NoteKind = NoteKind.NARRATIVE
    type: str | None = None


@immutable
class Label:
    """A printed speaker label.

    Attributes:
        start: where its line's label matter starts, markup and brackets included.
        end: where it ends, the separator included.
        text: the label without separator, markup and layout, spaces collapsed.
        pieces: the places of its printed words; more than one if something of the page
            stands between (a label wrapped over two numbered lines).
    """

    start: int
    end: int
    text: str
    pieces: tuple[Text, ...]


@immutable
class Cell:
    """A cell of a table; its children are empty where nothing is printed in it.

    `is_label` says that it says what its column or its row holds; `cols` and `rows` are
    how many of them it spans.
    """

    children: tuple[Inline, ...]
    is_label: bool = False
    cols: int = 1
    rows: int = 1


@immutable
class Table:
    """Rows of cells, which need not be equally many in each (TEI chapter FT).

    Its headings stand above the rows.
    """

    rows: tuple[tuple[Cell, ...], ...]
    headings: "tuple[Heading, ...]" = ()


@immutable
class Listing:
    """Items that are printed below each other, such as who voted on one side.

    Its headings stand above the items: the side, and then a party.
    """

    headings: "tuple[Heading, ...]"
    items: tuple[Paragraph, ...]


@immutable
class Turn:
    """What one speaker says from taking the floor to losing it (TEI `u`, drama `sp`).

    Attributes:
        label: the printed label, or None where the source prints none.
        content: paragraphs, and the events and notes between them.
        speakers: keys of `description.Person`; empty for an unidentified speaker.
        onset: start in seconds from the start of the recording, if known.
        offset: end in seconds, if known.
        resumes: index (in the order of the source, from 0) of the turn that this one
            continues after another speaker's interruption, or None.
        addressees: keys of those who are asked or answered, where that is certain.
        synch: index of an earlier turn that is spoken at the same time, or None.
    """

    label: Label | None
    content: "tuple[TurnContent, ...]"
    speakers: tuple[str, ...] = ()
    onset: float | None = None
    offset: float | None = None
    resumes: int | None = None
    addressees: tuple[str, ...] = ()
    synch: int | None = None


TurnContent = (
    Paragraph
    | Table
    | Listing
    | Event
    | Pause
    | Gap
    | Note
    | AnchoredNote
    | Anchor
    | PageBreak
)
"""What stands in a turn."""


@immutable
class Heading:
    """A printed heading."""

    children: tuple[Inline, ...]


@immutable
class Dateline:
    """A line that says when and where; it opens or closes a text.

    `dates` and `places` are (start, end, normalised value) within the line.
    """

    children: tuple[Inline, ...]
    dates: tuple[tuple[int, int, str], ...] = ()
    places: tuple[tuple[int, int, str], ...] = ()


@immutable
class Trailer:
    """A line that says that a text or a part of it ends: `END OF ACT I`, `FIN.`."""

    children: tuple[Inline, ...]


@immutable
class Signature:
    """Who signs the record at its end: `(gez.) Müller`, `La présidente, ANNE JOLY`."""

    children: tuple[Inline, ...]


@immutable
class Division:
    """A part of the text with its own heading: an agenda item, a scene."""

    heading: Heading | None
    type: str
    children: "tuple[Block, ...]"


Block = (
    Turn
    | Division
    | Paragraph
    | Table
    | Listing
    | Note
    | AnchoredNote
    | Event
    | Pause
    | Gap
    | Heading
    | Dateline
    | Trailer
    | Signature
    | Anchor
    | PageBreak
)

Leaf = Text | Event | Pause | Gap | Anchor | PageBreak | AnchoredNote
"""What stands at one place of the source; a note does where it is referred to."""


def turns_in(blocks: "Iterable[Block]") -> "Iterator[Turn]":
    """Yield every turn of `blocks` and of the divisions in them, in their order."""
    pending = [iter(blocks)]
    while pending:
        for block in pending[-1]:
            if type(block) is Turn:
                yield block
            elif isinstance(block, Division):
                pending.append(iter(block.children))
                break
        else:
            pending.pop()


@immutable
class Transcript:
    """A whole transcript.

    Attributes:
        convention: name of the convention it was read by; `prose` for no transcript.
        title: the printed main title, as a heading that stands in `front` or `body`,
            or None.
        front: what is printed before the event's text and belongs to it.
        body: turns, headings, notes, divisions, in the order of the source.
        back: what is printed after it and belongs to it.
        left_out: what is in the source and not in the text, in its order.
    """

    convention: str
    title: Heading | None
    front: tuple[Block, ...]
    body: tuple[Block, ...]
    back: tuple[Block, ...]
    left_out: tuple[LeftOut, ...]

    def turns(self) -> "Iterator[Turn]":
        """Yield every turn of the body, in the order of the source."""
        return turns_in(self.body)
