"""What calls for sounds and music at the margin of a script, and speaks not.

Scripts of East Asia have Latin letters for them, between parts that have names in the
script of the language: `E　波の音`, `M  엔딩 음악`. Others have a word that is no part.
"""

from collections import defaultdict
from collections.abc import Sequence

from tei_toolkit.labels.candidates import label_key
from tei_toolkit.labels.speech import SENTENCE_MARKS, is_asked
from tei_toolkit.labels.starts import Document, TurnStart
from tei_toolkit.labels.vocabulary import fold, is_small

_CALLS = frozenset("E M SE ME BG BGM S.E M.E NE FX SFX".split())
_LEAST = 2
_FIRST_OF_EAST_ASIA = "\u3040"


def without_cues(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts` without calls for sounds, where all others are named in another script.

    Nobody is asked anything after such a letter.
    """
    starts = _without_sounds(document, starts)
    called = [start for start in starts if start.label.strip(".:： ") in _CALLS]
    if not called:
        return starts
    lines = document.lines
    if any(is_asked(lines[start.line].text) for start in called):
        return starts
    cues = {id(start) for start in called}
    others = [start for start in starts if id(start) not in cues]
    named = sum(1 for s in others if s.label[:1] >= _FIRST_OF_EAST_ASIA)
    return others if named > len(called) and named == len(others) else starts


def _without_sounds(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts` without words in capitals that are no part, and no sentences after them.

    All the others stand in a list of the parts.
    """
    if not starts or not all(start.label.isupper() for start in starts):
        return starts
    lines = document.lines
    words: defaultdict[str, list[str]] = defaultdict(list)
    for start in starts:
        said = document.text[start.words : lines[start.line].end].strip()
        words[label_key(start.label)].append(said)
    sounds = {
        key
        for key, said in words.items()
        if len(said) >= _LEAST
        and all(s and is_small(s[0]) and s[-1] not in SENTENCE_MARKS for s in said)
    }
    if not sounds or len(words) - len(sounds) < _LEAST:
        return starts
    first = min(start.line for start in starts)
    listed = [fold(line.text) for line in lines[:first]]
    for key in words:
        if any(text.startswith(key) for text in listed) == (key in sounds):
            return starts
    return [start for start in starts if label_key(start.label) not in sounds]
