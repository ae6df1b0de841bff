"""Which candidates are labels: evidence over the whole document.

A document sets its labels in one or two ways from end to end, and repeats them. So each
label is weighed by how it looks, how often it recurs, how the others in its setting
look, and what stands before and after it; then once more, knowing what was found first
(`tei_toolkit.labels.manner`). Weights are log-odds, and zero divides.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import field

from tei_toolkit.labels.candidates import Candidate, Separator
from tei_toolkit.labels.families import (
    WEAK,
    Families,
    FamilyReport,
    Form,
)
from tei_toolkit.labels.forms import Forms
from tei_toolkit.labels.heads import is_time
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.manner import Manner
from tei_toolkit.labels.manner_reasons import weigh_by_manner
from tei_toolkit.labels.office_words import SMALL_IN_NAMES
from tei_toolkit.labels.surroundings import NAMES_FOLLOW, Surroundings
from tei_toolkit.values import immutable, record

Reasons = tuple[tuple[str, float], ...]
"""What spoke for and against a label, and how much it weighed."""

KNOWN = "a known speaker"


@immutable
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


@record
class Hints:
    """What a convention or the user knows in advance.

    Attributes:
        labels: folded labels that certainly speak.
        listed: those of them that the user lists, which begin turns however they are
            set.
        not_labels: folded labels that certainly do not.
        separators: the separators of the convention; empty for any.
        codes: what a key in the document explains, folded.
    """

    labels: frozenset[str] = frozenset()
    listed: frozenset[str] = frozenset()
    not_labels: frozenset[str] = frozenset()
    separators: frozenset[Separator] = field(default_factory=frozenset)
    codes: frozenset[str] = frozenset()


_OVER_MARK = 0.4
_OVER_BROKEN = 2.5
"""By how much a line's label is the better reading than one that begins above it."""
_EXPLAINED = 3.0
"""What a code weighs that a key explains."""
_TITLED = 2.4
"""What a name weighs that a title makes certain."""
_MANY = 6
"""Labels that recur, by which the manner of a document is known."""
_MOSTLY = 2
"""How many times as many labels have one mark as another where it is the usual."""
_RECURS = 20
"""Characters of the shortest line that does not recur by chance."""


def is_long(text: str) -> bool:
    """Whether a line is too long to recur by chance; signs say more than letters."""
    return len(text) > 60 or (len(text) > 20 and text[:1] >= "\u3040")


class Court:
    """Weighs the candidates of one document.

    Attributes:
        around: the lines, asked what stands around a candidate.
    """

    def __init__(
        self,
        lines: Sequence[Line],
        candidates: Sequence[Candidate],
        off_page: frozenset[int],
        openers: frozenset[str],
        hints: Hints,
    ) -> None:
        """Count what recurs and how each setting does.

        `openers` are the words that begin sentences in the languages of the document.
        """
        self._lines = lines
        self._hints = hints
        self._openers = openers
        self.around = Surroundings(lines, off_page, self._openers)
        self._candidates = candidates
        self._places = [self.around.weigh(c) for c in candidates]
        self._repeated = self._count_repeated()
        self._families_of = [c.setting.family for c in candidates]
        self._forms = Forms(lines, candidates, openers).count()
        families = Families(
            lines, candidates, self._forms, self._places, hints.separators
        )
        self._families = families.weigh()
        self._by_gap = families.by_gap
        self._covers = [self._cover(place) for place in range(len(candidates))]
        self._known_reasons: dict[object, Reasons] = {}

    def _count_repeated(self) -> set[str]:
        """The lines that recur: long ones, and those whose label has no other words."""
        lines = self._lines
        counts = Counter([line.text for line in lines if len(line.text) > _RECURS])
        twice = {text for text, count in counts.items() if count > 1}
        if not twice:
            return twice
        texts: defaultdict[str, set[str]] = defaultdict(set)
        for candidate in self._candidates:
            setting = candidate.setting
            if setting.separator is Separator.COLON and not setting.alone:
                texts[candidate.key].add(self._whole(candidate))
        alone = {next(iter(found)) for found in texts.values() if len(found) == 1}
        return {text for text in twice if is_long(text) or text in alone}

    def _whole(self, candidate: Candidate) -> str:
        """The line of a label that could recur: the heading above it, or its last."""
        first = self._lines[candidate.line].text
        return first if first.isupper() else self._lines[candidate.last].text

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
        weights = [self._weight(place) for place in range(len(self._candidates))]
        self._weigh_dashes_before_colons(weights)
        best = self._best(weights)
        manner = Manner(
            self.around,
            [(self._candidates[place], weights[place]) for place in best],
        )
        after: list[list[tuple[str, float]]] = []
        for place, candidate in enumerate(self._candidates):
            extra = weigh_by_manner(manner, candidate) if weights[place] > -4.0 else []
            if candidate.label and self._whole(candidate) in self._repeated:
                extra.append(("the whole line recurs", -4.0))
            after.append(extra)
            for _, change in extra:
                weights[place] += change
        return [
            Judgement(
                self._candidates[place],
                weights[place],
                self._reasons(place, after[place]),
            )
            for place in self._best(weights)
        ]

    def _weigh_dashes_before_colons(self, weights: list[float]) -> None:
        """Let no dash end a label whose colon stands behind an office: `Hill - host:`.

        That is where colons end most labels.
        """
        dashed: dict[int, int] = {}
        for place, candidate in enumerate(self._candidates):
            separator = candidate.setting.separator
            if separator is Separator.DASH and candidate.label:
                dashed[candidate.line] = place
        if not dashed:
            return
        for place, candidate in enumerate(self._candidates):
            shorter = dashed.get(candidate.line)
            if shorter is None or candidate.setting.separator is not Separator.COLON:
                continue
            other = self._candidates[shorter]
            colons = self._families[self._families_of[place]].expected
            dashes = self._families[self._families_of[shorter]].expected
            if (
                weights[place] > 0
                and candidate.start == other.start
                and candidate.end > other.end
                and colons >= _MOSTLY * dashes
            ):
                weights[shorter] = min(weights[shorter], 0.0)

    def _best(self, weights: Sequence[float]) -> list[int]:
        """The best candidate of each line; one that is broken over lines holds them."""
        best: dict[int, int] = {}
        for place, candidate in enumerate(self._candidates):
            held = best.get(candidate.line)
            if held is None or weights[place] > weights[held] + self._margin(held):
                best[candidate.line] = place
        for line in sorted(best):
            if line not in best:
                continue
            place = best[line]
            last = self._candidates[place].last
            if last == line or weights[place] <= 0:
                continue
            inside = [best[n] for n in range(line + 1, last + 1) if n in best]
            if any(
                weights[other] > weights[place] + self._lead(place, other)
                for other in inside
            ):
                del best[line]
            else:
                for other in inside:
                    best.pop(self._candidates[other].line, None)
        return [best[line] for line in sorted(best)]

    def _lead(self, broken: int, inside: int) -> float:
        """By how much a label must weigh more than one broken over lines that holds it.

        A title and a name that stand elsewhere, too, begin below a heading.
        """
        form = self._forms[inside]
        if not form.count > 1 == self._forms[broken].count:
            return _OVER_BROKEN
        above = self._lines[self._candidates[broken].line].text
        is_heading = (
            form.facts.weight >= _TITLED
            and above[-1].isalpha()
            and above.rpartition(" ")[2].casefold() not in SMALL_IN_NAMES
        )
        return 0.0 if is_heading else _OVER_BROKEN

    def _margin(self, held: int) -> float:
        """By how much a label must be the better reading than the mark before it."""
        candidate = self._candidates[held]
        is_mark = not candidate.label and candidate.setting.prefix == "bullet"
        return _OVER_MARK if is_mark else 0.0

    def _weight(self, place: int) -> float:
        """The weight of a candidate in the first weighing."""
        candidate = self._candidates[place]
        form = self._forms[place]
        report = self._families[self._families_of[place]]
        weight = form.base + report.weight + self._places[place][0]
        if not candidate.label:
            return min(weight, 0.1)  # a label beside the mark is the better reading
        weight += self._covers[place]
        weight += self._gain(candidate, form)
        hints = self._hints
        if candidate.key in hints.labels:
            weight += 4.0
        if candidate.key in hints.not_labels:
            weight -= 8.0
        if self._is_explained(candidate):
            weight += _EXPLAINED
        return weight

    def _is_explained(self, candidate: Candidate) -> bool:
        """Whether a key in the document says whose a label with a colon is."""
        is_code = candidate.key in self._hints.codes
        return is_code and candidate.setting.separator is Separator.COLON

    def _gain(self, candidate: Candidate, form: Form) -> float:
        """What the other labels of a family add, the same wherever a label stands."""
        place = 0 if candidate.setting.alone else 1
        gain = form.gains[place]
        if gain is None:
            others = self._likeness_to_others(candidate, form)
            gain = form.gains[place] = sum(change for _, change in others)
        return gain

    def _cover(self, place: int) -> float:
        """What it adds that most paragraphs begin with a label of this setting."""
        candidate, form = self._candidates[place], self._forms[place]
        report = self._families[self._families_of[place]]
        if not report.cover or form.facts.weight < -2.4:
            return 0.0
        if form.count <= 1 and (not report.covers_all or form.facts.weight < -1):
            return 0.0
        line = self._lines[candidate.line]
        if form.facts.shape == "word" and self._places[place][1] == NAMES_FOLLOW:
            return 0.0
        if self._by_gap and candidate.line and not line.gap and not report.covers_lines:
            return 0.0
        if report.family[0] is Separator.COLON:
            return 0.5 * report.cover
        if report.cover > 2 and form.facts.shape == "word" and report.family[0] in WEAK:
            return report.cover + 1.5
        return report.cover

    def _likeness_to_others(
        self, candidate: Candidate, form: Form
    ) -> list[tuple[str, float]]:
        """How a candidate compares with the labels of its family."""
        report = self._families[candidate.setting.family]
        shapes = report.shapes
        total = shapes.total()
        if total < 4 or not candidate.label:
            return []
        found: list[tuple[str, float]] = []
        share = shapes[form.facts.shape] / total
        if share >= 0.4:
            found.append(("like the other labels in shape", 0.6))
        elif share < 0.04 and total >= 10:
            found.append(("unlike the other labels in shape", -1.0))
        same = report.alone if candidate.setting.alone else total - report.alone
        if same < 0.1 * total or (
            same < 0.3 * total
            and candidate.setting.alone
            and candidate.setting.separator is Separator.DOT
            and form.count == 1
            and not self._is_under_time(candidate.line)
        ):
            weight = -3.0 if candidate.setting.separator is Separator.DOT else -1.5
            if candidate.setting.alone and form.count == 1 and total >= 10:
                weight = -3.5
            found.append(("unlike the others in its line", weight))
        elif form.count == 1 and form.facts.weight < _TITLED:
            same, others = (
                report.recurring[candidate.setting.alone],
                sum(report.recurring),
            )
            if not same and others >= _MANY:
                found.append(("where it stands in its line none recurs", -3.0))
        return found

    def _is_under_time(self, index: int) -> bool:
        """Whether a time stands in the line above, as where a new speaker begins."""
        return index > 0 and is_time(self._lines[index - 1].text)

    def _reasons(self, place: int, after: list[tuple[str, float]]) -> Reasons:
        """Why a candidate weighs what it weighs, the strongest reason first.

        Most turns of a document have the same reasons as other turns.
        """
        candidate = self._candidates[place]
        cover = self._covers[place]
        case = (
            (candidate.label, candidate.key, candidate.setting),
            (cover, self._places[place], *after),
        )
        known = self._known_reasons.get(case)
        if known is None:
            known = self._known_reasons[case] = self._new_reasons(place, cover, after)
        return known

    def _new_reasons(
        self, place: int, cover: float, after: list[tuple[str, float]]
    ) -> Reasons:
        candidate = self._candidates[place]
        form = self._forms[place]
        reasons = [(reason, form.facts.weight) for reason in form.facts.reasons]
        if form.base != form.facts.weight:
            times = "once" if form.count == 1 else f"{form.count} times"
            reasons.append((f"stands {times}", form.base - form.facts.weight))
        setting = candidate.setting
        reasons.append(
            (f"set as others: {setting}", self._families[setting.family].weight)
        )
        if cover:
            reasons.append(("most paragraphs begin so", cover))
        reasons += self._likeness_to_others(candidate, form)
        change, why = self._places[place]
        if change:
            reasons.append((why, change))
        if candidate.key in self._hints.labels:
            reasons.append((KNOWN, 4.0))
        if candidate.key in self._hints.not_labels:
            reasons.append(("known to be no speaker", -8.0))
        if self._is_explained(candidate):
            reasons.append(("explained in a key", _EXPLAINED))
        reasons += after
        reasons.sort(key=lambda reason: -abs(reason[1]))
        return tuple(reasons)
