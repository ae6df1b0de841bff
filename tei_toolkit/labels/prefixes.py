"""What stands before a label in its line: a time, a number, a mark."""

import re
from collections.abc import Sequence

from tei_toolkit.labels.candidates import Candidate
from tei_toolkit.labels.heads import CLOCK, Head
from tei_toolkit.labels.separators import read_colon
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.clock import HASHED_TIME, seconds_of

_HASHED = HASHED_TIME.replace("#", r"\#")
_LOG_DAY = (
    r"(?:(?:[A-Z][a-z]{2},?[ ])?(?:\d{1,2}[ -][A-Z][a-z]{2}(?:[ -]\d{4})?"
    r"|[A-Z][a-z]{2}[ ]{1,2}\d{1,2}(?:,?[ ]\d{4})?)(?:\][ ]?\[|,?[ ]))?"
)
"""The day before a time as programs write it into logs: `Mon Jan 15`, `15 Jan 2009`."""
_ZONE = r"(?:Z|[ ]?[+-]\d{4}(?![\d:])|\+\d\d:\d\d(?!:))?(?:[ ]\d{4}(?=\]))?"
"""What they write after it: the zone, or the year."""
_PREFIX = lazy_pattern(
    rf"""(?:
      (?P<elapsed>\d{{2,3}}(?:[ ]\d{{2}}){{2,3}}\s+(?:\|\s+)?(?=[^\W\d_]))
    | (?P<time>(?:(?:\[(?:[^\W\d_]{{2,12}}\s{{1,4}})?|[(<{{])\s*(?:\d{{1,3}}:)?
        {_LOG_DAY}{CLOCK}{_ZONE}
        (?:\s*(?:-->|-|–|~|to)\s*{CLOCK})?(?:\s*\|\s*{CLOCK})?\s*[\])>}}]|{_HASHED})
        \s*[-–:]?\s*)
    | (?P<stamp>\[?{_LOG_DAY}{CLOCK}{_ZONE}
        (?:(?:\s*(?:-->|[-–~])\s*|\t){CLOCK})?\]?\s*(?:[-–|]\s+)?
        (?=\S)(?![-–])(?![AaPp]\.?[Mm]\b))
    | (?P<clock>(?:(?:[01]?\d|2[0-3])[.][0-5]\d\s+(?=[^\W\d_])
        |(?:[01]\d|2[0-3])[.][0-5]\d[.][0-5]\d\s+(?=[^\W\d_]|[«"“„(\[]))
        (?!(?:[ap]\.?m|uhr|hrs?|h|hod|hodin|óra|часов|godz|kello)\b))
    | (?P<minute>\d{{1,3}}(?:\+\d{{1,2}})?['′’](?:\+\d{{1,2}}['′’]?)?[.:]?\s+
        (?=[^\W\d_]))
    | (?P<arrow>(?:→|->|=>|⇒|➔)\s*(?=\S))
    | (?P<chevron>>{{2,3}}\s*|&gt;&gt;\s*)
    | (?P<bullet>§\s*\*\s*|[§○◯◎●■□▲△◆◇☆★►▶•·▪◦]\s*|[*+]\s+|\[\*\]\s+)
    | (?P<dash>(?:[-–—―─]{{1,2}}|ー{{2}})\s*(?=[^\s―─])
        |_{{1,2}}\s*(?=[\u0621-\u06d3])(?!.*_$))
    | (?P<number>(?:Q|T|\*|Anf\.?\s+|Nr\.?\s+|No\.?\s+|\#|\()?\d{{1,4}}
        (?:\.\d{{1,3}}){{0,2}}[.)/।]?
        (?:\s+[\[(]\d{{4,7}}[\])]\.?)?\s*[→>]?\s+(?=\D|\d{{1,2}}[.:]\d\d\s)
        |\[\d{{1,4}}[a-e]?\]\s+(?=[^\W\d_\[]|\[(?:[^\W\d_]|\d{{1,2}}:\d)))
    )""",
    re.VERBOSE,
)

RANKED = lazy_pattern(
    r"(?:[^\w\s(\[{<«“‘\"'„#&@¿¡-]{1,4}[ \u00a0]*)?"
    r"(?:(?P<number>(?:\#|№ ?|[Nn][ro]?[.º°] ?|(?i:turno?|beitrag|utterance|replik"
    r"|réplique|реплика) )?\d{1,4}[.)ºª]?|\[\d{1,4}\]|\(\d{1,4}\))"
    r"(?:[ \u00a0]*[-–—:|·•][ \u00a0]+|[ \u00a0]+))?(?=[^\W\d_])"
)
"""What stands before a name: a sign, and the number of the turn: `🌟 007 - Ada`."""
_LOGGED = lazy_pattern(r"(?:[A-Z][a-z]{2} ){1,2}[ \d]?\d \d\d:\d\d(?::\d\d)?\s+[<*-]")
_TIMES = frozenset(("stamp", "time", "clock", "elapsed", "minute"))
_MARKS = frozenset(("chevron", "dash"))
_EVENT = lazy_pattern(r"[(\[][^()\[\]]{3,120}[)\]]\s+(?=[^\W\d_])")


def number_before(text: str) -> int:
    """Where a label begins after a number such as `Q1` or `T2. [66881]`, or 0."""
    match = _PREFIX.match(text, 0, 200)
    return match.end() if match and match["number"] else 0


def after_picture(text: str) -> tuple[int, str]:
    """Where a label begins after a picture and a number, and what they are."""
    if not "\u2600" <= text[0] < "\u2800" and text[0] < "\U0001f000":
        return 0, ""
    ranked = RANKED.match(text, 0, 200)
    if ranked is None:
        return 0, ""
    return ranked.end(), "number" if ranked["number"] else ""


def read_after_event(head: Head) -> Candidate | None:
    """A label after what happens before it: `(APPLAUSE) HILL: Thank you`."""
    event = _EVENT.match(head.line.text, 0, 200)
    if event is None:
        return None
    return read_colon(Head(head.index, head.line, event.end(), "event"))


_QUOTED = {"'": "'", '"': '"', "“": "”", "«": "»", "‘": "’", "„": "“"}


def are_quoted(texts: Sequence[str]) -> bool:
    """Whether quotation marks stand around most lines, as where a table was printed."""
    quoted = sum(
        1 for t in texts if t and t[0] in _QUOTED and t.endswith(_QUOTED[t[0]])
    )
    return len(texts) > 3 and quoted >= 0.6 * len(texts)


def is_logged(text: str) -> bool:
    """Whether a line begins with a day and a time, and a nickname or stars of a log."""
    is_like = text[3:4] == " " and ":" in text[8:16]
    return is_like and _LOGGED.match(text) is not None


def read_prefix(text: str) -> tuple[int, str, float | None]:
    """What stands before a label: how long it is, what it is, and a time in it."""
    base = 0
    prefix = ""
    seconds: float | None = None
    while (match := _PREFIX.match(text, base, base + 200)) and match.end() > base:
        kind = match.lastgroup or ""
        if base and kind not in (_TIMES if prefix == "number" else _MARKS):
            break
        prefix = kind
        if prefix in _TIMES:
            if prefix in ("stamp", "time"):
                seconds = seconds_of(match[0])
            prefix = "time"
        base = match.end()
        if prefix not in ("time", "chevron", "number"):
            break
    return base, prefix, seconds
