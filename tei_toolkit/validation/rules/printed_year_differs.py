"""A `when` with another year than the printed one."""

import re
from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.dates import interval
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View, words_of

_NUMBER = r"(?<![\d./])\d{4}(?![\d/]|\s*[/–-]\s*\d)"
_OTHER = ("calendar", "datingMethod", "when-custom", "datingPoint")


def check(view: View) -> Iterator[Hit]:
    """Every date whose printed year and encoded year are more than one apart."""
    for element in view.named("date"):
        value = element.get("when")
        if value is None or any(element.get(name) for name in _OTHER):
            continue
        text = words_of(element)
        years = re.findall(_NUMBER, text)
        meant = interval(value)
        if len(years) != 1 or meant is None or len(re.findall(r"\d+", text)) > 3:
            continue
        year = int(years[0])
        apart = abs(year - meant.first[0])
        modern = meant.first[0] > 1800
        plausible = 1000 <= year <= 2100 and meant.first[0] > 1000
        if (apart > 1 and plausible) or (apart == 1 and modern):
            values = {"value": value, "year": years[0]}
            yield Hit(element, values, attribute="when", found=value)


RULE = Rule(
    code="TEI-R020",
    name="printed-year-differs",
    severity=Severity.WARNING,
    template='when="{value}", but the printed date has the year {year}',
    explanation="""\
### What it reports

A `date` whose text has exactly one number of four digits, when the year in `when` is
another one. Dates with `calendar` and double years are left alone.

### Why it matters

One of the two is a typing error.

### Wrong

```xml
<p><date when="2009-09-22">September 22, 2008</date></p>
```

### Right

```xml
<p><date when="2008-09-22">September 22, 2008</date></p>
```
""",
    check=check,
)
