"""Quotation marks that the markup stands for, where the text has none of its own."""

import re
from collections.abc import Sequence

from lxml import etree

from tei_toolkit.editions.boxes import BOX
from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.namespaces import XML_LANG, tei, tk

OPEN, CLOSE = tk("open"), tk("close")
_TAGS = tuple(tei(name) for name in ("q", "said", "quote", "soCalled"))
_QUOTATION = tei("quotation")
_ENTRIES = tuple(tei(name) for name in ("entry", "entryFree", "superEntry"))
_MARKS = "\"'“”„‟‘’‚‛«»‹›「」『』〝〞〟＂＇—–"
_BEGINS = re.compile(rf"\s*[{_MARKS}]")
_ENDS = re.compile(rf"[{_MARKS}]\s*$")
_ENGLISH = ("“”", "‘’")
_BY_LANGUAGE: dict[str, tuple[Sequence[str], Sequence[str]]] = {
    **dict.fromkeys(
        ("de", "cs", "sk", "sl", "hr", "sr", "bg", "lt", "et"), ("„“", "‚‘")
    ),
    **dict.fromkeys(("es", "it", "pt", "el", "ca", "no", "nb", "da"), ("«»", "“”")),
    "fr": (("«\u00a0", "\u00a0»"), "“”"),
    **dict.fromkeys(("de-ch", "fr-ch", "it-ch"), ("«»", "‹›")),
    **dict.fromkeys(("ru", "uk", "be"), ("«»", "„“")),
    **dict.fromkeys(("pl", "ro", "hu"), ("„”", "«»")),
    **dict.fromkeys(("fi", "sv"), ("””", "’’")),
    "ja": ("「」", "『』"),
}


def mark_quotations(whole: Branch, regions: list[Branch]) -> None:
    """Write `tk:open` and `tk:close` on what is quoted in a line without any marks.

    A text whose header says that all marks were kept gets none.
    """
    quotations = whole.named(_QUOTATION)
    if quotations and quotations[0].get("marks") == "all":
        return
    for region in regions:
        for element in region.named(*_TAGS):
            if element.get(BOX) is None and not _has_marks(element):
                around = element.iterancestors(*_TAGS)
                level = sum(1 for above in around if not _is_indirect(above)) % 2
                marks = marks_of(element, level)
                element.set(OPEN, marks[0])
                element.set(CLOSE, marks[1])
                _move_spaces_out(element)


def marks_of(element: etree._Element, level: int = 0) -> Sequence[str]:
    """The two marks that the language of an element puts round what is quoted.

    Args:
        element: what is quoted.
        level: 1 within another quotation.
    """
    language, _, land = _language(element).partition("-")
    of_land = _BY_LANGUAGE.get(f"{language}-{land}")
    return (of_land or _BY_LANGUAGE.get(language, _ENGLISH))[level]


def _move_spaces_out(element: etree._Element) -> None:
    """Put the spaces at the ends of `element` outside the marks round it."""
    text = element.text or ""
    if text[:1].isspace():
        element.text = text.lstrip()
        previous, parent = element.getprevious(), element.getparent()
        if previous is not None:
            previous.tail = f"{previous.tail or ''} "
        elif parent is not None:
            parent.text = f"{parent.text or ''} "
    last = element[-1] if len(element) else None
    text = (element.text if last is None else last.tail) or ""
    if text[-1:].isspace() and text.strip():
        if last is None:
            element.text = text.rstrip()
        else:
            last.tail = text.rstrip()
        element.tail = f" {element.tail or ''}"


def _is_indirect(element: etree._Element) -> bool:
    """Whether what would be quoted elsewhere is not: reported, or part of an entry."""
    if element.get("direct") == "false":
        return True
    return next(element.iterancestors(*_ENTRIES), None) is not None


def _has_marks(element: etree._Element) -> bool:
    """Whether marks stand in or around `element`, or none belong there.

    Indirect speech has none, nor has what has no words.
    """
    words = "".join(element.itertext())
    if _is_indirect(element) or not words.strip() or _BEGINS.match(words):
        return True
    previous, parent = element.getprevious(), element.getparent()
    if previous is not None:
        before = previous.tail or "".join(previous.itertext())
    else:
        before = "" if parent is None else parent.text or ""
    return _ENDS.search(before[-9:]) is not None


def _language(element: etree._Element) -> str:
    above: etree._Element | None = element
    while above is not None:
        if tag := above.get(XML_LANG):
            return tag.casefold()
        above = above.getparent()
    return ""
