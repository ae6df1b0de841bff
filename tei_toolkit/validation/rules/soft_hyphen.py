"""A soft hyphen in the text."""

import re
from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.passages import written
from tei_toolkit.validation.rule import Edit, Hit, Rule
from tei_toolkit.validation.view import View

_HYPHEN = re.compile("\u00ad|&#x0*[Aa][Dd];|&#0*173;".encode())


def check(view: View) -> Iterator[Hit]:
    """The first soft hyphen, and how many there are."""
    count = 0
    first: Hit | None = None
    for element, text in view.texts:
        if "\u00ad" not in text:
            continue
        count += text.count("\u00ad")
        if first is None:
            at = text.index("\u00ad")
            start = max(text.rfind(" ", 0, at), text.rfind("\n", 0, at)) + 1
            word = re.split(r"\s", text[start:])[0].replace("\u00ad", "-")[:60]
            first = Hit(element, {"word": word}, near="\u00ad", found="U+00AD")
    if first is not None:
        values = {**first.values, "count": str(count)}
        yield Hit(first.element, values, near="\u00ad", found="U+00AD")


def fix(view: View) -> Iterator[Edit]:
    """Nothing in place of each soft hyphen."""
    for start, end in written(view, _HYPHEN):
        yield Edit(start, end, b"")


RULE = Rule(
    code="TEI-R042",
    name="soft-hyphen",
    severity=Severity.WARNING,
    template='a soft hyphen (U+00AD) stands in "{word}" ({count} in the file)',
    explanation="""\
### What it reports

The invisible sign that allows a line to break inside a word.

### Why it matters

The word is not found by search, and some programs print a hyphen.

### Wrong

```xml
<p>a long co&#xAD;operation</p>
```

### Right

```xml
<p>a long cooperation</p>
```
""",
    check=check,
    fix=fix,
)
