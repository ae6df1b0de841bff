"""Calendar dates in running text, in many languages."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from tei_toolkit.metadata.calendar_words import DAYS, MONTHS
from tei_toolkit.metadata.dates_calendars import (
    HEBREW_DATE,
    ISLAMIC_MONTHS,
    SOLAR_HIJRI_MONTHS,
    days_in_month,
    east_asian_dates,
    gregorian_of_solar_hijri,
)
from tei_toolkit.metadata.folding import fold, fold_pattern, folded, words


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class _Found:
    """A date at its place in the folded text."""

    start: int
    end: int
    value: str | None
    until: str | None = None
    is_ambiguous: bool = False
    calendar: str = "gregorian"


_ORDINAL = (
    r"(?:[-'’]?(?:st|nd|rd|th|d|er|re|e|eme|de|ste|o|a|η|ησ|го|е|ое|га|і|я|ти|ви|go|i|"
    r"in|inci|nci|uncu|inta|en|an|um|ro|tou)(?![^\W\d_])|\.)?"
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
    r"(?:day\s+of|dias?\s+del\s+mes\s+de|dias?\s+do\s+mes\s+de|dias?\s+de|of|de|d['’]|d|del|di|da|dia|do\s+mes\s+de|del\s+mes\s+de|mois\s+de|i|ta|"
    r"του|μηνοσ|den|місяця|месяца|เดือน|في|من|شهر|of\s+the\s+month\s+of)"
)
# The day before the name of the month, up to the name itself.
_BEFORE = re.compile(
    fold_pattern(
        rf"(?:(?<![\d/:])(?P<from>\d{{1,2}}){_ORDINAL}\s*{_RANGE}\s*)?"
        rf"(?<![\d/:])(?<!\d[.,])(?<![^\W\d_])"
        rf"(?:(?P<day>\d{{1,2}}){_ORDINAL}(?:\s*\((?P<new>\d{{1,2}})\))?|(?P<word>{_WORDED}))"
        rf"[\s,\-/]*(?:{_OF}(?![^\W\d_])[\s]*|d['’])?\Z"
    )
)
_YEAR_WORD = (
    r"(?:[\s,.)\-/]|(?:of|de|del|d|do|da|ano|em|in|the|year|our|lord|l['’]an|an|anului|"
    r"anul|nam|พ\.ศ|ค\.ศ|พศ|คศ|พุทธศักราช|roku|rok|god|godine|година|του|ετουσ|سنة|عام|"
    r"sal|سال|año|den|aasta|metų|a\.d|ad)(?![^\W\d_])){0,8}"
)
_NO_CLOCK = r"(?!\d)(?!\s*(?:h|hrs|hours|hr|uhr|uur)\b)(?!:\d)(?![.,]\d{3})"
_YEAR_AFTER = re.compile(fold_pattern(rf"{_YEAR_WORD}(?P<year>\d{{4}}){_NO_CLOCK}"))
_DAY_AFTER = re.compile(
    fold_pattern(
        rf"[.,]?\s*(?:the\s+)?(?P<day>\d{{1,2}})(?!\d|:\d|[.,]\d|\s?%){_ORDINAL}"
        rf"(?:\s*{_RANGE}\s*(?P<to>\d{{1,2}})(?!\d|:\d){_ORDINAL})?"
    )
)
_YEAR_BEFORE = re.compile(
    fold_pattern(
        r"(?<!\d)(?P<year>\d{4})(?:[\s.,\-/]|(?:m|gada|g|год|го|ko|ni|nien|oni|оны)(?![^\W\d_]))*"
        r"\Z"
    )
)
_YEAR_TAIL = re.compile(
    fold_pattern(
        r"\s?(?:г\.|г\b|года\b|году\b|год\b|р\.|р\b|року\b|рік\b|godine\b|година\b|године\b|"
        r"року\b|roku\b|yili?\b)"
    )
)
_SECOND_NAME = re.compile(r"\s*[/(،]\s*([^\W\d_]+)\s*\)?")
_WORD = re.compile(
    r"[\u0e01-\u0e3a\u0e40-\u0e4e]{1,3}\.[\u0e01-\u0e3a\u0e40-\u0e4e]{1,2}(?=[.\s\d])"
    r"|[^\s\d_!-/:-@\[-`{-~«»“”„‘’،。、，；：（）·–—]+"
)
_ISO = re.compile(
    r"(?<![\d.\-/])(?P<year>\d{4})(?:-(?P<m1>\d{1,2})-(?P<d1>\d{1,2})"
    r"|/(?P<m2>\d{1,2})/(?P<d2>\d{1,2})|\.\s?(?P<m3>\d{1,2})\.\s?(?P<d3>\d{1,2})"
    r"|-(?P<m4>\d{2})(?=$|[\s,;)T]))(?!\d|[-/]\d)"
)
_NUMERIC = re.compile(
    r"(?<![\d./\-])(?P<a>\d{1,2})\s?(?P<mark>[./\-])\s?(?P<b>\d{1,2})\s?(?P=mark)\s?"
    r"(?P<year>\d{4}|(?<=[./])\d{2})(?![\d/]|[.,\-]\d)"
)
_ROMAN_MONTH = re.compile(
    r"(?<![\d.])(?P<day>\d{1,2})\s?[./\- ]\s?(?P<month>i{1,3}|iv|vi{0,3}|ix|xi{0,2})"
    r"\s?[./\- ]\s?(?P<year>[12]\d{3})(?!\d)"
)
_ROMAN = {
    word: number
    for number, word in enumerate(words("i ii iii iv v vi vii viii ix x xi xii"), 1)
}
_DAY_NAME_BEFORE = re.compile(
    fold_pattern(
        r"([^\W\d_][^\s,.()（）\d]*)[).]?\s*,?\s*(?:(?:den|the|le|el|il|o|a|d|am|dia|die|"
        r"день|ngay|that|of|de)\s+)?\Z"
    )
)
_DAY_NAME_AFTER = re.compile(r"[\s,]*[(（]?\s*([^\s,.;:()（）\d]+)(\s*[)）])?")
_MERGED = re.compile(
    fold_pattern(r"\s*(?:-|–|—|to|bis|au|al|и|по|until|through|till|and|do|hasta)\s*")
)
_VIETNAMESE = re.compile(
    r"(?:(?:ngay\s+)?(?<!\d)(?P<day>\d{1,2})\s+)?thang\s+(?P<month>\d{1,2})(?!\d)"
    r"(?:(?:\s*,?\s*nam\s+|\s*/\s*|\s*-\s*)(?P<year>\d{4})(?!\d))?"
)
# Countries and languages whose numeric dates have the day first, with a stroke as well.
_DAY_FIRST = frozenset(
    words(
        "fr es it pt ca gl ro el tr he ar vi id ms th pl cs sk sl hr sr bs mk bg ru uk "
        "be de nl da nb no nn fi sv et lv hi ta te bn sw sq ka hy az kk uz is lb eu mt "
        "ur"
    )
)
# Where English prints month and day in a known order.
_ENGLISH_MONTH_FIRST = {"en-us", "en-ph"}
_MONTH_LIKE = frozenset(words("may march mar mars sun set out ago mai maj ara"))


def _primary(language: str | None) -> str:
    return (language or "").lower().replace("_", "-").split("-")[0]


@lru_cache(maxsize=16)
def _month_table(language: str) -> dict[str, int | None]:
    """Every month name; None where two languages mean different months by it.

    The names of `language` come first; short names of other languages, English apart,
    are left out when the language is known.
    """
    table: dict[str, int | None] = {}
    own: dict[str, int | None] = {}
    for tag, line in MONTHS.items():
        is_own = bool(language) and _is_of(tag, language)
        for number, cell in enumerate(line.split("|"), 1):
            for word in filter(None, cell.split(",")):
                if is_own:
                    own[word] = number
                elif language and len(word) < 4 and tag != "en" and word.isalpha():
                    continue
                elif table.get(word, number) != number:
                    table[word] = None
                else:
                    table[word] = number
    return table | own


def _is_of(tag: str, language: str) -> bool:
    same = {"no": ("nb", "nn"), "sr": ("sr", "sr-Latn", "hr", "bs"), "hr": ("hr", "bs")}
    return _primary(tag) == language or tag in same.get(language, ())


@lru_cache(maxsize=1)
def _day_names() -> dict[str, int]:
    """Every day name of four letters or more, and the English short ones."""
    table: dict[str, int] = {}
    for tag, line in DAYS.items():
        for number, cell in enumerate(line.split("|")):
            for word in filter(None, cell.split(",")):
                if len(word) >= 4 or tag in {"en", "de", "zh", "ja", "ko"}:
                    table.setdefault(word, number)
    for number, sign in enumerate("月火水木金土日"):
        table.setdefault(sign + "曜日", number)
        table.setdefault(sign, number)
    for number, sign in enumerate("一二三四五六日"):
        table.setdefault("星期" + sign, number)
        table.setdefault("周" + sign, number)
    for number, sign in enumerate("월화수목금토일"):
        table[folded(sign + "요일")] = number
        table[folded(sign)] = number
    return table


def weekday_of(text: str) -> int | None:
    """The day of the week that `text` names, from Monday, 0; None for none."""
    names = _day_names()
    for word in re.findall(r"[^\W\d_]+", folded(text)):
        if word in names:
            return names[word]
    return None


def is_day_name(word: str) -> bool:
    """Whether `word` names a day of the week in some language."""
    return folded(word).strip(" .,") in _day_names()


def _date(year: int | None, month: int | None, day: int | None) -> str | None:
    """The ISO form, or None if there is no such day."""
    if month is not None and not 1 <= month <= 12:
        return None
    if year is not None and not 1000 <= year <= 2199:
        return None
    if day is not None and (
        month is None or not 1 <= day <= days_in_month(year or 2000, month)
    ):
        return None
    result = f"{year:04}" if year is not None else "-"
    if month is not None:
        result += f"-{month:02}"
    if day is not None:
        result += f"-{day:02}"
    return result


def _common_era(year: int, word: str, language: str) -> int:
    """The year of the common era for a Thai date in the Buddhist era."""
    is_thai = language == "th" or any("\u0e00" <= c <= "\u0e7f" for c in word)
    return year - 543 if is_thai and 2300 <= year <= 2742 else year


def _number(match: re.Match[str], name: str) -> int | None:
    text = match[name]
    return None if text is None else int(text)


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
    for prefix in ("เดือน", "ב", "ל", "ה", "מ", "ו"):
        if word.startswith(prefix) and word[len(prefix) :] in table:
            rest = word[len(prefix) :]
            if len(rest) > 2:
                return table[rest], start, end
    return _with_suffix(word, start, end, table)


def _with_suffix(
    word: str, start: int, end: int, table: dict[str, int | None]
) -> tuple[int | None, int, int] | None:
    """The month in a Turkish word with its ending: "Mayısta"."""
    if word[-1] not in "aen" or len(word) < 6:
        return None
    for suffix in ("ta", "te", "da", "de", "tan", "ten", "dan", "den", "ya"):
        if word.endswith(suffix) and len(word) - len(suffix) > 4:
            rest = word[: -len(suffix)]
            if rest in table:
                return table[rest], start, end
    return None


@dataclass(frozen=True, slots=True)
class _Named:
    """A month name at its place, with what the name alone says about the date."""

    month: int | None
    start: int
    end: int
    word: str
    calendar: str = "gregorian"
    is_weak: bool = False


def _iso(named: _Named, year: int | None, day: int | None, language: str) -> str | None:
    if named.calendar == "islamic" or named.month is None:
        return None
    if named.calendar == "persian":
        if year is None or day is None:
            return None
        return gregorian_of_solar_hijri(year, named.month, day)
    if year is not None:
        year = _common_era(year, named.word, language)
    return _date(year, named.month, day)


def _with_year_tail(text: str, end: int) -> int:
    tail = _YEAR_TAIL.match(text, end)
    return tail.end() if tail else end


def _around(text: str, named: _Named, language: str) -> _Found | None:
    """The date of which `named` is the month."""
    window = max(0, named.start - 48)
    end = named.end
    second = _SECOND_NAME.match(text, end)
    if second and second[1] in _month_table(language):
        end = second.end()
    if text[end : end + 1] == ".":
        end += 1
    before = _BEFORE.search(text[window : named.start])
    if before and window and before.start() == 0:
        before = None
    year_after = _YEAR_AFTER.match(text, end)
    if before:
        return _day_first(text, named, before, year_after, (window, end, language))
    day_after = _DAY_AFTER.match(text, end)
    if day_after:
        found = _month_first(text, named, day_after, (window, end, language))
        if found:
            return found
    if year_after and not named.is_weak:
        year = int(year_after["year"])
        value = _iso(named, year, None, language)
        if value or named.month is None:
            stop = _with_year_tail(text, year_after.end())
            return _found(named, named.start, stop, value)
    return None


def _found(
    named: _Named, start: int, end: int, value: str | None, until: str | None = None
) -> _Found:
    return _Found(start, end, value, until, named.month is None, named.calendar)


def _day_first(
    text: str,
    named: _Named,
    before: re.Match[str],
    year_after: re.Match[str] | None,
    place: tuple[int, int, str],
) -> _Found | None:
    window, end, language = place
    start = window + before.start()
    day = _DAY_NUMBERS[before["word"]] if before["word"] else int(before["day"])
    new_style = _number(before, "new")
    first = _number(before, "from")
    year = int(year_after["year"]) if year_after else None
    if named.is_weak and year is None:
        return None
    value = _iso(named, year, new_style or day, language)
    if value is None and named.month is not None and named.calendar == "gregorian":
        return None
    if year_after:
        end = _with_year_tail(text, year_after.end())
    if first is not None and first < day:
        return _found(named, start, end, _iso(named, year, first, language), value)
    if first is not None:
        start = window + before.start("day")
    return _found(named, start, end, value)


def _month_first(
    text: str, named: _Named, day_after: re.Match[str], place: tuple[int, int, str]
) -> _Found | None:
    window, _, language = place
    day = int(day_after["day"])
    last = _number(day_after, "to")
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


def _named_dates(
    text: str, original: str, places: list[int] | None, language: str
) -> Iterator[_Found]:
    """Dates with the name of a month."""
    table = _month_table(language)
    for match in _words_near_digits(text):
        word = match[0]
        named: _Named | None = None
        if word in SOLAR_HIJRI_MONTHS:
            month: int | None = SOLAR_HIJRI_MONTHS[word]
            named = _Named(
                month, match.start(), match.end(), word, "persian", is_weak=True
            )
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


def _numeric_order(language: str | None, mark: str) -> str | None:
    """`dmy`, `mdy` or None where the language does not tell."""
    primary = _primary(language)
    if primary == "en":
        region = (language or "").lower()
        if region in _ENGLISH_MONTH_FIRST:
            return "mdy"
        return "dmy" if "-" in region and region[3:5] not in {"ca", "la"} else None
    if primary in _DAY_FIRST:
        return "dmy"
    if mark == "." and primary not in {"", "und"}:
        return "dmy"
    return None


def _numeric_dates(text: str, language: str | None) -> Iterator[_Found]:
    """Dates in digits only."""
    primary = _primary(language)
    for match in _ISO.finditer(text):
        month = next(
            int(match[n]) for n in ("m1", "m2", "m3", "m4") if match[n] is not None
        )
        day = next(
            (int(match[n]) for n in ("d1", "d2", "d3") if match[n] is not None), None
        )
        year = _common_era(int(match["year"]), "", primary)
        if primary in {"fa", "ps"} and 1200 <= year <= 1500:
            yield _Found(*match.span(), None, calendar="persian")
            continue
        value = _date(year, month, day)
        if value:
            yield _Found(*match.span(), value)
    for match in _NUMERIC.finditer(text):
        a, b = int(match["a"]), int(match["b"])
        order = _numeric_order(language, match["mark"])
        if len(match["year"]) == 2:
            whole = _written_out(text, match["year"])
            found = _ordered(a, b, whole, order) if whole else None
            if found:
                yield replace(found, start=match.start(), end=match.end())
                continue
            is_padded = len(match["a"]) == len(match["b"]) == 2
            if (match["mark"] == "/" or is_padded) and (
                _date(None, b, a) or _date(None, a, b)
            ):
                yield _Found(*match.span(), None, is_ambiguous=True)
            continue
        year = _common_era(int(match["year"]), "", primary)
        found = _ordered(a, b, year, order)
        if found:
            yield replace(found, start=match.start(), end=match.end())
    for match in _ROMAN_MONTH.finditer(text):
        value = _date(int(match["year"]), _ROMAN[match["month"]], int(match["day"]))
        if value:
            yield _Found(*match.span(), value)


def _written_out(text: str, digits: str) -> int | None:
    """The one year in `text` that ends in these two digits and is written in full."""
    years = {y for y in re.findall(r"(?<!\d)[12]\d{3}(?!\d)", text) if y[2:] == digits}
    return int(years.pop()) if len(years) == 1 else None


def _ordered(a: int, b: int, year: int, order: str | None) -> _Found | None:
    """The date of two numbers and a year; their values may settle their order."""
    day_first, month_first = _date(year, b, a), _date(year, a, b)
    if order == "dmy" and day_first:
        return _Found(0, 0, day_first)
    if order == "mdy" and month_first:
        return _Found(0, 0, month_first)
    if day_first and month_first and a != b:
        return _Found(0, 0, None, is_ambiguous=True)
    value = day_first or month_first
    return _Found(0, 0, value) if value else None


def _vietnamese_dates(text: str) -> Iterator[_Found]:
    for match in _VIETNAMESE.finditer(text):
        year, day = _number(match, "year"), _number(match, "day")
        if year is None and day is None:
            continue
        value = _date(year, int(match["month"]), day)
        if value:
            yield _Found(*match.span(), value)


def _with_day_name(text: str, found: _Found) -> _Found:
    """`found` with the name of the day before or after it."""
    names = _day_names()
    window = max(0, found.start - 40)
    before = _DAY_NAME_BEFORE.search(text[window : found.start])
    if before and before[1].strip(".,") in names:
        return replace(found, start=window + before.start(1))
    after = _DAY_NAME_AFTER.match(text, found.end)
    if after and after[1] in names and (len(after[1]) > 1 or after[2]):
        return replace(found, end=after.end(2) if after[2] else after.end(1))
    return found


def _without_overlaps(text: str, dates: list[_Found]) -> list[_Found]:
    """The longest of overlapping dates, ranges over two months joined."""
    kept: list[_Found] = []
    for found in sorted(dates, key=lambda f: (f.start, -f.end)):
        if kept and found.start < kept[-1].end:
            if found.end - found.start > kept[-1].end - kept[-1].start:
                kept[-1] = found
            continue
        last = kept[-1] if kept else None
        if (
            last
            and last.value
            and found.value
            and last.value.startswith("--")
            and len(found.value) == 10
            and _MERGED.fullmatch(text, last.end, found.start)
        ):
            value = found.value[:4] + last.value[1:]
            kept[-1] = replace(last, end=found.end, value=value, until=found.value)
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
    dates = list(_numeric_dates(plain, language))
    dates.extend(_named_dates(plain, text, places, _primary(language)))
    if not text.isascii():
        dates.extend(
            _Found(start, end, _date(year, month, day))
            for start, end, year, month, day in east_asian_dates(plain)
            if _date(year, month, day)
        )
        dates.extend(_vietnamese_dates(plain))
    if _HEBREW.search(plain):
        dates.extend(
            _Found(*match.span(), None, calendar="hebrew")
            for match in HEBREW_DATE.finditer(plain)
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
