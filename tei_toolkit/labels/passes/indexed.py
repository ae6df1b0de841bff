"""Names in the contents of a record, where who speaks stands below each matter.

Set on lines of their own they look like labels; the speeches below have theirs in
another way, with words after them.
"""

from collections.abc import Sequence

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.starts import Document, TurnStart
from tei_toolkit.labels.vocabulary import fold, phrase_set

_CONTENTS = phrase_set("""
indice|índice|sommario|sumario|sumário|sommaire|table des matières|contents
table of contents|index|inhalt|inhaltsverzeichnis|inhoud|obsah|spis treści|tartalom
cuprins|sumarul|содержание|оглавление|зміст|съдържание|sadržaj|садржај|innehåll|indhold
innhold|sisällys|περιεχόμενα|πίνακας περιεχομένων|içindekiler
""")
_HEAD = 80
"""Lines among which contents begin."""
_MOST = 0.5


def without_indexed(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts` without the names of the contents, if speeches have labels beside them.

    Contents end where the first speech begins that is set as speeches are.
    """
    alone = [s for s in starts if s.setting.separator is Separator.OWN_LINE]
    if not alone or len(alone) == len(starts):
        return starts
    heads = (i for i, line in enumerate(document.lines[:_HEAD]) if _is_head(line.text))
    contents = next(heads, None)
    if contents is None:
        return starts
    inline = min(
        s.line for s in starts if s.setting.separator is not Separator.OWN_LINE
    )
    listed = [s for s in alone if contents < s.line < inline]
    after = [s for s in alone if s.line > inline]
    before = [s for s in starts if s.line < contents and s.setting.alone]
    if not listed or len(after) > _MOST * (len(starts) - len(alone)):
        return starts
    none = {id(start) for start in (*listed, *before)}
    return [start for start in starts if id(start) not in none]


def _is_head(text: str) -> bool:
    return len(text) < 40 and fold(text.strip(" .:*_#")) in _CONTENTS
