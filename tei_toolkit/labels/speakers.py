"""The speakers of a document, as its certain labels name them."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from tei_toolkit.labels.candidates import Candidate, Separator
from tei_toolkit.labels.function_words import FUNCTIONS
from tei_toolkit.labels.likeness import likeness
from tei_toolkit.labels.office_words import HONORIFICS
from tei_toolkit.labels.vocabulary import fold

_AMONG = re.compile(r"\s*[,/&+]\s*|\s+(?:and|und|et|y|e|en|og|och|и|та)\s+")
"""What stands between the names of those who speak at once."""
_LAST_BRACKETS = re.compile(r"\w\s?[(（](?P<who>[^()（）]{1,40})[)）]\Z")
_IN_BRACKETS = re.compile(r"\s*[(（][^()（）]*[)）]")
_BETWEEN_NAMES = re.compile(
    r"\s*[,，、;；/&]\s*|\s+(?:and|und|et|y|e|en|og|och|i|и|та|a|és|ve)\s+"
)
_LONGEST_LIST = 300
"""Characters of a list of those who speak, with what they are."""
_CERTAIN = 2.0
"""What a label weighs in the first weighing that is certainly one."""

_OFTEN, _GOOD_PART = 5, 0.2
"""Turns, and their share of all, from which on a label is no field that recurs."""
_SHORT_FORMS = ("initials", "caps")
_PRINTED_SO = 3
"""Times that a label stands in capitals, by which one in small letters is another."""

_LOUD = 3
"""Different labels in capitals, among which one in small letters is another."""
_CODE = 3
"""Letters of a code: `P1`, `MOD`."""
_CERTAINLY_SO = 4
"""Certain labels from which on the letter that none begins with says something."""


@lru_cache(maxsize=4096)
def _names_in(key: str) -> list[str]:
    """The parts of a label that may name those who speak at once."""
    return _AMONG.split(key)


class Speakers:
    """Who speaks in a document.

    Attributes:
        known: how often each label stands, by its key.
        certain: how many labels are certain.
        strangers: how many of those stand once.
        has_no_words: whether no certain label is a word that names nobody.
        begin_large: whether no certain label but one begins with a small letter.
        in_capitals: whether nearly all certain labels have words in capitals.
        recur_in_capitals: whether a few have, and all that stand more than once.
    """

    def __init__(
        self, labels: Sequence[tuple[Candidate, float]], openers: frozenset[str]
    ) -> None:
        """Take the likely labels, each with its weight, and what begins sentences."""
        self.known = Counter(c.key for c, _ in labels)
        certain = [c for c, weight in labels if weight > _CERTAIN]
        self.certain = len(certain)
        self.strangers = sum(1 for c in certain if self.known[c.key] == 1)
        inline = {c.key for c in certain if not c.setting.alone}
        self._certain_of = Counter(c.key for c in certain)
        self._surnames = {key.rsplit(" ", 1)[-1] for key in inline}
        self._forenames = {key.split(" ", 1)[0] for key in inline if " " in key}
        self._forenames -= HONORIFICS
        self._in_order = sorted((c.line, c.key) for c in certain)
        self._capitals = Counter(c.key for c in certain if c.label.isupper())
        spelt = Counter(c.label for c in certain)
        self.has_no_words = len(certain) >= 5 and not any(
            likeness(label, openers).shape == "word" for label in spelt
        )
        small = sum(c.label[0].islower() for c in certain)
        self.begin_large = len(certain) >= _CERTAINLY_SO and small <= 1
        capitals = sum(count for label, count in spelt.items() if has_capitals(label))
        self.in_capitals = len(certain) >= 10 and capitals >= 0.9 * len(certain)
        loud = {c.key for c in certain if _is_loud(c.label)}
        again = [key for key in self._certain_of if self.known[key] > 1]
        self.recur_in_capitals = (
            len(loud) >= _LOUD and bool(again) and loud.issuperset(again)
        )
        self._initials = {
            "".join(word[0] for word in label.split() if word[0].isalpha())
            for label in {c.label for c, weight in labels if weight > 1}
            if 2 <= len(label.split()) <= 5
        }

    def speaks_throughout(self, candidate: Candidate) -> bool:
        """Whether a short form of a name has a good part of all turns: `L. A.`.

        It stands above its words: in its line it may be a field or an entry of a key.
        """
        known = self._certain_of[candidate.key]
        return (
            candidate.setting.alone
            and known >= _OFTEN
            and known >= _GOOD_PART * self.certain
            and likeness(candidate.label).shape in _SHORT_FORMS
        )

    def are_initials(self, label: str) -> bool:
        """Whether `label` is made of the initials of one who speaks."""
        return label.replace(".", "") in self._initials

    def is_in_brackets(self, label: str) -> bool:
        """Whether brackets after a label name one who speaks: `CAPTION (MARGO)`.

        A letter is the label's own: `Respondent (R)`, and then `R`.
        """
        found = _LAST_BRACKETS.search(label)
        key = fold(found["who"]) if found else ""
        return self.known[key] > 1 and (len(key) > 1 or fold(label)[:1] == key)

    def are_at_once(self, key: str) -> bool:
        """Whether a label names several who speak again and again: `Ada and Tom`."""
        parts = _names_in(key)
        return len(parts) > 1 and all(self.known[part] > 1 for part in parts)

    def recur(self, least: int, most: float) -> bool:
        """Whether enough certain labels recur, and few stand once.

        Args:
            least: how many certain labels there are at least.
            most: the share of them that stands once at most.
        """
        return self.certain >= least and self.strangers <= most * self.certain

    def has_surname(self, key: str) -> bool:
        """Whether a name ends as that of one whose words begin beside the label."""
        return key.rsplit(" ", 1)[-1] in self._surnames

    def is_forename(self, key: str) -> bool:
        """Whether a label is the first name of one who speaks: `Ada` of `Ada Quint`."""
        return key in self._forenames

    def is_in_capitals_elsewhere(self, candidate: Candidate) -> bool:
        """Whether a label in small letters recurs in capitals: `Elnök:`, `ELNÖK:`."""
        capitals = self._capitals[candidate.key]
        return capitals >= _PRINTED_SO and not candidate.label.isupper()

    def is_surname(self, candidate: Candidate) -> bool:
        """Whether a label in capitals is the surname of one who spoke before."""
        key = candidate.key
        if not candidate.label.isupper() or key in FUNCTIONS:
            return False
        names = (other.partition(",")[0] for other in self.known if other != key)
        return any(name.endswith(f" {key}") for name in names)

    def is_in_short(self, key: str) -> bool:
        """Whether a label is a part or the beginning of a known one: `AL.`, `TOBY.`."""
        if len(key) < 2:
            return False
        whole = [name for name, count in self.known.items() if count > 1]
        return any(key in name.split() for name in whole if name != key) or (
            sum(name.startswith(key) for name in whole if name != key) == 1
        )

    def is_repeated(self, candidate: Candidate) -> bool:
        """Whether a name alone is that of the label before it, which has a mark."""
        place = bisect_left(self._in_order, (candidate.line, ""))
        return (
            candidate.setting.separator is Separator.OWN_LINE
            and candidate.seconds is None
            and place > 0
            and self._in_order[place - 1][1] == candidate.key
        )

    def are_named_in(self, words: str) -> bool:
        """Whether `words` name one who speaks, as in `Witness: Ted Marrow.`."""
        return " " in words and self.known[fold(words.rstrip("."))] > 1

    def are_listed_in(self, words: str) -> bool:
        """Whether `words` are names of two or more who speak: `Ada (host), Tom`."""
        if not 0 < len(words) <= _LONGEST_LIST or words[-1] in ".?!。？！":
            return False
        names = _BETWEEN_NAMES.split(_IN_BRACKETS.sub("", words))
        return len(names) > 1 and all(self.known[fold(name)] for name in names)

    def are_told_in(self, words: str, field: str) -> bool:
        """Whether `words` of a `field` say who speaks: `Host: Ada`."""
        if not 0 < len(words) <= 60:
            return False
        said = fold(words)
        tokens = {word.strip(",.()（）;") for word in said.split()}
        return any(
            key in said if key > "\u3000" else key.rsplit(" ", 1)[-1] in tokens
            for key, count in self.known.items()
            if count > 1 and len(key) > 1 and key != field
        )


def _is_loud(label: str) -> bool:
    """Whether a word of a label is in capitals, and no code or initials."""
    return any(word.isupper() and len(word) > _CODE for word in label.split())


def has_capitals(label: str) -> bool:
    """Whether a word of a label is in capitals, as `The SPEAKER` and `Q`."""
    return any(
        word.isupper() and word.strip(".").casefold() not in HONORIFICS
        for word in label.split()
    )
