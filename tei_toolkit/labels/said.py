"""Reports of speech: a name and a verb of saying begin a paragraph."""

import re

from tei_toolkit.labels.candidates import Candidate, Separator
from tei_toolkit.labels.heads import WINDOW, Head
from tei_toolkit.lazy_pattern import lazy_pattern

_SAID = re.compile(
    r"((?:The\s+)?(?:[A-Z]{2,}[.A-Z'’\-]*\.?|of|and|the|Mr\.?|Mrs\.?|Dr\.?|Sir|Lord|[A-Z]\.)"
    r"(?:\s+(?:[A-Z][A-Z'’.\-]+|of|and|the|[A-Z]\.)){0,9})"
    r"(?:\s*\([^)]{0,80}\))?"
    r"(?:,\s(?:in|who|on|after|having|speaking|introducing|replying|referring|seconding)\s"
    r"(?:[^.;:]|\b(?:hon|rt|gent|Mr|Dr|St)\.){3,90},"
    r"|(?P<how>\sin\s(?:reply|answer|explanation|conclusion)\b[^.;:,]{0,50},))?\s+"
    r"(?=(?:said|asked|replied|rose|begged|wished|inquired|presented|observed|thought"
    r"|moved|expressed|hoped|would|was\s+(?:understood|sorry|glad|of\s+opinion|anxious"
    r"|surprised|afraid|not|quite|happy|ready|prepared|bound)|in\s+rising|repeated|complained|contended"
    r"|remarked|explained|denied|trusted|supported|opposed|protested|declared|seconded"
    r"|suggested|announced|invited|recalled|noted|stressed|urged|welcomed|agreed|proposed"
    r"|requested|thanked|informed|added|answered|advised|appealed|concurred|deprecated"
    r"|regretted|resumed|introduced|reminded|emphasi[sz]ed|reiterated|pointed\s+out"
    r"|drew\s+attention|gave\s+notice|paid\s+tribute|took\s+note|wondered)\b)"
)
_SAID_AT_ONCE = lazy_pattern(
    r"((?:[Tt]he\s)?(?:Chairman|President|Speaker|Clerk|Mayor|Moderator|Prolocutor)"
    r"|(?:Mr|Mrs|Dr|Sir|Lord|Lady|The\s(?:Duke|Earl|Marquess|Bishop|Archbishop)\sof)\.?"
    r"(?:\s[A-Z][\w'’-]+){1,3})"
    r"(?:,\s[^,.;:]{3,40},)?\s(?=(?:then\s|now\s|also\s|rising,?\s)?"
    r"(?:(?:rose|got\sup|stood\sup)\s?,?\sand\s)?"
    r"(?:said|observed|replied|answered|remarked|rejoined|added|exclaimed|cried),\s"
    r"[A-Z])"
)
"""The same where a name has small letters and speech follows a comma at once."""
_SMALL_WORD = re.compile(r"\s[a-z]")


def read_said(head: Head) -> Candidate | None:
    """A report of speech: `Mr. GLADSTONE said he would`."""
    text, base = head.line.text, head.base
    end = base + WINDOW
    colon = text.find(":", base, end)
    if colon >= 0 and text.find("(", base, colon) < 0:
        end = colon  # a label's: none stands before the verb but in brackets
    if not _SMALL_WORD.search(text, base, end):
        return None
    match = _SAID.match(text, base, end)
    if match is None:
        if "ſ" in text:
            text = text.replace("ſ", "s")
        at_once = _SAID_AT_ONCE.match(text, base, base + WINDOW)
        if at_once is None:
            return None
        return head.candidate(Separator.SAID, at_once.end(1), at_once.end())
    words = match.end()
    if match["how"]:
        words = match.start("how") + 1
    elif (clause := text.find(",", match.end(1), words)) >= 0:
        words = clause
    return head.candidate(Separator.SAID, match.end(1), words)
