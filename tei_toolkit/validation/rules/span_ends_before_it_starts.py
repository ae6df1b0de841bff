"""A span that ends before it begins."""

from collections.abc import Iterator

from lxml import etree

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View


def check(view: View) -> Iterator[Hit]:
    """Every span whose end comes first."""
    spans = view.with_attribute("spanTo")
    if not spans:
        return
    order = {e: n for n, e in enumerate(view.root.iter(etree.Element))}
    for element, address in spans:
        targets = view.ids.get(address.strip().removeprefix("#"), [])
        if len(targets) == 1 and order[targets[0]] < order[element]:
            values = {"attribute": "spanTo", "address": address}
            yield Hit(element, values, attribute="spanTo", found=address)


RULE = Rule(
    code="TEI-R059",
    name="span-ends-before-it-starts",
    severity=Severity.WARNING,
    template='{attribute}="{address}" points to a place before this element',
    explanation="""\
### What it reports

A `spanTo` of `addSpan`, `delSpan`, `damageSpan` or `index` that points to an element
before
it.

### Why it matters

The span covers nothing; the anchor was probably placed wrongly.

### Wrong

```xml
<p>One <anchor xml:id="e"/>two <delSpan spanTo="#e"/>three.</p>
```

### Right

```xml
<p>One <delSpan spanTo="#e"/>two <anchor xml:id="e"/>three.</p>
```
""",
    check=check,
    asserted_by=r"<<|>>|preceding|following",
)
