"""Money, percentages and quantities in ten languages beside English."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from tei_toolkit.names.amounts import Measure, first_end
from tei_toolkit.names.language_words import DateWords
from tei_toolkit.names.languages import words_of
from tei_toolkit.names.measure_words import (
    BEFORE,
    CURRENCIES,
    HALVES,
    HUNDREDS,
    ONE,
    PERCENT,
    SCALES,
    THOUSANDS,
    UNITS,
)
from tei_toolkit.names.mention import MentionType
from tei_toolkit.names.numbers import plain
from tei_toolkit.names.numbers_han import SIGNS, han_number
from tei_toolkit.names.taken import Apart
from tei_toolkit.names.word_lists import either, keyed, numbers_of
from tei_toolkit.values import immutable

# In traditional characters the sign for yuan is that of other dollars too.
_TRADITIONAL = re.compile("[國會們這對說學來]")
_OF_THE_COUNTRY = "*"
_COMMAS = "vírgula|coma|virgola|virgule|Komma|virgül|przecinek"
_COMMA = re.compile(f" (?:{_COMMAS}) ", re.IGNORECASE)
_CUT = re.compile(rf"(?i)\b(?:{_COMMAS}|целых|цілих|кома|point|punto|ponto) \Z")
"""What stands before decimals whose whole number is not read."""
_BELOW = re.compile(r"(?i)\b(?:minus|moins|menos|meno|минус|мінус|eksi) \Z")
_DEGREE = re.compile(r"(?i) ?(?:gra|degr|градус|stop|derece)\w*\Z")
_JOINTS = {
    "de": "(?:und)?", "it": "(?: e | )?", "fr": "(?: et | |-)", "es": " (?:y )?",
    "pt": " (?:e )?", "ru": " ", "uk": " ", "pl": " ", "tr": " ?",
}  # fmt: skip
"""What may stand between the words of a number."""
_DIGITS = r"\d+(?:[.,\u00a0\u202f ]\d{3}(?!\d))*(?:[.,]\d+)?"


@immutable
class MeasureGrammar:
    """The patterns of a language, and what its words stand for."""

    patterns: tuple[re.Pattern[str], ...]
    numbers: dict[str, int]
    piece: re.Pattern[str] | None
    scales: tuple[tuple[re.Pattern[str], int], ...]
    halves: tuple[tuple[re.Pattern[str], Decimal], ...]
    units: tuple[tuple[re.Pattern[str], str, bool], ...]
    is_spaced: bool


@lru_cache(maxsize=16)
def _grammar(tag: str, words: DateWords) -> MeasureGrammar:
    scales = keyed(SCALES[tag])
    money, units = keyed(CURRENCIES[tag]), keyed(UNITS[tag])
    numbers = {word: value for word, value in numbers_of(words).items() if value}
    hundreds = _hundreds(tag)
    halves = {form: Decimal(key) for key, form in keyed(HALVES.get(tag, "")).items()}
    words_of_run = {**numbers, **hundreds, **_thousands(tag)}
    piece = either(words_of_run)
    joint = _JOINTS[tag] if words.spaced else ""
    run = rf"(?i:{piece}(?:{joint}(?:{piece}))*)"
    comma = f"(?: (?:{_COMMAS}) {run})?"
    number = rf"(?P<n>{_DIGITS}|{run}{comma})"
    big = f"(?P<big>{'|'.join(scales.values())})"
    unit = f"(?P<unit>{'|'.join([*money.values(), *units.values()])})"
    space, edge, first = " ?", r"(?![^\W\d_])", r"(?<![\w.,])"
    if not words.spaced:
        space, edge = " ?", ""
        first = rf"(?<![\d.,{SIGNS}几幾数數第多])"
        number = rf"(?P<n>{_DIGITS}|[{SIGNS}]+(?:[点點][{SIGNS}]+)?)"
    of = r"(?: (?:de |d['’]|di )?)?" if words.spaced else " ?"
    patterns = [rf"{first}{number}(?:{space}{big})?{of}{unit}{edge}"]
    if halves:
        half = f"(?P<n>{'|'.join(halves)})"
        patterns.append(rf"{first}{half} ?{big}{of}{unit}{edge}")
    sign = PERCENT[tag].replace("_", " ")
    percent = "|".join(part for part in ("%", sign and f"(?:{sign}){edge}") if part)
    patterns.append(rf"{first}{number} ?(?P<percent>{percent})")
    if tag in ONE:
        patterns.append(rf"(?<![\w.,])(?P<n>)(?P<big>{ONE[tag]}){of}{unit}{edge}")
    if tag in BEFORE:
        patterns.append(rf"(?P<percent>{BEFORE[tag]}){number}")
    return MeasureGrammar(
        tuple(re.compile(pattern) for pattern in patterns),
        words_of_run,
        re.compile(piece, re.IGNORECASE) if words.spaced else None,
        tuple((re.compile(form), int(value)) for value, form in scales.items()),
        tuple((re.compile(form), value) for form, value in halves.items()),
        tuple(
            (re.compile(form), unit, known is money)
            for known in (money, units)
            for unit, form in known.items()
        ),
        words.spaced,
    )


def _hundreds(tag: str) -> dict[str, int]:
    """The words for hundreds of a language."""
    return {
        form.replace("_", " "): 100 * count
        for count, forms in enumerate(HUNDREDS.get(tag, "").split(), 1)
        for form in forms.split("|")
    }


def _thousands(tag: str) -> dict[str, int]:
    """The words for a thousand of a language."""
    return dict.fromkeys(THOUSANDS.get(tag, "").split(), 1000)


def _in_words(words: str, grammar: MeasureGrammar) -> Decimal | None:
    """A number in words, with its decimals; None where its words are of several."""
    whole, *part = _COMMA.split(_small(words))
    value, rest = _run(whole, grammar), _run(part[0], grammar) if part else 0
    if value is None or rest is None:
        return None
    return value + Decimal(rest).scaleb(-len(str(rest)) if part else 0)


def _run(words: str, grammar: MeasureGrammar) -> int | None:
    """What words for numbers one after another say, the larger ones first."""
    total, current, least = 0, 0, 1000
    if grammar.piece is None:
        return None
    for match in grammar.piece.finditer(words):
        value = grammar.numbers[match[0]]
        if value == 1000:
            if total:
                return None
            total, current, least = 1000 * (current or 1), 0, 1000
            continue
        if value >= least or not value:
            return None
        current, least = current + value, 100 if value >= 100 else 1
    return total + current


def find_measures_in(text: str, tag: str) -> list[Measure]:
    """Money, percentages and quantities in a text, in order, none overlapping.

    Args:
        text: any characters, with plain spaces only.
        tag: the first part of its BCP 47 tag; nothing is found in other languages than
            those of `measure_words`.
    """
    words = words_of(tag)
    if words is None or tag not in SCALES:
        return []
    grammar = _grammar(tag, words.dates)
    apart = Apart()
    found = [m for m in _all(text, grammar) if apart.take(m.start, m.end)]
    return sorted(found, key=lambda measure: measure.start)


def _all(text: str, grammar: MeasureGrammar) -> Iterator[Measure]:
    for pattern in grammar.patterns:
        for match in pattern.finditer(text):
            groups = match.groupdict()
            value = _value(match["n"], groups.get("big"), grammar)
            start = match.start()
            below = _BELOW.search(text, max(0, start - 8), start)
            is_degree = below is not None and _DEGREE.search(match[0])
            if is_degree and below is not None and value is not None:
                value, start = f"-{value}", below.start()
            if value is None or _CUT.search(text, max(0, start - 24), start):
                continue
            values: tuple[tuple[str, str], ...]
            if groups.get("percent"):
                values = (("unit", "percent"), ("quantity", value))
            else:
                known = next(
                    (u for u in grammar.units if u[0].fullmatch(match["unit"])), None
                )
                if known is None:
                    continue
                kind = (("type", "currency"),) if known[2] else ()
                is_open = known[1] == _OF_THE_COUNTRY or (
                    match["unit"] == "元" and _TRADITIONAL.search(text)
                )
                unit = () if is_open else (("unit", known[1]),)
                values = (*kind, *unit, ("quantity", value))
            first = _first_end(match, value, grammar)
            if first is not None:
                *span, other = first
                yield Measure(
                    span[0],
                    span[1],
                    MentionType.MEASURE,
                    (*values[:-1], ("quantity", other)),
                )
            yield Measure(start, match.end(), MentionType.MEASURE, values)


def _small(word: str) -> str:
    """A word in small letters, the Turkish ones among them."""
    return word.lower().replace("i̇", "i")


def _first_end(
    match: re.Match[str], value: str, grammar: MeasureGrammar
) -> tuple[int, int, str] | None:
    """Where a range begins that `match` ends, and the number there."""
    found = first_end(match.string, match.start()) if grammar.is_spaced else None
    if found is None or not found["n"][0].isdigit():
        return None
    other = _value(found["n"], match.groupdict().get("big"), grammar)
    if other is None or Decimal(other) >= Decimal(value):
        return None
    end = match.start() - len(found["to"])
    return end - len(found["n"]), end, other


def _value(digits: str, big: str | None, grammar: MeasureGrammar) -> str | None:
    """A number as `quantity` wants it."""
    number: Decimal | None
    if digits[:1].isdigit():
        number = _decimal(digits, is_spaced=grammar.is_spaced)
    elif grammar.is_spaced:
        half = next((v for form, v in grammar.halves if form.fullmatch(digits)), None)
        number = half or _in_words(digits, grammar)
        if not digits:
            number = Decimal(1)
        if number is None:
            return None
    else:
        whole, _, part = digits.replace("點", "点").partition("点")
        read, rest = han_number(whole), han_number(part) if part else 0
        if read is None or rest is None:
            return None
        number = read + Decimal(rest).scaleb(-len(part))
    if big:
        scale = next((v for form, v in grammar.scales if form.fullmatch(big)), None)
        if scale is None:
            return None
        number *= scale
    return plain(number)


def _decimal(digits: str, *, is_spaced: bool) -> Decimal:
    """Digits with marks of thousands or decimals, which languages use differently."""
    text = re.sub(r"[\u00a0\u202f ]", "", digits)
    if not is_spaced:
        return Decimal(text.replace(",", ""))
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", text):
        return Decimal(text.replace(".", "").replace(",", "."))
    if text.count(".") > 1:
        text = text.replace(".", "")
    if text.count(",") > 1:
        text = text.replace(",", "")
    return Decimal(text.replace(",", "."))
