"""One grammar of dates for many languages, put together from their words.

A template is a regular expression in which `@D` and `@E` stand for days, `@M` and `@L`
for months, `@Y` and `@Z` for years, `@W` for a weekday, `@S` for a season, `@N` for a
number, `@U` for a unit of time, `@O` for an ordinal, `@C` for a century, `@DEC` for a
decade.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from tei_toolkit.names.dates_context import Context, Dated
from tei_toolkit.names.dates_meanings import MEANINGS
from tei_toolkit.names.dates_reading import Reading, Tables
from tei_toolkit.names.language_words import DateWords
from tei_toolkit.names.spans_of_time import Day
from tei_toolkit.names.taken import Apart
from tei_toolkit.names.word_lists import (
    any_form,
    either,
    keyed,
    numbers_of,
    patterns,
    up_to,
    valued,
)
from tei_toolkit.values import immutable

_NO_YEAR_AROUND = r"(?![\d%/]|[.,:]\d|[-–]\d(?!\d{3})|[^\W\d_])"
_EDGE = "[^\\W_]"


@immutable
class Rule:
    """A pattern and what it means."""

    pattern: re.Pattern[str]
    meaning: str
    argument: str


@immutable
class Grammar:
    """The rules of a language, the surest first."""

    rules: tuple[Rule, ...]
    tables: Tables
    anchor: re.Pattern[str]


class _Builder:
    """Puts the rules of a language together."""

    def __init__(self, words: DateWords) -> None:
        self.words = words
        self.found: list[Rule] = []
        numbers = numbers_of(words)
        self.tables = Tables(
            patterns(words.months),
            patterns(words.weekdays),
            patterns(words.seasons),
            numbers,
            valued(words.ordinals),
            {
                unit: re.compile(form, re.IGNORECASE)
                for unit, form in keyed(words.units).items()
            },
            valued(words.decade_words),
            re.compile(words.future or "(?!)", re.IGNORECASE),
            re.compile(words.told or "(?!)", re.IGNORECASE),
            words.verb_last,
            re.compile(words.old_style or "(?!)", re.IGNORECASE),
        )
        self.part = f"(?:(?:{_named_forms(words.part)}) )?" if words.part else ""
        self.after = f"(?:{_named_forms(words.part_after)})"
        self.signs = self._signs()

    def _signs(self) -> dict[str, str]:
        """What each sign of a template stands for."""
        words, tables = self.words, self.tables
        ordinal = either(tables.ordinals)
        in_digits, in_words = r"(?P<d>(?<!\d)[0-3]?\d(?!\d))", f"(?P<dw>{ordinal})"
        day, mark = f"(?:{in_digits}{words.day}|{in_words})", words.day
        if not words.spaced:
            day, mark = f"(?:{in_digits}|{in_words}){words.day}", ""
        month = any_form(words.months)
        digits = r"\d{1,3}(?:[.,]\d)?" if words.spaced else r"\d{1,3}"
        decade = rf"(?P<decw>{either(tables.decades)})"
        return {
            "@DECW": decade,
            "@DEC": rf"(?:['’]?(?P<dec>1\d\d0|20[012]0|[1-9]0)|{decade})",
            "@D": day,
            "@E": day.replace("<d", "<e"),
            "@M": rf"(?P<m>{month})",
            "@L": rf"(?P<l>{month})",
            "@Y": rf"(?P<y>{words.year})",
            "@Z": rf"(?P<z>{words.year})",
            "@W": rf"(?P<w>{any_form(words.weekdays)})",
            "@S": rf"(?P<s>{any_form(words.seasons)})",
            "@N": rf"(?P<n>{digits}|{either(tables.numbers)})",
            "@U": rf"(?P<u>{'|'.join(keyed(words.units).values())})",
            "@O": rf"(?:(?P<o>[1-4]){mark}|(?P<ow>{ordinal}))",
            "@H": r"(?P<h>2[0-4]|[01]?\d)(?:[:.,h](?P<mi>[0-5]\d)(?!\d))?"
            r"(?!\d|[:.,]\d)",
            "@HW": rf"(?P<h>{either(up_to(tables.numbers, 24))})",
            "@HO": rf"(?P<how>{either(up_to(tables.ordinals, 24))})",
            "@MW": rf"(?P<m2>{either(up_to(tables.numbers, 59))})",
            "@C": rf"(?:(?P<c>[XVIХІ]+|\d{{1,2}})|(?P<cw>{ordinal}))",
        }

    def filled(self, template: str) -> str:
        """A template with its signs filled in."""
        for sign in sorted(self.signs, key=len, reverse=True):
            template = template.replace(sign, self.signs[sign])
        return template

    def add(self, meaning: str, template: str, argument: str = "") -> None:
        """Add a rule; of a group called `keep` only that is the date."""
        template = self.filled(template)
        if self.words.spaced:
            template = rf"(?<!{_EDGE})(?:{template})(?![^\W\d_])"
        self.found.append(Rule(re.compile(template, re.IGNORECASE), meaning, argument))

    def grammar(self) -> Grammar:
        """All rules."""
        words = self.words
        for meaning, template in words.rules:
            name, _, argument = meaning.partition(" ")
            self.add(name, template, argument)
        self._eras()
        if words.spaced:
            self._calendar()
        self._halved()
        self._parts_of_years()
        self._spans()
        self._relative()
        if words.spaced:
            self._single()
        self.add("duration", "@N ?@U")
        anchor = "|".join(
            (
                r"\d",
                *(sign for key, sign in self.signs.items() if key in "@M@W@S@U"),
                *map(self.filled, (*words.halved_unit, *words.and_a_half)),
                *(line.partition(": ")[2] for line in _lines(words.relative)),
                either(self.tables.decades),
                *map(self.filled, (*words.halves, *words.quarters, *words.clock)),
                *(self.filled(template) for _, template in words.rules),
            )
        )
        anchor = re.sub(r"\?P<\w+>", "?:", anchor)
        return Grammar(
            tuple(self.found), self.tables, re.compile(anchor, re.IGNORECASE)
        )

    def _eras(self) -> None:
        """Years and centuries before the common era."""
        w = self.words
        mark = f"(?: ?{w.year_mark.strip()})?" if w.year_mark else ""
        year = r"(?<![\d.,])(?P<by>\d{1,5})"
        if w.before_era:
            behind = f"(?P<bc>{w.before_era})"
            self.add("era", f"{year}{mark} ?{behind}")
            for template in w.centuries:
                self.add("century", f"{template} {behind}")
        if w.before_era_ahead:
            ahead = f"(?P<bc>{w.before_era_ahead}) ?"
            self.add("era", f"{ahead}{year}{mark}")
            for template in w.centuries:
                self.add("century", f"{ahead}{template}")

    def _halved(self) -> None:
        w = self.words
        for templates, count in (
            (w.halved, ""),
            (w.halved_unit, "0.5"),
            (w.and_a_half, "1.5"),
        ):
            for template in templates:
                self.add("duration", template, count)

    def _calendar(self) -> None:
        w = self.words
        dash, of, year = w.dash, w.of_month, rf"{w.of_year}@Y(?:{w.year_mark})?"
        lead = r"(?:@W,?(?: (?:den|dem|the|le|el|il|dnia|a))? )?".replace(
            "@W", "(?:" + self.signs["@W"].partition(">")[2]
        )
        for template in w.clock:
            self.add("clock", template)
        that = f"(?:{w.of_that_year.rstrip()} ?)(?:{_named(w, 'year')})"
        self.add("full", f"@D{of}@M{that}")
        self.add("month_year", f"@M{that}")
        for shift, before, behind in self._sides():
            if before:
                self.add("day_month", f"{lead}(?:{before}) @D{of}@M", shift)
            if behind and shift != "0":
                self.add("day_month", f"{lead}@D{of}@M (?:{behind})", shift)
        self.add("days", f"@D{of}@M(?:{dash})@E{of}@L{year}")
        self.add("days", f"{lead}@D(?:{dash})@E{of}@M{year}")
        self.add(
            "days", f"@D{w.of_month}@M{w.of_year}@Y(?:{dash})@E{of}@L{w.of_year}@Z"
        )
        self.add("two_calendars", rf"@D{of}@M \(@E{of}@L\){year}")
        self.add("full", f"{lead}@D{of}@M{year}")
        self.add("days", f"@D{of}@M(?:{dash})@E{of}@L")
        self.add("days", f"@D(?:{dash})@E{of}@M")
        for first, second in w.between:
            self.add(
                "days",
                f"(?:{first}) (?P<keep>@D(?:{of}@M)? (?:{second}) @E{of}@L(?:{year})?)",
            )
            self.add("months", f"(?:{first}) (?P<keep>@M (?:{second}) @L(?:{year})?)")
            mark = f"(?:{w.year_mark})?"
            self.add("years", f"(?:{first}) (?P<keep>@Y{mark} (?:{second}) @Z{mark})")
        self.add("months", f"@M(?:{dash})@L{year}")
        self.add("day_month", f"{lead}@D{of}@M")
        self.add("month_year", f"{self.part}@M{year}")
        self.add("season_year", f"{self.part}@S{w.of_year}@Y(?:{w.year_mark})?")
        mark = f"(?:{w.year_mark})?" if w.year_mark else ""
        self.add(
            "years",
            rf"(?<![\d.,:/$€£№-])@Y ?[-–—/] ?(?P<z>\d{{4}}|\d\d)(?![\d%.,]\d|\d){mark}",
        )

    def _parts_of_years(self) -> None:
        w = self.words
        year = rf"(?:{w.of_that_year}(?:@Y(?:{w.year_mark})?|{_named(w, 'year')}))?"
        for template in w.halves:
            self.add("half", _put(template, year))
        for template in w.quarters:
            self.add("quarter", _put(template, year))
        for template in w.first_months:
            self.add("first_months", _put(template, year))

    def _spans(self) -> None:
        w = self.words
        part, after = self.part, f"(?: ?{self.after})?" if w.part_after else ""
        for template in w.centuries:
            self.add("century", f"{part}{template}{after}")
        for template in w.decades:
            self.add("decade", f"{part}{template}{after}")

    def _sides(self) -> tuple[tuple[str, str, str], ...]:
        """For the last, the next and the present: what stands before and after."""
        w = self.words
        return (
            ("-1", w.last, w.last_after),
            ("1", w.next, w.next_after),
            ("0", w.this, w.this_after),
        )

    def _relative(self) -> None:
        w = self.words
        for line in _lines(w.relative):
            meaning, _, pattern = line.partition(": ")
            name, _, argument = meaning.partition(" ")
            self.add(name, pattern, argument)
        for name in ("since", "ago", "ahead", "later", "earlier", "past", "coming"):
            for template in getattr(w, name):
                self.add(name, template)
        for shift, before, behind in self._sides():
            joint = " ?" if w.spaced else ""
            for sign, meaning in (
                ("@W", "weekday"),
                ("@S", "season"),
                ("@U", "period"),
                ("@M", "month"),
            ):
                if before:
                    self.add(meaning, f"(?:{before}){joint}{sign}", shift)
                if behind:
                    self.add(meaning, f"{sign}{joint}(?:{behind})", shift)

    def _single(self) -> None:
        w = self.words
        if w.in_season:
            self.add("season", f"(?:{w.in_season}) (?P<keep>@S)")
        self.add("weekday", "@W")
        mark = f"(?:{w.year_mark})" if w.year_mark else "(?!)"
        if w.part:
            sure = self.part.removesuffix("?")
            self.add("year", f"{sure}@Y(?:{mark})?{_NO_YEAR_AROUND}")
        if w.part_after:
            self.add("year", f"@Y {self.after}")
        self.add("year", rf"(?<![\d.,:/$€£№#§-]){self.part}@Y{mark}")
        if w.in_year:
            self.add(
                "year",
                rf"(?:{w.in_year}) (?P<keep>{self.part}@Y(?:{mark})?){_NO_YEAR_AROUND}",
            )
        if not w.needs_mark:
            self.add(
                "bare_year", rf"(?<![\d.,:/$€£№#§-]){self.part}@Y{_NO_YEAR_AROUND}"
            )
        else:
            self.add("bare_year", r"(?<=\()@Y(?=\))")
        self.add(
            "iso",
            r"(?<![\d-])(?P<y>1\d{3}|20\d\d)-(?P<mo>[01]\d)-(?P<da>[0-3]\d)(?![\d-])",
        )
        self.add(
            "numeric",
            r"(?<![\d./-])(?P<da>[0-3]?\d)(?P<sep>[./])(?P<mo>[01]?\d)(?P=sep)(?P<y>1\d{3}|20\d\d)(?![\d/]|[.,]\d)",
        )
        if w.part:
            self.add("month", f"{self.part.removesuffix('?')}@M")
        if w.in_month:
            self.add("month", f"(?:{w.in_month}) (?P<keep>{self.part}@M)")


def _named_forms(items: str) -> str:
    """An expression with a named group for each key of `items`."""
    return "|".join(f"(?P<{name}>{form})" for name, form in keyed(items).items())


def _put(template: str, year: str) -> str:
    return template.replace("@OF", year) if "@OF" in template else template + year


def _named(words: DateWords, unit: str) -> str:
    """Words for this, the last or the next unit, in named groups."""
    form = keyed(words.units)[unit]
    options = []
    joint = " ?" if words.spaced else ""
    for name, before, behind in (
        ("zlast", words.last, words.last_after),
        ("znext", words.next, words.next_after),
        ("zthis", words.this, words.this_after),
    ):
        sides = []
        if before:
            sides.append(f"(?:{before}){joint}(?:{form})")
        if behind:
            sides.append(f"(?:{form}){joint}(?:{behind})")
        if sides:
            options.append(f"(?P<{name}>{'|'.join(sides)})")
    if words.following and unit == "year":
        options.append(f"(?P<zthen>{words.following})")
    return "|".join(options) or "(?!)"


def _lines(text: str) -> Iterator[str]:
    return (line.strip() for line in text.strip().split("\n") if line.strip())


@lru_cache(maxsize=16)
def grammar_of(words: DateWords) -> Grammar:
    """The grammar of a language, put together at the first call."""
    return _Builder(words).grammar()


def dates_in(text: str, words: DateWords, today: Day | None) -> list[Dated]:
    """The dates in `text`, in order, none overlapping.

    Args:
        text: any characters, with plain spaces only.
        words: those of its language.
        today: the day of the document, or None.
    """
    grammar = grammar_of(words)
    context = Context(today)
    found: list[Dated] = []
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        if grammar.anchor.search(text, start, end):
            found.extend(_in_line(text, (start, end), grammar, context))
        start = end + 1
    return found


def _in_line(
    text: str, line: tuple[int, int], grammar: Grammar, context: Context
) -> Iterator[Dated]:
    taken: list[tuple[int, int, Rule, re.Match[str]]] = []
    apart = Apart()
    for rule in grammar.rules:
        for match in rule.pattern.finditer(text, *line):
            start, end = match.span("keep" if "keep" in match.re.groupindex else 0)
            if apart.take(start, end):
                taken.append((start, end, rule, match))
    reached = 0
    for start, end, rule, match in sorted(taken, key=lambda t: t[0]):
        if start < reached:
            continue
        context.reach = 0
        reading = Reading(match, context, text, grammar.tables, rule.argument)
        context.is_guess = False
        values = MEANINGS[rule.meaning](reading)
        if values is not None:
            is_sure = bool(values) and not context.is_guess
            reached = max(end, context.reach)
            yield Dated(start, reached, values, is_sure, rule.meaning == "clock")
