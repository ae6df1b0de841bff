"""An `xml:id` that is no name."""

from collections.abc import Iterator

from lxml import etree

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.edits import attribute_edit
from tei_toolkit.validation.rule import Edit, Hit, Rule
from tei_toolkit.validation.view import XML_ID, View
from tei_toolkit.validation.xml_name import is_name

_SPACE = " \t\r\n"


def check(view: View) -> Iterator[Hit]:
    """Every id that is no name."""
    for element, value in view.with_attribute(XML_ID):
        text = value.strip(_SPACE)
        if _is_name(text):
            continue
        mended = _mended(text)
        mended = "" if mended in view.ids else mended
        advice = f'; did you mean "{mended}"?' if mended else ""
        values = {"identifier": value, "reason": _reason(text), "advice": advice}
        yield Hit(element, values, attribute=XML_ID, found=value, suggestion=mended)


def _is_name(text: str) -> bool:
    """Whether a text is a name without colons (XML 1.0, fifth edition)."""
    return ":" not in text and is_name(text)


def _may_stand_inside(character: str) -> bool:
    return _is_name(f"_{character}")


def _reason(text: str) -> str:
    if not text:
        return "it is empty"
    bad = next((c for c in text if not _may_stand_inside(c)), "")
    if bad:
        return "it holds a space" if bad.isspace() else f'it holds "{bad}"'
    return f'it begins with "{text[0]}"'


def _mended(text: str) -> str:
    """The name that was meant; empty if nothing of it is left."""
    words = "".join(c if _may_stand_inside(c) else " " for c in text).split()
    name = "-".join(words)
    return name if not name or _is_name(name) else f"_{name}"


def fix(view: View) -> Iterator[Edit]:
    """Names for ids that are none, and for all pointers to them in the file."""
    taken = set(view.ids)
    pointing = _pointing(view)
    values: dict[tuple[etree._Element, str], str] = {}
    for element, value in view.with_attribute(XML_ID):
        text = value.strip(_SPACE)
        mended = _mended(text)
        if _is_name(text) or not mended or mended in taken:
            continue
        if len(view.ids.get(value.strip(), ())) != 1:
            continue
        changes = {(element, XML_ID): mended}
        for at in pointing.get(text, ()):
            old = changes.get(at, values.get(at, at[0].get(at[1], "")))
            changes[at] = _renamed(old, text, mended)
        if all(_edit(view, at, new) is not None for at, new in changes.items()):
            taken.add(mended)
            values.update(changes)
    for at, new in values.items():
        edit = _edit(view, at, new)
        if edit is not None:
            yield edit


def _pointing(view: View) -> dict[str, list[tuple[etree._Element, str]]]:
    """The attributes that point to each id, with or without its `#`."""
    found: dict[str, list[tuple[etree._Element, str]]] = {}
    for element, attribute, address in view.pointers:
        at = element, attribute
        if address.startswith("#"):
            whole = element.get(attribute, "").strip(_SPACE)
            found.setdefault(address[1:], []).append(at)
            found.setdefault(whole[1:], []).append(at)  # where the id holds a space
        elif address in view.ids and not view.has_file(address):
            found.setdefault(address, []).append(at)
    for element, attribute, identifier in view.references:
        found.setdefault(identifier, []).append((element, attribute))
    return found


def _renamed(value: str, old: str, new: str) -> str:
    """The value of a pointing attribute after an id got another name."""
    whole = value.strip(_SPACE)
    names = {old: new, f"#{old}": f"#{new}"}
    return names.get(whole) or " ".join(names.get(t, t) for t in whole.split())


def _edit(view: View, at: tuple[etree._Element, str], new: str) -> Edit | None:
    element, attribute = at
    return attribute_edit(view, element, attribute, element.get(attribute, ""), new)


RULE = Rule(
    code="TEI-R005",
    name="malformed-id",
    severity=Severity.ERROR,
    template='xml:id "{identifier}" is no XML name: {reason}{advice}',
    explanation="""\
### What it reports

An `xml:id` that begins with a digit, or holds a space, a colon or another character
that
a name cannot have.

### Why it matters

No pointer can reach it, and a schema rejects it.

### Wrong

```xml
<p xml:id="1st">One. <ref target="#1st">See above.</ref></p>
```

### Right

```xml
<p xml:id="_1st">One. <ref target="#_1st">See above.</ref></p>
```
""",
    check=check,
    covered_by=("bad-attribute-value",),
    fix=fix,
)
