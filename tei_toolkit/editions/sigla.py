"""What witnesses and sources of an apparatus are called."""

from lxml import etree

from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.namespaces import XML_ID, select_first, tei, tk
from tei_toolkit.editions.words import words_of

SIGLA = tk("sigla")
_READINGS = tuple(tei(name) for name in ("lem", "rdg", "rdgGrp", "witDetail", "wit"))
_NAMED = tuple(tei(name) for name in ("witness", "listWit", "bibl", "biblStruct"))
_SHORT = 40
_SIGLA = (
    "t:abbr[@type = 'siglum']",
    "t:idno[@type = 'siglum']",
    "t:label",
    "t:title[@type = 'short']",
)


def name_witnesses(whole: Branch) -> None:
    """Write `tk:sigla` on the readings of an apparatus that say where they stand."""
    names: dict[str, str] | None = None
    for reading in whole.named(*_READINGS):
        given = f"{reading.get('wit') or ''} {reading.get('source') or ''}".split()
        if not given:
            continue
        if names is None:
            names = {
                element.get(XML_ID, ""): _name_of(element)
                for element in whole.named(*_NAMED)
                if element.get(XML_ID)
            }
        keys = [token.removeprefix("#") for token in given]
        called = [names.get(key) or key for key in keys]
        between = ", " if any(" " in name for name in called) else " "
        reading.set(SIGLA, between.join(called))


def _name_of(element: etree._Element) -> str:
    """The siglum of a witness, or a short title of a source; empty for neither."""
    for path in _SIGLA:
        if name := words_of(select_first(element, path)):
            return name
    if number := element.get("n"):
        return number
    if element.tag in _NAMED[:2]:
        return ""
    title = words_of(select_first(element, "t:title"))
    if select_first(element, "t:author") is None and len(title) < _SHORT:
        return title
    author = words_of(select_first(element, ".//t:author//t:surname"))
    year = words_of(select_first(element, ".//t:date"))[:4]
    return f"{author} {year}" if author and year.isdecimal() else ""
