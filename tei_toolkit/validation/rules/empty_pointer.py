"""A pointer that is empty."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.tei.pointers import POINTERS, is_pointer
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View, is_tei, local_name


def check(view: View) -> Iterator[Hit]:
    """Every pointer without an address."""
    for name in view.attribute_names:
        if name not in POINTERS:
            continue
        for element, value in view.with_attribute(name):
            if value.strip() not in ("", "#") or not is_tei(element):
                continue
            if is_pointer(name, local_name(element)):
                values = {"attribute": name, "element": local_name(element)}
                yield Hit(element, values, attribute=name, found=value)


RULE = Rule(
    code="TEI-R013",
    name="empty-pointer",
    severity=Severity.WARNING,
    template="{attribute} on <{element}> is empty: it points to this file as a whole",
    explanation="""\
### What it reports

A pointing attribute with nothing in it, or with only `#`.

### Why it matters

An empty address means the whole document; that is hardly ever what was meant.

### Wrong

```xml
<p>See <ref target="">above</ref>.</p>
```

### Right

```xml
<p>See <ref target="https://example.org/">there</ref>.</p>
```
""",
    check=check,
    covered_by=("bad-attribute-value",),
)
