"""The XML declaration: which encoding and version a document says it has."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

ALIASES: Final = {
    "x-mac-roman": "mac-roman",
    "x-sjis": "shift_jis",
    "windows-31j": "cp932",
    "windows-874": "cp874",
    "iso-8859-8-i": "iso-8859-8",
}
"""Names of the IANA's list, or of old programs, that Python does not have."""
_NO_ENCODINGS: Final = frozenset(
    ("idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape", "utf-7")
)
"""Codecs of Python's that are no encodings of documents."""
_USUAL: Final = (
    "UTF-8",
    "UTF-16",
    "ISO-8859-1",
    "ISO-8859-15",
    "US-ASCII",
    "windows-1252",
    "windows-1251",
    "KOI8-R",
)
_TWO_BYTES: Final = ("utf-16", "utf-32", "ucs-", "iso-10646")


def codec_name(encoding: str) -> str:
    """Python's name of a declared encoding; empty when it is not known."""
    import codecs

    try:
        codec = codecs.lookup(ALIASES.get(encoding.lower(), encoding))
    except (LookupError, ValueError):
        return ""
    if not getattr(codec, "_is_text_encoding", True) or codec.name in _NO_ENCODINGS:
        return ""
    return codec.name


def stated_encoding(content: bytes) -> str:
    """The encoding that the XML declaration states, as it stands there; or empty."""
    wide = content.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in content[:2]
    text = content.decode("utf-16" if wide else "latin-1", "replace")
    declaration = text.partition("?>")[0]
    _, _, value = declaration.partition("encoding")
    value = value.lstrip(" \t\r\n=")
    if not declaration.lstrip("\ufeff\xef\xbb\xbf").startswith("<?xml") or not value:
        return ""
    return value[1:].partition(value[0])[0]


def encoding_fault(declared: str, content: bytes) -> str:
    """Why a document that could not be decoded is not in its declared encoding.

    Args:
        declared: The encoding in the XML declaration, as it stands there.
        content: The first bytes of the document.
    """
    if not declared:
        return "the file is not in UTF-8, and declares no other encoding"
    said = f"the file declares the encoding {declared}"
    if not codec_name(declared):
        from tei_toolkit.spelling import nearest

        near = nearest(declared, _USUAL)
        meant = f"; did you mean {near}?" if near and near != declared else ""
        return f"{said}, which is not known{meant}"
    if b"\0" in content[:4] or content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return f'{said}, but is in UTF-16; write encoding="UTF-16"'
    if declared.lower().startswith(_TWO_BYTES):
        return f'{said}, but has one byte a letter; write encoding="UTF-8" if it has it'
    return f"{said}, but has bytes that are not in it"


def version_fault(version: str) -> str:
    """What is wrong with the version of an XML declaration; or empty."""
    minor = version.removeprefix("1.")
    if minor != version and minor.isascii() and minor.isdigit():
        return ""
    return f'there is no version "{version}" of XML; write version="1.0"'
