"""The words of a text, with what a recogniser of names asks about each."""

import re
from array import array
from collections import Counter
from dataclasses import field

from tei_toolkit.values import record

_WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:(?:[-&\u2010\u2011]|"
    r"['’](?!(?:[sS]|re|ve|ll|[dmtDMT])(?![^\W_])))[^\W_]+)*"
)
# "London-based": what is named, and what it has to do with it.
_COMPOUND = re.compile(
    r"(?P<name>[^\W\d_a-z][\w.'’&-]*)-(?:based|born|led|backed|inspired|style|like|wide|"
    r"related|rated|funded|owned|made|built|run|controlled|dominated|held|occupied|"
    r"speaking|area|era|bound|sponsored|oriented|educated|trained|listed|friendly|"
    r"brokered|mandated|appointed|themed|branded|centric|only|specific|wide|sized|"
    r"raised|bred|supported|financed|administered|affiliated|compatible|free)"
)
_OPENING = " \t\u00a0\"'“”‘’«»„([{*_—–-…>#"
_ENDS = ".!?:;\n\r\v\f\u2028\u2029。！？•|"


@record
class Tokens:
    """The words of a text, and counts over the whole of it.

    Attributes:
        text: the characters.
        starts: where each word starts.
        ends: where it ends.
        words: the words.
        low: the words in small letters.
        lower: how often each word stands in small letters.
        inner: how often each word has a capital within a sentence.
        capitals: how often each word has a capital anywhere.
    """

    text: str
    starts: "array[int]"
    ends: "array[int]"
    words: list[str]
    low: list[str]
    lower: Counter[str] = field(default_factory=Counter)
    inner: Counter[str] = field(default_factory=Counter)
    capitals: Counter[str] = field(default_factory=Counter)
    _initial: dict[int, bool] = field(default_factory=dict)
    _register: str | None = None

    @property
    def register(self) -> str:
        """Whether somebody talks: `talk`, or `prose`."""
        if self._register is None:
            said = sum(map(self.low.count, ("i", "you", "uh", "um", "yeah")))
            self._register = "talk" if said > 0.03 * len(self.low) else "prose"
        return self._register

    def is_initial(self, index: int) -> bool:
        """Whether the word begins a sentence, a line or a quotation."""
        known = self._initial.get(index)
        if known is None:
            known = self._initial[index] = self._begins(index)
        return known

    def _begins(self, index: int) -> bool:
        text, at = self.text, self.starts[index] - 1
        while at >= 0 and text[at] in _OPENING:
            at -= 1
        if at < 0:
            return True
        if text[at] == ".":
            return not (index and self.is_abbreviated(index - 1))
        return text[at] in _ENDS or (text[at] in ")]" and self._is_bracketed(at))

    def _is_bracketed(self, at: int) -> bool:
        """Whether a line begins with the bracket that closes at `at`: "[1] The"."""
        start = self.text.rfind("\n", 0, at) + 1
        return at - start < 12

    def is_abbreviated(self, index: int) -> bool:
        """Whether the stop after a word is part of it: "Mr.", "J."."""
        word = self.words[index]
        if not self.text.startswith(".", self.ends[index]):
            return word.endswith(".")
        if len(word) == 1 and word.isupper() and word != "I":
            return True
        return word.lower() in _ABBREVIATIONS

    def gap(self, index: int) -> str:
        """The characters between a word and the next."""
        return self.text[self.ends[index] : self.starts[index + 1]]

    def key(self, first: int, last: int) -> str:
        """Words as printed, stops and all, in small letters and with single spaces."""
        text = self.text[self.starts[first] : self.ends[last]]
        return " ".join(text.lower().replace("’", "'").split())


_ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof st jr sr sen rep gov gen col capt lt sgt maj hon rev fr vs no "
    "inc "
    "ltd co corp bros messrs mt ft adm cmdr pres supt dept univ vol fig eq "
    "ed al".split()
)


def tokenise(text: str) -> Tokens:
    """The words of `text` with their counts."""
    starts, ends = array("q"), array("q")
    words: list[str] = []
    # A word that stands often is kept once.
    known: dict[str, str] = {}
    for match in _WORD.finditer(text):
        start, end = match.span()
        compound = _COMPOUND.fullmatch(match[0]) if "-" in match[0] else None
        if compound:
            middle = start + compound.end("name")
            starts.append(start)
            ends.append(middle)
            words.append(known.setdefault(compound["name"], compound["name"]))
            start = middle + 1
        starts.append(start)
        ends.append(end)
        word = text[start:end]
        words.append(known.setdefault(word, word))
    low = {word: word if word.islower() else word.lower() for word in known}
    tokens = Tokens(text, starts, ends, words, [low[word] for word in words])
    lower: list[str] = []
    for index, word in enumerate(words):
        if word[0].islower():
            lower.append(word)
        elif word[0].isupper():
            tokens.capitals[word] += 1
            if not tokens.is_initial(index):
                tokens.inner[word] += 1
    tokens.lower.update(lower)
    return tokens
