"""Which legacy code page some bytes are in, judged by the text that it makes of them.

Libraries that judge by statistics over all code pages alone take a German or French
text in windows-1252 for windows-1250 (charset-normalizer 3.5.2
misreads a quarter of the samples of this room's tests), because
the two share most letters. Here a code page is asked for the languages it served: the
text it yields must be well written in one of them.
"""

import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from tei_toolkit.sources.letters import (
    ALPHABETS,
    HAN_JAPANESE,
    HAN_SIMPLIFIED,
    HAN_TRADITIONAL,
    HANGUL_COMMON,
    Alphabet,
)
from tei_toolkit.values import immutable

# Per character that is not ASCII; a reader would place about as much trust in each.
_TYPOGRAPHY = {
    **dict.fromkeys("’‘“”„«»–—…‹›‚•", 1.0),
    **dict.fromkeys("\u00a0°§№€£©®™‰†", 0.4),
    **dict.fromkeys("\u00ad·¹²³½¼¾ªº´¨¸¯×÷±¬¦¥¢¤µ¶", -1.0),
}
_FOREIGN_LETTER = -3.0
_SYMBOL = -3.0
_IMPOSSIBLE = -8.0
_MIXED_CASE = -3.0
_MIXED_SCRIPT = -4.0
_INSIDE_WORD = -2.0
_WORD_BONUS = 0.9
# Between two letters these are letters of another code page.
_BETWEEN_WORDS = frozenset("¹²³½¼¾ªº¤¶¬¦¸¨´¯¢¥±÷×„“”‚‹›«»†‡•‰™€©®§°")
# Code pages that were little used for running text must win by more.
_HANDICAP = {
    "iso8859-15": 0.05,
    "cp1250": 0.02,
    "cp850": 0.8,
    "cp852": 0.8,
    "cp857": 0.8,
    "cp862": 0.3,
    "cp737": 0.3,
    "mac-roman": 1.2,
    "mac-latin2": 1.5,
    "mac-iceland": 1.5,
    "mac-cyrillic": 0.05,
    "cp866": 0.1,
    "iso8859-2": 0.05,
    "iso8859-5": 0.1,
    "iso8859-6": 0.05,
    "iso8859-7": 0.02,
    "iso8859-8": 0.05,
    "iso8859-13": 0.1,
    "iso8859-16": 0.15,
    "koi8-u": 0.02,
}
EAST_ASIAN = ("cp932", "euc_jp", "cp949", "gb18030", "big5hkscs")
"""Code pages in which two bytes and more make a character."""


@immutable
class Verdict:
    """How well a code page explains the bytes; above 1 is good, below 0 is nonsense."""

    charset: str
    language: str
    score: float


def rank_charsets(sample: bytes) -> list[Verdict]:
    """Every code page that can be meant, the most convincing first."""
    size = sum(1 for byte in sample if byte >= 0x80) or 1
    words = Counter(
        "".join(chr(b) if b < 0x80 else "\x00" for b in sample).lower().split()
    )
    verdicts = [
        _judge_single(sample, charset, alphabets, words)
        for charset, alphabets in _alphabets_by_charset().items()
    ]
    verdicts += [_judge_east_asian(sample, charset, size) for charset in EAST_ASIAN]
    return sorted(verdicts, key=lambda verdict: -verdict.score)


@lru_cache(maxsize=1)
def _alphabets_by_charset() -> dict[str, list[Alphabet]]:
    served: dict[str, list[Alphabet]] = {}
    for alphabet in ALPHABETS:
        for charset in alphabet.charsets:
            served.setdefault(charset, []).append(alphabet)
    return served


def _judge_single(
    sample: bytes, charset: str, alphabets: Iterable[Alphabet], words: Counter[str]
) -> Verdict:
    text = sample.decode(charset, "replace")
    counts = Counter(char for char in text if char >= "\x80")
    total = sum(counts.values()) or 1
    layout = _layout_faults(text) / total
    best = Verdict(charset, "und", -9.0)
    size = sum(words.values()) or 1
    for alphabet in alphabets:
        points = sum(_weight(char, alphabet) * count for char, count in counts.items())
        known = sum(words[word] for word in alphabet.words) / size
        score = points / total - layout + min(known * 4, 1.0) * _WORD_BONUS
        score -= _HANDICAP.get(charset, 0.0)
        if score > best.score:
            best = Verdict(charset, alphabet.language, score)
    return best


def _weight(char: str, alphabet: Alphabet) -> float:
    if char in _TYPOGRAPHY and char not in alphabet.letters:
        return _TYPOGRAPHY[char]
    lower = char.lower()
    rank = alphabet.letters.find(lower[0])
    if rank >= 0:
        weight = 2.5 - 2.5 * rank / len(alphabet.letters)
        return weight if char == lower else weight - 0.5
    category = unicodedata.category(char)
    if category in {"Cc", "Cn", "Co", "Cs"} or char == "\ufffd":
        return _IMPOSSIBLE
    if category == "Mn":
        # Vowel points of Hebrew and Arabic belong to their letters.
        return 0.0 if alphabet.language in {"he", "ar", "fa"} else _SYMBOL
    return _FOREIGN_LETTER if category[0] == "L" else _SYMBOL


def _layout_faults(text: str) -> float:
    """The cost of characters that stand together as no writer puts them."""
    cost = 0.0
    before = " "
    for place, char in enumerate(text):
        if (char >= "\x80" or before >= "\x80") and before.isalpha():
            if char.isalpha():
                if before.islower() and char.isupper():
                    cost -= _MIXED_CASE
                if _script(before) != _script(char):
                    cost -= _MIXED_SCRIPT
            elif char in _BETWEEN_WORDS and text[place + 1 : place + 2].isalpha():
                cost -= _INSIDE_WORD
        before = char
    return cost


def _script(char: str) -> str:
    """The script of a letter, as far as single-byte code pages know scripts."""
    if char < "\u0250" or "\u1e00" <= char < "\u1f00":
        return "Latin"
    code = ord(char)
    for script, first, last in _SCRIPTS:
        if first <= code <= last:
            return script
    return "other"


_SCRIPTS = (
    ("Greek", 0x370, 0x3FF),
    ("Cyrillic", 0x400, 0x52F),
    ("Hebrew", 0x590, 0x5FF),
    ("Arabic", 0x600, 0x6FF),
    ("Thai", 0xE00, 0xE7F),
)


def _judge_east_asian(sample: bytes, charset: str, size: int) -> Verdict:
    text = sample.decode(charset, "replace")
    common, language = {
        "cp932": (HAN_JAPANESE, "ja"),
        "euc_jp": (HAN_JAPANESE, "ja"),
        "cp949": (HANGUL_COMMON, "ko"),
        "gb18030": (HAN_SIMPLIFIED, "zh-Hans"),
        "big5hkscs": (HAN_TRADITIONAL, "zh-Hant"),
    }[charset]
    points = 0.0
    for char in text:
        if char >= "\x80":
            points += _weigh_east_asian(char, common, language)
    return Verdict(charset, language, points / size)


def _weigh_east_asian(char: str, common: frozenset[str], language: str) -> float:
    code = ord(char)
    if char in common:
        return 5.0
    if char in "、。，．：；？！「」『』（）《》“”‘’　・○…—":
        return 3.0
    if 0x4E00 <= code <= 0x9FFF:
        return -2.5 if language == "ko" else 0.5
    if 0x3041 <= code <= 0x30FE:
        return 4.5 if language == "ja" else -2.0
    if 0xAC00 <= code <= 0xD7A3:
        return 1.0
    if 0xFF01 <= code <= 0xFF5E:
        return 1.0
    if 0xFF61 <= code <= 0xFF9F:
        return -1.5
    if (
        char == "\ufffd"
        or 0xE000 <= code <= 0xF8FF
        or unicodedata.category(char)
        in {
            "Cc",
            "Cn",
        }
    ):
        return _IMPOSSIBLE
    return -2.0
