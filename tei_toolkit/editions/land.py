"""The coasts on the small maps: outlines cut to a window, as the data of an SVG path.

`land.json` is made by `tools/build_land.py` from Natural Earth, which is in the public
domain.
"""

import json
from functools import lru_cache
from pathlib import Path

Point = tuple[float, float]
_FILE = Path(__file__).with_name("land.json")


@lru_cache(maxsize=1)
def _rings() -> tuple[tuple[Point, ...], ...]:
    """The coasts as longitude and latitude, in degrees."""
    rings = json.loads(_FILE.read_text("utf-8"))["rings"]
    return tuple(
        tuple((x / 10, y / 10) for x, y in zip(ring[::2], ring[1::2], strict=True))
        for ring in rings
    )


def draw_land(window: tuple[float, float, float, float], scale: float) -> str:
    """The land in a window as path data, for the fill rule `evenodd`.

    Args:
        window: west, south, east and north, in degrees.
        scale: units of the drawing per degree; the upper left corner is its origin.
    """
    west, _, _, north = window
    pieces = []
    for ring in _rings():
        points = clip(list(ring), window)
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
