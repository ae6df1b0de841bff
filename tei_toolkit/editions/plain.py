"""Plain text: blocks set in lines."""

from collections.abc import Iterable
from enum import StrEnum
from itertools import groupby, zip_longest

from tei_toolkit.editions.blocks import Block, Kind
from tei_toolkit.editions.brackets import hold_brackets, release_brackets
from tei_toolkit.editions.column_widths import share_width
from tei_toolkit.editions.metadata import Metadata
from tei_toolkit.editions.runs import Run, Style
from tei_toolkit.editions.scripts import write_script
from tei_toolkit.editions.tables import Cell, GridRow
from tei_toolkit.editions.turns import Row
from tei_toolkit.editions.wrapping import wrap
from tei_toolkit.letter_widths import columns
from tei_toolkit.values import immutable

_INDENT = 4
_RULE = "---"
_BAR = " | "
_LAYOUTS = {
    True: "tei-toolkit text edition",
    False: "tei-toolkit text edition, with numbers",
}
"""What an edition says it is: `tei convert` reads back the one without numbers."""
_ENDS_LABEL = (":", ".", "—", "–", "-", "?", "：", ")", "]")


class Layout(StrEnum):
    """What of a text is set, and how.

    `EDITION`: metadata, title, turns with hanging labels, notes. `BODY`: the same
    without metadata and notes. `PARAGRAPHS`: one paragraph a line, no labels. `TURNS`:
    one turn a line, the speaker, a tab, what is said.
    """

    EDITION = "edition"
    BODY = "body"
    PARAGRAPHS = "paragraphs"
    TURNS = "turns"


class Numbers(StrEnum):
    """Which numbers stand before the lines, for citation."""

    NONE = "none"
    TURNS = "turns"
    LINES = "lines"


@immutable
class PlainOptions:
    """How plain text is set.

    Attributes:
        width: columns of a line; 0 for one line a paragraph.
        layout: what is set.
        numbers: which numbers are set.
    """

    width: int = 78
    layout: Layout = Layout.EDITION
    numbers: Numbers = Numbers.NONE


def set_plain(blocks: list[Block], facts: Metadata, options: PlainOptions) -> str:
    """The blocks as plain text, in any layout but `Layout.TURNS`.

    Args:
        blocks: of the text.
        facts: for the block of metadata.
        options: how it is set.
    """
    match options.layout:
        case Layout.PARAGRAPHS:
            lines = _one_a_line(blocks)
        case Layout.BODY:
            body = [b for b in blocks if not b.note and not _is_ours(b)]
            lines = _Setter(options).set(body, notes=False)
        case _:
            return _edition(blocks, facts, options)
    return _finish(lines, options)


def _edition(blocks: list[Block], facts: Metadata, options: PlainOptions) -> str:
    """An edition, whose facts say which of its brackets are printed."""
    text = "\n".join(_Setter(options).set(hold_brackets(blocks), notes=True))
    text, brackets = release_brackets(text)
    if not any(block.turn for block in blocks):
        brackets = ""
    layout = _LAYOUTS[options.numbers is Numbers.NONE]
    return _finish(text.split("\n"), options, _metadata(facts, brackets, layout))


def set_turns(rows: list[Row], unnamed: str, options: PlainOptions) -> str:
    """One turn a line: who speaks, a tab, what is said and nothing else.

    Args:
        rows: the turns.
        unnamed: what a speaker is called whom nobody names.
        options: how it is set.
    """
    lines = []
    for row in rows:
        label = " ".join(row.label.split()).rstrip(":：").strip()
        said = " ".join(row.said.split())
        lines.append(f"{label or f'[{row.speaker or unnamed}]'}\t{said}")
    return _finish(lines, options)


def _finish(lines: list[str], options: PlainOptions, facts: Iterable[str] = ()) -> str:
    """Lines as a text after its facts, with numbers where they are asked for."""
    if options.numbers is Numbers.LINES:
        lines = _number_lines(lines)
    return "\n".join([*facts, *lines]).strip("\n") + "\n"


def _is_ours(block: Block) -> bool:
    """Whether the edition adds a block: nothing of it is text, nor happens there."""
    return bool(block.runs) and all(
        Style.OURS in run.styles and Style.UNSAID not in run.styles
        for run in block.runs
    )


def _metadata(facts: Metadata, brackets: str, layout: str) -> list[str]:
    """Facts between two rules, a line each, as in the front matter of Markdown."""
    pairs = [
        ("title", facts.title),
        ("subtitle", facts.subtitle),
        ("author", "; ".join(facts.authors)),
        ("date", facts.date or facts.date_text),
        ("place", facts.place),
        *facts.correspondence,
        ("language", facts.language),
        ("publisher", facts.publisher),
        ("licence", facts.licence_address or facts.licence),
        ("identifier", facts.doi or facts.identifier),
        ("source", facts.source_address),
        ("sha256", facts.checksum),
        ("brackets", brackets),
        ("layout", layout),
    ]
    lines = [f"{name}: {value}" for name, value in pairs if value]
    return [_RULE, *lines, _RULE, ""]


def words_of_runs(runs: list[Run], *, notes: bool) -> str:
    """The letters of runs; notes in brackets, deletions in double ones."""
    shown = [run for run in runs if notes or Style.NOTE not in run.styles]
    pieces = []
    for is_struck, group in groupby(shown, lambda run: Style.STRIKE in run.styles):
        words = "".join(
            f"[{run.text}]" if Style.NOTE in run.styles else _in_line(run)
            for run in group
        )
        pieces.append(f"⟦{words}⟧" if is_struck else words)
    return "".join(pieces)


def _in_line(run: Run) -> str:
    """The letters of a run, those above and below the line as one writes them in it."""
    if Style.SUPERSCRIPT in run.styles:
        return write_script(run.text, "sup")
    return write_script(run.text, "sub") if Style.SUBSCRIPT in run.styles else run.text


def words_of_cell(cell: Cell | None, *, notes: bool) -> str:
    """The letters of a cell; none where another reaches on."""
    return words_of_runs(cell.runs, notes=notes) if cell else ""


def _label(block: Block) -> str:
    words = words_of_runs(block.runs, notes=True)
    if _is_ours(block):
        return f"[{words}]:"
    return words if words.endswith(_ENDS_LABEL) else words + ":"


def _one_a_line(blocks: list[Block]) -> list[str]:
    lines = []
    for block in blocks:
        if block.kind is Kind.LABEL or block.note or _is_ours(block):
            continue
        if block.kind is Kind.TABLE:
            lines += [
                "\t".join(words_of_cell(cell, notes=False) for cell in row)
                for row in block.rows
            ]
        else:
            lines.append(" ".join(words_of_runs(block.runs, notes=False).split()))
    return lines


def _number_lines(lines: list[str]) -> list[str]:
    numbered, count = [], 0
    for line in lines:
        if line:
            count += 1
            numbered.append(f"{count:>5}  {line}")
        else:
            numbered.append("")
    return numbered


class _Setter:
    """Sets blocks in lines, with blank lines where they belong."""

    def __init__(self, options: PlainOptions) -> None:
        self.width = options.width
        self.with_turns = options.numbers is Numbers.TURNS
        self.lines: list[str] = []
        self.last: Block | None = None
        self.verse = 0

    def set(self, blocks: list[Block], *, notes: bool) -> list[str]:
        """The lines of all blocks."""
        label = ""
        for index, block in enumerate(blocks):
            if block.kind is Kind.LABEL:
                label = self.label(block)
                following = blocks[index + 1] if index + 1 < len(blocks) else None
                if following is None or not _joins(following, block):
                    self.blank()
                    self.lines += wrap(label, self.width)
                    label = ""
                continue
            if block.kind is Kind.TABLE:
                self.table(block)
                continue
            self.block(block, label, notes=notes)
            label = ""
        return self.lines

    def label(self, block: Block) -> str:
        """The label of a turn, numbered if that is asked for."""
        words = _label(block)
        if block.opens:
            return f"[{block.note}] {words}"
        return f"({block.turn}) {words}" if self.with_turns and block.turn else words

    def blank(self) -> None:
        """Leave a blank line, once."""
        if self.lines and self.lines[-1]:
            self.lines.append("")

    def block(self, block: Block, label: str, *, notes: bool) -> None:
        """Set one block, after its label if it has one."""
        words = words_of_runs(block.runs, notes=notes)
        inner = " " * (_INDENT if block.turn or block.note else 0)
        first, rest = f"[{block.note}] " if block.opens else inner, inner
        if label:
            first, rest = f"{label}  ", " " * _INDENT
        if label or not block.follows_closely(self.last):
            self.blank()
        self.last = block
        match block.kind:
            case Kind.VERSE:
                if label:
                    self.lines += wrap(label, self.width)
                    first = rest
                first += " " * _INDENT * block.indent + self.step(block, words)
                rest += " " * _INDENT * block.indent
                rest += " " * _INDENT
            case Kind.ITEM:
                depth = self.depth(block)
                first += f"{depth}{block.marker} " if block.marker else f"{depth}  "
                rest += depth + " " * (len(block.marker) + 1)
            case Kind.TERM:
                depth = self.depth(block)
                first, rest = first + depth, rest + depth + " " * _INDENT
            case Kind.QUOTE:  # outside turns less than what belongs to one
                depth = " " * (_INDENT if block.turn else _INDENT // 2)
                first, rest = first + depth, rest + depth
            case Kind.PREFORMATTED:
                if block.opens:
                    self.lines.append(first.rstrip())
                self.lines += [rest + line for line in words.strip("\n").split("\n")]
                return
            case _:
                pass
        self.lines += wrap(words, self.width, first, rest)

    def depth(self, block: Block) -> str:
        """How far an item stands in: at most a quarter of the width."""
        most = self.width // 8 if self.width else block.level
        return "  " * min(block.level, most)

    def step(self, block: Block, words: str) -> str:
        """What stands before a part of a verse: as much as the parts before it take."""
        start = self.verse + 1 if block.level else 0
        if self.width and start + columns(words) > self.width - 2 * _INDENT:
            start = 0
        self.verse = start + columns(words)
        return " " * start

    def table(self, block: Block) -> None:
        """Set a table: in columns, or where these do not fit its cells between bars."""
        self.blank()
        self.last = block
        inner = " " * (_INDENT if block.turn or block.note else 0)
        first = f"[{block.note}] " if block.opens else inner
        rows = [_cells_of(row) for row in block.rows]
        sizes = share_width(
            rows, self.width - len(inner) if self.width else 0, len(_BAR)
        )
        is_tall = False
        for row in rows:
            if sizes is None:
                rest = inner + " " * _INDENT
                self.lines += wrap(_BAR.join(row).rstrip(), self.width, first, rest)
            else:
                lines = _in_columns(row, sizes)
                if is_tall or (len(lines) > 1 and row is not rows[0]):
                    self.blank()
                is_tall = len(lines) > 1
                starts = [first, *[inner] * (len(lines) - 1)]
                pairs = zip(starts, lines, strict=True)
                self.lines += [f"{start}{line}".rstrip() for start, line in pairs]
            first = inner


def _cells_of(row: GridRow) -> list[str]:
    """The words of each column, up to the last cell."""
    last = max((place for place, cell in enumerate(row, 1) if cell), default=0)
    return [words_of_cell(cell, notes=True) for cell in row[:last]]


def _in_columns(row: list[str], sizes: list[int]) -> list[str]:
    """The lines of a row, each cell wrapped in its column."""
    wrapped = [wrap(cell, size) for cell, size in zip(row, sizes, strict=False)]
    if not wrapped:
        return [""]
    return [
        _BAR.join(
            f"{line}{' ' * (size - columns(line))}"
            for line, size in zip(lines, sizes, strict=False)
        )
        for lines in zip_longest(*wrapped, fillvalue="")
    ]


def _joins(block: Block, label: Block) -> bool:
    return block.turn == label.turn and block.kind in (
        Kind.PARAGRAPH,
        Kind.EVENT,
        Kind.VERSE,
        Kind.NOTE,
    )
