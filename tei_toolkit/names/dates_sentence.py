"""The sentence around a date: whether it tells of one time, and of which."""

import re

from tei_toolkit.lazy_pattern import lazy_pattern

_PAST = lazy_pattern(
    r"\b(?<!\bbe )(?<!\bgets )(?<!\bget )(?<!\bgetting )(?:was|were|had|did|went"
    r"|(?!need|indeed|expected|planned|scheduled|supposed)"
    r"\w+ed(?! by\b)|came|took|gave|said|began|made|met|left|saw|won|lost|became"
    r"|wrote|fell|ran|spoke|knew|thought|sent|drove|flew|rode|threw|broke|grew|chose"
    r"|(?<!['’]ve )(?<!['’]m )(?<!['’]re )(?<!\bis )(?<!\bare )(?:got|quit"
    r"|bought|brought|built|found|heard|held|kept|paid|sold|stood|told))\b"
)
_AHEAD = lazy_pattern(
    r"\b(?:will|shall|(?:Will|Shall|Won[’']t) (?:you|we|he|she|it|they|I|the|there)"
    r"|going to|gonna|upcoming|tomorrow|expects?|(?:expected|due|planned"
    r"|scheduled|supposed|hopes?|hoping|plans?|planning|intends?|like|want|wants) to"
    r"|(?:is|are|am) to|due|scheduled|let[’']s|let us|looks? forward|see you)\b"
    r"|['’]ll\b"
)
_ASKED = lazy_pattern(
    r"[\s\"“‘'—–-]*(?:(?:[Pp]lease|[Dd]o|[Dd]on['’]t|[Ss]o|[Aa]nd|[Bb]ut|[Tt]hen),? )?"
    r"(?i:ask|see|come|call|meet|join|wait|tell|send|bring|remember|try|visit|return"
    r"|watch|stay|write|give|take|pay|let(?! me\b))\b"
)
_BY = lazy_pattern(r"\b(?:until|till|by|before|for)(?: the| this| next)? \Z")
_PUT_OFF = lazy_pattern(
    r"\b(?i:adjourn|postpone|defer|remand|reschedule|put off|put back|held over)"
    r"\w*\b[^.?!\n]{0,20}\b(?:until|till|to)(?: the| this| next)? \Z"
    r"|\b(?i:flights?|tickets?|book(?:ed|ings?)|reservations?|appointments?|invitations?"
    r"|set|fixed|meetings?|sessions?|hearings?|votes?|called|convened|summoned)"
    r"\b[^.?!\n]{0,30}\bfor (?:the )?\Z"
)
_TIMETABLE = lazy_pattern(
    r"(?<!\b[Tt]oday )(?<!\b[Ii]t )(?<!\b[Tt]his )\b(?:is|are"
    r"|(?:[Ww]e|[Tt]hey|I|you) "
    r"(?:meet|return|resume|start|begin|open|leave|fly|play|vote|reconvene)"
    r"|meets|returns|resumes|reconvenes|starts|begins|opens|leaves|closes|ends"
    r"|gets? \w+e[dn](?: over| out| up| back)?)"
    r" (?:again )?(?:back )?(?:on |in )?(?:the )?\Z"
)
"""What is said, in the present, of a day that is to come: `The vote is on `."""
_WILL = lazy_pattern(r"\b(?:will|shall)\b|'ll\b|’ll\b|\bgoing to\b|\bgonna\b")
_EVERY = lazy_pattern(
    r"(?i)(?:\b(?:every(?: other| second)?|each|jede[nrsm]?|chaque|tous les|cada"
    r"|todos? [lo]?os|ogni|tutt[ie] (?:i|le)|кажд\w{1,3}|кожн\w{1,4}|każd\w{1,3}"
    r"|her|elke|varje) |每个?|每個|毎週)\Z"
)
_STOPS = (". ", "? ", "! ", "\n")
_NEW_SENTENCE = lazy_pattern(r"[.!?][\"”’')]*\s+[\"“‘'(]*[A-Z]|\n")
_USUAL = lazy_pattern(
    r"(?i)\b(?:usually|typically|average|generally|season|every|each|between(?! \d)"
    r"|temperatures?|rains?|annual(?:ly)?|always|often|climate|weather|peak|months|through|year-round)\b"
)


_DONE_NEXT = lazy_pattern(
    r",? (?:we|they|I|you)(?: will|['’]ll|['’]re|['’]m| are| am)?"
    r" (?:all )?(?:also )?(?:do|have|start|begin|go|get|meet|leave|vote|play|fly|talk"
    r"|look|turn|move|come|finish|continue|discuss|resume|return|travel)\b"
    r"|,? (?:we|they|I|you)(?:['’]ve got|(?:['’]re|['’]m| are| am) \w+ing)\b"
)
"""What begins with the day on which it will be done: "On Wednesday we do Iceland"."""


def _bounds(text: str, match: re.Match[str]) -> tuple[int, int]:
    """Where the sentence of `match` starts and ends, 250 characters away at most."""
    low, high = max(0, match.start() - 250), match.end() + 250
    start = max(
        text.rfind(sign, low, match.start()) for sign in (". ", "? ", "! ", "\n")
    )
    ends = (text.find(sign, match.end(), high) for sign in _STOPS)
    end = min((place for place in ends if place >= 0), default=min(high, len(text)))
    return (low if start < 0 else start + 1), end


def sentence_around(text: str, match: re.Match[str]) -> str:
    """The sentence in which `match` stands, 250 characters of it on each side."""
    return text[slice(*_bounds(text, match))]


def tense(text: str, match: re.Match[str]) -> bool | None:
    """Whether the clause looks ahead; None where that is not seen.

    What stands nearest before the date counts first, then what follows it, then what
    the paragraph says before.
    """
    start, end = _bounds(text, match)
    at = match.start()
    if _TIMETABLE.search(text, start, at) or _PUT_OFF.search(text, start, at):
        return True
    ahead, past = (_last(p, text, start, at) for p in (_AHEAD, _PAST))
    if ahead == past == -1:
        if _DONE_NEXT.match(text, match.end()):
            return True
        if _ASKED.match(text, start, at) or _BY.search(text, start, at):
            return True
        nexts = [p.search(text, match.end(), end) for p in (_WILL, _PAST)]
        if nexts[0] is None and nexts[1] is None:
            return _is_ahead_so_far(text, at) or None
        if nexts[0] is None or nexts[1] is None:
            return nexts[0] is not None
        return nexts[0].start() < nexts[1].start()
    return ahead > past


def is_every(text: str, at: int) -> bool:
    """Whether what begins at `at` is said to come again and again: "every Sunday"."""
    return _EVERY.search(text[max(0, at - 14) : at]) is not None


def is_ahead(text: str, match: re.Match[str]) -> bool:
    """Whether the clause looks ahead."""
    return tense(text, match) is True


def is_one_sentence(text: str, first: int, last: int) -> bool:
    """Whether no sentence ends between two places."""
    return 0 <= first <= last and not _NEW_SENTENCE.search(text, first, last)


def _last(pattern: re.Pattern[str], text: str, start: int, end: int) -> int:
    """Where a pattern matches last between two places, or -1."""
    return max((m.start() for m in pattern.finditer(text, start, end)), default=-1)


def _is_ahead_so_far(text: str, at: int) -> bool:
    """Whether the paragraph before looks ahead: a programme of the days of a week."""
    start = max(text.rfind("\n", 0, at) + 1, at - 250)
    return _last(_WILL, text, start, at) > _last(_PAST, text, start, at)


def is_telling(text: str, match: re.Match[str]) -> bool:
    """Whether the sentence tells of one time, not of every year."""
    sentence = sentence_around(text, match)
    if _USUAL.search(sentence):
        return False
    return bool(_PAST.search(sentence)) or tense(text, match) is True
