"""From which probability on names are certain, by what speaks for them.

Counted are names in documents, each once, however often it stands there: where a
document goes wrong, it goes wrong with one name at twenty places, and bounds that count
places follow single documents. Few names say little, so those of a class are pooled
with all of their type.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

WANTED = 0.95
# A class is judged as if it had so many names more, which are as those of its type.
POOLED = 20
DOUBTFUL = "-doubtful"
# Encyclopaedias and news, which weights are learnt from, name companies where reviews
# and messages have their name as a shop's or a product's. On EWT and GUM's genres that
# are never learnt from five in six of this class are right below this bound.
AT_LEAST = {"organisation-company": 0.975}
GRID = [n / 40 for n in range(20, 40)]


@dataclass(frozen=True, slots=True)
class Judged:
    """A name in a document.

    Attributes:
        group: the class of its evidence.
        share: how likely it was thought to be right.
        right: the share of its places where it was.
    """

    group: str
    share: float
    right: float


def judged(
    marks: Iterable[tuple[str, str, float, bool | None]],
) -> list[Judged]:
    """The names of one document.

    Args:
        marks: for each place the name, the class of its evidence, how likely it is
            right, and whether it is; None where that is not decided.
    """
    places: dict[tuple[str, str, float], list[bool]] = defaultdict(list)
    for name, group, share, is_right in marks:
        if is_right is not None:
            places[name, group, share].append(is_right)
    return [
        Judged(group, share, sum(rights) / len(rights))
        for (_, group, share), rights in places.items()
    ]


def is_right(
    gold: Mapping[str, Any],
    mark: tuple[int, int, str],
    starts: Sequence[int],
    norm: Any,
) -> bool | None:
    """Whether a mark is a name of the gold.

    None where the gold does not decide, or has it within a name of another type. A
    person may be marked with the title or without, and a name that the gold has in two
    parts ("Thomas L." and "Hayes") is one.

    Args:
        gold: a document of the gold.
        mark: start, end and type.
        starts: where it may start, too.
        norm: the scorer's way to compare extents.
    """
    text, (first, end, kind) = gold["text"], mark
    spans = {
        (*norm(text, e["start"], e["end"], e["type"]), e["type"]) for e in gold["ents"]
    }
    for start in (first, *starts):
        if (*norm(text, start, end, kind), kind) in spans:
            return True
    if any(first < b and a < end for a, b in gold["ignore"]):
        return None
    start, last = norm(text, first, end, kind)
    if any(a <= start and last <= b and y != kind for a, b, y in spans):
        return None
    begins = any(a == start and y == kind for a, _, y in spans)
    ends = any(b in {last, last + 1} and y == kind for _, b, y in spans)
    return kind == "person" and begins and ends


def bounds(names: Sequence[Judged]) -> dict[str, float]:
    """For each class, from which probability on 95 names in 100 are right.

    There is none for what may be several people in a row, which `is_right` takes for
    one.
    """
    result = {}
    for group in sorted(
        {name.group for name in names if not name.group.endswith(DOUBTFUL)}
    ):
        kind = group.partition("-")[0]
        own = [n for n in names if n.group == group]
        alike = [n for n in names if n.group.startswith(f"{kind}-")]
        result[group] = max(_bound(own, alike), AT_LEAST.get(group, 0.0))
        above = [n.right for n in own if n.share >= result[group]]
        share = sum(above) / len(above) if above else 0.0
        print(f"cert high for {group:26}from {result[group]:.3f}: "
              f"{share:.1%} of {len(above)} of {len(own)}")  # fmt: skip
    return result


def _bound(own: Sequence[Judged], alike: Sequence[Judged]) -> float:
    """The least probability from which on names are right often enough, or 1."""
    bound = 1.0
    for least in reversed(GRID):
        if _rate(own, alike, least) >= WANTED:
            bound = least
    return bound


def _rate(own: Sequence[Judged], alike: Sequence[Judged], least: float) -> float:
    """How often names from a probability on are right, pooled with those alike."""
    above = [name.right for name in own if name.share >= least]
    others = [name.right for name in alike if name.share >= least]
    pooled = sum(others) / len(others) if others else 0.0
    return (sum(above) + POOLED * pooled) / (len(above) + POOLED)
