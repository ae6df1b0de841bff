"""The walk over an HTML page: from tags and words to text, furniture and metadata."""

import re
from dataclasses import field, replace
from typing import TYPE_CHECKING

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.sources.building import (
    NAMING,
    BlockContext,
    Setting,
    TextBuilder,
)
from tei_toolkit.sources.elements import (
    LINES,
    PARAGRAPHS,
    PREFORMATTED,
    SCRIPTS,
    UNREAD,
)
from tei_toolkit.sources.grown_tables import CellShape, span_of
from tei_toolkit.sources.html_notes import NO_NOTES, PageNotes
from tei_toolkit.sources.page_furniture import ALWAYS, USUALLY, judge
from tei_toolkit.sources.page_settings import add_setting, language_of
from tei_toolkit.sources.page_signs import is_sign_alone
from tei_toolkit.sources.text import BlockKind, Hidden, SourceNote
from tei_toolkit.sources.turn_tables import NOTHING, Arranged
from tei_toolkit.sources.unshown import UnshownWords, descriptions, holds_words, remark
from tei_toolkit.transcript import NotePlace
from tei_toolkit.values import immutable, record

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_KEEPS_SPACE = lazy_pattern(r"white-space\s*:\s*pre", re.IGNORECASE)
_VOID = frozenset(
    """area base br col embed hr img input link meta param source track wbr
    basefont bgsound frame keygen""".split()
)
_RUBY = frozenset({"ruby", "rb", "rt", "rp"})
_KINDS = {
    "blockquote": BlockKind.QUOTE,
    "figcaption": BlockKind.ASIDE,
    "caption": BlockKind.ASIDE,
}
_READING = -1
"""What the builder knows the beginning of the words of a ruby by."""
# A term with more than this is no label: what is said of it is a paragraph.
_SHORT_TERM = 200


@immutable
class _Open:
    """What holds inside an element, to be restored after the elements in it."""

    tag: str = ""
    context: BlockContext = field(default_factory=BlockContext)
    setting: Setting = frozenset()
    region: int = 0
    unread: bool = False
    preformatted: bool = False
    in_article: bool = False
    lists: int = 0
    ruby: str = ""
    sign: "HtmlElement | None" = None
    body: "HtmlElement | None" = None
    first_block: int = 0
    said: tuple[str, ...] = ()
    said_at: int = 0


@record
class PageWalk:
    """One pass over a page.

    Attributes:
        builder: the text.
        regions: why each region may be furniture; number 0 is the page itself.
        metadata: what the head and the page's times say.
        preformatted: how many characters stand in `pre`.
        parts: how many blocks of text are outside furniture.
        notes: the notes of the page.
        marks: where the sign of each stands, by its link.
        bodies: where its words stand, by the same.
        signs: where what is no word of theirs stands, and brackets around readings.
        readings: where it stands how words are read.
        unshown: what the page says and does not show.
        arranged: what is no words in its tables of turns.
        names: the elements that name who speaks.
    """

    builder: TextBuilder = field(default_factory=TextBuilder)
    regions: list[str] = field(default_factory=lambda: [""])
    metadata: list[tuple[str, str]] = field(default_factory=list)
    preformatted: int = 0
    parts: int = 0
    notes: PageNotes = NO_NOTES
    marks: "dict[HtmlElement, tuple[int, int]]" = field(default_factory=dict)
    bodies: "dict[HtmlElement, tuple[int, int]]" = field(default_factory=dict)
    signs: list[tuple[int, int]] = field(default_factory=list)
    readings: list[tuple[int, int]] = field(default_factory=list)
    unshown: list[UnshownWords] = field(default_factory=list)
    arranged: Arranged = NOTHING
    names: "frozenset[HtmlElement]" = frozenset()
    _reading: tuple[int, int] | None = None
    _stack: list[_Open] = field(default_factory=lambda: [_Open()])
    _title: list[str] | None = None
    _fresh_pre: bool = False
    _term: int | None = None
    """Where the last term of a list of definitions begins."""

    def start(
        self, tag: str, attributes: dict[str, str], element: "HtmlElement | None"
    ) -> None:
        """An element begins."""
        self._fresh_pre = False
        if self._read_metadata(tag, attributes):
            return
        around = self._stack[-1]
        if tag == "br":
            if around.preformatted:
                self.words("\n")
            else:
                self.builder.break_line()
            return
        if tag == "hr":
            self.builder.end_block()
            return
        said = tuple(descriptions(tag, attributes))
        if tag in _VOID:
            self._add_unshown(said, self.builder.size)
            return
        inside = replace(
            around,
            tag=tag,
            said=said,
            said_at=self.builder.size,
            unread=around.unread or tag in UNREAD,
            in_article=around.in_article or tag in {"article", "main"},
            setting=add_setting(around.setting, tag, attributes, self.metadata),
        )
        if element in self.names:
            inside = replace(inside, setting=inside.setting | {NAMING})
        inside = self._enter_region(inside, tag, attributes, element)
        inside = self._enter_note(inside, around, element)
        if tag in _RUBY:
            inside = self._enter_ruby(inside)
        if not inside.unread:
            inside = self._enter_block(inside, tag, attributes, element)
        self._stack.append(inside)
        self.builder.context = inside.context

    def end(self, tag: str) -> None:
        """An element ends."""
        if tag == "title" and self._title is not None:
            title = " ".join("".join(self._title).split())
            if title:
                self.metadata.append(("title", title))
            self._title = None
            return
        if tag in _VOID:
            return
        if self._stack[-1].tag != tag and not self._close_down_to(tag):
            return
        if len(self._stack) > 1:
            self._close()

    def end_all(self) -> None:
        """The page ends with elements open."""
        while len(self._stack) > 1:
            self._close()

    def _close(self) -> None:
        """The innermost element ends, whatever it is."""
        closed = self._stack.pop()
        self._add_unshown(closed.said, closed.said_at)
        if closed.tag == "rt":
            self._end_reading()
        if closed.body is not None and self._stack[-1].body is None:
            self._end_note(closed)
        if not closed.unread:
            self._end_block(closed)
        self.builder.context = self._stack[-1].context

    def _end_block(self, closed: _Open) -> None:
        """What was a block, a line or a part of a table ends."""
        builder = self.builder
        if closed.tag == "table":
            builder.end_table()
        elif closed.tag in PARAGRAPHS:
            builder.end_block()
        elif closed.tag in {"td", "th"}:
            builder.end_cell()
        elif closed.tag == "tr":
            builder.end_row()
        elif closed.tag in LINES:
            if closed.tag == "caption":
                builder.tables.caption(closed.said_at, builder.size)
            builder.end_block(1)

    def words(self, words: str) -> None:
        """Words, and the white space about them."""
        if self._title is not None:
            self._title.append(words)
            return
        inside = self._stack[-1]
        if inside.unread:
            if inside.tag not in SCRIPTS and holds_words(words):
                self._add_unshown((" ".join(words.split()),), self.builder.size)
            return
        if inside.ruby in {"rt", "rp"}:
            self._add_reading(words, inside)
        elif inside.sign is not None:
            self._add_sign(words, inside)
        elif inside.preformatted:
            if self._fresh_pre:
                words = words.removeprefix("\n")
            self._fresh_pre = False
            self.preformatted += len(words)
            self.builder.add_verbatim(words, inside.setting, inside.region)
        else:
            before = len(self.builder.blocks)
            self.builder.add(
                words,
                inside.setting,
                inside.region,
                has_columns=inside.context.kind is BlockKind.PARAGRAPH,
            )
            self.parts += len(self.builder.blocks) != before or not inside.region

    def comment(self, words: str) -> None:
        """A comment that only the page's source has."""
        if said := remark(words):
            self._add_unshown((said,), self.builder.size)

    def _add_unshown(self, said: tuple[str, ...], start: int) -> None:
        """Note what is said of the words from `start` on, and not shown."""
        self.unshown += [(words, start, self.builder.size) for words in said]

    def _enter_ruby(self, inside: _Open) -> _Open:
        """A ruby, its words, their reading, or brackets where none is shown."""
        if inside.tag == "ruby":
            self.builder.refer(_READING)
        return replace(inside, ruby=inside.tag)

    def _add_reading(self, words: str, inside: _Open) -> None:
        """Add how words are read, or a bracket around it."""
        words = " ".join(words.split())
        if not words:
            return
        builder = self.builder
        builder.add_verbatim(words, builder.setting or inside.setting, inside.region)
        place = builder.size - len(words), builder.size
        if inside.ruby == "rp":
            self.signs.append(place)
        else:
            self._reading = (self._reading or place)[0], place[1]

    def _end_reading(self) -> None:
        """A reading ends, and the next words may have one of their own."""
        if self._reading is not None:
            self.readings.append(self._reading)
            self.builder.end_reading(_READING, self._reading)
        self._reading = None
        self.builder.refer(_READING)

    def _enter_note(
        self, inside: _Open, around: _Open, element: "HtmlElement | None"
    ) -> _Open:
        """The element, if it is the mark or the body of a note, or stands in one."""
        if element is None:
            return inside
        if element in self.notes.bodies and around.body is None:
            self.builder.end_block()
            return replace(
                inside,
                body=self.notes.bodies[element],
                first_block=len(self.builder.blocks),
                region=0,
                unread=False,
            )
        if around.body is not None:
            inside = replace(inside, region=around.region)
        if element in self.notes.marks or element in self.notes.backs:
            return replace(inside, sign=element)
        return inside

    def _end_note(self, closed: _Open) -> None:
        """The words of a note end; it has none if no block was added."""
        self.builder.end_block()
        blocks = self.builder.blocks[closed.first_block :]
        if blocks and closed.body is not None:
            self.bodies[closed.body] = blocks[0].start, blocks[-1].end

    def _add_sign(self, words: str, inside: _Open) -> None:
        """Add what is the sign of a note, or leads back to it."""
        sign = " ".join(words.split())
        if not sign:
            return
        self.builder.add_verbatim(sign, inside.setting, inside.region)
        end = self.builder.size
        start = end - len(sign)
        if inside.sign is not None and inside.sign in self.notes.marks:
            start = self.marks.get(inside.sign, (start, end))[0]
            self.marks[inside.sign] = start, end
        else:
            self.signs.append((start, end))

    def _close_down_to(self, tag: str) -> bool:
        """Close what was left open inside `tag`; False if none is open (of late)."""
        depth = len(self._stack) - 1
        for index in range(depth, max(0, depth - 50), -1):
            if self._stack[index].tag == tag:
                while len(self._stack) - 1 > index:
                    self._close()
                return True
        return False

    def _enter_region(
        self,
        inside: _Open,
        tag: str,
        attributes: dict[str, str],
        element: "HtmlElement | None",
    ) -> _Open:
        reason = judge(tag, attributes, in_article=inside.in_article)
        if element in self.arranged.furniture or is_sign_alone(element, self.notes):
            reason = ALWAYS
        if reason == ALWAYS or (reason and not inside.region):
            self.regions.append(reason)
            return replace(inside, region=len(self.regions) - 1)
        if tag == "h1" and self.regions[inside.region] == USUALLY:
            # A page's title often stands in its header.
            return replace(inside, region=0)
        return inside

    def _enter_block(
        self, inside: _Open, tag: str, attributes: dict[str, str], element: object
    ) -> _Open:
        context = replace(inside.context, region=inside.region, owner=element)
        if tag in {"ul", "ol", "dir", "menu"}:
            inside = replace(inside, lists=inside.lists + 1)
        kind = self._begin_block(tag, attributes, element, context.kind)
        if kind is None:
            # Inline: it is no block's owner.
            context = replace(inside.context, region=inside.region)
        else:
            context = replace(context, kind=kind)
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            context = replace(context, kind=BlockKind.HEADING, level=int(tag[1]))
        elif tag == "li":
            level = max(inside.lists, 1)
            context = replace(context, kind=BlockKind.ITEM, level=level)
        elif tag in _KINDS:
            context = replace(context, kind=_KINDS[tag])
        keeps_space = tag in PREFORMATTED or tag == "textarea"
        if keeps_space or _KEEPS_SPACE.search(attributes.get("style", "")):
            self._fresh_pre = keeps_space
            context = replace(context, kind=BlockKind.PREFORMATTED)
            inside = replace(inside, preformatted=True)
        return replace(inside, context=context)

    def _begin_block(
        self,
        tag: str,
        attributes: dict[str, str],
        element: object,
        around: BlockKind,
    ) -> BlockKind | None:
        """What the words of a block, a line or a part of a table are; None inline."""
        builder = self.builder
        if tag in {"td", "th"}:
            is_beside = element in self.arranged.beside
            builder.begin_cell(_shape(tag, attributes, is_beside=is_beside))
            return BlockKind.ASIDE if is_beside else BlockKind.CELL
        if tag == "tr":
            builder.begin_row()
        elif tag == "table":
            builder.begin_table()
            self._mark_term(tag)
        elif tag in PARAGRAPHS or tag == "dt":
            builder.end_block()
            self._mark_term(tag)
        elif tag == "dd" and self._ends_short_term():
            # A term and what is said of it stand in one line, as in a table.
            builder.separate_cell()
            self._term = None
            return BlockKind.CELL
        elif tag in LINES:
            builder.end_block(1)
        else:
            return None
        return BlockKind.CELL if tag == "dt" else around

    def _mark_term(self, tag: str) -> None:
        """Where a term begins, if a block of words is one or stands in one."""
        if tag == "dt":
            self._term = self.builder.size
        elif self._stack[-1].tag != "dt":
            self._term = None

    def _ends_short_term(self) -> bool:
        """Whether a short term stands right before what is said of it."""
        return self._term is not None and (
            0 < self.builder.size - self._term <= _SHORT_TERM
        )

    def _read_metadata(self, tag: str, attributes: dict[str, str]) -> bool:
        """Keep what an element says of the page; whether that is all it is for."""
        match tag:
            case "html" | "body" if said := language_of(attributes):
                self.metadata.append(("language", said))
            case "meta":
                key = (
                    attributes.get("name")
                    or attributes.get("property")
                    or attributes.get("itemprop")
                    or attributes.get("http-equiv", "")
                ).strip()
                value = " ".join(attributes.get("content", "").split())
                if key and value:
                    self.metadata.append((key.lower(), value))
                return True
            case "link":
                if attributes.get("rel", "").lower() == "canonical":
                    self.metadata.append(("canonical", attributes.get("href", "")))
                return True
            case "time" if attributes.get("datetime"):
                self.metadata.append(("time", attributes["datetime"].strip()))
            case "title" if not self._stack[-1].unread or self._in_head():
                self._title = []
                return True
        return False

    def _in_head(self) -> bool:
        return self._stack[-1].tag == "head"


def _shape(tag: str, attributes: dict[str, str], *, is_beside: bool) -> CellShape:
    """What a page says of a cell."""
    cols, rows = span_of(attributes.get("colspan")), span_of(attributes.get("rowspan"))
    return CellShape(tag == "th", cols, rows, is_beside)


def notes_of(walk: PageWalk) -> tuple[list[SourceNote], list[Hidden]]:
    """The notes of a page, and what is hidden of it beside furniture."""
    found = [
        SourceNote(*walk.marks[link], *place, NotePlace.FOOT, walk.notes.marks[link])
        for link, place in walk.bodies.items()
        if link in walk.marks
    ]
    places = [(note.at, note.mark_end) for note in found]
    signs = [Hidden(*p, LeftOutKind.MARKUP) for p in (*places, *walk.signs)]
    signs += [Hidden(*p, LeftOutKind.CONCEALED) for p in walk.readings]
    return found, sorted(signs, key=lambda sign: sign.start)
