"""Who of those who speak did what a remark tells: `(Mr Hill laughs)`."""

from collections import defaultdict
from collections.abc import Iterable

from tei_toolkit.description import Person
from tei_toolkit.labels.office_words import HONORIFICS, POSTS
from tei_toolkit.lazy_pattern import lazy_pattern

_LONGEST = 80
"""Characters before a colon that name who calls out."""
_WORD = lazy_pattern(r"[^\W\d_][\w'’-]*")
_DONE_BY = lazy_pattern(
    r"[^\W\d_]+\s+(?:by|from|von|vom|des|der|de|du|par|del|della|di|da|do|av|af|van|door)"
    r"\s+(?P<who>.+)"
)
"""An event and whose it is: `Zuruf des Abg. Hill [SPD]`, `Interruption by Mr Hill`."""
_SEVERAL = lazy_pattern(r"\s*(?:,|/|&|(?:and|und|sowie|et|y|e|i|en|och|og|и|та)\s)")
_NO_VERB = frozenset(
    "and und et y e i or oder of to with mit de von des der in at für for is are was"
    " were as not".split()
)
_OTHERS_BEFORE = frozenset(
    "the abgeordneten herrn kollege kollegen kollegin posła member witness mp".split()
)
_BEFORE_NAMES = HONORIFICS | POSTS | _OTHERS_BEFORE


class Doers:
    """Finds who a remark says that did something, if they speak in the transcript."""

    __slots__ = ("_by_name", "_known")

    def __init__(self, people: Iterable[Person]) -> None:
        """Take note of the surnames, and of the given names that stand alone."""
        by_name: defaultdict[str, list[Person]] = defaultdict(list)
        for person in people:
            name = person.name
            if person.is_group or name is None:
                continue
            last = name.surname or name.forename
            if last:
                by_name[last.casefold().rpartition(" ")[2]].append(person)
        self._by_name = dict(by_name)
        self._known: dict[str, str | None] = {}

    def find(self, remark: str) -> str | None:
        """The key of the person, or None where the remark names nobody for certain."""
        if not self._by_name:
            return None
        if remark not in self._known:
            self._known[remark] = self._find(remark)
        return self._known[remark]

    def _find(self, remark: str) -> str | None:
        caller, colon, _ = remark.partition(":")
        if colon and len(caller) <= _LONGEST:
            done = _DONE_BY.match(caller)
            return self._named(done["who"] if done else caller)
        if done := _DONE_BY.match(remark):
            return self._named(done["who"])
        return self._named(remark, acts=True)

    def _named(self, words: str, *, acts: bool = False) -> str | None:
        """Whom the first words name; with `acts`, only if a verb comes next."""
        before: list[str] = []
        for word in _WORD.finditer(words):
            people = self._by_name.get(word[0].casefold())
            if people and word[0][0].isupper():
                after = words[word.end() :]
                if _SEVERAL.match(after) and not after.startswith(","):
                    return None
                if acts and not _is_done(after):
                    return None
                return _only(people, before)
            if not word[0][0].isupper() and word[0] not in _BEFORE_NAMES:
                return None
            before.append(word[0].casefold())
            if len(before) > 4:
                return None
        return None


def _is_done(after: str) -> bool:
    """Whether a verb stands next: a word in small letters that joins nothing."""
    word = _WORD.match(after.lstrip())
    return (
        word is not None
        and word[0][0].islower()
        and after[0].isspace()
        and word[0] not in _NO_VERB
    )


def _only(people: list[Person], before: list[str]) -> str | None:
    """The one of `people` whom the words `before` a surname let mean.

    They are titles, or a given name: then that of the person.
    """
    given = [
        word
        for word in before
        if word not in _BEFORE_NAMES and f"{word}." not in _BEFORE_NAMES
    ]
    found = [
        person
        for person in people
        if all(word in _given_names(person) for word in given)
    ]
    return found[0].key if len(found) == 1 else None


def _given_names(person: Person) -> set[str]:
    """All words that may stand before a surname, folded."""
    forms = (person.name.full if person.name else "", *person.variants)
    return {word.casefold() for form in forms for word in _WORD.findall(form)}
