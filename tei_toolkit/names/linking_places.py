"""Links mentions of places: what stands beside them tells namesakes apart."""

import itertools
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.names.languages import words_of
from tei_toolkit.names.lexicon import Lexicon, Place, load_lexicon
from tei_toolkit.names.mention import Cert, Mention, MentionType
from tei_toolkit.names.place_words import STATE_SIGNS, STATES
from tei_toolkit.names.sites import site_before
from tei_toolkit.names.slugs import lexicon_key, slug

_FAR = 4
"""How many times as large a city must be to be meant for sure before its namesakes."""
_LARGE = 50
"""Thousands of people of a city, the only one so called, that tells of its country."""
_KNOWN = 200
"""Thousands of people of a city that is meant rather than a part of a country."""
_HOME = 20
"""The same where its language is spoken."""
_MUCH = 20
"""How many times as large a city is meant where a namesake is told only later."""
_MAIN = 2
"""How many times as large a city is likely meant: one word of a country is too little
for another."""
_SMALL = 100
"""Thousands of people of a city, fewer than which leave its name to a state."""
_METROPOLIS = 1000
"""Thousands of people of a city that is meant in every country of its language."""
_OF_KINGDOM = frozenset(("england", "scotland", "wales", "northern ireland"))
_BY_RIVER = re.compile(r"(?P<town>.+?) (?:an der|am|an|on the|upon|on) (?P<river>\w+)")
_RIVER = re.compile(
    r" (?:(?:an der|am|an|on the|upon|on) [^\W\d_a-z]\w+|\([^\W\d_a-z]\w+\))(?!\w)"
)
_INSIDE = re.compile(r",\s+|\s+\(")
_STATE_SIGN = re.compile(r",\s+([A-Z]{2}|[A-Z][a-z]+\.)(?![a-z])")
_ENUMERATED = re.compile(r", [^\W\d_a-z]")
_AND = re.compile(r",? (?:and |or |& )?")
_OF_STATE = lazy_pattern(
    r"\b(?:[Ss]tate of|[Uu]pstate|[Gg]overnor of|[Ss]enators? (?:from|of)"
    r"|[Gg]entle(?:man|woman|lady) from) \Z"
)
_PEERAGE = lazy_pattern(
    r"\b(?:Duke|Duchess|Earl|Marquess|Marquis|Viscount|Viscountess|Baron|Baroness|Count"
    r"|Countess|Prince|Princess|Archbishop|Bishop|Lord Bishop)s? of $"
)


class Places:
    """The places of one document."""

    def __init__(
        self, mentions: Sequence[Mention], text: str, lexicon: Lexicon, language: str
    ) -> None:
        """Gather what the document says of countries, and of cities with their states.

        Args:
            mentions: the names of the document.
            text: its characters.
            lexicon: the names that the package knows.
            language: BCP 47 tag.
        """
        self._text = text
        self._lexicon = lexicon
        self._foreign = not language.startswith("en")
        self._found: dict[str, list[Place]] = {}
        self._countries: Counter[str] = Counter()
        self._around: dict[int, Place] = {}
        self._states: dict[int, Place] = {}
        self._told: dict[str, dict[Place, int]] = defaultdict(dict)
        self._places = [m for m in mentions if m.type is MentionType.PLACE]
        for mention in self._places:
            self._note_country(self._candidates(mention))
        for one, two in itertools.pairwise(self._places):
            self._note_larger(one, two)
        words = words_of(language.partition("-")[0].lower()) if self._foreign else None
        home = words.names.home.split() if words else []
        self._home, self._first_home = frozenset(home), home[0] if home else ""

    def _note_country(self, found: Sequence[Place]) -> None:
        """Count the country that a name is, or surely lies in."""
        if not found:
            return
        lands = {place.country for place in found}
        is_sure = found[0].kind == "country" or (
            len(lands) == 1 and max(place.people for place in found) >= _LARGE
        )
        if is_sure and found[0].country:
            self._countries[found[0].country] += 1

    def _note_larger(self, one: Mention, two: Mention) -> None:
        """Remember in which country or state a place lies, where that follows it."""
        if not _INSIDE.fullmatch(self._text[one.end : two.start]):
            return
        found = self._candidates(one)
        if found and found[0].kind in {"country", "region"}:
            return
        for larger in self._larger(two):
            inside = [place for place in found if self._is_in(place, larger)]
            is_state = (
                "-" in larger.id
                and not _has_city(self._candidates(two))
                and not _ENUMERATED.match(self._text, two.end)
            )
            if inside or is_state:
                self._around[one.start] = larger
                told = inside[0] if inside else _NOWHERE
                self._told[lexicon_key(one.text)].setdefault(told, one.start)
                self._countries[larger.country or ""] += 1
                if "-" in larger.id:
                    self._states[two.start] = larger
                return

    def _larger(self, mention: Mention) -> Iterator[Place]:
        """The countries and states that a mention can mean."""
        found = self._candidates(mention)
        if found and (
            found[0].kind == "country"
            or (
                found[0].kind == "subdivision"
                and (found[0].country in _WITH_STATES or not _has_city(found))
            )
        ):
            yield found[0]
        state = _state(mention.text)
        if state is not None:
            yield state
        if lexicon_key(mention.text) in _OF_KINGDOM:
            yield Place("GB", "country", mention.text, "GB")

    def _is_in(self, place: Place, larger: Place) -> bool:
        """Whether a city lies in a country or a part of one."""
        if place.kind != "settlement" or place.country != larger.country:
            return False
        if larger.kind == "country":
            return True
        state = self._lexicon.gazetteer.states.get(place.row)
        return state is None or state == larger.id

    def _candidates(self, mention: Mention) -> list[Place]:
        """What a mention can be, looked up once for each name."""
        found = self._found.get(mention.text)
        if found is None:
            found = self._found[mention.text] = self._look_up(mention)
        return found

    def _look_up(self, mention: Mention) -> list[Place]:
        key = lexicon_key(mention.text)
        if mention.text == "US":
            key = "usa"
        for form in (
            key,
            key.removeprefix("republic of "),
            *by_river(key),
            *(inflected(key) if self._foreign else ()),
        ):
            found = self._lexicon.places(form, foreign=self._foreign)
            if found:
                is_other = found[0].kind == "region" or (
                    found[0].kind == "subdivision"
                    and found[0].country not in _WITH_STATES
                )
                state = _state(mention.text) if is_other else None
                return [state, *found[1:]] if state else found
        return []

    def countries(self) -> Counter[str]:
        """How often the places of the document surely lie in each country."""
        found: Counter[str] = Counter()
        for mention in self._places:
            around = self._around.get(mention.start)
            among = [around] if around else self._candidates(mention)
            lands = {place.country for place in among}
            if len(lands) == 1:
                found.update(filter(None, lands))
        return found

    def has_namesakes(self, mention: Mention) -> bool:
        """Whether a city was found that another place may be called as.

        One of another country, what follows "the church of", or a small town where
        nothing else is of its country.
        """
        if mention.type is not MentionType.PLACE or mention.subtype != "settlement":
            return False
        cities = [p for p in self._candidates(mention) if p.kind == "settlement"]
        if not any(mention.ref == f"place:{city.id}" for city in cities):
            return False
        return (
            len({city.country for city in cities}) > 1
            or (len(cities) == 1 and self._is_remote(cities[0]))
            or bool(site_before(self._text, mention.start))
        )

    def _is_remote(self, place: Place) -> bool:
        """Whether a small town is the only place of its country that is spoken of.

        And may well be another, as many countries speak its language or people are
        called so.
        """
        name, lexicon = place.name.lower(), self._lexicon
        return (
            place.kind == "settlement"
            and place.people < _LARGE
            and not self._countries[place.country or ""]
            and (len(self._home) > 1 or name in lexicon.given or name in lexicon.family)
        )

    def link(self, mention: Mention) -> Mention:
        """The mention with the place that it names."""
        state = self._states.get(mention.start)
        if state is not None:
            return replace(
                mention, ref=f"place:{state.id}", uri=state.uri, subtype="region"
            )
        larger = self._around.get(mention.start)
        found = self._candidates(mention)
        sign = _STATE_SIGN.match(self._text[mention.end : mention.end + 12])
        if sign and sign[1] in STATE_SIGNS:
            code = STATE_SIGNS[sign[1]]
            larger = Place(code, "subdivision", sign[1], "US")
        if not found:
            if mention.text in STATE_SIGNS:
                code = STATE_SIGNS[mention.text]
                return replace(mention, ref=f"place:{code}", subtype="region")
            return replace(mention, ref=f"place:{slug(mention.text)}")
        site = site_before(self._text, mention.start)
        if site:
            ref = f"place:{slug(f'{site} {mention.text}')}"
            return replace(mention, ref=ref, uri=None, subtype=None)
        told = self._told_before(mention, found)
        every = found
        if larger is not None:
            found = [p for p in found if self._is_in(p, larger)]
            if not found:
                named = f"{slug(mention.text)}-{larger.id.lower()}"
                return replace(mention, ref=f"place:{named}", subtype="settlement")
        elif told:
            found = told
        elif self._is_state(mention, found):
            state = _state(found[0].name) if found[0].kind == "country" else None
            found = [state] if state else found[:1]
        elif self._is_title(mention):
            return replace(mention, candidates=_refs(found[:5]))
        best, others = self._best(found)
        if larger is None and not told and not others and self._is_remote(best):
            return replace(
                mention, ref=f"place:{slug(mention.text)}", uri=None, subtype=None
            )
        is_sure = larger is not None or not self._has_rival(best, every)
        return replace(
            mention,
            cert=mention.cert if is_sure else at_most_medium(mention.cert),
            ref=None if others else f"place:{best.id}",
            uri=None if others else best.uri,
            candidates=_refs([best, *others][:5]) if others else (),
            subtype=_SUBTYPES.get(best.kind),
        )

    def _is_state(self, mention: Mention, found: Sequence[Place]) -> bool:
        """Whether a state is meant that has another's name: "Ohio and New York"."""
        is_state = found[0].kind == "subdivision" and found[0].country in _WITH_STATES
        if not is_state and (self._foreign or _state(found[0].name) is None):
            return False
        start = mention.start
        if _OF_STATE.search(self._text, max(0, start - 24), start):
            return True
        at = bisect_left(self._places, start, key=lambda place: place.start)
        beside = self._places[max(0, at - 1) : at + 2]
        return any(
            _AND.fullmatch(self._text[one.end : two.start])
            and self._is_mere_state(one if two.start == start else two)
            for one, two in itertools.pairwise(beside)
        )

    def _is_mere_state(self, mention: Mention) -> bool:
        """Whether a name is a state's, and no city's."""
        found = self._candidates(mention)
        is_state = bool(found) and found[0].kind == "subdivision"
        return (
            is_state
            and found[0].country in _WITH_STATES
            and all(place.people < _SMALL for place in found)
        )

    def _told_before(self, mention: Mention, found: Sequence[Place]) -> list[Place]:
        """What the document says which place of this name it means.

        Where a much larger one has the name, it is meant until the other is told.
        """
        told = self._told.get(lexicon_key(mention.text))
        if not told or _NOWHERE in told:
            return []
        largest = max(place.people for place in found)
        return [
            place
            for place, start in told.items()
            if start < mention.start or place.people * _MUCH > largest
        ]

    def _has_rival(self, place: Place, others: Sequence[Place]) -> bool:
        """Whether a city almost as large as the one meant has its name."""
        return place.kind == "settlement" and any(
            other.kind == "settlement"
            and other != place
            and other.people * _FAR > place.people
            for other in others
        )

    def _is_title(self, mention: Mention) -> bool:
        """Whether a place stands in the title of a peer or bishop, wherever it is."""
        before = self._text[max(0, mention.start - 16) : mention.start]
        return (
            _PEERAGE.search(before) is not None and len(self._candidates(mention)) > 1
        )

    def _best(self, found: list[Place]) -> tuple[Place, list[Place]]:
        first = found[0]
        cities = [p for p in found if p.kind == "settlement"]
        if first.kind == "country":
            return first, self._namesakes(first)
        if len(found) == 1:
            return first, []
        own = [p.people for p in cities if p.country == first.country]
        if first.kind == "subdivision" and own:
            if max(own) > (_HOME if first.country in self._home else _KNOWN):
                found = cities
        elif first.kind == "subdivision" and self._is_obscure(first, cities):
            found = cities
        elif first.kind != "settlement":
            return first, []
        ranked = sorted(found, key=lambda p: -p.people)
        here = [p for p in found if self._is_home(p, ranked[0])]
        if not here:
            here = [p for p in ranked if p.country in self._home]
            if here and here[0].people < _METROPOLIS:
                rivals = [p for p in here[1:] if p.country == self._first_home]
                rivals = [p for p in rivals if p.people * _MUCH > here[0].people]
                if rivals and here[0].country != self._first_home:
                    return here[0], rivals
        if here and max(p.people for p in here) * 10 > ranked[0].people:
            ranked = [place for place in ranked if place in here]
        if len(ranked) == 1 or ranked[0].people >= _MAIN * ranked[1].people:
            return ranked[0], []
        rivals = [p for p in ranked[1:] if p.people * _MAIN > ranked[0].people]
        return ranked[0], rivals

    def _is_home(self, place: Place, largest: Place) -> bool:
        """Whether the document speaks enough of a country to mean its city.

        What is said once of another country, of another language, leaves the larger
        city.
        """
        told = self._countries[place.country or ""]
        is_foreign = place.country not in self._home
        is_small = is_foreign and place.people * _MAIN < largest.people
        return told > (
            1 if is_small and not self._countries[largest.country or ""] else 0
        )

    def _is_obscure(self, region: Place, cities: Sequence[Place]) -> bool:
        """Whether a part of a country that nothing speaks of is called as a city is."""
        country = region.country or ""
        return (
            country not in _WITH_STATES
            and country not in self._home
            and not self._countries[country]
            and any(city.people > _KNOWN for city in cities)
        )

    def _namesakes(self, country: Place) -> list[Place]:
        """The state that has the name of a country, where much speaks of its own."""
        state = None if self._foreign else _state(country.name)
        if state is None or not self._countries[state.country or ""]:
            return []
        return [] if self._countries[country.id] > 1 else [state]


def _has_city(places: Sequence[Place]) -> bool:
    return any(place.kind == "settlement" for place in places)


_NOWHERE = Place("", "", "")
_WITH_STATES = frozenset({"AU", "CA", "US"})


def _state(name: str) -> Place | None:
    """The state or province that has the name of a country or region, or None."""
    code = STATES.get(name.lower())
    return Place(code, "subdivision", name, code.partition("-")[0]) if code else None


def _refs(places: Sequence[Place]) -> tuple[str, ...]:
    return tuple(f"place:{place.id}" for place in places)


_SUBTYPES = {
    "country": "country",
    "settlement": "settlement",
    "subdivision": "region",
    "region": "region",
}


def with_rivers(mentions: Iterable[Mention], text: str) -> Iterator[Mention]:
    """Yield `mentions` in order, towns with the rivers that belong to their names."""
    cities = load_lexicon().cities
    end = 0
    for mention in mentions:
        if mention.start < end:
            continue  # the river
        found = None
        if mention.type is MentionType.PLACE:
            found = _RIVER.match(text, mention.end)
        key = lexicon_key(text[mention.start : found.end()]) if found else ""
        if found and any(form in cities for form in (key, *by_river(key))):
            end = found.end()
            name = text[mention.start : end]
            yield replace(mention, end=end, text=name, ref=None, uri=None)
        else:
            yield mention


def by_river(key: str) -> tuple[str, ...]:
    """A town's name as the lexicon has it, with the river in brackets."""
    found = _BY_RIVER.fullmatch(key)
    return (f"{found['town']} ({found['river']})",) if found else ()


def at_most_medium(cert: Cert) -> Cert:
    """`cert`, but not high."""
    return Cert.MEDIUM if cert is Cert.HIGH else cert


# Endings that a place's name has in other cases, and what stands there in the first.
_CASES = (
    ("ии", "ия"), ("ию", "ия"), ("ией", "ия"), ("ией", "ия"), ("іі", "ія"),
    ("ії", "ія"), ("ію", "ія"), ("ією", "ія"), ("е", "а"), ("у", "а"), ("ы", "а"),
    ("ой", "а"), ("ою", "а"), ("і", "а"), ("и", "а"), ("е", ""), ("а", ""), ("у", ""),
    ("ом", ""), ("і", ""), ("ові", ""), ("и", "ь"), ("ью", "ь"), ("я", "ь"), ("ю", "ь"),
    ("ем", "ь"), ("я", "й"), ("ю", "й"), ("е", "й"), ("ве", "ва"), ("ах", "ы"),
    ("ов", "ы"), ("ії", "ія"), ("єві", "їв"), ("єва", "їв"), ("ова", "ів"),
    ("ові", "ів"), ("ego", "e"), ("ii", "ia"), ("ię", "ia"), ("ią", "ia"), ("ji", "ja"),
    ("ję", "ja"), ("ją", "ja"), ("ie", "a"), ("y", "a"), ("ę", "a"), ("ą", "a"),
    ("u", ""), ("a", ""), ("em", ""), ("owi", ""), ("iu", ""), ("ech", "y"),
    ("czech", "cy"), ("czech", "ki"), ("dzie", "da"), ("cie", "ta"), ("rze", "ra"),
    ("ce", "ka"), ("dze", "ga"), ("wie", "wa"), ("niu", "ń"), ("nia", "ń"), ("s", ""),
)  # fmt: skip
_TURKISH = lazy_pattern(r"['’][a-zçğıöşü]+\Z")


def inflected(key: str) -> list[str]:
    """The forms of the first case that `key` may come from."""
    forms = []
    bare = _TURKISH.sub("", key)
    if bare != key:
        forms.append(bare)
    for ending, base in _CASES:
        if key.endswith(ending) and len(key) - len(ending) >= 3:
            forms.append(key[: -len(ending)] + base)
    return forms
