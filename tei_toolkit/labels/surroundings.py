"""What stands before and after a label, and what that says of it."""

import re
from collections.abc import Sequence
from functools import cached_property

from tei_toolkit.labels.calls import INLINE, is_called, is_called_by_name
from tei_toolkit.labels.candidates import Candidate, Separator
from tei_toolkit.labels.enclosed import inside_brackets, inside_quotations
from tei_toolkit.labels.heads import is_time
from tei_toolkit.labels.likeness import is_of_one, likeness
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.office_words import ARTICLES, HONORIFICS
from tei_toolkit.labels.scenes import is_screenplay_scene
from tei_toolkit.labels.speech import (
    BROKEN_OFF,
    Value,
    is_ended,
    what_it_is,
)
from tei_toolkit.labels.vocabulary import is_small
from tei_toolkit.labels.words_behind import CERTAIN, WordsBehind
from tei_toolkit.labels.wrapping import (
    PARAGRAPH_ENDS,
    WIDEST,
)
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.text import BlockKind

_CLOCK = re.compile(r"(?:[01]?\d|2[0-3])[.:][0-5]\d")
_NUMBERED = re.compile(r"\d{1,3}[.)] ")
_YEAR_AT_END = re.compile(
    r"^(?:[^\W\d_][^\W\d_ ]*,? ){0,4}\d{1,2}\.?,? "
    r"(?:(?:de )?[^\W\d_]{3,12}\.? (?:de )?)?(?:1[5-9]|20)\d\d\W{0,3}\w{0,5}\.?$"
)
"""A day, with its place or the day of the week: `Zagreb, 20. svibnja 2015.`"""
_DAY_AT_END = re.compile(
    r"[:,] (?:[^\W\d_]+,? ){0,4}\d{1,2}\.? [^\W\d_]{3,12}\.? (?:1[5-9]|20)\d\d\Z"
)
"""A field or a place with its day: `Volume 729: debated on Wednesday 15 March 2023`."""
_TO_PAGE = lazy_pattern(r", (?:p|pp|S|s|σελ|стр|с|str|sid|pág|pag)\.$")
"""The end of a line of contents whose number is lost: `Επικύρωση Πρακτικών, σελ.`"""
_MOST_DOTS = 3
"""Full stops of a line across which none lead."""
_BEGUN = lazy_pattern(r"(?<=[:：–—-])\s{0,2}[.…]{2,}\s{0,2}(?=[^\W\d_])")
"""Dots behind a label, before the words."""
_LED = lazy_pattern(r"(?<!\d \d) \.{3,} ?\d{1,4}$")
"""A short leader: `(Número de expediente 180/000312) ... 5`; it is no count to one."""
_BESIDE = {"time": (2.0, "a time stands beside it"), "sender": (4.0, "it says to whom")}
_CAPTION = (". :", ", :")
"""How a line of the caption of a court ends, at the rule beside it: `STATES. :`."""
_START = 80
"""Characters after a label that show how the words are set."""
_TABLED = re.compile(
    r"(?:Lov|Beslutnings)forslag nr\. |(?:Forespørgsel|Redegørelse) nr\. "
)
"""What a member of the Danish Folketing has tabled, as its chair tells."""
_SIGNED = 16
"""Characters of a signature that is told: `Chairman - Sd/-`."""
_FIELD = 40
"""Characters of a line that is a field of a form and no more."""
_FIELD_ENDS = (":", "：")
_GAP_AND_FIELD = re.compile(
    r"[:：.]?(?: {3,}|\u3000{3,}|\t{2,})"
    r"(?:[^\s:：](?:[^:：]{0,18}[^\s:：])?\s*[:：]|\d{1,4})\Z"
)
_ABBREVIATED = frozenset(word for word in HONORIFICS if word.endswith("."))


LIKE_HEADING = "an item of an agenda, or in capitals, like a heading"
NAMES_FOLLOW = "names follow it, or nothing"
CALLED = "the line before calls the name"
_NO_SPEECH = (Value.NAMES, Value.NOTHING)


def _are_loud(words: str) -> bool:
    """Whether three words or more are in capitals, up to what stands in brackets."""
    words = words.partition("(")[0]
    return (
        words.isupper()
        and words.rstrip().count(" ") >= 2
        and all(not char.isalpha() or char.isupper() for char in words)
    )  # `강북FM 총괄 PD` has capitals, and no small letters to tell them from


def has_leader(text: str) -> bool:
    """Whether dots lead across a line to a number.

    Those with which what is said begins lead from nowhere: `Ada – …….. of the quay`.
    """
    if "………" in text or "...." in text:
        text = _BEGUN.sub("", text)
    if text.count(".") > _MOST_DOTS and (". . . ." in text or "........" in text):
        return True
    last = text[-1:]
    return (
        "………" in text
        or (last == "." and ", " in text[-8:] and bool(_TO_PAGE.search(text[-8:])))
        or (last.isdecimal() and "..." in text[-9:] and bool(_LED.search(text[-9:])))
    )


_EXAMINATION = lazy_pattern(r"(?:[a-z-]+ ){0,2}(?:[a-z]+-)?examination (?:\S+ )?by ")
"""The head above questions: `CROSS-EXAMINATION BY MR. HALE:`, and no words in it."""
_OPENING = '“„«"'
_WORDS = 5
"""Spaces in a line that goes on in the next."""


class Surroundings(WordsBehind):
    """The lines of a document, asked from the place of a candidate.

    Attributes:
        quoted: the lines that begin inside a quotation which an earlier line opens.
    """

    def __init__(
        self, lines: Sequence[Line], off_page: frozenset[int], openers: frozenset[str]
    ) -> None:
        """Find also what stands in brackets and quotations."""
        super().__init__(lines, off_page, openers)
        self._bracketed = inside_brackets(lines)
        self.quoted = inside_quotations(lines)

    @cached_property
    def _shouts(self) -> bool:
        """Whether most of the document is in capitals."""
        loud = sum(len(line.text) for line in self.lines if line.text.isupper())
        return loud > 0.5 * sum(len(line.text) for line in self.lines)

    @cached_property
    def _title(self) -> int:
        """The one heading of the first level, -1 if there is none or more of them."""
        tops = [
            index
            for index, line in enumerate(self.lines)
            if line.level == 1 and line.block is BlockKind.HEADING
        ]
        return tops[0] if len(tops) == 1 else -1

    def _continued(self, candidate: Candidate) -> tuple[float, str]:
        """Whether the line before goes on in the candidate's line."""
        line = self.lines[candidate.line]
        is_timed = candidate.seconds is not None and line.first_char == "["
        if not line.gap and self._wraps and not is_timed:
            earlier = self.before(candidate.line)
            if (
                earlier is not None
                and earlier.last_char.isalpha()
                and candidate.label[:1].islower()
                and candidate.key.partition(" ")[0] in ARTICLES
            ):
                return -7.0, "the sentence of the line before goes on"
            if (
                self.wrapped
                and (
                    earlier is not None
                    and (
                        earlier.last_char not in PARAGRAPH_ENDS
                        or earlier.text.rsplit(" ", 1)[-1].casefold() in _ABBREVIATED
                    )
                    and not is_time(earlier.text)
                )
                and line.indent <= earlier.indent
                and not (
                    candidate.setting.alone
                    and earlier.indent + len(earlier.text) < 0.6 * self._full
                )
                and not line.bold
            ):
                # of what is in capitals no letter tells where words go on
                is_doubtful = (
                    self._shouts
                    and likeness(candidate.label, self.openers).weight < CERTAIN
                )
                change = -4.5 if is_doubtful else -2.5
                return change, "the line before runs on into it"
        return 0.0, ""

    def _flaw(self, candidate: Candidate) -> tuple[float, str]:
        """What a line holds that a line with a label does not."""
        text = self.lines[candidate.last].text
        separator = candidate.setting.separator
        if (
            candidate.last == candidate.line
            and separator not in (Separator.SPACE, Separator.MARK)
            and "   " in text[candidate.start : candidate.end]
        ):
            return -6.0, "a wide space inside it"
        end = candidate.end
        if text[end + 1 : end + 3].isspace() and _GAP_AND_FIELD.match(text, end):
            return -8.0, "a form with a second field, or a page number, in its line"
        if text.endswith("/-") and len(text) - end <= _SIGNED:
            return -12.0, "signed, not said"
        if is_screenplay_scene(candidate.label):
            return -9.0, "a scene, inside or outside, by day or by night"
        if self._is_led(candidate.last):
            return -12.0, "dots lead across its line, as in a table"
        if candidate.setting.prefix == "number" and self._is_item(candidate):
            return -3.0, "an item of a list, and the next is none"
        italic = self.lines[candidate.line].italic
        if max(candidate.start, 2) < italic < candidate.end - 1 and (
            candidate.last == candidate.line and text[italic:].lstrip()[:1] not in "(,["
        ):
            return -3.0, "its type changes in the middle"
        if candidate.line in self._bracketed:
            return -9.0, "stands in brackets that began before it"
        if candidate.line == self._title and candidate.words < len(text):
            return -6.0, "the title of the document"
        return self._flaw_behind(candidate, text)

    def _flaw_behind(self, candidate: Candidate, text: str) -> tuple[float, str]:
        """What stands behind a colon or a mark, but behind no label."""
        separator = candidate.setting.separator
        if separator not in (Separator.COLON, Separator.MARK):
            return 0.0, ""
        words = text[candidate.words : candidate.words + _START]
        if separator is Separator.MARK:
            is_item = is_of_one(words.casefold()) or (
                _are_loud(words)
                and not self._shouts
                and candidate.setting.prefix != "quote"
            )
            return (-3.0, LIKE_HEADING) if is_item else (0.0, "")
        if candidate.words >= len(text) and self._introduces(candidate):
            return -6.0, "the end of a sentence before what it quotes"
        if text.startswith("   ", candidate.end) or text.endswith(_CAPTION):
            return -4.0, "a wide space, or the end of a sentence, before the colon"
        if candidate.label.isupper() and _are_loud(words) and not self._shouts:
            return -6.0, "what follows is in capitals, too, like a heading"
        below = None if words else self.after(candidate.last)
        if _TABLED.match(words or (below.text if below else "")):
            return -9.0, "what is tabled follows it"
        return 0.0, ""

    def _introduces(self, candidate: Candidate) -> bool:
        """Whether a line is the end of a sentence that a quotation follows.

        `I have a letter from the President, Mr Paul` / `Hale O.R.T.T., S.C.:` / `“To`.
        """
        line, below = self.lines[candidate.line], self.after(candidate.last)
        above = self.before(candidate.line)
        return (
            above is not None
            and below is not None
            and below.first_char in _OPENING
            and not line.gap
            and len(above.text) > len(line.text)
            and above.text.count(" ") >= _WORDS
            and (above.last_char.isalpha() or above.last_char == ",")
            and not above.text.isupper()
        )

    def _is_led(self, index: int) -> bool:
        """Whether dots lead across a line, or across the line right below it."""
        if has_leader(self.lines[index].text):
            return True
        below = self.after(index)
        return (
            below is not None
            and not below.gap
            and len(below.text) <= WIDEST
            and has_leader(below.text)
        )

    def weigh(self, candidate: Candidate) -> tuple[float, str]:
        """What the lines around it say of a candidate: log-odds, and why."""
        ending = self.lines[candidate.last]
        setting = candidate.setting
        earlier = self.before(candidate.line)
        above = earlier.text if earlier is not None else ""
        change, why = self._continued(candidate)
        flaw, reason = self._flaw(candidate)
        if flaw:
            return change + flaw, reason
        if setting.prefix in _BESIDE and candidate.label:
            extra, why = _BESIDE[setting.prefix]
            change += extra
        if candidate.words >= len(ending.text):
            extra, reason = self._alone(candidate)
            if extra and not is_called_by_name(above, candidate.label):
                return change + extra, reason
        elif setting.separator in INLINE and candidate.label:
            value = self.value(candidate)
            if value is not Value.SPEECH:
                rest = ending.text[candidate.words :]
                if setting.separator is Separator.DASH and self._heads(candidate):
                    return change - 3.0, "the words stand below its line"
                lone = setting.separator is Separator.SPACE and " " not in rest
                is_placed = candidate.label[-1] == ")" and is_ended(rest)
                is_list = lone or (value is Value.NAMES and not is_placed)
                extra = -3.0 if is_list else -1.0
                return change + extra, "no sentence follows it"
        if is_called(above, candidate):
            return change + 3.2, CALLED
        if is_small(ending.text[candidate.words : candidate.words + 1]):
            goes_on = "the words after it go on in small letters"
            if setting.separator in INLINE:
                return change - 1.5, goes_on
            if setting.separator is Separator.BRACKET and setting.wrapper == "square":
                return change - 3.0, goes_on
        return change, why

    def _is_item(self, candidate: Candidate) -> bool:
        """Whether a numbered line follows at once in which nothing is set off."""
        line, following = self.lines[candidate.line], self.after(candidate.last)
        return (
            following is not None
            and not following.gap
            and _NUMBERED.match(line.text) is not None
            and _NUMBERED.match(following.text) is not None
            and ":" not in following.text[:60]
            and not (
                candidate.setting.separator is Separator.DASH
                and line.text[candidate.end : candidate.words] in following.text[:60]
            )
        )

    def _parted(self, candidate: Candidate, following: Line) -> tuple[float, str]:
        """Whether a blank line parts a label from what would be its words."""
        if following.gap and _NUMBERED.match(following.text):
            return -3.5, "a numbered item follows it"
        if following.gap and candidate.line and not self.lines[candidate.line].gap:
            before = self.before(candidate.line)
            is_timed = before is not None and _CLOCK.fullmatch(before.text) is not None
            if is_timed or self.has_time_below(candidate):
                return 0.0, ""
            weight = likeness(candidate.label, self.openers).weight
            is_said = (
                weight >= CERTAIN
                and candidate.setting.separator is not Separator.COLON
                and self.value(candidate) is Value.SPEECH
            )
            change = -1.0 if is_said else -2.5
            return change, "a blank line parts it from what follows, not from before"
        return 0.0, ""

    def _alone(self, candidate: Candidate) -> tuple[float, str]:
        """The same for a label that stands on a line of its own."""
        following = self.after(candidate.last)
        if following is not None and is_time(following.text):
            following = self.after(self.next(candidate.last))
        if following is None:
            return -3.0, "nothing follows it"
        flaw, reason = self._parted(candidate, following)
        if flaw:
            return flaw, reason
        separator = candidate.setting.separator
        if (
            separator is Separator.BRACKET
            and candidate.seconds is None
            and candidate.setting.wrapper != "lens"
            and " / " not in candidate.label  # a name and an office
        ):
            is_above = not following.gap and self.lines[candidate.line].gap > 0
            return -1.0 if is_above else -3.0, "brackets on a line of their own"
        if following.block is BlockKind.HEADING:
            return -1.0, "a heading follows it"
        if separator is not Separator.OWN_LINE:
            return self._listed(candidate, following)
        return self._bare(candidate, following)

    def _heads(self, candidate: Candidate) -> bool:
        """Whether a line names one who speaks and an office, and speech is below it.

        `Nguyễn Văn Lâm - Khánh Hòa` has a blank line above it and none below.
        """
        line, following = self.lines[candidate.last], self.after(candidate.last)
        return (
            following is not None
            and line.gap > 0
            and not following.gap
            and len(line.text) <= WIDEST // 2
            and line.last_char not in PARAGRAPH_ENDS
            and following.first_char.isupper()
            and what_it_is(following.text[:200], self.openers, runs_on=True)
            is Value.SPEECH
        )

    def _listed(self, candidate: Candidate, following: Line) -> tuple[float, str]:
        """Whether a list follows a label that stands alone before its mark."""
        if following.first_char.isdecimal() and self.lists_numbers(candidate):
            return -6.0, "numbers follow it"
        if " by " in candidate.key and _EXAMINATION.match(candidate.key):
            return -6.0, "heads the questions of a party"
        if following.first_char not in "-•*–·" or following.text[1:2] != " ":
            return 0.0, ""
        if BROKEN_OFF.match(following.text):
            return 0.0, ""
        second = self.after(self.next(candidate.last))
        is_list = second is not None and second.text[:2] == following.text[:2]
        return -4.0 if is_list else -1.5, "a list follows it"

    def _bare(self, candidate: Candidate, following: Line) -> tuple[float, str]:
        """What stands around a label that is all of its line."""
        line = self.lines[candidate.line]
        if (
            candidate.line
            and not line.gap
            and candidate.seconds is None
            and not self.has_time_below(candidate)
        ):
            before = self.lines[candidate.line - 1]
            if before.gap and is_time(before.text) and not following.gap:
                return 1.5, "a time stands above it"
            if (
                following.gap == 0
                and before.last_char not in PARAGRAPH_ENDS
                and not is_time(before.text)
            ):
                return -2.0, "stands among other lines"
        if self.has_time_below(candidate):
            return 2.0, "a time stands below it"
        if self._is_value(candidate):
            is_between = following.last_char in _FIELD_ENDS
            return -3.0 if is_between else -1.5, "a field stands above it"
        if following.gap > 2:
            return -1.5, "stands far from what follows"
        flaw, reason = self._no_words(candidate, following)
        if flaw:
            return flaw, reason
        if candidate.seconds is None and self.value(candidate) in _NO_SPEECH:
            return -1.5, NAMES_FOLLOW
        if following.text.isupper() and len(following.text) < 60:
            return -1.0, "a line in capitals follows it"
        if " - " in candidate.label and self._heads(candidate):
            return 1.5, "a name and an office above the words"
        return 0.0, ""

    def _no_words(self, candidate: Candidate, following: Line) -> tuple[float, str]:
        """Whether the line below says of where or when the one named is."""
        text = following.text
        if (
            text.startswith("of ")
            and len(text) < _FIELD
            and likeness(candidate.label, self.openers).weight >= CERTAIN
        ):
            return -8.0, "of what place the one named is follows it"
        if len(text) < 40 and _YEAR_AT_END.search(text):
            return -3.0, "a date follows it"
        if len(text) < 80 and _DAY_AT_END.search(text):
            return -8.0, "a field or a place with its day follows it"
        return 0.0, ""

    def _is_value(self, candidate: Candidate) -> bool:
        """Whether a short line with its colon stands above a label."""
        above = self.before(candidate.line)
        return (
            above is not None
            and len(above.text) < _FIELD
            and above.last_char in _FIELD_ENDS
        )

    def has_time_below(self, candidate: Candidate) -> bool:
        """Whether a time stands right below a label, and words right below the time."""
        last = candidate.last
        return last > candidate.line and is_time(self.lines[last].text)
