"""Roles in languages other than English that stand for who holds them: `rs` in TEI.

"Der Finanzminister ging", where the text names one who is "Finanzminister Schäuble": a
title before a name, an apposition and the list of those who take part say who holds an
office. Of what it is the office is said the same way each time (in the genitive, or
after "de"), so only the word for the office is looked for in all its forms.
"""

import re
import sys
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from tei_toolkit.names.languages import words_of
from tei_toolkit.names.linking import Known, each_once
from tei_toolkit.names.mention import Cert, Mention, MentionType
from tei_toolkit.names.roles import OPEN, SHORT, apart, joined
from tei_toolkit.names.taken import Taken
from tei_toolkit.names.words_that_name import words_that_name
from tei_toolkit.values import immutable

_FORMER = re.compile(
    r"(?:\bex|\bvice|\bвице|\bwice|\bвіце|vize|"
    r"\b(?:ehemalig|früher|damalig|einstig|künftig|ancien|futur|antigu|entonces|anterior"
    r"|futur|antig|бывш|тогдашн|будущ|колишн|тодішн|był|ówczesn|przyszł|eski|dönemin"
    r"|stellvertretend|заместител|заступник|помощник|помічник|zastępc|zástupc)"
    r"[^\W\d_]*)[ \u00a0-]\Z",
    re.IGNORECASE,
)
_ARTICLE_BEFORE = re.compile(r"(?:\b(?P<word>[^\W\d_]+)[ \u00a0]|\bl['’])\Z")
_BESIDE = re.compile(r",[ \u00a0]")
_CAPITAL_BESIDE = re.compile(
    r"(?<![\w’'-])(?!\d)(?=[^\W_])[^\Wa-zß-öø-ÿа-яёіїєґ][\w’'-]*,[ \u00a0]"
    r"(?:[^\W\d_]+[ \u00a0]|l['’])?\Z"
)
_STOP = re.compile(r"[,;.:!?)\n]|\Z")
_NEXT = re.compile(r"['’]?[ \u00a0](?P<word>[^\W\d_][\w’'-]*)")
_SMALL = frozenset(
    "и не в на что также уже а но же о с по за и й у та що й також вже а але з про і "
    "nie się i w na że też już a ale z o po za ve de da ile bugün dün bu".split()
)
_FAR, _LONGEST = 30, 48
_SCORES = {Cert.HIGH: 0.95, Cert.MEDIUM: 0.8}


@immutable
class _Held:
    """An office: its word without endings, of what it is, who holds it, since where."""

    head: str
    of: str
    ref: str
    start: int


@immutable
class _Words:
    """The words for roles of a language, as they are looked for."""

    tag: str
    heads: re.Pattern[str]
    ends: re.Pattern[str]
    noun: int | None
    articles: frozenset[str]
    links: frozenset[str]
    past: re.Pattern[str]

    def stem(self, head: str) -> str:
        """An office in one form for all of its cases, but for each sex."""
        low = head.casefold().replace("’", "'")
        return self.ends.sub("", low if self.noun is None else low.split()[self.noun])


@lru_cache(maxsize=16)
def _words(tag: str) -> _Words | None:
    known = words_of(tag)
    roles = known.roles if known else None
    if roles is None:
        return None
    return _Words(
        tag,
        re.compile(rf"(?<![\w-])(?i:{roles.heads})(?![\w-])"),
        re.compile(rf"(?:{roles.ends})\Z"),
        roles.noun,
        frozenset(filter(None, roles.articles.split("|"))),
        frozenset(filter(None, roles.links.split("|"))),
        re.compile(rf"(?:{roles.past})\Z"),
    )


def with_roles_in(
    mentions: Sequence[Mention], text: str, known: Iterable[Known], tag: str
) -> list[Mention]:
    """`mentions` of a text, with the roles that mean one person of it, in order.

    Args:
        mentions: the names of one document, in order.
        text: its characters.
        known: those who take part, with their offices.
        tag: the first part of the BCP 47 tag of its language.
    """
    words = _words(tag)
    places = list(words.heads.finditer(text)) if words else []
    if words is None or not places:
        return list(mentions)
    mentions = list(_with_titles(mentions, places, text, words.links))
    people = [m for m in mentions if m.type is MentionType.PERSON and m.ref]
    beside = dict(_appositions(places, people, text, words))
    held = [
        *_listed(known, words),
        *_titles(people, text, words),
        *beside.values(),
    ]
    if not held:
        return mentions
    called = dict(_called_upon(places, people, text))
    taken = Taken(
        (m.start if m.title_start < 0 else m.title_start, m.end) for m in people
    )
    roles = [
        role
        for place in places
        if not taken.meet(*place.span())
        and (
            role := _role(
                place,
                text,
                [beside[at]] if (at := place.start()) in beside else held,
                words,
            )
        )
        is not None
        and (place.start() in beside or called.get(place.start(), role.ref) == role.ref)
        and not taken.meet(role.end, role.end + 2)
    ]
    return joined(mentions, apart(roles, mentions))


def _listed(known: Iterable[Known], words: _Words) -> Iterator[_Held]:
    for person in each_once(known):
        if person.type is MentionType.PERSON and person.is_own and person.role:
            role = " ".join(person.role.split())
            found = words.heads.search(role)
            if found is not None:
                of = role[found.end() :]
                yield _Held(words.stem(found[0]), of.casefold(), person.ref, -1)


def _titles(people: Iterable[Mention], text: str, words: _Words) -> Iterator[_Held]:
    """The offices before the names of those who hold them."""
    for person in people:
        if person.title_start < 0 or person.ref is None:
            continue
        title = text[person.title_start : person.start].rstrip(" \u00a0")
        found = words.heads.search(title)
        if found is None or _is_former(text, person.title_start):
            continue
        of = title[found.end() :].casefold()
        yield _Held(words.stem(found[0]), of, person.ref, person.title_start)


def _appositions(
    places: Iterable[re.Match[str]], people: Sequence[Mention], text: str, words: _Words
) -> Iterator[tuple[int, _Held]]:
    """The offices beside a name: "der Minister, Karl Berg, …", and after it.

    Each with where it stands. One word after an office may be called upon, and holds
    it not for sure.
    """
    starts = {person.start: person for person in people if " " in person.text}
    ends = {person.end: person for person in people}
    for place in places:
        stop = _STOP.search(text, place.end(), place.end() + _LONGEST)
        if stop is None or _is_former(text, place.start()):
            continue
        of, head = text[place.end() : stop.start()].casefold(), words.stem(place[0])
        comma = _BESIDE.match(text, stop.start())
        holder = starts.get(comma.end()) if comma else None
        if holder is None:
            before = text[max(0, place.start() - _FAR) : place.start()]
            article = _ARTICLE_BEFORE.search(before)
            at = place.start() - (len(article[0]) if article else 0)
            is_beside = at >= 2 and _BESIDE.match(text, at - 2) is not None
            holder = ends.get(at - 2) if is_beside else None
        if holder is None or holder.ref is None:
            continue
        if of.count(" ") <= 4 if " " in holder.text else not of:
            yield place.start(), _Held(head, of, holder.ref, place.start())


def _called_upon(
    places: Iterable[re.Match[str]], people: Iterable[Mention], text: str
) -> Iterator[tuple[int, str | None]]:
    """Where an office stands beside one word that names somebody, and whom.

    None is one whose name is not known to be a name.
    """
    bare = {person.start: person for person in people if " " not in person.text}
    for place in places:
        comma = _BESIDE.match(text, place.end())
        other = bare.get(comma.end()) if comma else None
        if other is not None and _STOP.match(text, other.end):
            yield place.start(), other.ref
        elif _STOP.match(text, place.end()) and _CAPITAL_BESIDE.search(
            text, max(0, place.start() - _FAR), place.start()
        ):
            yield place.start(), None


def _with_titles(
    mentions: Iterable[Mention],
    places: Iterable[re.Match[str]],
    text: str,
    links: Container[str],
) -> Iterator[Mention]:
    """`mentions`, with an office of something right before a name as its title.

    "la ministra de Hacienda María Jesús Montero".
    """
    before = {
        end: place.start()
        for place in places
        if (first := _NEXT.match(text, place.end())) and first["word"] in links
        for end in _ends_of_words(text, first.end())
    }
    for mention in mentions:
        start = before.get(mention.start, -1)
        is_bare = mention.type is MentionType.PERSON and mention.title_start < 0
        yield replace(mention, title_start=start) if is_bare and start >= 0 else mention


def _ends_of_words(text: str, end: int) -> Iterator[int]:
    """Where a name may start after the next words of what an office is of."""
    for _ in range(5):
        following = _NEXT.match(text, end)
        if following is None:
            return
        yield following.start("word")
        end = following.end()


def _is_former(text: str, start: int) -> bool:
    return _FORMER.search(text[max(0, start - _FAR) : start]) is not None


def _role(
    place: re.Match[str], text: str, held: Sequence[_Held], words: _Words
) -> Mention | None:
    """The mention of a role at its place, if it means those of the document."""
    start, end = place.span()
    if _is_former(text, start) or not _has_article(text, start, words):
        return None
    head = words.stem(place[0])
    same = [one for one in held if one.head == head]
    after = text[end : end + _LONGEST].casefold()
    whole = [one for one in same if one.of and _begins(after, one.of)]
    if whole:
        longest = max(len(one.of) for one in whole)
        same = [one for one in whole if len(one.of) == longest]
        end += longest
    elif not _stands_alone(text, end, words):
        return None
    refs = tuple(sorted({one.ref for one in same}))
    if start < min((one.start for one in same), default=sys.maxsize):
        return None
    cert = Cert.HIGH if whole and len(refs) == 1 else Cert.MEDIUM
    return Mention(
        start,
        end,
        text[start:end],
        MentionType.ROLE,
        cert,
        _SCORES[cert],
        ref=refs[0] if len(refs) == 1 else None,
        candidates=refs if len(refs) > 1 else (),
        evidence=(SHORT if len(refs) == 1 else OPEN,),
    )


def _begins(after: str, of: str) -> bool:
    """Whether a text goes on with just these words."""
    return after.startswith(of) and not after[len(of) : len(of) + 1].isalpha()


def _has_article(text: str, start: int, words: _Words) -> bool:
    before = text[max(0, start - _FAR) : start]
    found = _ARTICLE_BEFORE.search(before)
    if not words.articles:
        word = (found["word"] or "") if found else ""
        return not (words.tag == "tr" and word[:1].isupper())
    if found is None:
        return False
    return found["word"] is None or found["word"].casefold() in words.articles


def _stands_alone(text: str, end: int, words: _Words) -> bool:
    """Whether nothing after a role says of what, or names who holds it."""
    following = _NEXT.match(text, end)
    if following is None:
        return not text.startswith(("-", "–"), end)
    word = following["word"]
    if word[0].isupper():
        return words.tag == "tr" and text[end : end + 1] in {"'", "’"}
    if words.links:
        return re.split("['’]", word)[0].casefold() not in words.links
    if words.tag == "tr":
        return True
    low = word.casefold()
    is_verb = words.past.search(low) is not None
    return is_verb or low in words_that_name(words.tag)[1] | _SMALL
