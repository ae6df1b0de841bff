"""Why labels are labels, and other lines are none, for people and as data."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from tei_toolkit.conventions.detection import Detection
from tei_toolkit.labels.engine import Reading
from tei_toolkit.labels.starts import TurnStart
from tei_toolkit.sources.text import SourceText, split_lines

_Reasons = Sequence[tuple[str, float]]
_SHOWN_LABELS, _SHOWN_SETTINGS, _SHOWN_REASONS = 40, 6, 4
"""How much of it is printed for people; the data have all."""


def evidence_lines(detection: Detection) -> Iterator[str]:
    """Yield how labels are set, which were accepted, and what nearly was one."""
    reading = detection.result.reading
    if reading is None:
        return
    yield ""
    yield "How labels are set (candidates, expected labels, weight):"
    for name, candidates, expected, weight in _settings(reading)[:_SHOWN_SETTINGS]:
        yield f"  {name:<24} {candidates:>6} {expected:>8.1f} {weight:+6.1f}"
    yield ""
    yield "Labels:"
    for number, (start, times) in enumerate(_labels(reading)):
        if number == _SHOWN_LABELS:
            yield "  …"
            break
        label = start.label or "(mark)"
        yield f"  {start.weight:+6.1f}  {label} ×{times}: {_why(start.reasons)}"
    if detection.near_misses:
        yield ""
        yield "Not labels:"
    for miss in detection.near_misses:
        yield f"  {miss.weight:+6.1f}  {miss.text[:60]!r}: {_why(miss.reasons)}"


def evidence_data(detection: Detection, source: SourceText) -> dict[str, Any]:
    """The same as data: `settings`, `labels` and `not_labels`.

    A label is told once, where it stands first, with how often it does. Lines and
    columns count from 1, weights are log-odds.
    """
    reading = detection.result.reading
    if reading is None:
        return {"settings": [], "labels": [], "not_labels": []}
    place = places_in(source)
    return {
        "settings": [
            {
                "name": name,
                "candidates": candidates,
                "expected": round(expected, 2),
                "weight": round(weight, 2),
            }
            for name, candidates, expected, weight in _settings(reading)
        ],
        "labels": [
            {
                "label": start.label,
                "times": times,
                **place(start.start),
                "weight": round(start.weight, 2),
                "reasons": reasons_data(start.reasons),
            }
            for start, times in _labels(reading)
        ],
        "not_labels": [
            {
                "text": miss.text,
                **place(miss.start),
                "weight": round(miss.weight, 2),
                "reasons": reasons_data(miss.reasons),
            }
            for miss in detection.near_misses
        ],
    }


def places_in(source: SourceText) -> Callable[[int], dict[str, int]]:
    """What gives the line and column of an offset in `source`, both from 1."""
    starts = [start for start, _ in split_lines(source.text)]

    def place(offset: int) -> dict[str, int]:
        line = max(0, bisect_right(starts, offset) - 1)
        return {"line": line + 1, "column": offset - starts[line] + 1 if starts else 1}

    return place


def _settings(reading: Reading) -> list[tuple[str, int, float, float]]:
    """The ways in which labels could be set: name, candidates, expected, weight."""
    found = []
    for family in reading.families:
        separator, wrapper, prefix = family.family
        name = " ".join(part for part in (prefix, wrapper, separator) if part)
        found.append((name, family.candidates, family.expected, family.weight))
    return found


def _labels(reading: Reading) -> Iterator[tuple[TurnStart, int]]:
    """Each label where it stands first, and how often it stands."""
    times = Counter(start.label for start in reading.starts)
    first: dict[str, TurnStart] = {}
    for start in reading.starts:
        first.setdefault(start.label, start)
    return ((start, times[label]) for label, start in first.items())


def _why(reasons: _Reasons) -> str:
    return "; ".join(
        f"{what} {weight:+.1f}" for what, weight in reasons[:_SHOWN_REASONS]
    )


def reasons_data(reasons: _Reasons) -> list[dict[str, Any]]:
    """What spoke for and against something, as data."""
    return [{"what": what, "weight": round(weight, 2)} for what, weight in reasons]
