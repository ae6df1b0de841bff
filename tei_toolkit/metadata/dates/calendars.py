"""Calendars and ways of writing a date that need arithmetic or their own signs."""

import datetime as dt
from collections.abc import Iterator

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.folding import fold_pattern, folded, words


def days_in_month(year: int, month: int) -> int:
    """The days of a month of the Gregorian calendar."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in {4, 6, 9, 11} else 31


SOLAR_HIJRI_MONTHS = {
    folded(word): number
    for number, word in enumerate(
        words("فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند"), 1
    )
}
ISLAMIC_MONTHS = frozenset(
    folded(word) for word in words("محرم صفر رجب شعبان رمضان شوال ذو‌القعدة ذو‌الحجة")
)


def gregorian_of_solar_hijri(year: int, month: int, day: int) -> str | None:
    """The ISO date of a day of the Iranian calendar, between 1200 and 1500.

    By the 33-year cycle, which agrees with the observed calendar for those years.
    """
    if not (1200 <= year <= 1500 and 1 <= month <= 12 and 1 <= day <= 31):
        return None
    if month > 6 and day > 30:
        return None
    days = -355668 + 365 * (year + 1595) + (year + 1595) // 33 * 8
    days += ((year + 1595) % 33 + 3) // 4 + day
    days += (month - 1) * 31 if month < 7 else (month - 7) * 30 + 186
    # `days` counts from a day 0 that is the proleptic first of January of year 1
    # minus 366 days.
    ordinal = days - 366 + 1
    return dt.date.fromordinal(ordinal).isoformat()


ETHIOPIC_MONTHS = {
    folded(word): number
    for number, names in enumerate(
        words(
            "መስከረም ጥቅምት ኅዳር,ህዳር,ሕዳር ታኅሣሥ,ታህሳስ,ታኅሳስ ጥር የካቲት መጋቢት "
            "ሚያዝያ,ሚያዚያ ግንቦት ሰኔ ሐምሌ,ሀምሌ ነሐሴ,ነሀሴ ጳጉሜን,ጳጉሜ"
        ),
        1,
    )
    for word in names.split(",")
}
_ETHIOPIC_EPOCH = 2796
"""The day before the first of the Ethiopian calendar, as `date.toordinal` counts."""


def gregorian_of_ethiopic(year: int, month: int, day: int) -> str | None:
    """The ISO date of a day of the Ethiopian calendar, between 1400 and 2200.

    Twelve months have thirty days, the last has five, and six every fourth year.
    """
    last = 30 if month < 13 else 6 if year % 4 == 3 else 5
    if not (1400 <= year <= 2200 and 1 <= month <= 13 and 1 <= day <= last):
        return None
    days = 365 * (year - 1) + year // 4 + 30 * (month - 1) + day
    return dt.date.fromordinal(_ETHIOPIC_EPOCH + days - 1).isoformat()


_ADDRESSES = {
    "julian": "Julian_calendar",
    "persian": "Solar_Hijri_calendar",
    "ethiopic": "Ethiopian_calendar",
    "hebrew": "Hebrew_calendar",
}


def address_of(calendar: str) -> str:
    """The URI of what a calendar is, for the attribute `calendar`.

    A pointer into the file would need a `calendar` in its header.
    """
    return f"https://en.wikipedia.org/wiki/{_ADDRESSES[calendar]}"


# The Hebrew calendar: day and year in letters.
_HEBREW_DATE = lazy_pattern(
    fold_pattern(
        r"(?P<day>[א-ת]{1,2}[\"״'׳”]?[א-ת]?[\"'׳]?)\s+[בל]?(?P<month>"
        r"תשרי|מר?חשוו?ן|חשוו?ן|כסלי?ו|טבת|שבט|אדר(?:\s+[אב]['׳])?|ניסן|אייר|"
        r"סיוון|סיון|תמוז|אב|מנחם אב|אלול)\s*,?\s+"
        r"(?:ה['׳]?)?(?P<year>[א-ת]{1,3}[\"״”'׳]{1,2}[א-ת])"
    )
)
_HEBREW_LETTERS = {
    letter: value
    for value, letter in zip(
        (*range(1, 10), *range(10, 100, 10), *range(100, 500, 100)),
        "אבגדהוזחטיכלמנסעפצקרשת",
        strict=True,
    )
}
_HEBREW_LETTERS |= {"ך": 20, "ם": 40, "ן": 50, "ף": 80, "ץ": 90}
_HEBREW_MONTHS = words("תשרי חשון כסלו טבת שבט אדר ניסן אייר סיון תמוז אב אלול")
_HEBREW_SPELLINGS = {
    folded(spelling): folded(month)
    for spelling, month in (
        ("מנחם", "אב"),
        ("כסליו", "כסלו"),
        *((word, "חשון") for word in words("חשוון מרחשון מרחשוון מחשון מחשוון")),
    )
}
_HEBREW_EPOCH = -1373427
"""The day before the first of the Hebrew calendar, as `date.toordinal` counts."""


def hebrew_dates(text: str) -> Iterator[tuple[int, int, str | None]]:
    """Start, end and ISO date of the dates of the Hebrew calendar, in folded text.

    The day of Adar in a year with two is None where it is not said which.
    """
    for match in _HEBREW_DATE.finditer(text):
        day, year = _hebrew_number(match["day"]), _hebrew_number(match["year"])
        yield (*match.span(), _gregorian_of_hebrew(5000 + year, match["month"], day))


def _hebrew_number(letters: str) -> int:
    return sum(_HEBREW_LETTERS.get(letter, 0) for letter in letters)


def _hebrew_new_year(year: int) -> int:
    """The day on which a year begins, as `date.toordinal` counts."""
    before, day, after = (_new_moon(year + step) for step in (-1, 0, 1))
    delay = 2 if after - day == 356 else 1 if day - before == 382 else 0
    return _HEBREW_EPOCH + day + delay


def _new_moon(year: int) -> int:
    """Days from the epoch to the mean new moon of a year, moved from three weekdays."""
    months = (235 * year - 234) // 19
    day = 29 * months + (12084 + 13753 * months) // 25920
    return day + (3 * (day + 1) % 7 < 3)


def _gregorian_of_hebrew(year: int, month: str, day: int) -> str | None:
    """The ISO date of a day of the Hebrew calendar; None where there is no such day.

    By the arithmetic of Reingold and Dershowitz, Calendrical Calculations.
    """
    first = _hebrew_new_year(year)
    size = _hebrew_new_year(year + 1) - first
    is_leap = (7 * year + 1) % 19 < 7
    name, _, which = month.partition(" ")
    name = _HEBREW_SPELLINGS.get(name, name.replace("וו", "ו"))
    if is_leap and name == "אדר" and not which:
        return None
    lengths = [30, 29 + (size % 10 == 5), 30 - (size % 10 == 3), 29, 30]
    lengths += [30, 29] if is_leap else [29]
    lengths += [30, 29, 30, 29, 30, 29]
    place = _HEBREW_MONTHS.index(name)
    place += is_leap and (place > 5 or which[:1] == "ב")
    if not 1 <= day <= lengths[place]:
        return None
    return dt.date.fromordinal(first + sum(lengths[:place]) + day - 1).isoformat()


_DIGITS = {sign: value for value, sign in enumerate("〇一二三四五六七八九")}
_DIGITS |= {"零": 0, "○": 0, "兩": 2, "两": 2, "元": 1}
_DIGITS |= {str(value): value for value in range(10)}
_ERAS = {
    "令和": 2018,
    "平成": 1988,
    "昭和": 1925,
    "大正": 1911,
    "明治": 1867,
    "民國": 1911,
    "民国": 1911,
}
_SIGN = r"[0-9〇零○一二三四五六七八九十百千元]"
_EAST_ASIAN = lazy_pattern(
    fold_pattern(
        rf"(?:(?P<era>{'|'.join(_ERAS)})\s*)?(?<![0-9])(?P<year>{_SIGN}{{1,6}})\s*年"
        rf"\s*(?:[(（][^)）\n]{{1,10}}[)）]\s*)?(?P<month>{_SIGN}{{1,3}})\s*月份?"
        rf"(?:\s*(?P<day>{_SIGN}{{1,3}})\s*[日号號])?"
        rf"|(?<![0-9])(?P<m>{_SIGN}{{1,3}})\s*月\s*(?P<d>{_SIGN}{{1,3}})\s*[日号號]"
    )
)
_ERA_IN_DIGITS = lazy_pattern(
    fold_pattern(
        rf"(?P<era>{'|'.join(_ERAS)})\s?(?P<year>\d{{1,3}})\s?(?P<mark>[./-])\s?"
        r"(?P<month>\d{1,2})(?P=mark)\s?(?P<day>\d{1,2})(?!\d)"
    )
)
_KOREAN = lazy_pattern(
    rf"(?<!\d)(\d{{4}})\s*{folded('년')}\s*(\d{{1,2}})\s*{folded('월')}"
    rf"(?:\s*(\d{{1,2}})\s*{folded('일')})?"
)


def _value(signs: str) -> int | None:
    """The number that digits or Chinese numerals write, or None."""
    if signs.isascii():
        return int(signs) if signs.isdecimal() else None
    if not any(c in "十百千" for c in signs):
        return int("".join(str(_DIGITS[c]) for c in signs))
    total, pending = 0, 0
    for sign in signs:
        if sign in "十百千":
            unit = {"十": 10, "百": 100, "千": 1000}[sign]
            total += (pending or 1) * unit
            pending = 0
        else:
            pending = pending * 10 + _DIGITS[sign]
    return total + pending


def east_asian_dates(
    text: str,
) -> Iterator[tuple[int, int, int | None, int | None, int | None]]:
    """Start, end, year, month and day of Chinese, Japanese and Korean dates.

    Years of a Japanese era or of the Republic of China are turned into common ones.
    """
    if "月" in text:
        for match in _EAST_ASIAN.finditer(text):
            if match["m"]:
                yield (*match.span(), None, _value(match["m"]), _value(match["d"]))
                continue
            year = _value(match["year"])
            if year is None:
                continue
            if match["era"]:
                year += _ERAS[match["era"]]
            day = _value(match["day"]) if match["day"] else None
            yield (*match.span(), year, _value(match["month"]), day)
    for match in _ERA_IN_DIGITS.finditer(text):
        year = int(match["year"]) + _ERAS[match["era"]]
        yield (*match.span(), year, int(match["month"]), int(match["day"]))
    for match in _KOREAN.finditer(text):
        day = int(match[3]) if match[3] else None
        yield (*match.span(), int(match[1]), int(match[2]), day)
