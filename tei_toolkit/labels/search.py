"""The search for candidates: every way in which a line can begin with a label.

Nothing is decided here. A candidate says "if this is a label, it is set like this"; the
evidence over the whole document decides (`tei_toolkit.labels.evidence`).
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from tei_toolkit.labels.candidates import (
    Candidate,
    Separator,
    printed_label,
    seconds_of,
    setting_of,
)
from tei_toolkit.labels.form_words import FIELD_KEYS
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.office_words import ARTICLES, HONORIFICS, OFFICE_ENDINGS
from tei_toolkit.labels.separators import (
    CLOCK,
    LONGEST,
    Head,
    is_time,
    read_addressed,
    read_bold,
    read_colon,
    read_dash,
    read_dot,
    read_initialed,
    read_letter,
    read_officed,
    read_own_line,
    read_said,
    read_surnamed,
    read_wide,
)
from tei_toolkit.labels.vocabulary import fold
from tei_toolkit.sources.text import BlockKind

_PREFIX = re.compile(
    rf"""(?:
      (?P<elapsed>\d{{2,3}}(?:[ ]\d{{2}}){{2,3}}[ ]+(?=[^\W\d_]))
    | (?P<stamp>\[?{CLOCK}\]?\s*(?:[-–|]\s+)?(?=\S)(?![-–]))
    | (?P<time>[\[(<{{]\s*(?:\d{{1,3}}:)?{CLOCK}
        (?:\s*(?:-->|-|–|to)\s*{CLOCK})?\s*[\])>}}]
        \s*[-–:]?\s*)
    | (?P<clock>(?:[01]?\d|2[0-3])[.][0-5]\d\s+(?=[^\W\d_])
        (?!(?:[ap]\.?m|uhr|hrs?|h|hod|hodin|óra|часов|godz|kello)\b))
    | (?P<arrow>(?:→|->|=>|⇒|➔)\s*(?=\S))
    | (?P<chevron>>{{2,3}}\s*|&gt;&gt;\s*)
    | (?P<bullet>[§○◯◎●■□▲△◆◇☆★►▶•·▪◦]\s*|[*+]\s+)
    | (?P<dash>(?:[-–—―─]{{1,2}}|ー{{2}})\s*(?=\S))
    | (?P<number>(?:Q|T|\*|Anf\.?\s+|Nr\.?\s+|No\.?\s+|\#|\()?\d{{1,4}}
        (?:\.\d{{1,3}}){{0,2}}[.)]?
        (?:\s+[\[(]\d{{4,7}}[\])]\.?)?\s*[→>]?\s+(?=\D))
    )""",
    re.VERBOSE,
)
_BRACKETS = re.compile(
    r"""\[(?P<square>[^\]\[]{1,60})\]|<[ ]?(?P<angle>[^<>\s/"'=][^<>"'=/]{0,50})>
       |\((?P<round>[^()]{1,50})\)
       |（(?P<wide>[^（）]{1,40})）(?=[\u3000 ])|【(?P<lens>[^】]{1,40})】""",
    re.VERBOSE,
)
_VOICE = re.compile(r"<v(?:\.[^\s>]{0,80})?\s+([^>]{1,200})>")
_SPEAKER_TAG = re.compile(
    r"<(?:SPEAKER|speaker|Speaker|TURN|turn)\b[^>]{0,200}?"
    r"\b(?:NAME|name|WHO|who)=\"([^\">]{1,200})\"[^>]{0,300}>"
)
_HTML_TAG = re.compile(
    r"</?(?:a|b|i|u|p|br|hr|em|li|ul|ol|dl|dt|dd|td|tr|th|div|img|body|head|html|font|span"
    r"|center|table|strong|script|title|meta|h[1-6]|sup|sub|blockquote)"
    r"(?:\s+[\w-]+\s*=[^>]*|\s*/?)>",
    re.IGNORECASE,
)
_FRAMED = re.compile(r"<([^<>:=/]{2,80}?)\s*:\s*>")
_RANK = re.compile(r"(#{1,6})\s+(?=\S)")
_TAGGED = re.compile(
    r"<<\s*[^<>\d]{1,30}\s*>>\s*(?P<label>[^<>]{2,120}?)\s*(?:<<\s*[^<>\d]{1,30}\s*>>)?"
)
_CHAT = re.compile(
    r"(?:From|from|Von|De|Da|Van|От|Fra|Från|Od|Kimden)\s+(?P<name>\S.{0,60}?)\s*"
    r"(?:\s(?:to|an|à|a|para|aan|для|til|till|do|kime)\s+\S[^:]{0,60}?)?:\s*"
)
_CORNER = re.compile(r"([^\s「」『』、。，：:？！]{1,12})\s?(?=[「『])")
_MARKED = re.compile(
    r"(?P<mark>\*{1,3}|_{1,3})(?P<label>[^*_]{1,80})(?P=mark)"
    r"(?P<after>[ \u00a0]?[.:：]?)[ \t\u00a0]*"
)
_NAME_AND_OFFICE = re.compile(
    r"(?:[^\W\d_]['’.\w-]{0,24}[ \u00a0]){0,4}[^\W\d_]['’\w-]{1,24}"
    r"(?:[ \u00a0]\([^()]{1,40}\))?,[ \u00a0](?:[^\W\d_]{1,6}\.[ \u00a0])?"
    r"([^\W\d_][\w-]+)"
)
_BEFORE_WORDS = ("chevron", "dash", "bullet", "time")
_OPENINGS = "[<(【（"
_QUOTES = "\"'«“„‘@#?"
_ENDS = '.?!:;…"”»’)]）】」』。？！：؟۔।॥>|*_'


def find_candidates(
    lines: list[Line], off_page: frozenset[int] = frozenset()
) -> Iterator[Candidate]:
    """Every candidate of every line that is not in `off_page`, in order."""
    quoted = sum(1 for line in lines if line.block is BlockKind.PREFORMATTED)
    skip_code = 0 < quoted < 0.6 * len(lines)
    before: Line | None = None
    before_index = -1
    earlier: tuple[int, Line] | None = None
    for index, line in enumerate(lines):
        if index in off_page or (skip_code and line.block is BlockKind.PREFORMATTED):
            continue
        fresh = (
            before is None
            or line.gap > 0
            or before.text[-1:] in _ENDS
            or is_time(before.text)
        )
        text = line.text
        if (
            before is not None
            and not line.gap
            and (text[:1] in "(（[" or _may_be_broken(before.text, earlier))
        ):
            yield from _broken(before_index, before, index, line, earlier)
        if text and not (
            text[0].islower()
            and not line.bold
            and line.block is None
            and ":" not in text[:48]
            and (len(text) > 40 or not fresh)
        ):
            yield from _line_candidates(index, line, fresh=fresh)
        earlier = (
            (before_index, before) if before is not None and not line.gap else None
        )
        before, before_index = line, index


def _may_be_broken(text: str, earlier: tuple[int, Line] | None) -> bool:
    """Whether a label could begin on a line and end on the next."""
    if not 2 < len(text) <= 110 or text[-1] in "?!:;—–":
        return False
    if text[0].islower():
        if earlier is None:
            return False
        text = earlier[1].text
    first = text.split(" ", 1)[0].casefold()
    return (
        first in HONORIFICS
        or first in ARTICLES
        or "(" in text
        or text.isupper()
        or ("," in text and len(text) < 90 and not text[-1].islower())
        or _holds_office(text)
        or "., " in text[:40]
    )


def _holds_office(text: str) -> bool:
    """Whether `text` begins with a name, a comma and an office."""
    match = _NAME_AND_OFFICE.match(text)
    if match is None:
        return False
    office = match[1].casefold()
    return office in HONORIFICS or office.endswith(OFFICE_ENDINGS)


def _broken(
    index: int,
    line: Line,
    last: int,
    following: Line,
    earlier: tuple[int, Line] | None,
) -> Iterator[Candidate]:
    """A label broken over two or three lines: `The SPEAKER pro tempore (Mr. X of`."""
    text = line.text
    if not 2 < len(text) <= 110 or text[-1] in "?!:;—–" or "   " in text:
        return
    if text[-1] == "." and "(" not in text:
        return
    goes_on = following.text[:LONGEST]
    if ":" not in goes_on and "." not in goes_on and ")" not in goes_on:
        return
    start = (index, line)
    if (
        earlier
        and (text[0].islower() or _holds_office(earlier[1].text))
        and len(earlier[1].text) + len(text) < LONGEST
    ):
        start = earlier
        text = f"{earlier[1].text} {text}"
    first = text.split(" ", 1)[0].casefold()
    opened = text.rfind("(") > text.rfind(")")
    if (
        not opened
        and first not in HONORIFICS
        and first not in ARTICLES
        and not text.isupper()
        and not ("," in text and not text[-1].islower() and len(text) < 90)
        and not _holds_office(text)
        and "., " not in text[:40]
        and not (goes_on[0] == "(" and text[0].isupper())
    ):
        return
    joined = replace(start[1], text=f"{text} {goes_on}")
    size = len(text) + 1
    head = Head(start[0], joined)
    if fold(goes_on.split(":", 1)[0]) in FIELD_KEYS:
        return
    for candidate in (
        read_colon(head),
        read_dot(head) if opened else None,
        read_surnamed(head),
    ):
        if candidate is not None and candidate.end > size:
            yield replace(
                candidate,
                end=candidate.end - size,
                words=candidate.words - size,
                last=last,
            )
    inner = goes_on.lstrip("(")
    if (
        len(goes_on) < 80
        and goes_on[-1] == ")"
        and (opened or goes_on[0] == "(")
        and inner[0].isupper()
        and not text.isupper()
    ):
        label, key = printed_label(joined.text)
        yield Candidate(
            start[0],
            setting_of(Separator.OWN_LINE, "", "", alone=True),
            0,
            len(goes_on),
            len(goes_on),
            label,
            key,
            None,
            last,
        )


def _line_candidates(index: int, line: Line, *, fresh: bool) -> Iterator[Candidate]:
    """The candidates of one line."""
    text = line.text
    if line.block is BlockKind.HEADING:
        yield from _heading(index, line)
        return
    first = text[0]
    base, prefix, seconds = 0, "", None
    if first.isalpha() and not text.startswith("ーー"):
        if first in "QTAN" and any(map(str.isdigit, text[1:8])):
            match = _PREFIX.match(text, 0, 200)
            if match and match["number"]:
                base, prefix = match.end(), "number"
    else:
        if first in "|#<" and (framed := list(_framed(index, line, first))):
            yield from framed
            return
        base, prefix, seconds = _prefix(text)
        if base >= len(text):
            if prefix == "chevron":
                return
            base, prefix, seconds = 0, "", None
    head = Head(index, line, base, prefix, seconds)
    if prefix in _BEFORE_WORDS and (prefix != "time" or seconds is not None):
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
    found: Candidate | None = None
    if first == "|":
        found = _row(index, line)
    elif first == "#":
        if rank := _RANK.match(text):
            depth = f"heading {len(rank[1])}"
            found = read_own_line(Head(index, line, rank.end()), depth)
    elif framed := _FRAMED.fullmatch(text):
        found = Head(index, line, 1).candidate(
            Separator.COLON, framed.end(1), len(text), "angle", alone=True
        )
    elif text[1:2] == "<":
        if tagged := _TAGGED.fullmatch(text, 0, 400):
            yield from _tagged(index, line, tagged)
    elif voice := _VOICE.match(text) or _SPEAKER_TAG.match(text):
        inner = Head(index, line, voice.start(1))
        found = inner.candidate(Separator.MARK, voice.end(1), voice.end(), "angle")
    if found is not None:
        yield found


def _row(index: int, line: Line) -> Candidate | None:
    """A row of a table whose first cell that is no time or number is a label."""
    text = line.text
    at = 0
    while text[at : at + 1] == "|":
        end = text.find("|", at + 1)
        if end < 0 or end > LONGEST:
            return None
        cell = text[at + 1 : end].strip()
        if any(map(str.isalpha, cell)):
            start = at + 1 + len(text[at + 1 : end]) - len(text[at + 1 : end].lstrip())
            words = end + 1 + len(text[end + 1 :]) - len(text[end + 1 :].lstrip())
            if words >= len(text):
                return None
            inner = Head(index, line, start)
            return inner.candidate(
                Separator.MARK, start + len(cell.rstrip(":")), words, "cell"
            )
        at = end
    return None


def _tagged(index: int, line: Line, found: re.Match[str]) -> Iterator[Candidate]:
    """A label between tags: `<< speaker >> Name: << speaker >>`."""
    inner = replace(line, text=line.text[: found.end("label")])
    for candidate in _after_prefix(
        Head(index, inner, found.start("label"), "tag"), fresh=True
    ):
        at_end = candidate.words >= len(inner.text)
        yield replace(candidate, words=len(line.text)) if at_end else candidate


def _heading(index: int, line: Line) -> Iterator[Candidate]:
    """A heading as a label; headings of one depth are one setting."""
    head = Head(index, line)
    wrapper = f"heading {line.level}"
    if ":" in line.text[:LONGEST] and (found := read_colon(head)) is not None:
        alone = found.setting.alone
        yield replace(
            found, setting=setting_of(Separator.COLON, wrapper, "", alone=alone)
        )
    elif (found := read_own_line(head, wrapper)) is not None:
        yield found


def _prefix(text: str) -> tuple[int, str, float | None]:
    """What stands before a label: how long it is, what it is, and a time in it."""
    base = 0
    prefix = ""
    seconds: float | None = None
    while (match := _PREFIX.match(text, base, base + 200)) and match.end() > base:
        kind = match.lastgroup or ""
        if base and kind not in ("chevron", "dash"):
            break
        prefix = kind
        if prefix in ("stamp", "time", "clock", "elapsed"):
            if prefix in ("stamp", "time"):
                seconds = seconds_of(match[0])
            prefix = "time"
        base = match.end()
        if prefix not in ("time", "chevron"):
            break
    return base, prefix, seconds


def _after_prefix(head: Head, *, fresh: bool) -> Iterator[Candidate]:
    """The candidates of a line after what stands before its label."""
    line, text, base = head.line, head.line.text, head.base
    if base >= len(text):
        return
    first = text[base]
    if line.bold > base + 1 and (bold := read_bold(head)):
        yield bold
    if first in "*_" and (marked := _marked(head)):
        yield marked
        return
    if first in _OPENINGS and (match := _BRACKETS.match(text, base, base + 200)):
        if bracketed := _bracketed(head, match):
            yield bracketed
        return
    if not (
        first.isalnum()
        or first in _QUOTES
        or (first == "+" and text[base + 1 : base + 2].isdigit())
    ):
        return
    window = text[base : base + LONGEST]
    small = first.islower()
    colon = window.find(":")
    if colon < 0 and not window.isascii():
        colon = max(map(window.find, "：﹕︰"))
    found: Candidate | None
    if colon >= 0 and (not small or colon <= 48) and (found := read_colon(head)):
        yield found
    if not small:
        yield from _capital(head, window)
    if (
        len(text) - base <= 90
        and (fresh or line.bold or line.indent > 8 or colon > 0)
        and (colon < 0 or text[-1] not in ":：")
        and (found := read_own_line(head))
    ):
        yield found


def _capital(head: Head, window: str) -> Iterator[Candidate]:
    """The candidates that need a capital, or a letter of a script without capitals."""
    found: Candidate | None
    ascii_only = window.isascii()
    if "." in window and (found := read_dot(head)):
        yield found
        if window[1] == "." and (found := read_initialed(head)):
            yield found
    if "., " in window and (found := read_surnamed(head)):
        yield found
    if (
        "-" in window
        or (
            not ascii_only
            and ("–" in window or "—" in window or "―" in window or "ـ" in window)
        )
    ) and (found := read_dash(head)):
        yield found
    wide = read_wide(head) if "  " in window or "\t" in window or not ascii_only else None
    if wide:
        yield wide
    if found := read_letter(head):
        yield found
    if "(" in window and (found := read_addressed(head)):
        yield found
    if not wide and window[0] > "\u3400" and (found := read_officed(head)):
        yield found
    if not ascii_only and (
        match := _CORNER.match(head.line.text, head.base, head.base + 60)
    ):
        yield head.candidate(Separator.QUOTE, match.end(1), match.end(1))
    if (
        window[1:2].isalpha()
        and (window[1].isupper() or window.startswith(("Mr", "The", "Si", "Lo", "Dr")))
        and (found := read_said(head))
    ):
        yield found


def _marked(head: Head) -> Candidate | None:
    """A label between asterisks or underscores of plain text: `_Ham._ Words`."""
    text, base = head.line.text, head.base
    match = _MARKED.match(text, base, base + 300)
    if match is None:
        return None
    core = match["label"].rstrip(" .:：")
    end = match.start("label") + len(core)
    after = match["label"][len(core) :].strip() or match["after"].strip()
    if core[-1:] in ("", "?", "!"):
        return None
    alone = match.end() >= len(text)
    separator = Separator.OWN_LINE if alone else Separator.SPACE
    if after:
        separator = Separator.DOT if after[0] == "." else Separator.COLON
    wrapper = "bold" if len(match["mark"]) > 1 else "italic"
    inner = Head(head.index, head.line, match.start("label"), head.prefix, head.seconds)
    return inner.candidate(separator, end, match.end(), wrapper, alone=alone)


def _bracketed(head: Head, match: re.Match[str]) -> Candidate | None:
    """A label in brackets, `[Name] words` or `<name> words`."""
    group = match.lastgroup or ""
    text = head.line.text
    if group == "angle" and _HTML_TAG.match(match[0]):
        return None
    words = match.end()
    while words < len(text) and text[words] in " \u00a0\u3000:：\t":
        words += 1
    alone = words >= len(text)
    if alone and group != "square":
        return None
    inner = Head(head.index, head.line, match.start(group), head.prefix, head.seconds)
    wrapper = "round" if group == "wide" else group
    if not alone and is_time(text[words:]):
        seconds = seconds_of(text[words:])
        end = match.end(group)
        return inner.candidate(
            Separator.BRACKET, end, len(text), wrapper, seconds, alone=True
        )
    return inner.candidate(
        Separator.BRACKET, match.end(group), words, wrapper, alone=alone
    )
