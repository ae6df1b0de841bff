"""Changes to a file in its characters, all made at once."""

from collections.abc import Iterable
from typing import NamedTuple


class Edit(NamedTuple):
    """One change: what stands from `start` to `end` becomes `text`.

    Attributes:
        start: where it starts in the file.
        end: where it ends; `start` to put something in.
        rank: the order of those that start at one place.
        text: what stands there afterwards.
    """

    start: int
    end: int
    rank: tuple[int, ...]
    text: str


def edited(source: str, edits: Iterable[Edit]) -> str:
    """`source` with all changes; of two that overlap, the one that starts first."""
    parts: list[str] = []
    at = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.rank)):
        if edit.start < at:
            continue
        parts.append(source[at : edit.start])
        parts.append(edit.text)
        at = edit.end
    parts.append(source[at:])
    return "".join(parts)


def put_in(place: int, text: str, rank: tuple[int, ...] = (0,)) -> Edit:
    """The change that puts `text` at a place."""
    return Edit(place, place, rank, text)
