"""A web address that is none."""

import re
from collections.abc import Iterator
from typing import Final

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.paths import printed_name
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View

_HOST: Final = r"(?P<rest>[\w-]+(?:\.[\w-]+)+(?:[:/?#].*)?)"
_BROKEN: Final = re.compile(
    rf"(?:(?P<scheme>https?|ftp)(?:[:;]?//|[:;]/?|[:;]?///+)|(?=www\.)){_HOST}",
    re.IGNORECASE,
)
_WHOLE: Final = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)


def check(view: View) -> Iterator[Hit]:
    """Every pointer that was meant for an address in the web, once."""
    told: set[str] = set()
    for element, attribute, address in view.pointers:
        if address in told or address[:1] not in "hHfFwW":
            continue
        broken = _BROKEN.fullmatch(address)
        if broken is None or (_WHOLE.match(address) and ":///" not in address):
            continue
        if view.document.path is not None and view.has_file(address):
            continue
        told.add(address)
        meant = f"{(broken['scheme'] or 'https').lower()}://{broken['rest']}"
        name = printed_name(element, attribute)
        values = {"attribute": name, "address": address, "meant": meant}
        yield Hit(element, values, attribute, found=address, suggestion=meant)


RULE = Rule(
    code="TEI-R063",
    name="broken-address",
    severity=Severity.WARNING,
    template='{attribute}="{address}" is no address in the web; write {meant}',
    explanation="""\
### What it reports

A pointer that begins with `www.`, or with `http` or `ftp` without a colon and two
strokes after it.

### Why it matters

Without `https://` it is the name of a file beside this one; no reader gets to the page.

### Wrong

```xml
<p>See <ref target="www.example.org">there</ref>.</p>
```

### Right

```xml
<p>See <ref target="https://www.example.org">there</ref>.</p>
```

### Wrong

```xml
<p>See <ref target="http:/example.org/">there</ref>.</p>
```

### Right

```xml
<p>See <ref target="http://example.org/">there</ref>.</p>
```
""",
    check=check,
    covered_by=("bad-attribute-value",),
)
