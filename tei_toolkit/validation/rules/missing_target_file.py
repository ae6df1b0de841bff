"""A pointer into a file that is not there."""

from collections.abc import Iterator

from lxml import etree

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.pointing import bare_words, into_files
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View

_LINKS = frozenset(
    (
        *("copyOf", "corresp", "exclude", "next", "prev", "sameAs", "select"),
        *("spanTo", "synch", "target", "targetEnd"),
    )
)


def _is_link(_element: etree._Element, attribute: str) -> bool:
    return attribute in _LINKS


def check(view: View) -> Iterator[Hit]:
    """Every file that is pointed into and not there, at its first mention."""
    told: set[str] = set()
    for element, attribute, address, file, fragment in into_files(view):
        if file in told or not (fragment or file.endswith(".xml")):
            continue
        path = view.other_path(file)
        if path is not None and not path.exists():
            told.add(file)
            values = {"address": address, "file": file, "advice": ""}
            yield Hit(element, values, attribute=attribute, found=address)
    for element, attribute, address, more in bare_words(view, _is_link):
        advice = f"; a pointer to an xml:id begins with #{more}"
        values = {"address": address, "file": address, "advice": advice}
        yield Hit(element, values, attribute=attribute, found=address)


RULE = Rule(
    code="TEI-R009",
    name="missing-target-file",
    severity=Severity.WARNING,
    template='"{address}" points into {file}, which is not there{advice}',
    explanation="""\
### What it reports

A pointer with a relative address and a `#`, or to an `.xml` file, where no such file
is;
or a link that is a mere word (`target="nix"`), where neither such a file nor such an id
is.
Addresses that a `prefixDef` stands for are followed, too.

### Why it matters

The authority file or the other text has moved, or was never delivered.

### Wrong

```xml
<p><persName ref="absent.xml#anna">Anna</persName></p>
```

### Right

```xml
<p><persName ref="authority.xml#anna">Anna</persName></p>
```
""",
    check=check,
)
