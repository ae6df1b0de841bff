"""Advice to put something into an element, and the elements that are tried for it."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


class Way:
    """An element put around what is out of place.

    Attributes:
        label: The element's label.
        state: The state that the parent would be in; -1 if a sibling would be wrong.
        inside: What the element may hold, as long as its end may come later.
    """

    __slots__ = ("inside", "label", "state")

    def __init__(self, label: str, state: int, inside: frozenset[str]) -> None:
        """Begin with the element that holds the child alone."""
        self.label = label
        self.state = state
        self.inside = inside


class Trial:
    """Advice that was given, and what else could be.

    Attributes:
        number: The finding with the advice.
        advice: Its words.
        otherwise: Words for it where nothing can be advised.
        ways: What is tried, that which was advised first.
        homes: The labels of the elements in which the child may stand.
        needed: The labels of the elements of which the parent lacks one.
        plain: The state that the parent would be in without the child.
        siblings: The lines of later siblings in which it may stand, by label.
    """

    __slots__ = (
        "advice",
        "homes",
        "needed",
        "number",
        "otherwise",
        "plain",
        "siblings",
        "ways",
    )

    def __init__(
        self,
        number: int,
        advice: str,
        otherwise: str,
        homes: Iterable[str],
        needed: Iterable[str],
    ) -> None:
        """Begin without ways."""
        self.number = number
        self.advice = advice
        self.otherwise = otherwise
        self.homes = frozenset(homes)
        self.needed = frozenset(needed)
        self.plain = -1
        self.ways: list[Way] = []
        self.siblings: dict[str, int] = {}
