"""A declared language that the file does not use."""

from collections.abc import Iterator

from tei_toolkit.bcp47 import is_well_formed
from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.inclusions import XINCLUDE
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import XML_LANG, View, local_name


def check(view: View) -> Iterator[Hit]:
    """Every language that is declared in vain."""
    outer = [view.root, *view.named("text")]
    if not any(element.get(XML_LANG) for element in outer) or view.tagged(XINCLUDE):
        return
    if local_name(view.root) != "TEI":
        return
    used = {tag.lower() for _, tag in view.with_attribute(XML_LANG)}
    used |= {element.get("mainLang", "").lower() for element in view.named("textLang")}
    for language in view.named("language"):
        tag = language.get("ident", "")
        folded = tag.lower()
        if language.get("usage") == "0" or not is_well_formed(tag):
            continue
        if not any(u == folded or u.startswith(f"{folded}-") for u in used):
            yield Hit(language, {"tag": tag}, attribute="ident", found=tag)


RULE = Rule(
    code="TEI-R030",
    name="unused-language",
    severity=Severity.NOTE,
    template="the language {tag} is declared and used nowhere",
    explanation="""\
### What it reports

A `language` in `langUsage` whose `ident` is the `xml:lang` of no element, in a file
that has
`xml:lang` on its root or its text.

### Why it matters

Either the language is not there, or its passages are not marked.

### Wrong

```xml
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt>
<title>x</title></titleStmt><publicationStmt><p>x</p></publicationStmt><sourceDesc><p>x</p>
</sourceDesc></fileDesc><profileDesc><langUsage><language ident="en">English</language>
<language ident="la">Latin</language></langUsage></profileDesc></teiHeader><text><body>
<p>Good morning.</p></body></text></TEI>
```

### Right

```xml
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt>
<title>x</title></titleStmt><publicationStmt><p>x</p></publicationStmt><sourceDesc><p>x</p>
</sourceDesc></fileDesc><profileDesc><langUsage><language ident="en">English</language>
<language ident="la">Latin</language></langUsage></profileDesc></teiHeader><text><body>
<p>Good <foreign xml:lang="la">mane</foreign>.</p></body></text></TEI>
```
""",
    check=check,
)
