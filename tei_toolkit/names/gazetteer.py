"""Cities and countries, read once when they are first needed.

The data are in `data/`: `cities`, `famous`, `exonyms` and `lands`, in columns that need
little work; written by `tools/build_names.py`; `data/SOURCES.md` names their origin and
licence.
"""

import re
import unicodedata
import zlib
from array import array
from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import chain, count, repeat
from pathlib import Path

from tei_toolkit.number_columns import GZIP, read_columns

_DATA = Path(__file__).parent / "data"


class Gazetteer:
    """Cities in columns, by country and name.

    Attributes:
        main: names in small letters, with and without marks, to the largest city so
            called.
        shared: names in small letters that several cities have, to all of them,
            the largest first.
    """

    def __init__(self, lines: Sequence[str]) -> None:
        """Read what every look-up needs; the other columns wait."""
        self._lands, self._names, plain, plain_rows, keys, rows = lines
        self.shared: Mapping[str, Sequence[int]] = {
            key: _integers(found)
            for key, found in zip(keys.split("|"), rows.split("|"), strict=True)
        }
        self.main = dict(zip(self._names.lower().split("|"), count(), strict=False))
        self.main.update(
            zip(plain.split("|"), map(int, plain_rows.split(" ")), strict=True)
        )
        self.main.update((key, found[0]) for key, found in self.shared.items())

    @cached_property
    def names(self) -> Sequence[str]:
        """Names as they are written where they are, or in English."""
        return self._names.split("|")

    @cached_property
    def countries(self) -> Sequence[str]:
        """ISO 3166-1 codes."""
        return _spread(self._lands)

    @cached_property
    def _numbers(self) -> Sequence["array[int]"]:
        """GeoNames ids, thousands of people, latitudes and longitudes."""
        return read_columns(_DATA / "cities.numbers.gz", 4)

    @property
    def numbers(self) -> "array[int]":
        """GeoNames ids."""
        return self._numbers[0]

    @property
    def people(self) -> "array[int]":
        """Thousands of inhabitants."""
        return self._numbers[1]

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
        north, east = (degrees[index] / 100 for degrees in self._numbers[2:])
        return f"{north:.2f}", f"{east:.2f}"


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
    return zlib.decompress(data, GZIP).decode().split("\n")


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


@lru_cache(maxsize=1)
def load_famous() -> dict[str, int]:
    """Other names of large cities, which count in English too, as `load_exonyms`."""
    return _exonyms("famous")


@lru_cache(maxsize=1)
def load_exonyms() -> dict[str, int]:
    """Other names of cities in small letters, in any language, to their rows."""
    return load_famous() | _exonyms("exonyms")


def _exonyms(file: str) -> dict[str, int]:
    """The names in a file to their rows, of which each has a run of names."""
    runs, names = read_lines(file)
    rows = chain.from_iterable(
        repeat(int(row), int(number))
        for row, _, number in (run.partition(":") for run in runs.split(" "))
    )
    return dict(zip(names.split("|"), rows, strict=True))


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


@lru_cache(maxsize=1)
def load_census() -> tuple[dict[str, int], dict[str, int]]:
    """Given and family names of the United States in small letters, to their ranks."""
    first, last = read_lines("people")
    given, family = (names.lower().split(" ") for names in (first, last))
    return dict(zip(given, count(), strict=False)), dict(
        zip(family, count(), strict=False)
    )
