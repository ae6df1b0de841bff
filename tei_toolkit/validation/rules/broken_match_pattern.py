"""A `matchPattern` that is no regular expression."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.relaxng.wording import shortened
from tei_toolkit.validation.prefix_patterns import pattern_fault
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View, local_name

_ATTRIBUTE = "matchPattern"


def check(view: View) -> Iterator[Hit]:
    """Every pattern that can match nothing, because it cannot be read."""
    for element in view.named("prefixDef", "cRefPattern"):
        pattern = element.get(_ATTRIBUTE, "")
        fault = pattern_fault(pattern)
        if fault:
            values = {
                "pattern": shortened(pattern),
                "element": local_name(element),
                "fault": fault,
            }
            yield Hit(element, values, attribute=_ATTRIBUTE, found=pattern)


RULE = Rule(
    code="TEI-R061",
    name="broken-match-pattern",
    severity=Severity.ERROR,
    template='matchPattern="{pattern}" on <{element}> is no regular expression: '
    "{fault}; the pointers that it is for cannot be followed",
    explanation="""\
### What it reports

A `matchPattern` of a `prefixDef` or a `cRefPattern` that cannot be read as a regular
expression, such as one with a bracket that is never closed.

### Why it matters

It matches nothing, so that no pointer with this prefix can be followed or checked.

### Wrong

```xml
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>x</title>
</titleStmt><publicationStmt><p>x</p></publicationStmt><sourceDesc><p>x</p></sourceDesc>
</fileDesc><encodingDesc><listPrefixDef><prefixDef ident="psn" matchPattern="([a-z+"
replacementPattern="https://example.org/people/$1"/></listPrefixDef></encodingDesc></teiHeader>
<text><body><p><name ref="psn:marie">Marie</name></p></body></text></TEI>
```

### Right

```xml
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>x</title>
</titleStmt><publicationStmt><p>x</p></publicationStmt><sourceDesc><p>x</p></sourceDesc>
</fileDesc><encodingDesc><listPrefixDef><prefixDef ident="psn" matchPattern="([a-z]+)"
replacementPattern="https://example.org/people/$1"/></listPrefixDef></encodingDesc></teiHeader>
<text><body><p><name ref="psn:marie">Marie</name></p></body></text></TEI>
```
""",
    check=check,
    covered_by=("bad-attribute-value",),
)
