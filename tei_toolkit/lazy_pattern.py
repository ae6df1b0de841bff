"""Regular expressions that are compiled when a text first needs them.

There are many, most of them long lists of words or of letters, and a text needs few.
"""

import re
from collections.abc import Callable
from functools import partial
from typing import Any, AnyStr, cast

_HAS = (
    *("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn"),
    *("pattern", "flags", "groups", "groupindex", "scanner"),
)


class _LazyPattern:
    """What stands for a pattern; it has all that the pattern has from its first use on.

    So a use costs no call that one of the pattern itself would not.
    """

    def __init__(self, make: Callable[[], re.Pattern[Any]]) -> None:
        self._make = make

    def __getattr__(self, name: str) -> Any:
        if name not in _HAS:
            raise AttributeError(name)
        pattern = self._make()
        self.__dict__.update((known, getattr(pattern, known)) for known in _HAS)
        return getattr(pattern, name)


def lazy_pattern(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """As `re.compile`, but that nothing is compiled yet."""
    return cast("re.Pattern[AnyStr]", _LazyPattern(partial(re.compile, source, flags)))


def in_one_case(text: str) -> str:
    """`text` in small letters, the same for whatever is alike where case is ignored.

    To a pattern that ignores case the Turkish i without its dot and the I with one are
    like any other.
    """
    if text.isascii():
        return text.lower()
    return text.casefold().replace("i\u0307", "i").replace("ı", "i")
