"""The language of a text and of its turns, as BCP 47 tags."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LanguageGuess:
    """A BCP 47 tag (`und` if nothing can be said) and how sure it is, from 0 to 1."""

    tag: str
    confidence: float


@dataclass(frozen=True, slots=True)
class LanguageUse:
    """The languages of a document.

    Attributes:
        language: tag of the document's main language.
        languages: (tag, whole percentage of the words), the largest first; sums to 100.
        turn_languages: (index of turn from 0, tag) where it is not `language`.
    """

    language: str
    languages: tuple[tuple[str, int], ...]
    turn_languages: tuple[tuple[int, str], ...] = ()


def detect_language(text: str) -> LanguageGuess:
    """The language of `text`; of a long one, samples are looked at."""
    del text
    return LanguageGuess("und", 0.0)


def describe_languages(
    turns: Sequence[str], *, front: str = "", given: str | None = None
) -> LanguageUse:
    """The languages of a document and the turns that are in another one.

    Args:
        turns: the words of each turn; of prose, of each paragraph.
        front: what stands before the first turn; it counts only where the turns are too
            short to tell.
        given: the document's language if the user says it; it wins.
    """
    del turns, front
    tag = given or "und"
    return LanguageUse(tag, ((tag, 100),))
