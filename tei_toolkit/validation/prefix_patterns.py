"""The patterns of `prefixDef`, run without trust in whoever wrote them."""

import re
from functools import lru_cache
from typing import Final

_LONGEST: Final = 200
_MOST_STEPS: Final = 10_000_000
_REPEATED_GROUP: Final = re.compile(r"[+*}?|].*\)[+*{]|[+*}][+*{]")
_UNBOUNDED: Final = re.compile(r"(?<!\\)[+*}]")


def sure_pattern(pattern: str, address: str) -> re.Pattern[str] | None:
    """The pattern, compiled; None if it is none, or may take ages on an address."""
    repetitions = len(_UNBOUNDED.findall(pattern))
    if len(address) ** repetitions > _MOST_STEPS:
        return None
    return _compiled(pattern)


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str] | None:
    if len(pattern) > _LONGEST or _REPEATED_GROUP.search(pattern):
        return None
    try:
        return re.compile(pattern)
    except (re.error, OverflowError, RecursionError):
        return None
