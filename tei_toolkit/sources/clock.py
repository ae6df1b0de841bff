"""Times in a recording, as they are printed."""

import re
from itertools import islice

from tei_toolkit.lazy_pattern import lazy_pattern

LETTERED_TIME = (
    r"(?:(?:\d{1,2}h ?)?\d{1,3}m ?\d{1,2}s\b|\d{1,3}['′’]\d{2}(?:[\"″”]|['′’]{2})"
    r"|\d{1,2}h\d{2}(?=[\t|\])]))"
)
"""The pattern of a time by its units: `1m32s`, `0h00m44s`, `1'32"`; `00h01` alone."""

TIME = (
    r"(?:(?:[01]\d|2[0-3])[0-5]\d:[0-5]\d(?:\.\d)?"
    r"|\d{1,3}:\d{2}(?::\d{2}(?:[:;]\d{2})?)?(?:[.,]\d{1,3})?"
    rf"|{LETTERED_TIME})"
)
"""The pattern of a time without what stands around it: `1:02`, `01:02:03.5`, `1m32s`.

Films count frames after the seconds: `01:02:03:12`; recorders in cockpits print hours
and minutes together: `1924:07`.
"""

HASHED_TIME = r"#(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[-.,]\d{1,3})?#"
"""The pattern of a time as transcription software links it: `#00:12:33-5#`."""

_MOST = 200
_PRINTED = lazy_pattern(
    r"((?<!\d)(?:[01]\d|2[0-3])(?=[0-5]\d:\d)|\d{1,3}(?=:)):?(\d{2})(?::(\d{2}))?"
    r"(?:(?:[.,]|-(?=\d+#))(\d{1,3}))?"
)


_BY_UNITS = lazy_pattern(
    r"(?:(?P<h>\d{1,3})h ?)?(?P<m>\d{1,3})(?:m ?|['′’])(?P<s>\d{1,2})(?:s\b|[\"″”'′’])"
    r"|(?P<hour>\d{1,3})h(?P<minute>\d{2})(?!\d)"
)
_ALONE = lazy_pattern(r"^[ \t]*\[(\d{1,2}):(\d{2})\][ \t]*$", re.MULTILINE)
RATE = 6.0
"""More words in a second than anyone speaks."""


def tell_the_hour(text: str) -> bool:
    """Whether the times that stand alone in brackets are those of a day: `[15:32]`.

    As minutes and seconds they would leave no time for what is said between them.
    """
    found = list(islice(_ALONE.finditer(text), _MOST))
    if len(found) < 2 or any(int(match[1]) > 23 for match in found):
        return False
    first, last = (60 * int(m[1]) + int(m[2]) for m in (found[0], found[-1]))
    said = text.count(" ", found[0].end(), found[-1].start())
    return 0 < last - first < said / RATE


def seconds_of(text: str) -> float | None:
    """The first time printed in `text` as seconds, minutes first, or None."""
    match = _PRINTED.search(text)
    if match is None:
        return _seconds_by_units(text)
    first, second, third, fraction = match.groups()
    if third is None:
        return clock_seconds(None, first, second, fraction)
    return clock_seconds(first, second, third, fraction)


def _seconds_by_units(text: str) -> float | None:
    """The first time in `text` that names its units as seconds, or None."""
    match = _BY_UNITS.search(text)
    if match is None:
        return None
    if match["m"] is None:
        return clock_seconds(match["hour"], match["minute"], "0", None)
    return clock_seconds(match["h"], match["m"], match["s"], None)


def clock_seconds(
    hours: str | None, minutes: str, seconds: str, fraction: str | None
) -> float:
    """The seconds from the start of the recording, to the microsecond.

    `fraction` are the digits after the seconds' mark; hours may be lacking, too.
    """
    whole = int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds)
    return round(whole + float(f"0.{fraction or 0}"), 6)
