"""Two entries with one identifier."""

from collections.abc import Iterator

from lxml import etree

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import TEI, View, words_of


def check(view: View) -> Iterator[Hit]:
    """Every second entry with the same identifier in the same list."""
    seen: dict[tuple[object, ...], etree._Element] = {}
    for name in ("person", "place", "org"):
        for entry in view.named(name):
            for idno in entry.findall(f"{{{TEI}}}idno"):
                kind, value = idno.get("type", ""), words_of(idno)
                key = (name, entry.getparent(), kind, value)
                first = seen.setdefault(key, entry) if kind and value else entry
                if first is not entry:
                    line = str(view.places.element(first).line)
                    values = {"value": f"{kind} {value}", "line": line}
                    yield Hit(entry, values, found=value)


RULE = Rule(
    code="TEI-R054",
    name="same-person-twice",
    severity=Severity.WARNING,
    template="this entry has the same identifier {value} as the one on line {line}",
    explanation="""\
### What it reports

Two `person`, `place` or `org` entries of one list with the same `idno` of the same
type.

### Why it matters

One real person or place has two entries, and each gets half of the passages.

### Wrong

```xml
<listPerson><person xml:id="a"><idno type="VIAF">76353174</idno></person>
<person xml:id="b"><idno type="VIAF">76353174</idno></person></listPerson>
```

### Right

```xml
<listPerson><person xml:id="a"><idno type="VIAF">76353174</idno></person>
<person xml:id="b"><idno type="VIAF">51757386</idno></person></listPerson>
```
""",
    check=check,
)
