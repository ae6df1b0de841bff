"""Labels of known speakers that are spelled otherwise: with a slip, or shortened."""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.lines import past
from tei_toolkit.labels.starts import Document, TurnStart, start_at
from tei_toolkit.lazy_pattern import lazy_pattern

_LABEL_ENDS = {Separator.COLON: ":", Separator.DOT: ".", Separator.DASH: "–"}
"""What ends a label that is looked for with a slip in it."""


def with_misspelt(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and labels one letter away from one that recurs: `PRES1DENT:`.

    A bracket that is not closed is such a slip in any label.
    """
    return [*starts, *_misspelt(document, starts)]


def _misspelt(document: Document, starts: Sequence[TurnStart]) -> Iterator[TurnStart]:
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
    for index in _rest(document, starts):
        line = document.lines[index]
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
            words = past(line.text, end + 1, " \t")
            if known and (words < len(line.text) or known in alone):
                reason = "one letter away from a known speaker's label"
                yield start_at(index, line, (0, len(label), words), separator, reason)
                break


_CLOSING = ")]）"
_OFTEN = 3
"""How often one speaks whose label is shortened once."""
_SHORTEST = 3
"""Letters that are left of it."""


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


_WRITTEN_OUT = lazy_pattern(
    r"([^\W\d_]{4,20}) ?[.:：]?(?: ?[–—-])? +"
    r"(?=[^\W\d_\s]|[\"“«‘'(\[¿¡])"
)
_ABBREVIATION = re.compile(r"([^\W\d_]{2,9})\. +(?=[^\W\d_\s]|[\"“«‘'(\[])")


def with_abbreviated(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and labels shortened after a while: `SOCRATES:`, then `Soc.` alone.

    Or written out where they stand first, and short after that: `SOCRATE.`, `SOC.:`.
    """
    return [
        *starts,
        *_abbreviated(document, starts),
        *_written_out(document, starts),
        *_once_in_short(document, starts),
    ]


def _once_in_short(
    document: Document, starts: Sequence[TurnStart]
) -> Iterator[TurnStart]:
    """The capitals that a known label with a colon begins with, once: `FRA.  Yes, it`.

    They begin a paragraph within another's turn.
    """
    counts = Counter(s.label for s in starts if s.setting.separator is Separator.COLON)
    known = {label.casefold(): label for label, n in counts.items() if n >= _OFTEN}
    if not known or sum(counts.values()) < len(starts):
        return
    ordered = sorted(starts, key=lambda start: start.line)
    at = [start.line for start in ordered]
    for index in _rest(document, starts):
        line = document.lines[index]
        if not line.gap or not line.text[:3].isupper():
            continue
        match = _ABBREVIATION.match(line.text)
        place = bisect_left(at, index)
        if match is None or not match[1].isupper() or not place:
            continue
        short = match[1].casefold()
        if len(short) < _SHORTEST or short in document.openers:
            continue
        whole = [
            n for key, n in known.items() if key.startswith(short) and key != short
        ]
        if len(whole) == 1 and whole[0] != ordered[place - 1].label:
            places = (0, match.end(1) + 1, match.end())
            reason = "a known speaker's label, shortened once"
            yield start_at(index, line, places, Separator.DOT, reason)


def _written_out(
    document: Document, starts: Sequence[TurnStart]
) -> Iterator[TurnStart]:
    """Names that begin as one shortened label does, once, before it stands first."""
    counts = Counter([start.label for start in starts])
    short = [
        label[:-1]
        for label, count in counts.items()
        if count > 1 and len(label) > 2 and label[-1] == "." and label[:-1].isalpha()
    ]
    if len(short) < 2:
        return
    first: dict[str, int] = {}
    for start in starts:
        first.setdefault(start.label[:-1], start.line)
    for index in _rest(document, starts):
        line = document.lines[index]
        match = _WRITTEN_OUT.match(line.text) if line.gap or not index else None
        if match is None or match[0].rstrip()[-1] not in ".:：–—-":
            continue
        fitting = [s for s in short if match[1].startswith(s) and match[1] != s]
        if len(fitting) == 1 and index < first[fitting[0]]:
            del first[fitting[0]]
            short.remove(fitting[0])
            yield start_at(
                index,
                line,
                (0, match.end(1), match.end()),
                Separator.DOT,
                "the name of one whose label is shortened after it",
            )


def _abbreviated(
    document: Document, starts: Sequence[TurnStart]
) -> Iterator[TurnStart]:
    names = {start.label.casefold() for start in starts if len(start.label) > 3}
    found: defaultdict[str, list[tuple[int, re.Match[str]]]] = defaultdict(list)
    for index in _rest(document, starts):
        line = document.lines[index]
        if not line.gap:
            continue
        match = _ABBREVIATION.match(line.text)
        if match and line.first_char.isupper():
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
                document.lines[index],
                (0, match.end(1) + 1, match.end()),
                Separator.DOT,
                "a known speaker's label, shortened",
            )


def _rest(document: Document, starts: Sequence[TurnStart]) -> list[int]:
    """The lines with words of the text in which no turn has been found."""
    taken = {start.line for start in starts} | document.no_turns
    return [index for index in range(len(document.lines)) if index not in taken]
