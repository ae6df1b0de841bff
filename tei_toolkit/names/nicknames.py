"""Names with what somebody is called in quotation marks between: Ann "Nan" Moor."""

from collections.abc import Sequence
from dataclasses import replace

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.names.mention import Mention, MentionType

_NICKNAME = lazy_pattern(
    r" (?:\"[^\W\d_a-z][\w.' -]{0,18}\"|“[^\W\d_a-z][\w.' -]{0,18}”"
    r"|«[^\W\d_a-z][\w.' -]{0,18}») (?=[^\W\d_a-z])"
)
_FAMILY = lazy_pattern(r"[^\W\d_a-z][\w'’-]+(?:,? (?:Jr|Sr)\.)?")
_QUOTES = ('" ', "” ", "» ")


def with_nicknames(mentions: Sequence[Mention], text: str) -> list[Mention]:
    """`mentions` in order, what stands on both sides of a nickname as one person."""
    if not any(quote in text for quote in _QUOTES):
        return list(mentions)
    people = {m.start: m.end for m in mentions if m.type is MentionType.PERSON}
    kept: list[Mention] = []
    end = 0
    for mention in mentions:
        if mention.start < end:
            continue  # the nickname or the family name
        called = None
        if mention.type is MentionType.PERSON:
            called = _NICKNAME.match(text, mention.end)
        family = _FAMILY.match(text, called.end()) if called else None
        if family is None:
            kept.append(mention)
            continue
        end = max(people.get(family.start(), 0), family.end())
        kept.append(replace(mention, end=end, text=text[mention.start : end]))
    return kept
