"""The rules for English dates: how each kind is written, and what it means."""

import re
from collections.abc import Callable, Iterator

from tei_toolkit.lazy_pattern import in_one_case, lazy_pattern
from tei_toolkit.names.dates_context import Context
from tei_toolkit.names.dates_english_days import (
    read_bare_month,
    read_day_month,
    read_day_of_era,
    read_dual_year,
    read_full,
    read_full_julian,
    read_full_range,
    read_iso,
    read_month_range,
    read_month_year,
    read_numeric,
    read_slashed,
    read_spoken,
    read_two_calendars,
)
from tei_toolkit.names.dates_english_feasts import (
    FEASTS,
    read_feast,
    read_september,
)
from tei_toolkit.names.dates_english_relative import (
    read_ago,
    read_day_of_month,
    read_deictic,
    read_first_months,
    read_in_time,
    read_part_of_year,
    read_recent,
    read_relative,
    read_weekday,
    read_weekday_of_month,
    read_within,
)
from tei_toolkit.names.dates_english_years import (
    DECADES,
    SPOKEN_SIGNS,
    SPOKEN_YEAR,
    TWO_FIGURES,
    read_beside_year,
    read_century,
    read_decade,
    read_era,
    read_era_of_next,
    read_quarter,
    read_season,
    read_short_year,
    read_since,
    read_spoken_year,
    read_year,
    read_year_of_century,
    read_year_range,
)
from tei_toolkit.names.numbers import NUMBER, ORDINAL
from tei_toolkit.names.spans_of_time import Values
from tei_toolkit.values import immutable

_M = (
    r"(?P<m>(?:January|February|March|April|May|June|July|August|September|October"
    r"|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER"
    r"|OCTOBER|NOVEMBER|DECEMBER|january|february|april|june|july|august|september"
    r"|october|november|december)\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov"
    r"|Dec|feb|aug|sept|oct|nov)\b\.?)"
)
_GLUED = "(?P<m>Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)"
_M2 = _M.replace("?P<m>", "?P<m2>")
_WD = (
    r"(?P<wd>(?i:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)"
    r"|Mon\.|Tues?\.|Weds?\.|Thurs?\.|Fri\.|Sat\.|Sun\.)"
)
_LEAD = rf"(?:{_WD.replace('?P<wd>', '?:')},? (?:the )?)?"
_D = (
    r"(?P<d>[0-3]?\d(?:st|nd|rd|th)?|(?:twenty-|thirty-)?(?:first|second|third|fourth"
    r"|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|thirteenth|fourteenth"
    r"|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)"
)
_D2 = r"(?P<d2>[0-3]?\d)(?:st|nd|rd|th)?"
_Y = r"(?P<y>1\d{3}|20\d\d)(?![\d%]|[.,]\d|[-–/]\d\d(?!\d))"
_DASH = r" ?(?:-|–|—|to|and|through|until) ?"
_PART = r"(?:(?P<part>early|mid|late)[- ])?"
_TOLD = r"(?=(?P<told>,? (?:of )?(?:this|last|next|that|the same) year)"
_UNIT = (
    r"(?P<unit>years?|months?|weeks?|days?|decades?|centuries|century|nights?"
    r"|fortnights?)"
)
_BC = r"BCE?(?![A-Za-z])|B\.C\.(?:E\.)?"
_BC_SIGNS = ("bc", "b.c")
_N = rf"(?P<n>{NUMBER}|an?|a couple(?: of)?|a few|several|many|few|couple of|a dozen)"
_PERIOD = r"(?P<period>year|month|week|weekend|decade|century|quarter)"

Handler = Callable[[re.Match[str], Context, str], Values | None]


@immutable
class Rule:
    """One kind of date.

    Attributes:
        pattern: how it is written.
        handler: what it means.
        signs: lists of what one of each stands, in small letters, in every line that
            has such a date, or patterns of it as printed. Most lines have no sign of
            most kinds, and a pattern that is never needed is never compiled.
    """

    pattern: re.Pattern[str]
    handler: Handler
    signs: tuple["Sign", ...]


Sign = tuple[str, ...] | re.Pattern[str]


def _rule(pattern: str, handler: Handler, signs: tuple[Sign, ...]) -> Rule:
    return Rule(lazy_pattern(pattern), handler, signs)


_MONTH = re.compile(rf"{_M}|{_GLUED.replace('?P<m>', '?:')}(?=\.?\d)")
_MONTH_IN_ANY_CASE = re.compile(_M, re.IGNORECASE)
_WEEKDAY = re.compile(_WD)
_SEASON_WORD = tuple("spring summer autumn fall winter".split())
_YEAR = re.compile(r"1\d{3}|20\d\d")
_MONTH_YEAR = (_MONTH, _YEAR)
_TENS = ("0s", "0's", "0’s")
_DAY_WORDS = (
    *"yesterday today tonight tomorrow morning afternoon evening night nite".split(),
    *("this very day", "this day"),
)
_AGO_WORDS = (
    *(" ago", " back", " earlier", " later", " prior", " previously"),
    " from now",
)
_UNIT_WORDS = tuple("year month week day decade centur night".split())
_OF_TIME = tuple(
    f"{mark}{space}{s}time" for mark in "'’" for space in ("", " ") for s in ("", "s ")
)
_DASHES = (*"-–—", "to", "and", "through", "until")
_FEAST = tuple({name.split("'")[0] for name in FEASTS})

_FEASTS = "|".join(
    re.escape(name).replace("'", "['’]").replace(r"\ ", " ")
    for name in sorted(FEASTS, key=len, reverse=True)
)
_OF_YEAR = (
    r"(?P<of>this year|last year|next year|the year|(?:the year )?(?:1\d{3}|20\d\d))"
)
# What may follow the name of a season that is no part of another name or compound.
_ALONE = (
    r"(?!['’-]| (?!(?:a|after|all|and|are|as|at|because|before|but|by|for|from|had|has|"
    r"have|he|here|I|if|in|is|it|of|on|or|she|since|so|than|that|the|then|there|they|"
    r"this|though|to|too|until|was|we|were|when|where|which|while|who|will|with|you)\b)"
    r"[A-Za-z])"
)
RULES: list[Rule] = [
    _rule(
        rf"{_LEAD}(?<![\d.,/]){_D}(?:/|(?: of)?{_DASH}){_D2} (?:of )?{_M},? {_Y}",
        read_full_range,
        (*_MONTH_YEAR, ("/", *_DASHES)),
    ),
    _rule(
        rf"{_LEAD}(?<![\d.,]){_D}(?: of)? {_M}{_DASH}{_D2}(?: of)? {_M2},?"
        rf" (?:of )?{_Y}",
        read_full_range,
        (*_MONTH_YEAR, _DASHES),
    ),
    _rule(
        rf"(?<![\d.,])(?P<d>\d\d?) {_M} ?(?:\((?P<d2>\d\d?) {_M2}\)"
        rf"|/ ?(?P<d3>\d\d?) {_M2.replace('m2', 'm3')}),? {_Y}",
        read_two_calendars,
        (_MONTH, _YEAR, ("(", "/")),
    ),
    _rule(
        rf"{_LEAD}(?<![\d.,]){_D}(?: of)? {_M},? \((?:O\.? ?S\.?|Old Style)\),? {_Y}",
        read_full_julian,
        (_MONTH, _YEAR, ("(",)),
    ),
    _rule(
        rf"{_LEAD}(?<![\d.,]){_D}(?: of)? {_M},? "
        r"(?P<y>1[5-7]\d\d)/(?P<next>\d\d?)(?![\d/])",
        read_dual_year,
        (_MONTH, ("/",)),
    ),
    _rule(
        rf"(?:(?<![\d.,]){_D}(?: of)? )?{_M},? (?P<year>\d{{1,4}}) ?(?P<era>{_BC})",
        read_day_of_era,
        (_MONTH, _BC_SIGNS),
    ),
    _rule(
        rf"{_LEAD}{_M} {_D}{_DASH}{_M2} {_D2}(?:, ?| ){_Y}",
        read_full_range,
        (*_MONTH_YEAR, _DASHES),
    ),
    _rule(
        rf"{_LEAD}{_M} {_D}{_DASH}{_D2}(?:, ?| ){_Y}",
        read_full_range,
        (*_MONTH_YEAR, _DASHES),
    ),
    _rule(
        rf"{_LEAD}(?<![\d.,])(?:the )?{_D}(?: day)?(?: of)? (?i:{_M})[ ,]{{1,2}}{_Y}",
        read_full,
        (_MONTH_IN_ANY_CASE, _YEAR),
    ),
    _rule(
        rf"{_LEAD}(?i:{_M}) (?:the )?{_D}(?:, ?| ){_Y}",
        read_full,
        (_MONTH_IN_ANY_CASE, _YEAR),
    ),
    _rule(
        rf"(?i:\b(?:between|from) ){_M} (?:and|to|until) {_M2},? (?:in |of )?{_Y}",
        read_month_range,
        (*_MONTH_YEAR, ("between ", "from ")),
    ),
    _rule(
        rf"{_M}{_DASH}{_M2},? (?:of )?{_Y}",
        read_month_range,
        (*_MONTH_YEAR, _DASHES),
    ),
    _rule(
        rf"\b{_GLUED}\.?(?P<d>[0-3]?\d), ?(?P<y>1\d{{3}}|20\d\d)(?!\d)",
        read_full,
        _MONTH_YEAR,
    ),
    _rule(
        r"\b(?P<side>[Pp]ost|[Pp]re)[-–](?P<y>1[4-9]\d\d|20\d\d)(?![\d-])",
        read_beside_year,
        (("ost", "re"), _YEAR),
    ),
    _rule(
        r"(?<![\d.,])(?P<year>\d{1,4})(?= (?:to|until|and) (?:about |around "
        r"|roughly |c\. ?|ca\. ?)?\d{1,5} ?(?:BCE?|B\.C\.))",
        read_era_of_next,
        (("bc", "b.c"),),
    ),
    _rule(
        r"(?<![\d-])(?P<y>1\d{3}|20\d\d)-(?P<mo>[01]\d)-(?P<da>[0-3]\d)(?![\d-])"
        r"(?:T(?P<clock>[0-2]\d:[0-5]\d)(?P<seconds>:[0-5]\d)?(?P<zone>Z|[+-]\d\d:\d\d)?"
        r"(?![\d:]))?",
        read_iso,
        (("-",), _YEAR),
    ),
    _rule(
        r"(?<![\d.,])(?P<da>[0-3]?\d)\.(?P<mo>[01]?\d)\.(?P<y>1\d{3}|20\d\d)(?![\d.,]\d)",
        read_numeric,
        ((".",), _YEAR),
    ),
    _rule(
        r"(?<![\d/.-])(?P<a>\d\d?)/(?P<b>\d\d?)/(?P<y>1\d{3}|20\d\d)(?![\d/]|\.\d)",
        read_slashed,
        (("/",), _YEAR),
    ),
    _rule(
        r"(?<![\d/.-])(?P<y>1\d{3}|20\d\d)/(?P<mo>[01]?\d)/(?P<da>[0-3]?\d)(?![\d/]|\.\d)",
        read_iso,
        (("/",), _YEAR),
    ),
    _rule(
        rf"{_LEAD}(?:(?<![\d.,])(?:the )?{_D}(?: of)? )?{_M},? (?:of )?"
        rf"(?i:{SPOKEN_YEAR})",
        read_spoken,
        (_MONTH, SPOKEN_SIGNS),
    ),
    _rule(
        rf"{_LEAD}{_M} (?:the )?{_D},? (?i:{SPOKEN_YEAR})",
        read_spoken,
        (_MONTH, SPOKEN_SIGNS),
    ),
    _rule(
        rf"{_LEAD}(?<![\d.,]){_D}(?: of)? {_M}{_DASH}{_D2}(?: of)? {_M2}(?! \d)",
        read_full_range,
        (_MONTH, _DASHES),
    ),
    _rule(
        rf"(?<![\d.,]){_LEAD}\b(?:the )?{_D}(?: of)? {_M}"
        r"(?P<last>,? (?:last(?! year\b)|ult\.?|inst\.?))(?![a-z])",
        read_day_month,
        (_MONTH, ("last", "ult", "inst")),
    ),
    _rule(
        rf"(?P<part>)?{_M} {_D}{_DASH}{_D2}(?![\d%:]|,\d| (?:per|percent|million))",
        read_full_range,
        (_MONTH, _DASHES),
    ),
    _rule(rf"(?i:{_PART}){_M},? (?:of )?{_Y}", read_month_year, _MONTH_YEAR),
    _rule(
        rf"{_LEAD}(?:(?:last|next|this) )?{_M} (?:the )?{_D}(?![\d%]|[.,:]\d"
        rf"|,? (?:per|percent|million))\b{_TOLD}|)",
        read_day_month,
        (_MONTH,),
    ),
    _rule(
        rf"{_LEAD}(?<![\d.,:])\b(?:the )?{_D}(?: of)? {_M}(?! \d){_TOLD}|)",
        read_day_month,
        (_MONTH,),
    ),
    _rule(
        r"(?:(?i:\b(?:the )?(?P<season>spring|summer|autumn|fall|winter) of )"
        r"|(?<=[\s(]))"
        r"['’‘](?P<yy>\d\d)(?!['’]?s|\d|[A-Za-z])",
        read_short_year,
        ((("'", "’", "‘"),)),
    ),
    _rule(
        rf"(?i:(?:(?P<part>early|late|mid)[- ])?\b(?P<season>spring|summer|autumn"
        rf"|fall|winter) (?:of )?(?:the year )?)(?:(?P<y1>1\d{{3}}|20\d\d)[-–/]"
        rf"(?P<y2>\d\d(?:\d\d)?)(?!\d)|{_Y})",
        read_season,
        (_SEASON_WORD, _YEAR),
    ),
    _rule(
        r"(?i:\b(?P<spoken>(?:fiscal|financial|tax|academic|school|marketing) year "
        r"))(?P<y1>1\d{3}|20\d\d)[/–-](?P<y2>\d\d(?:\d\d)?)(?!\d)",
        read_year_range,
        (_YEAR, ("year",)),
    ),
    _rule(
        r"(?<![\d$£€.,/])(?P<y1>1\d{3}|20\d\d)/(?P<y2>\d\d)(?= (?:season|campaign"
        r"|session|academic year|school year|financial year|winter|budget)\b)",
        read_year_range,
        (_YEAR, ("/",)),
    ),
    _rule(
        rf"(?i:\b(?:the )?{_D} of (?P<side>last|next|this) month\b)",
        read_day_of_month,
        (("month",),),
    ),
    _rule(
        r"(?<![\d$£€.,])(?P<y1>1\d{3}|20\d\d) ?(?:[-–—]|to) ?(?P<y2>\d\d)(?![\d%/-]"
        r"| (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))",
        read_year_range,
        (_YEAR, ("-", "–", "—", "to")),
    ),
    _rule(
        r"\bQ(?P<quarter>[1-4])(?: of|,)? (?:FY ?)?(?P<y>1\d{3}|20\d\d)(?!\d)",
        read_quarter,
        (("q1", "q2", "q3", "q4"), _YEAR),
    ),
    _rule(
        rf"(?i:\b(?P<ord>first|second|third|fourth|last|final) (?:(?P<n>{NUMBER}) )?"
        rf"(?P<unit2>months?|half|quarters?)(?: of)? {_OF_YEAR})",
        read_first_months,
        (("month", "half", "quarter"), ("year", "1", "20")),
    ),
    _rule(
        rf"(?i:\b(?:the )?(?P<c>{ORDINAL})(?P<part>)?(?= (?:and|or|to|through|until"
        rf"|into) (?:the )?{ORDINAL}[- ]centur(?:y|ies)(?: (?P<bc>{_BC}))?))",
        read_century,
        (("centur",),),
    ),
    _rule(
        rf"(?i:(?:the )?{_PART}(?:the )?(?P<c>{ORDINAL}|twenty-first"
        rf"|twentieth)[- ]centur(?:y|ies)(?: (?P<bc>{_BC}))?)",
        read_century,
        (("centur",),),
    ),
    _rule(
        rf"(?i:\b(?:the )?{_PART}(?:the )?)(?<![\d.,])(?P<dec>1\d\d0|20[012]0)['’]?s\b",
        read_decade,
        (_TENS,),
    ),
    _rule(rf"(?i:\bthe {_PART})['’‘]?(?P<dec>[1-9]0)['’]?s\b", read_decade, (_TENS,)),
    _rule(
        r"(?P<part>(?:early|mid|late)[- ])?['’‘](?P<dec>[1-9]0)s\b",
        read_decade,
        (_TENS,),
    ),
    _rule(
        rf"(?i:\bthe {_PART}(?P<words>{'|'.join(DECADES)})\b)", read_decade, (DECADES,)
    ),
    _rule(
        r"(?P<era0>AD|A\.D\.) (?P<year>\d{1,4})\b(?P<era>)?",
        read_era,
        (("ad ", "a.d. "),),
    ),
    _rule(
        r"(?P<era0>)?(?<![\d.])(?P<year>\d{1,3}(?:,\d{3})|\d{1,5}) ?(?P<era>BCE?|CE"
        r"|AD|B\.C\.(?:E\.)?|A\.D\.|C\.E\.)(?![A-Za-z])",
        read_era,
        (("bc", "ce", "ad", "b.c", "c.e", "a.d"),),
    ),
    _rule(
        rf"(?i:\b(?:(?P<rel>last|next|this) )?(?P<feast>{_FEASTS})\b"
        rf"(?:(?:,? of)?,? (?P<y>1\d{{3}}|20\d\d)(?!\d)|,? (?:of )?"
        rf"(?P<which>last|next|this) year)?)(?(y)|(?! "
        rf"(?:[A-Z][a-z]|tree|bunny|eggs?|cards?|gifts?|presents?|carols?|songs?"
        rf"|part(?:y|ies)|music|lights|decorations|dinner|movie|lunch|shopping|cake"
        rf"|market)))",
        read_feast,
        (_FEAST,),
    ),
    _rule(
        r"(?<![\d/])9/11(?![\d/])|\bSeptember 11th?(?= (?:attacks|terrorist))",
        read_september,
        ((("9/11", "september 11"),)),
    ),
    _rule(
        r"(?i:\b(?:the )?day (?:before yesterday|after tomorrow)\b|\b(?:today"
        r"|tonight|yesterday|tomorrow)\b|\bthis (?:morning|afternoon|evening"
        r"|very day)\b|\blast (?:night|evening|nite)\b|\bthis day\b(?! (?:and"
        r"|in) (?:age|history)))",
        read_deictic,
        (_DAY_WORDS,),
    ),
    _rule(
        rf"(?i:\b(?:about |around |almost |nearly |some |over |more than |roughly "
        rf"|approximately )?{_N} (?:short |long |full |whole |odd )?{_UNIT} "
        rf"(?P<how>ago|back|earlier|later|prior|previously|from now)\b)",
        read_ago,
        (_AGO_WORDS, _UNIT_WORDS),
    ),
    _rule(
        rf"(?i:\b(?:with)?in (?:about |around )?{_N} {_UNIT}['’] ?(?:s )?time\b"
        rf"|\b(?:with)?in (?:an?|one) (?P<one>week|month|year|day)['’]s time\b)",
        read_in_time,
        (_OF_TIME,),
    ),
    _rule(
        rf"(?i:\b(?:the |these |our |my |his |her |their )?(?P<which>last|past|next"
        rf"|previous|coming) (?:(?P<n>{NUMBER}|few|couple of|several"
        rf"|couple) )?(?P<unit>years|months|weeks|days|decades?|centuries))(?![- "
        rf"]old)\b",
        read_within,
        (
            ("years", "months", "weeks", "days", "decade", "centur"),
            ("last ", "past ", "next ", "previous ", "coming "),
        ),
    ),
    _rule(
        r"(?i:\b(?:the )?(?:most )?recent (?:years|months|weeks|days|decades)\b)",
        read_recent,
        (("recent",),),
    ),
    _rule(
        r"(?i:\b(?:the )?(?:very )?(?:end|beginning|start) of (?P<of>the year"
        r"|this year|next year|last year|the month|this month)\b)",
        read_part_of_year,
        ((("end of", "beginning of", "start of"),)),
    ),
    _rule(
        rf"\b(?P<rel>)?(?i:{_PART}){_M}{_TOLD})",
        read_bare_month,
        (_MONTH, (" year",)),
    ),
    _rule(
        rf"\b(?P<rel>)?{_WD}(?=,? (?:of )?(?i:(?P<week>last|next|this) week)\b)",
        read_weekday,
        (_WEEKDAY, (" week",)),
    ),
    _rule(
        rf"(?i:\b(?P<which>this past|this|last|next|the following|the previous"
        rf"|the preceding|the coming|the current|the same|that same|that"
        rf"|the upcoming) (?:whole |entire |very |coming |uh |academic |school "
        rf"|calendar |fiscal |financial )?{_PERIOD}\b)(?!['’]?s? (?:old|long))",
        read_relative,
        ((("year", "month", "week", "decade", "century", "quarter"),)),
    ),
    _rule(
        r"(?i:\b(?P<rel>this|last|next) (?:past )?(?:uh |um )?(?P<season>spring"
        r"|summer|autumn|fall|winter)\b)",
        read_season,
        (_SEASON_WORD,),
    ),
    _rule(
        r"(?i:\b(?:(?:in|during|every|each|throughout|of|over|for) )(?=(?:the )?(?:"
        r"(?:early|late|mid)[- ])?(?:spring|summer|autumn|fall|winter)\b))(?P<keep>"
        r"(?i:(?:the )?(?:(?:early|late|mid)[- ])?(?P<season>spring|summer|autumn"
        r"|fall|winter)\b))" + _ALONE,
        read_season,
        (_SEASON_WORD,),
    ),
    _rule(
        r"\b(?i:the )?(?P<season>summer|winter|Summer|Winter)s?\b" + _ALONE,
        read_season,
        (_SEASON_WORD,),
    ),
    _rule(
        rf"\b{_WD},? (?:the )?(?!13th)(?P<d>[1-3]?\d)(?:st|nd|rd|th)\b"
        r"(?! (?:century|[A-Z])| ?[-–])",
        read_weekday_of_month,
        (_WEEKDAY,),
    ),
    _rule(
        rf"\b(?:(?P<rel>(?i:this past|this coming|last|next|this|coming)) )?{_WD}"
        r"(?P<week>)?(?: last)?(?![A-Za-z]| the 13th)",
        read_weekday,
        (_WEEKDAY,),
    ),
    _rule(
        rf"\b(?:(?P<rel>(?i:last|next|this))(?: uh| um|,)* )?(?i:(?:(?P<part>early"
        rf"|mid|late)[- ])?){_M}(?![A-Za-z]| ?\d)",
        read_bare_month,
        (_MONTH,),
    ),
    _rule(
        rf"{_Y}(?= ?[-–—] ?(?:present|now|today)\b)",
        read_since,
        (_YEAR, ("present", "now", "today")),
    ),
    _rule(rf"(?i:\b(?:the year )?)(?i:{_PART}){_Y}", read_year, (_YEAR,)),
    _rule(
        r"(?i:\b(?:in|since|until|till|by|from|to|of|before|after|year|around|and) )"
        rf"(?P<keep>(?i:{SPOKEN_YEAR}))"
        r"(?! (?:people|men|women|of|per))(?![- ]?\w*teen)",
        read_spoken_year,
        (SPOKEN_SIGNS,),
    ),
    _rule(
        rf"(?:(?<=[.?!:] )|(?<![^\n]))(?i:{SPOKEN_YEAR})(?=[.,;?!])",
        read_spoken_year,
        (SPOKEN_SIGNS,),
    ),
    _rule(
        rf"(?i:\b(?:in|since) (?P<keep>{TWO_FIGURES}))(?=[.,;:?!)]|\s*\Z)",
        read_year_of_century,
        (SPOKEN_SIGNS,),
    ),
]


def rules_with_signs(line: str) -> Iterator[tuple[int, Rule]]:
    """The rules of whose signs a line has all; and their ranks."""
    small = in_one_case(line)
    known: dict[Sign, bool] = {}
    for rank, rule in enumerate(RULES):
        for signs in rule.signs:
            has_one = known.get(signs)
            if has_one is None:
                has_one = known[signs] = _has_one(line, small, signs)
            if not has_one:
                break
        else:
            yield rank, rule


def _has_one(line: str, small: str, signs: Sign) -> bool:
    """Whether one of `signs` stands in a line; `small` is the line in small letters."""
    if isinstance(signs, tuple):
        return any(sign in small for sign in signs)
    return signs.search(line) is not None
