"""Sums of money in two or three coins: "£3 4s. 6d.", "two dollars and six cents".

A pound was twenty shillings of twelve pence, a guinea twenty-one shillings, a crown
five. What a sum is worth is told in pounds, to the hundred-thousandth.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.names.numbers import NUMBER, number_of, plain

_COINS = ("shilling", "guinea", "crown", " cent", "pence", "penny")
_SIGNS = re.compile(r"£ ?\d|\d ?s\b\.? ?\d")
_N = rf"(?:\d+(?:,\d{{3}})*|(?i:{NUMBER}))"
_PRINTED = lazy_pattern(
    r"£ ?(?P<pounds>\d+(?:,\d{3})*)(?: ?[lL]\.)?(?P<rest>[ .,]{0,2}(?P<shillings>1?\d)"
    r" ?s\b\.?(?:[ ,]{0,2}(?P<pence>1?\d)(?P<half>½)? ?d\b\.?)?"
    r"|[ .,]{0,2}(?P<only>1?\d)(?P<part>½)? ?d\b\.?)"
    r"|(?<![\w£.])(?P<shillings_2>\d{1,2}) ?s\b\.? ?(?P<pence_2>1?\d)(?P<half_2>½)?"
    r" ?d\b\.?"
)
_PENCE = re.compile(
    r"(?P<for>\b(?:for|costs?|at|only|just|of|from|by|extra|paid|pay|charged?) )?"
    r"(?<![\w.,£$€/-])(?P<sum>(?P<pence>[1-9]\d?)p)(?![\w-])"
    r"(?P<each> (?:each|coins?|pieces?|off|extra|per|a|an|more|less)\b)?"
)
_SPOKEN = lazy_pattern(
    rf"(?<![\w.,£$])(?:(?P<pounds>{_N}) pounds?,?(?: and)? )?(?P<shillings>{_N}) "
    rf"shillings?(?:,?(?: and)? (?P<pence>{_N}) pence)?(?!\w)"
)
_GUINEAS = lazy_pattern(rf"(?<![\w.,£$])(?P<guineas>{_N}) guineas?(?!\w)")
_CROWNS = lazy_pattern(r"(?i)\b(?P<half>half[ -](?:a[ -])?)crown(?!\w|['’])")
_CENTS = lazy_pattern(
    rf"(?<![\w.,£$])(?P<whole>{_N}) (?P<unit>dollars?|euros?|pounds?)(?:,|,? and) "
    rf"(?P<part>{_N}) (?P<coin>cents?|pence|penny)(?!\w)"
)
_UNITS = {"dollar": "USD", "euro": "EUR", "pound": "GBP"}
_BRITISH = re.compile(r"£|\b(?:pounds?|guineas?|pence|[Ll]ondon|England)\b")
_ENDS = Decimal("0.00001")

Sum = tuple[int, int, str, str]
"""Where a sum starts and ends, its unit and its quantity."""


def find_sums(text: str, start: int, end: int) -> Iterator[Sum]:
    """Sums in several coins, and in coins of old, between two places of a text."""
    if _SIGNS.search(text, start, end):
        for match in _PRINTED.finditer(text, start, end):
            groups = match.groupdict()
            quantity = _value(groups["pounds"]) + _pence(groups) / 240
            yield _whole(match, "GBP", quantity)
    for match in _PENCE.finditer(text, start, end):
        if match["for"] or match["each"] or _BRITISH.search(text):
            value = Decimal(match["pence"]) / 100
            yield (*match.span("sum"), "GBP", plain(value.normalize()))
    if any(text.find(coin, start, end) >= 0 for coin in _COINS):
        yield from _in_words(text, start, end)


def _in_words(text: str, start: int, end: int) -> Iterator[Sum]:
    """Sums the coins of which are called by words."""

    def has(*words: str) -> bool:
        return any(text.find(word, start, end) >= 0 for word in words)

    cents = has(*_UNITS) and has(" cent", "pence", "penny")
    for match in _CENTS.finditer(text, start, end) if cents else ():
        unit = _UNITS[match["unit"].rstrip("s")]
        if (unit == "GBP") == (match["coin"][0] == "p"):
            quantity = _value(match["whole"]) + _value(match["part"]) / 100
            yield _whole(match, unit, quantity)
    for match in _SPOKEN.finditer(text, start, end) if has("shilling") else ():
        groups = match.groupdict()
        is_british = groups["pounds"] or groups["pence"] or _BRITISH.search(text)
        if is_british:
            shillings = _value(groups["shillings"]) + _value(groups["pence"]) / 12
            yield _whole(match, "GBP", _value(groups["pounds"]) + shillings / 20)
    for match in _GUINEAS.finditer(text, start, end) if has("guinea") else ():
        yield _whole(match, "GBP", _value(match["guineas"]) * Decimal("1.05"))
    crowns = "crown" in text[start:end].casefold()
    for match in _CROWNS.finditer(text, start, end) if crowns else ():
        yield _whole(match, "GBP", Decimal("0.125"))


def _pence(groups: dict[str, str | None]) -> Decimal:
    """The shillings and pence of a printed sum, in pence."""
    shillings = groups["shillings"] or groups["shillings_2"]
    pence = groups["pence"] or groups["pence_2"] or groups["only"]
    has_half = groups["half"] or groups["half_2"] or groups["part"]
    half = Decimal("0.5") if has_half else Decimal(0)
    return 12 * _value(shillings) + _value(pence) + half


def _value(words: str | None) -> Decimal:
    return number_of(words) or Decimal(0) if words else Decimal(0)


def _whole(match: re.Match[str], unit: str, quantity: Decimal) -> Sum:
    rounded = quantity.quantize(_ENDS) if quantity % 1 else quantity
    return (*match.span(), unit, plain(rounded.normalize()))
