"""Every way to read a line behind what stands before its label."""

import re
from collections.abc import Iterator
from dataclasses import replace

from tei_toolkit.labels.candidates import Candidate, Separator
from tei_toolkit.labels.framed import match_brackets, read_bracketed, read_marked
from tei_toolkit.labels.heads import LONGEST, Head
from tei_toolkit.labels.prefixes import read_after_event
from tei_toolkit.labels.said import read_said
from tei_toolkit.labels.separators import (
    COLONS,
    WIDE_WITHIN,
    read_addressed,
    read_colon,
    read_dash,
    read_letter,
    read_officed,
    read_own_line,
    read_timed,
    read_wide,
)
from tei_toolkit.labels.stopped import (
    read_danda,
    read_dot,
    read_initialed,
    read_shortened,
    read_spaced,
    read_surnamed,
)
from tei_toolkit.labels.typeset import read_type
from tei_toolkit.labels.vocabulary import is_small
from tei_toolkit.sources.text import BlockKind

_CORNER = re.compile(r"([^\s「」『』、。，：:？！]{1,12})\s{0,4}(?=[「『])")
_OPENINGS = "[<(【（"
_QUOTES = "\"'«“„‘@#?？《~"
LABEL = 48
"""Characters of a line within which the colon of most labels stands."""
SHORT_LINE = 90
"""Characters of the longest line that can be a label as a whole."""
NAMED = ("Mr", "The", "Si", "Lo", "Dr")
"""What begins a label that a verb of speech may end."""
_LONGEST_TOLD = 640
"""Characters of a name and, in brackets, what is seen as it speaks."""
_DIRECTIONS = frozenset("\u200e\u200f\u202a\u202b\u202d\u2066\u2067\u2068")
"""What begins a run of one direction, as around a telephone number."""


def _past_directions(head: Head) -> Head:
    text, base = head.line.text, head.base
    while text[base : base + 1] in _DIRECTIONS:
        base += 1
    return head if base == head.base else replace(head, base=base)


def after_prefix(head: Head, *, fresh: bool) -> list[Candidate]:
    """The candidates of a line after what stands before its label."""
    head = _past_directions(head)
    line, text, base = head.line, head.line.text, head.base
    candidates: list[Candidate] = []
    if base >= len(text):
        return candidates
    first = text[base]
    if (line.bold or line.italic) > base + 1 and (set_apart := read_type(head)):
        candidates.append(set_apart)
    if first in "*_" and (marked := read_marked(head)):
        candidates.append(marked)
        return candidates
    if first in _OPENINGS:
        in_brackets = list(_bracketed(head))
        candidates += in_brackets
        if in_brackets or match_brackets(head):
            return candidates
    if not (
        first.isalnum()
        or first in _QUOTES
        or (first == "+" and text[base + 1 : base + 2].isdigit())
    ):
        return candidates
    window = text[base : base + LONGEST]
    small = is_small(first)
    colon = window.find(":")
    if colon < 0 and not window.isascii():
        colon = max(map(window.find, COLONS[1:]))
    found: Candidate | None
    if colon >= 0:
        candidates += _before_colon(head, colon, is_early=not small or colon <= LABEL)
    if not small:
        candidates += _capital(head, window)
    elif (
        head.prefix == "time"
        and ("\t" in window or "|" in window)
        and (found := read_wide(head))
    ):
        candidates.append(found)  # a nickname: `21:14:09<TAB>mirela<TAB>evening`
    if (
        (
            len(text) - base <= SHORT_LINE
            or (text[-1:] in ")）" and len(text) - base <= _LONGEST_TOLD)
        )
        and (
            fresh
            or line.bold
            or line.indent > 8
            or colon > 0
            or (head.seconds is not None and text[0] == "[")
        )
        and (colon < 0 or text[-1:] not in ":：")
        and (line.bold or line.block is not BlockKind.ITEM)  # a list is of things
        and (found := read_own_line(head))
    ):
        candidates.append(found)
    return candidates


def _before_colon(head: Head, colon: int, *, is_early: bool) -> list[Candidate]:
    """The candidates that the first colon ends, or a time with its colons."""
    found: list[Candidate] = []
    if is_early and (ended := read_colon(head)):
        found.append(ended)
    is_digit = colon > 0 and head.line.text[head.base + colon - 1].isdigit()
    if is_digit and head.prefix != "time" and (timed := read_timed(head)):
        found.append(timed)
    return found


def _bracketed(head: Head) -> Iterator[Candidate]:
    """A label in brackets, or after what happens before it in brackets."""
    if not head.base and (after := read_after_event(head)):
        yield after
    brackets = match_brackets(head)
    if brackets and (bracketed := read_bracketed(head, brackets)):
        yield bracketed


def _capital(head: Head, window: str) -> list[Candidate]:
    """The candidates that need a capital, or a letter of a script without capitals."""
    found: Candidate | None
    candidates = _stopped(head, window) if "." in window else []
    ascii_only = window.isascii()
    second = window[1:2]
    if (second == " " == window[3:4] or window[2:7:2] == "   ") and (
        found := read_spaced(head)
    ):
        candidates.append(found)
    if "." in window and "., " in window and (found := read_surnamed(head)):
        candidates.append(found)
    if (
        "-" in window
        or (
            not ascii_only
            and ("–" in window or "—" in window or "―" in window or "ـ" in window)
        )
    ) and (found := read_dash(head)):
        candidates.append(found)
    wide: Candidate | None = None
    if (
        not ascii_only
        or "\t" in window
        or "  " in window[:WIDE_WITHIN]
        or (head.prefix == "time" and "|" in window)
    ):
        wide = read_wide(head)
    if wide:
        candidates.append(wide)
    if second.isspace() and (found := read_letter(head)):
        candidates.append(found)
    if "(" in window and (found := read_addressed(head)):
        candidates.append(found)
    if not ascii_only:
        candidates += _of_other_scripts(head, window, is_wide=wide is not None)
    if (
        second.isalpha()
        and (second.isupper() or window.startswith(NAMED))
        and (found := read_said(head))
    ):
        candidates.append(found)
    return candidates


def _of_other_scripts(head: Head, window: str, *, is_wide: bool) -> Iterator[Candidate]:
    """The candidates of scripts of India and East Asia."""
    if "।" in window and (ended := read_danda(head)):
        yield ended
    is_east_asian = window[0] > "\u3400" or window[0].isdigit()
    if not is_wide and is_east_asian and (officed := read_officed(head)):
        yield officed
    if match := _CORNER.match(head.line.text, head.base, head.base + 60):
        at = match.end(1)
        yield head.candidate(Separator.QUOTE, at, at)


def _stopped(head: Head, window: str) -> list[Candidate]:
    """The candidates whose label a full stop ends."""
    candidates: list[Candidate] = []
    dot = window.find(".", 1, 7)
    second = 0 < dot < window.find(".", dot + 2, dot + 13)
    if second and (found := read_shortened(head)):
        candidates.append(found)
    if found := read_dot(head):
        candidates.append(found)
        if window[1] == "." and (found := read_initialed(head)):
            candidates.append(found)
    return candidates
