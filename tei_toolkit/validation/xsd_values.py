"""Values and contents that are not of their types, in words."""

import re
from typing import Any, Final

from lxml import etree

from tei_toolkit.relaxng.data_words import reason as reason_of
from tei_toolkit.relaxng.data_words import trials
from tei_toolkit.relaxng.wording import shortened
from tei_toolkit.spelling import nearest
from tei_toolkit.validation.paths import printed_name
from tei_toolkit.validation.xsd_declarations import Declarations, clark_name
from tei_toolkit.validation.xsd_told import Told
from tei_toolkit.validation.xsd_types import (
    allowed,
    allowed_by_facet,
    tells_a_bound,
    wrong_part,
)

_VALUE: Final = re.compile(r"attribute ([^\s=]+)='")
_FIXED: Final = re.compile(r"attribute '([^']+)' has a fixed value '(.*)'$")


def of_attribute(
    error: Any, element: etree._Element, reason: str, declarations: Declarations
) -> Told | None:
    """What an error says of the value of an attribute; None if it is of another.

    Args:
        error: the error of xmlschema.
        element: the element of the attribute.
        reason: the error in xmlschema's words.
        declarations: tells the types of attributes.
    """
    label = printed_name(element)
    fixed = _FIXED.match(reason)
    value = _VALUE.match(reason)
    if not fixed and not value:
        return None
    qualified = (fixed or value)[1]  # type: ignore[index]  # one of them is there
    name = printed_name(element, qualified)
    clark = clark_name(element, qualified)
    text = element.get(clark, str(error.obj))
    said = f'"{shortened(text)}" is not a value for {name} on <{label}>'
    if fixed:
        message = f'{said}; expected "{fixed[2]}"'
        return Told(element, message, text, (fixed[2],), fixed[2], name)
    declared = declarations.type_of(element, clark)
    told = of_value(error.validator, declared, element, text, said)
    return told._replace(attribute=name)


def of_value(
    validator: Any, declared: Any, element: etree._Element, text: str, said: str
) -> Told:
    """A value or content that is not of its type.

    Args:
        validator: the part of the type that it is not of; of a union one of many.
        declared: the whole type; None if it is not known.
        element: the element.
        text: the value or content.
        said: the beginning of the message.
    """
    whole = declared
    if whole is None and hasattr(validator, "is_valid"):
        whole = validator
    if type(validator).__name__ == "XsdAssertionFacet":
        test = " ".join(str(validator.path).split())
        message = f"{said}: the schema's test of it does not hold: {test}"
        return Told(element, message, text, (test,), is_value=True)
    part = wrong_part(whole, text)
    here = allowed_by_facet(validator) if part is None else allowed(part)
    if part is None and whole is not None and not tells_a_bound(validator):
        here = allowed(whole)
    why = reason_of(here.names, text, is_list=here.is_list)
    suggestion = nearest(text.strip(), here.literals)
    if whole is not None:
        near = trials(here.names, here.literals, text)
        suggestion = next((trial for trial in near if whole.is_valid(trial)), "")
    message = said + (f": {why}" if why else "")
    if suggestion:
        message += f' (did you mean "{shortened(suggestion)}"?)'
    message += f"; expected {here.said}" if here.said else ""
    expected = (*here.literals, *here.words)
    return Told(element, message, text, expected, suggestion, is_value=True)
