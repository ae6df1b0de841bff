"""The data of names: small, whole, and one name one entry."""

from pathlib import Path

import tei_toolkit
from tei_toolkit.names.gazetteer import load_exonyms, load_famous, load_gazetteer
from tei_toolkit.names.lexicon import load_lexicon

DATA = Path(tei_toolkit.__file__).parent / "names" / "data"
# What was learnt; the rest are lists.
MODEL = frozenset(
    {"kinds.txt.gz", "weights.txt.gz", "weights.numbers.gz", "worths.txt.gz"}
)


def test_the_data_are_small() -> None:
    sizes = {path.name: path.stat().st_size for path in DATA.glob("*.?z")}
    model = sum(sizes.pop(name) for name in MODEL)
    assert model < 5_000_000
    assert sum(sizes.values()) < 1_500_000


def test_first_words_know_of_every_longer_name() -> None:
    lexicon = load_lexicon()
    tables = (lexicon.lands, lexicon.foreign, lexicon.cities, lexicon.institutions)
    for table in (*tables, load_famous()):
        for name in table:
            words = name.split(" ")
            assert len(words) == 1 or lexicon.lengths[words[0]] >= len(words), name


def test_a_city_is_found_with_and_without_its_marks() -> None:
    cities = load_gazetteer()
    assert cities.names[cities.main["zürich"]] == "Zürich"
    assert cities.names[cities.main["zurich"]] == "Zürich"


def test_of_cities_with_one_name_the_largest_stands_first() -> None:
    cities = load_gazetteer()
    rows = cities.shared["springfield"]
    people = [cities.people[row] for row in rows]
    assert len(set(rows)) == len(rows) > 1
    assert people == sorted(people, reverse=True)
    assert cities.main["springfield"] == rows[0]


def test_another_name_is_that_of_its_city() -> None:
    cities, others = load_gazetteer(), load_exonyms()
    assert cities.names[others["варшава"]] == "Warsaw"
    assert set(load_famous()) < set(others)
    assert not set(others) & set(cities.main)


def test_cities_with_one_name_have_ids_of_their_own() -> None:
    ids = [place.id for place in load_lexicon().places("springfield", foreign=False)]
    assert len(ids) > 3
    assert len(set(ids)) == len(ids)


def test_no_two_cities_have_one_id() -> None:
    lexicon = load_lexicon()
    count = len(lexicon.gazetteer.names)
    assert len({lexicon.city(row).id for row in range(count)}) == count
