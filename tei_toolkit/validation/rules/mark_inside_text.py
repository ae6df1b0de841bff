"""A byte order mark, or another invisible sign, in the text."""

import re
from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.characters import first_of_each
from tei_toolkit.validation.passages import written
from tei_toolkit.validation.rule import Edit, Hit, Rule
from tei_toolkit.validation.view import View

_SIGNS = frozenset("\ufeff\u200b\u2060")
_WRITTEN = re.compile(
    "\ufeff|\u200b|\u2060|&#x0*(?:[Ff][Ee][Ff][Ff]|200[Bb]|2060);"
    "|&#0*(?:65279|8203|8288);".encode()
)


def check(view: View) -> Iterator[Hit]:
    """Every such sign, once."""
    for element, character, count in first_of_each(view, _SIGNS.__contains__):
        values = {"code": f"U+{ord(character):04X}", "count": str(count)}
        yield Hit(element, values, near=character, found=values["code"])


def fix(view: View) -> Iterator[Edit]:
    """Nothing in place of each sign."""
    for start, end in written(view, _WRITTEN):
        yield Edit(start, end, b"")


RULE = Rule(
    code="TEI-R045",
    name="mark-inside-text",
    severity=Severity.WARNING,
    template="the invisible character {code} is in the text ({count} in the file)",
    explanation="""\
### What it reports

A byte order mark, zero-width space or word joiner inside the text. Joiners that
scripts need
(U+200C, U+200D) are let pass.

### Why it matters

Words with such a sign in them look right and are not found by search.

### Wrong

```xml
<p>Good&#x200B;morning</p>
```

### Right

```xml
<p>Good morning</p>
```
""",
    check=check,
    fix=fix,
)
