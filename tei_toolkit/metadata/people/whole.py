"""Labels that are a function as a whole: `The Chair`, `Several voices`, `Speaker 2`."""

import re

from tei_toolkit.labels.function_words import FUNCTIONS, NUMBERED_SPEAKER, ORDINALS
from tei_toolkit.labels.vocabulary import fold
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.people.names import read_name
from tei_toolkit.metadata.people.parsed import LabelKind, ParsedLabel, plain
from tei_toolkit.metadata.people.peers import sex_of
from tei_toolkit.metadata.people.words import (
    ANSWERERS,
    CHAIRS,
    GROUP_STARTS,
    GROUPS,
    QUESTIONERS,
    UNIDENTIFIED,
)

DOTTED = re.compile(r"(?:[^\W\d_]\.\s?){2,4}")
"""Initials with their stops."""
_ROOM = lazy_pattern(
    r"(?:the )?(?:(?:conference|meeting|board|seminar|lecture|committee|zoom) room"
    r"(?: \w{1,4})?|room \w{1,4}|board ?room)|(?:sala|salle|saal|raum) \d{1,3}\w?"
    r"|(?:besprechungs|konferenz|sitzungs|meeting|seminar)raum(?: \w{1,4})?"
)
"""Where several sit before one microphone, folded."""
_OF_PANELS = (" senata", " vijeća", " veća", " senátu")
"""Of the judges: whoever presides over them is called the president, too."""


def whole_function(label: str, head: str) -> ParsedLabel | None:
    """The function that the whole of `head` is, if it is in the vocabulary."""
    words = "" if DOTTED.fullmatch(head) else plain(head)  # `M.P.` is no Monsieur P.
    whole = " ".join(folded(head).replace(".", " ").split())
    known = (
        whole in FUNCTIONS
        or folded(head) in FUNCTIONS
        or words in FUNCTIONS
        or words in CHAIRS
        or (len(words) > 1 and (words in QUESTIONERS or words in ANSWERERS))
        or whole in UNIDENTIFIED
        or whole in GROUPS
        or words in GROUPS
    )
    if _is_counted(fold(head)):
        return ParsedLabel(label, LabelKind.FUNCTION, function=whole)
    numbered = bool(NUMBERED_SPEAKER.fullmatch(whole))
    is_group = (
        words in GROUPS
        or whole in GROUPS
        or whole.startswith(tuple(start + " " for start in GROUP_STARTS))
        or _ROOM.fullmatch(whole) is not None
    )
    hidden = any(
        word in ("unidentified", "unknown", "unnamed", "inconnu", "unbekannt")
        for word in folded(head.partition(",")[0]).split()
    )
    if not (known or numbered or is_group or hidden):
        return None
    if numbered and re.search(r"[a-z]{4}", whole):
        return ParsedLabel(label, LabelKind.FUNCTION, function=words)
    if numbered and len(whole) <= 3:
        return ParsedLabel(
            label, LabelKind.CODE, name=read_name([head]), function=whole
        )
    if " " in words and words in CHAIRS and words.endswith(_OF_PANELS):
        words = words.split(" ", 1)[0]
    return ParsedLabel(
        label,
        LabelKind.FUNCTION,
        function=words,
        sex=sex_of(head.split()[:1]),
        is_group=is_group,
        is_anonymous=not is_group
        and (hidden or words in UNIDENTIFIED or whole in UNIDENTIFIED),
    )


def _is_counted(whole: str) -> bool:
    """Whether a number in words tells one of a function from another: `2nd witness`."""
    first, _, rest = whole.partition(" ")
    return first in ORDINALS and rest in FUNCTIONS
