"""Roles in English as they are printed, taken apart: "the Minister of Finance".

Two phrases mean one role where they say the same in another order: "Finance Minister"
and "Minister for Finance", "Norwegian Prime Minister" and "Prime Minister of Norway".
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.names.place_words import DEMONYMS
from tei_toolkit.values import immutable

HEADS = frozenset(
    "president vice-president minister chancellor premier secretary secretary-general "
    "chairman chairwoman chairperson governor mayor king queen emperor empress prince "
    "princess pope ambassador commissioner director director-general rapporteur "
    "taoiseach attorney-general auditor-general solicitor-general".split()
)
"""Words for roles that one person holds at a time."""
_GENERALS = "Attorney|Auditor|Director|Secretary|Solicitor|Surgeon|Inspector"
_SPACE = "[ \u00a0]"
_WORD = r"[A-Z][\w.’'-]*(?<![.'’-])"
_FRONT = r"[A-Z][\w.’'-]*"
_WORDS = rf"{_WORD}(?:{_SPACE}{_WORD})*"
_OF = rf"{_SPACE}(?:of|for|to|at){_SPACE}(?:the{_SPACE})?"
_RANKS = frozenset(
    "prime vice deputy lord first second assistant under shadow junior senior "
    "acting".split()
)
"""With these before it a word for a role is another role."""
_PARTING = frozenset("of for to at the and affairs".split())
_SPLIT = re.compile(r"[\s,()]+")
_PREPOSITION = re.compile(r"(?:^|\s)(?:of|for|to|at|in)\s|,")
_NOT_NOW = re.compile(r"\b(?:[Ff]ormer|[Ll]ate|then|[Ff]uture|[Ee]x)[ \u00a0-]\Z")
_GOES_ON = lazy_pattern(
    rf"[-\w]|{_SPACE}of\b|(?:,? (?:for|to)(?: the)?)?{_SPACE}[A-ZÀ-ÞА-Я]"
)
_FAR = 8


@immutable
class Role:
    """What a phrase says that somebody is.

    Attributes:
        head: the office: `minister`, `prime minister`.
        of: the words that say which, in small letters.
    """

    head: str
    of: frozenset[str]

    def may_mean(self, other: "Role") -> bool:
        """Whether one who holds the role `other` can be called by this phrase."""
        return self.head == other.head and all(
            any(_is_same(word, told) for told in other.of) for word in self.of
        )

    def is_same(self, other: "Role") -> bool:
        """Whether both phrases say just as much."""
        return self.may_mean(other) and other.may_mean(self)


@immutable
class Phrase:
    """A role where it is printed, after "the" or beside a name.

    Attributes:
        start: where its first word starts.
        end: where it ends.
        role: what it says.
    """

    start: int
    end: int
    role: Role


def _is_same(one: str, other: str) -> bool:
    """Whether two words say the same, or one is the people of the other's land."""
    if one == other:
        return True
    if other in DEMONYMS:
        one, other = other, one
    if one not in DEMONYMS:
        return False
    land = other.removesuffix("stan")
    return one.startswith(land[: max(4, len(land) - 2)])


@lru_cache(maxsize=4096)
def read_role(phrase: str) -> Role | None:
    """What a phrase says that somebody is, or None where it names no role."""
    low = phrase.casefold().replace("\u00a0", " ").strip(" ,")
    found = _PREPOSITION.search(low)
    front = low[: found.start()] if found else low
    words = _SPLIT.split(front.strip())
    if len(words) > 1 and words[-1] == "general":
        words[-2:] = [f"{words[-2]}-general"]
    head = words.pop()
    while words and words[-1] in _RANKS:
        head = f"{words.pop()} {head}"
    rest = _SPLIT.split(low[found.end() :]) if found else []
    said = {word.strip(".") for word in (*words, *rest)} - _PARTING - {""}
    return Role(head, frozenset(said)) if head else None


def is_office(role: Role) -> bool:
    """Whether a role is an office that one person holds at a time."""
    return role.head.rpartition(" ")[2] in HEADS


def is_former(text: str, start: int) -> bool:
    """Whether the words before a role say that it is held no more, or not yet."""
    return _NOT_NOW.search(text, max(0, start - _FAR), start) is not None


@lru_cache(maxsize=64)
def _patterns(heads: frozenset[str]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A role after "the", and one with or without it."""
    forms = sorted(
        {form for head in heads for form in (head.capitalize(), head.title())}
    )
    words = "|".join(map(re.escape, forms))
    role = (
        rf"(?P<office>(?:{_FRONT}{_SPACE}){{0,4}}?"
        rf"(?:(?:{_GENERALS}){_SPACE}General|(?:{words}))(?![\w-]))"
        rf"(?:(?P<of>{_OF}{_WORDS})(?P<more>(?:,{_SPACE}{_WORDS})*"
        rf"{_SPACE}(?:and|&){_SPACE}{_WORDS})?)?"
    )
    return (
        re.compile(rf"\b[Tt]he{_SPACE}{role}"),
        re.compile(rf"(?:[Tt]he{_SPACE})?{role}"),
    )


def phrases_in(text: str, heads: frozenset[str]) -> Iterator[tuple[Phrase, ...]]:
    """Yield each role after "the", in all the lengths that it can have.

    Args:
        text: in English.
        heads: the words for roles to look for, in small letters.
    """
    after_the, _ = _patterns(heads)
    for match in after_the.finditer(text):
        yield tuple(_lengths(match))


def phrases_at(text: str, place: int, heads: frozenset[str]) -> tuple[Phrase, ...]:
    """The role that begins at a place, in all the lengths that it can have."""
    match = _patterns(heads)[1].match(text, place)
    return tuple(_lengths(match)) if match is not None else ()


def _lengths(match: re.Match[str]) -> Iterator[Phrase]:
    """The role that was found, the longest first: "Trade and Industry", "Trade"."""
    start = match.start("office")
    for name in ("more", "of", "office"):
        end = match.end(name)
        if end < 0:
            continue
        role = read_role(match.string[start:end])
        if role is not None and not (end == match.end("office") and match["of"]):
            yield Phrase(start, end, role)


def stands_alone(text: str, phrase: Phrase) -> bool:
    """Whether nothing after a role says of what, or names who holds it."""
    return _GOES_ON.match(text, phrase.end) is None
