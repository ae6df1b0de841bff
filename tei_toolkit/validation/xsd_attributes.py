"""Attributes that an element does not have: which was meant."""

from typing import Any, Final

from lxml import etree

from tei_toolkit.relaxng.often_meant import often_meant_attributes
from tei_toolkit.relaxng.wording import SHOWN, joined
from tei_toolkit.spelling import nearest
from tei_toolkit.validation.paths import printed_name
from tei_toolkit.validation.xsd_told import Fault, Told

_ODD: Final = ("", "? !")
"""What a type takes that tells nothing of what it is for."""


def unknown_attribute(element: etree._Element, name: str, allowed: Any) -> Told:
    """What is said of an attribute that an element does not have.

    Args:
        element: the element.
        name: the attribute, as the document writes it.
        allowed: the attributes that the element may have.
    """
    label = printed_name(element)
    known = [printed_name(element, n) for n in allowed if _may_stand(allowed, n)]
    free = [
        n
        for n in known
        if n not in {printed_name(element, str(k)) for k in element.attrib}
    ]
    meant = [n for n in often_meant_attributes(name) if n in free]
    same = [n for n in free if n.rpartition(":")[2] == name.rpartition(":")[2]]
    awaited = _awaited(element, allowed)
    near = awaited or next(iter(same), "")
    if not near and not meant:
        near = nearest(name, free)
    message = f'<{label}> has no attribute "{name}"'
    if near:
        message += f'; did you mean "{near}"?'
    elif meant:
        near = meant[0]
        message += f"; perhaps {joined(meant)} is meant"
    elif free:
        more = [f"{len(free) - SHOWN} more"] if len(free) > SHOWN else []
        message += f"; it may have {joined([*free[:SHOWN], *more])}"
    fault = Fault.MISNAMED if awaited else Fault.OTHER
    return Told(element, message, name, tuple(free), near, name, fault=fault)


def _awaited(element: etree._Element, allowed: Any) -> str:
    """The attribute that an element lacks, if another one must stand for it.

    So it is where one is unknown, one is missing, and the value fits.
    """
    unknown = [str(k) for k in element.attrib if str(k) not in allowed]
    needed = [str(n) for n in allowed if n and allowed[n].use == "required"]
    lacking = [n for n in needed if n not in element.attrib]
    if len(unknown) != 1 or len(lacking) != 1:
        return ""
    declared = getattr(allowed[lacking[0]], "type", None)
    fits = (
        declared is not None
        and declared.is_valid(element.get(unknown[0], ""))
        and not all(declared.is_valid(text) for text in _ODD)
    )
    return printed_name(element, lacking[0]) if fits else ""


def _may_stand(allowed: Any, name: str | None) -> bool:
    """Whether an attribute is no wildcard, and not prohibited."""
    return name is not None and allowed[name].use != "prohibited"
