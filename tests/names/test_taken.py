"""Places that overlap, by the plain definition."""

from hypothesis import given
from hypothesis import strategies as st

from tei_toolkit.names.taken import Taken

PLACES = st.tuples(st.integers(0, 20), st.integers(1, 9)).map(
    lambda place: (place[0], place[0] + place[1])
)


@given(st.lists(PLACES), PLACES)
def test_a_place_meets_those_with_a_character_in_common(
    places: list[tuple[int, int]], place: tuple[int, int]
) -> None:
    start, end = place
    expected = any(low < end and start < high for low, high in places)
    assert Taken(places).meet(start, end) is expected
