"""Money, percentages, quantities, durations and times of day, with normal values."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import chain

from tei_toolkit.lazy_pattern import in_one_case, lazy_pattern
from tei_toolkit.metadata.dates_clock import find_times
from tei_toolkit.names.mention import MentionType
from tei_toolkit.names.money_of_old import find_sums
from tei_toolkit.names.numbered import is_verse
from tei_toolkit.names.numbers import NUMBER, SCALES, number_of, plain
from tei_toolkit.names.spans_of_time import DURATIONS, duration
from tei_toolkit.names.taken import Apart
from tei_toolkit.names.times_english import (
    IN_WORDS_SIGNS,
    find_hours_in_words,
    find_spoken_times,
)
from tei_toolkit.names.times_english import SIGNS as SPOKEN_SIGNS
from tei_toolkit.values import immutable

_SIGNS = {
    "$": "USD", "US$": "USD", "A$": "AUD", "C$": "CAD", "NZ$": "NZD", "HK$": "HKD",
    "€": "EUR", "£": "GBP", "¥": "JPY", "₽": "RUB", "₴": "UAH", "₺": "TRY", "₹": "INR",
    "₩": "KRW", "₪": "ILS", "R$": "BRL", "S$": "SGD", "Rs": "INR", "Rs.": "INR",
}  # fmt: skip
# Words for currencies in the languages we know best, to ISO 4217.
_MONEY_WORDS = {
    "USD": "dollars? dollar dólares dólar dollari dollaro долларов доллара доллар "
    "долларах dolarów dolary dolar доларів долари доларa us-dollar usd 美元",
    "EUR": "euros? euro euróa евро eura євро eur 欧元",
    "GBP": "pounds? sterling quid gbp 英镑",
    "RUB": "roubles? rubles? рублей рубля рубль рублях rubel rublos rubli rub 卢布",
    "UAH": "hryvnias? гривень гривні гривня uah",
    "PLN": "złotych złote złoty zł zlotys? zloty pln",
    "TRY": "lira lirası liras?",
    "JPY": "yen 日元",
    "CNY": "yuan renminbi rmb 人民币 元",
    "CHF": "franken chf",
    "INR": "rupees?",
    "DEM": "mark dm d-mark",
    "FRF": "francs?",
    "ESP": "pesetas?",
    "ITL": "lire",
    "KZT": "tenge тенге",
    "cent": "cents",
    "": "bucks?",  # dollars, of whichever country
}
_BY_WORD = {
    form: code
    for code, words in _MONEY_WORDS.items()
    for word in words.split()
    for form in ((word[:-2], word[:-1]) if word.endswith("?") else (word,))
}
_BIG = (
    r"(?:hundred|thousand|million|billion|trillion|mn|bn|Mio\.?|Mrd\.?|Millionen|Million|"
    r"Milliarden|Milliarde|millions?|milliards?|millones|millón|mil millones|milioni|"
    r"milione|miliardi|miliardo|milhões|milhão|mil milhões|bilhões|bilhão|mil|mila|"
    r"млн\.?|млрд\.?|миллионов|миллиона|миллион|миллиардов|миллиарда|миллиард|тысяч|"
    r"тысячи|тыс\.?|mln|mld|milionów|miliony|milion|miliardów|miliardy|miliard|tysięcy|"
    r"milyon|milyar|bin|мільйонів|мільйони|мільйон|мільярдів|мільярди|мільярд|万|亿)"
)
_SCALES = {
    "mio": 10**6, "millionen": 10**6, "millions": 10**6, "mrd": 10**9,
    "milliarden": 10**9, "milliarde": 10**9, "milliards": 10**9, "milliard": 10**9,
    "millones": 10**6, "millón": 10**6, "mil millones": 10**9, "milioni": 10**6,
    "milione": 10**6, "miliardi": 10**9, "miliardo": 10**9, "milhões": 10**6,
    "milhão": 10**6, "mil milhões": 10**9, "bilhões": 10**9, "bilhão": 10**9,
    "mil": 1000, "mila": 1000, "млн": 10**6, "млрд": 10**9, "миллионов": 10**6,
    "миллиона": 10**6, "миллион": 10**6, "миллиардов": 10**9, "миллиарда": 10**9,
    "миллиард": 10**9, "тысяч": 1000, "тысячи": 1000, "тыс": 1000, "mln": 10**6,
    "mld": 10**9, "milionów": 10**6, "miliony": 10**6, "milion": 10**6,
    "miliardów": 10**9, "miliardy": 10**9, "miliard": 10**9, "tysięcy": 1000,
    "milyon": 10**6, "milyar": 10**9, "bin": 1000, "мільйонів": 10**6,
    "мільйони": 10**6, "мільйон": 10**6, "мільярдів": 10**9, "мільярди": 10**9,
    "мільярд": 10**9, "万": 10**4, "亿": 10**8,
} | SCALES  # fmt: skip
_FRACTIONS = {"¼": "0.25", "½": "0.5", "¾": "0.75", "⅛": "0.125", "⅜": "0.375"} | {
    "⅝": "0.625",
    "⅞": "0.875",
}
_DIGITS = (
    r"(?:\d+(?:[,.\u00a0\u202f ]\d{3})*(?:[.,]\d+)?"
    rf"[{''.join(_FRACTIONS)}]?|[{''.join(_FRACTIONS)}])"
)
_WORDS = "|".join(sorted(map(re.escape, _BY_WORD), key=len, reverse=True))
_CODES = (
    "USD EUR GBP CHF JPY CNY RUB INR AUD CAD NZD SEK NOK DKK ISK PLN CZK HUF RON BGN "
    "TRY UAH BRL MXN ARS ZAR NGN KES KRW SGD HKD ILS GEL AMD AZN KZT UZS KGS MDL RSD "
    "BYN EGP MAD TND IRR PKR BDT LKR THB VND IDR MYR PHP TWD COP CLP PEN UYU GHS TZS "
    "UGX ETB"
).split()
_SIGN = rf"(?:US|A|C|NZ|HK|R|S)\$|\bRs\b\.?|[$€£¥₽₴₺₹₩₪]|\b(?:{'|'.join(_CODES)})\b"
_SCALED = rf"[ \u00a0-]?(?P<big>{_BIG}|[mMkKbB](?:n|illion)?)"
_SIGNED = lazy_pattern(
    rf"(?P<sign>{_SIGN}) ?(?P<n>{_DIGITS})(?:{_SCALED})?(?![^\W\d_]|\d)"
)
_RANGE = lazy_pattern(
    rf"(?: ?[-–—] ?| to )(?P<sign>{_SIGN})?(?P<n>{_DIGITS}){_SCALED}(?![^\W\d_]|\d)"
)
"""The second end of "£20-30 million", which says what the first one counts, too."""
_SIGN_AFTER = lazy_pattern(
    rf"(?<![\d.,])(?P<n>{_DIGITS})(?:[ \u00a0](?P<big>{_BIG}|M))? ?(?P<sign>[€£₽₴₺])"
)
_WORDED = re.compile(
    rf"(?<![\w.,])(?P<n>{_DIGITS}|(?i:{NUMBER}))"
    rf"(?:[ \u00a0]?(?P<big>{_BIG}|(?-i:(?<=\d)[mk]n?)))?"
    rf"(?: (?:de|d['’]|di|of|US|Australian|Canadian|American|британских))?[ \u00a0]?"
    rf"(?P<word>(?i:{_WORDS})|{'|'.join(_CODES)})(?![^\W\d_])"
)
_PERCENT = lazy_pattern(
    rf"(?<![\w.,])(?P<n>{_DIGITS}|(?i:{NUMBER}))(?:[ \u00a0-]?%|[ -](?i:per ?cent"
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
    rf"(?<![\w.,/$€£])(?<!\D-)(?P<n>{_DIGITS}|(?i:{NUMBER}))[ \u00a0-]?"
    rf"(?:(?P<big>{_BIG})[ \u00a0])?(?P<sq>square |cubic )?(?P<unit>(?i:{_UNIT_WORDS}))"
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
# Before and after pounds that are no money.
_WEIGHED = lazy_pattern(
    r"(?i)\b(?:los[et]|losing|gain(?:ed|ing)?|weigh(?:s|ed|ing)?|shed|put on|dropped)"
    r"(?: (?:about|around|over|nearly|almost|some|only|just|another))? \Z"
)
_OF_WEIGHT = lazy_pattern(
    r" (?:of (?:body )?weight|in weight|overweight|heavier|lighter)\b"
)
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
# What stands in every line that has money with a sign, or a percentage.
_MONEY_SIGN = re.compile(_SIGN)
_DASHES = frozenset("-–—")
_RANGING = tuple("to or bis oder à ou a o do до and und et y e i".split())
_FIRST_END = lazy_pattern(
    rf"(?<![\w.,/$€£-])(?P<between>between |zwischen |entre |tra |fra |między )?"
    rf"(?P<n>{_DIGITS}|(?i:{NUMBER}))"
    rf"(?P<to> ?[-–—] ?| (?:{'|'.join(_RANGING)}) )$"
)
"""The first end of a range, before the number with its unit: "50 to 60 per cent"."""
_ONLY_BETWEEN = frozenset({"and", "und", "et", "y", "e", "i"})
_PERCENT_SIGNS = "% cent prozent ciento процент відсотк yüzde 百分之".split()
_MAY_HOLD = re.compile(
    r"\d|(?i:hundred|thousand|million|billion|trillion|dollar|euro|percent|per cent|"
    r"years|months|weeks|days|hours?|minutes|miles|feet|meters|metres|pounds|bucks|quid|degrees"
    r"|half|quarter|o['’]clock|midnight|guinea|shilling| [ap]\.? ?m\b|morning|afternoon"
    r"|evening|at night|(?:day|tomorrow|tonight) at |(?:five|ten|twenty) to )"
)


@immutable
class Measure:
    """A measure or time at its place, with its TEI attributes."""

    start: int
    end: int
    type: MentionType
    values: tuple[tuple[str, str], ...]


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
    for begin, stop, unit, quantity in find_sums(text, start, end):
        values = (("type", "currency"), ("unit", unit), ("quantity", quantity))
        yield _measure((begin, stop), values)
    patterns = [_WORDED]
    if _MONEY_SIGN.search(line):
        patterns = [_SIGNED, _SIGN_AFTER, _WORDED]
    for pattern in patterns:
        yield from chain(*map(_money, pattern.finditer(text, start, end)))
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


def first_end(text: str, at: int) -> re.Match[str] | None:
    """The number before `at` with which a range begins that goes on there, or None.

    Its group `n` is the number.
    """
    before = text[max(0, at - 40) : at]
    last = before.rstrip()
    if last[-1:] not in _DASHES and last.rpartition(" ")[2] not in _RANGING:
        return None
    found = _FIRST_END.search(before)
    if found is None:
        return None
    if found["to"].strip() in _ONLY_BETWEEN and not found["between"]:
        return None
    return found


def _both_ends(
    match: re.Match[str],
    number: str,
    big: str | None,
    values: tuple[tuple[str, str], ...],
) -> Iterator[Measure]:
    """What is measured, and before it the first end of a range of the same unit."""
    first = first_end(match.string, match.start())
    if first is not None:
        own = number_of(first["n"]) is not None and not first["n"][-1:].isdigit()
        other = _number(first["n"], None if own else big)
        if other is not None and Decimal(other) < Decimal(number):
            at = match.start() - len(first[0])
            span = (
                at + first.start("n") - first.start(),
                at + first.end("n") - first.start(),
            )
            yield _measure(span, (*values, ("quantity", other)))
    yield _measure(match.span(), (*values, ("quantity", number)))


def _percent(match: re.Match[str]) -> Iterator[Measure]:
    number = _number(match["zh"] or match["n"], None)
    if number is not None:
        unit = "percentage-point" if "point" in match[0].lower() else "percent"
        yield from _both_ends(match, number, None, (("unit", unit),))


def _quantity(match: re.Match[str]) -> Iterator[Measure]:
    number = _number(match["n"], match["big"])
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
        yield _measure(span, (("unit", unit), ("quantity", f"-{number}")))
    else:
        yield from _both_ends(match, number, match["big"], (("unit", unit),))


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
        yield _measure(match.span(), (("unit", "in"), ("quantity", number)))


def _is_weight(match: re.Match[str]) -> bool:
    """Whether pounds are those of a weight."""
    if "illion" in match[0]:
        return False
    text = match.string
    before = text[max(0, match.start() - 30) : match.start()]
    return (
        _WEIGHED.search(before) is not None
        or _OF_WEIGHT.match(text, match.end()) is not None
    )


def _measure(span: tuple[int, int], values: tuple[tuple[str, str], ...]) -> Measure:
    return Measure(*span, MentionType.MEASURE, values)


def _money(match: re.Match[str]) -> Iterator[Measure]:
    groups = match.groupdict()
    sign, big = groups.get("sign"), groups.get("big")
    if sign:
        code = _SIGNS.get(sign, sign)
    else:
        word = groups["word"].lower()
        code = _BY_WORD.get(word, groups["word"])
        if word == "mark" and groups["word"][0].islower():
            return
        if word in {"元", "lira", "try", "pound"} and not match["n"][0].isdigit():
            return
    unit = (("unit", code),) if code else ()
    values: tuple[tuple[str, str], ...] = (("type", "currency"), *unit)
    if not sign and word in {"pound", "pounds"} and _is_weight(match):
        values = (("unit", "lb"),)
    second = None
    if sign and big is None and match.start("sign") < match.start("n"):
        second = _RANGE.match(match.string, match.end())
    if second is not None and second["sign"] in {None, sign}:
        other = _number(second["n"], second["big"])
        first = _number(match["n"], second["big"])
        if other and first and Decimal(first) < Decimal(other):
            # "$2 to $3 million" may begin with two dollars.
            is_open = second["sign"] and second[0].startswith(" to")
            quantity = () if is_open else (("quantity", first),)
            yield _measure(match.span(), (*values, *quantity))
            start = second.start("sign" if second["sign"] else "n")
            yield _measure((start, second.end()), (*values, ("quantity", other)))
            return
    number = _number(match["n"], big)
    if number is not None:
        if sign:
            yield _measure(match.span(), (*values, ("quantity", number)))
        else:
            yield from _both_ends(match, number, big, values)


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


def _number(digits: str, big: str | None) -> str | None:
    """The number as `quantity` wants it; thousands' marks are told from decimals."""
    fraction = _FRACTIONS.get(digits[-1:])
    if fraction is not None:
        whole = _number(digits[:-1], None) if len(digits) > 1 else "0"
        digits = plain(Decimal(whole or 0) + Decimal(fraction))
    text = digits.replace("\u00a0", "").replace("\u202f", "")
    if text[:1].isdigit() and re.fullmatch(r"[\d., ]+", text):
        text = text.replace(" ", "")
        if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", text) and (
            text.count(".") > 1 or "," in text or big is None
        ):
            text = text.replace(".", "").replace(",", ".")
        elif re.fullmatch(r"\d+,\d{1,2}|\d+,\d{4,}", text):
            text = text.replace(",", ".")
    value = number_of(text)
    if value is None:
        return None
    if big:
        key = big.lower().rstrip(".")
        scale = _SCALES.get(key) or {"k": 1000}.get(key)
        if scale is None:
            return None
        value *= scale
    return plain(value)
