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
    if not any(end in text[at : at + _FAR] for end in _ENDS):
        return None
    words = _IN_WORDS.match(text, at)
    year = None
    if words is not None:
        year = _full(_value(words["words"], numbers), today)
    return None if words is None or year is None else (year, words.end())


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
