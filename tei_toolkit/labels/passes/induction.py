"""A convention that nobody listed, induced from the lines of a text themselves.

Where no other reading explains a text, one thing is left that every reader sees: a few
words begin most of its lines, by turns, and the same sign stands after them. The looks
of the words say nothing here, so they may be of any script, in small letters, or codes.
What says that they speak is how the whole text behaves, weighed as log-odds.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from tei_toolkit.labels.candidates import Reasons
from tei_toolkit.labels.form_words import FIELD_KEYS
from tei_toolkit.labels.function_words import ANSWERING
from tei_toolkit.labels.lines import Line, usual_gap
from tei_toolkit.labels.office_words import ARTICLES, PARTICLES
from tei_toolkit.labels.orders import are_listed, are_sorted
from tei_toolkit.labels.passes.shapes import (
    ALONE,
    SPACE,
    STOP,
    Beginning,
    beginnings_of,
    framed,
    key_of,
)
from tei_toolkit.labels.prefixes import read_prefix
from tei_toolkit.labels.speech import Value, what_it_is
from tei_toolkit.labels.starts import Document
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.values import immutable

LOOKED_AT = 2000
"""Lines from which a convention is induced; a document has it from the start."""
LEAST = 4
"""Turns that make a convention."""
_LEAST_STEPS = 2
"""Numbers that go up by one, after the first, until that is no chance."""
_USUAL = 6
"""Turns from which on their number speaks for a convention."""
_MOST_SPEAKERS = 14
_ENOUGH = 1.2
"""Log-odds from which the induced convention is believed."""
_BEFORE = -3.0
"""Log-odds of any shape before its lines are looked at."""
LONGEST_KEY = 40
_LONGEST_CODE = 3
_HEAD = 60
"""Lines at both ends of a text where those who speak are presented."""
_ASKS = lazy_pattern(
    r"[^\s\d=<>]{2}\s?[?？؟፧⁇]|՞|(?<=[α-ωά-ώ]);|か。|ไหม|ใคร|อะไร|ไหน|ทำไม|까\.|[吗嗎呢]。|ག་ཚོད|ག་རེ|གང་|པས།|[གངདནབམའརལས]མ།"
)
_SPACED = 0.9
_DASH = lazy_pattern(r"\s[-–—]\s")
_WORD = lazy_pattern(r"\w+")
_CUE = lazy_pattern(r"\d{1,3}\s?(?:[-–]\)?|/)\s+(?=[^\s\d])")
"""`12- `, `12/ `: a number that nothing else sets before a label."""
_NUMBER = lazy_pattern(r"\d{1,4}(?=[^\d:])")
NUMBERED = lazy_pattern(
    r"(?P<before>[^\W\d_]{1,12})[-. ]?(?P<n>\d{1,3})"
    r"|(?P<m>\d{1,3})[-. ]?(?P<after>[^\W\d_]{1,12})"
)
_IN_SENTENCES = frozenset(" .,:;-།")
"""Signs that stand in sentences, too."""
_SMALL = ARTICLES | PARTICLES
_WEIGHT_OF_SHAPE = {
    SPACE: -2.0,
    STOP: -0.7,
    "། ": -0.7,
    ALONE: -1.0,
    ": ": -0.5,
    "、": -1.3,
}

_Place = tuple[int, Beginning]


@immutable
class Induced:
    """A shape that sets labels off in one document, and who speaks.

    Attributes:
        shape: what stands around a label.
        places: where the shape stands: line and beginning.
        keys: the label at each place as it is compared.
        speakers: the keys that recur.
        weight: log-odds.
        reasons: what spoke for it and against it.
        numbered: whether a number beside each label counts the turns.
        counted: whether numbers before labels go up from line to line.
    """

    shape: str
    places: tuple[_Place, ...]
    keys: tuple[str, ...]
    speakers: frozenset[str]
    weight: float
    reasons: tuple[tuple[str, float], ...]
    numbered: bool
    counted: bool = False


def induce(document: Document) -> Induced | None:
    """The likeliest convention of a document, if there is one."""
    shapes: defaultdict[str, list[_Place]] = defaultdict(list)
    counted = _count_up(document.lines[:LOOKED_AT])
    gap = usual_space(document.lines[:LOOKED_AT])
    for index in range(min(LOOKED_AT, len(document.lines))):
        if index not in document.no_turns:
            beginnings = line_beginnings(document.lines, index, gap, counted=counted)
            for beginning in beginnings:
                shapes[beginning.shape].append((index, beginning))
    found = (
        _weigh(document, shape, places)
        for shape, places in shapes.items()
        if len(places) >= LEAST
    )
    likely = [c for c in found if c is not None and c.weight >= _ENOUGH]
    best = max(likely, key=lambda c: (c.weight, c.shape), default=None)
    return replace(best, counted=counted) if best else None


def _count_up(lines: Sequence[Line]) -> bool:
    """Whether the numbers that begin lines go up by one, so that none is of a name."""
    numbers = [
        int(match[0])
        for line in lines
        if line.first_char.isdecimal() and (match := _NUMBER.match(line.text))
    ]
    steps = sum(1 for a, b in pairwise(numbers) if b == a + 1)
    return steps >= _LEAST_STEPS and steps >= 0.8 * (len(numbers) - 1)


def usual_space(lines: Sequence[Line]) -> int:
    """How many blank lines stand between nearly all lines, as where each is a `p`."""
    gap, count = usual_gap(lines)
    return gap if count >= _SPACED * (len(lines) - 1) else 0


def line_beginnings(
    lines: Sequence[Line], index: int, gap: int, *, counted: bool
) -> Iterator[Beginning]:
    """The beginnings of a line, after a time or a number before it, too.

    A number that is `counted` is no part of a label. Words stand below one that has its
    line for itself with `gap` blank lines between them at most.
    """
    text = lines[index].text
    base = 0
    if not text[:1].isalpha():
        base = _after_cue(text)
    seen: set[str] = set()
    starts = (0, base) if base else (0,)
    for start in reversed(starts) if counted else starts:
        for beginning in beginnings_of(text, start):
            if beginning.shape not in seen:
                seen.add(beginning.shape)
                yield beginning
    if len(text) <= LONGEST_KEY and text.count(" ") < 3:
        below = lines[index + 1] if index + 1 < len(lines) else None
        bounds = (base, len(text)) if text[-1].isalnum() else framed(text)
        if below is not None and below.gap <= gap and bounds is not None:
            yield Beginning(ALONE, *bounds, len(text))


def _after_cue(text: str) -> int:
    """Where a label begins after a time or a number before it, or 0."""
    if match := _CUE.match(text):
        return match.end()
    base, prefix, _ = read_prefix(text)
    return base if prefix in ("time", "number") and base < len(text) else 0


def _weigh(document: Document, shape: str, places: Sequence[_Place]) -> Induced | None:
    """What speaks for a shape; None where the order or the words are against it."""
    lines = document.lines
    keys = [key_of(lines[i].text[b.start : b.end]) for i, b in places]
    numbered = find_counted(keys)
    keys = numbered or keys
    counts = Counter(key for key in keys if 0 < len(key) <= LONGEST_KEY)
    speakers = frozenset(
        key
        for key, count in counts.items()
        if count > 1 and (key not in FIELD_KEYS or len(key) <= _LONGEST_CODE)
    )
    presenting = {i for i, _ in places if presents(lines[i].text, speakers)}
    if presenting:
        rest = [place for place in places if place[0] not in presenting]
        return _weigh(document, shape, rest)
    members = [n for n, key in enumerate(keys) if key in speakers]
    if not 2 <= len(speakers) <= _MOST_SPEAKERS or len(members) < LEAST:
        return None
    order = [keys[n] for n in members]
    said = [lines[i].text[b.words :] for i, b in (places[n] for n in members)]
    if shape == ALONE:
        said = [lines[places[n][0] + 1].text for n in members]
    if (
        are_listed(order, said)
        or are_sorted(order)
        or not _could_speak(order, speakers, document.openers, shape)
    ):
        return None
    between = keys[members[0] : members[-1] + 1]
    reasons = [
        ("set off so", _WEIGHT_OF_SHAPE.get(shape, 0.0 if shape[-1:] == " " else 0.3)),
        *_weigh_place(lines, places, members, is_alike=_are_of_one_form(between)),
        *_weigh_order(between),
        *_weigh_words(said, document.openers),
        *_weigh_sign(shape, said),
        *_weigh_keys(document, places, members, speakers),
    ]
    weight = _BEFORE + sum(change for _, change in reasons)
    return Induced(
        shape,
        tuple(places),
        tuple(keys),
        speakers,
        weight,
        tuple(reason for reason in reasons if reason[1]),
        bool(numbered),
    )


def find_counted(keys: Sequence[str]) -> list[str]:
    """Whose turns are numbered: `t` for `t1`, `t2`; empty where they are not.

    A number goes up by one with each turn, of its speaker or of all, from one or from
    where the text begins.
    """
    matches = [NUMBERED.fullmatch(key) for key in keys]
    size = sum(1 for match in matches if match)
    if size < 0.8 * len(keys):
        return []
    last: dict[str, int] = {}
    follows = 0
    who: list[str] = []
    for match, key in zip(matches, keys, strict=True):
        if match is None:
            who.append(key)
            continue
        name = match["before"] or match["after"]
        number = int(match["n"] or match["m"])
        before = last.get("", number)
        follows += number in (last.get(name, before) + 1, before + 1) or (
            name not in last and number == before
        )
        last[name] = last[""] = number
        who.append(name)
    return who if follows >= 0.9 * size and len(set(keys)) > 3 else []


def _could_speak(
    order: Sequence[str],
    speakers: frozenset[str],
    openers: frozenset[str],
    shape: str,
) -> bool:
    """Whether those that recur are no fields, figures or words that open sentences."""
    is_sign = not _IN_SENTENCES.issuperset(shape)
    figures = sum(1 for key in speakers if _is_figure(key, is_sign=is_sign))
    opening = sum(1 for key in order if _opens_sentence(key, shape, openers))
    return 2 * figures <= len(speakers) and opening <= 0.2 * len(order)


def _opens_sentence(key: str, shape: str, openers: frozenset[str]) -> bool:
    """Whether a key begins as sentences do; a sign that none has makes it a label."""
    first = key.split(" ", 1)[0]
    if shape in (SPACE, ALONE):
        return first in openers or first in _SMALL
    is_sign = not _IN_SENTENCES.issuperset(shape)
    return len(key) > 1 and not is_sign and first in openers and first not in _SMALL


def _is_figure(key: str, *, is_sign: bool) -> bool:
    """Whether a key is a number; a short one may stand for somebody before a sign."""
    return sum(map(str.isdigit, key)) > 2 or (key.isdecimal() and not is_sign)


def _are_of_one_form(keys: Sequence[str]) -> bool:
    """Whether nearly all are codes of one form: `id_07`, `kp`, `b2`."""
    forms = Counter(
        "".join("0" if c.isdigit() else "a" if c.isalpha() else c for c in key)
        for key in keys
    )
    form, count = forms.most_common(1)[0]
    is_code = len(form) <= _LONGEST_CODE or "0" in form or "_" in form
    return is_code and count >= 0.9 * len(keys)


def _weigh_place(
    lines: Sequence[Line],
    places: Sequence[_Place],
    members: Sequence[int],
    *,
    is_alike: bool,
) -> Reasons:
    """How much of the text between the first and the last of them begins so.

    Codes of one form all count, whether they recur or not.
    """
    at = [places[n][0] for n in members]
    inside = range(at[0], at[-1] + 1)
    if is_alike:
        at = [i for i, _ in places if i in inside]
    indent = sorted(lines[i].indent for i in at)[len(at) // 2]
    taken = set(at)
    gap = usual_space(lines[:LOOKED_AT])
    by_gap = sum(1 for i in at if lines[i].gap > gap) >= 0.8 * len(at)
    said = {i + 1 for i in at} if places[0][1].shape == ALONE else set()
    units = sum(
        1
        for i in inside
        if i in taken
        or (
            i not in said
            and (lines[i].gap > gap if by_gap else lines[i].indent <= indent)
        )
    )
    cover = len(at) / units
    others = sum(1 for i, _ in places if i in inside) - len(at)
    weight = 1.5 if cover >= 0.75 else 1.0 if cover >= 0.5 else 0.0
    if cover < 0.3 or len(inside) < 0.25 * len(lines):
        weight = -3.0
    again = 0.7 if others <= 0.15 * len(at) else 0.0 if others <= 0.5 * len(at) else -2
    size = min(1.5, 0.5 * math.log2(len(at) / _USUAL) if len(at) > LEAST else -1.0)
    return [
        (f"{cover:.0%} of the lines begin so", weight),
        ("the same few, again and again", again),
        (f"{len(at)} lines", size),
    ]


def _weigh_order(order: Sequence[str]) -> Reasons:
    changes = sum(1 for a, b in pairwise(order) if a != b) / (len(order) - 1)
    weight = 0.7 if changes >= 0.75 else 0.0 if changes >= 0.45 else -2.0
    return [("by turns" if weight > 0 else "not by turns", weight)]


def _weigh_words(said: Sequence[str], openers: frozenset[str]) -> Reasons:
    """Whether what follows is speech: questions, sentences, long and short."""
    values = [
        what_it_is(words[:200], openers, runs_on=len(words) > 50)
        for words in said
        if words
    ]
    size = len(said)
    empty = sum(v in (Value.NAMES, Value.NOTHING) for v in values)
    empty += size - len(values)
    asked = sum(1 for words in said if _ASKS.search(words))
    sizes = [len(words) for words in said]
    varied = min(sizes) * 3 <= max(sizes) and max(sizes) > 20
    asking = 1.8 if asked > max(1, 0.12 * size) else 1.0 if asked else -0.5
    if len(set(said)) < 0.7 * size or empty > 0.4 * size:
        return [("no speech follows", -4.0)]
    small = sum(1 for words in said if words[:1].islower()) >= 0.7 * size
    return [
        ("in small letters", 0.3 if small else 0.0),
        (f"{asked} ask" if asked else "nobody asks", asking),
        ("some long, some short", 0.4 if varied else 0.0),
        ("sentences", 0.4 if values.count(Value.SPEECH) >= 0.5 * size else 0.0),
    ]


def _weigh_sign(shape: str, said: Sequence[str]) -> Reasons:
    """What it says against dashes that stand in pairs in most of the lines."""
    sign = shape.strip()
    if sign != "-" or shape == sign:
        return []
    paired = sum(1 for words in said if _DASH.search(words))
    return [("dashes in pairs", -2.5)] if paired > 0.4 * len(said) else []


def _weigh_keys(
    document: Document,
    places: Sequence[_Place],
    members: Sequence[int],
    speakers: frozenset[str],
) -> Reasons:
    """Whether the text presents those who speak, and uses their names as words."""
    lines = document.lines
    first, last = places[members[0]][0], places[members[-1]][0]
    outside = [*lines[:first][-_HEAD:], *lines[last + 1 :][:_HEAD]]
    words = {word for line in outside for word in _WORD.findall(line.text.casefold())}
    named = sum(1 for key in speakers if last_word(key) in words)
    reasons: Reasons = []
    if named >= 2 or (named and len(speakers) == 2):
        reasons.append(("presented before or after", 2.0 if named > 1 else 1.0))
    if any(ANSWERING.get(key) in speakers for key in speakers):
        reasons.append(("words for question and answer", 2.0))
    if all(is_code(key, document.openers) for key in speakers):
        is_told = any(any(map(str.isdigit, key)) or "_" in key for key in speakers)
        reasons.append(("codes", 1.0 if is_told else 0.3))
    begun = {i: b.words for i, b in places}
    inside = Counter(
        word
        for i in range(first, last + 1)
        for word in _WORD.findall(lines[i].text[begun.get(i, 0) :].casefold())
    )
    used = sum(inside[key] for key in speakers)
    most = 0.0 if places[0][1].shape == SPACE else 0.4 * len(members)
    if used > most:
        change = -2.0 if _IN_SENTENCES.issuperset(places[0][1].shape) else -0.8
        reasons.append(("words that are used in the text, too", change))
    return reasons


def presents(text: str, speakers: frozenset[str]) -> bool:
    """Whether a line says who they are: `T - therapist, C - client`."""
    if "," not in text and ";" not in text:
        return False
    parts = [part.split(None, 1) for part in text.replace(";", ",").split(",")]
    if any(len(part) < 2 or len(part[1]) > LONGEST_KEY for part in parts):
        return False
    return sum(key_of(part[0].rstrip(":=-–—")) in speakers for part in parts) > 1


def last_word(key: str) -> str:
    """The last word of a key: of a name, the surname."""
    return key.rsplit(" ", 1)[-1]


def is_code(key: str, openers: frozenset[str]) -> bool:
    """Whether a key is a code for somebody: few letters, or letters and figures."""
    if any(char.isdigit() or char == "_" for char in key):
        return any(map(str.isalpha, key))
    return len(key) <= _LONGEST_CODE and key not in openers
