"""Verses that several speakers share: each part begins where the one before it ends."""

from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.namespaces import tei, tk

STEP = tk("step")
_L = tei("l")
_MOST = 3


def mark_parts(regions: list[Branch]) -> None:
    """Write `tk:step` on each part of a verse but the first: how many are before it."""
    for region in regions:
        if "part" not in region.holders:
            continue
        step = 0
        for verse in region.named(_L):
            step = step + 1 if verse.get("part") in ("M", "F") else 0
            if step:
                verse.set(STEP, str(min(step, _MOST)))
