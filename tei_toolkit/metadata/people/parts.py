"""Whether it is certain which words of a name are the forename and the family name."""

import re
from collections.abc import Container, Sequence
from dataclasses import replace

from tei_toolkit.labels.function_words import FUNCTIONS, ORDINALS
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.people.names import Name, is_initial, is_link, read_name
from tei_toolkit.metadata.people.words import is_office
from tei_toolkit.values import immutable

_MOST_OF_AN_OFFICE = 3
_ONE_OF = frozenset("a an ein eine un une uno una um uma en ett een".split())
"""Articles before a part that is one of many."""
_SON_OF = re.compile(r"[^\W\d_]{3,}[eéií]z")
"""A family name of Spain and the Americas: Pérez, Jáquez, Ruíz."""
_SYLLABLE = (
    r"(?:[bpmfdtnlgkhjqxzcsrwy]|zh|ch|sh|ts|tz|kw|gw|ng|hs|ph|th)?"
    r"(?:[aeiouü]{1,3}|y[aeou]{1,2}|w[aeio]{1,2})(?:ng|n|r|m|k|p|t|h|i|u)?"
)
_TWO_SYLLABLES = re.compile(rf"{_SYLLABLE}-{_SYLLABLE}", re.IGNORECASE)
"""A given name of China or Korea, which stands after the family name."""
_SYLLABLES = lazy_pattern(rf"{_SYLLABLE}(?:[ -]{_SYLLABLE}){{1,2}}", re.IGNORECASE)
"""A name of China or Korea: Li Yang."""


@immutable
class NameWords:
    """Words that are known in names of people, folded.

    Attributes:
        given: given names.
        family: family names.
        frequent: those of them that are hardly given names too.
    """

    given: Container[str] = frozenset()
    family: Container[str] = frozenset()
    frequent: Container[str] = frozenset()

    def is_only_family(self, word: str) -> bool:
        """Whether `word` is known as a family name and not as a given one."""
        key = folded(word)
        if key in self.given:
            return False
        return key in self.frequent or bool(_SON_OF.fullmatch(word.lower()))

    def is_given(self, word: str) -> bool:
        """Whether `word` is known as a given name."""
        return folded(word) in self.given


NO_WORDS = NameWords()


def with_certain_parts(
    name: Name,
    known: NameWords,
    small: Container[str] = frozenset(),
    *,
    titled_by_surname: bool = False,
    is_part: bool = False,
) -> Name:
    """`name`, undivided unless it is certain which word is the family name.

    Args:
        name: a name.
        known: words that are known in names.
        small: words that the document has in small letters.
        titled_by_surname: whether what follows "Mr." in the document is a family name.
        is_part: whether a cast lists it, so that an article is no initial.
    """
    if is_part and folded(name.words[0]) in _ONE_OF:
        return replace(name, surname=(), patronymic=None)
    if name.is_marked or not name.is_full or known is NO_WORDS:
        return name
    if _is_role(name.words, known, small) or _is_doubtful(
        name, known, titled_by_surname=titled_by_surname
    ):
        return replace(name, surname=(), patronymic=None)
    return name


def without_office_words(name: Name, known: NameWords) -> tuple[Name, str]:
    """`name` without the words of an office that stand before its forename, and these.

    `Minister Finansów Jacek Rostowski`: what a minister is of stands in the genitive,
    with a capital, and nothing parts it from the name.

    Args:
        name: a name before which an office is printed.
        known: words that are known in names.
    """
    words = name.words
    last = len(words) - 1
    first = next((i for i in range(1, last) if known.is_given(words[i])), 0)
    before = words[:first]
    if not 0 < first <= _MOST_OF_AN_OFFICE or any(
        known.is_given(word)
        or folded(word) in known.family
        or is_initial(word)
        or is_link(word)
        for word in before
    ):
        return name, ""
    shown = read_name(words[first:], name.titles)
    return replace(shown, titles=name.titles), " ".join(before)


def _is_role(words: Sequence[str], known: NameWords, small: Container[str]) -> bool:
    """Whether it is no name but a part that is played: First Citizen, A Boy."""
    keys = [folded(word) for word in words]
    if keys[0] in ORDINALS or words[0][:1].isdecimal():
        return True
    if known.is_given(words[0]):
        return False
    if keys[0] in _ONE_OF and keys[1] in small:
        return True
    if is_office(keys[0]):
        return True
    return (len(keys[-1]) > 2 and keys[-1] in FUNCTIONS) or all(
        len(key) > 1 and key in small for key in keys
    )


def _is_doubtful(name: Name, known: NameWords, *, titled_by_surname: bool) -> bool:
    """Whether the family name may be another word, or have more words."""
    words = [w for index, w in enumerate(name.words) if not name.is_link_at(index)]
    if (
        name.patronymic is not None
        or 0 in name.surname
        or any(map(is_initial, (words[0], words[-1])))
    ):
        return False
    if _TWO_SYLLABLES.fullmatch(words[-1]) or known.is_only_family(words[0]):
        return True
    if folded(words[0]) in known.family and _SYLLABLES.fullmatch(" ".join(words)):
        return True
    if titled_by_surname and not known.is_given(words[0]):
        return True
    between = words[1:-1] if len(name.surname) == 1 else []
    return any(not known.is_given(word) and not is_initial(word) for word in between)
