"""What expat's errors mean to a person."""

from __future__ import annotations

import pyexpat

from tei_toolkit.relaxng.entities import AMPLIFICATION
from tei_toolkit.relaxng.findings import Fault, Finding
from tei_toolkit.relaxng.wording import shortened
from tei_toolkit.spelling import nearest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Final

    from tei_toolkit.relaxng.frames import Frame

_SYNTAX: Final = 2
_NO_ELEMENTS: Final = 3
_INVALID_TOKEN: Final = 4
_UNCLOSED_TOKEN: Final = 5
_TAG_MISMATCH: Final = 7
_DUPLICATE_ATTRIBUTE: Final = 8
_JUNK_AFTER_DOCUMENT: Final = 9
_UNDEFINED_ENTITY: Final = 11
_BAD_CHARACTER_REFERENCE: Final = 14
_MISPLACED_XML_PI: Final = 17
_UNKNOWN_ENCODING: Final = 18
_INCORRECT_ENCODING: Final = 19
ENCODING_ERRORS: Final = frozenset((_UNKNOWN_ENCODING, _INCORRECT_ENCODING))
_UNCLOSED_CDATA: Final = 20
_UNBOUND_PREFIX: Final = 27
_BAD_DECLARATION: Final = 30

_ALWAYS: Final = {
    _NO_ELEMENTS: "the file has no element: it is empty or holds no XML",
    _DUPLICATE_ATTRIBUTE: "an attribute is given twice in this tag",
    AMPLIFICATION: "entities grow beyond all bounds; the file was not read further",
    _UNKNOWN_ENCODING: "the encoding that the file declares is not known",
    _INCORRECT_ENCODING: "the encoding that the file declares is not the one it has",
    _MISPLACED_XML_PI: "<?xml …?> must be the very beginning of the file",
    _UNCLOSED_CDATA: "a <![CDATA[ section is never closed with ]]>",
}
"""What is said of errors in the same words wherever they are."""


def character_for(entity: str) -> str:
    """What to write for an entity of HTML: its character; empty if it is none."""
    import html.entities
    import unicodedata

    characters = html.entities.html5.get(f"{entity};", "")
    if len(characters) == 1 and unicodedata.category(characters) in {"Cf", "Zs", "Mn"}:
        return f"&#x{ord(characters):X};"
    return characters


def unread_message(entity: str) -> str:
    """What to say of a reference to an entity that was not read."""
    said = f"&{entity}; is declared outside the file and was not read"
    character = character_for(entity)
    return f"{said}; write {character}" if character else said


def not_well_formed(
    error: pyexpat.ExpatError, behind: str, ahead: str, stack: Sequence[Frame]
) -> tuple[Finding, Frame | None]:
    """The finding for an error of expat.

    Args:
        error: The error.
        behind: The two characters before the error, as far as known.
        ahead: The text of the document from the error on, as far as known.
        stack: The open elements, the document itself first.

    Returns:
        The finding, and the element that is never closed, if that is the fault.
    """
    code = error.code
    column = error.offset + 1
    related = 0
    unclosed: Frame | None = None
    open_element = stack[-1] if len(stack) > 1 else None
    if code == _TAG_MISMATCH and open_element is not None:
        column -= len("</") if not ahead.startswith("</") else 0
        message, found, suggestion, unclosed = _mismatch(ahead, stack)
        related = open_element.line
    elif code == _INVALID_TOKEN:
        if behind.endswith(("&", "<")):
            column -= 1
            ahead = behind[-1] + ahead
        message, found, suggestion = _invalid_token(behind, ahead)
    elif code in (_NO_ELEMENTS, _UNCLOSED_TOKEN, _SYNTAX) and open_element is not None:
        message = (
            f"the file ends before <{open_element.label}> (opened at line "
            f"{open_element.line}) is closed"
        )
        found, suggestion, related = open_element.label, "", open_element.line
    else:
        message, found, suggestion = _said_of(code, ahead)
    finding = Finding(
        fault=Fault.NOT_WELL_FORMED,
        line=error.lineno,
        column=column,
        xpath=stack[-1].xpath,
        message=message,
        found=found,
        suggestion=suggestion,
        related_line=related,
    )
    return finding, unclosed


def _said_of(code: int, ahead: str) -> tuple[str, str, str]:
    """Message, found and suggestion for an error that the text ahead explains."""
    if code in _ALWAYS:
        return _ALWAYS[code], "", ""
    reference = ahead[: ahead.find(";") + 1]
    if code == _UNDEFINED_ENTITY:
        found = reference or "&"
        suggestion = character_for(found[1:-1]) if found != "&" else "&amp;"
        message = (
            f"{found} is not defined; XML knows only &amp; &lt; &gt; &quot; &apos;"
        )
        if suggestion:
            message += f" (write {suggestion})"
        return message, found, suggestion
    if code == _SYNTAX:
        message = "this is not XML: text stands where the first element must begin"
        if ahead[:1] in {"<", ">", "[", "]", "%"}:
            message = "the document type declaration is not complete here"
        return message, shortened(ahead, 20), ""
    if code == _JUNK_AFTER_DOCUMENT:
        message = (
            "something follows the end of the root element; a file has one root "
            "element only"
        )
        return message, shortened(ahead, 20), ""
    if code == _UNBOUND_PREFIX:
        found = ahead[1 : ahead.find(":")] if ahead.startswith("<") else ""
        message = "a prefix is used that no xmlns:… declares"
        if found.isalnum():
            message = f'the prefix "{found}" is used but no xmlns:{found} declares it'
        return message, found, ""
    if code == _BAD_DECLARATION:
        right = '<?xml version="1.0" encoding="UTF-8"?>'
        return f"the XML declaration is wrong; write {right}", "<?xml", right
    if code == _BAD_CHARACTER_REFERENCE:
        return f"{reference} is not a character that XML allows", reference, ""
    said = pyexpat.ErrorString(code) or "error"
    return f"the file is not well-formed XML: {said}", "", ""


def _mismatch(ahead: str, stack: Sequence[Frame]) -> tuple[str, str, str, Frame | None]:
    """What an end tag that does not match means."""
    ahead = ahead.removeprefix("</")
    tag = ""
    for character in ahead:
        if character in " \t\r\n>/<":
            break
        tag += character
    last = stack[-1]
    here = f"the <{last.label}> opened at line {last.line}"
    if any(frame.label == tag for frame in stack[1:-1]):
        message = f"{here} is never closed (</{tag}> was found instead)"
        return message, last.label, f"</{last.label}>", last
    if nearest(tag, [last.label]):
        message = f"</{tag}> does not match {here}; did you mean </{last.label}>?"
    else:
        message = f"</{tag}> closes nothing that is open; {here} must be closed first"
    return message, tag, f"</{last.label}>", None


def _invalid_token(behind: str, ahead: str) -> tuple[str, str, str]:
    character = ahead[:1]
    if behind == "--":
        return '"--" is not allowed inside a comment', "--", ""
    if behind.endswith("=") and character.isalnum():
        message = 'the value of an attribute must be in quotation marks: …="…"'
        return message, character, ""
    if character == "&":
        return (
            'a bare "&" is not allowed in XML; write &amp;',
            "&",
            "&amp;",
        )
    if character == "<":
        following = ahead[1:2]
        if following == "/":
            message = (
                "an attribute value or a tag before this is not closed: its quotation "
                'mark or ">" is missing'
            )
            return message, "<", ""
        if not following.isalpha():
            return (
                'a bare "<" is not allowed in XML; write &lt;',
                "<",
                "&lt;",
            )
        message = (
            'a "<" stands inside a tag or an attribute value: write &lt;, or close '
            "the tag before it"
        )
        return message, "<", "&lt;"
    if character and character < " ":
        code = f"U+{ord(character):04X}"
        return f"the control character {code} is not allowed in XML", code, ""
    if character == "\ufffd":
        message = (
            "these bytes are not in the encoding that the file declares (UTF-8 when "
            "it declares none)"
        )
        return message, "", ""
    return (
        f'"{character}" is not allowed here: the tag or reference before it is broken',
        character,
        "",
    )
