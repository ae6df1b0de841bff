"""The coasts on the small maps: outlines cut to a window, as the data of an SVG path.

`land.json` is made by `tools/build_land.py` from Natural Earth, which is in the public
domain.
"""

import json
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby, pairwise
from pathlib import Path

Point = tuple[float, float]
Window = tuple[float, float, float, float]
"""West, south, east, north, in degrees."""
_FILE = Path(__file__).with_name("land.json")


@lru_cache(maxsize=1)
def _rings() -> tuple[tuple[Window, list[Point], int], ...]:
    """The coasts as degrees, each with its window, and how many points are coast.

    Longitudes go on where a coast crosses the 180th meridian, and the coast of
    Antarctica, which goes round the world, is closed by way of the pole.
    """
    found = []
    for ring in json.loads(_FILE.read_text("utf-8"))["rings"]:
        points: list[Point] = []
        for x, y in zip(ring[::2], ring[1::2], strict=True):
            before = points[-1][0] if points else x / 10
            points.append((before + (x / 10 - before + 180) % 360 - 180, y / 10))
        coast = len(points)
        if abs(points[-1][0] - points[0][0]) > 1:
            points += [(points[-1][0], -90.0), (points[0][0], -90.0)]
        xs, ys = zip(*points, strict=True)
        found.append(((min(xs), min(ys), max(xs), max(ys)), points, coast))
    return tuple(found)


def _in_sight(window: Window) -> Iterator[tuple[list[Point], int]]:
    """The rings that a window may show, each as often as it comes round the world."""
    west, south, east, north = window
    for filled, ring, coast in _rings():
        if filled[1] > north or filled[3] < south:
            continue
        for turn in (-720, -360, 0, 360, 720):
            if filled[0] + turn <= east and filled[2] + turn >= west:
                yield [(x + turn, y) for x, y in ring], coast


@lru_cache(maxsize=64)
def draw_land(window: Window, scale: float) -> str:
    """The land in a window as path data, for the fill rule `evenodd`; no outlines.

    Args:
        window: west, south, east and north, in degrees.
        scale: units of the drawing per degree; the upper left corner is its origin.
    """
    pieces = []
    for ring, _ in _in_sight(window):
        drawn = _write(clip(ring, window), window, scale)
        if len(drawn) > 2:
            pieces.append(f"M{'L'.join(drawn)}Z")
    return "".join(pieces)


@lru_cache(maxsize=64)
def draw_coasts(window: Window, scale: float) -> str:
    """The coasts in a window as path data: lines, none where only the window ends.

    Args:
        window: west, south, east and north, in degrees.
        scale: units of the drawing per degree; the upper left corner is its origin.
    """
    pieces = []
    for ring, coast in _in_sight(window):
        for line in clip_line(ring[:coast], window):
            drawn = _write(line, window, scale)
            if len(drawn) > 1:
                pieces.append(f"M{'L'.join(drawn)}")
    return "".join(pieces)


def _write(points: list[Point], window: Window, scale: float) -> list[str]:
    """Points in units of the drawing, each but once in a row."""
    west, _, _, north = window
    written = (f"{(x - west) * scale:.0f} {(north - y) * scale:.0f}" for x, y in points)
    return [point for point, _ in groupby(written)]


def clip_line(points: list[Point], window: Window) -> list[list[Point]]:
    """The parts of a line that lie in a window.

    Each stretch is cut as Liang and Barsky, "A new concept and method for line
    clipping", ACM Transactions on Graphics 3 (1984), describe it.
    """
    lines: list[list[Point]] = []
    for start, end in pairwise(points):
        part = _clip_stretch(start, end, window)
        if part is None:
            continue
        if lines and lines[-1][-1] == part[0]:
            lines[-1].append(part[1])
        else:
            lines.append(list(part))
    return lines


def _clip_stretch(
    start: Point, end: Point, window: Window
) -> tuple[Point, Point] | None:
    """The part of a straight line that lies in a window."""
    west, south, east, north = window
    (x, y), first, last = start, 0.0, 1.0
    dx, dy = end[0] - x, end[1] - y
    borders = ((-dx, x - west), (dx, east - x), (-dy, y - south), (dy, north - y))
    for outwards, room in borders:
        if outwards == 0:
            if room < 0:
                return None
        elif outwards < 0:
            first = max(first, room / outwards)
        else:
            last = min(last, room / outwards)
    if first >= last:
        return None
    return (
        start if first == 0 else (x + first * dx, y + first * dy),
        end if last == 1 else (x + last * dx, y + last * dy),
    )


def clip(points: list[Point], window: tuple[float, float, float, float]) -> list[Point]:
    """The part of a polygon that lies in a window.

    Cut at one border after the other, as Sutherland and Hodgman, "Reentrant polygon
    clipping", Communications of the ACM 17 (1974), describe it.
    """
    west, south, east, north = window
    for axis, border, sign in (
        (0, west, 1),
        (0, east, -1),
        (1, south, 1),
        (1, north, -1),
    ):
        kept: list[Point] = []
        for before, point in zip([*points[-1:], *points[:-1]], points, strict=True):
            came, goes = sign * (before[axis] - border), sign * (point[axis] - border)
            if (came < 0) != (goes < 0):
                share = came / (came - goes)
                kept.append(
                    (
                        before[0] + share * (point[0] - before[0]),
                        before[1] + share * (point[1] - before[1]),
                    )
                )
            if goes >= 0:
                kept.append(point)
        points = kept
    return points
