"""Who plays in a text, by the list that a run-on line has before its turns."""

import re
from functools import cache

from tei_toolkit.labels.form_words import CASTS

_LONGEST = 1200
"""Characters within which a list of those who play ends."""
_NAME = re.compile(r"[^\W\d_a-zß-ÿа-яё][\w'’]{2,}(?:-\s?[^\W\d_]\w+)*")
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
