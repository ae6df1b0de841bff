"""The coasts of the small maps."""

import re
from itertools import pairwise

import pytest

from tei_toolkit.editions.land import Point, clip, clip_line, draw_coasts, draw_land
from tei_toolkit.editions.rendering import render

WINDOW = (0.0, 0.0, 10.0, 10.0)


def area(points: list[tuple[float, float]]) -> float:
    pairs = zip(points, [*points[1:], *points[:1]], strict=True)
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs)) / 2


@pytest.mark.parametrize(
    ("polygon", "left"),
    [
        ([(2.0, 2.0), (4.0, 2.0), (4.0, 4.0), (2.0, 4.0)], 4.0),
        ([(-5.0, 5.0), (5.0, 5.0), (5.0, 15.0), (-5.0, 15.0)], 25.0),
        ([(-9.0, -9.0), (99.0, -9.0), (99.0, 99.0), (-9.0, 99.0)], 100.0),
        ([(20.0, 20.0), (30.0, 20.0), (30.0, 30.0)], 0.0),
    ],
)
def test_a_polygon_is_cut_to_the_window(
    polygon: list[tuple[float, float]], left: float
) -> None:
    assert area(clip(polygon, WINDOW)) == pytest.approx(left)


def test_land_and_sea() -> None:
    """The Sahara is land from edge to edge; the middle of the Pacific is none."""
    corners = re.findall(r"\d+ \d+", draw_land((10.0, 20.0, 15.0, 25.0), 10))
    assert sorted(corners) == ["0 0", "0 50", "50 0", "50 50"]
    assert not draw_land((-140.0, -35.0, -130.0, -30.0), 10)


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ([(1.0, 1.0), (2.0, 2.0), (3.0, 1.0)], [[(1.0, 1.0), (2.0, 2.0), (3.0, 1.0)]]),
        ([(-5.0, 5.0), (5.0, 5.0)], [[(0.0, 5.0), (5.0, 5.0)]]),
        ([(-5.0, 5.0), (15.0, 5.0)], [[(0.0, 5.0), (10.0, 5.0)]]),
        ([(5.0, 5.0), (15.0, 5.0), (5.0, 6.0)], None),
        ([(-5.0, -5.0), (15.0, -5.0)], []),
    ],
)
def test_a_line_is_cut_to_the_window(
    line: list[Point], left: list[list[Point]] | None
) -> None:
    cut = clip_line(line, WINDOW)
    if left is not None:
        assert cut == left
        return
    assert cut == [[(5.0, 5.0), (10.0, 5.0)], [(10.0, 5.5), (5.0, 6.0)]]


@pytest.mark.parametrize(
    "window",
    [
        (-100.0, 20.0, 30.0, 80.0),
        (-200.0, -95.0, 180.0, 95.0),
        (160.0, -40.0, 210.0, 75.0),
        (10.0, 20.0, 15.0, 25.0),
    ],
)
def test_no_coast_where_only_the_window_or_the_data_end(
    window: tuple[float, float, float, float],
) -> None:
    west, south, east, north = window
    scale = 600 / (east - west)
    for line in draw_coasts(window, scale).split("M")[1:]:
        points = [tuple(map(float, p.split())) for p in line.split("L")]
        for (x, y), (x2, y2) in pairwise(points):
            assert abs(x - x2) < 20 * scale
            for place in (0, round((north - south) * scale)):
                assert not (y == y2 == place and abs(x - x2) > 3)
            assert not (x == x2 in {0, 600} and abs(y - y2) > 3)
    assert bool(draw_coasts(window, scale)) == (window != (10.0, 20.0, 15.0, 25.0))


def test_land_goes_on_beyond_the_date_line() -> None:
    """Chukotka, which the data have as the west of Asia, is whole."""
    assert draw_land((170.0, 66.0, 190.0, 69.0), 10).startswith("M")
    assert draw_land((170.0, 66.0, 190.0, 69.0), 10) == draw_land(
        (-190.0, 66.0, -170.0, 69.0), 10
    )


def map_of(places: dict[str, str]) -> str:
    """The page of a text that names places with their coordinates."""
    listed = "".join(
        f'<place xml:id="{name}"><placeName>{name}</placeName><location><geo>{geo}'
        "</geo></location></place>"
        for name, geo in places.items()
    )
    named = "".join(f'<placeName ref="#{name}">{name}</placeName> ' for name in places)
    page = render(
        f'<TEI xmlns="http://www.tei-c.org/ns/1.0"><standOff><listPlace>{listed}'
        f"</listPlace></standOff><text><body><p>{named}</p></body></text></TEI>".encode(),
        "html",
    ).data.decode()
    return page.partition('<figure class="map">')[2].partition("</svg>")[0]


def test_places_at_the_borders_of_the_world_are_whole() -> None:
    drawn = map_of({"North": "90 0", "South": "-90 10", "Suva": "-18.1 178.4"})
    height = float(re.findall(r'viewBox="0 0 600 (\d+)"', drawn)[0])
    circles = re.findall(r'<circle [^>]*cx="([\d.-]+)" cy="([\d.-]+)"', drawn)
    assert len(circles) == 3
    for x, y in circles:
        assert 6 < float(x) < 594
        assert 6 < float(y) < height - 6


def test_places_beside_the_date_line_stand_together() -> None:
    drawn = map_of({"Suva": "-18.1 178.4", "Apia": "-13.8 -171.8"})
    apia, suva = (float(x) for x in re.findall(r'<circle [^>]*cx="([\d.]+)"', drawn))
    assert suva < apia < suva + 200


@pytest.mark.parametrize(
    "places",
    [
        {"Omsk": "54.98 73.37"},
        {"Suva": "-18.1 178.4", "Apia": "-13.8 -171.8"},
        {"North": "90 0", "South": "-90 10", "Quito": "-0.2 -78.5"},
        {"Oslo": "59.9 10.75", "Lima": "-12 -77", "Perth": "-32 115.9"},
    ],
)
def test_each_degree_that_is_named_has_its_line(places: dict[str, str]) -> None:
    drawn = map_of(places)
    ((width, height),) = re.findall(r'viewBox="0 0 (\d+) (\d+)"', drawn)
    (lines,) = re.findall(r'<path class="grid"[^>]* d="([^"]+)"', drawn)
    meridians = re.findall(rf"M([\d.]+) 0V{height}", lines)
    parallels = re.findall(rf"M0 ([\d.]+)H{width}", lines)
    assert len(meridians) > 1
    assert len(parallels) > 1
    assert lines.count("M") == len(meridians) + len(parallels)
    assert drawn.count("grid-label") == lines.count("M")
    for x in meridians:
        assert re.search(rf'<text class="grid-label"[^>]* x="{x}" y=', drawn)
    for y in parallels:
        assert re.search(rf'<text class="grid-label"[^>]* y="{y}" x="4"', drawn)


def test_a_map_of_the_world_shows_the_equator() -> None:
    drawn = map_of({"North": "90 0", "Suva": "-18 178"})
    assert "0°" in re.findall(r' x="4" dy="-4">([^<]+)', drawn)


def test_names_without_room_are_left_to_the_table() -> None:
    crowd = {f"Amsterdam{n}": f"52.{n} 4.{n}" for n in range(8)} | {"Rome": "41.9 12.5"}
    drawn = map_of(crowd)
    assert ">Rome</text>" in drawn
    assert 0 < drawn.count("</text>") - drawn.count("grid-label") < 5
    assert drawn.count("<title>") == 9


def test_the_map_of_a_page_has_coasts() -> None:
    page = render(
        b'<TEI xmlns="http://www.tei-c.org/ns/1.0"><standOff><listPlace>'
        b'<place xml:id="b"><placeName>Brest</placeName>'
        b"<location><geo>48.39 -4.49</geo>"
        b"</location></place></listPlace></standOff><text><body><p>In "
        b'<placeName ref="#b">Brest</placeName>.</p></body></text></TEI>',
        "html",
    ).data.decode()
    path = re.search(r'<path class="land"[^>]* d="([^"]*)"', page)
    assert path is not None
    assert re.fullmatch(r"(M\d+ \d+(L\d+ \d+)+Z)+", path[1])
    assert '<path class="coast" fill="none"' in page
