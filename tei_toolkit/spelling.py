"""Which of several names was probably meant."""

from __future__ import annotations

from functools import lru_cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Iterable


@lru_cache(maxsize=4096)
def _letters(word: str) -> int:
    """The letters of a word, as bits; two letters may share one."""
    bits = 0
    for letter in word:
        bits |= 1 << (ord(letter) & 63)
    return bits


def distance(one: str, other: str, limit: int) -> int:
    """How many letters to change, drop, add or swap; `limit` + 1 if more.

    The optimal string alignment distance (F. J. Damerau, "A technique for
    computer detection and correction of spelling errors", 1964).
    """
    if abs(len(one) - len(other)) > limit:
        return limit + 1
    if (_letters(one) ^ _letters(other)).bit_count() > 2 * limit:
        return limit + 1  # each step changes two letters of the set at most
    before: list[int] = []
    previous = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        current = [i]
        for j, b in enumerate(other, 1):
            cost = min(previous[j] + 1, current[-1] + 1, previous[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and b == one[i - 2]:
                cost = min(cost, before[j - 2] + 1)
            current.append(cost)
        if min(current) > limit:
            return limit + 1
        before, previous = previous, current
    return min(previous[-1], limit + 1)


def nearest(
    word: str,
    candidates: Iterable[str],
    likely: Container[str] | None = None,
    kin: Container[str] = (),
) -> str:
    """The candidate that is nearest to the word, empty when none is near.

    Near is the same but for case, or one letter away for words of up to four
    letters (of two letters only with the same first one, both swapped, or one of the
    kin), two for
    longer ones (of up to eight letters only with the same first one); or the word
    with something left out in its middle. Of several that are as near, one of the
    likely is taken, then the one with the same letters in another order.
    """
    limit = 0 if len(word) < 2 else 1 if len(word) < 5 else 2
    best = ""
    best_rank: tuple[int, bool, bool, bool, int, str] | None = None
    lower = word.lower()
    for candidate in candidates:
        if not candidate:
            continue
        steps = distance(lower, candidate.lower(), limit)
        if steps > limit and not _is_abridged(lower, candidate.lower()):
            continue
        swapped = sorted(lower) == sorted(candidate.lower())
        if steps and min(len(word), len(candidate)) < 3 and not swapped:
            is_kin = candidate[0] == word[0] or candidate in kin
            if not is_kin or len(word) < 2:
                continue
            steps += candidate[-1] != word[-1]
        elif steps > 1 and len(word) < 9 and candidate[0].lower() != lower[0]:
            continue
        first = candidate[0] != word[0]
        unlikely = likely is not None and candidate not in likely
        rank = (steps, unlikely, not swapped, first, len(candidate), candidate)
        if best_rank is None or rank < best_rank:
            best, best_rank = candidate, rank
    return best


def abridged(word: str, candidates: Iterable[str]) -> str:
    """The candidate that begins the word, or that the word begins; or empty.

    Three letters at least must be the same; the longest candidate of those that
    begin the word is taken, the shortest of those that it begins.
    """
    lower = word.lower()
    known = [c for c in candidates if min(len(c), len(word)) > 2]
    begin = [c for c in known if lower.startswith(c.lower())]
    if begin:
        return max(begin, key=len)
    return min((c for c in known if c.lower().startswith(lower)), key=len, default="")


def _is_abridged(word: str, candidate: str) -> bool:
    """Whether the candidate is the word without a part of its middle."""
    if not 6 < len(candidate) < len(word):
        return False
    same = 0
    while same < len(candidate) and word[same] == candidate[same]:
        same += 1
    return same > 4 and word.endswith(candidate[same:]) and len(candidate) - same > 2
