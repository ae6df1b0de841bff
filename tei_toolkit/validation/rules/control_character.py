"""A control character in the text."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.characters import first_of_each
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View

_OVERRIDES = "\u202d\u202e"
"""What follows is shown from left to right, or from right to left, whatever it is."""


def check(view: View) -> Iterator[Hit]:
    """Every control character, once."""
    for element, character, count in first_of_each(view, _is_control):
        try:
            meant = (
                "" if character > "\xff" else bytes([ord(character)]).decode("cp1252")
            )
        except UnicodeDecodeError:
            meant = ""
        code = f"U+{ord(character):04X}"
        advice = f"; in Windows-1252 it is {meant}" if meant else ""
        values = {"code": code, "count": str(count), "advice": advice}
        yield Hit(element, values, near=character, found=code, suggestion=meant)


def _is_control(character: str) -> bool:
    return "\x7f" <= character <= "\x9f" or character in _OVERRIDES


RULE = Rule(
    code="TEI-R041",
    name="control-character",
    severity=Severity.WARNING,
    template="the control character {code} is in the text ({count} in the "
    "file){advice}",
    explanation="""\
### What it reports

A character from U+0080 to U+009F. In files that were once Windows-1252 they stand for
quotes
and dashes. Also the overrides U+202D and U+202E, which turn the order of the letters.

### Why it matters

They are invisible, and what was meant is lost.

### Wrong

```xml
<p>It&#x92;s late.</p>
```

### Right

```xml
<p>It’s late.</p>
```
""",
    check=check,
)
