"""Days that their day of the week makes certain."""

import datetime as dt
import re
from collections.abc import Iterator

from tei_toolkit.metadata.dates.date_names import weekday_of
from tei_toolkit.metadata.dates.dates import find_dates
from tei_toolkit.metadata.dates.days_told import LONG_LEAD
from tei_toolkit.metadata.event.evidence import Evidence
from tei_toolkit.metadata.event.lines import Surroundings
from tei_toolkit.metadata.matter.lines import LineRole

_HEADINGS = (LineRole.DATELINE, LineRole.TITLE, LineRole.SUBTITLE, LineRole.HEADING)


def dates_by_weekday(around: Surroundings, language: str | None) -> Iterator[Evidence]:
    """A dateline without a year, where its day of the week fits one printed year.

    The Swedish Riksdag's "2012/13:73", "Onsdagen den 13 februari".
    """
    head = around.front[:40]
    years: set[int] = set()
    for line in head:
        for match in re.finditer(
            r"(?<!\d)([12]\d{3})(?:[/–-](\d\d)(?!\d))?", line.text
        ):
            years.add(int(match[1]))
            if match[2]:
                years.add(int(match[1][:2] + match[2]))
    for line in head:
        if line.mark.role not in _HEADINGS or not years:
            continue
        for mention in find_dates(line.text, language):
            weekday = weekday_of(mention.text)
            if not (mention.value or "").startswith("--") or weekday is None:
                continue
            days = [f"{year:04}{(mention.value or '')[1:]}" for year in sorted(years)]
            fitting = [day for day in days if _is_weekday(day, weekday)]
            if len(fitting) == 1:
                start = line.start + mention.start
                why = "day of the week"
                yield Evidence(fitting[0], mention.text, start, 82, why)


def _is_weekday(day: str, weekday: int) -> bool:
    try:
        return dt.date.fromisoformat(day).weekday() == weekday
    except ValueError:
        return False


def days_with_weekday(around: Surroundings, language: str | None) -> Iterator[Evidence]:
    """Full dates whose day of the week stands beside them, before the first turn.

    A head that lost its line ends is one paragraph: `REPORT Wednesday, 3rd June, 1992`.
    """
    for line in around.front[:40] if around.opening else ():
        if line.mark.role is not LineRole.PARAGRAPH or len(line.text) < LONG_LEAD:
            continue
        for mention in find_dates(line.text[:1500], language):
            weekday = weekday_of(mention.text)
            value = mention.value or ""
            if weekday is not None and _is_weekday(value, weekday):
                start = line.start + mention.start
                why = "a date with its day of the week"
                yield Evidence(value, mention.text, start, 58, why)
