"""Texts and values as they stand in a report that is XML."""

from tei_toolkit.validation.edits import escaped


def xml_text(text: str) -> str:
    """The text, escaped; what XML cannot hold is a replacement character."""
    return escaped(_allowed(text))


def xml_attribute(text: str) -> str:
    """The value of an attribute, escaped, in its quotation marks."""
    return f'"{escaped(_allowed(text), chr(34))}"'


def _allowed(text: str) -> str:
    return "".join(c if c >= " " or c in "\t\n" else "\ufffd" for c in text)
