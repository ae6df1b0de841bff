"""What speaks for and against a candidate's being a name, as features to be weighed."""

import re
from collections.abc import Iterator
from functools import lru_cache

from tei_toolkit.names.candidates import Candidate
from tei_toolkit.names.lexicon import Lexicon
from tei_toolkit.names.organisation_words import (
    BARE,
    EVENT_HEADS,
    NEUTRAL,
    SURE_HEADS,
    WORK_HEADS,
)
from tei_toolkit.names.organisation_words import HEADS as ORG_HEADS
from tei_toolkit.names.people_words import FAMOUS, MAYBE_GIVEN, NO_GIVEN
from tei_toolkit.names.place_words import (
    DEMONYMS,
    OF_HEADS,
    PERSON_SUFFIXES,
    STATE_SIGNS,
    SUFFIXES,
)
from tei_toolkit.names.place_words import HEADS as PLACE_HEADS
from tei_toolkit.names.place_words import SURE_HEADS as SURE_PLACE_HEADS
from tei_toolkit.names.remembered import Remembered
from tei_toolkit.names.title_words import (
    MALE_FEMALE,
    OFFICE_WORDS,
    ORG_BEFORE,
    PERSON_AFTER,
    PERSON_BEFORE,
    PLACE_BEFORE,
    STOP,
    STRONG,
    TITLES,
)
from tei_toolkit.names.tokens import Tokens
from tei_toolkit.names.word_kinds import word_kind

_FAMOUS = frozenset(name.lower() for name in FAMOUS)
_EXACT = frozenset(
    "the a an and of in at from to by with for on as or but is was are were has had "
    "will "
    "who that 's which where when than like his her their our my this that "
    "these".split()
)
_LARGE = frozenset({"always", "mostly"})
_CLOSING = frozenset("\"”'’»")
_PATRONYMIC = ("ovich", "evich", "ovna", "evna", "ович", "евич", "овна", "евна", "івна")
_FIRST_OF_PLACES = frozenset("mount lake fort cape port san santa saint".split())
_DIRECTIONS = frozenset("new north south east west northern southern".split())

_CITED = re.compile(
    r"(?: et al\.?,?)?(?: ?\(|, )(?:1[89]|20)\d\d[a-z]?[;,:)]"
    r"| (?:&|and) [^\W\d_]\S+(?: ?\(|, )(?:1[89]|20)\d\d"
)


@lru_cache(maxsize=4096)
def _given_level(name: str, rank: int) -> str:
    if name in NO_GIVEN:
        return "given=maybe" if name in MAYBE_GIVEN else "given=no"
    return "given=top" if rank < 400 else "given=mid" if rank < 2000 else "given=low"


def _written(word: str) -> Iterator[str]:
    """How the letters of a single word are written."""
    if word.isupper() and len(word) > 1:
        yield "acronym" if len(word) < 7 else "long-upper"
        yield f"acronym-{min(len(word), 6)}"
    elif "." in word:
        yield "dotted"
    elif any(letter.isupper() for letter in word[1:]):
        yield "camel"
        if "-" in word:
            yield "hyphen-camel"
    else:
        yield "title-case"


def _bare_head(word: str) -> Iterator[str]:
    """What a single word would be the head of."""
    if word in {"nation", "republic"}:
        yield "bare-state"
    if word in BARE:
        yield "bare-institution"
    elif word in ORG_HEADS:
        yield "bare-org-head"
    elif word in PLACE_HEADS:
        yield "bare-place-head"
    elif word in TITLES or word in OFFICE_WORDS:
        yield "bare-title"
    if word in EVENT_HEADS:
        yield "bare-event"
    if word in WORK_HEADS:
        yield "bare-work"


def _head_kinds(heads: set[str]) -> Iterator[str]:
    """What words are that may say what a name is the name of."""
    if heads & SURE_HEADS:
        yield "org-head-sure"
    elif heads & ORG_HEADS:
        yield "org-head"
    if heads & SURE_PLACE_HEADS:
        yield "place-head-sure"
    elif heads & PLACE_HEADS:
        yield "place-head"
    if heads & EVENT_HEADS:
        yield "event-head"
    if heads & WORK_HEADS:
        yield "work-head"


class Witness:
    """Finds the features of candidates in one text."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon, *, foreign: bool) -> None:
        """Features of candidates among `tokens`; `foreign` admits other languages."""
        self.tokens = tokens
        self.lexicon = lexicon
        self.foreign = foreign
        self._low = tokens.low
        self._lines: dict[int, str] = {}
        self._seen = Remembered()
        count = sum(word.isupper() for word in tokens.words)
        self.is_loud = count > 0.4 * len(tokens.words)

    def features(self, candidate: Candidate) -> list[str]:
        """What can be seen of a candidate at its place."""
        initial = self.tokens.is_initial(candidate.first)
        words = self.tokens.text[candidate.start : candidate.end]
        what = (words, candidate.how, initial)
        seen = self._seen.get(what)
        if seen is None:
            seen = self._seen.keep(what, self._of_words(candidate, initial=initial))
        found = list(seen)
        if self._is_title_line(candidate):
            found.append("heading")
        if self._is_state_sign(candidate):
            found.append("state-sign")
        self._around(candidate, found)
        return found

    def _of_words(self, candidate: Candidate, *, initial: bool) -> list[str]:
        """What its words show by themselves, the same wherever they stand."""
        found = ["bias"]
        self._shape(candidate, found, initial=initial)
        self._known(candidate, found)
        self._heads(candidate, found)
        return found

    # What it looks like.

    def _shape(self, c: Candidate, found: list[str], *, initial: bool) -> None:
        words = self.tokens.words[c.first : c.last + 1]
        count = len(words)
        found.append(f"n={min(count, 5)}")
        found.append(f"how={c.how}")
        word = words[0]
        if count == 1:
            self._single(word, found, initial=initial)
        else:
            if initial:
                found.append("init-many")
            if any(len(w) == 1 for w in words[1:-1]) or (len(word) == 1):
                found.append("has-initial")
            if all(w.isupper() and len(w) > 1 for w in words):
                found.append("all-upper")
            common = sum(self._is_common(w.lower()) for w in words)
            share = common / count
            found.append(
                "common=all" if share == 1 else "common=some" if share else "common=no"
            )
            if (
                common == count
                and self.tokens.lower
                and all(w.lower() in self.tokens.lower for w in words)
            ):
                found.append("all-lower-here")
        if any(c.isdigit() for w in words for c in w):
            found.append("has-digit")

    def _single(self, word: str, found: list[str], *, initial: bool) -> None:
        low = word.lower()
        tokens = self.tokens
        is_common = self._is_common(low)
        small = tokens.lower[low]
        place = "init" if initial else "mid"
        found.extend(_written(word))
        if is_common:
            found.append(f"common-{place}")
            level = self.lexicon.common.get(low, 3)
            found.append(f"common-level={level}-{place}")
        else:
            found.append(f"rare-{place}")
        if small:
            found.append(f"small-here-{place}")
        inner = tokens.inner[word]
        if inner:
            found.append("inner-often" if inner >= 2 else "inner-once")
        elif tokens.capitals[word] > 1 and not small:
            found.append("initial-often")
        if len(word) <= 2:
            found.append("short")
        if low.endswith(_PATRONYMIC):
            found.append("patronymic")
        if not is_common and len(low) > 5:
            if low.endswith(SUFFIXES):
                found.append("place-suffix")
            if low.endswith(PERSON_SUFFIXES):
                found.append("person-suffix")

    def _is_common(self, low: str) -> bool:
        common = self.lexicon.common
        if low in common or low in STOP:
            return True
        if "-" in low:
            return all(part in common for part in low.split("-"))
        return low.endswith("s") and low[:-1] in common

    # What is known of it.

    def _known(self, c: Candidate, found: list[str]) -> None:
        lexicon, key = self.lexicon, c.key
        plain = key.rstrip(".")
        if key in lexicon.institutions or plain in lexicon.institutions:
            acronym = len(key) < 4 or self.tokens.words[c.first].islower()
            found.append("lex=institution-short" if acronym else "lex=institution")
        if key in lexicon.companies:
            common = self._is_common(key)
            found.append("lex=company-common" if common else "lex=company")
        if key in lexicon.brands:
            found.append(f"lex=brand-{self._brand(c)}")
        self._place(c, key, found)
        if c.first == c.last:
            self._single_name(key, found)
        else:
            self._full_name(c, found)
            noted = lexicon.noted.get(key)
            if noted is not None:
                found.append(f"lex=noted-{noted}")
        if key in NEUTRAL:
            found.append("lex=neutral")
        if key in DEMONYMS:
            found.append("lex=demonym")
        elif any(w in DEMONYMS for w in self._low[c.first : c.last + 1]):
            found.append("has-demonym")

    def _brand(self, c: Candidate) -> str:
        """How well a brand is told from other words by its name alone."""
        if c.first < c.last:
            return "many"
        key, lexicon = c.key, self.lexicon
        is_written_large = word_kind(key).case in _LARGE
        if self._is_common(key) and not is_written_large:
            return "common"
        is_name = key in lexicon.given or key.replace("'", "") in lexicon.family
        return "name" if is_name or self._is_place(key) else "rare"

    def _place(self, c: Candidate, key: str, found: list[str]) -> None:
        lexicon = self.lexicon
        kind = lexicon.lands.get(key)
        if kind is None and self.foreign:
            kind = lexicon.foreign.get(key)
        word = self.tokens.words[c.first]
        if word == "US" and c.first == c.last and not self.is_loud:
            kind = "country:US"
        if kind:
            found.append(f"lex={kind.partition(':')[0]}")
        people = lexicon.people_of(key)
        if people:
            size = "mega" if people > 1000 else "large" if people > 150 else "small"
            common = self._is_common(key) or key in lexicon.family
            found.append(f"lex=city-{size}{'-common' if common else ''}")
        elif key in lexicon.other_cities and len(key) > 4 and not self._is_common(key):
            found.append("lex=city-other")
        if kind or people:
            return
        words = self._low[c.first : c.last + 1]
        if len(words) > 1 and any(self._is_place(w) for w in words):
            found.append("has-place")

    def _is_place(self, low: str) -> bool:
        return low in self.lexicon.lands or self.lexicon.people_of(low) > 300

    def _single_name(self, key: str, found: list[str]) -> None:
        lexicon = self.lexicon
        rank = lexicon.given.get(key)
        if rank is not None:
            found.append(_given_level(key, rank))
        level = lexicon.family.get(key.replace("'", ""))
        if level is not None:
            size = "top" if level < 1000 else "mid" if level < 6000 else "low"
            common = "-common" if self._is_common(key) else ""
            found.append(f"family={size}{common}")
        if key in _FAMOUS:
            found.append("lex=famous")
        if rank is None and level is None:
            found.append("no-name")

    def _full_name(self, c: Candidate, found: list[str]) -> None:
        lexicon = self.lexicon
        first, last = self._low[c.first], self._low[c.last]
        rank = lexicon.given.get(first)
        given = None
        if rank is not None:
            given = _given_level(first, rank)
            found.append(f"first-{given}")
        known = last.replace("'", "") in lexicon.family or last in _FAMOUS
        if known:
            common = "-common" if self._is_common(last) else ""
            found.append(f"last-family{common}")
        elif last in lexicon.given:
            found.append("last-given")
        if given and given != "given=no" and not self._is_common(last):
            found.append("given+rare")
        if last.endswith(_PATRONYMIC) or self._low[c.first + 1].endswith(_PATRONYMIC):
            found.append("patronymic")
        if last in _FAMOUS:
            found.append("last-famous")

    def _heads(self, c: Candidate, found: list[str]) -> None:
        low = self._low
        first, last = low[c.first], low[c.last]
        if c.first == c.last:
            found.extend(_bare_head(last))
            return
        heads = {last, first} if c.how in {"headed", "lexicon"} else {last}
        if c.how == "headed" and low[c.last - 1] in SURE_HEADS:
            heads.add(low[c.last - 1])  # "King's College London"
        for index in range(c.first, c.last):
            if low[index + 1] in {"of", "for", "on", "de"}:
                heads = {low[index]}
                if low[index] in OF_HEADS:
                    found.append("of-place-head")
                break
        found.extend(_head_kinds(heads))
        if first in _FIRST_OF_PLACES:
            found.append("place-first")
        if first in _DIRECTIONS:
            found.append("direction-first")
        if last in OFFICE_WORDS or last in TITLES:
            found.append("title-last")

    # What stands around it.

    def _is_state_sign(self, c: Candidate) -> bool:
        """Whether it is the sign of a state after a place: "Austin, TX"."""
        words = self.tokens.words
        if c.first < c.last or not c.first or words[c.first] not in STATE_SIGNS:
            return False
        return self.tokens.gap(c.first - 1) == ", " and words[c.first - 1][0].isupper()

    def _is_title_line(self, c: Candidate) -> bool:
        """Whether it stands in a short line of which most words have capitals."""
        text = self.tokens.text
        start = text.rfind("\n", 0, c.start) + 1
        kind = self._lines.get(start)
        if kind is None:
            end = text.find("\n", c.end)
            line = text[start : end if end >= 0 else len(text)]
            words = line.split()
            big = sum(w[0].isupper() for w in words)
            alike = len(words) < 16 and big >= 0.6 * len(words) and len(words) > 2
            kind = "heading" if alike and line[-1:] not in ".!?" else "text"
            self._lines[start] = kind
        return kind == "heading"

    def _around(self, c: Candidate, found: list[str]) -> None:
        text, tokens = self.tokens.text, self.tokens
        if c.title >= 0:
            strong = any(self._low[i] in STRONG for i in range(c.title, c.first))
            found.append("title-strong" if strong else "title")
        before = self._low[c.first - 1] if c.first and c.title < 0 else ""
        gap = text[tokens.ends[c.first - 1] : c.start] if c.first else "\n"
        if before and gap.strip(" \u00a0'\"“‘(") == "" and "\n" not in gap:
            self._before(c, before, found)
        elif gap.endswith(", ") and self._is_place_before(c):
            found.append("after-place-comma")
        elif gap == ", ":
            found.append("after-comma")
        if gap.endswith(("(", "[")):
            found.append("in-bracket")
        elif gap.endswith(('"', "“", "'", "‘", "«")):
            found.append("in-quotes")
            if text[c.end : c.end + 2].lstrip(".,!?")[:1] in _CLOSING:
                found.append("quoted")
        self._after(c, found)

    def _before(self, c: Candidate, before: str, found: list[str]) -> None:
        if before.islower():
            found.append(f"w-1={before}")
        if before == "the" and self._is_named_the(c):
            found.append("after-The")
        if before in PLACE_BEFORE:
            found.append("before-place")
        if before in PERSON_BEFORE:
            found.append("before-person")
        if before in ORG_BEFORE and before not in _EXACT:
            found.append("before-org")
        if before in TITLES:
            found.append("before-title")
        if before == "the" and c.first > 1:
            earlier = self._low[c.first - 2]
            if earlier in {"of", "in", "by", "to", "at", "from", "for"}:
                found.append(f"w-2={earlier}-the")
        if before in {"of", "and", "or"} and c.first > 1:
            earlier = self._low[c.first - 2]
            if earlier in {"city", "town", "state", "north", "south", "people", "west"}:
                found.append("before-of-place")

    def _is_named_the(self, c: Candidate) -> bool:
        """Whether the article has a capital within a sentence: "in The Onion"."""
        word, index = self.tokens.words[c.first - 1], c.first - 1
        return word == "The" and not self.tokens.is_initial(index)

    def _is_place_before(self, c: Candidate) -> bool:
        low = self._low[c.first - 1]
        return self._is_place(low)

    def _after(self, c: Candidate, found: list[str]) -> None:
        text = self.tokens.text
        following = text[c.end : c.end + 2]
        if following[:1] in {"'", "’"} and following[1:2] in {"s", "S"}:
            found.append("possessive")
            return
        if following[:1] == ":":
            found.append("before-colon")
            return
        if _CITED.match(text, c.end):
            found.append("cited")
        if following[:1] == ",":
            self._before_comma(c, found)
        elif following[:1] == ")":
            found.append("before-bracket")
        elif c.last + 1 < len(self._low) and following[:1] in {" ", "\u00a0"}:
            self._before_word(c, found)

    def _before_comma(self, c: Candidate, found: list[str]) -> None:
        if c.last + 1 < len(self._low):
            after = self.tokens.words[c.last + 1]
            is_place = after.lower() in self.lexicon.lands or after in STATE_SIGNS
            found.append("before-place-comma" if is_place else "before-comma")

    def _before_word(self, c: Candidate, found: list[str]) -> None:
        if self.tokens.text.startswith("(", c.end + 1):
            found.append("before-open")
            return
        after = self._low[c.last + 1]
        if after.islower():
            found.append(f"w+1={after}")
        if after in PERSON_AFTER:
            found.append("after-person")
        if after in MALE_FEMALE:
            found.append("after-pronoun")
        if after in ORG_HEADS:
            found.append("after-org-head")
        if after in PLACE_HEADS:
            found.append("after-place-head")
