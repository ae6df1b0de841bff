"""Names in lists that have the family name first, and names that are a firm's."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from itertools import compress, pairwise
from operator import or_

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.names.mention import Mention, MentionType

_WORD = r"[^\W\d_a-zß-ÿ][\w'’.-]*"
_INVERTED = re.compile(
    rf"(?<=\n)[ \t\u00a0]*({_WORD}, "
    rf"(?:(?:rh )?(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\.? )?{_WORD}(?: {_WORD})?)"
    r"(?=[ \t\u00a0]*(?:\n|\Z))"
)
"""A line that is "Abrahams, Debbie" and no more."""
_SENTENCE_END = re.compile(r"[^\W\d_]{2}\.\Z")
"""What ends a sentence ("Thanks, Ned.") and no initial ("Abrahams, D.")."""
_FORM = r"(?:LL[CP]|PLLC|Inc|Ltd|L\.L\.[CP]|P\.?C)\b"
_FIRM_BEHIND = re.compile(rf",? & {_WORD}(?: {_WORD}){{0,3}},? {_FORM}")
_FIRM_BEFORE = re.compile(r"[^\W\d_][\w'’.-]*,? & \Z")
_FIRM_END = lazy_pattern(rf"(?: {_WORD}){{0,2}},? {_FORM}")


def with_inverted(mentions: Sequence[Mention], text: str) -> list[Mention]:
    """`mentions`, those of one line "Abrahams, Debbie" as one, without a firm's names.

    Such lines are entries of a list: one alone may be anything that somebody says.
    A title that stands at the end of what is said of the person before
    ("DELROY, Maine, Chairman EVELYN STROUD") is nobody's here.
    """
    kept = [_with_own_title(m, text) for m in mentions if not _is_of_a_firm(m, text)]
    if not kept or "\n" not in text:
        return kept
    kept.sort(key=lambda m: (m.start, -m.end))
    starts = [mention.start for mention in kept]
    found: list[Mention] = []
    at = 0
    for start, end in _entries_of_lists(text):
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        inside = kept[first:last]
        if not inside or not all(map(_is_one_word, inside)):
            continue
        found += kept[at:first]
        found.append(
            replace(
                inside[0], start=start, end=end, text=text[start:end], title_start=-1
            )
        )
        at = last
    return [*found, *kept[at:]]


def _entries_of_lists(text: str) -> list[tuple[int, int]]:
    """The lines with the family name first that have another above or below."""
    entries = [
        match
        for match in _INVERTED.finditer(text)
        if not _SENTENCE_END.search(match[1])
    ]
    pairs = [
        not text[one.end() : two.start()].strip() for one, two in pairwise(entries)
    ]
    beside = map(or_, [False, *pairs], [*pairs, False])
    return [match.span(1) for match in compress(entries, beside)]


def _is_one_word(mention: Mention) -> bool:
    """Whether it may be a part of an inverted name: a full name is none."""
    return mention.type is MentionType.PERSON and " " not in mention.text


def _is_of_a_firm(mention: Mention, text: str) -> bool:
    """Whether a name is one of those in "Martinez & Chen, LLP"."""
    if mention.type is not MentionType.PERSON:
        return False
    if _FIRM_BEHIND.match(text, mention.end):
        return True
    before = text[max(0, mention.start - 40) : mention.start]
    return bool(_FIRM_BEFORE.search(before) and _FIRM_END.match(text, mention.end))


def _with_own_title(mention: Mention, text: str) -> Mention:
    at = mention.title_start
    if at < 2 or mention.type is not MentionType.PERSON:
        return mention
    title = text[at : mention.start].strip()
    is_other = text[at - 2 : at] == ", " and mention.text.isupper()
    return (
        replace(mention, title_start=-1)
        if is_other and not title.isupper()
        else mention
    )
