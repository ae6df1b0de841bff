"""Findings of one file that say the same, for a reader to take in at once."""

from collections.abc import Iterable
from typing import Final, NamedTuple

from tei_toolkit.relaxng.wording import runs
from tei_toolkit.validation.findings import Finding, Source

_MOST_APART: Final = 3
"""So many findings that say the same are still shown one by one."""
_MOST_LINES: Final = 20
_MOST_WORDS: Final = 8
_LONGEST: Final = 40
_FOUND: Final = "\0"


class Alike(NamedTuple):
    """A finding, and others that say the same of other places.

    Attributes:
        first: the one that stands first.
        others: the others, by place.
    """

    first: Finding
    others: list[Finding]

    @property
    def is_listed(self) -> bool:
        """Whether the places of all the others are told."""
        return self._left()[1] == 0

    def told(self) -> str:
        """The number and the places of the others, in a few words."""
        said, left = self._left()
        if left:
            said = f"{said} and {left} more"
        return f"{len(self.others)} more like this: {said}"

    def _left(self) -> tuple[str, int]:
        """Places in words, and how many more there are."""
        first = self.first.found
        if all(other.found == first for other in self.others):
            lines = runs(sorted({other.line for other in self.others}))
            shown = lines[:_MOST_LINES]
            last = int(shown[-1].rpartition("–")[2])
            left = sum(other.line > last for other in self.others)
            is_one = len(shown) == 1 and shown[0].isdigit()
            return f"line{'' if is_one else 's'} {', '.join(shown)}", left
        shown = [
            f"{_shortened(other.found)} (line {other.line})"
            for other in self.others[:_MOST_WORDS]
        ]
        return ", ".join(shown), len(self.others) - len(shown)


def alike(findings: Iterable[Finding]) -> list[Alike]:
    """The findings in their order, many that say the same as one.

    What the grammar says is the same when it is so in every word. What a rule says may
    be about another value: a thousand pointers to pages that are not there are one
    thing to know.
    """
    groups: dict[tuple[object, ...], list[Finding]] = {}
    for finding in findings:
        groups.setdefault(_said(finding), []).append(finding)
    found: list[Alike] = []
    for group in groups.values():
        if len(group) > _MOST_APART and group[0].line:
            found.append(Alike(group[0], group[1:]))
        else:
            found += (Alike(finding, []) for finding in group)
    return sorted(found, key=lambda one: (one.first.line, one.first.column))


def _said(finding: Finding) -> tuple[object, ...]:
    message, suggestion = finding.message, finding.suggestion
    if finding.source is Source.RULE and finding.found:
        message = message.replace(finding.found, _FOUND)
        suggestion = suggestion.replace(finding.found, _FOUND)
        return finding.code, finding.severity, message, suggestion
    kind = finding.code, finding.severity, finding.schema
    return *kind, message, finding.found, finding.expected, suggestion


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
