"""An `xml-model` instruction where no program looks for it."""

from collections.abc import Iterator

from lxml import etree

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View


def check(view: View) -> Iterator[Hit]:
    """Every such instruction after the root's start tag."""
    if b"<?xml-model" not in view.document.utf8:
        return
    kinds = etree.ProcessingInstruction
    after = list(view.root.itersiblings(kinds))
    for node in [*view.root.iter(kinds), *after]:
        if getattr(node, "target", "") != "xml-model":
            continue
        parent = node.getparent()
        owner = view.root if parent is None else parent
        yield Hit(owner, near="<?xml-model", found="xml-model")


RULE = Rule(
    code="TEI-R052",
    name="misplaced-model",
    severity=Severity.WARNING,
    template="this xml-model instruction stands after the root begins and is not "
    "looked at",
    explanation="""\
### What it reports

A processing instruction `xml-model` inside or after the root element.

### Why it matters

Editors and validators read it only before the root; the file is checked by no schema.

### Wrong

```xml
<p>Text.</p><?xml-model href="tei_all.rng"?>
```

### Right

```xml
<p>Text.</p>
```
""",
    check=check,
)
