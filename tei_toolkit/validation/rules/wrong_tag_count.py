"""A `tagUsage` that counts wrong."""

from collections.abc import Iterator

from lxml import etree

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.edits import attribute_edit
from tei_toolkit.validation.inclusions import XINCLUDE
from tei_toolkit.validation.numbers import whole_number
from tei_toolkit.validation.rule import Edit, Hit, Rule
from tei_toolkit.validation.view import TEI, View, local_name


def check(view: View) -> Iterator[Hit]:
    """Every count that is wrong."""
    for element, name, occurs, count in _wrong(view):
        values = {"name": name, "occurs": occurs, "count": str(count)}
        yield Hit(
            element,
            values,
            attribute="occurs",
            found=occurs,
            expected=(str(count),),
            suggestion=str(count),
        )


def fix(view: View) -> Iterator[Edit]:
    """The true counts."""
    for element, _, occurs, count in _wrong(view):
        edit = attribute_edit(view, element, "occurs", occurs, str(count))
        if edit is not None:
            yield edit


def _wrong(view: View) -> Iterator[tuple[etree._Element, str, str, int]]:
    if view.tagged(XINCLUDE) or local_name(view.root) == "teiCorpus":
        return
    texts = [t for t in view.named("text") if t.getparent() is view.root]
    if len(texts) != 1:
        return
    for element in view.named("tagUsage"):
        name, occurs = element.get("gi", ""), element.get("occurs")
        parent = element.getparent()
        namespace = parent.get("name", TEI) if parent is not None else TEI
        said = whole_number(occurs or "")
        if occurs is None or said is None or not name:
            continue
        tag = f"{{{namespace}}}{name}" if namespace else name
        inside = sum(1 for _ in texts[0].iter(tag))
        if said not in (
            inside,
            len(view.tagged(tag)),
            inside - (name == "text"),
        ):
            yield element, name, occurs, inside


RULE = Rule(
    code="TEI-R023",
    name="wrong-tag-count",
    severity=Severity.ERROR,
    template="tagUsage gives {occurs} as the number of {name}; it must be {count}",
    explanation="""\
### What it reports

A `tagUsage/@occurs` that is the true number neither in the `text` part nor in the file.

### Why it matters

Programs and people who plan work on a corpus trust these numbers.

### Wrong

```xml
<teiHeader><fileDesc><titleStmt><title>x</title></titleStmt><publicationStmt><p>x</p>
</publicationStmt><sourceDesc><p>x</p></sourceDesc></fileDesc><encodingDesc><tagsDecl>
<namespace name="http://www.tei-c.org/ns/1.0"><tagUsage gi="p" occurs="7"/></namespace>
</tagsDecl></encodingDesc></teiHeader>
```

### Right

```xml
<teiHeader><fileDesc><titleStmt><title>x</title></titleStmt><publicationStmt><p>x</p>
</publicationStmt><sourceDesc><p>x</p></sourceDesc></fileDesc><encodingDesc><tagsDecl>
<namespace name="http://www.tei-c.org/ns/1.0"><tagUsage gi="p" occurs="1"/></namespace>
</tagsDecl></encodingDesc></teiHeader>
```
""",
    check=check,
    fix=fix,
)
