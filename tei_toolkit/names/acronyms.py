"""Acronyms that a text explains in brackets, either way round."""

import re

from tei_toolkit.names.organisation_words import SURE_HEADS
from tei_toolkit.names.tokens import Tokens
from tei_toolkit.values import immutable

_SHORT_LAST = re.compile(r"\((?:the )?[\"“]?(?P<short>[A-Z][A-Za-z&]{1,9})[\"”]?\)")
_SHORT_FIRST = re.compile(
    r"(?P<short>[A-Z][A-Za-z&]{1,9}) \((?P<long>[A-Z][^()\n;:!?]{4,90})\)"
)
_STOPS = re.compile(r"[()\n;:!?]")
_REACH = 100
_SMALL = frozenset("of the and for on in to de la des du y e und für der".split())


@immutable
class Expansion:
    """Where the words stand from which an acronym is made.

    Attributes:
        start: where they start.
        end: where they end.
        is_institution: whether they are written as the name of an institution.
    """

    start: int
    end: int
    is_institution: bool


def explained_acronyms(tokens: Tokens) -> dict[str, Expansion]:
    """Each acronym that is explained in brackets, with its expansion."""
    found: dict[str, Expansion] = {}
    text = tokens.text
    at = text.find("(")
    while at >= 0:
        last = _SHORT_LAST.match(text, at)
        line = max(text.rfind(" ", 0, max(at - 1, 0)), text.rfind("\n", 0, at)) + 1
        first = _SHORT_FIRST.match(text, line)
        if last:
            low = max(0, at - _REACH)
            stops = [m.end() for m in _STOPS.finditer(text, low, at)]
            _bind(text, last["short"], (stops[-1] if stops else low, at), found)
        elif first and first.start("long") == at + 1:
            _bind(text, first["short"], first.span("long"), found)
        at = text.find("(", at + 1)
    return found


def _bind(
    text: str, short: str, place: tuple[int, int], found: dict[str, Expansion]
) -> None:
    """Bind an acronym to its expansion, if that stands in `place`."""
    if sum(c.isupper() for c in short) > 1:
        expansion = _expansion(text, *place, short)
        if expansion is not None:
            found.setdefault(short, expansion)


def _expansion(text: str, start: int, end: int, short: str) -> Expansion | None:
    """The words from which the acronym is made, at the end of a stretch of text."""
    words = [
        (m.start() + start, m.end() + start, m[0])
        for m in re.finditer(r"[^\W_]+(?:['’][^\W_]+)*", text[start:end])
    ]
    letters = [c.lower() for c in short if c.isupper()]
    for first in range(len(words) - 1, -1, -1):
        part = [w for _, _, w in words[first:]]
        main = [w[0].lower() for w in part if w.lower() not in _SMALL]
        if len(part) < 2 or letters not in (main, [w[0].lower() for w in part]):
            continue
        is_named = part[0][0].isupper() and any(w.lower() in SURE_HEADS for w in part)
        capitals = sum(w[0].isupper() for w in part)
        return Expansion(
            words[first][0], words[-1][1], is_named and capitals * 2 > len(main)
        )
    return None
