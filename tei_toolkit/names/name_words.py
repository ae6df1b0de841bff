"""Words that are known as given names and as family names, whatever the language."""

from functools import lru_cache

from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.people_parts import NameWords
from tei_toolkit.names import people_words
from tei_toolkit.names.gazetteer import read_lines

_FREQUENT = 5000
"""Family names of the census beyond which given names are among them, as Ewan is."""


@lru_cache(maxsize=1)
def load_name_words() -> NameWords:
    """The names of the package's lists, read at the first call."""
    first, last = map(folded, read_lines("people"))
    given = {*first.split(" "), *folded(" ".join(people_words.GIVEN)).split(" ")}
    census = last.split(" ")
    family, frequent = set(census), set(census[:_FREQUENT])
    for line in read_lines("people_of_tongues"):
        _, more_given, more_family = line.split("\t")
        given.update(folded(more_given).split("|"))
        family.update(folded(more_family).split("|"))
        frequent.update(folded(more_family).split("|"))
    return NameWords(frozenset(given), frozenset(family), frozenset(frequent))
