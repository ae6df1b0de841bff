"""White space between words that lines and pages break, across the tags around it.

A line, a page or a column that ends within a word (`break="no"`) parts nothing, also
where the source writes each line on one of its own; any other parts words, also where
the source has no white space. Whatever reads words afterwards finds it in the tree.
"""

import unicodedata
from collections.abc import Callable, Generator, Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from lxml import etree

from tei_toolkit.breaks import BREAKS, MILESTONES, Break, effect_of
from tei_toolkit.editions.boxes import BLOCKS
from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.namespaces import tei, tk
from tei_toolkit.editions.wide_letters import is_wide
from tei_toolkit.editions.words import OUT, READ, READINGS

_MILESTONES = {tei(name): name for name in sorted(MILESTONES)}
_ASIDE = frozenset(tei(name) for name in ("note", "noteGrp", "index", "figDesc"))
_BREAKS = frozenset(map(tei, BREAKS))
_SIGNS = frozenset(
    tei(name)
    for name in ("gap", "g", "graphic", "media", "formula", "figure", "ellipsis")
)
"""What stands in the line as letters do, though it may hold none."""
_ENDS = BLOCKS | _SIGNS
_SPACE, _CLOSED, _W = tei("space"), tk("closed"), tei("w")
_FAR = 30
_SIGN = "\ufffc"
"""Unicode's letter for what is no letter."""
_STOPS = frozenset(",.;:!?")


class Text(NamedTuple):
    """A place for text: in an element before its first child, or its tail."""

    holder: etree._Element
    is_tail: bool


def settle_breaks(whole: Branch) -> None:
    """Put and take the white space where a line, a column or a page ends.

    What joins a word has `break="no"` afterwards.
    """
    joining: list[etree._Element] = []
    has_words = _W in whole.names
    for milestone in whole.named(*_MILESTONES):
        name, said = _MILESTONES[str(milestone.tag)], milestone.get("break")
        is_in_word = has_words and _is_in_word(milestone)
        kind = milestone.get("type")
        match effect_of(name, said, kind, is_in_word=is_in_word):
            case Break.PARTS:
                _part(milestone)
            case Break.JOINS:
                joining.append(milestone)
    closed: set[etree._Element] = set()
    for milestone in joining:
        milestone.set("break", "no")
        if milestone in closed:  # by one beside it
            continue
        passed = close_before(milestone, _ENDS) + close_after(milestone, _ENDS)
        closed.update(passed)
        for place in passed:
            if place.tag == _SPACE:
                place.set(_CLOSED, "yes")


def _is_in_word(milestone: etree._Element) -> bool:
    return next(milestone.iterancestors(_W), None) is not None


def _part(milestone: etree._Element) -> None:
    """Put a space before a milestone that has words, and no white space, beside it."""
    following = None if milestone.tail else milestone.getnext()
    tag = following.tag if following is not None else None
    if tag in _BREAKS and following is not None and not following.get("break"):
        return  # the last of several decides
    after = _SIGN if tag in _SIGNS else _text_after(milestone)[:1]
    if not after or after.isspace() or _closes(after):
        return
    sibling, parent = milestone.getprevious(), milestone.getparent()
    beside = parent.text if sibling is None and parent is not None else None
    if sibling is not None:
        beside = sibling.tail
    before = (beside or _nearest(_texts_before(milestone, _ENDS)))[-1:]
    if not before and sibling is not None and sibling.tag in _SIGNS:
        before = _SIGN
    if not before or before.isspace() or (is_wide(before) and is_wide(after)):
        return
    if sibling is not None:
        sibling.tail = f"{sibling.tail or ''} "
    elif parent is not None:
        parent.text = f"{parent.text or ''} "


def _text_after(milestone: etree._Element) -> str:
    """The first text after a milestone; mostly it follows at once."""
    return milestone.tail or _nearest(texts_after(milestone, _ENDS))


def _nearest(places: Iterable[Text]) -> str:
    """The first text that there is; none where it is far away."""
    for holder, is_tail in islice(places, _FAR):
        if text := holder.tail if is_tail else holder.text:
            return text
    return ""


def _closes(sign: str) -> bool:
    """Whether a sign ends the word before it, and no space stands between them."""
    return sign in _STOPS or unicodedata.category(sign) == "Pe"


def close_before(element: etree._Element, ends: frozenset[str]) -> list[etree._Element]:
    """Take the white space before an element, up to a letter or one of `ends`.

    Returns:
        The elements without letters that stand in between.
    """
    return _close(_texts_before(element, ends), str.rstrip)


def close_after(element: etree._Element, ends: frozenset[str]) -> list[etree._Element]:
    """The same with what stands after an element."""
    return _close(texts_after(element, ends), str.lstrip)


def _close(places: Iterable[Text], strip: Callable[[str], str]) -> list[etree._Element]:
    passed = []
    for holder, is_tail in places:
        text = strip((holder.tail if is_tail else holder.text) or "") or None
        if is_tail:
            holder.tail = text
        else:
            holder.text = text
        if text:
            break
        passed.append(holder)
    return passed


def _texts_before(node: etree._Element, ends: frozenset[str]) -> Iterator[Text]:
    """Where text can stand before an element, the nearest first."""
    while node.tag not in ends:
        for before in node.itersiblings(preceding=True):
            yield Text(before, is_tail=True)
            if (yield from _inner(before, ends, is_reversed=True)):
                return
        parent = node.getparent()
        if parent is None:
            return
        yield Text(parent, is_tail=False)
        node = parent


def texts_after(node: etree._Element, ends: frozenset[str]) -> Iterator[Text]:
    """Where text can stand after an element, the nearest first."""
    while node.tag not in ends:
        yield Text(node, is_tail=True)
        for after in node.itersiblings():
            if (yield from _inner(after, ends, is_reversed=False)):
                return
            yield Text(after, is_tail=True)
        parent = node.getparent()
        if parent is None:
            return
        node = parent


def _inner(
    element: etree._Element, ends: frozenset[str], *, is_reversed: bool
) -> Generator[Text, None, bool]:
    """Where text can stand in an element; whether the line ends there."""
    if _is_aside(element):
        return False
    if element.tag in ends:
        return True
    if not is_reversed:
        yield Text(element, is_tail=False)
    for child in reversed(element) if is_reversed else element:
        if is_reversed:
            yield Text(child, is_tail=True)
        if (yield from _inner(child, ends, is_reversed=is_reversed)):
            return True
        if not is_reversed:
            yield Text(child, is_tail=True)
    if is_reversed:
        yield Text(element, is_tail=False)
    return False


def _is_aside(element: etree._Element) -> bool:
    """Whether the words of an element do not stand in the line."""
    tag = element.tag
    if not isinstance(tag, str) or tag in _ASIDE or element.get(OUT) is not None:
        return True
    return tag in READINGS and element.get(READ) is None
