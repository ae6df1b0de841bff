"""Records of an interrogation: `Interrogé s'il…`, `Répond que non`, `Asked if`, `Says`.

Clerks from the Middle Ages on wrote down what was asked and answered in the third
person, and began each with the same word. These words are the labels.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.interrogation_words import ANSWERED, ASKED
from tei_toolkit.labels.starts import Document, TurnStart, start_at
from tei_toolkit.labels.vocabulary import fold
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.values import immutable

_FIRST_WORDS = frozenset(phrase.split()[0].rstrip(".") for phrase in ASKED | ANSWERED)
_BOTH = "|".join(
    sorted(
        (phrase.replace(".", r"\.") for phrase in ASKED | ANSWERED),
        key=len,
        reverse=True,
    )
)
_FORMULA = lazy_pattern(
    rf"(?i:(?:item|plus|et|and|und|e|y)[,.]? )?(?P<label>(?i:{_BOTH}))(?![\w'’])"
    r"[,.:]{0,2}\s+(?=[^\s.:])"
)
_INSIDE = lazy_pattern(
    rf"(?<=[.?!;:»”\"–—] )(?P<label>(?=[^\W\d_a-zà-ÿа-яё])(?i:{_BOTH}))(?![\w'’])"
    r"[,.:]{0,2}\s+(?=[^\s.:])"
)
_LEAST = 3
"""Questions and answers that make an interrogation, each."""
_LOOKED_AT = 1000
_COVERED = 0.6
"""The share of the paragraphs between the first and the last that begin so."""


@immutable
class _Found:
    line: int
    start: int
    end: int
    words: int
    asks: bool


def with_interrogations(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, or the turns of an interrogation in the third person, if it has more.

    Three questions and three answers or more follow each other, and most paragraphs
    between them are such.
    """
    lines = document.lines
    if 2 * len(starts) >= len(lines) or not _asks(document, _LOOKED_AT):
        return starts
    found = list(_formulas(document))
    asked = sum(1 for formula in found if formula.asks)
    follows = sum(1 for a, b in pairwise(found) if a.asks and not b.asks)
    if min(asked, follows) < _LEAST or follows < _COVERED * asked:
        return starts
    if len(found) <= len(starts) or not _are_usual(document, found):
        return starts
    reason = "begins as questions and answers of an interrogation do"
    return [
        start_at(
            f.line, lines[f.line], (f.start, f.end, f.words), Separator.SPACE, reason
        )
        for f in found
    ]


def _asks(document: Document, size: int) -> bool:
    """Whether enough of the first lines begin with a word of asking."""
    asked = 0
    for line in document.lines[:size]:
        if _begins(line.text):
            match = _FORMULA.match(line.text)
            asked += match is not None and fold(match["label"]) in ASKED
            if asked == _LEAST:
                return True
    return False


def _begins(text: str) -> bool:
    """Whether one of the first words is one of a formula."""
    words = text[:24].casefold().split()[:2]
    return any(word.strip(".,:") in _FIRST_WORDS for word in words)


def _formulas(document: Document) -> Iterator[_Found]:
    """Where questions and answers begin."""
    for index, line in enumerate(document.lines):
        text = line.text
        if index in document.no_turns or not text:
            continue
        if _begins(text) and (match := _FORMULA.match(text)):
            asks = fold(match["label"]) in ASKED
            yield _Found(index, *match.span("label"), match.end(), asks)
        for match in _INSIDE.finditer(text, 12):
            asks = fold(match["label"]) in ASKED
            yield _Found(index, *match.span("label"), match.end(), asks)


def _are_usual(document: Document, found: Sequence[_Found]) -> bool:
    """Whether most paragraphs from the first of them to the last begin so."""
    lines = document.lines
    at = {formula.line for formula in found}
    by_gap = 2 * sum(1 for index in at if lines[index].gap) > len(at)
    units = sum(
        1
        for index in range(found[0].line, found[-1].line + 1)
        if index in at
        or (lines[index].gap if by_gap else lines[index].first_char.isupper())
    )
    return len(at) >= _COVERED * units
