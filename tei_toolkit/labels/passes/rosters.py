"""Lines of an East Asian roster that are set as labels are: `列席委員：王一　　李二`.

The head of minutes says who was there, who presided and who wrote; minutes that were
read out stand in the middle of a record. What a form has is known, and the lines beside
it that say no sentence belong to it.
"""

from collections.abc import Sequence

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.form_words import FIELD_KEYS
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.starts import Document, TurnStart
from tei_toolkit.labels.vocabulary import fold

_COLON = "："
_LONGEST_KEY = 14
_ENDS = "。？！…”」』）"
_SHORT = 16
"""Characters of a count between the lines of a roster: `委員出席14人`."""


def without_rosters(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts` without the lines beside the fields of a form that say no sentence."""
    if _COLON not in document.text:
        return starts
    lines = document.lines
    doubted = {
        start.line
        for start in starts
        if start.setting.separator is Separator.COLON
        and start.seconds is None
        and not start.label.isascii()
        and _is_entry(lines[start.line].text)
    }
    if not doubted:
        return starts
    listed = _rosters(lines, doubted)
    return [start for start in starts if start.line not in listed]


def _rosters(lines: Sequence[Line], doubted: set[int]) -> set[int]:
    """Those of the `doubted` lines that stand in one run with the field of a form."""
    found: set[int] = set()
    run: list[int] = []
    is_form = False
    between = 0
    for index, line in enumerate(lines):
        is_field = _is_field(line)
        if is_field or index in doubted:
            run.append(index)
            is_form |= is_field
            between = 0
            continue
        if not line.gap and _COLON in line.text[:_SHORT] and _is_entry(line.text):
            continue
        between += 1
        if line.gap or between > 1 or len(line.text) > _SHORT:
            found.update(run if is_form else ())
            run, is_form, between = [], False, 0
    found.update(run if is_form else ())
    return found & doubted


def _is_field(line: Line) -> bool:
    """Whether a line is a key of forms and its value."""
    key, colon, value = line.text[:_SHORT].partition(_COLON)
    if not colon or len(key) > _LONGEST_KEY or not value:
        return False
    return key[:1] > "\u3000" and fold(key.replace("\u3000", "")) in FIELD_KEYS


def _is_entry(text: str) -> bool:
    """Whether names, and no sentence, stand beside a key: `主　　席：林委員志遠`."""
    _, _, value = text.partition(_COLON)
    value = value.strip()
    return bool(value) and value[-1] not in _ENDS and "，" not in value
