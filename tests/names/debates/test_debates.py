"""Names in debates of parliaments, in eleven languages.

The speeches are invented and marked by hand (`../languages/gold.py` says how); who
speaks in them, or is spoken of, said and did nothing of it.
"""

from collections import Counter
from pathlib import Path

import pytest

from tests.names.languages.gold import measures, passages, score

FOLDER = Path(__file__).parent
KINDS = ("person", "place", "organisation")
# The least F of all names, and of places; a little under what was measured.
LEAST = {
    "en": (93, 94), "de": (93, 93), "es": (93, 94), "it": (92, 93), "fr": (94, 93),
    "pl": (93, 94), "pt": (93, 94), "ru": (93, 94), "uk": (90, 92), "tr": (96, 97),
    "zh": (97, 96),
}  # fmt: skip


@pytest.mark.parametrize("language", LEAST)
def test_debates(language: str) -> None:
    counts: Counter[str] = Counter()
    for passage in passages(language, FOLDER):
        counts.update(score(passage)[0])
    for kind in KINDS:
        for what in ("tp", "fp", "fn"):
            counts[f"name {what}"] += counts[f"{kind} {what}"]
    least, places = LEAST[language]
    assert measures(counts, "name")[2] >= least
    assert measures(counts, "place")[2] >= places
