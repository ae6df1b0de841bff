"""Cities with their inhabitants and places, read once when they are first needed.

The data are in `data/cities.txt.gz` and `data/exonyms.txt.gz`, written by
`tools/build_names.py`; `data/SOURCES.md` names their origin and licence.
"""

import gzip
import unicodedata
from array import array
from dataclasses import dataclass
from functools import lru_cache
from itertools import repeat
from pathlib import Path

_DATA = Path(__file__).parent / "data"


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Cities in columns, by country and name.

    Attributes:
        names: as they are written where they are, or in English.
        countries: ISO 3166-1 codes.
        people: thousands of inhabitants.
        numbers: GeoNames ids.
        latitudes: in hundredths of a degree.
        longitudes: in hundredths of a degree.
        main: names in small letters, to the largest city so called.
        shared: names in small letters that several cities have, to all of them,
            the largest first.
    """

    names: list[str]
    countries: list[str]
    people: "array[int]"
    numbers: "array[int]"
    latitudes: "array[int]"
    longitudes: "array[int]"
    main: dict[str, int]
    shared: dict[str, list[int]]

    def position(self, index: int) -> tuple[str, str]:
        """Latitude and longitude of the city in row `index`, in degrees."""
        return (
            f"{self.latitudes[index] / 100:.2f}",
            f"{self.longitudes[index] / 100:.2f}",
        )


def read_lines(name: str) -> list[str]:
    """The lines of a file of the package's data, without their ends."""
    with gzip.open(_DATA / f"{name}.txt.gz", "rt", encoding="utf-8") as stream:
        return stream.read().split("\n")


@lru_cache(maxsize=1)
def load_gazetteer() -> Gazetteer:
    """The cities of the package, read at the first call."""
    lands, numbers, people, latitudes, longitudes, names = read_lines("cities")
    countries: list[str] = []
    for run in lands.split(" "):
        code, _, count = run.partition(":")
        countries.extend(repeat(code, int(count)))
    size, ids, north, east = (
        array("i", map(int, line.split(" ")))
        for line in (people, numbers, latitudes, longitudes)
    )
    listed = names.split("|")
    main, shared = _by_name(listed, size)
    return Gazetteer(listed, countries, size, ids, north, east, main, shared)


def _by_name(
    names: list[str], people: "array[int]"
) -> tuple[dict[str, int], dict[str, list[int]]]:
    """Names in small letters, with and without marks, to the rows that have them."""
    main: dict[str, int] = {}
    shared: dict[str, list[int]] = {}
    for index, name in enumerate(names):
        low = name.lower()
        for key in (low,) if low.isascii() else (low, without_marks(low)):
            first = main.setdefault(key, index)
            if first != index:
                shared.setdefault(key, [first]).append(index)
    for key, rows in shared.items():
        rows.sort(key=lambda row: -people[row])
        main[key] = rows[0]
    return main, shared


def without_marks(text: str) -> str:
    """`text` without accents and other marks on its letters."""
    plain = unicodedata.normalize("NFKD", text)
    return "".join(c for c in plain if not unicodedata.combining(c))


@lru_cache(maxsize=2)
def load_exonyms(least: int = 0) -> dict[str, int]:
    """Other names of cities in small letters, in any language, to their rows.

    Args:
        least: only of cities that have so many thousand people.
    """
    gazetteer = load_gazetteer()
    main, people = gazetteer.main, gazetteer.people
    found: dict[str, int] = {}
    for line in read_lines("exonyms"):
        row, _, names = line.partition(" ")
        index = int(row)
        if people[index] < least:
            continue
        for name in names.lower().split("|"):
            if name not in main:
                other = found.setdefault(name, index)
                if people[other] < people[index]:
                    found[name] = index
    return found
