"""Money, percentages, quantities, durations and times of day, with normal values."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import chain

from tei_toolkit.lazy_pattern import in_one_case, lazy_pattern
from tei_toolkit.metadata.dates.clock import find_times
from tei_toolkit.names.amounts import (
    BIG,
    DIGITS,
    Measure,
    amount_of,
    both_ends,
    measured,
)
from tei_toolkit.names.mention import MentionType
from tei_toolkit.names.money import find_money
from tei_toolkit.names.numbered import is_verse
from tei_toolkit.names.numbers import NUMBER, number_of, plain
from tei_toolkit.names.spans_of_time import DURATIONS, duration
from tei_toolkit.names.taken import Apart
from tei_toolkit.names.times_english import (
    IN_WORDS_SIGNS,
    find_hours_in_words,
    find_spoken_times,
)
from tei_toolkit.names.times_english import SIGNS as SPOKEN_SIGNS

_PERCENT = lazy_pattern(
    rf"(?<![\w.,])(?P<n>{DIGITS}|(?i:{NUMBER}))(?:[ \u00a0-]?%|[ -](?i:per ?cent"
    rf"|percent|"
    r"percentage points?|prozent|pour cent|por ciento|por cento|per cento"
    r"|процент(?:ов|а)?|"
    r"procent|відсотк(?:ів|и)|yüzde)(?![^\W\d_]))|(?<=百分之)(?P<zh>\d+(?:\.\d+)?)"
)
_UNITS = {
    "km": "kilometers? kilometres? km kilometern? kilomètres kilómetros chilometri "
    "quilómetros километров километра kilometrów kilometre кілометрів 公里",
    "m": "meters? metres? metern mètres metros metri метров metrów",
    "cm": "centimeters? centimetres? cm",
    "mm": "millimeters? millimetres? mm",
    "mi": "miles? mi",
    "ft": "feet foot ft",
    "in": "inch inches",
    "yd": "yards?",
    "kg": "kilograms? kilos? kg килограммов kilogramów",
    "g": "grams? grammes?",
    "mg": "milligrams? mg",
    "lb": "pounds-weight lbs? lb",
    "oz": "ounces? oz",
    "t": "tons? tonnes? tonnen toneladas tonnellate тонн ton 吨",
    "l": "liters? litres? litern litros litri литров",
    "ml": "milliliters? millilitres? ml",
    "tsp": "teaspoons? tsp",
    "tbsp": "tablespoons? tbsp",
    "gal": "gallons?",
    "bbl": "barrels? баррелей",
    "mph": "mph",
    "km/h": "km/h kmh kph",
    "ha": "hectares? hektar ha гектаров hectáreas ettari",
    "acre": "acres?",
    "km2": "km² km2 square-kilometers?",
    "kW": "kw kilowatts?",
    "MW": "mw megawatts? мегаватт",
    "GW": "gw gigawatts?",
    "°C": "°c °celsius degrees-celsius degree-celsius degrees-centigrade",
    "°F": "°f °fahrenheit degrees-fahrenheit degree-fahrenheit",
    "°": "degrees",
    "GB": "gb gigabytes?",
    "MB": "mb megabytes?",
}
_UNIT_BY_WORD = {
    form: unit
    for unit, words in _UNITS.items()
    for word in words.split()
    for form in (
        (word[:-2].replace("-", " "), word[:-1].replace("-", " "))
        if word.endswith("?")
        else (word.replace("-", " "),)
    )
}
_UNIT_WORDS = "|".join(sorted(map(re.escape, _UNIT_BY_WORD), key=len, reverse=True))
_UNIT_RUNS = frozenset(
    re.split(r"[\W\d_]", form.lstrip("°"))[0]
    for form in map(in_one_case, _UNIT_BY_WORD)
)
"""The first letters of each unit, up to what is none."""
_RUN = re.compile(r"[^\W\d_]+")
_QUANTITY = lazy_pattern(
    rf"(?<![\w.,/$€£])(?<!\D-)(?P<n>{DIGITS}|(?i:{NUMBER}))[ \u00a0-]?"
    rf"(?:(?P<big>{BIG})[ \u00a0])?(?P<sq>square |cubic )?(?P<unit>(?i:{_UNIT_WORDS}))"
    r"(?![^\W_]|['’])"
)
_FEET = lazy_pattern(
    rf"(?<![\w.,/$€£])(?P<ft>\d+|(?i:{NUMBER}))[ -](?:feet|foot|ft)[ ,-]+(?:and )?"
    rf"(?P<in>\d+|(?i:{NUMBER}))[ -](?:inches|inch)\b"
)
_BELOW = ("minus ", "Minus ")
"""What stands before degrees below zero."""
_NO_DEGREES = (" of ", " in ", " from ")
"""What follows degrees of freedom, or those that a school gives."""
_DURATION = lazy_pattern(
    rf"(?i:(?<![\w.,/$€£-])(?P<n>\d+(?:\.\d+)?|{NUMBER})[ \u00a0-](?:consecutive "
    rf"|full |"
    r"long |whole |more )?(?P<unit>years?|months?|weeks?|days?|hours?|minutes?"
    r"|seconds?|"
    r"decades?|centuries))(?![\w-]| (?:ago|old|later|earlier|before|after|from now"
    r"|prior|back)\b|-old)"
)
_HALF_DURATION = lazy_pattern(
    r"(?i:\b(?P<half>half an? )(?P<unit>year|day|hour|minute|century|decade)\b(?!-)"
    r"|\ban? (?P<one>year|month|week|day|hour|minute|century|decade) and a half\b)"
)
# "One day he said so" tells of a day, "it took one day" of how long it took.
_MEASURED_BEFORE = lazy_pattern(
    r"\b(?:in|for|took|takes?|within|only|just|than|after|last(?:s|ed)?|about|least|most"
    r"|every|per|of|and|or|to) \Z"
)
_CLOCK = re.compile(
    r"\d[ \u00a0]?(?:[:.h]\d\d|[ap]\.?m|h\b|uhr|o['’]clock|час|год)|noon|[时點点時]",
    re.IGNORECASE,
)
_FOUR_DIGITS = lazy_pattern(
    r"(?<![\d.,:])(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d)[ \u00a0]?(?:GMT|UTC)\b"
    r"|\b(?P<lead>(?i:at|from|until|till|since|before) )"
    r"(?P<at>[01]\d|2[0-3])(?P<past>[0-5]\d)[ \u00a0](?:hours|hrs)\b"
)
"""A time of day without a colon: `1730 GMT`, `at 1420 hours`."""
_OF_FOUR_DIGITS = ("gmt", "utc", " hours", " hrs")
_PERCENT_SIGNS = "% cent prozent ciento процент відсотк yüzde 百分之".split()
_MAY_HOLD = re.compile(
    r"\d|(?i:hundred|thousand|million|billion|trillion|dollar|euro|percent|per cent|"
    r"years|months|weeks|days|hours?|minutes|miles|feet|meters|metres|pounds|bucks|quid|degrees"
    r"|half|quarter|o['’]clock|midnight|guinea|shilling| [ap]\.? ?m\b|morning|afternoon"
    r"|evening|at night|(?:day|tomorrow|tonight) at |(?:five|ten|twenty) to )"
)


def find_measures(text: str) -> list[Measure]:
    """Money, percentages, quantities, durations and times in `text`, in order."""
    found: list[Measure] = []
    text = text.replace("\u00a0", " ")
    at = 0
    for line in text.split("\n"):
        end = at + len(line)
        if _MAY_HOLD.search(line) or not line.isascii():
            found.extend(_in_line(text, at, end))
        at = end + 1
    return found


def _in_line(text: str, start: int, end: int) -> list[Measure]:
    apart = Apart()
    taken = [m for m in _all(text, start, end) if apart.take(m.start, m.end)]
    return sorted(taken, key=lambda measure: measure.start)


def _all(text: str, start: int, end: int) -> Iterator[Measure]:
    """Every measure in a line, the surest kinds first."""
    line = text[start:end]
    low = line.casefold()
    yield from find_money(text, start, end)
    if any(sign in low for sign in _PERCENT_SIGNS):
        yield from chain(*map(_percent, _PERCENT.finditer(text, start, end)))
    yield from _spoken_times(text, start, end, low)
    if any(sign in low for sign in DURATIONS):
        if " half" in low or low.startswith("half"):
            yield from chain(*map(_half, _HALF_DURATION.finditer(text, start, end)))
        yield from chain(*map(_duration, _DURATION.finditer(text, start, end)))
    yield from _quantities(text, start, end)
    if _CLOCK.search(line):
        yield from _clock_times(line, start)


def _spoken_times(text: str, start: int, end: int, low: str) -> Iterator[Measure]:
    """The times of day in a line, no colon in them; `low` is it in small letters."""
    if any(sign in low for sign in _OF_FOUR_DIGITS):
        for match in _FOUR_DIGITS.finditer(text, start, end):
            clock = f"{match['h'] or match['at']}:{match['m'] or match['past']}:00"
            span = match.end("lead") if match["lead"] else match.start(), match.end()
            yield Measure(*span, MentionType.TIME, (("when", clock),))
    if any(sign in low for sign in SPOKEN_SIGNS):
        for spoken in find_spoken_times(text, start, end):
            yield Measure(spoken[0], spoken[1], MentionType.TIME, spoken[2])
    if any(sign in low for sign in IN_WORDS_SIGNS):
        for spoken in find_hours_in_words(text, start, end):
            yield Measure(spoken[0], spoken[1], MentionType.TIME, spoken[2])


def _clock_times(line: str, start: int) -> Iterator[Measure]:
    """The times of day in figures in a line that starts at `start`."""
    for time in find_times(line):
        if not is_verse(line, time.start):
            values = (("when", f"{time.value}:00"),)
            span = start + time.start, start + time.end
            yield Measure(*span, MentionType.TIME, values)


def _percent(match: re.Match[str]) -> Iterator[Measure]:
    number = amount_of(match["zh"] or match["n"], None)
    if number is not None:
        unit = "percentage-point" if "point" in match[0].lower() else "percent"
        yield from both_ends(match, number, None, (("unit", unit),))


def _quantity(match: re.Match[str]) -> Iterator[Measure]:
    number = amount_of(match["n"], match["big"])
    unit = _UNIT_BY_WORD.get(match["unit"].lower())
    if number is None or unit is None:
        return
    if match["n"][-1].isalpha() and match.string[match.end("n")].isalpha():
        return
    if match["sq"]:
        unit += "2" if match["sq"].startswith("s") else "3"
    if unit in {"m", "g", "t", "in"} and len(match["unit"]) < 3:
        return
    if unit == "°" and match.string.startswith(_NO_DEGREES, match.end()):
        return
    if unit[0] == "°" and match.string.endswith(_BELOW, 0, match.start()):
        span = match.start() - len(_BELOW[0]), match.end()
        yield measured(span, (("unit", unit), ("quantity", f"-{number}")))
    else:
        yield from both_ends(match, number, match["big"], (("unit", unit),))


def _quantities(text: str, start: int, end: int) -> Iterator[Measure]:
    """Lengths, weights and the like in a line."""
    if text.find("inch", start, end) >= 0:
        yield from chain(*map(_feet, _FEET.finditer(text, start, end)))
    if not _UNIT_RUNS.isdisjoint(_RUN.findall(in_one_case(text[start:end]))):
        yield from chain(*map(_quantity, _QUANTITY.finditer(text, start, end)))


def _feet(match: re.Match[str]) -> Iterator[Measure]:
    """Feet and inches, which are one length."""
    feet, inches = number_of(match["ft"]), number_of(match["in"])
    if feet is not None and inches is not None:
        number = plain(12 * feet + inches)
        yield measured(match.span(), (("unit", "in"), ("quantity", number)))


def _duration(match: re.Match[str]) -> Iterator[Measure]:
    value = number_of(match["n"])
    unit = match["unit"].lower().removesuffix("s")
    printed = None if value is None else duration(value, unit)
    if printed is None:
        return
    before = match.string[max(0, match.start() - 8) : match.start()].lower()
    if before.endswith(("last ", "past ", "next ", "coming ", "first ")):
        return
    is_some_day = match["n"].lower() == "one" and unit in {"day", "night"}
    if is_some_day and not _MEASURED_BEFORE.search(before):
        return
    yield Measure(*match.span(), MentionType.TIME, (("dur", printed),))


def _half(match: re.Match[str]) -> Iterator[Measure]:
    """Half an hour, or an hour and a half."""
    count = Decimal("0.5") if match["half"] else Decimal("1.5")
    printed = duration(count, (match["unit"] or match["one"]).lower())
    if printed is not None:
        yield Measure(*match.span(), MentionType.TIME, (("dur", printed),))
