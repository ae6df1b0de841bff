"""What a schema says of itself: its version and its licence.

It says so in comments and in its documentation. A value that it lets documents have is
nothing that it says.
"""

import re
from typing import Final

from lxml import etree

from tei_toolkit.validation.document import hardened_parser

_VERSION: Final = r"TEI Edition:?\s*(?:P5 )?Version\s+([0-9][\w.]*\w)"
_LICENCES: Final = (
    ("CC+BY and BSD-2", "CC BY or BSD-2-Clause"),
    ("CC BY and BSD-2", "CC BY or BSD-2-Clause"),
    ("creativecommons.org/licenses/by/4.0", "CC BY 4.0"),
    ("creativecommons.org/licenses/by/3.0", "CC BY 3.0"),
    ("BSD-2", "BSD-2-Clause"),
    ("GNU General Public License", "GPL"),
)
_LONGEST: Final = 6000
_SAID: Final = etree.XPath(
    "//comment() | //*[local-name() = 'documentation' or local-name() = 'rights' "
    "or local-name() = 'title' and not(ancestor::*[local-name() = 'element'])]"
)
_SAID_COMPACT: Final = re.compile(
    r"^\s*#+(.*)|documentation\s*\[([^\]]*)\]", re.MULTILINE
)


def stated_in(data: bytes) -> tuple[str, str]:
    """The version and the licence that a schema states; empty where it states none."""
    said = _said_in(data)[:_LONGEST]
    match = re.search(_VERSION, said)
    licence = next((name for words, name in _LICENCES if words in said), "")
    return (match.group(1) if match else "", licence)


def _said_in(data: bytes) -> str:
    """The comments and the documentation of a schema, from its beginning."""
    try:
        root = etree.fromstring(data, hardened_parser())
    except (etree.XMLSyntaxError, ValueError):
        text = data.decode("utf-8", "replace")
        found = (match[1] or match[2] or "" for match in _SAID_COMPACT.finditer(text))
        return "\n".join(found)
    before = [*root.itersiblings(preceding=True)][::-1]
    nodes = [*before, *_SAID(root)]
    return "\n".join(
        "".join(map(str, node.itertext()))
        if isinstance(node.tag, str)
        else node.text or ""
        for node in nodes
    )
