"""Known names: those of the lists at their places in a text."""

from tei_toolkit.names.lexicon import Lexicon
from tei_toolkit.names.tokens import Tokens

_INNER_GAPS = frozenset({" ", "\u00a0", ", ", ". ", ".", "'", "’", " - "})


class KnownNames:
    """The names in one text that a list has."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon, *, foreign: bool) -> None:
        """Nothing is looked up yet; `foreign` admits names in other languages."""
        self._tokens = tokens
        self._lexicon = lexicon
        self._foreign = foreign

    def has(self, key: str) -> bool:
        """Whether a list has `key` as a name."""
        lexicon = self._lexicon
        return (
            key in lexicon.institutions
            or key in lexicon.lands
            or key in lexicon.companies
            or key in lexicon.cities
            or (key in lexicon.other_cities and self._is_safe(key))
            or (self._foreign and key in lexicon.foreign)
        )

    def _is_safe(self, key: str) -> bool:
        """Whether another name of a city can be meant by `key` in this text."""
        lexicon = self._lexicon
        return self._foreign or (
            len(key) > 4
            and key not in lexicon.common
            and key not in lexicon.given
            and key not in lexicon.family
        )

    def longest(self, first: int, limit: int | None = None) -> int:
        """The last word of the longest known name that begins at `first`, or -1."""
        longest = self._lexicon.lengths.get(self._tokens.low[first], 1)
        if longest == 1:
            return -1
        reach = min(first + longest, len(self._tokens.low)) - 1
        if limit is not None:
            reach = min(reach, limit)
        last = first
        while last < reach and self._tokens.gap(last) in _INNER_GAPS:
            if self._tokens.gap(last) in {"'", "’"}:
                reach = min(reach + 1, len(self._tokens.low) - 1)
            last += 1
        while last > first:
            if (
                self._tokens.words[last][0].isupper()
                or self._tokens.words[last].isdigit()
            ):
                key = self._tokens.key(first, last)
                if self.has(key):
                    return last
            last -= 1
        return -1

    def is_given(self, index: int) -> bool:
        """Whether a word is a given name, and neither a common word nor a city."""
        low, lexicon = self._tokens.low[index], self._lexicon
        return (
            low in lexicon.given
            and low not in lexicon.common
            and low not in lexicon.cities
        )
