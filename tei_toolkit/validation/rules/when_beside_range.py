"""A `when` beside a range."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View, is_tei

_RANGE = ("from", "to", "notBefore", "notAfter")


def check(view: View) -> Iterator[Hit]:
    """Every point in time that is a range as well."""
    for element, value in view.with_attribute("when"):
        others = [name for name in _RANGE if element.get(name) is not None]
        if others and is_tei(element):
            values = {"value": value, "others": ", ".join(others)}
            yield Hit(element, values, attribute="when", found=value)


RULE = Rule(
    code="TEI-R018",
    name="when-beside-range",
    severity=Severity.WARNING,
    template='when="{value}" stands beside {others}; a date is either a point or a '
    "range",
    explanation="""\
### What it reports

`when` on one element with `from`, `to`, `notBefore` or `notAfter`.

### Why it matters

The two may say different things, and no program can tell which is meant.

### Wrong

```xml
<p><date when="1815" from="1805">then</date></p>
```

### Right

```xml
<p><date from="1805" to="1815">then</date></p>
```
""",
    check=check,
    asserted_by=r"@(from|to|notBefore|notAfter)\b",
    covered_by=("bad-attribute-value",),
)
