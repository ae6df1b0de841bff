"""The languages of a document: of the whole, of its turns, of their paragraphs."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import islice
from types import MappingProxyType

from tei_toolkit.metadata.language.language import (
    MIN_WORDS,
    SAMPLE,
    UNKNOWN,
    LanguageGuess,
    detect,
    detect_at_once,
    has_ground,
    sample_of,
)
from tei_toolkit.metadata.language.scripts import (
    count_scripts,
    has_script_of_one_language,
    language_of_script,
    main_script,
)
from tei_toolkit.metadata.language.small_words import (
    has_letters,
    in_small_ascii,
    languages_in,
    words_in,
)
from tei_toolkit.metadata.language.words import FUNCTION_WORDS
from tei_toolkit.values import immutable
from tei_toolkit.word_counts import count_words

_TURN_SAMPLE = 700
_FIRST_GLANCE = 70  # letters of a paragraph that mostly tell that it is no other
_GLANCE = 200  # of them, enough to see the small words of the main language
_MODEL_CALLS = 3000  # at most, for the turns of one document
_SHORT_TURN = 60
"""Characters of a turn whose language the others of its script tell better."""
_FEW, _SURE = 4, 0.98
"""Fewer words than those tell a language only if it is beyond doubt."""
_SUPPORT, _SHORT_PARAGRAPH = 60, 30
_LIKELY = 0.5
"""Confidence with which a turn is in a language that others are surely in."""
_OPENS_QUESTIONS = frozenset("es gl ca eu ast".split())
"""Languages of texts in which a question may open with a sign of its own."""
_BREAK = re.compile(r"[^\w\s]|[\d_]")
_UNSPACED = {"Hani", "Kana", "Thai", "Laoo", "Khmr", "Mymr", "Tibt"}

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


def _main_language(turns: Sequence[str], front: str) -> str:
    """The language of the whole; `und` if it is too short to say."""
    sample = _document_sample(turns)
    guess = detect_at_once(sample)
    if front and (guess.confidence < 0.4 or not has_letters(sample, 60)):
        sample = (sample + "\n" + front)[:SAMPLE]
        guess = detect(sample)
    return guess.tag if has_ground(guess, sample) else UNKNOWN.tag


def _document_sample(turns: Sequence[str]) -> str:
    """Characters from all over the document, of long turns and short ones."""
    count = len(turns)
    if count <= 40:
        return sample_of("\n".join(text[:20_000] for text in turns))
    step = count // 40
    chosen = [turns[index * step][:300] for index in range(40)]
    if sum(map(len, chosen)) < SAMPLE // 2:
        step = max(1, count // 400)
        chosen = [turns[index][:300] for index in range(0, count, step)]
    return sample_of("\n".join(chosen))


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
        if _is_plainly_in(sample_of(text, _GLANCE, 2), ours):
            continue
        sample = sample_of(text, _TURN_SAMPLE, 2)
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
        guess = detect(sample)
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
    if words < MIN_WORDS:
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
