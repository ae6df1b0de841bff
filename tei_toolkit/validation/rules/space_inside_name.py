"""White space inside the edge of a name."""

from collections.abc import Iterator

from lxml import etree

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View, is_inside

_NAMES = ("persName", "placeName", "orgName", "name", "rs", "term", "foreign", "num")
_SPACE = " \t\r\n"


def check(view: View) -> Iterator[Hit]:
    """Every name of running text with space at its edge."""
    for name in _NAMES:
        for element in view.named(name):
            if len(element) or not (element.text or "").strip():
                continue
            text = element.text or ""
            if text[0] not in _SPACE and text[-1] not in _SPACE:
                continue
            if _runs_on(element) and is_inside(element, "text"):
                yield Hit(element, {"name": name}, found=text.strip())


def _runs_on(element: etree._Element) -> bool:
    """Whether the element stands among words."""
    before = element.getprevious()
    parent = element.getparent()
    if before is not None:
        left = before.tail
    else:
        left = parent.text if parent is not None else None
    return bool((left or "").strip() or (element.tail or "").strip())


RULE = Rule(
    code="TEI-R037",
    name="space-inside-name",
    severity=Severity.NOTE,
    template="<{name}> begins or ends with white space, which is no part of the name",
    explanation="""\
### What it reports

A name, term, or date in running text that has white space just inside its start or end
tag.

### Why it matters

The space is printed twice or in the wrong place, and the name is found by no exact
search.

### Wrong

```xml
<p>Born in <placeName> Warsaw </placeName> in winter.</p>
```

### Right

```xml
<p>Born in <placeName>Warsaw</placeName> in winter.</p>
```
""",
    check=check,
)
