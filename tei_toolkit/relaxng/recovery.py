"""Where an element that is not allowed belongs, and how to go on after it.

What an element is meant to be is decided by its name where that is known
(`known_elements`) or nearly known (`unknown_elements`); of an element out of
place, by what its content fits (`strays`).
"""

from __future__ import annotations

from tei_toolkit.relaxng.known_elements import KnownElements
from tei_toolkit.relaxng.left_out import LeftOut
from tei_toolkit.relaxng.strays import Strays
from tei_toolkit.relaxng.trials import Trials
from tei_toolkit.relaxng.unknown_elements import UnknownElements

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from tei_toolkit.relaxng.frames import Frame
    from tei_toolkit.relaxng.hints import Hints
    from tei_toolkit.relaxng.report import Report


class Recovery:
    """Places for elements that the schema does not allow where they stand."""

    def __init__(
        self, hints: Hints, report: Report, has_content: Callable[[], bool]
    ) -> None:
        """Report to the report given; `has_content` speaks of the current tag."""
        self.expectations = hints.expectations
        self.left_out = LeftOut(hints, report)
        self.trials = Trials(hints, report)
        self.strays = Strays(hints, report, self.left_out)
        self.known = KnownElements(
            hints, report, self.left_out, self.strays, self.trials
        )
        self.unknown = UnknownElements(
            hints, report, self.left_out, self.strays, has_content
        )

    def place(self, parent: Frame, child: Frame) -> bool:
        """Decide what the child is; set its declarations and what comes after.

        Returns:
            Whether its content is to be looked at.
        """
        own = self.expectations.declared(child.name)
        if own:
            self.known.place(parent, child, own)
            return True
        return self.unknown.place(parent, child)
