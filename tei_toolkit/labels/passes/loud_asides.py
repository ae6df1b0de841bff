"""Names in capitals with what is seen as they speak, in a play that sets all names so.

`LE GARDE, poursuivant la fille : Un baiser !` is as its neighbours whoever it is, once
or ten times; and copies of plays that have lost italics and bold letters lose the mark
before the speech as well: `LE GARDE, poursuivant la fille Un baiser !`.
"""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.form_words import HEADINGS
from tei_toolkit.labels.starts import Document, TurnStart, lines_to_begin, start_at
from tei_toolkit.labels.vocabulary import word_set
from tei_toolkit.lazy_pattern import lazy_pattern

_LEAST = 6
"""Turns that show how a play sets its names."""
_MOSTLY = 0.8
_TWICE = 2
_FEWEST = 3
"""Paragraphs without a mark that are no chance."""
_LONGEST_NAME, _LONGEST = 40, 160
_ARTICLES = word_set(
    "LE LA LES UN UNE DES L' L’ THE A AN DER DIE DAS EIN EINE EL LOS LAS IL LO I GLI"
    " UNO UNA UN' UN’ O OS AS UM UMA"
)
"""Words before a part that nobody has named."""
_LAST = re.compile(r"[.!?…\"”»)\]]")
_NAME = lazy_pattern(
    r"(?P<name>[^\W\d_a-zß-ÿа-яё][^a-zß-ÿа-яё\d,.;:!?()\[\]]{1,38}[^\W\d_a-zß-ÿа-яё])"
    r"(?P<told>, [^\W\d_A-ZÀ-ÞА-ЯЁ][^.:;!?()\n]{1,120}?)?"
    r"(?:(?P<mark> ?: +)(?=\S)| (?=[^\W\d_a-zß-ÿа-яё](?:[’'a-zß-ÿа-яё]| [a-zß-ÿа-яё])))"
)
_MARKED = "a name in capitals and how it speaks, as others"
_UNMARKED = "a name in capitals, and a speech without its mark, as others"


def with_loud_asides(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and names in capitals whose directions hide them, or with no mark."""
    heads = [start.label.partition(",")[0] for start in starts if start.label]
    loud = {head for head in heads if len(head) > 1 and head.isupper()}
    if len(heads) < _LEAST or sum(h in loud for h in heads) < _MOSTLY * len(heads):
        return starts
    directed = sum(map(_is_directed, starts))
    if directed < _TWICE:
        return starts
    marked: list[TurnStart] = []
    bare: list[TurnStart] = []
    for index, line in lines_to_begin(document, starts):
        text = line.text
        if not (text[:2].isupper() or text[1:2] in " '’"):
            continue
        match = _NAME.match(text, 0, _LONGEST)
        if match is None or not match["name"].isupper():
            continue
        if any(word.casefold() in HEADINGS for word in match["name"].split()):
            continue
        places = (0, match.end("name"), match.end())
        if match["mark"]:
            if match["told"]:
                found = start_at(index, line, places, Separator.COLON, _MARKED)
                marked.append(found)
        elif line.gap and _is_part(match["name"], loud) and _LAST.search(text):
            found = start_at(index, line, places, Separator.SPACE, _UNMARKED)
            bare.append(found)
    return [*starts, *marked, *(bare if len(bare) >= _FEWEST else ())]


def _is_directed(start: TurnStart) -> bool:
    """Whether a comma and small letters follow a name in capitals in its label."""
    head, comma, told = start.label.partition(", ")
    return bool(comma) and head.isupper() and told[:1].islower()


def _is_part(name: str, known: AbstractSet[str]) -> bool:
    """Whether a name in capitals is one that speaks, or has an article before it."""
    first = name.replace("’", "' ").replace("'", "' ").split(" ", 1)[0]
    return name in known or (first in _ARTICLES and len(name) > len(first) + _TWICE)
