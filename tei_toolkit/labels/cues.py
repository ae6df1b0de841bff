"""Letters at the margin of a script that call for sounds and music, and speak not.

Scripts of East Asia have Latin letters for them, between parts that have names in the
script of the language: `E　波の音`, `M  엔딩 음악`.
"""

from collections.abc import Sequence

from tei_toolkit.labels.starts import Document, TurnStart

_CALLS = frozenset("E M SE ME BG BGM S.E M.E NE FX SFX".split())
_FIRST_OF_EAST_ASIA = "\u3040"


def without_cues(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts` without calls for sounds, where all others are named in another script.

    Nobody is asked anything after such a letter.
    """
    called = [start for start in starts if start.label.strip(".:： ") in _CALLS]
    if not called:
        return starts
    lines = document.lines
    if any("?" in lines[start.line].text for start in called):
        return starts
    cues = {id(start) for start in called}
    others = [start for start in starts if id(start) not in cues]
    named = sum(1 for s in others if s.label[:1] >= _FIRST_OF_EAST_ASIA)
    return others if named > len(called) and named == len(others) else starts
