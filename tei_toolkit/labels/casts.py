"""Lists of those who play or take part, and the lines that they fill."""

import re
from functools import cache

from tei_toolkit.labels.form_words import CASTS
from tei_toolkit.labels.speech import SENTENCE_MARKS
from tei_toolkit.labels.surroundings import Surroundings
from tei_toolkit.labels.vocabulary import fold
from tei_toolkit.lazy_pattern import lazy_pattern

_LONGEST = 1200
"""Characters within which a list of those who play ends."""
_NAME = lazy_pattern(r"[^\W\d_a-zß-ÿа-яё][\w'’]{2,}(?:-\s?[^\W\d_]\w+)*")
_FULL_STOP = re.compile(r"(?<=\w{4})\.")


@cache
def _heading() -> re.Pattern[str]:
    """A heading of such a list, and its colon."""
    words = sorted((c for c in CASTS if len(c) > 5), key=len, reverse=True)
    return re.compile(
        rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})\s*:", re.IGNORECASE
    )


def cast_in(text: str) -> frozenset[str]:
    """The names in the list of those who play inside `text`, folded.

    The list ends at a full stop after a word.
    """
    heading = _heading().search(text)
    if heading is None:
        return frozenset()
    listed = text[heading.end() : heading.end() + _LONGEST]
    if stop := _FULL_STOP.search(listed):
        listed = listed[: stop.start()]
    names = {match[0].casefold().replace(" ", "") for match in _NAME.finditer(listed)}
    return frozenset(names)


def is_in_cast(key: str, cast: frozenset[str]) -> bool:
    """Whether a label is a name of the cast or its beginning: `Гор.`, `Зем.`."""
    bare = key.replace(" ", "")
    return bare in cast or (
        len(bare) >= 3 and sum(name.startswith(bare) for name in cast) == 1
    )


def _is_listed(text: str) -> bool:
    """Whether a line names somebody and what they are: `Ada Hill – Treasurer`."""
    name, dash, office = text.partition(" – ")
    return bool(dash and name and office) and text[-1] not in SENTENCE_MARKS


def _is_label(text: str, headings: frozenset[str]) -> bool:
    """Whether a line of its own ends in a colon and is no heading of a list."""
    return text[-1] in ":：" and fold(text) not in headings


def listed_lines(around: Surroundings, headings: frozenset[str]) -> set[int]:
    """The lines of the lists under one of `headings`: its next block of lines."""
    lines = around.lines
    found: set[int] = set()
    for index, line in enumerate(lines):
        if len(line.text) > 44 or fold(line.text.strip("#*_[]()")) not in headings:
            continue
        at = around.next(index)
        first = at
        spaced = False
        while at < len(lines) and len(lines[at].text) <= 120:
            if lines[at].gap and _is_label(lines[at].text, headings):
                break
            if at != first and lines[at].gap:
                spaced = lines[at].gap == 1 and (
                    spaced
                    or _is_listed(lines[around.previous(at)].text)
                    or _is_listed(lines[at].text)
                )
                if not spaced:
                    break
            found.add(at)
            at = around.next(at)
        if first < len(lines) and at == around.next(first):
            found.discard(first)
    return found
