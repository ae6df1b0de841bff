"""Pauses whose length is printed: `(0.5)`, `(2)`, `(.)`, `(--)`.

The same signs number the paragraphs of a law, *section 4(1)*, and say the time in the
minutes of a parliament, *(15.30)*. So a number in brackets is a pause only where the
document shows that it transcribes talk closely.
"""

import re
from itertools import islice

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.transcript import Pause
from tei_toolkit.values import immutable


@immutable
class PauseCustom:
    """How a document marks pauses.

    Attributes:
        is_close: it shows the manner of talk, so that a number in brackets is a pause
            wherever it stands.
        has_paragraphs: it cites paragraphs of laws by numbers in brackets.
    """

    is_close: bool
    has_paragraphs: bool = False


UNSURE = PauseCustom(is_close=False)
"""Of a text that was not looked at as a whole."""

_TIMED = lazy_pattern(
    r"\(\(?\s*(?:(?P<micro>\.)|(?P<dashes>-{1,3})|(?P<number>\d{1,2}(?:(?P<point>[.,])(?P<parts>\d{1,2}))?)"
    r"\s*(?P<unit>s|secs?\.?|seconds?|sek\.?)?)\s*\)\)?"
)
_PARAGRAPH = lazy_pattern(r"\w\(\d{1,3}[A-Za-z]?\)")
_MICRO = lazy_pattern(r"(?<![\w(])\(\.\)(?![\w)])|(?<=[\w:])\(\.\)|\(-{1,3}\)")
_SHORT = lazy_pattern(r"(?<!\w)\(\d[.,]\d{1,2}\)(?!\w)")
_MANNERS = (
    lazy_pattern(r"[^\W\d_]::*[^\W\d_]*::|[^\W\d_]::+(?=[\s,.?!(]|[^\W\d_])"),  # lo::ng
    lazy_pattern(r"(?<![\w.])\.h{2,}|(?<!\w)hh+(?:[\s.(]|$)|\w\(h+\)\w"),  # breath
    lazy_pattern(r"°[^°\n]{1,40}°|[↑↓]\w|(?<=\s)[><]\w[^<>\n]{1,60}[<>](?=\s|$)"),
    lazy_pattern(r"\(\([^()\n]{1,60}\)\)"),  # the transcriber's comment
    lazy_pattern(r"\w=[ \t]*$|(?:^|[:\t ])=\w", re.MULTILINE),  # latching
    lazy_pattern(r"[^\W\d_]\[[^\W\d_]|[^\W\d_]\][^\W\d_]"),  # overlap within a word
)
_ENOUGH = 3
"""Signs; one more where a law may be cited."""


def pause_custom(text: str) -> PauseCustom:
    """How the document `text` marks pauses."""
    if not _TIMED.search(text):
        return UNSURE
    signs = 2 * bool(_MICRO.search(text))
    signs += len(list(islice(_SHORT.finditer(text), 2)))
    if signs:
        signs += sum(bool(manner.search(text)) for manner in _MANNERS)
    has_paragraphs = bool(_PARAGRAPH.search(text))
    return PauseCustom(signs >= _ENOUGH + has_paragraphs, has_paragraphs)


def timed_pause(text: str, low: int, high: int, custom: PauseCustom) -> Pause | None:
    """The pause that the brackets from `low` to `high` hold, or None."""
    match = _TIMED.fullmatch(text, low, high)
    if match is None:
        return None
    if match["micro"] or (match["dashes"] and custom.is_close):
        return Pause(low, high)
    if match["dashes"]:
        return None
    is_glued = text[low - 1 : low].isalnum() or text[high : high + 1].isalnum()
    if match["unit"]:
        is_pause = not is_glued or custom.is_close
    elif match["point"]:
        is_pause = custom.is_close or (
            not is_glued
            and not custom.has_paragraphs
            and len(match["number"].split(match["point"])[0]) == 1
        )
    else:
        is_pause = custom.is_close and not is_glued
    if not is_pause:
        return None
    return Pause(low, high, float(match["number"].replace(",", ".")))
