"""Character references of a format that is text for the rest: `&gt;`, `&nbsp;`."""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import replace

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.text import Block, Cue, Hidden, SourceNote, Style

_REFERENCE = lazy_pattern(
    r"&(?:(?P<name>[A-Za-z][A-Za-z0-9]{1,30};)|#[0-9]{1,7};|#[xX][0-9A-Fa-f]{1,6};)"
)
_VOICE = lazy_pattern(r"v[.\s]", re.IGNORECASE)
"""After `<` a tag; where a reference stands for that bracket it is words."""


class Escapes:
    """The character references of a text, and its places without them."""

    def __init__(self) -> None:
        """None yet."""
        self._starts: list[int] = []
        self._pieces: list[tuple[int, int, str]] = []
        self._lost: list[int] = [0]

    def find(self, text: str, start: int, end: int) -> None:
        """Note the references between two places; calls go forward in the text."""
        if text.find("&", start, end) < 0:
            return
        from html import unescape  # noqa: PLC0415 - thousands of names
        from html.entities import html5  # noqa: PLC0415

        for match in _REFERENCE.finditer(text, start, end):
            name = match["name"]
            value = html5.get(name, "") if name else unescape(match[0])
            if not value or not _is_written(value):
                continue
            if value == "<" and _VOICE.match(text, match.end(), end):
                continue
            self._starts.append(match.start())
            self._pieces.append((*match.span(), value))
            self._lost.append(self._lost[-1] + len(match[0]) - len(value))

    def __bool__(self) -> bool:
        """Whether there is one."""
        return bool(self._pieces)

    def decode(self, text: str) -> str:
        """`text` with the characters that the references stand for."""
        parts: list[str] = []
        at = 0
        for start, end, value in self._pieces:
            parts += (text[at:start], value)
            at = end
        return "".join([*parts, text[at:]])

    def move_hidden(self, found: list[Hidden]) -> list[Hidden]:
        """Hidden ranges at their places in the decoded text."""
        place = self._place
        return [Hidden(place(h.start), place(h.end), h.kind, h.breaks) for h in found]

    def move_styles(self, found: list[Style]) -> list[Style]:
        """Styles at their places in the decoded text."""
        place = self._place
        return [
            replace(
                s,
                start=place(s.start),
                end=place(s.end),
                reading=s.reading and (place(s.reading[0]), place(s.reading[1])),
            )
            for s in found
        ]

    def move_blocks(self, found: list[Block]) -> list[Block]:
        """Blocks at their places in the decoded text."""
        place = self._place
        return [Block(place(b.start), place(b.end), b.kind, b.level) for b in found]

    def move_notes(self, found: tuple[SourceNote, ...]) -> tuple[SourceNote, ...]:
        """Notes at their places in the decoded text."""
        place = self._place
        return tuple(
            replace(
                note,
                at=place(note.at),
                mark_end=place(note.mark_end),
                start=place(note.start),
                end=place(note.end),
                hidden=tuple(self.move_hidden(list(note.hidden))),
            )
            for note in found
        )

    def move_cues(self, found: list[Cue]) -> list[Cue]:
        """Cues at their places in the decoded text."""
        place = self._place
        return [Cue(place(c.start), place(c.end), c.onset, c.offset) for c in found]

    def _place(self, at: int) -> int:
        """Where a place of the text lies that is in no reference."""
        return at - self._lost[bisect_right(self._starts, at - 1)]


def _is_written(value: str) -> bool:
    """Whether characters may stand in a line: no control, no line end."""
    return all(
        unicodedata.category(char) not in ("Cc", "Cs", "Zl", "Zp", "Cn", "Co")
        for char in value
    )
