"""Whether who is called the president presides, or is a head of state who is asked."""

import re
from collections.abc import Iterable, Sequence

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.people.linking import Cluster
from tei_toolkit.metadata.people.parsed import LabelKind, ParsedLabel, plain
from tei_toolkit.metadata.people.words import QUESTIONERS

_HEADS = frozenset(
    "president|vice president|presidente|presidenta|vicepresidente|vicepresidenta"
    "|vice presidente".split("|")
)
"""Offices of those who preside, which heads of state have, too, folded."""
_OTHER_HEADS = frozenset(
    "prime minister|first lady|premier ministre|primer ministro|primeiro ministro"
    "|primo ministro|king|queen".split("|")
)
_LISTENERS = frozenset("audience|audience member|crowd|participants".split("|"))
_SITTING = lazy_pattern(
    r"\badjourn|\bquorum\b|\broll call|\bseconded\b|\bto order\b|\bpublic comment"
    r"|\bmotion (?:to|that|is|by|from|carrie|pass|fail)"
    r"|\b(?:have|has|take|give) the floor"
    r"|\bmeeting (?:is|was) (?:now )?(?:open|close|suspend|resume|rose)|\bthe sitting"
    r"|\bséance\b|\bordre du jour|\bla parole\b|\bamendement|\bsesión\b|\borden del día"
    r"|\bla palabra\b|\bsessão\b|\bordem do dia|\ba palavra\b|\bseduta\b"
    r"|\bordine del giorno|\bla parola\b",
    re.IGNORECASE,
)
"""What is said where somebody presides over a sitting."""


def presides_over_none(
    clusters: Sequence[Cluster], texts: Iterable[str]
) -> frozenset[int]:
    """Identities of those of `clusters` who are presidents and preside over nothing.

    The press asks them; or a label has the name of one behind the office, or there is
    a head of government, and nothing that is said is said in a sitting.
    """
    presidents = [c for c in clusters if (said := _chairs(c)) and said <= _HEADS]
    if not presidents:
        return frozenset()
    if any(c.function in QUESTIONERS or c.function in _LISTENERS for c in clusters):
        return frozenset(map(id, presidents))
    named = [c for c in presidents if any(map(_is_named, c.parses))]
    is_among_heads = bool(named) or any(any(map(_heads, c.parses)) for c in clusters)
    doubtful = presidents if is_among_heads else ()
    if not doubtful or any(_SITTING.search(text) for text in texts):
        return frozenset()
    return frozenset(map(id, doubtful))


def _chairs(cluster: Cluster) -> set[str]:
    """The words, folded, by which labels say that somebody presides."""
    return {_office(p) for p in cluster.parses if p.is_chair}


def _office(parsed: ParsedLabel) -> str:
    return parsed.function or plain(parsed.office or "")


def _heads(parsed: ParsedLabel) -> bool:
    """Whether a label is that of a head of government, or of a royal."""
    return _office(parsed) in _OTHER_HEADS


def _is_named(parsed: ParsedLabel) -> bool:
    """Whether a label has a name behind the office: `PRESIDENT FENN`."""
    return parsed.is_chair and parsed.kind is LabelKind.NAME
