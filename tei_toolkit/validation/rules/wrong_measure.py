"""A `measure` of the extent that counts wrong."""

from collections.abc import Iterator

from lxml import etree

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.edits import attribute_edit
from tei_toolkit.validation.inclusions import XINCLUDE
from tei_toolkit.validation.numbers import whole_number
from tei_toolkit.validation.rule import Edit, Hit, Rule
from tei_toolkit.validation.view import View, is_inside, local_name

_UNITS = {"utterances": ("u",), "speeches": ("u", "sp")}


def check(view: View) -> Iterator[Hit]:
    """Every measure that is wrong."""
    for element, quantity, count in _wrong(view):
        unit = element.get("unit", "")
        values = {"quantity": quantity, "unit": unit, "count": str(count)}
        yield Hit(
            element,
            values,
            attribute="quantity",
            found=quantity,
            expected=(str(count),),
            suggestion=str(count),
        )


def fix(view: View) -> Iterator[Edit]:
    """The true quantities, in the attribute and where the text begins with them."""
    for element, quantity, count in _wrong(view):
        edit = attribute_edit(view, element, "quantity", quantity, str(count))
        if edit is None:
            continue
        yield edit
        text = element.text or ""
        if text.startswith(f"{quantity} "):
            place = view.places.text(element, quantity)
            end = place.offset + len(quantity)
            if view.document.utf8[place.offset : end] == quantity.encode():
                yield Edit(place.offset, end, str(count).encode())


def _wrong(view: View) -> Iterator[tuple[etree._Element, str, int]]:
    if view.tagged(XINCLUDE) or local_name(view.root) != "TEI":
        return
    for element in view.named("measure"):
        names = _UNITS.get(element.get("unit", ""))
        quantity = element.get("quantity", "")
        said = whole_number(quantity)
        if names is None or said is None or not is_inside(element, "extent"):
            continue
        if is_inside(element, "sourceDesc"):
            continue
        count = len(view.named(*names))
        if said != count:
            yield element, quantity, count


RULE = Rule(
    code="TEI-R024",
    name="wrong-measure",
    severity=Severity.ERROR,
    template="the extent says {quantity} {unit}; the text has {count}",
    explanation="""\
### What it reports

A `measure` in `extent` with the unit `utterances` or `speeches` whose `quantity` is
not the
number of `u` and `sp` elements in the text.

### Why it matters

The extent is what catalogues and citations give.

### Wrong

```xml
<teiHeader><fileDesc><titleStmt><title>x</title></titleStmt><extent><measure
unit="speeches" quantity="3">3 speeches</measure></extent><publicationStmt><p>x</p>
</publicationStmt><sourceDesc><p>x</p></sourceDesc></fileDesc></teiHeader>
```

### Right

```xml
<teiHeader><fileDesc><titleStmt><title>x</title></titleStmt><extent><measure
unit="speeches" quantity="0">0 speeches</measure></extent><publicationStmt><p>x</p>
</publicationStmt><sourceDesc><p>x</p></sourceDesc></fileDesc></teiHeader>
```
""",
    check=check,
    fix=fix,
)
