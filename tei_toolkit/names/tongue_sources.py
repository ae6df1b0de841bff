"""Where the names of a language come from: what its lexicon is filled with."""

import re
from collections.abc import Container, Iterator
from functools import lru_cache

from tei_toolkit.names.gazetteer import load_exonyms, read_lines, read_seldom
from tei_toolkit.names.institution_words import INSTITUTIONS
from tei_toolkit.names.language_words import NameWords
from tei_toolkit.names.languages import words_of
from tei_toolkit.names.lesser_tongues import name_words_of
from tei_toolkit.names.lexicon import load_lexicon
from tei_toolkit.names.organisation_words import COMPANIES
from tei_toolkit.names.people_words import FAMOUS
from tei_toolkit.names.region_words import ORDER, REGIONS
from tei_toolkit.names.tongue_lexicon import (
    FOLD,
    TOWN,
    TongueLexicon,
    folded,
    script_of,
    slug,
)
from tei_toolkit.names.world_bodies import WORLD_BODIES

_COMPANIES_THAT_ARE_WORDS = frozenset(
    "bild roche puma tata celtic arsenal vogue libération dolphins sorbonne lazio "
    "napoli chelsea santander prada aston villa everton mobil".split()
)
_FIRST_WORD = re.compile(r"[ '.]")
_SURE, _LIKELY, _MAYBE, _WEAK = 3.0, 2.0, 1.2, 0.3


@lru_cache(maxsize=16)
def tongue_lexicon(tag: str) -> TongueLexicon:
    """The names of a language, gathered at the first call.

    Args:
        tag: the first part of its BCP 47 tag.
    """
    module = words_of(tag)
    words = name_words_of(tag) or NameWords()
    found = TongueLexicon(words, tag, frozenset(words.home.split()))
    if module:
        dates = f"{module.dates.months} {module.dates.weekdays}"
        found.numbers = frozenset(
            re.findall(r"[^\W\d_]+", folded(module.dates.numbers))
        )
        found.calendar = frozenset(re.findall(r"[^\W\d_]{3,}", folded(dates)))
    found.ambiguous = frozenset(w for w in words.ambiguous.split() if w[-1] != "?")
    found.bases = tuple(
        sorted(
            (
                (ending, tuple(b.replace("-", "") for b in bases.split(",")))
                for ending, _, bases in (
                    item.partition("=") for item in words.endings.split()
                )
            ),
            key=lambda pair: -len(pair[0]),
        )
    )
    if words.nouns:
        found.nouns = frozenset(_nouns(tag))
    _add_lands(found, tag)
    _add_cities(found)
    for line in words.organisations.strip().split("\n"):
        own, *names = (part.strip() for part in line.split(" | "))
        for name in names:
            if name and not name.endswith("?"):
                found.add(name, "organisation", own, _SURE)
    for name, own in _institutions(INSTITUTIONS):
        found.add(name, "organisation", own, _LIKELY)
    for name, own in _institutions(WORLD_BODIES.get(tag, "")):
        found.add(name, "organisation", own, _SURE)
    _add_companies(found)
    _add_people(found, tag)
    return found


def _institutions(table: str) -> Iterator[tuple[str, str]]:
    """Names of world institutions with their ids."""
    for line in table.strip().split("\n"):
        own, *names = re.split(r"[\t|]", line)
        for name in names:
            yield name, own


def _add_companies(found: TongueLexicon) -> None:
    """Well-known companies, but those whose names are words in a language."""
    lexicon = load_lexicon()
    for name in COMPANIES.split("|"):
        low = name.lower()
        if low not in lexicon.common and low not in _COMPANIES_THAT_ARE_WORDS:
            found.add(name, "organisation", slug(name), _LIKELY)


def _add_lands(found: TongueLexicon, tag: str) -> None:
    if tag in ORDER:
        _add_regions(found, ORDER.index(tag))
    _add_called(found, tag)
    _add_english(found)


def _add_regions(found: TongueLexicon, column: int) -> None:
    """Regions of the world and of countries, by our own table."""
    for line in REGIONS.strip().split("\n"):
        code, *names = (part.strip() for part in f"{line} ".split("|"))
        kind, _, code = code.rpartition(":")
        for name in names[column].split("/"):
            if code.startswith("+"):
                kind, own = "region", slug(name.rstrip("?"))
            else:
                own = code
            if name:
                weight = _WEAK if name.endswith("?") else _SURE
                found.add(name.rstrip("?"), kind or "region", own, weight)


def _add_called(found: TongueLexicon, tag: str) -> None:
    """What countries and their parts are called in the language."""
    for line in read_seldom("tongues"):
        language, *pairs = line.split("\t")
        if language != tag:
            continue
        for pair in pairs:
            code, _, called = pair.partition("=")
            kind, _, key = code.partition(":")
            is_home = key.split("-")[0] in found.home
            weight = _SURE if kind == "country" else _MAYBE if is_home else _WEAK
            for name in called.split("|"):
                found.add(name, kind, key, weight)


def _add_english(found: TongueLexicon) -> None:
    """Names that the English lists have, where the language may write them so."""
    lexicon = load_lexicon()
    for key, value in lexicon.lands.items():
        kind, _, code = value.partition(":")
        is_home = kind == "subdivision" and code.split("-")[0] in found.home
        is_country = kind == "country" and not found.words.endings
        if len(key) > 3 and (is_home or is_country):
            found.add(key.title(), kind, code, _MAYBE)
    if found.words.stop:
        return
    for key, value in lexicon.foreign.items():
        kind, _, code = value.partition(":")
        if len(key) > 3:
            found.add(key.title(), kind, code, _LIKELY)


def _add_cities(found: TongueLexicon) -> None:
    """Cities by the names that they have in the script of the language."""
    gazetteer = load_lexicon().gazetteer
    people, countries = gazetteer.people, gazetteer.countries
    home, script = found.home, script_of(found.tag)
    least = 2 if script == "Hani" else 3
    rows: dict[str, int] = {}
    if script == "Latn":
        rows = {
            name: row
            for name, row in gazetteer.main.items()
            if people[row] >= 100 or countries[row] in home
        }
        for name, others in gazetteer.shared.items():
            at_home = (row for row in others if countries[row] in home)
            if name not in rows and (row := next(at_home, None)) is not None:
                rows[name] = row
    for name, row in load_exonyms().items():
        if _script_of_name(name) == script and len(name) >= least:
            rows.setdefault(name, row)
    if script == "Latn":
        for name in _towns(home):
            rows.setdefault(name, TOWN)
    names = "\n".join(rows).translate(FOLD).split("\n")
    for name, row in zip(names, rows.values(), strict=True):
        if " " in name or "'" in name or "." in name:
            key = _FIRST_WORD.split(name, maxsplit=1)[0][:3]
            found.waiting.setdefault(key, []).append((name, row))
        else:
            found.cities[name] = row


def _towns(home: Container[str]) -> Iterator[str]:
    """The small towns of some countries, in small letters."""
    for line in read_seldom("towns"):
        country, _, names = line.partition("\t")
        if country in home:
            yield from names.lower().split("|")


def _nouns(tag: str) -> Iterator[str]:
    """The words of a language that look like names."""
    for line in read_seldom("nouns"):
        language, _, words = line.partition("\t")
        if language == tag:
            yield from map(folded, words.split("|"))


def _script_of_name(name: str) -> str:
    sign = name[0]
    if "\u0400" <= sign < "\u0530":
        return "Cyrl"
    return "Hani" if sign >= "\u2e80" else "Latn"


def _add_people(found: TongueLexicon, tag: str) -> None:
    lexicon = load_lexicon()
    given: set[str] = set()
    family: set[str] = {name.lower() for name in FAMOUS}
    script = script_of(tag)
    for line in read_lines("people_of_tongues"):
        language, first, last = line.split("\t")
        if script_of(language) == script:
            given.update(first.lower().split("|"))
            family.update(last.lower().split("|"))
    if script == "Latn":
        given |= {name for name, rank in lexicon.given.items() if rank < 1500}
        family |= {name for name, rank in lexicon.family.items() if rank < 3000}
    common = frozenset(found.words.stop.split()) | found.ambiguous
    found.given = frozenset(map(folded, given - common))
    found.family = frozenset(map(folded, family - common))
