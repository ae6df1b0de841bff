"""Labels that lines in brackets go on with: a name in each language of a country."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.starts import Document, TurnStart, pieces_of

_BRACKETS = {"(": ")", "（": "）", "[": "]"}
_MOST = 3
_LEAST = 3
"""Labels that must be so before any is."""
_USUAL = 0.7


def with_bracketed_lines(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, with the lines in brackets below a label as parts of it.

    Where that is how a document prints its labels, as in Sri Lanka:
    `ගරු කථානායකතුමා`, `(மாண்புமிகு சபாநாயகர் அவர்கள்)`, `(The Hon. Speaker)`. An event
    below a label stands there once, and how something is said changes below a name.
    """
    lines = document.lines
    alone = [start for start in starts if start.setting.alone and start.label]
    last = {start.line: _last_in_brackets(lines, start) for start in alone}
    longer = [start for start in alone if last[start.line] > start.line]
    if len(longer) < _LEAST or len(longer) < _USUAL * len(starts):
        return starts
    below: defaultdict[str, list[str]] = defaultdict(list)
    for start in longer:
        more = lines[start.line + 1 : last[start.line] + 1]
        below[start.label].append(" ".join(line.text for line in more))
    again = [texts for texts in below.values() if len(texts) > 1]
    if 2 * sum(len(set(texts)) == len(texts) for texts in again) > len(again):
        return starts
    taken = {start.line for start in longer}
    return [
        _extended(lines, start, last[start.line]) if start.line in taken else start
        for start in starts
    ]


def without_bracketed_titles(
    _document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts` without those of a programme: `[Morning talk] The mayor answers`.

    In a document whose names stand in square brackets on lines of their own, what
    stands so before the words of its line is a title, unless it is one of the names.
    """
    framed = [start for start in starts if start.setting.wrapper == "square"]
    names = {start.label for start in framed if start.setting.alone}
    titled = [start for start in framed if start.label not in names]
    if len(names) < 2 or not titled or 2 * len(titled) >= len(framed):
        return starts
    taken = set(map(id, titled))
    return [start for start in starts if id(start) not in taken]


def _last_in_brackets(lines: Sequence[Line], start: TurnStart) -> int:
    """The last line right below a label that is all in brackets, or the label's own."""
    index = start.line
    if start.words < lines[index].end:
        return index
    while (
        index + 1 < len(lines)
        and index - start.line < _MOST
        and not lines[index + 1].gap
        and _is_bracketed(lines[index + 1].text)
    ):
        index += 1
    return index


def _is_bracketed(text: str) -> bool:
    closing = _BRACKETS.get(text[:1])
    return closing is not None and len(text) < 160 and text[-1:] == closing


def _extended(lines: Sequence[Line], start: TurnStart, last: int) -> TurnStart:
    more = lines[start.line + 1 : last + 1]
    label = " ".join([start.label, *(line.text for line in more)])
    pieces = [
        *start.pieces,
        *(piece for line in more for piece in pieces_of(line, 0, len(line.text))),
    ]
    return replace(start, words=lines[last].end, label=label, pieces=tuple(pieces))
