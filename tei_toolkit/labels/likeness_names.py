"""How much one name or office looks like a speaker label, by itself."""

import re
import unicodedata

from tei_toolkit.labels.function_words import (
    BENCHES,
    FUNCTIONS,
    ORDINALS,
    SIDES,
    VOICES,
)
from tei_toolkit.labels.likeness_uncased import is_uncased, weigh_uncased
from tei_toolkit.labels.office_words import (
    ARTICLES,
    HONORIFICS,
    OFFICE_ENDINGS,
    OFFICES_OF_TWO,
    PARTICLES,
)
from tei_toolkit.labels.opener_words import (
    QUANTIFIERS,
    is_saying,
)
from tei_toolkit.labels.title_words import CALLED
from tei_toolkit.labels.vocabulary import fold, word_set
from tei_toolkit.lazy_pattern import lazy_pattern

_INITIALS = re.compile(r"[A-ZÀ-ÞА-ЯΑ-Ω]{1,4}\d?|(?:[A-ZÀ-ÞА-ЯΑ-Ω]\.\s?){1,4}")
_SURNAME_FIRST = re.compile(
    r"[^\W\d_]{3,25}(?:-[^\W\d_]{2,20})?,?\s(?:[^\W\d_]\.\s?){1,2}(?:[^\W\d_]\.?)?"
)
_INITIALS_FIRST = re.compile(
    r"(?:[^\W\d_]\.\s?){1,3}[^\W\d_][^\W\d_'’]{1,25}(?:-[^\W\d_]{2,25})?"
)
_SHORTENED = lazy_pattern(
    r"[^\W\d_a-zß-ÿ][^\W\d_A-ZÀ-Þ]{0,5}\.(?: (?:of|de|du|der|des|von))?"
    r"(?: ?[^\W\d_a-zß-ÿ][^\W\d_A-ZÀ-Þ]{1,3}\.){1,3}"
)
_CODE = re.compile(
    r"(?=[^\W\d_a-z]*[\d_])[A-Z]{1,5}(?:_?\d{1,4})?(?:_?[A-Z]{1,5}\d{0,3}){0,2}"
    r"|[A-Z]{2,5}-\d{1,2}\.\d{1,3}"
)
"""What a corpus calls a speaker, or a firm a room: `CH_MB1`, `KL07LOC`, `GLA-2.14`."""
_TELEPHONE = re.compile(
    r"\+\d[\d*xX.\- ]{6,18}[\d*xX]|\d{3,7}[*xX]{2,8}\d{2,4}|\d{10,13}"
)
SURNAME_AND_INITIALS = "a surname and initials"
_LONGEST_SHORT = 5
"""Characters, the stop among them, of the longest word cut short."""
_TITLES_BEHIND = frozenset("honorable doctor doctora representante ingeniero".split())
"""Titles in small letters behind an office, as Colombian records have them."""
_LONGEST_BENCHES, _LONGEST_VOICE = 12, 7
"""Words of what says on which benches somebody calls, and of what one may call."""
_LONG_OFFICE = 10
"""Words of a name with the office that stands after it."""
_SMALL_OFFICE, _HOLDER = 4, 3
"""Words of an office in small letters, and of the name behind it."""
_DECIMAL = re.compile(r"\d[.,]\d")
IN_SHORT = "an office in short"
IN_DIGITS = "mostly digits"
_OF_PAPERS = frozenset("y yr the il lo la le les el los las o os a as i gli".split())
"""Articles in languages that have small letters in the middle of headings."""
_OF_PARTS = frozenset("il lo la le el der die das o a".split())
"""Articles that are words of other kinds, too, which begin sentences."""
IN_OFFICES = PARTICLES | {"pour", "para", "per", "für", "con", "por", "az", "lo"}


_PART = re.compile(r"[^\W\d_]\d{1,2}")
_DISCRIMINATED = re.compile(r"[^\s#]{2,32}#\d{4}")
"""A nickname in a chat where many have the same: `lena#1201`."""


def weigh_name(
    head: str, openers: frozenset[str]
) -> tuple[float, str, tuple[str, ...]]:
    """The weight, shape and reasons for one name or office."""
    words = head.split()
    if not words:
        return -5.0, "other", ("empty",)
    folded = [unicodedata.normalize("NFKC", word).casefold() for word in words]
    if fold(head) in FUNCTIONS:
        return 3.0, "function", ("a function that speaks",)
    if is_uncased(head):
        return weigh_uncased(head, words, folded, openers)
    if (initialed := _with_initials(head, words, folded, openers)) is not None:
        return initialed
    if (coded := _coded(head)) is not None:
        return coded
    if _DECIMAL.search(head):
        return -3.0, "other", ("a number with a point",)
    digits = sum(char.isdigit() for char in head)
    if head.isupper() and not digits:
        return _capitals(head, words, folded, openers)
    is_part = len(words) == 2 and len(words[0]) > 3 and words[1].isdigit()
    if head.isupper() and is_part and digits <= 2:
        return 1.7, "caps", ("a numbered part in capitals",)
    if digits and digits >= sum(char.isalpha() for char in head):
        return -4.0, "other", (IN_DIGITS,)
    return _in_small_letters(head, words, folded, openers, has_digits=digits > 0)


def _coded(head: str) -> tuple[float, str, tuple[str, ...]] | None:
    """What stands for a name, of letters and figures, or None."""
    if len(head) > 3 and _CODE.fullmatch(head):
        return 0.8, "initials", ("a code for a speaker",)
    if _TELEPHONE.fullmatch(head):
        return 1.6, "handle", ("a telephone number, as meetings by telephone print",)
    if _DISCRIMINATED.fullmatch(head):
        return 2.2, "handle", ("a nickname and the number that tells it apart",)
    if _PART.fullmatch(head) and head.isupper():
        return 0.5, "initials", ("a letter and a number",)
    return None


def _in_small_letters(
    head: str,
    words: list[str],
    folded: list[str],
    openers: frozenset[str],
    *,
    has_digits: bool,
) -> tuple[float, str, tuple[str, ...]]:
    """The same for words of which not all letters are capitals."""
    if _holds_office(words):
        return 1.5, "caps", ("a name in capitals and an office",)
    if len(words) > 1 and (titled := _titled(words, folded, openers)) is not None:
        return titled
    if (voice := _voice(words, folded, openers)) is not None:
        return voice
    first = folded[0] if _is_initial(folded[0]) else folded[0].strip(".,")
    if first in ORDINALS and len(words) == 2 and words[1][0].isupper():
        return 1.2, "title", ("one of several who play a part",)
    if first in openers and len(words) > 1 and _are_surnames(words[1:]):
        return _name(head, words, has_digits=has_digits)
    if first in openers and len(words) > 1:
        if first in _OF_PAPERS and 2 <= len(words) <= 4 and _are_capital(words[1:]):
            return -0.9, "title", ("an article and a name, like a newspaper's",)
        if first in _OF_PARTS and _is_part(words[1:], folded[1:], openers):
            return -2.0, "name", ("an article and a noun, as of a part",)
        return -3.5, "other", (f"begins like a sentence: {words[0]}",)
    if first in openers:
        return -3.0, "other", ("a word that opens sentences",)
    if is_saying(folded[-1]) and len(words) > 1:
        return -3.5, "other", ("ends in a verb of speaking",)
    if all(_is_name_word(w, f) for w, f in zip(words, folded, strict=True)):
        return _name(head, words, has_digits=has_digits)
    return _mixed(words, folded, openers) or _handle(head, words)


def _are_surnames(words: list[str]) -> bool:
    """Whether words are in capitals, as surnames are printed: `Will PENHALLOW`."""
    return all(len(word) > 3 and word.isalpha() and word.isupper() for word in words)


def _are_capital(words: list[str]) -> bool:
    return all(word[0].isupper() for word in words)


def _with_initials(
    head: str, words: list[str], folded: list[str], openers: frozenset[str]
) -> tuple[float, str, tuple[str, ...]] | None:
    """A surname with initials before or after it, an office in short, or None."""
    if head[-1] == "." and _SHORTENED.fullmatch(head):
        if any(len(w) > 2 and w.strip(".") in openers for w in folded):
            return -3.0, "other", ("sentences of a word",)
        return 2.5, "title", (IN_SHORT,)
    if _SURNAME_FIRST.fullmatch(head) and folded[0] not in openers:
        return 2.4, "caps" if head.isupper() else "name", (SURNAME_AND_INITIALS,)
    if _INITIALS_FIRST.fullmatch(head) and head[-2:-1].isalpha():
        if head.isupper():
            return 2.3, "caps", ("initials and a surname in capitals",)
        if words[-1][0].isupper() or "." in words[-1]:
            return 1.8, "name", ("initials and a surname",)
    return None


def _is_whole_with_stop(word: str) -> bool:
    """Whether a word that is a title elsewhere ends a sentence: `Right. Action:`."""
    return word[-1] == "." and len(word) > _LONGEST_SHORT and word not in HONORIFICS


_OF_ALL = frozenset(
    "assembly council conference committee commission court board staff debate election"
    " meeting session".split()
)
"""Those who are general and no officer of that rank: `General Assembly`."""


def _behind_titles(words: list[str]) -> list[str]:
    """The name behind titles in small letters: `honorable Senador Ana Mora`."""
    first = 0
    while first < len(words) - 2 and (
        words[first] in _TITLES_BEHIND
        or (first and words[first].casefold() in HONORIFICS)
    ):
        first += 1
    return words[first:]


_TITLES_AFTER = frozenset("bey efendi hanım paşa hazretleri bəy xanım əfəndi".split())
"""Turkish and Azerbaijani titles, which stand behind a name: `Salih Efendi`."""


def _titled(
    words: list[str], folded: list[str], openers: frozenset[str]
) -> tuple[float, str, tuple[str, ...]] | None:
    """A form of address or an office before a name, or None."""
    first = folded[0] if _is_initial(folded[0]) else folded[0].strip(".,")
    rest = words[1:]
    if len(words) > 2 and f"{folded[0]} {folded[1]}" in OFFICES_OF_TWO:
        if all(_is_name_word(w, f) for w, f in zip(words[2:], folded[2:], strict=True)):
            return 3.0, "title", ("a title before a name",)
        return _office(words[2:], folded[2:], openers)
    if _is_whole_with_stop(folded[0]):
        return None
    if first == "general" and folded[1].strip(".,") in _OF_ALL:
        return None
    if folded[0] in HONORIFICS or first in HONORIFICS or first.endswith(OFFICE_ENDINGS):
        named = _behind_titles(rest)
        if all(
            _is_name_word(w, f)
            for w, f in zip(named, folded[len(folded) - len(named) :], strict=True)
        ):
            return 3.0, "title", ("a title before a name",)
        office = _office(rest, folded[1:], openers)
        if office[1] == "title" and folded[0] in CALLED and _names_its_holder(rest):
            return 2.6, "title", ("a form of address, an office and a name",)
        return office
    if first in ARTICLES and folded[1].strip(".") in HONORIFICS:
        named = rest[1:] if rest[0][0].islower() and len(rest) > 1 else rest
        start = len(folded) - len(named)
        if all(_is_name_word(w, f) for w, f in zip(named, folded[start:], strict=True)):
            return 2.5, "title", ("an office",)
        if len(words) <= 3:
            return 1.0, "title", ("an office in small letters",)
        return _office(rest, folded[1:], openers)
    names = zip(words[:-1], folded[:-1], strict=True)
    if folded[-1] in _TITLES_AFTER and all(_is_name_word(w, f) for w, f in names):
        return 3.0, "title", ("a title behind a name",)
    return None


def _is_part(words: list[str], folded: list[str], openers: frozenset[str]) -> bool:
    """Whether a noun stands behind an article, and at most what it is in charge of."""
    if not words[0].isalpha() or folded[0] in openers:
        return False
    return len(words) == 1 or (len(words) == 3 and folded[1] in PARTICLES)


def _name(
    head: str, words: list[str], *, has_digits: bool
) -> tuple[float, str, tuple[str, ...]]:
    """Words of which each can stand in a name."""
    if _INITIALS.fullmatch(head):
        return 0.8, "initials", ("initials",)
    weight = 1.4 if len(words) > 1 else 0.2
    if len(words) > 5:
        weight -= 2.5
    if has_digits:
        weight -= 1.2
    if words[0][0].islower():
        weight -= 1.0
    if len(words) > 1:
        return weight, "name", ("capitalised like a name",)
    return weight, "word", ("one capitalised word",)


def _handle(head: str, words: list[str]) -> tuple[float, str, tuple[str, ...]]:
    """Words that are no name: a nickname, or anything."""
    if len(words) == 1 and len(head) <= 24:
        return -0.8, "handle", ("one word without a capital",)
    if len(words) == 2 and head.islower() and len(head) <= 24:
        return -2.2, "handle", ("two words without capitals",)
    return -3.5, "other", ("words that no name has",)


def _is_initial(word: str) -> bool:
    """Whether a word is a letter with its full stop, and so no small word."""
    return len(word) in (2, 4) and word[1] == "." and word[0].isalpha()


_OBJECTS = word_set("me you him her us them it so mich mir dich dir ihm moi toi lui")
"""Words of a sentence that are no party: `Speak to me:`."""


_RESERVED = word_set(
    "reserved vorbehalten réservés reservados riservati защищены захищені voorbehouden"
)
"""How a notice ends that begins as a voice does: `All rights reserved.`."""


def _voice(
    words: list[str], folded: list[str], openers: frozenset[str]
) -> tuple[float, str, tuple[str, ...]] | None:
    """A voice from the house, `Plusieurs députés du groupe`: or None."""
    if folded[0] == "sur" and "bancs" in folded[:6] and len(words) <= _LONGEST_BENCHES:
        return 2.5, "function", ("a side of the house",)
    longest = _LONGEST_BENCHES if folded[0] in QUANTIFIERS else _LONGEST_VOICE
    if len(words) > longest or is_saying(folded[-1]) or words[0][0].islower():
        return None
    if folded[-1] in _RESERVED:
        return None
    bare = [part for word in folded for part in word.strip(".,").split("'")]
    if any(word in BENCHES for word in bare) and all(word in SIDES for word in bare):
        return 2.5, "function", ("a side of the house",)
    if len(folded[0]) > 2 and folded[0] in FUNCTIONS and len(words) <= 5:
        return 1.0, "function", ("a function that speaks, and where",)
    for place, word in enumerate(folded[:3]):
        if word.strip(".,") in VOICES:
            before = folded[:place]
            if all(w in QUANTIFIERS or w not in openers for w in before):
                return 1.8, "function", ("a voice from the house",)
    return None


def _holds_office(words: list[str]) -> bool:
    """Whether a name in capitals stands before an office in small letters.

    `BÁRDI-NAGY ÖDÖN gazdasági és közlekedési miniszter`, however long it is.
    """
    name = next((i for i, word in enumerate(words) if word[0].islower()), len(words))
    last = words[-1].casefold()
    return (
        2 <= name < len(words) <= _LONG_OFFICE
        and all(word.isupper() for word in words[:name])
        and all(word.islower() for word in words[name:])
        and (last in HONORIFICS or last.endswith(OFFICE_ENDINGS))
    )


def _mixed(
    words: list[str], folded: list[str], openers: frozenset[str]
) -> tuple[float, str, tuple[str, ...]] | None:
    """A name with words in small letters before or after it, or a part played."""
    small = [w for w, f in zip(words, folded, strict=True) if not _is_name_word(w, f)]
    if not words[0][0].isupper() or is_saying(folded[-1]):
        return None
    if any(word in openers and word not in PARTICLES for word in folded):
        return None
    if len(words) > 2 and words[0].isupper() and words[1].isupper() and len(small) <= 3:
        return 1.5, "caps", ("a name in capitals and an office",)
    if (
        len(small) == 1
        and len(words) >= 3
        and words[-1] == small[0]
        and len(small[0]) <= 5
    ):
        if "the" in folded or small[0] in _OBJECTS:
            return -2.0, "name", ("a capital and words in small letters",)
        return 0.8, "name", ("a name and a short word, as of a party",)
    if (
        len(small) <= 2
        and 3 <= len(words) <= 7
        and words[-1][0].isupper()
        and (words[-2][0].isupper() or len(small) == 1)
    ):
        return 0.4, "title", ("words in small letters before a name",)
    if len(words) == 2 and len(words[0]) + len(words[1]) <= 26:
        return -2.0, "name", ("a capital and a word in small letters",)
    return None


_LONGEST_OFFICE, _SHORT = 14, 4
"""Words of a long office, and letters of one that has no capital in it."""


def _office(
    rest: list[str], folded: list[str], openers: frozenset[str]
) -> tuple[float, str, tuple[str, ...]]:
    """A title followed by words that are not all names: an office, or a sentence."""
    small = sum(
        1
        for word, low in zip(rest, folded, strict=True)
        if word[0].islower() and low not in PARTICLES
    )
    opened = sum(1 for low in folded if low in openers and low not in IN_OFFICES)
    if is_saying(folded[-1]) or opened:
        return -3.5, "other", ("reads like a sentence",)
    if len(rest) > 1 and folded[0] in ARTICLES and len(rest) <= 8:
        weight = 1.5 - 0.8 * max(0, len(rest) - 5)
        return weight, "title", ("a form of address and an office",)
    if small <= 2 and len(rest) <= 7:
        return 0.8 - 0.6 * small, "title", ("an office with words in small letters",)
    if len(rest) <= _LONGEST_OFFICE and all(
        word[0].isupper() or len(word) <= _SHORT for word in rest
    ):
        return 0.2, "title", ("a long office in capitals but for short words",)
    return -2.5, "other", ("too many words in small letters",)


def _names_its_holder(rest: list[str]) -> bool:
    """Whether words in small letters stand before a name: `Dl. primar Ion Hale`."""
    office = next(
        (i for i, word in enumerate(rest) if not word[0].islower()), len(rest)
    )
    name = rest[office:]
    return (
        0 < office <= _SMALL_OFFICE
        and 0 < len(name) <= _HOLDER
        and all(word[0].isupper() and word[-1].isalpha() for word in name)
    )


def _capitals(
    head: str, words: list[str], folded: list[str], openers: frozenset[str]
) -> tuple[float, str, tuple[str, ...]]:
    is_addressed = len(words) > 2 and folded[0] in ARTICLES and folded[1] in HONORIFICS
    if (folded[0] in HONORIFICS and len(words) > 1) or is_addressed:
        return 3.0, "caps", ("a title before a name, in capitals",)
    if folded[0] == "the" and len(words) > 1:
        return 2.0, "caps", ("an office in capitals",)
    if _INITIALS.fullmatch(head):
        return 0.8, "initials", ("initials",)
    if len(words) == 1:
        weight = -1.5 if folded[0] in openers else 1.0
        return weight, "caps", ("one word in capitals",)
    if _is_initial(folded[0]) and 2 <= len(words) <= 4:
        return 2.3, "caps", ("initials and a surname in capitals",)
    opened = sum(1 for low in folded if low in openers and low not in PARTICLES)
    if opened:
        return 0.2 - opened, "caps", ("capitals with words of a sentence",)
    if len(words) <= 5:
        return 1.7, "caps", ("capitals like a name",)
    return 0.0, "caps", ("a long line in capitals",)


def _is_name_word(word: str, folded: str) -> bool:
    """Whether `word` can stand in a name: capitalised, or a particle or an initial."""
    bare = word.lstrip("'’`\"(*_-‘@#")
    if not bare:
        return word in "-–&'"
    first = bare[0]
    if first.isupper() or first.istitle():
        return True
    if folded.strip(".,'’") in PARTICLES or folded.startswith(("d'", "l'", "d’", "l’")):
        return True
    if first.isdigit():
        return len(bare) <= 4
    return first.isalpha() and not first.islower()
