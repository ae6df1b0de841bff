"""Cities and countries, read once when they are first needed.

The data are in `data/cities.txt.gz`, `data/exonyms.txt.gz` and `data/lands.txt.gz`,
in columns that need little work; written by
`tools/build_names.py`; `data/SOURCES.md` names their origin and licence.
"""

import gzip
import re
import unicodedata
from array import array
from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import chain, count, repeat
from pathlib import Path

_DATA = Path(__file__).parent / "data"
FAMOUS = 500
"""Thousands of people from which a city's names in other languages count in English."""


class Gazetteer:
    """Cities in columns, by country and name.

    Attributes:
        names: as they are written where they are, or in English.
        countries: ISO 3166-1 codes.
        people: thousands of inhabitants.
        main: names in small letters, with and without marks, to the largest city so
            called.
        shared: names in small letters that several cities have, to all of them,
            the largest first.
    """

    def __init__(self, lines: Sequence[str]) -> None:
        """Read what every look-up needs; the other columns wait."""
        lands, self._numbers, people, self._north, self._east, names, *shared = lines
        self.names: Sequence[str] = names.split("|")
        self.countries: Sequence[str] = _spread(lands)
        self.people = _integers(people)
        keys, rows = shared
        self.shared: Mapping[str, Sequence[int]] = {
            key: _integers(found)
            for key, found in zip(keys.split("|"), rows.split("|"), strict=True)
        }
        self.main = _by_name(names)
        self.main.update((key, found[0]) for key, found in self.shared.items())

    @cached_property
    def numbers(self) -> "array[int]":
        """GeoNames ids."""
        return _integers(self._numbers)

    @cached_property
    def _degrees(self) -> tuple["array[int]", "array[int]"]:
        """Latitudes and longitudes in hundredths of a degree."""
        return _integers(self._north), _integers(self._east)

    @cached_property
    def states(self) -> dict[int, str]:
        """Rows of cities of Australia, Canada and the US to ISO 3166-2 codes."""
        codes = iter(read_lines("states")[0].split(" "))
        return {
            row: f"{land}-{next(codes)}"
            for row, land in enumerate(self.countries)
            if land in {"AU", "CA", "US"}
        }

    def position(self, index: int) -> tuple[str, str]:
        """Latitude and longitude of the city in row `index`, in degrees."""
        north, east = (degrees[index] / 100 for degrees in self._degrees)
        return f"{north:.2f}", f"{east:.2f}"


def _by_name(names: str) -> dict[str, int]:
    """Names in small letters, with and without marks, to the last row so called.

    Few have marks, and those alone are taken apart.
    """
    low = names.lower().split("|")
    rows = dict(zip(low, count(), strict=False))
    marked = [(row, name) for row, name in enumerate(low) if not name.isascii()]
    plain = without_marks("|".join(name for _, name in marked)).split("|")
    for (row, _), name in zip(marked, plain, strict=True):
        if rows.get(name, -1) < row:
            rows[name] = row
    return rows


def _integers(line: str) -> "array[int]":
    return array("i", map(int, line.split(" ")))


def _spread(runs: str) -> list[str]:
    """What runs of `value:count` stand for: each value, so many times."""
    spread: list[str] = []
    for run in runs.split(" "):
        value, _, times = run.rpartition(":")
        spread.extend(repeat(value, int(times)))
    return spread


def read_lines(name: str) -> list[str]:
    """The lines of a file of the package's data, without their ends."""
    data = (_DATA / f"{name}.txt.gz").read_bytes()
    return gzip.decompress(data).decode().split("\n")


def read_seldom(name: str) -> list[str]:
    """The lines of a file that only languages other than English need."""
    import lzma  # noqa: PLC0415 - English does without it

    data = (_DATA / f"{name}.txt.xz").read_bytes()
    return lzma.decompress(data).decode().split("\n")


@lru_cache(maxsize=1)
def load_gazetteer() -> Gazetteer:
    """The cities of the package, read at the first call."""
    return Gazetteer(read_lines("cities"))


def without_marks(text: str) -> str:
    """`text` without accents and other marks on its letters."""
    plain = unicodedata.normalize("NFKD", text)
    marks = "".join(filter(unicodedata.combining, set(plain)))
    return re.sub(f"[{marks}]", "", plain) if marks else plain


@lru_cache(maxsize=2)
def load_exonyms(least: int = 0) -> dict[str, int]:
    """Other names of cities in small letters, in any language, to their rows.

    Args:
        least: only of cities that have so many thousand people.
    """
    people = load_gazetteer().people
    runs, line = read_lines("exonyms")
    names = line.split("|")
    found: dict[str, int] = {}
    at = 0
    for run in runs.split(" "):
        row, _, number = run.partition(":")
        index, end = int(row), at + int(number)
        if people[index] >= least:
            found.update(dict.fromkeys(names[at:end], index))
        at = end
    return found


def load_lands() -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    """Countries and their parts, to `kind:code`, and what each code is in English.

    First by their English names in small letters, then by those of other languages.
    """
    codes, main, *lines = read_lines("lands")
    values = codes.split(" ")
    english, foreign = (
        dict(
            zip(
                names.split("|"),
                chain.from_iterable(map(repeat, values, map(int, counts.split(" ")))),
                strict=True,
            )
        )
        for counts, names in (lines[:2], lines[2:])
    )
    return english, foreign, dict(zip(values, main.split("|"), strict=True))
