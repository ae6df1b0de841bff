"""Speakers who are pictures, as in `👵: How much is it?` and `👨: One twenty`."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.starts import Document, TurnStart, start_at
from tei_toolkit.lazy_pattern import lazy_pattern

_PICTURE = lazy_pattern(
    "(?P<label>[\u2600-\u27bf\U0001f300-\U0001faff]"
    "[\u200d\ufe0f\u2640\u2642\u2600-\u27bf\U0001f300-\U0001faff]{0,9})"
    r"\s?[:：]\s*(?=\S)"
)
_FIRST = "\u2600"
_LEAST, _SHARE, _MOST = 4, 0.6, 8
"""Turns, their share of all lines, and the speakers of such a talk at most."""
_REASON = "a picture, as of the others who speak"


def with_pictured(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """The turns of a text that has no others, and most lines begin with a picture.

    A colon follows, each of a few recurs, and one answers another: so those before the
    items of a list do not speak. Else `starts` as they are.
    """
    if starts:
        return starts
    found = [
        (index, match)
        for index, line in enumerate(document.lines)
        if line.first_char >= _FIRST and index not in document.no_turns
        if (match := _PICTURE.match(line.text)) is not None
    ]
    labels = [match["label"] for _, match in found]
    counts = Counter(labels)
    changes = sum(one != other for one, other in pairwise(labels))
    if (
        len(found) < max(_LEAST, _SHARE * len(document.lines))
        or not 2 <= len(counts) <= _MOST
        or sum(count > 1 for count in counts.values()) < 2
        or 2 * changes < len(found)
    ):
        return starts
    return [
        start_at(
            index,
            document.lines[index],
            (*match.span("label"), match.end()),
            Separator.COLON,
            _REASON,
        )
        for index, match in found
    ]
