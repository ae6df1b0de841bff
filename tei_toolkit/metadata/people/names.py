"""Names of persons in their parts, whatever order and case they are printed in."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from tei_toolkit.description import PersonName
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.people.words import (
    CIVIL_TITLES,
    GENERATIONS,
    NAME_LINKS,
    NOBLE_RANKS,
    OFFICES,
    SUFFIXES,
)
from tei_toolkit.values import immutable

TERRITORY_LINK = "of"
"""With which the name begins of one who is called by the place of the title."""
_NOT_WORD = re.compile(r"[\W_]+")
_INITIAL = re.compile(r"(?:[^\W\d_]\.[-‐]?){1,3}[^\W\d_]?|[^\W\d_]")
_VOWEL = re.compile(r"[aeiouy]")
_GLUED_INITIAL = re.compile(r"(?<![^\W\d_])([^\W\d_]\.)(?=[^\W\d_]{2}|[^\W\d_]\.)")
_PATRONYMIC = re.compile(
    r"(?:лук|иль|фом|кузьм|савв|никит|фок|гаврил)ич"
    r"|.{2,}(?:ович|евич|ьич|йович|івна|ївна|овна|евна|ична|инична"
    r"|ovich|evich|yevich|ovych|yovych|ovna|evna|yevna|ivna|ovitch|evitch|owitsch)",
)
_SOUTH_SLAVIC = frozenset(("sr", "hr", "bs", "sl", "mk", "bg", "me", "sh"))
_SHORTEST = 2
_GIVEN_FIRST = frozenset("en fr de nl es ca pt it pl sv da nb no nn".split())
_SURNAME_FIRST = frozenset(("hu", "zh", "ja", "ko", "vi"))
_SPOKEN = re.compile(
    r"(?:[^aeiouy]{1,2}|y)[aeiouy]{1,2}[^aeiouy]?|[aeiou][bcdghlmnrstuwy]\w?"
)
_LONGEST_INITIALS = 4
_CAPS = re.compile(r"[^\W\d_]{2}")
_EAST_ASIAN = lazy_pattern(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")


@immutable
class Name:
    """A person's name in words, with what each is for.

    Attributes:
        words: of the name alone, in printed order, in readable case; no titles.
        keys: the same words folded to bare letters, for comparison.
        titles: forms of address and degrees before it, in readable case.
        surname: indices into `words` of the family name; empty where it is not known
            which word it is.
        patronymic: index of the patronymic, or None.
        generation: "Jr.", "III", or None.
        territory: of a peer, as printed: "of Upholland"; or empty.
        is_marked: whether the print says which word is the family name: by capitals,
            or by a comma before the forenames.
        nickname: that stands in brackets before the family name, in readable case.
    """

    words: tuple[str, ...]
    keys: tuple[str, ...]
    titles: tuple[str, ...] = ()
    surname: tuple[int, ...] = ()
    patronymic: int | None = None
    generation: str | None = None
    is_marked: bool = False
    territory: str = ""
    nickname: str = ""

    @property
    def forenames(self) -> tuple[str, ...]:
        """The words that are neither family name, patronymic nor link."""
        rest = set(self.surname) | ({self.patronymic} - {None})
        return tuple(
            word
            for index, word in enumerate(self.words)
            if index not in rest
            and not (self.surname and self.is_link_at(index))
            and not (index == 0 and word == TERRITORY_LINK)
        )

    def is_link_at(self, index: int) -> bool:
        """Whether a word links to the family name, alone or with a rank before it.

        Both are one: `Freiherr von` of Balthasar Freiherr von Rauhen.
        """
        word = self.words[index]
        if is_link(word):
            return index > 0 or word != "Ben"  # who is no son there
        is_rank = 0 < index < len(self.words) - 2 and word.lower() in NOBLE_RANKS
        return is_rank and is_link(self.words[index + 1])

    @property
    def is_territorial(self) -> bool:
        """Whether it is a title's place: "of Merrow", of the Countess of Merrow."""
        return self.words[:1] == (TERRITORY_LINK,)

    @property
    def is_full(self) -> bool:
        """Whether it has a forename or initial and a family name."""
        return bool(self.surname) and bool(self.forenames)


@lru_cache(maxsize=65536)
def key_of(word: str) -> str:
    """`word` without case, accents, hyphens and apostrophes."""
    if word.isascii():
        return _NOT_WORD.sub("", word.lower())
    # Vowel signs of Indian and Thai writing are no letters, but tell names apart.
    return "".join(
        char
        for char in folded(word)
        if char.isalnum() or unicodedata.category(char)[0] == "M"
    )


def is_initial(word: str) -> bool:
    """Whether `word` is an initial with or without its dot, or several together."""
    return bool(_INITIAL.fullmatch(word)) and not _is_east_asian(word)


def are_initials(word: str) -> bool:
    """Whether `word` is initials without stops, as `AE` and `MJ` are, by its sounds.

    Two or three letters that can be spoken as a name may be one: `WU`, `LI`, `ANN`.
    """
    return len(word) < _LONGEST_INITIALS and (
        _SPOKEN.fullmatch(word.lower()) is None and word.isascii() and word.isalpha()
    )


def _is_east_asian(word: str) -> bool:
    """Whether signs of Chinese, Japanese or Korean stand in `word`."""
    return not word.isascii() and _EAST_ASIAN.search(word) is not None


def is_link(word: str) -> bool:
    """Whether `word` links to a family name: von, de la, bin."""
    if word == "Ó":  # an initial has a stop
        return True
    if is_initial(word) and not word.islower():
        return False
    return folded(word).strip(".") in NAME_LINKS and (
        word.islower() or word.isupper() or word.istitle()
    )


def has_vowel(word: str) -> bool:
    """Whether `word` has a vowel, as names have and what is said in letters may not."""
    return not word.isascii() or bool(_VOWEL.search(word.lower()))


def is_patronymic(word: str, language: str | None = None) -> bool:
    """Whether `word` is an East Slavic patronymic."""
    if language and language.partition("-")[0] in _SOUTH_SLAVIC:
        return False
    return bool(_PATRONYMIC.fullmatch(word.casefold()))


_THAI_TITLE = lazy_pattern(r"\A(?:นางสาว|นาง|นาย(?!ก))(?=[^\W\d_]{2})")
"""Mr, Mrs and Miss, after which Thai has no space."""


def split_words(text: str) -> list[str]:
    """The words of a name; initials that stand without a space are parted."""
    text = _GLUED_INITIAL.sub(r"\1 ", text)
    if text[:1] == "น":
        text = _THAI_TITLE.sub(r"\g<0> ", text)
    return [word.strip(",;") for word in text.split() if word.strip(",;.-–—")]


def readable(word: str, language: str | None = None) -> str:
    """`word` of a label in capitals as it would be printed elsewhere."""
    mixed = re.fullmatch(r"(Mc|Mac|Di|De|Du|La|Le|Van|Fitz|O['’])([^\W\d_]{2,})", word)
    if mixed and mixed[2].isupper():
        return mixed[1] + mixed[2][0] + mixed[2][1:].lower()
    if not word.isupper() or len(key_of(word)) < 2 or is_initial(word):
        return word
    if is_roman(word) or (len(word) == 2 and are_initials(word)):
        return word  # II; T. J.; AE
    if language and language.partition("-")[0] in ("tr", "az"):
        lower = word.replace("I", "ı").replace("İ", "i").lower()
    else:
        lower = unicodedata.normalize("NFC", word.lower().replace("i̇", "i"))
    parts = re.split(r"([-‐‑'’])", lower)
    result = "".join(
        part if part in "'’" and index else _capital(part, index, parts, language)
        for index, part in enumerate(parts)
    )
    found = re.fullmatch(r"Mc([^\W\d_])(.{2,})", result)
    return f"Mc{found[1].upper()}{found[2]}" if found else result


def _capital(part: str, index: int, parts: list[str], language: str | None) -> str:
    if not part or not part[0].isalpha():
        return part
    if index >= 2 and parts[index - 1] in "'’" and len(parts[index - 2]) > 2:
        return part  # WILL'S, not O'NEILL
    if part[0] == "i" and language and language.partition("-")[0] in ("tr", "az"):
        return "İ" + part[1:]
    return part[0].upper() + part[1:]


def is_roman(word: str) -> bool:
    """Whether `word` is a number of a generation: II, III, IV."""
    return word.rstrip(".") in ("II", "III", "IV", "VI", "VII", "VIII")


def read_name(
    words: Sequence[str], titles: Sequence[str] = (), language: str | None = None
) -> Name:
    """The name that `words` (without titles) are."""
    words = list(words)
    generation = None
    while len(words) > 1 and folded(words[-1]).strip(".,") in GENERATIONS | SUFFIXES:
        last = words.pop()
        if folded(last).strip(".,") in GENERATIONS:
            generation = readable(last.strip(","), language)
            if last.isupper() and not is_roman(last):
                generation = last.title()
    is_caps = all(word.isupper() for word in words if _CAPS.search(word))
    surname = _caps_surname(words) if not is_caps else ()
    is_marked = bool(surname)
    shown = tuple(
        word.lower()
        if is_caps and index and is_link(word) and not _is_article(word)
        else readable(word, language)
        for index, word in enumerate(words)
    )
    patronymic = next(
        (
            index
            for index, word in enumerate(shown)
            if index
            and is_patronymic(word, language)
            and not is_initial(shown[index - 1])
        ),
        None,
    )
    if not surname:
        surname = _surname(
            shown, patronymic, language, is_titled=has_surname_after(titles)
        )
        if surname == (0,) and not is_caps and _is_cut_short(words, language):
            surname = (1,)
    return Name(
        shown,
        tuple(key_of(word) for word in shown),
        tuple(readable_title(title) for title in titles),
        surname,
        patronymic,
        generation,
        is_marked,
    )


def _is_cut_short(words: Sequence[str], language: str | None) -> bool:
    """Whether a name is a given name and an initial: `Marc B.`, not `DUNLOP J`."""
    return (
        len(words) == _SHORTEST
        and words[0].istitle()
        and words[0].isalpha()
        and is_initial(words[1])
        and (language or "").partition("-")[0] in _GIVEN_FIRST
    )


def inverted_name(
    family: Sequence[str], given: Sequence[str], language: str | None = None
) -> Name:
    """The name that is printed as "family, given"."""
    shown = [readable(word, language) for word in given]
    links = bool(family) and all(is_link(word) for word in family[:-1])
    last = [
        word.lower() if links and word.isupper() and at < len(family) - 1
        and not _is_article(word) else readable(word, language)
        for at, word in enumerate(family)
    ]  # fmt: skip
    name = read_name([*shown, *last], language=language)
    count = len(name.words) - len(given)
    surname = tuple(
        index
        for index in range(len(given), len(given) + count)
        if not _is_apart(name.words[index])
    )
    return replace(name, surname=surname, patronymic=None, is_marked=True)


def territorial_name(title: Sequence[str], place: Sequence[str]) -> Name:
    """The name of the holder of a `title` who is called by its `place` alone."""
    shown = (TERRITORY_LINK, *(readable(word) for word in place))
    is_see = folded(title[-1]).endswith("bishop")  # no bishop has it for a surname
    return Name(
        shown,
        tuple(key_of(word) for word in shown),
        tuple(readable_title(word) for word in title),
        () if is_see else tuple(range(1, len(shown))),
    )


def _is_article(word: str) -> bool:
    """Whether a link is an article, which a family name keeps: Le Goff, La Marca."""
    return folded(word) in _ARTICLES_IN_NAMES


def readable_title(title: str) -> str:
    """A title in capitals in ordinary case: MR. -> Mr."""
    if title.isupper() and len(title.strip(".")) > 1:
        return title[0] + title[1:].lower()
    return title


def has_surname_after(titles: Sequence[str]) -> bool:
    """Whether one word after `titles` is a family name; after "Sir" it is not."""
    return bool(titles) and not any(
        folded(title).strip(".") in _FORENAME_TITLES for title in titles
    )


def _is_apart(word: str) -> bool:
    """Whether a link stands before a family name, not in it: de, but not De or Le."""
    return is_link(word) and (word[0].islower() or folded(word) in _IRISH)


_IRISH = frozenset(("o", "ni", "ui", "ua", "nic", "mac"))
_ARTICLES_IN_NAMES = frozenset(("le", "la", "les", "lo", "du"))
_FORENAME_TITLES = frozenset(
    "sir dame don dona sayın sayin mhe hon king queen prince princess brother "
    "sister pope saint bishop father".split()
)


def _caps_surname(words: Sequence[str]) -> tuple[int, ...]:
    """The words in capitals of a name that is not: the family name."""
    caps = [
        index
        for index, word in enumerate(words)
        if word.isupper()
        and _CAPS.search(word)
        and not is_roman(word)
        and not is_initial(word)
        and (index or (has_vowel(word) and not are_initials(word)))
    ]
    return tuple(caps) if len(caps) < len(words) else ()


def _surname(
    words: tuple[str, ...],
    patronymic: int | None,
    language: str | None,
    *,
    is_titled: bool,
) -> tuple[int, ...]:
    """Indices of the family name by the place of initials, patronymic and links."""
    count = len(words)
    if count == 0:
        return ()
    if any(not (key := key_of(word)) or key.isdecimal() for word in words):
        return ()
    if count == 1:
        word = words[0]
        if 2 <= len(word) <= 4 and _is_east_asian(word[0]):
            return ()
        return (0,) if is_titled else ()
    if is_titled and is_link(words[0]) and not is_initial(words[0]):
        return tuple(i for i, word in enumerate(words) if not _is_apart(word))
    if patronymic is not None and not is_initial(words[patronymic - 1]):
        if patronymic == count - 1:  # Иванов Иван Иванович, or a name without surname
            return (0,) if count >= 3 else ()
        return tuple(range(patronymic + 1, count))
    return _surname_of_several(words, (language or "").partition("-")[0])


def _surname_of_several(words: tuple[str, ...], language: str) -> tuple[int, ...]:
    """Indices of the family name in a name of several words without patronymic."""
    count = len(words)
    initials = [is_initial(word) for word in words]
    if all(initials):
        return ()  # a code: P.M.
    if initials[-1] and not initials[0]:  # Иванов И. И.
        return tuple(i for i in range(count) if not initials[i])
    eastern = count <= 3 and _is_east_asian(words[0])
    first = language in ("hu", "vi") or (language in _SURNAME_FIRST and eastern)
    if first and not initials[0]:
        return (0,)
    first_link = next(
        (i for i, word in enumerate(words[:-1]) if i and is_link(word)), None
    )
    if first_link is not None:
        if folded(words[first_link]) in ("e", "y", "i", "und"):
            first_link = max(1, first_link - 1)
        return tuple(i for i in range(first_link, count) if not _is_apart(words[i]))
    if language in ("es", "gl") and count >= 3 and not initials[1]:
        return (count - 2, count - 1)
    return (count - 1,)


def person_name(name: Name) -> PersonName:
    """`name` as the model has it, with the titles that are not mere courtesy.

    A name that is not full has them all.
    """
    shown = list(name.titles)
    if name.is_full:
        dropped = CIVIL_TITLES | OFFICES
        shown = [t for t in name.titles if folded(t).strip(".") not in dropped]
    words = list(name.words)
    if name.nickname and name.surname:
        words.insert(min(name.surname), f"({name.nickname})")
    full = " ".join([*shown, *words])
    if name.generation:
        full += f" {name.generation}"
    if name.territory:
        full += f" {name.territory}"
    surname, link = None, None
    if name.surname:
        first, last = min(name.surname), max(name.surname)
        surname = " ".join(name.words[first : last + 1])
        before = [
            word
            for index, word in enumerate(name.words[:first])
            if name.is_link_at(index) or word == TERRITORY_LINK
        ]
        link = " ".join(before) or None
    is_divided = bool(name.surname) or name.patronymic is not None
    return PersonName(
        full,
        forename=" ".join(name.forenames) or None if is_divided else None,
        surname=surname,
        patronymic=name.words[name.patronymic] if name.patronymic is not None else None,
        name_link=link,
        gen_name=name.generation,
        role_name=" ".join(shown) or None,
        nickname=name.nickname or None,
    )
