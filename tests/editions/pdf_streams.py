"""What stands in a PDF, its packed streams unpacked."""

import contextlib
import re
import zlib

import pytest


def unpack(data: bytes) -> bytes:
    """A PDF, and after it all of its streams that can be unpacked."""
    unpacked = [data]
    for stream in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL):
        with contextlib.suppress(zlib.error):
            unpacked.append(zlib.decompress(stream))
    return b"\n".join(unpacked)


def needs_weasyprint() -> None:
    """Leave a test out where WeasyPrint, or a library of the system's, is missing."""
    try:
        import weasyprint  # noqa: F401, PLC0415 - an extra
    except (ImportError, OSError) as error:
        pytest.skip(f"PDF needs tei-toolkit[pdf] and Pango: {error}")
