"""What is wrong with the attributes of a start tag, and how to go on."""

from __future__ import annotations

from functools import lru_cache

from tei_toolkit.relaxng.attribute_needs import (
    KEPT_LIMIT,
    AttributeNeeds,
    after_attributes,
)
from tei_toolkit.relaxng.automaton import DEAD
from tei_toolkit.relaxng.findings import Fault, Finding
from tei_toolkit.relaxng.name_classes import local_of
from tei_toolkit.relaxng.often_meant import (
    GIVEN_UP,
    choice_meant,
    often_meant_attributes,
)
from tei_toolkit.relaxng.patterns import TEXT
from tei_toolkit.relaxng.spelling import abridged, nearest
from tei_toolkit.relaxng.wording import FEW, SHOWN, joined, shortened, tags

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable
    from typing import Final, TypeAlias

    from tei_toolkit.relaxng.frames import Frame
    from tei_toolkit.relaxng.hints import Hints
    from tei_toolkit.relaxng.memory import Check
    from tei_toolkit.relaxng.report import Report
    from tei_toolkit.relaxng.value_advice import ValueAdvice

    Locate: TypeAlias = Callable[[str], tuple[int, int]]
    """From an attribute's label to its line and column."""


MOST_UNKNOWN: Final = 100
"""Unknown attributes of one element that are reported."""
IS_ID: Final = 1
"""The kind of a value that identifies its element (`Compiled.id_kinds`)."""
MOST_OWNERS: Final = 150
"""An attribute of more elements than this says nothing about where it belongs."""


class AttributeFaults:
    """Checks start tags and reports their attributes."""

    def __init__(
        self,
        hints: Hints,
        report: Report,
        advice: ValueAdvice,
        taken: Container[str],
    ) -> None:
        """Report to the report given; `taken` are the identifiers met so far."""
        self.taken = taken
        self._proposed: set[tuple[str, str]] = set()
        self.hints = hints
        self._meant: set[str] = set()
        self._unknown_here: set[str] = set()
        self.expectations = hints.expectations
        self.automaton = hints.automaton
        self.needs = AttributeNeeds(hints.automaton)
        self.labels = hints.labels
        self.report = report
        self.advice = advice
        self._after = lru_cache(KEPT_LIMIT)(self._after_good)
        self._common_labels: frozenset[str] | None = None
        self._owners: dict[str, set[str]] | None = None

    def check(
        self, frame: Frame, attributes: list[tuple[str, str, str]], locate: Locate
    ) -> tuple[int, list[tuple[int, int]]]:
        """The state after the start tag; faults are reported and passed over.

        Args:
            frame: The element, with its declarations.
            attributes: Name, label and value of each.
            locate: Finds an attribute in the text of the tag.

        Returns:
            The state, and the positions and kinds of IDs and references.
        """
        if frame.guessed:
            return self._passed_over(frame, attributes)
        state, identified = after_attributes(
            self.automaton, frame.declarations, attributes
        )
        if state != DEAD:
            return state, list(identified)
        return self._diagnose(frame, attributes, locate)

    def _passed_over(
        self, frame: Frame, attributes: list[tuple[str, str, str]]
    ) -> tuple[int, list[tuple[int, int]]]:
        """The state as if the attributes were right, and the IDs and references."""
        automaton = self.automaton
        identified: list[tuple[int, int]] = []
        for i, (name, _, text) in enumerate(attributes):
            kind = max(
                (
                    automaton.id_kinds.get(pattern, 0)
                    for declaration in frame.declarations
                    for pattern in automaton.value_patterns(declaration, name)
                    if pattern != TEXT and automaton.values.matches(pattern, text)
                ),
                default=0,
            )
            if kind:
                identified.append((i, kind))
        contents = tuple(map(self.expectations.content, frame.declarations))
        return automaton.state(contents), identified

    def _diagnose(
        self, frame: Frame, attributes: list[tuple[str, str, str]], locate: Locate
    ) -> tuple[int, list[tuple[int, int]]]:
        automaton = self.automaton
        allowed = self.needs.allowed(frame.declarations)
        kept: list[str] = []
        given: dict[str, set[int]] = {}
        checks: list[tuple[int, int]] = []
        identified: list[tuple[int, int]] = []
        reported = False
        unlisted = 0
        self._meant.clear()
        self._unknown_here.clear()
        for i, (name, label, text) in enumerate(attributes):
            wanted: set[int] = set()
            if len(self._unknown_here) >= MOST_UNKNOWN and name not in allowed:
                unlisted += 1
                continue
            for declaration in frame.declarations:
                wanted.update(self.needs.values(declaration, name))
            if not wanted:
                self._unknown_here.add(name)
                self._unknown(frame, name, label, allowed, attributes, locate)
                reported = True
                continue
            good = [p for p in wanted if p == TEXT or automaton.values.matches(p, text)]
            if not good:
                note = self._note(allowed.get(name, []))
                self._bad_value(frame, label, text, wanted, note, locate)
                reported = True
                good = list(wanted)
            else:
                kind = max(automaton.id_kinds.get(p, 0) for p in wanted)
                if kind:
                    identified.append((i, kind))
            checks += [(len(kept), p) for p in good if p != TEXT]
            kept.append(name)
            given[name] = {TEXT, *good}
        if unlisted:
            self.report.add_to_last(
                f"; of the unknown attributes of this <{frame.label}> {MOST_UNKNOWN} "
                f"are listed, {unlisted} more are not"
            )
        candidates = automaton.candidate_set(frame.declarations)
        state = self._after(candidates, tuple(kept), tuple(checks))
        if state == DEAD:
            if self._missing(frame, given):
                reported = True
            if not reported:
                self._conflict(frame, attributes)
            state = automaton.state(
                tuple(map(self.expectations.content, frame.declarations))
            )
        return state, identified

    def _after_good(
        self, candidates: int, names: tuple[str, ...], checks: tuple[Check, ...]
    ) -> int:
        """The state after attributes whose values are all good."""
        passed = (True,) * len(checks)
        return self.automaton.after_attributes(candidates, names, checks, passed)

    def _note(self, patterns: list[int]) -> str:
        notes = self.expectations.compiled.attribute_notes
        return next((notes[p] for p in patterns if p in notes), "")

    def _unknown(
        self,
        frame: Frame,
        name: str,
        label: str,
        allowed: dict[str, list[int]],
        attributes: list[tuple[str, str, str]],
        locate: Locate,
    ) -> None:
        present = {given for given, _, _ in attributes}
        free = {self.labels.label(a): a for a in allowed if a not in present}
        same = [shown for shown, a in free.items() if local_of(a) == local_of(name)]
        meant = [a for a in often_meant_attributes(label) if a in free]
        spelt = _other_case(label, map(self.labels.label, allowed))
        suggestion = spelt if spelt in free else ""
        suggestion = suggestion or self._awaited(frame, allowed, attributes)
        if not suggestion and not spelt and same:
            suggestion = same[0]
        if not suggestion and not meant and not spelt:
            suggestion = nearest(label, sorted(free)) or abridged(label, sorted(free))
        message = f'<{frame.label}> has no attribute "{label}"'
        known = self.expectations.element_names()
        choice = choice_meant(frame.name, label, known)
        if label in GIVEN_UP:
            suggestion = ""
            message += "; it is of TEI P4, leave it out"
        elif choice:
            suggestion = ""
            message += f"; it is of TEI P4, write {choice}"
        elif suggestion:
            message += f'; did you mean "{suggestion}"?'
        elif spelt:
            message += f'; it is spelt "{spelt}", which is there already'
        elif meant:
            suggestion = meant[0]
            message += f"; perhaps {joined([*meant])} is meant"
        else:
            elsewhere = self._elsewhere(name)
            if elsewhere:
                message += f", which belongs on {elsewhere}"
            if free:
                message += f"; it may have {self._listed(sorted(free))}"
            elif not allowed:
                message += ", nor any other"
        if suggestion:
            self._meant.add(suggestion)
        line, column = locate(label)
        self.report.add(
            Finding(
                fault=Fault.UNKNOWN_ATTRIBUTE,
                line=line,
                column=column,
                xpath=f"{frame.xpath}/@{label}",
                message=message,
                found=label,
                expected=tuple(sorted(free)),
                suggestion=suggestion,
                documentation=self._note(allowed[free[suggestion]])
                if suggestion
                else "",
            )
        )

    def _awaited(
        self,
        frame: Frame,
        allowed: dict[str, list[int]],
        attributes: list[tuple[str, str, str]],
    ) -> str:
        """The attribute that the element lacks, if this one must stand for it.

        So it is where one is unknown, one is missing, and the value fits.
        """
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
        _, text = unknown[0]
        if not any(p != TEXT and matches(p, text) for p in self._values(allowed[name])):
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

    def _bad_value(
        self,
        frame: Frame,
        label: str,
        text: str,
        wanted: set[int],
        documentation: str,
        locate: Locate,
    ) -> None:
        advice = self.advice
        ordered = sorted(wanted)
        described, expected = advice.described(ordered)
        reason = next((r for p in ordered if (r := advice.reason(p, text))), "")
        suggestion = next((s for p in ordered if (s := advice.suggestion(p, text))), "")
        if any(self.automaton.id_kinds.get(p) == IS_ID for p in wanted):
            if suggestion in self.taken:
                suggestion = ""
            self._proposed.add((f"{frame.xpath}/@{label}", suggestion))
        message = f'"{shortened(text)}" is not a value for {label} on <{frame.label}>'
        if reason:
            message += f": {reason}"
        if suggestion:
            message += _asked(suggestion)
        message += f"; expected {described}"
        line, column = locate(label)
        self.report.add(
            Finding(
                fault=Fault.BAD_VALUE,
                line=line,
                column=column,
                xpath=f"{frame.xpath}/@{label}",
                message=message,
                found=text,
                expected=tuple(expected),
                suggestion=suggestion,
                documentation=documentation,
            )
        )

    def withdraw_taken(self) -> None:
        """Propose no identifier that was met further on."""
        for number, finding in enumerate(self.report.findings):
            proposed = finding.suggestion
            if proposed in self.taken and (finding.xpath, proposed) in self._proposed:
                message = finding.message.replace(_asked(proposed), "", 1)
                self.report.change(number, message=message, suggestion="")

    def _missing(self, frame: Frame, given: dict[str, set[int]]) -> bool:
        """Report attributes that must be there; whether there were any."""
        found = [self.needs.missing(d, given) for d in frame.declarations]
        needs = [need for need in found if need is not None and any(need)]
        if not needs:
            return False
        best = min(needs, key=lambda need: (len(need[0]), len(need[1])))
        must, either = (self.labels.labels(names) for names in best)
        if self._meant.intersection(must or either):
            # It stands in the tag under another name, which was reported.
            return True
        stray = frame.stray
        if stray is not None:
            if stray.finding >= 0:
                said = self.report.findings[stray.finding].message
                said += f"; besides, <{frame.label}> {_lacks(must, either)}"
                self.report.change(stray.finding, message=said)
            return True
        message = f"<{frame.label}> {_lacks(must, either)}"
        names = sorted(best[0] or best[1])
        allowed = self.needs.allowed(frame.declarations)
        self.report.add(
            Finding(
                fault=Fault.MISSING_ATTRIBUTE,
                line=frame.line,
                column=frame.column,
                xpath=frame.xpath,
                message=message,
                found=frame.label,
                expected=(*must, *either),
                suggestion=must[0] if len(must) == 1 else "",
                documentation=self._note(allowed.get(names[0], [])),
            )
        )
        return True

    def _conflict(self, frame: Frame, attributes: list[tuple[str, str, str]]) -> None:
        shown = [f'{label}="{shortened(text, 30)}"' for _, label, text in attributes]
        self.report.add(
            Finding(
                fault=Fault.CONFLICTING_ATTRIBUTES,
                line=frame.line,
                column=frame.column,
                xpath=frame.xpath,
                message=f"the attributes of <{frame.label}> do not go together: "
                f"{joined(shown, 'and')}"
                if shown
                else f"<{frame.label}> lacks attributes that it must have",
                found=frame.label,
            )
        )


def _lacks(must: list[str], either: list[str]) -> str:
    """What an element without these attributes lacks, as a part of a sentence."""
    said = []
    if must:
        noun = "attribute" if len(must) == 1 else "attributes"
        said.append(f"lacks its {noun} {joined(_quoted(must), 'and')}")
    if either:
        said.append(f"needs one of the attributes {joined(_quoted(either))}")
    return joined(said, "and")


def _quoted(labels: list[str]) -> list[str]:
    return [f'"{label}"' for label in labels]


def _asked(suggestion: str) -> str:
    return f' (did you mean "{shortened(suggestion)}"?)'


def _other_case(label: str, known: Iterable[str]) -> str:
    """The known name that differs from this one in case alone; or empty."""
    return next((k for k in known if k.casefold() == label.casefold()), "")
