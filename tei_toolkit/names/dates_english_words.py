"""The words that English dates are made of, and the signs of a line with each.

Words are regular expressions with a group for each value: `d` a day, `m` a month, `y` a
year, `wd` a weekday, `n` a number; a second one of the same date has a 2 after it.
"""

import re

from tei_toolkit.names.dates_english_feasts import FEASTS
from tei_toolkit.names.numbers import NUMBER

MONTH = (
    r"(?P<m>(?:January|February|March|April|May|June|July|August|September|October"
    r"|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER"
    r"|OCTOBER|NOVEMBER|DECEMBER|january|february|april|june|july|august|september"
    r"|october|november|december)\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov"
    r"|Dec|feb|aug|sept|oct|nov)\b\.?)"
)
GLUED_MONTH = "(?P<m>Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)"
MONTH2 = MONTH.replace("?P<m>", "?P<m2>")
WEEKDAY = (
    r"(?P<wd>(?i:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)"
    r"|Mon\.|Tues?\.|Weds?\.|Thurs?\.|Fri\.|Sat\.|Sun\.)"
)
LEAD = rf"(?:{WEEKDAY.replace('?P<wd>', '?:')},? (?:the )?)?"
DAY = (
    r"(?P<d>[0-3]?\d(?:st|nd|rd|th)?|(?:twenty-|thirty-)?(?:first|second|third|fourth"
    r"|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|thirteenth|fourteenth"
    r"|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)"
)
DAY2 = r"(?P<d2>[0-3]?\d)(?:st|nd|rd|th)?"
YEAR = r"(?P<y>1\d{3}|20\d\d)(?![\d%]|[.,]\d|[-–/]\d\d(?!\d))"
DASH = r" ?(?:-|–|—|to|and|through|until) ?"
PART = r"(?:(?P<part>early|mid|late)[- ])?"
TOLD = r"(?=(?P<told>,? (?:of )?(?:this|last|next|that|the same) year)"
UNIT = (
    r"(?P<unit>years?|months?|weeks?|days?|decades?|centuries|century|nights?"
    r"|fortnights?)"
)
BC = r"BCE?(?![A-Za-z])|B\.C\.(?:E\.)?"
COUNT = (
    rf"(?P<n>{NUMBER}|an?|a couple(?: of)?|a few|several|many|few|couple of|a dozen)"
)
PERIOD = r"(?P<period>year|month|week|weekend|decade|century|quarter)"
FEAST_NAMES = "|".join(
    re.escape(name).replace("'", "['’]").replace(r"\ ", " ")
    for name in sorted(FEASTS, key=len, reverse=True)
)
OF_YEAR = (
    r"(?P<of>this year|last year|next year|the year|(?:the year )?(?:1\d{3}|20\d\d))"
)
# What may follow the name of a season that is no part of another name or compound.
ALONE = (
    r"(?!['’-]| (?!(?:a|after|all|and|are|as|at|because|before|but|by|for|from|had|has|"
    r"have|he|here|I|if|in|is|it|of|on|or|she|since|so|than|that|the|then|there|they|"
    r"this|though|to|too|until|was|we|were|when|where|which|while|who|will|with|you)\b)"
    r"[A-Za-z])"
)

# What stands in every line that has such a word: in small letters, or as printed.
HAS_MONTH = re.compile(rf"{MONTH}|{GLUED_MONTH.replace('?P<m>', '?:')}(?=\.?\d)")
HAS_MONTH_IN_ANY_CASE = re.compile(MONTH, re.IGNORECASE)
HAS_WEEKDAY = re.compile(WEEKDAY)
OF_SEASON = tuple("spring summer autumn fall winter".split())
HAS_YEAR = re.compile(r"1\d{3}|20\d\d")
HAS_MONTH_AND_YEAR = (HAS_MONTH, HAS_YEAR)
OF_DECADE = ("0s", "0's", "0’s")
OF_DAY = (
    *"yesterday today tonight tomorrow morning afternoon evening night nite".split(),
    *("this very day", "this day"),
)
OF_AGO = (
    *(" ago", " back", " earlier", " later", " prior", " previously"),
    " from now",
)
OF_UNIT = tuple("year month week day decade centur night".split())
OF_TIME = tuple(
    f"{mark}{space}{s}time" for mark in "'’" for space in ("", " ") for s in ("", "s ")
)
OF_RANGE = (*"-–—", "to", "and", "through", "until")
OF_FEAST = tuple({name.split("'")[0] for name in FEASTS})
OF_BC = ("bc", "b.c")
