"""Labels that lost one of the two brackets in which the others of a document stand.

`[Meier] Ja.`, `[Huber] Nein.`, and once `Huber] Warum?` or `[Huber Warum?`. The name
has a label in both brackets elsewhere.
"""

from collections.abc import Sequence
from dataclasses import replace

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.lines import past
from tei_toolkit.labels.starts import Document, TurnStart, lines_to_begin, start_at
from tei_toolkit.labels.vocabulary import fold

_BRACKETS = {"square": ("[", "]"), "angle": ("<", ">"), "round": ("(", ")")}
_FEWEST = 4
"""Labels in brackets that make a rule."""
_USUAL = 0.9
_LONGEST = 60
"""Characters of the longest label that is looked for."""
_REASON = "a label that lost one of its brackets"


def with_half_bracketed(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and the known names at the beginning of lines with half a bracket."""
    named = [s for s in starts if s.label and s.setting.wrapper in _BRACKETS]
    if len(named) < max(_FEWEST, _USUAL * len(starts)):
        return starts
    setting = named[0].setting
    if setting.alone or any(s.setting.wrapper != setting.wrapper for s in named):
        return starts
    known = {fold(start.label) for start in named}
    if len(known) < 2:
        return starts
    found = []
    for index, line in lines_to_begin(document, starts):
        places = _places(line.text, _BRACKETS[setting.wrapper], known)
        if places is not None and not _is_inside(document, index, setting.wrapper):
            start = start_at(index, line, places, Separator.BRACKET, _REASON)
            found.append(replace(start, setting=setting))
    return [*starts, *found] if found else starts


def _places(
    text: str, brackets: tuple[str, str], known: set[str]
) -> tuple[int, int, int] | None:
    """Where a known name begins and ends and the words begin, or None."""
    opening, closing = brackets
    end = text.find(closing, 0, _LONGEST)
    if text[:1] != opening:
        is_half = end > 0 and opening not in text[:end] and fold(text[:end]) in known
        words = past(text, end + 1)
        return (0, end, words) if is_half and words < len(text) else None
    if end >= 0 or closing in text.partition(opening)[2].partition(opening)[0]:
        return None
    end = text.rfind(" ", 0, _LONGEST)
    while end > 1:
        if fold(text[1:end]) in known and text[end + 1].isupper():
            return 1, end, end + 1
        end = text.rfind(" ", 0, end)
    return None


def _is_inside(document: Document, index: int, wrapper: str) -> bool:
    """Whether the bracket that is missing on a line stands on the one beside it."""
    opening, closing = _BRACKETS[wrapper]
    lines = document.lines
    if lines[index].text[:1] != opening:
        above = lines[index - 1].text
        return above.rfind(opening) > above.rfind(closing)
    below = lines[index + 1].text if index + 1 < len(lines) else ""
    return closing in below.partition(opening)[0]
