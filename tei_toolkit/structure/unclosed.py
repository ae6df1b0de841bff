"""Directions of a play whose bracket is not closed where their line ends."""

from tei_toolkit.sources.text import SourceText
from tei_toolkit.structure.directions import direction_kind, opens_direction
from tei_toolkit.transcript import Event, EventElement

_CLOSES = {"(": ")", "[": "]"}
_LONGEST = 400
"""Characters of such a direction."""


def unclosed_direction(source: SourceText, start: int, end: int) -> Event | None:
    """The direction that a paragraph of a play is whose bracket nothing closes.

    In round brackets it says so by its first words: `(Exit CHILD.`
    """
    text = source.text
    opening = text[start]
    close = _CLOSES.get(opening)
    if close is None or end - start > _LONGEST:
        return None
    if text.find(close, start, end) >= 0 or text.find(opening, start + 1, end) >= 0:
        return None
    words = source.visible(start + 1, end).strip(" \t_*")
    if not words[:1].isalpha() or not (opening == "[" or opens_direction(words)):
        return None
    kind = direction_kind(words)
    return Event(start, end, start + 1, end, EventElement.INCIDENT, kind)


def trailing_direction(source: SourceText, start: int, end: int) -> Event | None:
    """The direction behind words whose bracket nothing closes, as old prints have it.

    Some spaces part it from the words, and a full stop ends it with its line:
    `She is gone.    [_Exit._`
    """
    text = source.text
    opening = text.rfind("[", start, end)
    if opening - 2 <= start or not text[opening - 2 : opening].isspace():
        return None
    stop = text.find("\n", opening, end)
    stop = end if stop < 0 else stop
    if not source.visible(opening, stop).rstrip(" \t_*").endswith("."):
        return None
    return unclosed_direction(source, opening, stop)


def opens_bracket(text: str, start: int, end: int) -> bool:
    """Whether lines from `start` to `end` end in a bracket, and the next goes on in it.

    A later line closes it; or nothing does, and the next begins with a small letter.
    """
    low = max(text.rfind("[", start, end), text.rfind("(", start, end))
    if low < 0:
        return False
    close = _CLOSES[text[low]]
    after = text.find(close, low, low + _LONGEST)
    if after < 0 and low == start:
        following = text[end : end + _LONGEST].partition("\n")[2].lstrip(" \t")
        return following[:1].islower()
    if after < end or text.find(text[low], low + 1, after) >= 0:
        return False
    return not any(not line.strip() for line in text[end:after].split("\n")[1:-1])
