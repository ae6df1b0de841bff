"""How much a label looks like an office that is told at length, and its holder."""

from collections.abc import Sequence

from tei_toolkit.labels.likeness_names import IN_OFFICES
from tei_toolkit.labels.office_words import (
    ARTICLES,
    HONORIFICS,
    LOUD_OFFICES,
    OFFICE_ENDINGS,
)
from tei_toolkit.labels.opener_words import is_saying
from tei_toolkit.labels.title_words import MEN, POLITE, RANKS, WOMEN
from tei_toolkit.labels.vocabulary import word_set

LONG = 35
"""Characters of the shortest label that tells an office at length."""
_TITLES = MEN | WOMEN | POLITE | RANKS | {"herrn"}
_TITLED = 2.4
"""What such an office weighs that a title and a name follow."""
_UNTITLED = 1.4
"""What it weighs that only a name follows."""
_LONGEST_NAME = 4
_MOST_WORDS = 22
_VERB_ENDINGS = ("л", "ла", "ло", "ли", "лся", "лась", "лись", "т", "тся", "ть")
"""How Russian verbs end that could stand where a genitive stands before a name."""
_OF_SLAVS = word_set("""
ministr ministryně ministar ministrica minister wiceminister sekretarz podsekretarz
náměstek náměstkyně předseda předsedkyně místopředseda místopředsedkyně predseda
podpredseda przewodniczący przewodnicząca predsjednik predsjednica potpredsjednik
predsednik predsednica podpredsednik podpredsednica
""")
"""Offices behind which genitives in small letters say what they are of."""
_PAST = ("l", "la", "li", "lo", "ł", "ła", "ły")
"""How the verbs end that could stand there."""
_JOINING = frozenset(("a", "i", "pro", "za", "in", "do", "w", "na"))
_NO_VERBS = frozenset("дел отдела".split())
"""Genitives that end as verbs do: `министр внутренних дел`."""


def is_loud_office(plain: str) -> bool:
    """Whether an office in capitals stands before two to four words of a name."""
    words = plain.split()
    places = [i for i, word in enumerate(words) if word in LOUD_OFFICES]
    return bool(places) and 2 <= len(words) - 1 - places[-1] <= 4


def weigh_held_office(plain: str, openers: frozenset[str]) -> float:
    """The log-odds of an office told at length with its holder's name, or 0.

    `Der Vorsitzende des Ausschusses für Bau Dr. Heinrich Kolb`: the name ends it, and
    between the two stands nothing but what the office is of. `openers` are the words
    that begin sentences in the languages of the document.
    """
    words = plain.split(None, _MOST_WORDS)
    folded = [word.casefold().rstrip(",") or word for word in words]
    office = 1 if folded[0] in ARTICLES else 0
    if len(words) > _MOST_WORDS or len(words) < office + 4:
        return 0.0
    if not (
        (folded[office] in HONORIFICS and folded[office] not in _TITLES)
        or folded[office].endswith(OFFICE_ENDINGS)
        or folded[office] in _OF_SLAVS
    ):
        return 0.0
    name, weight = _name_in(words, folded)
    of_what = slice(office + 1, name)
    if name < office + 3:
        return 0.0
    if _is_slavic(folded[office], plain) and _are_genitives(folded[of_what], openers):
        return weight
    return weight if _tells_of(words[of_what], folded[of_what], openers) else 0.0


def _is_slavic(office: str, plain: str) -> bool:
    """Whether an office is of a Slavic language; a minister may be of others, too."""
    return office in _OF_SLAVS and not (office == "minister" and plain.isascii())


def _are_genitives(folded: Sequence[str], openers: frozenset[str]) -> bool:
    """Whether words of a Slavic language may say what an office is of."""
    return not any(
        low.endswith((*_PAST, ".", ":", "?", "!"))
        or is_saying(low)
        or (low in openers and low not in _JOINING)
        for low in folded
    )


def _name_in(words: Sequence[str], folded: Sequence[str]) -> tuple[int, float]:
    """Where the name at the end begins, with its title, and what it weighs; or 0, 0."""
    least = max(len(words) - _LONGEST_NAME, 1)
    for place in range(len(words) - 2, least - 2, -1):
        if folded[place] in _TITLES and _are_named(words[place + 1 :], folded):
            return _first_title(folded, place), _TITLED
    for place in range(least, len(words) - 1):
        is_first = words[place - 1][-1] == "," or words[place - 1][0].islower()
        if is_first and _are_capital(words[place:]):
            return place, _UNTITLED
    if _are_capital(words[-2:]):
        return len(words) - 2, _UNTITLED
    return 0, 0.0


def _first_title(folded: Sequence[str], last: int) -> int:
    """Where the titles begin of which the one at `last` is the last: `Frau Dr.`."""
    return next((n + 1 for n in range(last, -1, -1) if folded[n] not in _TITLES), 0)


def _are_named(words: Sequence[str], folded: Sequence[str]) -> bool:
    """Whether words behind a title are a name, perhaps with particles in it."""
    return words[-1][0].isupper() and all(
        word[0].isupper() or low in IN_OFFICES
        for word, low in zip(words, folded[-len(words) :], strict=True)
    )


def _are_capital(words: Sequence[str]) -> bool:
    return all(
        word[0].isupper() and (word[-1].isalpha() or word[-1] == ".") for word in words
    )


def _tells_of(
    words: Sequence[str], folded: Sequence[str], openers: frozenset[str]
) -> bool:
    """Whether words between an office and a name say what the office is of."""
    if any(
        is_saying(low)
        or (low in openers and low not in IN_OFFICES)
        or (low[-1] in ".!?:" and len(low) > 3)
        for low in folded
    ):
        return False
    first, last = words[0], words[-1]
    if "а" <= folded[0][0] <= "ѵ":
        return not any(
            low.endswith(_VERB_ENDINGS) and low not in _NO_VERBS
            for low in (folded[0], folded[-1])
        )
    return (first[0].isupper() or folded[0] in IN_OFFICES or "'" in first[:6]) and (
        last[-1] == "," or (last[0].isupper() and folded[-1] not in IN_OFFICES)
    )
