"""Coordinates that are no place on Earth."""

import re
from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View, words_of

_PAIR = r"(-?\d+(?:\.\d+)?)[\s,;]+(-?\d+(?:\.\d+)?)"


def check(view: View) -> Iterator[Hit]:
    """Every pair of coordinates out of range."""
    if view.named("geoDecl"):
        return
    for element in view.named("geo"):
        text = words_of(element)
        match = re.fullmatch(_PAIR, text)
        if match is None or element.get("decls"):
            continue
        if abs(float(match[1])) > 90 or abs(float(match[2])) > 180:
            yield Hit(element, {"text": text}, near=text, found=text)


RULE = Rule(
    code="TEI-R056",
    name="impossible-coordinates",
    severity=Severity.WARNING,
    template='"{text}" is no place on Earth: latitude goes to 90, longitude to 180',
    explanation="""\
### What it reports

A `geo` with two numbers of which the first is beyond 90 or the second beyond 180.
Files that
declare other coordinates in `geoDecl` are left alone.

### Why it matters

Maps show nothing, or the wrong place; usually the two were exchanged.

### Wrong

```xml
<listPlace><place><location><geo>121.47 31.23</geo></location></place></listPlace>
```

### Right

```xml
<listPlace><place><location><geo>31.23 121.47</geo></location></place></listPlace>
```
""",
    check=check,
)
