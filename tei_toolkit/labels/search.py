"""The search for candidates: every way in which a line can begin with a label.

Nothing is decided here. A candidate says "if this is a label, it is set like this"; the
evidence over the whole document decides (`tei_toolkit.labels.evidence`).
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from tei_toolkit.labels.broken import may_be_broken, read_broken, read_colon_below
from tei_toolkit.labels.candidates import Candidate, Separator, setting_of
from tei_toolkit.labels.framed import read_framed, read_heading
from tei_toolkit.labels.heads import CLOCK, LONGEST, SENTENCE_ENDS, Head, is_time
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.office_words import HONORIFICS
from tei_toolkit.labels.opener_words import OPENERS
from tei_toolkit.labels.prefixes import (
    after_picture,
    are_quoted,
    is_logged,
    number_before,
    read_prefix,
)
from tei_toolkit.labels.readings import LABEL, NAMED, SHORT_LINE, after_prefix
from tei_toolkit.labels.signs import find_signs, read_signed
from tei_toolkit.labels.stopped import read_versicle
from tei_toolkit.labels.vocabulary import is_small
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.clock import seconds_of
from tei_toolkit.sources.text import BlockKind

_LEFT_OUT = ". . . "
"""What tells that something was left out before a label: `. . . Q: Are you sure?`."""
_TAGGED = lazy_pattern(
    r"<<\s*[^<>\d]{1,30}\s*>>\s*(?P<label>[^<>]{2,120}?)\s*(?:<<\s*[^<>\d]{1,30}\s*>>)?"
)
_CHAT = lazy_pattern(
    r"(?:From|from|Von|De|Da|Van|От|Fra|Från|Od|Kimden)\s+(?P<name>\S.{0,60}?)\s*"
    r"(?:\s(?:[Tt]o|[Aa]n|[Àà]|[Aa]|[Pp]ara|[Aa]an|для|til|till|do|kime)\s+\S[^:]{0,60}?)?:\s*"
)
_SENT = lazy_pattern(
    r"(?:(?:From|Von|De|Da|Van|От|Fra|Från|Od|Kimden)\s+)?(?P<name>\S[^:]{0,60}?)\s+"
    r"(?:(?:to|an|à|a|para|aan|для|til|till|do)\s+(?:[Ee]veryone|[Aa]ll[ei]?|[Tt]ous"
    r"|[Tt]od[oa]s|[Tt]utti|[Ii]edereen|[Вв]сех|[Aa]lla|[Ww]szyscy"
    r"|[Hh]osts? and panelists"
    r"|[Aa]ll (?:[Pp]articipants|[Pp]anelists)(?: and (?:[Aa]ttendees|[Hh]osts?))?"
    r"|\S[^:]{0,60}?\((?:[Dd]irect [Mm]essage|[Pp]rivately|Direktnachricht)\)))"
    rf"\s*:?\s*(?P<time>[\[(]?{CLOCK}[\])]?)?"
)
"""The line above a message in a call's chat: `From Ada Hale to Everyone: 10:02 AM`."""
_SENT_ENDS = frozenset("0123456789:Mm)")
_LONGEST_SENT = 120
_ALONE = (":", "：")
_BEFORE_WORDS = ("chevron", "dash", "bullet", "time")
_ENDS = SENTENCE_ENDS + "—–"
"""What ends a line below which a label may stand: speech, too, that is cut short."""
_HOUR = 8
"""Characters of an hour with its point: `12.47 pm`."""
_SHORT = 40
"""Characters of the longest line that can be a name above a time."""
_REFERENCE = 60
"""Characters of a reference to a volume, and of a name with its constituency."""


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
            or before.last_char in _ENDS
            or is_time(before.text)
            or _is_hour(before.text)
            or (len(line.text) <= 90 and _is_set_off(before.text, line.text))
            or (before.last_char.isdecimal() and _is_addressed_below(before, line))
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
            and ":" not in text[:LABEL]
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


def _is_hour(text: str) -> bool:
    """Whether a line is the hour, as British reports print it: `9.47 pm`."""
    return len(text) <= _HOUR and text[-2:] in ("am", "pm") and text[:1].isdigit()


def _is_addressed_below(before: Line, line: Line) -> bool:
    """Whether a name with its title stands below a reference: `vol 145 cc1201-5`."""
    return (
        max(len(before.text), len(line.text)) <= _REFERENCE
        and line.text.split(" ", 1)[0].casefold() in HONORIFICS
    )


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
    if not first.isalpha() or text.startswith("ーー") or is_logged(text):
        return _after_sign(index, line, fresh=fresh, quoted=quoted)
    base = 0
    if first in "QTAN" and any(map(str.isdigit, text[1:8])):
        base = number_before(text)
    if not base and len(text) > LONGEST and _runs_on(line):
        return ()
    if (
        line.last_char in _SENT_ENDS
        and len(text) <= _LONGEST_SENT
        and (sent := _SENT.fullmatch(text))
    ):
        return (_sent(index, line, sent),)
    head = Head(index, line, base, "number" if base else "")
    label = "" if base else _label_that_tells(line)
    if not label:
        return after_prefix(head, fresh=fresh)
    known = again.get(label)
    if known is not None:
        return [candidate.on(index) for candidate in known]
    again[label] = found = after_prefix(head, fresh=fresh)
    return found


def _sent(index: int, line: Line, sent: re.Match[str]) -> Candidate:
    """Who writes in the chat of a call, to whom, and when."""
    seconds = seconds_of(sent["time"]) if sent["time"] else None
    head = Head(index, line, sent.start("name"), "sender")
    end, words = sent.end("name"), len(line.text)
    return head.candidate(Separator.COLON, end, words, seconds=seconds, alone=True)


def _label_that_tells(line: Line) -> str:
    """The beginning of a line up to its colon, if nothing after it makes a difference.

    So it is with most labels, which recur; else it is empty.
    """
    text = line.text
    colon = text.find(": ", 2, LABEL)
    if (
        colon < 0
        or len(text) <= SHORT_LINE
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
        or window.startswith(NAMED)
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
    if text.startswith(_LEFT_OUT):
        base = len(_LEFT_OUT)
    if not base and first in "'\"“«‘„" and quoted:
        base, prefix = 1, "quote"
    if prefix == "number" and max(line.bold, line.italic) > base:
        base, prefix = 0, ""  # it is a part of the name: *2 Citizen.*
    if not base and first >= "\u2600":
        base, prefix = after_picture(text)
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
    yield from after_prefix(head, fresh=fresh)


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
    for candidate in after_prefix(
        Head(index, inner, found.start("label"), "tag"), fresh=True
    ):
        at_end = candidate.words >= len(inner.text)
        yield replace(candidate, words=len(line.text)) if at_end else candidate
