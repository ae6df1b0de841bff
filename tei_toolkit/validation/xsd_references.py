"""What refers to nothing in a document: IDREF, and keys of XML Schema."""

import re
from collections.abc import Iterator
from typing import Any, Final

from lxml import etree

from tei_toolkit.relaxng.wording import joined, shortened
from tei_toolkit.validation.paths import printed_name
from tei_toolkit.validation.xsd_declarations import Declarations
from tei_toolkit.validation.xsd_told import Fault, Told

_IDREF: Final = re.compile(r"IDREF '(.*)' not found in XML document")
_NO_KEY: Final = re.compile(r"value \((.*?),?\) not found for Xsd\w+\(name='(.*?)'\)")
_NO_FIELD: Final = re.compile(r"missing key field '(.*?)' for ")
_REPEATED: Final = re.compile(r"duplicated value \((.*?),?\) for Xsd\w+\(name='(.*)'\)")
_TAKEN: Final = re.compile(
    r"(?:attribute ([^\s=]+)=.*: )?duplicated xs:ID value '([^']*)'$"
)
_SECOND_ID: Final = re.compile(r"attribute ([^\s=]+)=.*: no more than one attribute of")
_NUMBER: Final = re.compile(r"\w+\('(.*?)'\)")
_REFERENCES: Final = frozenset(("IDREF", "IDREFS"))


def broken_reference(
    error: Any, element: etree._Element, reason: str, declarations: Declarations
) -> list[Told]:
    """The faults that an error tells, if it is one of identity; nothing otherwise."""
    idref = _IDREF.match(reason)
    if idref:
        return list(_dangling(error.validator, element, idref[1]))
    taken = _TAKEN.search(reason)
    if taken:
        return [_taken(element, taken[1], declarations.first_with(taken[2]), taken[2])]
    second = _SECOND_ID.match(reason)
    if second:
        label, name = printed_name(element), printed_name(element, second[1])
        said = f"{name} is a second identifier of <{label}>, which may have only one"
        return [Told(element, said, name, attribute=name)]
    no_key = _NO_KEY.match(reason)
    if no_key:
        return _without_key(error.validator, element, *no_key.groups())
    no_field = _NO_FIELD.match(reason)
    if no_field:
        return [_without_field(element, no_field[1])]
    repeated = _REPEATED.match(reason)
    if repeated:
        label = printed_name(element)
        value = _plain(repeated[1])
        shown = value.replace("'", '"')
        said = f"<{label}> repeats the value {shown}, which must be unique here"
        return [Told(element, f"{said} ({repeated[2]})", value.strip("'"))]
    return []


def _taken(
    element: etree._Element,
    attribute: str | None,
    first: etree._Element | None,
    value: str,
) -> Told:
    """An identifier that an earlier element has."""
    said = f'the identifier "{value}" is already used'
    others = () if first is None or first is element else (first,)
    name = printed_name(element, attribute) if attribute else ""
    return Told(element, said, value, attribute=name, others=others, fault=Fault.TAKEN)


def _plain(values: str) -> str:
    """Values as Python prints them, without the names of its types."""
    return _NUMBER.sub(r"\1", values)


def _dangling(schema: Any, root: etree._Element, target: str) -> Iterator[Told]:
    attributes, elements = _reference_names(schema)
    for element in root.iter(etree.Element):
        for name, value in element.items():
            if name in attributes and target in value.split():
                label = printed_name(element, str(name))
                yield _dangling_told(element, label, value, target)._replace(
                    attribute=label
                )
        text = element.text or ""
        if element.tag in elements and target in text.split():
            label = f"<{printed_name(element)}>"
            yield _dangling_told(element, label, text, target)


def _dangling_told(
    element: etree._Element, label: str, value: str, target: str
) -> Told:
    said = (
        f'{label}="{shortened(value)}" points to "{target}", but no element in this '
        "file has that identifier"
    )
    return Told(element, said, target, fault=Fault.DANGLING)


def _reference_names(schema: Any) -> tuple[set[str], set[str]]:
    """The Clark names of attributes and elements that the schema types as IDREF."""
    from xmlschema import XsdElement  # noqa: PLC0415  slow to import
    from xmlschema.validators import XsdAttribute  # noqa: PLC0415

    found: tuple[set[str], set[str]] = (set(), set())
    parts = [schema, *schema.includes.values(), *schema.imports.values()]
    for number, kind in enumerate((XsdAttribute, XsdElement)):
        for part in parts:
            declared = part.iter_components(kind) if part is not None else ()
            found[number].update(str(c.name) for c in declared if _refers(c.type))
    return found


def _refers(declared: Any) -> bool:
    """Whether a type is IDREF or IDREFS, or made of one."""
    while declared is not None:
        if str(getattr(declared, "local_name", "") or "") in _REFERENCES:
            return True
        item = getattr(declared, "item_type", None)
        declared = item if item is not None else getattr(declared, "base_type", None)
    return False


def _without_key(
    declared: Any, scope: etree._Element, values: str, key: str
) -> list[Told]:
    """The elements whose reference to a key leads nowhere."""
    wanted = _plain(values)
    shown = wanted.replace("'", '"')
    found: list[Told] = []
    for identity in getattr(declared, "identities", ()):
        refer = getattr(identity, "refer", None)
        if refer is None or getattr(refer, "prefixed_name", refer.name) != key:
            continue
        for element in _selected(scope, identity.selector.path, identity.namespaces):
            fields = [
                _selected(element, f.path, identity.namespaces) for f in identity.fields
            ]
            texts = [_text(field[0]) for field in fields if field]
            if texts and all(_is_among(text, wanted) for text in texts):
                label = printed_name(element)
                names = [f.path.lstrip("@") for f in identity.fields]
                said = (
                    f"{joined(names, 'and')} of <{label}> is {shown}, a value that the "
                    f"key {key} does not have"
                )
                only = identity.fields[0].path if len(names) == 1 else ""
                attribute = names[0] if only.startswith("@") else ""
                told = Told(element, said, wanted.strip("'"), attribute=attribute)
                found.append(told._replace(fault=Fault.DANGLING))
    if found:
        return found
    said = f"the value {shown} is referred to, but the key {key} does not have it"
    return [Told(scope, said, wanted.strip("'"), fault=Fault.DANGLING)]


def _selected(element: etree._Element, path: str, spaces: Any) -> list[Any]:
    named = {prefix: uri for prefix, uri in dict(spaces).items() if prefix and uri}
    try:
        found = element.xpath(path, namespaces=named)
    except etree.XPathError:
        return []
    return found if isinstance(found, list) else []


def _text(node: Any) -> str:
    return (node.text or "").strip() if etree.iselement(node) else str(node).strip()


def _is_among(text: str, values: str) -> bool:
    """Whether a value stands as a whole among values as Python prints them."""
    return re.search(rf"(?<![\w.]){re.escape(text)}(?![\w.])", values) is not None


def _without_field(element: etree._Element, path: str) -> Told:
    label = printed_name(element)
    name = path.lstrip("@")
    if path.startswith("@"):
        said = f'<{label}> lacks its attribute "{name}", which its key needs'
    else:
        said = f"<{label}> lacks {name}, which its key needs"
    return Told(element, said, label, (name,), name, fault=Fault.INCOMPLETE)
