"""The names that the package knows, read once when they are first needed.

The data are in `data/`, written by `tools/build_names.py`; `data/SOURCES.md` names
their origin and licences. Keys are lower case with single spaces.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import chain, repeat
from sys import intern

from tei_toolkit.common_words import CommonWords
from tei_toolkit.names import (
    institution_words,
    organisation_words,
    people_words,
    place_words,
)
from tei_toolkit.names.gazetteer import (
    Gazetteer,
    load_census,
    load_famous,
    load_gazetteer,
    load_lands,
    read_lines,
)
from tei_toolkit.values import immutable


@immutable
class Place:
    """A place of the gazetteer.

    Attributes:
        id: `KZ`, `US-NY`, or a name in small letters (`aktobe`, `caucasus`).
        kind: `country`, `subdivision`, `settlement` or `region`.
        name: the name it is known by in English, or where it is.
        country: ISO 3166-1 code, or None.
        people: thousands of inhabitants, 0 where that is not known.
        geonames: GeoNames id, or None.
        position: latitude and longitude, or None.
        row: of the gazetteer, -1 for what is no city.
    """

    id: str
    kind: str
    name: str
    country: str | None = None
    people: int = 0
    geonames: str | None = None
    position: tuple[str, str] | None = None
    row: int = -1

    @property
    def uri(self) -> str | None:
        """The address of the place in GeoNames or ISO 3166, where there is one."""
        if self.geonames:
            return f"https://sws.geonames.org/{self.geonames}/"
        if self.kind == "country":
            return f"https://www.iso.org/obp/ui/#iso:code:3166:{self.id}"
        if self.kind == "subdivision":
            return f"https://www.iso.org/obp/ui/#iso:code:3166:{self.id}"
        return None


@immutable
class Lexicon:
    """All names by their keys.

    Attributes:
        lands: countries and regions, to `kind:id`; English names, or own lists.
        foreign: the same in other languages.
        gazetteer: the cities.
        other_cities: large cities by other names, to rows of the gazetteer.
        institutions: organisations with ids.
        companies: organisations without.
        brands: what shops, makers, media and teams are called.
        given: given names with their rank.
        family: family names with their rank.
        common: common English words with their rarity.
        lengths: how many words the longest name has that begins with a word.
        noted: names of several words that a dictionary has: `place`, `org`, `other`.
        main: the main English name of countries, by code.
    """

    lands: dict[str, str]
    foreign: dict[str, str]
    gazetteer: Gazetteer
    other_cities: dict[str, int]
    institutions: dict[str, str]
    companies: frozenset[str]
    brands: frozenset[str]
    given: dict[str, int]
    family: dict[str, int]
    common: CommonWords
    lengths: dict[str, int]
    noted: dict[str, str]
    main: dict[str, str]

    @property
    def cities(self) -> Mapping[str, int]:
        """Cities by their main name, to rows of the gazetteer, the largest first."""
        return self.gazetteer.main

    def places(self, key: str, *, foreign: bool) -> list[Place]:
        """What `key` can be among places, the likeliest first."""
        found: list[Place] = []
        code = self.lands.get(key) or (self.foreign.get(key) if foreign else None)
        if code:
            found.append(self._land(code, key))
        cities = self.gazetteer
        key = _SHORT_NAMES.get(key, key)
        found.extend(map(self.city, cities.shared.get(key, ())))
        if key not in cities.shared and key in cities.main:
            found.append(self.city(cities.main[key]))
        if not found and key in self.other_cities:
            found.append(self.city(self.other_cities[key]))
        if not found and key in self.foreign:
            found.append(self._land(self.foreign[key], key))
        return found

    def _land(self, code: str, key: str) -> Place:
        kind, _, name = code.partition(":")
        country = name if kind == "country" else None
        if kind == "subdivision":
            country = name.split("-")[0]
        return Place(name, kind, self.main.get(code, key.title()), country)

    def city(self, index: int) -> Place:
        """The city in row `index`."""
        cities = self.gazetteer
        name, country = cities.names[index], cities.countries[index]
        slug = _slug(name)
        first = cities.main.get(name.lower(), index)
        if first != index:
            slug += f"-{country.lower()}"
            others = cities.shared.get(name.lower(), ())
            same = [row for row in others if cities.countries[row] == country]
            if index in same[1:] or cities.countries[first] == country:
                slug += f"-{cities.numbers[index]}"
        elif self._is_written_otherwise(index):
            slug += f"-{country.lower()}-{cities.numbers[index]}"
        return Place(
            slug,
            "settlement",
            name,
            country,
            cities.people[index],
            str(cities.numbers[index]),
            cities.position(index),
            index,
        )

    def _is_written_otherwise(self, index: int) -> bool:
        """Whether another city has the name, but for hyphens and apostrophes.

        Of "Vila Real" and "Vila-real" the larger keeps the name for its id; what has
        hyphens and spaces leaves it to what has one of them.
        """
        cities = self.gazetteer
        low = cities.names[index].lower()
        signs = low.replace("’", "'").replace("‘", "'").replace(" '", " ")
        plain = "".join(sign for sign in signs if not unicodedata.combining(sign))
        forms = (plain.replace(" ", "-"), plain.replace("-", " "))
        rivals = [
            row
            for form in (*forms, plain)
            if (row := cities.main.get(form, index)) != index and form != low
        ]
        if low not in forms:
            return bool(rivals)
        size = (cities.people[index], -index)
        return any((cities.people[row], -row) > size for row in rivals)

    def people_of(self, key: str) -> int:
        """Thousands of inhabitants of the largest city called `key`, or 0."""
        index = self.gazetteer.main.get(key)
        return self.gazetteer.people[index] if index is not None else 0


_WORDS = re.compile(r"[^\W_]+")


def _slug(name: str) -> str:
    return "-".join(_WORDS.findall(name.lower()))


def _own_places() -> Iterator[tuple[str, str]]:
    for line in place_words.PLACES.strip().split("\n"):
        own, kind, joined = line.split("\t")
        names = joined.split("|")
        if own in _SEVERAL or (":" not in kind and len(names) > _MANY):
            first = _slug(names[0]) if own in _SEVERAL else own
            slugs = (first, *map(_slug, names[1:]))
            yield from zip(
                map(str.lower, names), map("region:{}".format, slugs), strict=True
            )
        else:
            code = kind if ":" in kind else f"region:{own}"
            yield from zip(map(str.lower, names), repeat(code), strict=False)


_MANY = 14
"""Names in a line beyond which they are no forms of one, but each a region's."""
_SHORT_NAMES = {"new york": "new york city"}
"""Cities that are called by less than the gazetteer calls them."""
_SEVERAL = frozenset(
    "oceans rivers mountains islands south-seas new-england uk-places europe-places "
    "asia-places anglo-places sky fancy bohemia babylon us-short".split()
)


@lru_cache(maxsize=1)
def load_lexicon() -> Lexicon:
    """The lexicon of the package, read at the first call."""
    lands, foreign, main = load_lands()
    own = dict(_own_places())
    lands.update(own)
    for key in _NO_PLACE:
        lands.pop(key, None)
        foreign.pop(key, None)
    gazetteer = load_gazetteer()
    other_cities = load_famous()
    institutions = {
        name.lower(): line.split("\t")[0]
        for line in institution_words.INSTITUTIONS.strip().split("\n")
        for name in line.split("\t")[1].split("|")
    }
    companies = frozenset(organisation_words.COMPANIES.lower().split("|"))
    given, family = _people()
    return Lexicon(
        lands,
        foreign,
        gazetteer,
        other_cities,
        institutions,
        companies,
        frozenset(read_lines("brands")),
        given,
        family,
        CommonWords(),
        _lengths(own, institutions, companies),
        _noted(),
        main,
    )


# Names in the sources that are words in running text.
_NO_PLACE = (
    "of is it in to be as at am us no my me so we he do go an or by on if world south "
    "north east west northeast northwest southeast southwest northern southern "
    "eastern western central center centre capital "
    "national federal district region general union upper lower saint new old great "
    "littoral lagoon plateau central region southern region northern region highland "
    "islands mountain lake valley river coast oriental occidental maritime savannah "
    "earl police"
).split()


def _people() -> tuple[dict[str, int], dict[str, int]]:
    census, family = load_census()
    given = dict(census)
    for name in people_words.GIVEN:
        given.setdefault(name.lower(), 500)
    return given, family


def _noted() -> dict[str, str]:
    pairs = (line.partition(" ") for line in read_lines("noted"))
    return {name: intern(kind) for kind, _, name in pairs}


def _lengths(*own: Iterable[str]) -> dict[str, int]:
    """How many words the longest name has that begins with a word: ours, and `own`."""
    lengths: dict[str, int] = {}
    for number, line in enumerate(read_lines("first_words"), 2):
        lengths.update(dict.fromkeys(line.split(" "), number))
    for key in chain.from_iterable(own):
        first, space, rest = key.partition(" ")
        if space:
            lengths[first] = max(lengths.get(first, 0), rest.count(" ") + 2)
    return lengths
