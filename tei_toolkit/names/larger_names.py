"""Signs that a name, at one of its places, is only part of a larger one.

"Friedrich" before "von Schlegel", "Australia" after "National Party of", "Memphis" at
the end of the title "Live In Memphis": the recogniser cut the larger name otherwise or
knows none. A list of such signs is no proof, so the name stays, but nobody should be
told that it is certain.
"""

import re

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.names.candidates import Candidate
from tei_toolkit.names.organisation_words import HEADS as ORG_HEADS
from tei_toolkit.names.place_words import HEADS as PLACE_HEADS
from tei_toolkit.names.title_words import LINKS, OFFICE_WORDS, TITLES
from tei_toolkit.names.tokens import Tokens

_NEAR = 60
# Heads of rows of names, beside those of organisations and places.
_LINES = frozenset("railway railways railroad canal".split())
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_LINK = "(?:" + "|".join(sorted(map(re.escape, LINKS - {"y", "e", "st", "mc"}))) + ")"
_NICKNAME = r" [\"“(‘][^\"”)’\n]{1,20}[\"”)’] "
# What goes on with a person's name after it, and before it.
_PERSON_AFTER = re.compile(
    rf" (?:{_LINK} )*(?:{_LINK} |[dl]['’]){_CAPITAL}|{_NICKNAME}{_CAPITAL}"
    r"|, (?:[A-Z]\.[ -]?)+"
)
_PERSON_BEFORE = re.compile(rf"(?:{_NICKNAME}|(?<!\w)(?:{_LINK} |[dl]['’]))$")
# "US 75", "Ottawa 67s".
_NUMBER = re.compile(r" \d")
# "London and South Western Railway".
_ROW = re.compile(
    rf",? (?:(?:and|&) )?{_CAPITAL}[\w-]+(?: (?:and |& )?{_CAPITAL}[\w-]+)+"
)
_END_OF_QUOTE = re.compile(r"[,.!?]?(?:[\"”»]|['’](?!\w))")
# A title of several words, all but the small ones with a capital.
_TITLE = lazy_pattern(
    rf"[\"“‘'«](?:{_CAPITAL}[^\s\"”»]* (?:(?:in|of|the|to|and|a) ){{0,2}})+$"
)


def is_in_larger(tokens: Tokens, candidate: Candidate, kind: int) -> bool:
    """Whether something at its place shows that a name is part of a larger one.

    Args:
        tokens: the words of the text.
        candidate: the name.
        kind: the number of its class in `CLASSES`.
    """
    text, start, end = tokens.text, candidate.start, candidate.end
    before = text[max(0, start - _NEAR) : start]
    if _END_OF_QUOTE.match(text, end) and _TITLE.search(before):
        return True
    if kind == 0:
        return bool(_PERSON_AFTER.match(text, end) or _PERSON_BEFORE.search(before))
    if kind == 1:
        return (
            bool(_NUMBER.match(text, end))
            or _leads_row(text, end)
            or _ends_body(tokens, candidate)
        )
    return False


def _leads_row(text: str, end: int) -> bool:
    """Whether a row of names follows whose last word is the head of them all."""
    row = _ROW.match(text, end)
    return row is not None and row[0].rpartition(" ")[2].lower() in (
        ORG_HEADS | PLACE_HEADS | _LINES
    )


def _ends_body(tokens: Tokens, candidate: Candidate) -> bool:
    """Whether it follows "of" after a word that names a body: "Boy Scouts of"."""
    words, at = tokens.low, candidate.first - 1
    if at > 0 and words[at] == "the":
        at -= 1
    if at < 1 or words[at] != "of" or tokens.gap(at - 1) != " ":
        return False
    word = words[at - 1]
    has_capital = tokens.words[at - 1][0].isupper() and not tokens.is_initial(at - 1)
    return (
        has_capital
        and word not in TITLES
        and word not in OFFICE_WORDS
        and (word in ORG_HEADS or word.endswith("s"))
    )
