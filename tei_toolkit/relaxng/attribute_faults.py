"""What is wrong with the attributes of a start tag, and how to go on."""

from __future__ import annotations

from functools import lru_cache

from tei_toolkit.relaxng.attribute_needs import KEPT_LIMIT, after_attributes
from tei_toolkit.relaxng.automaton import DEAD
from tei_toolkit.relaxng.findings import Fault, Finding
from tei_toolkit.relaxng.patterns import TEXT
from tei_toolkit.relaxng.reporter import Reporter
from tei_toolkit.relaxng.unknown_attributes import UnknownAttributes
from tei_toolkit.relaxng.wording import joined, shortened

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Sequence
    from typing import Final

    from tei_toolkit.relaxng.frames import Frame
    from tei_toolkit.relaxng.hints import Hints
    from tei_toolkit.relaxng.memory import Check
    from tei_toolkit.relaxng.report import Report
    from tei_toolkit.relaxng.unknown_attributes import Locate
    from tei_toolkit.relaxng.value_advice import ValueAdvice


MOST_UNKNOWN: Final = 100
"""Unknown attributes of one element that are reported."""
UNTOLD: Final = -2
IS_ID: Final = 1
"""The kind of a value that identifies its element (`Compiled.id_kinds`)."""


class AttributeFaults(Reporter):
    """Checks start tags and reports their attributes."""

    def __init__(
        self,
        hints: Hints,
        report: Report,
        advice: ValueAdvice,
        taken: Container[str],
    ) -> None:
        """Report to the report given; `taken` are the identifiers met so far."""
        super().__init__(hints, report)
        self.taken = taken
        self._proposed: set[tuple[str, str]] = set()
        self._meant: set[str] = set()
        self._unknown_here: set[str] = set()
        self.unknown = UnknownAttributes(hints, report)
        self.advice = advice
        self._after = lru_cache(KEPT_LIMIT)(self._after_good)

    def check(
        self, frame: Frame, attributes: Sequence[tuple[str, str, str]], locate: Locate
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
        self, frame: Frame, attributes: Sequence[tuple[str, str, str]]
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
        self, frame: Frame, attributes: Sequence[tuple[str, str, str]], locate: Locate
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
            if len(self._unknown_here) >= MOST_UNKNOWN and name not in allowed:
                unlisted += 1
                continue
            wanted = self._wanted(frame, name)
            if not wanted:
                reported = True
                name = self._read_as(frame, attributes[i], allowed, given, locate)  # noqa: PLW2901
                wanted = self._wanted(frame, name)
            if not wanted:
                continue
            good = [p for p in wanted if p == TEXT or automaton.values.matches(p, text)]
            if not good:
                note = self.expectations.attribute_note(allowed.get(name, []))
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
                self._conflict(frame, attributes, given)
            state = automaton.state(
                tuple(map(self.expectations.content, frame.declarations))
            )
        return state, identified

    def _wanted(self, frame: Frame, name: str) -> set[int]:
        """The patterns of the values that an attribute may have."""
        return {
            pattern
            for declaration in frame.declarations
            for pattern in self.needs.values(declaration, name)
        }

    def _read_as(
        self,
        frame: Frame,
        attribute: tuple[str, str, str],
        allowed: dict[str, list[int]],
        given: dict[str, set[int]],
        locate: Locate,
    ) -> str:
        """Report an unknown attribute; the name as which it is read, if any."""
        name, label, text = attribute
        self._unknown_here.add(name)
        meant = self.unknown.tell(frame, name, label, allowed, locate)
        if not meant:
            return ""
        self._meant.add(self.labels.label(meant))
        fits = self._is_among(text, self._wanted(frame, meant))
        return meant if fits and meant not in given else ""

    def _is_among(self, text: str, wanted: set[int]) -> bool:
        """Whether a value is one of those that some patterns allow."""
        matches = self.automaton.values.matches
        return any(p == TEXT or matches(p, text) for p in wanted)

    def _after_good(
        self, candidates: int, names: tuple[str, ...], checks: tuple[Check, ...]
    ) -> int:
        """The state after attributes whose values are all good."""
        passed = (True,) * len(checks)
        return self.automaton.after_attributes(candidates, names, checks, passed)

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
        number = self._told(frame)
        if number != UNTOLD:
            if number >= 0:
                finding = self.report.findings[number]
                asked = f"did you mean <{finding.suggestion}>"
                said = f"{finding.message}; besides, <{frame.label}> "
                said += _lacks(must, either)
                if f"{asked}?" in finding.message:
                    needed = joined(_quoted(must), "and") or joined(_quoted(either))
                    said = f"{asked} with {needed}?"
                    said = finding.message.replace(f"{asked}?", said, 1)
                self.report.change(number, message=said)
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
                documentation=self.expectations.attribute_note(
                    allowed.get(names[0], [])
                ),
            )
        )
        return True

    def _told(self, frame: Frame) -> int:
        """The finding for the element itself, or `UNTOLD`; -1 if it has a sibling's."""
        if frame.stray is not None:
            return frame.stray.finding
        for number in frame.told[:1]:
            if self.report.findings[number].fault is Fault.UNKNOWN_ELEMENT:
                return number
        return UNTOLD

    def _conflict(
        self,
        frame: Frame,
        attributes: Sequence[tuple[str, str, str]],
        given: dict[str, set[int]],
    ) -> None:
        """Report attributes of which each alone would be right."""
        at_odds = {name for name in given if self._is_too_many(frame, name, given)}
        shown = [
            f'{label}="{shortened(text, 30)}"'
            for name, label, text in attributes
            if name in at_odds or not at_odds
        ]
        message = f"<{frame.label}> lacks attributes that it must have"
        others = [
            f'{label}="{shortened(text, 30)}"'
            for name, label, text in attributes
            if name not in at_odds
        ]
        if len(at_odds) == 1 and others:
            message = (
                f"{shown[0]} on <{frame.label}> does not go together with "
                f"{joined(others, 'and')}; leave it out"
            )
        elif shown:
            message = (
                f"the attributes of <{frame.label}> do not go together: "
                f"{joined(shown, 'and')}"
            )
        if len(at_odds) > 1:
            message += "; leave one of them out"
        self.report.add(
            Finding(
                fault=Fault.CONFLICTING_ATTRIBUTES,
                line=frame.line,
                column=frame.column,
                xpath=frame.xpath,
                message=message,
                found=frame.label,
            )
        )

    def _is_too_many(self, frame: Frame, name: str, given: dict[str, set[int]]) -> bool:
        """Whether the attributes go together without one of them."""
        rest = [(other, good) for other, good in given.items() if other != name]
        checks = [(i, p) for i, (_, good) in enumerate(rest) for p in good if p != TEXT]
        candidates = self.automaton.candidate_set(frame.declarations)
        names = tuple(other for other, _ in rest)
        return self._after(candidates, names, tuple(checks)) != DEAD


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
