"""A range of time that ends before it begins."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.dates import interval
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View, is_tei

_PAIRS = (
    ("from", "to"),
    ("notBefore", "notAfter"),
    ("from", "notAfter"),
    ("notBefore", "to"),
)


def check(view: View) -> Iterator[Hit]:
    """Every range that is empty."""
    for suffix in ("", "-iso"):
        for first, last in _PAIRS:
            for element, start in view.with_attribute(f"{first}{suffix}"):
                end = element.get(f"{last}{suffix}")
                if end is None or not is_tei(element):
                    continue
                one, other = interval(start), interval(end)
                if one and other and one.first > other.last:
                    values = {"first": first, "start": start, "last": last, "end": end}
                    yield Hit(
                        element, values, attribute=f"{first}{suffix}", found=start
                    )


RULE = Rule(
    code="TEI-R017",
    name="reversed-range",
    severity=Severity.ERROR,
    template='{first}="{start}" is later than {last}="{end}"',
    explanation="""\
### What it reports

A `from` that is later than the `to` beside it, or a `notBefore` later than the
`notAfter`.

### Why it matters

No day lies in the range; usually the two were exchanged.

### Wrong

```xml
<p><date from="1815" to="1805">the war</date></p>
```

### Right

```xml
<p><date from="1805" to="1815">the war</date></p>
```
""",
    check=check,
)
