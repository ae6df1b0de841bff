"""The manner of a document, learnt from its certain labels."""

from collections import defaultdict
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property

from tei_toolkit.labels.addressed import find_addresses
from tei_toolkit.labels.candidates import Candidate, Family, Separator
from tei_toolkit.labels.customs import Custom, ends_in_stop
from tei_toolkit.labels.families import WEAK
from tei_toolkit.labels.likeness import likeness
from tei_toolkit.labels.listings import Listings
from tei_toolkit.labels.speakers import Speakers
from tei_toolkit.labels.speech import FULL_STOPS, Value, is_addressed
from tei_toolkit.labels.surroundings import Surroundings
from tei_toolkit.labels.verses import stands_above_verse
from tei_toolkit.labels.words_behind import CERTAIN
from tei_toolkit.sources.text import BlockKind

_OF_PEOPLE = ("name", "title", "caps")
TITLED = 2.5
"""What a title and a name weigh."""
MANY = 6
"""Labels by which the manner of a document is known."""
_LISTED, _LONGEST_NAME = 400, 4
"""Lines among which those present are listed, and words of a name."""
_CLASSED = 3
"""The same where a page's classes name them, as nothing does by chance."""
SOME = 4
_SURE = 4.0
"""What a label weighs in the first weighing that certainly begins a turn."""


class Manner:
    """How one document sets its labels, and where its turns begin.

    Attributes:
        around: the lines of the document.
        speakers: who speaks.
        known: how often each key stands.
        customs: how the labels of each family are set.
        listings: the lists in which labels stand.
        is_bold: whether most labels are in bold.
        are_dressed: whether the lines of most labels begin in bold.
        is_classed: whether a page's classes name most who speak.
        speaks: whether speech follows labels.
        is_punctuated: whether it does in sentences that are ended.
        speaking: the keys of labels that speech follows.
        main: how many labels are set as most are.
        front: the line of the first label that certainly begins a turn, or -1.
        last: the line of the last label that recurs.
        lines: the lines that likely begin with labels.
        alone: the lines that are a label, or the end of one, and no more.
        addresses: the lines that speak to somebody.
    """

    def __init__(
        self, around: Surroundings, found: Sequence[tuple[Candidate, float]]
    ) -> None:
        """Learn from the best reading of each line in the first weighing."""
        self.around = around
        labels = [(c, w) for c, w in found if w > 0 and c.label]
        self.speakers = Speakers(labels, around.openers)
        self.known = self.speakers.known
        groups: defaultdict[Family, list[Candidate]] = defaultdict(list)
        for candidate, weight in labels:
            if weight > 1:
                groups[candidate.setting.family].append(candidate)
        self.customs = {family: Custom(g, around) for family, g in groups.items()}
        bold = [custom.size for f, custom in self.customs.items() if f[1] == "bold"]
        sizes = [custom.size for custom in self.customs.values()]
        self.is_bold = sum(bold) >= max(MANY, 0.7 * sum(sizes))
        classed = [custom.size for f, custom in self.customs.items() if f[1] == "name"]
        self.is_classed = sum(classed) >= max(_CLASSED, 0.7 * sum(sizes))
        again = [c.line for c, _ in labels if self.known[c.key] > 1]
        self.last = max(again, default=len(around.lines))
        self.main = max((custom.size for custom in self.customs.values()), default=0)
        values = [(c, around.value(c)) for c, w in labels if w > 1.0]
        sure = {c.line for c, w in labels if w >= _SURE and c.line}  # no title
        speaking = [c for c, value in values if value is Value.SPEECH]
        self.speaking = {c.key for c in speaking}
        self.speaks, self.is_punctuated = _are_spoken(
            [value for _, value in values], self._fields(values)
        )
        self.front = self._find_front(values, sure) if self.speaks else -1
        self.listings = Listings(
            around,
            [c for c, _ in labels],
            [c.line for c in speaking if self._begins_talk(c)],
            (c.line for c, value in values if self._may_begin_talk(c, value)),
            self._unknown([c for c, _ in found if c.label]),
        )
        self.lines = {
            c.line
            for c, w in labels
            if w > 0.5
            and (self.known[c.key] > 1 or w > 2)
            and not (c.setting.separator is Separator.OWN_LINE and self.is_said(c))
        }
        dressed = sum(around.lines[index].bold > 0 for index in self.lines)
        self.are_dressed = dressed >= max(SOME, 0.7 * len(self.lines))
        self.alone = {
            c.last
            for c, w in labels
            if w > 2
            and c.setting.alone
            and (
                c.setting.separator is Separator.COLON
                or c.seconds is not None
                or around.has_time_below(c)
            )
        }
        self.addresses = find_addresses(around, [c for c, _ in labels], self.alone)
        self.lines -= self.addresses

    def are_initials(self, label: str) -> bool:
        """Whether a label is made of the initials of one who speaks or is listed."""
        letters = label.replace(".", "")
        return self.speakers.are_initials(label) or letters in self._initials_listed

    @cached_property
    def _initials_listed(self) -> frozenset[str]:
        """The initials of the names that are items of a list, as of those present."""
        items = (
            line.text.lstrip("*-•– ").split()
            for line in self.around.lines[:_LISTED]
            if line.first_char in "*-•–" or line.block is BlockKind.ITEM
        )
        return frozenset(
            "".join(word[0] for word in words)
            for words in items
            if 2 <= len(words) <= _LONGEST_NAME
            and all(word[0].isupper() and word.isalpha() for word in words)
        )

    def size(self, candidate: Candidate) -> int:
        """How many labels are set as one is."""
        custom = self.customs.get(candidate.setting.family)
        return custom.size if custom else 0

    def _begins_talk(self, candidate: Candidate) -> bool:
        """Whether a label with speech after it ends the list of those who speak.

        It recurs, a time stands beside it, or it stands alone before its colon.
        """
        is_apart = candidate.seconds is not None or (
            candidate.setting.alone and candidate.setting.separator is Separator.COLON
        )
        return (is_apart or self.known[candidate.key] > 2) and self.is_usual(candidate)

    def _may_begin_talk(self, candidate: Candidate, value: Value) -> bool:
        """Whether a label ends a list of those who speak that has no labels so far.

        It is set off as many are, and names somebody for certain.
        """
        setting, recurs = candidate.setting, self.known[candidate.key] > 1
        if value is not Value.SPEECH and (value is Value.NAMES or not recurs):
            return False
        is_set_off = bool(setting.wrapper) or (
            setting.separator not in WEAK and (recurs or candidate.label.isupper())
        )
        return (
            is_set_off
            and self.size(candidate) >= MANY
            and self.is_usual(candidate)
            and likeness(candidate.label, self.around.openers).weight >= CERTAIN
        )

    def is_usual(self, candidate: Candidate) -> bool:
        """Whether a label is set as many others are."""
        size = self.size(candidate)
        return size > 0 and size >= 0.2 * self.main

    def _fields(self, values: Sequence[tuple[Candidate, Value]]) -> int:
        """How many labels stand once and before all speech, as the fields of a head."""
        fields = 0
        for candidate, value in values:
            if value is Value.SPEECH:
                break
            fields += self.known[candidate.key] <= 1
        return fields

    def is_said(self, candidate: Candidate) -> bool:
        """Whether a label that is a line is a sentence, and the others have no stop."""
        custom = self.customs.get(candidate.setting.family)
        return (
            custom is not None
            and custom.is_undotted
            and ends_in_stop(self.around.lines[candidate.last].text)
        )

    def _unknown(self, found: Sequence[Candidate]) -> Sequence[Candidate]:
        """What could be labels after the first turn, stands once and names nobody."""
        if self.front < 0:
            return ()
        return [
            c
            for c in found
            if c.line > self.front
            and self.known[c.key] == 1
            and c.setting.separator is Separator.COLON
            and likeness(c.label, self.around.openers).shape not in _OF_PEOPLE
        ]

    def _find_front(
        self, values: list[tuple[Candidate, Value]], sure: AbstractSet[int]
    ) -> int:
        """The line of the first label that certainly begins a turn."""
        for candidate, value in values:
            recurs = self.known[candidate.key] > 1
            if (value is Value.SPEECH or self._greets_below(candidate)) and (
                recurs
                or (
                    value is Value.SPEECH
                    and (
                        candidate.line in sure
                        or likeness(candidate.label, self.around.openers).weight >= 1.4
                    )
                )
            ):
                return candidate.line
        return -1

    def _greets_below(self, candidate: Candidate) -> bool:
        """Whether capitals and a full stop stand below a label: `As-salamu Alaikum`."""
        following = self.around.after(candidate.last)
        return (
            candidate.setting.alone
            and following is not None
            and not following.gap
            and following.text.endswith(FULL_STOPS)
        )

    def begins_to_speak(self, candidate: Candidate) -> bool:
        """Whether a label in capitals has verses below it, or any an address behind it.

        The address is heard only where the label is a title and a name.
        """
        around = self.around
        if candidate.setting.alone:
            return (
                candidate.label.isupper()
                and self.main >= MANY
                and self.is_usual(candidate)
                and stands_above_verse(around.lines, candidate)
            )
        words = candidate.words_in(around.lines)
        return (
            is_addressed(words, around.openers)
            and likeness(candidate.label, around.openers).weight >= TITLED
        )


def _are_spoken(values: list[Value], fields: int) -> tuple[bool, bool]:
    """Whether speech follows labels, and whether in sentences that are ended.

    Fields before the first turn have names after them and say nothing of the turns;
    the first `fields` labels are such.
    """
    first = next((i for i, v in enumerate(values) if v is not Value.NAMES), 0)
    size = len(values) - first
    speech = values.count(Value.SPEECH)
    other = sum(1 for v in values[first:] if v in (Value.NAMES, Value.NOTHING))
    speaks = (size >= 3 and speech >= 0.7 * size) or (
        speech >= 3 and other <= 0.3 * size
    )
    speaks = speaks or size == speech == 2
    return speaks, speech >= 0.75 * (len(values) - fields)
