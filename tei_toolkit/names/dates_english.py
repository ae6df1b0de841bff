"""Dates in English speech, resolved against the day of the document."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from tei_toolkit.metadata.folding import LazyPattern
from tei_toolkit.names.dates_context import Context, Dated, near_year, safe_date
from tei_toolkit.names.numbers import NUMBER, ORDINAL, number_of, ordinal_of
from tei_toolkit.names.spans_of_time import (
    Day,
    Values,
    add_months,
    around,
    between,
    century,
    decade,
    easter,
    moved,
    season,
    share_of_days,
    share_of_months,
    week_of,
    weekend_of,
    when,
    year_text,
)
from tei_toolkit.names.taken import Apart

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan|february feb|march mar|april apr|may|june jun|july jul|"
            "august aug|september sept sep|october oct|november nov|december dec"
        ).split("|"),
        1,
    )
    for name in names.split()
}
_DAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday mon|tuesday tues tue|wednesday weds wed|thursday thurs thur thu|"
            "friday fri|saturday sat|sunday sun"
        ).split("|")
    )
    for name in names.split()
}
_LONG = [name for name in _MONTHS if len(name) > 3 or name == "may"]
_M = r"(?P<m>(?:January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
_GLUED = "(?P<m>Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)"
_M2 = _M.replace("?P<m>", "?P<m2>")
_WD = r"(?P<wd>Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?|Mon\.|Tues?\.|Weds?\.|Thurs?\.|Fri\.|Sat\.|Sun\.)"
_LEAD = rf"(?:{_WD.replace('?P<wd>', '?:')},? (?:the )?)?"
_D = r"(?P<d>[0-3]?\d(?:st|nd|rd|th)?|(?:twenty-|thirty-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)"
_D2 = r"(?P<d2>[0-3]?\d)(?:st|nd|rd|th)?"
_Y = r"(?P<y>1\d{3}|20\d\d)(?![\d%]|[.,]\d|[-–/]\d\d(?!\d))"
_DASH = r" ?(?:-|–|—|to|and|through|until) ?"
_PART = r"(?:(?P<part>early|mid|late)[- ])?"
_UNIT = r"(?P<unit>years?|months?|weeks?|days?|decades?|centuries|century|nights?)"
_N = rf"(?P<n>{NUMBER}|an?|a couple(?: of)?|a few|several|many|few|couple of|a dozen)"
_SEASON = r"(?P<season>spring|summer|autumn|fall|winter|Spring|Summer|Autumn|Fall|Winter|SPRING|SUMMER)"
_PERIOD = r"(?P<period>year|month|week|weekend|decade|century|quarter)"
_ANCHOR = re.compile(
    r"\d|(?i:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|"
    r"sat|sun|today|tonight|yester|tomor|year|month|week|day|night|decade|centur|season|"
    r"spring|summer|autumn|fall|winter|morning|afternoon|evening|christmas|easter|"
    r"thanksgiving|halloween|moment|quarter|forties|fifties|sixties|seventies|eighties|"
    r"nineties|twenties|thirties|orthodox|quarter|present day))"
)


Handler = Callable[[re.Match[str], Context, str], Values | None]


def _month(word: str) -> int:
    return _MONTHS[word.lower().rstrip(".")]


_JULIAN = re.compile(r"(?i:,? ?\(?(?:old style|o\. ?s\.|julian(?: calendar)?)(?!\w))")


def _full(match: re.Match[str], context: Context, text: str) -> Values | None:
    day = ordinal_of(match["d"])
    month, year = _month(match["m"]), int(match["y"])
    value = safe_date(year, month, day or 0)
    if value is None:
        return None
    context.note(year, match.start())
    context.last = date.fromisoformat(value)
    if _JULIAN.match(text, match.end()):
        turn = year - (month < 3)
        later = timedelta(days=turn // 100 - turn // 400 - 2)
        value = (context.last + later).isoformat()
        return (*when(value), ("calendar", "#julian"))
    return when(value)


def _numeric(match: re.Match[str], context: Context, _: str) -> Values | None:
    """22.09.2008: with stops the day stands first."""
    year = int(match["y"])
    value = safe_date(year, int(match["mo"]), int(match["da"]))
    if value is None:
        return None
    context.note(year, match.start())
    return when(value)


def _since(match: re.Match[str], context: Context, _: str) -> Values | None:
    """The year in "2013 – present"."""
    context.note(int(match["y"]), match.start())
    return around(match["y"], None)


def _full_range(match: re.Match[str], context: Context, _: str) -> Values | None:
    month = _month(match["m"])
    groups = match.groupdict()
    month2 = _month(groups["m2"]) if groups.get("m2") else month
    year = int(groups["y"]) if groups.get("y") else None
    if year is None:
        year = near_year(context, month, None, match.start())
    if year is None:
        return None
    first = safe_date(year, month, ordinal_of(match["d"]) or 0)
    last = safe_date(year, month2, int(match["d2"]))
    if first is None or last is None or first >= last:
        return None
    context.note(year, match.start())
    return between(first, last)


def _month_range(match: re.Match[str], context: Context, _: str) -> Values | None:
    """Such as "between May and June in 1981"."""
    year, first, last = int(match["y"]), _month(match["m"]), _month(match["m2"])
    if first >= last:
        return None
    context.note(year, match.start())
    return between(f"{year}-{first:02}", f"{year}-{last:02}")


def _beside_year(match: re.Match[str], context: Context, _: str) -> Values | None:
    """All that is after or before a year: "post-2015", "pre-1914"."""
    year = int(match["y"])
    context.note(year, match.start())
    is_after = match["side"].lower() == "post"
    return (
        around(year_text(year + 1), None)
        if is_after
        else around(None, year_text(year - 1))
    )


def _day_month(match: re.Match[str], context: Context, _: str) -> Values | None:
    day, month = ordinal_of(match["d"]), _month(match["m"])
    year = near_year(context, month, day, match.start())
    if day is None or safe_date(2000, month, day) is None:
        return None
    if year is None:
        return when(f"--{month:02}-{day:02}")
    return when(safe_date(year, month, day) or f"--{month:02}-{day:02}")


def _month_year(match: re.Match[str], context: Context, _: str) -> Values | None:
    month, year = _month(match["m"]), int(match["y"])
    context.note(year, match.start())
    part = match["part"]
    if part:
        first = date(year, month, 1)
        last = add_months(first, 1) - timedelta(days=1)
        return share_of_days(part, first, last)
    return when(f"{year:04}-{month:02}")


def _bare_month(match: re.Match[str], context: Context, text: str) -> Values | None:
    word = match["m"]
    month = _month(word)
    before = text[max(0, match.start("m") - 24) : match.start("m")].lower()
    if word.rstrip(".").lower() in {
        "may",
        "march",
        "mar",
        "jun",
        "jan",
        "april",
        "june",
        "august",
        "dec",
        "sep",
        "sept",
    }:
        if not _MONTH_BEFORE.search(before) and not match["part"] and not match["rel"]:
            return None
    if len(word) == 3 and not match["part"] and not _MONTH_BEFORE.search(before):
        return None
    relative = (match["rel"] or "").lower().split(" ")[0]
    year: int | None = None
    if relative and context.today:
        today = context.today
        year = today.year
        if relative in {"last", "this past"} and month >= (today.month or 12):
            year -= 1
        elif relative == "next" and month <= (today.month or 1):
            year += 1
    elif context.year is not None and match.start() - context.year_at < 250:
        year = context.year
    elif context.today and _is_telling(text, match):
        today = context.today
        year = today.year - (month > (today.month or 12) and _is_past(text, match))
    value = f"{year:04}-{month:02}" if year else f"--{month:02}"
    if match["part"]:
        return _month_part(match["part"], year, month)
    return when(value)


def _month_part(part: str, year: int | None, month: int) -> Values:
    first = date(year or 2001, month, 1)
    last = add_months(first, 1) - timedelta(days=1)
    values = share_of_days(part, first, last)
    if year:
        return values
    return tuple((name, "-" + value[4:]) for name, value in values)


_MONTH_BEFORE = re.compile(
    r"\b(?:in|of|by|since|until|till|from|to|through|during|before|after|between|and|or|"
    r"this|last|next|early|late|mid|every|each|around|on|for|end of|beginning of|"
    r"monthly|uh|um),? $|[-–] ?$"
)
_PAST = re.compile(
    r"\b(?:was|were|had|did|went|\w+ed|came|took|gave|said|began|made)\b"
)


def _sentence(text: str, match: re.Match[str]) -> str:
    start = max(text.rfind(". ", 0, match.start()), text.rfind("\n", 0, match.start()))
    end = min(
        (
            p
            for p in (text.find(". ", match.end()), text.find("\n", match.end()))
            if p > 0
        ),
        default=len(text),
    )
    return text[max(start, match.start() - 250) + 1 : min(end, match.end() + 250)]


def _is_telling(text: str, match: re.Match[str]) -> bool:
    """Whether the sentence tells of one time, not of every year."""
    sentence = _sentence(text, match)
    if _USUAL.search(sentence):
        return False
    return bool(_PAST.search(sentence)) or " will " in sentence


_USUAL = re.compile(
    r"(?i)\b(?:usually|typically|average|generally|season|every|each|between|temperatures?|"
    r"rains?|annual(?:ly)?|always|often|climate|weather|peak|months|through|year-round)\b"
)


def _is_past(text: str, match: re.Match[str]) -> bool:
    return " will " not in _sentence(text, match)


def _year(match: re.Match[str], context: Context, text: str) -> Values | None:
    year = int(match["y"])
    before = text[max(0, match.start("y") - 14) : match.start("y")]
    after = text[match.end() : match.end() + 16]
    if _NO_YEAR_BEFORE.search(before) or _NO_YEAR_AFTER.match(after):
        return None
    if year < 1400 and not _YEAR_BEFORE.search(before.lower()):
        return None
    context.note(year, match.start())
    part = match["part"]
    if part:
        first, last = date(year, 1, 1), date(year, 12, 31)
        return share_of_months(part, first, last)
    return when(year_text(year))


_NO_YEAR_BEFORE = re.compile(
    r"(?:[$£€#§@/\d]|\b(?i:no|nos|number|page|pp?|room|iso|rfc|section|article|route|act|hr|"
    r"h\.r|highway|bill|vol|version|windows|flight|gate|channel|area|zip|code)\.? )$|"
    r"[\d.,:/]$|(?<!\d{4})-$|[A-Za-z]-?$"
)
_NO_YEAR_AFTER = re.compile(
    r"(?i: ?%| ?(?:per ?cent|percent|miles?|meters?|metres?|m|km|kilometers?|feet|ft|"
    r"people|men|women|students|dollars|euros?|pounds|tons?|tonnes|kg|mg|grams?|hours?|"
    r"minutes|seconds|days|weeks|months|years|calories|words|pages|acres|square|hp|mah|"
    r"votes|members|troops|soldiers|jobs|homes|degrees|points|participants|children|"
    r"copies|mm|cm|watts?|gb|mb|volts?|cases|deaths)\b)|-\d(?!\d{3})|–\d(?!\d{3})|[/:]\d|,\d{3}|\.\d|[A-Za-z]"
)
_YEAR_BEFORE = re.compile(
    r"\b(?:in|year|circa|c\.|ca\.|about|ad|since|until|from|by|to|–|of|anno) ?$|[(–-] ?$"
)


def _year_range(match: re.Match[str], context: Context, text: str) -> Values | None:
    first, last = int(match["y1"]), match["y2"]
    end = int(last) if len(last) == 4 else first // 100 * 100 + int(last)
    before = text[max(0, match.start() - 14) : match.start()]
    if end <= first or end > 2150 or _NO_YEAR_BEFORE.search(before):
        return None
    context.note(end, match.start())
    return between(year_text(first), year_text(end))


def _era(match: re.Match[str], context: Context, _: str) -> Values | None:
    if match["year"] is None:
        return None
    year = int(match["year"].replace(",", ""))
    is_before = "b" in (match["era"] or match["era0"]).lower()
    return when(year_text(-year if is_before else year))


def _era_of_next(match: re.Match[str], _: Context, __: str) -> Values | None:
    """The first year in "from about 1200 to about 400 BCE"."""
    return when(year_text(-int(match["year"])))


def _decade(match: re.Match[str], context: Context, _: str) -> Values | None:
    groups = match.groupdict()
    if groups.get("words"):
        first = 1900 + 10 * (2 + _DECADES.index(groups["words"].lower()))
    else:
        number = int(match["dec"])
        first = number if number > 99 else 1900 + number
        if number in {0, 10}:
            first = 2000 + number
    part = (groups.get("part") or "").strip(" -").lower()
    if part:
        shift = {"early": (0, 4), "mid": (4, 6), "late": (6, 9)}[part]
        return between(year_text(first + shift[0]), year_text(first + shift[1]))
    return decade(first)


_DECADES = tuple(
    "twenties thirties forties fifties sixties seventies eighties nineties".split()
)


def _century(match: re.Match[str], context: Context, _: str) -> Values | None:
    number = ordinal_of(match["c"])
    if number is None or not 1 <= number <= 22:
        return None
    values = century(number, bc=bool(match["bc"]) and "b" in match["bc"].lower())
    part = match["part"]
    if part and not match["bc"]:
        first = (number - 1) * 100
        shift = {"early": (0, 33), "mid": (33, 66), "late": (66, 99)}[part.lower()]
        return between(year_text(first + shift[0]), year_text(first + shift[1]))
    return values


def _season(match: re.Match[str], context: Context, text: str) -> Values | None:
    name = match["season"].lower().replace("fall", "autumn")
    groups = match.groupdict()
    if groups.get("y"):
        context.note(int(groups["y"]), match.start())
        return season(name, int(groups["y"]))
    relative = (groups.get("rel") or "").lower()
    if relative and context.today:
        shift = {"last": -1, "next": 1}.get(relative, 0)
        if relative == "last" and (context.today.month or 6) > 9 and name == "summer":
            shift = 0
        return season(name, context.today.year + shift)
    return season(name, None)


def _deictic(match: re.Match[str], context: Context, _: str) -> Values | None:
    today = context.day()
    word = " ".join(match[0].lower().split())
    if today is None or (context.today and not context.today.day):
        return ()
    shift = 0
    if "before yesterday" in word:
        shift = -2
    elif "after tomorrow" in word:
        shift = 2
    elif word.startswith(("yesterday", "last night", "last evening", "last nite")):
        shift = -1
    elif word.startswith("tomorrow"):
        shift = 1
    return when((today + timedelta(days=shift)).isoformat())


def _relative(match: re.Match[str], context: Context, _: str) -> Values | None:
    which, period = match["which"].lower(), match["period"].lower()
    which = which.split(" ")[-1] if which != "this past" else "last"
    if period in {"spring", "summer", "autumn", "fall", "winter"}:
        return None
    if which in {"that", "same", "following", "previous", "preceding", "later"}:
        return _anaphoric(which, period, context)
    today = context.day()
    if today is None:
        return ()
    shift = {"last": -1, "past": -1, "next": 1, "coming": 1, "upcoming": 1}.get(
        which, 0
    )
    return _period(period, today, shift)


def _period(period: str, today: date, shift: int) -> Values | None:
    if period == "year":
        return when(year_text(today.year + shift))
    if period == "month":
        return when(moved(today, "month", shift))
    if period == "week":
        return week_of(today, shift)
    if period == "weekend":
        return weekend_of(today, shift)
    if period == "decade":
        return decade(today.year // 10 * 10 + 10 * shift)
    if period == "century":
        return century((today.year - 1) // 100 + 1 + shift)
    if period == "quarter":
        quarter = (today.month - 1) // 3 + shift
        first = add_months(date(today.year, 1, 1), 3 * quarter)
        return between(first.isoformat()[:7], add_months(first, 2).isoformat()[:7])
    return None


def _anaphoric(which: str, period: str, context: Context) -> Values | None:
    if period == "year" and context.year is not None:
        shift = {"following": 1, "previous": -1, "preceding": -1}.get(which, 0)
        return when(year_text(context.year + shift))
    if period in {"month", "week"} and context.last is not None:
        return _period(
            period, context.last, {"following": 1, "previous": -1}.get(which, 0)
        )
    return ()


def _count(text: str) -> int | None:
    low = text.lower()
    if "couple" in low:
        return None
    if low in {"a few", "few", "several", "many", "a dozen"}:
        return None
    value = number_of(text)
    return int(value) if value is not None and value < 10**6 else None


def _unit(match: re.Match[str]) -> str:
    word = match["unit"].lower()
    return {"centuries": "century", "nights": "day", "night": "day"}.get(
        word, word.rstrip("s")
    )


def _ago(match: re.Match[str], context: Context, _: str) -> Values | None:
    today, count, unit = context.day(), _count(match["n"]), _unit(match)
    how = match["how"].lower()
    is_before = how in {"ago", "back", "earlier", "prior", "before", "previously"}
    base = today
    if how in {"later", "earlier", "prior", "before", "after", "previously"}:
        if context.last is not None and unit in {"day", "week", "month"}:
            base = context.last
        elif context.year is not None and unit in {"year", "decade", "century"}:
            base = date(context.year, 1, 1)
    if base is None:
        return ()
    if count is None:
        edge = base.isoformat()[: 7 if unit == "month" else 10]
        return around(None, edge) if is_before else around(edge, None)
    if unit == "year" and count >= 1000:
        return when(year_text(_before_christ(2000 - count))) if is_before else None
    return when(moved(base, unit, -count if is_before else count))


def _before_christ(year: int) -> int:
    """`year` without the year nought, which the calendar has not."""
    return year if year > 0 else year - (year == 0)


def _within(match: re.Match[str], context: Context, _: str) -> Values | None:
    """The last five years; the next few months; the past decade."""
    today = context.day()
    unit = _unit(match)
    if today is None:
        return ()
    is_past = match["which"].lower().split(" ")[-1] in {
        "last",
        "past",
        "previous",
        "recent",
    }
    if not match["n"] and match["unit"].lower() in {"decades", "centuries"}:
        return None
    count = _count(match["n"]) if match["n"] else (1 if unit == "decade" else None)
    edge = str(context.today)
    if count is None:
        edge = edge[:7] if unit == "month" else edge
        return around(None, edge) if is_past else around(edge, None)
    if not is_past and unit == "year":
        return between(year_text(today.year + 1), year_text(today.year + count))
    if count * (10 if unit == "decade" else 1) > 5000:
        return ()
    other = moved(today, unit, -count if is_past else count)
    return (
        between(other, edge[: max(len(other), 4)])
        if is_past
        else between(edge[: len(other)], other)
    )


def _first_months(match: re.Match[str], context: Context, _: str) -> Values | None:
    year = _year_named(match, context)
    if year is None:
        return ()
    what, unit = match["ord"].lower(), match["unit2"].lower()
    count = _count(match["n"]) if match["n"] else 1
    if unit.startswith("half"):
        return (
            between(f"{year}-01", f"{year}-06")
            if what == "first"
            else between(f"{year}-07", f"{year}-12")
        )
    if unit.startswith("quarter") and not match["n"]:
        number = {
            "first": 1,
            "second": 2,
            "third": 3,
            "fourth": 4,
            "last": 4,
            "final": 4,
        }.get(what)
        if number is None:
            return None
        return between(f"{year}-{3 * number - 2:02}", f"{year}-{3 * number:02}")
    if count is None or not 1 <= count <= 12 or not unit.startswith("month"):
        return None
    if what == "first":
        return between(f"{year}-01", f"{year}-{count:02}")
    if what in {"last", "final"}:
        return between(f"{year}-{13 - count:02}", f"{year}-12")
    return None


def _year_named(match: re.Match[str], context: Context) -> int | None:
    named = match["of"].lower()
    digits = re.search(r"\d{4}", named)
    if digits:
        return int(digits[0])
    if context.today is None:
        return None
    return context.today.year + (-1 if "last" in named else 1 if "next" in named else 0)


def _part_of_year(match: re.Match[str], context: Context, _: str) -> Values | None:
    if context.today is None:
        return ()
    year = context.today.year
    if "last" in match["of"].lower():
        year -= 1
    if "next" in match["of"].lower():
        year += 1
    if "month" in match["of"].lower():
        return when(f"{year:04}-{context.today.month or 1:02}")
    return when(year_text(year))


def _weekday(match: re.Match[str], context: Context, text: str) -> Values | None:
    word = match["wd"].lower().rstrip(".")
    if word.endswith("s") and word[:-1] in _DAYS and word not in _DAYS:
        return None
    today = context.day()
    if today is None or not (context.today and context.today.day):
        return ()
    number = _DAYS[word]
    relative = (match["rel"] or "").lower()
    back = (today.weekday() - number) % 7
    if relative == "next":
        return when(
            (today + timedelta(days=(number - today.weekday()) % 7 or 7)).isoformat()
        )
    if relative in {"last", "this past"}:
        return when((today - timedelta(days=back or 7)).isoformat())
    sentence = _sentence(text, match)
    is_future = relative in {"this", "this coming", "coming"} or re.search(
        r"\b(?:will|'ll|’ll|going to|gonna|upcoming|tomorrow|until|till|by|expected to|due|scheduled)\b",
        sentence[: max(1, match.start() - text.find(sentence))] if sentence else "",
    )
    if is_future and back:
        return when((today + timedelta(days=7 - back)).isoformat())
    return when((today - timedelta(days=back)).isoformat())


_FIXED = {
    "christmas eve": "12-24",
    "christmas day": "12-25",
    "christmas": "12-25",
    "new year's eve": "12-31",
    "new year's day": "01-01",
    "halloween": "10-31",
    "fourth of july": "07-04",
    "4th of july": "07-04",
    "valentine's day": "02-14",
    "saint patrick's day": "03-17",
    "st. patrick's day": "03-17",
    "boxing day": "12-26",
    "bastille day": "07-14",
    "april fools' day": "04-01",
    "may day": "05-01",
    "orthodox christmas": "01-07",
    "epiphany": "01-06",
    "all saints' day": "11-01",
}
_MOVABLE = {
    "easter": 0,
    "easter sunday": 0,
    "easter monday": 1,
    "good friday": -2,
    "palm sunday": -7,
    "ash wednesday": -46,
    "ascension day": 39,
    "whit sunday": 49,
    "pentecost": 49,
    "whit monday": 50,
    "corpus christi": 60,
    "shrove tuesday": -47,
    "mardi gras": -47,
    "orthodox easter": 1000,
    "orthodox good friday": 998,
    "orthodox pentecost": 1049,
}


def _feast(match: re.Match[str], context: Context, _: str) -> Values | None:
    name = match["feast"].lower().replace("’", "'")
    year = int(match["y"]) if match["y"] else None
    if name in _FIXED:
        return when(f"{year:04}-{_FIXED[name]}" if year else f"--{_FIXED[name]}")
    if year is None:
        year = context.today.year if context.today else None
    if year is None:
        return ()
    if name.startswith("thanksgiving"):
        first = date(year, 11, 1)
        return when(date(year, 11, 22 + (3 - first.weekday()) % 7).isoformat())
    shift = _MOVABLE[name]
    is_julian = shift > 500
    day = easter(year, julian=is_julian) + timedelta(days=shift - 1000 * is_julian)
    return when(day.isoformat())


def _september(_: re.Match[str], context: Context, __: str) -> Values | None:
    return when("2001-09-11")


def _recent(_: re.Match[str], context: Context, __: str) -> Values | None:
    return around(None, context.today) if context.today else ()


def _iso(match: re.Match[str], context: Context, _: str) -> Values | None:
    value = safe_date(int(match["y"]), int(match["mo"]), int(match["da"]))
    return when(value) if value else None


def _short_year(match: re.Match[str], context: Context, _: str) -> Values | None:
    return when(f"19{match['yy']}" if int(match["yy"]) > 30 else f"20{match['yy']}")


@dataclass(frozen=True, slots=True)
class _Rule:
    """One kind of date.

    Attributes:
        pattern: how it is written.
        handler: what it means.
        signs: lists of what one of each stands, in small letters, in every line that
            has such a date. Most lines have no sign of most kinds, and a pattern that
            is never needed is never compiled.
    """

    pattern: LazyPattern
    handler: Handler
    signs: tuple[tuple[str, ...], ...]


def _rule(pattern: str, handler: Handler, signs: tuple[tuple[str, ...], ...]) -> _Rule:
    return _Rule(LazyPattern(pattern), handler, signs)


_MONTH = tuple("jan feb mar apr may jun jul aug sep oct nov dec".split())
_WEEKDAY = tuple("mon tue wed thu fri sat sun".split())
_SEASON_WORD = tuple("spring summer autumn fall winter".split())
_YEAR = ("1", "20")
_MONTH_YEAR = (_MONTH, _YEAR)
_TENS = ("0s", "0's", "0’s")
_DAY_WORDS = (
    *"yesterday today tonight tomorrow morning afternoon evening night nite".split(),
    *("this very day", "this day"),
)
_AGO_WORDS = (*"ago back earlier later prior previously".split(), "from now")
_FEAST = tuple({name.split("'")[0] for name in (*_FIXED, *_MOVABLE, "thanksgiving")})


_FEASTS = "|".join(
    re.escape(name).replace("'", "['’]").replace(r"\ ", " ")
    for name in sorted(
        [*_FIXED, *_MOVABLE, "thanksgiving day", "thanksgiving"], key=len, reverse=True
    )
)
_OF_YEAR = (
    r"(?P<of>this year|last year|next year|the year|(?:the year )?(?:1\d{3}|20\d\d))"
)
# What may follow the name of a season that is no part of another name or compound.
_ALONE = (
    r"(?!['’-]| (?!(?:a|after|all|and|are|as|at|because|before|but|by|for|from|had|has|"
    r"have|he|here|I|if|in|is|it|of|on|or|she|since|so|than|that|the|then|there|they|"
    r"this|though|to|too|until|was|we|were|when|where|which|while|who|will|with|you)\b)"
    r"[A-Za-z])"
)
_ALL = [
    _rule(
        rf"{_LEAD}(?<![\d.,]){_D}(?: of)?{_DASH}{_D2} (?:of )?{_M},? {_Y}",
        _full_range,
        _MONTH_YEAR,
    ),
    _rule(
        rf"{_LEAD}{_M} {_D}{_DASH}{_M2} {_D2}(?:, ?| ){_Y}", _full_range, _MONTH_YEAR
    ),
    _rule(rf"{_LEAD}{_M} {_D}{_DASH}{_D2}(?:, ?| ){_Y}", _full_range, _MONTH_YEAR),
    _rule(
        rf"{_LEAD}(?<![\d.,])(?:the )?{_D}(?: day)?(?: of)? {_M}[ ,]{{1,2}}{_Y}",
        _full,
        _MONTH_YEAR,
    ),
    _rule(rf"{_LEAD}{_M} (?:the )?{_D}(?:, ?| ){_Y}", _full, _MONTH_YEAR),
    _rule(
        rf"(?i:\b(?:between|from) ){_M} (?:and|to|until) {_M2},? (?:in |of )?{_Y}",
        _month_range,
        _MONTH_YEAR,
    ),
    _rule(rf"{_M}{_DASH}{_M2},? (?:of )?{_Y}", _month_range, _MONTH_YEAR),
    _rule(
        rf"\b{_GLUED}\.?(?P<d>[0-3]?\d), ?(?P<y>1\d{{3}}|20\d\d)(?!\d)",
        _full,
        _MONTH_YEAR,
    ),
    _rule(
        r"\b(?P<side>[Pp]ost|[Pp]re)[-–](?P<y>1[4-9]\d\d|20\d\d)(?![\d-])",
        _beside_year,
        (("ost", "re"), _YEAR),
    ),
    _rule(
        r"(?<![\d.,])(?P<year>\d{1,4})(?= (?:to|until|and) (?:about |around |roughly |c\. ?|ca\. ?)?\d{1,5} ?(?:BCE?|B\.C\.))",
        _era_of_next,
        (("bc", "b.c"),),
    ),
    _rule(
        r"(?<![\d-])(?P<y>1\d{3}|20\d\d)-(?P<mo>[01]\d)-(?P<da>[0-3]\d)(?![\d-])",
        _iso,
        (("-",), _YEAR),
    ),
    _rule(
        r"(?<![\d.,])(?P<da>[0-3]?\d)\.(?P<mo>[01]?\d)\.(?P<y>1\d{3}|20\d\d)(?![\d.,]\d)",
        _numeric,
        ((".",), _YEAR),
    ),
    _rule(
        rf"(?P<part>)?{_M} {_D}{_DASH}{_D2}(?![\d%:]|,\d| (?:per|percent|million))",
        _full_range,
        (_MONTH,),
    ),
    _rule(rf"(?i:{_PART}){_M},? (?:of )?{_Y}", _month_year, _MONTH_YEAR),
    _rule(
        rf"{_LEAD}(?:(?:last|next|this) )?{_M} (?:the )?{_D}(?![\d%:]|[.,]\d|,? (?:per|percent|million))\b",
        _day_month,
        (_MONTH,),
    ),
    _rule(
        rf"{_LEAD}(?<![\d.,:])\b(?:the )?{_D}(?: of)? {_M}(?! \d)",
        _day_month,
        (_MONTH,),
    ),
    _rule(
        rf"(?i:(?:(?P<part>early|late|mid)[- ])?\b(?P<season>spring|summer|autumn|fall|winter) (?:of )?(?:the year )?){_Y}",
        _season,
        (_SEASON_WORD, _YEAR),
    ),
    _rule(
        r"(?<![\d$£€.,])(?P<y1>1\d{3}|20\d\d) ?(?:[-–—]|to) ?(?P<y2>\d\d)(?![\d%/-]| (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))",
        _year_range,
        (_YEAR, ("-", "–", "—", "to")),
    ),
    _rule(
        rf"(?i:\b(?P<ord>first|second|third|fourth|last|final) (?:(?P<n>{NUMBER}) )?(?P<unit2>months?|half|quarters?)(?: of)? {_OF_YEAR})",
        _first_months,
        (("month", "half", "quarter"), ("year", *_YEAR)),
    ),
    _rule(
        rf"(?i:(?:the )?{_PART}(?:the )?(?P<c>{ORDINAL}|twenty-first|twentieth)[- ]centur(?:y|ies)(?: (?P<bc>B\.?C\.?E?\.?))?)",
        _century,
        (("centur",),),
    ),
    _rule(
        rf"(?i:\b(?:the )?{_PART}(?:the )?)(?<![\d.,])(?P<dec>1\d\d0|20[012]0)['’]?s\b",
        _decade,
        (_TENS,),
    ),
    _rule(rf"(?i:\bthe {_PART})['’‘]?(?P<dec>[1-9]0)['’]?s\b", _decade, (_TENS,)),
    _rule(
        r"(?P<part>(?:early|mid|late)[- ])?['’‘](?P<dec>[1-9]0)s\b", _decade, (_TENS,)
    ),
    _rule(
        rf"(?i:\bthe {_PART}(?P<words>{'|'.join(_DECADES)})\b)", _decade, (_DECADES,)
    ),
    _rule(
        r"(?P<era0>AD|A\.D\.) (?P<year>\d{1,4})\b(?P<era>)?",
        _era,
        (("ad ", "a.d. "),),
    ),
    _rule(
        r"(?P<era0>)?(?<![\d.])(?P<year>\d{1,3}(?:,\d{3})|\d{1,5}) ?(?P<era>BCE?|CE|AD|B\.C\.(?:E\.)?|A\.D\.|C\.E\.)(?![A-Za-z])",
        _era,
        (("bc", "ce", "ad", "b.c", "c.e", "a.d"),),
    ),
    _rule(
        rf"(?i:\b(?P<feast>{_FEASTS})\b(?:(?:,? of)?,? (?P<y>1\d{{3}}|20\d\d))?)(?! (?:[A-Z][a-z]|tree|bunny|eggs?|cards?|gifts?|presents?|carols?|songs?|part(?:y|ies)|music|lights|decorations|dinner|movie|lunch|shopping|cake|market))",
        _feast,
        (_FEAST,),
    ),
    _rule(
        r"(?<![\d/])9/11(?![\d/])|\bSeptember 11th?(?= (?:attacks|terrorist))",
        _september,
        ((("9/11", "september 11"),)),
    ),
    _rule(
        r"(?i:\b(?:the )?day (?:before yesterday|after tomorrow)\b|\b(?:today|tonight|yesterday|tomorrow)\b|\bthis (?:morning|afternoon|evening|very day)\b|\blast (?:night|evening|nite)\b|\bthis day\b(?! (?:and|in) (?:age|history)))",
        _deictic,
        (_DAY_WORDS,),
    ),
    _rule(
        rf"(?i:\b(?:about |around |almost |nearly |some |over |more than |roughly |approximately )?{_N} (?:short |long |full |whole |odd )?{_UNIT} (?P<how>ago|back|earlier|later|prior|previously|from now)\b)",
        _ago,
        (_AGO_WORDS,),
    ),
    _rule(
        rf"(?i:\b(?:the |these |our |my |his |her |their )?(?P<which>last|past|next|previous|coming) (?:(?P<n>{NUMBER}|few|couple of|several|couple) )?(?P<unit>years|months|weeks|days|decades?|centuries))(?![- ]old)\b",
        _within,
        ((("years", "months", "weeks", "days", "decade", "centur"),)),
    ),
    _rule(
        r"(?i:\b(?:the )?(?:most )?recent (?:years|months|weeks|days|decades)\b)",
        _recent,
        (("recent",),),
    ),
    _rule(
        r"(?i:\b(?:the )?(?:very )?(?:end|beginning|start) of (?P<of>the year|this year|next year|last year|the month|this month)\b)",
        _part_of_year,
        ((("end of", "beginning of", "start of"),)),
    ),
    _rule(
        rf"(?i:\b(?P<which>this past|this|last|next|the following|the previous|the preceding|the coming|the current|the same|that same|that|the upcoming) (?:whole |entire |very |coming |uh |academic |school |calendar |fiscal |financial )?{_PERIOD}\b)(?!['’]?s? (?:old|long))",
        _relative,
        ((("year", "month", "week", "decade", "century", "quarter"),)),
    ),
    _rule(
        r"(?i:\b(?P<rel>this|last|next) (?:past )?(?:uh |um )?(?P<season>spring|summer|autumn|fall|winter)\b)",
        _season,
        (_SEASON_WORD,),
    ),
    _rule(
        r"(?i:\b(?:(?:in|during|every|each|throughout|of|over|for) )(?=(?:the )?(?:(?:early|late|mid)[- ])?(?:spring|summer|autumn|fall|winter)\b))(?P<keep>(?i:(?:the )?(?:(?:early|late|mid)[- ])?(?P<season>spring|summer|autumn|fall|winter)\b))"
        + _ALONE,
        _season,
        (_SEASON_WORD,),
    ),
    _rule(
        r"\b(?i:the )?(?P<season>summer|winter|Summer|Winter)s?\b" + _ALONE,
        _season,
        (_SEASON_WORD,),
    ),
    _rule(
        rf"\b(?:(?P<rel>(?i:this past|this coming|last|next|this|coming)) )?{_WD}(?: last)?(?![A-Za-z]| the 13th)",
        _weekday,
        (_WEEKDAY,),
    ),
    _rule(
        rf"\b(?:(?P<rel>(?i:last|next|this))(?: uh| um|,)* )?(?i:(?:(?P<part>early|mid|late)[- ])?){_M}(?![A-Za-z]| ?\d)",
        _bare_month,
        (_MONTH,),
    ),
    _rule(
        rf"{_Y}(?= ?[-–—] ?(?:present|now|today)\b)",
        _since,
        (_YEAR, ("present", "now", "today")),
    ),
    _rule(rf"(?i:\b(?:the year )?)(?i:{_PART}){_Y}", _year, (_YEAR,)),
    _rule(
        r"(?<=[\s(])['’‘](?P<yy>\d\d)(?!['’]?s|\d|[A-Za-z])",
        _short_year,
        ((("'", "’", "‘"),)),
    ),
]


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """The lines of `text` that may hold a date."""
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        if _ANCHOR.search(text, start, end):
            yield start, end
        start = end + 1


def find_english_dates(text: str, today: Day | None) -> list[Dated]:
    """The dates in English `text`, in order, none overlapping.

    Args:
        text: any characters.
        today: the day of the document, against which relative dates are resolved.
    """
    context = Context(today)
    found: list[Dated] = []
    for start, end in _pieces(text):
        spans: list[tuple[int, int, int, re.Match[str]]] = []
        for rank, rule in _signed(text[start:end].casefold()):
            pattern = rule.pattern.pattern
            place = "keep" if "keep" in pattern.groupindex else 0
            for match in pattern.finditer(text, start, end):
                spans.append((rank, match.start(place), match.end(), match))
        spans.sort(key=lambda span: span[:2])
        apart = Apart()
        taken = [span for span in spans if apart.take(span[1], span[2])]
        for rank, first, stop, match in sorted(taken, key=lambda span: span[1]):
            values = _ALL[rank].handler(match, context, text)
            if values is not None:
                found.append(Dated(first, stop, values, bool(values)))
    return found


def _signed(line: str) -> Iterator[tuple[int, _Rule]]:
    """The rules of whose signs a line, in small letters, has all; and their ranks."""
    known: dict[tuple[str, ...], bool] = {}
    for rank, rule in enumerate(_ALL):
        for signs in rule.signs:
            has_one = known.get(signs)
            if has_one is None:
                has_one = known[signs] = any(sign in line for sign in signs)
            if not has_one:
                break
        else:
            yield rank, rule
