"""Which convention a source is in, and why."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from heapq import nlargest

from tei_toolkit.conventions import labelled, play, prose, speech, timed_lines
from tei_toolkit.conventions.convention import Convention, ConventionReading, Shape
from tei_toolkit.conventions.lone import with_lone
from tei_toolkit.conventions.registry import find_conventions
from tei_toolkit.conventions.signatures import needs_of, sample_of
from tei_toolkit.conventions.turns import read_turns
from tei_toolkit.labels.candidates import Setting
from tei_toolkit.labels.engine import Reading, read_labels
from tei_toolkit.labels.evidence import Hints
from tei_toolkit.labels.starts import TurnStart
from tei_toolkit.labels.vocabulary import fold
from tei_toolkit.sources.text import SourceText
from tei_toolkit.structure.acted import weigh_acted
from tei_toolkit.structure.verse import is_surely_verse
from tei_toolkit.values import immutable

_ENOUGH = 3.0
"""Log-odds from which a named convention is believed."""
_HINTED = 2.5
"""Log-odds of a convention in whose records one turn is believed."""
_VERSE = 6.0
"""Log-odds of a play, where all speeches are in verse."""
_TIMED = 5.0
"""Log-odds of captions, where times stand before all lines and nobody is named."""
_NEAR_MISSES, _ALIKE = 15, 8
"""Lines that nearly were labels, and how often one of them may be printed."""
_NOWHERE_NEAR = -4.0
"""Log-odds of a line that nobody would take for a label."""


@immutable
class Considered:
    """A convention that was weighed.

    Attributes:
        convention: the convention.
        weight: log-odds; the greatest wins.
        reasons: (what was found, its weight), the strongest first.
    """

    convention: Convention
    weight: float
    reasons: tuple[tuple[str, float], ...]


@immutable
class NearMiss:
    """A line that nearly was a label.

    Attributes:
        text: its words.
        start: offset in the source where they begin.
        weight: log-odds of their being a label.
        reasons: what spoke for and against it.
    """

    text: str
    start: int
    weight: float
    reasons: tuple[tuple[str, float], ...]


@immutable
class Detection:
    """The convention that was found and the source read by it.

    Attributes:
        convention: the one that won.
        considered: every convention with any evidence, the likeliest first.
        result: the source as read.
        near_misses: the lines without labels that were the likeliest to have one;
            lines of the same words are one.  Only `without_lines` fills it in.
    """

    convention: Convention
    considered: tuple[Considered, ...]
    result: ConventionReading
    near_misses: tuple[NearMiss, ...] = ()


def detect(
    source: SourceText,
    *,
    convention: Convention | None = None,
    language: str | None = None,
    speakers: frozenset[str] = frozenset(),
) -> Detection:
    """Read `source` by the convention that it is in, or by the given one.

    Args:
        source: the source.
        convention: read it by this one and consider no other.
        language: BCP 47 tag, where known.
        speakers: labels or names of people who speak, as the user lists them.
    """
    known = frozenset(fold(name) for name in speakers if fold(name))
    if convention is not None:
        given = _knowing(convention, known)
        return Detection(convention, (), _read(source, given, language))
    by_type = _by_media_type(source)
    if by_type is not None:
        result = _read(source, _knowing(by_type, known), language)
        if any(True for _ in result.transcript.turns()):
            reasons = ((f"a file of the type {source.media_type}", 9.0),)
            return Detection(by_type, (Considered(by_type, 9.0, reasons),), result)
    by_opening = _by_opening(source)
    if by_opening is not None:
        result = _read(source, _knowing(by_opening, known), language)
        reasons = (("a beginning that says what it is", 9.0),)
        turns = any(True for _ in result.transcript.turns())
        found = by_opening if turns else prose.CONVENTION
        return Detection(found, (Considered(by_opening, 9.0, reasons),), result)
    return _detect_typed(source, language, known)


def without_lines(detection: Detection) -> Detection:
    """`detection` without what was thought of each line, which takes much memory."""
    reading = detection.result.reading
    if reading is None:
        return detection
    near_misses = _near_misses(reading)
    result = replace(
        detection.result, reading=replace(reading, lines=(), judgements=())
    )
    return replace(detection, result=result, near_misses=near_misses)


def _near_misses(reading: Reading) -> tuple[NearMiss, ...]:
    taken = {start.line for start in reading.starts}
    near = nlargest(
        _NEAR_MISSES * _ALIKE,
        (j for j in reading.judgements if j.candidate.line not in taken),
        key=lambda judgement: judgement.weight,
    )
    found: dict[str, NearMiss] = {}
    for judgement in near:
        line = reading.lines[judgement.candidate.line]
        if judgement.weight > _NOWHERE_NEAR and line.text not in found:
            start = line.ranges[0][0]
            found[line.text] = NearMiss(
                line.text, start, judgement.weight, judgement.reasons
            )
    return tuple(found.values())[:_NEAR_MISSES]


def _detect_typed(
    source: SourceText, language: str | None, known: frozenset[str]
) -> Detection:
    """The convention of a source whose format says nothing of speakers."""
    reading = read_labels(source, Hints(labels=known, listed=known))
    considered = weigh(source, reading, language)
    if not reading.starts:
        likely = (c.convention for c in considered if c.weight >= _HINTED)
        reading = with_lone(reading, likely)
    if _believed(considered).profile != "drama" and is_surely_verse(reading):
        verse = (("speeches in verse", _VERSE),)
        in_verse = Considered(play.CONVENTION, _VERSE, verse)
        others = [c for c in considered if c.convention is not play.CONVENTION]
        considered = _ranked([*others, in_verse])
    if _believed(considered).profile != "drama":
        considered = _with_acted(considered, reading)
    if _are_changes(reading) and (timed := _timed(source, considered, language)):
        return timed
    while reading.starts or _is_stage(considered):
        found = _believed(considered)
        result = _read_best(source, reading, found, language, known)
        turns = sum(1 for _ in result.transcript.turns())
        if _has_reader(found) and 2 * turns < len(reading.starts):
            # it loses what is certain: the source is in another one
            considered = tuple(c for c in considered if c.convention is not found)
            continue
        if turns:
            return Detection(found, considered, result)
        break
    if timed := _timed(source, considered, language):
        return timed
    result = read_turns(
        source, replace(reading, starts=()), labelled.CONVENTION, language
    )
    oratory = speech.weigh_speech(reading, result.front)
    if oratory.weight > 0:
        spoken = Considered(speech.CONVENTION, oratory.weight, oratory.reasons)
        considered = _ranked([*considered, spoken])
    if speech.is_speech(oratory):
        spoken_result = speech.speak(source, reading, result.front, language)
        if any(True for _ in spoken_result.transcript.turns()):
            return Detection(speech.CONVENTION, considered, spoken_result)
    return Detection(prose.CONVENTION, considered, result)


def _with_acted(
    considered: tuple[Considered, ...], reading: Reading
) -> tuple[Considered, ...]:
    """What was weighed, with what a play's directions say of how its parts speak."""
    acted = weigh_acted(reading)
    if not acted:
        return considered
    known = [
        r for c in considered if c.convention is play.CONVENTION for r in c.reasons
    ]
    reasons = sorted((*known, *acted), key=lambda reason: -abs(reason[1]))
    total = sum(weight for _, weight in reasons)
    others = [c for c in considered if c.convention is not play.CONVENTION]
    return _ranked([*others, Considered(play.CONVENTION, total, tuple(reasons))])


def _are_changes(reading: Reading) -> bool:
    """Whether a chevron begins all turns, as where captions say that another speaks."""
    return bool(reading.starts) and all(
        start.setting.prefix == "chevron" for start in reading.starts
    )


def _timed(
    source: SourceText, considered: tuple[Considered, ...], language: str | None
) -> Detection | None:
    """Captions with a time before every line, if a source is that."""
    if not timed_lines.find_times(source):
        return None
    found = timed_lines.CONVENTION
    result = _read(source, found, language)
    if not any(True for _ in result.transcript.turns()):
        return None
    why = (("a time before every line", _TIMED),)
    return Detection(found, (Considered(found, _TIMED, why), *considered), result)


def weigh(
    source: SourceText, reading: Reading, language: str | None
) -> tuple[Considered, ...]:
    """Every convention that has any evidence in `source`, the likeliest first."""
    sample = sample_of(source)
    forms = forms_of(reading.starts)
    considered: list[Considered] = []
    for convention, needs in _conventions_in(language):
        if not _suits(convention, source):
            continue
        signatures = convention.signatures
        if signatures and not (
            any(map(sample.holds, needs))
            and any(s.weight > 0 and sample.has(s) for s in signatures)
        ):
            continue
        reasons = [(s.what, s.weight) for s in signatures if sample.has(s)]
        if convention.shape is not None:
            share = fit(convention.shape, forms)
            weight = convention.shape.weight * (2.0 * share - 1.0)
            reasons.append((f"{share:.0%} of the labels are set so", weight))
        if not reasons:
            continue
        reasons.sort(key=lambda reason: -abs(reason[1]))
        total = sum(weight for _, weight in reasons)
        considered.append(Considered(convention, total, tuple(reasons)))
    return _ranked(considered)


def fit(shape: Shape, forms: Counter[tuple[Setting, str]]) -> float:
    """The share of labels that are set as `shape` says, from 0 to 1."""
    if not forms:
        return 0.0
    fitting = (count for form, count in forms.items() if _fits(shape, *form))
    return sum(fitting) / forms.total()


def forms_of(starts: Sequence[TurnStart]) -> Counter[tuple[Setting, str]]:
    """How often each label is set in each way; marks alone only if there are no others.

    A document has fewer of these than turns.
    """
    named = [start for start in starts if start.label] or starts
    return Counter((start.setting, start.label) for start in named)


def _fits(shape: Shape, setting: Setting, label: str) -> bool:
    """Whether a label is set as `shape` says."""
    return (
        (not shape.separators or setting.separator in shape.separators)
        and (not shape.wrappers or setting.wrapper.split(" ")[0] in shape.wrappers)
        and (not shape.prefixes or setting.prefix in shape.prefixes)
        and (shape.alone is None or setting.alone is shape.alone)
        and (not shape.labels or re.fullmatch(shape.labels, label) is not None)
    )


def _read(
    source: SourceText, convention: Convention, language: str | None
) -> ConventionReading:
    reader = convention.read or labelled.read_labelled
    return reader(source, convention, language)


def _read_best(
    source: SourceText,
    reading: Reading,
    convention: Convention,
    language: str | None,
    known: frozenset[str],
) -> ConventionReading:
    """The source read by `convention`, unless its hints lose what was found without.

    `reading` is the one without hints.
    """
    if _has_reader(convention):
        return _read(source, _knowing(convention, known), language)
    if convention.hints != Hints() and not _heeds(reading, convention.hints):
        hinted = read_labels(source, _knowing(convention, known).hints)
        if _keeps(hinted, reading):
            reading = hinted
    return read_turns(source, reading, convention, language)


def _heeds(reading: Reading, hints: Hints) -> bool:
    """Whether a reading without `hints` has all the labels that they name."""
    if hints.separators or hints.not_labels:
        return False
    return hints.labels <= {fold(start.label) for start in reading.starts}


def _keeps(hinted: Reading, plain: Reading) -> bool:
    """Whether a reading with hints has the turns that are certain without."""
    found = {start.line for start in hinted.starts}
    certain = [start.line for start in plain.starts if start.weight > 2]
    lost = sum(line not in found for line in certain)
    return lost <= 0.05 * len(certain)


def _believed(considered: Sequence[Considered]) -> Convention:
    """The likeliest convention, if there is enough evidence for it."""
    if considered and considered[0].weight >= _ENOUGH:
        return considered[0].convention
    return labelled.CONVENTION


def _is_stage(considered: Sequence[Considered]) -> bool:
    """Whether the likeliest convention finds speeches by itself."""
    found = _believed(considered)
    return _has_reader(found) and found.profile == "drama"


def _has_reader(convention: Convention) -> bool:
    """Whether a convention finds turns in a way of its own."""
    return convention.read not in (None, labelled.read_labelled)


def _knowing(convention: Convention, known: frozenset[str]) -> Convention:
    """`convention` with the user's speakers among the labels that speak."""
    if not known:
        return convention
    hints = convention.hints
    labels, listed = hints.labels | known, hints.listed | known
    return replace(convention, hints=replace(hints, labels=labels, listed=listed))


@lru_cache(maxsize=64)
def _conventions_in(
    language: str | None,
) -> tuple[tuple[Convention, tuple[str, ...]], ...]:
    """The conventions that are used in `language`, and what their signatures need."""
    primary = "und" if language is None else language.split("-", 1)[0]
    return tuple(
        (convention, needs_of(convention.signatures))
        for convention in find_conventions()
        if primary == "und"
        or not convention.languages
        or any(tag.split("-", 1)[0] == primary for tag in convention.languages)
    )


def _suits(convention: Convention, source: SourceText) -> bool:
    """Whether a convention is used in this kind of file."""
    shape = convention.shape
    return (
        shape is None or not shape.media_types or source.media_type in shape.media_types
    )


def _ranked(considered: Sequence[Considered]) -> tuple[Considered, ...]:
    return tuple(sorted(considered, key=lambda c: (-c.weight, c.convention.name)))


def _by_opening(source: SourceText) -> Convention | None:
    """The convention whose sources begin as this one does and as no others do."""
    for found in find_conventions():
        if found.opening is not None and found.opening.match(source.text):
            return found
    return None


def _by_media_type(source: SourceText) -> Convention | None:
    """The convention that is a media type by itself."""
    for found in find_conventions():
        if source.media_type in found.media_types:
            return found
    return None
