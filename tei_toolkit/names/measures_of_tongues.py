"""Money, percentages and quantities in ten languages beside English."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from tei_toolkit.names.language_words import DateWords
from tei_toolkit.names.languages import words_of
from tei_toolkit.names.measure_words import (
    BEFORE,
    CURRENCIES,
    HALVES,
    HUNDREDS,
    PERCENT,
    SCALES,
    UNITS,
)
from tei_toolkit.names.measures import Measure, first_end
from tei_toolkit.names.mention import MentionType
from tei_toolkit.names.numbers import is_cut, plain
from tei_toolkit.names.numbers_han import SIGNS, han_number
from tei_toolkit.names.taken import Apart
from tei_toolkit.names.word_lists import either, keyed, numbers_of
from tei_toolkit.values import immutable

# In traditional characters the sign for yuan is that of other dollars too.
_TRADITIONAL = re.compile("[國會們這對說學來]")
_WORD_BEFORE = re.compile(r"(?<![^\W\d_])([^\W\d_]+) \Z")
_OF_THE_COUNTRY = "*"
# "bin yüz" are eleven hundred in Turkish.
_THOUSAND, _FAR = "bin", 24
_DIGITS = r"\d+(?:[.,\u00a0\u202f ]\d{3}(?!\d))*(?:[.,]\d+)?"


@immutable
class MeasureGrammar:
    """The patterns of a language, and what its words stand for."""

    patterns: tuple[re.Pattern[str], ...]
    numbers: dict[str, int]
    hundreds: dict[str, int]
    joints: tuple[str, ...]
    scales: tuple[tuple[re.Pattern[str], int], ...]
    halves: tuple[tuple[re.Pattern[str], Decimal], ...]
    units: tuple[tuple[re.Pattern[str], str, bool], ...]
    is_spaced: bool


@lru_cache(maxsize=16)
def _grammar(tag: str, words: DateWords) -> MeasureGrammar:
    scales = keyed(SCALES[tag])
    money, units = keyed(CURRENCIES[tag]), keyed(UNITS[tag])
    numbers = {word: value for word, value in numbers_of(words).items() if value}
    hundreds, joints = _hundreds(tag)
    halves = {form: Decimal(key) for key, form in keyed(HALVES.get(tag, "")).items()}
    below, joint = either(numbers), "|".join(joints)
    many = rf"(?i:{either(hundreds)})(?:(?:{joint}){below})?|" if hundreds else ""
    number = rf"(?P<n>{_DIGITS}|{many}(?i:{below}))"
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
    if tag in BEFORE:
        patterns.append(rf"(?P<percent>{BEFORE[tag]}){number}")
    return MeasureGrammar(
        tuple(re.compile(pattern) for pattern in patterns),
        numbers,
        hundreds,
        joints,
        tuple((re.compile(form), int(value)) for value, form in scales.items()),
        tuple((re.compile(form), value) for form, value in halves.items()),
        tuple(
            (re.compile(form), unit, known is money)
            for known in (money, units)
            for unit, form in known.items()
        ),
        words.spaced,
    )


def _hundreds(tag: str) -> tuple[dict[str, int], tuple[str, ...]]:
    """The words for hundreds of a language, and what follows them before the rest."""
    items, joints = HUNDREDS.get(tag, ("", ()))
    values = {
        form.replace("_", " "): 100 * count
        for count, forms in enumerate(items.split(), 1)
        for form in forms.split("|")
    }
    return values, joints


def _in_words(words: str, grammar: MeasureGrammar) -> Decimal:
    """A number in words: below a hundred, or hundreds and what follows them."""
    low = words.replace("İ", "i").lower()
    if low in grammar.numbers:
        return Decimal(grammar.numbers[low])
    many = max(filter(low.startswith, grammar.hundreds), key=len)
    rest = low[len(many) :]
    for joint in sorted(grammar.joints, key=len, reverse=True):
        if rest.startswith(joint) and rest[len(joint) :] in grammar.numbers:
            return Decimal(grammar.hundreds[many] + grammar.numbers[rest[len(joint) :]])
    return Decimal(grammar.hundreds[many])


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
            if value is not None and grammar.is_spaced and match["n"][0].isalpha():
                value, start = _with_hundreds(match, value, grammar)
            if value is None or is_cut(text, match.start("n")):
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


def _with_hundreds(
    match: re.Match[str], value: str, grammar: MeasureGrammar
) -> tuple[str | None, int]:
    """What a number in words says with the one before it, and where that begins.

    No value where it is the end of a number that is not read.
    """
    text, start = match.string, match.start()
    before = _WORD_BEFORE.search(text, max(0, start - _FAR), start)
    if before is None:
        return value, start
    word = _small(before[1])
    count = grammar.numbers.get(word, 0)
    if not count and word != _THOUSAND:
        return value, start
    is_first = _WORD_BEFORE.search(text, max(0, start - _FAR), before.start())
    other = _small(is_first[1]) if is_first is not None else ""
    if value != "100" or not 1 < count < 10 or other in {*grammar.numbers, _THOUSAND}:
        return None, start
    return str(100 * count), before.start()


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
    if digits[0].isdigit():
        number = _decimal(digits, is_spaced=grammar.is_spaced)
    elif grammar.is_spaced:
        half = next((v for form, v in grammar.halves if form.fullmatch(digits)), None)
        number = half or _in_words(digits, grammar)
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
