"""An `xml:id` that is no name."""

import re
from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.edits import attribute_edit
from tei_toolkit.validation.rule import Edit, Hit, Rule
from tei_toolkit.validation.view import XML_ID, View

_NAME = r"[^\W\d][\w.\-·]*"


def check(view: View) -> Iterator[Hit]:
    """Every id that is no name."""
    for element, value in view.with_attribute(XML_ID):
        if re.fullmatch(_NAME, value.strip()):
            continue
        values = {"identifier": value, "reason": _reason(value)}
        mended = _mended(value)
        yield Hit(element, values, attribute=XML_ID, found=value, suggestion=mended)


def _reason(value: str) -> str:
    text = value.strip()
    if not text:
        return "it is empty"
    if any(c.isspace() for c in text):
        return "it holds a space"
    bad = next((c for c in text if not re.match(r"[\w.\-·]", c)), "")
    if bad:
        return f'it holds "{bad}"'
    return f'it begins with "{text[0]}"'


def _mended(value: str) -> str:
    text = re.sub(r"[^\w.\-·]+", "_", value.strip())
    return text if re.match(r"[^\W\d]", text) else f"_{text}"


def fix(view: View) -> Iterator[Edit]:
    """Names for ids that are none, and for the pointers to them."""
    renamed: dict[str, str] = {}
    for element, value in view.with_attribute(XML_ID):
        if re.fullmatch(_NAME, value.strip()) or not value.strip():
            continue
        mended = _mended(value)
        if mended in view.ids or len(view.ids.get(value.strip(), ())) != 1:
            continue
        edit = attribute_edit(view, element, XML_ID, value, mended)
        if edit is not None:
            renamed[f"#{value}"] = f"#{mended}"
            yield edit
    for element, attribute, address in view.pointers:
        if address in renamed and element.get(attribute) == address:
            edit = attribute_edit(view, element, attribute, address, renamed[address])
            if edit is not None:
                yield edit


RULE = Rule(
    code="TEI-R005",
    name="malformed-id",
    severity=Severity.ERROR,
    template='xml:id "{identifier}" is no XML name: {reason}',
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
