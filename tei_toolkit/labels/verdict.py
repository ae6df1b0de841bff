"""Whether what was found makes a transcript, or is part of some other kind of text."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.dialogue import find_dialogue
from tei_toolkit.labels.evidence import KNOWN, Judgement
from tei_toolkit.labels.function_words import FUNCTIONS
from tei_toolkit.labels.likeness import Likeness, likeness
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.office_words import ARTICLES
from tei_toolkit.labels.orders import are_sorted
from tei_toolkit.labels.other_kinds import (
    LONG_SPEECH,
    is_list_of_terms,
    is_of_another_kind,
    is_quoted_in_passing,
)
from tei_toolkit.labels.speech import SENTENCE_MARKS, Value, is_ended
from tei_toolkit.labels.surroundings import CALLED
from tei_toolkit.labels.words_behind import CERTAIN, WordsBehind

_STAMP = re.compile(r"\W*\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?[ T]\d{1,2}:\d\d")
_NAMED = 1.0
"""What a title or an office and a name weigh at least."""
_MOST_SAID = 0.6
"""The part of so many that speech follows."""
_NO_SPEECH = (Value.NAMES, Value.NOTHING)
_MANY = 3
"""Speakers of whom no other kind of text has so many set alike by chance."""


_SIGNED = (
    "(signed",
    "(gez.",
    "gez.",
    "/s/",
    "(signé",
    "(firmado",
    "(assinado",
    "(firmato",
)
"""What stands before the name of who signs."""


def settle(
    around: WordsBehind,
    accepted: list[Judgement],
    judged: Sequence[Judgement],
    off_page: frozenset[int],
) -> list[Judgement]:
    """The labels that stand: none where the text is no transcript.

    `judged` are all the lines that were thought of.
    """
    lines, openers = around.lines, around.openers
    named = [j for j in accepted if j.candidate.label]
    marks = [j for j in accepted if not j.candidate.label]
    named = _without_quoted(lines, _without_headings(named), off_page)
    if named and is_of_another_kind(lines, named, judged, openers):
        return []
    if named and not _is_transcript(around, named):
        named = _strong(around, named)
    if named and is_list_of_terms(named, judged, openers):
        named = []
    kept = named + find_dialogue(lines, named, marks, off_page)
    kept.sort(key=lambda judgement: judgement.candidate.line)
    return kept


def _without_headings(named: list[Judgement]) -> list[Judgement]:
    """The labels without those of headings, if most labels are set in another way.

    A heading that has the name of a speaker is a label all the same.
    """
    headed = [j for j in named if j.candidate.setting.wrapper.startswith("heading")]
    if not headed or 2 * len(headed) > max(len(named), 2):
        return named
    taken = set(map(id, headed))
    speakers = {j.candidate.key for j in named if id(j) not in taken}
    return [j for j in named if id(j) not in taken or j.candidate.key in speakers]


def _strong(around: WordsBehind, named: list[Judgement]) -> list[Judgement]:
    """The strong labels among others that are none: a speech and lists of votes."""
    strong = [
        j
        for j in named
        if j.weight >= 2.0 and likeness(j.candidate.label, around.openers).weight >= 2.4
    ]
    if not 0 < len(strong) < len(named):
        return []
    said = [j for j in strong if _is_followed_by_speech(around, j)]
    if len({j.candidate.key for j in strong}) >= _MANY:
        is_said = len(said) >= _MOST_SAID * len(strong)
    else:
        is_said = len(said) == len(strong) and all(
            _says_much(around.lines, j) for j in said
        )
    return strong if is_said and _is_transcript(around, strong) else []


def _says_much(lines: Sequence[Line], judgement: Judgement) -> bool:
    """Whether a long line of speech follows a label, and no quotation."""
    words = judgement.candidate.words_in(lines)
    return len(words) > LONG_SPEECH and words[0] not in "\"“'‘«„"


def _is_transcript(around: WordsBehind, named: list[Judgement]) -> bool:
    """Whether labels carry a text, instead of standing in one of another kind."""
    lines = around.lines
    openers = around.openers
    if is_quoted_in_passing(lines, named, openers):
        return False
    keys = Counter(j.candidate.key for j in named)
    recurring = [key for key, count in keys.items() if count > 1]
    recurring = recurring or _by_part(named, openers) or _shortened(keys)
    if len(keys) == 1 and (_is_running_head(around, named) or _are_calls(lines, named)):
        return False
    if recurring and len(named) <= 6:
        again = [j for j in named if j.candidate.key in recurring]
        if (len(recurring) == 1 or any(_is_signed(lines, j) for j in again)) and all(
            likeness(j.candidate.label, openers).shape == "word"
            and not _is_followed_by_speech(around, j)
            for j in again
        ):
            recurring = []
    return bool(recurring) or _are_speakers(around, named)


def _is_signed(lines: Sequence[Line], judgement: Judgement) -> bool:
    """Whether a party signs behind a label, or is to: `Tenant: ________`."""
    words = judgement.candidate.words_in(lines).strip().casefold()
    return words.startswith(_SIGNED) or (len(words) > 1 and not words.strip("_.… -–—"))


def _by_part(named: list[Judgement], openers: frozenset[str]) -> list[str]:
    """The keys that are the surname in another label: `reimann`, `Dr Thea Reimann`.

    Or first names, where two are: many a thing is one word of a longer one.
    """
    keys = [j.candidate.key for j in named]
    whole = [
        j.candidate.key
        for j in named
        if " " in j.candidate.key
        and likeness(j.candidate.label, openers).weight >= _NAMED
    ]
    surnames = {key.rpartition(" ")[2] for key in whole}
    if any(key in surnames for key in keys):
        return [key for key in keys if key in surnames]
    forenames = {key.partition(" ")[0] for key in whole}
    found = [key for key in keys if key in forenames]
    return found if len(found) > 1 else []


def _shortened(keys: Iterable[str]) -> list[str]:
    """The keys that are shortened in others, if two are and they stand in no order."""
    found = [
        key
        for key, below in pairwise(sorted(keys))
        if len(key) > 2 and below.startswith(key) and " " not in below
    ]
    return found if len(found) > 1 and not are_sorted(list(keys)) else []


def _is_running_head(around: WordsBehind, named: list[Judgement]) -> bool:
    """Whether the one label of a text is a line of its own that is nobody's name."""
    if any(j.candidate.setting.separator is not Separator.OWN_LINE for j in named):
        return False
    facts = likeness(named[0].candidate.label, around.openers)
    if facts.shape == "function" and all(
        _is_followed_by_speech(around, j) for j in named
    ):
        return False
    return facts.weight < 2.0 and named[0].candidate.seconds is None


def _are_calls(lines: Sequence[Line], named: list[Judgement]) -> bool:
    """Whether one who speaks calls the chair: `Voorzitter. Wij hebben een vraag.`.

    The speech has begun before the first call, and nobody else has a label.
    """
    if any(
        j.candidate.setting.separator is not Separator.DOT
        or j.candidate.label.isupper()
        or j.candidate.key not in FUNCTIONS
        or j.candidate.key.split(" ", 1)[0] in ARTICLES
        for j in named
    ):
        return False
    before = lines[: named[0].candidate.line]
    return any(
        len(line.text) > 60 and line.last_char in SENTENCE_MARKS for line in before
    )


def _are_speakers(around: WordsBehind, named: list[Judgement]) -> bool:
    """Whether labels of which none recurs are speakers all the same.

    Glossaries, recipes, forms and single speeches have such labels, too: there most are
    one word, no sentence follows them, or they stand late in the text.
    """
    lines = around.lines
    facts = [likeness(j.candidate.label, around.openers) for j in named]
    if all(any(why == KNOWN for why, _ in j.reasons) for j in named):
        return True
    if len(named) > 1 and all(_is_dated(lines, j) for j in named):
        return True
    if all(j.candidate.setting.prefix == "sender" for j in named):
        return True
    if _are_timed(around, named):
        return True
    opening = named[0].candidate.line <= 2 and facts[0].shape in ("function", "title")
    if opening and len(named) == 1:
        return not _is_headline(lines, named[0])
    if all(_goes_on(lines, j) for j in named):
        return False
    judged = list(zip(named, facts, strict=True))
    judged = judged[_fields_above(around, named) :]
    speaking = sum(
        1
        for j, found in judged
        if j.weight > _least_weight(found)
        and (
            found.weight >= 1.0
            or found.shape == "initials"
            or any(why == CALLED for why, _ in j.reasons)
        )
    )
    if speaking < 0.6 * len(judged):
        return False
    said = sum(
        1
        for j, found in judged
        if _is_followed_by_speech(around, j)
        or (found.weight >= CERTAIN and _says_something(around, j))
    )
    if said < 0.5 * len(judged):
        return False
    before = lines[: named[0].candidate.line]
    spoken = sum(
        1
        for line in before
        if len(line.text) > 60 and line.text.rstrip('"”»’)')[-1:] in SENTENCE_MARKS
    )
    calls = facts[0].shape == "function" and named[0].candidate.label.isupper()
    if _is_announced(lines, named):
        spoken = 0
    strong = sum(1 for found in facts if found.weight >= CERTAIN)
    return spoken < len(named) + 2 * strong + calls and (
        len(named) > 1 or facts[0].weight >= 2.0 or not before
    )


def _fields_above(around: WordsBehind, named: list[Judgement]) -> int:
    """How many labels with names or nothing behind them stand above the talk."""
    values = [around.value(j.candidate) for j in named]
    fields = next((i for i, v in enumerate(values) if v not in _NO_SPEECH), 0)
    is_said = values[fields] is Value.SPEECH
    return fields if is_said and len(named) - fields >= _MANY else 0


def _are_timed(around: WordsBehind, named: list[Judgement]) -> bool:
    """Whether times that go up stand beside all labels, and speech behind them.

    One or two are enough where the times are a recording's, and the labels are names.
    """
    times = [j.candidate.seconds for j in named if j.candidate.seconds is not None]
    return (
        len(times) == len(named)
        and times == sorted(times)
        and (len(named) >= _MANY or all(_is_recorded(around, j) for j in named))
        and sum(_is_followed_by_speech(around, j) for j in named) >= 0.5 * len(named)
    )


def _is_recorded(around: WordsBehind, judgement: Judgement) -> bool:
    """Whether the time of a recording, to the second, stands before a name alone."""
    candidate = judgement.candidate
    before = around.lines[candidate.line].text[: candidate.start]
    return (
        before.count(":") > 1
        and candidate.setting.alone
        and likeness(candidate.label, around.openers).weight >= _NAMED
    )


def _is_dated(lines: Sequence[Line], judgement: Judgement) -> bool:
    """Whether a day and a time stand before a label, as in what a messenger exports."""
    candidate = judgement.candidate
    return _STAMP.match(lines[candidate.line].text, 0, candidate.start) is not None


def _is_headline(lines: Sequence[Line], judgement: Judgement) -> bool:
    """Whether a quotation alone follows a label: `Mayor: “It is not for sale”`."""
    candidate = judgement.candidate
    words = candidate.words_in(lines)
    after = candidate.last + 1
    return (
        bool(words)
        and words[0] in "\"“'‘«„"
        and words[-1] in "\"”'’»“"
        and (after >= len(lines) or lines[after].gap > 0)
    )


def _goes_on(lines: Sequence[Line], judgement: Judgement) -> bool:
    """Whether a small letter follows a label in small letters."""
    candidate = judgement.candidate
    words = lines[candidate.last].text[candidate.words : candidate.words + 1]
    is_told = candidate.setting.separator is Separator.SAID
    return words.islower() and not is_told and not candidate.label.isupper()


def _is_announced(lines: Sequence[Line], named: list[Judgement]) -> bool:
    """Whether a line before the labels says that what follows is the talk."""
    first = named[0].candidate.line
    return (
        len(named) > 1
        and 0 < first <= 0.6 * len(lines)
        and lines[first - 1].text.endswith((":", "："))
    )


def _least_weight(found: Likeness) -> float:
    """What a label that does not recur must weigh to be a speaker's."""
    if found.weight >= CERTAIN:
        return 0.5
    return 1.0 if found.shape == "caseless" else 1.5


def _says_something(around: WordsBehind, judgement: Judgement) -> bool:
    """Whether a label that is one wherever it stands has more behind it than names.

    In a court or an assembly one says one's name: `MR. HALE:  Abel Hale, for the city.`
    """
    candidate = judgement.candidate
    is_loud = (
        candidate.label.isupper() and candidate.setting.separator is Separator.COLON
    )
    words = candidate.words_in(around.lines)
    return (is_loud and is_ended(words)) or _is_broken(around, judgement)


def _is_broken(around: WordsBehind, judgement: Judgement) -> bool:
    """Whether the words behind a label have no end in their line, but one below."""
    candidate = judgement.candidate
    below = around.after(candidate.last)
    return (
        around.value(candidate) is Value.FRAGMENT
        and candidate.words_in(around.lines)[-1:].isalpha()
        and below is not None
        and not below.gap
    )


def _is_followed_by_speech(around: WordsBehind, judgement: Judgement) -> bool:
    """Whether the words behind a label, or below it, are speech."""
    candidate = judgement.candidate
    return (
        candidate.setting.separator is Separator.SAID
        or around.value(candidate) is Value.SPEECH
    )


def _without_quoted(
    lines: Sequence[Line], named: list[Judgement], off_page: frozenset[int]
) -> list[Judgement]:
    """The labels without those in a block that a longer text quotes."""
    deepest = max((lines[j.candidate.line].indent for j in named), default=0)
    if deepest <= 2:
        return named
    body = [
        line.indent
        for index, line in enumerate(lines)
        if index not in off_page and len(line.text) > 50
    ]
    if len(body) < 6:
        return named
    counts = Counter(body)
    usual = max(indent for indent, n in counts.items() if n >= 0.1 * len(body))
    inside = [j for j in named if lines[j.candidate.line].indent > usual + 2]
    if not 2 <= len(inside) <= 0.25 * len(body) or len(inside) < 0.7 * len(named):
        return named
    span = inside[-1].candidate.line - inside[0].candidate.line + 1
    if span >= 0.5 * len(lines):
        return named
    return [j for j in named if lines[j.candidate.line].indent <= usual + 2]
