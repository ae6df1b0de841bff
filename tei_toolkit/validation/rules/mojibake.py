"""UTF-8 that was read as something else."""

import re
from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View

_LEAD = re.compile(
    "[\u00c3\u00c2\u00c5\u00c4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e"
    "\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|\u00e2\u20ac[\u0080-\u2122]"
)


def check(view: View) -> Iterator[Hit]:
    """The first misread character, and how many there are."""
    count = 0
    first: Hit | None = None
    for element, text in view.texts:
        if text.isascii():
            continue
        for match in _LEAD.finditer(text):
            meant = _meant(match.group())
            if not meant:
                continue
            count += 1
            if first is None:
                values = {"text": match.group(), "meant": meant}
                at = match.group()
                first = Hit(element, values, near=at, found=at, suggestion=meant)
    if first is not None:
        values = {**first.values, "count": str(count)}
        yield Hit(
            first.element, values, None, first.near, first.found, (), values["meant"]
        )


def _meant(text: str) -> str:
    try:
        meant = text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return ""
    return meant if meant.isprintable() and not meant.isspace() else ""


RULE = Rule(
    code="TEI-R044",
    name="mojibake",
    severity=Severity.WARNING,
    template='"{text}" is "{meant}" read in the wrong encoding ({count} in the file)',
    explanation="""\
### What it reports

Two or three characters, such as `Ã©`, that are one character of UTF-8 read as
Windows-1252.

### Why it matters

The text is unreadable, and was so before it became XML.

### Wrong

```xml
<p>CafÃ© au lait</p>
```

### Right

```xml
<p>Café au lait</p>
```
""",
    check=check,
)
