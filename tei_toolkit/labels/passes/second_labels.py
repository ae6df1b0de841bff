"""What is set like a label right below a label that stands alone in its line.

Who speaks is said there, and no one says nothing: words that begin with an address or
a topic, `Mr. Speaker: the lock is open`, are the words of the turn.
"""

from collections import Counter
from collections.abc import Sequence

from tei_toolkit.labels.candidates import Separator, label_key
from tei_toolkit.labels.starts import Document, TurnStart, start_at

_LEAST = 3
"""Labels alone in their lines that make this the manner of a document."""


def without_second(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts` without those right below a label alone in its line.

    Most labels must stand alone, and of these half must come again: titles do not.
    """
    alone = [start for start in starts if start.label and start.setting.alone]
    if len(alone) < _LEAST or 2 * len(alone) <= len(starts):
        return starts
    counts = Counter(label_key(start.label) for start in alone)
    if 2 * sum(count for count in counts.values() if count > 1) < len(alone):
        return starts
    taken = {start.line for start in alone}
    found: list[TurnStart] = []
    for start in starts:
        above = _line_above(document, start.line)
        if start.line in taken or not _is_second(document, start, above, counts):
            found.append(start)
        elif above not in taken:
            line = document.lines[above]
            size = len(line.text)
            reason = "a label that is alone in its line elsewhere"
            found.append(
                start_at(above, line, (0, size, size), Separator.OWN_LINE, reason)
            )
    return found


def _is_second(
    document: Document, start: TurnStart, above: int, alone: Counter[str]
) -> bool:
    """Whether a label begins the line below one that is alone there, and is another."""
    if above < 0 or not start.label:
        return False
    key = label_key(document.lines[above].text.strip("#* "))
    return (
        key in alone
        and key != label_key(start.label)
        and start.start <= document.lines[start.line].place(0)
    )


def _line_above(document: Document, index: int) -> int:
    """The index of the line above that is one of the text's."""
    index -= 1
    while index in document.no_turns:
        index -= 1
    return index
