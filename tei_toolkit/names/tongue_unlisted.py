"""Names that no list has, by what their words name in texts at large.

"Furio Colombo", "Pirandello", "Бакста": what a word names is known for many names, and
guessed from the ending for others; what stands around it tells, too.
"""

from collections.abc import Iterator

from tei_toolkit.names.mention import MentionType
from tei_toolkit.names.tongue_called import TongueCalled
from tei_toolkit.names.tongue_text import Span

# How likely a word has to be a name: alone, alone where a sentence begins, as the first
# of several, in the mean of several.
_LEAST, _LEAST_INITIAL, _LEAST_FIRST, _LEAST_MEAN = 0.5, 0.85, 0.29, 0.25
# What a preposition of place speaks for a place; where hardly another word stands, it
# speaks against a person, too.
_AFTER, _WHERE = 0.2, 0.4
_MOST_OTHER = 0.3
# A word in Cyrillic letters is looked for in several forms, of which one may mislead.
_LEAST_CYRILLIC = 0.7
_LONGEST, _SHORTEST = 4, 4
_SCORE = 0.72


class TongueUnlisted(TongueCalled):
    """Finds names by their kind, and names that are found elsewhere."""

    def _unlisted(self) -> None:
        """People and places that no list has."""
        index = 0
        while index < len(self.words):
            if not self._may_be_unlisted(index):
                index += 1
                continue
            last = self._end_of_unlisted(index)
            kind = None
            if self.nouns or not self._is_before_capital(last):
                kind = self._one(index) if last == index else self._several(index, last)
            if kind is not None:
                self.add(Span(index, last, kind, _SCORE, evidence="name"))
            # The first word of a sentence may have a capital and be none of the name.
            is_first = kind is None and self.is_initial(index)
            index = index + 1 if is_first else last + 1

    def _may_be_unlisted(self, index: int) -> bool:
        """Whether a word may be part of a name that no list has."""
        word, low = self.words[index], self.low[index]
        return (
            self.is_capital(index)
            and not word[1:2].isupper()
            and (len(low) > 2 or self.lexicon.is_given(word))
            and not self.taken[index]
            and low not in self.small
            and low not in self.known_words
            and not self._is_institution_word(index)
            and self.no_company.fullmatch(word.lower()) is None
        )

    def _end_of_unlisted(self, first: int) -> int:
        """The last word of a run of such words, with small words of names in it."""
        last = first
        while last - first < _LONGEST and self.is_joined(last):
            step = last + 1
            while (
                self.low[step] in self.links
                and step < last + 3
                and self.is_joined(step)
                and not self._is_place(step + 1)
            ):
                step += 1
            if not self._may_be_unlisted(step):
                break
            last = step
        return last

    def _is_before_capital(self, last: int) -> bool:
        return self.is_joined(last) and self.is_capital(last + 1)

    def _several(self, first: int, last: int) -> MentionType | None:
        """Words in a row, which are somebody in full if they are used so."""
        lexicon, word = self.lexicon, self.words[first]
        if not lexicon.is_given(word):
            ends = (self.words[first], self.words[last])
            if not self.has_words and not any(map(lexicon.is_usual_name, ends)):
                return None
            is_name = lexicon.is_capital(word) or not self.is_initial(first)
            is_led = self.nouns or bool(lexicon.words.where_ends)
            if is_led or not is_name or self._has_article(first):
                return None
        kinds = [lexicon.kind_of(word) for word in self.words[first : last + 1]]
        people, places, others = map(sum, zip(*kinds, strict=True))
        is_person = (
            kinds[0][0] >= _LEAST_FIRST
            and kinds[-1][2] <= _LEAST
            and people > places
            and people >= others
            and people >= _LEAST_MEAN * len(kinds)
        )
        return MentionType.PERSON if is_person else None

    def _one(self, index: int) -> MentionType | None:
        """What a word alone is."""
        lexicon, word = self.lexicon, self.words[index]
        person, place, other = lexicon.kind_of(word)
        is_guess, is_given = lexicon.is_guess(word), lexicon.is_given(word)
        if not (self.has_words or is_given or lexicon.is_usual_name(word)):
            return None
        if self._is_only_word(index):
            return None
        has_article, least = self._has_article(index), _LEAST
        if self.is_initial(index):
            least = _LEAST_INITIAL
            is_name = is_given or (lexicon.is_capital(word) and not is_guess)
            person, place = person if is_name else 0.0, 0.0
        elif has_article or self.nouns or lexicon.is_cyrillic:
            place = 0.0
        elif self._after_place_word(index):
            place += _AFTER if place else 0.0
        elif is_guess:
            place = 0.0
        if index and self.low[index - 1] in self.where and not lexicon.is_cyrillic:
            place, person = max(place, _LEAST), person - _WHERE
        if lexicon.is_cyrillic and not is_given:
            least = max(least, _LEAST_CYRILLIC)
        is_word = other > _MOST_OTHER or (self.nouns and is_guess)
        if is_word or max(person, place) < least:
            return None
        if place > person:
            return MentionType.PLACE
        # Only where all nouns have capitals somebody may well have an article.
        is_called = not has_article or (self.nouns and is_given)
        return MentionType.PERSON if is_called else None

    def _repeated(self) -> None:
        """Words that are a name elsewhere in the text."""
        names = dict(self._names_of_one_word())
        for index, word in enumerate(self.words):
            kind = names.get(word)
            if kind is None or self.taken[index] or self.low[index] in self.small:
                continue
            if self._is_only_word(index):
                continue
            if self.low[index] in self.lexicon.ambiguous and not self._acts(index):
                continue
            if self.nouns or not self._is_before_capital(index):
                self.add(Span(index, index, kind, _SCORE, evidence="repeated"))

    def _acts(self, index: int) -> bool:
        """Whether a word may be somebody beside a verb, and no noun: "Mark sagte"."""
        if index and self.is_joined(index - 1):
            before = self.low[index - 1]
            is_noun = before in self.determiners or before in self.lexicon.numbers
            if is_noun or self.is_capital(index - 1):
                return False
        return not self.is_joined(index) or not self.is_capital(index + 1)

    def _names_of_one_word(self) -> Iterator[tuple[str, MentionType]]:
        """Names of a word each, with the given names of those named in full."""
        for span in self.found:
            word, low = self.words[span.first], self.low[span.first]
            is_sure = span.score >= _SCORE and span.first not in self.left_out
            is_person = span.type is MentionType.PERSON
            is_given = is_person and self.lexicon.is_given(word)
            if not is_sure or len(word) < _SHORTEST:
                continue
            is_alone, is_word = span.first == span.last, low in self.known_words
            is_called = low in self.lexicon.ambiguous and is_person and not is_alone
            if is_called or (not is_word and (is_alone or is_given)):
                yield word, span.type
