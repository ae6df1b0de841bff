"""Markup that TEI has given up."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View, is_tei, local_name

_ATTRIBUTES = {
    "lang": "write xml:lang",
    "id": "write xml:id",
    "TEIform": "leave it out",
    "opt": "leave it out",
    "targOrder": "leave it out",
    "targType": "leave it out",
    "entity": "write url",
}
_ON = {"opt": ("gap",), "entity": ("graphic", "figure", "binaryObject")}
_NOT_ON = {"lang": ("code",)}
_ELEMENTS = {
    "hand": "write handNote",
    "handList": "write handNotes",
    "xptr": "write ptr",
    "xref": "write ref",
    "dateStruct": "write date",
    "timeStruct": "write time",
    "dateRange": "write date with from and to",
    "timeRange": "write time with from and to",
    "teiCorpus.2": "write teiCorpus",
    "TEI.2": "write TEI",
}


def check(view: View) -> Iterator[Hit]:
    """Every such attribute and element, at its first use."""
    for name, instead in _ATTRIBUTES.items():
        for element, value in view.with_attribute(name):
            local = local_name(element)
            if not is_tei(element) or local in _NOT_ON.get(name, ()):
                continue
            if name in _ON and local not in _ON[name]:
                continue
            values = {"what": f"the attribute {name}", "instead": instead}
            yield Hit(element, values, attribute=name, found=value)
            break
    for name, instead in _ELEMENTS.items():
        for element in view.named(name)[:1]:
            yield Hit(element, {"what": f"<{name}>", "instead": instead}, found=name)


RULE = Rule(
    code="TEI-R050",
    name="outdated-markup",
    severity=Severity.WARNING,
    template="{what} is outdated; {instead}",
    explanation="""\
### What it reports

Elements and attributes of TEI P4 and early P5 that are gone or deprecated: `lang` and
`id`
without `xml:`, `TEIform`, `targOrder`, `entity`, `hand`, `xref`, `dateRange` and
others.

### Why it matters

Newer schemas and programs do not know it.

### Wrong

```xml
<p lang="en" xml:lang="en">Good morning.</p>
```

### Right

```xml
<p xml:lang="en">Good morning.</p>
```
""",
    check=check,
    covered_by=("unknown-attribute", "unknown-element", "wrong-namespace"),
)
