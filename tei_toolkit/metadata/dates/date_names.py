"""The names of months and days, by language."""

import re
from functools import lru_cache

from tei_toolkit.metadata.dates.calendar_words import DAYS, MONTHS
from tei_toolkit.metadata.folding import folded


def primary_of(language: str | None) -> str:
    """The language of a BCP 47 tag, without its region."""
    return (language or "").lower().replace("_", "-").split("-")[0]


@lru_cache(maxsize=16)
def months_of(language: str) -> dict[str, int | None]:
    """Every month name; None where two languages mean different months by it.

    The names of `language` come first; short names of other languages, English apart,
    are left out when the language is known.
    """
    table: dict[str, int | None] = {}
    own: dict[str, int | None] = {}
    for tag, line in MONTHS.items():
        is_own = bool(language) and _is_of(tag, language)
        for number, cell in enumerate(line.split("|"), 1):
            for word in filter(None, cell.split(",")):
                if is_own:
                    own[word] = number
                elif language and tag != "en" and _is_short(word):
                    continue
                elif table.get(word, number) != number:
                    table[word] = None
                else:
                    table[word] = number
    return table | own


def _is_short(word: str) -> bool:
    """Whether a short name may be a word of another language of its script."""
    return len(word) < 4 and word.isalpha() and word < "\u0900"


def _is_of(tag: str, language: str) -> bool:
    same = {"no": ("nb", "nn"), "sr": ("sr", "sr-Latn", "hr", "bs"), "hr": ("hr", "bs")}
    return primary_of(tag) == language or tag in same.get(language, ())


@lru_cache(maxsize=1)
def names_of_days() -> dict[str, int]:
    """Every day name of four letters or more, and the English short ones."""
    table: dict[str, int] = {}
    for tag, line in DAYS.items():
        for number, cell in enumerate(line.split("|")):
            for word in filter(None, cell.split(",")):
                if len(word) >= 4 or tag in {"en", "de", "zh", "ja", "ko", "am"}:
                    table.setdefault(word, number)
    for number, sign in enumerate("月火水木金土日"):
        table.setdefault(sign + "曜日", number)
        table.setdefault(sign, number)
    for number, sign in enumerate("一二三四五六日"):
        table.setdefault("星期" + sign, number)
        table.setdefault("周" + sign, number)
    for number, word in enumerate("จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์ อาทิตย์".split()):
        table.setdefault(folded(word), number)
    for number, sign in enumerate("월화수목금토일"):
        table[folded(sign + "요일")] = number
        table[folded(sign)] = number
    return table


def weekday_of(text: str) -> int | None:
    """The day of the week that `text` names, from Monday, 0; None for none."""
    names = names_of_days()
    for word in re.findall(r"[^\W\d_]+", folded(text)):
        if word in names:
            return names[word]
    return None


# A word with the vowel signs and joiners that are no letters to `re`.
WORD = (
    r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u064b-\u065f\u0900-\u0963\u0966-\u0dff"
    r"\u0e31-\u0e4e\u200c])*"
)


def is_day_name(word: str) -> bool:
    """Whether `word` names a day of the week in some language."""
    return folded(word).strip(" .,") in names_of_days()
