"""Words that are known as given names and as family names, whatever the language."""

from collections.abc import Container
from functools import lru_cache
from itertools import islice

from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.people.parts import NameWords
from tei_toolkit.names import people_words
from tei_toolkit.names.gazetteer import load_census, read_lines

_FREQUENT = 5000
"""Family names of the census beyond which given names are among them, as Ewan is."""


class _Either:
    """The words of several lists."""

    def __init__(self, *lists: Container[str]) -> None:
        self._lists = lists

    def __contains__(self, word: object) -> bool:
        return any(word in words for words in self._lists)


@lru_cache(maxsize=1)
def load_name_words() -> NameWords:
    """The names of the package's lists, read at the first call."""
    given, family = load_census()
    more_given = set(folded(" ".join(people_words.GIVEN)).split(" "))
    more_family: set[str] = set()
    for line in read_lines("people_of_tongues"):
        _, given_of_tongue, family_of_tongue = line.split("\t")
        more_given.update(folded(given_of_tongue).split("|"))
        more_family.update(folded(family_of_tongue).split("|"))
    frequent = frozenset(islice(family, _FREQUENT))
    return NameWords(
        _Either(given, more_given),
        _Either(family, more_family),
        _Either(frequent, more_family),
    )
