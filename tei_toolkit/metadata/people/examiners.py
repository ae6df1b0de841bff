"""Who `Q.` and `A.` are in a deposition or a trial, as the text says it."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import field
from itertools import pairwise

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.people.labels import parse_label
from tei_toolkit.metadata.people.parsed import LabelKind, ParsedLabel
from tei_toolkit.metadata.people.words import ANSWERERS, QUESTIONERS
from tei_toolkit.values import record

_NUMBERED = r"^[ \t\d>]*"
_WORD = r"[A-ZÀ-ÖØ-ÞĀĆČĎĐĘĚŁŃŇŐŘŚŞŠŤŰŹŻŽ][\w.'’-]*"
_NAME = rf"{_WORD}(?:[ \t]+(?:{_WORD}|d[aeiu]|del|der|la|v[ao]n)){{0,5}}"
_BY = lazy_pattern(
    rf"{_NUMBERED}(?:\([^)\n]*\)[ \t]*)?"
    r"(?:BY|(?i:[\w -]{0,24}?(?:questions|examination|examined|examination-in-chief)"
    r"[ \t]+(?:from|by)))"
    rf"[ \t]+({_NAME})[ \t]*(?:\(continued\))?[:.]?[ \t]*$",
    re.MULTILINE,
)
_BY_IN_TURN = lazy_pattern(
    rf"[ \t\d>]*(?:[(\[]B[Yy] ({_NAME})[.:]?[)\]]|BY ({_NAME}):)"
)
_BEFORE_OATH = lazy_pattern(
    rf"{_NUMBERED}(?:(?i:where|there)upon,?[ \t]+)?({_NAME})(?:,|[ \t]+-)",
    re.MULTILINE,
)
_OATH = lazy_pattern(
    r"\s*(?:[^,\n]{1,60},\s*){0,2}(?:"
    r"(?:[\w'’]{1,20}\s+)?"
    r"(?:having|being|was|after|who,|called|recalled|produced|witness|previously|first)"
    r"\b[^.]{0,200}?\b(?:(?i:sworn)(?!\s+in\b)|affirmed|called\s+as|under\s+oath)"
    r"|resumed\s+the\s+stand|SWORN\b|AFFIRMED\b)"
)
_OATH_LENGTH = 300
_OATH_IN_BRACKETS = lazy_pattern(
    rf"{_NUMBERED}({_NAME})[ \t]*"
    r"\((?i:sworn|affirmed|recalled|resumed)\b[^)\n]*\)[ \t]*$",
    re.MULTILINE,
)
_CALLED = lazy_pattern(
    rf"\b[Cc]alls?\b(?:,?\s+to the stand)?,?\s+({_WORD}(?:\s+{_WORD}){{1,4}})"
)
_CALLED_BY_A_PARTY = lazy_pattern(
    r"\b(?:[Tt]he\s+)?(?:State|Defen[sc]e|Prosecution|Plaintiffs?|Crown|People|Government"
    r"|Commonwealth|Respondents?|Petitioners?|Claimants?|United\s+States|[Ww]e|I)"
    r"(?:\s+(?:now|next|will|would\s+like\s+to|would|recalls?))?\s+calls?\s+"
    rf"(?:as\s+(?:its|our)\s+\w+\s+witness,?\s+)?({_WORD}(?:\s+{_WORD}){{1,4}})"
    r"(?=[.,]?\s*(?:$|to\s+the\s+(?:stand|witness)|as\s+a\s+witness|Your\s+Honou?r))",
    re.MULTILINE,
)
"""Who is called to the stand, and not what somebody calls somebody."""
_EXAMINED = lazy_pattern(
    rf"{_NUMBERED}(?i:[\w ]{{0,60}}?(?:deposition|examination|testimony|interview)"
    rf"\s+of)\s+({_NAME})",
    re.MULTILINE,
)
_ENDS_ASKING = lazy_pattern(r"\?[\s\"'”’»)]*(?:\[[^\]\n]*\]\s*)*\Z")
_TELLS = frozenset(("narrator",))
"""Who tells a story, unless it is in answer to a question."""
_OPENING = 60
"""Lines before the first turn in which an oath or an examiner may stand."""


@record
class Examination:
    """Who asks and who answers, by index of turn; people by their names as printed.

    Attributes:
        speakers: names of the speaker of a turn whose label says only that it asks or
            answers, the best first.
        addressees: names, or the label, of who is asked there, and who is answered.
        called: names that mean a witness only if a speaker is called so.
    """

    speakers: dict[int, tuple[str, ...]] = field(default_factory=dict)
    addressees: dict[int, tuple[str, ...]] = field(default_factory=dict)
    called: set[str] = field(default_factory=set)

    @property
    def names(self) -> list[str]:
        """Every name by which someone is said to ask or to answer, in order."""
        found = (name for names in self.speakers.values() for name in names)
        return list(dict.fromkeys(found))


def read_examination(
    labels: Sequence[tuple[str, int]],
    front: Sequence[str],
    following: Callable[[int], str],
    language: str | None,
) -> Examination:
    """Who asks and who answers, as far as the transcript says it.

    Args:
        labels: (label, index of turn), in order.
        front: the lines before the first turn.
        following: what stands from the end of the label of a turn to the next label:
            its words, and the "BY MR. HALE:" or the oath after them.
        language: BCP 47 tag of the document.
    """
    kinds = {label: parse_label(label, language) for label, _ in labels}
    if not any(_asks(parsed) for parsed in kinds.values()):
        return Examination()
    after = {b for (a, _), (b, _) in pairwise(labels) if _asks(kinds[a])}
    answers = (
        label
        for label, parsed in kinds.items()
        if _answers(parsed) and (label in after or parsed.function not in _TELLS)
    )
    reader = _Reader(front, min(answers, key=len, default=None))
    for label, turn in labels:
        reader.take(label, kinds[label], turn, following(turn))
    return reader.examination


def _asks(label: ParsedLabel) -> bool:
    return label.name is None and label.function in QUESTIONERS


def _answers(label: ParsedLabel) -> bool:
    return (
        label.kind is LabelKind.FUNCTION
        and label.name is None
        and label.function in ANSWERERS
    )


class _Reader:
    """Follows a transcript from one examination to the next; used once.

    `answerer` is the label of answers, "A.": the shortest, since "THE WITNESS" may
    speak to others. Where no line says who asks, it is whose question under an own name
    is answered.
    """

    def __init__(self, front: Sequence[str], answerer: str | None) -> None:
        self.examination = Examination()
        self._answerer = (answerer,) if answerer else ()
        self._examiner: tuple[str, ...] = ()
        self._witness: tuple[str, ...] = ()
        self._asked_by: str | None = None
        self._says_by = False
        title = _EXAMINED.search("\n".join(front))
        if title is not None and " " in title[1]:
            self._witness = (_plain(title[1]),)
        if answerer:  # "Briefing by Ada Hill" says nobody's questions
            self._follow("\n".join(front[-_OPENING:]))

    def take(self, label: str, parsed: ParsedLabel, turn: int, text: str) -> None:
        """Read the next turn and what stands after it."""
        if _asks(parsed):
            found = _BY_IN_TURN.match(text)
            if found:
                self._examiner = (_plain(found[1] or found[2]),)
            _put(self.examination.speakers, turn, self._examiner)
            _put(self.examination.addressees, turn, (*self._witness, *self._answerer))
        elif _answers(parsed):
            if self._asked_by and not self._says_by:
                self._examiner = (self._asked_by,)
            _put(self.examination.speakers, turn, self._witness)
            if label in self._answerer:
                _put(self.examination.addressees, turn, self._examiner)
        is_question = parsed.name is not None and _ENDS_ASKING.search(text[-200:])
        self._asked_by = label if is_question else None
        self._follow(text)

    def _follow(self, text: str) -> None:
        """Take note of who asks, and of who is called or sworn, from here on."""
        for found in _BY.finditer(text):
            self._examiner = (_plain(found[1]),)
            self._says_by = True
        if "call" in text:
            for found in _CALLED.finditer(text):
                name = _plain(found[1])
                self.examination.called.add(name)
                self._witness = (name, *self._witness)[:3]
            for found in _CALLED_BY_A_PARTY.finditer(text):
                name = _plain(found[1])
                self.examination.called.discard(name)
                self._witness = (name,)
        for name in _sworn(text):
            self.examination.called.discard(name)
            self._witness = (name,)


def _plain(name: str) -> str:
    return " ".join(name.split()).rstrip(".,")


def _put(people: dict[int, tuple[str, ...]], turn: int, names: tuple[str, ...]) -> None:
    if names:
        people[turn] = names


def _sworn(text: str) -> Iterator[str]:
    """The names of those who take an oath in a text."""
    for found in _BEFORE_OATH.finditer(text):
        if " " in found[1] and _OATH.match(text[found.end() :][:_OATH_LENGTH]):
            yield _plain(found[1])
    for found in _OATH_IN_BRACKETS.finditer(text):
        yield _plain(found[1])
