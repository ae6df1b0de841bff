"""Spaces between the parts of a record that stand side by side without any.

Parts of names, bibliographies, dictionary entries, graphs and the like are words by
themselves, however closely their tags stand; XML without white space has no space
between them. Scripts that are written without spaces keep none.
"""

import unicodedata

from lxml import etree

from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.namespaces import tei

PARTS = frozenset(
    tei(name)
    for name in (
        "forename surname addName nameLink genName roleName persName placeName orgName "
        "settlement region country district date author editor respStmt resp name "
        "title pubPlace publisher biblScope citedRange idno meeting edition extent "
        "imprint analytic monogr series bibl biblStruct street postCode postBox "
        "form orth pron hyph gramGrp gram pos gen number case per tns mood iType subc "
        "colloc def cit quote usg lbl etym xr sense trans tr re lang gloss "
        "node arc root leaf iNode eTree eLeaf triangle label desc head headLabel "
        "graphic media figDesc ptr ref span interp locus origDate origPlace incipit "
        "explicit rubric textLang repository institution collection birth death "
        "occupation affiliation residence role roleDesc actor witness measure "
        "dimensions certainty precision respons join"
    ).split()
)
_BEFORE_TEXT = frozenset(tei(name) for name in ("desc", "headLabel"))


def part_words(whole: Branch) -> None:
    """Put a space between parts of records where the source has none."""
    for element in whole.named(*PARTS.intersection(whole.names)):
        if element.tail:
            continue
        following = element.getnext()
        if following is None or following.tag not in PARTS:
            continue
        if are_apart(last_letter(element), first_letter(following)):
            element.tail = " "
    for element in whole.named(*_BEFORE_TEXT):
        if element.tail and element.tail[0].isalnum():
            element.tail = f" {element.tail}"


def are_apart(before: str, after: str) -> bool:
    """Whether a space belongs between two letters, either of which may be missing."""
    if before.isspace() or after.isspace():
        return False
    if after and unicodedata.category(after) in ("Po", "Pe", "Pf"):
        return False
    if before and unicodedata.category(before) in ("Ps", "Pi"):
        return False
    return not (is_unspaced(before) and is_unspaced(after))


def is_unspaced(letter: str) -> bool:
    """Whether a letter is of a script that puts no spaces between words."""
    return bool(letter) and (
        unicodedata.east_asian_width(letter) in "WF" or "\u0e00" <= letter <= "\u109f"
    )


def first_letter(element: etree._Element) -> str:
    """The first letter in an element; empty where there is none."""
    return next((text[0] for text in element.itertext() if text), "")


def last_letter(element: etree._Element) -> str:
    """The last letter in an element; empty where there is none."""
    last = ""
    for text in element.itertext():
        if text:
            last = text[-1]
    return last


def trim_end(element: etree._Element) -> None:
    """Take the white space from the end of an element."""
    while len(element) and not (element[-1].tail or "").strip():
        element[-1].tail = None
        element = element[-1]
    if len(element):
        element[-1].tail = (element[-1].tail or "").rstrip()
    else:
        element.text = (element.text or "").rstrip()
