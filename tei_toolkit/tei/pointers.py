"""Which attributes of TEI hold pointers, and on which elements."""

from typing import Final

POINTERS: Final = frozenset(
    (
        *("active", "ana", "calendar", "change", "copyOf", "corresp", "datingMethod"),
        *("datingPoint", "decls", "edRef", "end", "exclude", "facs", "feats", "hand"),
        *("inst", "lemmaRef", "mutual", "new", "next", "nymRef", "origin", "parts"),
        *("passive", "period", "perf", "prev", "ref", "rendition", "resp", "sameAs"),
        *("scheme", "scribeRef", "scriptRef", "select", "since", "source", "spanTo"),
        *("start", "synch", "target", "targetEnd", "toWhom", "unitRef", "url", "who"),
        *("wit", "withWhom", "location", "from", "to"),
    )
)
"""Attributes without namespace whose values are pointers, one or several."""
_RANGES: Final = frozenset(("app", "arc", "rt", "span"))
_ONLY_ON: Final = {
    "from": _RANGES,
    "to": _RANGES,
    "scheme": frozenset(
        (
            *("catRef", "classCode", "keywords", "locus", "locusGrp"),
            *("occupation", "socecStatus"),
        )
    ),
}
_NOT_ON: Final = {
    "active": frozenset(("interaction",)),
    "passive": frozenset(("interaction",)),
    "location": frozenset(("variantEncoding",)),
    "new": frozenset(("shift",)),
    "source": frozenset(("egXML",)),
    "start": frozenset(("schemaSpec",)),
    "target": frozenset(("memberOf",)),
}


def is_pointer(attribute: str, element: str) -> bool:
    """Whether an attribute holds pointers on a TEI element, both by local name.

    As the schema of all of TEI has it (`teidata.pointer`).
    """
    if attribute not in POINTERS or element in _NOT_ON.get(attribute, ()):
        return False
    return attribute not in _ONLY_ON or element in _ONLY_ON[attribute]
