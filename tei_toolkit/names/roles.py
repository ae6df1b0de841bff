"""Roles that stand for the one person of the document who holds them.

`rs` in TEI: "the Minister", where one person of the document is a minister (chapter ND
of the TEI Guidelines, referring strings). Who holds a role is told by the list of those
who take part, by a title before a name ("President of Kazakhstan Nursultan
Nazarbayev") and by a name beside the role ("the Chancellor, Alistair Darling,").
"""

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.names.lexicon import load_lexicon
from tei_toolkit.names.linking import Known, each_once
from tei_toolkit.names.mention import Cert, Mention, MentionType
from tei_toolkit.names.role_phrases import (
    HEADS,
    Phrase,
    Role,
    is_former,
    is_office,
    phrases_at,
    phrases_in,
    read_role,
    stands_alone,
)
from tei_toolkit.names.title_words import STOP
from tei_toolkit.values import record

_SCORES = {Cert.HIGH: 0.95, Cert.MEDIUM: 0.8}
_WHOLE = "the role of one who is named in the document"
SHORT = "the role that one person of the document holds"
"""Why a role means the only one who holds it."""
OPEN = "a role that several people of the document hold"
"""Why a role is left open."""
_BESIDE = "a name beside the role"
_NAME_BESIDE = re.compile(r",[ \u00a0]")
_LISTED_ON = re.compile(r",?[ \u00a0](?:and|or|&)\b")
_APPOSED_ENDS = lazy_pattern(r"[,;.:?!)]|[ \u00a0](?!and\b|or\b|&)|\s*\Z")
_CLOSED = lazy_pattern(r"[,;.:?!)]|\s*\Z")
_WORD_BESIDE = lazy_pattern(r"(?P<word>[^\W\d_a-z][\w’'-]*),[ \u00a0][Tt]he[ \u00a0]\Z")
_FAR = 60
_IN_ROLES = frozenset({MentionType.PLACE, MentionType.ORGANISATION})
_DETERMINED = lazy_pattern(
    r"\b(?:[Tt]he|[Aa]n?|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir)[ \u00a0]\Z"
)


@record
class _Seen:
    """A role at its place in the text, and who holds it if that is sure."""

    start: int
    role: Role
    ref: str | None


def without_bare_roles(mentions: Iterable[Mention], text: str) -> Iterator[Mention]:
    """Yield `mentions` of English `text` but for bare roles, such as "the King"."""
    for mention in mentions:
        is_role = (
            mention.type is MentionType.PERSON
            and mention.text.casefold() in HEADS
            and _DETERMINED.search(text, max(0, mention.start - 7), mention.start)
        )
        if not is_role:
            yield mention


def with_roles(
    mentions: Sequence[Mention], text: str, known: Iterable[Known]
) -> list[Mention]:
    """`mentions` of English `text`, with the roles that mean one person, in order.

    A role is marked after "the": in full, or in part where one person of the document
    alone holds such a role and no other such role stands between. One before a name is
    a title, and no mention of its own; the country within one stays one.
    """
    people = [m for m in mentions if m.type is MentionType.PERSON and m.ref]
    listed = _listed(known, {m.ref for m in people})
    titles = list(_titles(people, text))
    heads = HEADS.union(seen.role.head.rpartition(" ")[2] for seen in listed)
    phrases = list(phrases_in(text, heads))
    beside = _beside(phrases, people, text, heads)
    if not (listed or titles or beside):
        return list(mentions)
    uris = {m.ref: m.uri for m in people} | {k.ref: k.uri for k in known if k.is_own}
    others = _beside_others(phrases, people, text)
    found = _Roles(listed, titles, beside, others).mentions(phrases, text)
    kept = apart([replace(role, uri=uris.get(role.ref)) for role in found], mentions)
    return joined(mentions, kept)


def joined(mentions: Iterable[Mention], roles: Iterable[Mention]) -> list[Mention]:
    """Mentions and roles in order; what has the extent of a role is that role.

    Two marks cannot be around the same words.
    """
    roles = list(roles)
    taken = {(role.start, role.end) for role in roles}
    others = [m for m in mentions if (m.start, m.end) not in taken]
    return sorted([*others, *roles], key=lambda m: (m.start, -m.end))


def _listed(known: Iterable[Known], named: set[str | None]) -> list[_Seen]:
    """The roles of those who take part, and of those in authorities who are named."""
    found = []
    for person in each_once(known):
        if person.type is not MentionType.PERSON:
            continue
        if not person.is_own and person.ref not in named:
            continue
        role = read_role(" ".join((person.role or "").split()))
        if role is None:  # Who speaks is called by an office alone: "THE PRESIDENT".
            role = read_role(person.names[0].casefold().removeprefix("the "))
            role = role if role is not None and is_office(role) else None
        if role is not None:
            found.append(_Seen(0, role, person.ref))
    return found


def _titles(people: Iterable[Mention], text: str) -> Iterator[_Seen]:
    """The offices that stand before the names of those who hold them."""
    for person in people:
        start = person.title_start
        if start < 0 or is_former(text, start):
            continue
        role = read_role(text[start : person.start])
        if role is not None and is_office(role):
            yield _Seen(start, role, person.ref)


def _beside(
    phrases: Iterable[Sequence[Phrase]],
    people: Sequence[Mention],
    text: str,
    heads: frozenset[str],
) -> dict[int, _Seen]:
    """The roles beside a name that says who holds them, by where they end."""
    starts = {
        person.start if person.title_start < 0 else person.title_start: person
        for person in people
        if " " in person.text or person.title_start >= 0
    }
    found: dict[int, _Seen] = {}
    for lengths in phrases:
        for phrase in lengths:
            comma = _NAME_BESIDE.match(text, phrase.end)
            holder = starts.get(comma.end()) if comma else None
            if holder is not None and not _LISTED_ON.match(text, holder.end):
                found[phrase.end] = _Seen(phrase.start, phrase.role, holder.ref)
    for person in people:
        comma = _NAME_BESIDE.match(text, person.end)
        for phrase in phrases_at(text, comma.end(), heads) if comma else ():
            if is_office(phrase.role) and _APPOSED_ENDS.match(text, phrase.end):
                found[phrase.end] = _Seen(phrase.start, phrase.role, person.ref)
    return found


def _beside_others(
    phrases: Iterable[Sequence[Phrase]], people: Iterable[Mention], text: str
) -> dict[int, str | None]:
    """Who is named by one word beside a role, by where the role ends.

    That one may hold it or be called upon ("the Minister, John, is wrong"), so that it
    is not said to be another's. None is one whose name is not known to be a name.
    """
    bare = {person.start: person for person in people if " " not in person.text}
    found: dict[int, str | None] = {}
    for lengths in phrases:
        start = lengths[0].start
        before = _WORD_BESIDE.search(text, max(0, start - _FAR), start)
        is_named = before is not None and not _is_word(before["word"].casefold())
        for phrase in lengths:
            comma = _NAME_BESIDE.match(text, phrase.end)
            holder = bare.get(comma.end()) if comma else None
            if holder is not None and _CLOSED.match(text, holder.end):
                found[phrase.end] = holder.ref
            elif is_named and _CLOSED.match(text, phrase.end):
                found[phrase.end] = None
    return found


def _is_word(low: str) -> bool:
    return low in STOP or low in load_lexicon().common


class _Roles:
    """Who holds which role in one document."""

    def __init__(
        self,
        listed: Sequence[_Seen],
        titles: Sequence[_Seen],
        beside: dict[int, _Seen],
        others: dict[int, str | None],
    ) -> None:
        told = (*listed, *beside.values(), *titles)
        self._holders = list(dict.fromkeys((s.role, s.ref or "") for s in told))
        # "The President spoke with President Kimathi": a title alone tells nothing of
        # the one who is meant without a name.
        sure = [*listed, *beside.values(), *(t for t in titles if t.role.of)]
        self._since: dict[tuple[str, str], int] = {}
        for seen in sorted(sure, key=lambda seen: seen.start):
            self._since.setdefault((seen.role.head, seen.ref or ""), seen.start)
        self._beside = beside
        self._others = others
        self._titles = sorted(titles, key=lambda seen: seen.start, reverse=True)
        self._last: dict[str, _Seen] = {}
        self._unnamed: set[str] = set()

    def mentions(
        self, phrases: Iterable[Sequence[Phrase]], text: str
    ) -> Iterator[Mention]:
        """Yield a mention for each role that means one person."""
        for lengths in phrases:
            while self._titles and self._titles[-1].start < lengths[0].start:
                title = self._titles.pop()
                self._last[title.role.head] = title
            found = self._one(lengths, text)
            if found is not None:
                yield found

    def _one(self, lengths: Sequence[Phrase], text: str) -> Mention | None:
        for phrase in lengths:
            seen = self._beside.get(phrase.end)
            if seen is not None:
                self._last[phrase.role.head] = seen
                holder = () if seen.ref is None else (seen.ref,)
                return _mention(phrase, text, holder, Cert.HIGH, _BESIDE)
        for phrase in lengths:
            if not stands_alone(text, phrase):
                continue
            whole = self._who_is(phrase.role)
            refs = self._who_may_be(phrase) if whole is None else (whole,)
            if self._others.get(phrase.end, refs[0] if refs else None) not in refs:
                continue
            if len(refs) > 1:
                return _mention(phrase, text, refs, Cert.MEDIUM, OPEN)
            if whole is None:
                return _mention(phrase, text, refs, Cert.MEDIUM, SHORT)
            self._last[phrase.role.head] = _Seen(phrase.start, phrase.role, whole)
            return _mention(phrase, text, refs, Cert.HIGH, _WHOLE)
        last = lengths[-1]
        if last.role.of:
            self._last[last.role.head] = _Seen(last.start, last.role, None)
        return None

    def _who_is(self, role: Role) -> str | None:
        """The one who holds just this role, if it says of what."""
        if not role.of:
            return None
        refs = {ref for held, ref in self._holders if role.is_same(held)}
        return refs.pop() if len(refs) == 1 else None

    def _who_may_be(self, phrase: Phrase) -> tuple[str, ...]:
        """Those who hold such a role; not the only one if one between was another's.

        Where it is said before anybody is told to hold it, another is meant, who needs
        no name.
        """
        role = phrase.role
        refs = tuple(sorted({r for held, r in self._holders if role.may_mean(held)}))
        told = (self._since.get((role.head, ref), sys.maxsize) for ref in refs)
        if phrase.start < min(told, default=0):
            self._unnamed.add(role.head)
        last = self._last.get(role.head)
        is_other = last and last.ref not in refs and role.may_mean(last.role)
        return () if is_other or role.head in self._unnamed else refs


def _mention(
    phrase: Phrase, text: str, refs: tuple[str, ...], cert: Cert, why: str
) -> Mention:
    return Mention(
        phrase.start,
        phrase.end,
        text[phrase.start : phrase.end],
        MentionType.ROLE,
        cert,
        _SCORES[cert],
        ref=refs[0] if len(refs) == 1 else None,
        candidates=refs if len(refs) > 1 else (),
        evidence=(why,),
    )


def apart(roles: Iterable[Mention], others: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the roles that cross no other mention; one may hold places and bodies."""
    others = sorted(others, key=lambda m: m.start)
    first = 0
    for role in roles:
        while first < len(others) and others[first].end <= role.start:
            first += 1
        number, is_free = first, True
        while number < len(others) and _begins(others[number]) < role.end:
            other = others[number]
            is_inside = role.start <= other.start and other.end <= role.end
            is_free = is_free and is_inside and other.type in _IN_ROLES
            number += 1
        if is_free:
            yield role


def _begins(mention: Mention) -> int:
    """Where a mention starts, its title included."""
    return mention.start if mention.title_start < 0 else mention.title_start
