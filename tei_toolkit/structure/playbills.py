"""What a printed play tells of its first night, and where its scenes are.

Below the list of characters some editions print the scenes, `ACT I. A flat in Bath.`,
where and when the play was first given, and who played whom: `Lane: Mr. Tom Reed.`.
"""

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.vocabulary import fold, phrase_set
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.structure.layout import Part

_SCENES = phrase_set("""
scenes|the scenes|scenes of the play|the scenes of the play|synopsis of scenes|synopsis
scenes in the play|synopsis of the scenes|the scenes are|argument of the acts
""")
"""What stands above a list of the scenes of a play."""
_PLAYED = lazy_pattern(
    r"(?P<part>[^:.]{2,40}(?:\.[^:.]{1,30})*?)(?:\s*:\s+|\s*\.{3,}\s*|\s{3,}|\s+[—–]\s+)"
    r"(?P<player>(?:[^\W\d_a-zß-ÿа-яё][\w.'’-]*\s+){1,4}[^\W\d_a-zß-ÿа-яё][\w'’-]*)\.?"
)
"""A part and who played it."""
_LEAST = 3
"""Parts of a first night, and entries of a list of scenes less one."""
_FARTHEST = 60
"""Lines below the list of characters in which a programme begins."""


def find_playbill(
    lines: Sequence[Line],
    cast: range,
    roles: AbstractSet[str],
    part_of: Callable[[str], Part | None],
) -> range:
    """The lines below a list of characters that tell of scenes and of a first night.

    Args:
        lines: the lines of the play.
        cast: those of the list of characters.
        roles: the names in it, folded.
        part_of: the part that a line begins as its heading, or None.
    """
    if not cast:
        return range(0)
    below = range(cast.stop, min(len(lines), cast.stop + _FARTHEST))
    night = [index for index in below if _is_played(lines[index].text, roles)]
    together = sum(b - a <= 2 for a, b in pairwise(night))
    if len(night) >= _LEAST and together >= len(night) - 2:
        return range(cast.stop, night[-1] + 1)
    return range(cast.stop, _after_scenes(lines, below, part_of))


def _is_played(text: str, roles: AbstractSet[str]) -> bool:
    """Whether a line has a part of the list of characters, and who played it."""
    match = _PLAYED.fullmatch(text)
    if match is None:
        return False
    name = fold(match["part"])
    return name in roles or fold(name.split(",", 1)[0]) in roles


def _after_scenes(
    lines: Sequence[Line], span: range, part_of: Callable[[str], Part | None]
) -> int:
    """The line after a list of scenes that begins in `span`; its start if none does."""
    heads = (i for i in span if fold(lines[i].text.rstrip(" :.")) in _SCENES)
    head = next(heads, None)
    if head is None:
        return span.start
    listed = [
        at
        for at in range(head + 1, min(head + 12, len(lines)))
        if part_of(lines[at].text)
    ]
    count = next((n for n, at in enumerate(listed) if at != head + 1 + n), len(listed))
    again = any(part_of(line.text) for line in lines[head + 1 + count :])
    return head + 1 + count if count >= _LEAST - 1 and again else span.start
