"""Places in lists: what stands beside known places in "in Röszke, Szeged und Mako"."""

from tei_toolkit.names.mention import MentionType
from tei_toolkit.names.tongue_organisations import TongueOrganisations
from tei_toolkit.names.tongue_text import Span

_AND = frozenset("e y et und i ve и та і o ou oder oraz ed".split())
_SCORE = 0.72


class TongueLists(TongueOrganisations):
    """Finds places by the list that they stand in."""

    def _listed_places(self) -> None:
        """Words that no list has, with places on both sides or after a preposition."""
        marks = [(span.first, span.last, span.type) for span in self.found]
        firsts = {first: kind for first, _, kind in marks}
        lasts = {last: kind for _, last, kind in marks}
        count = len(self.words)
        for index in (*range(count), *reversed(range(count))):
            if not self._may_be_place(index):
                continue
            beside = (
                lasts.get(self._left_of(index)),
                firsts.get(self._right_of(index)),
            )
            places = beside.count(MentionType.PLACE)
            is_led = self._after_place_word(index)
            if places and (is_led or (places > 1 and not self.nouns)):
                place = MentionType.PLACE
                self.add(Span(index, index, place, _SCORE, evidence="list"))
                firsts[index] = lasts[index] = place

    def _may_be_place(self, index: int) -> bool:
        low, word = self.low[index], self.words[index]
        return (
            self.is_capital(index)
            and not self.taken[index]
            and len(low) > 2
            and word[1:].islower()
            and low not in self.small
            and low not in self.lexicon.ambiguous
            and low not in self.stop | self.titles | self.offices | self.heads
            and not (self.is_joined(index) and self.is_capital(index + 1))
            and not self.lexicon.is_given(word)
        )

    def _left_of(self, index: int) -> int:
        """The last word of what stands before an item of a list, or -1."""
        at = index - 1
        while at > 0 and self._is_small_word(at):
            at -= 1
        if at > 0 and self.low[at] in _AND and self.is_joined(at - 1):
            return at - 1
        return at if at >= 0 and self.gap(at) == ", " else -1

    def _right_of(self, index: int) -> int:
        """The first word of what stands after an item of a list, or -1."""
        at = index + 1
        if at >= len(self.words):
            return -1
        if self.low[at] in _AND and self.is_joined(index):
            at += 1
        elif self.gap(index) != ", ":
            return -1
        while at + 1 < len(self.words) and self._is_small_word(at):
            at += 1
        return at if at < len(self.words) else -1

    def _is_small_word(self, index: int) -> bool:
        """Whether a preposition or an article stands before the next word."""
        is_small = self.low[index] in self.place_words | self.articles
        return is_small and self.low[index] not in _AND and not self.taken[index]
