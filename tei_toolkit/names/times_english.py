"""Times of day as English says them: "half past two", "eight o'clock at night"."""

import re
from collections.abc import Iterator

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.names.numbers import number_of
from tei_toolkit.names.spans_of_time import Values, when

_HOUR = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])"
)
_MINUTES = (
    r"(?:(?:oh[- ])(?:one|two|three|four|five|six|seven|eight|nine)|ten|eleven|twelve"
    r"|\w{3,5}teen|(?:twenty|thirty|forty|fifty)(?:[- ](?:one|two|three|four|five|six"
    r"|seven|eight|nine))?)"
)
_IN_WORDS = lazy_pattern(
    rf"(?i:\b(?P<hour>{_HOUR})(?:[- ](?P<past>{_MINUTES}))?"
    r"(?: (?P<meridian>[ap])\.? ?m\b\.?"
    r"|,? in the (?P<half>morning|afternoon|evening)\b|,? at (?P<night>night)\b))"
    r"|(?i:(?:day|tomorrow|today|tonight|morning|afternoon|evening|night) at "
    rf"(?P<plain>(?!\d){_HOUR}))(?=[.,;?!])"
)
"""An hour in words that says its half of the day, or stands after a day."""
_COUNTED = r"(?:minutes|years|days|hours|months|weeks|per|percent|people)"
_SPOKEN = lazy_pattern(
    r"(?i:\b(?:(?P<midnight>midnight)\b|(?:(?P<minutes>half|(?:a )?quarter"
    r"|(?:twenty-five|twenty|ten|five)(?: minutes)?) (?P<side>past|to|after|before"
    rf"|till) (?P<hour>{_HOUR})\b(?! {_COUNTED})(?: o['’]clock)?"
    rf"|(?P<full>{_HOUR}) o['’]clock(?: and (?P<over>\d\d?|{_HOUR}|twenty) minutes?)?)"
    r"(?:,? (?P<meridian>[ap])\.? ?m\b\.?"
    r"|,? in the (?P<half>morning|afternoon|evening)\b|,? at (?P<night>night)\b)?))"
)
_AT = lazy_pattern(r"(?i)\b(?:at|till|until|since|by)(?: like)? \Z")
SIGNS = (
    *("o'clock", "o’clock", "midnight", "half ", "quarter ", "past ", "minutes "),
    *("five to ", "ten to ", "twenty to "),
)
"""What one of each stands in every line that has such a time."""
IN_WORDS_SIGNS = (
    *(" a.m", " p.m", " pm", "in the morning", "in the afternoon", "in the evening"),
    *("at night", "day at ", "tomorrow at ", "morning at ", "night at "),
)
"""What one of each stands in every line that has an hour in words."""


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


def find_hours_in_words(
    text: str, start: int, end: int
) -> Iterator[tuple[int, int, Values]]:
    """The hours in words in `text` between `start` and `end`, as spoken times are."""
    for match in _IN_WORDS.finditer(text, start, end):
        if match["plain"]:
            yield (*match.span("plain"), ())
        elif not match["hour"].isdigit() and not _is_counted(match):
            yield (*match.span(), _value_in_words(match))


_LATE = frozenset({"afternoon", "evening", "p"})


def _is_counted(match: re.Match[str]) -> bool:
    """Whether "one in the morning" is one of several."""
    at = match.start()
    is_alone = match["past"] is None and not match["meridian"]
    return is_alone and not _AT.search(match.string, max(0, at - 12), at)


def _value_in_words(match: re.Match[str]) -> Values:
    hour = int(number_of(match["hour"]) or 0) % 12
    past = (match["past"] or "").lower().removeprefix("oh").strip(" -")
    minutes = int(number_of(past) or 0) if past else 0
    is_late = (match["half"] or match["meridian"] or "").lower() in _LATE
    if is_late or (match["night"] and hour >= 6):
        hour += 12
    return when(f"{hour:02}:{minutes:02}:00")


def _is_count(match: re.Match[str]) -> bool:
    """Whether "five to ten" is a range and not a time."""
    is_plain = match["minutes"].lower() in {"five", "ten", "twenty", "twenty-five"}
    at = match.start()
    is_told = match["half"] or match["night"] or match["meridian"]
    is_told = is_told or _AT.search(match.string, max(0, at - 12), at)
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
