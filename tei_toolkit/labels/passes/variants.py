"""Labels of known speakers that are set a little otherwise than they mostly are.

Brackets or quotation marks stand around one that has none elsewhere, a question mark
says that the typist was not sure, a relative is named after the speaker, letters stand
before a capital without their mark, or dots say that something is left out above.
"""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.lines import past
from tei_toolkit.labels.prefixes import read_prefix
from tei_toolkit.labels.starts import SENTENCE_END, Document, TurnStart, start_at
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.values import record

_MARKS = {
    Separator.COLON: r" ?[:：]\s*",
    Separator.SIGN: r" ?[:：]\s*",
    Separator.DASH: r" (?::-|[-–—])\s+",
    Separator.DOT: r"\.\s+",
    Separator.SPACE: r"(?:\t\s*| {2,}|\u3000+)",
}
_OTHER = r"(?: ?[:：]\s*| [-–—]\s+)"
"""A colon or a dash, whatever ends the other labels."""
_OPENING = '[(«"“„<'
_AROUND = {"[": "]", "(": ")", "«": "»", '"': '"', "“": "”", "„": "“”", "<": ">"}
_UNSURE = r" ?\(?\?\)?(?: \([^()]{1,16}\))?"
_RELATIVE = r"['’][^\W\d_]{0,4} [^\W\d_]{2,14}"
_LONGEST = 40
_CLOSE = 16
_CODE = re.compile(r"[^\W\d_]{2,5}")
_NUMBERED = re.compile(r"([^\W\d_]{1,5})\d{1,2}")
_WORD = lazy_pattern(r"[^\W_][^\s:：?'’\])»\"”“>.]*")
_DOTS = re.compile(r"(?:\.\s?){2,4}\s*|…\s*(?=\S)")
_PREFIXES = ("time", "number", "arrow")
_OFTEN = 3
"""How often letters speak that are known without a mark."""


@record
class _Known:
    """The labels of a document that recur.

    Attributes:
        by_word: first word -> the labels that begin with it, the longest first.
        counts: how often each stands.
        stems: letters that are told apart by numbers: `MF` of `MF1` and `MF2`.
        mark: how most of them end, as an expression.
    """

    by_word: dict[str, list[str]]
    counts: Counter[str]
    stems: frozenset[str]
    mark: str


def with_variants(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and turns whose label is set a little otherwise than the others."""
    taken = {start.line for start in starts}
    taken |= document.no_turns
    lines = document.lines
    begun = min(taken, default=0)
    rest = [
        i
        for i in range(begun, len(lines))
        if i not in taken and (text := lines[i].text) and _may_begin(text)
    ]
    known = _known(starts) if rest else None
    if known is None:
        return starts
    return [*starts, *_variants(document, starts, known, rest)]


def _may_begin(text: str) -> bool:
    """Whether a line begins as one with such a label may; most do not."""
    head = text[:_LONGEST]
    return (
        not head[0].isalpha()
        or head[:2].isupper()
        or "’" in head
        or "'" in head
        or "?" in head[:_CLOSE]
    )


def _known(starts: Sequence[TurnStart]) -> _Known | None:
    """The labels that recur and how they end, or None where no few marks end them."""
    counts = Counter(start.label for start in starts if start.label)
    ends = Counter(start.setting.separator for start in starts if start.label)
    usual = ends.most_common(1)[0][0] if ends else Separator.MARK
    if usual not in _MARKS or not any(count > 1 for count in counts.values()):
        return None
    by_word: defaultdict[str, list[str]] = defaultdict(list)
    numbered: defaultdict[str, set[str]] = defaultdict(set)
    for label, count in counts.items():
        if count > 1 and (word := _WORD.match(label)):
            by_word[word[0]].append(label)
        if match := _NUMBERED.fullmatch(label):
            numbered[match[1]].add(label)
    for labels in by_word.values():
        labels.sort(key=len, reverse=True)
    stems = frozenset(stem for stem, labels in numbered.items() if len(labels) > 1)
    return _Known(by_word, counts, stems, _MARKS[usual])


def _variants(
    document: Document, starts: Sequence[TurnStart], known: _Known, rest: Sequence[int]
) -> Iterator[TurnStart]:
    ordered = sorted(starts, key=lambda start: start.line)
    at = [start.line for start in ordered]
    for index in rest:
        line = document.lines[index]
        above = index - 1
        while above in document.no_turns:
            above -= 1
        text, earlier = line.text, document.lines[above].text if above >= 0 else ""
        base = left_out = 0
        if not text[:1].isalnum() or text[:1].isdigit():
            base, prefix, _ = read_prefix(text)
            base = base if prefix in _PREFIXES and base < len(text) else 0
            left_out = 0 if base else _behind_dots(text)
            base = base or left_out
        if not text or not (base or line.gap or earlier[-1:] in SENTENCE_END):
            continue
        if places := _read(text, base, known):
            reason = "a known speaker's label, set a little otherwise"
            found = start_at(index, line, places, Separator.COLON, reason)
            # a time before it is no word, and dots are of what is left out above
            yield replace(found, start=line.place(left_out))
        elif places := _bare_code(text, base, known):
            label = text[base : places[1]]
            place = bisect_left(at, index)
            around = [s.label for s in ordered[max(0, place - 1) : place + 1]]
            if len(around) == 2 and label not in around:
                reason = "a known speaker's letters without their mark"
                found = start_at(index, line, places, Separator.SPACE, reason)
                yield replace(found, start=line.place(0))


def _behind_dots(text: str) -> int:
    """Where a line begins behind dots that stand for what is left out; else 0."""
    dots = _DOTS.match(text) if text.startswith((".", "…")) else None
    return dots.end() if dots and dots.end() < len(text) else 0


def _read(text: str, base: int, known: _Known) -> tuple[int, int, int] | None:
    """Where a label that is set otherwise begins, ends, and its words begin."""
    sign = text[base] if text[base] in _OPENING else ""
    window = text[base : base + _LONGEST]
    if not (sign or base or "?" in window or "’" in window or "'" in window):
        return None
    start = base + len(sign)
    word = _WORD.match(text, start)
    if word is None:
        return None
    for label in known.by_word.get(word[0], ()):
        if text.startswith(label, start):
            return _after(text, base, start + len(label), sign, known)
    if text[word.end() : word.end() + 1] == "?":
        numbered = _NUMBERED.fullmatch(word[0])
        if (numbered[1] if numbered else word[0]) in known.stems:
            return _after(text, base, word.end(), sign, known)
    return None


def _after(
    text: str, base: int, end: int, sign: str, known: _Known
) -> tuple[int, int, int] | None:
    """The places of a label that ends at `end`, if what follows it is as it must be."""
    if sign:
        inner = re.compile(rf"[:：]?[{re.escape(_AROUND[sign])}]").match(text, end)
        if inner is None:
            return None
        has_colon = inner[0][0] in ":："
        mark = re.compile(r"\s+" if has_colon else rf"{known.mark}|{_OTHER}")
        ended = mark.match(text, inner.end())
        words = ended.end() if ended else 0
        return (base + 1, end, words) if 0 < words < len(text) else None
    for between in (_UNSURE, _RELATIVE, "" if base else r"(?!)"):
        after = re.compile(rf"(?P<rest>{between})(?:{known.mark}|{_OTHER})(?=\S)")
        found = after.match(text, end)
        if found and not (between is _RELATIVE and text[found.end()].islower()):
            return base, found.end("rest"), found.end()
    return None


def _bare_code(text: str, base: int, known: _Known) -> tuple[int, int, int] | None:
    """The places of a code of capitals that has lost its mark, or None."""
    code = _CODE.match(text, base)
    if code is None or not code[0].isupper() or known.counts[code[0]] < _OFTEN:
        return None
    at = code.end()
    words = past(text, at, " \t")
    first = text[words : words + 30].split(None, 1)
    if words == at or not first or not first[0][0].isupper():
        return None
    is_loud = first[0].isupper() and len(first[0]) > 1
    return None if is_loud else (base, at, words)
