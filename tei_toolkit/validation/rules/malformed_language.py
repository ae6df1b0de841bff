"""An `xml:lang`, or a declared language, that is no language tag."""

from collections.abc import Iterator

from tei_toolkit.bcp47 import is_well_formed, meant_tag
from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.paths import printed_name
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import XML_LANG, View, is_tei


def check(view: View) -> Iterator[Hit]:
    """Every tag that is none, at its first use, and where it is declared."""
    told: set[tuple[str, str]] = set()
    declared = [(e, "ident", e.get("ident", "")) for e in view.named("language")]
    used = [(e, XML_LANG, tag) for e, tag in view.with_attribute(XML_LANG) if is_tei(e)]
    for element, attribute, tag in (*declared, *used):
        if not tag or (attribute, tag) in told or is_well_formed(tag):
            continue
        told.add((attribute, tag))
        near = meant_tag(tag)
        values = {
            "attribute": printed_name(element, attribute),
            "tag": tag,
            "advice": near or "for example en, pt-BR or grc",
        }
        yield Hit(element, values, attribute=attribute, found=tag, suggestion=near)


RULE = Rule(
    code="TEI-R029",
    name="malformed-language",
    severity=Severity.ERROR,
    template='{attribute}="{tag}" is no language tag (BCP 47); write {advice}',
    explanation="""\
### What it reports

An `xml:lang`, or the `ident` of a `language`, that does not have the form of a language
tag, or begins with more than three letters, such as `english`.

### Why it matters

No program knows such a language.

### Wrong

```xml
<p xml:lang="en_GB">Good morning.</p>
```

### Right

```xml
<p xml:lang="en-GB">Good morning.</p>
```

### Wrong

```xml
<teiHeader><fileDesc><titleStmt><title>x</title></titleStmt><publicationStmt><p>x</p>
</publicationStmt><sourceDesc><p>x</p></sourceDesc></fileDesc><profileDesc><langUsage>
<language ident="german">German</language></langUsage></profileDesc></teiHeader>
```

### Right

```xml
<teiHeader><fileDesc><titleStmt><title>x</title></titleStmt><publicationStmt><p>x</p>
</publicationStmt><sourceDesc><p>x</p></sourceDesc></fileDesc><profileDesc><langUsage>
<language ident="de">German</language></langUsage></profileDesc></teiHeader>
```
""",
    check=check,
    covered_by=("bad-attribute-value",),
)
