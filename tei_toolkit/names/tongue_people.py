"""People in texts in other languages: titles, given names, patronymics."""

import re

from tei_toolkit.names.mention import MentionType
from tei_toolkit.names.people_words import FAMOUS
from tei_toolkit.names.tongue_labels import TongueLabels
from tei_toolkit.names.tongue_text import Span

# Endings of adjectives, with which names of places begin in Russian and Ukrainian.
_OF_PLACES = re.compile(
    r"(?:[а-яіїє]{2}(?:[ыиоеіу]й|[аоя]я|[оы]е|ого|ому|[ыио]м|[оеі]ї|ою|ую|их|ых|і|а|е))\Z"
)
_PARTICLES = frozenset("de von van der den di da del della la dos du zu".split())
_COURTESY = frozenset(
    "herr herrn frau kollege kollegin m mme monsieur madame general général senor "
    "señor "
    "señora sr sra signor signora onorevole on generale senhor senhora pan pani lord "
    "sir "
    "dr prof don doña comisario comisaria commissario commissaire comissário "
    "dottor dottore dottoressa avvocato giudice juez jueza magistrado "
    "magistrada".split()
)
# What joins two family names of one person in Spanish and Portuguese.
_AND = frozenset({"y", "e"})
# What joins a land and who leads it.
_OF = frozenset({"di", "de", "von"})
_GENERAL = frozenset("général general generale geral".split())
# An abbreviation has hardly more letters.
_LONGEST_SHORT = 4
_KIN = frozenset(
    "bruder schwester sohn tochter mann frau vater mutter onkel tante freund freundin "
    "kollege mit von".split()
)
_FAMOUS = frozenset(name.lower() for name in FAMOUS)

_STATES = ("republi", "respubli", "федерац", "республ", "федера", "federa", "králov")
"""How words for a state begin, which an adjective with a capital stands before."""


class TonguePeople(TongueLabels):
    """Finds people."""

    def _is_called_by_title(self, index: int) -> bool:
        """Whether a title after a given name is a family name: "Ernesto Cardenal"."""
        goes_on = self.is_joined(index) and self.is_capital(index + 1)
        is_title = self.is_capital(index) and self.low[index] in self.titles
        return is_title and not goes_on and not self.nouns and not self.taken[index]

    def _titled(self) -> None:
        """A title and the name after it."""
        index = 0
        while index < len(self.words):
            low = self.low[index]
            is_title = low in self.titles or low in self.offices
            is_sign = len(low) == 1 and self.gap(index)[:1] != "."
            if not is_title or is_sign or self._follows_head(index):
                index += 1
                continue
            end = self._title_end(index)
            name = end + 1
            if self._can_follow(end):
                last = self._chain(self._particle_end(end) + 1)
                if self.low[index] in _COURTESY:
                    last = self._second_surname(last)
                is_strong = any(w in self.titles for w in self.low[index : end + 1])
                score = 0.94 if is_strong else 0.88
                is_place = self._is_place(name) and self.low[name] not in _FAMOUS
                if is_place and last == name:
                    is_small = self._is_small_place(name) and self.nouns
                    is_called = end == index and (is_strong or is_small)
                    score = 0.9 if is_called else 0.0
                is_land = last == name and self._is_sure_place(name)
                if is_land and self.lexicon.bases and not self.nouns:
                    score = 0.0
                if self._is_institution_word(name) or self._is_institution_word(last):
                    score = 0.0
                if last == name and (
                    self._is_organisation(name) or self._is_of_state(name)
                ):
                    score = 0.0
                if score:
                    self.add(
                        Span(
                            name, last, MentionType.PERSON, score, index, None, "title"
                        )
                    )
                index = last + 1
                continue
            if end > index and self._is_family_title(end) and self.nouns:
                person = MentionType.PERSON
                self.add(Span(end, end, person, 0.8, index, None, "title"))
            index = end + 1

    def _is_of_state(self, index: int) -> bool:
        """Whether a word says whose state the next one is: "České republiky"."""
        return (
            index + 1 < len(self.words)
            and self.is_joined(index)
            and self.low[index + 1].startswith(_STATES)
        )

    def _follows_head(self, index: int) -> bool:
        """Whether it is part of an institution's name: "Unión General de …"."""
        if not index or not self.is_joined(index - 1):
            return False
        both = self.is_capital(index) and self.is_capital(index - 1)
        return self.low[index - 1] in self.heads and (
            both or self.low[index] in _GENERAL
        )

    def _title_end(self, first: int) -> int:
        """The last word of a title: "M. le ministre", "министр иностранных дел"."""
        end = first
        words = self.titles | self.offices
        while self.is_joined(end) or self.gap(end) in {"'", "’"}:
            step = end + 1
            while step < len(self.words) and self.low[step] in self.articles:
                if not (self.is_joined(step) or self.gap(step) in {"'", "’"}):
                    break
                step += 1
            if step < len(self.words) and self.low[step] in words:
                end = step
                continue
            entry = self.lexicon.find(self.words[end + 1])
            is_land = entry is not None and entry.kind == "country"
            if (
                is_land
                and self.is_joined(end + 1)
                and self.low[end] in self.offices | self.titles
                and self.lexicon.bases
                and self._is_name_word(end + 2)
            ):
                end += 1
            break
        return end

    def _can_follow(self, end: int) -> bool:
        """Whether a name follows the title that ends at `end`."""
        has_next = end + 1 < len(self.words) and self.is_joined(end)
        return has_next and (
            self._is_name_word(end + 1) or self._particle_end(end) > end
        )

    def _second_surname(self, last: int) -> int:
        """The end of a name of two, after a title of one: "Senhor Ribeiro e Castro"."""
        step = last + 2
        if not self.is_joined(last) or self.low[last + 1] not in self.links & _AND:
            return last
        is_one = (
            self.is_joined(last + 1)
            and self._is_name_word(step)
            and not self.lexicon.is_given(self.words[step])
            and (not self._is_place(step) or self.lexicon.is_family(self.words[step]))
        )
        return step if is_one else last

    def _particle_end(self, title: int) -> int:
        """The last small word of a name ("Frau von der Leyen"), or `title`."""
        end = title
        if self.low[title] not in _COURTESY:
            return title
        while self.is_joined(end) and self.low[end + 1] in _PARTICLES:
            end += 1
        is_name = (
            end > title
            and self.is_joined(end)
            and self._is_name_word(end + 1)
            and not self._is_sure_place(end + 1)
        )
        return end if is_name else title

    def _full_names(self) -> None:
        """Given names and what follows; patronymics; initials."""
        index = 0
        while index < len(self.words):
            if not self._is_name_word(index):
                index += 1
                continue
            span = self._full_name(index)
            if span is None:
                index += 1
                continue
            self.add(span)
            index = span.last + 1

    def _full_name(self, index: int) -> Span | None:
        person = MentionType.PERSON
        word = self.words[index]
        if len(word) == 1 and self.gap(index) in {". ", "."}:
            last = self._chain(index)
            if last > index and len(self.words[last]) > 2:
                return Span(index, last, person, 0.88, evidence="initial")
            return None
        joined = self.is_joined(index) and index + 1 < len(self.words)
        if (
            joined
            and self.patronymic.fullmatch(self.words[index + 1])
            and self.is_capital(index + 1)
        ):
            first, last = self._before_given(index), self._chain(index)
            return Span(first, last, person, 0.95, evidence="patronymic")
        if (
            joined
            and len(self.words[index + 1]) == 1
            and self.lexicon.bases
            and self.gap(index + 1)[:1] == "."
            and self.is_capital(index + 1)
        ):
            return self._surname_first(index)
        if joined and self._is_unlisted_pair(index):
            return Span(index, index + 1, person, 0.72, evidence="name")
        if joined and self.low[index + 1] in self.after and self.is_capital(index + 1):
            return Span(index, index + 1, person, 0.9, evidence="title after")
        if not joined or not (
            self.lexicon.is_given(word) or self._is_unlisted_given_name(index)
        ):
            return None
        if self.low[index] in self.lexicon.ambiguous:
            return None
        last = self._chain(index)
        if last == index and self._is_called_by_title(index + 1):
            last = index + 1
        if last == index or self._is_institution_word(last):
            return None
        is_common = self.is_initial(index) and self.low[index] in self.small
        if is_common or (last == index + 1 and self._is_sure_place(last)):
            return None
        return Span(index, last, person, 0.9, evidence="given name")

    def _is_unlisted_pair(self, index: int) -> bool:
        """Whether two words that nothing knows stand as given and family name do.

        Only where names of places are told by their endings: "Майк Помпео".
        """
        if not self.lexicon.bases or not self.words[index][0] > "\u0400":
            return False
        pair = (index, index + 1)
        return (
            not self.is_initial(index)
            and not (self.is_joined(index + 1) and self.is_capital(index + 2))
            and all(
                self._is_name_word(at)
                and self.words[at][1:].islower()
                and self.low[at] not in self.small
                and self.lexicon.find(self.words[at]) is None
                and not self._is_institution_word(at)
                for at in pair
            )
            and not _OF_PLACES.search(self.low[index])
        )

    def _is_unlisted_given_name(self, index: int) -> bool:
        """Whether a word that no list has is a given name in English texts."""
        low = self.low[index]
        return (
            low not in self.small
            and low not in self.english
            and not self._is_institution_word(index)
            and self.is_capital(index + 1)
            and self.lexicon.find(self.words[index]) is None
            and self.lexicon.is_unlisted_given(self.words[index])
        )

    def _before_given(self, index: int) -> int:
        """The family name before a given name and a patronymic, or the given name."""
        before = index - 1
        if before < 0 or not self._is_name_word(before) or not self.is_joined(before):
            return index
        is_family = (
            not self.is_initial(before)
            or self.lexicon.is_family(self.words[before])
            or self.low[before].endswith(self.surnames)
        )
        return before if is_family else index

    def _surname_first(self, index: int) -> Span | None:
        """A family name and its initials: "Сахаров А. Д."."""
        last = index + 1
        while (
            last + 1 < len(self.words)
            and len(self.words[last + 1]) == 1
            and self.is_capital(last + 1)
            and self.gap(last) in {". ", "."}
            and self.gap(last + 1)[:1] == "."
        ):
            last += 1
        return Span(index, last, MentionType.PERSON, 0.9, evidence="initial")

    def _gather_people(self) -> None:
        """The family names of those who are named in full."""
        for span in self.found:
            if span.type is MentionType.PERSON and span.score > 0.7:
                for index in (span.first, span.last):
                    word = self.low[index]
                    is_last = index == span.last
                    if len(word) > 2 and (is_last or span.evidence == "initial"):
                        self._remember(word)

    def _remember(self, word: str) -> None:
        """Keep a family name, and the forms that it may be of."""
        self.people.add(word)
        if len(word) > 4:
            self.bases_of_people.update(self.lexicon.forms(word))

    def _person(self, index: int) -> bool:
        """A name of somebody who is named in full elsewhere, or looks like one."""
        word, low = self.words[index], self.low[index]
        if low in self.stop or low in self.titles | self.offices or len(low) < 3:
            return False
        score = 0.0
        if self._is_only_word(index):
            return False
        if self._is_of_people(low):
            place = self.lexicon.find(word)
            strong = (
                place is not None
                and place.weight >= 2
                and (self._after_place_word(index) or place.kind == "country")
            )
            noun = self.nouns and (
                self._before_article(index) or self._after_place_word(index)
            )
            score = 0.0 if strong or noun else 0.88
        elif self._looks_like_surname(index):
            score = 0.7
        elif self.lexicon.is_given(word) and self._is_plain_given(index):
            score = 0.65
        if not score:
            return False
        last = index
        if score < 0.8:
            last = self._chain(index, most=2) if not self.nouns else index
        first = self._unlisted_given(index)
        self.add(Span(first, last, MentionType.PERSON, score, evidence="name"))
        if first < last and score < 0.8:
            self._remember(self.low[last])
        return True

    def _is_only_word(self, index: int) -> bool:
        """Whether a word that is also a name opens a sentence, and nobody acts."""
        low = self.low[index]
        if low not in self.word_names or not self.is_initial(index):
            return self.nouns and low in self.word_names and self._has_article(index)
        if not self.is_joined(index):
            return self.gap(index).strip()[:1] not in {":", "(", "."}
        after = index + 1
        is_named = self.is_capital(after) and not self.nouns
        return not is_named and self.low[after] not in self.verbs

    def _unlisted_given(self, index: int) -> int:
        """Where a name begins: at a given name that no list has, or at `index`."""
        before = index - 1
        if before < 0 or not self.is_joined(before) or not self._is_name_word(before):
            return index
        low = self.low[before]
        is_other = (
            self.taken[before]
            or any(low in w for w in (self.small, self.stop, self.titles, self.offices))
            or self._is_institution_word(before)
            or self._opens_sentence(before)
        )
        return index if is_other or self.nouns else before

    def _opens_sentence(self, index: int) -> bool:
        """Whether a word that is no given name opens a sentence within its line."""
        before = self.text[max(0, self.starts[index] - 2) : self.starts[index]]
        is_within = before[-1:] == " " and before[:1] in {".", "!", "?"}
        word, lexicon = self.words[index], self.lexicon
        low, after = self.low[index], self.words[index + 1]
        is_known = lexicon.is_given(word) or lexicon.is_family(word)
        is_named = bool(self.surnames) and low.endswith(self.surnames)
        if lexicon.is_given(after):
            # "Soudain Marie": who has a given name has no other word before it.
            kind = lexicon.kind_of(word)
            is_word = lexicon.is_guess(word) or kind[2] >= max(0.5, kind[0] / 2)
            return self.is_initial(index) and is_word and not (is_known or is_named)
        is_name = (
            is_known
            or (lexicon.kind_of(word)[0] > 0 and not lexicon.is_guess(word))
            or is_named
            or low in lexicon.ambiguous
        )
        last = self.words[index - 1]
        is_sentence = last.islower() or len(last) > _LONGEST_SHORT
        return is_within and is_sentence and not is_name

    def _people_of_lands(self) -> None:
        """Who leads a land: "l'Ungheria di Orbán", "die Slowakei von Fico"."""
        lands = {
            span.last + 1
            for span in self.found
            if span.type is MentionType.PLACE
            and span.entry is not None
            and span.entry.kind == "country"
        }
        for link in lands:
            index = link + 1
            if index >= len(self.words) or self.low[link] not in _OF:
                continue
            is_name = (
                self.is_joined(link - 1)
                and self.is_joined(link)
                and self._is_name_word(index)
                and self.words[index][1:].islower()
                and self.low[index] not in self.small
                and not self._is_place(index)
                and not self._is_organisation(index)
                and not self._is_institution_word(index)
            )
            if is_name:
                last = index if self.nouns else self._chain(index, most=2)
                person = MentionType.PERSON
                self.add(Span(index, last, person, 0.7, evidence="name"))

    def _is_of_people(self, low: str) -> bool:
        if low in self.small:
            return False
        forms = list(self.lexicon.forms(low))
        if any(form in self.people for form in forms) or low in self.bases_of_people:
            return True
        # Two forms of a name the base of which the text does not have.
        return len(low) > 4 and any(
            form in self.bases_of_people for form in forms if len(form) > 3
        )

    def _looks_like_surname(self, index: int) -> bool:
        word, low = self.words[index], self.low[index]
        famous = any(form in _FAMOUS for form in self.lexicon.forms(low))
        if low in self.small or len(low) < 5 or (self.is_initial(index) and not famous):
            return False
        place = self.lexicon.find(word)
        if place is not None and (
            place.weight >= 2 or self._after_place_word(index) or not self.surnames
        ):
            return False
        if self.patronymic.fullmatch(word) and len(low) > 7:
            return True
        if self.surnames and low.endswith(self.surnames):
            return True
        return famous and not (self.nouns and self._before_article(index))

    def _is_plain_given(self, index: int) -> bool:
        """Whether a given name alone is one here: no place, no word, no article."""
        word, low = self.words[index], self.low[index]
        if low in self.small or low in self.lexicon.ambiguous or len(low) < 4:
            return False
        if self.is_initial(index) or word.isupper():
            return False
        if self.lexicon.find(word) is not None or (
            self._before_article(index) and self.lexicon.tag != "pt"
        ):
            return False
        if self.nouns:
            before = self.low[index - 1] if index else ""
            return before in _KIN
        return low in self.lexicon.given or bool(self.lexicon.bases)
