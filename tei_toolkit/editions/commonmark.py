"""Letters as CommonMark reads them back: nothing of the text becomes markup."""

import re
import unicodedata
from itertools import zip_longest
from typing import NamedTuple

from tei_toolkit.editions.runs import Run, Style

_SPECIAL = re.compile(r"([\\`*_\[\]<>&~|])")
_SIGN_AT_START = re.compile(r"(?m)^( *)(#{1,6}(?=\s|$)|[+-](?=\s|$)|[=-]+ *$)")
_NUMBER_AT_START = re.compile(r"(?m)^( *\d{1,9})([.)])(?=\s|$)")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_MARKS = {
    Style.BOLD: ("**", "strong"),
    Style.ITALIC: ("*", "em"),
    Style.STRIKE: ("~~", "del"),
}
_ELEMENTS = {Style.SUPERSCRIPT: "sup", Style.SUBSCRIPT: "sub"}
_SEEN = frozenset((*_MARKS, *_ELEMENTS, Style.NOTE, Style.BREAK))
BREAK = "\\\n"
"""The end of a line within a paragraph."""


class _Piece(NamedTuple):
    """A run: its letters, the spaces at both ends, how it is set."""

    before: str
    core: str
    after: str
    styles: frozenset[Style]
    address: str

    @property
    def is_marked(self) -> bool:
        return not self.styles.isdisjoint(_MARKS)


def escape(text: str) -> str:
    """The letters of `text`, none of which is markup in a line."""
    return _SPECIAL.sub(r"\\\1", text)


def write_paragraph(runs: list[Run]) -> str:
    """Runs as the lines of a paragraph."""
    text = _SIGN_AT_START.sub(r"\1\\\2", write_letters(runs))
    return _NUMBER_AT_START.sub(r"\1\\\2", text)


def write_letters(runs: list[Run]) -> str:
    """Runs as what stands in a line."""
    pieces = [_piece(run) for run in _merge(runs)]
    text, ends_with_mark = "", False
    for piece, following in zip_longest(pieces, pieces[1:]):
        text += piece.before
        core, is_clear = piece.core, not (ends_with_mark and not piece.before)
        ends_with_mark = False
        if piece.is_marked and piece.core:
            before, after = ("[", "]") if piece.address else (text[-1:], piece.after)
            if not after:
                after = _first_of(following)
            if (is_clear or piece.address) and _can_flank(before, core, after):
                core = _between_marks(piece)
                ends_with_mark = not (piece.after or piece.address)
            else:
                core = _in_elements(piece)
        if piece.address and core:
            core = f"[{core}]({_destination(piece.address)})"
        if core.startswith("[") and text.endswith("!"):
            text = f"{text[:-1]}\\!"
        text += core + piece.after
    return text


def _merge(runs: list[Run]) -> list[Run]:
    """Runs whose neighbours differ in what Markdown can say."""
    merged: list[Run] = []
    for run in runs:
        styles = run.styles & _SEEN
        last = merged[-1] if merged else None
        if (
            last is not None
            and last.styles == styles
            and last.address == run.address
            and styles.isdisjoint((Style.NOTE, Style.BREAK))
        ):
            merged[-1] = last.saying(last.text + run.text)
        else:
            merged.append(Run(run.text, styles, run.address))
    return merged


def _piece(run: Run) -> _Piece:
    if Style.NOTE in run.styles:
        return _Piece("", f"[^{run.text}]", "", frozenset(), "")
    if Style.BREAK in run.styles:
        return _Piece("", BREAK, "", frozenset(), "")
    core = run.text.strip(" ")
    before = run.text[: len(run.text) - len(run.text.lstrip(" "))]
    after = run.text[len(run.text.rstrip(" ")) :] if core else ""
    core = escape(core)
    for style, name in _ELEMENTS.items():
        if style in run.styles and core:
            core = f"<{name}>{core}</{name}>"
    return _Piece(before, core, after, run.styles, run.address)


def _first_of(piece: _Piece | None) -> str:
    """The sign with which a piece begins; of marks and elements, a sign like theirs."""
    if piece is None:
        return ""
    if piece.address or piece.is_marked:
        return piece.before or "["
    return (piece.before or piece.core)[:1]


def _can_flank(before: str, core: str, after: str) -> bool:
    """Whether marks around `core` open and close where it stands."""
    return _opens(before[-1:], core[0]) and _opens(after[:1], core[-1])


def _opens(outer: str, inner: str) -> bool:
    """Whether a mark between two signs belongs to the inner one.

    Which signs are punctuation has changed, so that some are both.
    """
    if inner.isspace():
        return False
    if not unicodedata.category(inner).startswith(("P", "S")):
        return True
    if not outer or outer.isspace():
        return True
    return outer in "$+<=>^`|~" or unicodedata.category(outer).startswith("P")


def _between_marks(piece: _Piece) -> str:
    core = piece.core
    for style, (mark, _) in _MARKS.items():
        if style in piece.styles:
            core = f"{mark}{core}{mark}"
    return core


def _in_elements(piece: _Piece) -> str:
    """The letters of a piece in HTML, which stands beside any letter."""
    core = piece.core
    for style, (_, name) in _MARKS.items():
        if style in piece.styles:
            core = f"<{name}>{core}</{name}>"
    return core


def _destination(address: str) -> str:
    """An address as a link has it: in angle brackets where its own would end it."""
    address = _ENTITY.sub("&amp;", address.replace("\\", "%5C"))
    if re.search(r"[()\s<>]", address):
        return f"<{address.replace('<', '%3C').replace('>', '%3E')}>"
    return address
