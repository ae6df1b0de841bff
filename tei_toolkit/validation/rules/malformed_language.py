"""An `xml:lang` that is no language tag."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.tags import is_well_formed
from tei_toolkit.validation.view import XML_LANG, View, is_tei


def check(view: View) -> Iterator[Hit]:
    """Every tag that is none, at its first use."""
    told: set[str] = set()
    for element, tag in view.with_attribute(XML_LANG):
        if tag and tag not in told and is_tei(element) and not is_well_formed(tag):
            told.add(tag)
            near = tag.replace("_", "-")
            suggestion = near if near != tag and is_well_formed(near) else ""
            values = {"tag": tag}
            yield Hit(
                element, values, attribute=XML_LANG, found=tag, suggestion=suggestion
            )


RULE = Rule(
    code="TEI-R029",
    name="malformed-language",
    severity=Severity.ERROR,
    template='xml:lang="{tag}" is no language tag (BCP 47); write for example en, '
    "pt-BR or grc",
    explanation="""\
### What it reports

An `xml:lang` that does not have the form of a language tag, or begins with more than
three
letters, such as `english`.

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
""",
    check=check,
    covered_by=("bad-attribute-value",),
)
