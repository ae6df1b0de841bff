"""XML names and white space, as XML 1.0 (fourth edition) and expat have them.

RELAX NG is defined over Namespaces in XML 1.0, whose NCName rests on the
character classes of appendix B of XML 1.0 up to its fourth edition. expat
carries those tables; a character outside ASCII is put to it once.
"""

from __future__ import annotations

import pyexpat

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

WHITESPACE: Final = " \t\r\n"
"""The white space of XML: fewer characters than `str.isspace` takes."""

XML_NAMESPACE: Final = "http://www.w3.org/XML/1998/namespace"
XMLNS_NAMESPACE: Final = "http://www.w3.org/2000/xmlns"

_LETTERS: Final = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_")
_NAME_CHARACTERS: Final = _LETTERS | frozenset("0123456789-.")
_seen: dict[str, bool] = {}
_SEEN_LIMIT: Final = 70_000


def _is_well_formed(document: str) -> bool:
    """Whether expat reads a document, which is asked once."""
    known = _seen.get(document)
    if known is not None:
        return known
    if len(_seen) > _SEEN_LIMIT:
        _seen.clear()
    try:
        pyexpat.ParserCreate("utf-8").Parse(document.encode("utf-8"), True)  # noqa: FBT003  expat
    except (pyexpat.ExpatError, UnicodeEncodeError):
        is_accepted = False
    else:
        is_accepted = True
    _seen[document] = is_accepted
    return is_accepted


def is_name_start(character: str) -> bool:
    """Whether the character may begin an NCName."""
    if character < "\x80":
        return character in _LETTERS
    return _is_well_formed(f"<{character}/>")


def is_name_character(character: str) -> bool:
    """Whether the character may stand inside an NCName."""
    if character < "\x80":
        return character in _NAME_CHARACTERS
    return _is_well_formed(f"<a{character}/>")


def is_ncname(text: str) -> bool:
    """Whether the text is an NCName (Namespaces in XML, production 4)."""
    if not text:
        return False
    if text.isascii():
        return text[0] in _LETTERS and _NAME_CHARACTERS.issuperset(text)
    return is_name_start(text[0]) and all(map(is_name_character, text))


def is_name(text: str) -> bool:
    """Whether the text is a Name (XML 1.0, production 5): colons are allowed."""
    return is_ncname(text.replace(":", "_"))


def is_nmtoken(text: str) -> bool:
    """Whether the text is an Nmtoken (XML 1.0, production 7)."""
    return bool(text) and all(
        character == ":" or is_name_character(character) for character in text
    )


def is_qname(text: str) -> bool:
    """Whether the text is a QName (Namespaces in XML, production 7)."""
    prefix, colon, local = text.partition(":")
    if not colon:
        return is_ncname(text)
    return is_ncname(prefix) and is_ncname(local)


def collapse(text: str) -> str:
    """The text with white space trimmed and each run of it made one space."""
    return " ".join(split(text))


def split(text: str) -> list[str]:
    """The tokens between the white space of XML (not of Unicode)."""
    for character in "\t\r\n":
        if character in text:
            text = text.replace(character, " ")
    return [token for token in text.split(" ") if token]
