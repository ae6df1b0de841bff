"""Lists of those who play or take part, and the lines that they fill."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise

from tei_toolkit.labels.form_words import CASTS
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.speech import FULL_STOPS, SENTENCE_MARKS
from tei_toolkit.labels.surroundings import Surroundings
from tei_toolkit.labels.vocabulary import close_letters, fold
from tei_toolkit.lazy_pattern import lazy_pattern

_LONGEST = 1200
_LONGEST_HEADING = 44
"""Characters within which a list of those who play ends."""
_NAME = lazy_pattern(r"[^\W\d_a-zß-ÿа-яё][\w'’]{2,}(?:-\s?[^\W\d_]\w+)*")
_BESIDE = re.compile(r"([^:：]{1,30})[:：]\s*\S")
_ENTRY_END = lazy_pattern(r"[,;،、]|\s(?:and|und|et|y|e|en|og|och|i|и|і)\s")
_IN_BRACKETS = lazy_pattern(r"\([^)]*\)")
_OPENINGS = frozenset("PROCEEDINGS EXAMINATION DIRECTEXAMINATION TESTIMONY".split())
"""Headings of what is said before a court, without their spaces."""
_LEAST_LISTED = 2
"""Lines without labels that are a list by themselves."""
_LEFT_OUT = 2
"""Lines of the page, or only numbers at its margin, that part a list from the text."""
_LONGEST_NAME = 5
"""Words of a name, with forms of address."""
_LISTED = lazy_pattern(
    r"(?:[^\W\d_a-zß-ÿа-яё][^\W\d_]+ ){0,3}[^\W\d_a-zß-ÿа-яё][^\W\d_]+"
    r"(?=,|\s[-–—]\s|\s?:|\s?\(|\Z)"
)
"""A name at the beginning of a line, and what ends it: `Ada Hill - a painter`."""
_AFTER_NAME = lazy_pattern(r"\s*[,:;(（：]|\s+[-–—]\s+|\s{2,}|\t")
_FULL_STOP = re.compile(r"(?<=\w{4})\.")


@cache
def _heading() -> re.Pattern[str]:
    """A heading of such a list, and its colon."""
    words = sorted((c for c in CASTS if len(c) > 5), key=len, reverse=True)
    return re.compile(
        rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})\s*:", re.IGNORECASE
    )


def cast_in(text: str) -> frozenset[str]:
    """The names in the list of those who play inside `text`, folded.

    The list ends at a full stop after a word.
    """
    heading = _heading().search(text)
    if heading is None:
        return frozenset()
    listed = text[heading.end() : heading.end() + _LONGEST]
    if stop := _FULL_STOP.search(listed):
        listed = listed[: stop.start()]
    return names_within(listed)


def names_within(text: str) -> frozenset[str]:
    """The words of `text` that may be names, folded."""
    names = {match[0].casefold().replace(" ", "") for match in _NAME.finditer(text)}
    return frozenset(names)


def names_above(texts: Iterable[str]) -> frozenset[str]:
    """The words of names that begin lines, which may list who takes part."""
    return frozenset(
        word
        for text in texts
        if (name := _LISTED.match(text))
        for word in name[0].split()
    )


def is_in_cast(key: str, cast: frozenset[str]) -> bool:
    """Whether a label is a name of the cast or its beginning: `Гор.`, `Зем.`."""
    bare = key.replace(" ", "")
    return bare in cast or (
        len(bare) >= 3 and sum(name.startswith(bare) for name in cast) == 1
    )


def _is_listed(text: str) -> bool:
    """Whether a line names somebody and what they are: `Ada Hill – Treasurer`."""
    name, dash, office = text.partition(" – ")
    return bool(dash and name and office) and text[-1:] not in SENTENCE_MARKS


def names_listed(texts: Iterable[str]) -> frozenset[str]:
    """The names of two words or more in the lines of such lists, folded."""
    names = {fold(_AFTER_NAME.split(text, maxsplit=1)[0]) for text in texts}
    return frozenset(name for name in names if " " in name)


def names_in_attendance(texts: Iterable[str]) -> frozenset[str]:
    """The last words of names after a heading in its line, `Present: Ada Hill`."""
    found: set[str] = set()
    for text in texts:
        match = _BESIDE.match(text)
        if match and close_letters(fold(match[1])) in CASTS:
            listed = text[match.end() - 1 :].split(";")
            for entry in _ENTRY_END.split(_IN_BRACKETS.sub("", listed[0])):
                words = entry.strip(" .").split()
                if words and len(words) <= _LONGEST_NAME and words[-1][0].isupper():
                    found.add(fold(words[-1]))
    return frozenset(found)


def _is_label(text: str, headings: frozenset[str]) -> bool:
    """Whether a line of its own ends in a colon and is no heading of a list."""
    return text.endswith((":", "：")) and fold(text) not in headings


def _listed_beside(
    around: Surroundings, index: int, headings: frozenset[str]
) -> Iterator[int]:
    """The lines of a list that begins in the line of its heading, and those set in."""
    lines = around.lines
    at = around.next(index)
    if at >= len(lines) or lines[at].gap or lines[at].indent <= lines[index].indent:
        return
    match = _BESIDE.match(lines[index].text)
    if match is None or close_letters(fold(match[1])) not in headings:
        return
    yield index
    while at < len(lines) and not lines[at].gap:
        yield at
        at = around.next(at)


def end_casts(
    around: Surroundings,
    cast: set[int],
    keys: dict[int, str],
    speaking: Iterable[int],
) -> None:
    """End each list of those who speak where one of them begins to speak.

    Args:
        around: the lines.
        cast: the lines of such lists, of which those that are none are taken out.
        keys: the label of each line that may have one.
        speaking: the lines on which speech follows one who speaks again.
    """
    if not cast:
        return
    for line in sorted(set(speaking) & cast):
        at = line
        while at in cast and not _is_key(around, keys, line):
            cast.discard(at)
            at = around.next(at)


def end_before_labels(
    around: Surroundings, cast: set[int], labelled: set[int], set_off: Iterable[int]
) -> None:
    """End each list whose lines have no labels where the first label stands.

    Args:
        around: the lines.
        cast: the lines of such lists, of which those that are none are taken out.
        labelled: the lines that may have a label.
        set_off: those whose labels certainly name somebody, as most do that are set so.
    """
    for line in sorted(set(set_off) & cast) if cast else ():
        above = around.previous(line)
        listed = 0
        while above in cast and above not in labelled:
            above = around.previous(above)
            listed += 1
        if above in cast or listed < _LEAST_LISTED:
            continue
        at = line
        while at in cast:
            cast.discard(at)
            at = around.next(at)


def _is_key(around: Surroundings, keys: dict[int, str], line: int) -> bool:
    """Whether a line is one of a block that says once of each who it is."""
    lines = around.lines
    first, last = line, around.next(line)
    while first > 0 and not lines[first].gap:
        first -= 1
    while last < len(lines) and not lines[last].gap:
        last += 1
    found = [keys[at] for at in range(first, last) if at in keys]
    return last < len(lines) and len(found) > 1 and len(set(found)) == len(found)


def _begins_anew(around: Surroundings, at: int, headings: frozenset[str]) -> bool:
    """Whether a label stands on line `at` apart from a list, or a page has turned.

    Or the heading of what is said in a court: `P R O C E E D I N G S`.
    """
    line = around.lines[at]
    is_opened = line.text.isupper() and line.text.replace(" ", "") in _OPENINGS
    return (
        is_opened
        or at - around.previous(at) > _LEFT_OUT
        or (line.gap > 0 and _is_label(line.text, headings))
    )


def _ends_sentence(lines: Sequence[Line], index: int) -> bool:
    """Whether a line is the last of a sentence that the one above it begins."""
    line = lines[index]
    return (
        line.last_char == "."
        and index > 0
        and not line.gap
        and lines[index - 1].last_char not in SENTENCE_MARKS
    )


def listed_lines(around: Surroundings, headings: frozenset[str]) -> set[int]:
    """The lines of the lists under one of `headings`: its next block of lines.

    A heading with a colon that stands more than once is a label: `Sprecher:`.
    """
    lines = around.lines
    found: set[int] = set()
    for index, (line, below) in enumerate(pairwise(lines)):
        if below.indent > line.indent and not below.gap:
            found.update(_listed_beside(around, index, headings))
    heads = [
        index
        for index, line in enumerate(lines)
        if len(line.text) <= _LONGEST_HEADING
        and fold(line.text.strip("#*_[]()")) in headings
        and not _ends_sentence(lines, index)
    ]
    counts = Counter(lines[index].text for index in heads)
    for index in heads:
        if lines[index].last_char in ":：" and counts[lines[index].text] > 1:
            continue
        at = around.next(index)
        first = at
        spaced = False
        while at < len(lines) and len(lines[at].text) <= 120:
            if _begins_anew(around, at, headings):
                break
            if at != first and lines[at].gap:
                spaced = lines[at].gap == 1 and (
                    spaced
                    or _is_listed(lines[around.previous(at)].text)
                    or _is_listed(lines[at].text)
                )
                if not spaced:
                    break
            found.add(at)
            at = around.next(at)
        is_ended = any(line.text.endswith(FULL_STOPS) for line in lines[first:at])
        if lines[index].last_char in ":：" and not is_ended:
            found.add(index)
        elif first < len(lines) and at == around.next(first):
            found.discard(first)
    return found
