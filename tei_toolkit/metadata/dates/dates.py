"""Calendar dates in running text, in many languages."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.dates.calendars import (
    ETHIOPIC_MONTHS,
    ISLAMIC_MONTHS,
    SOLAR_HIJRI_MONTHS,
    east_asian_dates,
    gregorian_of_ethiopic,
    gregorian_of_solar_hijri,
    hebrew_dates,
)
from tei_toolkit.metadata.dates.date_names import months_of, names_of_days, primary_of
from tei_toolkit.metadata.dates.date_values import (
    FoundDate,
    common_era,
    iso_date,
    number_in,
)
from tei_toolkit.metadata.dates.numeric import numeric_dates, vietnamese_dates
from tei_toolkit.metadata.dates.ranges import is_counted, is_list, range_of
from tei_toolkit.metadata.folding import fold, fold_pattern, words
from tei_toolkit.values import immutable


@immutable
class DateMention:
    """A calendar date as printed.

    Attributes:
        start: where it starts, in code points, a day name before it included.
        end: where it ends.
        text: the words between.
        value: ISO 8601, possibly partial (`2008-09`; `--09-22` without a year), or None
            where it cannot be known (`is_ambiguous`, or another calendar).
        until: the last day of a range (`22-24 September 2008`), ISO 8601, or None.
        is_ambiguous: several readings are possible (03/04/2008 in English).
        calendar: `gregorian`, or the calendar that it is printed in.
    """

    start: int
    end: int
    text: str
    value: str | None
    until: str | None = None
    is_ambiguous: bool = False
    calendar: str = "gregorian"


_ORDINAL = (
    r"(?:[-'’]?(?:st|nd|rd|th|d|er|re|e|eme|de|ste|o|a|η|ησ|го|е|ое|га|і|я|ти|ви|go|i|"
    r"in|inci|nci|uncu|inta|en|an|um|ro|tou)(?![^\W\d_])\.?|\.)?"
)
_DAY_WORDS = words(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth "
    "twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth "
    "twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
)
_DAY_NUMBERS = {word: number for number, word in enumerate(_DAY_WORDS, 1)}
_DAY_NUMBERS |= dict.fromkeys(
    words("premier primero primeiro primo ersten pierwszego первого"), 1
)
_WORDED = "|".join(sorted(_DAY_NUMBERS, key=len, reverse=True))
_RANGE = r"(?:-|–|—|/|bis|al|au|to|till|and|und|et|y|e|a|do|i|и|по|ja|en|og|och|& )"
_OF = (
    r"(?:day\s+of|dias?\s+del\s+mes\s+de|dias?\s+do\s+mes\s+de|dias?\s+de|of|de|d['’]|d|del|di|da|dia|do\s+mes\s+de|del\s+mes\s+de|del\s+mese\s+di|mois\s+de|i|ta|"
    r"του|μηνοσ|den|місяця|месяца|เดือน|في|من|شهر|of\s+the\s+month\s+of)"
)
# The day before the name of the month, up to the name itself.
_BEFORE = re.compile(
    fold_pattern(
        rf"(?:(?<![\d/:])(?P<from>\d{{1,2}}){_ORDINAL}\s*(?P<to>{_RANGE})\s*)?"
        rf"(?<![\d/:])(?<!\d[.,])(?<![^\W\d_])"
        rf"(?:(?P<day>\d{{1,2}}){_ORDINAL}(?:\s*\((?P<new>\d{{1,2}})\))?|(?P<word>{_WORDED}))"
        rf"[\s,\-/]*(?:{_OF}(?![^\W\d_])[\s]*|d['’])?\Z"
    )
)
_YEAR_WORD = (
    r"(?:[\s,.)\-/]|(?:of|de|del|d|do|da|ano|em|in|the|year|our|lord|l['’]an|an|anului|"
    r"anul|nam|พ\.ศ|ค\.ศ|พศ|คศ|พุทธศักราช|roku|rok|god|godine|година|του|ετουσ|سنة|عام|"
    r"sal|سال|ቀን|ឆ្នាំ|ປີ|ปี|año|den|aasta|metų|a\.\s?d|ad)(?![^\W\d_])){0,8}"
)
_NO_CLOCK = r"(?!\d)(?!\s*(?:h|hrs|hours|hr|uhr|uur)\b)(?!:\d)(?![.,]\d{3})"
_YEAR_AFTER = re.compile(fold_pattern(rf"{_YEAR_WORD}(?P<year>\d{{4}}){_NO_CLOCK}"))
_DAY_AFTER = re.compile(
    fold_pattern(
        rf"[.,]?\s*(?:(?:the|திங்கள்|மாதம்)\s+)?(?P<day>\d{{1,2}})(?!\d|:\d|[.,]\d|\s?%){_ORDINAL}"
        r"(?:\s+ஆம்\s+(?:நாள்|தேதி))?"
        rf"(?:\s*{_RANGE}\s*(?P<to>\d{{1,2}})(?!\d|:\d){_ORDINAL})?"
    )
)
_YEAR_SIGNS = (
    r"(?:m|metų|gada|gads|g|год|го|ko|ni|nien|oni|оны|წლის|წ|թվականի|թ|жыл[^\W\d_]{0,4}"
    r"|йил[^\W\d_]{0,4}|ஆம்\s+ஆண்டு|yil(?:ning|gi)?|(?:c[iıuü])?\s?il|c[iıuü])(?![^\W\d_])"
)
"""What stands after a year that is printed before its day: `2016. gada 26. maijā`."""
_YEAR_BEFORE = lazy_pattern(
    fold_pattern(rf"(?<!\d)(?P<year>\d{{4}})(?:[\s.,\-/]|{_YEAR_SIGNS})*\Z")
)
_YEAR_AND_WORD = lazy_pattern(
    fold_pattern(rf"(?<!\d)(?P<year>\d{{4}})[.-]?\s?{_YEAR_SIGNS}\.?\s{{0,2}}\Z")
)
_YEAR_TAIL = re.compile(
    fold_pattern(
        r"\s?(?:г\.|г\b|года\b|году\b|год\b|р\.|р\b|року\b|рік\b|godine\b|година\b|године\b|"
        r"року\b|roku\b|yili?\b|ዓ[./]\s?ም\.?|ዓመተ ምሕረት)"
    )
)
_SECOND_NAME = re.compile(r"\s*[/(،]\s*([^\W\d_]+)\s*\)?")
_WORD = re.compile(
    r"[\u0e01-\u0e3a\u0e40-\u0e4e]{1,3}\.[\u0e01-\u0e3a\u0e40-\u0e4e]{1,2}(?=[.\s\d])"
    r"|[^\s\d_!-/:-@\[-`{-~«»“”„‘’،。、，；：（）·–—]+"
)
_DAY_NAME_BEFORE = re.compile(
    fold_pattern(
        r"([^\W\d_][^\s,.()（）\d]*)[).]?\s*,?\s*(?:(?:den|the|le|el|il|o|a|d|am|dia|die|"
        r"день|ngay|that|of|de)\s+)?\Z"
    )
)
_DAY_NAME_AFTER = re.compile(r"[\s,]*[(（]?\s*([^\s,.;:()（）\d]+)(\s*[)）])?")
_MONTH_LIKE = frozenset(words("may march mar mars sun set out ago mai maj ara"))


def _month_at(
    text: str, match: re.Match[str], table: dict[str, int | None]
) -> tuple[int | None, int, int] | None:
    """Month, start and end of the name at `match`; a month of None is ambiguous."""
    word = match[0]
    start, end = match.span()
    if word in table:
        return table[word], start, end
    if text[end : end + 1] == " ":
        following = _WORD.match(text, end + 1)
        if following:
            pair = f"{word} {following[0]}"
            if pair in table:
                return table[pair], start, following.end()
    if word.isascii():
        return _with_suffix(word, start, end, table)
    for prefix in ("เดือน", "ເດືອນ", "ខែ", "ב", "ל", "ה", "מ", "ו"):
        if word.startswith(prefix) and word[len(prefix) :] in table:
            rest = word[len(prefix) :]
            if len(rest) > 2:
                return table[rest], start, end
    return _with_suffix(word, start, end, table)


def _with_suffix(
    word: str, start: int, end: int, table: dict[str, int | None]
) -> tuple[int | None, int, int] | None:
    """The month in a Turkish or Georgian word with its ending: "Mayısta", "მაისს"."""
    if word[-1] == "ს" and (rest := f"{word[:-1].removesuffix('ი')}ი") in table:
        return table[rest], start, end
    if word[-1] not in "aen" or len(word) < 6:
        return None
    for suffix in ("ta", "te", "da", "de", "tan", "ten", "dan", "den", "ya"):
        if word.endswith(suffix) and len(word) - len(suffix) > 4:
            rest = word[: -len(suffix)]
            if rest in table:
                return table[rest], start, end
    return None


@immutable
class _Named:
    """A month name at its place, with what the name alone says about the date."""

    month: int | None
    start: int
    end: int
    word: str
    calendar: str = "gregorian"
    is_weak: bool = False


_CONVERTED = {"persian": gregorian_of_solar_hijri, "ethiopic": gregorian_of_ethiopic}
"""The day of the common calendar for one of another, by its year, month and day."""


def _iso(named: _Named, year: int | None, day: int | None, language: str) -> str | None:
    if named.calendar == "islamic" or named.month is None:
        return None
    if named.calendar in _CONVERTED:
        if year is None or day is None:
            return None
        return _CONVERTED[named.calendar](year, named.month, day)
    if year is not None:
        year = common_era(year, named.word, language)
    return iso_date(year, named.month, day)


def _with_year_tail(text: str, end: int) -> int:
    tail = _YEAR_TAIL.match(text, end)
    return tail.end() if tail else end


def _around(text: str, named: _Named, language: str) -> FoundDate | None:
    """The date of which `named` is the month."""
    window = max(0, named.start - 48)
    end = named.end
    second = _SECOND_NAME.match(text, end)
    if second and second[1] in months_of(language):
        end = second.end()
    if text[end : end + 1] == ".":
        end += 1
    before = _BEFORE.search(text[window : named.start])
    if before and window and before.start() == 0:
        before = None
    year_after = _YEAR_AFTER.match(text, end)
    place = (window, end, language)
    day_after = None if before and year_after else _DAY_AFTER.match(text, end)
    found = _month_first(text, named, day_after, place) if day_after else None
    if before and not (found and found.value and not found.value.startswith("--")):
        return _day_first(text, named, before, year_after, place)
    if found:
        return found  # `Item 4 January 9, 2024`, too
    if year_after and not named.is_weak:
        year = int(year_after["year"])
        value = _iso(named, year, None, language)
        if value or named.month is None:
            stop = _with_year_tail(text, year_after.end())
            return _found(named, named.start, stop, value)
    return None


def _found(
    named: _Named, start: int, end: int, value: str | None, until: str | None = None
) -> FoundDate:
    return FoundDate(start, end, value, until, named.month is None, named.calendar)


def _day_first(
    text: str,
    named: _Named,
    before: re.Match[str],
    year_after: re.Match[str] | None,
    place: tuple[int, int, str],
) -> FoundDate | None:
    window, end, language = place
    start = window + before.start()
    day = _DAY_NUMBERS[before["word"]] if before["word"] else int(before["day"])
    new_style = number_in(before, "new")
    first = number_in(before, "from")
    year = int(year_after["year"]) if year_after else None
    if year is None and (earlier := _YEAR_AND_WORD.search(text[:start][-24:])):
        year = int(earlier["year"])  # Latvian, Lithuanian: `2016. gada 26. maijā`
        start -= len(earlier[0])
    if named.is_weak and year is None:
        return None
    value = _iso(named, year, new_style or day, language)
    if value is None and named.month is not None and named.calendar == "gregorian":
        return None
    if year_after:
        end = _with_year_tail(text, year_after.end())
    if first is not None and first < day and not is_counted(text, start):
        since = _iso(named, year, first, language)
        is_range = day == first + 1 or not is_list(before["to"])
        return _found(named, start, end, since, value if is_range else None)
    if first is not None:
        start = window + before.start("day")
    return _found(named, start, end, value)


def _month_first(
    text: str, named: _Named, day_after: re.Match[str], place: tuple[int, int, str]
) -> FoundDate | None:
    window, _, language = place
    day = int(day_after["day"])
    last = number_in(day_after, "to")
    stop = day_after.end()
    year_after = _YEAR_AFTER.match(text, stop)
    start = named.start
    year: int | None = None
    if year_after:
        year = int(year_after["year"])
        stop = _with_year_tail(text, year_after.end())
    else:
        year_before = _YEAR_BEFORE.search(text[window : named.start])
        if year_before:
            year = int(year_before["year"])
            start = window + year_before.start()
    if year is None and named.is_weak:
        return None
    value = _iso(named, year, day, language)
    if value is None and named.month is not None and named.calendar == "gregorian":
        return None
    until = _iso(named, year, last, language) if last and last > day else None
    return _found(named, start, stop, value, until)


def _words_near_digits(text: str) -> Iterator[re.Match[str]]:
    """The words that stand so near to a digit that they can name a month of a date."""
    end = 0
    for digits in re.finditer(r"\d+", text):
        start = max(end, digits.start() - 48)
        stop = digits.end() + 48
        if start > end and not text[start - 1].isspace():
            # not in the middle of a word
            space = text.find(" ", start, stop)
            start = space if space >= 0 else start
        for match in _WORD.finditer(text, start):
            if match.start() >= stop:
                break
            end = match.end()
            yield match


def _of_other_calendar(word: str) -> tuple[str, int] | None:
    """The calendar that has a month of this name, and its number."""
    if number := SOLAR_HIJRI_MONTHS.get(word.removesuffix("ماه")):
        return "persian", number
    number = ETHIOPIC_MONTHS.get(word)
    return ("ethiopic", number) if number else None


def _named_dates(
    text: str, original: str, places: list[int] | None, language: str
) -> Iterator[FoundDate]:
    """Dates with the name of a month."""
    table = months_of(language)
    for match in _words_near_digits(text):
        word = match[0]
        named: _Named | None = None
        if other := _of_other_calendar(word):
            named = _Named(other[1], *match.span(), word, other[0], is_weak=True)
        elif word in ISLAMIC_MONTHS:
            named = _Named(
                None, match.start(), match.end(), word, "islamic", is_weak=True
            )
        else:
            at = _month_at(text, match, table)
            if at is None:
                continue
            month, start, end = at
            first = original[places[start] if places else start]
            is_weak = len(word) < 4 and not first.isupper() and word.isascii()
            if word in _MONTH_LIKE and language in {"", "en"}:
                is_weak = not first.isupper()
            named = _Named(month, start, end, word, is_weak=is_weak)
        found = _around(text, named, language)
        if found:
            if found.calendar == "islamic":
                found = replace(found, is_ambiguous=False)
            yield found


def _with_day_name(text: str, found: FoundDate) -> FoundDate:
    """`found` with the name of the day before or after it."""
    names = names_of_days()
    window = max(0, found.start - 40)
    before = _DAY_NAME_BEFORE.search(text[window : found.start])
    if before and before[1].strip(".,") in names:
        return replace(found, start=window + before.start(1))
    after = _DAY_NAME_AFTER.match(text, found.end)
    if after and after[1] in names and (len(after[1]) > 1 or after[2]):
        return replace(found, end=after.end(2) if after[2] else after.end(1))
    return found


def _without_overlaps(text: str, dates: list[FoundDate]) -> list[FoundDate]:
    """The longest of overlapping dates, ranges over two months joined."""
    kept: list[FoundDate] = []
    for found in sorted(dates, key=lambda f: (f.start, -f.end)):
        if kept and found.start < kept[-1].end:
            if found.end - found.start > kept[-1].end - kept[-1].start:
                kept[-1] = found
            continue
        if kept and (range_of_both := range_of(text, kept[-1], found)):
            kept[-1] = range_of_both
            continue
        kept.append(found)
    return kept


# A date has a digit, or is written in Chinese or Hebrew numerals.
_MAY_HOLD_DATE = re.compile(r"\d|月|[\u05d0-\u05ea][\"״”׳']")
_HEBREW = re.compile(r"[\u05d0-\u05ea]")
# The same short line is asked for its dates several times; longer texts are not kept.
_KEPT_LENGTH = 400


def find_dates(text: str, language: str | None = None) -> list[DateMention]:
    """The calendar dates in `text`, in order, none overlapping.

    Args:
        text: any characters.
        language: BCP 47 tag of the text, where known: it settles which number of
            03.04.2008 is the day, and which month `listopada` is.
    """
    if not _MAY_HOLD_DATE.search(text):
        return []
    if len(text) <= _KEPT_LENGTH:
        return list(_find_kept(text, language))
    return _find(text, language)


def _find(text: str, language: str | None) -> list[DateMention]:
    plain, places = fold(text)
    dates = list(numeric_dates(plain, language))
    dates.extend(_named_dates(plain, text, places, primary_of(language)))
    if not text.isascii():
        dates.extend(
            FoundDate(start, end, iso_date(year, month, day))
            for start, end, year, month, day in east_asian_dates(plain)
            if iso_date(year, month, day)
        )
        dates.extend(vietnamese_dates(plain))
    if _HEBREW.search(plain):
        said = {found.value for found in dates}  # the common date beside it is clearer
        dates.extend(
            FoundDate(start, end, None if value in said else value, calendar="hebrew")
            for start, end, value in hebrew_dates(plain)
        )
    mentions = []
    for found in _without_overlaps(plain, dates):
        wide = _with_day_name(plain, found)
        start = places[wide.start] if places else wide.start
        end = places[wide.end - 1] + 1 if places else wide.end
        mentions.append(
            DateMention(
                start,
                end,
                text[start:end],
                wide.value,
                wide.until,
                wide.is_ambiguous,
                wide.calendar,
            )
        )
    return mentions


@lru_cache(maxsize=1024)
def _find_kept(text: str, language: str | None) -> tuple[DateMention, ...]:
    return tuple(_find(text, language))
