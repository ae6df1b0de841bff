"""A text as its lines are read: which ends of lines are no more than a space.

Lines of running text are broken where they are full, be it within a name. What is a
list, a heading, a row of a table or begins with a label keeps its line.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from tei_toolkit.breaks import is_solid
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.names.letters import Letters

_SPACES = re.compile(r"[ \t\r\n]*\n[ \t\r\n]*|[ \t\r]{2,}|\t")
# Nobody breaks lines that are longer.
_LONGEST = 160
_FULL, _HALF = 0.8, 0.5
_ENDED = lazy_pattern(r"[.!?:;。！？…][\"'”’»)\]*_]*$")
_ABBREVIATED = lazy_pattern(r"(?:^|[\s(])(?:[^\W\d_]|[^\W\d_a-z][a-z]{1,3})\.$")
_ITEM = lazy_pattern(
    r"\s*(?:[-–—•*·#>|+]|\(?(?:\d{1,4}|[A-Za-z]|[ivxIVX]+)[.)](?:\s|$)|\d+(?:\s{2,}|\t)"
    r"|[\[(<]|[^\s:.!?][^:.!?\n]{0,45}:(?:\s|$)|[^\W\d_a-z]{2,}[^a-z\n]*[.:]"
    r"|(?:\S+ ){1,4}[-–—] |(?:M[rs]s?|Dr)\.? [^\Wa-z]{3,})"
)
_ROW = re.compile(r"\S(?: {3,}|\t)\S|\|")
_WORDS = re.compile(r"[^\W\d_]+")
_SMALL = lazy_pattern(r"\s*[\"'“‘«(]?[^\W\d_A-Z]")
_INNER_END = lazy_pattern(r"[.!?][\"'”’»)]* +[\"'“‘«(¿¡]*[^\W\d_a-z]")


def read_lines(text: str) -> Letters:
    """The text, the ends of lines within its paragraphs read as spaces.

    Args:
        text: any characters; an empty line parts paragraphs.
    """
    found = _Collapsed(text)
    paragraph: list[str] = []
    start = at = 0
    for line in (*text.split("\n"), ""):
        if not line or line.isspace():
            for end in _soft_ends(paragraph):
                found.take(start + end)
            paragraph = []
        else:
            if not paragraph:
                start = at
            paragraph.append(line)
        at += len(line) + 1
    return found.letters()


def read_spaces(text: str, is_hard: Callable[[int, int], bool]) -> Letters:
    """The text, its runs of white space read as one space.

    Args:
        text: any characters.
        is_hard: whether the white space between two places parts what stands there.
    """
    found = _Collapsed(text)
    for match in _SPACES.finditer(text):
        start, end = match.span()
        if is_hard(start, end):
            if end - start > 1:
                found.put(start, end, "\n")
        else:
            found.put(start, end, _space(text, start, end))
    return found.letters()


class _Collapsed:
    """A text on its way into what is read of it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._parts: list[str] = []
        self._starts: list[int] = []
        self._at = 0

    def take(self, at: int) -> None:
        """Read the line end at a place, and the white space around it, as a space."""
        start, end = at, at + 1
        text = self._text
        while start > self._at and text[start - 1] in " \t\r":
            start -= 1
        while end < len(text) and text[end] in " \t":
            end += 1
        self.put(start, end, _space(text, start, end))

    def put(self, start: int, end: int, read: str) -> None:
        """Read what stands between two places as something else, not longer."""
        self._parts += (self._text[self._at : start], read)
        self._starts.extend(range(self._at, start))
        self._starts.extend(range(start, start + len(read)))
        self._at = end

    def letters(self) -> Letters:
        """What is read, with its places."""
        if not self._parts:
            return Letters(self._text, None)
        self._parts.append(self._text[self._at :])
        self._starts.extend(range(self._at, len(self._text) + 1))
        return Letters("".join(self._parts), self._starts)


def _space(text: str, start: int, end: int) -> str:
    """What is read for white space with a line end: nothing between solid letters."""
    is_within = start > 0 and end < len(text)
    if is_within and is_solid(text[start - 1]) and is_solid(text[end]):
        return "" if "\n" in text[start:end] else " "
    return " "


def _soft_ends(lines: Sequence[str]) -> Iterator[int]:
    """Yield where lines of a paragraph end that only were full."""
    if len(lines) < 2:
        return
    bare = [line.strip() for line in lines]
    longest = max(map(len, bare))
    if longest > _LONGEST or not _is_running(bare):
        return
    is_pair = len(bare) == 2
    measure = longest if is_pair else sum(map(len, bare[:-1])) / (len(bare) - 1)
    at = -1
    for index in range(len(lines) - 1):
        at += len(lines[index]) + 1
        if _goes_on(bare[index], bare[index + 1], measure):
            yield at


def _is_running(lines: Sequence[str]) -> bool:
    """Whether lines are sentences, not a list: small words, ended now and then."""
    words = _WORDS.findall(" ".join(lines))
    small = sum(word[0].islower() for word in words)
    capitals = sum(word[0].isupper() for word in words)
    has_case = small + capitals > len(words) / 2
    if has_case and 2 * small < len(words):
        return False
    begun = sum(_SMALL.match(line) is not None for line in lines[1:])
    ended = sum(_ENDED.search(line) is not None for line in lines[:-1])
    if 4 * ended > 3 * (len(lines) - 1) and not begun:
        return False
    return (
        3 * begun >= len(lines) - 1
        or _ENDED.search(lines[-1]) is not None
        or any(map(_INNER_END.search, lines))
    )


def _goes_on(line: str, following: str, measure: float) -> bool:
    """Whether a line goes on in the next one."""
    if _ROW.search(line) or _ROW.search(following) or _ITEM.match(following):
        return False
    if _ENDED.search(line) and not _ABBREVIATED.search(line):
        return False
    if _SMALL.match(following):
        return len(line) >= _HALF * measure or not _ITEM.match(line)
    word = following.split(None, 1)[0]
    return len(line) + 1 + len(word) > _FULL * measure
