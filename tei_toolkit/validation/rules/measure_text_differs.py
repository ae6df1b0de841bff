"""A `measure` whose words say another number."""

import re
from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.numbers import whole_number
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View, is_inside, words_of

_NUMBER = r"\d{1,3}(?:[.,' \u00a0\u202f]\d{3})+(?!\d)|\d+"
_SIGNS = r"\D"


def check(view: View) -> Iterator[Hit]:
    """Every measure whose first number is another."""
    for element in view.named("measure"):
        quantity = element.get("quantity", "")
        said = whole_number(quantity)
        if said is None or not is_inside(element, "extent"):
            continue
        match = re.match(_NUMBER, words_of(element))
        if match and whole_number(re.sub(_SIGNS, "", match.group())) != said:
            values = {"quantity": quantity, "number": match.group()}
            yield Hit(element, values, attribute="quantity", found=quantity)


RULE = Rule(
    code="TEI-R025",
    name="measure-text-differs",
    severity=Severity.WARNING,
    template='quantity="{quantity}", but the text says {number}',
    explanation="""\
### What it reports

A `measure` in `extent` whose text begins with another number than its `quantity`. Signs
between thousands are understood.

### Why it matters

People read one number and programs the other.

### Wrong

```xml
<teiHeader><fileDesc><titleStmt><title>x</title></titleStmt><extent><measure
unit="pages" quantity="1204">1,240 pages</measure></extent><publicationStmt><p>x</p>
</publicationStmt><sourceDesc><p>x</p></sourceDesc></fileDesc></teiHeader>
```

### Right

```xml
<teiHeader><fileDesc><titleStmt><title>x</title></titleStmt><extent><measure
unit="pages" quantity="1240">1,240 pages</measure></extent><publicationStmt><p>x</p>
</publicationStmt><sourceDesc><p>x</p></sourceDesc></fileDesc></teiHeader>
```
""",
    check=check,
)
