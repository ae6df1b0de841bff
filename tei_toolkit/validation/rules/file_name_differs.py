"""A root id that is not the name of the file."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import XML_ID, View


def check(view: View) -> Iterator[Hit]:
    """The root's id, if it has one and the file another name."""
    identifier = view.root.get(XML_ID)
    path = view.document.path
    if not identifier or path is None:
        return
    stem = path.name.partition(".")[0]
    if identifier not in (stem, path.stem, f"_{stem}", f"_{path.stem}"):
        values = {"identifier": identifier, "file": path.name}
        yield Hit(
            view.root, values, attribute=XML_ID, found=identifier, suggestion=stem
        )


RULE = Rule(
    code="TEI-R051",
    name="file-name-differs",
    severity=Severity.NOTE,
    template='the root is xml:id="{identifier}", but the file is {file}',
    explanation="""\
### What it reports

The `xml:id` of the root of a single text, when it is not the name of its file without
the
ending.

### Why it matters

In a corpus texts are found by one name; here there are two.

### Wrong

```xml
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="letter-17"><teiHeader><fileDesc>
<titleStmt>
<title>x</title></titleStmt><publicationStmt><p>x</p></publicationStmt><sourceDesc><p>x</p>
</sourceDesc></fileDesc></teiHeader><text><body><p>x</p></body></text></TEI>
```

### Right

```xml
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="example"><teiHeader><fileDesc>
<titleStmt>
<title>x</title></titleStmt><publicationStmt><p>x</p></publicationStmt><sourceDesc><p>x</p>
</sourceDesc></fileDesc></teiHeader><text><body><p>x</p></body></text></TEI>
```
""",
    check=check,
)
