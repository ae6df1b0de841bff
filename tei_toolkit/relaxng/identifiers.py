"""The identifiers of one document, and the references to them."""

from __future__ import annotations

from dataclasses import replace

from tei_toolkit.relaxng.findings import Fault, Finding
from tei_toolkit.relaxng.wording import shortened
from tei_toolkit.spelling import nearest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Final

    from tei_toolkit.relaxng.frames import Frame
    from tei_toolkit.relaxng.report import Report

GUESS_LIMIT: Final = 100_000
"""Identifiers that are compared with references that lead nowhere."""


class Identifiers:
    """Reports identifiers that are taken, and references that lead nowhere.

    Attributes:
        lines: The identifiers that were met, each with its line.
    """

    def __init__(self, report: Report) -> None:
        """Report to the report given."""
        self.report = report
        self.lines: dict[str, int] = {}
        self._references: list[tuple[str, Finding]] = []

    def note(
        self,
        frame: Frame,
        attribute: tuple[str, str, str],
        kind: int,
        locate: Callable[[Frame, str], tuple[int, int]],
    ) -> None:
        """Note an ID or references to IDs; report an ID that was there before.

        Args:
            frame: The element.
            attribute: The attribute's name, label and value.
            kind: What the value is (`Compiled.id_kinds`).
            locate: Finds an attribute of the element by its label.
        """
        _, label, text = attribute
        for token in text.split():
            if kind > 1:
                line, column = locate(frame, label)
                finding = Finding(
                    fault=Fault.DANGLING_IDREF,
                    line=line,
                    column=column,
                    xpath=f"{frame.xpath}/@{label}",
                    message=f'{label}="{shortened(text)}" points to "{token}", but no '
                    "element in this file has that identifier",
                    found=token,
                )
                self._references.append((token, finding))
            elif token in self.lines:
                if frame.is_copied:
                    continue
                line, column = locate(frame, label)
                self.report.add(
                    Finding(
                        fault=Fault.DUPLICATE_ID,
                        line=line,
                        column=column,
                        xpath=f"{frame.xpath}/@{label}",
                        message=f'the identifier "{token}" is already used on line '
                        f"{self.lines[token]}",
                        found=token,
                        related_line=self.lines[token],
                    )
                )
            else:
                self.lines[token] = frame.line

    def tell_dangling(self) -> None:
        """Report the references that lead nowhere."""
        left = GUESS_LIMIT
        for target, finding in self._references:
            if target in self.lines:
                continue
            left -= len(self.lines)
            meant = nearest(target, self.lines) if left > 0 else ""
            if meant:
                message = f'{finding.message}; did you mean "{meant}"?'
                self.report.add(replace(finding, message=message, suggestion=meant))
            else:
                self.report.add(finding)
