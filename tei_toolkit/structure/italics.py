"""Stage directions that a play sets in italics within its speeches."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from tei_toolkit.labels.vocabulary import fold, word_set
from tei_toolkit.sources.text import SourceText, Style
from tei_toolkit.structure.directions import (
    direction_kind,
    is_spoken_of,
    names_known,
    opens_direction,
    tells_of_sound,
)
from tei_toolkit.structure.events import classify
from tei_toolkit.transcript import Event, EventElement, Rendition

_SHORT = 40
_ENDS = '.?!…:;—–"”»)]'
_OTHERS = word_set(
    "he she they his her il elle ils elles son sa er sie sein ihr él ella ellos se lui"
    " lei egli essa essi si он она они его ее её"
)
"""Words with which a direction begins that tells of somebody."""
_DOING = ("ing", "ant", "ando", "endo", "end", "ясь", "ая", "яя", "ив", "ув", "ав")
"""With which words end that say what is done meanwhile."""


def italic_directions(
    source: SourceText,
    styles: Sequence[Style],
    span: tuple[int, int],
    names: AbstractSet[str],
) -> Iterator[Event]:
    """Yield the directions among the words in italics of a paragraph of a play.

    Italics are emphasis, titles and foreign words, too: a direction stands between
    sentences, and tells of somebody or how a thing is said.

    Args:
        source: the source.
        styles: those that touch the paragraph, in order.
        span: where the paragraph starts and ends.
        names: the words of the names of those who play, folded.
    """
    start, end = span
    for style in styles:
        low, high = max(style.start, start), min(style.end, end)
        if style.rendition is not Rendition.ITALIC or low >= high:
            continue
        words = source.visible(low, high).strip()
        before = source.visible(start, low).rstrip()
        after = source.visible(high, end).lstrip()
        if not words or not (before or after) or "?" in words:
            continue
        if before and before[-1] not in _ENDS:
            continue
        if after and (after[0].islower() or _goes_on(words, after, names)):
            continue
        if _is_direction(words, names):
            kind = direction_kind(words)
            yield Event(low, high, low, high, EventElement.INCIDENT, kind)


def _goes_on(words: str, after: str, names: AbstractSet[str]) -> bool:
    """Whether a direction goes on with a name that is set upright: `Enter` Ada."""
    last = words.rpartition(". ")[2]
    return (
        last[-1:] not in _ENDS
        and opens_direction(last)
        and names_known(" ".join(after.split()[:2]), names)
    )


def _is_direction(words: str, names: AbstractSet[str]) -> bool:
    """Whether words in italics between sentences are a direction."""
    if not words[:1].isalpha():
        return False
    if len(words) <= _SHORT and (
        direction_kind(words) == "delivery"
        or classify(words, alone=True) is not None
        or tells_of_sound(words)
    ):
        return True
    if words[-1:] not in ".…" or " " not in words or is_spoken_of(words):
        return False
    first = fold(words.split(maxsplit=1)[0]).strip(",.")
    return (
        first in _OTHERS
        or first.endswith(_DOING)
        or opens_direction(words)
        or names_known(" ".join(words.split()[:2]), names)
    )
