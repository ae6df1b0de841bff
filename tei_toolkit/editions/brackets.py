"""Which square brackets of a plain-text edition are printed in its source.

The edition sets in brackets what nobody says; the words of the text may hold some, too.
A fact at the head says which are which, so that the edition can be read back: those
in what is said are printed, and those that what nobody says has itself are its own.
"""

import re
from dataclasses import replace
from itertools import count, groupby

from tei_toolkit.editions.blocks import Block
from tei_toolkit.editions.runs import Run, Style
from tei_toolkit.editions.tables import GridRow

_HOLD = str.maketrans({"[": "\x02", "]": "\x03"})
"""Stand for printed brackets until all are counted: signs that no XML can hold."""
_HOLD_OWN = str.maketrans({"[": "\x04", "]": "\x05"})
_RELEASE = str.maketrans("\x02\x03\x04\x05", "[][]")
_SIGNS = re.compile(r"[\[\]\x02-\x05]")
_PRINTED = re.compile(r"[\[\]]")
_UNSAID = frozenset({Style.OURS, Style.UNSAID})
_MARKS = frozenset({Style.NOTE, Style.IMAGE})


def hold_brackets(blocks: list[Block]) -> list[Block]:
    """The blocks with signs of ours for the brackets of their words."""
    return [_hold_block(block) if _has_brackets(block) else block for block in blocks]


def _has_brackets(block: Block) -> bool:
    """Whether a block may hold some; what a table holds is looked at then."""
    return bool(block.rows) or any(map(_sign_of, block.runs))


def _hold_block(block: Block) -> Block:
    rows: list[GridRow] = [
        [cell and replace(cell, runs=_hold(cell.runs)) for cell in row]
        for row in block.rows
    ]
    return replace(block, runs=_hold(block.runs), rows=rows)


def _hold(runs: list[Run]) -> list[Run]:
    return [
        run.saying(run.text.translate(signs)) if (signs := _sign_of(run)) else run
        for run in runs
    ]


def _sign_of(run: Run) -> dict[int, str] | None:
    """What stands for the brackets of a run; None where there are none but ours."""
    if not _PRINTED.search(run.text):
        return None
    if run.styles >= _UNSAID:
        return _HOLD_OWN if Style.OWN in run.styles else None
    return _HOLD if run.styles.isdisjoint(_MARKS) else None


def release_brackets(text: str) -> tuple[str, str]:
    """The text with its brackets, and the fact that says which of them are printed.

    The fact is empty where there are no brackets.
    """
    signs = _SIGNS.findall(text)
    if not signs:
        return text, ""
    printed = [n for n, sign in enumerate(signs, 1) if sign in "\x02\x03"]
    own = [n for n, sign in enumerate(signs, 1) if sign in "\x04\x05"]
    fact = f"{len(signs)}, printed: {_ranges(printed) or 'none'}"
    fact += f", own: {_ranges(own)}" if own else ""
    return text.translate(_RELEASE), fact


def _ranges(numbers: list[int]) -> str:
    """Numbers with those that follow each other as `5-9`."""
    counter = count()
    said = []
    for _, group in groupby(numbers, lambda number: number - next(counter)):
        run = list(group)
        said.append(f"{run[0]}-{run[-1]}" if len(run) > 1 else str(run[0]))
    return " ".join(said)
