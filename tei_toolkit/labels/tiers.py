"""Rows of an annotation that say again what a speaker said: translations, glosses."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise

from tei_toolkit.labels.candidates import label_key
from tei_toolkit.labels.starts import Document, TurnStart

_TIER = re.compile(r"\S.*?\s?\[(?P<tier>\w{1,12})\]")
_LEAST = 3
"""Rows of a tier."""
_USUAL = 0.8


def without_tiers(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts` without those of a tier whose rows follow the speaker's own.

    Where tiers are named in brackets, `AYS [v]` and below it `AYS [en]`, the second is
    no turn if it nearly always stands right after the first, of the same speaker.
    """
    del document
    tiers = {label: _tier_of(label) for label in {start.label for start in starts}}
    if not any(tiers.values()):
        return starts
    counts = Counter(tier for s in starts if (tier := tiers[s.label]))
    if len(counts) < 2 or counts.total() < _USUAL * len(starts):
        return starts
    after: defaultdict[str, list[str]] = defaultdict(list)
    for first, second in pairwise(starts):
        same = label_key(first.label) == label_key(second.label)
        if same and tiers[first.label] != tiers[second.label]:
            after[tiers[second.label]].append(tiers[first.label])
    dependent: set[str] = set()
    for tier, count in counts.most_common():
        main = [other for other in after[tier] if other and other not in dependent]
        if count >= _LEAST and len(main) >= _USUAL * count and set(main) != {tier}:
            dependent.add(tier)
    if counts.keys() == dependent:
        return starts
    return [start for start in starts if tiers[start.label] not in dependent]


def _tier_of(label: str) -> str:
    match = _TIER.fullmatch(label)
    return match["tier"] if match else ""
