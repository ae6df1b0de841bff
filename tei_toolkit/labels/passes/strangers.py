"""Labels below which a page repeats a line: its buttons to share or to copy."""

from collections import Counter
from collections.abc import Sequence

from tei_toolkit.labels.starts import Document, TurnStart

_LEAST = 4
"""Labels with the same line below them from which on it is the page's."""
_USUAL = 0.75


def without_strangers(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts` without those that lack the line that stands below all other labels.

    Pages print buttons below each label: `Ada Hill (Marlow)`, `Share this
    contribution`. Headings and links, which are set like the labels, have none.
    """
    below = {start.line: _below(document, start) for start in starts}
    counts = Counter(text for text in below.values() if text)
    usual, count = counts.most_common(1)[0] if counts else ("", 0)
    if count < _LEAST or count < _USUAL * len(starts):
        return starts
    speakers = {start.label for start in starts if below[start.line] == usual}
    return [
        start
        for start in starts
        if below[start.line] == usual
        or (start.label in speakers and not start.setting.alone)
    ]


def _below(document: Document, start: TurnStart) -> str:
    """The line below a label that has its line for itself, or an empty string.

    A button that is hidden is one, too.
    """
    lines = document.lines
    line = lines[start.line]
    if not start.setting.alone or start.words < line.end:
        return ""
    if start.line + 1 >= len(lines):
        return ""
    below = lines[start.line + 1]
    hidden = document.text[line.end : below.start].strip()
    return hidden.partition("\n")[0].strip() or below.text
