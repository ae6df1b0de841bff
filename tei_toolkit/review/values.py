"""The value of a date, a time, a measure or a number, as a person writes it."""

import re

from tei_toolkit.errors import UsageError
from tei_toolkit.names.tagging import is_sound

VALUED = frozenset({"date", "time", "measure", "num"})
"""Elements that have a value and point to nothing."""
_DATED = ("when", "from", "to", "notBefore", "notAfter", "dur")
_COUNTED = ("quantity", "unit", "value")
_FORMS = {
    "date": "2008-09-22, 2008/2010 (from, to), [2008..2010] (between), or P2Y",
    "time": "10:30:00, 10:00:00/11:00:00 (from, to), or PT20M",
    "measure": "a number and a unit: 10 km",
    "num": "a number: 50",
}
_PERIOD = re.compile(r"([^/\[\]]*)/([^/\[\]]*)")
_WINDOW = re.compile(r"\[([^/\[\]]*?)\.\.([^/\[\]]*?)\]")
_COUNT = re.compile(r"(\S+)(?:\s+(\S+))?")


def value_text(tag: str, attributes: dict[str, str]) -> str:
    """The value of a mark as a person would write it, or nothing."""
    said = attributes.get
    if tag == "num":
        return said("value", "")
    if tag == "measure":
        return " ".join(filter(None, (said("quantity"), said("unit"))))
    if "from" in attributes or "to" in attributes:
        return f"{said('from', '')}/{said('to', '')}"
    if "notBefore" in attributes or "notAfter" in attributes:
        return f"[{said('notBefore', '')}..{said('notAfter', '')}]"
    return said("when") or said("dur") or ""


def with_value(tag: str, attributes: dict[str, str], text: str) -> dict[str, str]:
    """The attributes of a mark with another value; with none for an empty text.

    Raises:
        UsageError: it is no value of such an element.
    """
    new = _values_of(tag, " ".join(text.split())) if text.strip() else {}
    wrong = [value for name, value in new.items() if not is_sound(name, value)]
    if wrong or (text.strip() and not new):
        raise UsageError(f"'{text}' is no value of a {tag}: write {_FORMS[tag]}")
    rest = {n: v for n, v in attributes.items() if n not in (*_DATED, *_COUNTED)}
    return {**new, **rest}


def _values_of(tag: str, text: str) -> dict[str, str]:
    if tag == "num":
        return {"value": text}
    if tag == "measure":
        match = _COUNT.fullmatch(text)
        found = match.groups() if match is not None else ()
        return {n: v for n, v in zip(("quantity", "unit"), found, strict=False) if v}
    if match := _PERIOD.fullmatch(text):
        return _ends(("from", "to"), match)
    if match := _WINDOW.fullmatch(text):
        return _ends(("notBefore", "notAfter"), match)
    return {"dur" if text.startswith("P") else "when": text}


def _ends(names: tuple[str, str], match: re.Match[str]) -> dict[str, str]:
    found = (value.strip() for value in match.groups())
    return {name: value for name, value in zip(names, found, strict=True) if value}
