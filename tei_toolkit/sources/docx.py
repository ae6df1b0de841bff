"""Word documents (DOCX): the text, its notes, and what stands apart from it.

Source: ECMA-376, Office Open XML, part 1, chapter 17 (WordprocessingML).
"""

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from tei_toolkit.diagnostics import Diagnostic, DiagnosticKind, Severity
from tei_toolkit.errors import InputError
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.sources.building import TextBuilder
from tei_toolkit.sources.document import (
    PRINTED,
    Appendix,
    ReadNote,
    are_asides,
    assemble,
    read_body,
    with_deletions,
)
from tei_toolkit.sources.kind import Certainty, RawSource, Sample, SourceKind
from tei_toolkit.sources.text import SourceText
from tei_toolkit.sources.word_lists import read_lists
from tei_toolkit.sources.word_notes import NoteNumbers, Reference, read_bodies
from tei_toolkit.sources.word_package import W, WordPackage, open_word_package
from tei_toolkit.sources.word_styles import WordStyle, read_styles
from tei_toolkit.sources.word_tables import arrange_tables
from tei_toolkit.sources.word_walk import WordWalk

if TYPE_CHECKING:
    from lxml import etree

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

EMBEDDED_NOT_READ = DiagnosticKind(
    code="TEI-S052",
    name="embedded-document-not-read",
    severity=Severity.WARNING,
    template="the document embeds another, {part}, which was not read",
    explanation="""\
*What it reports*: a Word document that holds another document whole (`altChunk`), or
points to it (`subDoc`), as some programs make them.

*Why it matters*: Word shows the other document's text as if it stood here; it is not in
the TEI. Open the document in Word and save it anew: then the text becomes its own.

### Wrong

```talk.docx
<w:p><w:r><w:t>Chair: Good morning.</w:t></w:r></w:p>
<w:altChunk r:id="rId9"/>
```

### Right

```talk.docx
<w:p><w:r><w:t>Chair: Good morning.</w:t></w:r></w:p>
<w:p><w:r><w:t>Mr. Doyle: Good morning.</w:t></w:r></w:p>
```
""",
)

_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_VML = "{urn:schemas-microsoft-com:vml}"
_DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/main}t"


def read_docx(raw: RawSource) -> SourceText:
    """The text of a Word document.

    Raises:
        InputError: the package is damaged, or no Word document.
    """
    package = open_word_package(raw.data, raw.name)
    diagnostics = list(raw.diagnostics)
    roots = package.parts("styles")
    styles = read_styles(roots[0]) if roots else {}
    targets = {key: link.target for key, link in package.links.items()}
    builder = TextBuilder()
    sections = list(package.document.iter(f"{W}sectPr"))
    numbers = NoteNumbers(package.parts("settings"), sections, read_bodies(package))
    walk = WordWalk(builder, styles, targets, numbers)
    for root in package.parts("numbering"):
        walk.lists = read_lists(root)
    walk.has_few_boxes = _hold_little(package.document)
    walk.arranged = arrange_tables(package.document)
    walk.walk(package.document)
    _report_embedded(walk, raw.name, diagnostics)
    notes = _read_notes(walk, numbers)
    appendices = _read_margins(package, styles)
    appendices += _read_graphics(package)
    raw = replace(raw, diagnostics=tuple(diagnostics))
    return assemble(
        with_deletions(raw, walk.deletions),
        MEDIA_TYPE,
        builder,
        appendices,
        notes=notes,
        metadata=package.properties(),
    )


def _hold_little(document: "etree._Element") -> bool:
    """Whether boxes hold little of a document: captions, and what is quoted again."""
    words = Counter[bool]()
    for text in document.iter(f"{W}t"):
        in_box = next(text.iterancestors(f"{W}txbxContent"), None) is not None
        words[in_box] += len(text.text or "")
    return are_asides(words[True], words[False])


def _report_embedded(walk: WordWalk, name: str, diagnostics: list[Diagnostic]) -> None:
    """Tell of embedded documents, which have words that are not read.

    Raises:
        InputError: the document has no others.
    """
    if walk.embedded and not walk.builder.size:
        raise InputError(
            f"{name}: all its text is in a document that it embeds, "
            f"{walk.embedded[0]}; open it in Word and save it anew as .docx"
        )
    for part in walk.embedded:
        values = (("part", part),)
        diagnostics.append(Diagnostic(EMBEDDED_NOT_READ, name, 0, 0, values))


def _read_notes(walk: WordWalk, numbers: NoteNumbers) -> list[ReadNote]:
    """Read the words of the notes that the text refers to, then of all others."""
    bodies = dict(numbers.bodies)
    notes: list[ReadNote] = []

    def read(number: int, reference: Reference) -> None:
        body = bodies.pop((reference.place, reference.key), None)
        if body is None:
            return
        inner = WordWalk(walk.builder, walk.styles, body.links, numbers, walk.lists)
        inner.references = walk.references
        place = read_body(walk.builder, lambda: inner.walk(body.element))
        walk.deletions += inner.deletions
        if place is not None:
            note = ReadNote(
                number, reference.region, *place, reference.place, reference.n.strip()
            )
            notes.append(
                replace(note, mark=reference.mark, author=body.author, when=body.when)
            )

    # A note may refer to others, so there may be more of them at every turn.
    for number, reference in enumerate(walk.references):
        read(number, reference)
    for place, key in list(bodies):
        read(-1, Reference(place, key, PRINTED, ""))
    return notes


def _read_margins(package: WordPackage, styles: dict[str, WordStyle]) -> list[Appendix]:
    margins: list[Appendix] = []
    for root in (*package.parts("header"), *package.parts("footer")):
        words = _read_apart(root, styles)
        if words and all(words != other.words for other in margins):
            margins.append(Appendix(words, LeftOutKind.FURNITURE))
    return margins


def _read_graphics(package: WordPackage) -> list[Appendix]:
    """The words in diagrams and charts, and what describes pictures."""
    said = [
        element.get(name, "")
        for element in package.document.iter(f"{_WP}docPr", f"{_VML}*")
        for name in ("title", "descr", "alt")
    ]
    said += [
        " ".join(element.text or "" for element in root.iter(_DRAWN))
        for kind in ("diagramData", "chart")
        for root in package.parts(kind)
    ]
    return [
        Appendix(" ".join(words.split()), LeftOutKind.CONCEALED)
        for words in dict.fromkeys(said)
        if not words.isspace() and words
    ]


def _read_apart(root: "etree._Element", styles: dict[str, WordStyle]) -> str:
    walk = WordWalk(TextBuilder(), styles, {})
    walk.walk(root)
    return walk.builder.finish()


def recognise_docx(sample: Sample) -> Certainty:
    """A package with a main document of WordprocessingML."""
    if "word/document.xml" in sample.members:
        return Certainty.CERTAIN
    is_package = "[Content_Types].xml" in sample.members
    if is_package and any(name.startswith("word/") for name in sample.members):
        return Certainty.LIKELY
    return Certainty.NONE


KIND = SourceKind(
    media_type=MEDIA_TYPE,
    title="a Word document",
    suffixes=frozenset({".docx", ".docm", ".dotx", ".dotm"}),
    recognise=recognise_docx,
    read=read_docx,
    is_package=True,
)
