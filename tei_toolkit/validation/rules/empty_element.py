"""An element that should hold words and holds nothing."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View

_NAMES = (
    *("p", "head", "seg", "l", "title", "item", "persName", "placeName", "orgName"),
    *("name", "author", "editor", "publisher", "pubPlace", "speaker", "hi", "quote"),
    *(
        "emph",
        "term",
        "q",
        "licence",
        "resp",
        "rs",
        "foreign",
        "stage",
        "term",
        "label",
    ),
)
_STANDS_FOR_CONTENT = frozenset(
    (
        *(
            "copyOf",
            "sameAs",
            "facs",
            "ref",
            "key",
            "n",
            "corresp",
            "when",
            "from",
            "to",
        ),
        *("notBefore", "notAfter", "target", "next", "prev", "source", "rend", "type"),
        *("cause", "synch", "ana", "rendition", "sameAs", "select", "subtype", "place"),
    )
)


def check(view: View) -> Iterator[Hit]:
    """Every such element without content."""
    for name in dict.fromkeys(_NAMES):
        for element in view.named(name):
            if len(element) or (element.text or "").strip():
                continue
            if _STANDS_FOR_CONTENT.isdisjoint(element.keys()):
                yield Hit(element, {"name": name}, found=name)


RULE = Rule(
    code="TEI-R035",
    name="empty-element",
    severity=Severity.WARNING,
    template="<{name}> is empty",
    explanation="""\
### What it reports

A `p`, `head`, `seg`, `l`, `title`, name, date or similar element with no text, no
child and
no attribute that could stand for its content (a date with `when` may be empty).

### Why it matters

Something was lost in the conversion, or was never filled in.

### Wrong

```xml
<p>Born in <placeName/>.</p>
```

### Right

```xml
<p>Born in <placeName>Warsaw</placeName>.</p>
```
""",
    check=check,
)
