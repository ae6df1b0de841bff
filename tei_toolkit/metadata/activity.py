"""The kind of event, from the words of its title and head."""

import re
from functools import lru_cache

from tei_toolkit.metadata.activity_words import ACTIVITIES
from tei_toolkit.metadata.folding import folded


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    patterns = []
    for activity, line in ACTIVITIES.items():
        stems = (
            [
                folded(stem) if "\\" not in stem and "(?:" not in stem else stem
                for stem in line.split("|")
            ]
            if "(?:" not in line
            else [folded(line)]
        )
        # a stem of a script without spaces may stand anywhere
        spaced = "|".join(s for s in stems if not _is_dense(s))
        dense = "|".join(s for s in stems if _is_dense(s))
        parts = [rf"(?<![^\W\d_])(?:{spaced})"] if spaced else []
        parts += [dense] if dense else []
        patterns.append((activity, re.compile("|".join(parts))))
    return tuple(patterns)


def _is_dense(stem: str) -> bool:
    return bool(stem) and (
        "\u3040" <= stem[0] <= "\u9fff" or "\u0e00" <= stem[0] <= "\u0e7f"
    )


@lru_cache(maxsize=512)
def find_activity(text: str) -> str | None:
    """The kind of event that `text` names, or None.

    The earliest word decides; of several at one place the more telling.
    """
    plain = folded(text[:400])
    best: tuple[int, int, str] | None = None
    for rank, (activity, pattern) in enumerate(_patterns()):
        match = pattern.search(plain)
        if match:
            candidate = (match.start(), rank, activity)
            if best is None or candidate < best:
                best = candidate
    return best[2] if best else None


def has_activity_word(text: str) -> bool:
    """Whether `text` names a kind of event."""
    return find_activity(text) is not None
