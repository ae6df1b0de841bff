"""What the order says in which lines begin with the same words again and again.

Those who talk take turns as they like. Items follow each other by number or letter, the
fields of records always in the same order, entries by the alphabet, articles of a law
by the number after the word, and a phrase book says everything twice.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from tei_toolkit.labels.form_words import FIELD_KEYS, OPPOSED
from tei_toolkit.labels.speech import CLOSERS, SENTENCE_MARKS, is_asked
from tei_toolkit.labels.vocabulary import word_set
from tei_toolkit.lazy_pattern import lazy_pattern

_LEVELS = word_set("info warn warning error debug trace fatal notice critical")
"""What the lines of a log begin with."""
_COUNTED = lazy_pattern(r"(?:n[o°º]?\.? ?)?(?P<n>\d{1,4})\b")
_CLOCK = lazy_pattern(r"\b\d{1,2}[:.h]\d\d\b")
_BESIDE_HOUR = 12
"""Letters beside an hour in a line of a timetable."""
_LETTERS_OF_SIGN = 3
"""What a sign of East Asia counts for."""
_DAYS = word_set("""
mon tue tues wed thu thur thurs fri sat sun mo di mi do fr sa so lun mar mer jeu ven sam
dim mié jue vie sáb dom gio seg ter qua qui sex пн вт ср чт пт сб вс нд pon wt śr czw pt
sob ndz
""")
"""Days of the week in short, which are names and words as well."""
_MOST = 400
"""Beginnings that are looked at."""

_LEAST = 6
"""Beginnings that show an order."""
_LEAST_ITEMS = 3
_USUAL = 0.9
"""The share of steps that follow an order, where there is one."""
_SENTENCE, _SPACES = 16, 2
"""Letters of a short sentence, or the spaces between its words."""
_ARGUMENT = 200
"""Characters of what is said for or against a thing, not by one who speaks for it."""
_TITLE = 80
"""Characters of the title of a book with its place."""
_YEAR = lazy_pattern(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)")
_ROUNDS = 3
"""How often the fields of a record come, in one order, until that is no chance."""


def are_listed(keys: Sequence[str], said: Sequence[str]) -> bool:
    """Whether lines are items, records, a log or a timetable, and nobody speaks.

    Args:
        keys: what each line begins with, folded.
        said: what stands after it.
    """
    keys, said = keys[:_MOST], said[:_MOST]
    return (
        _are_named(keys)
        or are_counted(keys)
        or are_records(keys, said)
        or _are_opposed(keys, said)
        or _are_in_blocks(keys, said)
        or _go_on_counting(keys, said)
        or _are_said_twice(keys, said)
        or _are_timed(said)
    )


def _are_named(keys: Sequence[str]) -> bool:
    """Whether all are levels of a log, or three or more are days and none is not."""
    distinct = set(keys)
    return distinct <= _LEVELS or (len(distinct) > 2 and distinct <= _DAYS)


def _are_in_blocks(keys: Sequence[str], said: Sequence[str]) -> bool:
    """Whether each of three or more has all its lines together: authors of books.

    A title is short or has its year; those who talk one after the other and have their
    name at each paragraph say more. One who has many, before others have one each, puts
    a question to the house.
    """
    counts = Counter(keys)
    distinct = len(counts)
    changes = sum(1 for a, b in pairwise(keys) if a != b)
    if distinct < 3 or sum(count > 1 for count in counts.values()) < 2:
        return False
    if changes != distinct - 1 or len(keys) < 2 * distinct:
        return False
    return 2 * sum(map(_is_told_at_length, said)) <= len(said)


def _is_told_at_length(words: str) -> bool:
    """Whether words are a long sentence without the year of a book."""
    if len(words) < _TITLE or _YEAR.search(words):
        return False
    return len(words) > _ARGUMENT or _is_sentence(words)


def _go_on_counting(keys: Sequence[str], said: Sequence[str]) -> bool:
    """Whether a number follows most words, each the next: `Art. 1`, `Art. 2`."""
    last: dict[str, int] = {}
    counted = 0
    for key, words in zip(keys, said, strict=True):
        if match := _COUNTED.match(words):
            number = int(match["n"])
            counted += number == last.get(key, number - 1) + 1
            last[key] = number
    return counted > 2 and counted >= _USUAL * len(keys)


def _are_said_twice(keys: Sequence[str], said: Sequence[str]) -> bool:
    """Whether two take turns and the second always ends as the first, and asks."""
    distinct = set(keys)
    if len(distinct) != 2 or len(keys) < _LEAST:
        return False
    if any(a == b for a, b in pairwise(keys)):
        return False
    marks = [words.rstrip(CLOSERS)[-1:] for words in said]
    pairs = list(zip(marks[::2], marks[1::2], strict=False))
    same = sum(1 for a, b in pairs if a == b)
    asked = sum(1 for a, b in pairs if is_asked(a) and a == b)
    return asked > 1 and same > asked and same >= _USUAL * len(pairs)


def _are_timed(said: Sequence[str]) -> bool:
    """Whether an hour stands in nearly all lines, and a word or two beside it."""
    timed = sum(1 for words in said if _CLOCK.search(words, 0, 40))
    if len(said) < _LEAST or timed < 0.8 * len(said):
        return False
    if any(map(is_asked, said)):
        return False
    letters = sum(
        (1 if char < "\u3040" else _LETTERS_OF_SIGN) * char.isalpha()
        for words in said
        for char in words
    )
    return letters <= _BESIDE_HOUR * len(said)


def are_counted(keys: Sequence[str]) -> bool:
    """Whether each key is the next number or letter after the one before it.

    Or the first again: `a) b) c)` under each question. Two who talk take turns as `a`
    and `b` do, so three must follow each other most times.
    """
    values = [value for key in keys if (value := _value_of(key)) is not None]
    if len(values) < len(keys) or len(values) < _LEAST_ITEMS:
        return False
    first = values[0]
    steps = list(pairwise(values))
    again = sum(1 for _, b in steps if b == first)
    upward = sum(1 for a, b in steps if b == a + 1)
    return 3 * (again + 1) <= len(values) and again + upward >= _USUAL * len(steps)


def _value_of(key: str) -> int | None:
    if key.isdecimal():
        return int(key)
    return ord(key) if len(key) == 1 else None


def are_sorted(keys: Sequence[str]) -> bool:
    """Whether keys go up by the alphabet, as entries of a list do."""
    steps = [(a, b) for a, b in pairwise(keys) if a != b]
    if len(keys) < _LEAST or len(steps) < _LEAST_ITEMS:
        return False
    return sum(1 for a, b in steps if a < b) >= _USUAL * len(steps)


def _are_told(
    keys: Sequence[str], said: Sequence[str], unknown: AbstractSet[str]
) -> bool:
    """Whether most of what stands after the `unknown` keys is sentences."""
    values = [words for key, words in zip(keys, said, strict=True) if key in unknown]
    return 2 * sum(map(_is_sentence, values)) > len(values)


def _is_sentence(words: str) -> bool:
    """Whether words are as long as a sentence and end as one."""
    long = _SENTENCE // _LETTERS_OF_SIGN if words[:1] >= "\u3040" else _SENTENCE
    is_long = len(words) > long or words.count(" ") >= _SPACES
    return is_long and words.rstrip(CLOSERS)[-1:] in SENTENCE_MARKS


def _are_opposed(keys: Sequence[str], said: Sequence[str]) -> bool:
    """Whether each line weighs one side against the other: `Pro - …`, `Con - …`."""
    if len(keys) < 4 or not OPPOSED.issuperset(keys):
        return False
    return (
        all(a != b for a, b in pairwise(keys))
        and not any(map(is_asked, said))
        and sum(map(len, said)) <= _ARGUMENT * len(said)
    )


def _are_of_two_words(keys: Sequence[str]) -> bool:
    return any(" " in key and key not in FIELD_KEYS for key in keys)


def are_records(keys: Sequence[str], said: Sequence[str]) -> bool:
    """Whether three keys or more always come in one order, as the fields of records.

    What stands once says nothing, and so do two keys that take turns. Fields are words
    and no names of two, none asks, and where they hold sentences half of them are known
    for fields; people around a table ask and tell.
    """
    counts = Counter(keys)
    again = [key for key in keys if counts[key] > 1]
    distinct = set(again)
    unknown = {key for key in distinct if key not in FIELD_KEYS and key not in OPPOSED}
    are_known = 2 * len(unknown) <= len(distinct)
    rounds = 2 if are_known else _ROUNDS
    if len(distinct) < 3 or len(again) < rounds * len(distinct):
        return False
    if any(map(is_asked, said)) or _are_of_two_words(keys):
        return False
    if not are_known and _are_told(keys, said, unknown):
        return False
    after: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for first, second in pairwise(again):
        after[first][second] += 1
    usual = [followers.most_common(1)[0] for followers in after.values()]
    is_chain = len({follower for follower, _ in usual}) > 2
    return is_chain and sum(n for _, n in usual) >= _USUAL * (len(again) - 1)
