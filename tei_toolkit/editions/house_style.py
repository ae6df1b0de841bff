"""A house style that asks for nothing: an edition fetches no file."""

import re

_IMPORT = re.compile(r"@import\b[^;{}]*;?", re.IGNORECASE)
_URL = re.compile(
    r"url\(\s*(?P<mark>['\"]?)(?P<address>(?:(?!(?P=mark)\s*\))[^\n])*?)(?P=mark)\s*\)",
    re.IGNORECASE,
)
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


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
