"""Names after the word that says what they are: "via Rossini", "la nonna Iole"."""

import re
from functools import lru_cache

from tei_toolkit.names.languages import words_of
from tei_toolkit.names.mention import MentionType
from tei_toolkit.names.tongue_churches import CHURCHES, is_of_confession
from tei_toolkit.names.tongue_places import TonguePlaces
from tei_toolkit.names.tongue_text import Span

_ELISIONS = frozenset({"'", "’"})
_QUOTED = re.compile(r" ?[«„“\"](?P<name>[^\W\d_a-zа-яё][^«»„“”\"\n]{1,40})[»“”\"]")
_SHORT, _STOPS = frozenset({"st", "ste", "sta", "sto"}), frozenset({". ", "."})
_DAY = re.compile(
    r" (?:d[eou] |du |des )?(?:\d{1,2}|[XVI]{1,5})(?:er|º|°|\.)? (?:de |d')?"
    r"(?P<month>[^\W\d_]{3,10})(?![\w-])"
)
_ROMAN = re.compile(r"[IVXL]+")
_LONGEST = 5
# What may mean something else with "of" after it: "à la place de Paul".
_DIRECT = frozenset({"place"})
# What is another noun with "of" after it: "nel corso di Roma".
_BARE = frozenset({"tour", "corso"})
_OUR = frozenset({"nossa", "nuestra", "notre"})
# Words that begin a saint's name, and sentences too.
_SAINTS = frozenset("são santo santa san saint sainte st sankt".split()) | _OUR
_OF = frozenset(
    "de du des d la le les los las el l del della dello dei degli delle dell di do da "
    "dos das".split()
)
# What is part of somebody's name where it stands before it.
_FUSED = frozenset(
    "oma opa omi opi баба бабу бабы бабе mamie papi papy mémé pépé".split()
)


@lru_cache(maxsize=16)
def _months(tag: str) -> re.Pattern[str]:
    """The months of a language."""
    words = words_of(tag)
    months = words.dates.months.split() if words is not None else ()
    return re.compile("|".join(months) or "(?!)", re.IGNORECASE)


class TongueCalled(TonguePlaces):
    """Finds names by the common noun before them."""

    def _called_places(self) -> None:
        """Such as "via Rossini", "calle Mayor", "улице Лермонтова": noun and name."""
        for head, low in enumerate(self.low):
            if low not in self.streets or self.taken[head] or self.is_loud:
                continue
            named = self._day_after(head)
            if named > head:
                place = MentionType.PLACE
                self.add(Span(head, named, place, 0.85, evidence="head"))
                continue
            name = self._name_after(head)
            is_led = name > head + 1 and self.is_capital(head)
            if name < 0 or (is_led and (self.is_initial(head) or low in _DIRECT)):
                continue
            if self._is_institution_word(name) or self._is_organisation(name):
                continue
            if self.is_initial(head) and self._is_sure_place(name):
                continue
            if self.nouns and not self._may_be_named_so(name):
                continue
            is_other = name > head + 1 or self.lexicon.is_given(self.words[name])
            if low in _BARE and is_other:
                continue
            last = self._end_of_called(name)
            kind = self._kind_of_called(head, name)
            self.add(Span(head, last, kind, 0.85, evidence="head"))

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
            if is_name and is_part and not (low in _BARE and step > head + 1):
                last = self._end_of_called(step) if place is None else place.last
                kind = self._kind_of_called(head, step)
                self._add_over_places(Span(head, last, kind, 0.88, evidence="head"))

    def _joins_place(self, step: int) -> bool:
        """Whether a small word joins the head of a place's name and the rest."""
        return (
            step < len(self.words)
            and self.is_joined(step - 1)
            and self.low[step] in self.joins
            and not self.is_capital(step)
        )

    def _may_be_named_so(self, name: int) -> bool:
        """Whether a noun with a capital, as all have, may be what a place is called."""
        return (
            self._may_be_called(name)
            or self._is_place(name)
            or self.low[name] in _SHORT
        )

    def _kind_of_called(self, head: int, name: int) -> MentionType:
        """A place, or the body that the church of a confession or a land is."""
        if self.low[head] in CHURCHES and (
            self._is_sure_place(name) or is_of_confession(self.low[name])
        ):
            return MentionType.ORGANISATION
        return MentionType.PLACE

    def _day_after(self, head: int) -> int:
        """The last word of a day that a street is named for, or `head`.

        "Plaza 25 de Mayo", "via XX Settembre".
        """
        day = _DAY.match(self.text, self.ends[head])
        if day is None or not _months(self.lexicon.tag).fullmatch(day["month"]):
            return head
        last = head + 1
        while self.ends[last] < day.end():
            last += 1
        return last

    def _called(self) -> None:
        """Such as "quartiere Tamburi", "nonna Iole", "la revista Rocinante"."""
        kinds = (
            (self.quarters, MentionType.PLACE),
            (self.firms, MentionType.ORGANISATION),
            (self.kin, MentionType.PERSON),
        )
        for head, low in enumerate(self.low):
            for nouns, kind in kinds:
                is_noun = self._is_noun(head) or nouns is self.kin
                if low in nouns and is_noun and not self.taken[head]:
                    self._name_of(head, kind)

    def _is_noun(self, head: int) -> bool:
        """Whether a word is a common noun, and no part of a name with capitals."""
        is_first = self.is_initial(head) and (
            self.low[head] not in self.heads
            or _QUOTED.match(self.text, self.ends[head]) is not None
        )
        return self.nouns or not self.is_capital(head) or is_first

    def _name_of(self, head: int, kind: MentionType) -> None:
        quoted = _QUOTED.match(self.text, self.ends[head])
        if quoted is not None and kind is not MentionType.PERSON:
            self._quoted_name(head, quoted.end("name"), kind)
            return
        is_place = kind is MentionType.PLACE
        first = self._name_after(head) if is_place else head + 1
        if first < 0 or first >= len(self.words) or not self._may_be_called(first):
            return
        if first == head + 1 and not self.is_joined(head):
            return
        is_person = kind is MentionType.PERSON
        if not is_person and self._begins_person(first):
            return
        last = self._chain(first) if is_person else self._end_of_called(first)
        while last > first and self.where_ends.match(self.text, self.ends[last]):
            last -= 1
        if is_person and self._is_place(last) and first == last:
            return
        if is_person and self._is_institution_word(last):
            last = first  # "oğlum Kemal Ziraat Bankası'nda"
        if is_person and self.low[head] in _FUSED:
            first = head
        self.add(Span(first, last, kind, 0.78, evidence="called"))

    def _quoted_name(self, head: int, end: int, kind: MentionType) -> None:
        """The whole of what stands in quotation marks after a noun."""
        last = head + 1
        while last + 1 < len(self.words) and self.ends[last] < end:
            last += 1
        if self.ends[last] == end and last - head <= _LONGEST:
            self.add(Span(head + 1, last, kind, 0.85, evidence="in-quotes"))

    def _may_be_called(self, index: int) -> bool:
        """Whether a word may be a name of its own after a noun."""
        low = self.low[index]
        is_other = (
            low in self.stop
            or low in self.titles | self.offices | self.heads
            or low in self.small
            or self._is_institution_word(index)
            or self._is_sure_place(index)
        )
        return (
            self.is_capital(index)
            and not self.taken[index]
            and len(low) > 1
            and low not in self.lexicon.nouns
            and not is_other
        )

    def _name_after(self, head: int) -> int:
        """The first word with a capital after a noun and its "of the", or -1."""
        step = head + 1
        while step < head + 4 and step < len(self.words):
            if not self.is_joined(step - 1) and self.gap(step - 1) not in _ELISIONS:
                return -1
            if self.is_capital(step):
                low, word = self.low[step], self.words[step]
                is_name = len(word) > 1 or _ROMAN.fullmatch(word)
                is_stop = low in self.stop and low not in _SAINTS
                return step if is_name and not is_stop else -1
            if self.low[step] not in _OF:
                return -1
            step += 1
        return -1

    def _end_of_called(self, first: int) -> int:
        """The last word of a name with capitals that begins at `first`."""
        last = first
        is_short = self.low[first] in _SHORT and self.gap(first) in _STOPS
        if is_short and self.is_capital(first + 1):
            last = first + 1  # "église St. Paul"
        if self.low[first] in _OUR and self.is_joined(first):
            last = first + 1  # "Nuestra Señora del Carmen"
        while last - first < _LONGEST and self.is_joined(last):
            step = last + 1
            while (
                step < last + 3
                and step + 1 < len(self.words)
                and self.low[step] in self.links
                and not self.is_capital(step)
                and (self.is_joined(step) or self.gap(step) in _ELISIONS)
            ):
                step += 1
            is_part = (
                step < len(self.words)
                and self.is_capital(step)
                and not self.taken[step]
                and self.low[step] not in self.stop
                and (step == last + 1 or not self._is_sure_place(step))
            )
            if not is_part:
                break
            last = step
        return self._with_elision(last)
