"""Nicknames in angle brackets at the beginning of a line, as chat programs write them.

Where several lines have them, no other line begins so: who writes one short line, or
no sentence, and in small letters, is a speaker all the same. What is said aloud in a
meeting stands in such a log after a name without spaces or two initials, and a colon.
In the minutes that are made from it most of what is said has such a name, and what was
written a nickname: `Ada: we need both`, `<bo> +1`.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from tei_toolkit.labels.candidates import Separator, setting_of
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.starts import Document, TurnStart, start_at
from tei_toolkit.labels.vocabulary import fold
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.text import BlockKind

_NICK = lazy_pattern(r"<([@+%~&!]?[^\W\d_][\w\[\]\\^{}|`-]{0,29})>[ \t]+(?=\S)")
_SAID = lazy_pattern(
    r"([A-Z]{2}|[A-Z][a-z]+(?:[A-Z][a-z]*)+)(?<!^NB)(?<!^PS)(?<!^IE)(?<!^EG):[ ]+(?=\S)"
)
"""A name without spaces, or initials: `AnnHale: we meet again`."""
_NAMED = lazy_pattern(r"([^\W\d_][\w|`-]{1,29}):[ ]+(?=\S)")
_BOLD = lazy_pattern(r"([^\W\d_][\w|`-]{0,29})[ \t]+(?=\S)")
_TOLD = lazy_pattern(r"\b(?:has (?:joined|left) [#&]\w|has quit\b)")
"""What a log tells of who came and went."""
_SETTING = setting_of(Separator.BRACKET, "angle")
_LEAST = 3
"""Lines with a nickname, or with a name and a colon, that make a log."""


def with_nicks(document: Document, starts: Sequence[TurnStart]) -> Sequence[TurnStart]:
    """`starts`, and the lines of a log that begin with a nickname all the same."""
    nicks = [start for start in starts if _is_nick(start)]
    if len({start.label for start in nicks}) < 2 or len(nicks) < _LEAST:
        return _with_written(document, starts)
    free = _free(document, starts)
    found = [start for _, start in _written(free)]
    if sum(s.setting.separator is Separator.COLON for s in starts) >= _LEAST:
        found += [
            _start(index, line, match, Separator.COLON)
            for index, line in free
            if line.first_char.isupper() and (match := _SAID.match(line.text))
        ]
    return [*starts, *found] if found else starts


def _with_written(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts` of minutes, and what those who speak wrote while others did.

    A nickname of those who write is a label with a colon, too, if it is in the type
    of the other labels.
    """
    named = [s for s in starts if s.setting.separator is Separator.COLON]
    if len(named) < _LEAST:
        return starts
    has_brackets = "<" in document.text or "&lt;" in document.text
    quoted = [] if has_brackets else _quoted(document)
    if not has_brackets and not quoted:
        return starts
    labels = {fold(start.label) for start in named}
    free = _free(document, named)
    written = quoted or _written(free)
    nicks = {fold(nick) for nick, _ in written}
    if len(written) < _LEAST - 1 or labels.isdisjoint(nicks):
        return starts
    found = [start for _, start in written]
    found += [
        _start(index, line, match, Separator.COLON)
        for index, line in free
        if line.italic or line.bold
        if (match := _NAMED.match(line.text)) and fold(match[1]) in nicks
    ]
    at = {start.line for start in found}
    kept = [start for start in starts if start.line not in at]
    return [s for s in (*kept, *found) if not _TOLD.search(document.lines[s.line].text)]


def _free(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[tuple[int, Line]]:
    """The lines with words that begin none of `starts`, each behind its index."""
    taken = {start.line for start in starts} | document.no_turns
    return [
        (index, line) for index, line in enumerate(document.lines) if index not in taken
    ]


def _written(free: Sequence[tuple[int, Line]]) -> list[tuple[str, TurnStart]]:
    """The nicknames in angle brackets that begin lines, and the turns of those."""
    return [
        (match[1], replace(start, start=line.place(0), setting=_SETTING))
        for index, line in free
        if line.first_char == "<" and (match := _NICK.match(line.text))
        for start in [_start(index, line, match, Separator.BRACKET)]
    ]


def _quoted(document: Document) -> list[tuple[str, TurnStart]]:
    """The nicknames in bold that begin quoted lines, and the turns of those.

    Minutes in Markdown have what was said after a name, and so what was written:
    `>  **bo** +1`.
    """
    return [
        (match[1], replace(start, setting=_SETTING))
        for index, line in enumerate(document.lines)
        if line.bold and line.block is BlockKind.QUOTE
        if (match := _BOLD.match(line.text)) and match.end(1) == line.bold
        for start in [_start(index, line, match, Separator.BRACKET)]
    ]


def _start(
    index: int, line: Line, match: re.Match[str], separator: Separator
) -> TurnStart:
    places = (match.start(1), match.end(1), match.end())
    return start_at(index, line, places, separator, "a name as others of the log")


def _is_nick(start: TurnStart) -> bool:
    return start.setting.family == _SETTING.family
