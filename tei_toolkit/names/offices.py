"""The office printed before a name, whole: "President of Kazakhstan Nursultan …".

A recogniser sees the title next to a name. What stands before it belongs to it, too: of
what it is the office ("Minister of Finance", "President of Kazakhstan"), of which
country or body ("German Chancellor", "U.S. President", "Microsoft CEO").
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.names.mention import Mention, MentionType
from tei_toolkit.names.place_words import DEMONYMS
from tei_toolkit.names.title_words import OFFICE_WORDS, TITLES

_FAR = 120
_SPACE = "[ \u00a0]"
_WORDS = rf"[A-Z][\w’'-]*(?:{_SPACE}[A-Z][\w’'-]*)*"
_OF = rf"{_SPACE}(?:of|for|at|to){_SPACE}(?:the{_SPACE})?"
# "Minister", "Deputy Minister of Finance", "Minister of Trade and Industry of".
_OFFICE_OF = re.compile(
    rf"(?<![\w’'-])(?P<office>{_WORDS})"
    rf"(?:{_OF}{_WORDS}(?:(?:,{_SPACE}|{_SPACE}and{_SPACE}){_WORDS})*)?{_OF}\Z"
)
_LAST = re.compile(rf"(?<![\w’'-])(?P<word>(?:[A-Z]\.){{2}}|[A-Z][\w’'-]*){_SPACE}\Z")
# Those who hold them need no title before their names elsewhere.
_OFFICES = (
    TITLES
    | OFFICE_WORDS
    | frozenset("head leader co-chair secretary-general president-elect".split())
)
_OF_TONGUES = lazy_pattern(
    rf"{_SPACE}(?:(?:de|di|da|do|dos|das|del|della|dello|dei|degli|du|des|von|vom|der|van)"
    rf"{_SPACE}(?:(?:la|el|los|las|der){_SPACE})?|d[’']|dell[’']|de{_SPACE}l[’'])\Z"
)
_ANY_WORD = lazy_pattern(r"(?<![\w’'-])(?P<word>[^\W\d_][\w-]*)\Z")
_ABBREVIATED = frozenset("U.S. US U.K. UK U.N. UN E.U. EU".split())
# What parts a place from the office after it: "In Russia President Putin said".
_APART = lazy_pattern(rf"(?:\b(?i:of|for|in|from){_SPACE}(?:the{_SPACE})?)\Z")
_OWNERS = frozenset({MentionType.PLACE, MentionType.ORGANISATION})
# "Mr Smith", "Aunt Mary": nobody's office.
_NO_OFFICES = frozenset(
    "mr mr. mrs mrs. ms ms. miss mister dr dr. doctor sir dame lord lady madam madame "
    "st st. saint uncle aunt auntie cousin grandma grandpa grandfather grandmother mom "
    "dad father mother brother sister general gen gen. citizen".split()
)


def with_whole_offices(mentions: Sequence[Mention], text: str) -> Iterator[Mention]:
    """`mentions` in order, the title before each person with all of its office.

    A country or body that the office has in it stays a mention of its own.
    """
    for number, mention in enumerate(mentions):
        if mention.type is not MentionType.PERSON:
            yield mention
            continue
        before = mentions[number - 1] if number else None
        yield replace(mention, title_start=_office_start(mention, before, text))


def with_offices_of(
    mentions: Sequence[Mention], text: str, offices: Collection[str]
) -> Iterator[Mention]:
    """`mentions` of a text in another language than English, with offices of lands.

    "le président du Kazakhstan Noursoultan Nazarbaïev": an office, a small word, and a
    country or body beside the name.

    Args:
        mentions: in order, none overlapping.
        text: the text.
        offices: words for offices in its language, in small letters.
    """
    for number, mention in enumerate(mentions):
        before = mentions[number - 1] if number else None
        is_bare = mention.type is MentionType.PERSON and mention.title_start < 0
        if is_bare and before and _ends_beside(before, mention.start, text):
            yield replace(mention, title_start=_before_of(text, before.start, offices))
        else:
            yield mention


def _before_of(text: str, place: int, offices: Collection[str]) -> int:
    """Where an office starts that a small word links to what follows; -1 for none."""
    linked = _OF_TONGUES.search(text, max(0, place - _FAR), place)
    start, found = linked.start() if linked else -1, -1
    while start > 0:
        word = _ANY_WORD.search(text, max(0, start - _FAR), start)
        if word is None or word["word"].lower() not in offices:
            break
        found = word.start("word")
        start = found - 1 if text[found - 1] in " \u00a0" else -1
    return found


def within_title(mention: Mention, earlier: Sequence[Mention]) -> Iterator[Mention]:
    """The mentions that reach into the title before `mention`, the nearest first.

    Args:
        mention: which may have a title.
        earlier: the mentions before it, in order, none overlapping.
    """
    if mention.title_start < 0:
        return iter(())
    return takewhile(lambda other: other.end > mention.title_start, reversed(earlier))


def _office_start(person: Mention, before: Mention | None, text: str) -> int:
    """Where the office before a person starts; -1 if there is none."""
    start = person.title_start
    if start < 0:
        if not _ends_beside(before, person.start, text):
            return -1
        start = person.start
    elif text[start : person.start].split(maxsplit=1)[0].lower() in _NO_OFFICES:
        return start
    owner = before if _ends_beside(before, start, text) else None
    of = _office_of(text, owner.start if owner else start)
    if of >= 0:
        is_owned = before is not owner and _ends_beside(before, of, text)
        return before.start if before is not None and is_owned else of
    if person.title_start < 0:
        return -1
    if owner is not None and not _APART.search(
        text, max(0, owner.start - _FAR), owner.start
    ):
        return owner.start
    return _with_words(text, start)


def _ends_beside(before: Mention | None, place: int, text: str) -> bool:
    """Whether a country or body ends one space before a place."""
    return (
        before is not None
        and before.type in _OWNERS
        and before.end == place - 1
        and text[before.end] in " \u00a0"
    )


def _office_of(text: str, place: int) -> int:
    """Where the office starts that ends in "of" before a place; -1 for none."""
    found = _OFFICE_OF.search(text, max(0, place - _FAR), place)
    if found is None:
        return -1
    start = found.end("office")
    for word in reversed(re.split(_SPACE, found["office"])):
        if word.lower() not in _OFFICES or word.lower() in _NO_OFFICES - {"general"}:
            break
        start -= len(word) + 1
    return -1 if start == found.end("office") else _with_words(text, start + 1)


def _with_words(text: str, start: int) -> int:
    """Where an office starts with the words for its rank or people before it."""
    while True:
        found = _LAST.search(text, max(0, start - _FAR), start)
        word = found["word"] if found is not None else ""
        if found is None or (
            word.lower() not in OFFICE_WORDS | DEMONYMS and word not in _ABBREVIATED
        ):
            return start
        start = found.start("word")
