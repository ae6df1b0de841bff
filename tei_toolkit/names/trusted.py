"""Names in English that are likelier than their weights say.

The weights doubt what they have rarely seen; but a rare word with a capital within a
sentence, that the lists or texts at large know for a city or a name, is hardly
another; a road is named after "on", a body by its letters after "the".
"""

from collections.abc import Iterable, Sequence

from tei_toolkit.names.candidates import TELLING, Candidate
from tei_toolkit.names.lexicon import Lexicon, load_lexicon
from tei_toolkit.names.organisation_words import NEUTRAL
from tei_toolkit.names.tokens import Tokens
from tei_toolkit.names.weighing import Odds
from tei_toolkit.names.word_kinds import word_kind

_PERSON, _PLACE, _ORGANISATION = 0, 1, 2
_WORTH = {_PERSON: 1.5, _PLACE: 1.5, _ORGANISATION: 1.2}
_BODY_WORTH = 0.6
_ROAD_WORTH, _WHOLE_BODY_WORTH = 2.0, 1.0
_TOLD_WORTH = 4.0
# A name that is raised is likely, and no more.
_MOST, _MOST_OF_ROADS, _MOST_OF_BODIES = 0.6, 1.4, 4.5
# Before a given name that is a word, too: "tell Hope", "young Will".
_BEFORE_PEOPLE = TELLING | frozenset(
    "ask asked asks thank thanked young little dear hi hello bless love loves kissed "
    "hugged married marry aunt uncle cousin sister brother".split()
)
_PEOPLE = frozenset({"given-hi", "given-mid", "family-hi", "family-mid"})
_ROADS = frozenset(
    "street road avenue lane boulevard drive highway square bridge hill park station "
    "hotel arch museum theatre theater hospital cathedral castle palace airport hall "
    "stadium house arena beach island".split()
)
# Words that make a body of what they are of, or stand after.
_BODIES = frozenset(
    "department ministry committee commission subcommittee secretariat directorate "
    "agency bureau tribunal court university institute academy council federation "
    "association society board faculty college school".split()
)
_AFTER_BODIES = frozenset(
    "university institute committee commission ministry federation association "
    "corporation conservatory legislature limited ltd inc llc plc foundation council "
    "department agency party union society tribunal college".split()
)
_WHERE = frozenset(
    "on in at near to from into through along past down behind outside opposite".split()
)
_BEFORE_BODIES = frozenset("the at from by with for of to in".split())
_LINKS = frozenset("von van de del della di da du der den al el bin of".split())
_QUOTES = frozenset("\"“”‘'«»")
_SHORTEST, _LONGEST = 3, 6
# "Esq" is nobody.
_SHORTEST_NAME = 4
# Given names are ranked by how usual they are.
_USUAL = 2000


def trust(
    tokens: Tokens, candidates: Sequence[Candidate], odds: list[Odds], *, is_loud: bool
) -> None:
    """Raise the odds of names that are likelier than they seem, in place.

    Args:
        tokens: the words of the text.
        candidates: what may be names in it.
        odds: the log-odds of the classes for each.
        is_loud: whether the text is in capitals.
    """
    lexicon = load_lexicon()
    bodies = _longest(c for c in candidates if _is_whole_body(tokens, c))
    for number, candidate in enumerate(candidates):
        values = odds[number]
        best, most = max(range(3), key=values.__getitem__), _MOST
        if candidate.first < candidate.last:
            is_road = best == _PLACE and _is_on_road(tokens, candidate)
            more, most = _ROAD_WORTH if is_road else 0.0, _MOST_OF_ROADS
            if best == _ORGANISATION and (candidate.first, candidate.last) in bodies:
                more, most = _WHOLE_BODY_WORTH, _MOST_OF_BODIES
        elif tokens.words[candidate.first].isupper():
            is_body = best == _ORGANISATION and not is_loud
            more = _BODY_WORTH if is_body and _is_body(tokens, candidate) else 0.0
        elif _is_told(tokens, candidate, lexicon):
            best, more = _PERSON, _TOLD_WORTH
        else:
            is_known = _is_known_as(best, candidate.key, lexicon)
            more = _WORTH[best] if is_known and _is_rare(tokens, candidate) else 0.0
        if more and not _is_part(tokens, candidate):
            raised = list(values)
            raised[best] = max(values[best], min(values[best] + more, most))
            odds[number] = (raised[0], raised[1], raised[2])


def _is_on_road(tokens: Tokens, candidate: Candidate) -> bool:
    """Whether it ends as roads and houses do, and something is there."""
    low, before = tokens.low, candidate.first - 1
    if low[candidate.last] not in _ROADS:
        return False
    before -= before >= 0 and low[before] == "the"
    return before >= 0 and low[before] in _WHERE


def _longest(candidates: Iterable[Candidate]) -> set[tuple[int, int]]:
    """The first and last words of those that no other holds."""
    found: set[tuple[int, int]] = set()
    reach = -1
    for candidate in sorted(candidates, key=lambda c: (c.first, -c.last)):
        if candidate.last > reach:
            found.add((candidate.first, candidate.last))
            reach = candidate.last
    return found


def _is_whole_body(tokens: Tokens, candidate: Candidate) -> bool:
    """Whether it is a body by its head: "Committee on Trade", "Reading University".

    The head alone at the start of a sentence may be no name: "Board of the old".
    """
    low, words = tokens.low, tokens.words
    first, last = candidate.first, candidate.last
    if (
        last == first
        or candidate.how != "headed"
        or "heading" in candidate.features
        or tokens.is_initial(first)
        or tokens.low[first - 1] in {"and", "&"}
        or tokens.text[candidate.start - 3 : candidate.start] in {"'s ", "’s "}
        or tokens.text.startswith((" - ", "-"), candidate.end)
    ):
        return False
    if low[last] in _AFTER_BODIES and words[last][0].isupper():
        return all(words[n][0].isupper() for n in range(first, last))
    return any(
        low[n] in _BODIES and low[n + 1] in {"of", "on", "for"}
        for n in range(first, last - 1)
    )


def _is_body(tokens: Tokens, candidate: Candidate) -> bool:
    """Whether letters stand where an organisation does: "the HSE", "from UWE"."""
    word = tokens.words[candidate.first]
    is_acronym = _SHORTEST <= len(word) <= _LONGEST and word.isalpha()
    return (
        is_acronym
        and candidate.key not in NEUTRAL
        and candidate.first > 0
        and tokens.low[candidate.first - 1] in _BEFORE_BODIES
    )


def _is_told(tokens: Tokens, candidate: Candidate, lexicon: Lexicon) -> bool:
    """Whether a given name follows what is done to people: "tell Hope to come"."""
    first = candidate.first
    return (
        first > 0
        and tokens.low[first - 1] in _BEFORE_PEOPLE
        and tokens.gap(first - 1) == " "
        and lexicon.given.get(candidate.key, _USUAL) < _USUAL
        and not lexicon.lands.get(candidate.key)
    )


def _is_known_as(kind: int, key: str, lexicon: Lexicon) -> bool:
    """Whether a word is known as a city, a person, a brand, and as nothing else."""
    if key in lexicon.common:
        return False
    first = word_kind(key).kinds[0]
    if kind == _PERSON:
        return first in _PEOPLE and len(key) >= _SHORTEST_NAME
    is_nobody = key not in lexicon.given and key not in lexicon.family
    is_city = bool(lexicon.people_of(key))
    if kind == _PLACE:
        return (is_nobody and is_city) or first == "place-hi"
    is_listed = key in lexicon.brands or key in lexicon.companies
    return is_listed and is_nobody and not is_city and key not in lexicon.lands


def _is_rare(tokens: Tokens, candidate: Candidate) -> bool:
    """Whether the text has the word with a capital alone, and in no quotation marks."""
    is_quoted = tokens.text[max(0, candidate.start - 1) : candidate.start] in _QUOTES
    return not tokens.lower[candidate.key] and not is_quoted


def _is_part(tokens: Tokens, candidate: Candidate) -> bool:
    """Whether a name rather goes on on either side."""
    before, after = candidate.first - 1, candidate.last + 1
    is_led = before >= 0 and tokens.gap(before) == " " and _is_of_name(tokens, before)
    goes_on = after < len(tokens.words) and tokens.gap(candidate.last) == " "
    return is_led or (goes_on and _goes_on(tokens, after))


def _is_of_name(tokens: Tokens, index: int) -> bool:
    return tokens.words[index][0].isupper() and not tokens.is_initial(index)


def _goes_on(tokens: Tokens, index: int) -> bool:
    if tokens.words[index][0].isupper():
        return True
    is_link = tokens.low[index] in _LINKS and index + 1 < len(tokens.words)
    return is_link and tokens.words[index + 1][0].isupper()
