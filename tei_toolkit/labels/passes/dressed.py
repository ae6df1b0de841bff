"""Labels of known speakers that lost the mark of the others, or their type."""

from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import pairwise

from tei_toolkit.labels.candidates import Separator, setting_of
from tei_toolkit.labels.lines import Line, past
from tei_toolkit.labels.opener_words import is_saying
from tei_toolkit.labels.starts import Document, TurnStart, start_at

_MARKED = (Separator.COLON, Separator.DOT, Separator.DASH)
_FEWEST = 6
"""Labels with both mark and dress that make a rule."""
_LONGEST = 60
_UNDRESSED = "a known speaker's label, without the type of the others"
_REASON = "a known speaker's label, set as the others, without its mark"


def with_dressed(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and labels that begin a paragraph in the bold or italics of all others.

    Each stands between turns of other speakers, and they are few beside the others: a
    name that begins a sentence in the middle of a turn can be bold too.
    """
    lines = document.lines
    result = list(starts)
    marked = [s for s in starts if s.label and s.setting.separator in _MARKED]
    for dress in ("bold", "italic"):
        sizes = [getattr(lines[start.line], dress) for start in marked]
        if not any(sizes):
            continue
        dressed = [
            start
            for start, size in zip(marked, sizes, strict=True)
            if len(start.label) <= size <= len(start.label) + 2
        ]
        if len(dressed) < _FEWEST or len(dressed) * 10 < len(marked) * 9:
            continue
        counts = Counter(start.label for start in dressed)
        known = {label for label, count in counts.items() if count > 1}
        found = list(_between(lines, starts, known, document.no_turns, dress))
        if len(found) * _FEWEST <= len(dressed):
            result += found
    return result


def with_undressed(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and labels with a full stop that lost the italics or bold of others.

    A paragraph begins so: `Bel. What said you, Sir?`
    """
    lines = document.lines
    dotted = [s for s in starts if s.label and s.setting.separator is Separator.DOT]
    dressed = [s for s in dotted if lines[s.line].italic or lines[s.line].bold]
    if len(dressed) < _FEWEST or len(dressed) * 10 < len(starts) * 8:
        return starts
    known = {start.label for start in dressed}
    taken = {start.line for start in starts} | document.no_turns
    found: list[TurnStart] = []
    for index, line in enumerate(lines):
        label, stop, words = line.text[:_LONGEST].partition(". ")
        if stop and label in known and line.gap and index not in taken:
            at = past(line.text, len(label) + 1)
            if words.lstrip()[:1].isupper():
                places = (0, len(label), at)
                found.append(start_at(index, line, places, Separator.DOT, _UNDRESSED))
    return [*starts, *found]


def _between(
    lines: Sequence[Line],
    starts: Sequence[TurnStart],
    known: AbstractSet[str],
    out: AbstractSet[int],
    dress: str,
) -> Iterator[TurnStart]:
    """The labels without mark between two turns of others, one at most."""
    ordered = sorted(starts, key=lambda start: start.start)
    for before, after in pairwise([*ordered, None]):
        if before is None:
            continue
        stop = after.line if after else len(lines)
        for index in range(before.line + 1, stop):
            line = lines[index]
            label = line.text[: getattr(line, dress)].strip(" :.")
            if label not in known or index in out or not (line.gap or line.block):
                continue
            if label in (before.label, after.label if after else ""):
                continue
            if words := _words_after(line.text, len(label)):
                places = (0, len(label), words)
                found = start_at(index, line, places, Separator.SPACE, _REASON)
                setting = setting_of(Separator.SPACE, dress, "")
                yield replace(found, setting=setting)
                break


def _words_after(text: str, at: int) -> int:
    """Where the words begin that a space divides from a label, or 0 if none do."""
    words = past(text, at, " \t")
    if words == at or words >= len(text) or text[words] in ",;:.)–—-":
        return 0
    first = text[words : words + 40].split(maxsplit=1)[0]
    return 0 if first[0].islower() and is_saying(first.strip(",.")) else words
