"""Places by the words around them: heads, prepositions, directions."""

import re

from tei_toolkit.names.mention import MentionType
from tei_toolkit.names.tongue_lists import AND, TongueLists
from tei_toolkit.names.tongue_text import Span

# Endings of adjectives that places are named by, in Russian and Ukrainian.
_ADJECTIVE = re.compile(
    r"(?:[сц]ь?к|н|[ео]в)(?:[аеиоуы][гмйх]?[оу]?|[оа]я|[ую]ю|о[ею]|і[йм]|і|ої)\Z"
)
# Compounds that are places where their first part is a name.
_STREET = re.compile(
    r"(?P<name>[A-ZÄÖÜ][\w-]{2,}?)-?(?:[Ss]traße|[Gg]asse|[Pp]latz|[Aa]llee|[Bb]rücke"
    r"|[Uu]fer|-Haus|-Halle|-Stadion|-Arena|-Tunnel|-Gebirge|-Museum|-Theater"
    r"|-Schloss|-Kanal|-Inseln?|-Park|-Bahnhof|-Klinik)s?"
)
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
            if not self.ends_of_places.fullmatch(after) or not self.is_joined(index):
                continue
            is_name = (
                self.low[index].endswith("er")
                if self.nouns
                else _ADJECTIVE.search(self.low[index]) or not self.lexicon.bases
            )
            is_word = self.low[index] in self.stop or self.low[index] in self.small
            if self.is_capital(index) and is_name and not is_word:
                self.add(
                    Span(index, index + 1, MentionType.PLACE, 0.9, evidence="head")
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
        return all(name[0].isupper() and self._is_named_so(name) for name in names)

    def _is_named_so(self, name: str) -> bool:
        """Whether somebody or some place is called so, and nothing else."""
        lexicon = self.lexicon
        low = name.lower()
        words = self.known_words | self.lexicon.nouns
        if not words.isdisjoint(lexicon.forms(low)) or low in self.small:
            return False
        entry = lexicon.find(name)
        is_place = entry is not None and entry.kind != "organisation"
        return (
            is_place or lexicon.is_given(name) or max(lexicon.kind_of(name)[:2]) > 0.5
        )

    def _led_places(self) -> None:
        """Such as "Golfo de Cádiz", "Islas Columbretes", "Mont Ventoux"."""
        for head, low in enumerate(self.low):
            is_head = low in self.place_heads and self.is_capital(head)
            if not is_head or self.taken[head] or self.words[head].isupper():
                continue
            step = head + 1
            while step < head + 3 and self._joins_place(step):
                step += 1
            is_name = (
                step < len(self.words)
                and (self.is_joined(step - 1) or self.gap(step - 1) in {"'", "’"})
                and self.is_capital(step)
                and len(self.words[step]) > 2
                and self.low[step] not in self.stop | self.heads
            )
            place = self.begun.get(step)
            is_part = place is None or place.type is MentionType.PLACE
            if is_name and is_part:
                last = step if place is None else place.last
                span = Span(head, last, MentionType.PLACE, 0.88, evidence="head")
                self._add_over_places(span)

    def _joins_place(self, step: int) -> bool:
        """Whether a small word joins the head of a place's name and the rest."""
        return (
            step < len(self.words)
            and self.is_joined(step - 1)
            and self.low[step] in self.joins
            and not self.is_capital(step)
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
