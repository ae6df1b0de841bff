"""Which elements are blocks on a page, and which stand in the line.

TEI leaves it open whether a `stage`, a `quote` or a `bibl` is a paragraph of its own:
it depends on where it stands. Here it is decided once, for every format.
"""

from functools import lru_cache

from lxml import etree

from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.namespaces import TEI, tei, tk
from tei_toolkit.editions.utterances import MIXED

BOX = tk("box")
_TEI = tei("")
_EXAMPLE = "{http://www.tei-c.org/ns/Examples}egXML"

_STRUCTURE = (
    "TEI teiCorpus text group body front back floatingText div div0 div1 div2 div3 "
    "div4 div5 div6 div7 u sp spGrp annotationBlock sourceDoc standOff surface "
    "surfaceGrp facsimile"
)
_CONTAINERS = (
    f"{_STRUCTURE} "
    "lg list castList castGroup listBibl listPerson listPlace listOrg listEvent "
    "listObject listNym listWit listApp listRelation listAnnotation linkGrp "
    "titlePage docTitle opener closer postscript epigraph argument figure table row "
    "set prologue epilogue performance person personGrp place org event object nym "
    "msDesc msContents msItem msItemStruct physDesc objectDesc supportDesc "
    "layoutDesc handDesc decoDesc bindingDesc history additional msPart msFrag "
    "adminInfo recordHist superEntry schemaSpec specGrp elementSpec "
    "classSpec macroSpec dataSpec attList attDef valList valItem classes "
    "constraintSpec exemplum content biblFull taxonomy category fLib fvLib fsDecl "
    "fsdDecl fDecl zone interpGrp noteGrp listRef charDecl char glyph "
    "listChange listEntry listForest forest graph tree eTree front remarks teiHeader "
    "fileDesc encodingDesc profileDesc respStmt titleStmt"
)
_BLOCKS = (
    "p ab head l lg list item table row cell figure castList castGroup castItem "
    "listBibl listPerson listPlace listOrg listEvent listWit listApp listRelation "
    "listNym person personGrp place org sp u floatingText text body div msDesc "
    "msItem msPart entry superEntry entryFree titlePage opener closer postscript "
    "epigraph argument trailer byline docImprint titlePart spGrp address addrLine "
    "schemaSpec specGrp elementSpec classSpec macroSpec moduleRef elementRef "
    "classRef macroRef dataRef specGrpRef memberOf specDesc specList attDef valItem "
    "attList valList constraintSpec exemplum msIdentifier msContents physDesc "
    "history additional objectDesc handDesc decoDesc listObject object taxonomy "
    "category biblFull annotationBlock"
)
_IN_LINE = (
    "lb pb cb gb milestone anchor ptr pause shift index link linkGrp join alt when "
    "g hi emph foreign w pc c seg s persName placeName orgName name rs date time "
    "num measure choice abbr expan orig reg sic corr add del unclear supplied "
    "surplus gap ref term gloss surname forename space addSpan delSpan damageSpan "
    "handShift metamark lem rdg certainty graphic media binaryObject geogName "
    "settlement country region forename roleName addName title author editor idno "
    "publisher pubPlace biblScope extent edition"
)


def _names(words: str) -> frozenset[str]:
    return frozenset(tei(word) for word in words.split())


STRUCTURE = _names(_STRUCTURE)
"""Elements that hold blocks only, and are blocks whatever they stand in."""
CONTAINERS = _names(_CONTAINERS)
"""Elements whose children are blocks of their own: a `u` unless words stand in it."""
BLOCKS = _names(_BLOCKS) | STRUCTURE
"""Elements that are blocks wherever they stand."""
_UNASKED = _names(
    "TEI teiCorpus text group body front back floatingText div div0 div1 div2 div3 "
    "div4 div5 div6 div7 u sp p ab l lg list item table row cell head castList "
    "listBibl opener closer postscript epigraph argument titlePage annotationBlock"
)
"""Blocks wherever they stand, whose templates ask at most whether they are `deep`."""
_NEVER = _names(_IN_LINE)
"""Elements that are blocks only by what they hold."""
_TRANSPARENT = _names("choice app lem rdg rdgGrp subst add del corr sic orig reg mod")
_U, _SEG, _LIST, _LABEL, _EG = (tei(n) for n in ("u", "seg", "list", "label", "eg"))
_NOTE, _LIST_APP = tk("note"), tei("listApp")
_SENSES, _RE = _names("sense hom"), tei("re")
_ENTRIES = _names("entry superEntry hom sense")
_ITEM, INLINE = tei("item"), tk("inline")
"""On a list whose items stand in a line."""
_OF_LISTS = frozenset({_ITEM, _LABEL})
_PLAIN = _UNASKED - {_LIST, _ITEM}
"""What is as it is, and changes nothing, in an element that holds only blocks."""
_INLINE_WORDS = frozenset({"inline", "in-line", "run-in", "run-on", "runon"})


def is_container(element: etree._Element | None) -> bool:
    """Whether the children of `element` are blocks of their own."""
    if element is None:
        return True
    tag = element.tag
    if tag in CONTAINERS:
        return tag != _U or element.get(MIXED) != "text"
    if tag not in _TRANSPARENT or element.get(BOX) is None:
        return False
    above = element.getparent()
    return above is None or above.tag != _LIST_APP


def is_block(element: etree._Element) -> bool:
    """Whether `mark_boxes` made a block of `element`."""
    if element.get(BOX) is not None or element.tag in _UNASKED:
        return not _is_in_inline_list(element) and element.get(INLINE) != "phrase"
    parent = element.getparent()
    return element.tag == _SEG and parent is not None and parent.tag == _U


def mark_boxes(region: Branch) -> None:
    """Write `tk:box` on the elements of `region` that are blocks.

    `block`: it holds only what stands in a line. `deep`: it holds other blocks, so that
    it can be no HTML paragraph. An inline element that holds a block becomes a block.
    On a paragraph, a verse and others that are always blocks, only `deep` is written.
    """
    for element in region.named(*filter(_may_be_block, region.names)):
        tag, parent = element.tag, element.getparent()
        if tag in _PLAIN and parent is not None and parent.tag in STRUCTURE:
            continue
        if tag == _LIST and is_inline_list(element):
            if not is_container(parent):
                element.set(INLINE, "phrase")
                continue
            element.set(INLINE, "block")
        elif tag in _OF_LISTS and _is_in_inline_list(element):
            continue
        if tag not in _UNASKED:
            if tag not in BLOCKS and not _is_block(element, str(tag), parent):
                continue
            element.set(BOX, "block")  # what it holds comes later, and may deepen it
        if element is not region.top and parent is not None:
            _deepen(parent, region.top)


@lru_cache(maxsize=4096)
def _may_be_block(name: str) -> bool:
    return (name.startswith(_TEI) and name not in _NEVER) or name == _EXAMPLE


def is_inline_list(element: etree._Element) -> bool:
    """Whether a list stands in a line: it says so, and no item holds a block."""
    said = f"{element.get('rend', '')} {element.get('type', '')}".casefold().split()
    return not _INLINE_WORDS.isdisjoint(said) and not any(
        inner.tag in BLOCKS and inner.tag != _ITEM
        for inner in element.iterdescendants(f"{{{TEI}}}*")
    )


def _is_in_inline_list(element: etree._Element) -> bool:
    """Whether an item or a label belongs to a list that stands in a line."""
    parent = element.getparent()
    return (
        element.tag in _OF_LISTS
        and parent is not None
        and parent.get(INLINE) is not None
    )


def _is_block(element: etree._Element, tag: str, parent: etree._Element | None) -> bool:
    """Whether an element that need not be a block is one where it stands."""
    if tag == _LABEL:
        return parent is not None and parent.tag == _LIST
    if tag in _SENSES:
        return _is_one_of_several(element)
    if tag == _RE:
        return parent is not None and parent.tag in _ENTRIES
    if tag == _EXAMPLE or (tag == _EG and "\n" in (element.text or "")):
        return True
    return is_container(parent)


def _is_one_of_several(element: etree._Element) -> bool:
    """Whether a sense or a homograph stands beside others, or holds some."""
    parent = element.getparent()
    if parent is None or any(child.tag in _SENSES for child in element):
        return True
    if element.get("n") and parent.tag in _SENSES:
        return True
    return sum(1 for child in parent if child.tag == element.tag) > 1


def _deepen(above: etree._Element | None, region: etree._Element) -> None:
    """Say of all that encloses a block that it does."""
    while (
        above is not None
        and above.tag not in STRUCTURE
        and above.get(BOX) != "deep"
        and above.get(_NOTE) is None
    ):
        above.set(BOX, "deep")
        if above is region:
            return
        above = above.getparent()
