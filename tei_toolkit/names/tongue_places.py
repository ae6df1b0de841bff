"""Places by the words around them: heads, prepositions, directions."""

import re

from tei_toolkit.names.mention import MentionType
from tei_toolkit.names.tongue_churches import CHURCHES, CHURCHES_OF, is_of_confession
from tei_toolkit.names.tongue_lists import AND, TongueLists
from tei_toolkit.names.tongue_text import Span

# Endings of adjectives that places are named by, in Russian and Ukrainian.
_ADJECTIVE = re.compile(
    r"(?:[сц]ь?к|н|[ео]в)(?:[аеиоуы][гмйх]?[оу]?|[оа]я|[ую]ю|о[ею]|і[йм]|і|ої)\Z"
)
# Compounds that are places where their first part is a name.
_STREET = re.compile(
    r"(?P<name>[A-ZÄÖÜ][\w-]{2,}?)-?(?:[Ss]traße|[Gg]asse|[Pp]latz|[Aa]llee|[Bb]rücke"
    r"|[Uu]fer|(?P<church>[Kk]irche|[Dd]om|[Kk]apelle|[Mm]ünster)|-Haus|-Halle|-Stadion|-Arena|-Tunnel|-Gebirge|-Museum|-Theater"
    r"|-Schloss|-Kanal|-Inseln?|-Park|-Bahnhof|-Klinik)s?"
)
# What begins many a sentence before such a word.
_ANY = re.compile(
    r"нов|стар|больш|мал|велик|древн|давн|главн|головн|городск|місь[кь]|сельск"
)
_RAILWAY = ("железн", "дорог")
# Letters that no German word has.
_NO_GERMAN = re.compile(r"[à-ãå-õøÿ-ſù-ûý]")


class TonguePlaces(TongueLists):
    """Finds places that no list has, or has in part."""

    def _headed_places(self) -> None:
        """Such as "Оренбургской области", "Dolmabahçe Sarayı", "Hambacher Forst"."""
        if self.nouns:
            self._streets()
        for index in range(len(self.words) - 1):
            after = self.words[index + 1]
            if after.startswith(_RAILWAY[0]):
                self._railway(index)
            if not self.ends_of_places.fullmatch(after) or not self.is_joined(index):
                continue
            is_name = (
                self.low[index].endswith("er")
                if self.nouns
                else _ADJECTIVE.search(self.low[index]) or not self.lexicon.bases
            )
            low = self.low[index]
            is_word = low in self.stop or low in self.small
            is_body = self.low[index + 1] in CHURCHES and is_of_confession(low)
            is_any = self.is_initial(index) and _ANY.match(low) is not None
            if (
                self.is_capital(index)
                and is_name
                and not (is_word or is_body or is_any)
            ):
                first = index - self._is_more_of(index)
                self.add(
                    Span(first, index + 1, MentionType.PLACE, 0.9, evidence="head")
                )

    def _railway(self, index: int) -> None:
        """Such as "Октябрьская железная дорога"."""
        last = index + 2
        if (
            last < len(self.words)
            and self.is_capital(index)
            and self.low[last].startswith(_RAILWAY[1])
            and self.is_joined(index)
            and self.is_joined(index + 1)
            and self.low[index] not in self.stop
            and not (self.is_initial(index) and _ANY.match(self.low[index]))
        ):
            self.add(Span(index, last, MentionType.PLACE, 0.9, evidence="head"))

    def _is_more_of(self, index: int) -> bool:
        """Whether the word before the last two is part of it: "Aya İrini Kilisesi"."""
        before = index - 1
        return (
            before >= 0
            and not self.nouns
            and not self.lexicon.bases
            and self.is_joined(before)
            and self.is_capital(before)
            and not self.is_initial(before)
            and not self.taken[before]
            and self.low[before] not in self.stop | self.titles | self.offices
            and not self.lexicon.is_given(self.words[before])
            and not self._is_place(before)
        )

    def _streets(self) -> None:
        """Streets, squares and houses in one word: "Leopoldstraße"."""
        for index in range(len(self.words)):
            if self._is_street(index):
                self.add(Span(index, index, MentionType.PLACE, 0.8, evidence="head"))

    def _is_street(self, index: int) -> bool:
        """Whether a word is a name and a street in one: "Leopoldstraße"."""
        match = _STREET.fullmatch(self.words[index])
        if match is None or self.taken[index]:
            return False
        names = [name for name in match["name"].split("-") if name]
        if match["church"] is not None:
            return CHURCHES_OF.fullmatch(match["name"]) is not None
        return all(name[0].isupper() and self._is_named_so(name) for name in names)

    def _is_named_so(self, name: str) -> bool:
        """Whether somebody or some place is called so, and nothing else."""
        lexicon = self.lexicon
        low = name.lower()
        words = self.known_words | self.lexicon.nouns | self.quarters
        if not words.isdisjoint(lexicon.forms(low)) or low in self.small:
            return False
        entry = lexicon.find(name)
        is_place = entry is not None and entry.kind != "organisation"
        return (
            is_place or lexicon.is_given(name) or max(lexicon.kind_of(name)[:2]) > 0.5
        )

    def _where(self, index: int) -> bool:
        """A word that no list has, where hardly anything but a place can stand.

        After "in", "en", "в"; before the ending that says where in Turkish.
        """
        word, low = self.words[index], self.low[index]
        is_after = index > 0 and self.is_joined(index - 1)
        is_led = is_after and self.low[index - 1] in self.where
        is_ended = self.where_ends.match(self.text, self.ends[index]) is not None
        is_other = (
            not (is_led or is_ended)
            or not word[1:].replace("-", "").islower()
            or len(low) < 4
            or self._as_word(low) < 0
            or self._is_of_people(low)
            or low in self.titles | self.offices | self.heads
            or self._is_institution_word(index)
            or self._is_organisation(index)
            or (self.is_joined(index) and self.is_capital(index + 1) and not self.nouns)
            or self.no_company.fullmatch(word.lower()) is not None
            or (bool(self.place_endings.pattern) and not self._is_no_noun(word))
        )
        if is_other or (is_ended and self.lexicon.is_given(word)):
            return False
        if self.lexicon.find(word) is None:
            place = MentionType.PLACE
            self.add(Span(index, index, place, 0.72, evidence="before-place"))
            return True
        return False

    def _is_no_noun(self, word: str) -> bool:
        """Whether a word looks like a place where other nouns have capitals, too."""
        is_foreign = self.nouns and _NO_GERMAN.search(word.lower()) is not None
        return bool(is_foreign) or self.place_endings.search(word) is not None

    def _as_word(self, low: str) -> float:
        """What else a word may be, against its being a place."""
        against = (
            (self.lexicon.ambiguous, 2.5),
            (self.stop, 3.0),
            (self.small, 2.0),
        )
        return -sum(worth for words, worth in against if low in words)

    def _with_directions(self) -> None:
        """Parts of continents and countries: "Europa centrale e orientale"."""
        for span in self.found:
            if span.type is not MentionType.PLACE or span.entry is None:
                continue
            if span.entry.kind not in {"country", "region", "subdivision"}:
                continue
            last = span.last
            is_part = self._is_direction(last)
            if is_part or (self._is_direction(last + 1) and self.is_joined(last)):
                last += 0 if is_part else 1
                is_and = self.is_joined(last) and self.is_joined(last + 1)
                if is_and and self.low[last + 1] in AND:
                    last += 2 if self._is_direction(last + 2) else 0
            for index in range(span.last + 1, last + 1):
                self.taken[index] = True
            if last > span.last:
                span.last, span.entry = last, None

    def _is_direction(self, index: int) -> bool:
        is_word = index < len(self.words) and not self.is_capital(index)
        return is_word and self.low[index] in self.directions
