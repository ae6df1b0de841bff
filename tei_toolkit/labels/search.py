"""The search for candidates: every way in which a line can begin with a label.

Nothing is decided here. A candidate says "if this is a label, it is set like this"; the
evidence over the whole document decides (`tei_toolkit.labels.evidence`).
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from tei_toolkit.labels.broken import may_be_broken, read_broken, read_colon_below
from tei_toolkit.labels.candidates import Candidate, Separator, setting_of
from tei_toolkit.labels.framed import (
    match_brackets,
    read_bracketed,
    read_framed,
    read_heading,
    read_marked,
)
from tei_toolkit.labels.heads import LONGEST, SENTENCE_ENDS, Head, is_time
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.office_words import HONORIFICS
from tei_toolkit.labels.opener_words import OPENERS
from tei_toolkit.labels.prefixes import (
    are_quoted,
    number_before,
    read_after_event,
    read_prefix,
)
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
    read_type,
    read_wide,
)
from tei_toolkit.labels.signs import find_signs, read_signed
from tei_toolkit.labels.stopped import (
    read_danda,
    read_dot,
    read_initialed,
    read_shortened,
    read_spaced,
    read_surnamed,
    read_versicle,
)
from tei_toolkit.labels.vocabulary import is_small
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.clock import seconds_of
from tei_toolkit.sources.text import BlockKind

_TAGGED = lazy_pattern(
    r"<<\s*[^<>\d]{1,30}\s*>>\s*(?P<label>[^<>]{2,120}?)\s*(?:<<\s*[^<>\d]{1,30}\s*>>)?"
)
_CHAT = lazy_pattern(
    r"(?:From|from|Von|De|Da|Van|От|Fra|Från|Od|Kimden)\s+(?P<name>\S.{0,60}?)\s*"
    r"(?:\s(?:[Tt]o|[Aa]n|[Àà]|[Aa]|[Pp]ara|[Aa]an|для|til|till|do|kime)\s+\S[^:]{0,60}?)?:\s*"
)
_CORNER = re.compile(r"([^\s「」『』、。，：:？！]{1,12})\s{0,4}(?=[「『])")
_ALONE = (":", "：")
_BEFORE_WORDS = ("chevron", "dash", "bullet", "time")
_OPENINGS = "[<(【（"
_QUOTES = "\"'«“„‘@#?《~"
_SHORT = 40
"""Characters of the longest line that can be a name above a time."""
_LABEL = 48
"""Characters of a line within which the colon of most labels stands."""
_SHORT_LINE = 90
"""Characters of the longest line that can be a label as a whole."""


def find_candidates(
    lines: list[Line],
    off_page: frozenset[int] = frozenset(),
    openers: frozenset[str] = OPENERS,
) -> Iterator[Candidate]:
    """Every candidate of every line that is not in `off_page`, in order."""
    signs = find_signs(lines, off_page, openers)
    quoted = [line.block for line in lines].count(BlockKind.PREFORMATTED)
    skip_code = 0 < quoted < 0.6 * len(lines)
    is_quoted = are_quoted([line.text for line in lines[:200]])
    before: Line | None = None
    before_index = -1
    earlier: tuple[int, Line] | None = None
    again: dict[str, list[Candidate]] = {}
    for index, line in enumerate(lines):
        if index in off_page and not any(map(str.isalnum, line.text[:8])):
            before, before_index, earlier = line, index, None  # a rule sets off
        if index in off_page or (skip_code and line.block is BlockKind.PREFORMATTED):
            continue
        over_time = len(line.text) <= _SHORT and _is_above_time(lines, index)
        fresh = (
            over_time
            or before is None
            or line.gap > 0
            or before.last_char in SENTENCE_ENDS
            or is_time(before.text)
            or (len(line.text) <= 90 and _is_set_off(before.text, line.text))
            or (line.text.isupper() and _is_loud_below(before.text, line.text))
        )
        text = line.text
        is_next = before_index == index - 1 and not line.gap
        if before is not None and is_next:
            if text[:1] in "(（[" or may_be_broken(before.text, earlier):
                yield from read_broken(before_index, before, index, line, earlier)
            if text in _ALONE:
                yield from read_colon_below(before_index, before, index)
        if text and not (
            text[:1].islower()
            and is_small(text)
            and not line.bold
            and line.block is None
            and ":" not in text[:_LABEL]
            and (len(text) > 40 or not fresh)
        ):
            found = _line_candidates(index, line, again, fresh=fresh, quoted=is_quoted)
            if over_time:
                found = (_with_time(c, index + 1, lines[index + 1]) for c in found)
            yield from found
        if signs and text:
            yield from read_signed(index, line, signs)
        earlier = (before_index, before) if before is not None and is_next else None
        before, before_index = line, index


def _is_above_time(lines: list[Line], index: int) -> bool:
    """Whether a line stands over a time, and the time over words.

    Each may be a paragraph by itself, if the line is one, too; or only the words.
    """
    if index + 2 >= len(lines):
        return False
    time, words = lines[index + 1], lines[index + 2]
    most = min(1, lines[index].gap) if index else 1
    if time.gap > most or (time.gap != words.gap and (time.gap or words.gap > 1)):
        return False
    return is_time(time.text)


def _with_time(candidate: Candidate, index: int, time: Line) -> Candidate:
    """A candidate that is all of its line, with the time below it."""
    if not candidate.setting.alone or candidate.seconds is not None:
        return candidate
    return replace(
        candidate,
        end=0,
        words=len(time.text),
        seconds=seconds_of(time.text),
        last=index,
    )


def _is_set_off(before: str, text: str) -> bool:
    """Whether a rule stands above a line, or a form of address begins it.

    Where there are capitals an office in a line may be that of the name above it.
    """
    first = text.split(" ", 1)[0]
    is_address = len(first) > 2 and first.upper() == first.lower()
    return (is_address and first in HONORIFICS) or not any(map(str.isalnum, before))


def _is_loud_below(before: str, text: str) -> bool:
    """Whether a short line in capitals stands below a short one that is not in them."""
    return max(len(before), len(text)) <= _SHORT and not before.isupper()


def _line_candidates(
    index: int,
    line: Line,
    again: dict[str, list[Candidate]],
    *,
    fresh: bool,
    quoted: bool,
) -> Iterable[Candidate]:
    """The candidates of one line.

    What a label with its colon was read as is kept in `again`, for where it recurs.
    """
    text = line.text
    if line.block is BlockKind.HEADING:
        return read_heading(index, line)
    first = line.first_char
    if not first.isalpha() or text.startswith("ーー"):
        return _after_sign(index, line, fresh=fresh, quoted=quoted)
    base = 0
    if first in "QTAN" and any(map(str.isdigit, text[1:8])):
        base = number_before(text)
    if not base and len(text) > LONGEST and _runs_on(line):
        return ()
    head = Head(index, line, base, "number" if base else "")
    label = "" if base else _label_that_tells(line)
    if not label:
        return _after_prefix(head, fresh=fresh)
    known = again.get(label)
    if known is not None:
        return [candidate.on(index) for candidate in known]
    again[label] = found = _after_prefix(head, fresh=fresh)
    return found


def _label_that_tells(line: Line) -> str:
    """The beginning of a line up to its colon, if nothing after it makes a difference.

    So it is with most labels, which recur; else it is empty.
    """
    text = line.text
    colon = text.find(": ", 2, _LABEL)
    if (
        colon < 0
        or len(text) <= _SHORT_LINE
        or text[-1:] in ":)"
        or line.bold
        or line.italic
        or line.block is not None
    ):
        return ""
    window, label = text[:LONGEST], text[: colon + 5]
    if (
        "(" in window
        or "\t" in window
        or "  " in window
        or not window.isascii()
        or "-" in label
        or "[" in label
        or text[colon - 1].isdigit()
        or label[1] == " "
    ):
        return ""
    return label


_NAMED = ("Mr", "The", "Si", "Lo", "Dr")
"""What begins a label that a verb of speech may end."""


def _runs_on(line: Line) -> bool:
    """Whether a long line of words of ASCII has nothing that could end a label.

    So are most paragraphs, and to read them closely takes three times as long.
    """
    window = line.text[:LONGEST]
    return not (
        "." in window
        or ":" in window
        or not window.isascii()
        or not window[1].islower()
        or window.startswith(_NAMED)
        or "-" in window
        or "(" in window
        or "\t" in window
        or "  " in window
        or line.bold
        or line.italic
    )


def _after_sign(
    index: int, line: Line, *, fresh: bool, quoted: bool
) -> Iterator[Candidate]:
    """The candidates of a line that begins with no letter."""
    text = line.text
    first = line.first_char
    if first in "℣℟" and (sign := read_versicle(Head(index, line))):
        yield sign
        return
    if first in "|#<" and (framed := list(_framed(index, line, first))):
        yield from framed
        return
    base, prefix, seconds = read_prefix(text)
    if not base and first in "'\"“«‘„" and quoted:
        base, prefix = 1, "quote"
    if prefix == "number" and max(line.bold, line.italic) > base:
        base, prefix = 0, ""  # it is a part of the name: *2 Citizen.*
    if base >= len(text):
        if prefix == "chevron":
            return
        base, prefix, seconds = 0, "", None
    head = Head(index, line, base, prefix, seconds)
    if prefix in _BEFORE_WORDS and (
        seconds is not None
        if prefix == "time"
        else prefix != "bullet" or any(map(str.isalnum, text[base : base + LONGEST]))
    ):
        setting = setting_of(Separator.MARK, "", prefix)
        yield Candidate(index, setting, 0, 0, base, "", "", seconds, index)
        if prefix == "time" and (chat := _CHAT.match(text, base, base + 300)):
            sender = replace(head, base=chat.start("name"))
            alone = chat.end() >= len(text)
            yield sender.candidate(
                Separator.COLON, chat.end("name"), chat.end(), alone=alone
            )
            return
    yield from _after_prefix(head, fresh=fresh)


def _framed(index: int, line: Line, first: str) -> Iterator[Candidate]:
    """A label in a table's cell, a heading's rank, or a tag."""
    text = line.text
    if first == "<" and text[1:2] == "<":
        if tagged := _TAGGED.fullmatch(text, 0, 400):
            yield from _tagged(index, line, tagged)
    elif (found := read_framed(index, line, first)) is not None:
        yield found


def _tagged(index: int, line: Line, found: re.Match[str]) -> Iterator[Candidate]:
    """A label between tags: `<< speaker >> Name: << speaker >>`."""
    inner = replace(line, text=line.text[: found.end("label")])
    for candidate in _after_prefix(
        Head(index, inner, found.start("label"), "tag"), fresh=True
    ):
        at_end = candidate.words >= len(inner.text)
        yield replace(candidate, words=len(line.text)) if at_end else candidate


_LONGEST_TOLD = 640
"""Characters of a name and, in brackets, what is seen as it speaks."""
_DIRECTIONS = frozenset("\u200e\u200f\u202a\u202b\u202d\u2066\u2067\u2068")
"""What begins a run of one direction, as around a telephone number."""


def _past_directions(head: Head) -> Head:
    text, base = head.line.text, head.base
    while text[base : base + 1] in _DIRECTIONS:
        base += 1
    return head if base == head.base else replace(head, base=base)


def _after_prefix(head: Head, *, fresh: bool) -> list[Candidate]:
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
        candidates += _before_colon(head, colon, is_early=not small or colon <= _LABEL)
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
            len(text) - base <= _SHORT_LINE
            or (text[-1:] in ")）" and len(text) - base <= _LONGEST_TOLD)
        )
        and (fresh or line.bold or line.indent > 8 or colon > 0)
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
    if second == " " == window[3:4] and (found := read_spaced(head)):
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
        and (second.isupper() or window.startswith(_NAMED))
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
