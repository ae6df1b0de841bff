"""Which candidates are labels: evidence over the whole document.

A document sets its labels in one or two ways from end to end, and repeats them. So each
label is weighed by how it looks, how often it recurs, how the others in its setting look,
and what stands before and after it; weights are log-odds, and zero divides.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from tei_toolkit.labels.candidates import Candidate, Separator
from tei_toolkit.labels.likeness import Likeness, likeness
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.vocabulary import FUNCTIONS
from tei_toolkit.sources.text import BlockKind

Family = tuple[Separator, str, str]
"""Separator, wrapper and prefix: the settings that one typist would not tell apart."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """A candidate and what was thought of it.

    Attributes:
        candidate: the candidate.
        weight: log-odds that it is a label.
        reasons: (what, its weight), the strongest first.
    """

    candidate: Candidate
    weight: float
    reasons: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
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


@dataclass(slots=True)
class Hints:
    """What a convention or the user knows in advance.

    Attributes:
        labels: folded labels that certainly speak.
        not_labels: folded labels that certainly do not.
        separators: the separators of the convention; empty for any.
    """

    labels: frozenset[str] = frozenset()
    not_labels: frozenset[str] = frozenset()
    separators: frozenset[Separator] = field(default_factory=frozenset)


_PRIOR = {
    Separator.COLON: 0.0,
    Separator.MARK: 0.0,
    Separator.BRACKET: -0.8,
    Separator.DOT: -1.4,
    Separator.DASH: -1.2,
    Separator.SPACE: -1.6,
    Separator.OWN_LINE: -2.0,
    Separator.SAID: -0.5,
}
_WEAK = (Separator.DOT, Separator.DASH, Separator.SPACE, Separator.OWN_LINE)
_MARK = Likeness(0.0, "mark", ("a mark alone",))
_ROMAN = re.compile(r"[IVXLC]{2,}|I")
_ENDS = ".?!:;…\"”»’)]）】」』。？！：؟۔।॥>|*_"


def family_of(candidate: Candidate) -> Family:
    """The family of a candidate's setting; times before a label make no difference."""
    setting = candidate.setting
    prefix = "" if setting.prefix == "time" else setting.prefix
    return setting.separator, setting.wrapper, prefix


def is_wrapped(lines: Sequence[Line]) -> bool:
    """Whether lines are broken at a width and not at the end of paragraphs."""
    joined = broken = 0
    for before, after in zip(lines, lines[1:], strict=False):
        if after.gap or not before.text or not after.text:
            continue
        broken += 1
        first = after.text[0]
        if before.text[-1] not in _ENDS and (
            first.islower() or (not first.isupper() and first.isalpha())
        ):
            joined += 1
    return broken >= 4 and joined >= 0.25 * broken


@dataclass(slots=True)
class _FamilyCount:
    """What is counted of one setting."""

    family: Family
    candidates: int
    prior: float
    expected: float = 0.0
    weight: float = 0.0
    alone: int = 0
    shapes: Counter[str] = field(default_factory=Counter)
    shares: dict[str, float] = field(default_factory=dict)

    @property
    def ratio(self) -> float:
        """The share of the candidates that are labels."""
        return self.expected / self.candidates

    @property
    def strength(self) -> float:
        """How much the setting is one: many labels, and few candidates that are none."""
        return self.expected * math.sqrt(self.ratio)


class Court:
    """Weighs the candidates of one document."""

    def __init__(
        self,
        lines: Sequence[Line],
        candidates: Sequence[Candidate],
        off_page: frozenset[int],
        hints: Hints,
    ) -> None:
        """Count what recurs and how each setting does."""
        self._lines = lines
        self._off_page = off_page
        self._hints = hints
        self._wrapped = is_wrapped(lines)
        self._candidates = [c for c in candidates if c.line not in off_page]
        self._counts: Counter[tuple[Family, str]] = Counter()
        self._surnames: Counter[str] = Counter()
        for candidate in self._candidates:
            self._counts[family_of(candidate), candidate.key] += 1
        for (_, key), count in self._counts.items():
            words = key.replace(",", " ").split()
            if words and len(words) <= 8:
                self._surnames[words[-1]] += count
        self._families = self._weigh_families()

    @property
    def families(self) -> list[FamilyReport]:
        """How each setting did, the best first."""
        return sorted(
            (
                FamilyReport(c.family, c.candidates, c.expected, c.weight)
                for c in self._families.values()
            ),
            key=lambda report: -report.expected,
        )

    def judge(self) -> list[Judgement]:
        """The best reading of each line that has one, in the order of lines."""
        best: dict[int, Judgement] = {}
        for candidate in self._candidates:
            judgement = self._judge(candidate)
            held = best.get(candidate.line)
            if held is None or judgement.weight > held.weight:
                best[candidate.line] = judgement
        return [best[line] for line in sorted(best)]

    def _base(self, candidate: Candidate) -> tuple[float, Likeness]:
        """What label and recurrence say, before the setting and the place."""
        if not candidate.label:
            return 0.0, _MARK
        facts = likeness(candidate.label)
        count = self._counts[family_of(candidate), candidate.key]
        weight = facts.weight + self._recurrence(candidate, facts, count)
        if len(candidate.key) == 1 and count == 1:
            weight -= 3.5
        if candidate.setting.separator in _WEAK and not candidate.setting.wrapper:
            if _ROMAN.fullmatch(candidate.label):
                weight -= 4.0
            if facts.shape == "word":
                weight -= 2.5
            elif count <= 1 and facts.weight < 2.5:
                weight -= 1.5
        elif facts.shape == "word" and count == 1:
            weight -= 1.2
        return weight, facts

    def _recurrence(self, candidate: Candidate, facts: Likeness, count: int) -> float:
        if count <= 1 and facts.shape in ("name", "title", "caps", "word"):
            words = candidate.key.replace(",", " ").split()
            if words and self._surnames[words[-1]] >= 3:
                return 0.8
            return 0.0
        gain = min(2.8, 1.1 * math.log2(count)) if count > 1 else 0.0
        if facts.weight <= -2.5:
            gain *= 0.4
        return gain

    def _weigh_families(self) -> dict[Family, "_FamilyCount"]:
        members: defaultdict[Family, list[Candidate]] = defaultdict(list)
        for candidate in self._candidates:
            members[family_of(candidate)].append(candidate)
        result = {family: self._count(family, group) for family, group in members.items()}
        if not result:
            return result
        main = max(result.values(), key=lambda count: count.strength)
        for family, count in result.items():
            weight = count.prior + min(1.6, 0.9 * math.log(max(count.expected, 0.05)))
            if self._hints.separators and family[0] in self._hints.separators:
                weight += 1.0
            if count.ratio < 0.3 and family[0] is Separator.COLON:
                weight -= 0.8
            if count is not main and main.expected >= 2:
                shared = sum(
                    share
                    for key, share in count.shares.items()
                    if key in FUNCTIONS or main.shares.get(key, 0.0) > 0.5
                )
                if shared < 0.5 * count.expected and count.strength < 0.7 * main.strength:
                    weight -= 6.0 if family[0] in _WEAK else 1.0
            count.weight = weight
        return result

    def _count(self, family: Family, group: list[Candidate]) -> "_FamilyCount":
        """How the candidates of one setting do, each taken by itself."""
        prior = _PRIOR[family[0]]
        if family[1] in ("bold", "heading"):
            prior = max(prior, -0.6)
        count = _FamilyCount(family, len(group), prior)
        for candidate in group:
            base, facts = self._base(candidate)
            share = _probability(base + prior + self._context(candidate)[0])
            count.expected += share
            count.shares[candidate.key] = count.shares.get(candidate.key, 0.0) + share
            if share > 0.5:
                count.shapes[facts.shape] += 1
                count.alone += candidate.setting.alone
        return count

    def _judge(self, candidate: Candidate) -> Judgement:
        family = family_of(candidate)
        report = self._families[family]
        shapes = report.shapes
        base, facts = self._base(candidate)
        reasons: list[tuple[str, float]] = [(r, facts.weight) for r in facts.reasons]
        if base != facts.weight:
            count = self._counts[family, candidate.key]
            reasons.append((f"stands {count} times", base - facts.weight))
        reasons.append((f"set as others: {candidate.setting}", report.weight))
        weight = base + report.weight
        total = sum(shapes.values())
        if total >= 4 and candidate.label:
            share = shapes[facts.shape] / total
            change = 0.6 if share >= 0.4 else (-1.0 if share < 0.04 and total >= 10 else 0)
            if change:
                weight += change
                word = "like" if change > 0 else "unlike"
                reasons.append((f"{word} the other labels in shape", change))
            same = report.alone if candidate.setting.alone else total - report.alone
            if same < 0.1 * total:
                weight -= 1.5
                reasons.append(("unlike the others in its line", -1.5))
        change, why = self._context(candidate)
        if change:
            weight += change
            reasons.append((why, change))
        folded = candidate.key
        if folded in self._hints.labels:
            weight += 4.0
            reasons.append(("a known speaker", 4.0))
        if folded in self._hints.not_labels:
            weight -= 8.0
            reasons.append(("known to be no speaker", -8.0))
        reasons.sort(key=lambda reason: -abs(reason[1]))
        return Judgement(candidate, weight, tuple(reasons))

    def _context(self, candidate: Candidate) -> tuple[float, str]:
        """What stands before and after the candidate says."""
        lines = self._lines
        line = lines[candidate.line]
        ending = lines[candidate.last]
        change = 0.0
        why = ""
        before = self._before(candidate.line)
        if before is not None and not line.gap and self._wrapped:
            earlier = lines[before]
            if earlier.text and earlier.text[-1] not in _ENDS:
                if line.indent <= earlier.indent and not line.bold:
                    change -= 2.5
                    why = "the line before runs on into it"
        if candidate.setting.separator is Separator.COLON and ending.text[
            candidate.end : candidate.words
        ].startswith("   "):
            change -= 4.0
            why = "a wide space before the colon"
        if candidate.setting.prefix == "time" and candidate.label:
            change += 2.0
            why = "a time stands before it"
        alone = candidate.words >= len(ending.text)
        if alone:
            after = self._after(candidate.last)
            if after is None:
                return change - 3.0, "nothing follows it"
            following = lines[after]
            if candidate.setting.separator is Separator.OWN_LINE:
                extra, reason = self._alone_context(candidate, following)
                change += extra
                why = reason if abs(extra) >= 1 else why
            elif candidate.setting.separator is Separator.BRACKET:
                change -= 3.0
                why = "brackets on a line of their own"
            elif following.block is BlockKind.HEADING:
                change -= 1.0
                why = "a heading follows it"
        else:
            first = ending.text[candidate.words]
            if first.islower() and candidate.setting.separator in (
                Separator.DOT,
                Separator.DASH,
                Separator.SPACE,
            ):
                change -= 1.5
                why = "the words after it go on in small letters"
        return change, why

    def _alone_context(self, candidate: Candidate, following: Line) -> tuple[float, str]:
        line = self._lines[candidate.line]
        if candidate.line and not line.gap:
            before = self._lines[candidate.line - 1]
            if following.gap == 0 and not candidate.seconds and (
                before.text[-1:] not in _ENDS or not before.text
            ):
                return -2.0, "stands among other lines"
        if following.gap > 2:
            return -1.5, "stands far from what follows"
        if following.text and following.text.isupper() and len(following.text) < 60:
            return -1.0, "a line in capitals follows it"
        return 0.0, ""

    def _before(self, index: int) -> int | None:
        index -= 1
        while index >= 0 and index in self._off_page:
            index -= 1
        return index if index >= 0 else None

    def _after(self, index: int) -> int | None:
        index += 1
        while index < len(self._lines) and index in self._off_page:
            index += 1
        return index if index < len(self._lines) else None


def _probability(weight: float) -> float:
    if weight < -30:
        return 0.0
    return 1.0 / (1.0 + math.exp(-weight))


def is_certain(key: str) -> bool:
    """Whether a folded label is a word for one who speaks, wherever it stands."""
    return key in FUNCTIONS
