"""Organisations in texts in other languages, by the words that make their names."""

import re

from tei_toolkit.names.mention import MentionType
from tei_toolkit.names.tongue_people import TonguePeople
from tei_toolkit.names.tongue_text import Span

_ROMAN = re.compile(r"[IVXLCDM]+|[ІХV]+")
_SMALL_HEADS = frozenset(
    "ministère parti groupe université ministero gruppo grupo grupa klub".split()
)
_NO_ACRONYM = frozenset(
    "ok tv pdf cd dvd iii cet gmt utc nb ps mr co id km kg mm cm usd eur gbp chf dm "
    "sql null html css url png gif usb ssl tls api xml json pdf gnu gtk csv utf "
    "ascii iso "
    "tbd na nr art abs st dna aids hiv".split()
)
_CONJUNCTIONS = frozenset({"y", "e", "et", "и", "і", "та", "i", "ve"})
# Whom a member speaks for, in the proceedings of a parliament: "Name (NI). –".
_GROUP = re.compile(
    r"(?m)^[^\n().:]{4,50} \((?P<group>[A-Z](?=\w*/?[A-Z])[A-Za-z0-9/&-]{1,12})\)"
    r"\. [–—]"
)
_UNION = re.compile(r"Europä|EU\b|Kommission")


class TongueOrganisations(TonguePeople):
    """Finds organisations."""

    def _groups(self) -> None:
        """The groups of those who speak."""
        groups = {match.start("group"): match for match in _GROUP.finditer(self.text)}
        if not groups:
            return
        for index, start in enumerate(self.starts):
            match = groups.get(start)
            if match is not None:
                last = index
                while self.ends[last] < match.end("group"):
                    last += 1
                kind = MentionType.ORGANISATION
                self.add(Span(index, last, kind, 0.9, evidence="acronym"))

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
                span = self._to_end(index)
            if span is not None:
                self.add(span)

    def _from_head(self, first: int) -> Span | None:
        """Such as "Ministerio de Medio Ambiente", "Министерство иностранных дел"."""
        last = first
        while last - first < 8 and (
            self.is_joined(last) or self.gap(last) in {"'", "’"}
        ):
            step = last + 1
            steps = 0
            while (
                self.low[step] in self.joins
                and steps < 3
                and step + 1 < len(self.words)
                and (self.is_joined(step) or self.gap(step) in {"'", "’"})
            ):
                step, steps = step + 1, steps + 1
            low = self.low[step]
            fits = low in self.tails or (
                self.is_capital(step) and low not in self.stop | self.titles
            )
            if not fits or self.taken[step] or self._begins_person(step):
                break
            if _CONJUNCTIONS & set(self.low[last + 1 : step]) and (
                low in self.heads
                or self._is_place(step)
                or (self.is_capital(step) and not self.is_capital(last))
            ):
                break
            last = step
        if last == first:
            return None
        has_capital = any(self.is_capital(i) for i in range(first + 1, last + 1))
        if not self.is_capital(first):
            is_sure = self.low[first] in _SMALL_HEADS and has_capital
            if not is_sure:
                return None
        elif self.is_initial(first) and not has_capital:
            return None
        score = 0.85 if self.is_capital(first) else 0.75
        return Span(first, last, MentionType.ORGANISATION, score, evidence="head")

    def _begins_person(self, index: int) -> bool:
        """Whether a given name and another stand right after: "Rady Donald Tusk"."""
        return (
            self.low[index - 1] not in self.joins
            and self.is_joined(index)
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
            ):
                first = before
                continue
            if (
                not self.is_capital(before)
                or self.low[before] in self.stop | self.titles
            ):
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
        if self.low[index] in self.heads and self.is_joined(index):
            after = self.words[index + 1]
            if after[0].isupper() and self.ends_of_names.fullmatch(after):
                return Span(index, index + 1, kind, 0.88, evidence="head")
        if re.fullmatch(r"\w*[Mm]inisteriums?", word) and len(word) > 11:
            last = index
            while self.is_joined(last) and self.low[last + 1] in self.joins:
                if not (self.is_joined(last + 1) and self.is_capital(last + 2)):
                    break
                last += 2
            if last > index or len(word) > 13:
                return Span(index, last, kind, 0.88, evidence="head")
        sure = re.match(r"(?:Bundes|Landes|Welt|Staats)", word)
        if sure and len(word) > 8 and self.ends_of_names.fullmatch(word):
            return Span(index, index, kind, 0.7, evidence="head")
        return None

    def _is_bare_institution(self, index: int) -> bool:
        """Whether "the Commission" names one: in texts that speak of Europe's."""
        if not self.nouns:
            return not self.is_initial(index) or (
                index > 0 and self.low[index - 1] in self.articles
            )
        before = self.low[index - 1] if index else ""
        speaks = any(_UNION.search(word) for word in self.words[:4000])
        return speaks and before in self.articles

    def _is_company(self, index: int) -> bool:
        """Whether an unknown name has the article of a company: "la Parmalat"."""
        if not index or self.low[index - 1] not in self.of_companies:
            return False
        word, low = self.words[index], self.low[index]
        is_alone = not self.is_joined(index) or not self.is_capital(index + 1)
        if not is_alone or not self.is_joined(index - 1) or not word[1:].islower():
            return False
        lexicon = self.lexicon
        is_known = (
            lexicon.find(word) is not None
            or lexicon.is_given(word)
            or lexicon.is_family(word)
            or self._is_of_people(low)
            or self._looks_like_surname(index)
        )
        is_word = (
            low in self.small
            or low in self.english
            or low in self.stop
            or self.no_company.fullmatch(word.lower()) is not None
        )
        is_office = low in self.titles or low in self.offices or low in self.heads
        return len(low) > 3 and not (is_known or is_word or is_office)

    def _is_acronym(self, index: int) -> bool:
        word = self.words[index]
        letters = word.replace("-", "").replace("&", "").replace("/", "")
        if self.is_loud or not word.isupper() or not 3 <= len(letters) <= 6:
            return False
        if _ROMAN.fullmatch(letters) or self.low[index] in self.stop | _NO_ACRONYM:
            return False
        if self.low[index] in self.people or self.low[index] in self.titles:
            return False
        if word.lower() in self.small or word.lower() in self.english:
            return False
        if self.lexicon.find(word) is not None:
            return False
        alone = all(
            not (
                0 <= i < len(self.words)
                and self.words[i].isupper()
                and len(self.words[i]) > 1
            )
            for i in (index - 1, index + 1)
        )
        at_start = (
            self.is_initial(index)
            and "\n" in self.text[max(0, self.starts[index] - 2) : self.starts[index]]
        )
        return (
            alone and not at_start and not self.text.startswith(":", self.ends[index])
        )
