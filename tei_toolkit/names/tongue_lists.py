"""Places in lists: what stands beside known places in "in Röszke, Szeged und Mako"."""

from collections.abc import Mapping

from tei_toolkit.names.mention import MentionType
from tei_toolkit.names.tongue_organisations import TongueOrganisations
from tei_toolkit.names.tongue_text import Span

AND = frozenset("e y et und i ve и та і o ou oder oraz ed".split())
_SCORE = 0.72
# What a row of places is worth for each, of which so much speaks for it; and what the
# beginning of a sentence speaks against a town.
_ROW, _LEAST, INITIAL, _NEVER = 0.7, 0.45, 0.8, -9.0


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

    def _rows_of_places(self, scores: Mapping[int, float]) -> dict[int, float]:
        """What each place of a list gains by the others: "Nisa, Chamusca e Monchique".

        Args:
            scores: what speaks for each word that may be a place.
        """
        found: dict[int, float] = {}
        for index in scores:
            if index in found:
                continue
            row, at = [index], self._right_of(index)
            while at > row[-1] and self._is_item(at):
                row.append(at)
                at = self._right_of(at)
            known = [at for at in row if scores.get(at, _NEVER) > self._least(at)]
            if len(known) > 1 and 2 * len(known) >= len(row):
                for at in known:
                    found[at] = _ROW - min(0.0, self._least(at))
        return found

    def _least(self, index: int) -> float:
        """What must speak for a place in a row: less where a sentence begins."""
        return _LEAST - (INITIAL if self.is_initial(index) else 0.0)

    def _is_item(self, index: int) -> bool:
        word = self.words[index]
        is_word = self.is_capital(index) and not self.taken[index]
        is_whole = not (self.is_joined(index) and self.is_capital(index + 1))
        return is_word and is_whole and word[1:].replace("-", "").islower()

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
        if at > 0 and self.low[at] in AND and self.is_joined(at - 1):
            return at - 1
        return at if at >= 0 and self.gap(at) == ", " else -1

    def _right_of(self, index: int) -> int:
        """The first word of what stands after an item of a list, or -1."""
        at = index + 1
        if at >= len(self.words):
            return -1
        if self.low[at] in AND and self.is_joined(index):
            at += 1
        elif self.gap(index) != ", ":
            return -1
        while at + 1 < len(self.words) and self._is_small_word(at):
            at += 1
        return at if at < len(self.words) else -1

    def _is_small_word(self, index: int) -> bool:
        """Whether a preposition or an article stands before the next word."""
        is_small = self.low[index] in self.place_words | self.articles
        return is_small and self.low[index] not in AND and not self.taken[index]
