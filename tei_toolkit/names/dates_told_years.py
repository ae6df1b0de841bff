"""Years that are told in words, or by their last two digits, after a day or a month.

"девятого мая тридцать шестого года", "agosto del 38".
"""

import re
from collections.abc import Mapping

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.names.spans_of_time import Day

_DIGITS = lazy_pattern(
    r" (?:(?:del?(?: año)?|do ano de) ['’]?|['’])(?P<yy>\d\d)"
    r"(?!\d|[.,:/]\d|[%º°]| (?:a|à|e|y|o|ou|às|as|h) ?\d| h\b)"
    r"(?=[.,;:!?)\]»\"”\n]|\Z| [a-zà-ÿ]{1,3}\b)"
)
_IN_WORDS = lazy_pattern(
    r" (?P<words>(?:[^\W\d_][\w'’]* ){1,5}?)(?:года|году|року|році|roku)(?!\w)"
)
# "сорок второго", "тридцатого" after a month: a year also without the word for it.
_ORDINAL = lazy_pattern(
    r" (?P<words>(?:(?:двадцать|тридцать|сорок|пят?ьдесят|шестьдесят|семьдесят"
    r"|восемьдесят|девяносто|тридцять|п['’]ятдесят|шістдесят|сімдесят|вісімдесят"
    r"|дев['’]яносто) [^\W\d_]+(?:ого|его)|(?:двадцать|тридцать|двадцять|тридцять)"
    r" [^\W\d_]+(?:ого|его)"
    r"|(?:сороков|пят?идесят|шестидесят|семидесят|восьмидесят|девяност|п['’]ятдесят"
    r"|шістдесят|сімдесят|вісімдесят|дев['’]яност)ого"
    r"|(?:trzydziestego|czterdziestego|pięćdziesiątego|sześćdziesiątego"
    r"|siedemdziesiątego|osiemdziesiątego|dziewięćdziesiątego)(?: [^\W\d_]+ego)?))"
    r"(?![^\W\d_])"
)
_CARDINAL = lazy_pattern(
    r" (?:(?:(?P<alone>\w{3,8}und(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig"
    r"|achtzig|neunzig))|del? (?P<es>(?:treinta|cuarenta|cincuenta|sesenta|setenta"
    r"|ochenta|noventa)(?: y \w+)?)|de (?P<pt>(?:trinta|quarenta|cinquenta|sessenta"
    r"|setenta|oitenta|noventa)(?: e \w+)?))(?=[.,;:!?)\n]|\Z)"
    r"|del (?P<it>(?:trent|quarant|cinquant|sessant|settant|ottant|novant)\w+))"
)
_OF_ORDINAL = ("ого ", "его ", "ого,", "его,", "ого.", "его.", "ego ", "ego,", "ego.")
_OF_CARDINAL = ("zig", "enta", "inta", "ant", "trent")
_ENDS = ("года", "году", "року", "році", "roku")
_FAR = 70
_HUNDREDS = {
    "тысяча": 1000, "тисяча": 1000, "tysiąc": 1000,
    "две": 2000, "дві": 2000, "dwa": 2000,
    "тысячи": 0, "тисячі": 0, "tysiące": 0,
    "девятьсот": 900, "дев'ятсот": 900, "dziewięćset": 900,
    "восемьсот": 800, "вісімсот": 800, "osiemset": 800,
    "семьсот": 700, "сімсот": 700, "siedemset": 700,
}  # fmt: skip
_TENS = re.compile(
    r"(?P<t20>двадцят|двадцат|dwudziest)|(?P<t30>тридцят|тридцат|trzydziest)"
    r"|(?P<t40>сороков|czterdziest)|(?P<t50>п'ятдесят|пятидесят|pięćdziesiąt)"
    r"|(?P<t60>шістдесят|шестидесят|sześćdziesiąt)"
    r"|(?P<t70>сімдесят|семидесят|siedemdziesiąt)"
    r"|(?P<t80>вісімдесят|восьмидесят|osiemdziesiąt)"
    r"|(?P<t90>дев'яност|девяност|dziewięćdziesiąt)"
)
_TWO_THOUSAND = ("двухтысячн", "двотисячн", "dwutysięczn")
_LEAST, _MOST = 1000, 2100


def told_year(
    text: str, at: int, today: Day | None, numbers: Mapping[str, int]
) -> tuple[int, int] | None:
    """The year that is told at a place, and where it ends; or None.

    Args:
        text: what is read.
        at: where the day or the month before it ends.
        today: the day of the document: of two digits the year is the last before it.
        numbers: the cardinals and ordinals of the language.
    """
    if text[at : at + 1] != " ":
        return None
    digits = _DIGITS.match(text, at)
    if digits is not None:
        year = _full(int(digits["yy"]), today)
        return None if year is None else (year, digits.end())
    after = text[at : at + _FAR]
    words = _IN_WORDS.match(text, at) if any(end in after for end in _ENDS) else None
    if words is None and any(end in after + " " for end in _OF_ORDINAL):
        words = _ORDINAL.match(text, at)
    if words is None and any(end in after for end in _OF_CARDINAL):
        return _of_cardinal(_CARDINAL.match(text, at), today, numbers)
    year = None
    if words is not None:
        year = _full(_value(words["words"], numbers), today)
    return None if words is None or year is None else (year, words.end())


def _of_cardinal(
    match: re.Match[str] | None, today: Day | None, numbers: Mapping[str, int]
) -> tuple[int, int] | None:
    """The year that a cardinal tells, and where it ends."""
    if match is None:
        return None
    year = _full(numbers.get(next(filter(None, match.groups())).lower()), today)
    return None if year is None else (year, match.end())


def short_year(words: str, today: Day | None, numbers: Mapping[str, int]) -> int | None:
    """The year of which the last two figures are told, as digits or in words."""
    low = words.lower().replace("’", "'")
    short = int(low) if low.isdigit() else numbers.get(low) or _value(low, numbers)
    return None if short is None or short >= 100 else _full(short, today)


def _full(year: int | None, today: Day | None) -> int | None:
    """A year with its century: the last such year, seen from the document."""
    if year is None or _LEAST <= year <= _MOST:
        return year
    if today is None or year >= 100:
        return None
    full = today.year - today.year % 100 + year
    return full if full <= today.year else full - 100


def _value(words: str, numbers: Mapping[str, int]) -> int | None:
    """What words for a number say together, or None if one is no number."""
    total = 0
    for word in words.lower().replace("’", "'").split():
        value = _HUNDREDS.get(word)
        if value is None:
            tens = _TENS.match(word)
            if tens is not None and tens.lastgroup is not None:
                value = int(tens.lastgroup[1:])
            elif word.startswith(_TWO_THOUSAND):
                value = 2000
            else:
                value = numbers.get(word)
        if value is None:
            return None
        total += value
    return total if total >= 10 else None
