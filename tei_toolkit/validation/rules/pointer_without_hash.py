"""A pointer that lacks its `#`."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.edits import pointer_edits
from tei_toolkit.validation.rule import Edit, Hit, Rule
from tei_toolkit.validation.view import View


def check(view: View) -> Iterator[Hit]:
    """Every pointer that is an id but for its `#`."""
    for element, attribute, address in view.pointers:
        if address in view.ids:
            values = {"attribute": attribute, "address": address}
            near = f"#{address}"
            yield Hit(
                element, values, attribute=attribute, found=address, suggestion=near
            )


def fix(view: View) -> Iterator[Edit]:
    """The `#` before each such pointer.

    Not where a file of that name stands beside this one, nor among words that are no
    pointers.
    """

    def mend(address: str) -> str:
        if address not in view.ids:
            return address if set("#:/.").intersection(address) else ""
        return address if view.has_file(address) else f"#{address}"

    return pointer_edits(view, mend)


RULE = Rule(
    code="TEI-R006",
    name="pointer-without-hash",
    severity=Severity.WARNING,
    template='{attribute}="{address}" is the name of a file; for the element with '
    "that xml:id write #{address}",
    explanation="""\
### What it reports

A pointer whose value is the `xml:id` of an element of the file, but without `#`.

### Why it matters

Without `#` it is the relative address of a file with that name.

### Wrong

```xml
<p xml:id="first">See <ref target="first">above</ref>.</p>
```

### Right

```xml
<p xml:id="first">See <ref target="#first">above</ref>.</p>
```
""",
    check=check,
    fix=fix,
)
