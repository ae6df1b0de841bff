"""Lines that tell who voted how, or how many, and are no turns."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from tei_toolkit.labels.form_words import BALLOTS, SIDES, VOTES
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.vocabulary import fold
from tei_toolkit.lazy_pattern import lazy_pattern

_LONGEST = 70
_LEAST = 3
"""Lines of a list of voters."""

_LONGEST_TALLY, _LONGEST_LIST = 160, 3000
"""Characters of a count, and of the names of all who voted."""
_FIRST = frozenset(
    first
    for phrase in (*SIDES, *BALLOTS, "voti", "votos", "voix", "stimmen", "stemmen")
    for first in (phrase.split(" ", 1)[0], phrase if phrase > "\u3000" else "")
    if first
)
_BESIDE = re.compile(r"\s?\([^()\d]{2,60}\)")
"""Who voted so: `Contre : 1 (M. Le Goff).`"""
_COUNT = re.compile(r"(\d{1,4})")
_NONE = lazy_pattern(
    r"(?i)(?<=[:–—=-] )(?:none|nil|keine?|aucune?|n[ée]ant|ningun[oa]|nessuno|нет|немає"
    r"|אין|لا أحد)\b"
)
_MARK = lazy_pattern(r"\s*[:：=–—(]\s*|\s+-\s+")
_SOME_MARK = re.compile(r"[:：=–—(-]")
_MARK_OR_COUNT = re.compile(r"[:：=–—(\d-]")
_EDGES = ' \t.,;:：、，/|–—=-()[]*_·•+«»„“”"'
_VOICE = r"(?:votes?|voix|voti|votos?|stimmen|stemmen|głos\w*|hlas\w*|glas\w*|голос\w*)"
_VOICES = lazy_pattern(
    rf"(?i)^{_VOICE}\s+|\s+{_VOICE}$|^[票표名]"
    r"|\s+n$|^(?:and|und|et|y|e|en|og|och|i|и|і)\s+|\s+(?:and|und|et|y|e|en|og|och|i|и|і)$"
)
_BETWEEN_NAMES = re.compile(r"[ ,;&/]+")
_LINKS = frozenset("and und et y e en i и de von van".split())
_LAST_COUNT = lazy_pattern(r"\s*(?:[—–-]\s*|\()\d{1,3}\)?\s*\Z")
"""How many they are, after the names: `Adams, Brown—2`."""
_OF_DEPUTIES = lazy_pattern(
    r"(?:Проголосовал[оаи] (?:за|против)|Воздержал\w+|(?:Не )?[Гг]олосовал\w+|Всего"
    r"|Присутству\w+|Отсутству\w+)\b[^\d?!]{0,40}\d{1,4} ?чел\b.{0,24}"
)
"""A line of the table of a vote: `Проголосовало за   251 чел.   55,8%`."""
_COUNTED = lazy_pattern(r"([^\W\d_][^:：.?!\d]{0,40}?)\s?[:：]\s*\d{1,5}")
"""A line of a list of numbers: `Present: 9`."""
_NEXT_SIDE = lazy_pattern(r"(?<=[.;)\d]) +(?=[^\W\d_a-z])")

_VOTER = lazy_pattern(
    r"((?:[^\W\d_a-zß-ÿ][\w'’-]*\.? |(?:de|van|von|der|la|del|da|dos|bin|al) ){0,4}"
    r"[^\W\d_a-zß-ÿ][\w'’-]+)(?:\s*[.…_ ]{3,}| ?[–—-]|,|\s*)\s*"
)
"""Who votes, and what leads to the vote: `Lund ....`, `Ms. Teller -`."""


def _vote_lines(lines: Sequence[Line]) -> frozenset[int]:
    """The lines of lists of votes and numbers: three or more below each other.

    Each of them is of somebody or something else.
    """
    found: set[int] = set()
    run: dict[str, int] = {}
    for index, line in enumerate(lines):
        text = line.text
        voter = (_voter(text) or _counted(text)) if len(text) <= _LONGEST else ""
        if run and (not voter or line.gap or voter in run):
            run = {}
        if voter:
            run[voter] = index
            if len(run) >= _LEAST:
                found.update(run.values())
    return frozenset(found)


def _voter(text: str) -> str:
    """Who votes in a line, folded; empty if it tells of no vote.

    A colon stands before the vote, or the line begins like a name: `Lund .... Aye`.
    """
    if "：" in text:
        text = text.replace("：", ":")
    name, colon, vote = text.rpartition(":")
    if colon:
        return fold(name) if vote.strip(" .").casefold() in VOTES else ""
    name, _, vote = text.rstrip(" .").rpartition(" " if "\t" not in text else "\t")
    if vote.casefold() not in VOTES or (found := _VOTER.fullmatch(name)) is None:
        return ""
    return fold(found[1])


def _counted(text: str) -> str:
    """What a line tells the number of and nothing else, folded, or empty."""
    found = _COUNTED.fullmatch(text) if text[-1:].isdecimal() else None
    return fold(found[1]) if found else ""


def tally_lines(lines: Sequence[Line]) -> frozenset[int]:
    """The lines that count a vote, `For: 7  Against: 2`, or one below the other.

    So do lists of who voted how, `Lund Aye`.

    What follows a colon is read out: `The result is:`, and then `For 2, Against 3.`
    """
    found = set(_vote_lines(lines))
    sides: dict[int, str] = {}
    for index, line in enumerate(lines):
        if len(line.text) <= _LONGEST and _counts_deputies(line.text):
            found.add(index)
            continue
        if not _may_count(line.text):
            continue
        if index and not line.gap and lines[index - 1].text.endswith(":"):
            continue
        if is_tally(line.text):
            found.add(index)
        elif side := _side_of_line(line.text):
            sides[index] = side
    for one, other in pairwise(sides):
        if other == one + 1 and sides[one] != sides[other]:
            found |= {one, other}
    return frozenset(found)


def _counts_deputies(text: str) -> bool:
    """Whether a line is of the table of a vote: `Проголосовало за   251 чел.`."""
    return ("чел" in text and _OF_DEPUTIES.fullmatch(text) is not None) or (
        text.startswith("Результат:") and text.endswith("принято")
    )


def is_tally(text: str) -> bool:
    """Whether a paragraph is the count of a vote, or who voted on each side."""
    if not _may_count(text):
        return False
    if len(text) > _LONGEST_TALLY:
        return _runs_in(text)
    head, mark, rest = _parted(text)
    if mark and _plain(head) in BALLOTS:
        text = rest
        side, mark, _ = _parted(rest)
        if mark and _plain(side) in SIDES:
            return True
    if _SOME_MARK.search(text):
        text = _NONE.sub("0", text)
    if "(" in text:
        text = _BESIDE.sub("", text)
    pieces = _COUNT.split(text)
    if len(pieces) < 5:  # two numbers and what stands around them
        return _runs_in(text)
    before, after = pieces[:-1:2], pieces[2::2]
    if not _plain(pieces[-1]):
        named = before
    elif not _plain(pieces[0]):
        named = after
    else:
        return False
    sides = [_plain(piece) for piece in named]
    return len(set(sides)) == len(sides) and all(side in SIDES for side in sides)


def _may_count(text: str) -> bool:
    """Whether the first word of a line can begin a tally."""
    if not text or len(text) > _LONGEST_LIST:
        return False
    if text[:1].isdecimal():
        return text[-1:] not in "?!" and len(text) <= _LONGEST_TALLY
    first = text[:_LONGEST].partition(" ")[0]
    if not (_is_first(first) or text[:2] in _FIRST):
        return False
    return _MARK_OR_COUNT.search(text) is not None


@lru_cache(maxsize=4096)
def _is_first(word: str) -> bool:
    """Whether a tally can begin with what stands before the first space of a line."""
    return word.partition("—")[0].strip(_EDGES).casefold() in _FIRST


def _side_of_line(text: str) -> str:
    """The side that a line names and counts, or whose voters it names; else empty."""
    side, mark, rest = _parted(text)
    rest = rest.rstrip(" .")
    if not mark or not rest:
        return ""
    is_count = rest.isdecimal() or _NONE.fullmatch(f": {rest}", 2) is not None
    plain = _plain(side)
    if plain in SIDES:
        return plain if is_count or _are_names(rest) else ""
    first = plain.partition(" ")[0]
    return first if is_count and first in SIDES else ""


def _runs_in(text: str) -> bool:
    """Whether who voted on each side stands in one paragraph, each side named once."""
    if not _SOME_MARK.search(text):
        return False
    sides: list[str] = []
    at = 0
    for match in _NEXT_SIDE.finditer(text):
        mark = _MARK.search(text, match.end(), match.end() + _LONGEST)
        if mark and _plain(text[match.end() : mark.start()]) in SIDES:
            sides.append(_side_of_line(text[at : match.start()]))
            at = match.end()
    sides.append(_side_of_line(text[at:]))
    return len(sides) > 1 and all(sides) and len(set(sides)) == len(sides)


def _are_names(words: str) -> bool:
    """Whether words are names with commas or `and` between them, and their number."""
    found = _BETWEEN_NAMES.split(_LAST_COUNT.sub("", words).strip(".;, "))
    return all(
        word in _LINKS or (word[:1].isalpha() and not word[0].islower())
        for word in found
    )


def _parted(text: str) -> tuple[str, str, str]:
    """What stands before the first mark of a line, the mark, and what follows."""
    found = _MARK.search(text) if _SOME_MARK.search(text) else None
    if found is None:
        return text, "", ""
    return text[: found.start()], found[0], text[found.end() :]


def _plain(words: str) -> str:
    """The words of a side, folded, without the word for votes and marks around it."""
    folded = fold(words.strip(_EDGES))
    if folded in SIDES:
        return folded
    while (bare := _VOICES.sub("", folded).strip(_EDGES)) != folded:
        folded = bare
    return folded
