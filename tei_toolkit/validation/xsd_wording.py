"""What xmlschema says about a document, in the words of the RELAX NG engine."""

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any, Final

from lxml import etree

from tei_toolkit.relaxng.spelling import nearest
from tei_toolkit.relaxng.value_advice import (
    TYPES,
    dated_in_words,
    escaped_address,
    full_year,
    impossible_date,
    iso_date,
    separate_pointers,
)
from tei_toolkit.relaxng.wording import FEW, SHOWN, joined, shortened, tags
from tei_toolkit.validation.paths import printed_name
from tei_toolkit.validation.xsd_references import broken_reference
from tei_toolkit.validation.xsd_told import Told

_VALUE: Final = re.compile(r"attribute ([^\s=]+)='")
_FIXED: Final = re.compile(r"attribute '([^']+)' has a fixed value '(.*)'$")
_MISSING: Final = re.compile(r"missing required attribute '([^']+)'")
_UNKNOWN: Final = re.compile(r"(?:attribute )?'([^']+)' (?:attribute )?not allowed")
_STRANGE: Final = re.compile(r"attribute ([^\s=]+)=None: unavailable namespace")
_MOST_TRIALS: Final = 20_000
_ATOMS: Final = (str, bytes, int, float, Decimal)
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
_DATES: Final = frozenset(("date", "dateTime", "gYear", "gYearMonth"))


def tell(error: Any, root: etree._Element, elements: frozenset[str]) -> list[Told]:
    """What an error of xmlschema says; nothing for what XML Schema allows.

    Args:
        error: the error.
        root: the root of the document.
        elements: the local names of all elements of the schema.
    """
    element = error.elem if etree.iselement(error.elem) else root
    reason = " ".join(str(error.reason or error.message).split())
    broken = broken_reference(error, element, reason)
    if broken:
        return broken
    told = _told(error, element, reason, elements)
    return [] if told is None else [told]


def _told(
    error: Any, element: etree._Element, reason: str, elements: frozenset[str]
) -> Told | None:
    label = printed_name(element)
    child = getattr(error, "invalid_child", None)
    if etree.iselement(child):
        return _unexpected(error, element, child, elements)
    if getattr(error, "expected", None) is not None and "not complete" in reason:
        return _incomplete(error, element)
    if reason.startswith("character data"):
        return _loose_text(error, element)
    if reason.startswith("a simple content element"):
        inner = next(element.iterchildren(etree.Element), None)
        if inner is None:
            return None
        name = printed_name(inner)
        said = f"<{name}> is not allowed in <{label}>, which may hold text only"
        return Told(inner, said, name)
    if reason.endswith("is not an element of the schema"):
        return _no_root(error, element, elements)
    strange = _STRANGE.match(reason)
    if strange:
        name = strange[1]
        said = f'<{label}> has no attribute "{name}"'
        return Told(element, said, name, attribute=name)
    if reason.startswith("assertion test is false"):
        test = " ".join(str(getattr(error.validator, "path", "") or "").split())
        said = f"the schema's test of <{label}> does not hold: {test}"
        return Told(element, said, label, (test,))
    told = _of_attribute(error, element, reason)
    if told is not None:
        return told
    if isinstance(error.obj, _ATOMS) and error.validator is not None:
        text = element.text or "" if not len(element) else str(error.obj)
        said = f'"{shortened(text)}" is not a content for <{label}>'
        return _of_value(error.validator, element, text, said)
    return Told(element, f"<{label}>: {without_namespaces(reason)}", label)


def without_namespaces(message: str) -> str:
    """The message without `{namespace}` before names."""
    return re.sub(r"\{[^{}\s]*\}(?=\w)", "", message)


def _local(name: str) -> str:
    return name.rpartition("}")[2]


def _listed(names: Sequence[str]) -> str:
    shown = tags(names)
    if len(shown) > SHOWN:
        shown = [*shown[:FEW], f"{len(shown) - FEW} more"]
    return joined(shown)


def _names(particles: Iterable[Any]) -> list[str]:
    """The local names of particles, each once."""
    names = [_local(str(getattr(p, "name", "") or "")) for p in particles]
    return list(dict.fromkeys(filter(None, names)))


def _prefixed(element: etree._Element, names: Iterable[str]) -> list[str]:
    """Names as they would be written beside an element."""
    prefix = f"{element.prefix}:" if element.prefix else ""
    return [f"{prefix}{name}" for name in names]


def _elements_of(group: Any) -> list[Any]:
    return list(group.iter_elements()) if hasattr(group, "iter_elements") else []


def _fits(group: Any, names: Sequence[str]) -> bool:
    """Whether children with these names may begin the content of an element."""
    from xmlschema.validators.models import ModelVisitor  # noqa: PLC0415  slow

    model = ModelVisitor(group)
    for name in names:
        while model.element is not None:
            matched = model.match_element(name) is not None
            if any(True for _ in model.advance(matched)):
                return False
            if matched:
                break
        else:
            return False
    return True


def _expected_at(error: Any, child: etree._Element) -> list[str]:
    """The local names of elements that may stand where a child stands."""
    before = [str(e.tag) for e in child.itersiblings(etree.Element, preceding=True)]
    before.reverse()
    possible = [p for p in _elements_of(error.validator) if getattr(p, "name", "")]
    if (len(before) + 1) * len(possible) < _MOST_TRIALS:
        fitting = [p for p in possible if _fits(error.validator, [*before, p.name])]
        if fitting or _fits(error.validator, before):
            return _names(fitting)
    return _names(error.expected or ()) or _names(possible)


def _unexpected(
    error: Any, parent: etree._Element, child: etree._Element, elements: frozenset[str]
) -> Told:
    here = _expected_at(error, child)
    name, label = _local(str(child.tag)), printed_name(child)
    expected = _prefixed(parent, here)
    suggestion = ""
    if name in elements:
        same = name in here or name in _names(_elements_of(error.validator))
        space = etree.QName(child).namespace
        if same and space != etree.QName(parent).namespace:
            said = f"<{label}> is in another namespace than <{printed_name(parent)}>"
            return Told(child, said, label, tuple(expected), expected[0])
        message = f"<{label}> is not allowed here in <{printed_name(parent)}>"
    else:
        near = nearest(name, here) or nearest(name, sorted(elements))
        suggestion = _prefixed(parent, [near])[0] if near else ""
        message = f"<{label}> is not an element of this schema"
        if suggestion:
            message += f"; did you mean <{suggestion}>?"
    if expected and not (suggestion and suggestion in expected):
        message += f" (expected here {_listed(expected)})"
    elif not expected:
        message += "; no element may follow here"
    return Told(child, message, label, tuple(expected), suggestion)


def _incomplete(error: Any, element: etree._Element) -> Told:
    label = printed_name(element)
    needed = _prefixed(element, _names(error.expected))
    what = _listed(needed) or "element"
    if len(element):
        lacking = what if needed else f"an {what}"
        message = f"<{label}> ends too early; it lacks {lacking}"
    else:
        message = f"<{label}> is empty; it needs at least one {what}"
    only = needed[0] if len(needed) == 1 else ""
    return Told(element, message, label, tuple(needed), only)


def _loose_text(error: Any, element: etree._Element) -> Told:
    label = printed_name(element)
    pieces = [(element, element.text), *((c, c.tail) for c in element)]
    text = next((t for _, t in pieces if t and t.strip()), "")
    inside = _prefixed(element, _names(_elements_of(error.validator)))
    message = f"text is not allowed directly in <{label}>"
    if inside:
        message += f"; expected here {_listed(inside)}"
    shown = shortened(text, 30)
    return Told(
        element, f'{message} ("{shown}")', shortened(text), tuple(inside), text=text
    )


def _no_root(error: Any, element: etree._Element, elements: frozenset[str]) -> Told:
    label, name = printed_name(element), _local(str(element.tag))
    declared = [str(e.name) for e in error.validator.elements.values()]
    roots = [_local(n) for n in declared]
    if name in roots:
        wanted = etree.QName(declared[roots.index(name)]).namespace or ""
        said = f'<{label}> must be in xmlns="{wanted}"'
        if not wanted:
            said = f"<{label}> must not be in a namespace"
        elif etree.QName(element).namespace:
            said += f', not in xmlns="{etree.QName(element).namespace}"'
        return Told(element, said, label, (name,), wanted)
    if name in elements:
        message = f"<{label}> cannot be the root element (expected {_listed(roots)})"
        return Told(element, message, label, tuple(roots))
    near = nearest(name, roots)
    message = f"<{label}> is not an element of this schema"
    if near:
        message += f"; did you mean <{near}>?"
    elif roots:
        message += f" (expected {_listed(roots)})"
    return Told(element, message, label, tuple(roots), near)


def _attributes_of(error: Any) -> list[str]:
    try:
        return [str(name) for name in error.validator if name]
    except TypeError:
        return []


def _of_attribute(error: Any, element: etree._Element, reason: str) -> Told | None:
    label = printed_name(element)
    missing = _MISSING.match(reason)
    if missing:
        name = printed_name(element, missing[1])
        message = f'<{label}> lacks its attribute "{name}"'
        return Told(element, message, label, (name,), name)
    unknown = _UNKNOWN.match(reason)
    if unknown:
        name = printed_name(element, unknown[1])
        known = [printed_name(element, n) for n in _attributes_of(error) if n]
        free = [
            n
            for n in known
            if n not in {printed_name(element, str(k)) for k in element.attrib}
        ]
        near = nearest(name, free)
        message = f'<{label}> has no attribute "{name}"'
        if near:
            message += f'; did you mean "{near}"?'
        elif free:
            more = [f"{len(free) - SHOWN} more"] if len(free) > SHOWN else []
            message += f"; it may have {joined([*free[:SHOWN], *more])}"
        return Told(element, message, name, tuple(free), near, name)
    fixed = _FIXED.match(reason)
    value = _VALUE.match(reason)
    if not fixed and not value:
        return None
    qualified = (fixed or value)[1]  # type: ignore[index]  # one of them is there
    name = printed_name(element, qualified)
    text = element.get(qualified)
    if text is None:
        text = str(error.obj)
    said = f'"{shortened(text)}" is not a value for {name} on <{label}>'
    if fixed:
        message = f'{said}; expected "{fixed[2]}"'
        return Told(element, message, text, (fixed[2],), fixed[2], name)
    return _of_value(error.validator, element, text, said)._replace(attribute=name)


def _of_value(validator: Any, element: etree._Element, text: str, said: str) -> Told:
    """A value or content that is not of its type."""
    expected = _described(validator)
    literals = [str(v) for v in getattr(validator, "enumeration", None) or ()]
    types = set(_type_names(validator))
    why = "it is empty" if not text.strip() else ""
    if types & _DATES:
        why = why or impossible_date(text)
    suggestion = nearest(text.strip(), literals)
    if not suggestion and not literals:
        suggestion = _suggestion(validator, text, dates=bool(types & _DATES))
    message = said + (f": {why}" if why else "")
    if suggestion:
        message += f' (did you mean "{shortened(suggestion)}"?)'
    shown = literals
    if len(literals) > SHOWN:
        shown = literals[:SHOWN]
    quoted = [f'"{v}"' for v in shown]
    if len(literals) > SHOWN:
        quoted.append(f"{len(literals) - SHOWN} more")
    words = joined(quoted) or expected
    message += f"; expected {words}" if words else ""
    allowed = tuple(literals) or ((expected,) if expected else ())
    return Told(element, message, text, allowed, suggestion, is_value=True)


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
    """What a type or a facet of xmlschema allows."""
    members = getattr(validator, "member_types", None)
    if members:
        return joined([d for d in dict.fromkeys(map(_described, members)) if d])
    name = type(validator).__name__
    known = next((TYPES[t] for t in _type_names(validator) if t in TYPES), None)
    if known == TYPES["string"]:
        known = None
    if name == "XsdPatternFacets":
        texts = [str(p) for p in getattr(validator, "regexps", ())]
        own = not any("\\i" in text or "\\c" in text for text in texts)
        pattern = joined([f'"{text}"' for text in texts])
        if own and texts:
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


def _suggestion(validator: Any, text: str, *, dates: bool) -> str:
    stripped = text.strip()
    trials = [stripped, separate_pointers(text), escaped_address(text)]
    trials += [stripped.lstrip("#"), stripped.replace(",", "."), "-".join(text.split())]
    if dates:
        trials = [iso_date(text), dated_in_words(text), full_year(text), *trials]
    is_valid = getattr(validator, "is_valid", None)
    if is_valid is None:
        return ""
    return next((t for t in trials if t and t != text and is_valid(t)), "")
