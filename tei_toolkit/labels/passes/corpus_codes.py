"""Speakers in the markup of corpora of speech, at the beginning of a line.

`<$A> <#> Yes` and `<ICE-GB:S1A-001#3:1:A>` (the International Corpus of English),
`<A> yes </A>` (corpora of learners) and `sd          A.1 utt1: Yes. /` (telephone
talk that is annotated by acts) give a letter each.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.starts import Document, TurnStart, start_at
from tei_toolkit.lazy_pattern import lazy_pattern

_FORMS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("<$", lazy_pattern(r"<\$(?P<who>[A-Z]{1,2}\d?)>(?:\s*<#>)?\s*")),
    (
        ":1:",
        lazy_pattern(r"<[A-Z][\w-]{2,40}[:#][^<>\s]{0,30}:(?P<who>[A-Z]{1,2}\d?)>\s*"),
    ),
    (
        "-ms98-a-",
        lazy_pattern(
            r"sw\d{4}(?P<who>[AB])-ms98-a-\d{4}\s+\d+\.\d+\s+\d+\.\d+\s+(?=\S)"
        ),
    ),
    ("</A>", lazy_pattern(r"<(?P<who>[A-Z])>\s+(?=\S.*</(?P=who)>$)")),
    (
        " utt1:",
        lazy_pattern(
            r"(?:[^\s.:]{1,12}\s{2,})?@{0,2}(?P<who>[AB])\.\d{1,3} utt\d{1,2}:\s*"
        ),
    ),
)
"""What a text with such marks holds, and how its lines begin."""
_LEAST = 4
_USUAL = 0.3
"""Lines that begin so at least, and their share of those from the first one on."""
_REASON = "a letter in the markup of a corpus"


def with_corpus_codes(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, or the lines that begin with codes of a corpus, if those are more."""
    for sign, form in _FORMS:
        if sign in document.text:
            found = list(_coded(document, form))
            if _are_turns(document, found) and len(found) > len(starts):
                return found
    return starts


def _coded(document: Document, form: re.Pattern[str]) -> Iterator[TurnStart]:
    for index, line in enumerate(document.lines):
        if match := form.match(line.text):
            places = (match.start("who"), match.end("who"), match.end())
            start = start_at(index, line, places, Separator.BRACKET, _REASON)
            yield replace(start, start=line.place(0))


def _are_turns(document: Document, found: Sequence[TurnStart]) -> bool:
    """Whether codes of several speakers begin many lines."""
    if len(found) < _LEAST or len({start.label for start in found}) < 2:
        return False
    return len(found) >= _USUAL * (len(document.lines) - found[0].line)
