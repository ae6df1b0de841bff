"""Shares of languages that do not make a whole."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import TEI, View


def check(view: View) -> Iterator[Hit]:
    """Every langUsage whose shares are all numbers and do not make a whole."""
    for usage in view.named("langUsage"):
        shares = [
            share
            for language in usage.findall(f"{{{TEI}}}language")
            if (share := language.get("usage")) is not None
        ]
        try:
            total = sum(float(share) for share in shares)
        except ValueError:
            continue
        if shares and not 98 <= total <= 102:
            yield Hit(usage, {"sum": f"{total:g}"}, found=f"{total:g}")


RULE = Rule(
    code="TEI-R026",
    name="language-shares",
    severity=Severity.WARNING,
    template="the usage of all languages is {sum} %, not 100 %",
    explanation="""\
### What it reports

`language/@usage` values of one `langUsage` whose sum is not 100 (98 to 102 is let pass
as
rounding).

### Why it matters

A language is missing, or counted twice.

### Wrong

```xml
<teiHeader><fileDesc><titleStmt><title>x</title></titleStmt><publicationStmt><p>x</p>
</publicationStmt><sourceDesc><p>x</p></sourceDesc></fileDesc><profileDesc><langUsage>
<language ident="en" usage="80">English</language><language ident="fr" usage="30">French
</language></langUsage></profileDesc></teiHeader>
```

### Right

```xml
<teiHeader><fileDesc><titleStmt><title>x</title></titleStmt><publicationStmt><p>x</p>
</publicationStmt><sourceDesc><p>x</p></sourceDesc></fileDesc><profileDesc><langUsage>
<language ident="en" usage="70">English</language><language ident="fr" usage="30">French
</language></langUsage></profileDesc></teiHeader>
```
""",
    check=check,
)
