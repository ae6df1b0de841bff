"""Languages and directions in a word processor's document.

Without them it sets Hebrew from the left and looks up every word in English.
"""

from typing import Any

from tei_toolkit.editions.blocks import Block
from tei_toolkit.editions.directions import direction_of
from tei_toolkit.editions.runs import Run
from tei_toolkit.editions.word_markup import parse

_RTL = "rtl"
_EAST_ASIAN = frozenset({"zh", "ja", "ko"})
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_AFTER_BIDI = tuple(
    f"w:{name}"
    for name in (
        *("adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing"),
        *("mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment"),
        *("textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr"),
        "pPrChange",
    )
)


def say_of_document(document: Any, language: str, direction: str) -> None:
    """Say in which language a document is, where nothing in it says another."""
    for tag in document.styles.element.xpath("w:docDefaults//w:lang"):
        _say(tag, language, is_rtl=direction == _RTL)


def say_of_paragraph(paragraph: Any, block: Block) -> None:
    """Let a paragraph run as the block that it is made from."""
    if block.direction == _RTL:
        properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - python-docx has no other
        properties.insert_element_before(parse("<w:bidi {0}/>"), *_AFTER_BIDI)


def say_of_run(written: Any, run: Run) -> None:
    """Let letters run as the run that they are made from, and say its language."""
    is_rtl = run.direction == _RTL and direction_of(f"{run.text}\u05d0") == _RTL
    if is_rtl:
        written.font.rtl = True
        written.font.cs_bold, written.font.cs_italic = written.bold, written.italic
    if run.language:
        tag = parse("<w:lang {0}/>")
        _say(tag, run.language, is_rtl=is_rtl)
        written._r.get_or_add_rPr().append(tag)  # noqa: SLF001 - see above


def _say(tag: Any, language: str, *, is_rtl: bool) -> None:
    primary = language.partition("-")[0]
    if not primary.isascii() or not primary.isalpha() or primary == "und":
        return
    name = "eastAsia" if primary in _EAST_ASIAN else "bidi" if is_rtl else "val"
    tag.set(f"{_WORD}{name}", language)
