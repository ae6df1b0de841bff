"""What is seen of the same words wherever they stand, so that it is looked at once."""

from collections.abc import Iterable, Sequence
from sys import intern

_MOST = 8192
"""As many are remembered; a long text has more, and few of them come again."""


class Remembered(dict[tuple[object, ...], Sequence[str]]):
    """Features, by all that they depend on."""

    def keep(self, what: tuple[object, ...], features: Iterable[str]) -> Sequence[str]:
        """The features, kept from now on."""
        if len(self) >= _MOST:
            self.clear()
        found = self[what] = tuple(map(intern, features))
        return found
