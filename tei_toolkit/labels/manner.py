"""The manner of a document, learnt from its certain labels, and what that says."""

import re
from collections import defaultdict
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from tei_toolkit.labels.addressed import (
    asks_with_a_gap,
    calls_next,
    find_addresses,
    is_addressed,
    is_told_of,
)
from tei_toolkit.labels.candidates import Candidate, Family, Reasons, Separator
from tei_toolkit.labels.customs import Custom, ends_in_stop
from tei_toolkit.labels.families import WEAK
from tei_toolkit.labels.form_words import HEADINGS
from tei_toolkit.labels.function_words import CRIES, FUNCTIONS, TOGETHER
from tei_toolkit.labels.likeness import Likeness, likeness
from tei_toolkit.labels.listings import Listings
from tei_toolkit.labels.speakers import Speakers, has_capitals
from tei_toolkit.labels.speech import SENTENCE_MARKS, Value, is_ended
from tei_toolkit.labels.surroundings import Surroundings
from tei_toolkit.labels.verses import stands_above_verse
from tei_toolkit.labels.vocabulary import fold, is_small, phrase_set
from tei_toolkit.lazy_pattern import lazy_pattern

_ON_STAGE = lazy_pattern(r"[.,;]|\s(?:und|and|et|y|e|и)\s")
"""What stands between the names of those who are on stage."""
_BEFORE = phrase_set("""
die vorigen|vorige|die vorige|die andern|les mêmes|les précédents|los mismos|dichos
os mesmos|detti|i suddetti|те же|прежние|ті ж|ciż sami|ciż|předešlí|the same
""")
"""Those who stay on stage."""
_OF_PEOPLE = ("name", "title", "caps")
_TOLD = 1.2
"""What a label weighs, where there are no capitals, of which more than its length is
known."""
_TITLED = 2.5
"""What a title and a name weigh."""
_BY_FIRST_NAME = 2.0
"""What it weighs that a speaker's first name stands as labels do."""
_MANY = 6
"""Labels by which the manner of a document is known."""
_SOME = 4
_SURE = 4.0
"""What a label weighs in the first weighing that certainly begins a turn."""
_LONG = 4
"""Spaces in a label that is long for a name."""
_ENDED = tuple(SENTENCE_MARKS)
_INSIDE = (Separator.COLON, Separator.DOT)
_OF_OFFICE = ("function", "title")
_AFTER_LABEL = (Separator.DOT, Separator.DASH, Separator.SPACE)


class Manner:
    """How one document sets its labels, and where its turns begin."""

    def __init__(
        self, around: Surroundings, found: Sequence[tuple[Candidate, float]]
    ) -> None:
        """Learn from the best reading of each line in the first weighing."""
        self._around = around
        labels = [(c, w) for c, w in found if w > 0 and c.label]
        self._speakers = Speakers(labels, around.openers)
        self._known = self._speakers.known
        groups: defaultdict[Family, list[Candidate]] = defaultdict(list)
        for candidate, weight in labels:
            if weight > 1:
                groups[candidate.setting.family].append(candidate)
        self._customs = {family: Custom(g, around) for family, g in groups.items()}
        bold = [custom.size for f, custom in self._customs.items() if f[1] == "bold"]
        sizes = [custom.size for custom in self._customs.values()]
        self._is_bold = sum(bold) >= max(_MANY, 0.7 * sum(sizes))
        again = [c.line for c, _ in labels if self._known[c.key] > 1]
        self._last = max(again, default=len(around.lines))
        self._main = max((custom.size for custom in self._customs.values()), default=0)
        values = [(c, around.value(c)) for c, w in labels if w > 1.0]
        sure = {c.line for c, w in labels if w >= _SURE and c.line}  # no title
        speaking = [c for c, value in values if value is Value.SPEECH]
        self._speaking = {c.key for c in speaking}
        self._speaks, self._is_punctuated = _are_spoken(
            [value for _, value in values], self._fields(values)
        )
        self._front = self._find_front(values, sure) if self._speaks else -1
        self._listings = Listings(
            around,
            [c for c, _ in labels],
            [c.line for c in speaking if self._known[c.key] > 2 and self._is_usual(c)],
            self._unknown([c for c, _ in found if c.label]),
        )
        self._lines = {
            c.line
            for c, w in labels
            if w > 0.5
            and (self._known[c.key] > 1 or w > 2)
            and not (c.setting.separator is Separator.OWN_LINE and self._is_said(c))
        }
        dressed = sum(around.lines[index].bold > 0 for index in self._lines)
        self._are_dressed = dressed >= max(_SOME, 0.7 * len(self._lines))
        self._alone = {
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
        self._addresses = find_addresses(around, [c for c, _ in labels], self._alone)
        self._lines -= self._addresses

    def _size(self, candidate: Candidate) -> int:
        """How many labels are set as one is."""
        custom = self._customs.get(candidate.setting.family)
        return custom.size if custom else 0

    def _is_usual(self, candidate: Candidate) -> bool:
        """Whether a label is set as many others are."""
        size = self._size(candidate)
        return size > 0 and size >= 0.2 * self._main

    def _fields(self, values: Sequence[tuple[Candidate, Value]]) -> int:
        """How many labels stand once and before all speech, as the fields of a head."""
        fields = 0
        for candidate, value in values:
            if value is Value.SPEECH:
                break
            fields += self._known[candidate.key] <= 1
        return fields

    def _is_said(self, candidate: Candidate) -> bool:
        """Whether a label that is a line is a sentence, and the others have no stop."""
        custom = self._customs.get(candidate.setting.family)
        return (
            custom is not None
            and custom.is_undotted
            and ends_in_stop(self._around.lines[candidate.last].text)
        )

    def _unknown(self, found: Sequence[Candidate]) -> Sequence[Candidate]:
        """What could be labels after the first turn, stands once and names nobody."""
        if self._front < 0:
            return ()
        return [
            c
            for c in found
            if c.line > self._front
            and self._known[c.key] == 1
            and c.setting.separator is Separator.COLON
            and likeness(c.label, self._around.openers).shape not in _OF_PEOPLE
        ]

    def _find_front(
        self, values: list[tuple[Candidate, Value]], sure: AbstractSet[int]
    ) -> int:
        """The line of the first label that certainly begins a turn."""
        for candidate, value in values:
            recurs = self._known[candidate.key] > 1
            if (value is Value.SPEECH or self._greets_below(candidate)) and (
                recurs
                or (
                    value is Value.SPEECH
                    and (
                        candidate.line in sure
                        or likeness(candidate.label, self._around.openers).weight >= 1.4
                    )
                )
            ):
                return candidate.line
        return -1

    def _greets_below(self, candidate: Candidate) -> bool:
        """Whether capitals and a full stop stand below a label: `As-salamu Alaikum`."""
        following = self._around.after(candidate.last)
        return (
            candidate.setting.alone
            and following is not None
            and not following.gap
            and following.text.endswith(_ENDED)
        )

    def weigh(self, candidate: Candidate) -> Reasons:
        """What the manner of the document adds to a candidate's weight."""
        if not candidate.label:
            return []
        custom = self._customs.get(candidate.setting.family)
        size = custom.size if custom else 0
        known = self._known[candidate.key]
        facts = likeness(candidate.label, self._around.openers)
        speakers = self._speakers
        separator = candidate.setting.separator
        reasons = self._line_reasons(candidate)
        reasons += self._listings.weigh(candidate, known, self._main)
        if facts.shape == "initials" and speakers.are_initials(candidate.label):
            reasons.append(("the initials of a speaker", 1.5))
        if speakers.are_at_once(candidate.key):
            reasons.append(("speakers who are known, at once", 4.0))
        if size and facts.weight < 0 and speakers.is_in_brackets(candidate.label):
            reasons.append(("a speaker who is known, in brackets", 5.0))
        if size < 4 and known <= 1 and facts.shape == "function":
            reasons += self._small_letter_reasons(candidate)
        reasons += self._value_reasons(candidate, facts.shape, known)
        if (
            size <= 2
            and self._main >= 15
            and known <= 1
            and separator is Separator.COLON
        ):
            reasons.append(("set as no other label is", -2.0))
        prefix = candidate.setting.prefix
        if prefix == "number" and self._around.lines[candidate.line].text[:4] == "Anf.":
            reasons.append(("the number of a speech", 5.0))
        is_timed = prefix == "time"
        if is_timed and facts.weight < 0 and size >= 4 and size == self._main:
            reasons.append(("a time beside it, as beside all the others", 3.0))
        if separator in WEAK:
            reasons += self._custom_reasons(candidate, size, known)
        if custom and size >= 4:
            reasons += custom.weigh(
                candidate,
                known,
                in_turns=candidate.line > self._front >= 0,
                in_capitals=speakers.in_capitals,
            )
        if known <= 1:
            reasons += self._stranger_reasons(candidate, facts)
        return reasons

    def _stranger_reasons(self, candidate: Candidate, facts: Likeness) -> Reasons:
        """What it says against a label that stands once that others are not so."""
        speakers = self._speakers
        reasons: Reasons = []
        if candidate.key in TOGETHER and (
            " " in candidate.key
            or (
                candidate.setting.separator is Separator.COLON
                and self._around.lines[candidate.line].gap > 0
            )
        ):
            reasons.append(("all who are present", 1.8))
        if (
            (self._is_bold or self._are_dressed)
            and not candidate.setting.wrapper
            and not self._around.lines[candidate.line].bold
            and candidate.setting.separator is Separator.COLON
            and facts.weight < _TITLED
        ):
            reasons.append(("not bold, as the labels are", -2.5))
        if (
            candidate.line > self._last
            and self._main >= _MANY
            and self._is_punctuated
            and self._around.value(candidate) is Value.FRAGMENT
            and not self._is_ended(candidate)
            and not self._begins_to_speak(candidate)
        ):
            reasons.append(("after all who speak again, and no sentence", -5.0))
        if (
            candidate.line < self._front
            and candidate.setting.alone
            and candidate.label.isupper()
            and candidate.label.count(" ") >= _LONG
            and facts.weight <= 0
        ):
            reasons.append(("a heading in capitals before the first turn", -4.0))
        if (
            candidate.setting.separator is Separator.BRACKET
            and candidate.label[-1] == "."
            and self._size(candidate) < 3
        ):
            reasons.append(("a sentence in brackets, as no label is", -4.0))
        if (
            candidate.label[0].islower()
            and speakers.begin_large
            and candidate.setting.prefix != "time"
        ):
            reasons.append(("in a small letter, as no other label", -5.0))
        if (
            speakers.recur_in_capitals
            and candidate.setting.separator in _INSIDE
            and facts.shape not in _OF_OFFICE
            and not has_capitals(candidate.label)
        ):
            words = candidate.words_in(self._around.lines)
            is_counted = words[:1].isdecimal()
            is_said = self._around.value(candidate) is Value.SPEECH and not is_counted
            change = -1.0 if is_said else -4.0
            reasons.append(("stands once, and not in capitals as the others", change))
        if candidate.setting.separator is Separator.COLON and speakers.is_forename(
            candidate.key
        ):
            reasons.append(("the first name of a speaker", _BY_FIRST_NAME))
        elif facts.shape == "word" and speakers.has_no_words:
            reasons.append(("one word, where labels are names and offices", -1.0))
        if (
            speakers.recur(8, 0.2)
            and facts.shape not in ("function", "title")
            and not speakers.is_in_short(candidate.key)
        ):
            reasons.append(("a stranger among speakers who recur", -1.0))
        if (
            facts.shape == "caseless"
            and facts.weight < _TOLD
            and speakers.certain - speakers.strangers >= 6
            and speakers.recur(6, 0.4)
            and self._around.value(candidate) is not Value.SPEECH
        ):
            reasons.append(("as short as a name, once, and no sentence", -2.5))
        return reasons

    def _is_ended(self, candidate: Candidate) -> bool:
        """Whether a sentence ends with the line of a label, or with the next one."""
        below = self._around.lines[candidate.last : candidate.last + 2]
        return below[0].text.endswith(_ENDED) or (
            len(below) > 1 and not below[1].gap and below[1].text.endswith(_ENDED)
        )

    def _is_on_stage(self, candidate: Candidate) -> bool:
        """Whether a line under a heading names speakers and says nothing."""
        before = self._around.before(candidate.line)
        if before is None or len(before.text) > 40:
            return False
        if not any(w.strip(".,") in HEADINGS for w in before.text.casefold().split()):
            return False
        words = candidate.words_in(self._around.lines)
        names = [fold(part) for part in _ON_STAGE.split(words)]
        return all(name in self._known or name in _BEFORE for name in names if name)

    def _line_reasons(self, candidate: Candidate) -> Reasons:
        """What it says how the line ends, and which lines stand around it."""
        reasons: Reasons = []
        separator, alone = candidate.setting.separator, candidate.setting.alone
        is_bare = separator is Separator.OWN_LINE
        if separator is Separator.DOT and self._is_on_stage(candidate):
            reasons.append(("who is on stage, under the heading of a scene", -8.0))
        if alone and self._around.next(candidate.last) in self._lines:
            is_empty = is_bare or self._known[candidate.key] <= 1
            change = -7.0 if is_empty else -4.0
            if self._is_dressed_above(candidate) or self._is_directed(candidate):
                change = 0.0
            reasons.append(("another label follows at once", change))
        if candidate.line in self._addresses and not alone:
            reasons.append(("whom the label above it speaks to", -8.0))
        elif self._around.previous(candidate.line) in self._alone and (
            separator in _AFTER_LABEL
            or (self._are_dressed and not self._around.lines[candidate.line].bold)
            or (not alone and self._known[candidate.key] <= 1)
        ):
            reasons.append(("the words of the label before it", -5.0))
        if is_bare and self._around.next(candidate.last) >= len(self._around.lines):
            reasons.append(("nothing follows it", -7.0))
        if is_bare and self._is_said(candidate):
            reasons.append(("a full stop ends it, and no other label", -4.0))
        if alone and is_told_of(self._around, candidate):
            reasons.append(("the line below it tells of it", -8.0))
        return reasons

    def _is_directed(self, candidate: Candidate) -> bool:
        """Whether a direction in brackets is all that stands below a part's name."""
        below = self._around.lines[self._around.next(candidate.last)]
        is_part = candidate.setting.separator in (Separator.DOT, Separator.OWN_LINE)
        is_opened = below.first_char == "("
        return is_part and is_opened and below.text.rstrip(".:").endswith(")")

    def _is_dressed_above(self, candidate: Candidate) -> bool:
        """Whether a label is bold, as most are, and the one right below it is not."""
        lines = self._around.lines
        below = lines[self._around.next(candidate.last)]
        return self._are_dressed and not below.bold and lines[candidate.line].bold > 0

    def _custom_reasons(self, candidate: Candidate, size: int, known: int) -> Reasons:
        """What it says of a weak separator that others are set so, or are not."""
        reasons: Reasons = []
        if asks_with_a_gap(candidate):
            return [("the letter of a question, and a gap", 7.5)]
        if size < 3 and self._main >= 6:
            certain = known >= 2 and len(candidate.key) > 1
            reasons.append(("set as few others are", -0.5 if certain else -3.0))
            if self._runs_on(candidate):
                reasons.append(("the sentence that it begins goes on", -3.0))
        if size < 0.3 * self._main and self._speakers.is_repeated(candidate):
            reasons.append(("the page repeats who speaks", -6.0))
        is_first = candidate.line == 0 and candidate.setting.alone
        if is_first and size >= 3 and known <= 1 and candidate.key not in FUNCTIONS:
            reasons.append(("the first line, like a title", -3.0))
        elif size >= 4 and size == self._main and known <= 1:
            reasons.append(("set as most labels are", 1.2))
        if (
            self._speakers.in_capitals
            and size < 0.5 * self._main
            and not has_capitals(candidate.label)
            and candidate.key not in CRIES
        ):
            reasons.append(("not in capitals, as the labels are", -4.0))
        if (
            self._main >= 10
            and size < 0.3 * self._main
            and candidate.setting.alone
            and self._speakers.has_surname(candidate.key)
        ):
            reasons.append(("a speaker's name alone, where labels are not", -4.0))
        return reasons

    def _runs_on(self, candidate: Candidate) -> bool:
        """Whether nothing parts a name from small letters: **Tom** (b. 1934) was."""
        if candidate.setting.separator is not Separator.SPACE:
            return False
        words = candidate.words_in(self._around.lines)
        if words[:1] in "([" and (closed := re.match(r"[(\[][^)\]]*[)\]]\s*", words)):
            words = words[closed.end() :]
        return words[:1].islower()

    def _value_reasons(self, candidate: Candidate, shape: str, known: int) -> Reasons:
        """What the words after the label say."""
        value = self._around.value(candidate)
        if value is Value.SPEECH or self._begins_to_speak(candidate):
            return self._lone_reasons(candidate, known)
        if self._is_headline(candidate, known):
            return [("the first line, like a title", -5.0)]
        words = candidate.words_in(self._around.lines)
        is_field = shape == "function" or (
            shape == "word" and candidate.setting.separator is Separator.COLON
        )
        is_in_front = 0 <= candidate.line < self._front
        if (
            is_field
            and is_in_front
            and self._speakers.are_told_in(words, candidate.key)
        ):
            return [("stands before the first turn and says who speaks", -8.0)]
        if is_field and known <= 1 and self._speakers.are_named_in(words):
            return [("says who speaks", -4.0)]
        if not self._speaks:
            is_list = known <= 1 and value is Value.NAMES
            weight = -5.5 if self._around.lists_names(candidate) else -2.5
            return [("names follow it", weight)] if is_list else []
        fragment = value is Value.FRAGMENT and not self._is_punctuated
        if value is Value.FRAGMENT and self._greets(candidate):
            return [("a sentence without its full stop follows it", -0.7)]
        is_bare = candidate.setting.separator is Separator.OWN_LINE
        is_timed = candidate.seconds is not None and known > 1
        may_be_field = not is_timed and (not fragment or is_bare)
        if (
            is_in_front
            and may_be_field
            and not (known > 1 and calls_next(self._around, candidate, self._lines))
            and not self._speakers.speaks_throughout(candidate)
        ):
            is_field = self._speakers.is_in_capitals_elsewhere(candidate)
            weight = -11.0 if is_field else -8.0
            return [("stands before the first turn, like a field", weight)]
        if candidate.key in self._speaking or self._speakers.is_surname(candidate):
            return []
        if value is Value.FRAGMENT:
            is_item = 0 < len(words) <= 8 and words[0] > "\u3040"
            is_item = is_item and self._is_punctuated and self._main >= 6
            return [("no sentence follows it", -3.0 if is_item else -0.7)]
        if (
            value is Value.NAMES
            and (shape == "function" or self._is_asked(candidate))
            and candidate.setting.separator is Separator.COLON
            and candidate.label.isupper()
            and self._speakers.in_capitals
        ):
            return [("names follow one who is asked for a name", -1.0)]
        is_titled = likeness(candidate.label, self._around.openers).weight >= _TITLED
        is_usual = (
            candidate.setting.wrapper == "bold" and self._size(candidate) >= _SOME
        )
        if is_titled and (is_usual or "," not in words) and is_ended(words):
            return [("a sentence of names follows it", -2.0)]
        return [("names follow it, or nothing", -5.5)]

    def _is_asked(self, candidate: Candidate) -> bool:
        """Whether a question stands right above a label."""
        before = self._around.before(candidate.line)
        return before is not None and before.last_char == "?"

    def _lone_reasons(self, candidate: Candidate, known: int) -> Reasons:
        """What it says of a label with speech after it that it stands alone."""
        is_lone = (
            self._speaks
            and known <= 1
            and candidate.setting.separator is Separator.OWN_LINE
            and candidate.line < self._front
        )
        return [("alone before the first turn", -3.0)] if is_lone else []

    def _is_headline(self, candidate: Candidate, known: int) -> bool:
        """Whether the first line of a text is a title in two parts: `Lamps: a talk`."""
        if candidate.line or known > 1 or self._main < 4:
            return False
        if max(self._known.values()) < 2:
            return False
        following = self._around.after(candidate.last)
        return following is not None and following.gap > 0

    def _begins_to_speak(self, candidate: Candidate) -> bool:
        """Whether a label in capitals has verses below it, or an address behind it.

        The address is heard only where the label is a title and a name.
        """
        if not candidate.label.isupper():
            return False
        around = self._around
        if candidate.setting.alone:
            return (
                self._main >= _MANY
                and self._is_usual(candidate)
                and stands_above_verse(around.lines, candidate)
            )
        words = candidate.words_in(around.lines)
        return (
            is_addressed(words, around.openers)
            and likeness(candidate.label, around.openers).weight >= _TITLED
        )

    def _greets(self, candidate: Candidate) -> bool:
        """Whether the words after a label begin as sentences do, and no field."""
        words = candidate.words_in(self._around.lines).split(None, 4)
        if not words or words[0].strip(",.!¡¿").casefold() not in self._around.openers:
            return False
        goes_on = len(words) > 2 and any(word[0].islower() for word in words[1:4])
        return goes_on or candidate.key in self._speaking

    def _small_letter_reasons(self, candidate: Candidate) -> Reasons:
        """What a small letter says after a function that few labels stand beside."""
        words = candidate.words_in(self._around.lines)
        if not is_small(words) or candidate.label.isupper():
            return []
        return (
            [] if candidate.key in TOGETHER else [("a small letter follows it", -2.5)]
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
