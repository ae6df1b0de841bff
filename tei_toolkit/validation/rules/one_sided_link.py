"""A `next` or `prev` that nothing answers."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import XML_ID, View

_OPPOSITE = {"next": "prev", "prev": "next"}


def check(view: View) -> Iterator[Hit]:
    """Every link without an answer, in files that use both directions."""
    if not view.with_attribute("next") or not view.with_attribute("prev"):
        return
    for element, attribute, address in view.pointers:
        other = _OPPOSITE.get(attribute)
        targets = view.ids.get(address.removeprefix("#"), [])
        if other is None or not address.startswith("#") or len(targets) != 1:
            continue
        back = f"#{element.get(XML_ID, '')}"
        if back not in (targets[0].get(other) or "").split():
            values = {"attribute": attribute, "address": address, "other": other}
            yield Hit(element, values, attribute=attribute, found=address)


RULE = Rule(
    code="TEI-R014",
    name="one-sided-link",
    severity=Severity.WARNING,
    template='{attribute}="{address}", but that element has no {other} that points '
    "back",
    explanation="""\
### What it reports

An element whose `next` (or `prev`) points to another that says nothing in return,
although
other pairs in the file do.

### Why it matters

A reader who follows the chain in one direction cannot come back.

### Wrong

```xml
<ab xml:id="a" next="#b">One</ab><ab xml:id="b" prev="#a" next="#c">two</ab><ab
xml:id="c">x</ab>
```

### Right

```xml
<ab xml:id="a" next="#b">One</ab><ab xml:id="b" prev="#a">two</ab>
```
""",
    check=check,
)
