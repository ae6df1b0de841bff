"""Writes `tei_toolkit/editions/land.json`: the coasts of the small maps in editions.

    npm install world-atlas && python tools/build_land.py node_modules/world-atlas

The coasts are those of Natural Earth at 1:110,000,000, which are in the public domain;
`world-atlas` (ISC licence) has them as TopoJSON. Here they become rings of degrees,
thinned until no point strays more than `TOLERANCE`, without islands that a map of a few
hundred pixels would show as specks.
"""

import json
import math
import sys
from pathlib import Path

TOLERANCE = 0.35
SMALLEST = 1.5
TARGET = Path(__file__).parents[1] / "tei_toolkit/editions/land.json"
Point = tuple[float, float]


def read_rings(path: Path) -> list[list[Point]]:
    """The coasts in a TopoJSON file, of land and of seas in it, as degrees."""
    topology = json.loads(path.read_text("utf-8"))
    (sx, sy), (tx, ty) = topology["transform"].values()
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        arcs.append(points)
    rings = []
    for geometry in topology["objects"]["land"]["geometries"]:
        for polygon in geometry["arcs"]:
            for outline in polygon:
                ring: list[Point] = []
                for index in outline:
                    points = arcs[index] if index >= 0 else arcs[~index][::-1]
                    ring += points[1:] if ring else points
                rings.append(ring)
    return rings


def thin(points: list[Point], tolerance: float) -> list[Point]:
    """Fewer points, none of the old ones farther than `tolerance` from the new line.

    Douglas and Peucker, "Algorithms for the reduction of the number of points required
    to represent a digitized line", Cartographica 10 (1973).
    """
    kept = {0, len(points) - 1}
    stack = [(0, len(points) - 1)]
    while stack:
        first, last = stack.pop()
        farthest, where = tolerance, 0
        for index in range(first + 1, last):
            away = distance(points[index], points[first], points[last])
            if away > farthest:
                farthest, where = away, index
        if where:
            kept.add(where)
            stack += [(first, where), (where, last)]
    return [points[index] for index in sorted(kept)]


def distance(point: Point, start: Point, end: Point) -> float:
    """How far a point is from the line between two others, in degrees."""
    width, height = end[0] - start[0], end[1] - start[1]
    length = math.hypot(width, height)
    if not length:
        return math.dist(point, start)
    across = width * (start[1] - point[1]) - (start[0] - point[0]) * height
    return abs(across) / length


def area(ring: list[Point]) -> float:
    """The area of a ring in square degrees."""
    pairs = zip(ring, [*ring[1:], ring[0]], strict=True)
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs)) / 2


def main(folder: str) -> None:
    """Write the rings in tenths of a degree."""
    rings = []
    for ring in read_rings(Path(folder) / "land-110m.json"):
        if area(ring) < SMALLEST:
            continue
        half = len(ring) // 2  # a ring has no ends: it is thinned in two halves
        thinned = thin(ring[: half + 1], TOLERANCE) + thin(ring[half:], TOLERANCE)[1:]
        rings.append([round(10 * value) for point in thinned for value in point])
    note = "Natural Earth 1:110m land (public domain), thinned; tenths of a degree"
    lines = ",\n".join(json.dumps(ring, separators=(",", ":")) for ring in rings)
    TARGET.write_text(f'{{"source": "{note}",\n"rings": [\n{lines}\n]}}\n', "utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
