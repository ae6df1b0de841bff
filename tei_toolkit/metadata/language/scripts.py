"""Which scripts a text is written in, and what that alone says of its language."""

import re
from collections import Counter
from functools import lru_cache

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.language.words import CANTONESE, SIMPLIFIED, TRADITIONAL

_RANGES: tuple[tuple[int, int, str], ...] = (
    (0x0041, 0x024F, "Latn"),
    (0x0250, 0x02AF, "Latn"),
    (0x0370, 0x03FF, "Grek"),
    (0x0400, 0x052F, "Cyrl"),
    (0x0530, 0x058F, "Armn"),
    (0x0590, 0x05FF, "Hebr"),
    (0x0600, 0x06FF, "Arab"),
    (0x0700, 0x074F, "Syrc"),
    (0x0750, 0x077F, "Arab"),
    (0x0780, 0x07BF, "Thaa"),
    (0x0900, 0x097F, "Deva"),
    (0x0980, 0x09FF, "Beng"),
    (0x0A00, 0x0A7F, "Guru"),
    (0x0A80, 0x0AFF, "Gujr"),
    (0x0B00, 0x0B7F, "Orya"),
    (0x0B80, 0x0BFF, "Taml"),
    (0x0C00, 0x0C7F, "Telu"),
    (0x0C80, 0x0CFF, "Knda"),
    (0x0D00, 0x0D7F, "Mlym"),
    (0x0D80, 0x0DFF, "Sinh"),
    (0x0E00, 0x0E7F, "Thai"),
    (0x0E80, 0x0EFF, "Laoo"),
    (0x0F00, 0x0FFF, "Tibt"),
    (0x1000, 0x109F, "Mymr"),
    (0x10A0, 0x10FF, "Geor"),
    (0x1100, 0x11FF, "Hang"),
    (0x1200, 0x139F, "Ethi"),
    (0x1780, 0x17FF, "Khmr"),
    (0x1E00, 0x1EFF, "Latn"),
    (0x1F00, 0x1FFF, "Grek"),
    (0x2D00, 0x2D2F, "Geor"),
    (0x3040, 0x30FF, "Kana"),
    (0x3130, 0x318F, "Hang"),
    (0x31F0, 0x31FF, "Kana"),
    (0x3400, 0x9FFF, "Hani"),
    (0xAC00, 0xD7AF, "Hang"),
    (0xF900, 0xFAFF, "Hani"),
    (0xFB1D, 0xFB4F, "Hebr"),
    (0xFB50, 0xFDFF, "Arab"),
    (0xFE70, 0xFEFF, "Arab"),
    (0xFF21, 0xFF5A, "Latn"),
    (0xFF66, 0xFF9D, "Kana"),
    (0x20000, 0x323AF, "Hani"),
)
_NO_LETTERS = bytes(place for place in range(128) if not chr(place).isalpha())

# Scripts that one living language is written in, nearly always.
_ONE_LANGUAGE = {
    "Grek": "el",
    "Armn": "hy",
    "Hebr": "he",
    "Syrc": "syr",
    "Thaa": "dv",
    "Beng": "bn",
    "Guru": "pa",
    "Gujr": "gu",
    "Orya": "or",
    "Taml": "ta",
    "Telu": "te",
    "Knda": "kn",
    "Mlym": "ml",
    "Sinh": "si",
    "Thai": "th",
    "Laoo": "lo",
    "Tibt": "bo",
    "Mymr": "my",
    "Geor": "ka",
    "Hang": "ko",
    "Ethi": "am",
    "Khmr": "km",
    "Kana": "ja",
}
_YIDDISH = lazy_pattern(r"[\u05f0-\u05f2]|(?<!\w)(?:און|איז|דער|נישט|דאס)(?!\w)")
_ASSAMESE = re.compile(r"[ৰৱ]")
_POLYTONIC = re.compile(r"[\u1f00-\u1fff]")
_ANCIENT = lazy_pattern(r"(?<!\w)(?:δὲ|γὰρ|μὲν|οὖν|ἀλλὰ|εἰ|τε|ὦ)(?!\w)")


def has_script_of_one_language(text: str) -> bool:
    """Whether `text` has a letter for which `language_of_script` knows a language."""
    scripts = set(map(script_of, set(text)))
    return "Hani" in scripts or not scripts.isdisjoint(_ONE_LANGUAGE)


@lru_cache(maxsize=4096)
def script_of(character: str) -> str:
    """The ISO 15924 code of a letter's script, or `Zyyy`."""
    point = ord(character)
    for low, high, script in _RANGES:
        if point <= high:
            return script if point >= low else "Zyyy"
    return "Zyyy"


def count_scripts(text: str) -> Counter[str]:
    """How many letters of each script `text` has."""
    counts: Counter[str] = Counter()
    if text.isascii():
        letters = len(text.encode().translate(None, _NO_LETTERS))
        return Counter({"Latn": letters}) if letters else counts
    for character, count in Counter(text).items():
        if character.isalnum() and not character.isdecimal():
            counts[script_of(character)] += count
    counts.pop("Zyyy", None)
    return counts


def main_script(counts: Counter[str]) -> str | None:
    """The script most of the letters are in; kana makes a text Japanese."""
    if len(counts) < 2:
        return next(iter(counts), None)
    han, kana, hangul = counts["Hani"], counts["Kana"], counts["Hang"]
    if han + kana + hangul:
        eastern = counts.copy()
        del eastern["Hani"], eastern["Kana"], eastern["Hang"]
        others = max(eastern.values(), default=0)
        # An ideograph says as much as three letters.
        if (han + kana + hangul) * 3 > others:
            if hangul > kana and hangul * 4 > han:
                return "Hang"
            return "Kana" if kana * 12 > han else "Hani"
        return max(sorted(eastern), key=lambda script: eastern[script])
    return max(sorted(counts), key=lambda script: counts[script])


def language_of_script(script: str, text: str) -> str | None:
    """The BCP 47 tag that `script` alone gives to `text`, or None if several can be."""
    if script == "Hani":
        return _chinese(text)
    if script == "Hebr" and len(_YIDDISH.findall(text)) * 40 > len(text) / 6:
        return "yi"
    if script == "Beng" and len(_ASSAMESE.findall(text)) * 100 > len(text):
        return "as"
    if script == "Grek" and _POLYTONIC.search(text) and _ANCIENT.search(text):
        ancient = len(_ANCIENT.findall(text))
        return "grc" if ancient * 60 > len(text.split()) else "el"
    return _ONE_LANGUAGE.get(script)


def _chinese(text: str) -> str:
    counts = Counter(text)
    simplified = sum(counts[character] for character in set(SIMPLIFIED))
    traditional = sum(counts[character] for character in set(TRADITIONAL))
    if sum(counts[character] for character in CANTONESE) * 50 > len(text):
        return "yue"
    # Characters that both lists have cancel each other out.
    if simplified > traditional:
        return "zh-Hans"
    return "zh-Hant" if traditional > simplified else "zh"
