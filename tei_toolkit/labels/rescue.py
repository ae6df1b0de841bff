"""Labels that lost the setting that the others of their document have."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.circled import find_circled
from tei_toolkit.labels.dashed_answers import find_dashed_answers
from tei_toolkit.labels.dressed import find_dressed
from tei_toolkit.labels.form_words import FIELD_KEYS
from tei_toolkit.labels.inner import find_inner_labels, is_one_line
from tei_toolkit.labels.inner_brackets import find_inner_brackets
from tei_toolkit.labels.likeness import likeness
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.office_words import NAME_ENDINGS
from tei_toolkit.labels.rows import find_rows
from tei_toolkit.labels.starts import TurnStart, start_at
from tei_toolkit.labels.unseparated import SENTENCE_END, find_unseparated
from tei_toolkit.labels.vocabulary import fold
from tei_toolkit.lazy_pattern import lazy_pattern

_MARKS = "○◯◎●■◆"


_OTHER_MARK = lazy_pattern(
    r"(?:[ \u00a0]*[:：][ \u3000\u00a0]*|؛ |[ \u00a0]?[-–—] )(?=[^\W_])"
)
"""A mark that other labels do not have: a colon, an Arabic semicolon, a dash."""


def rescue_labels(
    lines: Sequence[Line],
    starts: list[TurnStart],
    off_page: frozenset[int],
    openers: frozenset[str],
) -> list[TurnStart]:
    """`starts` and the labels of known speakers that lost their setting."""
    alone = _labels_alone(starts)
    known = _known_labels(starts, alone)
    first = min((start.line for start in starts), default=0)
    result = list(starts)
    taken = {start.line for start in starts}
    if known or alone:
        bare = [
            *_bare(lines, known, off_page, taken, openers),
            *_bare_lines(lines, alone, off_page, taken),
        ]
        for found in bare:
            if found.line < first:
                continue
            result.append(found)
            taken.add(found.line)
    for rescue in (_misspelt, _abbreviated):
        rest = [i for i in range(len(lines)) if i not in taken and i not in off_page]
        for found in rescue(lines, result, rest):
            result.append(found)
            taken.add(found.line)
    for found in find_dressed(lines, result, off_page):
        result.append(found)
        taken.add(found.line)
    result += _marked(lines, known, off_page, taken)
    labels = {start.label for start in starts}
    result += [
        found
        for found in find_unseparated(lines, result, off_page, openers)
        if found.line >= first or found.label not in labels
    ]
    inner = find_inner_labels(lines, starts, off_page, openers)
    if len(starts) == 1 and _is_head_of(starts[0], inner) and is_one_line(lines):
        result.remove(starts[0])
    result += inner
    result += find_inner_brackets(lines, starts, off_page, openers)
    result += find_rows(lines, result, off_page)
    result += find_circled(lines, result, off_page)
    result += find_dashed_answers(lines, result)
    result.sort(key=lambda start: (start.start, start.words))
    return result


def _is_head_of(start: TurnStart, inner: Sequence[TurnStart]) -> bool:
    """Whether a label is unlike those of the talk that runs on behind it.

    `Panel: Who owns the tide? Whitby, 2014. MARLOW: Welcome`: it is a heading.
    """
    labels = Counter(other.label for other in inner)
    shapes = Counter(likeness(other.label).shape for other in inner)
    return (
        len(inner) > 2
        and start.label not in labels
        and labels.most_common(1)[0][1] > 1
        and likeness(start.label).shape not in shapes
    )


def _known_labels(
    starts: Sequence[TurnStart], alone: frozenset[str]
) -> dict[str, list[str]]:
    """First word -> labels that begin with it and recur, the longest first.

    Those in `alone` always have a line of their own, and are looked for so.
    """
    counts = Counter(start.label for start in starts if start.label)
    known: defaultdict[str, list[str]] = defaultdict(list)
    for label, count in counts.items():
        if count >= 2 and label not in alone:
            known[label.split(" ", 1)[0]].append(label)
    for labels in known.values():
        labels.sort(key=len, reverse=True)
    return known


def _labels_alone(starts: Sequence[TurnStart]) -> frozenset[str]:
    """The labels that a colon ends and that always have a line of their own.

    None where others of them have words in their line.
    """
    ended = [s for s in starts if s.label and s.setting.separator is Separator.COLON]
    if sum(start.setting.alone for start in ended) < max(4, 0.9 * len(ended)):
        return frozenset()
    inline = {start.label for start in ended if not start.setting.alone}
    counts = Counter(start.label for start in ended)
    return frozenset(
        label
        for label, count in counts.items()
        if label not in inline and (count > 1 or _is_distinct(label))
    )


def _bare_lines(
    lines: Sequence[Line],
    alone: frozenset[str],
    off_page: frozenset[int],
    taken: set[int],
) -> Iterator[TurnStart]:
    """Labels on a line of their own, as the others, that lack their colon."""
    if not alone:
        return
    for index, (line, below) in enumerate(pairwise(lines)):
        if index in off_page or index in taken or below.gap or not below.text:
            continue
        if " ".join(line.text.split()) in alone and index + 1 not in taken:
            size = len(line.text)
            reason = "a known speaker's label without its mark"
            places = (0, size, size)
            yield start_at(index, line, places, Separator.OWN_LINE, reason)


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
        labels = known.get(word) or known.get(word.rstrip(";.,:؛："))
        if labels is None:
            continue
        if earlier and not line.gap and earlier.text[-1:] not in SENTENCE_END:
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
    if dashed := _OTHER_MARK.match(text, at):
        is_short = len(label) <= 2
        return dashed.end() if is_short or _is_distinct(label) else 0
    if len(label) == 1:
        return 0
    mark = text[at : at + 1]
    if mark and mark in ";.,":
        at += 1
    after = at
    while after < len(text) and text[after] in " \u00a0\t":
        after += 1
    if after == at or after >= len(text):
        return 0
    first = text[after]
    if first.islower() or first in "-–—(:=.,;|":
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


_LABEL_ENDS = {Separator.COLON: ":", Separator.DOT: ".", Separator.DASH: "–"}
"""What ends a label that is looked for with a slip in it."""


def _misspelt(
    lines: Sequence[Line], starts: Sequence[TurnStart], rest: Sequence[int]
) -> Iterator[TurnStart]:
    """Labels one letter away from one that recurs: `QUESTIONS:`, `PRES1DENT:`.

    A bracket that is not closed is such a slip in any label.
    """
    counts = Counter(
        (start.setting.separator, start.label)
        for start in starts
        if start.setting.separator in _LABEL_ENDS and len(start.label) >= 6
    )
    usual: defaultdict[tuple[Separator, int], list[str]] = defaultdict(list)
    for (separator, label), count in counts.items():
        if count >= 3 or label[-1] in _CLOSING:
            usual[separator, len(label)].append(label)
    if not usual:
        return
    alone = {start.label for start in starts if start.setting.alone}
    longest = 10 + max(size for _, size in usual)
    ends = [(s, _LABEL_ENDS[s]) for s in sorted({s for s, _ in usual})]
    for index in rest:
        line = lines[index]
        for separator, mark in ends:
            end = line.text.find(mark, 5, longest)
            if end < 0:
                continue
            label = line.text[:end].rstrip()
            known = next(
                (
                    other
                    for size in range(len(label) - 1, len(label) + 2)
                    for other in usual.get((separator, size), ())
                    if _is_one_off(label, other, counts[separator, other])
                ),
                None,
            )
            words = end + 1
            while words < len(line.text) and line.text[words] in " \u00a0\t":
                words += 1
            if known and (words < len(line.text) or known in alone):
                reason = "one letter away from a known speaker's label"
                yield start_at(index, line, (0, len(label), words), separator, reason)
                break


_CLOSING = ")]）"


def _is_one_off(label: str, known: str, count: int) -> bool:
    """Whether one letter is missing, too many or another one; letters, not figures.

    `count` is how often the known label stands.
    """
    if known[-1] in _CLOSING and label == known[:-1]:
        return True
    if count < 3 or abs(len(label) - len(known)) > 1 or label == known:
        return False
    same = next(
        (i for i, (a, b) in enumerate(zip(label, known, strict=False)) if a != b),
        min(len(label), len(known)),
    )
    rest, other = label[same:], known[same:]
    if len(label) == len(known):
        return rest[1:] == other[1:] and not (other[0].isdigit() or other[0] == " ")
    longer, shorter = (rest, other) if len(rest) > len(other) else (other, rest)
    return longer[1:] == shorter and longer[0].isalpha()


_ABBREVIATION = re.compile(r"([^\W\d_]{2,9})\. +(?=[^\W\d_\s]|[\"“«‘'(\[])")


def _abbreviated(
    lines: Sequence[Line], starts: Sequence[TurnStart], rest: Sequence[int]
) -> Iterator[TurnStart]:
    """Labels that a text shortens after a while: `SOCRATES:`, then `Soc.` alone."""
    names = {start.label.casefold() for start in starts if len(start.label) > 3}
    found: defaultdict[str, list[tuple[int, re.Match[str]]]] = defaultdict(list)
    for index in rest:
        line = lines[index]
        if not line.gap:
            continue
        match = _ABBREVIATION.match(line.text)
        if match and line.text[0].isupper():
            found[match[1].casefold()].append((index, match))
    kept = {
        short: places
        for short, places in found.items()
        if len(places) >= 3
        and sum(n.startswith(short) and n != short for n in names) == 1
    }
    if len(kept) < 2:
        return
    for places in kept.values():
        for index, match in places:
            yield start_at(
                index,
                lines[index],
                (0, match.end(1) + 1, match.end()),
                Separator.DOT,
                "a known speaker's label, shortened",
            )


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
        if words and fold(words[0]) in FIELD_KEYS:
            continue
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
