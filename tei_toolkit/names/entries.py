"""People, places and organisations as they are listed in `standOff` (chapter ND)."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import field

from lxml import etree

from tei_toolkit.codes import country_name
from tei_toolkit.description import PersonName
from tei_toolkit.ids import Ids
from tei_toolkit.metadata.people.names import is_initial, person_name, read_name
from tei_toolkit.metadata.people.parts import with_certain_parts
from tei_toolkit.names.fragments import Fragment
from tei_toolkit.names.hands import Hand
from tei_toolkit.names.letters import as_read
from tei_toolkit.names.lexicon import Place, load_lexicon
from tei_toolkit.names.linking import Known
from tei_toolkit.names.mention import Mention, MentionType
from tei_toolkit.names.name_words import load_name_words
from tei_toolkit.names.slugs import slug
from tei_toolkit.tei.identifiers import make_ncname
from tei_toolkit.tei.persons import name_element
from tei_toolkit.values import record

KINDS = {"person": "person", "personGrp": "person", "place": "place", "org": "org"}
"""Elements that list a thing, to the kind that a `ref` begins with."""
LISTS = ("listPlace", "listOrg", "listPerson")
"""The lists of `standOff`, in their order."""
_LIST_OF = {"place": "listPlace", "org": "listOrg", "person": "listPerson"}
_ACRONYM = re.compile(r"\S*[^\W\d_a-z]\S*[^\W\d_a-z]\S*")
_LONGEST_ACRONYM = 10
_GEONAMES = re.compile(r"https://sws\.geonames\.org/(\d+)/?\Z")


@record
class Thing:
    """What mentions point to and nothing lists yet.

    Attributes:
        xml_id: the id of its entry.
        kind: person, place or org.
        own: its id where it comes from.
        mention: the first that points to it.
        hand: who lists it.
        name: what an authority calls it, or empty.
        forms: its names in the text, as often as they were met.
    """

    xml_id: str
    kind: str
    own: str
    mention: Mention
    hand: Hand
    name: str = ""
    forms: dict[str, int] = field(default_factory=dict)


class Things:
    """The ids of a document, and what must be listed that pointers lead somewhere."""

    def __init__(
        self,
        taken: Iterable[str],
        listed: Mapping[str, str],
        hand: Hand,
        prefix: str = "",
        known: Iterable[Known] = (),
        mentions: Iterable[Mention] = (),
    ) -> None:
        """Begin with the ids that are taken, and the kind of each that is listed.

        New ids begin with `prefix`; `known` says what things are called, and
        `mentions` who is meant by a role.
        """
        self._names = {thing.ref: thing.names[0] for thing in known}
        self._people: dict[str, str] = {}
        for mention in mentions:
            if mention.type is MentionType.PERSON and mention.ref:
                before = self._people.get(mention.ref, "")
                longest = max(before, mention.text, key=lambda name: name.count(" "))
                self._people[mention.ref] = longest or mention.text
        self._hand = hand
        self._prefix = prefix
        self._ids = Ids(set(taken))
        self._listed = listed
        self.new: dict[str, Thing] = {}

    def listed(self, mention: Mention) -> str | None:
        """The `ref` of a mention, if what it means is listed already."""
        kind, _, own = (mention.ref or "").partition(":")
        if "#" in own:
            return own
        return f"#{own}" if own and self._listed.get(own) == kind else None

    def pointer(self, mention: Mention) -> str | None:
        """The `ref` of a mention; what it leads to is listed if nothing lists it."""
        present = self.listed(mention)
        if mention.ref is None or present is not None:
            return present
        kind, _, own = mention.ref.partition(":")
        thing = self.new.get(mention.ref)
        if thing is None:
            stem = f"{self._prefix}{make_ncname(own, fallback='thing')}"
            xml_id = self._ids.make(stem)
            thing = Thing(
                xml_id,
                kind,
                own,
                mention,
                self._hand,
                self._names.get(mention.ref, ""),
            )
            self.new[mention.ref] = thing
        if mention.type is MentionType.ROLE:
            thing.name = thing.name or self._people.get(mention.ref, mention.text)
            return f"#{thing.xml_id}"
        form = " ".join(as_read(mention.text).split())
        thing.forms[form] = thing.forms.get(form, 0) + 1
        return f"#{thing.xml_id}"

    def entries(self, language: str) -> dict[str, list[Fragment]]:
        """The entries of each list of `standOff`."""
        found: dict[str, list[Fragment]] = {}
        for thing in self.new.values():
            name = _LIST_OF.get(thing.kind, "listOrg")
            found.setdefault(name, []).append(_entry(thing, language))
        return found


def _entry(thing: Thing, language: str) -> Fragment:
    match thing.kind:
        case "person":
            return _person(thing, language)
        case "place":
            return _place(thing)
        case _:
            return _organisation(thing)


def _head(thing: Thing) -> tuple[tuple[str, str], ...]:
    return (("xml:id", thing.xml_id),)


def _person(thing: Thing, language: str) -> Fragment:
    # The fullest name first, and the form from which the id is made before others.
    forms = sorted(
        thing.forms,
        key=lambda f: (-len(f.split()), not thing.own.endswith(slug(f.split()[-1]))),
    )
    first, *others = _distinct((thing.name, *forms))
    structured = None
    words = first.split()
    family, comma, given = first.partition(", ")
    if comma and " " not in family:
        name = PersonName(first, forename=given, surname=family)
        structured = name_element(name)
    elif not is_initial(words[-1]):  # "Leroy P" names no family
        divided = with_certain_parts(
            read_name(words, language=language), load_name_words()
        )
        name = person_name(divided)
        structured = name_element(name) if name is not None else None
    if structured is not None and "".join(structured.itertext()) == first:
        names = [Fragment("persName", (), _mixed(structured))]
    else:
        names = [Fragment("persName", (), (first,))]
    names += [Fragment("persName", (("type", "variant"),), (form,)) for form in others]
    return Fragment(
        "person", _head(thing) + thing.hand.attributes, (*names, *_address(thing))
    )


def _mixed(element: etree._Element) -> tuple[Fragment | str, ...]:
    """The content of an element made by the encoder, as a fragment has it."""
    parts: list[Fragment | str] = [element.text] if element.text else []
    for child in element:
        attributes = tuple((str(k), str(v)) for k, v in child.attrib.items())
        name = etree.QName(child).localname
        parts.append(Fragment(name, attributes, _mixed(child)))
        if child.tail:
            parts.append(child.tail)
    return tuple(parts)


def _organisation(thing: Thing) -> Fragment:
    by_length = sorted(thing.forms, key=lambda form: -len(form))
    forms = _distinct((thing.name, *by_length))
    names = []
    for index, form in enumerate(forms):
        is_short = index > 0 and is_acronym(form)
        kind = (("type", "abbr"),) if is_short else ()
        names.append(Fragment("orgName", kind, (form,)))
    return Fragment(
        "org", _head(thing) + thing.hand.attributes, (*names, *_address(thing))
    )


def is_acronym(form: str) -> bool:
    """Whether a name looks like an abbreviation: EurAsEC, NATO, U.N."""
    return len(form) <= _LONGEST_ACRONYM and _ACRONYM.fullmatch(form) is not None


def _place(thing: Thing) -> Fragment:
    place = find_place(thing.own, thing.mention.uri)
    forms = _distinct((thing.name, *thing.forms))
    kind = thing.mention.subtype
    attributes = (
        *_head(thing),
        *((("type", kind),) if kind else ()),
        *thing.hand.attributes,
    )
    names = [Fragment("placeName", (), (form,)) for form in forms[:1]]
    if place is not None and place.name.casefold() != forms[0].casefold():
        in_english = (("xml:lang", "en"),)
        names.append(Fragment("placeName", in_english, (place.name,)))
        forms = [form for form in forms if form.casefold() != place.name.casefold()]
    variant = (("type", "variant"),)
    names += [Fragment("placeName", variant, (form,)) for form in forms[1:]]
    known = _facts(place) if place is not None else _address(thing)
    return Fragment("place", attributes, (*names, *known))


def _facts(place: Place) -> list[Fragment]:
    """What the gazetteer knows of a place."""
    facts = []
    if place.kind == "settlement" and place.country:
        key = (("key", place.country),)
        facts.append(Fragment("country", key, (country_name(place.country),)))
    if place.position:
        geo = Fragment("geo", (), (" ".join(place.position),))
        facts.append(Fragment("location", (), (geo,)))
    if place.geonames and place.uri:
        facts.append(Fragment("idno", (("type", "geonames"),), (place.uri,)))
    elif place.kind in {"country", "subdivision"}:
        scheme = "ISO-3166-1" if place.kind == "country" else "ISO-3166-2"
        facts.append(Fragment("idno", (("type", scheme),), (place.id,)))
    return facts


def _address(thing: Thing) -> list[Fragment]:
    """The thing's address in an authority, if it is known."""
    uri = thing.mention.uri
    if not uri:
        return []
    return [Fragment("idno", (("type", "URI"),), (uri,))]


def _distinct(forms: Iterable[str]) -> list[str]:
    """`forms`, those left out that differ from one before only in capitals."""
    seen: dict[str, str] = {}
    for form in filter(None, forms):
        seen.setdefault(form.casefold(), form)
    return list(seen.values())


def find_place(own: str, uri: str | None) -> Place | None:
    """The place of the gazetteer with this id or address, or None."""
    lexicon = load_lexicon()
    for kind in ("country", "subdivision"):
        name = lexicon.main.get(f"{kind}:{own}")
        if name is not None:
            return Place(own, kind, name, own.split("-", maxsplit=1)[0])
    number = _GEONAMES.match(uri or "")
    if number is None:
        return None
    try:
        index = lexicon.gazetteer.numbers.index(int(number[1]))
    except (ValueError, OverflowError):
        return None
    return lexicon.city(index)
