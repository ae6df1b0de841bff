"""Which square brackets of a plain-text edition are printed in its source.

The edition sets in brackets what nobody says; the words of the text may hold some, too.
A fact at the head says which are which, so that the edition can be read back.
"""

import re
from dataclasses import replace
from itertools import count, groupby

from tei_toolkit.editions.blocks import Block
from tei_toolkit.editions.runs import Run, Style
from tei_toolkit.editions.tables import GridRow

_HELD = {"[": "\x02", "]": "\x03"}
"""Stand for printed brackets until all are counted: signs that no XML can hold."""
_HOLD = str.maketrans(_HELD)
_RELEASE = str.maketrans({held: sign for sign, held in _HELD.items()})
_SIGNS = re.compile(r"[\[\]\x02\x03]")
_PRINTED = re.compile(r"[\[\]]")
_UNSAID = frozenset({Style.OURS, Style.UNSAID})
_MARKS = frozenset({Style.NOTE, Style.IMAGE})


def hold_brackets(blocks: list[Block]) -> list[Block]:
    """The blocks with signs of ours for the brackets of their words."""
    return [_hold_block(block) if _has_brackets(block) else block for block in blocks]


def _has_brackets(block: Block) -> bool:
    """Whether a block may hold some; what a table holds is looked at then."""
    return bool(block.rows) or any(map(_is_printed, block.runs))


def _hold_block(block: Block) -> Block:
    rows: list[GridRow] = [
        [cell and replace(cell, runs=_hold(cell.runs)) for cell in row]
        for row in block.rows
    ]
    return replace(block, runs=_hold(block.runs), rows=rows)


def _hold(runs: list[Run]) -> list[Run]:
    return [
        run.saying(run.text.translate(_HOLD)) if _is_printed(run) else run
        for run in runs
    ]


def _is_printed(run: Run) -> bool:
    """Whether a run has brackets that are not those around what nobody says."""
    if not _PRINTED.search(run.text):
        return False
    return not run.styles >= _UNSAID and run.styles.isdisjoint(_MARKS)


def release_brackets(text: str) -> tuple[str, str]:
    """The text with its brackets, and the fact that says which of them are printed.

    The fact is empty where there are no brackets.
    """
    signs = _SIGNS.findall(text)
    if not signs:
        return text, ""
    printed = [n for n, sign in enumerate(signs, 1) if sign not in _HELD]
    fact = f"{len(signs)}, printed: {_ranges(printed) or 'none'}"
    return text.translate(_RELEASE), fact


def _ranges(numbers: list[int]) -> str:
    """Numbers with those that follow each other as `5-9`."""
    counter = count()
    said = []
    for _, group in groupby(numbers, lambda number: number - next(counter)):
        run = list(group)
        said.append(f"{run[0]}-{run[-1]}" if len(run) > 1 else str(run[0]))
    return " ".join(said)
