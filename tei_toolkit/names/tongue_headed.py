"""Names of organisations that a word for an institution begins or ends.

"Ministerio de Medio Ambiente", "Cour européenne des droits de l'homme",
"Naczelny Sąd Administracyjny", "Adalet ve Kalkınma Partisi".
"""

import re

from tei_toolkit.names.mention import MentionType
from tei_toolkit.names.tongue_people import TonguePeople
from tei_toolkit.names.tongue_text import Span

_CONJUNCTIONS = frozenset({"y", "e", "et", "и", "і", "та", "i", "ve"})
_ELISIONS = frozenset({"'", "’"})
_OF = frozenset("de du des d do da dos das di del della dello dei degli".split())
_ARTICLES = frozenset("le la les l el los las il lo gli o a os as".split())
# After an adjective in the genitive stands its noun, in the Slavic languages.
_GENITIVE = re.compile(r"\w{2,}(?:ого|его|ых|их|ої)")
# Which have "für Wirtschaftsforschung", "der Steuerzahler" after them.
_FOR = re.compile(
    r"(?i).*(?:institut|amt|agentur|gesellschaft|stiftung|zentrale|anstalt|behörde|rat"
    r"|verband|bund|vereinigung|gewerkschaft|kommission|ausschuss|gericht|zentrum|fonds)"
)
_OF_THEM = re.compile(r"(?i).*(?:verband|bund|zentralrat|vereinigung|gewerkschaft)")
# What is for several things, in a list.
_OF_SEVERAL = (
    "commission", "comision", "comissão", "ministère", "ministerio", "ministero",
    "ministério", "комит", "коміт", "министерств", "міністерств",
)  # fmt: skip
_LONGEST = 9


class TongueHeadedNames(TonguePeople):
    """Finds organisations by their heads."""

    def _headed(self) -> None:
        """Names that a word for an institution begins or ends."""
        for index in range(len(self.words)):
            if self.taken[index]:
                continue
            if self.nouns:
                span = self._compound(index)
            elif self.low[index] in self.heads:
                span = self._from_head(index)
            else:
                span = self._to_end(index) or self._from_small_head(index)
            if span is not None:
                self._add_over_places(span)

    def _add_over_places(self, span: Span) -> None:
        """Keep a name, instead of the places that are part of it."""
        inner = [
            self.begun[index]
            for index in range(span.first + 1, span.last + 1)
            if self.taken[index] and index in self.begun
        ]
        if any(s.type is not MentionType.PLACE or s.last > span.last for s in inner):
            return
        for part in inner:
            self.left_out.add(part.first)
            for index in range(part.first, part.last + 1):
                self.taken[index] = False
        self.add(span)

    def _from_head(self, head: int) -> Span | None:
        """Such as "Ministerio de Medio Ambiente", "Министерство иностранных дел"."""
        first = self._first_adjective(head)
        if not self.is_capital(first):
            return self._from_small_head(head)
        last = self._end_of_name(head)
        if last == first:
            return None
        capitals = any(self.is_capital(i) for i in range(first + 1, last + 1))
        if self.is_initial(first) and not capitals and last < first + 2:
            return None
        return Span(first, last, MentionType.ORGANISATION, 0.85, evidence="head")

    def _from_small_head(self, head: int) -> Span | None:
        """Such as "tribunal administratif de Paris", "ministère de l'intérieur"."""
        if self.is_capital(head) or not self.small_heads:
            return None
        match = self.small_heads.match(self.text, self.starts[head])
        if match is None:
            return None
        last = head
        while self.ends[last] < match.end():
            last += 1
        head, last = last, self._end_of_name(last)
        if last == head and self.is_capital(last):
            return Span(
                self._index_at(match.start(), head),
                last,
                MentionType.ORGANISATION,
                0.75,
                evidence="head",
            )
        has_capital = any(self.is_capital(i) for i in range(head + 1, last + 1))
        is_sure = has_capital or self.low[last] in self.tails or match.lastgroup
        if last == head or not is_sure:
            return None
        first = self._index_at(match.start(), head)
        return Span(first, last, MentionType.ORGANISATION, 0.75, evidence="head")

    def _index_at(self, start: int, index: int) -> int:
        while self.starts[index] > start:
            index -= 1
        return index

    def _first_adjective(self, head: int) -> int:
        """Where a name begins whose adjectives stand before its head."""
        first, at = head, head
        while (
            at
            and head - at < 3
            and self.is_joined(at - 1)
            and not self.taken[at - 1]
            and self.adjectives.fullmatch(self.words[at - 1].lower())
            and self.low[at - 1] not in self.stop | self.titles | self.offices
        ):
            at -= 1
            if self.is_capital(at):
                first = at
        return first

    def _end_of_name(self, head: int) -> int:
        """The last word of a name that begins with a head."""
        last = head
        while last - head < _LONGEST:
            step = self._next_word(last)
            if step == last:
                break
            is_strong = self.low[head] in self.strong and self.taken[step]
            place = self._place_at(step) if is_strong else None
            if place is not None and _OF.issuperset(self.low[last + 1 : step]):
                last = place.last
                continue
            if self.taken[step] or self._begins_person(step):
                break
            if not self._goes_on_with(head, last, step):
                break
            last = step
        is_listed = last > head and self.low[head].startswith(_OF_SEVERAL)
        return self._end_of_list(last) if is_listed else last

    def _end_of_list(self, end: int) -> int:
        """The end of a list in a committee's name: ", de la santé et du travail"."""
        last, parts = end, 0
        while parts < 4:
            step = last + 1
            is_last = self.is_joined(last) and self.low[step] in _CONJUNCTIONS
            if not is_last and self.gap(last) != ", ":
                return end
            step = self._next_word(last) if is_last else self._after_joins(step)
            is_same = is_last and step < last + 2
            if is_same or not self._is_part(step):
                return end
            last = self._with_adjectives(step)
            if is_last:
                return last if parts else end
            parts += 1
        return end

    def _after_joins(self, step: int) -> int:
        """The first word from one on that is no small word of a name."""
        while step + 1 < len(self.words) and self.low[step] in self.joins:
            step += 1
        return step

    def _is_part(self, index: int) -> bool:
        """Whether a word may be part of a list in a committee's name."""
        if index >= len(self.words) or self.taken[index]:
            return False
        low = self.low[index]
        is_known = low in self.tails or self.goes_on.fullmatch(self.words[index])
        return bool(is_known) and low not in self.stop | self.titles

    def _with_adjectives(self, last: int) -> int:
        """The last of the adjectives and complements that follow a word."""
        while True:
            step = self._next_word(last)
            joins = self.low[last + 1 : step]
            if step == last or not self._is_part(step) or _CONJUNCTIONS & set(joins):
                return last
            last = step

    def _place_at(self, index: int) -> Span | None:
        """The place that was found to begin at a word."""
        span = self.begun.get(index)
        return span if span is not None and span.type is MentionType.PLACE else None

    def _next_word(self, last: int) -> int:
        """The next word but for the small ones that may join it, or `last`."""
        step = last
        while step == last or (self.low[step] in self.joins and step - last < 4):
            if not self.is_joined(step) and self.gap(step) not in _ELISIONS:
                return last
            if step + 1 >= len(self.words):
                return last
            step += 1
        return step

    def _goes_on_with(self, head: int, last: int, step: int) -> bool:
        """Whether a name with a head that came to `last` goes on with `step`."""
        low = self.low[step]
        is_capital = self.is_capital(step)
        if low in self.stop | self.titles and low not in self.tails:
            is_saint = step == head + 1 and low not in self.stop
            return (
                is_saint
                and is_capital
                and self.is_joined(step)
                and self.is_capital(step + 1)
            )
        joins = self.low[last + 1 : step]
        if not (low in self.tails or is_capital):
            word = self.words[step]
            goes_on = not joins and self.goes_on.fullmatch(word) is not None
            if not joins and _GENITIVE.fullmatch(self.words[last]):
                goes_on = bool(self.lexicon.bases)
            is_of = (
                bool(joins)
                and self.low[head] in self.strong
                and len(low) > 2
                and (_CONJUNCTIONS.isdisjoint(joins) or self._is_alike(last, step))
            )
            is_tail = goes_on and low not in self.heads
            if not word.islower() or not (is_tail or is_of):
                return False
        elif joins and self._is_organisation(step) and low not in self.tails:
            return False
        if _CONJUNCTIONS & set(joins):
            if joins[-1] in _ARTICLES and _OF.isdisjoint(joins):
                return False
            is_other = low in self.heads or self._first_adjective_leads(step)
            return not (
                is_other
                or self._is_place(step)
                or (is_capital and not self.is_capital(last))
            )
        return True

    def _is_alike(self, last: int, step: int) -> bool:
        """Whether two words in small letters end alike: "налогам и сборам"."""
        return self.words[last].islower() and self.low[last][-2:] == self.low[step][-2:]

    def _first_adjective_leads(self, step: int) -> bool:
        """Whether an adjective with a capital and a head begin another name."""
        return (
            self.is_capital(step)
            and self.is_joined(step)
            and self.low[step + 1] in self.heads
            and self.adjectives.fullmatch(self.low[step]) is not None
        )

    def _begins_person(self, index: int) -> bool:
        """Whether a given name and another stand there: "Rady Donald Tusk"."""
        return (
            self.is_joined(index)
            and self.is_capital(index + 1)
            and self.lexicon.is_given(self.words[index])
            and self.low[index] not in self.tails
        )

    def _to_end(self, last: int) -> Span | None:
        """Capitals up to a word for an institution: "Adalet ve Kalkınma Partisi"."""
        if not self.is_capital(last) or not self.ends_of_names.fullmatch(
            self.words[last]
        ):
            return None
        first = last
        while first and last - first < 6 and self.is_joined(first - 1):
            before = first - 1
            if (
                self.low[before] in self.joins
                and before
                and self.is_capital(before - 1)
                and not self._is_organisation(before - 1)
            ):
                first = before
                continue
            is_title = self.low[before] in self.titles and before < last - 1
            if not self.is_capital(before) or self.low[before] in self.stop or is_title:
                break
            if self.taken[before]:
                break
            first = before
        while first < last and self.low[first] in self.joins:
            first += 1
        if first == last:
            return None
        return Span(first, last, MentionType.ORGANISATION, 0.88, evidence="head")

    def _compound(self, index: int) -> Span | None:
        """Such as "Bundesministerium der Finanzen", "Europäische Zentralbank"."""
        word = self.words[index]
        kind = MentionType.ORGANISATION
        if not self.is_capital(index):
            return None
        if self._is_seated(index):
            return Span(index, index + 1, kind, 0.85, evidence="head")
        is_adjective = self.adjectives.fullmatch(self.low[index]) is not None
        if (is_adjective or self.low[index] in self.heads) and self.is_joined(index):
            after = self.words[index + 1]
            if after[0].isupper() and self.ends_of_names.fullmatch(after):
                last = self._end_of_compound(index + 1)
                return Span(index, last, kind, 0.88, evidence="head")
        if re.fullmatch(r"\w*[Mm]inisteriums?", word) and len(word) > 11:
            last = index
            while self.is_joined(last) and self.low[last + 1] in self.joins:
                if not (self.is_joined(last + 1) and self.is_capital(last + 2)):
                    break
                last += 2
            if last > index or len(word) > 13:
                return Span(index, last, kind, 0.88, evidence="head")
        hyphen = word.rfind("-") + 1
        if hyphen > 2 and self.ends_of_names.fullmatch(word[hyphen:].capitalize()):
            return Span(index, index, kind, 0.75, evidence="head")
        sure = re.match(r"(?:Bundes|Landes|Welt|Staats)", word)
        if sure and len(word) > 8 and self.ends_of_names.fullmatch(word):
            last = self._end_of_compound(index)
            return Span(index, last, kind, 0.7, evidence="head")
        return None

    def _is_seated(self, index: int) -> bool:
        """Whether an institution and its place stand there, either way round."""
        if not self.is_joined(index) or not self.is_capital(index + 1):
            return False
        find, word, after = self.lexicon.find, self.words[index], index + 1
        if self.low[index] in self.seated:
            place = find(self.words[after])
        elif self.low[after] in self.seated and word.endswith("er"):
            forms = (word[:-2] + ending for ending in ("", "en", "e"))
            place = next(filter(None, map(find, forms)), None)
        else:
            return False
        return place is not None and place.kind != "organisation"

    def _end_of_compound(self, last: int) -> int:
        """The end of a German name with what it is for: "für Arbeit und Soziales"."""
        word = self.words[last]
        if not self.is_joined(last) or not self.is_joined(last + 1):
            return last
        is_for = self.low[last + 1] in {"für", "zur"} and _FOR.fullmatch(word)
        is_of = self.low[last + 1] == "der" and _OF_THEM.fullmatch(word)
        step = last + 2
        if not (is_for or is_of) or self.taken[step]:
            return last
        if not self.is_capital(step) and self.is_joined(step):
            step += 1
        if not self.is_capital(step):
            return last
        goes_on = self.is_joined(step) and self.low[step + 1] == "und"
        if goes_on and self.is_joined(step + 1) and self.is_capital(step + 2):
            return step + 2
        return step
