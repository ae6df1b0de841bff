"""One pass over the words of a Word document, or of a part of it.

The walk is ours, because the libraries' own pass over text boxes, content controls,
tracked insertions and strict documents. Source: ECMA-376, Office Open XML, part 1,
chapter 17 (WordprocessingML).
"""

from dataclasses import field
from typing import TYPE_CHECKING

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.building import BlockContext, Setting, TextBuilder
from tei_toolkit.sources.document import (
    DELETED,
    FURNITURE,
    PRINTED,
    READING,
    SIGN,
    UNPRINTED,
)
from tei_toolkit.sources.grown_tables import CellShape
from tei_toolkit.sources.symbol_fonts import is_symbol_font, symbol_of
from tei_toolkit.sources.text import BlockKind
from tei_toolkit.sources.turn_tables import NOTHING, Arranged
from tei_toolkit.sources.word_lists import ListNumbers
from tei_toolkit.sources.word_notes import (
    PLACES,
    NoteNumbers,
    Reference,
    follows_own_sign,
)
from tei_toolkit.sources.word_package import MATH, R, W
from tei_toolkit.sources.word_styles import PLAIN, WordStyle
from tei_toolkit.sources.word_tables import shapes_of
from tei_toolkit.transcript import NotePlace, Rendition
from tei_toolkit.values import record

if TYPE_CHECKING:
    from lxml import etree

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_LITERALS = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "\u2011",
    f"{W}softHyphen": "\u00ad",
}
_WORDS = frozenset({f"{W}t", f"{W}delText", f"{MATH}t"})
# With its mark deleted, a paragraph goes on in the next one; a drop capital does, too.
_JOINED = (f"{W}pPr/{W}rPr/{W}del", f"{W}pPr/{W}framePr[@{W}dropCap]")
_TABLE_PARTS = frozenset({f"{W}tbl", f"{W}tr", f"{W}tc"})
_EMBEDDED = frozenset({f"{W}altChunk", f"{W}subDoc"})
# What holds no words of the text: properties, what was moved away.
_SKIPPED = frozenset(
    {
        f"{W}pPr",
        f"{W}rPr",
        f"{W}tblPr",
        f"{W}trPr",
        f"{W}tcPr",
        f"{W}sectPr",
        f"{W}sdtPr",
        f"{W}delInstrText",
        f"{W}moveFrom",
    }
)
_RUBY = -1
"""What the builder knows the beginning of the last ruby by."""
_LAYOUT = lazy_pattern(r"[\t\n\r]+ *")
_LINK_FIELD = lazy_pattern(r'\s*HYPERLINK\s+"([^"]+)"')


@record
class WordWalk:
    """One pass over a part of the document."""

    builder: TextBuilder
    styles: dict[str, WordStyle]
    targets: dict[str, str]
    numbers: NoteNumbers | None = None
    lists: ListNumbers = field(default_factory=ListNumbers)
    references: list[Reference] = field(default_factory=list)
    deletions: int = 0
    embedded: list[str] = field(default_factory=list)
    arranged: Arranged = NOTHING
    has_few_boxes: bool = False
    _paragraph: WordStyle = PLAIN
    _paragraphs: list[WordStyle] = field(default_factory=list)
    _run: Setting = frozenset()
    _target: str = ""
    _fields: list[str] = field(default_factory=list)
    _font: str = ""
    _is_run_hidden: bool = False
    _concealed: int = 0
    _deleted: int = 0
    _furniture: int = 0
    _in_box: int = 0
    _signed: Reference | None = None
    _goes_on: bool = False
    _boxes: "list[etree._Element]" = field(default_factory=list)
    _shapes: "dict[etree._Element, CellShape | None]" = field(default_factory=dict)

    def walk(self, root: "etree._Element") -> None:
        """Read all that is in `root`."""
        from lxml import etree  # noqa: PLC0415 (loaded when needed)

        events = etree.iterwalk(root, events=("start", "end"))
        for event, element in events:
            tag = str(element.tag)
            if event == "end":
                self._end(tag, element)
            elif tag == f"{W}txbxContent" and self._paragraphs:
                # A box hangs on a paragraph, often in the middle of a sentence.
                self._boxes.append(element)
                events.skip_subtree()
            elif tag == f"{W}ruby":
                self._read_ruby(element)
                events.skip_subtree()
            elif tag in _SKIPPED or (tag == f"{_MC}Fallback" and _is_spare(element)):
                events.skip_subtree()
            else:
                self._start(tag, element)

    def _start(self, tag: str, element: "etree._Element") -> None:
        if tag in _WORDS:
            setting = self._run | {self._target} if self._target else self._run
            if tag == f"{MATH}t":
                setting |= _place_in_formula(element)
            self._add(self._drawn(_LAYOUT.sub(" ", element.text or "")), setting)
        elif tag in _LITERALS:
            self._add_literal(_LITERALS[tag])
        elif tag == f"{W}sym":
            self._add(_symbol(element), self._run)
        elif tag == f"{W}r":
            self._begin_run(element)
        elif tag == f"{W}p":
            self._begin_paragraph(element)
        elif tag in _TABLE_PARTS:
            self._begin_table_part(tag, element)
        elif tag == f"{W}hyperlink":
            self._target = self.targets.get(element.get(f"{R}id", ""), "")
        elif tag in {f"{W}fldChar", f"{W}instrText"}:
            self._follow_field(element)
        else:
            self._begin_apart(tag, element)

    def _begin_apart(self, tag: str, element: "etree._Element") -> None:
        """Take note of what holds no words of the text."""
        if tag in PLACES:
            self._refer(PLACES[tag], element)
        elif tag == f"{W}lastRenderedPageBreak" and self.numbers is not None:
            self.numbers.end_page()
        elif tag == f"{W}del":
            self._deleted += 1
            self.deletions += 1
        elif _is_concealed(tag, element):
            self._concealed += 1
        elif tag == f"{MATH}den":
            self._add("/", self._run)
        elif tag in _EMBEDDED:
            self.embedded.append(self.targets.get(element.get(f"{R}id", ""), "?"))

    def _refer(self, place: NotePlace, element: "etree._Element") -> None:
        """Take note that the text refers to a note here."""
        key, region = element.get(f"{W}id", ""), self._region()
        reference = Reference(place, key, region, "")
        if follows_own_sign(element):
            self._signed = reference
        elif region == PRINTED and self.numbers is not None:
            reference.n = self.numbers.next(place, key)
        self.builder.refer(len(self.references))
        self.references.append(reference)

    def _add(self, words: str, setting: Setting) -> None:
        """Add words, which may be the sign of a note."""
        sign = self._signed
        region = self._region()
        if sign is None or region != PRINTED:
            self.builder.add_verbatim(words, setting, region)
            return
        self.builder.add_verbatim(words, setting, SIGN)
        end = self.builder.size
        start = sign.mark[0] if sign.mark else end - len(words)
        sign.mark = start, end
        sign.n += words

    def _read_ruby(self, ruby: "etree._Element") -> None:
        """Read words, then the signs that say how they are read."""
        builder = self.builder
        builder.refer(_RUBY)
        for base in ruby.iterfind(f"{W}rubyBase"):
            self.walk(base)
        words = "".join(
            text.text or ""
            for rt in ruby.iterfind(f"{W}rt")
            for text in rt.iter(f"{W}t")
        )
        region = self._region() or READING
        builder.add_verbatim(words, builder.setting, region)
        if words and region == READING:
            builder.end_reading(_RUBY, (builder.size - len(words), builder.size))

    def _drawn(self, words: str) -> str:
        """Words in a symbol font as the characters that it draws."""
        if not self._font:
            return words
        return "".join(
            symbol_of(self._font, ord(c)) if "\uf020" <= c <= "\uf0ff" else c
            for c in words
        )

    def _add_literal(self, literal: str) -> None:
        if literal == "\n":
            self.builder.break_line()
        else:
            self.builder.add_verbatim(literal, region=self._region())

    def _begin_table_part(self, tag: str, element: "etree._Element") -> None:
        if tag == f"{W}tc":
            self._furniture += element in self.arranged.furniture
            shape = self._shapes.get(element, CellShape())
            if shape is not None:
                self.builder.begin_cell(shape)
        elif tag == f"{W}tr":
            self._deleted += _is_deleted_row(element)
            self.builder.begin_row()
        else:
            self._shapes |= shapes_of(element, self.arranged)
            self.builder.begin_table()

    def _end_table_part(self, tag: str, element: "etree._Element") -> None:
        if tag == f"{W}tc":
            self._furniture -= element in self.arranged.furniture
            if self._shapes.pop(element, CellShape()) is not None:
                self.builder.end_cell()
        elif tag == f"{W}tr":
            self._deleted -= _is_deleted_row(element)
            self.builder.end_row()
        else:
            self.builder.end_table()

    def _end(self, tag: str, element: "etree._Element") -> None:
        if tag == f"{W}p":
            self._end_paragraph(element)
        elif tag == f"{W}r":
            self._run = frozenset()
            self._font = ""
            self._is_run_hidden = False
            self._signed = None
        elif tag == f"{W}hyperlink":
            self._target = ""
        elif tag in _TABLE_PARTS:
            self._end_table_part(tag, element)
        elif tag == f"{W}del":
            self._deleted = max(0, self._deleted - 1)
        elif _is_concealed(tag, element):
            self._concealed -= 1

    def _region(self) -> int:
        """Whether the words that come are printed, deleted, or hidden."""
        if self._deleted:
            return DELETED
        if self._furniture:
            return FURNITURE
        return UNPRINTED if self._is_run_hidden or self._concealed else PRINTED

    def _follow_field(self, element: "etree._Element") -> None:
        """Take note of the code of a field; the words of a link have its address."""
        kind = element.get(f"{W}fldCharType")
        if kind == "begin":
            self._fields.append("")
        elif not self._fields:
            return
        elif kind == "separate":
            link = _LINK_FIELD.match(self._fields[-1])
            if link:
                self._target = link[1]
        elif kind == "end":
            if _LINK_FIELD.match(self._fields.pop()):
                self._target = ""
        else:
            self._fields[-1] += element.text or ""

    def _begin_paragraph(self, element: "etree._Element") -> None:
        self._paragraphs.append(self._paragraph)
        if self._goes_on:
            self._goes_on = False
            return
        self.builder.end_block()
        properties = element.find(f"{W}pPr")
        style = self.styles.get("", PLAIN)
        if properties is not None:
            named = properties.find(f"{W}pStyle")
            if named is not None:
                style = self.styles.get(named.get(f"{W}val", ""), style)
            style = style.and_paragraph(properties)
        tables = self.builder.tables
        if style.context.kind is BlockKind.PARAGRAPH:
            if tables.is_beside or (self._in_box and self.has_few_boxes):
                style = style.as_block(BlockContext(BlockKind.ASIDE))
            elif tables.row_start >= 0:
                style = style.as_block(BlockContext(BlockKind.CELL))
        self._paragraph = style
        self.builder.context = style.context
        if properties is not None and self.lists.lists:
            self._add_number(properties)

    def _add_number(self, properties: "etree._Element") -> None:
        """Add the words that a list prints before its item."""
        number = properties.find(f"{W}numPr/{W}numId")
        level = properties.find(f"{W}numPr/{W}ilvl")
        if number is not None:
            depth = "0" if level is None else level.get(f"{W}val", "0")
            words = self.lists.next(
                number.get(f"{W}val", ""), int(depth) if depth.isdecimal() else 9
            )
            if words:
                # A list whose items have words of their own is one of labels.
                self.builder.context = BlockContext()
                self._add(f"{words.strip()} ", frozenset())

    def _end_paragraph(self, element: "etree._Element") -> None:
        is_joined = any(element.find(path) is not None for path in _JOINED)
        if self.numbers is not None and element.find(f"{W}pPr/{W}sectPr") is not None:
            self.numbers.end_section()
        self._goes_on = is_joined and element.find(f".//{W}t") is not None
        if not self._goes_on:
            self.builder.end_block()
        before = self._paragraphs.pop() if self._paragraphs else PLAIN
        if not self._goes_on:
            self._paragraph = before
            self.builder.context = before.context
        if not self._paragraphs:
            boxes, self._boxes = self._boxes, []
            self._in_box += 1
            for box in boxes:
                self.walk(box)
            self._in_box -= 1

    def _begin_run(self, element: "etree._Element") -> None:
        style = self._paragraph
        properties = element.find(f"{W}rPr")
        if properties is not None:
            named = properties.find(f"{W}rStyle")
            if named is not None:
                run_style = self.styles.get(named.get(f"{W}val", ""), PLAIN)
                style = style.and_style(run_style)
            style = style.and_run(properties)
            fonts = properties.find(f"{W}rFonts")
            font = "" if fonts is None else fonts.get(f"{W}ascii", "")
            self._font = font if is_symbol_font(font) else ""
        self._is_run_hidden = style.is_hidden
        is_heading = self._paragraph.context.kind is BlockKind.HEADING
        self._run = style.on - {Rendition.BOLD} if is_heading else style.on


def _place_in_formula(text: "etree._Element") -> Setting:
    """Whether a part of a formula is raised or lowered."""
    for above in text.iterancestors(f"{MATH}sup", f"{MATH}sub", f"{MATH}oMath"):
        if above.tag != f"{MATH}oMath":
            is_raised = above.tag == f"{MATH}sup"
            return frozenset(
                {Rendition.SUPERSCRIPT if is_raised else Rendition.SUBSCRIPT}
            )
        break
    return frozenset()


def _symbol(element: "etree._Element") -> str:
    """The character of a symbol font."""
    try:
        code = int(element.get(f"{W}char", "0"), 16)
    except ValueError:
        return ""
    if not 0 <= code <= 0xFFFF or 0xD800 <= code <= 0xDFFF:
        return ""
    return symbol_of(element.get(f"{W}font", ""), code)


def _is_deleted_row(row: "etree._Element") -> bool:
    """Whether a row of a table was deleted with change tracking on."""
    return row.find(f"{W}trPr/{W}del") is not None


def _is_spare(fallback: "etree._Element") -> bool:
    """Whether what a fallback stands for has its words, too, or it has none itself."""
    around = fallback.getparent()
    choices = [] if around is None else around.iterfind(f"{_MC}Choice")
    return any(next(choice.iter(*_WORDS), None) is not None for choice in choices)


def _is_concealed(tag: str, element: "etree._Element") -> bool:
    """Whether an element holds words that say what a person should fill in."""
    return tag == f"{W}sdt" and element.find(f"{W}sdtPr/{W}showingPlcHdr") is not None
