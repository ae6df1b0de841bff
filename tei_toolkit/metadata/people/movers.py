"""Who is named by the rank alone: `The noble Lord said:`, who moved above."""

from collections.abc import Callable, Sequence

from tei_toolkit.labels.passes.reported import MOVED, is_ranked
from tei_toolkit.metadata.people.examiners import Examination


def read_movers(
    labels: Sequence[tuple[str, int]],
    front: Sequence[str],
    following: Callable[[int], str],
    found: Examination,
) -> None:
    """Note in `found` who speaks under labels that name the rank alone.

    Args:
        labels: (label, index of turn), in order.
        front: the lines before the first turn.
        following: what stands from the end of the label of a turn to the next label.
        found: takes the names, by index of turn.
    """
    before = -1
    for label, turn in labels:
        if is_ranked(label):
            above = following(before).split("\n") if before >= 0 else front
            if name := _mover(above):
                found.speakers[turn] = (name,)
        before = turn


def _mover(lines: Sequence[str]) -> str:
    """The name of the last who moved in the `lines`, or an empty string."""
    for line in reversed(lines):
        moved = MOVED.fullmatch(line.strip())
        if moved is not None:
            return moved.string[: moved.start("act")].strip(" ,")
    return ""
