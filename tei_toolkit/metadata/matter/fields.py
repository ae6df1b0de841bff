"""Fields of a transcript's head ("DATE: January 22, 2015"), in many languages."""

import re
from functools import lru_cache

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.matter.words import (
    DAY_WORDS,
    EVENT_WORDS,
    KEYS,
    PLACE_WORDS,
)
from tei_toolkit.values import immutable

_FIELD = re.compile(
    r"(?P<lead>[\s*_#>•·\-–@\[]*)(?P<key>[^\s:：=\d][^:：፦៖\n=]{0,46}?)[*_\]]*\s*"
    r"(?:[:：፦៖՝]|\t|\s{3,})[*_]*\s*(?P<value>.*?)[\s*_\]]*"
)
_CIRCLES = tuple("○◯〇●◎")
"""What stands before the parts of the head of a Japanese or Korean record."""
_RUN_TOGETHER = re.compile(r"(?P<key>[^\W\d_]{3,12})(?P<value>\d[^\n]{0,60})")
_SPACED_KEY = lazy_pattern(
    r"(?P<key>[\u3040-\ud7af]{1,4}(?:[ \u3000]{1,4}[\u3040-\ud7af]{1,3}){0,3})"
    r"[ \u3000]{1,8}(?=\S)"
)
_KEY_ALONE = re.compile(
    r"[\s*_#>•○◯〇●◎■□◆◇\-–]*(?P<key>[^\d:：\n]{2,40}?)[\s*_]*[:：]?[\s*_]*"
)


@immutable
class Field:
    """A field as printed; `meaning` is None for a key that is not known."""

    key: str
    value: str
    meaning: str | None


@lru_cache(maxsize=1)
def _meanings() -> dict[str, str]:
    table: dict[str, str] = {}
    for meaning, line in KEYS.items():
        for key in line.split("|"):
            table.setdefault(folded(key), meaning)
    return table


def meaning_of(key: str) -> str | None:
    """What a field's key means, or None where it is not known."""
    plain = " ".join(folded(key).split()).strip(" .*_()[]")
    meaning = _meanings().get(plain)
    if meaning is None and plain[:1] >= "\u1100":
        # a key that is spread over its column: `場　所`, `장 소`
        meaning = _meanings().get(plain.replace(" ", ""))
    if meaning is None and plain.endswith("(s)"):
        meaning = _meanings().get(plain[:-3])
    return meaning or _meaning_of_words(plain)


_BETWEEN_WORDS = re.compile(r"[\s,/&+'’.-]+")
_MOST_WORDS = 6


@lru_cache(maxsize=1)
def _words() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Words for days, for places, and what may stand beside them, folded."""
    day, place, event = (
        frozenset(map(folded, table)) for table in (DAY_WORDS, PLACE_WORDS, EVENT_WORDS)
    )
    return day, place, event


def _meaning_of_words(plain: str) -> str | None:
    """What a key of several words asks for: `Plaats opname`, `Date and place`.

    A day, where it asks for a place as well: both stand in the value.
    """
    if plain.isalnum():
        return None
    words = set(_BETWEEN_WORDS.split(plain))
    day, place, event = _words()
    if len(words) > _MOST_WORDS or not words <= day | place | event:
        return None
    if words & day:
        return "date"
    return "place" if words & place else None


def meaning_of_name(name: str) -> str | None:
    """What a name means that a format gives to a value: `event_date`, `pubDate`."""
    plain = " ".join(re.split(r"[_\-.\s]+", name))
    return meaning_of(plain) or _run_together().get(folded(plain))


@lru_cache(maxsize=1)
def _run_together() -> dict[str, str]:
    """The keys of several words of the common alphabet, with no space in them."""
    return {
        key.replace(" ", ""): meaning
        for key, meaning in _meanings().items()
        if " " in key and key.isascii()
    }


def parse_field(line: str) -> Field | None:
    """The field that a line has the shape of: a short key, a colon, a value."""
    if len(line) > 2000:
        return None
    if line[:1] in _CIRCLES:
        line = line[1:].lstrip()
    if line[:1] >= "\u3040" and (spaced := _spaced_field(line)):
        return spaced
    match = _FIELD.fullmatch(line.rstrip())
    if not match:
        return _field_run_together(line)
    key = match["key"].strip()
    if len(key.split()) > 6:
        return None
    return Field(key, match["value"].strip(), meaning_of(key))


def _spaced_field(line: str) -> Field | None:
    """A field whose key is spread over its column: `時　　間　中華民國101年`."""
    match = _SPACED_KEY.match(line)
    while match is not None:
        key = re.sub(r"\s+", "", match["key"])
        if meaning_of(key) in {"date", "place", "time", "present"}:
            return Field(match["key"], line[match.end() :].strip(), meaning_of(key))
        match = _SPACED_KEY.match(line, 0, match.end("key"))
    return None


def _field_run_together(line: str) -> Field | None:
    """A date or time whose key a table's layout left without any separator."""
    match = _RUN_TOGETHER.fullmatch(line.strip())
    meaning = meaning_of(match["key"]) if match else None
    if match is None or meaning not in {"date", "time"}:
        return None
    return Field(match["key"], match["value"], meaning)


def key_alone(line: str) -> str | None:
    """The meaning of a line that is nothing but a known key."""
    match = _KEY_ALONE.fullmatch(line)
    return meaning_of(match["key"]) if match else None
