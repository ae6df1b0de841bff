"""What words after a label are: speech, names, or the field of a form."""

import re
from collections.abc import Collection
from enum import StrEnum

from tei_toolkit.labels.function_words import FUNCTIONS
from tei_toolkit.labels.office_words import ARTICLES, SMALL_IN_NAMES
from tei_toolkit.labels.title_words import CALLED
from tei_toolkit.labels.vocabulary import fold, is_small
from tei_toolkit.lazy_pattern import lazy_pattern

SENTENCE_MARKS = ".?!…。？！｡؟۔।॥։።፧፨။។៕།༎᠃᠉"
FULL_STOPS = tuple(SENTENCE_MARKS)
"""The same, to be asked for at the end of a text, which may have none."""
"""What ends a sentence, in the scripts that have such a mark."""
_QUESTION_MARKS = frozenset("?？؟\u037e⁇፧՞")
_FIGURES = lazy_pattern(r"(?:\d[\d.,/:\-–]*[\s|]+)+\d[\d,/:\-–]*\s*")
_TELEPHONE = lazy_pattern(r"(?=(?:\D*\d){6})\+?\d{0,4}\s?(?:\(\d+\))?[\d\s./-]+")
_YEAR = lazy_pattern(r"(?<!\d)[12]\d{3}(?!\d)")
_KOREAN_VERB = lazy_pattern(r"(?:니다|[세어아해]요|니까|지요|죠)\Z")
_LAST_EVENT = lazy_pattern(
    r"(?:(?<=\S)\s+[(\[][^()\[\]]{1,60}[)\]]|(?<=[.?!…])[(\[](?:[x*]{1,3}|\d{1,2})[)\]])\s*\Z"
)
_EVENT_ENDS = (")", "]")
_BRACKETS = frozenset("([（")
_FIRST_SIGNS = frozenset("([+0123456789-–—")
"""What words begin with that may be figures, an event, or go on after a break."""
_EVENT_ALONE = lazy_pattern(r"[(\[（][^()\[\]（）]{3,60}[)\]）]")
_INNER_END = re.compile(
    r"\b\w*\d\. [^\W\d_a-zß-ÿ]|[^\W\d_]{4,}[?!] \w"
    r"|[^\W\d_]{6,}\.\s{1,2}[^\W\d_]"
)
_ADDRESS = 120
"""Characters of words that begin with the office of the one who is spoken to."""
BROKEN_OFF = lazy_pattern(r"[-–—](?: [-–—]){2,}")
"""What a report prints for words that it could not hear: `- - - about housing?`."""
CLOSERS = '"”»’)]）】」』>*_ '


class Value(StrEnum):
    """What the words after a label are."""

    SPEECH = "speech"
    NAMES = "names"
    FRAGMENT = "fragment"
    NOTHING = "nothing"


def is_asked(words: str) -> bool:
    """Whether a question mark of any script stands in words."""
    return not _QUESTION_MARKS.isdisjoint(words)


def _has_small_words(words: str) -> bool:
    """Whether two of the first words are in small letters and no particles."""
    small = 0
    for word in words.split(None, 8)[1:8]:
        if word[0].islower() and word not in SMALL_IN_NAMES:
            small += 1
            if small == 2:
                return True
    return False


def _without_last_event(words: str) -> str:
    """`words` without what happens at their end, in brackets, unless that is all."""
    if words.rstrip()[-1:] not in _EVENT_ENDS:
        return words
    return _LAST_EVENT.sub("", words) or words


def is_ended(words: str) -> bool:
    """Whether a full stop ends words, before what happens after them in brackets."""
    return _without_last_event(words).rstrip()[-1:] in FULL_STOPS


def is_event(words: str) -> bool:
    """Whether something in brackets is all that stands there, and no name."""
    if words[:1] not in _BRACKETS or not _EVENT_ALONE.fullmatch(words):
        return False
    inner = words[1:-1].split()
    return len(inner) == 1 or inner[-1].islower()


def what_it_is(words: str, openers: frozenset[str], *, runs_on: bool) -> Value:
    """Whether words are speech, names alone, or a fragment like the field of a form."""
    if not words[-1:].isalnum():
        words = _without_last_event(words)
    bare = words.rstrip(CLOSERS)
    ended = (
        bool(bare) and bare[-1] in SENTENCE_MARKS and not bare.endswith((". .", "...."))
    )
    if not words.isascii() and not any(c.isupper() or is_small(c) for c in words[:40]):
        return _uncased(words, bare, ended=ended)
    if words[:1] in _FIRST_SIGNS and (value := _by_first_sign(words)):
        return value
    if not words[:1].isalnum() and not any(char.isalnum() for char in words[:60]):
        return Value.NOTHING
    if ended and words[0].isupper() and _has_small_words(words):
        return Value.SPEECH
    if ended and _INNER_END.search(bare):
        return Value.SPEECH
    enough = _PLAINLY_SAID if ended or runs_on else _LOOKED_AT
    names, small, opened = _count_words(words, openers, enough)
    if ended or runs_on:
        if small == 0 and names >= 2 and not opened and bare[-1] not in "?!…":
            return Value.NAMES
        if names >= 5 and 4 * small <= names and not opened and not ended:
            listed = small == 0 or words.count(",") + words.count(";") >= 2
            return Value.NAMES if listed else Value.SPEECH
        return Value.SPEECH
    calls_item = bare[-1:] == ":" and small > 1 and _INNER_END.search(bare)
    is_own = small > 1 and " I " in words[:80]
    is_own = is_own or (small > 0 and words.startswith("I "))
    if is_own or calls_item or (bare[-1:] == "," and opened and small):
        return Value.SPEECH
    if small >= (3 if bare[-1:] in ",;:" else 5) and small > names:
        return Value.SPEECH
    return Value.NAMES if small == 0 and names >= 1 and not opened else Value.FRAGMENT


def is_address(words: str) -> bool:
    """Whether words call those who listen, with a comma: `Mr President, friends,`."""
    return words[-1:] == "," and any(
        word[0].islower() and word.strip(",") not in SMALL_IN_NAMES
        for word in words.split(None, 12)[1:12]
    )


def is_addressed(words: str, openers: Collection[str]) -> bool:
    """Whether words begin with the office of the one who is spoken to: `Mr Speaker, I`.

    After the comma a sentence begins, here or in the next line; what an institute is,
    as in `President, the Hale Club`, is said of those whom no `Mr` or `Madam` calls.
    """
    whom, comma, rest = words[:_ADDRESS].partition(",")
    if not comma or fold(whom) not in FUNCTIONS:
        return False
    first = rest.lstrip().partition(" ")[0].casefold().strip(",.")
    is_called = whom.partition(" ")[0].casefold() in CALLED
    return not first or first in openers or (is_called and first in ARTICLES)


def _by_first_sign(words: str) -> Value | None:
    """What words are by the figure, bracket or dash that they begin with, or None."""
    if words[0] in "-–—":
        return Value.SPEECH if BROKEN_OFF.match(words) else None
    if _FIGURES.fullmatch(words) or _TELEPHONE.fullmatch(words):
        return Value.NOTHING
    return Value.FRAGMENT if is_event(words) else None


def _uncased(words: str, bare: str, *, ended: bool) -> Value:
    """What words are in a script without capitals; `bare` has no closing marks."""
    if BROKEN_OFF.match(words):
        return Value.SPEECH
    ended = ended or (words[-1] == "|" and "\u0900" <= words[0] <= "\u0dff")
    digits = sum(map(str.isdigit, words[:24]))
    if digits > 0.4 * len(words[:24]) and not (ended and bare[-1] in "?？"):
        return Value.NAMES
    if words.count("- ") >= 2:
        return Value.NAMES
    listed = " – " in words and not ended and len(words) < 90
    listed = listed or (
        not (ended or _CLAUSES.search(words))
        and len(words) < 60
        and _YEAR.search(words) is not None
    )
    enough = 8 if "\u0e00" <= words[-1] <= "\u0eff" else 25  # Thai has no full stop
    said = ended or _KOREAN_VERB.search(bare) or (len(words) >= enough and not listed)
    said = said or (words[-1] in "：，" and _CLAUSES.search(words) is not None)
    return Value.SPEECH if said else Value.FRAGMENT


_CLAUSES = lazy_pattern("[，！？].*[^，、：　 ]{5}：?$")
"""Two clauses, of which the last is longer than a name: `大家好，今天来的是老林：`."""
_LOOKED_AT = 24
_PLAINLY_SAID = _LOOKED_AT // 5 + 1
"""So many words in small letters outweigh all others of the first ones."""


def _count_words(
    words: str, openers: frozenset[str], enough: int
) -> tuple[int, int, int]:
    """How many words are capitalised, are in small letters, and open sentences.

    No more are counted once `enough` are in small letters.
    """
    tokens = words.split(None, _LOOKED_AT)
    del tokens[_LOOKED_AT:]
    names = opened = small = 0
    for token in tokens:
        first = token[0]
        if not first.islower() and not first.isalnum():
            first = token.lstrip("\"“‘'«¿¡(*_[—–-")[:1]
        if first.islower():
            low = token.casefold().strip(".,;:")
            if low not in SMALL_IN_NAMES:
                small += 1
                if small == enough:
                    break
        elif first.isupper():
            names += 1
            opened += token.casefold().strip(".,;:!?…\"'“”") in openers
    return names, small, opened
