"""Word processors' documents, made by the libraries that are not ours."""

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
