"""Names in languages other than English that write names with capitals."""

import re
from collections import Counter

from tei_toolkit.names.mention import Cert, Mention, MentionType
from tei_toolkit.names.reasons import reasons
from tei_toolkit.names.tongue_lexicon import (
    Entry,
    folded,
    reference,
)
from tei_toolkit.names.tongue_lists import INITIAL
from tei_toolkit.names.tongue_sources import tongue_lexicon
from tei_toolkit.names.tongue_text import Span
from tei_toolkit.names.tongue_unlisted import TongueUnlisted

_SPACES = frozenset({" ", "\u00a0", "\u202f", "  "})
# Of kings, which no stop follows: "Juan Carlos I".
_ROMAN_NUMBERS = frozenset({"I", "V", "X"})
_INNER = frozenset({" ", "\u00a0", "'", "’", ". ", " - ", "-", ".", "  ", "\n"})
# A number within a name: "Bündnis 90/Die Grünen".
_NUMBER = re.compile(r" \d{1,4}[ /]")
_FIRM = 2.7
# A city whose name is rather its own than that of people called so.
_LARGE = 1.5
# After "nach" stands a town without an article, and hardly another noun.
_TOWARDS, _LARGE_ENOUGH, _TOWN_THERE = frozenset({"nach"}), 0.9, 2.5
# What it speaks for a place that nobody is called so.
_UNLIKE_A_NAME, _NOBODY = 0.6, 0.5
# What it speaks against a city that people have its name given.
_A_GIVEN_NAME = 1.0
# What it speaks against a place that a day or a month is called so.
_A_DAY = 2.0


def recognise_in(text: str, tag: str) -> list[Mention]:
    """The names in a text of the language `tag`, in order, none overlapping.

    Args:
        text: any characters.
        tag: the first part of a BCP 47 tag; not `en`.
    """
    return Reader(text, tongue_lexicon(tag)).mentions()


def writes_capitals(text: str) -> bool:
    """Whether most letters of a text are of a script that has capitals."""
    letters = [c for c in text[:20_000] if c.isalpha()]
    cased = sum(c.isupper() or c.islower() for c in letters)
    return 2 * cased > len(letters)


class Reader(TongueUnlisted):
    """Reads one text."""

    def mentions(self) -> list[Mention]:
        """Everything that is found, the surest kinds first."""
        self._called_places()
        self._headed_places()
        self._known_names()
        self._led_places()
        self._groups()
        self._labels()
        self._datelines()
        self._titled()
        self._called()
        self._headed()
        self._full_names()
        self._gather_people()
        self._singles()
        self._with_directions()
        self._people_of_lands()
        self._listed_places()
        self._unlisted()
        self._repeated()
        self.found.sort(key=lambda span: span.first)
        return [
            self._mention(span)
            for span in self.found
            if span.first not in self.left_out
        ]

    def _datelines(self) -> None:
        """Where a report is from: a town alone before the first sentence of a line."""
        for index in range(len(self.words)):
            entry = self._place_of_report(index)
            if entry is not None:
                place = MentionType.PLACE
                self.add(
                    Span(index, index, place, 0.85, entry=entry, evidence="dateline")
                )

    def _place_of_report(self, index: int) -> Entry | None:
        """The place that a word names, if it is all that stands before a sentence."""
        at = self.starts[index]
        is_alone = (
            self.gap(index) == ". "
            and self.is_capital(index)
            and len(self.words[index]) > 2
            and self.is_capital(index + 1)
            and not self.taken[index]
            and (not at or self.text[at - 1] == "\n")
        )
        entry = self.lexicon.find(self.words[index]) if is_alone else None
        is_other = self.low[index] in self.small or self._as_word(self.low[index]) < 0
        is_place = entry is not None and entry.kind != "organisation"
        return entry if is_place and not is_other else None

    def _known_names(self) -> None:
        """Names of several words, and institutions by one word."""
        small: dict[str, dict[tuple[str, ...], Entry]] = {}
        for index, low in enumerate(self.low):
            if self.taken[index]:
                continue
            names = self.lexicon.longer(low)
            if names and not (self.is_capital(index) or self.words[index].isupper()):
                # Hundreds of names begin with an article, as every other sentence does.
                if low not in small:
                    small[low] = {
                        p: e for p, e in names.items() if not e.name[0].isupper()
                    }
                names = small[low]
            best: tuple[int, Entry] | None = None
            for parts, entry in names.items():
                last = index + len(parts) - 1
                if last >= len(self.low) or (best and last <= best[0]):
                    continue
                if self._is_name(index, parts, entry):
                    best = (last, entry)
            if best is not None:
                self._add_entry(index, *best)

    def _is_name(self, index: int, parts: tuple[str, ...], entry: Entry) -> bool:
        if entry.name[0].isupper() != self.is_capital(index) and not (
            entry.kind != "organisation" and self.words[index].isupper()
        ):
            return False
        same = self.lexicon.same
        for step, part in enumerate(parts):
            at = index + step
            if not same(self.low[at], part):
                return False
            gap = self.gap(at - 1) if step else " "
            if gap not in _INNER and not _NUMBER.fullmatch(gap):
                return False
        # A name that ends with a capital in the data has one in the text.
        last = index + len(parts) - 1
        wanted = entry.name.split()[-1].lstrip("'’d")[:1].isupper()
        return self.is_capital(last) or not wanted or bool(self.lexicon.bases)

    def _add_entry(self, first: int, last: int, entry: Entry) -> None:
        is_organisation = entry.kind == "organisation"
        kind = MentionType.ORGANISATION if is_organisation else MentionType.PLACE
        score = 0.96 if entry.weight >= 2 else 0.85
        is_doubtful = entry.weight < 1 or self.low[first] in self.articles
        if (
            not is_organisation
            and is_doubtful
            and entry.weight < _FIRM
            and not self._after_place_word(first)
        ):
            return
        if (
            entry.weight < _FIRM
            and not is_organisation
            and self.is_joined(last)
            and self.is_capital(last + 1)
            and not self.nouns
        ):
            return
        self.add(Span(first, last, kind, score, entry=entry, evidence="lexicon"))

    def _singles(self) -> None:
        """Places, institutions and people by one word, weighed at their place."""
        pending: list[tuple[int, Entry, float]] = []
        sure: Counter[str] = Counter()
        for index in range(len(self.words)):
            if self.taken[index] or not self.is_capital(index):
                continue
            if self._organisation(index) or self._where(index):
                continue
            if self._person(index):
                continue
            entry = self.lexicon.find(self.words[index])
            if entry is None and self._is_unlisted_place(index):
                place = MentionType.PLACE
                self.add(Span(index, index, place, 0.72, evidence="before-place"))
            if entry is None or entry.kind == "organisation":
                continue
            score = self._place_score(index, entry)
            pending.append((index, entry, score))
            if score > 2.4:
                sure[entry.name] += 1
        marked = {index for index, entry, score in pending if score > 1.3}
        rows = self._rows_of_places({i: s for i, _, s in pending})
        for index, entry, score in pending:
            bonus = 0.6 if sure[entry.name] else 0.0
            if {index - 1, index - 2, index + 1, index + 2} & marked:
                bonus += self._listed(index)
            bonus += rows.get(index, 0.0)
            if score + bonus > 1.0:
                value = 1 / (1 + 2.0 ** -(2.2 * (score + bonus)))
                self.add(
                    Span(
                        index,
                        index,
                        MentionType.PLACE,
                        min(0.97, value),
                        entry=entry,
                        evidence="lexicon",
                    )
                )

    def _is_unlisted_place(self, index: int) -> bool:
        """Whether a word that no list has is a place by its use, and stands as one."""
        word, low = self.words[index], self.low[index]
        is_other = (
            self._as_word(low) < 0
            or low in self.people
            or low in self.titles | self.offices
            or (self.is_joined(index) and self.is_capital(index + 1) and not self.nouns)
        )
        return (
            not is_other
            and word[1:].islower()
            and self._after_place_word(index)
            and self.lexicon.is_unlisted_place(word)
        )

    def _listed(self, index: int) -> float:
        """What a place beside it in a list is worth."""
        around = (self.gap(index - 1) if index else "", self.gap(index))
        return 0.7 if any(gap.startswith((", ", " ,", "、")) for gap in around) else 0.3

    def _organisation(self, index: int) -> bool:
        word, low = self.words[index], self.low[index]
        entry = self.lexicon.single.get(low)
        if entry is None and self.lexicon.bases and len(low) > 4:
            found = self.lexicon.find(word)
            entry = found if found and found.kind == "organisation" else None
        if entry is not None and entry.kind == "organisation":
            is_short = (
                entry.name.isupper()
                and not word.isupper()
                and (len(word) < 4 or self._is_other_word(index))
            )
            plain = low in self.small or low in self.stop or self._is_loud_word(index)
            if (
                not is_short
                and not (plain and self.is_initial(index))
                and (len(word) > 2 or word.isupper())
            ):
                self._add_entry(index, index, entry)
                return True
        if low in self.bare and self._is_bare_institution(index):
            self.add(
                Span(
                    index, index, MentionType.ORGANISATION, 0.75, evidence="institution"
                )
            )
            return True
        if self._is_company(index):
            self.add(
                Span(index, index, MentionType.ORGANISATION, 0.65, evidence="article")
            )
            return True
        if entry is None and self._is_written_together(index):
            self.add(
                Span(index, index, MentionType.ORGANISATION, 0.7, evidence="camel")
            )
            return True
        if self._is_acronym(index):
            self.add(
                Span(index, index, MentionType.ORGANISATION, 0.72, evidence="acronym")
            )
            return True
        return False

    def _is_loud_word(self, index: int) -> bool:
        """Whether a small word stands in a line in capitals: "UN REFERÉNDUM"."""
        is_small = self.low[index] in self.articles | self.links
        after = self.words[index + 1] if self.is_joined(index) else ""
        return is_small and len(after) > 1 and after.isupper()

    def _is_other_word(self, index: int) -> bool:
        """Whether a word with the letters of an acronym may be another: "Salt"."""
        word, low = self.words[index], self.low[index]
        return (
            low in self.english
            or low in self.small
            or self.lexicon.is_given(word)
            or self.lexicon.is_family(word)
            or low in self.lexicon.ambiguous
        )

    def _place_score(self, index: int, entry: Entry) -> float:
        """The evidence for a place, as log-odds."""
        word, low = self.words[index], self.low[index]
        score = entry.weight
        nouns = self.nouns
        after = self._after_place_word(index)
        before = self.low[index - 1] if index else ""
        if after:
            score += 1.3
        elif (
            before in self.articles
            and self.gap(index - 1) in _SPACES
            and (entry.kind == "settlement" or nouns)
        ):
            score -= 1.0 if entry.kind == "settlement" else 0.0
        if self.suffix.match(self.text, self.ends[index]):
            score += 1.5
        score += self._as_word(low) + self._as_other(index, entry)
        if folded(entry.name) != low:
            score -= 0.3 if len(low) > 4 else 1.2
        if self.is_initial(index) and entry.kind != "country" and not nouns:
            score -= INITIAL
        if entry.kind in {"settlement", "subdivision"} and entry.weight < _LARGE:
            if self.lexicon.is_given(word):
                score -= 1.0
            if self.lexicon.is_family(word) and not after:
                score -= 0.7
        if low in self.people and not after:
            score -= 2.0
        if not after and low in self.lexicon.given and entry.kind == "settlement":
            score -= _A_GIVEN_NAME
        score += self._beside(index, entry)
        return score

    def _as_other(self, index: int, entry: Entry) -> float:
        """What speaks for a place, or against one, because of what else it may be."""
        word, low = self.words[index], self.low[index]
        score = -_A_DAY if low in self.lexicon.calendar else 0.0
        if self.nouns:
            is_town = entry.weight >= _LARGE_ENOUGH and index > 0
            is_there = is_town and self.low[index - 1] in _TOWARDS
            if is_there and not self._goes_on_with_article(index):
                score += _TOWN_THERE
        elif not self.is_initial(index) and not word.isupper():
            is_nobody = self.lexicon.kind_of(word)[0] < _NOBODY
            score += _UNLIKE_A_NAME if is_nobody else 0.0
        return score

    def _goes_on_with_article(self, index: int) -> bool:
        """Whether a word is a noun with a genitive: "nach Lage der Dinge"."""
        return self.is_joined(index) and self.low[index + 1] in self.articles

    def _beside(self, index: int, entry: Entry) -> float:
        """What capitals right before and after a place's name tell."""
        if entry.weight >= 3:
            return 0.0
        score = 0.0
        if self.is_joined(index) and index + 1 < len(self.words):
            after = index + 1
            if (
                self.is_capital(after)
                and not self.nouns
                and not self.taken[after]
                and self.low[after] not in self.stop | self.titles | self.offices
            ):
                score -= 1.2
        if index and self.is_joined(index - 1):
            before = index - 1
            if (
                self.is_capital(before)
                and not self.is_initial(before)
                and not self.taken[before]
                and not self.nouns
            ):
                score -= 1.2
        return score

    def _mention(self, span: Span) -> Mention:
        start, end = self.starts[span.first], self.ends[span.last]
        if (
            len(self.words[span.last]) == 1
            and self.words[span.last] not in _ROMAN_NUMBERS
            and self.text.startswith(".", end)
            and span.last > span.first
        ):
            end += 1
        ref = uri = subtype = None
        if span.entry is not None:
            ref, uri, subtype = reference(span.entry)
        cert = (
            Cert.HIGH
            if span.score >= 0.9
            else Cert.MEDIUM
            if span.score >= 0.7
            else Cert.LOW
        )
        return Mention(
            start,
            end,
            self.text[start:end],
            span.type,
            cert,
            round(span.score, 3),
            self.starts[span.title] if span.title >= 0 else -1,
            subtype,
            ref,
            uri,
            evidence=reasons([span.evidence]),
        )
