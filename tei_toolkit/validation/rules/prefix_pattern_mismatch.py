"""A pointer that fits no pattern of its prefix."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.prefix_patterns import sure_pattern
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View


def check(view: View) -> Iterator[Hit]:
    """Every address with a declared prefix that none of its patterns fits."""
    if not view.prefixes:
        return
    for element, attribute, address in view.pointers:
        prefix, colon, rest = address.partition(":")
        pairs = view.prefixes.get(prefix)
        if not colon or not pairs:
            continue
        known = [sure_pattern(pattern, rest) for pattern, _ in pairs]
        if all(p is not None and not p.fullmatch(rest) for p in known):
            values = {"address": address, "prefix": prefix}
            yield Hit(element, values, attribute=attribute, found=address)


RULE = Rule(
    code="TEI-R008",
    name="prefix-pattern-mismatch",
    severity=Severity.WARNING,
    template='"{address}" fits no matchPattern of the prefixDef for "{prefix}"',
    explanation="""\
### What it reports

A pointer whose prefix is declared by `prefixDef`, but whose rest fits none of its
patterns.

### Why it matters

The address cannot be worked out.

### Wrong

```xml
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>x</title>
</titleStmt><publicationStmt><p>x</p></publicationStmt><sourceDesc><p>x</p></sourceDesc>
</fileDesc><encodingDesc><listPrefixDef><prefixDef ident="psn" matchPattern="([0-9]+)"
replacementPattern="people.xml#p$1"/></listPrefixDef></encodingDesc></teiHeader>
<text><body><p><name ref="psn:Marie">Marie</name></p></body></text></TEI>
```

### Right

```xml
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>x</title>
</titleStmt><publicationStmt><p>x</p></publicationStmt><sourceDesc><p>x</p></sourceDesc>
</fileDesc><encodingDesc><listPrefixDef><prefixDef ident="psn" matchPattern="([0-9]+)"
replacementPattern="https://example.org/people/$1"/></listPrefixDef></encodingDesc></teiHeader>
<text><body><p><name ref="psn:17">Marie</name></p></body></text></TEI>
```
""",
    check=check,
)
