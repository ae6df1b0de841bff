"""Parts that are an article and nouns, as plays have: `La prima attrice. Io no.`.

Who has a name in such a play is the exception, and many a part has few lines. So where
most labels begin with an article, another one in small letters is a label, too, if it
ends as they do: `Il direttore di scena (segnando su un foglio). La rossa.`
"""

import re
from collections.abc import Sequence

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.starts import Document, TurnStart, lines_to_begin, start_at
from tei_toolkit.labels.vocabulary import word_set
from tei_toolkit.lazy_pattern import lazy_pattern

_ARTICLES = word_set(
    "the a an il lo la i gli le un uno una les une el los las o os a as um uma els der"
    " die das ein eine l'"
)
_ARTICLE = re.compile(r"[^\W\d_a-zß-ÿ][^\W\d_]{0,3}(?=[ '’])['’]?")
_PART = lazy_pattern(
    r"(?P<label>[^\W\d_]{1,4}(?: |['’])[^\W\d_A-ZÀ-Þ][^\W\d_]+(?: [^\W\d_]+){0,4}"
    r"(?: \([^()]{2,160}\))?)(?P<end>[.:] ?[—–-]?|(?= [—–-])) "
    r"[—–-]? ?(?=[^\W\d_a-zß-ÿ]|[\"“„»«¿¡(…])"
)
_LEAST, _MOST = 4, 0.6
"""Turns with such labels, and their share of all."""
_ENDS = {".": Separator.DOT, ":": Separator.COLON}
_REASON = "a part with an article, as the others have"


def with_parts(document: Document, starts: Sequence[TurnStart]) -> Sequence[TurnStart]:
    """`starts`, and parts with an article before their words, where most have one."""
    parts = [start for start in starts if _has_article(start.label)]
    if len(parts) < max(_LEAST, _MOST * len(starts)):
        return starts
    ends = {start.setting.separator for start in parts if not start.setting.alone}
    found: list[TurnStart] = []
    for index, line in lines_to_begin(document, starts):
        match = _PART.match(line.text) if _has_article(line.text) else None
        if match is None:
            continue
        separator = _ENDS.get(match["end"].rstrip(), Separator.DASH)
        if separator in ends:
            places = (0, match.end("label"), match.end())
            found.append(start_at(index, line, places, separator, _REASON))
    return [*starts, *found] if found else starts


def _has_article(text: str) -> bool:
    """Whether an article begins a label or a line."""
    match = _ARTICLE.match(text)
    return match is not None and match[0].casefold().replace("’", "'") in _ARTICLES
