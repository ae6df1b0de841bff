"""Lines that begin inside brackets or a quotation which an earlier line opens."""

from collections.abc import Sequence

from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.prefixes import is_logged, read_prefix
from tei_toolkit.lazy_pattern import lazy_pattern

_SMILEY = lazy_pattern(r"(?<!\w)(?:[:;=][-'’o]?\(+(?!\w)|\(+[-'’o]?[:;=](?!\w))")
"""A face that frowns, or that lies on its other side: its sign opens no bracket."""
_EYES = (":", ";", "=")
_BEFORE_TIME = frozenset("0123456789[<")
_INWARD = lazy_pattern(r"(?<!\w)»(?=\w)")
_OUTWARD = lazy_pattern(r"(?<!\w)«\s?(?=\w)")
_LONGEST_QUOTATION = 8
"""Lines after which a quotation is thought to have ended."""


_LONGEST_SQUARE = 4
"""Lines of what stands in square brackets alone, at most."""


def inside_brackets(lines: Sequence[Line]) -> frozenset[int]:
    """The lines that begin inside a bracket which an earlier line opens.

    A bracket ends at a blank line, and after eight lines at the latest. One that is
    not closed before a blank line, or the end, is a slip, and nothing is inside it; but
    one of a label, `Mrs Hill (Labour:`, tells that the words below are that label's.
    Each line of a log, with a time before it, was written by itself.
    """
    found: set[int] = set()
    depth = opened = 0
    for index, line in enumerate(lines):
        if depth and line.gap:
            if not lines[opened].text.endswith(":"):
                found.difference_update(range(opened + 1, index))
            depth = 0
        if depth and index - opened > 8:
            depth = 0
        if depth:
            found.add(index)
        text = line.text
        if "(" in text and any(eyes in text for eyes in _EYES):
            text = _SMILEY.sub("", text)
        if depth and _is_stamped(line.text):
            found.difference_update(range(opened + 1, index + 1))
            depth = 0
        if depth or "(" in text:
            if not depth:
                opened = index
            depth = max(0, depth + text.count("(") - text.count(")"))
    if depth and not lines[opened].text.endswith(":"):
        found.difference_update(range(opened + 1, len(lines)))
    return frozenset(found | _inside_squares(lines))


def _inside_squares(lines: Sequence[Line]) -> set[int]:
    """The lines with which what stands in square brackets alone goes on."""
    found: set[int] = set()
    for index, line in enumerate(lines):
        if line.first_char == "[" and "]" not in line.text:
            found.update(range(index + 1, _end_of_square(lines, index)))
    return found


def _end_of_square(lines: Sequence[Line], index: int) -> int:
    """Behind which line the square bracket ends that line `index` is the first of.

    It is alone there: `[The Deputy Speaker` / `(Mrs Cole) in the Chair]`.
    """
    for at in range(index + 1, min(index + _LONGEST_SQUARE, len(lines))):
        if lines[at].gap or "[" in lines[at].text:
            break
        if lines[at].last_char == "]":
            return at + 1
    return index + 1


def _is_stamped(text: str) -> bool:
    may_be = text[:1] in _BEFORE_TIME or is_logged(text)
    return may_be and read_prefix(text)[1] == "time"


def inside_quotations(lines: Sequence[Line]) -> frozenset[int]:
    """The lines that begin inside a quotation which an earlier line opens.

    It ends within a few lines and before another one begins: so a mark that is missing
    does no harm.
    """
    found: set[int] = set()
    for opening, closing in _quotation_marks(lines):
        opened = -1
        for index, line in enumerate(lines):
            text = line.text
            if opened >= 0 and index - opened > _LONGEST_QUOTATION:
                opened = -1
            if opening not in text and closing not in text:
                continue
            first = text.find(opening)
            end = text.find(closing)
            if opened >= 0 and end >= 0 and not 0 <= first < end:
                found.update(range(opened + 1, index + 1))
            opened = index if text.rfind(opening) > text.rfind(closing) else -1
    return frozenset(found)


def _quotation_marks(lines: Sequence[Line]) -> list[tuple[str, str]]:
    """What opens and closes quotations in a document."""
    text = "\n".join([line.text for line in lines if not line.text.isascii()])
    if not text:
        return []
    low = ("„", "“" if text.count("“") >= text.count("”") else "”")
    is_inward = len(_INWARD.findall(text)) > len(_OUTWARD.findall(text))
    angles = ("»", "«") if is_inward else ("«", "»")
    return [
        pair
        for pair in (low if "„" in text else ("“", "”"), angles, ("「", "」"))
        if pair[0] in text and pair[1] in text
    ]
