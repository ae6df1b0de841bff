"""Blocks read from what `formats/text.xsl` makes of a text.

So plain text, Markdown and DOCX read a text exactly as the page does.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from lxml import etree

from tei_toolkit.editions.blocks import Block, Kind, Within
from tei_toolkit.editions.mathematics import (
    loses_a_dimension,
    say_flattened,
    write_in_line,
)
from tei_toolkit.editions.preparation import Prepared
from tei_toolkit.editions.runner import Messages, run_ours
from tei_toolkit.editions.runs import Run, Style, tidy
from tei_toolkit.editions.tables import Cell, read_cell, spread
from tei_toolkit.editions.unsaid import (
    DIRECTIONS,
    REMARKS,
    aside_of,
    happens,
    in_brackets,
)

_BLOCKS = frozenset(
    (
        "div p h1 h2 h3 h4 h5 h6 blockquote ul ol li table tr figure pre dl section "
        "tbody body caption article"
    ).split()
)
_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_BY_TAG = {
    **dict.fromkeys(("i", "em", "cite", "abbr"), Style.ITALIC),
    "b": Style.BOLD,
    "code": Style.CODE,
    "del": Style.STRIKE,
}
_BY_CLASS = {
    "ours": Style.OURS,
    **dict.fromkeys(("r-italic", "stage"), Style.ITALIC),
    "r-bold": Style.BOLD,
    "r-sup": Style.SUPERSCRIPT,
    "r-sub": Style.SUBSCRIPT,
}
"""How letters are set by the name of an element, and by its classes."""
_NO_SPACE_AFTER = frozenset(" \n\t([{“‘«„—–-")
_BESIDE = frozenset(
    {"at", "back", "also", "role", "resumed", "trans", "tc", "lb", "ln", "lem-again"}
)
_BREAKS = frozenset({"pb", "cb", "gb", "milestone"})
_STEPS = frozenset({"step-1", "step-2", "step-3"})
_INDENTS = frozenset({"r-indent", "r-indent-2"})


def make_blocks(
    prepared: Prepared, language: str, *, for_lines: bool = True
) -> tuple[list[Block], Messages]:
    """The blocks of a prepared text, and what the stylesheet said.

    Args:
        prepared: the text.
        language: of the interface.
        for_lines: whether the format has nothing but lines. Then directions in a turn
            stand in brackets, as events do; else they are set in italics alone, and
            blocks and runs tell their languages.
    """
    result, messages = run_ours("text", language, prepared.tree, {})
    blocks, said = read_blocks(result.getroot(), for_lines=for_lines)
    return blocks, (*messages, *said)


def read_blocks(
    body: etree._Element | None, *, for_lines: bool = True
) -> tuple[list[Block], Messages]:
    """The blocks of what `formats/text.xsl`, or a stylesheet that imports it, made."""
    reader = _Reader(
        REMARKS | DIRECTIONS if for_lines else REMARKS, tells_languages=not for_lines
    )
    if body is not None:
        with _room_for_nesting():
            reader.read(body, frozenset())
        reader.flush()
    return reader.blocks, say_flattened(reader.flattened)


@contextmanager
def _room_for_nesting() -> Iterator[None]:
    """Let the reader go as deep as a file may be: 256 elements, by libxml2.

    Each may become three elements of the result, of which each takes four calls.
    """
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(before + 256 * 3 * 4)
    try:
        yield
    finally:
        sys.setrecursionlimit(before)


class _Reader:
    """Reads the result tree into blocks; keeps where it is."""

    def __init__(
        self, bracketed: frozenset[str] = frozenset(), *, tells_languages: bool = False
    ) -> None:
        self.bracketed = bracketed
        self.tells_languages = tells_languages
        self.language = self.direction = self.whole = ""
        self.note = ""
        self.opens = False
        self.aside = ""
        self.blocks: list[Block] = []
        self.runs: list[Run] = []
        self.kind = Kind.PARAGRAPH
        self.level = self.indent = 0
        self.marker = ""
        self.turn = 0
        self.turns = 0
        self.group = 0
        self.groups = 0
        self.flattened = 0
        self.address = ""
        self.within: tuple[Within, ...] = ()
        self.containers = 0

    def flush(self) -> None:
        """End the block that is being read."""
        runs = tidy(self.runs, keep=self.kind is Kind.PREFORMATTED)
        self.runs = []
        if not runs:
            return
        if self.aside in self.bracketed:
            runs = in_brackets(runs)
        self.append(Block(self.kind, runs, self.level, self.marker, self.indent))
        if self.kind is Kind.ITEM:
            self.marker = ""

    def append(self, block: Block) -> None:
        """Add a block, which stands where the reader does."""
        block.turn, block.group, block.note = self.turn, self.group, self.note
        block.opens, self.opens = self.opens, False
        block.direction, block.within = self.direction, self.within
        self.blocks.append(block)

    def add(
        self, text: str | None, styles: frozenset[Style], address: str = ""
    ) -> None:
        """Add letters to the block."""
        if text:
            address = address or self.address
            self.runs.append(Run(text, styles, address, self.language, self.direction))

    def read(self, element: etree._Element, styles: frozenset[Style]) -> None:
        """Read an element and what is in it, not its tail."""
        tag = element.tag
        if not isinstance(tag, str):
            return
        tag = tag.rpartition("}")[2]
        classes = frozenset((element.get("class") or "").split())
        around = self.language, self.direction
        if tag in _BLOCKS:
            self.flush()
        if self.tells_languages:
            self.language = self.language_of(element)
            self.direction = element.get("dir") or self.direction
        if tag in _BLOCKS:
            self.read_block(element, tag, classes, styles)
        else:
            self.read_inline(element, tag, classes, styles)
        self.language, self.direction = around

    def language_of(self, element: etree._Element) -> str:
        """The language that an element says; empty for that of the whole."""
        language = element.get("lang") or self.language
        if not self.whole:
            self.whole = language
        return "" if language == self.whole else language

    def inside(self, element: etree._Element, styles: frozenset[Style]) -> None:
        """Read the content of an element."""
        self.add(element.text, styles)
        for child in element:
            self.read(child, styles)
            self.add(child.tail, styles)

    def read_inline(
        self,
        element: etree._Element,
        tag: str,
        classes: frozenset[str],
        styles: frozenset[Style],
    ) -> None:
        """Read an element that stands in a line."""
        if happens(classes) or (self.turn and classes & _BREAKS):
            styles |= {Style.UNSAID}
        if self.turn and (aside := aside_of(classes)):
            styles |= {Style.UNSAID}
            if aside in self.bracketed and not self.aside:
                self.aside = aside
                self.read_aside(element, tag, classes, styles)
                self.aside = ""
                return
        if self.read_sign(element, tag, classes, styles):
            return
        if "ours" in classes and classes & _BESIDE:
            return
        if "marker" in classes and _is_marker(element):
            return
        styles |= _styles_of(tag, classes)
        if tag == "rt":
            self.add("(", styles | {Style.OURS})
        around, address = self.address, element.get("href", "") if tag == "a" else ""
        if address.casefold().startswith(("http:", "https:", "mailto:")):
            self.address = address
        self.inside(element, styles)
        self.address = around
        if tag == "rt":
            self.add(")", styles | {Style.OURS})

    def read_sign(
        self,
        element: etree._Element,
        tag: str,
        classes: frozenset[str],
        styles: frozenset[Style],
    ) -> bool:
        """Read what stands for itself: a break, a formula, a picture, a note's number.

        Returns:
            Whether it is one of these.
        """
        if tag == "br":
            self.add("\n", styles | {Style.BREAK})
            return True
        if tag == "math":
            self.flattened += loses_a_dimension(element)
            for piece in write_in_line(element):
                self.add(
                    piece.text, styles | ({Style.OURS} if piece.is_ours else set())
                )
            return True
        if tag == "img":
            words = f"[{element.get('alt', '')}]"
            styles |= {Style.OURS, Style.IMAGE}
            self.add(words, styles, element.get("src", ""))
            return True
        if "noteref" in classes:
            self.add("".join(element.itertext()), styles | {Style.NOTE})
            return True
        return False

    def read_aside(
        self,
        element: etree._Element,
        tag: str,
        classes: frozenset[str],
        styles: frozenset[Style],
    ) -> None:
        """Read into brackets, apart from the words around, what is not said."""
        before, self.runs = self.runs, []
        self.read_inline(element, tag, classes, styles)
        inner, self.runs = in_brackets(tidy(self.runs)), before
        if inner and before and before[-1].text[-1] not in _NO_SPACE_AFTER:
            self.add(" ", frozenset({Style.OURS}))
        self.runs += inner
        if inner and (element.tail or " ")[0].isalnum():
            self.add(" ", frozenset({Style.OURS}))

    def read_block(
        self,
        element: etree._Element,
        tag: str,
        classes: frozenset[str],
        styles: frozenset[Style],
    ) -> None:
        """Read an element that is a block; what stood before it has ended."""
        if "resumes" in classes:
            return
        if tag == "table" and "table" in classes:
            self.read_table(element)
            return
        kept = (self.kind, self.level, self.marker, self.turn, self.group, self.note)
        indent = self.indent
        around, within = self.aside, self.within
        if "ours" in classes:
            styles |= {Style.OURS}
        if tag == "p" and "head" in classes:
            styles |= {Style.BOLD}
        self.enter(element, tag, classes)
        first = len(self.blocks)
        if self.turn and (aside := aside_of(classes)):
            styles |= {Style.UNSAID}
            self.aside = self.aside or aside
        self.inside(element, styles)
        self.flush()
        if "event" in classes:
            self.blocks[first:] = _take_brackets_in(self.blocks[first:])
        if self.opens and not kept[-1]:  # a note that has no words
            self.append(Block(Kind.NOTE))
        self.aside, self.within = around, within
        marker = self.marker
        self.kind, self.level, self.marker, self.turn, self.group, self.note = kept
        self.indent = indent
        if kept[0] is Kind.ITEM and not marker:
            self.marker = ""

    def enter(  # noqa: C901, PLR0912 - one branch a kind of block
        self, element: etree._Element, tag: str, classes: frozenset[str]
    ) -> None:
        """Set what the blocks inside an element are."""
        if tag in _HEADINGS:
            self.level = _HEADINGS[tag]
            self.kind = Kind.TITLE if tag == "h1" else Kind.HEADING
        elif classes & {"u", "sp", "annotationBlock"}:
            above = element.getparent()
            if above is None or above.get("class") != "annotationBlock":
                self.turns += 1
            self.turn, self.kind = self.turns, Kind.PARAGRAPH
        elif "who" in classes:
            self.kind = Kind.LABEL
        elif classes & {"l", "verse", "castItem"}:
            self.kind, self.level = Kind.VERSE, _step_in(classes)
            self.indent = len(classes & _INDENTS)
        elif "lg" in classes:
            self.next_group()
        elif classes & {"event", "stage"}:
            self.kind = Kind.EVENT
        elif tag == "pre":
            self.kind = Kind.PREFORMATTED
        elif tag == "blockquote":
            self.kind, self.level = Kind.QUOTE, self.level + 1
            self.enter_within(Kind.QUOTE)
        elif classes & {"list", "listWit"}:
            if self.kind is Kind.ITEM:
                self.level += 1
            else:
                self.next_group()
        elif classes & {"entry", "castList", "castGroup"}:
            self.next_group()
        elif "sense" in classes:
            self.level += self.kind is Kind.ITEM
            self.kind, self.marker = Kind.ITEM, _marker_in(element)
            self.enter_within(Kind.ITEM)
        elif "label" in classes and _is_list(element.getparent()):
            self.kind = Kind.TERM
        elif tag == "li" and _is_note(element):
            pass
        elif tag == "li" or "item" in classes:
            self.kind = Kind.ITEM
            self.marker = self.marker_of(element)
            self.enter_within(Kind.ITEM)
        elif "witness" in classes:
            self.kind, self.marker = Kind.ITEM, _marker_in(element)
            self.enter_within(Kind.ITEM)
        elif "numbered" in classes:
            self.kind, self.note = Kind.NOTE, element.get("data-n", "")
            self.opens = True

    def enter_within(self, kind: Kind) -> None:
        """Say of the blocks inside an element that they stand in it."""
        self.containers += 1
        marker = self.marker if kind is Kind.ITEM else ""
        self.within = (*self.within, Within(kind, self.containers, marker))

    def next_group(self) -> None:
        """Begin a group of blocks that stand close together."""
        self.groups += 1
        self.group = self.groups

    def marker_of(self, element: etree._Element) -> str:
        """What stands before an item: what it brings, a number, or else a dash."""
        if marker := _marker_in(element):
            return marker
        parent = element.getparent()
        if parent is not None and parent.tag == "ol":
            return f"{1 + sum(1 for _ in element.itersiblings('li', preceding=True))}."
        if parent is not None and _is_marked(parent):
            return ""
        return "-"

    def read_table(self, table: etree._Element) -> None:
        """Read a table into rows of cells."""
        for caption in table.iterfind("caption"):
            self.inside(caption, frozenset())
            self.flush()
        rows = [
            [self.read_cell(cell) for cell in row]
            for row in table.iter("tr")
            if next(row.iterancestors("table")) is table
        ]
        self.append(Block(Kind.TABLE, rows=spread(rows)))

    def read_cell(self, cell: etree._Element) -> Cell:
        """Read a cell, whose blocks stand in one line."""
        inner = _Reader(tells_languages=self.tells_languages)
        inner.language, inner.direction = self.language, self.direction
        inner.whole = self.whole
        inner.inside(cell, frozenset())
        inner.flush()
        runs: list[Run] = []
        for part in inner.blocks:
            if runs:
                runs.append(Run(" "))
            runs += part.runs
            for row in part.rows:
                for within in filter(None, row):
                    runs += [*within.runs, Run(" ")]
        return read_cell(cell, runs)


def _take_brackets_in(blocks: list[Block]) -> list[Block]:
    """The blocks of an event, its brackets in the first and the last of them."""
    if len(blocks) < 3:
        return blocks
    opening, *inner, closing = blocks
    signs = ["".join(run.text for run in block.runs) for block in (opening, closing)]
    if signs != ["[", "]"] or not (inner[0].runs and inner[-1].runs):
        return blocks
    inner[0].runs = [*opening.runs, *inner[0].runs]
    inner[-1].runs = [*inner[-1].runs, *closing.runs]
    return inner


def _styles_of(tag: str, classes: frozenset[str]) -> frozenset[Style]:
    """How the letters inside an element are set, besides as those around it."""
    found = {_BY_CLASS[name] for name in classes & _BY_CLASS.keys()}
    if tag in _BY_TAG:
        found.add(_BY_TAG[tag])
    return frozenset(found)


def _step_in(classes: frozenset[str]) -> int:
    """How many parts of a verse are before this one."""
    return next((int(c[5:]) for c in classes if c in _STEPS), 0)


def _is_note(item: etree._Element) -> bool:
    """Whether it is the whole of a note, which a page has in a list."""
    above = item.getparent()
    return above is not None and above.get("class") == "numbered"


def _is_marker(element: etree._Element) -> bool:
    """Whether it is the number of a block, which the block itself sets."""
    above = element.getparent()
    return above is not None and above.tag in _BLOCKS


def _marker_in(element: etree._Element) -> str:
    """The number that an item or a sense brings along."""
    first = next(iter(element), None)
    if first is None or "marker" not in (first.get("class") or "").split():
        return ""
    return "".join(first.itertext())


def _is_list(element: etree._Element | None) -> bool:
    return element is not None and "list" in (element.get("class") or "").split()


def _is_marked(parent: etree._Element) -> bool:
    """Whether the items of a list say themselves what they are called."""
    above = parent if parent.tag == "div" else parent.getparent()
    return above is not None and "marked" in (above.get("class") or "").split()
