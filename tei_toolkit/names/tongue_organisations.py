"""Organisations in texts in other languages, by the words that make their names."""

import re

from tei_toolkit.names.mention import MentionType
from tei_toolkit.names.tongue_headed import TongueHeadedNames
from tei_toolkit.names.tongue_text import Span

_ROMAN = re.compile(r"[IVXLCDM]+|[ІХV]+")
_NO_ACRONYM = frozenset(
    "ok tv pdf cd dvd iii cet gmt utc nb ps mr co id km kg mm cm usd eur gbp chf dm "
    "sql null html css url png gif usb ssl tls api xml json pdf gnu gtk csv utf "
    "ascii iso "
    "tbd na nr art abs st dna aids hiv".split()
)
_TOGETHER = re.compile(
    r"(?P<first>[A-ZÀ-Þ][a-zß-ÿ]{2,})(?:[A-ZÀ-Þ][a-zß-ÿ]{2,})+(?:[A-Z]{2,})?"
)
# What begins family names that have a capital within.
_PREFIXES = frozenset(
    "mac fitz van von del dos des des della dela degli los las".split()
)
# Whom a member speaks for, in the proceedings of a parliament: "Name (NI). –".
_GROUP = re.compile(
    r"(?m)^[^\n().:]{4,50} \((?P<group>[A-Z](?=\w*/?[A-Z])[A-Za-z0-9/&-]{1,12})\)"
    r"\. ?[–—-](?=\s)"
)
_UNION = re.compile(r"Europä|EU\b|Kommission")


class TongueOrganisations(TongueHeadedNames):
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

    def _is_written_together(self, index: int) -> bool:
        """Whether two words are one, as in the names of companies: "TotalEnergies"."""
        match = _TOGETHER.fullmatch(self.words[index])
        return match is not None and match["first"].lower() not in _PREFIXES

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
