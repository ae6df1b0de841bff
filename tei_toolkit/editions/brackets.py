"""Which square brackets of a plain-text edition are printed in its source.

The edition sets in brackets what nobody says; the words of the text may hold some, too.
A fact at the head says which are which, so that the edition can be read back.
"""

from dataclasses import replace
from itertools import count, groupby

from tei_toolkit.editions.blocks import Block
from tei_toolkit.editions.runs import Run, Style

_HELD = "\x02"
"""Stands for a printed bracket until all are counted: a sign that no XML can hold."""
_OURS = frozenset({Style.UNSAID, Style.NOTE, Style.IMAGE})


def hold_brackets(blocks: list[Block]) -> list[Block]:
    """The blocks with a sign of ours for each opening bracket of their words."""
    return [
        replace(
            block,
            runs=_hold(block.runs),
            rows=[
                [cell and replace(cell, runs=_hold(cell.runs)) for cell in row]
                for row in block.rows
            ],
        )
        for block in blocks
    ]


def _hold(runs: list[Run]) -> list[Run]:
    return [
        replace(run, text=run.text.replace("[", _HELD))
        if "[" in run.text and not run.styles & _OURS
        else run
        for run in runs
    ]


def release_brackets(text: str) -> tuple[str, str]:
    """The text with its brackets, and the fact that says which of them are printed.

    The fact is empty where there are no brackets.
    """
    signs = [sign for sign in text if sign in ("[", _HELD)]
    if not signs:
        return text, ""
    printed = [n for n, sign in enumerate(signs, 1) if sign == _HELD]
    fact = f"{len(signs)}, printed: {_ranges(printed) or 'none'}"
    return text.replace(_HELD, "["), fact


def _ranges(numbers: list[int]) -> str:
    """Numbers with those that follow each other as `5-9`."""
    counter = count()
    said = []
    for _, group in groupby(numbers, lambda number: number - next(counter)):
        run = list(group)
        said.append(f"{run[0]}-{run[-1]}" if len(run) > 1 else str(run[0]))
    return " ".join(said)
