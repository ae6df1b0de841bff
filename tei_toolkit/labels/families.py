"""The settings of labels in a document: how each does, and what it adds to a label."""

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import field
from itertools import islice

from tei_toolkit.labels.candidates import Candidate, Family, Separator
from tei_toolkit.labels.function_words import FUNCTIONS, PARTNERS
from tei_toolkit.labels.likeness import Likeness
from tei_toolkit.labels.lines import Line
from tei_toolkit.values import immutable, record


@immutable
class FamilyReport:
    """How one setting of labels did.

    Attributes:
        family: the setting.
        candidates: how many lines could be read so.
        expected: how many of them are labels, as a sum of probabilities.
        weight: what the setting adds to each of its candidates.
    """

    family: Family
    candidates: int
    expected: float
    weight: float


_PRIOR = {
    Separator.COLON: 0.0,
    Separator.MARK: 0.0,
    Separator.BRACKET: -0.8,
    Separator.DOT: -1.4,
    Separator.DASH: -1.2,
    Separator.SPACE: -1.6,
    Separator.OWN_LINE: -2.0,
    Separator.SAID: -0.5,
    Separator.QUOTE: -0.8,
    Separator.SIGN: -0.8,
}
WEAK = (Separator.DOT, Separator.DASH, Separator.SPACE, Separator.OWN_LINE)


@record
class Form:
    """One label in one setting, however often it stands in the document.

    Attributes:
        first: the first candidate that has it.
        facts: how the label looks.
        count: how often it stands there.
        base: what it weighs by itself.
        gains: what the others of its setting add where it is alone in its line, and
            where it is not, once that is known.
    """

    first: Candidate
    facts: Likeness
    count: int = 0
    base: float = 0.0
    gains: list[float | None] = field(default_factory=lambda: [None, None])


@record
class FamilyCount:
    """What is counted of one setting.

    `recurring` are the labels that recur, those with words after them in their line
    and those alone.
    """

    family: Family
    candidates: int
    prior: float
    expected: float = 0.0
    weight: float = 0.0
    alone: int = 0
    recurring: list[int] = field(default_factory=lambda: [0, 0])
    cover: float = 0.0
    covers_all: bool = False
    covers_lines: bool = False
    is_labelled: bool = False
    shapes: Counter[str] = field(default_factory=Counter)
    shares: dict[str, float] = field(default_factory=dict)

    @property
    def ratio(self) -> float:
        """The share of the candidates that are labels."""
        return self.expected / self.candidates

    @property
    def strength(self) -> float:
        """How much the setting is one: many labels, and few that are none."""
        return self.expected * math.sqrt(self.ratio)


class Families:
    """The settings of a document's candidates, each weighed by itself and by others.

    Attributes:
        by_gap: whether blank lines part the paragraphs.
    """

    def __init__(
        self,
        lines: Sequence[Line],
        candidates: Sequence[Candidate],
        forms: Sequence[Form],
        places: Sequence[tuple[float, str]],
        separators: frozenset[Separator],
    ) -> None:
        """Take what is known of each candidate.

        Args:
            lines: the lines of the document.
            candidates: what could be labels.
            forms: the form of each candidate.
            places: what the lines around each candidate say of it.
            separators: the separators of a convention that is known; empty for any.
        """
        self._lines = lines
        self._candidates = candidates
        self._forms = forms
        self._places = places
        self._separators = separators
        self.by_gap = False

    def weigh(self) -> dict[Family, FamilyCount]:
        """How each setting did, with what it adds to each of its candidates."""
        members: defaultdict[Family, list[int]] = defaultdict(list)
        for place, candidate in enumerate(self._candidates):
            members[candidate.setting.family].append(place)
        result = {
            family: self._count(family, group) for family, group in members.items()
        }
        if not result:
            return result
        main = max(
            (count for count in result.values() if count.is_labelled),
            key=lambda count: count.strength,
            default=next(iter(result.values())),
        )
        self._weigh_cover(result, members)
        for family, count in result.items():
            weight = count.prior + min(1.6, 0.9 * math.log(max(count.expected, 0.05)))
            if family[0] in self._separators:
                weight += 1.0
            if count.ratio < 0.3 and family[0] is Separator.COLON:
                weight -= 0.8
            if count is not main and main.expected >= 2:
                shared = sum(
                    share
                    for key, share in count.shares.items()
                    if main.shares.get(key, 0.0) > 0.5 or _speaks(key, count.shares)
                )
                if (
                    count.is_labelled
                    and shared < 0.5 * count.expected
                    and count.strength < 0.7 * main.strength
                ):
                    weight -= 6.0 if family[0] in WEAK else 1.0
            count.weight = weight
        return result

    def _weigh_cover(
        self, result: dict[Family, FamilyCount], members: dict[Family, list[int]]
    ) -> None:
        """Give weight to a setting in which most paragraphs begin with a label."""
        lines = self._lines
        spaced = 1 + sum(1 for line in islice(lines, 1, None) if line.gap)
        by_gap = self.by_gap = spaced >= max(3, 0.25 * len(lines))
        for family, group in members.items():
            plausible, recurring, named = self._tally(group, by_gap=by_gap)
            paragraphs = spaced if by_gap else len(lines)
            if by_gap:
                tally = self._tally(group, by_gap=False)
                if tally[0] * paragraphs > plausible * len(lines):
                    plausible, recurring, named = tally
                    paragraphs = len(lines)
                    result[family].covers_lines = True
            if family[0] is Separator.OWN_LINE:
                paragraphs = min(paragraphs, len(lines) // 2)
            paragraphs = max(3, paragraphs)
            cover = result[family]
            if recurring >= 2 and recurring >= 0.3 * plausible:
                share = plausible / paragraphs
                if share >= 0.8:
                    cover.cover = 3.0
                elif share >= (0.4 if recurring >= 3 else 0.7):
                    cover.cover = 2.0
                cover.covers_all = share >= 0.7
            elif family[0] in WEAK and named >= 3 and named >= 0.6 * paragraphs:
                cover.cover = 1.2
                cover.covers_all = True

    def _tally(self, group: list[int], *, by_gap: bool) -> tuple[int, int, int]:
        """How many candidates could be labels, recur, and look like names."""
        plausible = recurring = named = 0
        for place in group:
            candidate = self._candidates[place]
            if by_gap and candidate.line and not self._lines[candidate.line].gap:
                continue
            form = self._forms[place]
            if not candidate.label or len(candidate.label) > 60:
                continue
            if form.facts.weight < -2.4 or self._places[place][0] < -2.4:
                continue
            plausible += 1
            recurring += form.count > 1
            named += form.facts.weight >= 0.8
        return plausible, recurring, named

    def _count(self, family: Family, group: list[int]) -> FamilyCount:
        """How the candidates of one setting do, each taken by itself."""
        prior = _PRIOR[family[0]]
        if family[1].startswith(("bold", "italic", "heading")):
            prior = max(prior, -0.6)
        elif family[1] in ("angle", "name"):
            prior = 0.5
        count = FamilyCount(family, len(group), prior)
        shares = count.shares
        for place in group:
            candidate = self._candidates[place]
            form = self._forms[place]
            weight = form.base + prior + self._places[place][0]
            if weight < -6:
                continue
            share = 1.0 / (1.0 + math.exp(-weight))
            count.expected += share
            count.is_labelled = count.is_labelled or bool(candidate.label)
            shares[candidate.key] = shares.get(candidate.key, 0.0) + share
            if share > 0.5:
                count.shapes[form.facts.shape] += 1
                count.alone += candidate.setting.alone
                count.recurring[candidate.setting.alone] += form.count > 1
        return count


def _speaks(key: str, shares: dict[str, float]) -> bool:
    """Whether a key is a function; a letter only beside the letter that answers it."""
    if len(key) == 1:
        return any(shares.get(other, 0.0) > 1 for other in PARTNERS.get(key, "")) or (
            key == "q" and shares[key] > 1
        )
    return key in FUNCTIONS
