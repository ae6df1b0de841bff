"""A house style that asks for nothing: an edition fetches no file."""

import re
from collections.abc import Callable
from pathlib import Path

from tei_toolkit.errors import UsageError

_IMPORT = re.compile(r"@import\b[^;{}]*;?", re.IGNORECASE)
_URL = re.compile(
    r"url\(\s*(?P<mark>['\"]?)(?P<address>(?:(?!(?P=mark)\s*\))[^\n])*?)(?P=mark)\s*\)",
    re.IGNORECASE,
)
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


def read_house_file(path: Path | None) -> str:
    """The words of a style sheet or a template; nothing where there is none.

    Raises:
        UsageError: it cannot be read.
    """
    if path is None:
        return ""
    try:
        return path.read_text("utf-8-sig")
    except OSError as error:
        raise UsageError(f"{path}: cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        message = f"{path}: byte {error.start + 1} is no UTF-8; save it as UTF-8."
        raise UsageError(message) from error


def read_house_style(path: Path | None, say: Callable[[str], None]) -> str:
    """The style sheet of a house, without what it would fetch; `say` hears of that.

    Raises:
        UsageError: it cannot be read.
    """
    style, refused = without_requests(read_house_file(path))
    for request in refused:
        say(f"{path}: {request}: was left out; an edition fetches nothing.")
    return style


def without_requests(css: str) -> tuple[str, tuple[str, ...]]:
    """A style sheet without what it would fetch, and what that was.

    Data addresses, which hold what they name, and places in the page stay.
    """
    refused: list[str] = []

    def drop_import(found: re.Match[str]) -> str:
        refused.append(" ".join(found[0].split()))
        return ""

    def drop_address(found: re.Match[str]) -> str:
        address = found["address"].strip()
        if address.lower().startswith("data:") or address.startswith("#"):
            return found[0]
        refused.append(found[0])
        return "url('data:,')"

    kept = _URL.sub(drop_address, _IMPORT.sub(drop_import, _COMMENT.sub("", css)))
    return kept, tuple(dict.fromkeys(refused))
