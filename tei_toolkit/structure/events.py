"""What stands in brackets: events, pauses and gaps among the words.

The types are a closed list. Chapter TS of the TEI Guidelines tells the elements apart:
`vocal` for sounds of the voice that are no words, `kinesic` for what is done with the
body, `incident` for anything else that happens.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from tei_toolkit.lazy_pattern import in_one_case, lazy_pattern
from tei_toolkit.structure.directions import MORE_BRACKETS, direction_kind, is_direction
from tei_toolkit.structure.event_words import (
    EVENT_FORMS,
    EVENT_STEMS,
    EVENT_WORDS,
    FORM_SIGNS,
    GAP_FORMS,
    GAP_SIGNS,
    GAP_STEMS,
)
from tei_toolkit.structure.pauses import UNSURE, PauseCustom, timed_pause
from tei_toolkit.structure.reactions import (
    bare_reaction,
    interjection,
    parts_of,
    reaction,
)
from tei_toolkit.transcript import Event, EventElement, Gap, Pause
from tei_toolkit.values import immutable

TYPES: dict[str, EventElement] = {
    "applause": EventElement.KINESIC,
    "gesture": EventElement.KINESIC,
    "standing": EventElement.KINESIC,
    "silence": EventElement.KINESIC,
    "laughter": EventElement.VOCAL,
    "cheering": EventElement.VOCAL,
    "exclamation": EventElement.VOCAL,
    "crying": EventElement.VOCAL,
    "coughing": EventElement.VOCAL,
    "sighing": EventElement.VOCAL,
    "singing": EventElement.VOCAL,
    "noise": EventElement.VOCAL,
    "crosstalk": EventElement.INCIDENT,
    "interruption": EventElement.INCIDENT,
    "recess": EventElement.INCIDENT,
    "music": EventElement.INCIDENT,
    "sound": EventElement.INCIDENT,
    "movement": EventElement.INCIDENT,
    "vote": EventElement.INCIDENT,
    "recording": EventElement.INCIDENT,
    "action": EventElement.INCIDENT,
}
"""Every type of event and the element that it is encoded with."""

_SECONDS = (
    r"[\s-]?(?:s|secs?|seconds?|seg(?:undos?)?|sek(?:unden?)?|secondes?|secondi"
    r"|с|сек(?:унд\w?)?)\.?"
)
_PAUSE = lazy_pattern(
    r"(?:(?:long|short|brief|a|slight|lange|kurze|longue|larga)\s+)?"
    rf"(?:(?P<before>\d{{1,3}}(?:[.,]\d{{1,2}})?){_SECONDS}[\s-])?"
    r"(?:pause|pausa|pauze|пауза|pauza|beat|停顿|停頓|間|포즈|휴지|παύση|הפסקה)"
    r"(?:\s+(?:in|of)\b.*|[,:]?\s*(?:(?:de|von|di) )?"
    rf"(?P<after>\d{{1,3}}(?:[.,]\d{{1,2}})?){_SECONDS})?\.?",
    re.IGNORECASE,
)
_REASONS = (
    ("redacted", ("redact", "geschwärzt", "expunged", "deleted", "omitted")),
    ("untranscribed", ("speaks ", "speaking ", "foreign language")),
    ("inaudible", ("",)),
)


def _heads(words: str) -> frozenset[str]:
    """What the alternatives of a pattern begin with, up to two letters of each.

    It is the empty string where one begins with something else.
    """
    quantifiers = ("?", "*", "{")
    parts = map(in_one_case, words.split("|"))
    return frozenset(
        next(
            (
                part[:size]
                for size in (2, 1)
                if part[:size].isalpha() and part[size : size + 1] not in quantifiers
            ),
            "",
        )
        for part in parts
    )


_SINGLE = [
    *(
        (lazy_pattern(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE), name, _heads(words))
        for name, words in EVENT_WORDS.items()
    ),
    *(
        (
            lazy_pattern(rf"(?:^|\b|(?<=[\s(—–-]))(?:{stems})", re.IGNORECASE),
            name,
            _heads(stems),
        )
        for name, stems in EVENT_STEMS.items()
    ),
]
"""The words that are used of events, then their stems, with the type of each."""
_FORMS = [
    (lazy_pattern(rf"\W*(?:{forms})\W*", re.IGNORECASE), name, FORM_SIGNS[name])
    for name, forms in EVENT_FORMS.items()
]
_HEAD = re.compile(r"(?<!\w)\w\w?")
_GAP_STEMS = lazy_pattern(rf"(?:^|\b)(?:{GAP_STEMS})", re.IGNORECASE)
_GAP_FORMS = lazy_pattern(rf"\W*(?:{GAP_FORMS})\W*", re.IGNORECASE)
_AT_START = 18
"""Characters before which the word stands that a remark among words is about."""
_FEW, _MANY = 6, 25
"""Words of a remark among words: of any, and of one that begins with what is heard."""


@immutable
class Kind:
    """What a bracketed remark is.

    Attributes:
        type: an event's type, `pause` or `gap`.
        reason: why speech is lacking.
        seconds: how long a pause is, where that is printed.
    """

    type: str
    reason: str = ""
    seconds: float | None = None


@lru_cache(maxsize=4096)
def classify(words: str, *, alone: bool) -> Kind | None:
    """What the bracketed `words` (without brackets) say, or None for words of the text.

    `alone` says that the brackets fill a line or follow a sentence by themselves; then
    longer remarks are taken for events too.
    """
    words = words.replace("\\", "").strip()
    if words and (type_ := _reported(words)):
        return Kind(type_)
    if not words or len(words) > (400 if alone else 200):
        return None
    if pause := _PAUSE.fullmatch(words):
        length = pause["before"] or pause["after"]
        seconds = float(length.replace(",", ".")) if length else None
        return Kind("pause", seconds=seconds)
    count = words.count(" ") + 1
    if reason := _lacking(words, count, alone=alone):
        return Kind("gap", reason)
    place, name = _first_word(words)
    if place and (alone or count <= _FEW) and (form := _form_of(words)):
        return Kind(form)
    if name is None:
        return None
    if not alone and count > (_FEW if place else _MANY):
        return None
    if not alone and place > _AT_START:
        return None
    return Kind(name)


def _reported(words: str) -> str | None:
    """The type of what a report tells of the house: of the first thing it tells."""
    if interjection(words):
        return "interruption"
    if name := reaction(words):
        return name
    first, *others = (words[start:end] for start, end in parts_of(words))
    if not others:
        return None
    name = "interruption" if interjection(first) else reaction(first)
    is_told = first[-1] in ".!" or any(interjection(o) or reaction(o) for o in others)
    return name if is_told else None


def _lacking(words: str, count: int, *, alone: bool) -> str | None:
    """Why speech is lacking, where a remark says that it is."""
    if count > 8:
        return None
    found = _GAP_STEMS.search(words)
    if not (found and (found.start() < 20 or alone)) and not _is_gap(words):
        return None
    folded = words.casefold()
    return next(
        reason for reason, stems in _REASONS if any(stem in folded for stem in stems)
    )


def _is_gap(words: str) -> bool:
    """Whether a remark as a whole says that speech is lacking."""
    plain = in_one_case(words)
    return any(sign in plain for sign in GAP_SIGNS) and (
        _GAP_FORMS.fullmatch(words) is not None
    )


def _first_word(words: str) -> tuple[int, str | None]:
    """Where the first word stands that is used of events, and their type."""
    first: tuple[int, str | None] = (len(words), None)
    begun = {""}
    for head in map(in_one_case, _HEAD.findall(words)):
        begun |= {head[:1], head[:2]}
    for pattern, name, heads in _SINGLE:
        if heads.isdisjoint(begun):
            continue
        match = pattern.search(words)
        if match and match.start() < first[0]:
            first = (match.start(), name)
    return first


def _form_of(words: str) -> str | None:
    """The type of the event that the remark is a phrase for, if it is one."""
    plain = in_one_case(words)
    for pattern, name, signs in _FORMS:
        if any(sign in plain for sign in signs) and pattern.fullmatch(words):
            return name
    return None


_BRACKETS = re.compile(
    r"\\?\[[^\[\]]{1,300}\]|\(\([^()]{1,200}\)\)|\([^()]{1,1200}\)"
    r"|（[^（）]{1,200}）|［[^［］]{1,200}］"
    r"|【[^【】]{1,200}】|<[^\W\d_][^<>\n]{1,60}>|〔[^〔〕]{1,200}〕|\*[^\W\d_][^*\n]{2,40}\*"
    r"|♪[^♪\n]{0,200}♪?"
)
_NEXT = 24
"""Characters beside brackets that are looked at."""
_STOPS = ".?!…»”\"'’)"
_SENTENCE = 14
"""Spaces in a remark that is a sentence, at most."""
_OWN = lazy_pattern(
    r"(?i)\b(?:I|we|my|our|me|us|you|your|je|nous|mon|ma|mes|notre|nos|vous|ich|wir|mein"
    r"|unser|uns|mir|mich|yo|mi|nosotros|nuestr[oa]s?|io|noi|mio|mia|eu|nós|meu|minha"
    r"|я|мы|мой|моя|мне|нас|наш|ja|my|mój|nasz|ben|biz"
    r"|was|were|had|left (?:the|his|her|for)|went|came|\w{2,}ed)\b"
)
"""Words by which a sentence is the speaker's own, or of another time."""
_EDGES = "♪()[]（）［］【】〔〕<>*\\ \t\r\n\u00a0"


def find_marks(
    text: str,
    start: int,
    end: int,
    *,
    alone: bool = False,
    custom: PauseCustom = UNSURE,
    directs: bool = False,
) -> list[Event | Pause | Gap]:
    """The events, pauses and gaps in `text` from `start` to `end`, in order.

    `alone` says that the range is a line of its own, all in brackets; `custom` how the
    document marks pauses; `directs` that it is a play.
    """
    found: list[Event | Pause | Gap] = []
    places = [match.span() for match in _BRACKETS.finditer(text, start, end)]
    if directs:
        places += [match.span() for match in MORE_BRACKETS.finditer(text, start, end)]
        places.sort(key=lambda place: (place[0], -place[1]))
    for low, high in places:
        if found and low < found[-1].end:
            continue
        first, last = low, high
        while first < last and text[first] in _EDGES:
            first += 1
        while last > first and text[last - 1] in _EDGES:
            last -= 1
        if first >= last or _is_in_title(text, low, high, text[first:last]):
            continue
        if pause := timed_pause(text, low, high, custom):
            found.append(pause)
            continue
        words = text[first:last].strip("_")
        is_whole = alone or (low == start and high == end)
        is_whole = is_whole or _is_told_between(text, start, low, words)
        kind = _kind_of(text[low : low + 2], words, alone=is_whole, custom=custom)
        if directs and text[low] in "[(" and (kind is None or kind.type in _ACTED):
            opens = not text[start:low].strip()
            if words and is_direction(words, text[low], opens_speech=opens):
                kind = Kind(direction_kind(words))
        if kind is not None:
            told = _told_apart(words) if last - first == len(words) else []
            found += _marks_of(told, low, high, first)
            if not told:
                found.append(_mark(kind, low, high, (first, last)))
    return found


def _is_in_title(text: str, low: int, high: int, words: str) -> bool:
    """Whether brackets stand in a title: `the Food (EU Exit) Regulations`."""
    before = text[max(0, low - _NEXT) : low].replace("(", "").replace(")", "").split()
    behind = text[high : high + _NEXT]
    parts = words.split()
    return (
        len(parts) > 1
        and text[low] == "("
        and behind[:1] == " "
        and behind[1:2].isupper()
        and bool(before)
        and before[-1][0].isupper()
        and before[-1][-1].isalpha()
        and sum(part[0].isupper() for part in parts) > len(parts) // 2
    )


def _is_told_between(text: str, start: int, low: int, words: str) -> bool:
    """Whether a sentence in brackets stands between sentences, and is no one's own.

    `It was long ago. (A woman enters the room.) Go on.`
    """
    before = text[max(start, low - 4) : low].rstrip()
    return (
        words[-1:] == "."
        and words[:1].isupper()
        and (not before or before[-1] in _STOPS)
        and words.count(" ") < _SENTENCE
        and not any(map(str.isdigit, words))
        and _OWN.search(words) is None
    )


def _told_apart(words: str) -> list[tuple[int, int, Kind]]:
    """Where each event of a remark stands that tells of several: `Beifall – Zuruf`."""
    if not any(dash in words for dash in "–—-"):
        return []
    told: list[tuple[int, int, Kind]] = []
    for start, end in parts_of(words):
        part = " ".join(words[start:end].split())
        is_call = interjection(part)
        kind = Kind("interruption") if is_call else classify(part, alone=True)
        if kind is None or kind.type in {"pause", "gap"}:
            return []
        told.append((start, end, kind))
    return told if len(told) > 1 else []


def _marks_of(
    told: list[tuple[int, int, Kind]], low: int, high: int, first: int
) -> Iterator[Event | Pause | Gap]:
    """The events of a remark from `low` to `high` whose words begin at `first`."""
    for number, (start, end, kind) in enumerate(told, 1):
        until = high if number == len(told) else first + told[number][0]
        yield _mark(kind, low, until, (first + start, first + end))
        low = until


def _kind_of(
    opening: str, words: str, *, alone: bool, custom: PauseCustom
) -> Kind | None:
    """What a remark is that stands behind the two characters of `opening`."""
    is_song, is_comment = opening[0] == "♪", opening == "(("
    kind = classify(" ".join(words.split()), alone=alone or is_song or is_comment)
    if kind is None and is_song:
        return Kind("music")
    if kind is None and is_comment and custom.is_close:
        return Kind("action")
    return kind


def bare_mark(text: str, start: int) -> Event | Pause | None:
    """The event that a line without brackets, printed from `start` on, is."""
    name = bare_reaction(text)
    if name is None:
        return None
    end = start + len(text)
    mark = _mark(Kind(name), start, end, (start, end))
    return mark if isinstance(mark, Event | Pause) else None


def _mark(
    kind: Kind, low: int, high: int, words: tuple[int, int]
) -> Event | Pause | Gap:
    """What stands from `low` to `high`, with its words."""
    if kind.type == "pause":
        return Pause(low, high, kind.seconds)
    if kind.type == "gap":
        return Gap(low, high, kind.reason)
    element = TYPES.get(kind.type, EventElement.INCIDENT)
    return Event(low, high, *words, element, kind.type)


_ACTED = frozenset({"movement", "action", "standing", "gesture"})
"""Types of events that are what an actor does."""
PAIRS = {
    "(": ")",
    "[": "]",
    "（": "）",
    "［": "］",
    "<": ">",
    "【": "】",
    "〔": "〕",
}
"""Opening brackets and what closes them."""


def is_bracketed(words: str) -> bool:
    """Whether `words` are all in one pair of brackets."""
    close = PAIRS.get(words[:1])
    if close is None or len(words) < 3:
        return False
    words = words.rstrip(".。")
    if not words.endswith(close):
        return False
    if words.startswith("<<") and not words.endswith(">>"):
        return False  # how words are said, and the words: `<<laughing> that is true>`
    return words.find(close) == len(words) - 1 or _is_one_pair(words, close)


def _is_one_pair(words: str, close: str) -> bool:
    """Whether the bracket that opens `words` is closed by the last of them alone.

    Others stand inside: `(A blue-card question under Rule 162(8))`.
    """
    depth, last = 0, len(words) - 1
    for index, char in enumerate(words):
        if char == words[0]:
            depth += 1
        elif char == close:
            depth -= 1
            if depth == 0:
                return index == last
    return False
