"""Names as bibliographies want them: in their parts, or as a whole."""

import re

from lxml import etree

from tei_toolkit.editions.namespaces import tei
from tei_toolkit.editions.words import is_read_in, name_in, words_of
from tei_toolkit.values import immutable

_PARTS = {
    tei("surname"): "family",
    tei("forename"): "given",
    tei("addName"): "given",
    tei("nameLink"): "particle",
    tei("genName"): "suffix",
}
_PERSON, _ORGANISATIONS = tei("persName"), (tei("orgName"), tei("org"))
_PARTICLES = frozenset(
    "van von der den de del della di da dos das du la le les lo af av zu zum zur ten "
    "ter te vom bin ibn al el y e".split()
)
_SUFFIXES = frozenset({"Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"})
_COMMA = re.compile(r"^([^,]+), ([^,]+)$")
_MOST_WORDS = 5


@immutable
class Name:
    """A name in its parts.

    Attributes:
        words: as it is read.
        family: family name, empty where nothing says which part that is.
        given: given names.
        particle: what stands before the family name and is not sorted by.
        suffix: what follows the whole, such as "III".
        is_person: whether it can be that of a person; an organisation has no parts.
    """

    words: str
    family: str = ""
    given: str = ""
    particle: str = ""
    suffix: str = ""
    is_person: bool = True

    @property
    def inverted(self) -> str:
        """Family name first, as RIS has it; the words where it is unknown."""
        if not self.family:
            return self.words
        family = " ".join(part for part in (self.particle, self.family) if part)
        return ", ".join(part for part in (family, self.given, self.suffix) if part)


def read_name(element: etree._Element) -> Name:
    """The name in an `author`, an `editor` or a `persName`."""
    people = [name for name in element.iter(_PERSON) if is_read_in(name, element)]
    if len(people) == 1:
        element = people[0]
    elif not people and next(element.iter(*_ORGANISATIONS), None) is not None:
        return Name(name_in(element) or words_of(element), is_person=False)
    if not len(element):
        return name_of_words(words_of(element))
    parts: dict[str, list[str]] = {kind: [] for kind in _PARTS.values()}
    for part in element.iter(*_PARTS):
        if is_read_in(part, element) and (said := words_of(part)):
            parts[_PARTS[str(part.tag)]].append(said)
    family, given, particle, suffix = map(" ".join, parts.values())
    if not family or not given:
        return name_of_words(name_in(element) or words_of(element))
    in_order = " ".join(part for part in (given, particle, family, suffix) if part)
    return Name(in_order, family, given, particle, suffix)


def name_of_words(words: str) -> Name:
    """The name in plain words: split at its comma, or left whole."""
    match = _COMMA.match(words)
    if match and match[2] in _SUFFIXES:
        return Name(words)
    if match and all(_is_name(part) for part in match.groups()):
        return Name(words, match[1], match[2])
    return Name(words, is_person=_is_name(words))


def _is_name(words: str) -> bool:
    """Whether words look like the name of a person: few, and capitals or particles."""
    parts = words.split()
    return 0 < len(parts) <= _MOST_WORDS and all(
        part in _PARTICLES or part[:2] in ("d'", "d’") or not part[0].islower()
        for part in parts
    )
