"""Whether a file in the place of an edition is one that can be replaced."""

import io
import zipfile
from codecs import BOM_UTF8
from pathlib import Path

from tei_toolkit.errors import OutputError

MARK = "tei-toolkit"
"""What our editions say of themselves, in the place that their format has for it."""

_HEAD = 16_384
"""Bytes in which a page or a text says what made it."""
_BEGINNINGS = {
    ".csv": (b"text,title,date,place,n,id,who,",),
    ".jsonl": (b'{"text": "',),
    ".json": (b'{\n "facts": {\n  "stem": ',),
}
_INNER = {".docx": "docProps/core.xml", ".epub": "EPUB/book.opf"}


def refuse_foreign(path: Path) -> None:
    """Nothing, if no file stands at `path`, or one that `tei render` made.

    A source (a transcript, a web page, a Word file) often has the name that its edition
    would have.

    Raises:
        OutputError: something else stands there.
    """
    try:
        if not path.is_file():
            return
        data = path.read_bytes()
    except OSError as error:
        raise OutputError(f"{path}: cannot be read: {error.strerror}.") from error
    if data and not is_own(data, path.suffix):
        message = (
            f"{path}: was not made by tei render, so it was not replaced; name "
            "another folder with -o, or say --force."
        )
        raise OutputError(message)


def is_own(data: bytes, suffix: str) -> bool:
    """Whether a file with this suffix is an edition of ours, as far as it says so."""
    if suffix in _BEGINNINGS:
        return data.removeprefix(BOM_UTF8).startswith(_BEGINNINGS[suffix])
    if suffix in _INNER:
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as package:
                return MARK.encode() in package.read(_INNER[suffix])
        except (zipfile.BadZipFile, KeyError, OSError, RuntimeError, ValueError):
            return False
    return MARK.encode() in (data if suffix == ".pdf" else data[:_HEAD])
