"""What kind of thing English words name, and how they are usually written.

The table in `data/kinds.txt.gz` is written by `tools/build_word_kinds.py`; its sources
and licences are in `data/SOURCES.md`.
"""

from functools import lru_cache
from pathlib import Path

from tei_toolkit.names.gazetteer import without_marks
from tei_toolkit.names.lexicon import load_lexicon
from tei_toolkit.sorted_lines import SortedLines
from tei_toolkit.values import immutable

KINDS = ("given", "family", "place", "org", "demonym", "common", "other")
# How likely a kind is at least, by level.
LEVELS = {"hi": 0.9, "mid": 0.6, "low": 0.35, "some": 0.15}
# Which share of its uses a word has a capital at least.
CASES = {"always": 0.97, "mostly": 0.85, "often": 0.5, "some": 0.2, "never": -1.0}
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_TABLE = Path(__file__).parent / "data" / "kinds.txt.gz"
CASE_NAMES = (*CASES, "unknown")
# Clusters from this number on are groups of common words, four in each larger one.
CONTEXTS = 1024
# Before the last letters of a word stands this sign in the table; the longest first.
END, ENDINGS = "~", (4, 3)


@immutable
class WordKind:
    """What is known of a word.

    Attributes:
        kinds: what it names, the likeliest first, with the level: `family-hi`.
        case: how often it has a capital: a key of `CASES`, or `unknown`.
        cluster: the number of the words that are used like it, 0 if not known.
    """

    kinds: tuple[str, ...]
    case: str
    cluster: int = 0

    @property
    def group(self) -> int:
        """The number of the common words that are used like it, or -1."""
        return self.cluster - CONTEXTS if self.cluster >= CONTEXTS else -1


_COMMON = WordKind(("common-hi",), "never")
_UNKNOWN = WordKind(("unknown",), "unknown")


@lru_cache(maxsize=1)
def _table() -> SortedLines:
    return SortedLines(_TABLE)


@lru_cache(maxsize=16_384)
def word_kind(word: str) -> WordKind:
    """What is known of `word`, whatever its capitals, or else without its accents."""
    word = word.lower()
    code = _table().find(word)
    if code is None and not word.isascii():
        code = _table().find(without_marks(word))
    if code is None and "'" in word:
        code = _table().find(word.replace("'", ""))
    if code is not None:
        return _decode(code)
    return _COMMON if word in load_lexicon().common else _by_ending(word)


def _by_ending(word: str) -> WordKind:
    """An unknown word, with what rare words name that end like it."""
    for length in ENDINGS:
        if len(word) > length + 1:
            code = _table().find(END + word[-length:])
            if code is not None:
                return WordKind(("unknown", _kind(code[0])), "unknown")
    return _UNKNOWN


@lru_cache(maxsize=4096)
def _decode(code: str) -> WordKind:
    kinds = tuple(_kind(letter) for letter in code[:2] if letter != "-")
    case = CASE_NAMES[ALPHABET.index(code[2])]
    cluster = ALPHABET.index(code[3]) * 64 + ALPHABET.index(code[4])
    return WordKind(kinds, case, cluster)


def _kind(letter: str) -> str:
    kind, level = divmod(ALPHABET.index(letter), len(LEVELS))
    return f"{KINDS[kind]}-{tuple(LEVELS)[level]}"
