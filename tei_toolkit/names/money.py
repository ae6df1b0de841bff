"""Sums of money: with a sign, a code or a word for the currency."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import chain

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.names.amounts import (
    BIG,
    DIGITS,
    Measure,
    amount_of,
    both_ends,
    measured,
)
from tei_toolkit.names.money_of_old import find_sums
from tei_toolkit.names.numbers import NUMBER

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
_WORDS = "|".join(sorted(map(re.escape, _BY_WORD), key=len, reverse=True))
_CODES = (
    "USD EUR GBP CHF JPY CNY RUB INR AUD CAD NZD SEK NOK DKK ISK PLN CZK HUF RON BGN "
    "TRY UAH BRL MXN ARS ZAR NGN KES KRW SGD HKD ILS GEL AMD AZN KZT UZS KGS MDL RSD "
    "BYN EGP MAD TND IRR PKR BDT LKR THB VND IDR MYR PHP TWD COP CLP PEN UYU GHS TZS "
    "UGX ETB"
).split()
_SIGN = rf"(?:US|A|C|NZ|HK|R|S)\$|\bRs\b\.?|[$€£¥₽₴₺₹₩₪]|\b(?:{'|'.join(_CODES)})\b"
_SCALED = rf"[ \u00a0-]?(?P<big>{BIG}|[mMkKbB](?:n|illion)?)"
_SIGNED = lazy_pattern(
    rf"(?P<sign>{_SIGN}) ?(?P<n>{DIGITS})(?:{_SCALED})?(?![^\W\d_]|\d)"
)
_RANGE = lazy_pattern(
    rf"(?: ?[-–—] ?| to )(?P<sign>{_SIGN})?(?P<n>{DIGITS}){_SCALED}(?![^\W\d_]|\d)"
)
"""The second end of "£20-30 million", which says what the first one counts, too."""
_SIGN_AFTER = lazy_pattern(
    rf"(?<![\d.,])(?P<n>{DIGITS})(?:[ \u00a0](?P<big>{BIG}|M))? ?(?P<sign>[€£₽₴₺])"
)
_WORDED = re.compile(
    rf"(?<![\w.,])(?P<n>{DIGITS}|(?i:{NUMBER}))"
    rf"(?:[ \u00a0]?(?P<big>{BIG}|(?-i:(?<=\d)[mk]n?)))?"
    rf"(?: (?:de|d['’]|di|of|US|Australian|Canadian|American|британских))?[ \u00a0]?"
    rf"(?P<word>(?i:{_WORDS})|{'|'.join(_CODES)})(?![^\W\d_])"
)
# What stands in every line that has money with a sign.
_MONEY_SIGN = re.compile(_SIGN)
# Before and after pounds that are no money.
_WEIGHED = lazy_pattern(
    r"(?i)\b(?:los[et]|losing|gain(?:ed|ing)?|weigh(?:s|ed|ing)?|shed|put on|dropped)"
    r"(?: (?:about|around|over|nearly|almost|some|only|just|another))? \Z"
)
_OF_WEIGHT = lazy_pattern(
    r" (?:of (?:body )?weight|in weight|overweight|heavier|lighter)\b"
)


def find_money(text: str, start: int, end: int) -> Iterator[Measure]:
    """The sums of money in a line of `text` from `start` up to `end`."""
    for begin, stop, unit, quantity in find_sums(text, start, end):
        values = (("type", "currency"), ("unit", unit), ("quantity", quantity))
        yield measured((begin, stop), values)
    patterns = [_WORDED]
    if _MONEY_SIGN.search(text, start, end):
        patterns = [_SIGNED, _SIGN_AFTER, _WORDED]
    for pattern in patterns:
        yield from chain(*map(_money, pattern.finditer(text, start, end)))


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
        other = amount_of(second["n"], second["big"])
        first = amount_of(match["n"], second["big"])
        if other and first and Decimal(first) < Decimal(other):
            # "$2 to $3 million" may begin with two dollars.
            is_open = second["sign"] and second[0].startswith(" to")
            quantity = () if is_open else (("quantity", first),)
            yield measured(match.span(), (*values, *quantity))
            start = second.start("sign" if second["sign"] else "n")
            yield measured((start, second.end()), (*values, ("quantity", other)))
            return
    number = amount_of(match["n"], big)
    if number is not None:
        if sign:
            yield measured(match.span(), (*values, ("quantity", number)))
        else:
            yield from both_ends(match, number, big, values)
