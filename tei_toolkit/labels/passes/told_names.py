"""Names in bold type that a report tells of, and what only numbers or presents.

`**Ada** asks who will pay. **Bo** says that nobody will.` Minutes print names so. What
one says begins with a word that begins sentences, even where all letters are small.
"""

from collections.abc import Sequence

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.starts import Document, TurnStart
from tei_toolkit.labels.vocabulary import is_small, word_set

_TELLING = word_set("""
is was are were has had does did will would can could may might should must
ist war hat hatte wird est était a avait es era ha è e foi é jest był är var er
""")
"""Verbs of a report that begin sentences, too."""
_SIGNS = frozenset(",.:;()[]–—-")
"""What stands between a name and what it is set apart from, and in no report."""
_TOLD = 0.6
"""The share of labels in bold type that is told of, from which on none speaks."""
_LEAST = 3
"""Lines set like labels that number what is said."""


def without_told(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts` without names in bold type before a verb, where most are so."""
    named = [
        start
        for start in starts
        if start.label
        and start.seconds is None
        and start.setting.wrapper in ("bold", "italic")
        and start.setting.separator is Separator.SPACE
        and not start.setting.alone
        and start.label[-1].isalnum()
        and _SIGNS.isdisjoint(document.text[start.pieces[-1].end : start.words])
    ]
    if not named:
        return starts
    told = sum(_is_told(document, start) for start in named)
    if told < _TOLD * len(named):
        return starts
    taken = set(map(id, named))
    return [start for start in starts if id(start) not in taken]


def _is_told(document: Document, start: TurnStart) -> bool:
    """Whether a small word follows a name that begins no sentence, or a verb."""
    words = document.text[start.words : start.words + 40].split(None, 1)
    if not words or not is_small(words[0]):
        return False
    word = words[0].rstrip(".,;:!?…*_").casefold()
    head = word.replace("’", "'").split("'", 1)[0]
    return word in _TELLING or (word.isalpha() and head not in document.openers)


def without_presented(
    _document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts` without headings that are the names of those who speak below them all.

    What stands below such a heading tells of the one who is to speak.
    """
    headed = [s for s in starts if s.setting.wrapper.startswith("heading")]
    others = [s.line for s in starts if not s.setting.wrapper.startswith("heading")]
    if not headed or len(others) <= len(headed) + 1:
        return starts
    names = {start.label for start in headed}
    if len(names) < len(headed) or max(s.line for s in headed) > min(others):
        return starts
    taken = set(map(id, headed))
    return [start for start in starts if id(start) not in taken]


def without_wordless(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts` without lines set like labels below each of which another label stands.

    They number what is said, as `**T1**` does above a question and its answer.
    """
    bare = [
        start
        for start in starts
        if start.label
        and start.setting.separator is Separator.OWN_LINE
        and start.seconds is None
    ]
    others = {start.line for start in starts} - {start.line for start in bare}
    if len(bare) < _LEAST or not others:
        return starts
    if any(_next_line(document, start) not in others for start in bare):
        return starts
    return [start for start in starts if start.line in others]


def _next_line(document: Document, start: TurnStart) -> int:
    """The index of the line below a label that is one of the text's."""
    index = start.line + 1
    while index in document.no_turns:
        index += 1
    return index
