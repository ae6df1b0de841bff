"""Common English words, looked up where they stand in their table."""

from functools import lru_cache
from pathlib import Path

from tei_toolkit.sorted_lines import SortedLines

_TABLE = Path(__file__).parent / "names" / "data" / "common.txt.gz"


class CommonWords:
    """Words that English writes without a capital, with their rarity from 0 on.

    The words that a text asks for are remembered: there are few of them.
    """

    def __init__(self) -> None:
        """Read the table of the package."""
        lines = SortedLines(_TABLE)

        @lru_cache(maxsize=16_384)
        def rarity(word: str) -> int | None:
            level = lines.find(word)
            return None if level is None else int(level)

        self._rarity = rarity

    def __contains__(self, word: str) -> bool:
        """Whether a word in small letters is common."""
        return self._rarity(word) is not None

    def get(self, word: str, default: int) -> int:
        """How rare a word is, 0 for the commonest; `default` if it is not common."""
        level = self._rarity(word)
        return default if level is None else level
