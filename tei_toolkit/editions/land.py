"""The coasts on the small maps: outlines cut to a window, as the data of an SVG path.

`land.json` is made by `tools/build_land.py` from Natural Earth, which is in the public
domain.
"""

import json
from functools import lru_cache
from pathlib import Path

Point = tuple[float, float]
Window = tuple[float, float, float, float]
"""West, south, east, north, in degrees."""
_FILE = Path(__file__).with_name("land.json")


@lru_cache(maxsize=1)
def _rings() -> tuple[tuple[Window, list[Point]], ...]:
    """The coasts as longitude and latitude, in degrees, each with its window."""
    found = []
    for ring in json.loads(_FILE.read_text("utf-8"))["rings"]:
        xs, ys = [x / 10 for x in ring[::2]], [y / 10 for y in ring[1::2]]
        window = (min(xs), min(ys), max(xs), max(ys))
        found.append((window, list(zip(xs, ys, strict=True))))
    return tuple(found)


@lru_cache(maxsize=64)
def draw_land(window: Window, scale: float) -> str:
    """The land in a window as path data, for the fill rule `evenodd`.

    Args:
        window: west, south, east and north, in degrees.
        scale: units of the drawing per degree; the upper left corner is its origin.
    """
    west, south, east, north = window
    pieces = []
    for filled, ring in _rings():
        if filled[0] > east or filled[2] < west:
            continue
        if filled[1] > north or filled[3] < south:
            continue
        points = clip(ring, window)
        if len(points) < 3:
            continue
        drawn = dict.fromkeys(
            f"{(x - west) * scale:.0f} {(north - y) * scale:.0f}" for x, y in points
        )
        if len(drawn) > 2:
            pieces.append(f"M{'L'.join(drawn)}Z")
    return "".join(pieces)


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
