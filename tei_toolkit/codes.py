"""English names of languages and countries, from the Unicode CLDR."""

from functools import cache
from pathlib import Path

_WITHDRAWN = frozenset({"bh", "in", "iw", "ji", "mo", "sh"})
"""Codes that ISO 639-1 once had, which stay valid in BCP 47."""


@cache
def _tables() -> dict[str, dict[str, str]]:
    """The tables of `names_of_codes.txt`, by the name of their section."""
    tables: dict[str, dict[str, str]] = {}
    data = Path(__file__).with_name("names_of_codes.txt")
    for line in data.read_text(encoding="utf-8").split("\n"):
        if line.startswith("["):
            table = tables[line.strip("[]")] = {}
        elif line and not line.startswith("#"):
            code, _, name = line.partition(" ")
            table[code] = name
    return tables


def language_name(tag: str) -> str:
    """The English name of a BCP 47 tag: "Portuguese (Brazil)"; the tag if unknown."""
    primary, *subtags = tag.split("-")
    tables = _tables()
    if primary.lower() == "und":
        return "Undetermined language"
    name = tables["languages"].get(primary.lower())
    if name is None:
        return tag
    details = [
        tables["scripts"].get(subtag.title())
        or tables["countries"].get(subtag.upper())
        or subtag
        for subtag in subtags
        if subtag.lower() != "x"
    ]
    return f"{name} ({', '.join(details)})" if details else name


def language_tag(name: str) -> str:
    """The BCP 47 tag of a language by its English name; empty if it is not known."""
    return _tags_by_name().get(name.strip().casefold(), "")


@cache
def _tags_by_name() -> dict[str, str]:
    languages = _tables()["languages"]
    return {name.casefold(): tag for tag, name in reversed(languages.items())}


def is_known_language(tag: str) -> bool:
    """Whether a BCP 47 tag may begin with what this one begins with.

    Codes of two letters are a closed list (ISO 639-1); longer ones pass.
    """
    primary = tag.partition("-")[0].lower()
    return (
        len(primary) != 2 or primary in _WITHDRAWN or primary in _tables()["languages"]
    )


def country_name(code: str) -> str:
    """The English name of an ISO 3166-1 alpha-2 code; the code if unknown."""
    return _tables()["countries"].get(code.upper(), code)
