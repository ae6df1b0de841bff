"""Heads of pages whose number stands right before theirs.

Pages that were read lose the space: page 6, with the head `71. Sitting of the Diet`, is
`671. Sitting of the Diet`, and the next `771. Sitting of the Diet`.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise

from tei_toolkit.labels.lines import Line

_NUMBERED = re.compile(r"(\d{2,7})(?=\D)")
_LEAST = 3
"""Heads that show how those of a document are printed."""
_SHORTEST, _LONGEST = 15, 160
"""Characters of a head."""


def glued_heads(lines: Sequence[Line]) -> set[int]:
    """Indices of such heads, and of what again and again stands below them."""
    groups: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    for index, line in enumerate(lines):
        text = line.text
        if text[:2].isdecimal() and _SHORTEST <= len(text) <= _LONGEST:
            match = _NUMBERED.match(text)
            if match is not None:
                groups[text[match.end() :]].append((index, match[1]))
    found: set[int] = set()
    for numbered in groups.values():
        if len(numbered) >= _LEAST and _count_on([digits for _, digits in numbered]):
            found |= {index for index, _ in numbered}
    below = [index + 1 for index in found if index + 1 < len(lines)]
    counts = Counter(lines[index].text for index in below)
    return found | {
        index
        for index in below
        if counts[lines[index].text] > 1 and lines[index].last_char != ":"
    }


def _count_on(numbers: Sequence[str]) -> bool:
    """Whether the digits before those that all share count pages."""
    size = 0
    while len({digits[-size - 1 :] for digits in numbers}) == 1:
        size += 1
        if size == len(numbers[0]):
            return False
    pages = [digits[: len(digits) - size] for digits in numbers]
    if not size or not all(pages):
        return False
    return all(0 < int(b) - int(a) <= _LEAST for a, b in pairwise(pages))
