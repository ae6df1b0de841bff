"""Who speaks in texts in other languages: names before a mark that begin a line."""

import re
from collections import Counter
from collections.abc import Iterator

from tei_toolkit.names.mention import MentionType
from tei_toolkit.names.tongue_text import Span, TongueText

_LABEL_END = re.compile(
    r"[ \u00a0]?(?::|\(|[.,]? ?[–—-] |\. ?[–—]|, (?:im Namen|au nom|en nombre|a nome"
    r"|em nome|"
    r"w imieniu|фракция|фракція|von der|rapporteur|relat|Berichterstatter|ponente|\[)"
    r"|\] ?|, [^\W\d_]|\. [^\W\d_])"
)
_OFFICE = re.compile(
    r"(?m)^(?:El|La) señora? (?i:(?:vice)?president[ae]|ministr[ao]|secretari[ao]"
    r"|portavoz|fiscal|consejer[ao]|defensora?)\b[^\n().:]{0,80}"
    r" \((?P<name>[^\W\d_a-z][^\n().:;,]{2,40})\):"
)
_NUMBERED = re.compile(r" \((?![^()\n]*90/DIE)[^()\n]*\d[^()\n]*\)")
"""A number in brackets, as of a paper, which no name of a person has."""
_DASH = re.compile("[–—]")
# What stands after who speaks in the proceedings of parliaments: "Lehne (PPE-DE). -".
_TURN = re.compile(
    r"(?:, [^\n.:]{3,90}(?:\([^()\n]{2,20}\))?| \([^()\n]{2,24}\))?\. ?[–—-](?=\s)"
)


class TongueLabels(TongueText):
    """Finds who speaks."""

    def _labels(self) -> None:
        """Who speaks: a name at the beginning of a line, before a mark."""
        self._names_of_offices()
        candidates = list(self._line_starts())
        recurring = Counter(
            tuple(self.low[first : last + 1]) for _, first, last in candidates
        )
        for index, first, last in candidates:
            self._label(index, first, last, recurring)

    def _names_of_offices(self) -> None:
        """Who speaks by an office: "El señor PRESIDENTE (Gil Lázaro):"."""
        named = {m.start("name"): m.end("name") for m in _OFFICE.finditer(self.text)}
        if not named:
            return
        for index, start in enumerate(self.starts):
            end = named.get(start)
            if end is not None:
                last = index
                while self.ends[last] < end:
                    last += 1
                person = MentionType.PERSON
                self.add(Span(index, last, person, 0.9, evidence="label"))

    def _line_starts(self) -> Iterator[tuple[int, int, int]]:
        """Where lines begin with names: a title's first word, the name's two ends."""
        for index in range(len(self.words)):
            at = self.starts[index]
            before = self.text[max(0, at - 3) : at].strip(" \t*_[–—-")
            if before and before[-1] != "\n":
                continue
            if at and "\n" not in self.text[max(0, at - 6) : at]:
                continue
            first = index
            while first < len(self.words) and (
                self.low[first] in self.titles | self.offices | self.articles
            ):
                if not self.is_joined(first):
                    break
                first += 1
            if first >= len(self.words) or not self._is_name_word(first):
                continue
            last = self._label_end(first)
            if self._ends_label(last):
                yield index, first, last

    def _label(
        self, index: int, first: int, last: int, recurring: Counter[tuple[str, ...]]
    ) -> None:
        mark = self.text[self.ends[last] : self.ends[last] + 3]
        sign = mark.strip()[:1]
        known = self.lexicon.is_given(self.words[first]) or (
            self.lexicon.is_given(self.words[last])
        )
        sure = known or self._has_surname(first, last)
        loud = all(w.isupper() for w in self.words[first : last + 1])
        recurs = recurring[tuple(self.low[first : last + 1])] > 1
        if sign == ":" and (sure or (recurs and last > first)):
            score = 0.93
        elif self._is_turn(first, last):
            score = 0.88
        elif last == first:
            return
        elif sure:
            score = 0.9
        elif sign in {"(", "–", "—"} and not loud:
            if self.nouns and _NUMBERED.match(self.text, self.ends[last]):
                return  # "Gesetzes zur Förderung der Fähren (Drucksache 20/3417)"
            score = 0.75
        elif sign == "." and _DASH.search(mark) and not self.nouns:
            score = 0.85
        else:
            return
        if self._is_institution_word(last) or self._is_institution_word(first):
            return
        title = index if first > index else -1
        self.add(Span(first, last, MentionType.PERSON, score, title, None, "label"))

    def _label_end(self, first: int) -> int:
        last = first
        while last - first < 4 and self.is_joined(last):
            step = last + 1
            while self.low[step] in self.links and self.is_joined(step):
                step += 1
            if not self._is_name_word(step):
                is_name = self._is_family_title(step)
                return step if is_name and self._ends_label(step) else last
            last = step
        return last

    def _ends_label(self, last: int) -> bool:
        return _LABEL_END.match(self.text, self.ends[last]) is not None

    def _is_turn(self, first: int, last: int) -> bool:
        """Whether a speech begins here, and no place is told instead."""
        return (
            _TURN.match(self.text, self.ends[last]) is not None
            and not any(self.low[i] in self.small for i in range(first, last + 1))
            and not (first == last and self._is_place(first))
        )

    def _is_family_title(self, index: int) -> bool:
        """Whether a word that is a title is a family name, too: "König"."""
        low = self.low[index]
        return (
            self.is_capital(index)
            and not self.taken[index]
            and low in self.titles
            and self.lexicon.is_family(self.words[index])
        )
