"""The small map of the places of a text: land, coasts, degrees, points and labels.

It is HTML that is XML, too, and so can stand in any edition.
"""

from collections.abc import Iterable, Mapping
from itertools import pairwise
from math import ceil, floor

from tei_toolkit.editions.indexes import Entry
from tei_toolkit.editions.land import Window, draw_coasts, draw_land
from tei_toolkit.editions.tags import escape, quote
from tei_toolkit.letter_widths import columns

WIDTH = 600.0
_MOST = 200
_RIM = 14
"""Room around a point at the border, in units of the drawing."""
_LETTER, _LINE = 11.5, 24.0
"""The room of a letter and of a line, as pages on a phone set them."""
_GAP = 9.0
_STEPS = (1, 2, 5, 10, 15, 30, 60)
_SIDES = (("start", 1), ("end", -1))
Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


def draw_map(entries: Iterable[Entry], words: Mapping[str, str]) -> str:
    """The places with coordinates, on a plate carrée cut to fit them with a margin.

    A table says the same. Without such places there is nothing.

    Args:
        entries: of the index of places.
        words: of the interface.
    """
    points = [(entry, entry.geo) for entry in entries if entry.geo is not None]
    if not points:
        return ""
    window = _fit([place for _, place in points])
    west, south, east, north = window
    scale = WIDTH / (east - west)
    height = (north - south) * scale
    drawn = [
        f'<rect class="sea" fill="#e4ecef" width="600" height="{height:.0f}"></rect>'
    ]
    if land := draw_land(window, scale):
        drawn.append(
            f'<path class="land" fill="#fffefb" fill-rule="evenodd" d="{land}"></path>'
        )
    if coasts := draw_coasts(window, scale):
        drawn.append(_COAST % coasts)
    drawn += _draw_degrees(window, scale, height)
    shown = [
        (entry, ((longitude - west) % 360) * scale, (north - latitude) * scale)
        for entry, (latitude, longitude) in points[:_MOST]
    ]
    labels = _Labels(height, [(x, y) for _, x, y in shown])
    for entry, x, y in shown:
        name = escape(entry.name)
        drawn.append(
            f'<circle class="place" fill="#8a2f1b" cx="{x:.1f}" cy="{y:.1f}" r="5">'
            f"<title>{name}</title></circle>"
        )
        if placed := labels.place(entry.name, x, y):
            anchor, away = placed
            drawn.append(
                f'<text class="place-label" font-size="15" x="{x:.1f}" y="{y:.1f}"'
                f' dx="{away:.0f}" dy="5" text-anchor="{anchor}">{name}</text>'
            )
    return (
        f'<figure class="map"><svg viewBox="0 0 600 {height:.0f}" role="img"'
        f' aria-label="{quote(words["map"])}" focusable="false">{"".join(drawn)}</svg>'
        f"<figcaption>{escape(words['map'])}</figcaption></figure>"
        + _tabulate(points, words)
    )


_COAST = (
    '<path class="coast" fill="none" stroke="#b9a98c" stroke-width=".8" d="%s"></path>'
)


def _tabulate(
    points: list[tuple[Entry, tuple[float, float]]], words: Mapping[str, str]
) -> str:
    """The places of a map with their degrees of latitude and longitude."""
    rows = "".join(
        f'<tr><td><a href="#{entry.id}">{escape(entry.name)}</a></td>'
        f"<td>{latitude:.4f}, {longitude:.4f}</td></tr>"
        for entry, (latitude, longitude) in points
    )
    heads = "".join(
        f'<th scope="col">{escape(words[key])}</th>'
        for key in ("kind-place", "coordinates")
    )
    return (
        f'<table class="map-table"><thead><tr>{heads}</tr></thead>'
        f"<tbody>{rows}</tbody></table>"
    )


def _fit(places: list[tuple[float, float]]) -> Window:
    """The window that shows places: what of the world has none is left out.

    Its east may be more than 180 degrees: it goes on beyond the date line.
    """
    south, north = (end(latitude for latitude, _ in places) for end in (min, max))
    around = sorted(longitude % 360 for _, longitude in places)
    gaps = [(after - before, after) for before, after in pairwise(around)]
    gap, west = max([*gaps, (around[0] + 360 - around[-1], around[0])])
    wide, high = 360 - gap, north - south
    west = west - 360 if west >= 180 else west
    margin = min(max(22.0, wide * 0.2), max((360 - wide) / 2, wide * 0.04))
    margin = max(margin, (high - wide) / 2)
    west, east = west - margin, west + wide + margin
    rim = (east - west) * _RIM / WIDTH
    lowest, highest = -90 - rim, 90 + rim
    margin = max(10.0, high * 0.2)
    south, north = max(lowest, south - margin), min(highest, north + margin)
    if (lack := (east - west) / 2.4 - (north - south)) > 0:
        south, north = max(lowest, south - lack / 2), min(highest, north + lack / 2)
    return west, south, east, north


def _draw_degrees(window: Window, scale: float, height: float) -> list[str]:
    """Meridians and parallels as one path, and their degrees."""
    west, south, east, north = window
    step = next(s for s in _STEPS if (east - west) / s <= 8 or s == _STEPS[-1])
    lines, labels = "", []
    for meridian in _multiples(step, west, east):
        x = (meridian - west) * scale
        label = _degrees((meridian + 180) % 360 - 180, "EW")
        lines += f"M{x:.1f} 0V{height:.0f}"
        where = f'x="{x:.1f}" y="{round(height) - 5}" dx="4"'
        labels.append(f"{_LABEL} {where}>{label}</text>")
    for parallel in _multiples(step, max(south, -91), min(north, 91)):
        y, label = (north - parallel) * scale, _degrees(parallel, "NS")
        lines += f"M0 {y:.1f}H{WIDTH:.0f}"
        labels.append(f'{_LABEL} y="{y:.1f}" x="4" dy="-4">{label}</text>')
    return [_GRID % lines, *labels] if lines else []


_GRID = '<path class="grid" fill="none" stroke="#ddd6ca" d="%s"></path>'
_LABEL = '<text class="grid-label" fill="#5f584f" font-size="11"'


def _multiples(step: int, low: float, high: float) -> range:
    """The multiples of `step` between two numbers, neither of them included."""
    return range((floor(low / step) + 1) * step, ceil(high), step)


def _degrees(number: int, letters: str) -> str:
    if abs(number) in {0, 180}:
        return f"{abs(number)}°"
    return f"{abs(number)}°{letters[0] if number > 0 else letters[1]}"


class _Labels:
    """Finds room for names beside their points; who comes first has it.

    A name stands level with its point: above or below it might be that of another.
    """

    def __init__(self, height: float, points: list[tuple[float, float]]) -> None:
        self.height = height
        self.taken: list[Box] = [(x - 6, y - 6, x + 6, y + 6) for x, y in points]

    def place(self, name: str, x: float, y: float) -> tuple[str, float] | None:
        """The anchor of a name and how far it is from its point; None without room."""
        long = columns(name) * _LETTER
        sides = _SIDES if x <= WIDTH / 2 else _SIDES[::-1]
        for anchor, sign in sides:
            near, far = x + sign * _GAP, x + sign * (_GAP + long)
            box = (min(near, far), y - _LINE / 2, max(near, far), y + _LINE / 2)
            if box[0] < 0 or box[2] > WIDTH or box[1] < 0 or box[3] > self.height:
                continue
            if not any(_meet(box, other) for other in self.taken):
                self.taken.append(box)
                return anchor, sign * _GAP
        return None


def _meet(one: Box, other: Box) -> bool:
    """Whether two boxes share any room."""
    return (
        one[0] < other[2]
        and other[0] < one[2]
        and one[1] < other[3]
        and other[1] < one[3]
    )
