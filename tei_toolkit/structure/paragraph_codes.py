"""Numbers of paragraphs with letters before them, each on its own line: `PN12`."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from tei_toolkit.labels.lines import Line
from tei_toolkit.lazy_pattern import lazy_pattern

_CODE = lazy_pattern(r"([A-Z]{1,3})[ ]?(\d{1,5})")
_LONGEST = 9
_LEAST = 3
"""So many numbers in order are those of paragraphs."""


def paragraph_codes(lines: Sequence[Line]) -> frozenset[int]:
    """The lines that are nothing but the number of the paragraph below them.

    All that have the same letters count on, and stand apart.
    """
    found: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for index, line in enumerate(lines):
        text = line.text
        if len(text) > _LONGEST or not text[:1].isupper() or not text[-1:].isdecimal():
            continue
        if (match := _CODE.fullmatch(text)) and (line.gap or not index):
            found[match[1]].append((int(match[2]), index))
    return frozenset(
        index
        for numbered in found.values()
        if len(numbered) >= _LEAST
        and all(a < b for (a, _), (b, _) in pairwise(numbered))
        for _, index in numbered
    )
