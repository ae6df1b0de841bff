"""Codes of speakers that nothing separates from the words.

`R Good morning.`, `LA Yes.`: those who transcribe interviews for research declare them
in the head, each after the word code: `Code of the interviewer: R`. They begin most
lines, and by turns. Letters with numbers (`S1 Good morning.`), nicknames with their
sign (`@ada Good morning.`) and short names before a slash (`Ada/Good morning.`) need no
declaration where they come again and again.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.speech import SENTENCE_MARKS
from tei_toolkit.labels.starts import Document, TurnStart, start_at
from tei_toolkit.lazy_pattern import lazy_pattern

_DECLARED = lazy_pattern(
    r"\b(?:[Kk]od[ek]?s?|[Cc]odes?|[Cc]ódigo|[Cc]odice|[Kk]ürzel|[Ss]igle|[Ii]nitials"
    r"|[Ii]nisial|[Kk]ód|[Кк]од|[Шш]ифр)\b[^:=\n]{0,30}[:=]\s*"
    r"(?P<code>[^\W\d_a-zß-ÿа-я][^\W_]{0,4})(?=[\s.,;)]|$)"
)
_BARE = lazy_pattern(
    r"(?P<code>[^\W\d_a-zß-ÿа-я][^\W\d_]{0,3}\d{1,2}|@[^\s@:：,;!?]{2,30})[ \t]+(?=\S)"
)
"""A letter or a few with a number, or a nickname."""
_SLASHED = lazy_pattern(
    r"(?P<code>[^\W\d_a-zß-ÿа-я][^\W_]{0,11})[/／][ \t]*(?=[^\s/])(?![\w./-]+$)"
)
"""A name that begins with no small letter, and no path of a file."""
_CODES = 12
"""Speakers at most who have a slash behind their names."""
_AGAIN = 0.2
"""The share of lines that such codes begin at least."""
_HEAD = 60
"""Lines among which codes are declared."""
_LEAST = 4
_USUAL = 0.5
"""Lines that codes begin at least, and their share of those from the first one on."""
_BY_TURNS = 0.6
_DIGITS = frozenset("0123456789")
_AS = (Separator.SPACE, "a code that comes again and again")
_SENTENCE_MARKS = frozenset(SENTENCE_MARKS)
_PAUSES = (" /", " //")
"""How lines end where pauses are marked, not sentences."""


def with_coded(document: Document, starts: Sequence[TurnStart]) -> Sequence[TurnStart]:
    """`starts`, or the lines that begin with declared codes, if those are more."""
    if 2 * len(starts) < len(document.lines):
        bare = _bare(document) or _slashed(document)
        if bare:
            return bare if len(bare) > len(starts) else starts
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
    are_turns = _are_turns(document, found, _USUAL)
    return found if are_turns and len(found) > len(starts) else starts


def _bare(document: Document) -> list[TurnStart]:
    """The turns that codes begin which nothing declares; none if they are no turns.

    They come again, half of them with sentences, and there are two of one sort.
    """
    matches = [
        (index, match)
        for index, line in enumerate(document.lines)
        if index not in document.no_turns
        and (line.first_char == "@" or not _DIGITS.isdisjoint(line.text[1:6]))
        and (match := _BARE.match(line.text))
    ]
    counts = Counter(match["code"] for _, match in matches)
    if len(matches) < _LEAST or 2 * len(counts) > len(matches):
        return []
    if len({code.rstrip("0123456789") for code in counts if code[0] != "@"}) > 2:
        return []
    return _said_by_turns(document, matches)


def _slashed(document: Document) -> list[TurnStart]:
    """The turns that a name and a slash begin; none if they are no turns.

    Each of a few names comes again, half of them with sentences.
    """
    if "/" not in document.text and "／" not in document.text:
        return []
    matches = [
        (index, match)
        for index, line in enumerate(document.lines)
        if index not in document.no_turns
        and ("/" in line.text[:13] or "／" in line.text[:13])
        and (match := _SLASHED.match(line.text))
    ]
    counts = Counter(match["code"] for _, match in matches)
    again = {code for code, count in counts.items() if count > 1}
    if len(matches) < _LEAST or not 1 < len(again) <= len(counts) <= _CODES:
        return []
    return _said_by_turns(document, matches)


def _said_by_turns(
    document: Document, matches: Sequence[tuple[int, re.Match[str]]]
) -> list[TurnStart]:
    """The turns of codes that come by turns, if half have sentences or pauses."""
    found = [
        start_at(index, document.lines[index], (0, match.end(1), match.end()), *_AS)
        for index, match in matches
    ]
    texts = [document.lines[index].text for index, _ in matches]
    said = sum(
        not _SENTENCE_MARKS.isdisjoint(text) or text.endswith(_PAUSES) for text in texts
    )
    are_turns = _are_turns(document, found, _AGAIN) and 2 * said >= len(found)
    return found if are_turns else []


def _are_turns(document: Document, found: Sequence[TurnStart], share: float) -> bool:
    """Whether codes begin a `share` of the lines, and by turns."""
    if len(found) < _LEAST or len({start.label for start in found}) < 2:
        return False
    size = len(document.lines) - found[0].line
    changes = sum(a.label != b.label for a, b in pairwise(found))
    return len(found) >= share * size and changes >= _BY_TURNS * (len(found) - 1)
