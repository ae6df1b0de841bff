"""An element that points to itself."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import XML_ID, View

_LINKS = frozenset(("next", "prev", "sameAs", "copyOf", "corresp"))


def check(view: View) -> Iterator[Hit]:
    """Every such pointer to its own element."""
    for element, attribute, address in view.pointers:
        own = element.get(XML_ID)
        if attribute in _LINKS and own and address == f"#{own}":
            values = {"attribute": attribute, "address": address}
            yield Hit(element, values, attribute=attribute, found=address)


RULE = Rule(
    code="TEI-R015",
    name="self-pointer",
    severity=Severity.WARNING,
    template='{attribute}="{address}" points to its own element',
    explanation="""\
### What it reports

A `next`, `prev`, `sameAs`, `copyOf` or `corresp` that points to the element it stands
on.

### Why it matters

A program that follows it goes round in a circle.

### Wrong

```xml
<p xml:id="a" next="#a">One.</p>
```

### Right

```xml
<p xml:id="a" next="#b">One.</p><p xml:id="b" prev="#a">Two.</p>
```
""",
    check=check,
)
