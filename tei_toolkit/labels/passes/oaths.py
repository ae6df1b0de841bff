"""Lines that say who is sworn: set like labels, but nobody speaks in them."""

from collections.abc import Sequence

from tei_toolkit.labels.starts import Document, TurnStart

_ENDINGS = (" sworn", " affirmed", " re-sworn", " resworn")


def without_oaths(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts` without `Mr. George Aldous sworn.`, if another label is right below.

    Where words stand beside or below it, they are those of the witness.
    """
    if not any(start.label.endswith(_ENDINGS) for start in starts):
        return starts
    labelled = {start.line for start in starts}
    return [
        start
        for start in starts
        if not start.label.endswith(_ENDINGS)
        or start.words < document.lines[start.line].end
        or start.line + 1 not in labelled
    ]
