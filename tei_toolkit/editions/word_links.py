"""Links of a word processor's document, which python-docx has no words for."""

from typing import Any
from urllib.parse import quote

from tei_toolkit.editions.word_markup import parse

_STYLE = "Hyperlink"
_BLUE = (0x05, 0x63, 0xC1)
_LINK = '<w:hyperlink {0} xmlns:r="{1}" r:id="{2}"/>'
_KEPT = "%/:?#@!$&'()*+,;=~"
"""What may stand in an address; a word processor opens no file with another."""


def style_links(document: Any) -> None:
    """Give a document the style of what is a link."""
    from docx.enum.style import WD_STYLE_TYPE  # noqa: PLC0415 - takes time
    from docx.shared import RGBColor  # noqa: PLC0415

    if _STYLE not in document.styles:
        style = document.styles.add_style(_STYLE, WD_STYLE_TYPE.CHARACTER, builtin=True)
        style.font.underline, style.font.color.rgb = True, RGBColor(*_BLUE)


def link(paragraph: Any, written: Any, address: str) -> None:
    """Make a link of letters that were just written into a paragraph."""
    from docx.opc.constants import RELATIONSHIP_TYPE  # noqa: PLC0415 - takes time
    from docx.oxml.ns import nsmap  # noqa: PLC0415

    part = paragraph.part
    key = part.relate_to(
        quote(address, safe=_KEPT), RELATIONSHIP_TYPE.HYPERLINK, is_external=True
    )
    letters = written._r  # noqa: SLF001 - python-docx has no other
    letters.style = _STYLE
    before = letters.getprevious()
    name = f"{{{nsmap['r']}}}id"
    if before is None or before.get(name) != key:
        before = parse(_LINK, nsmap["r"], key)
        letters.addprevious(before)
    before.append(letters)
