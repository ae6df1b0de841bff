"""Labels with a card in them, `И.Оз   Оз Инна Петровна Министр труда   : Спасибо.`.

Pages of presidents and governments show a card with the full name and the office when a
reader points at a label; text that was taken out of such a page has it in the label.
"""

from collections.abc import Iterator, Sequence

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.lines import past
from tei_toolkit.labels.starts import Document, TurnStart, starts_within
from tei_toolkit.lazy_pattern import lazy_pattern

_CARD = lazy_pattern(
    r"(?P<label>(?P<first>[^\W\d_a-zа-я])[^\W\d_a-zа-я]?\. ?"
    r"(?:[^\W\d_]\. ?)?(?P<name>[^\W\d_]{2}[\w’'-]*?))"
    r" *(?P=name) +(?P=first)[^\W\d_]+\b[^:.!?\n]{0,220}:(?=\s)"
)
"""Initials and a name, the name again, a first name with the initial, what else."""
_REASON = "a name, and the name in full with an office, as on a card"


def with_carded(document: Document, starts: Sequence[TurnStart]) -> Sequence[TurnStart]:
    """`starts`, and the turns of those whose full name stands in the label, too."""
    if not starts:
        return starts
    found = starts_within(document, _places, Separator.COLON, _REASON)
    at = {turn.line for turn in found}
    return [*(start for start in starts if start.line not in at), *found]


def _places(_: int, text: str) -> Iterator[tuple[int, int, int]]:
    if "." in text[:4] and (card := _CARD.match(text)):
        start, end = card.span("label")
        yield start, end, past(text, card.end())
