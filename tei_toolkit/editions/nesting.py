"""Items, quotations and notes in one another, as CommonMark nests its blocks.

What stands in an item is indented as far as its number reaches; a number that does not
follow from the one before begins a list of its own.
"""

import re

from tei_toolkit.editions.blocks import Block, Kind, Within
from tei_toolkit.editions.commonmark import BREAK, escape
from tei_toolkit.values import record

_NUMBER = re.compile(r"(\d{1,9})([.)])")
_SAID = re.compile(r"(\d{1,9})\\([.)]) ")
_APART = "<!-- -->"
_LISTED = frozenset({Kind.TABLE, Kind.PREFORMATTED})


@record
class _Open:
    """A container that stands open: what each line in it begins with.

    Attributes:
        within: the container.
        indent: of each line but the first.
        number: the last number of its list; 0 for none.
        sign: what stands after the number.
    """

    within: Within
    indent: str
    number: int = 0
    sign: str = ""


class Nest:
    """Puts blocks one after the other into the containers in which they stand."""

    def __init__(self) -> None:
        """Begin where no container is open."""
        self.text = ""
        self._open: list[_Open] = []
        self._last: Block | None = None

    def add(self, text: str, block: Block, *, is_close: bool = False) -> None:
        """Add the lines of a block.

        Args:
            text: its lines.
            block: whose place they have.
            is_close: whether nothing but the end of a line stands before it.
        """
        path = _path(block)
        pairs = enumerate(zip(self._open, path, strict=False))
        common = next(
            (place for place, (opened, within) in pairs if opened.within != within),
            min(len(self._open), len(path)),
        )
        before, self._open = self._open, self._open[:common]
        beside = before[common] if len(before) > common else None
        outer = "".join(o.indent for o in self._open)
        first, text, is_apart = self._enter(path[common:], block, text, beside)
        is_new = common < len(path) and path[common].kind is Kind.ITEM
        rest = "".join(o.indent for o in self._open)
        blank = f"\n{outer.rstrip()}\n"
        if not self._last:
            joint = ""
        elif is_apart:
            joint = f"{blank}{outer}{_APART}{blank}"
        elif is_close and not path[common:]:
            joint = BREAK
        elif is_new and self._is_close(block, beside):
            joint = "\n"
        else:
            joint = blank
        lines = text.split("\n")
        inner = [
            f"{rest}{line}".rstrip() if not line else rest + line for line in lines[1:]
        ]
        self.text += "\n".join([f"{joint}{outer}{first}{lines[0]}".rstrip(" "), *inner])
        self._last = block

    def _enter(
        self, path: tuple[Within, ...], block: Block, text: str, beside: _Open | None
    ) -> tuple[str, str, bool]:
        """Open containers.

        Returns:
            What the first line begins with, the lines, and whether a list ends before.
        """
        first, is_apart = "", False
        for place, within in enumerate(path):
            if within.kind is Kind.QUOTE:
                opened, mark = _Open(within, "> "), "> "
            elif within.kind is Kind.NOTE:
                opened, mark = _Open(within, "    "), f"[^{within.marker}]: "
                if block.kind in _LISTED:
                    mark, text = f"{mark.rstrip()}", f"\n\n{text}"
            else:
                is_last = place == len(path) - 1
                opened, mark, text = _item(within, text, is_last=is_last)
                if place == 0 and beside and opened.number and beside.number:
                    follows = beside.number + 1 == opened.number
                    is_apart = beside.sign == opened.sign and not follows
            self._open.append(opened)
            first += mark
        return first, text, is_apart

    def _is_close(self, block: Block, beside: _Open | None) -> bool:
        """Whether an item needs no blank line before it."""
        last = self._last
        if last is None or last.kind is not Kind.ITEM or last.group != block.group:
            return False
        is_in_list = beside is not None and beside.within.kind is Kind.ITEM
        return is_in_list or self._open[-1].number in (0, 1)


def _path(block: Block) -> tuple[Within, ...]:
    """The containers in which a block stands, the outermost first."""
    if not block.note:
        return block.within
    return (Within(Kind.NOTE, 0, block.note), *block.within)


def _item(within: Within, text: str, *, is_last: bool) -> tuple[_Open, str, str]:
    """An item: its container, its mark, and its lines.

    A number that only the words say is the mark; what can be none stands in the words.
    """
    marker = within.marker
    if not marker and is_last and (said := _SAID.match(text)):
        marker, text = f"{said[1]}{said[2]}", text[said.end() :]
    if found := _NUMBER.fullmatch(marker):
        mark = f"{marker} "
        opened = _Open(within, " " * len(mark), int(found[1]), found[2])
        return opened, mark, text
    words = "" if marker in ("", "-") else f"{escape(marker)} "
    return _Open(within, "  "), "- ", words + text
