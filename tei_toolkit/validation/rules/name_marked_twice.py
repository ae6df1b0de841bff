"""A name inside a name of the same kind."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View

_NAMES = ("persName", "placeName", "orgName", "name", "date", "foreign", "term")


def check(view: View) -> Iterator[Hit]:
    """Every such element around one of its own kind."""
    for name in _NAMES:
        for element in view.named(name):
            if len(element) != 1 or element[0].tag != element.tag:
                continue
            around = (element.text or "") + (element[0].tail or "")
            if not around.strip() and dict(element.items()) == dict(element[0].items()):
                yield Hit(element, {"name": name}, found=name)


RULE = Rule(
    code="TEI-R058",
    name="name-marked-twice",
    severity=Severity.WARNING,
    template="<{name}> holds nothing but another <{name}>",
    explanation="""\
### What it reports

A name, date or quotation whose whole content is one element of the same name.

### Why it matters

The passage was marked twice, and every index counts it twice.

### Wrong

```xml
<p>in <placeName><placeName>Warsaw</placeName></placeName></p>
```

### Right

```xml
<p>in <placeName>Warsaw</placeName></p>
```
""",
    check=check,
)
