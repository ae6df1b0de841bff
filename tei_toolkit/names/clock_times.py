"""In which half of the day a time is that is printed without saying so."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.names.mention import Mention, MentionType
from tei_toolkit.names.spans_of_time import Values, when

_BARE = lazy_pattern(r"(?:\w+ )?(?P<hour>\d{1,2})[:.](?P<minute>\d\d)")
_HALF_TOLD = lazy_pattern(r"(?i)\b[ap]\.? ?m\b|\bnoon\b|midnight|morning|evening|night")
_NOON, _DAY, _AROUND = 12 * 60, 24 * 60, 60
"""In minutes; `_AROUND` is how long before and after the times told one may be."""


def settle_halves(
    mentions: Sequence[Mention], text: str, language: str
) -> list[Mention]:
    """`mentions`, with "1:30" of the half of the day in which the session is.

    English counts twelve hours twice. So "1:30" has the value that lies among the times
    that say their half; it has none where both values do, or where nothing is said. A
    document that prints "09:30" or "14:15", and none with a half, counts to 24. What
    stands in brackets by itself was printed by a clock, and "0:30" is no time of day.

    Args:
        mentions: all that were found in `text`.
        text: the text.
        language: its BCP 47 tag.
    """
    clocks = {id(m): _clock(m) for m in mentions if m.type is MentionType.TIME}
    times = [m for m in mentions if clocks.get(id(m)) is not None]
    told = [clocks[id(m)] or 0 for m in times if _HALF_TOLD.search(m.text)]
    bare = {id(m): match for m in times if (match := _bare(m, text))}
    if not bare or not (told or language.startswith("en")):
        return list(mentions)
    if not told and any(map(_counts_to_24, bare.values())):
        return list(mentions)
    settled: list[Mention] = []
    for mention in mentions:
        match = bare.get(id(mention))
        if match is None or _counts_to_24(match):
            settled.append(mention)
        elif match["hour"] != "0":
            settled.append(replace(mention, values=_value(match, told)))
    return settled


def _clock(mention: Mention) -> int | None:
    """The minutes of the day that a mention's value says."""
    name, value = mention.values[0] if mention.values else ("", "")
    if name != "when" or value[2:3] != ":":
        return None
    return int(value[:2]) * 60 + int(value[3:5])


def _bare(mention: Mention, text: str) -> re.Match[str] | None:
    """The figures of a time that says no half and has no brackets of its own."""
    if text[mention.start - 1 : mention.start] in {"[", "(", "<"}:
        return None
    return _BARE.fullmatch(mention.text)


def _counts_to_24(match: re.Match[str]) -> bool:
    """Whether a bare time cannot be of a clock of twelve hours."""
    hour = match["hour"]
    return int(hour) > 12 or (len(hour) == 2 and hour[0] == "0")


def _value(match: re.Match[str], told: Sequence[int]) -> Values:
    """The value of a bare time that fits `told`, or none."""
    early = int(match["hour"]) % 12 * 60 + int(match["minute"])
    first, last = min(told, default=_DAY), max(told, default=0)
    fitting = [
        time
        for time in (early, early + _NOON)
        if first - _AROUND <= time <= last + _AROUND
    ]
    if len(fitting) != 1:
        return ()
    return when(f"{fitting[0] // 60:02}:{fitting[0] % 60:02}:00")
