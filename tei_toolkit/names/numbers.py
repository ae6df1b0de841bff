"""Numbers written in words or digits, with what makes them larger; English."""

import re
from decimal import Decimal, InvalidOperation

from tei_toolkit.lazy_pattern import lazy_pattern

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen "
    "fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
WORDS = {word: number for number, word in enumerate(_SMALL)}
WORDS |= {word: 10 * number for number, word in enumerate(_TENS, 2)}
WORDS |= {"a": 1, "an": 1, "dozen": 12, "couple": 2}
SCALES = {
    "hundred": 100,
    "thousand": 1000,
    "million": 10**6,
    "mn": 10**6,
    "m": 10**6,
    "billion": 10**9,
    "bn": 10**9,
    "b": 10**9,
    "trillion": 10**12,
}
_UNIT = rf"(?:{'|'.join([*_SMALL, *_TENS])})"
_UNITS = rf"{_UNIT}(?:[- ]{_UNIT})?"
_SCALE = r"(?:hundred|thousand|million|billion|trillion)\b"
_HALF = r"(?: and a half\b)?"
# What goes on after a scale: "two hundred and fifty thousand", "ten thousand five".
_MORE = rf"(?: (?:and )?{_UNITS}\b(?:[- ]{_SCALE})*)"
NUMBER = (
    rf"(?:\d+(?:,\d{{3}})*(?:\.\d+)?(?: \d/\d)?{_HALF}"
    rf"(?:[- ]?(?:{_SCALE}|(?:mn|bn)\b)){{0,2}}"
    rf"|{_UNITS} point {_UNIT}(?: {_UNIT})*\b(?: {_SCALE})*"
    rf"|(?:{_UNITS}{_HALF}(?:[- ]{_SCALE})+|(?:half )?\ban? {_SCALE}(?: {_SCALE})?)"
    rf"{_MORE}*|{_UNITS}{_HALF})"
)
_ORDINAL_WORDS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()
ORDINALS = {word: number for number, word in enumerate(_ORDINAL_WORDS, 1)}
ORDINALS |= {"twentieth": 20, "thirtieth": 30}
ORDINALS |= {f"twenty-{word}": 20 + n for word, n in list(ORDINALS.items())[:9]}
ORDINALS |= {"thirty-first": 31}
ORDINAL = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)|{'|'.join(sorted(ORDINALS, key=len, reverse=True))})"
)

_HUNDREDS = lazy_pattern(
    r"(?i)\b(?:cien(?:to)?s?|\w+cient[oa]s|quinient[oa]s|mil|\w*cent[oa]s?|cents?|mille"
    r"|duzent[oa]s|trezent[oa]s|hundert|tausend|сто|ста|двести|двухсот|тр[её]хсот"
    r"|(?:три|четыре)ста|\w+сот|тысяч\w?|двісті|двохсот|(?:три|чотири)ста|тисяч\w?|st[ou]"
    r"|dwieście|dwustu|\w+set|(?:trzy|cztery)sta|tysi[ąę]c\w*|yüz|bin)"
    r"(?: \w{3,15})?(?: (?:y|e|et|und|i))? \Z"
)


def is_cut(text: str, start: int) -> bool:
    """Whether the word for a number at `start` ends a larger one: "двести сорок пять".

    Numbers above a hundred are not read in the languages beside English.
    """
    if text[start : start + 1].isdigit():
        return False
    return _HUNDREDS.search(text[max(0, start - 36) : start]) is not None


def number_of(text: str) -> Decimal | None:
    """The value of a number as printed, or None.

    "11.6 billion", "twenty-three", "two and a half million", "half a million".
    """
    text = text.lower().strip()
    if " point " in text:
        return _with_decimals(text)
    if text.startswith("half "):
        whole = number_of(text.removeprefix("half "))
        return None if whole is None else whole / 2
    total, current, seen = Decimal(0), Decimal(0), False
    for part in re.split(r"[\s-]+", text.replace("and a half", "1/2")):
        value = _simple(part)
        if value is not None:
            current += value
        elif part == "hundred" and current >= 100:
            return None  # "one hundred and two hundred" are two
        elif part in SCALES:
            current = (current or Decimal(1)) * SCALES[part]
            if SCALES[part] >= 1000:
                total, current = total + current, Decimal(0)
        elif part == "and":
            continue
        else:
            return None
        seen = True
    return total + current if seen else None


def _with_decimals(text: str) -> Decimal | None:
    """The value of "forty-nine point five million"."""
    whole, _, rest = text.partition(" point ")
    value, digits, scale = number_of(whole), "", 1
    for word in rest.split():
        if word in SCALES:
            scale *= SCALES[word]
        elif word in _SMALL[:10] and scale == 1:
            digits += str(WORDS[word])
        else:
            return None
    if value is None or not digits:
        return None
    return (value + Decimal(digits).scaleb(-len(digits))) * scale


def _simple(part: str) -> Decimal | None:
    if part in WORDS:
        return Decimal(WORDS[part])
    if re.fullmatch(r"\d/[2-9]", part):
        return Decimal(part[0]) / Decimal(part[2])
    try:
        return Decimal(part.replace(",", "")) if part[:1].isdigit() else None
    except InvalidOperation:
        return None


def ordinal_of(text: str) -> int | None:
    """The value of an ordinal: "21st", "twenty-first"."""
    low = text.lower()
    if low in ORDINALS:
        return ORDINALS[low]
    digits = re.match(r"\d+", low)
    return int(digits[0]) if digits else None


_ROMAN = {"I": 1, "V": 5, "X": 10}


def roman_number(text: str) -> int | None:
    """The value of a Roman number under fifty, Cyrillic look-alikes included."""
    signs = text.upper().replace("Х", "X").replace("І", "I")
    if not signs or set(signs) - set(_ROMAN):
        return None
    values = [_ROMAN[sign] for sign in signs]
    return sum(
        -value if any(later > value for later in values[i + 1 : i + 2]) else value
        for i, value in enumerate(values)
    )


def plain(value: Decimal) -> str:
    """A number without exponent and idle zeros."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
