"""Labels that lost the setting that the others of their document have."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.inner import find_inner_labels
from tei_toolkit.labels.likeness import likeness
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.office_words import NAME_ENDINGS
from tei_toolkit.labels.starts import TurnStart, start_at
from tei_toolkit.labels.unseparated import find_unseparated

_SENTENCE_END = '.?!…"”»)]—–-:;。！？>'
_MARKS = "○◯◎●■◆"


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
    result += find_unseparated(lines, result, off_page, openers)
    result += find_inner_labels(lines, starts, off_page, openers)
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
    word = text[after : after + 40].split(maxsplit=1)[0].strip(".,;:?!")
    if label.isupper() and " " not in label and word.isupper() and len(word) > 1:
        return 0
    return after if _is_distinct(label) or word.casefold() in openers else 0


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
            size = (
                2
                if len(words) > 2
                and (words[1].endswith(NAME_ENDINGS) or words[0].endswith(NAME_ENDINGS))
                else 1
            )
            end = text.find(words[size - 1], start) + len(words[size - 1])
        at = end
        while at < len(text) and text[at] in " \u00a0\t\u3000":
            at += 1
        if end and at < len(text):
            reason = "the mark that begins the other turns"
            yield start_at(
                index, line, (start, end, at), Separator.SPACE, reason, "bullet"
            )
