"""A table that is not as large as it says."""

from collections.abc import Iterator

from lxml import etree

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.numbers import whole_number
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import TEI, View


def check(view: View) -> Iterator[Hit]:
    """Every table with a wrong number of rows or columns."""
    for table in view.named("table"):
        rows = table.findall(f"{{{TEI}}}row")
        said = table.get("rows", "")
        if rows and whole_number(said) not in (None, len(rows)):
            values = {"attribute": "rows", "value": said, "count": str(len(rows))}
            yield Hit(table, values, attribute="rows", found=said)
        said = table.get("cols", "")
        widths = {_width(row) for row in rows}
        spans = table.xpath("boolean(.//*[local-name()='cell'][@rows])")
        if widths and not spans and whole_number(said) not in (None, max(widths)):
            values = {"attribute": "cols", "value": said, "count": str(max(widths))}
            yield Hit(table, values, attribute="cols", found=said)


def _width(row: etree._Element) -> int:
    cells = row.findall(f"{{{TEI}}}cell")
    spans = [cell.get("cols", "1") for cell in cells]
    numbers = (whole_number(span) for span in spans)
    return sum(1 if number is None else number for number in numbers)


RULE = Rule(
    code="TEI-R027",
    name="wrong-table-size",
    severity=Severity.WARNING,
    template='the table says {attribute}="{value}"; it has {count}',
    explanation="""\
### What it reports

A `table` whose `rows` is not its number of `row` elements, or whose `cols` no row has.

### Why it matters

A cell or a row was lost.

### Wrong

```xml
<table rows="2" cols="1"><row><cell>a</cell></row></table>
```

### Right

```xml
<table rows="1" cols="1"><row><cell>a</cell></row></table>
```
""",
    check=check,
    spoilt_by=("unknown-element", "misplaced-element", "misplaced-text"),
)
