"""The language of a text and of its turns, as BCP 47 tags.

The script decides where it can. Among languages of one script, the small words of each
(`language_words`) and CLD3, a neural network of 1 MB, have to say; of the detectors
tried, CLD3 alone is small, starts in 5 ms and is built for every platform.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import islice
from types import MappingProxyType
from typing import TYPE_CHECKING

from tei_toolkit.metadata.language_scripts import (
    count_scripts,
    has_script_of_one_language,
    language_of_script,
    main_script,
)
from tei_toolkit.metadata.language_words import FUNCTION_WORDS, SPEECH_WORDS
from tei_toolkit.metadata.small_words import (
    has_letters,
    in_small_ascii,
    languages_in,
    score_languages,
    words_in,
)
from tei_toolkit.values import immutable
from tei_toolkit.word_counts import count_words

if TYPE_CHECKING:
    # The package cld3-py has no stubs.
    from gcld3 import NNetLanguageIdentifier  # type: ignore[import-untyped]

_SAMPLE = 4000  # characters looked at in a long text
_PIECES = 8
_TURN_SAMPLE = 700
_FIRST_GLANCE = 70  # letters of a paragraph that mostly tell that it is no other
_GLANCE = 200  # of them, enough to see the small words of the main language
_MODEL_CALLS = 3000  # at most, for the turns of one document
_MIN_WORDS = 8
_SHORT_TURN = 60
"""Characters of a turn whose language the others of its script tell better."""
_FEW, _SURE = 4, 0.98
"""Fewer words than those tell a language only if it is beyond doubt."""
_SUPPORT, _SHORT_PARAGRAPH = 60, 30
_LIKELY = 0.5
"""Confidence with which a turn is in a language that others are surely in."""
_OPENS_QUESTIONS = frozenset("es gl ca eu ast".split())
"""Languages of texts in which a question may open with a sign of its own."""
_GROUND = ((15, 0.4), (8, 0.5), (5, 0.9))
"""So many letters make a guess credible from such a confidence on."""
_BREAK = re.compile(r"[^\w\s]|[\d_]")
_UNSPACED = {"Hani", "Kana", "Thai", "Laoo", "Khmr", "Mymr", "Tibt"}
_TAGS = {"iw": "he", "no": "nb", "in": "id", "ji": "yi", "fil": "tl", "jv": "jv"}

# Languages so close that a short text can be taken for its neighbour.
_KIN = tuple(
    frozenset(group.split())
    for group in (
        "da nb nn sv",
        "hr sr bs sl sr-Latn",
        "id ms jv su",
        "cs sk",
        "es ca gl pt",
        "it co la",
        "nl af fy",
        "ru uk be bg mk sr",
        "ar fa ur ps",
        "hi mr ne",
        "en sco",
        "zh zh-Hans zh-Hant yue ja",
        "de lb",
        "fr ht oc",
    )
)


@immutable
class LanguageGuess:
    """A BCP 47 tag (`und` if nothing can be said) and how sure it is, from 0 to 1."""

    tag: str
    confidence: float


@immutable
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


UNKNOWN = LanguageGuess("und", 0.0)


def detect_language(text: str) -> LanguageGuess:
    """The language of `text`; of a long one, samples are looked at."""
    return _detect_at_once(_sample(text, _SAMPLE, _PIECES))


def language_to_read(text: str) -> tuple[str, bool]:
    """The tag to read `text` by, and whether the text is ground enough for it.

    What is too short to tell is read as English, unless it has clearly more of the
    small words of another language; a script of its own tells its language.
    """
    sample = _sample(text, _SAMPLE, _PIECES)
    guess = _detect_at_once(sample)
    if _has_ground(guess, sample):
        return guess.tag, True
    script = main_script(count_scripts(sample))
    if script != "Latn":
        return ("en" if guess.tag == UNKNOWN.tag else guess.tag), False
    scores = score_languages(script, words_in(sample))
    best = max(scores, key=lambda tag: (scores[tag], tag), default="en")
    is_other = scores.get(best, 0.0) > 1.5 * scores.get("en", 0.0)
    return (best if is_other else "en"), False


def describe_languages(
    turns: Sequence[str],
    *,
    front: str = "",
    given: str | None = None,
    stated: Mapping[int, str] = MappingProxyType({}),
) -> LanguageUse:
    """The languages of a document and the turns that are in another one.

    Args:
        turns: the words of each turn; of prose, of each paragraph.
        front: what stands before the first turn; it counts only where the turns are too
            short to tell.
        given: the document's language if the user says it; it wins.
        stated: the tags of the turns of which the source says it, by their indexes.
    """
    main = given or _main_language(turns, front)

    def changes_from(main: str) -> list[tuple[int, str]]:
        found = {**dict(_changes(turns, main)), **stated}
        return sorted((index, tag) for index, tag in found.items() if tag != main)

    changes = changes_from(main)
    if not changes:
        return LanguageUse(main, ((main, 100),))
    words: Counter[str] = Counter()
    tags = dict(changes)
    for index, text in enumerate(turns):
        words[tags.get(index, main)] += count_words(text)
    total = sum(words.values())
    if not given and words.most_common(1)[0][0] != main:
        # What most words are in is the main language; the rest is told from it.
        first = words.most_common(1)[0][0]
        if words[first] * 2 > total:
            main, changes = first, changes_from(first)
            words = Counter()
            tags = dict(changes)
            for index, text in enumerate(turns):
                words[tags.get(index, main)] += count_words(text)
    return LanguageUse(main, percentages(words, main), tuple(changes))


def paragraph_languages(
    paragraphs: Sequence[str], main: str
) -> tuple[tuple[int, str], ...]:
    """(index, tag) of the `paragraphs` of a turn that are in another language.

    One that is of another language beyond doubt need not be long.
    """
    ours = _small_words(main)
    found = []
    for index, text in enumerate(paragraphs):
        is_ours = _is_plainly_in(text[:_FIRST_GLANCE], ours)
        if is_ours and "¿" not in text[:_GLANCE]:
            continue
        if text.isupper():
            continue  # a headline: "XIII LEGISLATURA — DISCUSSIONI"
        for _, tag in _changes((text,), main, least=_SHORT_PARAGRAPH):
            found.append((index, tag))
    return tuple(found)


def _sample(text: str, size: int, pieces: int) -> str:
    """`text`, or pieces of it from its whole length, cut between words."""
    if len(text) <= size:
        return text
    step, length = len(text) // pieces, size // pieces
    parts = [text[:length]]
    for at in range(step, pieces * step, step):
        part = text[at : at + length]
        parts.append(part.partition(" ")[2] or part)
    return " ".join(parts)


def _detect_at_once(text: str) -> LanguageGuess:
    """The same language as `_detect` finds, without the model where it cannot matter.

    `_combine` lets the model decide only among languages whose small words are nearly
    as common as those of the commonest.
    """
    counts = count_scripts(text)
    script = main_script(counts)
    if script is None or counts[script] < 0.9 * sum(counts.values()):
        return _detect(text)
    words = words_in(text)
    scores = score_languages(script, words)
    by_words = _best(scores, len(words))
    near = 0.7 * scores.get(by_words.tag, 0.0)
    rivals = sum(score >= near for score in scores.values())
    if by_words.confidence < 0.8 or rivals != 1 or near < 0.7:
        return _detect(text)
    return by_words


@lru_cache(maxsize=8192)
def _detect(text: str) -> LanguageGuess:
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
    is_guessed = words < _MIN_WORDS and tag not in SPEECH_WORDS
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

    return NNetLanguageIdentifier(min_num_bytes=0, max_num_bytes=2 * _SAMPLE)


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


def _main_language(turns: Sequence[str], front: str) -> str:
    """The language of the whole; `und` if it is too short to say."""
    sample = _document_sample(turns)
    guess = _detect_at_once(sample)
    if front and (guess.confidence < 0.4 or not has_letters(sample, 60)):
        sample = (sample + "\n" + front)[:_SAMPLE]
        guess = _detect(sample)
    return guess.tag if _has_ground(guess, sample) else UNKNOWN.tag


def _has_ground(guess: LanguageGuess, text: str) -> bool:
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


def _document_sample(turns: Sequence[str]) -> str:
    """Characters from all over the document, of long turns and short ones."""
    count = len(turns)
    if count <= 40:
        return _sample("\n".join(text[:20_000] for text in turns), _SAMPLE, _PIECES)
    step = count // 40
    chosen = [turns[index * step][:300] for index in range(40)]
    if sum(map(len, chosen)) < _SAMPLE // 2:
        step = max(1, count // 400)
        chosen = [turns[index][:300] for index in range(0, count, step)]
    return _sample("\n".join(chosen), _SAMPLE, _PIECES)


def _changes(
    turns: Sequence[str], main: str, least: int = _SUPPORT
) -> list[tuple[int, str]]:
    """The turns that are surely not in `main`, and what they are in.

    A language needs `least` letters in all, if others are written in its script.
    """
    ours = _small_words(main)
    calls = 0
    result: list[tuple[int, str]] = []
    likely: list[tuple[int, str]] = []
    for index, text in enumerate(turns):
        if len(text) < 8:
            continue
        if "¿" in text[:_GLANCE] and _primary(main) not in _OPENS_QUESTIONS:
            result.append((index, "es"))
            continue
        if _is_plainly_in(_sample(text, _GLANCE, 2), ours):
            continue
        sample = _sample(text, _TURN_SAMPLE, 2)
        counts = count_scripts(sample)
        script = main_script(counts)
        if script is None:
            continue
        alone = language_of_script(script, sample)
        if alone is not None:
            if not _is_kin(alone, main) and _is_of_script(counts, script):
                result.append((index, alone))
            continue
        if not _is_of_script(counts, script):
            continue
        words = words_in(sample)
        if _is_in(words, ours) or calls >= _MODEL_CALLS:
            continue
        calls += 1
        guess = _detect(sample)
        if _is_other(guess, main, script, len(words)):
            result.append((index, guess.tag))
        elif guess.confidence >= _LIKELY and not ours.intersection(words):
            likely.append((index, guess.tag))
    sure = _supported(_as_the_others(result, turns, main), turns, least)
    used = {tag for _, tag in sure}
    return sorted([*sure, *(change for change in likely if change[1] in used)])


def _is_plainly_in(sample: str, ours: frozenset[str]) -> bool:
    """Whether words show at a glance what `_is_in` would find.

    It counts too few small words, and rather too many words; most turns of a text in
    one language need no closer look.
    """
    if sample.isascii():
        words = in_small_ascii(sample).split()
        most = len(words) + (sample.count("'") if "'" in sample else 0)
    else:
        words = sample.casefold().replace("’", "'").split()
        most = len(words) + len(_BREAK.findall(sample))
        if has_script_of_one_language(sample):
            return False
    # More than a quarter of them: no more are looked up than it takes to see that.
    small = filter(ours.__contains__, words)
    return next(islice(small, most // 4, None), None) is not None


def _is_in(words: Sequence[str], ours: frozenset[str]) -> bool:
    """Whether the small words of the main language are as common as they should be."""
    return bool(ours) and sum(word in ours for word in words) * 4 >= len(words)


def _is_of_script(counts: Counter[str], script: str) -> bool:
    """Whether hardly anything else is in `counts`, and enough of it."""
    together = counts[script]
    if script in ("Kana", "Hani", "Hang"):
        together = counts["Kana"] + counts["Hani"] + counts["Hang"]
    needed = 4 if script in _UNSPACED or script == "Hang" else 8
    return together >= needed and together >= 0.8 * sum(counts.values())


def _is_other(guess: LanguageGuess, main: str, script: str, words: int) -> bool:
    """Whether a turn's guess is good evidence against the main language."""
    tag = guess.tag
    if tag in ("und", main) or _primary(tag) == _primary(main):
        return False
    own = _script_of_language(main)
    if own is not None and own != script:
        return words >= 2 and guess.confidence >= 0.3
    if tag not in FUNCTION_WORDS:
        return False
    if words < _MIN_WORDS:
        return words >= _FEW and guess.confidence >= _SURE and not _is_kin(tag, main)
    if _is_kin(tag, main):
        return words >= 25 and guess.confidence >= 0.9
    return guess.confidence >= 0.8


def _primary(tag: str) -> str:
    """The language of a BCP 47 tag without script and region."""
    return tag.partition("-")[0]


@cache
def _small_words(tag: str) -> frozenset[str]:
    """The small words of a language, of which nearly every sentence has some."""
    return frozenset(FUNCTION_WORDS.get(_primary(tag), "").split())


@cache
def _script_of_language(tag: str) -> str | None:
    """The script that a language of `FUNCTION_WORDS` is written in, or None."""
    words = FUNCTION_WORDS.get(_primary(tag))
    return main_script(count_scripts(words)) if words else None


def _is_kin(tag: str, main: str) -> bool:
    if _primary(tag) == _primary(main):
        return True
    base = _primary(main)
    return any(tag in group and (main in group or base in group) for group in _KIN)


def _as_the_others(
    changes: Sequence[tuple[int, str]], turns: Sequence[str], main: str
) -> list[tuple[int, str]]:
    """The changes, a few words as most of what else is in their script.

    Few words of Hindi may be Marathi as well, but not among whole speeches in Hindi.
    """
    letters: dict[str | None, Counter[str]] = {}
    for index, tag in changes:
        by_tag = letters.setdefault(_script_of_language(tag), Counter())
        by_tag[tag] += len(turns[index])
    own = _script_of_language(main)
    found = []
    for index, tag in changes:
        script = _script_of_language(tag)
        best, most = letters[script].most_common(1)[0]
        is_unlike = script not in (None, own) and len(turns[index]) < _SHORT_TURN
        is_few = letters[script][tag] * 4 <= most
        found.append((index, best if is_unlike and is_few else tag))
    return found


def _supported(
    changes: list[tuple[int, str]], turns: Sequence[str], least: int
) -> list[tuple[int, str]]:
    """The changes without languages that one short turn alone speaks for."""
    letters: Counter[str] = Counter()
    for index, tag in changes:
        letters[tag] += len(turns[index])
    return [
        (index, tag)
        for index, tag in changes
        if letters[tag] >= least
        or "¿" in turns[index]
        or tag not in languages_in("Latn")
    ]


def percentages(words: Counter[str], main: str) -> tuple[tuple[str, int], ...]:
    """Whole percentages that sum to 100, by largest remainders; none is 0."""
    total = sum(words.values())
    if not total:
        return ((main, 100),)
    exact = {tag: 100 * count / total for tag, count in words.items() if count}
    whole = {tag: max(1, int(value)) for tag, value in exact.items()}
    rest = 100 - sum(whole.values())
    order = sorted(exact, key=lambda tag: (-(exact[tag] - int(exact[tag])), tag))
    for tag in order[: max(rest, 0)]:
        whole[tag] += 1
    while sum(whole.values()) > 100:
        largest = max(sorted(whole), key=lambda tag: whole[tag])
        whole[largest] -= 1
    return tuple(sorted(whole.items(), key=lambda item: (-item[1], item[0])))
