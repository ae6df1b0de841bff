"""A day that no calendar has."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.dates import fault
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View, is_tei

_NAMES = ("when", "from", "to", "notBefore", "notAfter")


def check(view: View) -> Iterator[Hit]:
    """Every date that cannot be."""
    for name in (*_NAMES, *(f"{name}-iso" for name in _NAMES)):
        for element, value in view.with_attribute(name):
            reason = fault(value) if is_tei(element) else ""
            if reason:
                values = {"attribute": name, "value": value, "reason": reason}
                yield Hit(element, values, attribute=name, found=value)


RULE = Rule(
    code="TEI-R016",
    name="impossible-date",
    severity=Severity.ERROR,
    template='{attribute}="{value}" is no date: {reason}',
    explanation="""\
### What it reports

A dating attribute (`when`, `from`, `to`, `notBefore`, `notAfter`, and their `-iso`
forms)
with a month over 12, a day that the month does not have, an impossible time, or eight
digits without hyphens, which are a year.

### Why it matters

Programs reject it, or read it as another day.

### Wrong

```xml
<p><date when="2019-02-29">29 February</date></p>
```

### Right

```xml
<p><date when="2020-02-29">29 February</date></p>
```
""",
    check=check,
    covered_by=("bad-attribute-value",),
)
