"""Links mentions to people, places and organisations: one thing, one id."""

import itertools
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from tei_toolkit.names.courtesy import are_opposed, courtesy_of, kind_of_given
from tei_toolkit.names.inflected import Inflected
from tei_toolkit.names.lexicon import load_lexicon
from tei_toolkit.names.linking_places import Places
from tei_toolkit.names.mention import Cert, Mention, MentionType
from tei_toolkit.names.name_parts import (
    PATRONYMIC,
    Parts,
    called,
    families_like_patronymics,
    fullness,
    is_kin,
    is_same_given,
    name_parts,
    nominative,
)
from tei_toolkit.names.national_bodies import NationalBodies
from tei_toolkit.names.slugs import lexicon_key, slug
from tei_toolkit.values import immutable, record

_FAR = 4
_TITLES = {"man": "mr", "wife": "mrs", "miss": "miss", "woman": "ms"}
"""Titles in ids where people of one family name are told apart by nothing else."""


@immutable
class Known:
    """A person, place or organisation that has an id already.

    Attributes:
        ref: its id with its kind: `person:medvedev`.
        names: every name, the fullest first.
        uri: its address in an authority, or None.
        role: the office that a person holds, as printed, or None.
        is_own: whether the document itself lists it.
        subtype: what kind of place it is, or None.
    """

    ref: str
    names: tuple[str, ...]
    uri: str | None = None
    role: str | None = None
    is_own: bool = False
    subtype: str | None = None

    @property
    def spoken_name(self) -> str:
        """Its name, a person's family name last: the second of "Berg, Anna"."""
        first = self.names[0]
        return self.names[1] if "," in first and len(self.names) > 1 else first

    @property
    def type(self) -> MentionType:
        """What it is, from its ref."""
        return _KINDS.get(self.ref.partition(":")[0], MentionType.ORGANISATION)


_KINDS = {
    "person": MentionType.PERSON,
    "place": MentionType.PLACE,
    "org": MentionType.ORGANISATION,
}


def link(
    mentions: Sequence[Mention],
    text: str,
    known: Iterable[Known] = (),
    *,
    language: str,
) -> list[Mention]:
    """`mentions` with their refs, where it is certain what they mean.

    Args:
        mentions: the names of one document.
        text: its characters.
        known: participants, stand-off lists and authority files, the nearest first.
        language: BCP 47 tag; in other languages than English, names of places in
            these count.
    """
    table = _by_name(each_once(known))
    people = People(mentions, table, language, text)
    places = Places(mentions, text, load_lexicon(), language)
    organisations = Organisations(mentions, text, places, language)
    linked = []
    for mention in mentions:
        given = _given(mention, table)
        if given is not None:
            # Who is known by this very name of several words is meant by it.
            cert = Cert.HIGH if " " in mention.text else mention.cert
            kind = given.subtype or mention.subtype
            meant = replace(mention, ref=given.ref, uri=given.uri, subtype=kind)
            linked.append(replace(meant, cert=cert))
        elif several := _several(mention, table):
            linked.append(replace(mention, ref=None, uri=None, candidates=several))
        elif mention.ref is not None and not places.has_namesakes(mention):
            linked.append(mention)
        elif mention.type is MentionType.PERSON:
            linked.append(people.link(mention))
        elif mention.type is MentionType.PLACE:
            linked.append(places.link(mention))
        elif mention.type is MentionType.ORGANISATION:
            linked.append(organisations.link(mention))
        else:
            linked.append(mention)
    return _evenly_sure(linked)


def _evenly_sure(mentions: Sequence[Mention]) -> list[Mention]:
    """`mentions`, a name of several words as sure as the family name of the same."""
    sure = {
        m.ref: m
        for m in mentions
        if m.cert is Cert.HIGH and m.type is MentionType.PERSON and " " not in m.text
    }
    found = []
    for mention in mentions:
        bare = sure.get(mention.ref) if mention.ref else None
        is_full = mention.type is MentionType.PERSON and " " in mention.text
        is_unsure = bare is not None and is_full and mention.cert is not Cert.HIGH
        found.append(replace(mention, cert=Cert.HIGH) if is_unsure else mention)
    return found


Table = dict[tuple[MentionType, str], list[Known]]


def _by_name(known: Iterable[Known]) -> Table:
    table: Table = defaultdict(list)
    for thing in known:
        for name in thing.names:
            entry = table[thing.type, slug(name)]
            if thing not in entry:
                entry.append(thing)
    return table


def each_once(known: Iterable[Known]) -> list[Known]:
    """What is known: what a document and an authority list by one name, once."""
    found: dict[str, Known] = {}
    own: dict[tuple[MentionType, str], set[str]] = defaultdict(set)
    for thing in sorted(known, key=lambda thing: not thing.is_own):
        names = thing.names if thing.is_own else thing.names[:1]
        keys = [(thing.type, slug(name)) for name in names]
        same = set() if thing.is_own else {ref for key in keys for ref in own[key]}
        for key in keys if thing.is_own else ():
            own[key].add(thing.ref)
        before = found[same.pop()] if len(same) == 1 else None
        if before is not None and thing.uri in {None, before.uri or thing.uri}:
            names = tuple(dict.fromkeys((*before.names, *thing.names)))
            uri, role = before.uri or thing.uri, before.role or thing.role
            found[before.ref] = replace(before, names=names, uri=uri, role=role)
        else:
            found.setdefault(thing.ref, thing)
    return list(found.values())


def _several(mention: Mention, table: Table) -> tuple[str, ...]:
    """The places or bodies that given lists have under the very name, if several."""
    entry = table.get((mention.type, slug(mention.text)), [])
    is_open = len(entry) > 1 and mention.type is not MentionType.PERSON
    return tuple(sorted({thing.ref for thing in entry})) if is_open else ()


def _given(mention: Mention, table: Table) -> Known | None:
    """What the given lists have under the very name of the mention."""
    name = called(mention.text)
    entry = table.get((mention.type, slug(name)), [])
    return entry[0] if len({thing.ref for thing in entry}) == 1 else None


# People.


@record
class _Person:
    ref: str
    given: str | None
    patronymic: str | None
    family: str | None
    courtesy: str = ""
    since: int = -1


class People:
    """The people of one document."""

    def __init__(
        self, mentions: Sequence[Mention], table: Table, language: str, text: str
    ) -> None:
        """Gather those who are named in full, or are known already.

        In a language that inflects names, the forms of one word count as the same.
        """
        self._text = text
        self._is_hungarian = language.lower().startswith("hu")
        self._forms = Inflected(mentions, language)
        self._alone: set[str] = set()
        self._people: list[_Person] = []
        self._by_family: dict[str, list[_Person]] = defaultdict(list)
        self._by_given: dict[str, list[_Person]] = defaultdict(list)
        self._refs: dict[tuple[Parts, str], tuple[str, ...]] = {}
        seen: set[str] = set()
        for entry in table.values():
            for thing in entry:
                if thing.type is MentionType.PERSON and thing.ref not in seen:
                    seen.add(thing.ref)
                    self._add(thing.spoken_name, thing.ref)
        full: dict[str, int] = {}
        for mention in mentions:
            if mention.type is MentionType.PERSON:
                full.setdefault(mention.text, mention.start)
        self._first = full
        self._told: dict[str, int] = {}
        self._alone = families_like_patronymics(full)
        for name in sorted(full, key=fullness, reverse=True):
            given, patronymic, family = self._parts(name)
            if given and family and not self._find((given, patronymic, family)):
                self._add(name, None)
        self._add_kin(mentions)
        self._name_refs()
        self._courtesies: dict[str, list[str]] = defaultdict(list)
        for mention in mentions:
            if mention.type is MentionType.PERSON:
                self._note_courtesy(mention)

    def _parts(self, name: str) -> Parts:
        """The parts of a name, of which Hungarian has the family name first."""
        parts = name_parts(name)
        given, patronymic, family = parts
        if patronymic in self._alone and not family:
            return given, None, patronymic
        known = load_lexicon().given
        is_turned = (
            self._is_hungarian and self._key(family) in known and given not in known
        )
        return (family, patronymic, given) if is_turned else parts

    def _note_courtesy(self, mention: Mention) -> None:
        """Remember the title before a name: whose it is, or of what family."""
        said = courtesy_of(mention, self._text)
        given, patronymic, family = self._parts(mention.text)
        if not said or not family:
            return
        if not given:
            told = self._courtesies[self._key(family)]
            if said not in told:
                told.append(said)
            return
        found = self._find((given, patronymic, family))
        if len({person.ref for person in found}) == 1:
            found[0].courtesy = found[0].courtesy or said

    def _add(self, name: str, ref: str | None) -> None:
        given, patronymic, family = self._parts(name)
        told = kind_of_given(given)
        since = sys.maxsize if ref is None else -1
        person = _Person(ref or "", given, patronymic, family, told, since)
        self._people.append(person)
        self._by_family[self._key(family)].append(person)
        self._by_given[self._key(given)].append(person)

    def _add_kin(self, mentions: Iterable[Mention]) -> None:
        """Add those who are called by a given name that is another's family name.

        "My sister Rose" is not Axl Rose.
        """
        for mention in mentions:
            if mention.type is not MentionType.PERSON or " " in mention.text:
                continue
            own = slug(mention.text)
            key = self._key(own)
            if key not in self._by_family or key in self._by_given:
                continue
            if mention.title_start < 0 and is_kin(self._text, mention.start):
                ref = f"person:{own}"
                person = _Person(ref, own, None, None, since=mention.start - 1)
                self._people.append(person)
                self._by_given[key].append(person)

    def _key(self, part: str | None) -> str:
        """A part of a name, in one form for all of its forms in the document."""
        return self._forms.same.get(part or "", part or "")

    def _name_refs(self) -> None:
        bases = [self._forms.base_of(p.given, p.family) for p in self._people]
        families = Counter(family for _, family in bases)
        taken: set[str] = {p.ref for p in self._people}
        for person, (given, family) in zip(self._people, bases, strict=True):
            if person.ref:
                continue
            ref = f"person:{family}"
            if families[family] > 1 or ref in taken:
                ref = f"person:{given}-{family}"
            person.ref = ref
            taken.add(ref)

    def _find(self, parts: Parts) -> list[_Person]:
        """Those whom these parts of a name can mean."""
        given, patronymic, family = parts
        found = [
            person
            for person in self._called(given, patronymic, family)
            if not (given and person.given)
            or is_same_given(self._key(given), self._key(person.given))
            if not (patronymic and person.patronymic)
            or self._key(patronymic) == self._key(person.patronymic)
        ]
        is_bare = family and not given
        if is_bare and len(found) > 1 and not self._forms.same:
            exact = [p for p in found if family in {p.family, p.given}]
            return exact or found
        return found

    def _called(
        self, given: str | None, patronymic: str | None, family: str | None
    ) -> Iterable[_Person]:
        """Those of this family or, where no more is said, of this given name."""
        if not family:
            if not given or len(given) == 1:
                return self._people
            names = (self._key(given), given[0], "")
            return [p for name in names for p in self._by_given.get(name, ())]
        people = self._by_family.get(self._key(family), [])
        if given or patronymic:
            return people
        key = self._key(family)
        others = (p for p in self._by_given.get(key, ()) if p.family != family)
        return [*people, *others] or self._of_father(family)

    def _of_father(self, name: str) -> list[_Person]:
        """Those whom a patronymic alone can mean."""
        if not PATRONYMIC.search(name):
            return []
        patronymic = nominative(name)
        return [p for p in self._people if p.patronymic == patronymic]

    def link(self, mention: Mention) -> Mention:
        """The mention with its person, or with the candidates where several fit."""
        parts = self._parts(mention.text)
        said = courtesy_of(mention, self._text)
        refs = self._refs.get((parts, said))
        if refs is None:
            refs = self._refs[parts, said] = self._meant(parts, said, mention.text)
        if len(refs) > 1 and " " not in mention.text and not said:
            refs = self._told_before(refs, mention.start) or refs
        if len(refs) == 1:
            return replace(mention, ref=refs[0])
        return replace(mention, candidates=refs)

    def _told_before(self, refs: tuple[str, ...], place: int) -> tuple[str, ...]:
        """Those of several who are named in full before a place, or take part."""
        if not self._told:
            self._told = {p.ref: p.since for p in self._people}
            for name, start in self._first.items():
                parts = self._parts(name)
                found = self._find(parts) if parts[0] else []
                if len(found) == 1:
                    (ref,) = (person.ref for person in found)
                    self._told[ref] = min(start, self._told[ref])
        return tuple(ref for ref in refs if self._told.get(ref, 0) < place)

    def _meant(self, parts: Parts, said: str, name: str) -> tuple[str, ...]:
        """Whom a name after a title can mean; at least one."""
        found = self._find(parts)
        refs = {p.ref for p in found if not are_opposed(said, p.courtesy)}
        own = slug(called(name))
        if parts == (None, None, own):
            own = self._forms.base_of(None, own)[1] or own
        elif parts[0] and parts[1] and not parts[2]:
            own = f"{self._forms.given_of(parts[0])}-{parts[1]}"
        bare = f"person:{own}"
        others = self._namesakes(parts)
        if said and (refs and others and not any(p.courtesy for p in found)):
            refs |= {f"person:{_TITLES[other]}-{slug(name)}" for other in others[1:]}
        elif not refs and said:
            is_first = not found and (not others or said == others[0])
            refs = {bare if is_first else f"person:{_TITLES[said]}-{slug(name)}"}
        elif not found and others:
            refs = {bare, *(f"person:{_TITLES[o]}-{slug(name)}" for o in others[1:])}
        return tuple(sorted(refs or {bare}))

    def _namesakes(self, parts: Parts) -> list[str]:
        """The titles of one family name that are not one person's, in their order."""
        given, _, family = parts
        told = self._courtesies.get(self._key(family), []) if not given else []
        first = told[:1]
        opposed = [other for other in told[1:] if are_opposed(told[0], other)]
        return [*first, *opposed] if opposed else []


# Organisations.


class Organisations:
    """The organisations of one document."""

    def __init__(
        self, mentions: Sequence[Mention], text: str, places: Places, language: str
    ) -> None:
        """Bind acronyms and expansions that stand side by side in brackets."""
        self._national: NationalBodies | None = None
        if language.startswith("en"):
            self._national = NationalBodies(text, places.countries)
        self._bound: dict[str, str] = {}
        known = load_lexicon().institutions
        self._known = known
        ours = [m for m in mentions if m.type is MentionType.ORGANISATION]
        for one, two in itertools.pairwise(ours):
            gap = text[one.end : two.start]
            if gap not in {" (", " (the ", ' ("', " (“"}:
                continue
            if not text.startswith((")", '")', "”)"), two.end):
                continue
            short, long = sorted((one.text, two.text), key=len)
            ref = known.get(lexicon_key(long)) or known.get(lexicon_key(short)) or short
            self._bound[lexicon_key(short)] = ref
            self._bound[lexicon_key(long)] = ref

    def link(self, mention: Mention) -> Mention:
        """The mention with its organisation."""
        key = lexicon_key(mention.text)
        bound = self._bound.get(key)
        national = self._national and self._national.of(key, mention.start)
        if national and not bound:
            refs = tuple(f"org:{own}" for own in national)
            if len(refs) > 1:
                return replace(mention, candidates=refs)
            return replace(mention, ref=refs[0])
        ref = bound or self._known.get(key)
        return replace(
            mention, ref=f"org:{ref}" if ref else f"org:{slug(mention.text)}"
        )
