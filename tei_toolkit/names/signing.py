"""The mark of an annotated file, by which one that a person edited is known.

`tei annotate` puts a processing instruction with the SHA-256 of all other bytes before
the root, as `tei convert` does; a file may be replaced only if the mark is true.
"""

import hashlib
import re

from tei_toolkit.names.encodings import codec_of
from tei_toolkit.names.scanner import root_start
from tei_toolkit.tei.serialisation import ANNOTATED_START

_START = ANNOTATED_START.decode()
_MARK = re.compile(re.escape(_START) + r'[0-9a-f]{64}"\?>\r?\n')


def find_mark(source: str) -> tuple[int, int] | None:
    """Where the mark stands in the characters of a file, or None."""
    found = _MARK.search(source, 0, root_start(source))
    return found.span() if found else None


def signed(data: bytes) -> bytes:
    """An annotated file with its mark."""
    codec = codec_of(data)
    source = data.decode(codec)
    old = find_mark(source)
    if old is not None:
        source = source[: old[0]] + source[old[1] :]
        data = source.encode(codec)
    at = root_start(source)
    end = "\r\n" if "\r\n" in source[: at + 2000] else "\n"
    digest = hashlib.sha256(data).hexdigest()
    mark = f'{_START}{digest}"?>{end}'
    return (source[:at] + mark + source[at:]).encode(codec)
