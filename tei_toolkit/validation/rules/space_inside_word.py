"""White space inside a word."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View

_MULTI = frozenset(("mwe", "phrase", "compound", "multiword"))


def check(view: View) -> Iterator[Hit]:
    """Every word that is more than one."""
    for element in view.named("w"):
        text = (element.text or "").strip(" \t\r\n")
        if len(element) or element.get("type") in _MULTI:
            continue
        if any(c in " \t\r\n" for c in text):
            shown = " ".join(text.split())
            yield Hit(element, {"text": shown}, near=text, found=shown)


RULE = Rule(
    code="TEI-R038",
    name="space-inside-word",
    severity=Severity.WARNING,
    template='the word "{text}" holds white space',
    explanation="""\
### What it reports

A `w` without children whose text has white space inside.

### Why it matters

Programs that count or look up words take it for one word with a space.

### Wrong

```xml
<p><w>good morning</w></p>
```

### Right

```xml
<p><w>good</w> <w>morning</w></p>
```
""",
    check=check,
)
