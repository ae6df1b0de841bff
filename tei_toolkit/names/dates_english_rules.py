"""The rules for English dates, the surer before the others."""

from tei_toolkit.names.dates_english_day_rules import DAY_RULES
from tei_toolkit.names.dates_english_days import read_bare_month
from tei_toolkit.names.dates_english_feasts import read_feast, read_september
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
from tei_toolkit.names.dates_english_rule import Rule, rule
from tei_toolkit.names.dates_english_words import (
    ALONE,
    BC,
    COUNT,
    DAY,
    FEAST_NAMES,
    HAS_MONTH,
    HAS_WEEKDAY,
    HAS_YEAR,
    MONTH,
    OF_AGO,
    OF_DAY,
    OF_DECADE,
    OF_FEAST,
    OF_SEASON,
    OF_TIME,
    OF_UNIT,
    OF_YEAR,
    PART,
    PERIOD,
    TOLD,
    UNIT,
    WEEKDAY,
    YEAR,
)
from tei_toolkit.names.dates_english_years import (
    DECADES,
    SPOKEN_SIGNS,
    SPOKEN_YEAR,
    TWO_FIGURES,
    read_century,
    read_decade,
    read_era,
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

RULES: list[Rule] = [
    *DAY_RULES,
    rule(
        r"(?:(?i:\b(?:the )?(?P<season>spring|summer|autumn|fall|winter) of )"
        r"|(?<=[\s(]))"
        r"['’‘](?P<yy>\d\d)(?!['’]?s|\d|[A-Za-z])",
        read_short_year,
        ((("'", "’", "‘"),)),
    ),
    rule(
        rf"(?i:(?:(?P<part>early|late|mid)[- ])?\b(?P<season>spring|summer|autumn"
        rf"|fall|winter) (?:of )?(?:the year )?)(?:(?P<y1>1\d{{3}}|20\d\d)[-–/]"
        rf"(?P<y2>\d\d(?:\d\d)?)(?!\d)|{YEAR})",
        read_season,
        (OF_SEASON, HAS_YEAR),
    ),
    rule(
        r"(?i:\b(?P<spoken>(?:fiscal|financial|tax|academic|school|marketing) year "
        r"))(?P<y1>1\d{3}|20\d\d)[/–-](?P<y2>\d\d(?:\d\d)?)(?!\d)",
        read_year_range,
        (HAS_YEAR, ("year",)),
    ),
    rule(
        r"(?<![\d$£€.,/])(?P<y1>1\d{3}|20\d\d)/(?P<y2>\d\d)(?= (?:season|campaign"
        r"|session|academic year|school year|financial year|winter|budget)\b)",
        read_year_range,
        (HAS_YEAR, ("/",)),
    ),
    rule(
        rf"(?i:\b(?:the )?{DAY} of (?P<side>last|next|this) month\b)",
        read_day_of_month,
        (("month",),),
    ),
    rule(
        r"(?<![\d$£€.,])(?P<y1>1\d{3}|20\d\d) ?(?:[-–—]|to) ?(?P<y2>\d\d)(?![\d%/-]"
        r"| (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))",
        read_year_range,
        (HAS_YEAR, ("-", "–", "—", "to")),
    ),
    rule(
        r"\bQ(?P<quarter>[1-4])(?: of|,)? (?:FY ?)?(?P<y>1\d{3}|20\d\d)(?!\d)",
        read_quarter,
        (("q1", "q2", "q3", "q4"), HAS_YEAR),
    ),
    rule(
        rf"(?i:\b(?P<ord>first|second|third|fourth|last|final) (?:(?P<n>{NUMBER}) )?"
        rf"(?P<unit2>months?|half|quarters?)(?: of)? {OF_YEAR})",
        read_first_months,
        (("month", "half", "quarter"), ("year", "1", "20")),
    ),
    rule(
        rf"(?i:\b(?:the )?(?P<c>{ORDINAL})(?P<part>)?(?= (?:and|or|to|through|until"
        rf"|into) (?:the )?{ORDINAL}[- ]centur(?:y|ies)(?: (?P<bc>{BC}))?))",
        read_century,
        (("centur",),),
    ),
    rule(
        rf"(?i:(?:the )?{PART}(?:the )?(?P<c>{ORDINAL}|twenty-first"
        rf"|twentieth)[- ]centur(?:y|ies)(?: (?P<bc>{BC}))?)",
        read_century,
        (("centur",),),
    ),
    rule(
        rf"(?i:\b(?:the )?{PART}(?:the )?)(?<![\d.,])(?P<dec>1\d\d0|20[012]0)['’]?s\b",
        read_decade,
        (OF_DECADE,),
    ),
    rule(rf"(?i:\bthe {PART})['’‘]?(?P<dec>[1-9]0)['’]?s\b", read_decade, (OF_DECADE,)),
    rule(
        r"(?P<part>(?:early|mid|late)[- ])?['’‘](?P<dec>[1-9]0)s\b",
        read_decade,
        (OF_DECADE,),
    ),
    rule(
        rf"(?i:\bthe {PART}(?P<words>{'|'.join(DECADES)})\b)", read_decade, (DECADES,)
    ),
    rule(
        r"(?P<era0>AD|A\.D\.) (?P<year>\d{1,4})\b(?P<era>)?",
        read_era,
        (("ad ", "a.d. "),),
    ),
    rule(
        r"(?P<era0>)?(?<![\d.])(?P<year>\d{1,3}(?:,\d{3})|\d{1,5}) ?(?P<era>BCE?|CE"
        r"|AD|B\.C\.(?:E\.)?|A\.D\.|C\.E\.)(?![A-Za-z])",
        read_era,
        (("bc", "ce", "ad", "b.c", "c.e", "a.d"),),
    ),
    rule(
        rf"(?i:\b(?:(?P<rel>last|next|this) )?(?P<feast>{FEAST_NAMES})\b"
        rf"(?:(?:,? of)?,? (?P<y>1\d{{3}}|20\d\d)(?!\d)|,? (?:of )?"
        rf"(?P<which>last|next|this) year)?)(?(y)|(?! "
        rf"(?:[A-Z][a-z]|tree|bunny|eggs?|cards?|gifts?|presents?|carols?|songs?"
        rf"|part(?:y|ies)|music|lights|decorations|dinner|movie|lunch|shopping|cake"
        rf"|market)))",
        read_feast,
        (OF_FEAST,),
    ),
    rule(
        r"(?<![\d/])9/11(?![\d/])|\bSeptember 11th?(?= (?:attacks|terrorist))",
        read_september,
        ((("9/11", "september 11"),)),
    ),
    rule(
        r"(?i:\b(?:the )?day (?:before yesterday|after tomorrow)\b|\b(?:today"
        r"|tonight|yesterday|tomorrow)\b|\bthis (?:morning|afternoon|evening"
        r"|very day)\b|\blast (?:night|evening|nite)\b|\bthis day\b(?! (?:and"
        r"|in) (?:age|history)))",
        read_deictic,
        (OF_DAY,),
    ),
    rule(
        rf"(?i:\b(?:about |around |almost |nearly |some |over |more than |roughly "
        rf"|approximately )?{COUNT} (?:short |long |full |whole |odd )?{UNIT} "
        rf"(?P<how>ago|back|earlier|later|prior|previously|from now)\b)",
        read_ago,
        (OF_AGO, OF_UNIT),
    ),
    rule(
        rf"(?i:\b(?:with)?in (?:about |around )?{COUNT} {UNIT}['’] ?(?:s )?time\b"
        rf"|\b(?:with)?in (?:an?|one) (?P<one>week|month|year|day)['’]s time\b)",
        read_in_time,
        (OF_TIME,),
    ),
    rule(
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
    rule(
        r"(?i:\b(?:the )?(?:most )?recent (?:years|months|weeks|days|decades)\b)",
        read_recent,
        (("recent",),),
    ),
    rule(
        r"(?i:\b(?:the )?(?:very )?(?:end|beginning|start) of (?P<of>the year"
        r"|this year|next year|last year|the month|this month)\b)",
        read_part_of_year,
        ((("end of", "beginning of", "start of"),)),
    ),
    rule(
        rf"\b(?P<rel>)?(?i:{PART}){MONTH}{TOLD})",
        read_bare_month,
        (HAS_MONTH, (" year",)),
    ),
    rule(
        rf"\b(?P<rel>)?{WEEKDAY}(?=,? (?:of )?(?i:(?P<week>last|next|this) week)\b)",
        read_weekday,
        (HAS_WEEKDAY, (" week",)),
    ),
    rule(
        rf"(?i:\b(?P<which>this past|this|last|next|the following|the previous"
        rf"|the preceding|the coming|the current|the same|that same|that"
        rf"|the upcoming) (?:whole |entire |very |coming |uh |academic |school "
        rf"|calendar |fiscal |financial )?{PERIOD}\b)(?!['’]?s? (?:old|long))",
        read_relative,
        ((("year", "month", "week", "decade", "century", "quarter"),)),
    ),
    rule(
        r"(?i:\b(?P<rel>this|last|next) (?:past )?(?:uh |um )?(?P<season>spring"
        r"|summer|autumn|fall|winter)\b)",
        read_season,
        (OF_SEASON,),
    ),
    rule(
        r"(?i:\b(?:(?:in|during|every|each|throughout|of|over|for) )(?=(?:the )?(?:"
        r"(?:early|late|mid)[- ])?(?:spring|summer|autumn|fall|winter)\b))(?P<keep>"
        r"(?i:(?:the )?(?:(?:early|late|mid)[- ])?(?P<season>spring|summer|autumn"
        r"|fall|winter)\b))" + ALONE,
        read_season,
        (OF_SEASON,),
    ),
    rule(
        r"\b(?i:the )?(?P<season>summer|winter|Summer|Winter)s?\b" + ALONE,
        read_season,
        (OF_SEASON,),
    ),
    rule(
        rf"\b{WEEKDAY},? (?:the )?(?!13th)(?P<d>[1-3]?\d)(?:st|nd|rd|th)\b"
        r"(?! (?:century|[A-Z])| ?[-–])",
        read_weekday_of_month,
        (HAS_WEEKDAY,),
    ),
    rule(
        rf"\b(?:(?P<rel>(?i:this past|this coming|last|next|this|coming)) )?{WEEKDAY}"
        r"(?P<week>)?(?: last)?(?![A-Za-z]| the 13th)",
        read_weekday,
        (HAS_WEEKDAY,),
    ),
    rule(
        rf"\b(?:(?P<rel>(?i:last|next|this))(?: uh| um|,)* )?(?i:(?:(?P<part>early"
        rf"|mid|late)[- ])?){MONTH}(?![A-Za-z]| ?\d)",
        read_bare_month,
        (HAS_MONTH,),
    ),
    rule(
        rf"{YEAR}(?= ?[-–—] ?(?:present|now|today)\b)",
        read_since,
        (HAS_YEAR, ("present", "now", "today")),
    ),
    rule(rf"(?i:\b(?:the year )?)(?i:{PART}){YEAR}", read_year, (HAS_YEAR,)),
    rule(
        r"(?i:\b(?:in|since|until|till|by|from|to|of|before|after|year|around|and) )"
        rf"(?P<keep>(?i:{SPOKEN_YEAR}))"
        r"(?! (?:people|men|women|of|per))(?![- ]?\w*teen)",
        read_spoken_year,
        (SPOKEN_SIGNS,),
    ),
    rule(
        rf"(?:(?<=[.?!:] )|(?<![^\n]))(?i:{SPOKEN_YEAR})(?=[.,;?!])",
        read_spoken_year,
        (SPOKEN_SIGNS,),
    ),
    rule(
        rf"(?i:\b(?:in|since) (?P<keep>{TWO_FIGURES}))(?=[.,;:?!)]|\s*\Z)",
        read_year_of_century,
        (SPOKEN_SIGNS,),
    ),
]
