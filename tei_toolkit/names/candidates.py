"""Spans of a text that may be names, cut by rules before anything is weighed."""

import re
from dataclasses import field

from tei_toolkit.names.blocks import CLOSED, Blocks
from tei_toolkit.names.headed_names import OF, THE, HeadedNames
from tei_toolkit.names.held_offices import office_within
from tei_toolkit.names.known_names import KnownNames
from tei_toolkit.names.lexicon import Lexicon
from tei_toolkit.names.organisation_words import HEADS as ORG_HEADS
from tei_toolkit.names.place_words import DEMONYMS, RAILWAYS, STATES_OF_THEIR_NAME
from tei_toolkit.names.place_words import HEADS as PLACE_HEADS
from tei_toolkit.names.title_words import LINKS, OFFICE_WORDS, STOP, SUFFIXES, TITLES
from tei_toolkit.names.tokens import Tokens
from tei_toolkit.values import record

_GROUPS = frozenset(
    "people women men children workers veterans citizens farmers teachers peoples "
    "king queen ladies nurses writers lawyers world america mother father".split()
)
_PEERS = frozenset("lord lady baron baroness viscount viscountess earl".split())
# With which a family name begins.
_PARTICLES = frozenset("van von der den ter ten zu de la le du di da del della".split())
_NAMES_TOO = frozenset("dean earl duke guy master rocky prince major".split())
_END_OF_SENTENCE = re.compile(r"[.?!\n]")
SAINTS = frozenset({"st", "saint"})
# After these stands the town where they are: "King's College London".
_SCHOOLS = frozenset({"college", "hospital", "school"})
# With which a name may begin: "Great Northern Railway", "First Baptist Church".
_NAMING = frozenset("great first second third good".split())
_NOT_NOW = frozenset({"former", "acting", "late"})
OWNER = "owner"
# "Tell Angie I came": what ends the name is who speaks.
TELLING = frozenset(
    "tell tells told telling promise promised show showed remind reminded assure "
    "assured convince convinced inform informed warn warned".split()
)
"""What is seen of a candidate where an office of it stands between it and a name."""


@record
class Candidate:
    """A span that may be a name.

    Attributes:
        first: index of its first word.
        last: index of its last word.
        start: where it starts.
        end: where it ends.
        key: its words in small letters, single spaces.
        title: index of the first word of the title before it, or -1.
        how: how it was cut: `lexicon`, `block`, `headed`, `titled`, `held`, `linked`.
        features: the names of what speaks for it or against it.
    """

    first: int
    last: int
    start: int
    end: int
    key: str
    title: int = -1
    how: str = "block"
    features: list[str] = field(default_factory=list)


class Cutter:
    """Cuts the words of a text into candidates."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon, *, foreign: bool) -> None:
        """Nothing is cut yet; `foreign` admits names in other languages."""
        self.tokens = tokens
        self.lexicon = lexicon
        self.blocks = Blocks(tokens, lexicon)
        self.known = KnownNames(tokens, lexicon, foreign=foreign)
        self._headed = HeadedNames(tokens, self.blocks, self.known, lexicon.common)
        self._foreign = foreign
        self._low = tokens.low

    def cut(self) -> list[Candidate]:
        """Every candidate, in the order of the text, none overlapping."""
        found: list[Candidate] = []
        index, count = 0, len(self.tokens.words)
        words = self.tokens.words
        while index < count:
            word = words[index]
            if word == "I" or (not word[0].isupper() and not self._is_named(index)):
                index += 1
                continue
            end = self.blocks.end_of(index)
            self._cut_block(index, end, found)
            index = max(end, found[-1].last if found else -1) + 1
        return found

    def _is_named(self, index: int) -> bool:
        """Whether a word without capital begins a name: "al-Qaeda", "eBay", "20th"."""
        word = self.tokens.words[index]
        if word.islower() and "-" not in word:
            return word in {"wikihow", "ebay", "adidas"}
        if word[0].isdigit():
            return False
        return any(c.isupper() for c in word[1:]) and word[0].isalpha()

    def _add(
        self,
        found: list[Candidate],
        first: int,
        last: int,
        how: str = "block",
        title: int = -1,
    ) -> None:
        tokens = self.tokens
        end = tokens.ends[last]
        if self.tokens.key(first, last) in STATES_OF_THEIR_NAME:
            first = last
        if (
            tokens.text.startswith(".", end)
            and last + 1 < len(tokens.words)
            and self._low[last] in {"jr", "sr", "inc", "co", "corp", "ltd", "bros"}
        ):
            end += 1
        key = self.tokens.key(first, last)
        found.append(Candidate(first, last, tokens.starts[first], end, key, title, how))

    def _cut_block(self, first: int, last: int, found: list[Candidate]) -> None:
        """Cut the capitalised words from `first` to `last`, and what joins them."""
        if self._cut_group(first, last, found):
            return
        first = self._after_stops(first, last, found)
        while last >= first and self._low[last] in CLOSED:
            last -= 1
        is_told = first > 0 and self._low[first - 1] in TELLING
        last -= is_told and last > first and self._low[last] == "i"
        if first <= last:
            self._cut_rest(first, last, found)

    def _cut_group(self, first: int, last: int, found: list[Candidate]) -> bool:
        """Cut what belongs to a group ("Women's Institute"); whether there is one."""
        low, tokens = self._low, self.tokens
        is_saint = last == first + 1 and low[first] in SAINTS
        if (
            (low[last] not in _GROUPS and not is_saint)
            or last + 2 >= len(low)
            or tokens.gap(last) not in {"'", "’"}
            or tokens.gap(last + 1) != " "
        ):
            return False
        stop = self.blocks.end_of(last + 2)
        is_named = low[last + 2] in _SCHOOLS and stop == last + 3
        head = last + 2 if is_named and self.lexicon.people_of(low[stop]) else stop
        is_head = low[head] in ORG_HEADS or (is_saint and low[head] in PLACE_HEADS)
        if not is_head or not tokens.words[stop][0].isupper():
            return False
        if stop >= last + 6:
            return False
        while first < last and self._is_stop(first, last):
            first += 1
        self._add(found, first, self._headed.end_of(first, stop), "headed")
        return True

    def _after_stops(self, first: int, last: int, found: list[Candidate]) -> int:
        """Where the names of a block begin; known names before that are cut."""
        while first <= last:
            long = self.known.longest(first)
            if long >= last and long > first:
                self._add(found, first, self._headed.end_of(first, long), "lexicon")
                return last + 1
            if self._is_stop(first, last):
                if long > first:
                    self._add(found, first, long, "lexicon")
                    first = long + 1
                    continue
                if first == last and self._is_heading_name(first):
                    break
            elif first == last or not self._is_opening(first, last):
                break
            first += 1
        return first

    def _is_stop(self, first: int, last: int) -> bool:
        low = self._low[first]
        if low == "i":
            return True
        if low not in STOP or self.blocks.is_acronym(first):
            return False
        if low in _NAMING and first < last and not self.tokens.is_initial(first):
            return not self._headed.is_headed(first, last)
        if first < last and low in {"may", "june", "april", "august", "will", "mark"}:
            is_initial = self.tokens.is_initial(first)
            return is_initial and (self._low[first + 1] in STOP or self._asks(first))
        return first < last or self.tokens.is_initial(first) or low in CLOSED

    def _asks(self, first: int) -> bool:
        """Whether a question begins with the word: "Will Mary come?"."""
        ends = self.tokens.ends[first]
        stop = _END_OF_SENTENCE.search(self.tokens.text, ends)
        return (
            self._low[first] in {"will", "may"} and stop is not None and stop[0] == "?"
        )

    def _is_opening(self, first: int, last: int) -> bool:
        """Whether a common word only opens the sentence: "Visiting Russia"."""
        low, lexicon = self._low[first], self.lexicon
        if not self.tokens.is_initial(first) or low not in lexicon.common:
            return False
        if self._headed.is_headed(first, last) or low in TITLES or low in OFFICE_WORDS:
            return False
        if low in lexicon.given or low in ORG_HEADS or low in PLACE_HEADS:
            return False
        rest = self.tokens.key(first + 1, last)
        if self.known.has(self.tokens.key(first, last)):
            return False
        is_form = low.endswith(("ing", "ly", "ed")) or low in self.tokens.lower
        is_name = self.known.has(rest) or self._low[first + 1] in lexicon.given
        return is_name or (is_form and rest not in lexicon.common)

    def _is_heading_name(self, index: int) -> bool:
        """A single word that is a stop word in form only: "May" the person."""
        return (
            not self.tokens.is_initial(index)
            and self._low[index] in self.lexicon.given
            and self._low[index] not in CLOSED
        )

    def _cut_rest(self, first: int, last: int, found: list[Candidate]) -> None:
        low = self._low
        if first < last and low[first] in DEMONYMS and low[first + 1] in TITLES:
            first += 1
        if (
            self._cut_titled(first, last, found)
            or self._cut_held(first, last, found)
            or self._cut_of_office(first, last, found)
        ):
            return
        long = self.known.longest(first, last)
        if self._cut_known(first, last, long, found):
            return
        if self._headed.is_headed(first, last):
            first = self._from_other_end(first, last, found)
            self._add(found, first, self._headed.end_of(first, last), "headed")
            return
        prefix = self._prefix(first, last, long)
        if prefix >= first:
            self._add(found, first, prefix, "prefix")
            return
        self._person(first, last, found)

    def _from_other_end(self, first: int, last: int, found: list[Candidate]) -> int:
        """Where a railway's name begins: "Baltimore and Ohio Railroad"."""
        before = first - 2
        if (
            self._low[last] not in RAILWAYS
            or before < 0
            or self._low[first - 1] not in {"and", "&"}
            or not (self.blocks.is_joined(before) and self.blocks.is_joined(first - 1))
            or not found
            or found[-1].last != before
        ):
            return first
        return found.pop().first

    def _cut_titled(self, first: int, last: int, found: list[Candidate]) -> bool:
        """Cut a title and what it stands before; whether there is a title."""
        low, title_end = self._low, self._title_end(first, last)
        if (
            title_end == first
            and last == first + 1
            and low[first] in _NAMES_TOO
            and (low[first - 1] not in THE or not first)
        ):
            self._person(first, last, found)
            return True
        if title_end < first or self._headed.is_headed(first, last):
            return False
        if title_end < last:
            self._person(title_end + 1, last, found, title=first)
        elif not self._join_of(first, last, found):
            end = self._end_after_particles(last)
            if end > last:
                self._add(found, last + 1, end, "titled", first)
            else:
                self._add(found, first, last, "title")
        return True

    def _cut_held(self, first: int, last: int, found: list[Candidate]) -> bool:
        """Cut whose an office is, and who holds it; whether there is one between."""
        office = office_within(self._low, first, last) if last > first + 1 else None
        if office is None:
            return False
        start, end = office
        first += self._low[first] in _NOT_NOW and first < start - 1
        if not self._is_somebody(end + 1, last, known=self._is_body(first, start - 1)):
            return False
        self._cut_rest(first, start - 1, found)
        if found and found[-1].first == first and found[-1].last == start - 1:
            found[-1].features.append(OWNER)
        self._person(end + 1, last, found, title=start)
        found[-1].how = "held"
        return True

    def _cut_of_office(self, first: int, last: int, found: list[Candidate]) -> bool:
        """Cut the end of an office, and who holds it; whether there is an office.

        "(High Commissioner for) Refugees Filippo Grandi".
        """
        low, at = self._low, first - 1
        at -= at > 0 and low[at] in THE
        if at < 1 or low[at] not in OF or not self.blocks.is_joined(first - 1):
            return False
        if low[at - 1] not in TITLES and low[at - 1] not in OFFICE_WORDS:
            return False
        lexicon, start = self.lexicon, first
        while start < last and low[start] in lexicon.common:
            start += 1
        if not first < start < last or not self._is_somebody(start, last, known=True):
            return False
        self._person(start, last, found, title=first)
        found[-1].how = "held"
        return True

    def _is_body(self, first: int, last: int) -> bool:
        return self.tokens.key(
            first, last
        ) in self.lexicon.institutions or self._headed.is_headed(first, last)

    def _is_somebody(self, first: int, last: int, *, known: bool) -> bool:
        """Whether words after an office name a person; `known` if it is known whose."""
        low, lexicon = self._low, self.lexicon
        if low[last] in ORG_HEADS or low[last] in PLACE_HEADS:
            return False
        if low[first] in lexicon.given:
            is_led = self.blocks.is_joined(last) and low[last + 1] in LINKS
            return known or first < last or is_led
        return known and all(low[n] not in lexicon.common for n in {first, last})

    def _end_after_particles(self, title: int) -> int:
        """The last word of a family name that begins in small letters: "van Dyke"."""
        step, low = title, self._low
        while self.blocks.is_joined(step) and low[step + 1] in _PARTICLES:
            step += 1
        has_name = self.blocks.is_joined(step) and (
            self.tokens.words[step + 1][0].isupper()
        )
        return self.blocks.end_of(step + 1) if step > title and has_name else title

    def _cut_known(
        self, first: int, last: int, long: int, found: list[Candidate]
    ) -> bool:
        """Cut a known name that begins a block, and the title after it."""
        if first >= last:
            return False
        end = max(long, first)
        if not self._is_owner(first, end):
            if not first <= long < last:
                if not self.known.has(self._low[first]):
                    return False
                end = first
            is_titled = self._title_end(end + 1, last) > end
            if not is_titled or self._headed.is_headed(first, last):
                return False
        self._add(found, first, end, "lexicon")
        self._cut_rest(end + 1, last, found)
        return True

    def _prefix(self, first: int, last: int, long: int) -> int:
        """The last word of a known name that only begins the block, or -1.

        "Kenya National Master Plan" is no name that we know, and Kenya is.
        """
        low, lexicon = self._low, self.lexicon
        if first >= last:
            return -1
        if first < long < last:
            return long
        word = self.tokens.words[first]
        if low[first] in lexicon.institutions and word.isupper() and len(word) > 1:
            return first
        if (low[first] in lexicon.given or low[last] in lexicon.family) and (
            last == first + 1 or low[first] in lexicon.given
        ):
            return -1
        land = lexicon.lands.get(low[first], "")
        if land.startswith(("country", "subdivision")):
            return first
        if low[first] in lexicon.companies and low[first] not in lexicon.common:
            return first
        if lexicon.people_of(low[first]) > 700 and low[first] not in lexicon.common:
            return first
        return -1

    def _is_owner(self, first: int, last: int) -> bool:
        """Whether a place ends an office: "President of Kazakhstan Nursultan …"."""
        low = self._low
        if first < 2 or last + 1 >= len(low) or not self.blocks.is_joined(first - 1):
            return False
        at = first - 1
        if low[at] in THE and at:
            at -= 1
        if low[at] not in OF or at == 0:
            return False
        is_office = low[at - 1] in TITLES or low[at - 1] in OFFICE_WORDS
        key = self.tokens.key(first, last)
        return is_office and (
            key in self.lexicon.lands or key in self.lexicon.institutions
        )

    def _title_end(self, first: int, last: int) -> int:
        """The last word of the title that begins at `first`; less than it for none."""
        low, index, end = self._low, first, first - 1
        while index <= last:
            if low[index] in TITLES:
                end = index
            elif low[index] not in OFFICE_WORDS and low[index] not in DEMONYMS:
                break
            index += 1
        if (
            end == last
            and first < last
            and low[last] not in OFFICE_WORDS
            and low[last] in self.lexicon.family
            and low[last - 1] in TITLES
        ):
            # "Miss King", "Dr Pope": the last word is the name.
            return last - 1
        return end

    def _person(
        self, first: int, last: int, found: list[Candidate], title: int = -1
    ) -> None:
        """A block that may be a person, with the little words of a family name."""
        low, tokens = self._low, self.tokens
        how = "titled" if title >= 0 else "block"
        if title < 0 and self._join_of(first, last, found):
            return
        end = last
        while self.blocks.is_joined(end) and low[end + 1] in LINKS:
            step = end + 1
            while self.blocks.is_joined(step) and low[step + 1] in LINKS | THE:
                step += 1
            if (
                not self.blocks.is_joined(step)
                or not tokens.words[step + 1][0].isupper()
            ):
                break
            if (
                self._foreign
                and low[end + 1] in {"de", "del", "y", "e", "el", "la"}
                and not self.known.is_given(first)
            ):
                break
            end = self.blocks.end_of(step + 1)
            how = "linked" if title < 0 else how
        if title >= 0 and low[title] in _PEERS and end + 2 < len(low):
            is_seat = low[end + 1] == "of" and tokens.words[end + 2][0].isupper()
            if (
                is_seat
                and self.blocks.is_joined(end)
                and self.blocks.is_joined(end + 1)
            ):
                end = self.blocks.end_of(end + 2)
        gap = tokens.gap(end) if end + 1 < len(low) else ""
        if gap == ", " and low[end + 1] in SUFFIXES and end > first:
            end += 1
        self._add(found, first, end, how, title)

    def _join_of(self, first: int, last: int, found: list[Candidate]) -> bool:
        """A headed name that goes on: "Ministry of Health", "Bank of Japan"."""
        if not self._headed.can_lead(last):
            return False
        end = self._headed.end_of(first, last)
        if end == last:
            return False
        self._add(found, first, end, "headed")
        return True
