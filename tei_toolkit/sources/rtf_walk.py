"""One pass over the words of an RTF document.

Source: Microsoft, *Rich Text Format (RTF) Specification* 1.9.1.
"""

from collections.abc import Callable, Iterator
from dataclasses import field, replace

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.building import PLAIN, BlockContext, Setting, TextBuilder
from tei_toolkit.sources.document import DELETED, LINK_CODE, PRINTED, SIGN, UNPRINTED
from tei_toolkit.sources.marked_tables import MarkedTable
from tei_toolkit.sources.rtf_tokens import Tokens
from tei_toolkit.sources.text import BlockKind
from tei_toolkit.sources.word_styles import context_of
from tei_toolkit.transcript import NotePlace, Rendition
from tei_toolkit.values import immutable, record

_SWITCHES = {
    "b": Rendition.BOLD,
    "i": Rendition.ITALIC,
    "strike": Rendition.STRIKE,
    "striked": Rendition.STRIKE,
    **dict.fromkeys(
        ("ul", "ulw", "uld", "uldb", "uldash", "ulth", "ulwave"), Rendition.UNDERLINE
    ),
    "super": Rendition.SUPERSCRIPT,
    "sub": Rendition.SUBSCRIPT,
}
_OFF = {
    "ulnone": frozenset({Rendition.UNDERLINE}),
    "nosupersub": frozenset({Rendition.SUPERSCRIPT, Rendition.SUBSCRIPT}),
}
_UNREAD = frozenset(
    {
        *("fonttbl", "colortbl", "filetbl", "revtbl", "listtable", "pict", "sp"),
        *("shprslt", "nonesttables", "objdata", "xe", "tc", "ftnsep", "ftnsepc"),
        *("aftnsep", "aftnsepc", "ftncn", "aftncn", "themedata", "datastore", "mmath"),
        *("bkmkstart", "bkmkend", "ffname", "falt", "panose", "listoverridetable"),
    }
)
"""Groups that hold nothing to read."""
_PARTLY_READ = frozenset({"object", "shpinst", "do", "upr"})
"""Groups of which only a part is read: what one of these words begins."""
_READ = frozenset({"result", "ud"})
_MOST_HEADS = 9
_IS_NUMBER = lazy_pattern(r"[\W\d_]*(?:[^\W\d_]|(?i:[ivxlcdm])+)?[\W\d_]*")
"""A sign, a number, a letter: what a list prints by itself before its items."""
_PROPERTIES = {
    "title": "title",
    "subject": "subject",
    "author": "creator",
    "keywords": "keywords",
    "doccomm": "description",
    "category": "category",
}
_DAYS = {"creatim": "created", "revtim": "modified"}


@immutable
class _State:
    """What holds until the end of the group.

    Attributes:
        on: how words are set.
        is_hidden: whether they are not printed.
        is_deleted: whether they were deleted.
        style: the number of the paragraph's style; -1 for none.
        heading: what it is if it is a heading.
        is_item: whether it is an item of a list.
        in_table: whether it is in a table.
        target: where a link leads.
        is_apart: whether it belongs to a group of which only a part is read.
    """

    on: Setting = PLAIN
    is_hidden: bool = False
    is_deleted: bool = False
    style: int = -1
    heading: BlockContext | None = None
    is_item: bool = False
    in_table: bool = False
    target: str = ""
    is_apart: bool = False

    @property
    def region(self) -> int:
        """Whether words are printed, deleted or hidden."""
        if self.is_deleted:
            return DELETED
        return UNPRINTED if self.is_hidden else PRINTED


@record
class Reference:
    """A note: where its words are, and what is said about it."""

    start: int
    end: int
    region: int
    place: NotePlace
    n: str
    author: str | None = None


@record
class RtfWalk:
    """One pass over the tokens."""

    source: Tokens
    builder: TextBuilder
    has_notes: bool = True
    """Whether notes stand apart from what they belong to."""
    styles: dict[int, BlockContext] = field(default_factory=dict)
    references: list[Reference] = field(default_factory=list)
    margins: list[tuple[int, int]] = field(default_factory=list)
    metadata: list[tuple[str, str]] = field(default_factory=list)
    deletions: int = 0
    counts: dict[NotePlace, int] = field(default_factory=dict)
    state: _State = field(default_factory=_State)
    _states: list[_State] = field(default_factory=list)
    _boxes: list[tuple[int, int]] = field(default_factory=list)
    _in_boxes: bool = False
    _author: str = ""
    _has_sign: bool = False
    """Whether the number of the note that comes was said."""
    _table: MarkedTable = field(init=False)

    def __post_init__(self) -> None:
        """No table has begun."""
        self._table = MarkedTable(self.builder)

    def walk(self, start: int, end: int) -> None:
        """Read the tokens from one place to another."""
        depth = len(self._states)
        at = start
        ends: list[int] = []
        tokens = self.source.tokens
        while at < end:
            token = tokens[at]
            at += 1
            if not token.word:
                self._add(token.text)
            elif token.word == "{":
                ends.append(self.source.ends[at - 1])
                self._states.append(self.state)
            elif token.word == "}" and ends:
                ends.pop()
                self.state = self._states.pop()
            elif ends and token.word == "*":
                if at < end and tokens[at].word not in _DESTINATIONS:
                    at = ends[-1]
            elif ends and self._is_apart(token.word, at, ends[-1]):
                at = ends[-1]
            else:
                self._read(token.word, token.value)
        del self._states[depth:]

    def walk_apart(self, start: int, end: int) -> None:
        """Read what is no part of the text around it."""
        before, self.state = self.state, _State()
        self.walk(start, end)
        self._end_paragraph()
        self.state = before

    def finish(self) -> None:
        """The text ends."""
        self._end_paragraph()
        self._table.leave()

    def _is_apart(self, word: str, start: int, end: int) -> bool:
        """Whether a word begins a group that is no text, after doing what it says."""
        if word in _PARTLY_READ:
            self.state = replace(self.state, is_apart=True)
        elif word in _READ:
            self.state = replace(self.state, is_apart=False)
        elif word in _UNREAD:
            return True
        elif word in _READERS and (self.has_notes or word not in _NOTES):
            _READERS[word](self, start, end)
            return True
        return False

    def _read(self, word: str, value: int | None) -> None:
        """A control word of the text."""
        state = self.state
        if word in _SWITCHES:
            kind = frozenset({_SWITCHES[word]})
            on = state.on - kind if value == 0 else state.on | kind
            self.state = replace(state, on=on)
        elif word in _OFF:
            self.state = replace(state, on=state.on - _OFF[word])
        elif word == "plain":
            self.state = replace(state, on=PLAIN, is_hidden=False, is_deleted=False)
        elif word == "v":
            self.state = replace(state, is_hidden=value != 0)
        elif word == "deleted":
            self.deletions += value != 0
            self.state = replace(state, is_deleted=value != 0)
        elif word == "chftn":
            self._has_sign = True
        elif not state.is_apart:
            self._read_layout(word, value)

    def _read_layout(self, word: str, value: int | None) -> None:
        state = self.state
        match word:
            case "par" | "sect":
                self._end_paragraph()
            case "line" | "page" | "column":
                self.builder.break_line()
            case "pard":
                self.state = replace(
                    state, style=-1, heading=None, is_item=False, in_table=False
                )
            case "s":
                self.state = replace(state, style=-1 if value is None else value)
            case "outlinelevel":
                self.state = replace(state, heading=_heading(value))
            case "intbl":
                self.state = replace(state, in_table=True)
            case "cell":
                self.state = replace(state, in_table=True)
                self._table.enter_cell()
                self.builder.end_block()
                self._table.end_cell()
                self._put_boxes()
            case "nestcell":
                self._add("\t")
            case "nestrow":
                self.builder.end_block()
            case "row":
                self._table.end_row()

    def _add(self, words: str) -> None:
        state = self.state
        if state.is_apart or not words:
            return
        if words == "\t":
            self.builder.add_verbatim("\t", region=state.region)
            return
        if state.in_table:
            self._table.enter_cell()
        else:
            self._table.leave()
        context = self._set_context()
        is_heading = context.kind is BlockKind.HEADING
        setting = state.on - {Rendition.BOLD} if is_heading else state.on
        if state.target:
            setting |= {state.target}
        self.builder.add_verbatim(words, setting, state.region)

    def _set_context(self) -> BlockContext:
        """What the paragraph is."""
        state = self.state
        context = state.heading or self.styles.get(state.style, BlockContext())
        if context.kind is BlockKind.PARAGRAPH and state.in_table:
            context = BlockContext(BlockKind.CELL)
        elif context.kind is BlockKind.PARAGRAPH and state.is_item:
            context = BlockContext(BlockKind.ITEM)
        self.builder.context = context
        return context

    def _end_paragraph(self) -> None:
        self.builder.end_block()
        self._put_boxes()

    def _put_boxes(self) -> None:
        """Read the boxes that hang on the paragraph that ends."""
        if self._in_boxes:
            return
        self._in_boxes = True
        while self._boxes:
            self.walk_apart(*self._boxes.pop(0))
        self._in_boxes = False

    def refer_to_note(self, start: int, end: int) -> None:
        """Take note that the text refers to a note here; it has a number, or a sign."""
        tokens = self.source.tokens
        is_last = any(token.word == "ftnalt" for token in tokens[start : start + 2])
        place = NotePlace.END if is_last else NotePlace.FOOT
        self._refer(start, end, place, has_number=self._has_sign)
        self._has_sign = False

    def refer_to_comment(self, start: int, end: int) -> None:
        """Take note that somebody wrote a comment on what was said last."""
        self._refer(start, end, NotePlace.MARGIN, has_number=True)
        self._author = ""

    def _refer(
        self, start: int, end: int, place: NotePlace, *, has_number: bool
    ) -> None:
        number = ""
        if has_number:
            self.counts[place] = self.counts.get(place, 0) + 1
            number = str(self.counts[place])
        region, author = self.state.region, self._author or None
        self.builder.refer(len(self.references))
        self.references.append(Reference(start, end, region, place, number, author))

    def read_box(self, start: int, end: int) -> None:
        """Take note of a box, which hangs on the paragraph."""
        self._boxes.append((start, end))

    def read_margin(self, start: int, end: int) -> None:
        """Take note of the head or the foot of a page."""
        self.margins.append((start, end))

    def read_number(self, start: int, end: int) -> None:
        """The words before an item are text; a sign or a number says that it is one."""
        words = self.source.words(start, end).strip()
        if not _IS_NUMBER.fullmatch(words):
            self._add(f"{words} ")
            return
        self.state = self._states[-1] = replace(self._states[-1], is_item=True)
        if words and not self.state.is_apart:
            self._set_context()
            self.builder.add_verbatim(f"{words} ", PLAIN, SIGN)

    def read_styles(self, start: int, end: int) -> None:
        """Take note of what the styles of paragraphs say that these are."""
        for at, close in self._groups(start, end):
            values = {t.word: t.value for t in self.source.tokens[at:close]}
            name = self.source.words(at, close).strip("; ").lower()
            context = context_of(name) or _heading(values.get("outlinelevel"))
            if "s" in values and context:
                self.styles[values["s"] or 0] = context

    def read_info(self, start: int, end: int) -> None:
        """What the document says about itself."""
        for at, close in self._groups(start, end):
            values = {t.word: t.value for t in self.source.tokens[at:close]}
            word = next((word for word in values if word != "*"), "")
            if key := _PROPERTIES.get(word):
                if value := " ".join(self.source.words(at, close).split()):
                    self.metadata.append((key, value))
            elif key := _DAYS.get(word):
                year, month, day = (
                    values.get(part) or 0 for part in ("yr", "mo", "dy")
                )
                if year and month and day:
                    self.metadata.append((key, f"{year:04}-{month:02}-{day:02}"))

    def _groups(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Where what stands in each group between two places begins and ends."""
        at = start
        while at < end:
            if self.source.tokens[at].word == "{":
                close = self.source.ends[at]
                yield at + 1, close
                at = close
            at += 1

    def read_link(self, start: int, end: int) -> None:
        """The code of a field, which may be a link of the words beside it."""
        link = LINK_CODE.match(self.source.words(start, end))
        if link and len(self._states) > 1:
            self._states[-1] = replace(self._states[-1], target=link[1])

    def read_author(self, start: int, end: int) -> None:
        """Who wrote the comment that comes."""
        self._author = " ".join(self.source.words(start, end).split())


def _heading(level: int | None) -> BlockContext | None:
    """What paragraphs of an outline's level are, from 0; text has none, or the last."""
    if level is None or not 0 <= level < _MOST_HEADS:
        return None
    return BlockContext(BlockKind.HEADING, level + 1)


_READERS: dict[str, Callable[[RtfWalk, int, int], None]] = {
    "stylesheet": RtfWalk.read_styles,
    "info": RtfWalk.read_info,
    "fldinst": RtfWalk.read_link,
    "footnote": RtfWalk.refer_to_note,
    "annotation": RtfWalk.refer_to_comment,
    "atnauthor": RtfWalk.read_author,
    **dict.fromkeys(("shptxt", "dptxbxtext"), RtfWalk.read_box),
    **dict.fromkeys(("listtext", "pntext"), RtfWalk.read_number),
    **dict.fromkeys(("header", "headerl", "headerr", "headerf"), RtfWalk.read_margin),
    **dict.fromkeys(("footer", "footerl", "footerr", "footerf"), RtfWalk.read_margin),
}
_NOTES = frozenset({"footnote", "annotation"})
_DESTINATIONS = _PARTLY_READ | _READ | _READERS.keys() | {"nesttableprops"}
"""What is read, be it marked as what may be skipped or not."""
