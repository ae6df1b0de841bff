"""Lines of plain text: words set in columns."""

import unicodedata

from tei_toolkit.breaks import is_solid
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.letter_widths import columns

_EVEN = lazy_pattern(
    "[!-\u02ff\u2010-\u2027\u2030-\u205e][ -\u02ff\u2010-\u2027\u2030-\u205e]*"
)
"""Words in letters that are one column wide each, as those of Latin are."""


def wrap(text: str, width: int, first: str = "", rest: str = "") -> list[str]:
    """`text` in lines of at most `width` columns where its words allow.

    Args:
        text: words with spaces between them; its line ends are kept.
        width: columns; 0 for no wrapping.
        first: what stands before the first line.
        rest: what stands before each other line.
    """
    lines: list[str] = []
    for part in text.split("\n"):
        start = rest if lines else first
        if not width or columns(start) + columns(part) <= width:
            lines.append(f"{start}{part}".rstrip())
            continue
        if _EVEN.fullmatch(part) and "  " not in part:
            lines += _cut_evenly(part, width, start, rest)
            continue
        line, used = start, columns(start)
        empty = True
        for joint, word in pieces(part):
            glue, size = joint, columns(word)
            if not empty and used + len(glue) + size > width:
                lines.append(line.rstrip())
                line, used, glue = rest, columns(rest), ""
            line += ("" if empty else glue) + word
            used += size + (0 if empty else len(glue))
            empty = False
        lines.append(line.rstrip())
    return lines


def _cut_evenly(text: str, width: int, first: str, rest: str) -> list[str]:
    """`wrap` for letters of one column with single spaces between the words."""
    lines: list[str] = []
    start, room, at = first, width - columns(first), 0
    while len(text) - at > room:
        cut = text.rfind(" ", at, max(at, at + room + 1))
        if cut < 0:  # a word that is longer than the line
            cut = text.find(" ", max(at, at + room + 1))
        if cut < 0:
            break
        lines.append(f"{start}{text[at:cut]}".rstrip())
        start, room, at = rest, width - columns(rest), cut + 1
    return [*lines, f"{start}{text[at:]}".rstrip()]


def pieces(text: str) -> list[tuple[str, str]]:
    """Words, each with what joins it to the one before: a space, or nothing.

    A line ends where it can be seen afterwards whether a space was there: between two
    letters that are set without spaces (`is_solid`) if there is none, else at a space.
    """
    found: list[tuple[str, str]] = []
    for word in text.split(" "):
        glue = " "
        if word.isascii():
            found.append((glue, word))
            continue
        piece = ""
        if found and is_solid(found[-1][1][-1:] or " ") and is_solid(word[0]):
            glue, piece = found.pop()
            piece += f" {word[0]}"
            word = word[1:]  # noqa: PLW2901 - its first letter is there
        for letter in word:
            if piece and _may_break(piece[-1], letter):
                found.append((glue, piece))
                glue, piece = "", ""
            piece += letter
        found.append((glue, piece))
    return found


_NOT_FIRST = frozenset(
    "、。，．・：；？！）］｝〉》」』】〕ーっゃゅょァィゥェォッャュョ々…‥"
)
_NOT_LAST = frozenset("（［｛〈《「『【〔")


def _may_break(before: str, after: str) -> bool:
    if before in _NOT_LAST or after in _NOT_FIRST or unicodedata.combining(after):
        return False
    return is_solid(before) and is_solid(after)
