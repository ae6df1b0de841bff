"""A placeholder that was never filled in."""

import re
from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View, is_inside, local_name

_PHRASES = frozenset(
    (
        *("title", "publication information", "information about the source"),
        *("some text here.", "some text here", "insert title here", "placeholder"),
        *("title of the text", "your name", "name of the author", "lorem ipsum"),
        *("to be added", "to be completed", "to be done", "tba", "tbd", "tbc"),
    )
)
_MARK = (
    r"(?:TODO|FIXME|XXX+|\?\?\?+)(?:[\s:!.,-].{0,80})?|"
    r"[\[<({]?(?:INSERT|Insert) [\w ]{1,40}(?: here)?[\])>}]?"
)
_ONLY_IN_HEADER = frozenset(("title", "tba", "tbc", "your name"))


def check(view: View) -> Iterator[Hit]:
    """Every piece of text that is a placeholder."""
    for element, raw in view.texts:
        if len(raw) > 200 or len(element):
            continue
        text = " ".join(raw.split())
        folded = text.casefold()
        known = folded in _PHRASES
        if known and folded in _ONLY_IN_HEADER:
            known = is_inside(element, "titleStmt", "publicationStmt", "sourceDesc")
        if local_name(element) in ("term", "gi", "code", "label", "catDesc", "cell"):
            continue
        if known or re.fullmatch(_MARK, text):
            yield Hit(element, {"text": text}, near=text, found=text)


RULE = Rule(
    code="TEI-R036",
    name="placeholder",
    severity=Severity.WARNING,
    template='"{text}" is a placeholder, not a statement',
    explanation="""\
### What it reports

An element whose whole text is a note to the encoder (`TODO`, `FIXME`, `XXX`, `INSERT
…`) or
a phrase of an editor's template (`Publication Information`, `Title`).

### Why it matters

It will be printed, catalogued and cited as if it were true.

### Wrong

```xml
<teiHeader><fileDesc><titleStmt><title>Title</title></titleStmt><publicationStmt>
<p>Publication Information</p></publicationStmt><sourceDesc>
<p>Information about the source</p></sourceDesc></fileDesc></teiHeader>
```

### Right

```xml
<teiHeader><fileDesc><titleStmt><title>A Letter</title></titleStmt><publicationStmt>
<p>Unpublished.</p></publicationStmt><sourceDesc><p>Born digital.</p></sourceDesc>
</fileDesc></teiHeader>
```
""",
    check=check,
)
