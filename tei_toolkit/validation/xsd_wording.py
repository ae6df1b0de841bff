"""What xmlschema says about a document, in the words of the RELAX NG engine."""

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any, Final

from lxml import etree

from tei_toolkit.relaxng.often_meant import often_meant
from tei_toolkit.relaxng.wording import FEW, SHOWN, joined, shortened, tags
from tei_toolkit.spelling import nearest
from tei_toolkit.validation.paths import printed_name
from tei_toolkit.validation.xsd_attributes import unknown_attribute
from tei_toolkit.validation.xsd_declarations import Declarations, allowed_particles
from tei_toolkit.validation.xsd_references import broken_reference
from tei_toolkit.validation.xsd_told import Fault, Told
from tei_toolkit.validation.xsd_values import of_attribute, of_value

_MISSING: Final = re.compile(r"missing required attribute '([^']+)'")
_UNKNOWN: Final = re.compile(
    r"(?:attribute )?'([^']+)' (?:attribute )?not (?:allowed|found)"
)
_STRANGE: Final = re.compile(r"attribute ([^\s=]+)=None: unavailable namespace")
_NOT_DECLARED: Final = re.compile("element '.*' not found$|unavailable namespace '")
_XSD: Final = "http://www.w3.org/2001/XMLSchema"
_MOST_TRIALS: Final = 20_000
_VALUES: Final = (str, bytes, int, float, Decimal, list)


def tell(error: Any, root: etree._Element, declarations: Declarations) -> list[Told]:
    """What an error of xmlschema says; nothing for what XML Schema allows.

    Args:
        error: the error.
        root: the root of the document.
        declarations: what the schema declares, and for which element.
    """
    element = error.elem if etree.iselement(error.elem) else root
    reason = " ".join(str(error.reason or error.message).split())
    broken = broken_reference(error, element, reason, declarations)
    if broken:
        return broken
    told = _told(error, element, reason, declarations)
    return [] if told is None else [told]


def _told(
    error: Any, element: etree._Element, reason: str, declarations: Declarations
) -> Told | None:
    told = _of_structure(error, element, reason, declarations)
    if told is not None:
        return told._replace(is_structure=True)
    label = printed_name(element)
    if reason.startswith("can't use an abstract element"):
        return _abstract(error, element)
    if reason.startswith("assertion test is false"):
        test = " ".join(str(getattr(error.validator, "path", "") or "").split())
        said = f"the schema's test of <{label}> does not hold: {test}"
        return Told(element, said, label, (test,))
    if type(error.validator).__name__ == "XsdAssert":
        test = " ".join(str(error.validator.path).split())
        why = reason.partition("] ")[2] or reason
        said = f"the schema's test of <{label}> cannot be made: {test} ({why})"
        return Told(element, said, label, (test,), fault=Fault.UNTESTED)
    told = of_attribute(error, element, reason, declarations)
    if told is not None:
        return told
    if isinstance(error.obj, _VALUES) and error.validator is not None:
        text = element.text or "" if not len(element) else str(error.obj)
        said = f'"{shortened(text)}" is not a content for <{label}>'
        declared = declarations.type_of(element)
        return of_value(error.validator, declared, element, text, said)
    return Told(element, f"<{label}>: {without_namespaces(reason)}", label)


def _of_structure(
    error: Any, element: etree._Element, reason: str, declarations: Declarations
) -> Told | None:
    """What an error says of the elements and attributes that there are."""
    label = printed_name(element)
    child = getattr(error, "invalid_child", None)
    if etree.iselement(child):
        return _unexpected(error, element, child, declarations.names)
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
    if reason.endswith("is not an element of the schema") or _NOT_DECLARED.match(
        reason
    ):
        return _no_root(error, element, declarations.names)
    strange = _STRANGE.match(reason)
    if strange:
        return unknown_attribute(
            element,
            printed_name(element, strange[1]),
            declarations.attributes_of(element),
        )
    missing = _MISSING.match(reason)
    if missing:
        name = printed_name(element, missing[1])
        message = f'<{label}> lacks its attribute "{name}"'
        return Told(element, message, label, (name,), name, fault=Fault.INCOMPLETE)
    unknown = _UNKNOWN.match(reason)
    if unknown:
        return unknown_attribute(
            element,
            printed_name(element, unknown[1]),
            declarations.attributes_of(element),
        )
    return None


def told_type(element: etree._Element) -> Told:
    """What is said of an element whose `xsi:type` names no type of the schema."""
    qualified = "{http://www.w3.org/2001/XMLSchema-instance}type"
    name, text = printed_name(element, qualified), element.get(qualified, "")
    label = printed_name(element)
    said = f'{name}="{shortened(text)}" on <{label}> names no type of this schema'
    return Told(element, said, text, attribute=name)


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
    """The local names of the elements that particles stand for, each once."""
    allowed_here = allowed_particles(particles)
    names = [_local(str(getattr(p, "name", "") or "")) for p in allowed_here]
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
    before = _before(child)
    possible = [p for p in _elements_of(error.validator) if getattr(p, "name", "")]
    if (len(before) + 1) * len(possible) < _MOST_TRIALS:
        fitting = [p for p in possible if _fits(error.validator, [*before, p.name])]
        if fitting or _fits(error.validator, before):
            return _names(fitting)
    return _names(error.expected or ()) or _names(possible)


def _before(child: etree._Element) -> list[str]:
    """The Clark names of the elements before an element, in their order."""
    before = [str(e.tag) for e in child.itersiblings(etree.Element, preceding=True)]
    return before[::-1]


def _instead(group: Any, child: etree._Element, expected: list[str]) -> str:
    """What is said of what may stand where a child stands.

    Args:
        group: the content of its parent.
        child: the child.
        expected: the names that may stand there; wildcards have none.
    """
    if expected:
        return f" (expected here {_listed(expected)})"
    before = _before(child)
    said: list[str] = []
    for wildcard in _elements_of(group):
        if not hasattr(wildcard, "process_contents"):
            continue
        spaces = sorted(s for s in wildcard.namespace if s and not s.startswith("##"))
        named = {f"{{{space}}}any": f'in xmlns="{space}"' for space in spaces}
        other = {"any": "without namespace", "{urn:any}any": "of another namespace"}
        for kinds in (named, other):
            fitting = [
                f"an element {words}"
                for name, words in kinds.items()
                if wildcard.is_matching(name) and _fits(group, [*before, name])
            ]
            if fitting:
                said += fitting if kinds is named else fitting[:1]
                break
    if said:
        return f" (expected here {joined(list(dict.fromkeys(said)))})"
    return "; no element may follow here"


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
        wanted = etree.QName(parent).namespace or ""
        if same and space != wanted:
            return _in_namespace(child, wanted)
        message = f"<{label}> is not allowed here in <{printed_name(parent)}>"
    elif _is_taken_by_wildcard(error.validator, child):
        message = f"<{label}> is not allowed here in <{printed_name(parent)}>"
        message += _instead(error.validator, child, expected)
        return Told(child, message, label, tuple(expected), fault=Fault.BEYOND)
    else:
        near = often_meant(name, here) or nearest(name, here)
        near = near or often_meant(name, elements) or nearest(name, sorted(elements))
        suggestion = _prefixed(parent, [near])[0] if near else ""
        message = f"<{label}> is not an element of this schema"
        if suggestion:
            message += f"; did you mean <{suggestion}>?"
    if not (suggestion and suggestion in expected):
        message += _instead(error.validator, child, expected)
    fault = Fault.MISPLACED if name in elements else Fault.OTHER
    return Told(child, message, label, tuple(expected), suggestion, fault=fault)


def _is_taken_by_wildcard(group: Any, child: etree._Element) -> bool:
    """Whether an element could stand elsewhere in a group, whatever its name is."""
    return any(
        getattr(particle, "process_contents", "strict") != "strict"
        and particle.is_matching(str(child.tag))
        for particle in _elements_of(group)
    )


def _in_namespace(child: etree._Element, wanted: str) -> Told:
    """An element whose name is right and whose namespace is not."""
    label, space = printed_name(child), etree.QName(child).namespace
    if not space:
        said = f'<{label}> has no namespace; add xmlns="{wanted}" to it'
    elif wanted:
        said = (
            f'<{label}> is in the namespace "{space}"; it must be in xmlns="{wanted}"'
        )
    else:
        said = f'<{label}> must not be in a namespace (it is in "{space}")'
    return Told(child, said, label, (wanted,) if wanted else (), wanted)


def _abstract(error: Any, element: etree._Element) -> Told:
    label = printed_name(element)
    others = _prefixed(element, _names([error.validator]))
    said = f"<{label}> only stands for other elements of the schema"
    said += f"; expected {_listed(others)}" if others else ""
    return Told(
        element,
        said,
        label,
        tuple(others),
        others[0] if len(others) == 1 else "",
        fault=Fault.ABSTRACT,
    )


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
    return Told(element, message, label, tuple(needed), only, fault=Fault.INCOMPLETE)


def _loose_text(error: Any, element: etree._Element) -> Told:
    label = printed_name(element)
    pieces = [(element, element.text), *((c, c.tail) for c in element)]
    text = next((t for _, t in pieces if t and t.strip()), "")
    inside = _prefixed(element, _names(_elements_of(error.validator)))
    message = f"text is not allowed directly in <{label}>"
    if inside:
        message += f"; expected here {_listed(inside)}"
    shown = shortened(text, 30)
    said = f'{message} ("{shown}")'
    return Told(element, said, shortened(text), tuple(inside), text=text)


def _declared_for(validator: Any) -> list[str]:
    """The Clark names of what may be the root, or may stand for a wildcard."""
    if not hasattr(validator, "process_contents"):
        return [str(e.name) for e in validator.elements.values() if not e.abstract]
    return [
        str(element.name)
        for element in validator.maps.elements.values()
        if not element.abstract
        and element.target_namespace != _XSD
        and validator.is_matching(element.name)
    ]


def _no_root(error: Any, element: etree._Element, elements: frozenset[str]) -> Told:
    label, name = printed_name(element), _local(str(element.tag))
    declared = _declared_for(error.validator)
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
        is_root = element.getparent() is None
        where = "cannot be the root element" if is_root else "is not allowed here"
        message = f"<{label}> {where} (expected {_listed(roots)})"
        return Told(element, message, label, tuple(roots))
    near = nearest(name, roots)
    message = f"<{label}> is not an element of this schema"
    if near:
        message += f"; did you mean <{near}>?"
    elif roots:
        message += f" (expected {_listed(roots)})"
    return Told(element, message, label, tuple(roots), near)
