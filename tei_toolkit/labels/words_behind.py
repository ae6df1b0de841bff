"""What the words behind a label are: speech, names, a fragment, nothing."""

import re
from collections.abc import Sequence

from tei_toolkit.labels.candidates import Candidate, Separator
from tei_toolkit.labels.heads import is_time
from tei_toolkit.labels.likeness import likeness
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.neighbours import Neighbours
from tei_toolkit.labels.office_words import HONORIFICS, POSTS
from tei_toolkit.labels.speech import (
    FULL_STOPS,
    Value,
    is_address,
    is_addressed,
    is_ended,
    is_event,
    what_it_is,
)
from tei_toolkit.labels.wrapping import (
    PARAGRAPH_ENDS,
    WIDEST,
    Wrapping,
    usual_width,
    wrapping,
)
from tei_toolkit.lazy_pattern import lazy_pattern

_FEW = 40
"""Characters that a label broken over lines may leave to the words."""
_LABEL = 48
"""Characters of a line within which the colon of most labels stands."""
_LISTED = 2
"""Names on lines of their own that are a list."""
_NUMBERS = lazy_pattern(r"\d{2,4}(?:[ \u00a0|,·]{1,3}\d{2,4})*")
_LEAST_NUMBERS = 3
"""Numbers below a label that are no words."""
_CUT_OFF = (" -", "--", "–", "—")
_UNHEARD_SIGNS = ".…·*?!@"
_UNHEARD = lazy_pattern(rf"[{_UNHEARD_SIGNS}]{{1,12}}")
"""What stands for words that were not taken down."""
_ASKED = re.compile(r"asked (?:the|H(?:er|is)) [^.:]{3,60}:")
"""What stands between the one who asks and the question: `asked the Minister:`."""
CERTAIN = 2.4
"""What a label weighs by itself that is one wherever it stands."""


class WordsBehind(Neighbours):
    """The lines of a document, asked what the words behind a candidate are.

    Attributes:
        openers: words that begin sentences in the languages of the document.
        wrapped: whether lines are broken at a width.
    """

    def __init__(
        self, lines: Sequence[Line], off_page: frozenset[int], openers: frozenset[str]
    ) -> None:
        """Find the neighbours of each line that is in the text, and the usual width."""
        super().__init__(lines, off_page)
        self.openers = openers
        wrapped = wrapping(lines)
        self.wrapped = wrapped is Wrapping.ALL
        self._wraps = wrapped is not Wrapping.NONE
        self._full = 0.75 * usual_width(lines)
        self._values: dict[tuple[int, int], Value] = {}

    def value(self, candidate: Candidate) -> Value:
        """What the words after the label are, as far as the next line shows."""
        place = (candidate.last, candidate.words)
        value = self._values.get(place)
        if value is None:
            value = self._values[place] = self._value(candidate)
        return value

    def lists_names(self, candidate: Candidate) -> bool:
        """Whether a label stands alone above lines of which each is a name."""
        if candidate.words < len(self.lines[candidate.last].text):
            return False
        index = candidate.last
        for _ in range(_LISTED):
            index = self.next(index)
            if index >= len(self.lines):
                return False
            text = self.lines[index].text
            if len(text) > _FEW or ":" in text or " " not in text:
                return False
            if what_it_is(text, self.openers, runs_on=False) is not Value.NAMES:
                return False
        return True

    def lists_numbers(self, candidate: Candidate) -> bool:
        """Whether lines of nothing but numbers stand below a label: years, or pages."""
        index, numbers = candidate.last, 0
        for _ in range(_LEAST_NUMBERS):
            index = self.next(index)
            if index >= len(self.lines):
                break
            found = _NUMBERS.fullmatch(self.lines[index].text)
            if found is None:
                return numbers >= _LEAST_NUMBERS
            numbers += len(found[0].split())
        return numbers >= _LEAST_NUMBERS

    def _runs_on(self, words: str, line: Line, following: Line) -> bool:
        """Whether `words`, which end `line`, go on in the line below it."""
        if following.first_char.islower():
            return len(words) > 5
        is_full = line.indent + len(line.text) >= self._full
        return self.wrapped and (len(words) > 30 or (is_full and len(words) > 15))

    def _is_cut(self, candidate: Candidate, words: str, following: Line) -> bool:
        """Whether a narrow column cuts the few words behind a colon.

        A form of address has its name below: `Mr Hale: Madam`, `Speaker, I am sorry`.
        """
        if (
            not self._wraps
            or len(words) > _FEW
            or candidate.setting.separator is not Separator.COLON
        ):
            return False
        if words.casefold() in HONORIFICS:
            return True
        line = self.lines[candidate.last]
        return (
            self.wrapped
            and words[-1].isalnum()
            and line.indent + len(line.text) >= self._full
            and ":" not in following.text[:_LABEL]
        )

    def _is_ended_below(
        self, candidate: Candidate, words: str, following: Line | None
    ) -> bool:
        """Whether the few words after an office and a name end right below them."""
        return (
            following is not None
            and not following.gap
            and len(following.text) <= _FEW
            and candidate.label[-1:] == ")"
            and words[-1:].isalpha()
            and ":" not in following.text
            and is_ended(following.text)
            and likeness(candidate.label, self.openers).weight >= CERTAIN
        )

    def _is_office(self, index: int, following: Line) -> bool:
        """Whether a line below a name says what the speaker is, and speech is apart."""
        line = self.lines[index]
        first = line.text.split(" ", 1)[0].casefold()
        return (
            not line.gap
            and following.gap > 0
            and len(line.text) <= WIDEST
            and line.last_char not in PARAGRAPH_ENDS
            and following.text.endswith(FULL_STOPS)
            and (first in HONORIFICS or first in POSTS)
        )

    def _after_event(self, index: int) -> Value:
        """What follows below a label and what happens before the words."""
        below = self.after(index)
        if below is None or below.gap > self.lines[index].gap:
            return Value.FRAGMENT
        text = below.text
        value = what_it_is(text[:200], self.openers, runs_on=len(text) > 120)
        return value if value is Value.SPEECH else Value.FRAGMENT

    def _is_cut_off(self, candidate: Candidate, words: str) -> bool:
        """Whether somebody is interrupted: `JUSTICE HALE: Counsel --`."""
        return (
            candidate.setting.separator is Separator.COLON
            and words.endswith(_CUT_OFF)
            and likeness(candidate.label, self.openers).weight >= CERTAIN
        )

    def _value(self, candidate: Candidate) -> Value:
        index = candidate.last
        words = candidate.words_in(self.lines)
        following = self.after(index)
        if not words:
            if following is None or following.gap > 2:
                return Value.NOTHING
            at = self.next(index)
            if is_event(following.text):
                return self._after_event(at)
            if is_time(following.text) and self.next(at) < len(self.lines):
                at = self.next(at)
            words = self.lines[at].text
            following = self.after(at)
            if (
                following is not None
                and self._is_office(at, following)
                and likeness(candidate.label, self.openers).shape == "title"
            ):
                words = following.text
                following = self.after(self.next(at))
        if (
            candidate.last > candidate.line
            and len(words) <= _FEW
            and following is not None
            and not following.gap
        ):
            words = f"{words} {following.text}"  # a broken label leaves little room
        elif self._is_ended_below(candidate, words, following):
            return Value.FRAGMENT
        runs_on = len(words) > 120
        if (
            following is not None
            and following.gap == 0
            and (
                (is_cut := self._is_cut(candidate, words, following))
                or self._runs_on(words, self.lines[candidate.last], following)
            )
        ):
            runs_on = True
            if is_cut or following.first_char.islower():
                words = f"{words} {following.text}"
        elif (
            words[0] in "([（"
            and is_event(words)
            and (likeness(candidate.label, self.openers).weight >= CERTAIN)
        ):
            return Value.FRAGMENT  # what one does instead of speaking
        elif (
            (
                words[-1] == ","
                and following is not None
                and following.gap
                and following.first_char.isupper()
                and is_address(words)
            )
            or (words[0] in _UNHEARD_SIGNS and _UNHEARD.fullmatch(words))
            or (words[0] == "a" and _ASKED.match(words))
            or (words[-1] in "-–—" and self._is_cut_off(candidate, words))
        ):
            return Value.SPEECH
        return self._what_it_is(words, runs_on=runs_on)

    def _what_it_is(self, words: str, *, runs_on: bool) -> Value:
        """What words are that may go on, and may begin with whom they call."""
        value = what_it_is(words[:200], self.openers, runs_on=runs_on)
        if value is Value.NAMES and runs_on and is_addressed(words, self.openers):
            return Value.SPEECH
        return value
