"""The day of a chat, from the dates that stand before its messages."""

import re
from collections.abc import Sequence
from itertools import islice

from tei_toolkit.metadata.dates.date_values import iso_date
from tei_toolkit.metadata.dates.numeric import numeric_order
from tei_toolkit.metadata.event.evidence import Evidence
from tei_toolkit.sources.text import SourceText
from tei_toolkit.transcript import Transcript
from tei_toolkit.values import immutable

_STAMP = re.compile(
    r"^[^\w\n]{0,8}(?P<date>(\d{1,4})([./-])\s?(\d{1,2})\3\s?(\d{4}|\d{2}))"
    r"[.,]{0,2}[ \u00a0\u202f\t]{1,3}\d{1,2}[:.]\d\d(?!\d)",
    re.MULTILINE,
)
_MOST = 50_000
_FIRST_YEAR = 2009
"""The first year of the messengers whose exports have years of two digits."""
_WEIGHT = 80
_ORDERS = {"dmy": (2, 1, 0), "mdy": (2, 0, 1), "ymd": (0, 1, 2)}
"""Where year, month and day stand."""

_HEAD = 20_000
"""Characters within which the first message of a chat has its date."""


@immutable
class Stamp:
    """The date before a message: as printed, its place, its three numbers, its mark."""

    text: str
    start: int
    numbers: tuple[str, str, str]
    mark: str


def find_stamps(source: SourceText, transcript: Transcript) -> tuple[Stamp, ...]:
    """The dates before the messages of a chat; none if the text is no chat."""
    found = stamps_in(source.text)
    if len(found) < 2:
        return ()
    turns = sum(1 for _ in transcript.turns())
    return found if len(found) * 2 >= turns > 1 else ()


def stamps_in(text: str) -> tuple[Stamp, ...]:
    """The dates with a time that stand first in their lines, if the first stands early.

    Their places are characters of `text`.
    """
    if _STAMP.search(text, 0, _HEAD) is None:
        return ()
    return tuple(
        Stamp(
            match["date"],
            match.start("date"),
            (match[2], match[4], match[5]),
            match[3],
        )
        for match in islice(_STAMP.finditer(text), _MOST)
    )


def message_day(stamps: Sequence[Stamp], language: str | None) -> Evidence | None:
    """What the dates of all messages say of the first one's day, or None."""
    days = message_days(stamps, language)
    if not days:
        return None
    first = stamps[0]
    return Evidence(days[0], first.text, first.start, _WEIGHT, "first message")


def message_days(stamps: Sequence[Stamp], language: str | None) -> Sequence[str]:
    """The day of each message in ISO 8601; none if they can be read in several ways.

    Their order is one in which every date exists and none is before an earlier one; the
    language settles it only where two are left.
    """
    if not stamps:
        return ()
    first = stamps[0]
    read = {order: days for order in _ORDERS if (days := _days(stamps, order))}
    if len(read) > 1 and len(first.numbers[0]) < 4:
        read.pop("ymd", None)  # no messenger prints it with two digits
    if len({days[0] for days in read.values()}) > 1:
        usual = numeric_order(language, first.mark)
        read = {order: days for order, days in read.items() if order == usual}
    return next(iter(read.values()), ())


def _days(stamps: Sequence[Stamp], order: str) -> Sequence[str]:
    """The days where all the dates have an order; none if they cannot have it."""
    days: list[str] = []
    for stamp in stamps:
        year, month, day = (stamp.numbers[at] for at in _ORDERS[order])
        if len(month) > 2 or len(day) > 2 or len(year) not in (2, 4):
            return ()
        whole = int(year) + (2000 if len(year) == 2 else 0)
        value = iso_date(whole, int(month), int(day))
        if value is None or (len(year) == 2 and whole < _FIRST_YEAR):
            return ()
        if days and value < days[-1]:
            return ()
        days.append(value)
    return days
