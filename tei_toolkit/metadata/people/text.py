"""Full names in the running text for speakers whose labels give one word."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence

from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.people.names import is_initial, is_link, key_of
from tei_toolkit.metadata.people.no_names import openers
from tei_toolkit.metadata.people.words import (
    CIVIL_TITLES,
    GENERATIONS,
    NAME_TITLES,
    SUFFIXES,
    TITLES_OF_RANK,
    is_office,
)

_SEARCHED = 400_000  # characters in which a spelling is looked for
_LIMIT = 600_000  # characters of the text that are searched
_UPPER = "".join(
    chr(code)
    for code in (*range(0x41, 0x530), *range(0x1E00, 0x2000))
    if chr(code).isupper()
)
_WORD = rf"[{_UPPER}](?:[^\W_]|['’‑-]){{0,60}}\.?"
_LINK = (
    r"(?:(?:von|van|der|den|de|del|della|di|da|dos|du|la|le|bin|ibn|al|af|zu|ter)\s)"
)
RUN = re.compile(rf"(?<!\w){_WORD}(?:,?\s{_LINK}{{0,2}}{_WORD}){{1,7}}(?!\w)")
_ALSO_NAMES = frozenset(("will", "may", "mark"))
"""Words that begin sentences and are names, too."""
_SHORT_VERB = re.compile(r"['’](?:m|re|ll|ve|d|s|t)\Z", re.IGNORECASE)
"""A verb that is joined to the word before it: `I’m Dora Coe`."""
_ARTICLES = frozenset(
    "ein eine einen einem eines einer dem des im am zum zur vom".split()
)
_LONGEST_ARTICLE = 7
_COLONS = (":", "：")
_SENTENCE_END = re.compile(r"[.!?…:»”\"]\s*$")


def find_runs(texts: Iterable[str]) -> Iterator[tuple[list[str], bool]]:
    """Runs of capitalised words, and whether each begins a sentence."""
    left = _LIMIT
    for text in texts:
        if left <= 0:
            return
        part = text[:left]
        left -= len(part)
        for found in RUN.finditer(part):
            before = part[max(0, found.start() - 3) : found.start()]
            starts = not before.strip() or bool(_SENTENCE_END.search(before))
            name = found[0]
            if part[found.end() : found.end() + 1] in _COLONS and "\n" in name:
                name = name[: name.rindex("\n")]  # a label is below a name
            words = name.split()
            if not starts and _is_behind_article(part, found.start()):
                words = words[1:]  # a German noun: `ein Antrag Kern`
            if words:
                yield words, starts


def _is_behind_article(text: str, start: int) -> bool:
    """Whether a German article stands before a word, which then is no forename."""
    before = text[max(0, start - _LONGEST_ARTICLE) : start].split()
    return bool(before) and before[-1] in _ARTICLES


def find_readings(
    texts: Iterable[str], wanted: Collection[str], language: str | None = None
) -> dict[str, Counter[tuple[str, ...]]]:
    """For each wanted word (a key), the full names it stands in, and how often.

    A name that ends in the word comes under `word`; one that begins with it under
    `word` too, since a label may be a forename. In English the M. of "Richard M. Nixon"
    is no `monsieur`.
    """
    in_english = (language or "").partition("-")[0] == "en"
    readings: dict[str, Counter[tuple[str, ...]]] = {}
    for words, starts in find_runs(texts):
        keys = [key_of(word) for word in words]
        hits = [index for index, key in enumerate(keys) if key in wanted]
        for index in hits:
            for name in _names_at(words, index, starts=starts, in_english=in_english):
                readings.setdefault(keys[index], Counter())[name] += 1
    return readings


def _names_at(
    words: Sequence[str], index: int, *, starts: bool, in_english: bool
) -> Iterator[tuple[str, ...]]:
    """The names in a run that have its word `index` last, or first."""
    first = index
    while first > 0 and index - first < 4:
        is_middle = in_english and first > 1 and is_initial(words[first - 1])
        if not _is_name_word(words, first - 1 - is_middle):
            break
        if is_link(words[first - 1]) and folded(words[first]) in TITLES_OF_RANK:
            break  # `Camera di Donna Lucia`
        first -= 1
    if starts and first == 0 and index - first == 1:
        low = folded(words[0]).strip(".,")
        if low in openers():
            first = index
    generation = [
        word.strip(",")
        for word in words[index + 1 : index + 2]
        if folded(word).strip(".,") in GENERATIONS
    ]
    if first < index:
        surname = words[index].strip(",")
        if not is_initial(surname):
            surname = surname.removesuffix(".")  # of a sentence
        before = (word.strip(",") for word in words[first:index])
        yield (*before, surname, *generation)
    last = index
    bare = [word.removesuffix(",") for word in words]
    while last + 1 < len(words) and last - index < 3 and _is_name_word(bare, last + 1):
        if words[last].endswith(",") or (
            words[last].endswith(".") and not is_initial(words[last])
        ):
            break
        last += 1
    titled = index > 0 and _is_title(words[index - 1])
    alone = first == index or (starts and first == 0 and index == 1)
    if last > index and alone and not titled:
        yield tuple(word.strip(",") for word in words[index : last + 1])


def _is_title(word: str) -> bool:
    key = folded(word).strip(".,")
    return key in CIVIL_TITLES or key in NAME_TITLES or is_office(key)


def _is_caps(word: str) -> bool:
    return word.isupper() and len(key_of(word)) > 1


def _is_name_word(words: Sequence[str], index: int) -> bool:
    word = words[index]
    key = folded(word).strip(".,")
    if (
        word.endswith(",")
        or _is_title(word)
        or (key in openers() and key not in _ALSO_NAMES)
    ):
        return is_link(word) and not word[0].isupper()
    if word.endswith(".") and not is_initial(word):
        return False
    if key in SUFFIXES or _SHORT_VERB.search(word):
        return False
    rest = [*words[index + 1 :], *words[:index][::-1]]
    beside = next((other for other in rest if not is_initial(other)), word)
    return not _is_caps(word) or _is_caps(beside)


def unique_reading(readings: Counter[tuple[str, ...]]) -> tuple[str, ...] | None:
    """The one name that all `readings` can be, or None if there are several.

    "Robert Muse" and "Robert F. Muse" are one; the longer is returned. A reading with
    four fifths of the evidence and three instances stands against slips.
    """
    groups: list[tuple[set[str], tuple[str, ...], int]] = []
    for name, count in sorted(
        readings.items(), key=lambda item: (-len(item[0]), item[0])
    ):
        keys = {key_of(word) for word in name}
        for at, (others, longest, total) in enumerate(groups):
            if keys <= others:
                groups[at] = (others, longest, total + count)
                break
        else:
            groups.append((keys, name, count))
    if not groups:
        return None
    groups.sort(key=lambda group: (-group[2], group[1]))
    total = sum(group[2] for group in groups)
    if len(groups) == 1 or (groups[0][2] >= 3 and groups[0][2] * 5 >= total * 4):
        return groups[0][1]
    return None


def small_words(body: Sequence[str]) -> set[str]:
    """The words of the first texts of `body` that stand there in small letters."""
    return {word for word in words_of(body) if word.islower()}


def words_of(body: Sequence[str]) -> set[str]:
    """The words of the first texts of `body`, without marks at their edges."""
    printed: set[str] = set()
    left = _SEARCHED
    for text in body:
        printed.update(text[:left].split())
        left -= len(text)
        if left <= 0:
            break
    return {word.strip(".,;:!?()\"“”’'") for word in printed}


def is_addressed(name: str, texts: Iterable[str]) -> bool:
    """Whether somebody is called by a title and `name` alone: "Mr. Levy"."""
    left = _SEARCHED
    for text in texts:
        at = text.find(name, 0, left)
        while at > 0:
            before = text[max(0, at - 20) : at].split()
            if before and folded(before[-1]).strip(".") in CIVIL_TITLES:
                return True
            at = text.find(name, at + 1, left)
        left -= len(text)
        if left <= 0:
            break
    return False
