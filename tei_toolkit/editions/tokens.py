"""Spaces between words and signs of punctuation that are marked one by one.

White space between `w` and `pc` is most often that of the markup. `join` says where
there is none in the text: where most signs have it, it says so of all. Elsewhere signs
close up as they do in print if all tokens stand apart, and words and signs are parted
if none do.
"""

import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from tei_toolkit.editions.boxes import BLOCKS
from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.joining import close_after, close_before, texts_after
from tei_toolkit.editions.namespaces import tei
from tei_toolkit.editions.spacing import (
    are_apart,
    first_letter,
    is_unspaced,
    last_letter,
)
from tei_toolkit.editions.words import words_of

_W, _PC, _S = tei("w"), tei("pc"), tei("s")
_TOKENS = frozenset({_W, _PC})
_SENTENCES = BLOCKS | {_S, tei("seg")}
_RIGHT, _LEFT = frozenset({"right", "both"}), frozenset({"left", "both"})
_CLOSING, _OPENING = frozenset({"Po", "Pe", "Pf"}), frozenset({"Ps", "Pi"})
_EITHER = frozenset("'\"&*/@#%\\·")
"""Signs that may stand on either side of a space, or within a word."""


class _Gap(NamedTuple):
    """Two tokens, one after the other, and whether white space is between them."""

    before: etree._Element
    after: etree._Element
    is_white: bool

    @property
    def is_joined(self) -> bool:
        return self.before.get("join") in _RIGHT or self.after.get("join") in _LEFT

    @property
    def is_of_words(self) -> bool:
        return self.before.tag == self.after.tag == _W


def space_tokens(whole: Branch) -> None:
    """Take and put white space where the tokens of a document say so."""
    tokens = whole.named(_W, _PC)
    if not tokens:
        return
    gaps = list(_list_gaps(tokens))
    signs = [gap for gap in gaps if not gap.is_of_words]
    closed = [gap for gap in signs if _closes_in_print(gap)]
    decides = 2 * sum(gap.is_joined for gap in closed or signs) >= len(closed or signs)
    decides = decides and any(gap.is_joined for gap in gaps)
    is_glued = not any(gap.is_white for gap in gaps if gap.is_of_words)
    has_white_signs = any(gap.is_white for gap in signs)
    if is_glued:
        for gap in gaps:
            if gap.is_of_words or not has_white_signs:
                _part(gap, by_join=decides)
        if not has_white_signs:
            _part_sentences(whole)
    if signs and all(gap.is_white for gap in signs) and not decides:
        _close_as_in_print(tokens)
    for token in tokens:
        join = token.get("join")
        if join in _LEFT:
            close_before(token, _SENTENCES)
        if join in _RIGHT:
            close_after(token, _SENTENCES)


def _list_gaps(tokens: list[etree._Element]) -> Iterator[_Gap]:
    """Where a token follows another, with nothing between them but white space."""
    for token in tokens:
        parent, following = token.getparent(), token.getnext()
        if token.get("part") in ("I", "M") or (parent is not None and parent.tag == _W):
            continue
        if following is None or following.tag not in _TOKENS:
            following, text = _next_token(token)
        else:
            text = token.tail or ""
        if following is not None and not text.strip():
            yield _Gap(token, following, bool(text))


def _next_token(token: etree._Element) -> tuple[etree._Element | None, str]:
    """The token that follows in the sentence, and the text before it."""
    text = ""
    for place in texts_after(token, _SENTENCES):
        holder = place.holder
        if place.is_tail:
            text += holder.tail or ""
        elif holder.tag in _TOKENS:
            return holder, text
        elif holder.get("break") == "no":
            break
        else:
            text += holder.text or ""
        if text.strip():
            break
    return None, text


def _closes_in_print(gap: _Gap) -> bool:
    """Whether print has no space between a word and a sign."""
    kinds = _kinds(gap.after) if gap.after.tag == _PC else _kinds(gap.before)
    return bool(kinds) and kinds <= (_CLOSING if gap.after.tag == _PC else _OPENING)


def _kinds(sign: etree._Element) -> set[str]:
    return {unicodedata.category(letter) for letter in words_of(sign)}


def _close_as_in_print(tokens: list[etree._Element]) -> None:
    """Close signs up where all tokens stand apart."""
    for token in tokens:
        if token.tag != _PC or not (kinds := _kinds(token)):
            continue
        if kinds <= _CLOSING:
            close_before(token, _SENTENCES)
        elif kinds <= _OPENING:
            close_after(token, _SENTENCES)


def _part(gap: _Gap, *, by_join: bool) -> None:
    """Put a space into a gap, where one belongs by `join` or in print."""
    last, first = last_letter(gap.before), first_letter(gap.after)
    if gap.is_joined or gap.is_white or (is_unspaced(last) and is_unspaced(first)):
        return
    if by_join or _are_apart_in_print(gap, last, first):
        _put_space(gap.before)


def _are_apart_in_print(gap: _Gap, last: str, first: str) -> bool:
    """Whether print has a space between two tokens."""
    if not are_apart(last, first):
        return False
    if gap.is_of_words:
        return True
    if last in _EITHER or first in _EITHER:
        return False
    if gap.before.tag == _PC:
        return _kinds(gap.before) <= _CLOSING
    return _kinds(gap.after) <= _OPENING


def _put_space(token: etree._Element) -> None:
    """Put a space after a token, outside what ends with it."""
    parent = token.getparent()
    while (
        not token.tail
        and token.getnext() is None
        and parent is not None
        and parent.tag not in _SENTENCES
    ):
        token, parent = parent, parent.getparent()
    token.tail = f" {token.tail or ''}"


def _part_sentences(whole: Branch) -> None:
    """Put spaces between sentences that stand side by side without any."""
    for sentence in whole.named(_S):
        following = sentence.getnext()
        if sentence.tail or following is None or following.tag != _S:
            continue
        if are_apart(last_letter(sentence), first_letter(following)):
            sentence.tail = " "
