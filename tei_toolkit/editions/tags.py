"""Elements of ours, written as text to be parsed.

libxml2 parses ten elements in the time in which lxml adds one to a tree.
"""

import re
from collections.abc import Mapping

_IN_ATTRIBUTE = re.compile('[&<>"\t\n\r]')
_IN_CONTENT = re.compile("[&<>\r]")
_REFERENCES = {
    "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;",
    "\t": "&#9;", "\n": "&#10;", "\r": "&#13;",
}  # fmt: skip
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def tag(name: str, attributes: Mapping[str, str], content: str = "") -> str:
    """The element `tk:name`.

    Args:
        name: without its prefix.
        attributes: words, by name.
        content: markup.
    """
    given = "".join([f' {key}="{quote(value)}"' for key, value in attributes.items()])
    return f"<tk:{name}{given}>{content}</tk:{name}>"


def quote(words: str) -> str:
    """Words as they stand in an attribute."""
    return _IN_ATTRIBUTE.sub(_refer, words) if _IN_ATTRIBUTE.search(words) else words


def escape(words: str) -> str:
    """Words as they stand between tags."""
    return _IN_CONTENT.sub(_refer, words) if _IN_CONTENT.search(words) else words


def _refer(found: re.Match[str]) -> str:
    return _REFERENCES[found[0]]


def legible(words: str) -> str:
    """Words from outside a document, with a sign for what no XML can hold."""
    return _NO_XML.sub("\ufffd", words)
