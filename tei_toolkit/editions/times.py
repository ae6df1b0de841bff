"""Points of a `timeline` as seconds from its beginning."""

import re

from lxml import etree

from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.namespaces import XML_ID, tei, tk

_UNITS = {"s": 1.0, "ms": 0.001, "min": 60.0, "h": 3600.0, "": 1.0}
_CLOCK = re.compile(r"(\d{1,3}):(\d\d):(\d\d(?:\.\d+)?)")
_MOST = 1e7
_TIMELINE = tei("timeline")
_BLOCK = tei("annotationBlock")
_TIMED = (tei("u"), tei("anchor"), tei("seg"))


def mark_times(whole: Branch, regions: list[Branch]) -> None:
    """Write `tk:time`, `tk:duration`, `tk:end` on turns and anchors that have them."""
    seconds: dict[str, float] = {}
    for timeline in whole.named(_TIMELINE):
        _read_timeline(timeline, seconds)
    if not seconds:
        return
    for region in regions:
        for element in region.named(*_TIMED):
            time = _find_time(element, ("start", "synch"), seconds)
            if time is not None:
                element.set(tk("time"), clock_time(time))
                element.set(tk("duration"), f"PT{time:.0f}S")
            end = _find_time(element, ("end",), seconds)
            if end is not None:
                element.set(tk("end"), clock_time(end))


def _find_time(
    element: etree._Element, names: tuple[str, ...], seconds: dict[str, float]
) -> float | None:
    """The time that an element, or the block around a turn, points to."""
    above = element.getparent()
    holders = (
        [element, above] if above is not None and above.tag == _BLOCK else [element]
    )
    found = (holder.get(name) for holder in holders for name in names)
    pointer = next(filter(None, found), "")
    return seconds.get(pointer.split("#")[-1].strip())


def clock_time(seconds: float) -> str:
    """A time from the beginning as people read it: `5:31`, `1:05:31`."""
    minutes, second = divmod(int(seconds), 60)
    hours, minute = divmod(minutes, 60)
    if hours:
        return f"{hours}:{minute:02}:{second:02}"
    return f"{minute}:{second:02}"


def _read_timeline(timeline: etree._Element, seconds: dict[str, float]) -> None:
    general = timeline.get("unit", "s")
    previous = 0.0
    for when in timeline.iter(tei("when")):
        name = when.get(XML_ID)
        if name is None:
            continue
        time = _clock(when.get("absolute", ""))
        interval = when.get("interval")
        if time is None and interval is not None:
            since = seconds.get((when.get("since") or "").lstrip("#"), previous)
            unit = _UNITS.get(when.get("unit") or general, 1.0)
            try:
                time = since + float(interval) * unit
            except ValueError:
                time = None
        if time is None and not seconds:
            time = 0.0
        if time is not None and 0 <= time < _MOST:
            seconds[name] = previous = time


def _clock(words: str) -> float | None:
    found = _CLOCK.search(words)
    if found is None:
        return None
    hours, minutes, rest = found.groups()
    return int(hours) * 3600 + int(minutes) * 60 + float(rest)
