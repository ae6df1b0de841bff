"""Lists of goods, of stock and of hours: what a thing is, and how much of it."""

from collections import Counter
from collections.abc import Sequence

from tei_toolkit.labels.form_words import FIELD_KEYS
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.vocabulary import fold
from tei_toolkit.lazy_pattern import lazy_pattern

_LOOKED_AT = 400
_LONGEST = 80
"""Characters of a line that says what something costs."""
_LEAST = 4
"""Amounts that make a list."""
_SHARE = 0.15
"""The least share of a text that its amounts are, if it is a list of them."""
_LEADER = "..."
_BESIDE = 12
"""Letters that may stand beside a figure: units, `from`, `each`."""
_LETTERS_OF_SIGN = 3
"""What a sign of East Asia counts for."""
_TALKING = "?？؟՞#"
"""What amounts have not: the mark of a question, or of a time: `#00:01:34-9#`."""
_PARTED = lazy_pattern(
    r"(?P<key>[^\W\d_][^:：\t\u3000]{0,58}?)"
    r"(?: ?[:：]\s*| +[-–—]+ +|\t+|\u3000+|\s{2,}"
    r"|\s?\.(?:\s?\.)+\s*)"
    r"(?P<value>\S.*)"
)


def is_list_of_amounts(
    lines: Sequence[Line], labelled: Sequence[tuple[int, str]]
) -> bool:
    """Whether most that stands before a colon or a dash is counted, priced or timed.

    Fields of a form that have figures count for nothing. Where those who have no
    figures stand more than once, people talk; so they do where a few give figures again
    and again.

    Args:
        lines: the lines of the text.
        labelled: index of a line, and what stands before its colon, folded.
    """
    counted: dict[int, str] = {}
    size = whole = 0
    first = labelled[0][0] if labelled else 0
    for index, line in enumerate(lines[:_LOOKED_AT]):
        if index < first and _LEADER in line.text:
            continue  # the contents have pages
        whole += len(line.text)
        if len(line.text) <= _LONGEST and (thing := _counted(line.text)):
            counted[index] = thing
            size += len(line.text)
    present = _present(counted, labelled)
    if len(counted) - present < _LEAST or size < _SHARE * whole:
        return False
    if 2 * len(set(counted.values())) < len(counted):
        return False
    others = Counter(key for index, key in labelled if index not in counted)
    spoken = sum(others.values())
    return 3 * spoken <= len(counted) or (
        spoken == len(others) and spoken <= 2 * len(counted)
    )


def _present(counted: dict[int, str], labelled: Sequence[tuple[int, str]]) -> int:
    """How many of those with a figure stand once above the talk and speak in it.

    A list of those present tells ages: `K1 - 52 years, baker`.
    """
    first = labelled[0][0] if labelled else 0
    keys = {key for _, key in labelled}
    times = Counter(counted.values())
    return sum(
        index < first and thing in keys and times[thing] == 1
        for index, thing in counted.items()
    )


def _counted(text: str) -> str:
    """The thing in a line that has a figure and a word or two beside it, or nothing."""
    if not any(map(str.isdigit, text)) or any(mark in text for mark in _TALKING):
        return ""
    parts = _PARTED.fullmatch(text)
    if parts is None:
        return ""
    value = parts["value"]
    letters = sum(
        (1 if char < "\u3040" else _LETTERS_OF_SIGN) for char in value if char.isalpha()
    )
    if letters > _BESIDE or not any(map(str.isdigit, value)):
        return ""
    key = fold(parts["key"])
    return "" if key in FIELD_KEYS else key
