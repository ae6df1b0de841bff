"""An encoding declaration that is not true."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View


def check(view: View) -> Iterator[Hit]:
    """The declaration, if the bytes show that it is wrong."""
    if view.document.lies:
        declared = view.document.declared_encoding
        values = {"declared": declared.upper(), "real": "UTF-8"}
        yield Hit(None, values, found=declared, suggestion="UTF-8", line=1)


RULE = Rule(
    code="TEI-R049",
    name="encoding-declaration-lies",
    severity=Severity.ERROR,
    template="the file declares {declared}, but is in {real}; declare {real}",
    explanation="""\
### What it reports

A file that declares a one-byte encoding, such as ISO-8859-1, while its bytes are UTF-8.

### Why it matters

Every letter outside ASCII is read as two or three others.

### Wrong

```xml
<?xml version="1.0" encoding="ISO-8859-1"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Café</title>
</titleStmt><publicationStmt><p>é</p></publicationStmt><sourceDesc><p>è</p></sourceDesc>
</fileDesc></teiHeader><text><body><p>x</p></body></text></TEI>
```

### Right

```xml
<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Café</title>
</titleStmt><publicationStmt><p>é</p></publicationStmt><sourceDesc><p>è</p></sourceDesc>
</fileDesc></teiHeader><text><body><p>x</p></body></text></TEI>
```
""",
    check=check,
)
