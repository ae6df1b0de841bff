"""Whether words ask."""

from tei_toolkit.lazy_pattern import lazy_pattern

ASKING = ("?", "？", "؟", ";", "፧", "⁇")
POLITE = tuple(
    "ですか。 ますか。 したか。 せんか。 ょうか。 "
    "すね。 したね。 すよね。 ください。 下さい。 でしょう。".split()
)
"""How Japanese asks who is asked in an interview, and not in a tale."""
_SENTENCE = lazy_pattern(r"[^։.!]*[։.!]?\s*$")
_REMARK = lazy_pattern(r"(?<!\s)\s*[(\[（][^()\[\]]{0,60}[)\]）][*_»”\"' ]{0,4}$")


def asks(text: str) -> bool:
    """Whether a paragraph whose last line is `text` ends in a question.

    Armenian sets its mark of a question on the word that is asked for: `Ինչո՞ւ։`.
    """
    bare = bare_words(text)
    if bare.endswith(ASKING):
        return True
    last = _SENTENCE.search(bare) if "\u055e" in bare else None
    return last is not None and "\u055e" in last[0]


def bare_words(text: str) -> str:
    """`text` without quotation marks, emphasis and a remark in brackets at its end."""
    return _REMARK.sub("", text.rstrip("*_ ")).rstrip("*_»”\"' ")
