"""Names in languages other than English that write names with capitals."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from tei_toolkit.names.lexicon import load_lexicon
from tei_toolkit.names.mention import Cert, Mention, MentionType
from tei_toolkit.names.people_words import FAMOUS
from tei_toolkit.names.tongue_lexicon import (
    Entry,
    TongueLexicon,
    folded,
    reference,
    tongue_lexicon,
)

_CYRILLIC = "а-яіїєґёА-ЯІЇЄҐЁ"
_WORD = re.compile(
    rf"[^\W\d_]+(?:(?:[-\u2010\u2011](?=[^\W\d_])|(?<=[{_CYRILLIC}])['’ʼ](?=[{_CYRILLIC}])"
    r"|(?<=[A-Z])&(?=[A-Z])|(?<=[A-Z])/(?=[A-Z]))[^\W\d_]+)*"
)
_OPENING = " \t\u00a0\"'“”‘’«»„([{*_—–-…>#"
_ENDS = ".!?:;\n\r•|"
_SPACES = frozenset({" ", "\u00a0", "\u202f", "  "})
_ROMAN = re.compile(r"[IVXLCDM]+|[ІХV]+")
_LABEL_END = re.compile(
    r"[ \u00a0]?(?::|\(|[.,]? ?[–—-] |\. ?[–—]|, (?:im Namen|au nom|en nombre|a nome|em nome|"
    r"w imieniu|фракция|фракція|von der|rapporteur|relat|Berichterstatter|ponente|\[)"
    r"|\] ?|, [^\W\d_]|\. [^\W\d_])"
)


@dataclass(slots=True)
class Span:
    """A name found among the words: the first and the last, and what it is."""

    first: int
    last: int
    type: MentionType
    score: float
    title: int = -1
    entry: Entry | None = None
    evidence: str = ""


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


def _words(text: str) -> frozenset[str]:
    """The words of a list, folded, without stops and apostrophes."""
    bare = text.replace(".", "").replace("'", "").replace("’", "")
    return frozenset(map(folded, bare.split()))


class Reader:
    """Reads the words of one text."""

    def __init__(self, text: str, lexicon: TongueLexicon) -> None:
        """Part the text into words; nothing is found yet."""
        self.text = text
        self.lexicon = lexicon
        words = lexicon.words
        matches = list(_WORD.finditer(text))
        self.words = [m[0] for m in matches]
        self.starts = [m.start() for m in matches]
        self.ends = [m.end() for m in matches]
        self.low = [folded(word) for word in self.words]
        self.small = Counter(w for w in self.words if w[0].islower())
        self.stop = _words(words.stop)
        self.titles = _words(words.titles)
        self.offices = _words(words.offices)
        self.short = _words(" ".join(t for t in words.titles.split() if t[-1] == "."))
        self.links = _words(words.links)
        self.place_words = _words(words.before_place)
        self.articles = _words(words.articles)
        self.heads = _words(words.heads)
        self.joins = _words(words.joins)
        self.tails = _words(words.tails)
        self.bare = _words(words.bare)
        self.after = _words(words.after)
        self.surnames = tuple(map(folded, words.surnames.split()))
        self.ends_of_names = re.compile(words.ends or "(?!)", re.IGNORECASE)
        self.ends_of_places = re.compile(words.place_ends or "(?!)", re.IGNORECASE)
        self.suffix = re.compile(words.suffix or "(?!)")
        self.patronymic = re.compile(words.patronymic or "(?!)", re.IGNORECASE)
        self.nouns = words.nouns
        self.english = load_lexicon().common
        self.found: list[Span] = []
        self.taken = [False] * len(self.words)
        self.people: set[str] = set()
        self.bases_of_people: set[str] = set()
        big = sum(w.isupper() and len(w) > 1 for w in self.words)
        self.is_loud = big > 0.3 * len(self.words) + 5

    def mentions(self) -> list[Mention]:
        """Everything that is found, the surest kinds first."""
        self._headed_places()
        self._known_names()
        self._labels()
        self._titled()
        self._headed()
        self._full_names()
        self._gather_people()
        self._singles()
        self.found.sort(key=lambda span: span.first)
        return [self._mention(span) for span in self.found]

    # Words.

    def is_capital(self, index: int) -> bool:
        """Whether a word has a capital."""
        return self.words[index][0].isupper()

    def gap(self, index: int) -> str:
        """The characters between a word and the next."""
        if index + 1 >= len(self.words):
            return "\n"
        return self.text[self.ends[index] : self.starts[index + 1]]

    def is_joined(self, index: int) -> bool:
        """Whether the next word goes on after a space or the stop of an initial."""
        gap = self.gap(index)
        if gap in _SPACES:
            return True
        word = self.words[index]
        if gap in {". ", ".", ".\u00a0"}:
            return len(word) == 1 or self.low[index] in self.short
        return False

    def is_initial(self, index: int) -> bool:
        """Whether a word begins a sentence."""
        at = self.starts[index] - 1
        while at >= 0 and self.text[at] in _OPENING:
            at -= 1
        if at < 0 or self.text[at] in _ENDS:
            if at >= 0 and self.text[at] == "." and index:
                before = self.words[index - 1]
                is_short = self.low[index - 1] in self.short or len(before) == 1
                return not is_short
            return True
        return self.text[at] in "])" and self.text.rfind("\n", 0, at) > at - 12

    def is_free(self, first: int, last: int) -> bool:
        """Whether no name has any of these words."""
        return not any(self.taken[first : last + 1])

    def add(self, span: Span) -> None:
        """Keep a name, unless its words belong to one already."""
        if self.is_free(span.first, span.last):
            self.found.append(span)
            for index in range(span.first, span.last + 1):
                self.taken[index] = True

    # Names that are known.

    def _known_names(self) -> None:
        """Names of several words, and institutions by one word."""
        for index, low in enumerate(self.low):
            if self.taken[index]:
                continue
            best: tuple[int, Entry] | None = None
            for parts, entry in self.lexicon.longer(low).items():
                last = index + len(parts) - 1
                if last >= len(self.low) or (best and last <= best[0]):
                    continue
                if self._is_name(index, parts, entry):
                    best = (last, entry)
            if best is not None:
                self._add_entry(index, *best)

    def _is_name(self, index: int, parts: tuple[str, ...], entry: Entry) -> bool:
        if entry.name[0].isupper() != self.is_capital(index):
            if not (entry.kind != "organisation" and self.words[index].isupper()):
                return False
        same = self.lexicon.same
        for step, part in enumerate(parts):
            at = index + step
            if not same(self.low[at], part):
                return False
            if step and self.gap(at - 1) not in _INNER:
                return False
        # A name that ends with a capital in the data has one in the text.
        last = index + len(parts) - 1
        wanted = entry.name.split()[-1].lstrip("'’d")[:1].isupper()
        return self.is_capital(last) or not wanted or bool(self.lexicon.bases)

    def _add_entry(self, first: int, last: int, entry: Entry) -> None:
        is_organisation = entry.kind == "organisation"
        kind = MentionType.ORGANISATION if is_organisation else MentionType.PLACE
        score = 0.96 if entry.weight >= 2 else 0.85
        if (
            not is_organisation
            and entry.weight < 1
            and not self._after_place_word(first)
        ):
            return
        if entry.weight < _FIRM and not is_organisation and self.is_joined(last):
            if self.is_capital(last + 1) and not self.nouns:
                return
        self.add(Span(first, last, kind, score, entry=entry, evidence="lexicon"))

    def _headed_places(self) -> None:
        """Such as "Оренбургской области", "Dolmabahçe Sarayı"."""
        for index in range(len(self.words) - 1):
            after = self.words[index + 1]
            if not self.ends_of_places.fullmatch(after) or not self.is_joined(index):
                continue
            is_name = _ADJECTIVE.search(self.low[index]) or not self.lexicon.bases
            if self.is_capital(index) and is_name and self.low[index] not in self.stop:
                self.add(
                    Span(index, index + 1, MentionType.PLACE, 0.9, evidence="head")
                )

    # People.

    def _is_name_word(self, index: int) -> bool:
        """Whether a word may be part of a person's name."""
        low = self.low[index]
        if len(low) == 1 and self.is_capital(index) and self.gap(index)[:1] == ".":
            return not self.taken[index]
        return (
            self.is_capital(index)
            and not self.taken[index]
            and low not in self.stop
            and low not in self.titles
            and low not in self.offices
        )

    def _chain(self, first: int, *, most: int = 4) -> int:
        """The last word of a person's name that begins at `first`."""
        last, count = first, 1
        while count < most and self.is_joined(last):
            step = last + 1
            while self.low[step] in self.links and self.is_joined(step):
                step += 1
            if step >= len(self.words) or step > last + 3:
                break
            is_link = step > last + 1
            if is_link and self.low[last + 1] in _CONJUNCTIONS:
                given = self.lexicon.is_given
                if given(self.words[step]) or not given(self.words[first]):
                    break
            if not self._is_name_word(step) or (is_link and self._is_place(step)):
                break
            if self.nouns and not is_link and count >= 1:
                if not self._goes_on(first, last):
                    break
            last, count = step, count + 1
        while last > first and self.low[last] in self.links:
            last -= 1
        return self._with_elision(last)

    def _with_elision(self, last: int) -> int:
        """A name such as "D'Alema" or "O'Brien" whose first letter stands alone."""
        if len(self.words[last]) == 1 and self.gap(last) in {"'", "’"}:
            if last + 1 < len(self.words) and self.is_capital(last + 1):
                return last + 1
        return last

    def _goes_on(self, first: int, last: int) -> bool:
        """Whether a name in a language whose nouns have capitals goes on."""
        word = self.words[last]
        if len(word) == 1 or self.lexicon.is_given(word):
            return True
        return last == first and not self.lexicon.is_family(word)

    def _is_place(self, index: int) -> bool:
        entry = self.lexicon.find(self.words[index])
        return entry is not None and entry.kind != "organisation" and entry.weight > 1

    def _labels(self) -> None:
        """Who speaks: a name at the beginning of a line, before a mark."""
        candidates = list(self._line_starts())
        recurring = Counter(
            tuple(self.low[first : last + 1]) for _, first, last in candidates
        )
        for index, first, last in candidates:
            self._label(index, first, last, recurring)

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
            if _LABEL_END.match(self.text, self.ends[last]):
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
        elif last == first:
            return
        elif sure:
            score = 0.9
        elif sign in {"(", "–", "—"} and not loud:
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
                break
            last = step
        return last

    def _has_surname(self, first: int, last: int) -> bool:
        lexicon = self.lexicon
        return any(
            lexicon.is_family(self.words[i])
            or (self.surnames and self.low[i].endswith(self.surnames))
            or len(self.words[i]) == 1
            for i in range(first, last + 1)
        )

    def _is_institution_word(self, index: int) -> bool:
        low = self.low[index]
        return low in self.heads or bool(
            self.ends_of_names.fullmatch(self.words[index])
        )

    def _titled(self) -> None:
        """A title and the name after it."""
        index = 0
        while index < len(self.words):
            low = self.low[index]
            is_title = low in self.titles or low in self.offices
            if not is_title or (len(low) == 1 and self.gap(index)[:1] != "."):
                index += 1
                continue
            end = self._title_end(index)
            name = end + 1
            if self._can_follow(end):
                last = self._chain(self._particle_end(end) + 1)
                is_strong = any(w in self.titles for w in self.low[index : end + 1])
                score = 0.94 if is_strong else 0.88
                if self._is_place(name) and last == name:
                    score = 0.9 if is_strong and end == index else 0.0
                if self._is_institution_word(name) or self._is_institution_word(last):
                    score = 0.0
                if score:
                    self.add(
                        Span(
                            name, last, MentionType.PERSON, score, index, None, "title"
                        )
                    )
                index = last + 1
                continue
            index = end + 1

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

    def _particle_end(self, title: int) -> int:
        """The last small word of a name such as "Frau von der Leyen"; `title` for none."""
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
        if joined and self.patronymic.fullmatch(self.words[index + 1]):
            if self.is_capital(index + 1):
                last = self._chain(index)
                first = index
                if (
                    index
                    and self._is_name_word(index - 1)
                    and self.is_joined(index - 1)
                ):
                    before = index - 1
                    if (
                        not self.is_initial(before)
                        or self.lexicon.is_family(self.words[before])
                        or self.low[before].endswith(self.surnames)
                    ):
                        first = before
                return Span(first, last, person, 0.95, evidence="patronymic")
        if joined and len(self.words[index + 1]) == 1 and self.lexicon.bases:
            if self.gap(index + 1)[:1] == "." and self.is_capital(index + 1):
                return self._surname_first(index)
        if joined and self.low[index + 1] in self.after and self.is_capital(index + 1):
            return Span(index, index + 1, person, 0.9, evidence="title after")
        if not self.lexicon.is_given(word) or not joined:
            return None
        if self.low[index] in self.lexicon.ambiguous:
            return None
        last = self._chain(index)
        if last == index or self._is_institution_word(last):
            return None
        is_common = self.is_initial(index) and self.low[index] in self.small
        if is_common or (last == index + 1 and self._is_sure_place(last)):
            return None
        return Span(index, last, person, 0.9, evidence="given name")

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

    def _is_sure_place(self, index: int) -> bool:
        entry = self.lexicon.find(self.words[index])
        return entry is not None and entry.kind == "country"

    def _gather_people(self) -> None:
        """The family names of those who are named in full."""
        for span in self.found:
            if span.type is MentionType.PERSON and span.score > 0.7:
                for index in (span.first, span.last):
                    word = self.low[index]
                    is_last = index == span.last
                    if len(word) > 2 and (is_last or span.evidence == "initial"):
                        self.people.add(word)
                        if len(word) > 4:
                            self.bases_of_people.update(self.lexicon.forms(word))

    # Organisations.

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
            if not fits or self.taken[step]:
                break
            if _CONJUNCTIONS & set(self.low[last + 1 : step]):
                if low in self.heads or self._is_place(step):
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

    # Single words.

    def _after_place_word(self, index: int) -> bool:
        return (
            index > 0
            and self.low[index - 1] in self.place_words
            and self.gap(index - 1) in {" ", "\u00a0", "'", "’"}
        )

    def _singles(self) -> None:
        """Places, institutions and people by one word, weighed at their place."""
        pending: list[tuple[int, Entry, float]] = []
        sure: Counter[str] = Counter()
        for index in range(len(self.words)):
            if self.taken[index] or not self.is_capital(index):
                continue
            if self._organisation(index) or self._person(index):
                continue
            entry = self.lexicon.find(self.words[index])
            if entry is None or entry.kind == "organisation":
                continue
            score = self._place_score(index, entry)
            pending.append((index, entry, score))
            if score > 2.4:
                sure[entry.name] += 1
        marked = {index for index, entry, score in pending if score > 1.3}
        for index, entry, score in pending:
            bonus = 0.6 if sure[entry.name] else 0.0
            if {index - 1, index - 2, index + 1, index + 2} & marked:
                bonus += self._listed(index)
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
            is_short = entry.name.isupper() and not word.isupper()
            plain = low in self.small or low in self.stop
            if not is_short and not (plain and self.is_initial(index)):
                if len(word) > 2 or word.isupper():
                    self._add_entry(index, index, entry)
                    return True
        if low in self.bare and self._is_bare_institution(index):
            self.add(
                Span(
                    index, index, MentionType.ORGANISATION, 0.75, evidence="institution"
                )
            )
            return True
        if self._is_acronym(index):
            self.add(
                Span(index, index, MentionType.ORGANISATION, 0.72, evidence="acronym")
            )
            return True
        return False

    def _is_bare_institution(self, index: int) -> bool:
        """Whether "the Commission" names one: in texts that speak of Europe's."""
        if not self.nouns:
            return not self.is_initial(index) or (
                index > 0 and self.low[index - 1] in self.articles
            )
        before = self.low[index - 1] if index else ""
        speaks = any(_UNION.search(word) for word in self.words[:4000])
        return speaks and before in self.articles

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
        return alone and not at_start and self.text[self.ends[index] :][:1] != ":"

    def _person(self, index: int) -> bool:
        """A name of somebody who is named in full elsewhere, or looks like one."""
        word, low = self.words[index], self.low[index]
        if low in self.stop or low in self.titles | self.offices or len(low) < 3:
            return False
        score = 0.0
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
        self.add(Span(index, last, MentionType.PERSON, score, evidence="name"))
        return True

    def _is_of_people(self, low: str) -> bool:
        if low in self.small:
            return False
        if any(form in self.people for form in self.lexicon.forms(low)):
            return True
        return low in self.bases_of_people

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

    def _before_article(self, index: int) -> bool:
        return index > 0 and self.low[index - 1] in self.articles

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

    def _place_score(self, index: int, entry: Entry) -> float:
        """The evidence for a place, as log-odds."""
        word, low = self.words[index], self.low[index]
        score = entry.weight
        nouns = self.nouns
        after = self._after_place_word(index)
        before = self.low[index - 1] if index else ""
        if after:
            score += 1.3
        elif before in self.articles and self.gap(index - 1) in _SPACES:
            if entry.kind == "settlement" or nouns:
                score -= 1.0 if entry.kind == "settlement" else 0.0
        if self.suffix.match(self.text, self.ends[index]):
            score += 1.5
        if low in self.lexicon.ambiguous:
            score -= 2.5
        if low in self.stop:
            score -= 3.0
        if low in self.small:
            score -= 2.0
        if folded(entry.name) != low:
            score -= 0.3 if len(low) > 4 else 1.2
        if self.is_initial(index) and entry.kind != "country" and not nouns:
            score -= 0.8
        if entry.kind in {"settlement", "subdivision"} and entry.weight < 2:
            if self.lexicon.is_given(word):
                score -= 1.0
            if self.lexicon.is_family(word) and not after:
                score -= 0.7
        if low in self.people and not after:
            score -= 2.0
        score += self._beside(index, entry)
        return score

    def _beside(self, index: int, entry: Entry) -> float:
        """What capitals right before and after a place's name tell."""
        if entry.weight >= 3:
            return 0.0
        score = 0.0
        if self.is_joined(index) and index + 1 < len(self.words):
            after = index + 1
            if self.is_capital(after) and not self.nouns:
                if not self.taken[after] and self.low[after] not in self.stop:
                    score -= 1.2
        if index and self.is_joined(index - 1):
            before = index - 1
            if self.is_capital(before) and not self.is_initial(before):
                if not self.taken[before] and not self.nouns:
                    score -= 1.2
        return score

    # Mentions.

    def _mention(self, span: Span) -> Mention:
        start, end = self.starts[span.first], self.ends[span.last]
        if len(self.words[span.last]) == 1 and self.text.startswith(".", end):
            if span.last > span.first:
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
            evidence=(span.evidence,) if span.evidence else (),
        )


_INNER = frozenset({" ", "\u00a0", "'", "’", ". ", " - ", "-", ".", "  ", "\n"})
# Endings of adjectives that places are named by, in Russian and Ukrainian.
_ADJECTIVE = re.compile(
    r"(?:[сц]ь?к|н|[ео]в)(?:[аеиоуы][гмйх]?[оу]?|[оа]я|[ую]ю|о[ею]|і[йм]|і|ої)\Z"
)
_PARTICLES = frozenset("de von van der den di da del della la dos du zu".split())
_COURTESY = frozenset(
    "herr herrn frau kollege kollegin m mme monsieur madame general général senor señor "
    "señora sr sra signor signora onorevole on generale senhor senhora pan pani lord sir "
    "dr prof don doña comisario comisaria commissario commissaire comissário".split()
)
_FIRM = 2.7
_SMALL_HEADS = frozenset(
    "ministère parti groupe université ministero gruppo grupo grupa klub".split()
)
_NO_ACRONYM = frozenset(
    "ok tv pdf cd dvd iii cet gmt utc nb ps mr co id km kg mm cm usd eur gbp chf dm "
    "sql null html css url png gif usb ssl tls api xml json pdf gnu gtk csv utf ascii iso "
    "tbd na nr art abs st dna aids hiv".split()
)
_CONJUNCTIONS = frozenset({"y", "e", "et", "и", "і", "та", "i", "ve"})
_DASH = re.compile("[–—]")
_UNION = re.compile(r"Europä|EU\b|Kommission")
_KIN = frozenset(
    "bruder schwester sohn tochter mann frau vater mutter onkel tante freund freundin "
    "kollege mit von".split()
)
_FAMOUS = frozenset(name.lower() for name in FAMOUS)
