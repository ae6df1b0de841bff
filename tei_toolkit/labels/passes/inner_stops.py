"""Labels before a full stop inside lines that begin with such a label.

`D. Ses nom, âge ? R. Étienne Landry.`, `PE. Quid in olla est? CO. Aqua. PE. Quid in
aqua?`: the turns of a paragraph are run on.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.function_words import PARTNERS
from tei_toolkit.labels.office_words import HONORIFICS
from tei_toolkit.labels.passes.inner_search import is_in_quotation
from tei_toolkit.labels.speech import CLOSERS, FULL_STOPS
from tei_toolkit.labels.starts import Document, TurnStart, start_at
from tei_toolkit.lazy_pattern import lazy_pattern

_STOPPED = lazy_pattern(
    r"(?<=\s)(?P<label>[^\W\d_]{1,12})\.(?:\s?[—–-])?\s+"
    r"(?=[^\W\d_a-zß-ÿа-яё]|[\"“«„‘'¿¡(\[…])"
)
_BARE = lazy_pattern(r"(?P<label>[^\W\d_]{2,12}) +(?=[^\W\d_a-zß-ÿа-яё][^\W\d_A-ZА-Я])")
_LETTER = lazy_pattern(r"(?P<label>[^\W\d_])\.\s+(?=[^\W\d_]|[\"“«„¿¡])")
_ASKED = 3
"""Questions, and answers, that are by turns."""
_SHORTEST = 3
_SHORT = 5
"""Letters of an abbreviation that stands inside lines and begins none."""
_LEAST = 2
_TURNS = 0.8
"""The share of labels that are another's than the one before."""

_SEPARATORS = (Separator.DOT, Separator.SIGN)

_Place = tuple[int, int, int, str]
"""Index of a line, where a label begins and its words begin in it, the label."""


def with_inner_stops(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and labels with a full stop that stand behind others in their lines."""
    led = {
        start.line: start for start in document.judged if _is_stopped(document, start)
    }
    if 2 * len(led) < len(document.judged):
        return starts
    taken = {(start.line, start.words) for start in starts}
    letters = [start for start in led.values() if len(start.label.strip(".")) == 1]
    if not led:
        places = [] if any(s.label for s in starts) else _asked(document)
    elif 2 * len(letters) >= len(led):
        places = _lettered(document, led)
    else:
        places = _abbreviated(document, led)
        places += _begun_bare(document, starts, places)
    found = [
        start_at(
            index,
            document.lines[index],
            (begin, begin + len(label), words),
            Separator.DOT,
            "labels run on inside the lines",
        )
        for index, begin, words, label in sorted(set(places))
    ]
    new = [start for start in found if (start.line, start.words) not in taken]
    bare = {(start.line, start.start) for start in new}
    return [*(old for old in starts if (old.line, old.start) not in bare), *new]


def _is_stopped(document: Document, start: TurnStart) -> bool:
    """Whether a full stop ends the label of a turn."""
    if not start.label or start.setting.separator not in _SEPARATORS:
        return False
    text = document.lines[start.line].text
    between = text[: _behind(document, start)].rstrip(" \t—–-")
    return start.setting.separator is Separator.DOT or between.endswith(".")


def _asked(document: Document) -> list[_Place]:
    """Two letters by turns, at the beginning of lines and behind questions in them.

    `F. Wie alt? A. Zwanzig Jahre. F. Wohin? A. Nach Haus.`
    """
    places: list[_Place] = []
    for index, line in enumerate(document.lines):
        match = None if index in document.no_turns else _LETTER.match(line.text)
        if match is not None:
            places.append((index, 0, match.end(), match["label"]))
            places += [
                place
                for place in _stopped(document, index, match.end())
                if len(place[3]) == 1
            ]
    counts = Counter(label for _, _, _, label in places)
    pair = [label.casefold() for label in counts]
    if len(pair) != 2 or pair[1] not in PARTNERS.get(pair[0], ()):
        return []
    steps = [a[3] != b[3] for a, b in pairwise(places)]
    inner = sum(1 for place in places if place[1])
    enough = min(counts.values()) >= _ASKED and inner >= _LEAST
    return places if enough and all(steps) else []


def _lettered(document: Document, led: dict[int, TurnStart]) -> list[_Place]:
    """The letters that answer those at the beginning of their lines, by turns."""
    known = Counter(start.label.strip(".").casefold() for start in led.values())
    places: list[_Place] = []
    for index, start in led.items():
        last = start.label.strip(".").casefold()
        for place in _stopped(document, index, _behind(document, start)):
            letter = place[3].casefold()
            if letter in PARTNERS.get(last, ()) and letter != last:
                places.append(place)
                last = letter
    counts = Counter(place[3].casefold() for place in places)
    return [
        place
        for place in places
        if counts[place[3].casefold()] >= _LEAST or known[place[3].casefold()] > 1
    ]


def _abbreviated(document: Document, led: dict[int, TurnStart]) -> list[_Place]:
    """The labels in capitals that recur in such lines, each after another's."""
    known = Counter(start.label for start in led.values())
    offered = [
        place
        for index, start in led.items()
        for place in _stopped(document, index, _behind(document, start))
        if place[3].isupper() or len(place[3]) <= _SHORT
    ]
    short: set[str] = set()
    if len(offered) < len(led):  # in plays a sentence may be one word: `Peace. Go.`
        labels = {place[3] for place in offered}
        short = {label for label in labels if _is_short(document, label, known)}
        offered = [p for p in offered if p[3].isupper() or p[3] in short]
    counts = known + Counter(place[3] for place in offered)
    places = [
        place
        for place in offered
        if (counts[place[3]] >= _LEAST or place[3] in short)
        and (known[place[3]] > 1 or 1 < len(place[3]) <= _SHORT)
        and (place[3].isupper() or place[3].casefold() not in document.openers)
    ]
    by_line = groupby(places, key=lambda place: place[0])
    orders = [
        [led[index].label, *(place[3] for place in inside)] for index, inside in by_line
    ]
    steps = [a != b for order in orders for a, b in pairwise(order)]
    enough = len(places) >= _LEAST and sum(steps) >= _TURNS * len(steps)
    return places if enough and len({place[3] for place in places}) > 1 else []


def _is_short(document: Document, label: str, known: Counter[str]) -> bool:
    """Whether a known label or its beginning never stands without its full stop."""
    begun = [other for other in known if other.startswith(label)]
    if len(label) < _SHORTEST or not any(known[other] > 1 for other in begun):
        return False
    return all(
        re.search(rf"\b{re.escape(other)}\b(?!\.)", document.text) is None
        for other in (label, *begun)
    )


def _behind(document: Document, start: TurnStart) -> int:
    """Where the words of a turn begin in its line."""
    line = document.lines[start.line]
    low = line.ranges[0][0] if line.ranges else line.start
    return max(0, start.words - low)


def _begun_bare(
    document: Document, starts: Sequence[TurnStart], places: Sequence[_Place]
) -> list[_Place]:
    """Such a label without its stop that begins a paragraph, and those behind it."""
    known = {label for _, _, _, label in places}
    taken = {start.line for start in starts if start.label in known}
    found: list[_Place] = []
    for index, line in enumerate(document.lines):
        if index in taken or index in document.no_turns or not line.gap:
            continue
        match = _BARE.match(line.text)
        if match and match["label"] in known:
            found.append((index, 0, match.end(), match["label"]))
            found += [
                place
                for place in _stopped(document, index, match.end())
                if place[3] in known
            ]
    return found


def _stopped(document: Document, index: int, words: int) -> Iterator[_Place]:
    """What stands like a label between two sentences, from `words` on in a line."""
    text, last = document.lines[index].text, words
    for match in _STOPPED.finditer(text, words):
        begin = match.start("label")
        if not match["label"][0].isupper() or begin == last:
            continue
        before = text[:begin].rstrip()
        ended = before.rstrip(CLOSERS)
        word = ended[:-1].rstrip().rsplit(None, 1)[-1:] or [""]
        if (
            ended[-1:] in FULL_STOPS
            and len(word[0]) > 1
            and f"{word[0].casefold()}." not in HONORIFICS
            and not is_in_quotation(document.lines, index, begin)
        ):
            last = match.end()
            yield index, begin, last, match["label"]
