"""Ids, keys and other names that are given once."""

from collections.abc import Iterable
from dataclasses import field

from tei_toolkit.values import record


@record
class Ids:
    """The names that are taken in one place, such as the ids of a document.

    Attributes:
        used: all of them, those that were given here among them.
    """

    used: set[str] = field(default_factory=set)
    _counts: dict[str, int] = field(default_factory=dict)

    def make(self, wanted: str, *others: str) -> str:
        """`wanted`, or what it gets where that is taken; nobody else will get it.

        That is the first of `others` that is free or else the first that is free of
        `wanted-2`, `wanted-3` and so on.
        """
        name = wanted
        if name in self.used:  # few
            name = self._make_another(wanted, others)
        self.used.add(name)
        return name

    def _make_another(self, wanted: str, others: Iterable[str]) -> str:
        """A free name in place of one that is taken."""
        for name in others:
            if name not in self.used:
                return name
        count = self._counts.get(wanted, 2)
        while (name := f"{wanted}-{count}") in self.used:
            count += 1
        self._counts[wanted] = count + 1
        return name
