"""What a paragraph after a turn is that is no one's speech."""

from collections.abc import Mapping
from enum import StrEnum

from tei_toolkit.values import immutable


class Aside(StrEnum):
    """What a paragraph after a turn is."""

    HEADING = "heading"
    DIRECTION = "direction"
    PROCEDURE = "procedure"
    NUMBER = "number"
    TIME = "time"
    REMARK = "remark"
    ORNAMENT = "ornament"
    BRACKETS = "brackets"


@immutable
class Unsaid:
    """Lines of a document that are known to be no speech.

    Attributes:
        agenda: those that are its items, and whether each is a heading.
        tallies: those that count a vote.
        rows: those of tables, which stand in a speech or after it.
        entries: those of lists of who voted how.
    """

    agenda: Mapping[int, bool]
    tallies: frozenset[int]
    rows: frozenset[int]
    entries: frozenset[int]
