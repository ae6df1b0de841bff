"""An `xi:include` that cannot be followed."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.inclusions import XINCLUDE, Included
from tei_toolkit.validation.local_files import is_file, resolved
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View

_FALLBACK = "{http://www.w3.org/2001/XInclude}fallback"
_DEEPEST = 50


def check(view: View) -> Iterator[Hit]:
    """Every include that leads nowhere or round in a circle."""
    for element in view.tagged(XINCLUDE):
        href = element.get("href", "")
        reason = ""
        if element.find(_FALLBACK) is None:
            reason = _fault(view, href, element.get("parse", "xml"))
        if reason:
            values = {"href": href, "reason": reason}
            at = "href" if href else None
            yield Hit(element, values, attribute=at, found=href)


def _fault(view: View, href: str, parse: str) -> str:
    if not href or "://" in href:
        return ""
    path = view.other_path(href)
    if path is None:
        return ""
    if not is_file(path):
        return "finds no such file"
    if parse == "text":
        return ""
    if view.document.path is not None and path == view.document.path.resolve():
        return "includes the file itself"
    included = view.included(href)
    if included is None:
        return "finds a file that is not well-formed"
    return _circle(view, path, included)


def _circle(view: View, path: Path, included: Included) -> str:
    """Whether what is included includes the first file again, at any depth."""
    if view.document.path is None:
        return ""
    start = view.document.path.resolve()
    seen = {start}
    waiting = [(path, included)]
    while waiting and len(seen) < _DEEPEST:
        at, has = waiting.pop()
        for address in has.addresses:
            inner = resolved(at.parent / unquote(address))
            if inner == start:
                return "leads back to this file"
            if inner is None or inner in seen:
                continue
            seen.add(inner)
            found = view.inclusions.read(inner)
            if found is not None:
                waiting.append((inner, found))
    return ""


RULE = Rule(
    code="TEI-R011",
    name="broken-include",
    severity=Severity.ERROR,
    template='xi:include of "{href}" {reason}',
    explanation="""\
### What it reports

An `xi:include` whose file is absent, is not well-formed, or includes the including file
again, and that has no `xi:fallback`.

### Why it matters

The part of the corpus that it stands for is missing from every output.

### Wrong

```xml
<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="absent.xml"/>
```

### Right

```xml
<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="authority.xml"/>
```
""",
    check=check,
)
