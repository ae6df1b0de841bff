"""How many words a text has, in any script.

Words stand between spaces. Chinese, Japanese, Thai, Lao, Khmer, Burmese and Tibetan are
written without: there, letters are counted, and so many of them taken for a word as
words have on average. Korean, and words in Latin letters, keep their spaces.
"""

import re

from tei_toolkit.lazy_pattern import lazy_pattern

# What stands where in UTF-8: a space that is one byte, or something else.
_SHAPE = bytes(b" x"[byte > 127 or not chr(byte).isspace()] for byte in range(256))
_ASCII = bytes(range(128))
_WIDE_SPACE = lazy_pattern(
    b"|".join(char.encode() for char in map(chr, range(128, 0x3001)) if char.isspace())
)
# In running text, words of Chinese and Japanese have about two letters, those of Thai
# and its neighbours, with their vowel signs, about four.
_DENSE = "\u3005-\u3007\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
_DENSE += "\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
_LOOSE = "\u0e01-\u0eff\u0f40-\u0fbc\u1000-\u109f\u1780-\u17dd"
# In UTF-8 all these letters begin with one of few bytes: most texts have none of them,
# and that is seen sooner than by looking for the letters.
_ELSEWHERE = bytes(set(range(256)) - {0xE0, 0xE1, *range(0xE3, 0xEA), 0xEF, 0xF0})
_RUNS = lazy_pattern(f"([{_DENSE}]+)|([{_LOOSE}]+)")
_LETTERS = re.compile(r"\w")


def count_words(text: str | bytes) -> int:
    """The number of words in `text`; at least 1 for each run of letters without spaces.

    Where a script has no spaces, it is an estimate.

    Args:
        text: words, or words in UTF-8, which are counted sooner.
    """
    data = text.encode(errors="replace") if isinstance(text, str) else text
    if not data.isascii():
        beyond = data.translate(None, _ASCII)
        if beyond.translate(None, _ELSEWHERE):
            return _estimate(data.decode())
        # Where there is much of it, to search for spaces takes longer than to split.
        if 8 * len(beyond) > len(data) or _WIDE_SPACE.search(beyond):
            return len(data.decode().split())
    return (b" " + data.translate(_SHAPE)).count(b" x")


def _estimate(text: str) -> int:
    """The number of words where some may be in a script without spaces."""
    words, end = 0, 0
    pieces: list[str] = []
    for run in _RUNS.finditer(text):
        dense, loose = run.groups()
        words += -(-len(dense) // 2) if dense else -(-len(loose) // 4)
        pieces.append(text[end : run.start()])
        end = run.end()
    if not words:
        return len(text.split())
    pieces.append(text[end:])
    between = " ".join(pieces).split()
    return words + sum(1 for piece in between if _LETTERS.search(piece))
