"""A pointer with a prefix that nothing declares."""

import re
from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View

_PREFIX = r"([A-Za-z][A-Za-z0-9+.-]*):"
_SCHEMES = frozenset(
    (
        *(
            "http",
            "https",
            "ftp",
            "sftp",
            "mailto",
            "urn",
            "doi",
            "info",
            "tel",
            "data",
        ),
        *(
            "file",
            "geo",
            "tag",
            "news",
            "ark",
            "hdl",
            "cts",
            "isbn",
            "issn",
            "svn",
            "git",
        ),
        *("javascript", "ldap", "sip", "skype", "ws", "wss", "magnet", "about", "blob"),
        *("callto", "rtsp", "gopher", "nfs", "telnet", "xmpp", "irc", "orcid", "swh"),
    )
)


def check(view: View) -> Iterator[Hit]:
    """Every prefix that nothing declares, at its first use."""
    told: set[str] = set()
    declared = set(view.prefixes)
    for element, attribute, address in view.pointers:
        match = re.match(_PREFIX, address)
        if match is None:
            continue
        prefix = match.group(1)
        if prefix in declared or prefix in told or prefix.lower() in _SCHEMES:
            continue
        if len(prefix) == 1:
            continue
        told.add(prefix)
        values = {"address": address}
        yield Hit(element, values, attribute=attribute, found=address)


RULE = Rule(
    code="TEI-R007",
    name="undeclared-prefix",
    severity=Severity.WARNING,
    template='the prefix of "{address}" is declared by no prefixDef',
    explanation="""\
### What it reports

A pointer such as `psn:MCurie` whose prefix is neither a scheme of the web nor declared
by
a `prefixDef` in the file.

### Why it matters

Nobody can tell what address is meant.

### Wrong

```xml
<p><persName ref="psn:MCurie">Marie Curie</persName></p>
```

### Right

```xml
<p><persName ref="https://viaf.org/viaf/76353174">Marie Curie</persName></p>
```
""",
    check=check,
)
