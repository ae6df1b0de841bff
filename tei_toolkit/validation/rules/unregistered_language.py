"""A language tag that BCP 47 does not have, where another says the same."""

from collections.abc import Iterator

from tei_toolkit.bcp47 import is_well_formed
from tei_toolkit.diagnostics import Severity
from tei_toolkit.tei.language_tags import meant_by
from tei_toolkit.validation.paths import printed_name
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import XML_LANG, View, is_tei


def check(view: View) -> Iterator[Hit]:
    """Every such tag, where it is declared or first used."""
    told: set[str] = set()
    declared = [(e, "ident", e.get("ident", "")) for e in view.named("language")]
    used = [(e, XML_LANG, tag) for e, tag in view.with_attribute(XML_LANG) if is_tei(e)]
    for element, attribute, tag in (*declared, *used):
        if tag.lower() in told or not is_well_formed(tag):
            continue
        told.add(tag.lower())
        meant = meant_by(tag)
        if meant:
            name = printed_name(element, attribute)
            values = {"attribute": name, "tag": tag, "meant": meant}
            yield Hit(element, values, attribute, found=tag, suggestion=meant)


RULE = Rule(
    code="TEI-R062",
    name="unregistered-language",
    severity=Severity.NOTE,
    template='{attribute}="{tag}" is not registered for BCP 47; write {meant}',
    explanation="""\
### What it reports

An `xml:lang`, or the `ident` of a `language`, with a code of ISO 639-2 (`ger`, `deu`)
for a language that has one of two letters, with a code that was replaced (`iw`), or
with the region `UK`; once for each.

### Why it matters

Browsers, fonts, hyphenation and search know `de` and `en-GB` alone: such a tag is for
them that of an unknown language.

### Wrong

```xml
<p xml:lang="ger">Guten Morgen.</p>
```

### Right

```xml
<p xml:lang="de">Guten Morgen.</p>
```

### Wrong

```xml
<p xml:lang="en-UK">Good morning.</p>
```

### Right

```xml
<p xml:lang="en-GB">Good morning.</p>
```
""",
    check=check,
)
