"""What the simple types of an XSD allow, in words."""

from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from tei_toolkit.relaxng.data_words import (
    TYPES,
    described_choice,
    described_data,
    quoted,
)
from tei_toolkit.relaxng.wording import joined

_FUNCTIONS: Final = {
    "positive_int_validator": "positiveInteger",
    "non_negative_int_validator": "nonNegativeInteger",
    **dict.fromkeys(
        (
            *("byte_validator", "short_validator", "int_validator", "long_validator"),
            *("unsigned_byte_validator", "unsigned_short_validator"),
            *("unsigned_int_validator", "unsigned_long_validator"),
            *("negative_int_validator", "non_positive_int_validator"),
        ),
        "integer",
    ),
    "decimal_validator": "decimal",
}
"""What xmlschema's functions check."""
_SPOKEN: Final = frozenset(
    (
        *("minInclusive", "minExclusive", "maxInclusive", "maxExclusive"),
        *("length", "minLength", "maxLength", "totalDigits", "fractionDigits"),
    )
)
"""The facets that are told with their values, besides patterns."""


class Allowed(NamedTuple):
    """What a type or a facet allows.

    Attributes:
        said: for a sentence.
        literals: the values that are listed.
        names: the names of the datatypes of XML Schema that it is made of.
        words: what is allowed besides the values, one by one.
        is_list: whether several values may stand in a row.
    """

    said: str
    literals: list[str]
    names: set[str]
    words: list[str]
    is_list: bool = False


def wrong_part(declared: Any, text: str) -> Any | None:
    """The union or list, among what a type comes from, that a text is not of."""
    at = declared
    while at is not None:
        if _members(at) or _item(at) is not None:
            return None if at.is_valid(text) else at
        if getattr(at, "enumeration", None):
            return None
        at = getattr(at, "base_type", None)
    return None


def allowed(declared: Any) -> Allowed:
    """What a simple type allows."""
    literals = _literals(declared)
    if literals:
        return Allowed(joined(quoted(literals)), literals, set(), [])
    item = _item(declared)
    if item is not None:
        each = allowed(item)
        said = each.said.replace(" without spaces", "")
        said = f"{said}, or several separated by spaces"
        return each._replace(said=said, is_list=True)
    if _members(declared):
        return _choice([allowed(member) for member in _flat(declared)])
    base = getattr(declared, "base_type", None)
    if base is not None and (_members(base) or _item(base) is not None):
        return allowed(base)
    name, parameters = _data(declared)
    said = described_data(name, parameters)
    return Allowed(said, [], {name}, [said])


def tells_a_bound(validator: Any) -> bool:
    """Whether a part of a type that a value is not of is a bound, which tells enough.

    Patterns do not: those of the built-in types are no words for people. Nor does the
    number of the values of a list.
    """
    name = type(validator).__name__
    of_list = _item(getattr(validator, "base_type", None)) is not None
    return name.endswith("Facet") and not (of_list and "Length" in name)


def allowed_by_facet(validator: Any) -> Allowed:
    """What a facet of xmlschema allows, or a type that is neither union nor list."""
    literals = _literals(validator)
    said = joined(quoted(literals)) or _described(validator)
    names = {next((t for t in _type_names(validator) if t in TYPES), "string")}
    words = [said] if said and not literals else []
    return Allowed(said, literals, names, words, is_list=True)


def _choice(members: list[Allowed]) -> Allowed:
    literals = list(dict.fromkeys(x for m in members for x in m.literals))
    listed = [x for m in members if not m.is_list for x in m.literals]
    others: list[tuple[str, str]] = []
    for member in members:
        if member.is_list:
            others.append(("", member.said))
        elif not member.literals:
            others.append((next(iter(member.names), ""), member.said))
    return Allowed(
        described_choice(list(dict.fromkeys(listed)), others),
        literals,
        {name for member in members for name in member.names},
        list(dict.fromkeys(words for _, words in others)),
        any(member.is_list for member in members),
    )


def _members(declared: Any) -> tuple[Any, ...]:
    return tuple(getattr(declared, "member_types", None) or ())


def _item(declared: Any) -> Any | None:
    return getattr(declared, "item_type", None)


def _flat(declared: Any) -> Iterator[Any]:
    """The members of a union, and those of its unions."""
    for member in _members(declared):
        yield from _flat(member) if _members(member) else (member,)


def _literals(declared: Any) -> list[str]:
    """The values that a type, one that it comes from, or a facet lists."""
    at = declared
    while at is not None:
        listed = getattr(at, "enumeration", None)
        if listed:
            return [str(value) for value in listed]
        at = getattr(at, "base_type", None)
    return []


def _data(declared: Any) -> tuple[str, list[tuple[str, str]]]:
    """The datatype of XML Schema that a type restricts, and its facets."""
    name = next((t for t in _type_names(declared) if t in TYPES), "string")
    parameters: dict[str, str] = {}
    at = declared
    while at is not None and str(getattr(at, "local_name", "")) not in TYPES:
        for qualified, facet in getattr(at, "facets", {}).items():
            kind = str(qualified or "").rpartition("}")[2]
            if kind == "pattern":
                regexps = [str(p) for p in getattr(facet, "regexps", ())]
                parameters.setdefault(kind, "|".join(regexps))
            elif kind in _SPOKEN:
                parameters.setdefault(kind, str(facet.elem.get("value")))
        at = getattr(at, "base_type", None)
    return name, list(parameters.items())


def _type_names(validator: Any) -> Iterator[str]:
    """The local names of a type and of those that it comes from, nearest first.

    The types of whole numbers are functions in xmlschema.
    """
    called = getattr(validator, "__name__", "")
    yield _FUNCTIONS.get(called, "")
    at = validator
    while at is not None:
        yield str(getattr(at, "local_name", "") or "")
        at = getattr(at, "base_type", None)


def _described(validator: Any) -> str:
    """What a facet of xmlschema allows, or an atomic type."""
    name = type(validator).__name__
    known = next((TYPES[t] for t in _type_names(validator) if t in TYPES), None)
    if known == TYPES["string"]:
        known = None
    texts = [str(p) for p in getattr(validator, "regexps", ())]
    if texts:
        own = not any("\\i" in text or "\\c" in text for text in texts)
        pattern = joined([f'"{text}"' for text in texts])
        if own:
            return f"text matching the pattern {pattern}"
        return known or f"text matching the pattern {pattern}"
    limits = {
        "XsdMinInclusiveFacet": "not below",
        "XsdMinExclusiveFacet": "above",
        "XsdMaxInclusiveFacet": "not above",
        "XsdMaxExclusiveFacet": "below",
    }
    value = getattr(validator, "value", None)
    if name in limits:
        return f"{known or 'a value'} {limits[name]} {value}"
    if name == "XsdFractionDigitsFacet":
        return f"{known or 'a number'} of at most {value} digits after the point"
    if name == "XsdTotalDigitsFacet":
        return f"{known or 'a number'} of at most {value} digits"
    if "Length" in name:
        how = {"XsdMinLengthFacet": "at least ", "XsdMaxLengthFacet": "at most "}
        return f"{known or 'text'} of {how.get(name, '')}{value} characters"
    return known or ""
