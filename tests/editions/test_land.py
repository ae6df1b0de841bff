"""The coasts of the small maps."""

import re

import pytest

from tei_toolkit.editions.land import clip, draw_land
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
