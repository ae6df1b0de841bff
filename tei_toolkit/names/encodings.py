"""The character encoding of an XML file (XML 1.0, appendix F)."""

import codecs
import re

_DECLARED = re.compile(r"<\?xml[^>]*?encoding\s*=\s*[\"']([A-Za-z0-9._\-]+)[\"']")
_BY_FIRST_BYTES = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"<\0\0\0", "utf-32-le"),
    (b"\0\0\0<", "utf-32-be"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
)


def codec_of(data: bytes) -> str:
    """The encoding of an XML file, by its first bytes, then by its declaration."""
    for begin, codec in _BY_FIRST_BYTES:
        if data.startswith(begin):
            return codec
    head = data.removeprefix(codecs.BOM_UTF8)[:200].decode("latin-1")
    declared = _DECLARED.match(head)
    return declared[1].lower() if declared else "utf-8"
