"""What is measured: numbers in figures and words, with their thousands, and ranges."""

import re
from collections.abc import Iterator
from decimal import Decimal

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.names.mention import MentionType
from tei_toolkit.names.numbers import NUMBER, SCALES, number_of, plain
from tei_toolkit.values import immutable

BIG = (
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
DIGITS = (
    r"(?:\d+(?:[,.\u00a0\u202f ]\d{3})*(?:[.,]\d+)?"
    rf"[{''.join(_FRACTIONS)}]?|[{''.join(_FRACTIONS)}])"
)
_DASHES = frozenset("-–—")
_RANGING = tuple("to or bis oder à ou a o do до and und et y e i".split())
_FIRST_END = lazy_pattern(
    rf"(?<![\w.,/$€£-])(?P<between>between |zwischen |entre |tra |fra |między )?"
    rf"(?P<n>{DIGITS}|(?i:{NUMBER}))"
    rf"(?P<to> ?[-–—] ?| (?:{'|'.join(_RANGING)}) )$"
)
"""The first end of a range, before the number with its unit: "50 to 60 per cent"."""
_ONLY_BETWEEN = frozenset({"and", "und", "et", "y", "e", "i"})


@immutable
class Measure:
    """A measure or time at its place, with its TEI attributes."""

    start: int
    end: int
    type: MentionType
    values: tuple[tuple[str, str], ...]


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


def both_ends(
    match: re.Match[str],
    number: str,
    big: str | None,
    values: tuple[tuple[str, str], ...],
) -> Iterator[Measure]:
    """What is measured, and before it the first end of a range of the same unit.

    Args:
        match: what is measured, at its place in the text.
        number: how much it is, as `amount_of` gives it.
        big: the word for thousands or millions in it, or None.
        values: its other attributes in TEI.
    """
    first = first_end(match.string, match.start())
    if first is not None:
        own = number_of(first["n"]) is not None and not first["n"][-1:].isdigit()
        other = amount_of(first["n"], None if own else big)
        if other is not None and Decimal(other) < Decimal(number):
            at = match.start() - len(first[0])
            span = (
                at + first.start("n") - first.start(),
                at + first.end("n") - first.start(),
            )
            yield measured(span, (*values, ("quantity", other)))
    yield measured(match.span(), (*values, ("quantity", number)))


def measured(span: tuple[int, int], values: tuple[tuple[str, str], ...]) -> Measure:
    """What is measured at a place of a text, `span`; no time."""
    return Measure(*span, MentionType.MEASURE, values)


def amount_of(digits: str, big: str | None) -> str | None:
    """A number as TEI's `quantity` wants it, or None for what is no number.

    Thousands' marks are told from decimals.

    Args:
        digits: the number in figures or words.
        big: the word for thousands or millions after it, or None.
    """
    fraction = _FRACTIONS.get(digits[-1:])
    if fraction is not None:
        whole = amount_of(digits[:-1], None) if len(digits) > 1 else "0"
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
