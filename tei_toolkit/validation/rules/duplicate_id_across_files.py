"""An id that two files of one corpus have."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.inclusions import XINCLUDE
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View


def check(view: View) -> Iterator[Hit]:
    """Every id that was met before, in this file or in one included before."""
    includes = view.tagged(XINCLUDE)
    if not includes:
        return
    own = view.document.path and view.document.path.resolve()
    seen = dict.fromkeys(view.ids, "this file")
    done: set[str] = set()
    for element in includes:
        href = element.get("href", "")
        if href in done or element.get("parse") == "text" or element.get("xpointer"):
            continue
        done.add(href)
        included = view.included(href)
        if included is None or not included.ids or view.other_path(href) == own:
            continue
        for identifier in dict.fromkeys(included.ids):
            if identifier not in seen:
                seen[identifier] = href
                continue
            values = {"identifier": identifier, "file": href}
            yield Hit(element, values, attribute="href", found=identifier)


RULE = Rule(
    code="TEI-R012",
    name="duplicate-id-across-files",
    severity=Severity.ERROR,
    template='xml:id "{identifier}" is in {file}, too, which is included here',
    explanation="""\
### What it reports

An `xml:id` of this file, or of a file it includes, that another included file has as
well. Of what a file includes the first 128 MB are looked at.

### Why it matters

Once the corpus is put together, the id is there twice.

### Wrong

```xml
<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="authority.xml"/>
<p xml:id="anna">Anna</p>
```

### Right

```xml
<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="authority.xml"/>
<p xml:id="p1">Anna</p>
```
""",
    check=check,
)
