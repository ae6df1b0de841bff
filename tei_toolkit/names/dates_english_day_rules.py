"""The rules for English days and months of a calendar: `3 May 2008`, `May 3rd`."""

from tei_toolkit.names.dates_english_days import (
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
from tei_toolkit.names.dates_english_rule import Rule, rule
from tei_toolkit.names.dates_english_words import (
    BC,
    DASH,
    DAY,
    DAY2,
    GLUED_MONTH,
    HAS_MONTH,
    HAS_MONTH_AND_YEAR,
    HAS_MONTH_IN_ANY_CASE,
    HAS_YEAR,
    LEAD,
    MONTH,
    MONTH2,
    OF_BC,
    OF_RANGE,
    PART,
    TOLD,
    YEAR,
)
from tei_toolkit.names.dates_english_years import (
    SPOKEN_SIGNS,
    SPOKEN_YEAR,
    read_beside_year,
    read_era_of_next,
)

DAY_RULES: list[Rule] = [
    rule(
        rf"{LEAD}(?<![\d.,/]){DAY}(?:/|(?: of)?{DASH}){DAY2} (?:of )?{MONTH},? {YEAR}",
        read_full_range,
        (*HAS_MONTH_AND_YEAR, ("/", *OF_RANGE)),
    ),
    rule(
        rf"{LEAD}(?<![\d.,]){DAY}(?: of)? {MONTH}{DASH}{DAY2}(?: of)? {MONTH2},?"
        rf" (?:of )?{YEAR}",
        read_full_range,
        (*HAS_MONTH_AND_YEAR, OF_RANGE),
    ),
    rule(
        rf"(?<![\d.,])(?P<d>\d\d?) {MONTH} ?(?:\((?P<d2>\d\d?) {MONTH2}\)"
        rf"|/ ?(?P<d3>\d\d?) {MONTH2.replace('m2', 'm3')}),? {YEAR}",
        read_two_calendars,
        (HAS_MONTH, HAS_YEAR, ("(", "/")),
    ),
    rule(
        rf"{LEAD}(?<![\d.,]){DAY}(?: of)? {MONTH},? "
        rf"\((?:O\.? ?S\.?|Old Style)\),? {YEAR}",
        read_full_julian,
        (HAS_MONTH, HAS_YEAR, ("(",)),
    ),
    rule(
        rf"{LEAD}(?<![\d.,]){DAY}(?: of)? {MONTH},? "
        r"(?P<y>1[5-7]\d\d)/(?P<next>\d\d?)(?![\d/])",
        read_dual_year,
        (HAS_MONTH, ("/",)),
    ),
    rule(
        rf"(?:(?<![\d.,]){DAY}(?: of)? )?{MONTH},? (?P<year>\d{{1,4}}) ?(?P<era>{BC})",
        read_day_of_era,
        (HAS_MONTH, OF_BC),
    ),
    rule(
        rf"{LEAD}{MONTH} {DAY}{DASH}{MONTH2} {DAY2}(?:, ?| ){YEAR}",
        read_full_range,
        (*HAS_MONTH_AND_YEAR, OF_RANGE),
    ),
    rule(
        rf"{LEAD}{MONTH} {DAY}{DASH}{DAY2}(?:, ?| ){YEAR}",
        read_full_range,
        (*HAS_MONTH_AND_YEAR, OF_RANGE),
    ),
    rule(
        rf"{LEAD}(?<![\d.,])(?:the )?{DAY}(?: day)?(?: of)? (?i:{MONTH})"
        rf"[ ,]{{1,2}}{YEAR}",
        read_full,
        (HAS_MONTH_IN_ANY_CASE, HAS_YEAR),
    ),
    rule(
        rf"{LEAD}(?i:{MONTH}) (?:the )?{DAY}(?:, ?| ){YEAR}",
        read_full,
        (HAS_MONTH_IN_ANY_CASE, HAS_YEAR),
    ),
    rule(
        rf"(?i:\b(?:between|from) ){MONTH} (?:and|to|until) {MONTH2},? "
        rf"(?:in |of )?{YEAR}",
        read_month_range,
        (*HAS_MONTH_AND_YEAR, ("between ", "from ")),
    ),
    rule(
        rf"{MONTH}{DASH}{MONTH2},? (?:of )?{YEAR}",
        read_month_range,
        (*HAS_MONTH_AND_YEAR, OF_RANGE),
    ),
    rule(
        rf"\b{GLUED_MONTH}\.?(?P<d>[0-3]?\d), ?(?P<y>1\d{{3}}|20\d\d)(?!\d)",
        read_full,
        HAS_MONTH_AND_YEAR,
    ),
    rule(
        r"\b(?P<side>[Pp]ost|[Pp]re)[-–](?P<y>1[4-9]\d\d|20\d\d)(?![\d-])",
        read_beside_year,
        (("ost", "re"), HAS_YEAR),
    ),
    rule(
        r"(?<![\d.,])(?P<year>\d{1,4})(?= (?:to|until|and) (?:about |around "
        r"|roughly |c\. ?|ca\. ?)?\d{1,5} ?(?:BCE?|B\.C\.))",
        read_era_of_next,
        (("bc", "b.c"),),
    ),
    rule(
        r"(?<![\d-])(?P<y>1\d{3}|20\d\d)-(?P<mo>[01]\d)-(?P<da>[0-3]\d)(?![\d-])"
        r"(?:T(?P<clock>[0-2]\d:[0-5]\d)(?P<seconds>:[0-5]\d)?(?P<zone>Z|[+-]\d\d:\d\d)?"
        r"(?![\d:]))?",
        read_iso,
        (("-",), HAS_YEAR),
    ),
    rule(
        r"(?<![\d.,])(?P<da>[0-3]?\d)\.(?P<mo>[01]?\d)\.(?P<y>1\d{3}|20\d\d)(?![\d.,]\d)",
        read_numeric,
        ((".",), HAS_YEAR),
    ),
    rule(
        r"(?<![\d/.-])(?P<a>\d\d?)/(?P<b>\d\d?)/(?P<y>1\d{3}|20\d\d)(?![\d/]|\.\d)",
        read_slashed,
        (("/",), HAS_YEAR),
    ),
    rule(
        r"(?<![\d/.-])(?P<y>1\d{3}|20\d\d)/(?P<mo>[01]?\d)/(?P<da>[0-3]?\d)(?![\d/]|\.\d)",
        read_iso,
        (("/",), HAS_YEAR),
    ),
    rule(
        rf"{LEAD}(?:(?<![\d.,])(?:the )?{DAY}(?: of)? )?{MONTH},? (?:of )?"
        rf"(?i:{SPOKEN_YEAR})",
        read_spoken,
        (HAS_MONTH, SPOKEN_SIGNS),
    ),
    rule(
        rf"{LEAD}{MONTH} (?:the )?{DAY},? (?i:{SPOKEN_YEAR})",
        read_spoken,
        (HAS_MONTH, SPOKEN_SIGNS),
    ),
    rule(
        rf"{LEAD}(?<![\d.,]){DAY}(?: of)? {MONTH}{DASH}{DAY2}(?: of)? {MONTH2}(?! \d)",
        read_full_range,
        (HAS_MONTH, OF_RANGE),
    ),
    rule(
        rf"(?<![\d.,]){LEAD}\b(?:the )?{DAY}(?: of)? {MONTH}"
        r"(?P<last>,? (?:last(?! year\b)|ult\.?|inst\.?))(?![a-z])",
        read_day_month,
        (HAS_MONTH, ("last", "ult", "inst")),
    ),
    rule(
        rf"(?P<part>)?{MONTH} {DAY}{DASH}{DAY2}(?![\d%:]|,\d| (?:per|percent|million))",
        read_full_range,
        (HAS_MONTH, OF_RANGE),
    ),
    rule(rf"(?i:{PART}){MONTH},? (?:of )?{YEAR}", read_month_year, HAS_MONTH_AND_YEAR),
    rule(
        rf"{LEAD}(?:(?:last|next|this) )?{MONTH} (?:the )?{DAY}(?![\d%]|[.,:]\d"
        rf"|,? (?:per|percent|million))\b{TOLD}|)",
        read_day_month,
        (HAS_MONTH,),
    ),
    rule(
        rf"{LEAD}(?<![\d.,:])\b(?:the )?{DAY}(?: of)? {MONTH}(?! \d){TOLD}|)",
        read_day_month,
        (HAS_MONTH,),
    ),
]
