"""The kind of event, from the words of its title and head."""

import re
from collections.abc import Sequence
from functools import lru_cache

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.event.activity_words import ACTIVITIES
from tei_toolkit.metadata.folding import fold_pattern, folded
from tei_toolkit.metadata.matter.tail import AMONG_US


@lru_cache(maxsize=1)
def _stems() -> dict[str, list[tuple[str, int, str]]]:
    """For each two characters the stems that begin so, with rank and activity."""
    table: dict[str, list[tuple[str, int, str]]] = {}
    for rank, (activity, line) in enumerate(ACTIVITIES.items()):
        for stem in folded(line).split("|"):
            table.setdefault(stem[:2], []).append((stem, rank, activity))
    return table


# Stems of these scripts may stand anywhere: no space parts their words.
_START = re.compile(r"(?<![^\W\d_])[^\W\d_]|[\u0e00-\u0e7f\u1100-\u11ff\u3040-\u9fff]")

# What a text without turns is, of those kinds of events of which one prints the words
# of one speaker alone, or of a press office.
_ALONE = frozenset({"lecture", "sermon", "remarks"})
_PRESS = ("press gaggle", "press conference", "press briefing", "press statement")
_PRINTED = frozenset({*_PRESS, "interview"})
_RECORD = lazy_pattern(
    fold_pattern(
        r"\b(?:minutes|transcript(?:ion)?|verbatim (?:record|report)|"
        r"(?:sitzungs|wort|plenar|verhandlungs|ergebnis)?protokoll|niederschrift|"
        r"stenogra\w+|compte[- ]rendu|proces[- ]verbal|acta|verbale|resoconto|ata|"
        r"notulen|verslag|referat|zapisnik|zapis|zapisnica|protokol|protokół|tutanak|"
        r"tutanagi|diario de sesiones|jegyzokonyv|proces-verbal|πρακτικα|стенограмма|"
        r"стенографичн\w+|протокол\w*|записник)\b|פרוטוקול|محضر|صورتجلسه|会議録|議事録|"
        r"会议记录|会议纪要|會議紀錄|회의록"
    )
)
"""What a record of an event is called."""
_BEFORE_EVENT = lazy_pattern(
    r"[^\W\d_]*\W*(?:$|[:–—,(|]|- |\d|(?:by|of|at|to|on|for|from|with|delivered|given|"
    r"before|in|the|mit|von|am|an|zu[rm]?|im|auf|bei|beim|vor|uber|anlasslich|de[rs]?|du|d|"
    r"a|aux?|en|par|sur|devant|avec|del?|al|por|sobre|ante|con|di|da|della|alla|su|do|no|"
    r"na|em|pela|com|van|bij|over|op|met|av|til|ved|om|vid|med|w|o|z|s|pred|на|перед|об|"
    r"по|к|в|с|о)\b)"
)
"""What follows the kind of an event in a title that names the event."""
_AMONG = 3
"""Words that may stand before it: `The President's opening remarks`."""


def activity_of_prose(lines: Sequence[str], said: str) -> str | None:
    """The kind of event of a text without turns, if it is the record of one.

    A law, an article or a tale names trials and meetings. So the head must name a
    record (`Minutes of the meeting`), or its first words one who speaks (`Remarks by
    ...`).

    Args:
        lines: the title (it may be empty) and the other lines of the head.
        said: the words below.
    """
    for line in lines:
        plain = folded(line[:400])
        if match := _RECORD.search(plain):
            rest = plain[: match.start()] + plain[match.end() :]
            if activity := find_activity(rest):
                return activity
    plain = folded(lines[0][:400])
    found = _find(plain)
    if found is None or plain.count(" ", 0, found[1]) > _AMONG:
        return None
    is_event = found[0] in _PRINTED or (found[0] in _ALONE and AMONG_US.search(said))
    return found[0] if is_event and _BEFORE_EVENT.match(plain, found[1]) else None


@lru_cache(maxsize=512)
def find_activity(text: str) -> str | None:
    """The kind of event that `text` names, or None.

    The earliest word decides; of several at one place the more telling.
    """
    found = _find(folded(text[:400]))
    return found[0] if found else None


def _find(plain: str) -> tuple[str, int] | None:
    """The kind of event that a folded text names first, and where its word ends."""
    stems = _stems()
    for match in _START.finditer(plain):
        start = match.start()
        known = stems.get(plain[start : start + 2])
        if not known:
            continue
        found = [
            (rank, activity, start + len(stem))
            for stem, rank, activity in known
            if plain.startswith(stem, start)
        ]
        if found:
            return min(found)[1:]
    return None


def has_activity_word(text: str) -> bool:
    """Whether `text` names a kind of event."""
    return find_activity(text) is not None
