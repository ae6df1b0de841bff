"""Texts in which nobody speaks, though words stand before colons again and again.

What is priced, counted or timed; articles of a law, books by their authors, changes of
a program, the lines of a system's log, the burden of a song.
"""

from collections.abc import Sequence
from itertools import pairwise

from tei_toolkit.labels.likeness import likeness
from tei_toolkit.labels.lines import Line, words_or_below
from tei_toolkit.labels.passes.amounts import is_list_of_amounts
from tei_toolkit.labels.speech import is_asked
from tei_toolkit.labels.starts import Document, TurnStart
from tei_toolkit.labels.vocabulary import fold, word_set
from tei_toolkit.lazy_pattern import lazy_pattern

_MOST = 200
"""Turns of a text that is looked at; so many are no list."""
_USUAL = 0.8
_LEAST_LINES = 6
_CERTAIN = 2.4
"""What an office, or a title and a name, weigh that are labels wherever they stand."""
_LEAST_OF_DAY = 3
"""Lessons of a day, after which their numbers begin again."""
_CHANGES = word_set("""
added changed deprecated removed fixed security improved updated breaking feat fix docs
chore refactor perf
""")
"""What a list of changes begins its lines with."""
_ARTICLES = word_set("""
article artículo artigo articolo artikel articolul artykuł artikla čl członek člen члан
член статья стаття 条 المادة ماده مادة madde άρθρο cikk straipsnis pants § סעיף
""")
"""What stands before the number of an article, in words or figures."""
_NUMBER = lazy_pattern(r"\W*(?P<n>\d{1,4})")
_STAMPED = lazy_pattern(r"\s*\d{1,2} \d\d:\d\d:\d\d\b")
_IN_YEAR = lazy_pattern(r".*\b(?:1[5-9]|20)\d\d[.)\]]*")
_ENDS_OF_CODE = ("{", "}", ";")
_CARDS = ("BEGIN:V", "Metadata-Version:")
"""How files of addresses, of calendars and of what a package is begin."""


def without_things(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, or none where the whole text is a list of things."""
    if not starts or len(starts) > _MOST or not all(start.label for start in starts):
        return starts
    return () if _are_things(document, starts) else starts


def _are_things(document: Document, starts: Sequence[TurnStart]) -> bool:
    lines = document.lines
    keys = [fold(start.label.strip(":：.–—- ")) for start in starts]
    distinct = set(keys)
    if len(distinct) == 1 and len(starts) > 1 and _is_thing(document, starts):
        return True
    articles = sum(1 for key in keys if key.split(" ", 1)[0] in _ARTICLES)
    if len(distinct) > 2 and articles >= _USUAL * len(keys):
        return True
    if distinct <= _CHANGES or _is_code(lines) or _are_books(lines):
        return True
    if any(start.setting.alone or start.seconds is not None for start in starts):
        return False  # a name and a time above a message
    certain = sum(
        likeness(label).weight >= _CERTAIN for label in {s.label for s in starts}
    )
    if certain > 1 and 2 * certain >= len(distinct):
        return False  # people have titles, and goods have none
    labelled = [(s.line, key) for s, key in zip(starts, keys, strict=True)]
    return is_list_of_amounts(lines, labelled)


def _is_thing(document: Document, starts: Sequence[TurnStart]) -> bool:
    """Whether the one label of a text is none: its words are the same, or it is told.

    A number before it starts again, or small letters follow one: `1. lesson:`, `3
    may:`. Or a day and a time follow it, as in the log of a system.
    """
    text, lines = document.text, document.lines
    said = [text[start.words : start.words + 60] for start in starts]
    if all(map(_STAMPED.match, said)):
        return True
    rest = [text[s.words : max(s.words, lines[s.line].end)].strip() for s in starts]
    below = [
        words_or_below(w, lines, s.line) for w, s in zip(rest, starts, strict=True)
    ]
    if len(set(below)) == 1 and below[0]:
        return True
    numbers = [n for s in starts if (n := _number(text, lines[s.line])) is not None]
    if len(numbers) < len(starts):
        return False
    if starts[0].label[:1].islower():
        return True
    begins = [at for at, (a, b) in enumerate(pairwise(numbers), 1) if b <= a]
    sizes = [b - a for a, b in pairwise([0, *begins])]
    asked = any(map(is_asked, said))
    return bool(sizes) and min(sizes) >= _LEAST_OF_DAY and not asked


def _number(text: str, line: Line) -> int | None:
    """The number that a line begins with, if it does."""
    printed = text[slice(*line.number)] if line.number else line.text
    found = _NUMBER.match(printed)
    return int(found["n"]) if found else None


def _is_code(lines: Sequence[Line]) -> bool:
    """Whether a text is the code of a program, or cards for one."""
    if lines[0].text.startswith(_CARDS):
        return True
    looked_at = lines[:200]
    ended = sum(1 for line in looked_at if line.text.endswith(_ENDS_OF_CODE))
    return (
        len(looked_at) >= _LEAST_LINES
        and ended >= _USUAL * len(looked_at)
        and any(line.text.endswith("{") for line in looked_at)
    )


def _are_books(lines: Sequence[Line]) -> bool:
    """Whether most lines have a colon and end in a year, and the authors are sorted."""
    books = [
        fold(line.text.split(":", 1)[0])
        for line in lines[:200]
        if ":" in line.text and _IN_YEAR.fullmatch(line.text)
    ]
    if len(books) < _LEAST_LINES - 1 or 2 * len(books) < len(lines[:200]):
        return False
    upward = sum(1 for a, b in pairwise(books) if a <= b)
    return upward >= _USUAL * (len(books) - 1)
