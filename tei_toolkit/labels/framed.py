"""Labels in a frame: a heading, a table's cell, a tag, brackets, asterisks."""

import re
from collections.abc import Iterator
from dataclasses import replace

from tei_toolkit.labels.candidates import (
    Candidate,
    Separator,
    setting_of,
)
from tei_toolkit.labels.heads import LONGEST, Head, is_time
from tei_toolkit.labels.lines import Line, past
from tei_toolkit.labels.prefixes import RANKED, read_prefix
from tei_toolkit.labels.separators import COLONS, read_colon, read_own_line
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.clock import seconds_of

_BRACKETS = lazy_pattern(
    r"""\[(?P<square>[^\]\[]{1,60})\]
       |<(?P<mask>[@+%~&]?[^\s<>!@"'=/]{1,30})![^\s<>!"']{1,120}@[^\s<>"']{1,120}>
           (?:[ ][+-](?!\d))?
       |<[ ]?(?P<angle>[^<>\s/"'=][^<>"'=/]{0,50})>
       |\(\((?P<twice>[^()]{1,40})\)\)|\((?P<round>[^()]{1,50})\)
       |（(?P<wide>[^（）]{1,40})）(?=[\u3000 ])
       |（(?P<near>[^（）、。]{1,12})）(?=[^\s（）])|【(?P<lens>[^】]{1,40})】""",
    re.VERBOSE,
)
"""The `mask` is a nickname and the address it writes from, as bouncers and bots log it.

`<bo!n=bo@10.0.0.7> +hello`: the sign says whether the name is registered.
"""
_WRAPPERS = {"wide": "round", "near": "round", "mask": "angle"}
_SMILE = re.compile(r"[ \t]*:[-'’]?[()\[\]DPp/|\\*]+(?!\w)")
_VOICE = lazy_pattern(r"<v(?:\.[^\s>]{0,80})?\s+([^>]{1,200})>")
_SPEAKER_TAG = lazy_pattern(
    r"<(?:SPEAKER|speaker|Speaker|TURN|turn)\b[^>]{0,200}?"
    r"\b(?:NAME|name|WHO|who)=\"([^\">]{1,200})\"[^>]{0,300}>"
)
_HTML_TAG = lazy_pattern(
    r"</?(?:a|b|i|u|p|br|hr|em|li|ul|ol|dl|dt|dd|td|tr|th|div|img|body|head|html|font|span"
    r"|center|table|strong|script|title|meta|h[1-6]|sup|sub|blockquote)"
    r"(?:\s+[\w-]+\s*=[^>]*|\s*/?)>",
    re.IGNORECASE,
)
_FRAMED = lazy_pattern(r"<([^<>:=/]{2,80}?)\s*:\s*>")
_RANK = re.compile(r"(#{1,6})\s+(?=\S)")
_NUMBERED = 16
"""Characters before the end of a number that a word may stand before: `Turn 12`."""
_MARKED = lazy_pattern(
    r"(?P<mark>\*{1,3}|_{1,3})(?P<label>[^*_]{1,80})(?P=mark)"
    r"(?P<after> ?(?:::(?=\s)|[.:：])?)[ \t]*"
)


def read_row(index: int, line: Line) -> Candidate | None:
    """A row of a table whose first cell that is no time or number is a label."""
    text = line.text
    at = 0
    while text[at : at + 1] == "|":
        end = text.find("|", at + 1)
        if end < 0 or end > LONGEST:
            return None
        cell = text[at + 1 : end].strip()
        if any(map(str.isalpha, cell)):
            start = past(text, at + 1)
            words = past(text, end + 1)
            if words >= len(text):
                return None
            inner = Head(index, line, start)
            return inner.candidate(
                Separator.MARK, start + len(cell.rstrip(":")), words, "cell"
            )
        at = end
    return None


def read_framed(index: int, line: Line, first: str) -> Candidate | None:
    """A label in a table's cell, after the rank of a heading, or in a tag."""
    text = line.text
    if first == "|":
        return read_row(index, line)
    if first == "#":
        rank = _RANK.match(text)
        if rank is None:
            return None
        return read_own_line(Head(index, line, rank.end()), f"heading {len(rank[1])}")
    if framed := _FRAMED.fullmatch(text):
        return Head(index, line, 1).candidate(
            Separator.COLON, framed.end(1), len(text), "angle", alone=True
        )
    voice = _VOICE.match(text) or _SPEAKER_TAG.match(text)
    if voice is None:
        return None
    inner = Head(index, line, voice.start(1))
    return inner.candidate(Separator.MARK, voice.end(1), voice.end(), "angle")


def match_brackets(head: Head) -> re.Match[str] | None:
    """The brackets with which a line begins."""
    return _BRACKETS.match(head.line.text, head.base, head.base + 200)


def read_heading(index: int, line: Line) -> Iterator[Candidate]:
    """A heading as a label; headings of one depth are one setting.

    A sign, a number or a time may stand before the name: `🌟 007 - Ada Hale:`.
    """
    head = _in_heading(index, line)
    wrapper = f"heading {line.level}"
    if ":" in line.text[:LONGEST] and (found := read_colon(head)) is not None:
        alone, prefix = found.setting.alone, head.prefix
        yield replace(
            found, setting=setting_of(Separator.COLON, wrapper, prefix, alone=alone)
        )
    elif (found := read_own_line(head, wrapper)) is not None:
        yield found


def _in_heading(index: int, line: Line) -> Head:
    """Where a label begins in a heading."""
    text = line.text
    is_plain = text[:1].isalpha() and not any(map(str.isdigit, text[:_NUMBERED]))
    if is_plain or not text:
        return Head(index, line)
    if (ranked := RANKED.match(text, 0, 200)) is not None:
        return Head(index, line, ranked.end(), "number" if ranked["number"] else "")
    base, prefix, seconds = read_prefix(text)
    if prefix != "time" or base >= len(text):
        return Head(index, line)
    return Head(index, line, base, prefix, seconds)


def read_marked(head: Head) -> Candidate | None:
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


def read_bracketed(head: Head, match: re.Match[str]) -> Candidate | None:
    """A label in brackets, `[Name] words` or `<name> words`."""
    group = match.lastgroup or ""
    text = head.line.text
    if group == "round" and match[group][1:2] == " " == match[group][3:4]:
        return None  # what happens, in letters that stand apart
    if group == "square" and match[group].casefold().endswith(" in the chair"):
        return None  # who presides
    if group == "angle" and _HTML_TAG.match(match[0]):
        return None
    words = match.end()
    has_colon = text[words : words + 1] in COLONS and words < len(text)
    if has_colon or not _SMILE.match(text, words):
        words = past(text, words, " \u3000:：\t")
    else:
        words = past(text, words)
    alone = words >= len(text)
    if alone and group not in ("square", "lens"):
        return None
    inner = Head(head.index, head.line, match.start(group), head.prefix, head.seconds)
    wrapper = _WRAPPERS.get(group, group)
    if not alone and is_time(text[words:]):
        seconds = seconds_of(text[words:])
        end = match.end(group)
        return inner.candidate(
            Separator.BRACKET, end, len(text), wrapper, seconds, alone=True
        )
    separator = Separator.COLON if has_colon else Separator.BRACKET
    return inner.candidate(separator, match.end(group), words, wrapper, alone=alone)
