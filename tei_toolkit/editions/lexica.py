"""The punctuation of entries of dictionaries, where the source leaves it to the markup.

"lift [lɪft] noun [ON lypta] a cage that goes up: the quiet lift (Stories, 1931)".
"""

from lxml import etree

from tei_toolkit.editions.boxes import BOX
from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.namespaces import tei
from tei_toolkit.editions.stops import bracket, said_in, stop_after

_ENTRIES = tuple(tei(name) for name in ("entry", "entryFree", "re"))
_BRACKETED = frozenset(tei(name) for name in ("pron", "etym"))
_CIT, _BIBL = tei("cit"), tei("bibl")
_EXPLAINED = frozenset({tei("def"), tei("quote")})
_KINDS = ("example", "trans")
_OPENING, _STOPS = frozenset("[(/⟨{|\\"), frozenset(".,;:!?")


def punctuate_entries(region: Branch) -> None:
    """Put brackets and stops into the entries of a text."""
    if not region.named(*_ENTRIES):
        return
    for part in region.named(*_BRACKETED):
        if _stands_bare(part):
            bracket(part, "[", "]")
    for cit in region.named(_CIT):
        if next(cit.iterancestors(*_ENTRIES), None) is not None:
            _set_citation(cit)


def _stands_bare(element: etree._Element) -> bool:
    """Whether it has words, and no bracket or other sign round them."""
    said, before = said_in(element), element.getprevious()
    parent = element.getparent()
    text = before.tail if before is not None else parent is not None and parent.text
    around = (text or "").strip() + (element.tail or "").strip()
    return bool(said) and said[0] not in _OPENING and not around


def _set_citation(cit: etree._Element) -> None:
    """Part an example or a translation from what it is of, and from its source."""
    for bibl in cit.iterchildren(_BIBL):
        if bibl.getprevious() is not None and _stands_bare(bibl):
            bracket(bibl, "(", ")")
    before = cit.getprevious()
    if before is None or before.get(BOX) or (before.tail or "").strip():
        return
    said = said_in(before)
    if not said or said[-1] in _STOPS or not cit.get("type", "").startswith(_KINDS):
        return
    if before.tag in _EXPLAINED:
        stop_after(before, ":")
    elif before.tag == _CIT:
        stop_after(before, ";")
