"""The language of a text, as a BCP 47 tag.

The script decides where it can. Among languages of one script, the small words of each
(`language_words`) and CLD3, a neural network of 1 MB, have to say; of the detectors
tried, CLD3 alone is small, starts in 5 ms and is built for every platform.
"""

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from tei_toolkit.metadata.language.scripts import (
    count_scripts,
    language_of_script,
    main_script,
)
from tei_toolkit.metadata.language.small_words import (
    has_letters,
    languages_in,
    score_languages,
    words_in,
)
from tei_toolkit.metadata.language.words import FUNCTION_WORDS, SPEECH_WORDS
from tei_toolkit.values import immutable

if TYPE_CHECKING:
    # The package cld3-py has no stubs.
    from gcld3 import NNetLanguageIdentifier  # type: ignore[import-untyped]

SAMPLE = 4000  # characters looked at in a long text
_PIECES = 8
MIN_WORDS = 8
_GROUND = ((15, 0.4), (8, 0.5), (5, 0.9))
"""So many letters make a guess credible from such a confidence on."""
_TAGS = {"iw": "he", "no": "nb", "in": "id", "ji": "yi", "fil": "tl", "jv": "jv"}


@immutable
class LanguageGuess:
    """A BCP 47 tag (`und` if nothing can be said) and how sure it is, from 0 to 1."""

    tag: str
    confidence: float


UNKNOWN = LanguageGuess("und", 0.0)


def detect_language(text: str) -> LanguageGuess:
    """The language of `text`; of a long one, samples are looked at."""
    return detect_at_once(sample_of(text))


def language_to_read(text: str) -> tuple[str, bool]:
    """The tag to read `text` by, and whether the text is ground enough for it.

    What is too short to tell is read as English, unless it has clearly more of the
    small words of another language; a script of its own tells its language.
    """
    sample = sample_of(text)
    guess = detect_at_once(sample)
    if has_ground(guess, sample):
        return guess.tag, True
    script = main_script(count_scripts(sample))
    if script != "Latn":
        return ("en" if guess.tag == UNKNOWN.tag else guess.tag), False
    scores = score_languages(script, words_in(sample))
    best = max(scores, key=lambda tag: (scores[tag], tag), default="en")
    is_other = scores.get(best, 0.0) > 1.5 * scores.get("en", 0.0)
    return (best if is_other else "en"), False


def sample_of(text: str, size: int = SAMPLE, pieces: int = _PIECES) -> str:
    """`text`, or pieces of it from its whole length, cut between words."""
    if len(text) <= size:
        return text
    step, length = len(text) // pieces, size // pieces
    parts = [text[:length]]
    for at in range(step, pieces * step, step):
        part = text[at : at + length]
        parts.append(part.partition(" ")[2] or part)
    return " ".join(parts)


def detect_at_once(text: str) -> LanguageGuess:
    """The same language as `detect` finds, without the model where it cannot matter.

    `_combine` lets the model decide only among languages whose small words are nearly
    as common as those of the commonest.
    """
    counts = count_scripts(text)
    script = main_script(counts)
    if script is None or counts[script] < 0.9 * sum(counts.values()):
        return detect(text)
    words = words_in(text)
    scores = score_languages(script, words)
    by_words = _best(scores, len(words))
    near = 0.7 * scores.get(by_words.tag, 0.0)
    rivals = sum(score >= near for score in scores.values())
    if by_words.confidence < 0.8 or rivals != 1 or near < 0.7:
        return detect(text)
    return by_words


@lru_cache(maxsize=8192)
def detect(text: str) -> LanguageGuess:
    """The language of a text all of which is looked at."""
    counts = count_scripts(text)
    script = main_script(counts)
    if script is None:
        return UNKNOWN
    share = counts[script] / max(1, sum(counts.values()))
    by_script = language_of_script(script, text)
    if by_script is not None:
        return LanguageGuess(by_script, 0.99 if counts[script] >= 4 else 0.7)
    words = words_in(text)
    scores = score_languages(script, words)
    return _combine(scores, _by_model(" ".join(words), script), len(words), share)


def _combine(
    scores: dict[str, float], by_model: LanguageGuess, words: int, share: float
) -> LanguageGuess:
    """One guess of two: the model knows more languages, the small words are surer."""
    by_words = _best(scores, words)
    tag = by_model.tag
    if by_words.tag == tag:
        both = 1 - (1 - by_words.confidence) * (1 - by_model.confidence)
        return LanguageGuess(tag, round(both * min(1.0, share + 0.1), 3))
    best = scores.get(by_words.tag, 0.0)
    if best == 0.0:
        # A language without a list of words can be right, but needs many of them.
        trust = 0.8 if tag not in FUNCTION_WORDS and words >= 12 else 0.5
        return LanguageGuess(tag, round(by_model.confidence * trust, 3))
    is_guessed = words < MIN_WORDS and tag not in SPEECH_WORDS
    if tag != "und" and (
        scores.get(tag, 0.0) >= 0.7 * best
        or (best < 1.0 and by_model.confidence > 0.8 and not is_guessed)
    ):
        return LanguageGuess(tag, round(by_model.confidence * 0.6, 3))
    return LanguageGuess(by_words.tag, round(0.3 + by_words.confidence * 0.6, 3))


def _best(scores: dict[str, float], words: int) -> LanguageGuess:
    """The language whose small words are commonest."""
    if not scores:
        return UNKNOWN
    ranked = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    best, score = ranked[0]
    second = ranked[1][1] if len(ranked) > 1 else 0.0
    density = min(1.0, score / words / 0.2)
    margin = (score - second) / score
    mass = min(1.0, score / 4.0)
    return LanguageGuess(best, round(density * min(1.0, margin * 2.5) * mass, 3))


@cache
def _model() -> "NNetLanguageIdentifier":
    from gcld3 import NNetLanguageIdentifier  # noqa: PLC0415  # scripts need no model

    return NNetLanguageIdentifier(min_num_bytes=0, max_num_bytes=2 * SAMPLE)


def _by_model(text: str, script: str) -> LanguageGuess:
    """What CLD3 says of `text`, if that is written in `script`."""
    if not text:
        return UNKNOWN
    found = _model().FindLanguage(text=text.encode("utf-8", "replace").decode())
    tag = found.language
    if "-" in tag and tag.split("-")[1] == "Latn":  # romanised: hardly ever right
        return UNKNOWN
    tag = _TAGS.get(tag, tag)
    if tag == "sr" and script == "Latn":
        tag = "hr" if found.probability < 0.9 else "sr-Latn"
    expected = languages_in(script)
    if tag in FUNCTION_WORDS and tag not in expected:
        return UNKNOWN
    return LanguageGuess(tag, min(0.98, found.probability))


def has_ground(guess: LanguageGuess, text: str) -> bool:
    """Whether a guess is right two times in three, as measured on pieces of speech.

    A script of one language is ground enough; small letters alone can be anything.
    """
    script = main_script(count_scripts(text))
    if script is not None and language_of_script(script, text) is not None:
        return True
    return any(
        guess.confidence >= least and has_letters(text, letters)
        for letters, least in _GROUND
    )
