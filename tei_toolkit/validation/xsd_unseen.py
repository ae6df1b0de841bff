"""References to what stands where a fault of structure hides it."""

import re
from typing import Final

from lxml import etree

from tei_toolkit.validation.xsd_declarations import Declarations, clark_name
from tei_toolkit.validation.xsd_told import Fault, Told

_IN_KEY: Final = re.compile(r"'?, '?")


def seen_references(
    faults: list[Told], root: etree._Element, declarations: Declarations
) -> list[Told]:
    """The faults but for those that another one explains.

    An element or an attribute that is out of place has no identifier and no key, so
    what refers to it seems to lead nowhere, and an element seems to lack its key.

    Args:
        faults: all faults of a document.
        root: its root.
        declarations: tells which elements were judged.
    """
    at_fault = [told for told in faults if told.is_structure]
    if not at_fault or len(at_fault) == len(faults):
        return faults
    hidden = _hidden(at_fault, root, declarations)
    parents = {t.element.getparent() for t in at_fault if _is_misplaced(t)}
    found = []
    for told in faults:
        if told.fault is Fault.DANGLING and hidden.issuperset(
            _IN_KEY.split(told.found)
        ):
            continue
        lacks_key = told.fault is Fault.INCOMPLETE and not told.is_structure
        if lacks_key and told.element in parents:
            continue
        found.append(told)
    return found


def _is_misplaced(told: Told) -> bool:
    """Whether a fault is that an element stands where it stands."""
    return not told.attribute and not told.text and told.fault is not Fault.INCOMPLETE


def _hidden(
    at_fault: list[Told], root: etree._Element, declarations: Declarations
) -> set[str]:
    """The values of attributes and elements that may not be seen."""
    hidden: set[str] = set()
    misplaced = {told.element for told in at_fault if _is_misplaced(told)}
    faulty = {told.element for told in at_fault} | {
        element.getparent() for element in misplaced
    }
    below: set[etree._Element] = set()
    for element in root.iter(etree.Element):
        parent = element.getparent()
        unmet = parent in faulty and not declarations.has_met(element)
        if element in misplaced or parent in below or unmet:
            below.add(element)
            for value in (*element.values(), element.text or ""):
                hidden.update((value.strip(), *value.split()))
    for told in at_fault:
        if told.attribute:
            value = told.element.get(clark_name(told.element, told.attribute), "")
            hidden.update((value.strip(), *value.split()))
    return hidden
