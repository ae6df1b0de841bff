"""Labels of known speakers without the mark that ends the others of their document."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.form_words import FIELD_KEYS
from tei_toolkit.labels.likeness import likeness
from tei_toolkit.labels.lines import Line, past
from tei_toolkit.labels.office_words import NAME_ENDINGS
from tei_toolkit.labels.starts import SENTENCE_END, Document, TurnStart, start_at
from tei_toolkit.labels.surroundings import has_leader
from tei_toolkit.labels.vocabulary import fold, is_small
from tei_toolkit.lazy_pattern import lazy_pattern

_BULLETS = "○◯◎●■◆"
_REASON = "a known speaker's label without its mark"
_OTHER_MARK = lazy_pattern(r"(?: *[:：][ \u3000]*|؛ | ?[-–—] )(?=[^\W_])")
"""A mark that other labels do not have: a colon, an Arabic semicolon, a dash."""

_OFTEN, _LONGEST_HEAD = 3, 40
"""Turns of one whose name stands alone, and characters of a heading."""
_GOING_ON = frozenset(f"{SENTENCE_END},")
_LOUD = 5
"""Letters of a word in capitals that no sentence has."""
_REACH = 120
"""Characters of a line in which its label stands."""
_INITIALS = lazy_pattern(r"(?:[^\W\d_]\. ){1,3}(?=[^\W\d_])")
"""Initials, each with a space after it."""
_GAP = lazy_pattern(r"(?: {2,}|\t[ \t]*)(?=[^\W_a-zß-ÿа-яё]|[\"“'‘«„(\[])")
"""What sets off a letter that asks or answers as the others, without their stop."""
_SIGN_AFTER = lazy_pattern(r" ?[>»›] (?=\S)")
"""A sign that no sentence has after its first word: `Ada > Good morning`."""


def with_unmarked(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and labels of known speakers that lost the mark that ends the others.

    Before the first turn speakers are presented: a name there is no label.
    """
    alone = _labels_alone(document.judged)
    known = _known_labels(document.judged, alone)
    if not known and not alone:
        return starts
    first = document.first
    lost = [
        *_bare(document, known),
        *_bare_lines(document, alone),
        *_bare_paragraphs(document, known, starts),
    ]
    found = [start for start in lost if start.line >= first]
    return [*starts, *found, *_below_heads(document, starts)]


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


def _bare_lines(document: Document, alone: frozenset[str]) -> Iterator[TurnStart]:
    """Labels on a line of their own, as the others, that lack their colon."""
    if not alone:
        return
    taken = {start.line for start in document.judged}
    for index, (line, below) in enumerate(pairwise(document.lines)):
        if index in document.no_turns or index in taken or below.gap or not below.text:
            continue
        if " ".join(line.text.split()) in alone and index + 1 not in taken:
            size = len(line.text)
            yield start_at(index, line, (0, size, size), Separator.OWN_LINE, _REASON)


def _below_heads(
    document: Document, starts: Sequence[TurnStart]
) -> Iterator[TurnStart]:
    """Names alone in their line, as all the others, right below a heading."""
    counts = Counter(
        start.label
        for start in starts
        if start.setting.separator is Separator.OWN_LINE and start.setting.alone
    )
    often = {label for label, count in counts.items() if count >= _OFTEN}
    if not often or 2 * counts.total() < len(starts):
        return
    lines = document.lines
    taken = document.no_turns.union(start.line for start in starts)
    for index, (line, below) in enumerate(pairwise(lines)):
        if (
            line.text in often
            and index
            and index not in taken
            and not (line.gap or below.gap)
            and below.text not in often
            and _is_head(lines, index - 1)
        ):
            size = len(line.text)
            reason = "a name alone, below a heading"
            yield start_at(index, line, (0, size, size), Separator.OWN_LINE, reason)


def _is_head(lines: Sequence[Line], index: int) -> bool:
    """Whether a short line goes on with none above it, and with none below it.

    The line above it may be such a heading, too.
    """
    line = lines[index]
    if len(line.text) > _LONGEST_HEAD or not line.text[:1].isupper():
        return False
    if line.last_char in _GOING_ON:
        return False
    above = lines[index - 1] if index else None
    return (
        above is None
        or line.gap > 0
        or above.last_char in SENTENCE_END
        or (above.gap > 0 and above.text.isupper())
    )


def _bare_paragraphs(
    document: Document, known: dict[str, list[str]], starts: Sequence[TurnStart]
) -> Iterator[TurnStart]:
    """Labels in capitals or of offices alone above the words, as the others are not.

    Another speaks before and after: a page repeats the name of the one who speaks.
    """
    lines = document.lines
    labels = {
        label
        for group in known.values()
        for label in group
        if (label.isupper() and _is_distinct(label)) or _is_office(label)
    }
    longest = max(map(len, labels), default=0)
    if labels.isdisjoint([line.text for line in lines if len(line.text) <= longest]):
        return
    whose = {start.line: start.label for start in starts}
    before = ""
    waiting: tuple[str, TurnStart] | None = None
    for index, (line, below) in enumerate(pairwise(lines)):
        if index in whose:
            if waiting and whose[index] != waiting[0]:
                yield waiting[1]
            waiting, before = None, whose[index]
        elif (
            line.gap
            and line.text in labels
            and line.text != before
            and index + 1 not in whose
            and index not in document.no_turns
            and below.last_char in SENTENCE_END
        ):
            places = (0, len(line.text), len(line.text))
            found = start_at(index, line, places, Separator.OWN_LINE, _REASON)
            waiting = (line.text, found)


def _is_office(label: str) -> bool:
    """Whether a label in many letters is a function that speaks: `Moderator`."""
    return len(label) >= _LOUD and likeness(label).shape == "function"


def _bare(document: Document, known: dict[str, list[str]]) -> Iterator[TurnStart]:
    """Labels of known speakers at the beginning of a line without their separator."""
    taken = {start.line for start in document.judged}
    firsts = {label[0] for labels in known.values() for label in labels}
    before = ""
    for index, line in enumerate(document.lines):
        if index in document.no_turns:
            continue
        text = line.text
        earlier, before = before, text
        if index in taken or text[:1] not in firsts:
            continue
        if not line.gap and earlier[-1:] not in SENTENCE_END:
            continue
        label = _known_at(text, known)
        if not label or text.endswith("/-") or has_leader(text):
            continue  # a signature: `Chairman - Sd/-`, or a line of contents
        is_due = bool(line.gap) and _is_due(document.judged, index, label)
        if words := _words_after(text, label, document.openers, is_due=is_due):
            places = (0, len(label), words)
            yield start_at(index, line, places, Separator.SPACE, _REASON)


def _is_due(starts: Sequence[TurnStart], index: int, label: str) -> bool:
    """Whether a line stands between turns of one speaker, and a function begins it.

    `سوال` asks before it and after it, so that `جواب` there is whose turn it is.
    """
    at = bisect_left(starts, index, key=lambda start: start.line)
    if not 0 < at < len(starts):
        return False
    before, after = starts[at - 1].label, starts[at].label
    return (
        before == after
        and label not in ("", before)
        and likeness(label).shape == "function"
    )


def _known_at(text: str, known: dict[str, list[str]]) -> str:
    """The known label that begins `text`, as it is printed there, or an empty string.

    Spaces after initials make no other of it: `К.ЛАРИН`, `К. ЛАРИН`.
    """
    begins = [(text, 0)]
    if initials := _INITIALS.match(text):
        closed = initials[0].replace(" ", "")
        gaps = len(initials[0]) - len(closed)
        begins.append((closed + text[initials.end() : _REACH], gaps))
    for begin, gaps in begins:
        word = (begin[:60].split(None, 1) or [""])[0]
        labels = known.get(word) or known.get(word.rstrip(";.,:؛：>»›"))
        if label := next(filter(begin.startswith, labels or ()), ""):
            return text[: len(label) + gaps]
    return ""


def _words_after(
    text: str, label: str, openers: frozenset[str], *, is_due: bool
) -> int:
    """Where the words begin after a label without its separator, or 0 if it is none.

    A word that `is_due` as a label needs no more to be one.
    """
    at = len(label)
    if signed := _SIGN_AFTER.match(text, at):
        return signed.end()
    if dashed := _OTHER_MARK.match(text, at):
        is_short = len(label) <= 2
        return dashed.end() if is_short or _is_distinct(label) else 0
    if len(label) == 1:
        gap = _GAP.match(text, at)
        return gap.end() if gap else 0
    mark = text[at : at + 1]
    if mark and mark in ";.,":
        at += 1
    after = past(text, at, " \t\u3000")
    if after == at or after >= len(text):
        return 0
    first = text[after]
    if is_small(first) or first in "-–—(:=.,;|" or mark == ",":
        return 0
    if mark == "." and text.isupper():
        return 0  # who is on stage: `HALE. DIE VORIGEN.`
    if mark and mark in ";.":
        return after if mark == ";" or len(label) < 4 or label.isupper() else 0
    if "\u3000" in text[at:after] or ("\t" in text[at:after] and label.isupper()):
        return after
    word = text[after : after + 40].split(maxsplit=1)[0].strip(".,;:?!")
    if label.isupper() and " " not in label and word.isupper() and len(word) > 1:
        return 0
    is_label = is_due or _is_distinct(label) or word.casefold() in openers
    return after if is_label else 0


def _is_distinct(label: str) -> bool:
    """Whether `label` can be told from a word of the text without its separator."""
    facts = likeness(label)
    if facts.shape in ("title", "name", "caps"):
        return len(label) >= 4 and (" " in label or label.isupper())
    if facts.shape == "function":
        is_loud = label.isupper() and len(label) >= _LOUD
        return is_loud or (" " in label and not label.islower()) or label[-1].isdigit()
    return False


def with_bulleted(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and lines with the bullet that begins the turns of a document.

    What ends their labels is lost.
    """
    return [*starts, *_bulleted(document, starts)]


def _bulleted(document: Document, starts: Sequence[TurnStart]) -> Iterator[TurnStart]:
    if not any(bullet in document.text for bullet in _BULLETS):
        return
    taken = {start.line for start in starts}
    marked = [
        index
        for index, line in enumerate(document.lines)
        if line.first_char in _BULLETS and index not in document.no_turns
    ]
    begun = Counter(document.lines[i].first_char for i in marked if i in taken)
    counts = Counter(document.lines[i].first_char for i in marked)
    if len(marked) < 4 or begun.total() < 0.6 * len(marked):
        return
    known = _known_labels(document.judged, _labels_alone(document.judged))
    # the mark of the fields in a head begins no turn: `■ 진행 : 한소라`, `◇ 한소라>`
    of_turns = {mark for mark in counts if begun[mark] >= 0.5 * counts[mark]}
    last = max(taken)
    for index in (i for i in marked if document.lines[i].first_char in of_turns):
        line = document.lines[index]
        if index in taken:
            continue
        text = line.text
        start = past(text, 1)
        words = text[start : start + 60].split()
        if words and fold(words[0]) in FIELD_KEYS:
            if index > last:
                return  # who was present is listed below the last turn
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
        at = past(text, end, " \t\u3000")
        if end and at < len(text):
            reason = "the mark that begins the other turns"
            found = start_at(
                index, line, (start, end, at), Separator.SPACE, reason, "bullet"
            )
            yield replace(found, start=line.place(0))
