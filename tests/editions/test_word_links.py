"""Links in a word processor's document."""

import io
import zipfile

from docx import Document
from lxml import etree

from tei_toolkit.editions.rendering import render
from tests.editions.small_texts import document

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def links_of(data: bytes, part: str) -> list[tuple[str, str]]:
    """The words and the address of each link in a part of a document."""
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        root = etree.fromstring(parts.read(f"word/{part}.xml"))
        relations = etree.fromstring(parts.read(f"word/_rels/{part}.xml.rels"))
    addresses = {
        relation.get("Id"): relation.get("Target", "")
        for relation in relations
        if relation.get("TargetMode") == "External"
    }
    return [
        ("".join(found.itertext()), addresses[found.get(ID)])
        for found in root.iter(f"{WORD}hyperlink")
    ]


def test_addresses_are_links() -> None:
    body = (
        '<p>A <ref target="https://x.org/a">link</ref>, '
        '<ref target="https://x.org/a_b(c)?d=1&amp;e">two <emph>parts</emph></ref>'
        '<ref target="https://x.org/[b]">c</ref> <ref target="javascript:x">no</ref>'
        '<note>see <ref target="mailto:a@x.org">here</ref></note></p>'
        '<table><row><cell><ref target="https://x.org/t">t</ref></cell></row></table>'
    )
    data = render(document(body), "docx").data
    assert links_of(data, "document") == [
        ("link", "https://x.org/a"),
        ("two parts", "https://x.org/a_b(c)?d=1&e"),
        ("c", "https://x.org/%5Bb%5D"),
        ("t", "https://x.org/t"),
    ]
    assert links_of(data, "footnotes") == [("here", "mailto:a@x.org")]
    assert Document(io.BytesIO(data)).paragraphs[1].text.startswith("A link, two parts")
