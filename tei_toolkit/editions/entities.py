"""Entities of a document: those it declares, those that old DTDs do, and unknown ones.

No external DTD is read, so a document may use names whose declarations are not at
hand, also within what it declares itself. They are declared here, after all of its own,
as what they stand for by ISO and HTML, else as their printed form. Then the parser has
every one, and keeps its bounds.
"""

import re
from html.entities import html5

_REFERENCE = re.compile(rb"&([A-Za-z_][\w.:-]*);")
_PREDEFINED = frozenset({"amp", "lt", "gt", "quot", "apos"})
_BEFORE = re.compile(rb"(?s)(?:\xef\xbb\xbf)?(?:\s+|<\?.*?\?>|<!--.*?-->)*")
_DOCTYPE = re.compile(rb"<!DOCTYPE(?:[^\[>\"']|\"[^\"]*\"|'[^']*')*")
_IN_SUBSET = re.compile(rb"(?s)\"[^\"]*\"|'[^']*'|<!--.*?-->|<\?.*?\?>|\]")
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_DECLARATION = re.compile(r"\s*<\?xml\s.*?\?>", re.DOTALL)


def named_entities(data: bytes) -> frozenset[str]:
    """The names of entities that a document may refer to, but for those of XML."""
    if data.startswith(_UTF_16):
        data = data.decode("utf-16", "replace").encode()
    return frozenset(map(bytes.decode, _REFERENCE.findall(data))) - _PREDEFINED


def declare_entities(data: bytes, names: frozenset[str]) -> bytes:
    """The document with declarations of entities after those it has itself."""
    if data.startswith(_UTF_16):
        text = data.decode("utf-16", "replace")
        data = _DECLARATION.sub("", text, count=1).encode()
    said = "".join(f'<!ENTITY {name} "{_value_of(name)}">' for name in sorted(names))
    declarations = said.encode("ascii", "ignore")
    before = _BEFORE.match(data)
    start = before.end() if before else 0
    doctype = _DOCTYPE.match(data, start)
    if doctype is None:
        return b"%b<!DOCTYPE TEI [%b]>%b" % (data[:start], declarations, data[start:])
    end = doctype.end()
    if data[end : end + 1] != b"[":
        return b"%b [%b]%b" % (data[:end], declarations, data[end:])
    for found in _IN_SUBSET.finditer(data, end + 1):
        if found[0] == b"]":
            end = found.start()
            return data[:end] + declarations + data[end:]
    return data


def is_known(name: str) -> bool:
    """Whether ISO or HTML know an entity of this name."""
    return f"{name};" in html5


def _value_of(name: str) -> str:
    """What an entity stands for, written so that it is no markup in any place."""
    words = html5.get(f"{name};") or f"&{name};"
    return "".join(f"&#38;#{ord(letter)};" for letter in words)
