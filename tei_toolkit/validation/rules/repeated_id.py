"""An `xml:id` that several elements have."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import XML_ID, View

_MOST_SHOWN = 20


def check(view: View) -> Iterator[Hit]:
    """Every second and later element with an id."""
    repeated = {i: elements for i, elements in view.ids.items() if len(elements) > 1}
    view.places.learn(element for elements in repeated.values() for element in elements)
    for identifier, elements in repeated.items():
        lines = [str(view.places.element(e).line) for e in elements[:_MOST_SHOWN]]
        if len(elements) > _MOST_SHOWN:
            lines.append("…")
        values = {
            "identifier": identifier,
            "count": str(len(elements)),
            "lines": ", ".join(lines),
        }
        for element in elements[1:]:
            yield Hit(element, values, attribute=XML_ID, found=identifier)


RULE = Rule(
    code="TEI-R004",
    name="repeated-id",
    severity=Severity.ERROR,
    template='xml:id "{identifier}" is used {count} times: lines {lines}',
    explanation="""\
### What it reports

An `xml:id` that more than one element of the file has. Every place is listed.

### Why it matters

A pointer to it could mean any of them.

### Wrong

```xml
<p xml:id="a">One.</p><p xml:id="a">Two.</p>
```

### Right

```xml
<p xml:id="a">One.</p><p xml:id="b">Two.</p>
```
""",
    check=check,
    covered_by=("duplicate-id",),
)
