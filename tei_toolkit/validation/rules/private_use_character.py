"""A character that only some fonts know."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.characters import first_of_each, is_private_use
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View


def check(view: View) -> Iterator[Hit]:
    """Every private-use character, once, where no charDecl is."""
    if view.named("charDecl") or b"charDecl" in view.document.utf8:
        return
    for element, character, count in first_of_each(view, is_private_use):
        values = {"code": f"U+{ord(character):04X}", "count": str(count)}
        yield Hit(element, values, near=character, found=values["code"])


RULE = Rule(
    code="TEI-R040",
    name="private-use-character",
    severity=Severity.WARNING,
    template="the private-use character {code} means nothing outside its font "
    "({count} in the file)",
    explanation="""\
### What it reports

A character of Unicode's private-use areas, in a file that does not describe it in a
`charDecl`.

### Why it matters

Every reader without the very font sees a box or another sign.

### Wrong

```xml
<p>The sign &#xE000; is a wheel.</p>
```

### Right

```xml
<p>The sign <g ref="https://example.org/glyphs#wheel"/> is a wheel.</p>
```
""",
    check=check,
)
