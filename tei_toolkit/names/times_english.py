"""Times of day as English says them: "half past two", "eight o'clock at night"."""

import re
from collections.abc import Iterator

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.names.numbers import number_of
from tei_toolkit.names.spans_of_time import Values, when

_HOUR = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])"
)
_COUNTED = r"(?:minutes|years|days|hours|months|weeks|per|percent|people)"
_SPOKEN = lazy_pattern(
    r"(?i:\b(?:(?P<midnight>midnight)\b|(?:(?P<minutes>half|(?:a )?quarter"
    r"|(?:twenty-five|twenty|ten|five)(?: minutes)?) (?P<side>past|to|after|before"
    rf"|till) (?P<hour>{_HOUR})\b(?! {_COUNTED})(?: o['’]clock)?"
    rf"|(?P<full>{_HOUR}) o['’]clock(?: and (?P<over>\d\d?|{_HOUR}|twenty) minutes?)?)"
    r"(?:,? (?P<meridian>[ap])\.? ?m\b\.?"
    r"|,? in the (?P<half>morning|afternoon|evening)\b|,? at (?P<night>night)\b)?))"
)
SIGNS = ("o'clock", "o’clock", "midnight", "half ", "quarter ", "past ", "minutes ")
"""What one of each stands in every line that has such a time."""


def find_spoken_times(
    text: str, start: int, end: int
) -> Iterator[tuple[int, int, Values]]:
    """The times in `text` between `start` and `end`: where they stand, and `when`.

    "Half past two" alone is of the night or of the afternoon: it has no value.
    """
    for match in _SPOKEN.finditer(text, start, end):
        if match["midnight"]:
            yield (*match.span(), when("00:00:00"))
            continue
        printed = match["minutes"]
        if printed and _is_count(match):
            continue
        yield (*match.span(), _value(match))


def _is_count(match: re.Match[str]) -> bool:
    """Whether "five to ten" is a range and not a time."""
    is_plain = match["minutes"].lower() in {"five", "ten", "twenty", "twenty-five"}
    is_told = match["half"] or match["night"]
    return is_plain and not is_told and match["side"].lower() != "past"


def _value(match: re.Match[str]) -> Values:
    half, night = (match["half"] or "").lower(), match["night"]
    if match["meridian"]:
        half = "morning" if match["meridian"].lower() == "a" else "afternoon"
    hour = int(number_of(match["hour"] or match["full"]) or 0)
    if not half and not night:
        return ()
    hour %= 12
    if half in {"afternoon", "evening"} or (night and hour >= 6):
        hour += 12
    minutes = int(number_of(match["over"]) or 0) if match["over"] else 0
    if match["minutes"]:
        word = match["minutes"].lower().removeprefix("a ").removesuffix(" minutes")
        minutes = {"half": 30, "quarter": 15}.get(word) or int(number_of(word) or 0)
        if match["side"].lower() in {"to", "before", "till"}:
            hour, minutes = hour - 1, 60 - minutes
    return when(f"{hour % 24:02}:{minutes:02}:00")
