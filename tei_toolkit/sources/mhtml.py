"""MHTML: a web page as browsers save it in one file, with its pictures.

Its first HTML part is the page. Source: RFC 2557 (MHTML), RFC 2045 (MIME).
"""

import re
from dataclasses import replace

from tei_toolkit.errors import InputError
from tei_toolkit.sources.decoding import decode
from tei_toolkit.sources.html import read_html
from tei_toolkit.sources.kind import Certainty, RawSource, Sample, SourceKind
from tei_toolkit.sources.text import SourceText

MEDIA_TYPE = "multipart/related"
_HEAD = re.compile(
    r"\A(?:[A-Za-z-]+:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*)*"
    r"Content-Type:\s*multipart/related\b",
    re.IGNORECASE,
)
_PAGES = frozenset({"text/html", "application/xhtml+xml"})


def read_mhtml(raw: RawSource) -> SourceText:
    """The text of the page in an MHTML file.

    Raises:
        InputError: there is none.
    """
    import email  # noqa: PLC0415 - every conversion imports this module

    try:
        message = email.message_from_bytes(raw.data)
        page = next((p for p in message.walk() if p.get_content_type() in _PAGES), None)
    except RecursionError as error:
        raise InputError(
            f"{raw.name}: is a saved web page (MHTML) whose parts are nested without "
            "end; check where it comes from"
        ) from error
    content = page.get_payload(decode=True) if page is not None else None
    if page is None or not isinstance(content, bytes) or not content.strip():
        raise InputError(
            f"{raw.name}: is a saved web page (MHTML) without a page in it; save the "
            "page again, as HTML"
        )
    decoded = decode(content, raw.name, declared=page.get_content_charset())
    source = read_html(
        replace(
            raw,
            text=decoded.text,
            charset=decoded.charset,
            diagnostics=decoded.diagnostics,
        )
    )
    address = message.get("Snapshot-Content-Location") or page.get("Content-Location")
    metadata = (("url", str(address)),) if address else ()
    return replace(source, metadata=source.metadata + metadata)


def recognise_mhtml(sample: Sample) -> Certainty:
    """A message whose parts belong together."""
    return Certainty.CERTAIN if _HEAD.match(sample.head) else Certainty.NONE


KIND = SourceKind(
    media_type=MEDIA_TYPE,
    title="a saved web page (MHTML)",
    suffixes=frozenset({".mhtml", ".mht"}),
    recognise=recognise_mhtml,
    read=read_mhtml,
)
