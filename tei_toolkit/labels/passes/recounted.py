"""Quoted speech that a speaker tells: `Boy: "Not I, sir."`.

Who tells of a talk may do so in its own words, and what is written down then has labels
like those of the speakers. The words of all these labels stand in quotation marks, and
those of the speakers do not; or these have their labels in capitals, and those whom
they tell of have not. A label is only taken for told where the teller goes on
in a paragraph of its own below, or led to the quoted words with a colon; or where it
and the words stand on one line of a paragraph that another label begins, as all do.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from itertools import groupby

from tei_toolkit.labels.candidates import Separator, label_key
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.starts import Document, TurnStart
from tei_toolkit.values import immutable

_CLOSING = {
    '"': '"',
    "“": "”",
    "”": "”",
    "„": "“”",
    "«": "»",
    "»": "«",
    "「": "」",
    "『": "』",
}
_LEADING = (":", "：")
_STOPS = frozenset(".?!…。！？")
_MOST = 1 / 3
"""Of the turns: where more are quoted, the speakers' words are."""
_LEAST = 2
"""Who answer each other: those who speak, and those who are told of."""


@immutable
class _Told:
    """A run of quoted labels, and the key of the speaker above it."""

    teller: str
    keys: tuple[str, ...]
    starts: tuple[TurnStart, ...]


def without_recounted(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts` without labels of quoted words that one of the speakers tells."""
    quoted = {id(s) for s in starts if document.text[s.words : s.words + 1] in _CLOSING}
    small = {id(s) for s in starts if _is_plain(s) and s.label != s.label.upper()}
    ordered = sorted(starts, key=lambda start: (start.start, start.words))
    dropped: set[int] = set()
    for others in (quoted, small):
        if not _LEAST <= len(others) <= _MOST * len(starts):
            continue
        keys = [label_key(start.label) for start in ordered]
        spoken = Counter(
            key
            for key, start in zip(keys, ordered, strict=True)
            if id(start) not in others
        )
        speakers = {key for key, count in spoken.items() if key and count > 1}
        if len(speakers) < _LEAST:
            continue
        runs = list(
            _runs(document, ordered, keys, spoken.keys(), are_quoted=others is quoted)
        )
        told = _told_throughout(runs, Counter(keys), speakers)
        dropped.update(id(start) for run in told for start in run.starts)
        if others is quoted:
            dropped.update(_inside(document, ordered, keys, spoken.keys()))
    return [start for start in starts if id(start) not in dropped]


def _inside(
    document: Document,
    starts: Sequence[TurnStart],
    keys: Sequence[str],
    spoken: Collection[str],
) -> Iterator[int]:
    """The ids of starts whose line is told whole in a paragraph that others begin."""
    lines = document.lines
    inner = [
        (start, key)
        for start, key in zip(starts[1:], keys[1:], strict=True)
        if not lines[start.line].gap
    ]
    if all(
        key not in spoken
        and _is_plain(start)
        and _quoted_to(lines[: start.line + 1], start, start.line + 1) == start.line
        for start, key in inner
    ):
        yield from (id(start) for start, _ in inner)


def _runs(
    document: Document,
    starts: Sequence[TurnStart],
    keys: Sequence[str],
    spoken: Collection[str],
    *,
    are_quoted: bool,
) -> Iterator[_Told]:
    """The runs of labels of others than `spoken` that are told as they stand.

    Without quotation marks each of them stands twice: voices of a house come once.
    """
    head = document.text[: starts[0].start]  # who is listed here speaks
    places = [-1, *(start.line for start in starts), len(document.lines)]
    ends = {
        index: _told_to(document.lines, start, places[index + 2], is_quoted=are_quoted)
        for index, start in enumerate(starts)
        if keys[index] not in spoken and _is_plain(start) and start.label not in head
    }
    for is_told, group in groupby(
        range(len(starts)), key=lambda index: ends.get(index, -1) >= 0
    ):
        run = list(group)
        before, after = run[0] - 1, run[-1] + 1
        if not is_told or before < 0:
            continue
        named = tuple(keys[index] for index in run)
        told = Counter(named)
        if len(told) < _LEAST or not (are_quoted or min(told.values()) >= _LEAST):
            continue
        below = ends[run[-1]] + 1
        goes_on = below < places[after + 1] and _is_paragraph(document, below)
        next_key = keys[after] if after < len(starts) else ""
        answers = next_key in keys[max(0, before - 1) : before + 1]
        led = document.lines[starts[run[0]].line - 1].last_char in _LEADING
        if goes_on or (led and answers):
            yield _Told(keys[before], named, tuple(starts[index] for index in run))


def _told_throughout(
    runs: Sequence[_Told], counts: Counter[str], speakers: set[str]
) -> Sequence[_Told]:
    """Those of `runs` whose labels all stand in them only, and are of one teller."""
    while runs:
        inside = Counter(key for run in runs for key in run.keys)
        tellers = defaultdict(set)
        for run in runs:
            for key in run.keys:
                tellers[key].add(run.teller)
        kept = [
            run
            for run in runs
            if run.teller in speakers
            and all(inside[k] == counts[k] and len(tellers[k]) == 1 for k in run.keys)
        ]
        if len(kept) == len(runs):
            break
        runs = kept
    return runs


def _is_plain(start: TurnStart) -> bool:
    """Whether nothing but a colon makes a label: no time, number or bold type."""
    setting = start.setting
    return (
        setting.separator is Separator.COLON
        and not (setting.prefix or setting.wrapper or setting.alone)
        and start.seconds is None
        and start.signed is None
    )


def _told_to(
    lines: Sequence[Line], start: TurnStart, stop: int, *, is_quoted: bool
) -> int:
    """The last line of the paragraph of `start`, or -1 if it may not be told.

    `stop` is the line on which the next turn begins.
    """
    if is_quoted:
        return _quoted_to(lines, start, stop)
    last = _last_line(lines, start, stop)
    return last if last < stop else -1


def _last_line(lines: Sequence[Line], start: TurnStart, stop: int) -> int:
    last = start.line
    while last + 1 < stop and not lines[last + 1].gap:
        last += 1
    return last


def _quoted_to(lines: Sequence[Line], start: TurnStart, stop: int) -> int:
    """The last line of the paragraph of `start`, or -1 if it is not all quoted.

    `stop` is the line on which the next turn begins.
    """
    last = _last_line(lines, start, stop)
    if last >= stop:
        return -1
    first = lines[start.line]
    words = first.text[_index_of(first, start.words) :]
    if last > start.line:
        words = " ".join([words, *(x.text for x in lines[start.line + 1 : last + 1])])
    closing = _CLOSING.get(words[:1])
    if closing is None:
        return -1
    end = min((at for sign in closing if (at := words.find(sign, 1)) > 0), default=-1)
    is_all = end > 0 and _STOPS.issuperset(words[end + 1 :])
    return last if is_all else -1


def _index_of(line: Line, place: int) -> int:
    """Where in the words of a line a place of the source stands."""
    index = 0
    for low, high in line.ranges:
        if place < high:
            return index + max(0, place - low)
        index += high - low
    return index


def _is_paragraph(document: Document, index: int) -> bool:
    """Whether a paragraph begins on a line that is said, not quoted or in brackets."""
    line = document.lines[index]
    return (
        index not in document.no_turns
        and line.gap > 0
        and not line.level
        and line.first_char.isalpha()
        and line.last_char in _STOPS
    )
