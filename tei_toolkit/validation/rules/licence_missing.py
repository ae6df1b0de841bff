"""A published file that does not say what may be done with it."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import TEI, View

_PUBLISHERS = ("publisher", "distributor", "authority")


def check(view: View) -> Iterator[Hit]:
    """Every statement of publication without one of availability."""
    for statement in view.named("publicationStmt"):
        names = {str(child.tag).rpartition("}")[2] for child in statement}
        if names.isdisjoint(_PUBLISHERS) or "availability" in names:
            continue
        if statement.find(f".//{{{TEI}}}licence") is None:
            yield Hit(statement, found="publicationStmt", expected=("availability",))


RULE = Rule(
    code="TEI-R047",
    name="licence-missing",
    severity=Severity.NOTE,
    template="the file is published, but states no availability",
    explanation="""\
### What it reports

A `publicationStmt` with a publisher, distributor or authority and without
`availability`.

### Why it matters

Nobody may copy what has no licence; archives refuse it.

### Wrong

```xml
<teiHeader><fileDesc><titleStmt><title>x</title></titleStmt><publicationStmt>
<publisher>House of Letters</publisher></publicationStmt><sourceDesc><p>x</p>
</sourceDesc>
</fileDesc></teiHeader>
```

### Right

```xml
<teiHeader><fileDesc><titleStmt><title>x</title></titleStmt><publicationStmt>
<publisher>House of Letters</publisher><availability><licence
target="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</licence></availability>
</publicationStmt><sourceDesc><p>x</p></sourceDesc></fileDesc></teiHeader>
```
""",
    check=check,
)
