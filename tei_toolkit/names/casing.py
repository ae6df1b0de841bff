"""Text without capitals, or in capitals only, given the capitals that names have."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from enum import Enum, StrEnum, auto

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.names.lexicon import load_lexicon
from tei_toolkit.names.organisation_words import HEADS as ORG_HEADS
from tei_toolkit.names.place_words import HEADS as PLACE_HEADS
from tei_toolkit.names.place_words import STATE_SIGNS
from tei_toolkit.names.title_words import (
    GENERATIONS,
    LINKS,
    PERSON_AFTER,
    STOP,
    STRONG,
    TITLES,
)
from tei_toolkit.names.word_kinds import word_kind

_WORD = lazy_pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_ENOUGH = 60
_LARGE = frozenset({"always", "mostly", "often"})
# Family names that are words, too, have at most this rank after a given name.
_USUAL = 4000
# Given names that are words, too, have at most this rank before a family name.
_USUAL_GIVEN = 1200
# Abbreviations are shorter.
_SHORT = 6
_VOWELS = frozenset("aeiouyáéíóúäöü")
_SMALL = LINKS | frozenset("of the and for in on &".split())


class Casing(StrEnum):
    """How a text uses capitals."""

    MIXED = "mixed"
    UPPER = "upper"
    LOWER = "lower"

    @property
    def note(self) -> str:
        """A sentence for the user."""
        how = "is in capitals only" if self is Casing.UPPER else "has no capitals"
        return f"the text {how}: names are known by their words alone and less sure"


class Shape(Enum):
    """How a word would be written."""

    SMALL = auto()
    LARGE = auto()
    LETTERS = auto()


def casing_of(text: str) -> Casing:
    """How `text` uses capitals; short texts count as mixed."""
    counts = Counter(text[:60_000])
    letters = {c: n for c, n in counts.items() if c.isalpha() and _has_case(c)}
    total = sum(letters.values())
    if total < _ENOUGH:
        return Casing.MIXED
    share = sum(n for c, n in letters.items() if c.isupper()) / total
    if share > 0.7:
        return Casing.UPPER
    return Casing.LOWER if share < 0.002 else Casing.MIXED


def _has_case(letter: str) -> bool:
    return letter.isupper() or letter.islower()


def recased(text: str, language: str, names: Iterable[str] = ()) -> tuple[Casing, str]:
    """The casing of `text`, and `text` with capitals where names may begin.

    Both have the same length.

    Args:
        text: any characters.
        language: BCP 47 tag of the text.
        names: names of people and things that it may mention.
    """
    casing = casing_of(text)
    if casing is Casing.MIXED or not language.startswith("en"):
        return casing, text
    words = _Words(text, frozenset(w for n in names for w in n.lower().split()))
    large = words.in_capitals() if casing is Casing.UPPER else words.without_capitals()
    parts, at = [], 0
    for index, match in enumerate(words.matches):
        shape = Shape.LARGE if large[index] else Shape.SMALL
        if casing is Casing.UPPER and words.is_letters(index, large):
            shape = Shape.LETTERS
        changed = _dressed(match[0], shape, casing)
        if len(changed) == len(match[0]):
            parts += [text[at : match.start()], changed]
            at = match.end()
    return casing, "".join((*parts, text[at:]))


def _dressed(word: str, shape: Shape, casing: Casing) -> str:
    low = word.lower()
    if low == "i" or low.startswith(("i'", "i’")):
        return word.capitalize()
    match shape:
        case Shape.SMALL:
            return low if casing is Casing.UPPER else word
        case Shape.LETTERS:
            return word
        case Shape.LARGE:
            return word[0].upper() + word[1:].lower()


class _Words:
    """The words of a text that has no capitals to tell names by."""

    def __init__(self, text: str, names: frozenset[str]) -> None:
        """Words of `names` are taken for names."""
        self.lexicon = load_lexicon()
        self.matches: Sequence[re.Match[str]] = list(_WORD.finditer(text))
        self._names = names
        self._low = [match[0].lower() for match in self.matches]
        self._bare = [re.split("['’]", low)[0] for low in self._low]
        self._gaps = [
            text[one.end() : other.start()]
            for one, other in zip(self.matches, self.matches[1:], strict=False)
        ]

    def without_capitals(self) -> list[bool]:
        """Whether each word of a text without capitals would have one."""
        lexicon = self.lexicon
        return [
            (
                bare in lexicon.lands
                or lexicon.people_of(bare) > 100
                or bare in lexicon.given
                or bare in lexicon.family
            )
            and bare not in lexicon.common
            and bare not in STOP
            for bare in self._bare
        ]

    def in_capitals(self) -> list[bool]:
        """Whether each word of a text in capitals would have one in another text."""
        large = [
            low not in STOP and self._is_large(bare)
            for low, bare in zip(self._low, self._bare, strict=True)
        ]
        for index in range(len(large)):
            self._add_known(index, large)
        for index in range(len(large)):
            self._add_person(index, large)
        for index in range(len(large)):
            self._add_head(index, large)
        return large

    def is_letters(self, index: int, large: Sequence[bool]) -> bool:
        """Whether a word is an abbreviation: "NATO", "the US", "Austin, TX"."""
        low, before = self._low[index], index - 1
        if low == "us":
            return before >= 0 and self._low[before] == "the"
        if low in STOP or low in TITLES or low in GENERATIONS:
            return False
        if low.upper() in STATE_SIGNS and before >= 0 and large[before]:
            return self._gaps[before] == ", "
        return (
            large[index]
            and 1 < len(low) < _SHORT
            and low not in self.lexicon.common
            and (low in self.lexicon.institutions or _VOWELS.isdisjoint(low))
        )

    def _is_large(self, bare: str) -> bool:
        """Whether a word by itself has a capital, in this text or in most."""
        if bare in STOP:
            return False
        is_initial = len(bare) == 1 and bare != "a"
        if is_initial or bare in GENERATIONS or bare in self._names:
            return True
        case = word_kind(bare).case
        return case in _LARGE or (bare not in self.lexicon.common and case != "never")

    def _is_beside(self, index: int) -> bool:
        """Whether only a space parts a word from the next."""
        return index + 1 < len(self._low) and self._gaps[index] in {" ", "\u00a0", ". "}

    def _add_known(self, index: int, large: list[bool]) -> None:
        """A name of several words that a list has."""
        lexicon = self.lexicon
        longest = lexicon.lengths.get(self._low[index], 1)
        last = index
        while last + 1 < index + longest and self._is_beside(last):
            last += 1
        while last > index:
            key = " ".join((*self._low[index:last], self._bare[last]))
            if (
                key in lexicon.lands
                or key in lexicon.institutions
                or key in lexicon.companies
                or key in lexicon.cities
            ):
                for step in range(index, last + 1):
                    large[step] = large[step] or self._low[step] not in _SMALL
                return
            last -= 1

    def _add_person(self, index: int, large: list[bool]) -> None:
        """A title and a name, or a given name and a family name, of common words."""
        if not self._is_beside(index):
            return
        lexicon, low, after = self.lexicon, self._low[index], self._bare[index + 1]
        if after in STOP or after in PERSON_AFTER:
            return
        if low in STRONG and (large[index + 1] or after in lexicon.family):
            large[index] = large[index + 1] = True
        elif low in TITLES and large[index + 1]:
            large[index] = True
        elif low in lexicon.given and large[index]:
            if lexicon.family.get(after, _USUAL) < _USUAL:
                large[index + 1] = True
        elif (
            lexicon.given.get(low, _USUAL_GIVEN) < _USUAL_GIVEN
            and low not in STOP
            and large[index + 1]
            and after in lexicon.family
        ):
            large[index] = True

    def _add_head(self, index: int, large: list[bool]) -> None:
        """A word for a kind of body or place, beside a name."""
        low = self._low[index]
        if large[index] or not (low in ORG_HEADS or low in PLACE_HEADS):
            return
        is_led = index > 0 and large[index - 1] and self._is_beside(index - 1)
        goes_on = (
            self._is_beside(index)
            and index + 2 < len(large)
            and self._low[index + 1] == "of"
            and self._is_beside(index + 1)
            and large[index + 2]
        )
        large[index] = is_led or goes_on
