"""What references to entities are read as.

A document type declaration in another file is never read. So what a file declares
itself is read as it says, names that ISO and HTML know as these know them, and any
other as a sign that no word holds.
"""

from collections.abc import Mapping

from lxml import etree

UNKNOWN = "\ufffc"
"""What an entity that nothing says is read as: it parts words, and is none."""
_PREDEFINED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
# A longer one is a passage, which is never read as part of a sentence.
_LONGEST = 200


def declared_entities(tree: etree._ElementTree) -> dict[str, str]:
    """The entities that a document declares itself as words without markup."""
    declared = tree.docinfo.internalDTD
    if declared is None:
        return {}
    return {
        entity.name: words
        for entity in declared.iterentities()
        if (words := entity.content or "")
        and entity.name
        and len(words) <= _LONGEST
        and "<" not in words
        and "&" not in words
    }


def characters_of(reference: str, declared: Mapping[str, str]) -> str:
    """The characters of a reference, given what stands between `&` and `;`."""
    try:
        if reference.startswith("#x"):
            return chr(int("0" + reference[1:], 0))
        if reference.startswith("#"):
            return chr(int(reference[1:]))
    except (ValueError, OverflowError):
        return UNKNOWN
    known = _PREDEFINED.get(reference) or declared.get(reference)
    return known or _named(reference)


def _named(name: str) -> str:
    from html.entities import html5  # noqa: PLC0415 - few files need it

    return html5.get(f"{name};", UNKNOWN)
