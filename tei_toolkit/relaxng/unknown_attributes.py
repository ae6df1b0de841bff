"""Attributes that an element does not have: which was meant, or where it belongs."""

from __future__ import annotations

from tei_toolkit.relaxng.findings import Fault, Finding
from tei_toolkit.relaxng.name_classes import local_of
from tei_toolkit.relaxng.often_meant import (
    GIVEN_UP,
    choice_meant,
    often_meant_attributes,
)
from tei_toolkit.relaxng.patterns import TEXT
from tei_toolkit.relaxng.reporter import Reporter
from tei_toolkit.relaxng.wording import FEW, SHOWN, joined, tags
from tei_toolkit.spelling import abridged, nearest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Final, TypeAlias

    from tei_toolkit.relaxng.frames import Frame
    from tei_toolkit.relaxng.hints import Hints
    from tei_toolkit.relaxng.report import Report

    Locate: TypeAlias = Callable[[str], tuple[int, int]]
    """From an attribute's label to its line and column."""

MOST_OWNERS: Final = 150
"""An attribute of more elements than this says nothing about where it belongs."""


class UnknownAttributes(Reporter):
    """Reports attributes that an element does not have."""

    def __init__(self, hints: Hints, report: Report) -> None:
        """Report to the report given."""
        super().__init__(hints, report)
        self._common_labels: frozenset[str] | None = None
        self._owners: dict[str, set[str]] | None = None

    def tell(
        self,
        frame: Frame,
        name: str,
        label: str,
        allowed: dict[str, list[int]],
        locate: Locate,
    ) -> str:
        """The name of the attribute that was probably meant, when that was told.

        Args:
            frame: The element, with its attributes.
            name: The name of the one that it does not have.
            label: The name as the document has it.
            allowed: The attributes that the element may have, with their patterns.
            locate: Finds an attribute in the text of the tag.
        """
        present = {given for given, _, _ in frame.attributes}
        free = {self.labels.label(a): a for a in allowed if a not in present}
        suggestion, advice = self._advice(frame, name, label, allowed, free)
        line, column = locate(label)
        self.report.add(
            Finding(
                fault=Fault.UNKNOWN_ATTRIBUTE,
                line=line,
                column=column,
                xpath=f"{frame.xpath}/@{label}",
                message=f'<{frame.label}> has no attribute "{label}"{advice}',
                found=label,
                expected=tuple(sorted(free)),
                suggestion=suggestion,
                documentation=self.expectations.attribute_note(
                    allowed[free[suggestion]] if suggestion else ()
                ),
            )
        )
        return free.get(suggestion, "")

    def _advice(
        self,
        frame: Frame,
        name: str,
        label: str,
        allowed: dict[str, list[int]],
        free: dict[str, str],
    ) -> tuple[str, str]:
        """The label of the attribute that was probably meant, or empty; and what to do.

        `free` are the labels of the attributes that the element could have, too.
        """
        choice = choice_meant(frame.name, label, self.expectations.element_names())
        if label in GIVEN_UP:
            return "", "; it is of TEI P4, leave it out"
        if choice:
            return "", f"; it is of TEI P4, write {choice}"
        meant = [a for a in often_meant_attributes(label) if a in free]
        spelt = _other_case(label, map(self.labels.label, allowed))
        suggestion = spelt if spelt in free else self._awaited(frame, allowed)
        if not suggestion and not spelt:
            suggestion = self._likely(name, label, free, is_meant=bool(meant))
        if suggestion:
            return suggestion, f'; did you mean "{suggestion}"?'
        if spelt:
            return "", f'; it is spelt "{spelt}", which is there already'
        if meant:
            return meant[0], f"; perhaps {joined([*meant])} is meant"
        elsewhere = self._elsewhere(name)
        advice = f", which belongs on {elsewhere}" if elsewhere else ""
        if free:
            advice += f"; it may have {self._listed(sorted(free))}"
        elif not allowed:
            advice += ", nor any other"
        return "", advice

    def _likely(
        self, name: str, label: str, free: dict[str, str], *, is_meant: bool
    ) -> str:
        """The free attribute that only the namespace or a letter sets apart, or empty.

        Letters count where no other is often meant by this name.
        """
        for shown in sorted(free):
            if local_of(free[shown]) == local_of(name):
                return shown
        if is_meant:
            return ""
        return nearest(label, sorted(free)) or abridged(label, sorted(free))

    def _awaited(
        self,
        frame: Frame,
        allowed: dict[str, list[int]],
    ) -> str:
        """The attribute that the element lacks, if this one must stand for it.

        So it is where one is unknown, one is missing, and the value fits.
        """
        attributes = frame.attributes
        unknown = [(shown, text) for a, shown, text in attributes if a not in allowed]
        if len(unknown) != 1 or len(frame.declarations) != 1:
            return ""
        given = {
            a: set(self._values(allowed[a])) for a, _, _ in attributes if a in allowed
        }
        needs = self.needs.missing(frame.declarations[0], given)
        if needs is None or len(needs[0]) != 1 or needs[1]:
            return ""
        (name,) = needs[0]
        if name in given:
            return ""
        matches = self.automaton.values.matches
        ((shown, text),) = unknown
        if self.labels.label(name) not in often_meant_attributes(shown) and not any(
            p != TEXT and matches(p, text) for p in self._values(allowed[name])
        ):
            return ""
        return self.labels.label(name)

    def _values(self, attributes: list[int]) -> list[int]:
        """The patterns of the values of ATTRIBUTE patterns."""
        return [self.expectations.patterns.right[a] for a in attributes]

    def _elsewhere(self, name: str) -> str:
        """The elements that have an attribute, where they are few."""
        if self._owners is None:
            self._owners = {}
            for declaration in range(len(self.expectations.compiled.contents)):
                elements = self.expectations.names_of(declaration)
                for attribute in self.needs.allowed((declaration,)):
                    self._owners.setdefault(attribute, set()).update(elements)
        owners = self.labels.labels(self._owners.get(name, ()))
        if not owners or len(owners) > MOST_OWNERS:
            return ""
        shown = tags(sorted(owners, key=self.hints.rank)[:FEW])
        more = [f"{len(owners) - FEW} more"] if len(owners) > FEW else []
        return joined([*shown, *more], "and")

    def _listed(self, shown: list[str]) -> str:
        common = self._common()
        rare = [label for label in shown if label not in common]
        rest = [label for label in shown if label in common]
        order = (rare + rest)[:SHOWN]
        more = len(shown) - len(order)
        return joined([*order, f"{more} more"] if more else order)

    def _common(self) -> frozenset[str]:
        """Attributes that most elements have: less worth saying than others."""
        if self._common_labels is None:
            counts: dict[str, int] = {}
            total = len(self.expectations.compiled.contents)
            for declaration in range(total):
                for name in self.needs.allowed((declaration,)):
                    label = self.labels.label(name)
                    counts[label] = counts.get(label, 0) + 1
            self._common_labels = frozenset(
                label for label, count in counts.items() if count > total / 2
            )
        return self._common_labels


def _other_case(label: str, known: Iterable[str]) -> str:
    """The known name that differs from this one in case alone; or empty."""
    return next((k for k in known if k.casefold() == label.casefold()), "")
