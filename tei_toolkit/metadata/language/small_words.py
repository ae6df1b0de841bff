"""The small words of languages, by which a text shows what it is in."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from tei_toolkit.metadata.language.scripts import count_scripts, main_script
from tei_toolkit.metadata.language.words import FUNCTION_WORDS, SPEECH_WORDS

_MARKS = (
    r"\u0300-\u036f\u0591-\u05bd\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f"
    r"\u0951-\u0957\u0962\u0963\u200c\u200d"
)
_WORD = re.compile(rf"[^\W\d_]+(?:[{_MARKS}]+[^\W\d_]*)*(?:['’][^\W\d_]+)?")
_PLAIN_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")
"""The same in small letters of ASCII."""
_SMALL = bytes(
    ord(chr(place).lower() if chr(place).isalpha() or chr(place) == "'" else " ")
    for place in range(128)
).ljust(256)
"""The characters of ASCII in small letters, and a space for what is in no word."""


def words_in(text: str) -> list[str]:
    """The words of `text`, case-folded."""
    if text.isascii():
        words = in_small_ascii(text)
        return _PLAIN_WORD.findall(words) if "'" in words else words.split()
    return _WORD.findall(text.casefold().replace("’", "'"))


@cache
def _small_words(script: str) -> dict[str, tuple[tuple[str, float], ...]]:
    """Small word -> (language, weight): the fewer languages have it, the heavier.

    Only of languages that are written in `script`.
    """
    table: dict[str, set[str]] = {}
    for tag, words in (*FUNCTION_WORDS.items(), *SPEECH_WORDS.items()):
        for word in words.split():
            table.setdefault(word, set()).add(tag)
    written = languages_in(script)
    return {
        word: tuple((tag, 1.0 / len(tags) ** 0.5) for tag in sorted(tags & written))
        for word, tags in table.items()
        if tags & written
    }


@cache
def languages_in(script: str) -> frozenset[str]:
    """The languages of `FUNCTION_WORDS` that are written in `script`."""
    return frozenset(
        tag
        for tag, words in FUNCTION_WORDS.items()
        if main_script(count_scripts(words)) == script
    )


def score_languages(script: str, words: Sequence[str]) -> dict[str, float]:
    """Language -> how much the small words among `words` speak for it."""
    table = _small_words(script)
    scores: dict[str, float] = {}
    for word, count in Counter(filter(table.__contains__, words)).items():
        for tag, weight in table[word]:
            scores[tag] = scores.get(tag, 0.0) + count * weight
    return scores


def has_letters(text: str, count: int) -> bool:
    """Whether `text` has so many letters."""
    for word in _WORD.finditer(text):
        count -= len(word[0])
        if count <= 0:
            return True
    return False


def in_small_ascii(text: str) -> str:
    """ASCII in small letters, with a space for each character that is in no word."""
    return text.encode().translate(_SMALL).decode()
