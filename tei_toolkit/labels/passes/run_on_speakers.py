"""Numbered speakers inside lines that nothing separates from the words.

`Are we all here? Speaker 2 Nearly. Speaker 1 Then let us begin.`: what recognisers of
speech give is often copied without its line ends.
"""

import re
from collections.abc import Sequence

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.function_words import NUMBERED_SPEAKER
from tei_toolkit.labels.starts import Document, TurnStart, start_at
from tei_toolkit.lazy_pattern import lazy_pattern

_NUMBERED = lazy_pattern(
    r"(?<![^\W_])(?P<label>[^\W\d_a-zß-ÿа-я][^\W\d_]{3,14} \d{1,2})"
    r"(?P<words>[ \t]+(?=[\"“«(\[¿¡]?[^\W_]))?"
)
_ENDED = frozenset('.?!…:;"”»’)]。？！-–—>')
_FIRST = 50_000
"""Characters in which such speakers show."""
_LEAST = 4
"""Turns that they begin."""
_USUAL = 0.6
"""The share of their words that begin a turn, and are not spoken of."""
_AS = (Separator.SPACE, "a numbered speaker between sentences")


def with_run_on_speakers(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and the turns of numbered speakers between sentences of a line.

    One word calls them all, there are two of them at least, and they are hardly spoken
    of.
    """
    beginning = document.text[:_FIRST]
    if " 1 " not in beginning or " 2 " not in beginning:
        return starts
    if not any(map(_is_numbered, _NUMBERED.finditer(beginning))):
        return starts
    taken = {start.words for start in starts} | {start.start for start in starts}
    found: list[TurnStart] = []
    spoken_of = 0
    for index, line in enumerate(document.lines):
        if index in document.no_turns:
            continue
        for match in _NUMBERED.finditer(line.text):
            if not _is_numbered(match):
                continue
            before = line.text[: match.start()].rstrip()
            if before and before[-1] not in _ENDED:
                spoken_of += 1
            elif match["words"]:
                places = (*match.span("label"), match.end())
                start = start_at(index, line, places, *_AS)
                if start.start not in taken and start.words not in taken:
                    found.append(start)
    numbers = {start.label for start in found}
    words = {label.partition(" ")[0].casefold() for label in numbers}
    if len(found) < _LEAST or len(numbers) < 2 or len(words) > 1:
        return starts
    return (
        [*starts, *found] if len(found) >= _USUAL * (len(found) + spoken_of) else starts
    )


def _is_numbered(match: re.Match[str]) -> bool:
    """Whether a word with a number calls a speaker."""
    return NUMBERED_SPEAKER.fullmatch(match["label"].casefold()) is not None
