"""Write `tei_toolkit/metadata/places/words.py` from CLDR (run by hand, needs Babel).

    PYTHONPATH=. python tools/build_place_words.py

Cities are the exemplar cities of the time zones, countries the territories, in the
locales listed. Each locale is read in a process of its own, as in
`build_calendar_words.py`.
"""

import json
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

from tei_toolkit.metadata.folding import folded, words

LOCALES = words(
    "en de fr es it pt ru uk pl cs sk sl hr sr bg ro hu nl sv da nb fi el he ar fa hi "
    "ta th vi id sw ja ko zh zh_Hant tr ca"
)

READER = """
import json, sys
from babel import Locale
from babel.core import get_global
locale = Locale.parse(sys.argv[1])
zones = get_global("zone_territories")
cities = [[zones[z], names["city"]] for z, names in locale.time_zones.items()
          if "city" in names and z in zones]
if sys.argv[1] == "en":
    named = {z for z, names in locale.time_zones.items() if "city" in names}
    cities += [[c, z.split("/")[-1].replace("_", " ")] for z, c in zones.items()
               if z not in named and "/" in z]
named = locale.territories.items()
lands = [[code, name] for code, name in named if len(code) == 2 and code.isalpha()]
print(json.dumps([cities, lands]))
"""

HEAD = '''"""Names of well-known cities and of countries in many languages, folded.

Written by `tools/build_place_words.py`; do not edit. From CLDR by Babel {version},
© Unicode, Inc., Unicode-3.0 licence. A string for each country (ISO 3166-1 alpha-2):
names parted by `|`.
"""
'''

SKIPPED = {
    "AQ",
    "ZZ",
    "EU",
    "UN",
    "EZ",
    "QO",
    "XA",
    "XB",
    "001",
    "AC",
    "CP",
    "DG",
    "TA",
}


def read_names(locale: str) -> list[list[list[str]]]:
    """CLDR's (country, city) and (country, name) pairs of one locale."""
    result = subprocess.run(  # noqa: S603 - our own interpreter and text
        [sys.executable, "-c", READER, locale],
        check=True,
        capture_output=True,
        text=True,
    )
    names: list[list[list[str]]] = json.loads(result.stdout)
    return names


def rows(table: dict[str, set[str]]) -> list[str]:
    """One line of Python for each country."""
    return [
        f'    "{code}": "{"|".join(sorted(names))}",'
        for code, names in sorted(table.items())
    ]


def main() -> None:
    """Write the module."""
    cities: dict[str, set[str]] = {}
    countries: dict[str, set[str]] = {}
    for locale in LOCALES:
        city_names, country_names = read_names(locale)
        for pairs, table in ((city_names, cities), (country_names, countries)):
            for code, name in pairs:
                plain = folded(name).replace('"', "״").strip()
                if code not in SKIPPED and plain and "(" not in plain:
                    table.setdefault(code, set()).add(plain)
    lines = [
        HEAD.format(version=version("babel")),
        "# fmt: off",
        "CITIES: dict[str, str] = {",
        *rows(cities),
        "}",
        "",
        "COUNTRIES: dict[str, str] = {",
        *rows(countries),
        "}",
        "",
    ]
    root = Path(__file__).resolve().parent.parent
    target = root / "tei_toolkit" / "metadata" / "places_words.py"
    target.write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
