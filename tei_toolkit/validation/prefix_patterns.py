"""The patterns of `prefixDef`, run without trust in whoever wrote them."""

import re
import warnings
from functools import lru_cache
from typing import Final

_LONGEST: Final = 200
_MOST_STEPS: Final = 10_000_000
_REPEATED_GROUP: Final = re.compile(r"[+*}?|].*\)[+*{]|[+*}][+*{]")
_XPATH_ADDITIONS: Final = re.compile(r"(?<=\()\?:|(?<=[+*?}])\?|^\^|\$$")
_XPATH_REFERENCE: Final = re.compile(r"\\[1-9]")
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
        return _python_pattern(pattern)
    except (re.error, OverflowError, RecursionError):
        return None


def _python_pattern(pattern: str) -> re.Pattern[str]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # such as that "[[a]" may change its meaning
        return re.compile(pattern)


def pattern_fault(pattern: str) -> str:
    """Why a text is no regular expression; empty if it is one, or nobody can say.

    It is one by XPath (that is, by XML Schema, with anchors and what else XPath adds)
    or by Python: both stand in TEI files.
    """
    try:
        _python_pattern(pattern)
    except re.error as error:
        fault = error.msg
    except (OverflowError, RecursionError):
        return ""
    else:
        return ""
    if len(pattern) > _LONGEST or _XPATH_REFERENCE.search(pattern):
        return ""
    from tei_toolkit.relaxng.regex import Regex, RegexError  # noqa: PLC0415  rarely used

    plain = _XPATH_ADDITIONS.sub("", pattern)
    try:
        Regex(plain)
    except RegexError:
        return fault
    return ""
