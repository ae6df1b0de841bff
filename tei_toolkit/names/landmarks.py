"""Railways and saints' churches: what they are by their first and last word.

A railway line is a place, and a railway that somebody works for is a company.
"""

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.names.candidates import SAINTS, Candidate
from tei_toolkit.names.place_words import HEADS, RAILWAYS
from tei_toolkit.names.title_words import STOP
from tei_toolkit.names.tokens import Tokens

_WORKED_FOR = lazy_pattern(
    r"\b(?:(?:work|works|worked|working) (?:for|at|on)|join|joined|by|sued"
    r"|(?:president|chairman|director|manager|owner|chief) of) (?:the )?\Z"
)
_DOES = lazy_pattern(
    r" (?:Company|Co\.|Corporation)|,? (?:has |had |also |then |soon )?(?:hired|fired"
    r"|announced|said|says|bought|sold|merged|decided|owned|owns|operated|operates|built"
    r"|paid|agreed|refused|wanted|employed|employs|went bankrupt)\b"
)
_FAR = 20


class Landmarks:
    """The railways and churches of one English text."""

    def __init__(self, tokens: Tokens) -> None:
        """Nothing is looked at yet."""
        self._tokens = tokens
        self._companies: dict[str, bool] = {}

    def is_one(self, candidate: Candidate) -> bool:
        """Whether a candidate is a railway, or a saint's church or square."""
        if candidate.how != "headed":
            return False
        low = self._tokens.low
        first, last = low[candidate.first], low[candidate.last]
        if last in RAILWAYS:
            return first == "great" or first not in STOP
        return first in SAINTS and (last in HEADS or last == "church")

    def is_company(self, candidate: Candidate) -> bool:
        """Whether the text tells anywhere what a railway does, or whom it employs."""
        if self._tokens.low[candidate.last] not in RAILWAYS:
            return False
        name = self._tokens.text[candidate.start : candidate.end]
        found = self._companies.get(name)
        if found is None:
            found = self._companies[name] = self._acts(name)
        return found

    def _acts(self, name: str) -> bool:
        text = self._tokens.text
        start = text.find(name)
        while start >= 0:
            end = start + len(name)
            if _DOES.match(text, end) or _WORKED_FOR.search(
                text, max(0, start - _FAR), start
            ):
                return True
            start = text.find(name, end)
        return False
