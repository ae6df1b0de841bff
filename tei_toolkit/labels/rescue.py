"""Labels that evidence by setting cannot find: in mid-line, or without their setting."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from tei_toolkit.labels.candidates import Separator, label_key
from tei_toolkit.labels.likeness import likeness
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.offices import HONORIFICS, NAME_ENDINGS
from tei_toolkit.labels.starts import TurnStart, start_at

_EXAMINER = re.compile(r"\b(?:by|par|durch|por)$", re.IGNORECASE)
_SENTENCE_END = ".?!…\"”»)]—–-:;。！？>"
_BREAK = re.compile(r"(?:[.?!…;。！？;][\"”»)\]’']*[ \t\u00a0]+|[>—–][ \t\u00a0]*)(?=[^\W_])")
_SPACED_DASH = re.compile(r"\s+[–—―]\s+(?=\S)")
_REACH = 90
_MARKS = "○◯◎●■◆"
Inner = tuple[int, int, int, int]
"""Line, start and end of the label in its text, and where the words begin."""


def rescue_labels(
    lines: Sequence[Line],
    starts: list[TurnStart],
    off_page: frozenset[int],
    openers: frozenset[str],
) -> list[TurnStart]:
    """`starts` and the labels of known speakers that lost their setting."""
    known = _known_labels(starts)
    result = list(starts)
    taken = {start.line for start in starts}
    if known:
        for found in _bare(lines, known, off_page, taken, openers):
            result.append(found)
            taken.add(found.line)
    result += _marked(lines, known, off_page, taken)
    result += _inside(lines, starts, off_page, openers)
    result.sort(key=lambda start: (start.start, start.words))
    return result


def _known_labels(starts: Sequence[TurnStart]) -> dict[str, list[str]]:
    """First word -> labels that begin with it and recur, the longest first."""
    counts = Counter(start.label for start in starts if start.label)
    known: defaultdict[str, list[str]] = defaultdict(list)
    for label, count in counts.items():
        if count >= 2 and len(label) > 1:
            known[label.split(" ", 1)[0]].append(label)
    for labels in known.values():
        labels.sort(key=len, reverse=True)
    return known


def _bare(
    lines: Sequence[Line],
    known: dict[str, list[str]],
    off_page: frozenset[int],
    taken: set[int],
    openers: frozenset[str],
) -> Iterator[TurnStart]:
    """Labels of known speakers at the beginning of a line without their separator."""
    before: Line | None = None
    for index, line in enumerate(lines):
        if index in off_page:
            continue
        earlier, before = before, line
        text = line.text
        if index in taken or not text:
            continue
        word = text[:60].split(" ", 1)[0].split("\u00a0", 1)[0]
        labels = known.get(word) or known.get(word.rstrip(";.,:"))
        if labels is None:
            continue
        if earlier and not line.gap and earlier.text[-1:] not in _SENTENCE_END:
            continue
        for label in labels:
            if text.startswith(label):
                words = _words_after(text, label, openers)
                if words:
                    places = (0, len(label), words)
                    reason = "a known speaker's label without its mark"
                    yield start_at(index, line, places, Separator.SPACE, reason)
                break


def _words_after(text: str, label: str, openers: frozenset[str]) -> int:
    """Where the words begin after a label without its separator, or 0 if it is none."""
    at = len(label)
    mark = text[at : at + 1]
    if mark and mark in ";.,":
        at += 1
    after = at
    while after < len(text) and text[after] in " \u00a0\t":
        after += 1
    if after == at or after >= len(text):
        return 0
    first = text[after]
    if first.islower() or first in "-–—(:=":
        return 0
    if mark and mark in ";.":
        return after if mark == ";" or len(label) < 4 or label.isupper() else 0
    if mark == ",":
        return 0
    if _is_distinct(label):
        return after
    word = text[after : after + 40].split()[0].casefold().strip(".,;:?!")
    return after if word in openers else 0


def _is_distinct(label: str) -> bool:
    """Whether `label` can be told from a word of the text without its separator."""
    facts = likeness(label)
    if facts.shape in ("title", "name", "caps"):
        return len(label) >= 4 and (" " in label or label.isupper())
    if facts.shape == "function":
        return (" " in label and not label.islower()) or label[-1].isdigit()
    return False


def _marked(
    lines: Sequence[Line],
    known: dict[str, list[str]],
    off_page: frozenset[int],
    taken: set[int],
) -> Iterator[TurnStart]:
    """Lines with the mark that begins the turns of a document, but a lost separator."""
    marked = [
        index
        for index, line in enumerate(lines)
        if line.text and line.text[0] in _MARKS and index not in off_page
    ]
    if len(marked) < 4 or sum(1 for i in marked if i in taken) < 0.6 * len(marked):
        return
    for index in marked:
        line = lines[index]
        if index in taken:
            continue
        text = line.text
        start = 1 + len(text[1:]) - len(text[1:].lstrip())
        words = text[start : start + 60].split()
        end = 0
        for label in known.get(words[0], ()) if words else ():
            if text.startswith(label, start):
                end = start + len(label)
                break
        if not end and words:
            size = 2 if len(words) > 2 and (
                words[1].endswith(NAME_ENDINGS) or words[0].endswith(NAME_ENDINGS)
            ) else 1
            end = text.find(words[size - 1], start) + len(words[size - 1])
        at = end
        while at < len(text) and text[at] in " \u00a0\t\u3000":
            at += 1
        if end and at < len(text):
            reason = "the mark that begins the other turns"
            yield start_at(index, line, (start, end, at), Separator.SPACE, reason, "bullet")


def _inside(
    lines: Sequence[Line],
    starts: Sequence[TurnStart],
    off_page: frozenset[int],
    openers: frozenset[str],
) -> list[TurnStart]:
    """Labels with a colon inside a line: a known speaker's, or a text run on."""
    counts = Counter(start.label for start in starts if len(start.label) > 1)
    sure = {
        start.label
        for start in starts
        if start.setting.separator is Separator.COLON
        and (counts[start.label] >= 2 or likeness(start.label, openers).weight >= 2.4)
    }
    words_at = {start.line: start.words for start in starts}
    found: list[Inner] = []
    for index, line in enumerate(lines):
        if index in off_page:
            continue
        text = line.text
        floor = words_at.get(index, 0)
        if ":" in text or "：" in text:
            found += _inner_labels(index, line, sure, floor, openers)
        if len(text) > 200 and not starts and _SPACED_DASH.search(text):
            found += _inner_dashes(index, line, openers)
    if not found:
        return []
    on_line = Counter(index for index, _, _, _ in found)
    found = [f for f in found if f[1] > 0 or on_line[f[0]] > 1]
    if not found:
        return []
    runs_on = max(on_line.values()) > 1 and _runs_on(lines, found, starts, openers)
    kept: list[TurnStart] = []
    for index, begin, end, words in found:
        line = lines[index]
        label = line.text[begin:end]
        if label in sure or runs_on:
            reason = "a known speaker's label inside a line"
            if label not in sure:
                reason = "labels run on inside the lines"
            kept.append(
                start_at(index, line, (begin, end, words), Separator.COLON, reason)
            )
    return kept


def _runs_on(
    lines: Sequence[Line],
    found: list[Inner],
    starts: Sequence[TurnStart],
    openers: frozenset[str],
) -> bool:
    """Whether a text has its labels inside its lines, one after the other."""
    labels = [lines[i].text[a:b] for i, a, b, _ in found]
    keys = Counter(label_key(label) for label in labels)
    strong = sum(n for n in keys.values() if n >= 2)
    strong += sum(
        1
        for label in labels
        if keys[label_key(label)] == 1 and likeness(label, openers).weight >= 2.4
    )
    named = sum(1 for start in starts if start.label)
    return (
        len(found) >= 3
        and len(keys) >= 2
        and strong >= 0.5 * len(found)
        and len(found) > named
    )


def _inner_labels(
    index: int, line: Line, sure: set[str], floor: int, openers: frozenset[str]
) -> Iterator[Inner]:
    """What stands between the end of a sentence and a colon like a label."""
    text = line.text
    at = 0
    last = 0
    while True:
        colon = text.find(":", at)
        if colon < 0:
            break
        at = colon + 1
        begin = _label_before(text, max(last, colon - _REACH), colon, sure, openers)
        if begin < 0 or line.place(begin) < floor or (begin == 0 and floor):
            continue
        opened = text.rfind("(", max(0, begin - 300), begin)
        if opened >= 0 and text.find(")", opened, begin) < 0:
            continue
        words = at
        while words < len(text) and text[words] in " \u00a0\t":
            words += 1
        if words < len(text) and not text[words].islower():
            yield index, begin, len(text[:colon].rstrip()), words
            last = words


def _label_before(
    text: str, low: int, end: int, sure: set[str], openers: frozenset[str]
) -> int:
    """Where the label that ends at `end` begins in `text`, or -1 if none does."""
    segment = text[low:end].rstrip()
    begins = [low + m.end() for m in _BREAK.finditer(segment) if not _abbreviates(segment, m)]
    if low == 0 and len(segment) < 40:
        begins.insert(0, 0)
    for begin in begins:
        label = text[begin : low + len(segment)]
        if not label or label[0] in "\"“'‘":
            continue
        if label not in sure and (
            len(label) > 70 or likeness(label, openers).weight < 1.0
        ):
            continue
        before = text[max(0, begin - 40) : begin].rstrip()
        if not _EXAMINER.search(before):
            return begin
    return -1


def _inner_dashes(
    index: int, line: Line, openers: frozenset[str]
) -> Iterator[Inner]:
    """The same with dashes, for names in capitals only."""
    text = line.text
    for match in _SPACED_DASH.finditer(text):
        low = max(0, match.start() - _REACH)
        begin = _label_before(text, low, match.start(), set(), openers)
        if begin < 0:
            continue
        facts = likeness(text[begin : match.start()].strip(), openers)
        if facts.shape in ("caps", "title", "function"):
            yield index, begin, match.start(), match.end()


def _abbreviates(segment: str, match: re.Match[str]) -> bool:
    """Whether the full stop at a break belongs to a title or an initial."""
    if segment[match.start()] != ".":
        return False
    word = segment[: match.start()].rsplit(None, 1)[-1:] or [""]
    low = word[0].casefold().lstrip("(")
    return low in HONORIFICS or low + "." in HONORIFICS or len(low) <= 1
