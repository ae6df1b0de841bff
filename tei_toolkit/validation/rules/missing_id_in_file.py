"""A pointer into another file that has no such id."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.pointing import into_files, nearest_id
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View


def check(view: View) -> Iterator[Hit]:
    """Every pointer to an id that its file does not have."""
    for element, attribute, address, file, fragment in into_files(view):
        if not fragment or "(" in fragment:
            continue
        path = view.other_path(file)
        if path is None or path.suffix.lower() not in (".xml", ".tei", ".odd"):
            continue
        other = view.other(file)
        if other is None or fragment in other.ids:
            continue
        near = nearest_id(fragment, other)
        values = {
            "address": address,
            "file": file,
            "advice": f"; did you mean #{near}?" if near else "",
        }
        near = f"{file}#{near}" if near else ""
        yield Hit(element, values, attribute=attribute, found=address, suggestion=near)


RULE = Rule(
    code="TEI-R010",
    name="missing-id-in-file",
    severity=Severity.ERROR,
    template='"{address}" points to no xml:id in {file}{advice}',
    explanation="""\
### What it reports

A pointer into another file that is there, but has no element with that `xml:id`.

### Why it matters

The name or text is linked to an entry that does not exist.

### Wrong

```xml
<p><persName ref="authority.xml#ana">Anna</persName></p>
```

### Right

```xml
<p><persName ref="authority.xml#anna">Anna</persName></p>
```
""",
    check=check,
)
