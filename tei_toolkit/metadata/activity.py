"""The kind of event, from the words of its title and head."""

import re
from functools import lru_cache

from tei_toolkit.metadata.activity_words import ACTIVITIES
from tei_toolkit.metadata.folding import folded


@lru_cache(maxsize=1)
def _stems() -> dict[str, list[tuple[str, int, str]]]:
    """For each two characters the stems that begin so, with rank and activity."""
    table: dict[str, list[tuple[str, int, str]]] = {}
    for rank, (activity, line) in enumerate(ACTIVITIES.items()):
        for stem in folded(line).split("|"):
            table.setdefault(stem[:2], []).append((stem, rank, activity))
    return table


# Stems of these scripts may stand anywhere: no space parts their words.
_START = re.compile(r"(?<![^\W\d_])[^\W\d_]|[\u0e00-\u0e7f\u1100-\u11ff\u3040-\u9fff]")


@lru_cache(maxsize=512)
def find_activity(text: str) -> str | None:
    """The kind of event that `text` names, or None.

    The earliest word decides; of several at one place the more telling.
    """
    plain = folded(text[:400])
    stems = _stems()
    for match in _START.finditer(plain):
        start = match.start()
        known = stems.get(plain[start : start + 2])
        if not known:
            continue
        found = [
            (rank, activity)
            for stem, rank, activity in known
            if plain.startswith(stem, start)
        ]
        if found:
            return min(found)[1]
    return None


def has_activity_word(text: str) -> bool:
    """Whether `text` names a kind of event."""
    return find_activity(text) is not None
