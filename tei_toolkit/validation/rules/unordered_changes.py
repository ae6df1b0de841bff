"""Changes in no order of time."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.dates import interval
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import TEI, View


def check(view: View) -> Iterator[Hit]:
    """Every list of changes that goes up and down."""
    for history in view.named("revisionDesc"):
        days = []
        for change in history.findall(f"{{{TEI}}}change"):
            day = interval(change.get("when", ""))
            if day is not None:
                days.append((day, change))
        ups = [i for i in range(1, len(days)) if days[i][0].first > days[i - 1][0].last]
        downs = [
            i for i in range(1, len(days)) if days[i][0].last < days[i - 1][0].first
        ]
        if not ups or not downs:
            continue
        at = min(ups[0], downs[0])
        at = max(ups[0], downs[0]) if at == 1 else at
        when, before = days[at][1].get("when", ""), days[at - 1][1].get("when", "")
        values = {"value": when, "other": before}
        yield Hit(days[at][1], values, attribute="when", found=when)


RULE = Rule(
    code="TEI-R022",
    name="unordered-changes",
    severity=Severity.NOTE,
    template="the changes are neither oldest first nor newest first: {value} stands "
    "after {other}",
    explanation="""\
### What it reports

The dated `change` elements of one `revisionDesc` go neither up nor down in time.

### Why it matters

A reader looks at the first or the last to see the state of the file.

### Wrong

```xml
<teiHeader><fileDesc><titleStmt><title>x</title></titleStmt><publicationStmt><p>x</p>
</publicationStmt><sourceDesc><p>x</p></sourceDesc></fileDesc><revisionDesc>
<change when="2020-01-01">a</change><change when="2022-01-01">b</change>
<change when="2021-01-01">c</change></revisionDesc></teiHeader>
```

### Right

```xml
<teiHeader><fileDesc><titleStmt><title>x</title></titleStmt><publicationStmt><p>x</p>
</publicationStmt><sourceDesc><p>x</p></sourceDesc></fileDesc><revisionDesc>
<change when="2022-01-01">b</change><change when="2021-01-01">c</change>
<change when="2020-01-01">a</change></revisionDesc></teiHeader>
```
""",
    check=check,
)
