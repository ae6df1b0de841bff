"""What stands in a PDF, its packed streams unpacked."""

import contextlib
import re
import zlib


def unpack(data: bytes) -> bytes:
    """A PDF, and after it all of its streams that can be unpacked."""
    unpacked = [data]
    for stream in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL):
        with contextlib.suppress(zlib.error):
            unpacked.append(zlib.decompress(stream))
    return b"\n".join(unpacked)
