"""Who speaks, behind what a page of the web says of the picture beside the name.

`Photo of Ada HaleAda Hale (Mayo, Independent)`, `Ada Hale Portrait The Minister (Ada
Hale)`: where a page is copied as text, the words for the picture stay before the name.
"""

from collections.abc import Sequence
from dataclasses import replace

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.heads import LONGEST
from tei_toolkit.labels.speech import SENTENCE_MARKS
from tei_toolkit.labels.starts import Document, TurnStart, start_at
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.occurrence import stands_in

PICTURE = "picture"
"""What stands before such a label, as in `Setting.prefix`."""
_BEFORE = ("Photo of ", "Picture of ", "Image of ", "Portrait of ")
_BEHIND = " Portrait "
_SHORTEST, _LONGEST_NAME = 4, 60
"""Letters of a name."""
_WHEN = lazy_pattern(r" \d{1,2}:\d\d\b.{0,24}")
_REASON = "a picture of who speaks, and the name"


def with_portraits(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and the names that stand behind what is said of their picture.

    The name stands in the words for the picture, too, and something is said below it.
    """
    if not any(stands_in(document.text, sign) for sign in (*_BEFORE, _BEHIND)):
        return starts
    found = [
        start
        for index in range(len(document.lines) - 1)
        if (start := _start_of(document, index)) is not None
    ]
    lines = {start.line for start in found}
    return [*(start for start in starts if start.line not in lines), *found]


def _start_of(document: Document, index: int) -> TurnStart | None:
    """The turn of a line that names a picture and then who speaks."""
    line = document.lines[index]
    text = line.text
    if index in document.no_turns or len(text) > LONGEST + _LONGEST_NAME:
        return None
    base = _end_of_picture(text)
    if not base or text[-1:] in SENTENCE_MARKS:
        return None
    when = _WHEN.search(text, base)
    end = when.start() if when else len(text)
    places = (base, end, len(text))
    start = start_at(index, line, places, Separator.OWN_LINE, _REASON, PICTURE)
    return replace(start, start=line.place(0))


def _end_of_picture(text: str) -> int:
    """Where what is said of a picture ends and the same name follows, or 0."""
    for sign in _BEFORE:
        if text.startswith(sign):
            return _end_of_first(text, len(sign))
    name, _, who = text.partition(_BEHIND)
    is_named = _SHORTEST <= len(name) <= _LONGEST_NAME and name in who
    return len(name) + len(_BEHIND) if is_named else 0


def _end_of_first(text: str, start: int) -> int:
    """Where a name ends that stands at once again: `Ada HaleAda Hale (Mayo)`, or 0."""
    most = min(_LONGEST_NAME, (len(text) - start) // 2)
    for end in range(start + most, start + _SHORTEST - 1, -1):
        again = end + (text[end : end + 1] == " ")
        if text.startswith(text[start:end], again):
            return again
    return 0
