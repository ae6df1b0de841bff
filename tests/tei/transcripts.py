"""Hypothesis strategies: a source and the spans into it, made together."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from hypothesis import strategies as st
from lxml import etree

from tei_toolkit.description import Description, Person, PersonName, SpeakerType
from tei_toolkit.left_out import LeftOut, LeftOutKind
from tei_toolkit.sources.text import Hidden, SourceNote, SourceText
from tei_toolkit.tei.encoding import encode_file
from tei_toolkit.tei.options import EncodingOptions, Profile, Project, Responsibility
from tei_toolkit.tei.reading import parse_tei
from tei_toolkit.transcript import (
    Anchor,
    AnchoredNote,
    Block,
    Cell,
    Dateline,
    Division,
    Event,
    EventElement,
    Gap,
    Heading,
    Highlighted,
    Inline,
    Label,
    Link,
    Listing,
    Note,
    NoteKind,
    NotePlace,
    PageBreak,
    Paragraph,
    ParagraphKind,
    Pause,
    Rendition,
    Ruby,
    Signature,
    Table,
    Text,
    Trailer,
    Transcript,
    Turn,
    TurnContent,
    VersePart,
)

WORDS = st.text(
    st.sampled_from(
        "aabcdeZ19 .,;:!?-–—'\"()[]<>&\u00a0\u2009\u3000\t\u00ad\u0301\u0323"
        "éÅ\u212bאبक्षाไ日本"
        "\U0001f600\x07\x0b\u200b\u0085\ufffe"
    ),
    max_size=12,
)
PLAIN = st.text(st.sampled_from("abc dé日-."), min_size=1, max_size=10)
KEYS = ("smith", "regular", "STEM", "q 1", "日本", "x.u1")


@dataclass(frozen=True)
class Case:
    """All that `encode_file` wants."""

    source: SourceText
    transcript: Transcript
    description: Description
    options: EncodingOptions

    def tree(self, options: EncodingOptions | None = None) -> etree._ElementTree:
        """The TEI document that it becomes."""
        matter = (self.source, self.transcript, self.description)
        file = encode_file(*matter, options or self.options)
        return parse_tei(b"".join(file), self.source.name)


class Maker:
    """Prints a source piece by piece, and knows where each piece stands."""

    def __init__(self, draw: Callable[..., object]) -> None:
        self._draw = draw
        self._pieces: list[str] = []
        self.at = 0
        self.left_out: list[LeftOut] = []
        self.hidden: list[Hidden] = []
        self.notes: list[SourceNote] = []
        self.turns = 0

    @property
    def text(self) -> str:
        return "".join(self._pieces)

    def choose(self, *options: object) -> object:
        return self._draw(st.sampled_from(options))

    def number(self, low: int, high: int) -> int:
        number = self._draw(st.integers(low, high))
        assert isinstance(number, int)
        return number

    def emit(self, words: str) -> tuple[int, int]:
        start = self.at
        self._pieces.append(words)
        self.at += len(words)
        return start, self.at

    def words(self, strategy: st.SearchStrategy[str] = WORDS) -> tuple[int, int]:
        words = self._draw(strategy)
        assert isinstance(words, str)
        return self.emit(words)

    def gap(self) -> None:
        """What may stand between two pieces."""
        match self.number(0, 9):
            case 0:
                kind = self.choose(*LeftOutKind)
                assert isinstance(kind, LeftOutKind)
                self.left_out.append(LeftOut(*self.words(), kind))
            case 1:
                kind = self.choose(LeftOutKind.MARKUP, LeftOutKind.CUE_TIME)
                assert isinstance(kind, LeftOutKind)
                self.hidden.append(Hidden(*self.words(), kind))
            case 2 | 3 | 4:
                self.emit(" ")
            case 5 | 6:
                self.emit("\n")
            case 7:
                self.emit("\r\n\u00a0")

    def leaf(self) -> Text:
        start, _ = self.words()
        if self.number(0, 9) == 0:
            self.gap()
            self.words()
        return Text(start, self.at, glued=self.number(0, 5) == 0)

    def mark(self) -> Event | Pause | Gap | Anchor | PageBreak:
        start = self.at
        match self.number(0, 4):
            case 0:
                self.emit("(")
                desc = self.words()
                self.emit(")")
                element = self.choose(*EventElement)
                assert isinstance(element, EventElement)
                kind = self._draw(st.sampled_from(["applause", "a b", "", "laughter"]))
                assert isinstance(kind, str)
                return Event(start, self.at, *desc, element, kind)
            case 1:
                self.emit(str(self.choose("(.)", "(pause)", "[Pausa 3]", "…", "")))
                dur = self.choose(None, 0.0, 2.5)
                assert dur is None or isinstance(dur, float)
                return Pause(start, self.at, dur)
            case 2:
                self.emit(
                    str(self.choose("[inaudible]", "[…]", "xxx", "()", "(a (b))"))
                )
                return Gap(start, self.at, str(self.choose("inaudible", "", "a b")))
            case 3:
                seconds = self.choose(0.0, 1.5, 61.0, 3600.25)
                assert isinstance(seconds, float)
                self.emit(str(self.choose("[00:01]", "0:21", "")))
                return Anchor(start, self.at, seconds)
            case _:
                n = str(self.number(1, 99))
                self.emit(f"[{n}]")
                return PageBreak(start, self.at, n)

    def note_mark(self) -> tuple[int, int]:
        """What refers to a note, printed or not."""
        start = self.at
        if self.number(0, 1):
            self.hidden.append(Hidden(*self.emit("[1]"), LeftOutKind.MARKUP))
        return start, self.at

    def anchored(self, mark: tuple[int, int] | None = None) -> AnchoredNote:
        """A note whose words stand after its mark; the first may refer to another."""
        is_first = mark is None
        start, end = mark or self.note_mark()
        self.emit(" ")
        body = self.at
        paragraphs: list[list[Inline]] = []
        inner: list[tuple[int, int]] = []
        for _ in range(self.number(1, 2)):
            children: list[Inline] = [Text(*self.words())]
            rendition = self.choose(*Rendition)
            assert isinstance(rendition, Rendition)
            glued = not self.number(0, 5)
            children.append(Highlighted(rendition, (Text(*self.words(), glued),)))
            if is_first and not self.number(0, 3):
                inner.append(self.note_mark())
            paragraphs.append(children)
            self.emit("\n\n")
            if inner:
                break
        body_end = self.at
        paragraphs[-1] += [self.anchored(place) for place in inner]
        place = self.choose(*NotePlace)
        author = self.choose(None, "A. Reader", "\x07")
        when = self.choose(None, "2019-03-02T10:11:00Z")
        assert isinstance(place, NotePlace)
        assert author is None or isinstance(author, str)
        assert when is None or isinstance(when, str)
        n = str(self.choose("1", "*", "a b", ""))
        self.notes.append(SourceNote(start, end, body, body_end, place, n))
        self.emit(" ")
        words = tuple(Paragraph(tuple(children)) for children in paragraphs)
        return AnchoredNote(start, end, words, place, n, author, when)

    def inline(self, depth: int = 0) -> tuple[Inline, ...]:
        children: list[Inline] = []
        for _ in range(self.number(0 if depth else 1, 3)):
            if children:
                self.gap()
            match self.number(0, 6):
                case 0 if depth < 2:
                    rendition = self.choose(*Rendition)
                    assert isinstance(rendition, Rendition)
                    children.append(Highlighted(rendition, self.inline(depth + 1)))
                case 1 if depth < 2:
                    target = str(self.choose("http://x.org/a b", "", "mailto:é", "#%"))
                    children.append(Link(target, self.inline(depth + 1)))
                case 2:
                    children.append(self.mark())
                case 3 if not self.number(0, 1):
                    children.append(self.anchored())
                case 4 if depth < 2 and not self.number(0, 2):
                    words = self.inline(depth + 1)
                    children.append(Ruby(words, Text(*self.words(), glued=True)))
                case _:
                    children.append(self.leaf())
        return tuple(children)

    def paragraph(self) -> Paragraph:
        kind = self.choose(ParagraphKind.PROSE, *ParagraphKind)
        assert isinstance(kind, ParagraphKind)
        part = self.choose(None, *VersePart)
        assert part is None or isinstance(part, VersePart)
        return Paragraph(self.inline(), kind, part)

    def note(self) -> Note:
        kind = self.choose(*NoteKind)
        assert isinstance(kind, NoteKind)
        named = self.choose(None, "com", "a b", "narrative")
        return Note(self.inline(), kind, None if named is None else str(named))

    def table(self) -> Table | Listing:
        headings = tuple(Heading(self.inline()) for _ in range(self.number(0, 2)))
        if self.number(0, 1):
            items: list[Paragraph] = []
            for _ in range(self.number(1, 3)):
                self.gap()
                items.append(Paragraph(self.inline()))
            return Listing(headings, tuple(items))
        rows: list[tuple[Cell, ...]] = []
        for _ in range(self.number(1, 3)):
            cells: list[Cell] = []
            for _ in range(self.number(1, 3)):
                self.gap()
                words = self.inline() if self.number(0, 3) else ()
                is_label, wide = not self.number(0, 2), self.number(1, 2)
                cells.append(Cell(words, is_label, wide, self.number(1, 3)))
            rows.append(tuple(cells))
        return Table(tuple(rows), headings)

    def turn(self) -> Turn:
        label = None
        if self.number(0, 3):
            start, _ = self.words(PLAIN)
            if not self.number(0, 5):
                self.gap()
                self.words(PLAIN)
            self.emit(str(self.choose(":", ".", "")))
            words = self.text[start : self.at]
            label = Label(start, self.at, words, (Text(start, self.at),))
        content: list[TurnContent] = []
        for _ in range(self.number(0, 3)):
            self.gap()
            match self.number(0, 6):
                case 0:
                    content.append(self.note())
                case 1:
                    content.append(self.mark())
                case 6:
                    content.append(self.table())
                case 2 if not self.number(0, 1):
                    content.append(self.anchored())
                case _:
                    content.append(self.paragraph())
        index = self.turns
        self.turns += 1
        who = self.choose((), ("smith",), ("smith", "regular"), ("absent",), ("q 1",))
        assert isinstance(who, tuple)
        timed = not self.number(0, 4)
        return Turn(
            label,
            tuple(content),
            who,
            onset=index * 2.0 if timed else None,
            offset=index * 2.0 + 1 if timed else None,
            resumes=self.number(0, index - 1)
            if index and not self.number(0, 3)
            else None,
            synch=index - 1 if index and not self.number(0, 5) else None,
        )

    def blocks(self, depth: int, *, with_turns: bool) -> tuple[Block, ...]:
        blocks: list[Block] = []
        for _ in range(self.number(0, 5 if depth == 0 else 3)):
            self.gap()
            match self.number(0, 11):
                case 11:
                    blocks.append(Signature(self.inline()))
                case 10:
                    blocks.append(self.table())
                case 0:
                    blocks.append(Heading(self.inline()))
                case 1:
                    blocks.append(self.dateline())
                case 2 if depth < 3:
                    heading = Heading(self.inline()) if self.number(0, 1) else None
                    self.gap()
                    kind = str(self.choose("section", "cast list", "", "a b"))
                    inside = self.blocks(depth + 1, with_turns=with_turns)
                    blocks.append(Division(heading, kind, inside))
                case 3:
                    is_end = not self.number(0, 2)
                    blocks.append(
                        Trailer(self.inline()) if is_end else self.paragraph()
                    )
                case 4:
                    blocks.append(self.note())
                case 5:
                    blocks.append(self.mark() if self.number(0, 2) else self.anchored())
                case _ if with_turns:
                    blocks.append(self.turn())
                case _:
                    blocks.append(self.paragraph())
        return tuple(blocks)

    def dateline(self) -> Dateline:
        start, at = self.emit("22 September 2008")
        self.emit(", ")
        place, end = self.words(PLAIN)
        value = str(self.choose("2008-09-22", "2008-09", "2008-01-01/2008-01-03", "?"))
        line = (Text(start, end),)
        return Dateline(line, ((start, at, value),), ((place, end, "p"),))


@st.composite
def descriptions(draw: Callable[..., object], turns: int) -> Description:
    def maybe(*values: object) -> str | None:
        value = draw(st.sampled_from((None, *values)))
        return None if value is None else str(value)

    people = (
        Person(
            "smith",
            PersonName(
                "President John van  Smith Jr.", "john", "Smith", name_link="van"
            ),
            ("Mr Smith", "Smith", "Mr\u00a0Smith"),
            role="President",
            affiliation="Party\x07",
            labels=("Mr Smith",),
            speaker_type=SpeakerType.CHAIR,
        ),
        Person("regular", PersonName("A B", "Other", "Name"), speaker_type=None),
        Person("STEM", None, ("Audience",), labels=("Audience",), is_group=True),
        Person("q 1", None, labels=("Q",), is_identified=False),
        Person("日本", None, role="The Chair", speaker_type=SpeakerType.GUEST),
        Person("x.u1", PersonName("\x07")),
    )
    language = str(draw(st.sampled_from(["en", "fr", "und", "zh-Hans", "pt-BR"])))
    other = draw(st.sampled_from([(), ((0, "ru"),)])) if turns else ()
    assert isinstance(other, tuple)
    return Description(
        title=maybe("A title", " \x07", "Title & <more>\n x"),
        date=maybe("2008-09-22", "2008-09", "2008", "2008-02-31", "2008-01-01/2008-02"),
        date_text=maybe("22 Sept", ""),
        time=maybe("3:40 p.m.", "noon", "15.40"),
        place=maybe("Aktyubinsk", "x\x07"),
        country=maybe("KZ", "XX"),
        activity=maybe("press statement", "interview"),
        publisher=maybe("Official website"),
        source_url=maybe("http://kremlin.ru/x", "not a url"),
        language=language,
        languages=((language, 90), ("ru", 10)) if other else (),
        turn_languages=other,
        people=people if draw(st.booleans()) else (),
    )


PROJECT = Project(
    corpus="Proceedings",
    publisher="The publisher",
    pub_place="Here",
    date="2026-01-02",
    idno="https://example.org/1",
    licence="CC BY 4.0",
    licence_target="http://creativecommons.org/licenses/by/4.0/",
    funder="A funder",
    editor="An editor",
    meeting="A meeting",
    description="A sentence.",
    responsibilities=(
        Responsibility("A Person", "proofreading", "https://orcid.org/1"),
    ),
)


@st.composite
def cases(
    draw: Callable[..., object], profiles: Sequence[Profile] = tuple(Profile)
) -> Case:
    """A source, a transcript of it, what is known of it, and options."""
    maker = Maker(draw)
    front = maker.blocks(1, with_turns=False) if maker.number(0, 2) == 0 else ()
    body = maker.blocks(0, with_turns=maker.number(0, 5) > 0)
    back = maker.blocks(1, with_turns=False) if maker.number(0, 2) == 0 else ()
    maker.gap()
    transcript = Transcript(
        str(maker.choose("demo", "prose")),
        None,
        front,
        body,
        back,
        tuple(maker.left_out),
    )
    profile = maker.choose(*profiles)
    assert isinstance(profile, Profile)
    keeps = [bool(maker.number(0, 1)) for _ in range(3)]
    options = EncodingOptions(
        "STEM",
        profile,
        "0.1.0",
        processed="2026-01-02" if maker.number(0, 1) else None,
        keep_furniture=keeps[0],
        line_breaks=keeps[1],
        page_breaks=keeps[2],
        project=PROJECT if maker.number(0, 1) else Project(),
    )
    description = draw(descriptions(maker.turns))
    assert isinstance(description, Description)
    source = SourceText(
        str(maker.choose("source.txt", "-")),
        "text/plain",
        "utf-8",
        "0" * 64,
        maker.text,
        tuple(maker.hidden),
        notes=tuple(maker.notes),
    )
    return Case(source, transcript, description, options)
