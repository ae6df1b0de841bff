"""Turns that begin with a label which the user lists, however it is set."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from tei_toolkit.labels.candidates import Separator, setting_of
from tei_toolkit.labels.evidence import Judgement
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.starts import TurnStart, start_at, start_of
from tei_toolkit.labels.vocabulary import fold
from tei_toolkit.lazy_pattern import lazy_pattern

_MARKS = {
    **dict.fromkeys(":：", Separator.COLON),
    **dict.fromkeys(".．", Separator.DOT),
    **dict.fromkeys("-–—", Separator.DASH),
}
_BEHIND = lazy_pattern(r"\s*(?P<mark>[:：.．]?\s*[-–—]*)\s*(?P<open>[\"'“”„«‘¿¡(\[…]*)")
_WORD = lazy_pattern(r"\S+")
_LOOSE = frozenset((Separator.DOT, Separator.SPACE))
"""Where a label may have been read too far: to the stop of the first sentence."""
_REASON = "a label that the user lists"
_WEIGHT = 9.0


def with_listed(
    starts: Sequence[TurnStart],
    judgements: Iterable[Judgement],
    lines: Sequence[Line],
    off_page: AbstractSet[int],
    listed: frozenset[str],
) -> Sequence[TurnStart]:
    """`starts`, and the turns of those whom the user says to speak.

    Their labels begin turns where lines begin with them: before a mark or a capital, or
    alone, but not in a list of them. A label that goes on behind one of them, up to a
    stop, is cut to it.

    Args:
        starts: the turns that the label engine found.
        judgements: what it thought of each line.
        lines: the lines with words.
        off_page: indices of lines that belong to the page.
        listed: labels as `fold` makes them.
    """
    if not listed:
        return starts
    judged = {
        judgement.candidate.line: start_of(lines, judgement)
        for judgement in judgements
        if judgement.candidate.key in listed
    }
    begun = {start.line: start for start in starts}
    sizes = sorted({label.count(" ") + 1 for label in listed}, reverse=True)
    found: list[TurnStart] = []
    for index, line in enumerate(lines):
        if index in off_page:
            continue
        start = begun.get(index)
        if start is None and index in judged:
            found.append(judged[index])
        elif (start is None or start.setting.separator in _LOOSE) and (
            begins := _listed(index, line, listed, sizes)
        ):
            found.append(begins)
    found = _without_lists(found)
    own = {start.line for start in found}
    kept = [start for start in starts if start.line not in own]
    return sorted([*kept, *found], key=lambda start: start.start)


def _without_lists(found: Sequence[TurnStart]) -> list[TurnStart]:
    """`found` without labels that stand alone in lines next to each other."""
    alone = {start.line for start in found if start.setting.alone}
    return [
        start
        for start in found
        if start.line not in alone or alone.isdisjoint((start.line - 1, start.line + 1))
    ]


def _listed(
    index: int, line: Line, listed: frozenset[str], sizes: Sequence[int]
) -> TurnStart | None:
    """The turn that begins a line with a listed label, or None; long labels first."""
    ends = [word.end() for word in _WORD.finditer(line.text[: 40 * sizes[0]])]
    for size in sizes:
        if size > len(ends) or fold(line.text[: ends[size - 1]]) not in listed:
            continue
        end = ends[size - 1]
        while end > 1 and line.text[end - 1] in _MARKS and line.text[end - 2] != " ":
            end -= 1
        return _begun(index, line, end)
    return None


def _begun(index: int, line: Line, end: int) -> TurnStart | None:
    """The turn whose label ends at `end` in a line, if what follows are its words."""
    label, behind = line.text[:end], _BEHIND.match(line.text, end)
    if behind is None:
        return None
    mark = behind["mark"].strip()
    words = behind.start("open")
    if words >= len(line.text):
        separator = Separator.OWN_LINE
    elif mark:
        separator = _MARKS[mark[-1]]
    else:
        separator = Separator.SPACE
        first = line.text[behind.end() : behind.end() + 1]
        is_name = label.isupper() or " " in label or not label[0].isupper()
        if first.islower() or not is_name:
            return None
    start = start_at(index, line, (0, end, words), separator, _REASON)
    setting = setting_of(separator, alone=separator is Separator.OWN_LINE)
    return replace(
        start, weight=_WEIGHT, reasons=((_REASON, _WEIGHT),), setting=setting
    )
