"""A rule for English dates is tried only where a line has its signs."""

from pathlib import Path

import pytest

from tei_toolkit.names.dates_english_rule import with_signs
from tei_toolkit.names.dates_english_rules import RULES

HERE = Path(__file__).parent
CORPUS = HERE.parent.parent / "corpus"
WRITTEN = """
on Tuesday the 28th,
between Monday, the first to 4th May 1999 and JUNE 3-5, 2001, June 30 - July 2, 1998
2008-09-22, 22.09.2008, Mar. 3–5, in late May, 1977, Sunday May the third, on 4 July
the spring of the year 1950, 1914-18, the first seven months of this year, second half
of 1980, the early nineteenth-century, 1930s, 1930's, the ’60s, the late 80s, '60s, the
the late twenties, A.D. 79, AD 410, 44 BCE, 800 C.E., Saint Patrick’s Day, Halloween,
9/11, the day after tomorrow, last night, a couple of years ago, four weeks from now
the last few decades, past centuries, the most recent years, the end of this month,
the following quarter, this academic year, last winter, during the early Summer,
winters are cold, next Thurs. last, last Tuesday, early next March, 1990 – present,
between May and June in 1981, in May–June 1981, Sept15,1946, post-2015 and pre-1914,
from about 1200 to about 400 BCE, 28 April to 3 May 1998, 28 April to 3 May,
7 November (25 October) 1917, 25 October (O.S.) 1917, 1 February 1700/1, 15 March 44 BC,
13/04/2005, 2005/04/03, 21 September last, the 18th and 19th centuries, in nineteen
forty, fiscal year 2013/14, since nineteen forty-five
2001 - now, the year 1066, back in ’68, Easter Monday 1916, Ash Wednesday, this morning
Q3 2008 was bad. We leave in two weeks' time. The 1934/35 season.
On the 5th of next month, on Monday of next week.
In August of last year, March third, nineteen ten, in March nineteen ten
Nineteen sixty-seven, in spring. It was in sixty-six.
"""


@pytest.mark.parametrize("case", [str.lower, str.title, str.upper, str])
def test_a_line_with_a_date_has_the_signs_of_its_rule(case: type[str]) -> None:
    texts = [
        WRITTEN,
        *(p.read_text("utf-8", "replace") for p in CORPUS.glob("transcripts/*.txt")),
    ]
    found = set()
    for line in case("\n".join(texts)).split("\n"):
        tried = {rank for rank, _ in with_signs(RULES, line)}
        for rank, rule in enumerate(RULES):
            if rule.pattern.search(line):
                found.add(rank)
                assert rank in tried, (line, rule.pattern.pattern)
    if case is str:
        assert found == set(range(len(RULES)))
