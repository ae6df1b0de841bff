"""The names that are known in a language other than English, forms included."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import field
from functools import lru_cache

from tei_toolkit.names.language_words import NameWords
from tei_toolkit.names.lexicon import load_lexicon
from tei_toolkit.names.word_kinds import word_kind
from tei_toolkit.values import immutable, record

FOLD = str.maketrans("óąёґ’ʼ`", "oęег'''")
_ADJECTIVE = re.compile(r"(?:e[nrsm]?|s)\Z")
_USUAL_NAMES = frozenset({"given-hi", "given-mid", "family-hi"})
_PLACE_KINDS = frozenset({"place-hi", "place-mid"})
# What "al-Islam" may be.
_WITH_ARTICLE = (0.5, 0.3, 0.0)
# How likely a word is what it is known or guessed to name.
_LEVELS = {"hi": 0.95, "mid": 0.75, "low": 0.5, "some": 0.2}
_SORTS = {"given": "person", "family": "person", "place": "place"}
_GUESS = 0.6
_LATIN = dict(
    zip(
        "абвгґдеёєжзиіїйклмнопрстуфхцчшщъыьэюя",
        "a b v g g d e e ye zh z i i yi y k l m n o p r s t u f kh ts ch sh shch"
        "  y  e yu ya".split(" "),
        strict=True,
    )
)
# The fewest letters of a word in a name that has other forms: not "San".
_INFLECTED = 4
# The row of towns, which are not in the gazetteer, and the weight of their names.
TOWN, _TOWN_WEIGHT = -1, 0.5
# The weight of a city that is called so, and that the lists of the language leave out.
_WEIGHT_AS_PRINTED = 0.3
# Thousands of people of a city that the part of a country around it has its name from.
_TOWN_HALL = 20
# Thousands of people of a city that is meant rather than what it is the seat of.
_SEAT = 200
_RANGES = ((1000, 2.2), (300, 1.5), (100, 0.6))
_HOME_RANGES = ((300, 2.6), (100, 2.2), (40, 1.4), (15, 0.9))


@immutable
class Entry:
    """A name that is known.

    Attributes:
        name: its first form, with its capitals.
        kind: `country`, `subdivision`, `region`, `settlement` or `organisation`.
        id: code, own id, or row of the gazetteer; `-1` for a small town.
        weight: how surely a word that looks like it is it, as log-odds.
    """

    name: str
    kind: str
    id: str
    weight: float


@record
class TongueLexicon:
    """The names of a language.

    Attributes:
        words: the words around its names.
        tag: the first part of its BCP 47 tag.
        home: the codes of the countries where it is spoken.
        single: names of one word, in small letters.
        cities: cities of one word, folded, to rows of the gazetteer.
        several: names of several words, by the first letters of the first word.
        waiting: cities of several words, by their first letters, not parted yet.
        given: given names in small letters.
        family: family names in small letters.
        bases: for each ending of an inflected form the endings it may stand for.
        ambiguous: names that are words, too; those in `unsure` only often so.
        calendar: names of months and days.
        numbers: words for numbers.
        nouns: words with capitals that are no names, though they look like some.
    """

    words: NameWords
    tag: str
    home: frozenset[str]
    single: dict[str, Entry] = field(default_factory=dict)
    cities: dict[str, int] = field(default_factory=dict)
    several: dict[str, dict[tuple[str, ...], Entry]] = field(default_factory=dict)
    waiting: dict[str, list[tuple[str, int]]] = field(default_factory=dict)
    given: frozenset[str] = frozenset()
    family: frozenset[str] = frozenset()
    bases: tuple[tuple[str, tuple[str, ...]], ...] = ()
    ambiguous: frozenset[str] = frozenset()
    calendar: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()

    def add(self, name: str, kind: str, key: str, weight: float) -> None:
        """Add a name, unless it is known with more certainty."""
        entry = Entry(name, kind, key, weight)
        parts = tuple(folded(part) for part in split_name(name))
        if not parts:
            return
        if len(parts) == 1:
            known = self.single.get(parts[0])
            if known is None or known.weight < weight:
                self.single[parts[0]] = entry
            return
        names = self.several.setdefault(parts[0][:3], {})
        if parts not in names or names[parts].weight < weight:
            names[parts] = entry

    def forms(self, word: str) -> Iterator[str]:
        """The first forms that `word`, in small letters, may come from, and itself."""
        yield word
        for ending, bases in self.bases:
            if word.endswith(ending) and len(word) - len(ending) >= 2:
                stem = word[: len(word) - len(ending)]
                for base in bases:
                    yield stem + base

    def find(self, word: str) -> Entry | None:
        """What a single word may be: as it stands, or as an inflected form."""
        low = folded(word)
        found: Entry | None = None
        for form in self.forms(low):
            entry = self._entry(form)
            if entry is None or entry.name[0].isupper() != word[0].isupper():
                continue
            if form == low:
                return entry
            if found is None or entry.weight > found.weight:
                found = entry
        if found is not None and len(low) < 4:
            return None
        return found and self._as_printed(low, found)

    def _as_printed(self, low: str, found: Entry) -> Entry:
        """The city whose name a word is, rather than one of which it may be a form."""
        row = load_lexicon().gazetteer.main.get(low)
        if row is None or found.kind != "settlement" or int(found.id) == TOWN:
            return found
        is_home = load_lexicon().gazetteer.countries[int(found.id)] in self.words.home
        return (
            found
            if is_home
            else Entry(found.name, "settlement", str(row), _WEIGHT_AS_PRINTED)
        )

    def _entry(self, form: str) -> Entry | None:
        known, city = self.single.get(form), self._city(form)
        if known is None:
            return city
        if city is None:
            return self._seat(form, known) or known
        if known.kind == "country" and self._is_at_home(int(city.id), known.id):
            return city  # "Granada" in Spanish is no island, nor "Salvador" in Brazil
        is_part = known.kind == "subdivision"
        is_home = is_part and known.id.partition("-")[0] in self.home
        if is_home and not self._is_named(form, int(city.id), known.id):
            return known  # "Pernambuco" is Recife in some language only
        is_city = is_part and _is_seat(int(city.id), known.id)
        return city if is_city or city.weight > known.weight else known

    def _is_at_home(self, row: int, country: str) -> bool:
        """Whether a city is where the language is spoken, and a country is not."""
        gazetteer = load_lexicon().gazetteer
        return (
            row != TOWN
            and gazetteer.people[row] > _SEAT
            and gazetteer.countries[row] in self.home
            and country not in self.home
        )

    def _seat(self, form: str, part: Entry) -> Entry | None:
        """The city from which a part of a country has its name: "Cádiz", "Venezia"."""
        country = part.id.partition("-")[0]
        if part.kind != "subdivision" or country not in self.home:
            return None
        lexicon = load_lexicon()
        cities = lexicon.gazetteer
        plain = unicodedata.normalize("NFD", form).encode("ascii", "ignore").decode()
        for name in (plain, lexicon.main.get(f"subdivision:{part.id}", "").lower()):
            rows = cities.shared.get(name) or filter(None, [cities.main.get(name)])
            for row in rows:
                if (
                    cities.countries[row] == country
                    and cities.people[row] >= _TOWN_HALL
                ):
                    return Entry(part.name, "settlement", str(row), part.weight)
        return None

    def _is_named(self, form: str, row: int, part: str) -> bool:
        """Whether a city is called so where it is, or as the part of the country is."""
        if row == TOWN or script_of(self.tag) != "Latn":
            return True
        lexicon = load_lexicon()
        name = lexicon.gazetteer.names[row]
        return folded(name) == form or name == lexicon.main.get(f"subdivision:{part}")

    def longer(self, word: str) -> dict[tuple[str, ...], Entry]:
        """The names of several words that begin as `word` does."""
        key = word[:3]
        for name, row in self.waiting.pop(key, ()):
            self.add(name.title(), "settlement", str(row), self.city_weight(name, row))
        return self.several.get(key, {})

    def _city(self, form: str) -> Entry | None:
        row = self.cities.get(form)
        if row is None:
            return None
        weight = self.city_weight(form, row)
        return Entry(form.title(), "settlement", str(row), weight)

    def city_weight(self, name: str, row: int) -> float:
        """How surely a name is that of the city in a row, by its inhabitants."""
        if row == TOWN:
            return _TOWN_WEIGHT
        gazetteer = load_lexicon().gazetteer
        people = gazetteer.people[row]
        is_home = gazetteer.countries[row] in self.home
        if name in gazetteer.main or folded(gazetteer.names[row]) == name:
            ranges = _HOME_RANGES if is_home else _RANGES
            return next((weight for least, weight in ranges if people >= least), 0.0)
        weight = 2.2 if people >= 500 else 1.5 if people >= 150 else 0.9
        if is_home:
            weight = max(weight, 1.5) if people >= 40 else 0.7
        if script_of(self.tag) == "Latn" and len(name) < 5:
            weight = min(weight, 0.6)
        return weight

    def is_unlisted_place(self, word: str) -> bool:
        """Whether a word that no list has mostly names a place in English texts."""
        is_latin = script_of(self.tag) == "Latn" and len(word) > 3
        return is_latin and word_kind(word).kinds[0] in _PLACE_KINDS

    def is_unlisted_given(self, word: str) -> bool:
        """Whether a word is nearly always a given name in English texts."""
        is_latin = script_of(self.tag) == "Latn" and len(word) > 3
        return is_latin and word_kind(word).kinds[0] == "given-hi"

    def is_given(self, word: str) -> bool:
        """Whether a word is a given name, inflected or not."""
        low = folded(word)
        if any(form in self.given for form in self.forms(low)):
            return True
        first, hyphen, last = low.partition("-")
        return bool(hyphen) and first in self.given and last in self.given

    def kind_of(self, word: str) -> tuple[float, float, float]:
        """How surely a word names a person, a place, something else: in English texts.

        A word in Cyrillic letters is looked for in Latin ones.
        """
        best = (0.0, 0.0, 0.0)
        low = word.lower()
        if low != word and word[0].islower():
            return _WITH_ARTICLE
        for form in (low, *self.forms(folded(low))) if self.bases else (low,):
            kind = _kind_of(form)
            if max(kind[:2]) > max(best[:2]):
                best = kind
            if form == low and kind[2] > max(kind[:2]):
                return kind
        return best

    @property
    def is_cyrillic(self) -> bool:
        """Whether the names are in Cyrillic letters."""
        return script_of(self.tag) == "Cyrl"

    def is_capital(self, word: str) -> bool:
        """Whether a word has nearly always a capital in English texts."""
        return word_kind(word).case in {"always", "mostly"}

    def is_usual_name(self, word: str) -> bool:
        """Whether a word is mostly somebody's name in English texts."""
        return not _USUAL_NAMES.isdisjoint(word_kind(word).kinds)

    def is_guess(self, word: str) -> bool:
        """Whether nothing is known of a word but its ending."""
        return word_kind(word).kinds[0] == "unknown"

    def is_family(self, word: str) -> bool:
        """Whether a word is a family name that the data have."""
        low = folded(word)
        return any(form in self.family for form in self.forms(low))

    def same(self, word: str, base: str) -> bool:
        """Whether `word` may be a form of `base`; both folded."""
        if word == base:
            return True
        if not self.bases or abs(len(word) - len(base)) > 4 or len(base) < _INFLECTED:
            return False
        if self.words.nouns:
            return _ADJECTIVE.sub("", word) == _ADJECTIVE.sub("", base)
        need = max(3, len(base) - (3 if len(base) < 8 else 2))
        return word[:need].replace("і", "о") == base[:need].replace("і", "о")


@lru_cache(maxsize=16_384)
def _kind_of(word: str) -> tuple[float, float, float]:
    """How surely a word in small letters names a person, a place, something else."""
    is_cyrillic = word[:1] > "\u0400"
    latin = "".join(_LATIN.get(sign, sign) for sign in word) if is_cyrillic else word
    known = word_kind(latin)
    worth = {"person": 0.0, "place": 0.0, "other": 0.0}
    is_guess = known.kinds[0] == "unknown"
    for kind in known.kinds:
        name, _, level = kind.partition("-")
        if level:
            sort = _SORTS.get(name, "other")
            worth[sort] += _LEVELS[level] * (_GUESS if is_guess else 1.0)
    if known.case in {"never", "some"} and not is_cyrillic:
        worth["other"] += 0.5
    return worth["person"], worth["place"], worth["other"]


def folded(word: str) -> str:
    """A word in small letters, alike where its forms differ in a vowel."""
    return word.lower().replace("i̇", "i").translate(FOLD)


def split_name(name: str) -> list[str]:
    """The words of a name as the recogniser parts them."""
    text = name.replace("’", "'")
    for sign in "'.":
        text = text.replace(sign, f"{sign} ") if not _is_inner(text, sign) else text
    return [part.strip("'.,()") for part in text.split() if part.strip("'.,()")]


def _is_inner(text: str, sign: str) -> bool:
    """Whether an apostrophe stands within a Cyrillic word."""
    at = text.find(sign)
    return (
        sign == "'" and 0 < at < len(text) - 1 and "\u0400" <= text[at - 1] < "\u0530"
    )


def _is_seat(row: int, region: str) -> bool:
    """Whether a large city has the name of the part of its country that it is in."""
    cities = load_lexicon().gazetteer
    is_large = row != TOWN and cities.people[row] > _SEAT
    return is_large and cities.countries[row] == region.partition("-")[0]


def slug(name: str) -> str:
    """A name as an id: small letters, words parted by hyphens."""
    signs = "".join(c if c.isalnum() else " " for c in name.lower())
    return "-".join(signs.split())


def script_of(tag: str) -> str:
    """The script of a language, by ISO 15924: `Cyrl`, `Hani` or `Latn`."""
    if tag in {"ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn"}:
        return "Cyrl"
    return "Hani" if tag in {"zh", "ja"} else "Latn"


def reference(entry: Entry) -> tuple[str, str | None, str | None]:
    """The ref, the address and the subtype of a known name."""
    if entry.kind == "organisation":
        return f"org:{entry.id}", None, None
    if entry.kind == "settlement":
        if int(entry.id) == TOWN:
            return f"place:{slug(entry.name)}", None, "settlement"
        place = load_lexicon().city(int(entry.id))
        return f"place:{place.id}", place.uri, "settlement"
    subtype = {"country": "country"}.get(entry.kind, "region")
    if entry.kind == "region":
        return f"place:{entry.id}", None, subtype
    uri = f"https://www.iso.org/obp/ui/#iso:code:3166:{entry.id}"
    return f"place:{entry.id}", uri, subtype
