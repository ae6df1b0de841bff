"""Start tags as they are written, for what a parser does not tell of them."""

from __future__ import annotations

from tei_toolkit.relaxng.xml_names import WHITESPACE


def has_content(text: str) -> bool:
    """Whether anything stands in the element that the text begins with."""
    end = _tag_end(text)
    return text[end - 1 : end] != "/" and not text.startswith("</", end + 1)


def attribute_position(text: str, label: str) -> int:
    """Where an attribute's name begins in the text of a start tag; or -1."""
    quote = ""
    i = 1
    end = len(text)
    while i < end:
        character = text[i]
        if quote:
            i = text.find(quote, i)
            if i < 0:
                return -1
            quote = ""
        elif character in "\"'":
            quote = character
        elif character == ">":
            return -1
        elif text[i - 1] in WHITESPACE and text.startswith(label, i):
            after = text[i + len(label) :].lstrip(WHITESPACE)
            if after.startswith("="):
                return i
        i += 1
    return -1


def _tag_end(text: str) -> int:
    """Where the `>` of the start tag stands that the text begins with; or its end."""
    quote = ""
    for at, character in enumerate(text):
        if quote:
            quote = "" if character == quote else quote
        elif character in "\"'":
            quote = character
        elif character == ">":
            return at
    return len(text)
