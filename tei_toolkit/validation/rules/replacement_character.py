"""A character that was lost."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.characters import first_of_each
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View


def check(view: View) -> Iterator[Hit]:
    """The first lost character, and how many there are."""
    for element, character, count in first_of_each(view, "\ufffd".__eq__):
        yield Hit(element, {"count": str(count)}, near=character, found="U+FFFD")


RULE = Rule(
    code="TEI-R043",
    name="replacement-character",
    severity=Severity.WARNING,
    template="U+FFFD stands where a character was lost ({count} in the file)",
    explanation="""\
### What it reports

The sign that a program puts where it could not read a character.

### Why it matters

The letter is lost; it must be taken from the source again.

### Wrong

```xml
<p>Caf&#xFFFD;</p>
```

### Right

```xml
<p>Café</p>
```
""",
    check=check,
)
