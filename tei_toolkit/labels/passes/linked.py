"""Who speaks, on the line above a row of links that stands below every name."""

from collections.abc import Sequence

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.heads import LONGEST
from tei_toolkit.labels.likeness import likeness
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.page_heads import LINKS
from tei_toolkit.labels.speech import SENTENCE_MARKS
from tei_toolkit.labels.starts import Document, TurnStart, start_at

_LEAST = 3
"""Rows of links that make a page of contributions."""


def with_linked(document: Document, starts: Sequence[TurnStart]) -> Sequence[TurnStart]:
    """`starts`, and the names above a row of links below which others' words stand.

    The row is `Link to this: Individually | In context`; half of the lines above it
    have been found by themselves, or all are like names, and some come again.
    """
    if " | " not in document.text:
        return starts
    lines = document.lines
    rows: dict[str, list[int]] = {}
    for index in sorted(document.no_turns):
        if index and " | " in lines[index].text and LINKS.fullmatch(lines[index].text):
            rows.setdefault(lines[index].text, []).append(index - 1)
    above = max(rows.values(), key=len, default=[])
    named = {start.line for start in starts}
    if len(above) < _LEAST:
        return starts
    missed = [index for index in above if index not in named | document.no_turns]
    names = [(index, lines[index]) for index in missed if _is_name(lines[index])]
    if 2 * sum(i in named for i in above) < len(above) and not (
        len(names) == len(missed)
        and _come_again([lines[index].text for index in above])
    ):
        return starts
    return [*starts, *(_start_of(index, line) for index, line in names)]


def _is_name(line: Line) -> bool:
    return (
        line.first_char.isupper()
        and len(line.text) <= LONGEST
        and line.last_char not in SENTENCE_MARKS
    )


def _come_again(names: Sequence[str]) -> bool:
    """Whether several are named, some of them twice, and all are like names."""
    return 1 < len(set(names)) < len(names) and all(
        likeness(name).weight > 0 for name in set(names)
    )


def _start_of(index: int, line: Line) -> TurnStart:
    places = (0, len(line.text), len(line.text))
    return start_at(index, line, places, Separator.OWN_LINE, "a row of links below it")
