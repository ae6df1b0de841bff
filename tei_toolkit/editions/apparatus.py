"""The apparatus: which of its readings is read, what its witnesses are called."""

from lxml import etree

from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.namespaces import XML_ID, select_first, tei, tk
from tei_toolkit.editions.words import READ, READINGS, words_of

SIGLA = tk("sigla")
APPARATUS = tk("apparatus")
"""On the root of a document that has one."""
_APP, _LEM, _RDG_GRP = tei("app"), tei("lem"), tei("rdgGrp")
_WITNESS = tei("witness")
_WITNESSED = tuple(
    tei(name)
    for name in (
        *("lem", "rdg", "rdgGrp", "witDetail", "wit"),
        *("lacunaStart", "lacunaEnd", "witStart", "witEnd"),
    )
)
_NAMED = tuple(tei(name) for name in ("witness", "listWit", "bibl", "biblStruct"))
_SHORT = 40
_SIGLA = (
    "t:abbr[@type = 'siglum']",
    "t:idno[@type = 'siglum']",
    "t:label",
    "t:title[@type = 'short']",
)


def readings_in(app: etree._Element) -> list[etree._Element]:
    """The lemma and the readings of an `app` or a `rdgGrp`, those of groups too."""
    found: list[etree._Element] = []
    for child in app:
        if child.tag == _RDG_GRP:
            found += readings_in(child)
        elif child.tag in READINGS:
            found.append(child)
    return found


def chosen_reading(app: etree._Element) -> etree._Element | None:
    """The lemma of an `app`, or its first reading; None where it has neither."""
    readings = readings_in(app)
    lemmas = (reading for reading in readings if reading.tag == _LEM)
    return next(lemmas, next(iter(readings), None))


def is_variant(element: etree._Element) -> bool:
    """Whether an element stands in a reading that is not read."""
    around = element.iterancestors(*READINGS)
    return any(above.get(READ) is None for above in around)


def mark_readings(whole: Branch) -> None:
    """Write `tk:read` on what is read of each `app`, and on the groups it stands in."""
    entries = whole.named(_APP)
    if entries:
        whole.top.set(APPARATUS, "yes")
    for app in entries:
        reading = chosen_reading(app)
        while reading is not None and reading is not app:
            reading.set(READ, "yes")
            reading = reading.getparent()


def name_witnesses(whole: Branch) -> None:
    """Write `tk:sigla` on readings, where they stand, and on witnesses, their siglum.

    A witness whose words begin with its siglum, or say it as such, has none.
    """
    for witness in whole.named(_WITNESS):
        siglum = witness.get("n") or witness.get(XML_ID) or ""
        if _name_of(witness) in {"", witness.get("n")} and siglum:
            words = words_of(witness).replace(".", " ").replace(":", " ").split()
            if words[:1] != [siglum]:
                witness.set(SIGLA, siglum)
    names: dict[str, str] | None = None
    for reading in whole.named(*_WITNESSED):
        given = f"{reading.get('wit') or ''} {reading.get('source') or ''}".split()
        if not given:
            continue
        if names is None:
            names = {
                element.get(XML_ID, ""): _name_of(element)
                for element in whole.named(*_NAMED)
                if element.get(XML_ID)
            }
        keys = [token.partition("#")[2] or token for token in given]
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
