"""A licence that a program cannot recognise."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import TEI, View, words_of

_WEB = ("http://", "https://", "urn:", "spdx:", "info:")


def check(view: View) -> Iterator[Hit]:
    """Every licence without an address."""
    for licence in view.named("licence"):
        target = licence.get("target")
        if target is None:
            targets = [e.get("target", "") for e in licence.iter(f"{{{TEI}}}*")]
            text = words_of(licence)
            if "://" not in text and not any("://" in t for t in targets):
                reason = "add target with the licence's address"
                yield Hit(licence, {"reason": reason}, found="licence")
        elif not target.startswith((*_WEB, "#")) and ":" not in target:
            values = {"reason": f'"{target}" is not one'}
            yield Hit(licence, values, attribute="target", found=target)


RULE = Rule(
    code="TEI-R048",
    name="licence-without-address",
    severity=Severity.WARNING,
    template="the licence has no address: {reason}",
    explanation="""\
### What it reports

A `licence` without `target` and without an address in its text, or with a `target`
that is
no address of the web.

### Why it matters

Programs know licences by their addresses; words differ.

### Wrong

```xml
<teiHeader><fileDesc><titleStmt><title>x</title></titleStmt><publicationStmt>
<publisher>x</publisher><availability><licence>Creative Commons</licence></availability>
</publicationStmt><sourceDesc><p>x</p></sourceDesc></fileDesc></teiHeader>
```

### Right

```xml
<teiHeader><fileDesc><titleStmt><title>x</title></titleStmt><publicationStmt>
<publisher>x</publisher><availability><licence
target="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</licence></availability>
</publicationStmt><sourceDesc><p>x</p></sourceDesc></fileDesc></teiHeader>
```
""",
    check=check,
    covered_by=("bad-attribute-value",),
)
