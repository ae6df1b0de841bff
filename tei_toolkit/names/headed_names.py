"""Headed names: those whose last or first word says what they are.

"Ministry of Health", "Bank of Japan", "Committee on Legal Affairs, Petitions and
Trade".
"""

from tei_toolkit.common_words import CommonWords
from tei_toolkit.names.blocks import CLOSED, Blocks
from tei_toolkit.names.known_names import KnownNames
from tei_toolkit.names.organisation_words import EVENT_HEADS, WORK_HEADS
from tei_toolkit.names.organisation_words import HEADS as ORG_HEADS
from tei_toolkit.names.place_words import HEADS as PLACE_HEADS
from tei_toolkit.names.place_words import OF_HEADS
from tei_toolkit.names.title_words import STOP, TITLES
from tei_toolkit.names.tokens import Tokens

OF = frozenset("of for on de del della des du di der für i im".split())
THE = frozenset("the la le les los las der die das den".split())
_AND = frozenset({"and", "&", "und", "et", "y", "e"})
_JOINABLE = (
    ORG_HEADS - {"forum", "conference", "program", "programme", "news"}
) | OF_HEADS
_NUMBERED = frozenset(
    "route highway hwy channel building room gate interstate area apollo "
    "terminal pier platform studio g".split()
)
_LEADING = _JOINABLE | _NUMBERED
_HEADS = ORG_HEADS | PLACE_HEADS | EVENT_HEADS | WORK_HEADS


class HeadedNames:
    """The headed names of one text."""

    def __init__(
        self,
        tokens: Tokens,
        blocks: Blocks,
        known: KnownNames,
        common: CommonWords,
    ) -> None:
        """Nothing is read yet; `common` has the common words."""
        self._tokens = tokens
        self._blocks = blocks
        self._known = known
        self._common = common

    def is_headed(self, first: int, last: int) -> bool:
        """Whether the last of several words says what they name."""
        is_head = first < last and self._tokens.low[last] in _HEADS
        return is_head and not self._known.is_given(first)

    def can_lead(self, index: int) -> bool:
        """Whether a name may go on after a word: "Ministry" of, "Highway" 66."""
        return self._tokens.low[index] in _LEADING

    def end_of(self, first: int, last: int) -> int:
        """The end of a headed name with all its "of the …" and "and …"."""
        low, words = self._tokens.low, self._tokens.words
        if _LEADING.isdisjoint((low[last], low[first])):
            return last
        end, steps = last, 0
        if (
            low[last] in _NUMBERED
            and self._blocks.is_joined(last)
            and words[last + 1].isdigit()
        ):
            return last + 1
        while steps < 4 and self._blocks.is_joined(end):
            step = self._step(end, is_first=not steps)
            if step < 0 or not words[step + 1][0].isupper() or low[step + 1] in CLOSED:
                break
            end = self._blocks.end_of(step + 1)
            steps += 1
        if steps and end + 2 < len(low):
            end = self._listed(end)
        return end

    def _step(self, end: int, *, is_first: bool) -> int:
        """The last small word after which a headed name may go on, or -1."""
        low, step = self._tokens.low, end + 1
        if low[step] in OF and (not is_first or low[end] in _JOINABLE):
            if self._blocks.is_joined(step) and low[step + 1] in THE:
                step += 1
        elif low[step] not in _AND or is_first or self._is_other(step):
            return -1
        return step if self._blocks.is_joined(step) else -1

    def _is_other(self, conjunction: int) -> bool:
        """Whether what follows "and" is another name, not more of this one."""
        if not self._blocks.is_joined(conjunction):
            return True
        after = conjunction + 1
        stop = self._blocks.end_of(after)
        key = " ".join(self._tokens.low[after : stop + 1])
        return (
            self._known.has(key)
            or (stop > after and self._tokens.low[stop] in ORG_HEADS)
            or self._tokens.low[after] in TITLES
            or self._tokens.low[after] in ORG_HEADS
            or self._known.is_given(after)
        )

    def _listed(self, end: int) -> int:
        """The end of a list in a committee's name: "on Legal Affairs, … and …"."""
        low, words, at = self._tokens.low, self._tokens.words, end
        parts = 0
        while at + 1 < len(low) and parts < 4:
            gap = self._tokens.gap(at)
            if gap == ", " and words[at + 1][0].isupper():
                if low[at + 1] in STOP or self._known.has(low[at + 1]):
                    return end
                at = self._blocks.end_of(at + 1)
                parts += 1
                continue
            if (
                gap == " "
                and low[at + 1] == "and"
                and parts
                and self._blocks.is_joined(at + 1)
                and words[at + 2][0].isupper()
                and low[at + 2] in self._common
            ):
                return self._blocks.end_of(at + 2)
            return end
        return end
