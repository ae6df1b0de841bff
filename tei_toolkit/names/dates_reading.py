"""What a match of the grammar of dates holds: numbers, months, tense."""

import re
from datetime import date
from decimal import Decimal

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.names.dates_context import Context
from tei_toolkit.names.numbers import is_cut
from tei_toolkit.values import immutable

_SEASONS = ("spring", "summer", "autumn", "winter")
HAN_DIGITS = str.maketrans("〇零一二三四五六七八九", "00123456789")
_REACH = 250
_NEW_SENTENCE = re.compile(r"[.!?…][\"”’'»)]*\s+[\"“‘'«(¿¡]*[^\W\d_a-zа-яё]|[\n。！？]")
_FOR = lazy_pattern(
    r"\b(?:para(?: (?:el|o|los|os))?(?: d[ií]as?)?|per (?:il|l['’])|pour (?:le|les)"
    r"|(?:auf|für) (?:den|die)|на|na dzień) ?\Z"
)
"""What stands before a day that something is set for."""
_ENDS = ".!?\n。！？"


@immutable
class Tables:
    """The words of a language, to be looked up."""

    months: list[re.Pattern[str]]
    weekdays: list[re.Pattern[str]]
    seasons: list[re.Pattern[str]]
    numbers: dict[str, int]
    ordinals: dict[str, int]
    units: dict[str, re.Pattern[str]]
    decades: dict[str, int]
    future: re.Pattern[str]
    told: re.Pattern[str]
    verb_last: bool
    old_style: re.Pattern[str]


@immutable
class Reading:
    """A match of a rule at its place."""

    match: re.Match[str]
    context: Context
    text: str
    tables: Tables
    argument: str

    def group(self, name: str) -> str | None:
        """What a group matched, or None where the rule has no such group."""
        return self.match.groupdict().get(name)

    def has(self, name: str) -> bool:
        """Whether a group matched."""
        return bool(self.group(name))

    def _which(self, name: str, patterns: list[re.Pattern[str]]) -> int | None:
        found = self.group(name)
        if found is None:
            return None
        return next((i for i, p in enumerate(patterns) if p.fullmatch(found)), None)

    def month(self, name: str = "m") -> int | None:
        """The month, 1 to 12."""
        index = self._which(name, self.tables.months)
        return None if index is None else index + 1

    def weekday(self) -> int | None:
        """The weekday, 0 for Monday."""
        return self._which("w", self.tables.weekdays)

    def lead_weekday(self) -> int | None:
        """The weekday that stands before the day of a month, 0 for Monday."""
        first = re.match(r"[^\W\d_]+", self.match[0])
        if first is None:
            return None
        days = enumerate(self.tables.weekdays)
        return next((i for i, p in days if p.fullmatch(first[0])), None)

    def season(self) -> str | None:
        """The English name of the season."""
        index = self._which("s", self.tables.seasons)
        return None if index is None else _SEASONS[index]

    def day(self, name: str = "d") -> int | None:
        """The day of the month."""
        digits, word = self.group(name), self.group(f"{name}w")
        if digits:
            return int(digits)
        return self.tables.ordinals.get(word.lower()) if word else None

    def year(self, name: str = "y") -> int | None:
        """The year."""
        digits = self.group(name)
        return int(digits.translate(HAN_DIGITS)) if digits else None

    def number(self) -> int | None:
        """The number, 0 for "a few"."""
        text = self.group("n")
        if text is None:
            return 1
        if text.isdigit():
            return int(text)
        if is_cut(self.text, self.match.start("n")):
            return None
        return self.tables.numbers.get(text.lower())

    def amount(self) -> Decimal | None:
        """The number with its half, where one is said; None for "a few"."""
        digits = (self.group("n") or "").replace(",", ".")
        count = Decimal(digits) if digits[:1].isdigit() else Decimal(self.number() or 0)
        if self.argument:
            count = Decimal(self.argument)
        return (count + (Decimal("0.5") if self.has("half") else 0)) or None

    def unit(self) -> str:
        """The unit of time in English."""
        found = self.group("u") or ""
        return next((u for u, p in self.tables.units.items() if p.fullmatch(found)), "")

    def ordinal(self) -> int | None:
        """The ordinal."""
        digits, word = self.group("o"), self.group("ow")
        if digits:
            return int(digits)
        return self.tables.ordinals.get(word.lower()) if word else None

    def part(self) -> str | None:
        """`early`, `mid`, `late` or None."""
        return next((name for name in ("early", "mid", "late") if self.has(name)), None)

    def today(self) -> date | None:
        """The day of the document, if it is known to the day, to count from."""
        today = self.context.now()
        return today.full if today and today.day else None

    def is_in_sentence(self, place: int) -> bool:
        """Whether no sentence ends between an earlier place and the date."""
        at = self.match.start()
        between = self.text[max(place, 0) : at]
        return place >= 0 and _NEW_SENTENCE.search(between) is None

    def is_future(self) -> bool | None:
        """Whether the clause looks ahead; None where that is not seen.

        What stands nearest before the date counts first, then what follows it.
        """
        text, at = self.text, self.match.start()
        if _FOR.search(text, max(0, at - 24), at):
            return True
        start = max(text.rfind(mark, 0, at) for mark in _ENDS) + 1
        ends = (text.find(mark, self.match.end()) for mark in _ENDS)
        end = min((e for e in ends if e >= 0), default=len(text))
        before = (max(start, at - _REACH), at)
        after = (self.match.end(), min(end, self.match.end() + _REACH))
        spans = [(before, True), (after, False)]
        if self.tables.verb_last:
            spans = [((before[0], after[1]), True)]
        for span, is_last in spans:
            ahead = [m.start() for m in self.tables.future.finditer(text, *span)]
            back = [m.start() for m in self.tables.told.finditer(text, *span)]
            if ahead or back:
                if is_last:
                    return max(ahead, default=-1) > max(back, default=-1)
                return min(ahead, default=end) < min(back, default=end)
        return None
