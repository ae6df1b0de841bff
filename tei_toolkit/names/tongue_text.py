"""The words of a text in another language, with what is asked about each."""

import re
from array import array
from bisect import bisect_left
from collections import Counter

from tei_toolkit.names.language_words import NameWords
from tei_toolkit.names.lexicon import load_lexicon
from tei_toolkit.names.mention import MentionType
from tei_toolkit.names.tongue_lexicon import (
    Entry,
    TongueLexicon,
    folded,
)
from tei_toolkit.names.words_that_name import words_that_name
from tei_toolkit.values import record

_CYRILLIC = "а-яіїєґёА-ЯІЇЄҐЁ"
_WORD = re.compile(
    rf"[^\W\d_]+(?:(?:[-\u2010\u2011](?=[^\W\d_])|(?<=[{_CYRILLIC}])['’ʼ](?=[{_CYRILLIC}])"
    r"|(?<=[A-Z])&(?=[A-Z])|(?<=[A-Z])/(?=[A-Z]))[^\W\d_]+)*"
)
# An Arabic article within a name: "al-Islam".
_ARTICLE = re.compile(r"(?:[ae]l|a[dnrstz]|ash|аль|эль|ал)-(?=.)")
_OPENING = " \t\u00a0\"'“”‘’«»„([{*_—–-…>#"
# A city whose name is rather its own than that of people called so.
_LARGE = 2.2
# From here on a word is somebody's name rather than another.
_LIKELY = 0.6
_ENDS = ".!?:;\n\r•|"
_SPACES = frozenset({" ", "\u00a0", "\u202f", "  "})
_CONJUNCTIONS = frozenset({"y", "e", "et", "и", "і", "та", "i", "ve"})


@record
class Span:
    """A name found among the words: the first and the last, and what it is."""

    first: int
    last: int
    type: MentionType
    score: float
    title: int = -1
    entry: Entry | None = None
    evidence: str = ""


def _has_capital(word: str) -> bool:
    if word[0].isupper():
        return True
    article = _ARTICLE.match(word)
    return article is not None and word[article.end()].isupper()


def _words(text: str) -> frozenset[str]:
    """The words of a list, folded, without stops and apostrophes."""
    bare = text.replace(".", "").split()
    return frozenset(folded(word.strip("'’")) for word in bare)


class TongueText:
    """The words of one text, and the names that are found among them."""

    def __init__(self, text: str, lexicon: TongueLexicon) -> None:
        """Part the text into words; nothing is found yet."""
        self.text = text
        self.lexicon = lexicon
        self.words: list[str] = []
        self.starts, self.ends = array("q"), array("q")
        # A word that stands often is kept once.
        known: dict[str, str] = {}
        for match in _WORD.finditer(text):
            self.words.append(known.setdefault(match[0], match[0]))
            self.starts.append(match.start())
            self.ends.append(match.end())
        low = {word: folded(word) for word in known}
        capitals = {word: _has_capital(word) for word in known}
        self.capitals = [capitals[word] for word in self.words]
        self.low = [low[word] for word in self.words]
        self.small = Counter(w for w in self.words if w[0].islower())
        self.word_names, self.verbs = words_that_name(lexicon.tag)
        self._know(lexicon.words)
        self.nouns = lexicon.words.nouns
        # Of a language without a module nothing is known but what the lists have.
        self.has_words = bool(lexicon.words.stop)
        self.english = load_lexicon().common
        self.found: list[Span] = []
        # The names by their first words; places that are part of another are left out.
        self.begun: dict[int, Span] = {}
        self.left_out: set[int] = set()
        self.taken = [False] * len(self.words)
        self.people: set[str] = set()
        self.bases_of_people: set[str] = set()
        big = sum(w.isupper() and len(w) > 1 for w in self.words)
        self.is_loud = big > 0.3 * len(self.words) + 5
        if lexicon.words.idioms:
            self._take_idioms(lexicon.words.idioms)

    def _take_idioms(self, idioms: str) -> None:
        """Let no name have words that are none together: "im Ernst"."""
        for match in re.finditer(rf"(?<![\w-])(?:{idioms})(?![\w-])", self.text):
            index = bisect_left(self.starts, match.start())
            while index < len(self.words) and self.ends[index] <= match.end():
                self.taken[index] = True
                index += 1

    def _know(self, words: NameWords) -> None:
        """Make ready what is asked about words."""
        self.stop = _words(words.stop)
        self.titles = _words(words.titles)
        self.offices = _words(words.offices)
        self.short = _words(" ".join(t for t in words.titles.split() if t[-1] == "."))
        self.links = _words(words.links)
        self.place_words = _words(words.before_place)
        self.articles = _words(words.articles)
        self.determiners = self.articles | _words(words.contracted)
        self.of_companies = _words(words.of_companies)
        self.no_company = re.compile(words.no_company or r"(?!)")
        self.heads = _words(words.heads)
        self.streets = _words(words.streets)
        self.quarters = _words(words.quarters)
        self.firms = _words(words.firms)
        self.kin = _words(words.kin)
        self.joins = _words(words.joins)
        self.tails = _words(words.tails)
        self.strong = _words(words.strong)
        self.small_heads = (
            re.compile(rf"(?:{words.small_heads})(?!\w)") if words.small_heads else None
        )
        self.goes_on = re.compile(words.goes_on or r"(?!)")
        self.adjectives = re.compile(words.adjectives or r"(?!)")
        self.bare = _words(words.bare)
        self.after = _words(words.after)
        self.surnames = tuple(map(folded, words.surnames.split()))
        self.ends_of_names = re.compile(words.ends or "(?!)", re.IGNORECASE)
        self.ends_of_places = re.compile(words.place_ends or "(?!)", re.IGNORECASE)
        self.place_heads = _words(words.place_heads)
        self.where = _words(words.where)
        self.where_ends = re.compile(words.where_ends or "(?!)")
        self.place_endings = re.compile(words.place_endings)
        self.directions = _words(words.directions)
        self.seated = _words(words.seated)
        self.known_words = self.stop | self.titles | self.offices | self.heads
        self.known_words |= self.tails | self.place_heads | self.lexicon.ambiguous
        self.known_words |= self.lexicon.calendar | self.lexicon.nouns
        self.suffix = re.compile(words.suffix or "(?!)")
        self.patronymic = re.compile(words.patronymic or "(?!)", re.IGNORECASE)

    def is_capital(self, index: int) -> bool:
        """Whether a word has a capital."""
        return self.capitals[index]

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
            self.begun[span.first] = span
            for index in range(span.first, span.last + 1):
                self.taken[index] = True

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
            is_named = is_link and self._is_capital_link(step - 1)
            if not is_named and (
                not self._is_name_word(step)
                or (
                    is_link
                    and self._is_place(step)
                    and not self._is_called(first, step)
                )
                or (count and self._is_suffixed_place(step))
                or (is_link and self._is_organisation(step))
                or (is_link and self._is_institution_word(step))
            ):
                break
            if (
                self.nouns
                and not is_link
                and count >= 1
                and not self._goes_on(first, last)
            ):
                break
            last, count = step, count + 1
        while last > first and self.low[last] in self.links:
            last -= 1
        return self._with_elision(last)

    def _is_called(self, first: int, step: int) -> bool:
        """Whether a place is a family name after a given one: "Eduardo de Castro"."""
        lexicon, word = self.lexicon, self.words[step]
        is_called = lexicon.is_family(word) or self._is_small_place(step)
        is_small = not self._is_sure_place(step) and is_called
        name = self.words[first]
        return is_small and (
            lexicon.is_given(name) or lexicon.kind_of(name)[0] > _LIKELY
        )

    def _is_suffixed_place(self, index: int) -> bool:
        """Whether a place with an ending follows a name: "Erdoğan Ankara'dan"."""
        entry = self.lexicon.find(self.words[index])
        is_place = entry is not None and entry.kind != "organisation"
        if is_place and self._is_small_place(index):
            is_place = not self.lexicon.is_family(self.words[index])
        return is_place and self.suffix.match(self.text, self.ends[index]) is not None

    def _is_capital_link(self, link: int) -> bool:
        """Whether a family name begins so: "Le" in "Bruno Le Maire"."""
        after = link + 1
        return (
            self.is_capital(link)
            and self.is_capital(after)
            and not self.taken[after]
            and self.low[after] not in self.stop
        )

    def _with_elision(self, last: int) -> int:
        """A name such as "D'Alema" or "O'Brien" whose first letter stands alone."""
        if (
            len(self.words[last]) == 1
            and self.gap(last) in {"'", "’"}
            and last + 1 < len(self.words)
            and self.is_capital(last + 1)
        ):
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

    def _is_small_place(self, index: int) -> bool:
        """Whether a town alone is meant by a word, if a place is, and no large city."""
        entry = self.lexicon.find(self.words[index])
        is_town = entry is not None and entry.kind == "settlement"
        return is_town and entry is not None and entry.weight < _LARGE

    def _is_organisation(self, index: int) -> bool:
        """Whether a word alone is the name of an organisation that is known."""
        entry = self.lexicon.find(self.words[index])
        return entry is not None and entry.kind == "organisation"

    def _is_sure_place(self, index: int) -> bool:
        entry = self.lexicon.find(self.words[index])
        return entry is not None and entry.kind == "country"

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

    def _after_place_word(self, index: int) -> bool:
        return (
            index > 0
            and self.low[index - 1] in self.place_words
            and self.gap(index - 1) in {" ", "\u00a0", "'", "’"}
        )

    def _has_article(self, index: int) -> bool:
        """Whether a word has an article, be it within a preposition."""
        return index > 0 and self.low[index - 1] in self.determiners

    def _before_article(self, index: int) -> bool:
        return index > 0 and self.low[index - 1] in self.articles
