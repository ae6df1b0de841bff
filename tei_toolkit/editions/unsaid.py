"""What stands in a turn and is not said, and the brackets around it in plain text."""

import re

from tei_toolkit.editions.runs import Run, Style

DIRECTIONS = frozenset({"stage"})
REMARKS = frozenset({"note", "noteGrp", "figDesc"})
_HAPPENS = frozenset({"pause", "shift"})
_UNSAID = (
    DIRECTIONS
    | REMARKS
    | {"event", "pause", "shift", "gap", "doubt", "tier"}  # in brackets already
)
_IS_OURS = re.compile(r"\(*(?:pause(?: [0-9.]+ s)?|…[^\]]*|\?|[0-9]+)\)*")
"""What the edition says in brackets where the text has no words, or looks like it."""


def aside_of(classes: frozenset[str]) -> str:
    """As what an element in a turn is not said; empty for what is."""
    return min(classes & _UNSAID, default="")


def happens(classes: frozenset[str]) -> bool:
    """Whether an element is of what happens, though no words of the text say it."""
    return not classes.isdisjoint(_HAPPENS)


def in_brackets(runs: list[Run]) -> list[Run]:
    """Runs in brackets, unless they stand in some already.

    What the edition itself says in brackets is told from them by round ones.
    """
    words = "".join(run.text for run in runs)
    if not words:
        return runs
    styles = frozenset({Style.OURS, Style.UNSAID})
    if words[0] == "[" and words.find("]") == len(words) - 1:
        own = styles | {Style.OWN}
        return [Run("[", own), *_strip_brackets(runs), Run("]", own)]
    first, last = ("[(", ")]") if _IS_OURS.fullmatch(words) else ("[", "]")
    return [Run(first, styles), *runs, Run(last, styles)]


def _strip_brackets(runs: list[Run]) -> list[Run]:
    """Runs without their first and their last letter."""
    runs[0] = runs[0].saying(runs[0].text[1:])
    runs[-1] = runs[-1].saying(runs[-1].text[:-1])
    return [run for run in runs if run.text]
