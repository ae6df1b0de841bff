"""A text as a list of blocks: what formats without elements are set from."""

from dataclasses import field
from enum import StrEnum
from typing import NamedTuple

from tei_toolkit.editions.runs import Run, Style
from tei_toolkit.editions.tables import GridRow
from tei_toolkit.values import record


class Kind(StrEnum):
    """What a block is; `VERSE` is any line that ends where it does in print."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    HEADING = "heading"
    LABEL = "label"
    PARAGRAPH = "paragraph"
    VERSE = "verse"
    EVENT = "event"
    ITEM = "item"
    TERM = "term"
    QUOTE = "quote"
    PREFORMATTED = "preformatted"
    TABLE = "table"
    NOTE = "note"


class Within(NamedTuple):
    """An item or a quotation in which blocks stand.

    Attributes:
        kind: which of the two.
        number: tells it from all others.
        marker: of an item.
    """

    kind: Kind
    number: int
    marker: str = ""


@record
class Block:
    """One block of a text.

    Attributes:
        kind: what it is.
        runs: its letters.
        level: of a heading, from 1; how deep an item or a quotation is nested; how many
            parts of its verse are before a part.
        marker: of an item: a bullet or a number.
        indent: how often a verse is indented.
        turn: number of the turn it belongs to, from 1; 0 outside turns.
        group: blocks with the same number are set without a blank line between them.
        rows: of a table.
        note: number of the note it belongs to; empty outside notes.
        opens: whether it is the first block of its note.
        direction: `rtl`, `ltr` or empty, for formats that ask for it.
        within: the items and quotations it stands in, the outermost first.
    """

    kind: Kind
    runs: list[Run] = field(default_factory=list)
    level: int = 0
    marker: str = ""
    indent: int = 0
    turn: int = 0
    group: int = 0
    rows: list[GridRow] = field(default_factory=list)
    note: str = ""
    opens: bool = False
    direction: str = ""
    within: tuple[Within, ...] = ()

    def follows_closely(self, before: "Block | None") -> bool:
        """Whether no blank line stands between `before` and this block."""
        if before is None or self.opens or before.note != self.note:
            return False
        if before.turn != self.turn or before.group != self.group:
            return False
        if self.kind is Kind.VERSE:
            return before.kind is Kind.VERSE
        if self.kind is Kind.ITEM and before.kind is Kind.TERM:
            return True
        return self.kind is Kind.ITEM and bool(self.group)

    @property
    def text(self) -> str:
        """The words of the block."""
        return "".join(run.text for run in self.runs if Style.NOTE not in run.styles)
