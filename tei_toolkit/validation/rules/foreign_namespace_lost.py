"""An element without a namespace inside TEI."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View, is_tei


def check(view: View) -> Iterator[Hit]:
    """Every outermost element without namespace in a TEI element."""
    for tag in view.tags:
        if tag.startswith("{"):
            continue
        for element in view.tagged(tag):
            parent = element.getparent()
            if parent is not None and is_tei(parent):
                yield Hit(element, {"name": tag}, found=tag)


RULE = Rule(
    code="TEI-R053",
    name="foreign-namespace-lost",
    severity=Severity.ERROR,
    template='<{name}> has no namespace (xmlns=""); it is no TEI element',
    explanation="""\
### What it reports

Elements in no namespace inside a TEI file, usually left by a transformation that wrote
`xmlns=""`.

### Why it matters

No program that looks for TEI elements sees them or what they hold.

### Wrong

```xml
<p xmlns="">Good morning.</p>
```

### Right

```xml
<p>Good morning.</p>
```
""",
    check=check,
    covered_by=("wrong-namespace", "unknown-element", "misplaced-element"),
)
