"""A turn in which nothing is said and nothing happens."""

from collections.abc import Iterator

from lxml import etree

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import TEI, View, local_name

_SILENT = frozenset(
    (
        *("speaker", "note", "lb", "pb", "cb", "milestone", "anchor", "seg", "p", "l"),
        *("ab", "lg", "hi", "label"),
    )
)


def check(view: View) -> Iterator[Hit]:
    """Every turn without content."""
    for element in view.named("u", "sp"):
        if element.get("copyOf") or element.get("sameAs") or _says(element):
            continue
        yield Hit(element, {"name": local_name(element)}, found=local_name(element))


def _says(speech: etree._Element) -> bool:
    if (speech.text or "").strip():
        return True
    for element in speech.iterdescendants():
        if (element.tail or "").strip():
            return True
        if not isinstance(element.tag, str):
            continue
        if element.tag == f"{{{TEI}}}speaker" or _in_speaker(element, speech):
            continue
        if (element.text or "").strip() or local_name(element) not in _SILENT:
            return True
    return False


def _in_speaker(element: etree._Element, speech: etree._Element) -> bool:
    for ancestor in element.iterancestors():
        if ancestor is speech:
            return False
        if ancestor.tag == f"{{{TEI}}}speaker":
            return True
    return False


RULE = Rule(
    code="TEI-R033",
    name="empty-speech",
    severity=Severity.WARNING,
    template="this <{name}> holds no words and no event",
    explanation="""\
### What it reports

A `u` or `sp` without words, apart from the label, and without an event, gap or pause.

### Why it matters

A turn was lost, or split in the wrong place.

### Wrong

```xml
<sp><speaker>ANNA</speaker><p/></sp>
```

### Right

```xml
<sp><speaker>ANNA</speaker><p>Good morning.</p></sp>
```
""",
    check=check,
    spoilt_by=("missing-element",),
)
