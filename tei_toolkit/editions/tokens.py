"""Spaces between words and signs of punctuation that are marked one by one.

White space between `w` and `pc` is most often that of the markup. `join` says where
there is none in the text; where a document says nothing, punctuation closes up as it
does in print, and words that stand without any white space are parted.
"""

import unicodedata

from lxml import etree

from tei_toolkit.editions.boxes import BLOCKS
from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.joining import close_after, close_before
from tei_toolkit.editions.namespaces import tei
from tei_toolkit.editions.spacing import are_apart, first_letter, last_letter
from tei_toolkit.editions.words import words_of

_W, _PC = tei("w"), tei("pc")
_SENTENCES = BLOCKS | {tei("s"), tei("seg")}
_RIGHT, _LEFT = frozenset({"right", "both"}), frozenset({"left", "both"})
_CLOSING, _OPENING = frozenset({"Po", "Pe", "Pf"}), frozenset({"Ps", "Pi"})


def space_tokens(whole: Branch) -> None:
    """Take and put white space where the tokens of a document say so."""
    tokens = whole.named(_W, _PC)
    if not tokens:
        return
    if any(token.get("join") for token in tokens):
        for token in tokens:
            join = token.get("join")
            if join in _LEFT:
                close_before(token, _SENTENCES)
            if join in _RIGHT:
                close_after(token, _SENTENCES)
    else:
        _space_as_in_print(tokens)


def _space_as_in_print(tokens: list[etree._Element]) -> None:
    """Part words that nothing parts; close punctuation up where all stands apart."""
    pairs = [(t, n) for t in tokens if (n := t.getnext()) is not None]
    if all(t.tail is None for t, n in pairs if t.tag == n.tag == _W):
        for token, following in pairs:
            if token.tag == following.tag == _W:
                _part(token, following)
    signs = [(t, n) for t, n in pairs if {t.tag, n.tag} == {_W, _PC}]
    if signs and all(t.tail and not t.tail.strip() for t, _ in signs):
        for token in tokens:
            if token.tag != _PC:
                continue
            kinds = {unicodedata.category(sign) for sign in words_of(token)}
            if kinds and kinds <= _CLOSING:
                close_before(token, _SENTENCES)
            elif kinds and kinds <= _OPENING:
                close_after(token, _SENTENCES)


def _part(word: etree._Element, following: etree._Element) -> None:
    if are_apart(last_letter(word), first_letter(following)):
        word.tail = " "
