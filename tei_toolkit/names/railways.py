"""Railways: a line is a place, and a company that somebody works for is a body."""

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.names.candidates import Candidate
from tei_toolkit.names.place_words import RAILWAYS
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


class Railways:
    """The railways of one English text."""

    def __init__(self, tokens: Tokens) -> None:
        """Nothing is looked at yet."""
        self._tokens = tokens
        self._companies: dict[str, bool] = {}

    def is_one(self, candidate: Candidate) -> bool:
        """Whether a candidate is a railway by its last word."""
        low = self._tokens.low
        if candidate.how != "headed" or low[candidate.last] not in RAILWAYS:
            return False
        return low[candidate.first] == "great" or low[candidate.first] not in STOP

    def is_company(self, candidate: Candidate) -> bool:
        """Whether the text tells anywhere what the railway does, or whom it employs."""
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
