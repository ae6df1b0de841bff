"""Blocks: the capitalised words of a text that follow each other."""

from tei_toolkit.names.lexicon import Lexicon
from tei_toolkit.names.organisation_words import HEADS as ORG_HEADS
from tei_toolkit.names.place_words import HEADS as PLACE_HEADS
from tei_toolkit.names.title_words import SAID_BY_ME, STOP
from tei_toolkit.names.tokens import Tokens

CLOSED = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march "
    "april june july august september october november december jan feb mar apr jun "
    "jul "
    "aug sep sept oct nov dec mon tue wed thu fri sat sun mondays tuesdays wednesdays "
    "thursdays fridays saturdays sundays".split()
)
_ACRONYMS = frozenset("us who it am may mom sun".split())
# After whom several have: "Durham Miners' Association".
_PLURALS = frozenset({"' ", "’ "})
_SUFFIXES = frozenset({"jr", "sr"})
_CIVIL = frozenset("mr mrs ms miss dr".split())
_HEADS = ORG_HEADS | PLACE_HEADS
# What follows the name below a letter, and is none of its initials.
_POSTSCRIPTS = frozenset({"p.s", "p.s.", "ps"})
_ROMAN = frozenset("i ii iii iv v vi one two".split())


def _is_elided(word: str) -> bool:
    """Whether a word is a particle and a name: "d'Estaing"."""
    return word[:2] in {"d'", "d’"} and word[2:3].isupper()


class Blocks:
    """The blocks of one text."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon) -> None:
        """Nothing is read yet."""
        self._tokens = tokens
        self._lexicon = lexicon
        # For each word 0 if not known, 1 if it is parted from the next, 2 if joined.
        self._joints = bytearray(len(tokens.words))

    def is_joined(self, index: int) -> bool:
        """Whether only a space, or the stop of an abbreviation, follows a word."""
        if index + 1 >= len(self._joints):
            return False
        joint = self._joints[index]
        if not joint:
            joint = self._joints[index] = 1 + self._joins(index)
        return joint == 2

    def _joins(self, index: int) -> bool:
        gap = self._tokens.gap(index)
        if gap == " " or gap in {"\u00a0", "  "}:
            return True
        if gap in {". ", ".", ".\u00a0"}:
            low = self._tokens.low
            if low[index] in _SUFFIXES and low[index + 1] in _CIVIL:
                return False  # "Martin Luther King Jr. Mr. Plato"
            return self._tokens.is_abbreviated(index) and gap != "."
        if gap in _PLURALS and self._tokens.low[index].endswith("s"):
            return self._tokens.low[index + 1] in _HEADS
        return False

    def end_of(self, index: int) -> int:
        """The last word of the block in which the word stands."""
        words = self._tokens.words
        while self.is_joined(index):
            following = words[index + 1]
            if not following[0].isupper() and not _is_elided(following):
                break
            if self._tokens.low[index + 1] in _POSTSCRIPTS:
                break
            is_stop = self._tokens.low[index + 1] in STOP
            if (
                is_stop
                and not self.is_acronym(index + 1)
                and not self._joins_stop(index)
            ):
                break
            index += 1
        return index

    def is_acronym(self, index: int) -> bool:
        """Whether a word that could be a stop word is written as an acronym: "US"."""
        word = self._tokens.words[index]
        return len(word) > 1 and word.isupper() and self._tokens.low[index] in _ACRONYMS

    def _joins_stop(self, index: int) -> bool:
        """Whether a stop word with a capital goes on with a name: "Teresa May"."""
        low = self._tokens.low[index + 1]
        if low == "i" and self._speaks(index + 1):
            return False
        if low in CLOSED and low not in {"may", "june", "april", "august"}:
            return False
        lexicon = self._lexicon
        return low in lexicon.family or low in lexicon.given or low in _ROMAN

    def _speaks(self, index: int) -> bool:
        """Whether "I" is who speaks, and no number of a ruler: "Ruby I think"."""
        low = self._tokens.low
        is_last = index + 1 >= len(low)
        if is_last or self._tokens.gap(index) not in {" ", "'", "’"}:
            return False
        return low[index + 1] in SAID_BY_ME
