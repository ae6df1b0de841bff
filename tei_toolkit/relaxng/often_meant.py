"""Names that people bring from HTML and other habits, and what TEI calls it."""

from __future__ import annotations

from tei_toolkit.relaxng.name_classes import expanded, local_of, namespace_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container
    from typing import Final

_ELEMENTS: Final = {
    **dict.fromkeys(
        "b i u it bold italic small smcap sup sub font span tt".split(),
        ("hi",),
    ),
    **dict.fromkeys(["em", "strong"], ("emph", "hi")),
    **dict.fromkeys(
        ["h1", "h2", "h3", "h4", "h5", "h6", "heading", "header"], ("head",)
    ),
    **dict.fromkeys(["section", "chapter", "sect", "subdiv", "article"], ("div",)),
    **dict.fromkeys(["ul", "ol", "dl"], ("list",)),
    **dict.fromkeys(["li", "dt", "dd"], ("item",)),
    **dict.fromkeys(["a", "link", "xref"], ("ref",)),
    **dict.fromkeys(["para", "paragraph"], ("p",)),
    **dict.fromkeys(["img", "image"], ("graphic",)),
    **dict.fromkeys(["td", "th"], ("cell",)),
    "br": ("lb",),
    "tr": ("row",),
    "blockquote": ("quote",),
    **dict.fromkeys(["verse", "line"], ("l",)),
    **dict.fromkeys(["stanza", "linegroup", "strophe"], ("lg",)),
    **dict.fromkeys(["linebreak", "newline"], ("lb",)),
    **dict.fromkeys(["pagebreak", "page"], ("pb",)),
    "columnbreak": ("cb",),
    **dict.fromkeys(["italics", "underline", "underlined"], ("hi",)),
    **dict.fromkeys(["strike", "deleted", "deletion"], ("del",)),
    **dict.fromkeys(["addition", "ins", "insertion"], ("add",)),
    **dict.fromkeys(["abbreviation", "acronym"], ("abbr",)),
    "expansion": ("expan",),
    "title": ("head", "titlePart"),
    "endnote": ("note",),
    "figcaption": ("head", "figDesc"),
    "caption": ("head", "figDesc"),
    "sentence": ("s",),
    "word": ("w",),
    "utterance": ("u",),
    "organisation": ("orgName",),
    "organization": ("orgName",),
    "speech": ("sp",),
    "footnote": ("note",),
    "person": ("persName",),
    "place": ("placeName",),
    "TEI.2": ("TEI",),
    "teiCorpus.2": ("teiCorpus",),
    "xptr": ("ptr",),
    **dict.fromkeys(["dateRange", "dateStruct"], ("date",)),
    **dict.fromkeys(["timeRange", "timeStruct"], ("time",)),
    "hand": ("handNote",),
    "handList": ("handNotes",),
}
"""Names from HTML and other habits, and what is usually wanted in TEI."""
NO_SLIPS: Final = frozenset(
    (
        *("html", "body", "tbody", "thead", "tfoot", "colgroup", "col", "main", "nav"),
        *("aside", "pre", "code", "script", "style", "center", "hr", "details"),
    )
)
"""Names of HTML that are no misspellings of others."""
_ATTRIBUTES: Final = {
    **dict.fromkeys(
        "class color colour font size align bold italic face css".split(),
        ("rend", "rendition", "style"),
    ),
    **dict.fromkeys(
        ["href", "url", "uri", "link", "src"], ("target", "url", "ref", "facs")
    ),
    **dict.fromkeys(["date", "datetime"], ("when", "date")),
    **dict.fromkeys(["speaker", "by"], ("who", "resp")),
    **dict.fromkeys(["number", "num", "no", "nr"], ("n",)),
    **dict.fromkeys(["name", "label"], ("key", "n", "type")),
    **dict.fromkeys(["start", "begin"], ("from", "start", "notBefore")),
    **dict.fromkeys(["end", "stop"], ("to", "end", "notAfter")),
    "key": ("ref",),
    "ref": ("target", "key"),
    "target": ("ref",),
    "id": ("xml:id",),
    "value": ("when", "quantity"),
    "type": ("unit", "role"),
    "reg": ("key", "ref"),
    "width": ("quantity", "extent"),
    "lang": ("xml:lang",),
}
"""What people who write one name of an attribute in TEI usually want."""

_IN_A_CHOICE: Final = {
    "sic": "corr",
    "corr": "sic",
    "orig": "reg",
    "reg": "orig",
    "abbr": "expan",
    "expan": "abbr",
}
"""In TEI P4 the second was an attribute of the first; now both stand in a choice."""
GIVEN_UP: Final = frozenset(
    ("TEIform", "targOrder", "targType", "opt", "evaluate", "wscale")
)
"""Attributes of TEI P4 that have no successor."""
EARLIER_ROOTS: Final = frozenset(("TEI.2", "teiCorpus.2"))
"""The roots of documents of TEI P4."""


def often_meant(name: str, known: Container[str]) -> str:
    """The known name that is usually wanted in TEI by who writes this one.

    Args:
        name: An expanded name.
        known: The expanded names to choose from.

    Returns:
        A local name, in the same namespace; or empty.
    """
    uri, local = namespace_of(name), local_of(name)
    meant = _ELEMENTS.get(local) or _ELEMENTS.get(local.rstrip("0123456789"), ())
    return next((other for other in meant if expanded(uri, other) in known), "")


def choice_meant(name: str, attribute: str, known: Container[str]) -> str:
    """The elements in which TEI has what was an attribute of one of them in TEI P4.

    Args:
        name: The expanded name of the element.
        attribute: The attribute, as the document has it.
        known: The expanded names of the schema's elements.

    Returns:
        An example; empty where the schema does not have them.
    """
    uri, local = namespace_of(name), local_of(name)
    if _IN_A_CHOICE.get(local) != attribute:
        return ""
    if not all(expanded(uri, other) in known for other in ("choice", attribute)):
        return ""
    inside = "".join(f"<{tag}>…</{tag}>" for tag in (local, attribute))
    return f"<choice>{inside}</choice>"


def often_meant_attributes(label: str) -> tuple[str, ...]:
    """The attributes that are usually wanted by who writes this name."""
    return _ATTRIBUTES.get(label.lower(), ())
