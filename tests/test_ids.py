"""Names that are given once."""

from hypothesis import given
from hypothesis import strategies as st

from tei_toolkit.ids import Ids

NAMES = st.sampled_from(["a", "a-2", "a-3", "a-2-2", "b"])


def test_a_name_that_is_taken_gets_the_first_free_number() -> None:
    ids = Ids({"a", "a-3"})
    assert [ids.make("a") for _ in range(3)] == ["a-2", "a-4", "a-5"]


def test_another_name_is_better_than_a_number() -> None:
    ids = Ids({"a"})
    assert [ids.make("a", "b", "c") for _ in range(3)] == ["b", "c", "a-2"]


@given(st.sets(NAMES), st.lists(NAMES))
def test_no_name_is_given_twice(taken: set[str], wanted: list[str]) -> None:
    ids = Ids(set(taken))
    given_out = [ids.make(name) for name in wanted]
    assert len({*taken, *given_out}) == len(taken) + len(given_out)
    assert ids.used == {*taken, *given_out}


def test_many_who_want_one_name_are_told_in_little_time() -> None:
    """Looked up from the beginning each time, these would be five thousand million."""
    ids = Ids()
    assert len({ids.make("a") for _ in range(100_000)}) == 100_000
