"""Chevrons inside lines, where captions change the speaker: `a loro >> claro`."""

from collections.abc import Sequence
from dataclasses import replace

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.starts import Document, TurnStart, start_at
from tei_toolkit.lazy_pattern import lazy_pattern

_CHEVRON = lazy_pattern(r"(?<=\S)[ \t]+(?P<mark>>>|&gt;&gt;)[ \t]*(?=[^\s>])")
_LEAST = 4
"""Turns that begin with a chevron."""
_USUAL = 0.8


def with_inner_chevrons(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and turns of a chevron inside a line, where others stand before lines.

    Captions that were copied without their times are broken where the line was full.
    """
    chevrons = [s for s in starts if s.setting.prefix == "chevron" and not s.label]
    if len(chevrons) < max(_LEAST, _USUAL * len(starts)):
        return starts
    found: list[TurnStart] = []
    reason = "a chevron inside a line"
    for index in range(chevrons[0].line, len(document.lines)):
        line = document.lines[index]
        if index in document.no_turns or ">" not in line.text:
            continue
        for match in _CHEVRON.finditer(line.text):
            at = match.start("mark")
            start = start_at(
                index, line, (at, at, match.end()), Separator.MARK, reason, "chevron"
            )
            found.append(replace(start, start=line.place(at)))
    return [*starts, *found] if found else starts
