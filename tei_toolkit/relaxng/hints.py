"""What a reader is told to expect at a place, and in which order.

What the document has used already is more familiar to its reader than the rest.
"""

from __future__ import annotations

from tei_toolkit.relaxng.attribute_needs import AttributeNeeds
from tei_toolkit.relaxng.wording import SHOWN, joined, listing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Final

    from tei_toolkit.relaxng.automaton import Automaton
    from tei_toolkit.relaxng.expectations import Expectations
    from tei_toolkit.relaxng.frames import Frame
    from tei_toolkit.relaxng.wording import Labels

KEPT_LIMIT: Final = 5_000
"""States whose expectations are kept for the next finding."""
CHOICE_LIMIT: Final = 40
"""Where one of more elements than this must come, none is the natural one."""
_DEEPEST: Final = 2
_AS_FEW: Final = 8
"""Numbers of elements that differ by less are taken for the same."""
USUAL: Final[tuple[str, ...]] = ("p", "ab", "item", "cell", "div", "head", "title")
"""Elements that most documents have, the most usual first."""


def _unusual(way: list[str]) -> tuple[int, int]:
    """How unusual it is that text stands at the end of a way."""
    last = way[-1]
    return USUAL.index(last) if last in USUAL else len(USUAL), len(way)


class Hints:
    """Words about what a schema expects, for one document."""

    def __init__(self, expectations: Expectations, labels: Labels) -> None:
        """Begin with a document of which nothing was read."""
        self.expectations = expectations
        self.automaton: Automaton = expectations.automaton
        self.needs = AttributeNeeds(expectations.automaton)
        self.labels = labels
        self.seen: set[str] = set()
        """Labels of the elements that the document has used so far."""
        self._labels: dict[tuple[int, str], tuple[str, ...]] = {}
        self._listings: dict[tuple[int, str], str] = {}

    def note(self, declarations: Iterable[int]) -> str:
        """What the schema says about the declared element."""
        notes = self.expectations.compiled.element_notes
        return next((notes[n] for n in declarations if n in notes), "")

    def listing(self, names: Iterable[str], needed: Iterable[str] = ()) -> str:
        """The names for a message, the most familiar and those needed first."""
        groups = self.expectations.groups()
        ordered = list(map(self.labels.label, self.natural(needed)))
        wanted = {label: i - len(ordered) for i, label in enumerate(ordered)}

        def rank(label: str) -> int:
            return wanted[label] if label in wanted else self.rank(label)

        return listing(list(names), groups, self.labels, rank)

    def natural(self, names: Iterable[str]) -> list[str]:
        """Names of which one must come, those first that one would expect there.

        These are the most usual, then what may stand in few other elements: a line
        in a stanza, rather than an addition, which may be anywhere.
        """
        names = list(names)
        if len(names) > CHOICE_LIMIT:
            return sorted(names, key=lambda name: self.rank(self.labels.label(name)))

        def rank(name: str) -> tuple[int, int, bool, bool, int, str]:
            label = self.labels.label(name)
            usual = USUAL.index(label) if label in USUAL else len(USUAL)
            homes = self.expectations.homes(name)
            declared = self.expectations.declared(name)
            holds = any(map(self.expectations.holds_text, declared))
            familiar = label in self.seen
            return usual, homes // _AS_FEW, not familiar, not holds, homes, name

        return sorted(names, key=rank)

    def rank(self, label: str) -> int:
        """How familiar a label is to the reader of the document: 0 the most."""
        usual = USUAL.index(label) if label in USUAL else len(USUAL)
        return usual if label in self.seen else usual + len(USUAL) + 1

    def expected_labels(self, state: int) -> tuple[str, ...]:
        """The labels of what is expected in a state."""
        default = self.labels.prefixes.get("")
        key = (state, default[-1] if default else "")
        found = self._labels.get(key)
        if found is None:
            found = tuple(self.labels.labels(self.expectations.expected(state)))
            if len(self._labels) < KEPT_LIMIT:
                self._labels[key] = found
        return found

    def usual(self, labels: list[str]) -> str:
        """The label of several that is most likely meant."""
        return min(labels, key=self.rank)

    def needed(self, state: int) -> list[str]:
        """The names of which one must come next, if they are few."""
        must, either = self.expectations.demanded(self.automaton.vectors[state][0])
        return must or (either if len(either) <= SHOWN else [])

    def here(self, parent: Frame) -> str:
        """What is expected in the parent now, for a message."""
        default = self.labels.prefixes.get("")
        key = (parent.state, default[-1] if default else "")
        found = self._listings.get(key)
        if found is None:
            expected = self.expectations.expected(parent.state)
            found = self.listing(expected, self.needed(parent.state))
            self._listings[key] = found
        return found

    def _way_to_text(self, declaration: int, depth: int = _DEEPEST) -> list[str]:
        """The labels from an element's child down to one for text; none if unknown.

        What holds text usually is looked for at first, in what must stand there.
        """
        expectations = self.expectations
        deeper = expectations.expected_in(declaration)
        labels = self.labels.labels(
            name for name, inner in deeper.items() if expectations.holds_text(inner)
        )
        usual = [label for label in USUAL if label in labels]
        if usual:
            return [self.usual(usual)]
        must, either = expectations.demanded(expectations.content(declaration))
        needed = self.natural(must or either) if depth else []
        ways = [[self.usual(labels)]] if labels else []
        for name in needed if len(needed) <= CHOICE_LIMIT else []:
            way = self._way_to_text(expectations.declared(name)[0], depth - 1)
            if way:
                ways.append([self.labels.label(name), *way])
        return min(ways, key=_unusual, default=[])

    def _likeliest(
        self, frame: Frame, ways: list[tuple[str, list[str]]]
    ) -> tuple[str, list[str]]:
        """The way that text takes from an element, by its first name.

        It is the element that a list is called after, or a usual one, or one that
        stands in few others, or what text usually stands in.
        """
        labels = {name: self.labels.label(name) for name, _ in ways}
        of = frame.label.removeprefix("list").lower()
        homes = {name: self.expectations.homes(name) // _AS_FEW for name, _ in ways}
        fewest = min(homes.values())
        direct = [pair for pair in ways if not pair[1]]
        called = [pair for pair in direct if labels[pair[0]].lower() == of]
        usual = [pair for pair in direct if labels[pair[0]] in USUAL]
        special = [pair for pair in direct if homes[pair[0]] == fewest]
        chosen = called or usual or special
        if chosen:
            return chosen[0]
        return min(ways, key=lambda pair: _unusual([labels[pair[0]], *pair[1]]))

    def _without_text(self, frame: Frame) -> str:
        """That text may not stand where no element of a known name may."""
        if self.expectations.has_wildcard(frame.state):
            return ", which may contain elements only"
        if frame.has_children and not self.expectations.holds_nothing(
            frame.declarations
        ):
            return ", where nothing more may come"
        return ", which must be empty"

    def place_for_text(self, frame: Frame) -> tuple[list[str], str, str]:
        """Where text belongs that stands where only elements may.

        Returns:
            The labels of elements that may come there and hold text, the label of
            the one to use (empty where none stands out), and words for a message.
        """
        expected = self.expectations.expected(frame.state)
        if not expected:
            return [], "", self._without_text(frame)
        holds = self.expectations.holds_text
        names = [name for name, number in expected.items() if holds(number)]
        inside = self.labels.labels(names)
        must, either = self.expectations.demanded(
            self.automaton.vectors[frame.state][0]
        )
        needed = [name for name in self.natural(must or either) if name in expected]
        needed.sort(key=frame.name.__eq__)
        if self.automaton.endings[frame.state]:
            needed = [name for name in needed if self._is_natural(frame, name)]
        if len(needed) > CHOICE_LIMIT:
            needed = []
        ways = [
            (name, [] if holds(expected[name]) else self._way_to_text(expected[name]))
            for name in needed
        ]
        ways = [(name, way) for name, way in ways if way or holds(expected[name])]
        if ways:
            name, way = self._likeliest(frame, ways)
            outer = self.labels.label(name)
            owns = self._needs_attributes(expected[name])
            deeper = "".join(f", there into <{label}>" for label in way)
            such = "" if way else "an element such as "
            inside = inside if outer in inside else [outer, *inside]
            return inside, outer, f"; put it into {such}<{outer}>{owns}{deeper}"
        usual = [label for label in USUAL if label in inside]
        usual = usual or self._standing(frame, inside)
        if usual and (len(usual) == 1 or usual[0] in USUAL):
            meant = self.usual(usual)
            return inside, meant, f"; put it into an element such as <{meant}>"
        here = list(self.expected_labels(frame.state))
        return here, "", f"; expected here {self.here(frame)}"

    def _standing(self, frame: Frame, labels: list[str]) -> list[str]:
        """Those of which an element holds what one would put text into."""
        labels = [label for label in labels if label in frame.counts]
        names = {
            self.labels.label(n): n for n in self.expectations.expected(frame.state)
        }
        return [label for label in labels if self._is_natural(frame, names[label])]

    def _is_natural(self, frame: Frame, name: str) -> bool:
        """Whether one would put text into an element where nothing need come."""
        label = self.labels.label(name)
        of = frame.label.removeprefix("list").lower()
        is_usual = label in USUAL or label.lower() == of
        if is_usual or frame.counts.get(label, 0) > 1:
            return True
        demands = map(self.expectations.content, frame.declarations)
        is_demanded = any(
            name in names and len(names) <= CHOICE_LIMIT
            for content in demands
            for names in self.expectations.demanded(content)
        )
        return is_demanded and label in frame.counts

    def _needs_attributes(self, declaration: int) -> str:
        """The attributes that an element must have, in words; empty without any."""
        missing = self.needs.missing(declaration, {})
        names = self.labels.labels(missing[0]) if missing else []
        return f" with {joined(names, 'and')}" if names else ""
