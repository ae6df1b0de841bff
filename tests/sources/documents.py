"""Word processors' documents, made by the libraries that are not ours."""

import zipfile
from functools import lru_cache
from io import BytesIO
from typing import Any

import docx
import odfdo
from docx.oxml import parse_xml

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_ODD = f"""<w:p {_W} xmlns:v="urn:schemas-microsoft-com:vml">
<w:ins w:id="1"><w:r><w:t xml:space="preserve">Inserted </w:t></w:r></w:ins>
<w:del w:id="2"><w:r><w:delText>deleted</w:delText></w:r></w:del>
<w:sdt><w:sdtContent><w:r><w:t>controlled</w:t></w:r></w:sdtContent></w:sdt>
<w:r><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>Boxed.</w:t></w:r></w:p>
</w:txbxContent></v:textbox></w:pict></w:r>
<w:r><w:rPr><w:vanish/></w:rPr><w:t> unseen</w:t></w:r>
<w:r><w:t> end.</w:t></w:r></w:p>"""


@lru_cache
def make_docx() -> bytes:
    document = docx.Document()
    document.core_properties.title = "Interview"
    document.core_properties.author = "J. Roe"
    document.add_heading("Interview with Jane", 1)
    paragraph = document.add_paragraph()
    paragraph.add_run("INTERVIEWER:").bold = True
    paragraph.add_run(" When")
    paragraph.add_run(" did").italic = True
    paragraph.add_run(" it\tstart?")
    paragraph.add_run().add_break()
    paragraph.add_run("Well?")
    document.add_paragraph("one", style="List Bullet")
    document.add_paragraph("quoted", style="Quote")
    table = document.add_table(2, 2)
    table.cell(0, 0).text = "Anna"
    table.cell(0, 1).text = "Good evening."
    table.cell(1, 0).text = "Ben"
    table.cell(1, 1).text = "Yes."
    table.cell(1, 1).add_paragraph("And no.")
    document.sections[0].header.paragraphs[0].text = "Page header"
    body: Any = document.element.body
    body.insert(2, parse_xml(_ODD.replace("\n", "")))
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


@lru_cache
def make_odt() -> bytes:
    document: Any = odfdo.Document("text")
    body = document.body
    body.clear()
    body.append(odfdo.Header(1, "Interview with Jane"))
    paragraph = odfdo.Paragraph("INTERVIEWER: When did  it\tstart?\nWell?")
    bold = odfdo.Style("text", name="B", bold=True)
    document.insert_style(bold, automatic=True)
    paragraph.set_span("B", regex="INTERVIEWER:")
    paragraph.insert_note(after="start", note_id="n1", citation="1", body="A note.")
    body.append(paragraph)
    body.append(odfdo.List(["one", "two"]))
    table = odfdo.Table("T", width=2, height=2)
    table.set_value((0, 0), "Anna")
    table.set_value((1, 0), "Good evening.")
    table.set_value((0, 1), "Ben")
    table.set_value((1, 1), "Yes.")
    body.append(table)
    document.meta.title = "Interview"
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STRICT = {
    _WORD: "http://purl.oclc.org/ooxml/wordprocessingml/main",
    f"{_OFFICE}/relationships": "http://purl.oclc.org/ooxml/officeDocument/relationships",
}


def word_document(
    body: str,
    *,
    parts: dict[str, str] | None = None,
    main: str = "word/document.xml",
    is_strict: bool = False,
    has_macros: bool = False,
) -> bytes:
    """A Word document written by hand; `parts` are the XML of parts by their kinds."""
    names = (
        f'xmlns:w="{_WORD}" xmlns:r="{_OFFICE}/relationships" xmlns:x="x" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        f'xmlns:m="{_OFFICE}/math"'
    )
    kind = "ms-word.document.macroEnabled" if has_macros else "ms-word.document"
    links = "".join(
        f'<Relationship Id="{key}" Type="{_OFFICE}/relationships/{key}" '
        f'Target="{key}.xml"/>'
        for key in parts or {}
    )
    links += (
        f'<Relationship Id="a" Type="{_OFFICE}/relationships/hyperlink" '
        'TargetMode="External" Target="https://example.org/"/>'
    )
    folder, _, file = main.rpartition("/")
    members = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Override '
        f'PartName="/{main}" ContentType="application/vnd.{kind}.main+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship '
        f'Id="d" Type="{_OFFICE}/relationships/officeDocument" Target="{main}"/>'
        "</Relationships>",
        main: f"<w:document {names}><w:body>{body}</w:body></w:document>",
        f"{folder}/_rels/{file}.rels": f'<Relationships xmlns="{_PACKAGE}/'
        f'relationships">{links}</Relationships>',
    }
    for key, content in (parts or {}).items():
        members[f"{folder}/{key}.xml"] = f"<w:{key} {names}>{content}</w:{key}>"
    if is_strict:
        for usual, strict in _STRICT.items():
            members = {k: v.replace(usual, strict) for k, v in members.items()}
    return _zipped(members)


_OPEN = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in {
        "office": "office",
        "text": "text",
        "table": "table",
        "draw": "drawing",
        "style": "style",
        "svg": "svg-compatible",
    }.items()
)
_OPEN += ' xmlns:xlink="http://www.w3.org/1999/xlink"'
_ODT = "application/vnd.oasis.opendocument.text"


def open_document(
    body: str,
    *,
    styles: str = "",
    is_flat: bool = False,
    members: dict[str, str] | None = None,
) -> bytes:
    """An OpenDocument text written by hand, in a package or one file."""
    content = (
        f"<office:automatic-styles>{styles}</office:automatic-styles><office:body>"
        f"<office:text>{body}</office:text></office:body>"
    )
    if is_flat:
        document = f'<office:document {_OPEN} office:mimetype="{_ODT}">{content}'
        return f'<?xml version="1.0"?>{document}</office:document>'.encode()
    document = f"<office:document-content {_OPEN}>{content}</office:document-content>"
    return _zipped({"mimetype": _ODT, "content.xml": document} | (members or {}))


def _zipped(members: dict[str, str]) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        for name, content in members.items():
            package.writestr(name, content)
    return buffer.getvalue()
