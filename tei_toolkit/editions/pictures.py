"""Small pictures as shapes: speakers over the text, places on a map, dates on a line.

Only numbers are made here; `formats/html.xsl` turns them into SVG.
"""

import re

from lxml import etree

from tei_toolkit.editions.indexes import Entry
from tei_toolkit.editions.land import draw_land
from tei_toolkit.editions.namespaces import tk
from tei_toolkit.editions.speakers import Speakers

WIDTH = 1000
COLOURS = (
    *("#8b8378", "#8a2f1b", "#2f6690", "#6a7b1f", "#8a5a00"),
    *("#6b4c9a", "#1f7a6d", "#a8446b", "#55606e"),
)
"""Of speakers, by their order; the first is that of all who come after eight."""
_YEAR = re.compile(r"^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:$|[T/])")
_MOST_RUNS = 600


def colour_of(number: int) -> str:
    """The colour of a speaker by its place, from 0: `1` to `8`, `0` after them."""
    return str(number + 1) if number < len(COLOURS) - 1 else "0"


def draw_course(digest: etree._Element, speakers: Speakers) -> None:
    """Who speaks where: runs along a line of `WIDTH` that stands for the text."""
    if len(speakers.all) < 2 or speakers.words < 1 or len(speakers.course) < 3:
        return
    colours = {s.key: colour_of(i) for i, s in enumerate(speakers.all)}
    runs: list[tuple[float, float, str]] = []
    position = 0
    for keys, words in speakers.course:
        colour = colours.get(keys[0], "0") if keys else "0"
        start = WIDTH * position / speakers.words
        position += words
        end = WIDTH * position / speakers.words
        if end - start < 0.05:
            continue
        if runs and colour == runs[-1][2]:
            runs[-1] = (runs[-1][0], end, colour)
            continue
        runs.append((start, end, colour))
        if len(runs) > _MOST_RUNS:
            return
    course = etree.SubElement(digest, tk("course"))
    for start, end, colour in runs:
        etree.SubElement(
            course,
            tk("run"),
            {
                "x": f"{start:.1f}",
                "width": f"{end - start:.1f}",
                "colour": colour,
                "fill": COLOURS[int(colour)],
            },
        )


def draw_map(digest: etree._Element, entries: list[Entry]) -> None:
    """The places with coordinates, on a plate carrée cut to fit them with a margin."""
    places = [entry for entry in entries if entry.geo is not None]
    if not places:
        return
    points = [(entry, entry.geo) for entry in places if entry.geo is not None]
    south, north = (f(g[0] for _, g in points) for f in (min, max))
    west, east = (f(g[1] for _, g in points) for f in (min, max))
    margin_y = max(10.0, (north - south) * 0.2)
    margin_x = max(22.0, (east - west) * 0.2)
    south, north = max(-90.0, south - margin_y), min(90.0, north + margin_y)
    west, east = max(-180.0, west - margin_x), min(180.0, east + margin_x)
    if (east - west) > 2.4 * (north - south):
        lack = (east - west) / 2.4 - (north - south)
        south, north = max(-90.0, south - lack / 2), min(90.0, north + lack / 2)
    scale = 600 / (east - west)
    drawn = etree.SubElement(
        digest, tk("map"), {"width": "600", "height": f"{(north - south) * scale:.0f}"}
    )
    land = draw_land((west, south, east, north), scale)
    if land:
        etree.SubElement(drawn, tk("land"), {"d": land})
    step = next(
        s for s in (1, 2, 5, 10, 15, 30, 60) if (east - west) / s <= 8 or s == 60
    )
    for meridian in range(-180, 181, step):
        if west < meridian < east:
            etree.SubElement(
                drawn,
                tk("line"),
                {
                    "x": f"{(meridian - west) * scale:.1f}",
                    "label": _degrees(meridian, "EW"),
                },
            )
    for parallel in range(-90, 91, step):
        if south < parallel < north:
            etree.SubElement(
                drawn,
                tk("line"),
                {
                    "y": f"{(north - parallel) * scale:.1f}",
                    "label": _degrees(parallel, "NS"),
                },
            )
    for entry, (latitude, longitude) in points[:200]:
        x, y = (longitude - west) * scale, (north - latitude) * scale
        etree.SubElement(
            drawn,
            tk("place"),
            {
                "x": f"{x:.1f}",
                "y": f"{y:.1f}",
                "name": entry.name,
                "id": entry.id,
                "anchor": "end" if x > 450 else "start",
                "dx": "-9" if x > 450 else "9",
            },
        )


def _degrees(number: int, letters: str) -> str:
    if number == 0:
        return "0°"
    return f"{abs(number)}°{letters[0] if number > 0 else letters[1]}"


def draw_dates(digest: etree._Element, entries: list[Entry]) -> None:
    """The dates that have a year, on a line from the first to the last."""
    dated = []
    for entry in entries:
        if entry.kind != "date":
            continue
        match = _YEAR.match(entry.value.removeprefix("../"))
        if match is not None:
            year, month, day = (int(part or 0) for part in match.groups())
            dated.append((year + max(month - 1, 0) / 12 + max(day - 1, 0) / 372, entry))
    if len(dated) < 3:
        return
    first, last = min(d for d, _ in dated), max(d for d, _ in dated)
    span = max(last - first, 1 / 12)
    drawn = etree.SubElement(digest, tk("timeline"))
    ticks = {int(first), int(last) + 1}
    step = next(s for s in (1, 2, 5, 10, 20, 50, 100, 200, 500, 5000) if span / s <= 8)
    ticks = set(range(int(first) // step * step, int(last) + step + 1, step))
    for year in sorted(ticks):
        x = 20 + 560 * (year - first) / span
        if 0 <= x <= 600:
            etree.SubElement(drawn, tk("tick"), {"x": f"{x:.1f}", "label": str(year)})
    for date, entry in dated[:400]:
        x = 20 + 560 * (date - first) / span
        etree.SubElement(
            drawn,
            tk("date"),
            {
                "x": f"{x:.1f}",
                "id": entry.id,
                "name": f"{entry.value}: {entry.name}"[:80],
            },
        )
