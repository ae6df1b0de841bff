"""What stands in brackets: events, pauses and gaps among the words.

The types are a closed list. Chapter TS of the TEI Guidelines tells the elements apart:
`vocal` for sounds of the voice that are no words, `kinesic` for what is done with the
body, `incident` for anything else that happens.
"""

import re
from functools import lru_cache

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.structure.event_words import EVENT_STEMS, GAP_STEMS
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

_PAUSE = lazy_pattern(
    r"(?:(?:long|short|brief|a|slight|lange|kurze|longue|larga)\s+)?"
    r"(?:pause|pausa|pauze|пауза|pauza|beat|停顿|停頓|間|포즈|휴지|παύση|הפסקה)"
    r"(?:\s+(?:in|of)\b.*)?\.?",
    re.IGNORECASE,
)
_TIMED_PAUSE = lazy_pattern(
    r"\(\s*(\d{1,2}(?:[.,]\d{1,2})?|\.)\s*(?:s|sec|seconds?)?\s*\)"
)
_REASONS = (
    ("redacted", ("redact", "geschwärzt", "expunged", "deleted", "omitted")),
    ("inaudible", ("",)),
)

_ALL_STEMS: list[tuple[re.Pattern[str], str]] = [
    (lazy_pattern(rf"(?:^|\b|(?<=[\s(—–-]))(?:{stems})", re.IGNORECASE), name)
    for name, stems in EVENT_STEMS.items()
]
_GAP_STEMS = lazy_pattern(rf"(?:^|\b)(?:{GAP_STEMS})", re.IGNORECASE)


@immutable
class Kind:
    """What a bracketed remark is: an event's type, `pause`, or `gap` with a reason."""

    type: str
    reason: str = ""


@lru_cache(maxsize=4096)
def classify(words: str, *, alone: bool) -> Kind | None:
    """What the bracketed `words` (without brackets) say, or None for words of the text.

    `alone` says that the brackets fill a line or follow a sentence by themselves; then
    longer remarks are taken for events too.
    """
    words = words.replace("\\", "").strip()
    if not words or len(words) > (400 if alone else 90):
        return None
    if _PAUSE.fullmatch(words):
        return Kind("pause")
    count = words.count(" ") + 1
    found = _GAP_STEMS.search(words)
    if found and (found.start() < 20 or alone) and count <= 8:
        folded = words.casefold()
        for reason, stems in _REASONS:
            if any(stem in folded for stem in stems):
                return Kind("gap", reason)
    first: tuple[int, str] | None = None
    for pattern, name in _ALL_STEMS:
        match = pattern.search(words)
        if match and (first is None or match.start() < first[0]):
            first = (match.start(), name)
    if first is None:
        return None
    if not alone and (count > 6 or first[0] > 18):
        return None
    return Kind(first[1])


_BRACKETS = re.compile(
    r"\\?\[[^\[\]]{1,300}\]|\([^()]{1,400}\)|（[^（）]{1,200}）|［[^［］]{1,200}］"
    r"|【[^【】]{1,200}】|<[^\W\d_][^<>\n]{1,60}>|〔[^〔〕]{1,200}〕|\*[^\W\d_][^*\n]{2,40}\*"
    r"|♪[^♪\n]{0,200}♪?"
)
_EDGES = "♪()[]（）［］【】〔〕<>*\\ \t\r\n\u00a0"


def find_marks(
    text: str, start: int, end: int, *, alone: bool = False
) -> list[Event | Pause | Gap]:
    """The events, pauses and gaps in `text` from `start` to `end`, in order.

    `alone` says that the range is a line of its own, all in brackets.
    """
    found: list[Event | Pause | Gap] = []
    for match in _BRACKETS.finditer(text, start, end):
        low, high = match.start(), match.end()
        first, last = low, high
        while first < last and text[first] in _EDGES:
            first += 1
        while last > first and text[last - 1] in _EDGES:
            last -= 1
        if first >= last:
            continue
        if timed := _TIMED_PAUSE.fullmatch(match[0]):
            dur = None if timed[1] == "." else float(timed[1].replace(",", "."))
            found.append(Pause(low, high, dur))
            continue
        words = text[first:last]
        kind = classify(
            " ".join(words.split()),
            alone=alone or (low == start and high == end) or text[low] == "♪",
        )
        if text[low] == "♪":
            kind = kind or Kind("music")
        if kind is None:
            continue
        if kind.type == "pause":
            found.append(Pause(low, high))
        elif kind.type == "gap":
            found.append(Gap(low, high, kind.reason))
        else:
            found.append(Event(low, high, first, last, TYPES[kind.type], kind.type))
    return found


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
    return words.endswith(close) and words.find(close) == len(words) - 1
