"""Entities of a document: those it declares, those that old DTDs do, and unknown ones.

No external DTD is read, so a document may use names whose declarations are not at
hand, also within what it declares itself. They are declared here, after all of its own,
as what they stand for by ISO and HTML, else as their printed form. Then the parser has
every one, and keeps its bounds.
"""

import re
from html.entities import html5

_REFERENCE = re.compile(rb"&([A-Za-z_][\w.:-]*);")
_PARAMETER = re.compile(rb"<!ENTITY\s+%\s")
_PREDEFINED = frozenset({"amp", "lt", "gt", "quot", "apos"})
_BEFORE = re.compile(rb"(?s)(?:\xef\xbb\xbf)?(?:\s+|<\?.*?\?>|<!--.*?-->)*")
_DOCTYPE = re.compile(rb"<!DOCTYPE(?:[^\[>\"']|\"[^\"]*\"|'[^']*')*")
_IN_SUBSET = re.compile(rb"(?s)\"[^\"]*\"|'[^']*'|<!--.*?-->|<\?.*?\?>|\]")
_EXTERNAL = re.compile(
    rb"<!ENTITY\s+[^\s%]+\s+(?:SYSTEM|PUBLIC\s+(?:\"[^\"]*\"|'[^']*'))"
    rb"\s+(?:\"[^\"]*\"|'[^']*')\s*>"
)
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_DECLARATION = re.compile(r"\s*<\?xml\s.*?\?>", re.DOTALL)


def named_entities(data: bytes) -> frozenset[str]:
    """The names of entities that a document may refer to, but for those of XML."""
    found = _REFERENCE.findall(_as_utf_8(data))
    return frozenset(map(bytes.decode, found)) - _PREDEFINED


def has_parameter_entities(data: bytes) -> bool:
    """Whether a document declares entities for use in its document type declaration."""
    return _PARAMETER.search(_as_utf_8(data)) is not None


def declare_entities(data: bytes, names: frozenset[str]) -> bytes:
    """The document with declarations of entities after those it has itself."""
    data = _as_utf_8(data)
    said = "".join(f'<!ENTITY {name} "{_value_of(name)}">' for name in sorted(names))
    declarations = said.encode("ascii", "ignore")
    before = _BEFORE.match(data)
    start = before.end() if before else 0
    doctype = _DOCTYPE.match(data, start)
    if doctype is None:
        return b"%b<!DOCTYPE TEI [%b]>%b" % (data[:start], declarations, data[start:])
    if not _opens_subset(data, doctype.end()):
        end = doctype.end()
        return b"%b [%b]%b" % (data[:end], declarations, data[end:])
    end = _end_of_subset(data, doctype.end())
    return data[:end] + declarations + data[end:] if end else data


def drop_external(data: bytes) -> bytes:
    """The document without the declarations of entities that stand in other files."""
    data = _as_utf_8(data)
    before = _BEFORE.match(data)
    doctype = _DOCTYPE.match(data, before.end() if before else 0)
    if doctype is None or not _opens_subset(data, doctype.end()):
        return data
    start, end = doctype.end(), _end_of_subset(data, doctype.end())
    return data[:start] + _EXTERNAL.sub(b"", data[start:end]) + data[end:]


def _as_utf_8(data: bytes) -> bytes:
    """The document with its declarations in an encoding in which we can read them."""
    if not data.startswith(_UTF_16):
        return data
    text = data.decode("utf-16", "replace")
    return _DECLARATION.sub("", text, count=1).encode()


def _opens_subset(data: bytes, place: int) -> bool:
    return data[place : place + 1] == b"["


def _end_of_subset(data: bytes, start: int) -> int:
    """Where the internal subset that opens at `start` ends; 0 if nowhere."""
    for found in _IN_SUBSET.finditer(data, start + 1):
        if found[0] == b"]":
            return found.start()
    return 0


def is_known(name: str) -> bool:
    """Whether ISO or HTML know an entity of this name."""
    return f"{name};" in html5


def _value_of(name: str) -> str:
    """What an entity stands for, written so that it is no markup in any place."""
    words = html5.get(f"{name};") or f"&{name};"
    return "".join(f"&#38;#{ord(letter)};" for letter in words)
