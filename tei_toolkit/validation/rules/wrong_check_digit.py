"""An identifier whose check digit is wrong."""

import re
from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View, words_of

_ORCID = r"orcid\.org/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])"
_SIGNS = r"[\s-]"


def check(view: View) -> Iterator[Hit]:
    """Every identifier with a wrong check digit."""
    for element in view.named("idno"):
        kind = element.get("type", "").upper()
        text = words_of(element)
        match = re.search(_ORCID, text)
        value = re.sub(_SIGNS, "", match.group(1) if match else text).upper()
        if kind in ("ISBN", "ISSN", "ORCID", "ISNI") and not _holds(kind, value):
            yield Hit(element, {"kind": kind, "value": text}, near=text, found=text)
    for element, attribute, address in view.pointers:
        match = re.search(_ORCID, address)
        if match and not _holds("ORCID", re.sub(_SIGNS, "", match.group(1))):
            values = {"kind": "ORCID", "value": match.group(1)}
            yield Hit(element, values, attribute=attribute, found=address)


def _holds(kind: str, value: str) -> bool:
    """Whether the check digit fits; True for what is not like the kind."""
    if not re.fullmatch(r"\d+[\dX]", value):
        return True
    digits = [10 if c == "X" else int(c) for c in value]
    if kind == "ISBN" and len(value) == 13:
        return sum(d * (3 if i % 2 else 1) for i, d in enumerate(digits)) % 10 == 0
    if kind == "ISBN" and len(value) == 10:
        return sum(d * (10 - i) for i, d in enumerate(digits)) % 11 == 0
    if kind == "ISSN" and len(value) == 8:
        return sum(d * (8 - i) for i, d in enumerate(digits)) % 11 == 0
    if kind in ("ORCID", "ISNI") and len(value) == 16:
        total = 0
        for digit in digits[:-1]:
            total = (total + digit) * 2
        return (12 - total % 11) % 11 == digits[-1]
    return True


RULE = Rule(
    code="TEI-R055",
    name="wrong-check-digit",
    severity=Severity.WARNING,
    template="{kind} {value} has a wrong check digit: a digit was mistyped",
    explanation="""\
### What it reports

An `idno` of type ISBN, ISSN, ORCID or ISNI, or an ORCID address in a pointer, whose
last
digit does not fit the others.

### Why it matters

The identifier is nobody's, or somebody else's.

### Wrong

```xml
<p><idno type="ISBN">978-3-16-148410-1</idno></p>
```

### Right

```xml
<p><idno type="ISBN">978-3-16-148410-0</idno></p>
```
""",
    check=check,
)
