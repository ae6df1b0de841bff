"""A pointer that points nowhere."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View

_TARGETS = frozenset(("target", "cRef", "copyOf", "sameAs", "corresp", "facs"))


def check(view: View) -> Iterator[Hit]:
    """Every pointer without an address."""
    for name in ("ptr", "link"):
        for element in view.named(name):
            if _TARGETS.isdisjoint(element.keys()) and not len(element):
                values = {"name": name}
                yield Hit(element, values, found=name, expected=("target",))


RULE = Rule(
    code="TEI-R060",
    name="pointer-without-target",
    severity=Severity.WARNING,
    template="<{name}> has no target: it points nowhere",
    explanation="""\
### What it reports

A `ptr` or `link` without `target` or `cRef`.

### Why it matters

It is empty and leads nowhere, so it says nothing at all.

### Wrong

```xml
<p>See <ptr type="page"/>.</p>
```

### Right

```xml
<p>See <ptr target="https://example.org/"/>.</p>
```
""",
    check=check,
    covered_by=("unknown-attribute", "missing-attribute"),
)
