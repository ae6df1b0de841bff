"""OpenDocument text (ODT): paragraphs, headings, lists, tables, notes, spans.

The package is read by lxml alone: the walk must be ours, so that every word is met
once, and then the styles are a few look-ups (odfdo, which takes 0.3 s to load, makes
the documents of the tests). Source: OASIS, *Open Document Format 1.3*, part 3.
"""

import re
from dataclasses import field, replace
from functools import partial
from typing import TYPE_CHECKING

from tei_toolkit.errors import InputError
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.sources.building import BlockContext, Setting, TextBuilder
from tei_toolkit.sources.document import (
    DELETED,
    FURNITURE,
    PRINTED,
    READING,
    UNPRINTED,
    Appendix,
    ReadNote,
    are_asides,
    assemble,
    note_date,
    read_body,
    with_deletions,
)
from tei_toolkit.sources.kind import Certainty, RawSource, Sample, SourceKind
from tei_toolkit.sources.odt_names import (
    DC,
    DRAW,
    META,
    NS,
    OFFICE,
    STYLE,
    SVG,
    TABLE,
    TEXT,
    XLINK,
)
from tei_toolkit.sources.odt_objects import put_in_objects
from tei_toolkit.sources.odt_styles import OdtStyles
from tei_toolkit.sources.odt_tables import OdtTables, arrange_tables
from tei_toolkit.sources.package import parse_part, read_part
from tei_toolkit.sources.text import BlockKind, SourceText
from tei_toolkit.transcript import NotePlace, Rendition
from tei_toolkit.values import record

if TYPE_CHECKING:
    from lxml import etree

MEDIA_TYPE = "application/vnd.oasis.opendocument.text"

_NOTES = frozenset({f"{TEXT}note", f"{OFFICE}annotation"})
_APART = frozenset({f"{TEXT}note-citation", f"{DC}date", f"{DC}creator"})
"""What says of a note which it is, and is none of its words."""
_SKIPPED = frozenset(
    {
        f"{TEXT}tracked-changes",
        f"{OFFICE}forms",
        f"{TEXT}sequence-decls",
        f"{TEXT}variable-decls",
        f"{TEXT}user-field-decls",
    }
)
# What a page does not show: cells under others, and what describes a picture.
_UNSHOWN = frozenset({f"{TABLE}covered-table-cell", f"{SVG}title", f"{SVG}desc"})
_BOXES = frozenset(
    f"{DRAW}{name}"
    for name in (
        *("text-box", "custom-shape", "rect", "ellipse", "circle", "line", "path"),
        *("polygon", "polyline", "regular-polygon", "connector", "caption"),
    )
)
_PROPERTIES = {
    f"{DC}title": "title",
    f"{DC}subject": "subject",
    f"{DC}description": "description",
    f"{DC}creator": "last modified by",
    f"{DC}date": "modified",
    f"{DC}language": "language",
    f"{META}initial-creator": "creator",
    f"{META}creation-date": "created",
    f"{META}keyword": "keywords",
}
_XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
_FLAT = re.compile(
    r"<office:document\s[^<>]*mimetype\s*=\s*[\"'][^\"']*opendocument\.text"
)
_RUBY = -1
"""What the builder knows the beginning of the last ruby by."""
_MAX_SPACES = 1000


@record
class _Walk:
    """One pass over a part of the document."""

    builder: TextBuilder
    styles: OdtStyles
    notes: "list[tuple[etree._Element, int]]" = field(default_factory=list)
    unshown: list[str] = field(default_factory=list)
    deletions: int = 0
    has_few_boxes: bool = False
    _in_box: int = 0
    _hidden: int = 0
    _boxes: "list[etree._Element]" = field(default_factory=list)
    _settings: list[Setting] = field(default_factory=lambda: [frozenset()])
    _contexts: list[BlockContext] = field(default_factory=list)
    _lists: int = 0
    tables: OdtTables = field(init=False)
    _depth: int = 0

    def __post_init__(self) -> None:
        """Let the builder know of tables."""
        self.tables = OdtTables(self.builder)

    def walk(self, root: "etree._Element") -> None:
        """Read all that is in `root`."""
        from lxml import etree  # noqa: PLC0415 (loaded when needed)

        events = etree.iterwalk(root, events=("start", "end"))
        skipped: set[etree._Element] = set()
        for event, element in events:
            if event == "end":
                if element in skipped:
                    skipped.discard(element)
                else:
                    self._end(element)
                if element is not root and self._depth:
                    self._add(element.tail)
                continue
            if element is not root and self._set_apart(element):
                events.skip_subtree()
                skipped.add(element)
                continue
            self._start(element)
            if self._depth:
                self._add(element.text)

    def _add(self, words: str | None) -> None:
        if words:
            self.builder.add(words, self._settings[-1], self._region)

    @property
    def _region(self) -> int:
        if self.tables.furniture:
            return FURNITURE
        return UNPRINTED if self._hidden else PRINTED

    def _set_apart(self, element: "etree._Element") -> bool:
        """Whether the element is no running text; its words are kept."""
        tag = element.tag
        if tag in _SKIPPED:
            return True
        if tag in _BOXES and self._depth:
            # A box hangs on a paragraph, often in the middle of a sentence.
            self._boxes.append(element)
            return True
        if tag in _UNSHOWN:
            words = " ".join("".join(element.itertext()).split())
            self.unshown += [words] if words else []
            return True
        if tag == f"{TEXT}ruby-text":
            self._read_ruby(_words(element))
            return True
        if tag not in _NOTES:
            return False
        self.builder.refer(len(self.notes))
        self.notes.append((element, self._region))
        return True

    def _start(self, element: "etree._Element") -> None:
        tag = str(element.tag)
        builder = self.builder
        self._hidden += self._hides(element)
        if tag in {f"{TEXT}p", f"{TEXT}h"}:
            self._begin_paragraph(element)
        elif tag in {f"{TEXT}span", f"{TEXT}a"}:
            self._settings.append(self._settings[-1] | self._own_setting(element))
        elif tag in {f"{TEXT}s", f"{TEXT}tab"}:
            spaces = "\t" if tag == f"{TEXT}tab" else " " * _space_count(element)
            builder.add_verbatim(spaces, self._settings[-1], self._region)
        elif tag == f"{TEXT}line-break":
            builder.break_line()
        elif tag == f"{TEXT}ruby":
            builder.refer(_RUBY)
        elif tag == f"{TEXT}list":
            self._lists += 1
        elif tag.startswith(TABLE):
            self.tables.start(element)
        elif tag == f"{TEXT}change":
            words = self.styles.deletions.get(element.get(f"{TEXT}change-id", ""), "")
            self.deletions += bool(words)
            builder.add_verbatim(words, region=DELETED)

    def _read_ruby(self, words: str) -> None:
        """Add the signs that say how the words before them are read."""
        builder = self.builder
        region = self._region or READING
        builder.add_verbatim(words, builder.setting, region)
        if words and region == READING:
            builder.end_reading(_RUBY, (builder.size - len(words), builder.size))

    def _own_setting(self, element: "etree._Element") -> Setting:
        """What a span or a link says of its words."""
        if element.tag == f"{TEXT}a":
            target = element.get(f"{XLINK}href", "")
            return frozenset({target} if target else ())
        return self.styles.setting("text", element.get(f"{TEXT}style-name", ""))

    def _hides(self, element: "etree._Element") -> bool:
        """Whether the words of an element are not printed as words of the text."""
        tag = element.tag
        if tag == f"{TEXT}placeholder":
            return True
        if tag in {f"{TEXT}hidden-text", f"{TEXT}hidden-paragraph"}:
            return element.get(f"{TEXT}is-hidden", "true") != "false"
        if tag == f"{TEXT}section":
            return element.get(f"{TEXT}display") == "none"
        family = {f"{TEXT}span": "text", f"{TEXT}p": "paragraph"}.get(str(tag))
        name = element.get(f"{TEXT}style-name", "")
        return family is not None and self.styles.is_hidden(family, name)

    def _end(self, element: "etree._Element") -> None:
        tag = str(element.tag)
        self._hidden -= self._hides(element)
        if tag in {f"{TEXT}p", f"{TEXT}h"}:
            self._end_paragraph()
        elif tag in {f"{TEXT}span", f"{TEXT}a"}:
            self._settings.pop()
        elif tag == f"{TEXT}list":
            self._lists -= 1
        elif tag.startswith(TABLE):
            self.tables.end(element)

    def _end_paragraph(self) -> None:
        self._depth -= 1
        self._settings.pop()
        self.builder.end_block()
        self.builder.context = self._contexts.pop()
        if not self._depth:
            boxes, self._boxes = self._boxes, []
            self._in_box += 1
            for box in boxes:
                self.walk(box)
            self._in_box -= 1

    def _begin_paragraph(self, element: "etree._Element") -> None:
        self._depth += 1
        self.builder.end_block()
        self._contexts.append(self.builder.context)
        name = element.get(f"{TEXT}style-name", "")
        setting = self.styles.setting("paragraph", name)
        names = self.styles.names(name)
        if element.tag == f"{TEXT}h" or "Title" in names:
            level = element.get(f"{TEXT}outline-level", "1")
            context = BlockContext(
                BlockKind.HEADING, int(level) if level.isdecimal() else 1
            )
            setting -= {Rendition.BOLD}
        elif "Quotations" in names:
            context = BlockContext(BlockKind.QUOTE)
        elif "Caption" in names:
            context = BlockContext(BlockKind.ASIDE)
        elif "Preformatted_20_Text" in names:
            context = BlockContext(BlockKind.PREFORMATTED)
        elif self._lists:
            context = BlockContext(BlockKind.ITEM, self._lists)
        elif self.builder.tables.is_beside or (self._in_box and self.has_few_boxes):
            context = BlockContext(BlockKind.ASIDE)
        elif self.builder.tables.row_start >= 0:
            context = BlockContext(BlockKind.CELL)
        else:
            context = BlockContext()
        self._settings.append(setting)
        self.builder.context = context


def read_odt(raw: RawSource) -> SourceText:
    """The text of an OpenDocument text, in a package or one flat XML file.

    Raises:
        InputError: the package is damaged, encrypted, or no OpenDocument text.
    """
    if raw.charset == "binary":
        _refuse_encrypted(raw)
        content = read_part(raw.data, "content.xml", raw.name)
        common = read_part(raw.data, "styles.xml", raw.name)
        meta = read_part(raw.data, "meta.xml", raw.name)
    else:
        content = common = meta = parse_part(raw.data, "the document", raw.name)
    body = None if content is None else content.find(f".//{OFFICE}text")
    if content is None or body is None:
        raise InputError(
            f"{raw.name}: is packed like an OpenDocument text but has no text in it; "
            "open it in a word processor and save it anew as .odt"
        )
    package = raw.data if raw.charset == "binary" else None
    put_in_objects(content, package, raw.name)
    if common is not None and common is not content:
        put_in_objects(common, package, raw.name)
    styles = _read_styles(common, content)
    walk = _Walk(TextBuilder(), styles)
    boxed = sum(len(_words(box)) for box in body.iter(*_BOXES))
    walk.has_few_boxes = are_asides(boxed, len(_words(body)) - boxed)
    walk.tables.arranged = arrange_tables(body)
    walk.walk(body)
    notes = _read_notes(walk)
    appendices = [Appendix(words, LeftOutKind.CONCEALED) for words in walk.unshown]
    if common is not None:
        appendices += _read_margins(common, styles)
    return assemble(
        with_deletions(raw, walk.deletions),
        MEDIA_TYPE,
        walk.builder,
        appendices,
        notes=notes,
        metadata=_read_properties(meta),
    )


def _read_notes(walk: _Walk) -> list[ReadNote]:
    """Read the words of the notes that the text refers to, and those in them."""
    notes: list[ReadNote] = []
    comments = 0
    for number, (element, region) in enumerate(walk.notes):
        inner = _Walk(walk.builder, walk.styles, walk.notes, walk.unshown)
        place = read_body(walk.builder, partial(_walk_note, inner, element))
        walk.deletions += inner.deletions
        if place is None:
            continue
        if element.tag == f"{TEXT}note":
            is_end = element.get(f"{TEXT}note-class") == "endnote"
            kind = NotePlace.END if is_end else NotePlace.FOOT
            sign = _words(element.find(f"{TEXT}note-citation"))
            notes.append(ReadNote(number, region, *place, kind, sign))
            continue
        comments += 1
        note = ReadNote(number, region, *place, NotePlace.MARGIN, str(comments))
        author = _words(element.find(f"{DC}creator")) or None
        when = note_date(_words(element.find(f"{DC}date")))
        notes.append(replace(note, author=author, when=when))
    return notes


def _walk_note(walk: _Walk, note: "etree._Element") -> None:
    for child in note:
        if child.tag not in _APART:
            walk.walk(child)


def _words(element: "etree._Element | None") -> str:
    return "" if element is None else " ".join("".join(element.itertext()).split())


def _read_styles(
    common: "etree._Element | None", content: "etree._Element"
) -> OdtStyles:
    """The styles of the document, and its tracked deletions."""
    elements = {}
    for root in (common, content):
        if root is not None:
            for style in root.iter(f"{STYLE}style"):
                family = style.get(f"{STYLE}family", "")
                elements[family, style.get(f"{STYLE}name", "")] = style
    styles = OdtStyles(elements)
    for region in content.iter(f"{TEXT}changed-region"):
        identifier = region.get(f"{TEXT}id") or region.get(_XML_ID) or ""
        for deletion in region.iter(f"{TEXT}deletion"):
            walk = _Walk(TextBuilder(), styles)
            walk.walk(deletion)
            words = " ".join(walk.builder.finish().split())
            styles.deletions[identifier] = words
    return styles


def _space_count(element: "etree._Element") -> int:
    count = element.get(f"{TEXT}c", "1")
    return min(int(count), _MAX_SPACES) if count.isdecimal() else 1


def _refuse_encrypted(raw: RawSource) -> None:
    manifest = read_part(raw.data, "META-INF/manifest.xml", raw.name)
    if manifest is not None:
        tag = f"{{{NS}manifest:1.0}}encryption-data"
        if next(manifest.iter(tag), None) is not None:
            raise InputError(
                f"{raw.name}: is encrypted; remove its password in the program that "
                "made it"
            )


def _read_margins(common: "etree._Element", styles: OdtStyles) -> list[Appendix]:
    margins: list[Appendix] = []
    for page in common.iter(f"{STYLE}master-page"):
        for margin in page:
            walk = _Walk(TextBuilder(), styles)
            walk.walk(margin)
            words = walk.builder.finish()
            if words and all(words != other.words for other in margins):
                margins.append(Appendix(words, LeftOutKind.FURNITURE))
    return margins


def _read_properties(root: "etree._Element | None") -> tuple[tuple[str, str], ...]:
    if root is None:
        return ()
    found: list[tuple[str, str]] = []
    for element in root.iter():
        key = _PROPERTIES.get(str(element.tag))
        value = " ".join((element.text or "").split())
        if key and value and (key, value) not in found:
            found.append((key, value))
    return tuple(found)


def recognise_odt(sample: Sample) -> Certainty:
    """A package that says it is one, or has ODF's parts; or the same in one file."""
    if sample.mimetype.startswith(MEDIA_TYPE):
        return Certainty.CERTAIN
    if sample.members:
        is_odf = {"content.xml", "META-INF/manifest.xml"} <= sample.members
        return Certainty.LIKELY if is_odf and not sample.mimetype else Certainty.NONE
    return Certainty.CERTAIN if _FLAT.search(sample.head[:8000]) else Certainty.NONE


KIND = SourceKind(
    media_type=MEDIA_TYPE,
    title="an OpenDocument text",
    suffixes=frozenset({".odt", ".ott", ".fodt"}),
    recognise=recognise_odt,
    read=read_odt,
    is_package=True,
)
