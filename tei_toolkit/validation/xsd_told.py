"""A fault that an XSD met, in words."""

from typing import NamedTuple

from lxml import etree


class Told(NamedTuple):
    """One fault in words.

    Attributes:
        element: the element at fault.
        message: what is wrong.
        found: the name, value or text at fault.
        expected: what is allowed instead.
        suggestion: what was probably meant; may be empty.
        attribute: the printed name of the attribute at fault; empty if none is.
        text: the text at fault, where it stands between elements.
        is_value: whether the value of the attribute or element is at fault.
    """

    element: etree._Element
    message: str
    found: str
    expected: tuple[str, ...] = ()
    suggestion: str = ""
    attribute: str = ""
    text: str = ""
    is_value: bool = False


def without_repetition(faults: list[Told]) -> list[Told]:
    """The faults, those of one value told in one, and each once."""
    merged: dict[tuple[etree._Element, str, str], Told] = {}
    for told in faults:
        about = told.attribute or ("" if told.text or told.is_value else told.message)
        key = told.element, about, told.found
        if told.expected and told.suggestion in told.expected and not told.attribute:
            key = told.element, "lacks", " ".join(told.expected)
        known = merged.setdefault(key, told)
        more = [e for e in told.expected if e not in known.expected]
        if known is not told and known.is_value and told.is_value and more:
            message = f"{known.message} and {' and '.join(more)}"
            expected = (*known.expected, *more)
            merged[key] = known._replace(message=message, expected=expected)
    return list(merged.values())
