"""Lines of a document that are listed, quoted or commented, and begin no turn."""

from collections import Counter
from collections.abc import Iterable, Sequence

from tei_toolkit.labels.announced import find_announced
from tei_toolkit.labels.candidates import Candidate, Reasons, Separator
from tei_toolkit.labels.casts import (
    end_before_labels,
    end_casts,
    listed_lines,
    names_in_attendance,
    names_listed,
)
from tei_toolkit.labels.comments import comments_line, related_line
from tei_toolkit.labels.families import WEAK
from tei_toolkit.labels.form_words import CASTS, TASKS
from tei_toolkit.labels.likeness import likeness
from tei_toolkit.labels.surroundings import Surroundings
from tei_toolkit.labels.vocabulary import fold

_HEAD = 80
"""Lines among which the list of those present stands."""
_SETTLED = 4
"""Labels of one setting that make it the manner of a document."""


class Listings:
    """Where a document lists, quotes and comments."""

    def __init__(
        self,
        around: Surroundings,
        labels: Sequence[Candidate],
        speaking: Iterable[int],
        set_off: Iterable[int],
        announced: Sequence[Candidate],
    ) -> None:
        """Find the lines of such lists.

        Args:
            around: the lines.
            labels: the likely labels.
            speaking: the lines on which speech follows one who speaks again.
            set_off: the lines whose labels certainly name somebody.
            announced: what could be labels and stands once, after the first turn.
        """
        self._around = around
        texts = [line.text for line in around.lines]
        self._comments = comments_line(texts)
        self._related = self._related_line(texts, labels)
        self._cast = listed_lines(around, CASTS)
        self._tasks = listed_lines(around, TASKS)
        first = min(self._cast, default=0)
        self._before_cast = first if first < 0.4 * len(around.lines) else 0
        texts = [around.lines[i].text for i in sorted(self._cast)]
        self._players = _players(texts, labels)
        self._listed = names_listed(texts)
        head = around.lines[: min(_HEAD, _first_line(labels))]
        self._attending = names_in_attendance([line.text for line in head])
        end_casts(around, self._cast, {c.line: c.key for c in labels}, speaking)
        end_before_labels(around, self._cast, {c.line for c in labels}, set_off)
        alone = {c.last for c in labels if c.setting.alone}
        self._announced = find_announced(around, announced, alone)

    @staticmethod
    def _related_line(texts: Sequence[str], labels: Sequence[Candidate]) -> int:
        """The heading of links to other pages after which nobody speaks again."""
        index = related_line(texts)
        if index == len(texts):
            return index
        known = {c.key for c in labels if c.line < index}
        again = any(c.key in known for c in labels if c.line > index)
        return len(texts) if again else index

    def weigh(self, candidate: Candidate, known: int, settled: int) -> Reasons:
        """What it says of a label that a list is near.

        Args:
            candidate: the label.
            known: how often it stands in the document.
            settled: how many labels the usual setting has.
        """
        if candidate.line >= self._comments:
            return [("stands among what readers wrote under the page", -12.0)]
        if candidate.line > self._related and known <= 1:
            return [("stands among links to other pages", -8.0)]
        if candidate.line in self._cast:
            return [("stands in a list of those who speak", -12.0)]
        if candidate.line in self._around.quoted and known <= 1:
            return [("stands in a quotation that began before it", -4.0)]
        if (
            settled >= _SETTLED
            and (together := self._announced.get(candidate.line, 0))
            and (change := self._weigh_announced(candidate, together))
        ):
            return [("listed or quoted after a colon", change)]
        if (
            known <= 1
            and candidate.setting.separator is Separator.COLON
            and (candidate.key in self._listed or self._attends(candidate))
        ):
            return [("named in a list of those who speak", 2.5)]
        if known <= 1 and self._players and _is_stranger(candidate, self._players):
            return [("not in the list of those who play", -2.0)]
        if candidate.line in self._tasks:
            return [("stands in a list of what is to be done", -14.0)]
        if candidate.line < self._before_cast and candidate.setting.separator in WEAK:
            return [("stands before the list of those who speak", -6.0)]
        return []

    def _attends(self, candidate: Candidate) -> bool:
        """Whether a label after the list of those present ends in one's surname."""
        surname = candidate.key.rpartition(" ")[2]
        return surname in self._attending and candidate.label[0].isalpha()

    def _weigh_announced(self, candidate: Candidate, together: int) -> float:
        """What it says against a label that a colon announces it and others."""
        shape = likeness(candidate.label, self._around.openers).shape
        if shape == "function" and together < 2:
            return 0.0
        if shape == "caseless" and together > 1:
            return -6.0
        return {"caseless": -2.5, "function": -8.0}.get(shape, -4.0)


def _first_line(labels: Sequence[Candidate]) -> int:
    """The line of the first of the likely labels."""
    return min((c.line for c in labels), default=0)


def _players(texts: Sequence[str], labels: Sequence[Candidate]) -> frozenset[str]:
    """The first words of a list of those who play, if it has all who speak again."""
    if not texts:
        return frozenset()
    words = (text.split(None, 1) for text in texts)
    first = frozenset(fold(word[0].strip(",.:;–-")) for word in words if word)
    counts = Counter(c.key for c in labels)
    again = [key for key, count in counts.items() if count > 1]
    is_whole = len(again) > 1 and all(key.split(" ", 1)[0] in first for key in again)
    return first if is_whole else frozenset()


def _is_stranger(candidate: Candidate, players: frozenset[str]) -> bool:
    """Whether a label is one word that names none of those who play."""
    return likeness(candidate.label).shape == "word" and candidate.key not in players
