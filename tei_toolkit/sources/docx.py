"""Word documents (DOCX): paragraphs, headings, lists, tables, notes, runs.

python-docx opens the package and resolves its relations; the walk is ours, because the
library's own passes over text boxes, content controls and tracked insertions.
Source: ECMA-376, Office Open XML, part 1, chapter 17 (WordprocessingML).
"""

import zipfile
import zlib
from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING

from tei_toolkit.diagnostics import Diagnostic, DiagnosticKind, Severity
from tei_toolkit.errors import InputError
from tei_toolkit.sources.building import BlockContext, Setting, TextBuilder
from tei_toolkit.sources.document import (
    Appendix,
    NotesSetApart,
    assemble,
    report_notes,
)
from tei_toolkit.sources.kind import Certainty, RawSource, Sample, SourceKind
from tei_toolkit.sources.package import read_part
from tei_toolkit.sources.text import BlockKind, SourceText
from tei_toolkit.transcript import LeftOutKind, Rendition

if TYPE_CHECKING:
    from docx.document import Document
    from lxml import etree

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

DELETION_LEFT_OUT = DiagnosticKind(
    code="TEI-S051",
    name="tracked-deletion",
    severity=Severity.NOTE,
    template="{count} tracked deletions were left out, as Word does on acceptance",
    explanation="""\
*What it reports*: words that someone deleted with change tracking on.

*Why it matters*: insertions are taken as accepted and deletions as gone. Accept or
reject the changes in Word if that is not meant.
""",
)

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_OFF = frozenset({"0", "false", "off", "none"})
_RENDITIONS = {
    f"{_W}b": Rendition.BOLD,
    f"{_W}i": Rendition.ITALIC,
    f"{_W}u": Rendition.UNDERLINE,
    f"{_W}strike": Rendition.STRIKE,
    f"{_W}dstrike": Rendition.STRIKE,
}
_LITERALS = {
    f"{_W}tab": "\t",
    f"{_W}br": "\n",
    f"{_W}cr": "\n",
    f"{_W}noBreakHyphen": "\u2011",
    f"{_W}softHyphen": "\u00ad",
}
# What holds no words of the text: properties, fields' codes, deletions, fallbacks.
_SKIPPED = frozenset(
    {
        f"{_W}pPr",
        f"{_W}rPr",
        f"{_W}tblPr",
        f"{_W}trPr",
        f"{_W}tcPr",
        f"{_W}sectPr",
        f"{_W}sdtPr",
        f"{_W}instrText",
        f"{_W}delText",
        f"{_W}del",
        f"{_W}moveFrom",
        f"{_MC}Fallback",
    }
)
_NOTES = (
    ("footnote", "word/footnotes.xml", f"{_W}footnote"),
    ("footnote", "word/endnotes.xml", f"{_W}endnote"),
    ("comment", "word/comments.xml", f"{_W}comment"),
)
# What python-docx raises for packages that are not what they seem.
_FAULTS = (
    KeyError,
    ValueError,
    AttributeError,
    TypeError,
    IndexError,
    OSError,
    EOFError,
    RuntimeError,
    NotImplementedError,
    AssertionError,
    zipfile.BadZipFile,
    zlib.error,
)


@dataclass(frozen=True, slots=True)
class _Style:
    """What a named style says of its paragraphs or runs."""

    context: BlockContext = field(default_factory=BlockContext)
    on: Setting = frozenset()
    off: Setting = frozenset()


@dataclass(slots=True)
class _Walk:
    """One pass over a part of the document."""

    builder: TextBuilder
    styles: dict[str, _Style]
    targets: dict[str, str]
    deletions: int = 0
    _paragraph: _Style = field(default_factory=_Style)
    _paragraphs: list[_Style] = field(default_factory=list)
    _run: Setting = frozenset()
    _target: str = ""
    _hidden: int = 0
    _boxes: "list[etree._Element]" = field(default_factory=list)
    _rows: list[int] = field(default_factory=list)

    def walk(self, root: "etree._Element") -> None:
        """Read all that is in `root`."""
        from lxml import etree  # noqa: PLC0415 (loaded when needed)

        events = etree.iterwalk(root, events=("start", "end"))
        for event, element in events:
            tag = str(element.tag)
            if event == "end":
                self._end(tag)
            elif tag == f"{_W}txbxContent" and self._paragraphs:
                # A box hangs on a paragraph, often in the middle of a sentence.
                self._boxes.append(element)
                events.skip_subtree()
            elif tag in _SKIPPED:
                self.deletions += tag == f"{_W}del"
                events.skip_subtree()
            else:
                self._start(tag, element)

    def _start(self, tag: str, element: "etree._Element") -> None:
        builder = self.builder
        if tag == f"{_W}t":
            setting = self._run | {self._target} if self._target else self._run
            builder.add_verbatim(element.text or "", setting, self._hidden)
        elif tag in _LITERALS:
            literal = _LITERALS[tag]
            if literal == "\n":
                builder.break_line()
            else:
                builder.add_verbatim(literal, region=self._hidden)
        elif tag == f"{_W}sym":
            code = int(element.get(f"{_W}char", "0"), 16)
            # Symbol fonts use the private area: the low byte is the key struck.
            char = chr(code - 0xF000 if 0xF020 <= code <= 0xF0FF else code or 0x20)
            builder.add_verbatim(char, self._run, self._hidden)
        elif tag == f"{_W}r":
            self._begin_run(element)
        elif tag == f"{_W}p":
            self._begin_paragraph(element)
        elif tag == f"{_W}hyperlink":
            self._target = self.targets.get(element.get(f"{_R}id", ""), "")
        elif tag == f"{_W}tbl":
            builder.end_block()
        elif tag == f"{_W}tr":
            builder.end_block(1)
            self._rows.append(builder.size)
        elif tag == f"{_W}tc":
            self._begin_cell()

    def _end(self, tag: str) -> None:
        builder = self.builder
        if tag == f"{_W}p":
            builder.end_block()
            if self._paragraphs:
                self._paragraph = self._paragraphs.pop()
            builder.context = self._paragraph.context
            if not self._paragraphs:
                boxes, self._boxes = self._boxes, []
                for box in boxes:
                    self.walk(box)
        elif tag == f"{_W}r":
            self._run = frozenset()
            self._hidden = 0
        elif tag == f"{_W}hyperlink":
            self._target = ""
        elif tag == f"{_W}tr":
            builder.end_block(1)
            if self._rows:
                self._rows.pop()
        elif tag == f"{_W}tbl":
            builder.end_block()

    def _begin_cell(self) -> None:
        start = self._rows[-1] if self._rows else -1
        length = self.builder.size - start
        if start < 0 or length == 0:
            return
        if length <= 200 and self.builder.line_start <= start + 2:
            self.builder.separate_cell()
        else:
            self.builder.end_block()

    def _begin_paragraph(self, element: "etree._Element") -> None:
        self._paragraphs.append(self._paragraph)
        self.builder.end_block()
        properties = element.find(f"{_W}pPr")
        style = _Style()
        if properties is not None:
            named = properties.find(f"{_W}pStyle")
            if named is not None:
                style = self.styles.get(named.get(f"{_W}val", ""), style)
            style = _with_list(style, properties)
        if self._rows and style.context.kind is BlockKind.PARAGRAPH:
            style = _Style(BlockContext(BlockKind.CELL), style.on, style.off)
        self._paragraph = style
        self.builder.context = style.context

    def _begin_run(self, element: "etree._Element") -> None:
        properties = element.find(f"{_W}rPr")
        setting = self._paragraph.on
        self._hidden = 0
        if properties is not None:
            named = properties.find(f"{_W}rStyle")
            if named is not None:
                style = self.styles.get(named.get(f"{_W}val", ""), _Style())
                setting = (setting | style.on) - style.off
            on, off = _read_settings(properties)
            setting = (setting | on) - off
            vanish = properties.find(f"{_W}vanish")
            if vanish is not None and vanish.get(f"{_W}val") not in _OFF:
                self._hidden = 1
        if self._paragraph.context.kind is BlockKind.HEADING:
            setting -= {Rendition.BOLD}
        self._run = setting


def read_docx(raw: RawSource) -> SourceText:
    """The text of a Word document.

    Raises:
        InputError: the package is damaged, or no Word document.
    """
    document = _open(raw)
    diagnostics = list(raw.diagnostics)
    styles_root = read_part(raw.data, "word/styles.xml", raw.name)
    styles = {} if styles_root is None else _read_styles(styles_root)
    targets = _read_targets(document)
    builder = TextBuilder()
    walk = _Walk(builder, styles, targets)
    walk.walk(document.element.body)
    appendices, notes = _read_notes(raw, styles)
    appendices += _read_margins(raw, styles)
    if walk.deletions:
        values = (("count", str(walk.deletions)),)
        diagnostics.append(Diagnostic(DELETION_LEFT_OUT, raw.name, 0, 0, values))
    if notes:
        diagnostics.append(report_notes(raw.name, notes))
    return assemble(
        raw,
        MEDIA_TYPE,
        builder,
        appendices,
        metadata=_read_properties(document) + notes,
        diagnostics=tuple(diagnostics),
    )


def _open(raw: RawSource) -> "Document":
    """The document, opened; every XML file in it was looked at before."""
    for part in ("[Content_Types].xml", "_rels/.rels", "word/document.xml"):
        read_part(raw.data, part, raw.name)
    with zipfile.ZipFile(BytesIO(raw.data)) as package:
        parts = [n for n in package.namelist() if n.endswith((".xml", ".rels"))]
    for part in parts:
        read_part(raw.data, part, raw.name)
    import docx  # noqa: PLC0415 (loaded when needed)
    from docx.opc.exceptions import OpcError  # noqa: PLC0415
    from lxml import etree  # noqa: PLC0415

    try:
        document = docx.Document(BytesIO(raw.data))
        body = document.element.body
    except (*_FAULTS, OpcError, etree.LxmlError) as error:
        raise InputError(
            f"{raw.name}: is packed like a Word document but is none, or damaged "
            f"({error}); open it in Word and save it anew as .docx"
        ) from error
    if body is None:
        raise InputError(f"{raw.name}: is a Word document without a body; save it anew")
    return document


def _read_targets(document: "Document") -> dict[str, str]:
    return {
        key: relation.target_ref
        for key, relation in document.part.rels.items()
        if relation.is_external and relation.reltype.endswith("/hyperlink")
    }


def _read_properties(document: "Document") -> NotesSetApart:
    try:
        core = document.core_properties
        pairs = (
            ("title", core.title),
            ("subject", core.subject),
            ("creator", core.author),
            ("keywords", core.keywords),
            ("description", core.comments),
            ("category", core.category),
            ("language", core.language),
            ("created", core.created.isoformat() if core.created else ""),
            ("modified", core.modified.isoformat() if core.modified else ""),
        )
    except _FAULTS:
        # Properties that break the standard are no reason to refuse the text.
        return ()
    return tuple((key, value.strip()) for key, value in pairs if value.strip())


def _read_notes(
    raw: RawSource, styles: dict[str, _Style]
) -> tuple[list[Appendix], NotesSetApart]:
    appendices: list[Appendix] = []
    found: list[tuple[str, str]] = []
    for key, part, tag in _NOTES:
        root = read_part(raw.data, part, raw.name)
        if root is None:
            continue
        for note in root.iter(tag):
            # Separators between text and notes are notes to Word.
            if note.get(f"{_W}type") in {"separator", "continuationSeparator"}:
                continue
            words = _read_apart(note, styles)
            author = note.get(f"{_W}author", "")
            if words:
                found.append((key, f"{author}: {words}" if author else words))
                appendices.append(Appendix(words, LeftOutKind.METADATA))
    return appendices, tuple(found)


def _read_margins(raw: RawSource, styles: dict[str, _Style]) -> list[Appendix]:
    with zipfile.ZipFile(BytesIO(raw.data)) as package:
        names = sorted(
            name
            for name in package.namelist()
            if name.startswith(("word/header", "word/footer")) and name.endswith(".xml")
        )
    margins: list[Appendix] = []
    for name in names:
        root = read_part(raw.data, name, raw.name)
        words = "" if root is None else _read_apart(root, styles)
        if words and all(words != other.words for other in margins):
            margins.append(Appendix(words, LeftOutKind.FURNITURE))
    return margins


def _read_apart(root: "etree._Element", styles: dict[str, _Style]) -> str:
    walk = _Walk(TextBuilder(), styles, {})
    walk.walk(root)
    return walk.builder.finish()


def _read_settings(properties: "etree._Element") -> tuple[Setting, Setting]:
    on: set[Rendition | str] = set()
    off: set[Rendition | str] = set()
    for tag, rendition in _RENDITIONS.items():
        element = properties.find(tag)
        if element is not None:
            (off if element.get(f"{_W}val") in _OFF else on).add(rendition)
    place = properties.find(f"{_W}vertAlign")
    if place is not None:
        value = place.get(f"{_W}val")
        if value in {"superscript", "subscript"}:
            on.add(Rendition(value))
    return frozenset(on), frozenset(off)


def _with_list(style: _Style, properties: "etree._Element") -> _Style:
    number = properties.find(f"{_W}numPr")
    if number is not None and style.context.kind is not BlockKind.HEADING:
        level = number.find(f"{_W}ilvl")
        depth = "0" if level is None else level.get(f"{_W}val", "0")
        context = BlockContext(
            BlockKind.ITEM, int(depth) + 1 if depth.isdecimal() else 1
        )
        return _Style(context, style.on, style.off)
    outline = properties.find(f"{_W}outlineLvl")
    if outline is not None:
        value = outline.get(f"{_W}val", "9")
        if value.isdecimal() and int(value) < 9:
            context = BlockContext(BlockKind.HEADING, int(value) + 1)
            return _Style(context, style.on, style.off)
    return style


def _read_styles(root: "etree._Element") -> dict[str, _Style]:
    """Every named style, with what it takes from those it is based on."""
    elements = {e.get(f"{_W}styleId", ""): e for e in root.iter(f"{_W}style")}
    styles: dict[str, _Style] = {}
    for identifier in elements:
        chain: list[str] = []
        at = identifier
        while at in elements and at not in chain and at not in styles:
            chain.append(at)
            based = elements[at].find(f"{_W}basedOn")
            at = "" if based is None else based.get(f"{_W}val", "")
        style = styles.get(at, _Style())
        for name in reversed(chain):
            style = _derive(style, elements[name])
            styles[name] = style
    return styles


def _derive(base: _Style, element: "etree._Element") -> _Style:
    named = element.find(f"{_W}name")
    name = "" if named is None else named.get(f"{_W}val", "").lower()
    style = base
    properties = element.find(f"{_W}rPr")
    if properties is not None:
        on, off = _read_settings(properties)
        style = _Style(style.context, (style.on - off) | on, (style.off - on) | off)
    context = style.context
    if name.startswith("heading ") and name[8:].isdecimal():
        context = BlockContext(BlockKind.HEADING, int(name[8:]))
    elif name == "title":
        context = BlockContext(BlockKind.HEADING, 1)
    elif name == "subtitle":
        context = BlockContext(BlockKind.HEADING, 2)
    elif name in {"quote", "intense quote", "block text"}:
        context = BlockContext(BlockKind.QUOTE)
    elif name.startswith(("list bullet", "list number")):
        context = BlockContext(BlockKind.ITEM)
    elif name in {"html preformatted", "plain text"}:
        context = BlockContext(BlockKind.PREFORMATTED)
    style = _Style(context, style.on, style.off)
    paragraph = element.find(f"{_W}pPr")
    return style if paragraph is None else _with_list(style, paragraph)


def recognise_docx(sample: Sample) -> Certainty:
    """A package with a main document of WordprocessingML."""
    if "word/document.xml" in sample.members:
        return Certainty.CERTAIN
    return Certainty.NONE


KIND = SourceKind(
    media_type=MEDIA_TYPE,
    title="a Word document",
    suffixes=frozenset({".docx"}),
    recognise=recognise_docx,
    read=read_docx,
    is_package=True,
)
