"""Labels inside a line: a known speaker's, or those of a text that is run on."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from tei_toolkit.labels.candidates import Separator, label_key
from tei_toolkit.labels.casts import cast_in, is_in_cast
from tei_toolkit.labels.form_words import CASTS
from tei_toolkit.labels.function_words import ANSWERING, PARTNERS
from tei_toolkit.labels.likeness import Likeness, likeness
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.office_words import HONORIFICS
from tei_toolkit.labels.opener_words import QUANTIFIERS
from tei_toolkit.labels.starts import TurnStart, start_at
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.values import immutable

_EXAMINER = re.compile(r"\b(?:by|par|durch|por)$", re.IGNORECASE)
_BREAK = re.compile(
    r"(?:[.?!…;।؟][\"”»)\]’']*[ \t\u00a0]+|[。！？][」』）]?[ \u3000]*"
    r"|[?!](?=[\u3400-\u9fff])"
    r"|[>—–][ \t\u00a0]*"
    r"|[)\]][ \u00a0]+|[】」][ \u3000]*)(?=[^\W_])"
)
_DASH = re.compile(r"(?<!\s)\s+[–—―-]\s+(?=\S)")
_ANSWERED = lazy_pattern(
    r"(?:^|(?<=[—–])|(?<=[.?!—–\-\"”)\]]\s)|(?<=[.?!—–\-\"”)\]]\s\s))([QA])\."
    r"(?:\s+(?=[^\W\d_]|[\"“(])|$)"
)
_COLONS = re.compile(r"[:：]")
_DOTS = re.compile(r"(?:\s?\([^()]{2,60}\))?\.(?=\s|\()")
_PAGE_NUMBER = re.compile(r"\d{1,4}[ \u00a0]+(?=[^\W\d_])")
_REACH = 90
_LOST = 600
"""Characters of a line from which on it has lost the line ends inside it."""
_RUN = 100
_SOME = lazy_pattern(
    rf"[.?!…] (?:{'|'.join(sorted(word.capitalize() for word in QUANTIFIERS))}) \w"
)
"""The beginning of what voices from the house are called: `Plusieurs membres`."""
_QUOTED = 400
"""Characters within which a quotation ends."""
_STRAIGHT = re.compile(r'(?<!\w)"|"(?!\w)')
_QUOTES = (("“", "”"), ("„", "“”"), ("«", "»"))
_SHARE = 0.7
"""The share of a text that lies in one line if all its line ends are lost."""


@immutable
class _Inner:
    """A possible label inside a line: where it stands and how it looks."""

    line: int
    start: int
    end: int
    words: int
    key: str
    facts: Likeness
    separator: Separator
    known: bool


def find_inner_labels(
    lines: Sequence[Line],
    starts: Sequence[TurnStart],
    off_page: frozenset[int],
    openers: frozenset[str],
) -> list[TurnStart]:
    """The turns that begin inside a line."""
    counts = Counter(start.label for start in starts if len(start.label) > 1)
    sure = {
        other.upper()
        for start in starts
        if len(start.label) == 1
        for other in PARTNERS.get(start.label.casefold(), ())
    } | {
        start.label
        for start in starts
        if start.setting.separator is Separator.COLON
        and (counts[start.label] >= 2 or likeness(start.label, openers).weight >= 2.4)
    }
    asking = {s for s, n in counts.items() if n > 1 and s.casefold() in ANSWERING}
    for label in asking:
        answer = ANSWERING[label.casefold()]
        sure.add(answer.upper() if label.isupper() else answer.capitalize())
    words_at = {start.line: start.words for start in starts}
    labelled = sum(1 for start in starts if start.label)
    found: list[_Inner] = []
    dashed: list[_Inner] = []
    for index, line in enumerate(lines):
        text = line.text
        if index in off_page:
            continue
        floor = words_at.get(index, 0)
        last = max(0, floor - line.ranges[0][0]) if floor and line.ranges else 0
        if text.find(":", last) >= 0 or text.find("：", last) >= 0:
            found += _labels_before(
                _COLONS, Separator.COLON, index, line, (sure, floor, openers)
            )
        if labelled <= 2 and len(text) > _RUN and _DASH.search(text):
            dashed += _labels_before(
                _DASH, Separator.DASH, index, line, (set(), floor, openers)
            )
    found += _answered(lines, starts, off_page, openers)
    found += _voices(lines, starts, off_page, openers)
    kept = _kept(_parted_by_dash(lines, found), labelled)
    if not kept and not starts and is_one_line(lines):
        kept = [
            i for i in found if i.facts.weight >= 2.0 and not set("<>") & set(i.key)
        ]
    if len(kept) > 2:
        kept = _with_others(lines, kept)
    if not kept:
        kept = _kept([i for i in dashed if i.facts.weight >= 1.0], labelled)
    if not kept and not labelled:
        kept = _kept(_dotted(lines, off_page, openers), labelled)
    return [
        start_at(
            inner.line,
            lines[inner.line],
            (inner.start, inner.end, inner.words),
            inner.separator,
            "a known speaker's label inside a line"
            if inner.known
            else "labels run on inside the lines",
        )
        for inner in kept
    ]


def _voices(
    lines: Sequence[Line],
    starts: Sequence[TurnStart],
    off_page: frozenset[int],
    openers: frozenset[str],
) -> Iterator[_Inner]:
    """Voices from the house before a full stop, where full stops end the labels.

    `Aux termes de l'article 1er... Plusieurs membres à gauche. Quel règlement?`
    """
    dotted = sum(s.setting.separator is Separator.DOT for s in starts)
    if not dotted or 2 * dotted < len(starts):
        return
    words_at = {start.line: start.words for start in starts}
    for index, line in enumerate(lines):
        if index in off_page or not _SOME.search(line.text):
            continue
        floor = words_at.get(index, 0)
        for inner in _labels_before(
            _DOTS, Separator.DOT, index, line, (set(), floor, openers)
        ):
            first, _, rest = inner.key.partition(" ")
            is_voice = inner.facts.shape == "function" and inner.facts.weight >= 2.5
            if is_voice and rest and first in QUANTIFIERS and inner.start:
                yield replace(inner, known=True)


def is_one_line(lines: Sequence[Line]) -> bool:
    """Whether nearly all of a text lies in one line."""
    longest = max((len(line.text) for line in lines), default=0)
    return longest > _LOST and longest >= _SHARE * sum(len(x.text) for x in lines)


def _dotted(
    lines: Sequence[Line], off_page: frozenset[int], openers: frozenset[str]
) -> list[_Inner]:
    """Names before a full stop inside long lines: a play that lost its line ends.

    They are in capitals, or stand there again and again.
    """
    found: list[_Inner] = []
    for index, line in enumerate(lines):
        if index not in off_page and len(line.text) > _LOST:
            found += _labels_before(
                _DOTS, Separator.DOT, index, line, (set(), 0, openers)
            )
    spoken = [
        inner
        for inner, after in zip_longest(found, found[1:])
        if (after is None or after.line != inner.line or after.start > inner.words)
        and inner.key.split(" ", 1)[0] not in CASTS
    ]
    spoken = _without_cast(spoken)
    keys = Counter(inner.key for inner in spoken)
    again = sum(1 for count in keys.values() if count > 1)
    cast = {line: cast_in(lines[line].text) for line in {i.line for i in spoken}}
    spoken = [
        replace(inner, known=is_in_cast(inner.key, cast[inner.line]))
        for inner in spoken
    ]
    return [
        inner
        for inner in spoken
        if (keys[inner.key] > 1 and again > 1)
        or inner.known
        or (
            inner.facts.weight >= 1.0
            and (inner.facts.shape in ("caps", "title") or keys[inner.key] > 1)
        )
    ]


def _without_cast(found: list[_Inner]) -> list[_Inner]:
    """`found` without who is presented first, as `NANON, servante` before `NANON`."""
    heads = Counter(inner.key for inner in found)
    met: set[str] = set()
    kept: list[_Inner] = []
    for inner in found:
        head, comma, _ = inner.key.partition(",")
        if comma and heads[head] and head not in met:
            continue
        met.add(head)
        kept.append(inner)
    return kept


def _answered(
    lines: Sequence[Line],
    starts: Sequence[TurnStart],
    off_page: frozenset[int],
    openers: frozenset[str],
) -> Iterator[_Inner]:
    """`Q.` and `A.` by turns inside the lines of a paragraph.

    An answer follows a question: so `Mr. A. Coe` and `half past five A. M.` are none.
    In another speaker's paragraph one question and its answer are a quotation.
    """
    letter_at = {start.line: (start.words, start.label) for start in starts}
    if not (
        any("Q" in line.text and "Q." in line.text for line in lines)
        or any(start.label == "Q" for start in starts)
    ):
        return
    facts = likeness("Q", openers)
    held: list[_Inner] = []
    last = ""
    answers, needed = 0, 1
    for index, line in enumerate(lines):
        if index in off_page:
            continue
        if line.gap or index in letter_at:
            yield from held if answers >= needed else ()
            held, last, answers, needed = [], "", 0, 1
        text = line.text
        floor = 0
        if index in letter_at:
            floor, last = letter_at[index]
            needed = 1 if last in ("", "Q", "A") else 2
        if "Q." not in text and "A." not in text:
            continue
        for match in _ANSWERED.finditer(text):
            if floor and line.place(match.start(1)) < floor:
                continue
            if (match[1] == "A" and last != "Q") or _is_quoted(text, match.start(1)):
                continue
            before = text[: match.start(1)]
            if not (held or last) and before and before[-1] not in "—–":
                needed = 2
            answers += match[1] == "A"
            last = match[1]
            held.append(
                _Inner(
                    index,
                    match.start(1),
                    match.end(1),
                    match.end(),
                    match[1].casefold(),
                    facts,
                    Separator.DOT,
                    known=True,
                )
            )
    yield from held if answers >= needed else ()


def _parted_by_dash(lines: Sequence[Line], found: list[_Inner]) -> list[_Inner]:
    """`found`, those known that a dash parts again and again from what is said before.

    `Judge: You are Ann Groth? — Prisoner: So the pass says.`
    """
    parted = Counter(
        inner.key
        for inner in found
        if lines[inner.line].text[: inner.start].rstrip().endswith(("—", "–", "―"))
    )
    return [
        replace(inner, known=True) if parted[inner.key] > 1 else inner
        for inner in found
    ]


def _with_others(lines: Sequence[Line], kept: list[_Inner]) -> list[_Inner]:
    """`kept` and their labels where no sentence ends before them.

    In a text that is run on a turn may be broken off: `born December the 3rd, SH: Let`.
    """
    labels = {
        lines[inner.line].text[inner.start : inner.end]: inner
        for inner in kept
        if inner.separator is Separator.COLON
    }
    if not labels:
        return kept
    longest_first = sorted(map(re.escape, labels), key=len, reverse=True)
    pattern = re.compile(rf"(?<=\s)({'|'.join(longest_first)})\s*[:：]\s*(?=\S)")
    result = list(kept)
    taken = {(inner.line, inner.start) for inner in kept}
    for index in sorted({inner.line for inner in kept}):
        result += [
            replace(
                labels[match[1]],
                line=index,
                start=match.start(1),
                end=match.end(1),
                words=match.end(),
            )
            for match in pattern.finditer(lines[index].text)
            if (index, match.start()) not in taken
        ]
    return result


def _kept(found: list[_Inner], labelled: int) -> list[_Inner]:
    """The labels that stand: known ones, and all good ones where the text is run on."""
    on_line = Counter(inner.line for inner in found)
    found = [inner for inner in found if inner.start > 0 or on_line[inner.line] > 1]
    found.sort(key=lambda inner: (inner.line, inner.start))
    keys = Counter(inner.key for inner in found)
    good = [i for i in found if i.known or keys[i.key] > 1 or i.facts.weight >= 1.0]
    strong = sum(1 for i in good if keys[i.key] > 1 or i.facts.weight >= 2.4)
    runs_on = (
        len(good) >= 3
        and max(on_line.values()) > 1
        and len({i.key for i in good}) >= 2
        and strong >= 0.5 * len(good)
        and len(good) > labelled
    )
    return good if runs_on else [inner for inner in found if inner.known]


def _labels_before(
    mark: re.Pattern[str],
    separator: Separator,
    index: int,
    line: Line,
    known: tuple[set[str], int, frozenset[str]],
) -> Iterator[_Inner]:
    """What stands like a label between the end of a sentence and each `mark`."""
    sure, floor, openers = known
    text = line.text
    last = 0
    if floor and line.ranges:
        last = max(0, floor - line.ranges[0][0])
    for match in mark.finditer(text, last):
        if separator is Separator.DOT and _is_abbreviated(text, match.start()):
            continue
        low = max(last, match.start() - _REACH)
        begin = _begin_of_label(text, (low, match.start()), sure, openers)
        if begin < 0 or (floor and line.place(begin) < floor):
            continue
        if _is_quoted(text, begin):
            continue
        opened = text.rfind("(", max(0, begin - 300), begin)
        if opened >= 0 and text.find(")", opened, begin) < 0:
            continue
        words = match.end()
        while words < len(text) and text[words] in " \u00a0\t\u3000":
            words += 1
        end = begin + len(text[begin : match.start()].rstrip())
        label = text[begin:end]
        if _is_in_straight_quotes(text, begin):
            continue
        if text[words : words + 1].islower() or (
            words >= len(text) and label not in sure
        ):
            continue
        yield _Inner(
            index,
            begin,
            end,
            words,
            label_key(label),
            likeness(label, openers),
            separator,
            label in sure,
        )
        last = words


def _is_quoted(text: str, begin: int) -> bool:
    """Whether a quotation that began before `begin` has not ended there."""
    low = max(0, begin - _QUOTED)
    for opening, closing in _QUOTES:
        opened = text.rfind(opening, low, begin)
        if opened >= 0 and not any(
            text.find(mark, opened + 1, begin) >= 0 for mark in closing
        ):
            return True
    return False


def _is_in_straight_quotes(text: str, begin: int) -> bool:
    """The same for quotation marks that open and close alike; `יו"ר` has none."""
    low = max(0, begin - _QUOTED)
    return text.find('"', low, begin) >= 0 and (
        sum(1 for _ in _STRAIGHT.finditer(text, low, begin)) % 2 == 1
    )


def _is_abbreviated(text: str, end: int) -> bool:
    """Whether a form of address ends at `end`, as in `Mr. Delgado`."""
    word = text[max(0, end - 12) : end].rsplit(None, 1)[-1:]
    return bool(word) and f"{word[0].casefold()}." in HONORIFICS


def _begin_of_label(
    text: str, places: tuple[int, int], sure: set[str], openers: frozenset[str]
) -> int:
    """Where the label between two places of `text` begins, or -1 if none does."""
    low, end = places
    segment = text[low:end].rstrip()
    begins = [
        low + m.end() for m in _BREAK.finditer(segment) if not _abbreviates(segment, m)
    ]
    begins += _after_mark(segment, low, sure)
    if len(segment) < 40:
        lead = _PAGE_NUMBER.match(segment) if not low else None
        size = lead.end() if lead else len(segment) - len(segment.lstrip())
        begins.insert(0, low + size)
    best, best_weight = -1, 0.1
    for begin in begins:
        label = text[begin : low + len(segment)]
        if not label or label[0] in "\"“'‘":
            continue
        weight = 9.0 if label in sure else likeness(label, openers).weight
        if weight < best_weight + (best >= 0) or (len(label) > 70 and weight < 9):
            continue
        if not _EXAMINER.search(text[max(0, begin - 40) : begin].rstrip()):
            best, best_weight = begin, weight
    return best


def _after_mark(segment: str, low: int, sure: set[str]) -> list[int]:
    """Where a letter that answers stands right after the mark of a question."""
    at = len(segment) - 1
    is_glued = at > 0 and segment[at] in sure and segment[at - 1] in "?!？！…"
    return [low + at] if is_glued else []


def _abbreviates(segment: str, match: re.Match[str]) -> bool:
    """Whether the full stop at a break belongs to a title or an initial."""
    if segment[match.start()] != ".":
        return False
    word = segment[: match.start()].rsplit(None, 1)[-1:] or [""]
    low = word[0].casefold().lstrip("(")
    return low in HONORIFICS or low + "." in HONORIFICS or len(low) <= 1
