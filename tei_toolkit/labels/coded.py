"""Codes of speakers that nothing separates from the words.

`R Good morning.`, `LA Yes.`: those who transcribe interviews for research declare them
in the head, each after the word code: `Code of the interviewer: R`. They begin most
lines, and by turns.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.starts import Document, TurnStart, start_at
from tei_toolkit.lazy_pattern import lazy_pattern

_DECLARED = lazy_pattern(
    r"\b(?:[Kk]od[ek]?s?|[Cc]odes?|[Cc]ódigo|[Cc]odice|[Kk]ürzel|[Ss]igle|[Ii]nitials"
    r"|[Ii]nisial|[Kk]ód|[Кк]од|[Шш]ифр)\b[^:=\n]{0,30}[:=]\s*"
    r"(?P<code>[^\W\d_a-zß-ÿа-я][^\W_]{0,4})(?=[\s.,;)]|$)"
)
_HEAD = 60
"""Lines among which codes are declared."""
_LEAST = 4
_USUAL = 0.5
"""Lines that codes begin at least, and their share of those from the first one on."""
_BY_TURNS = 0.6


def with_coded(document: Document, starts: Sequence[TurnStart]) -> Sequence[TurnStart]:
    """`starts`, or the lines that begin with declared codes, if those are more."""
    if ":" not in document.text and "=" not in document.text:
        return starts
    codes = {
        match["code"]
        for line in document.lines[:_HEAD]
        for match in _DECLARED.finditer(line.text)
    }
    if len(codes) < 2:
        return starts
    either = "|".join(sorted(map(re.escape, codes), key=len, reverse=True))
    begins = re.compile(rf"({either})[ \t]+(?=[^\W_]|[\"“«(\[…¿¡-])")
    found: list[TurnStart] = []
    for index, line in enumerate(document.lines):
        if index not in document.no_turns and (match := begins.match(line.text)):
            places = (0, match.end(1), match.end())
            reason = "a code that the head declares"
            found.append(start_at(index, line, places, Separator.SPACE, reason))
    return found if _are_turns(document, found) and len(found) > len(starts) else starts


def _are_turns(document: Document, found: Sequence[TurnStart]) -> bool:
    """Whether codes begin most lines, and by turns."""
    if len(found) < _LEAST or len({start.label for start in found}) < 2:
        return False
    size = sum(1 for line in document.lines[found[0].line :] if line.text)
    changes = sum(a.label != b.label for a, b in pairwise(found))
    return len(found) >= _USUAL * size and changes >= _BY_TURNS * (len(found) - 1)
