"""Letters set in one way: what the lines of blocks are made of."""

import re
from enum import StrEnum

from tei_toolkit.values import immutable

_SPACE = re.compile(r"[\t\r\n\f][ \t\r\n\f]*| [ \t\r\n\f]+")
"""White space that is more or other than one space."""


class Style(StrEnum):
    """How a run of letters is set."""

    ITALIC = "italic"
    BOLD = "bold"
    CODE = "code"
    STRIKE = "strike"
    SUPERSCRIPT = "superscript"
    SUBSCRIPT = "subscript"
    OURS = "ours"
    UNSAID = "unsaid"
    OWN = "own"
    NOTE = "note"
    BREAK = "break"
    IMAGE = "image"


@immutable
class Run:
    """Letters set in one way.

    For `Style.NOTE` they are the number of a note, for `Style.IMAGE` what stands for an
    image, whose data address is the address. `Style.UNSAID` is in a turn what nobody
    says: directions, events, remarks of others; `Style.OWN` marks the brackets that it
    has itself, in place of ours. The language is empty where it is that
    of the whole text; it and the direction are for formats that ask for them.
    """

    text: str
    styles: frozenset[Style] = frozenset()
    address: str = ""
    language: str = ""
    direction: str = ""

    def saying(self, text: str) -> "Run":
        """Other letters, set in the same way."""
        return Run(text, self.styles, self.address, self.language, self.direction)


def tidy(runs: list[Run], *, keep: bool = False) -> list[Run]:
    """Runs with single spaces, none at either end, neighbours of one style joined.

    Args:
        runs: as read.
        keep: keep spaces and line ends as they are.
    """
    if keep:
        return runs if any(run.text.strip() for run in runs) else []
    done: list[Run] = []
    open_space = True
    for run in runs:
        if Style.BREAK in run.styles:
            if done:
                done[-1] = done[-1].saying(done[-1].text.rstrip(" "))
                done.append(Run("\n", frozenset({Style.BREAK})))
            open_space = True
            continue
        text = _SPACE.sub(" ", run.text)
        if open_space:
            text = text.lstrip(" ")
        if not text:
            continue
        open_space = text.endswith(" ")
        if done and _is_same_run(done[-1], run):
            done[-1] = run.saying(done[-1].text + text)
        else:
            done.append(run.saying(text))
    while done and not done[-1].text.strip():
        done.pop()
    if done:
        done[-1] = done[-1].saying(done[-1].text.rstrip(" "))
    return done


def _is_same_run(before: Run, run: Run) -> bool:
    """Whether two runs are set alike; the number of a note is one by itself."""
    return (
        before.styles == run.styles
        and before.address == run.address
        and before.language == run.language
        and Style.NOTE not in run.styles
    )
