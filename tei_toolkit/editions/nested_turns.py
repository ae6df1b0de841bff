"""Utterances in utterances: what is said by one within the turn of another.

TEI has no such content; customisations and TEI P4 have. The outer turn becomes two, the
second of which goes on from the first, so that each word has one speaker.
"""

from typing import NamedTuple

from lxml import etree

from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.namespaces import XML_ID, tei

_U, _NOTE = tei("u"), tei("note")
_PARAGRAPHS = frozenset(tei(name) for name in ("seg", "p", "ab"))
_OF_THE_FIRST = (XML_ID, "n", "start", "trans", "prev", "synch")
_OF_THE_LAST = ("end", "next")


class Resumed(NamedTuple):
    """A turn that goes on, and the one that it goes on from."""

    turn: etree._Element
    before: etree._Element


def part_nested_turns(whole: Branch) -> list[Resumed]:
    """Put turns that stand in others, or in paragraphs of others, beside them.

    Returns:
        The turns that this leaves in two.
    """
    resumed: list[Resumed] = []
    has_changed = False
    for inner in whole.named(_U):
        while (outer := _outer(inner)) is not None:
            has_changed = True
            above = inner.getparent()
            if above is not None and above is not outer:
                _split(above, inner)
            if (rest := _split(outer, inner)) is not None:
                resumed.append(Resumed(rest, outer))
    if has_changed:
        whole.look_again()
    return resumed


def link_resumed(resumed: list[Resumed]) -> None:
    """Let turns that go on point to those they go on from, which have ids by now."""
    for turn, before in resumed:
        turn.set("prev", f"#{before.get(XML_ID, '')}")


def _outer(inner: etree._Element) -> etree._Element | None:
    """The turn that another stands in; None where something else is between."""
    above = inner.getparent()
    if above is not None and above.tag in _PARAGRAPHS:
        above = above.getparent()
    return above if above is not None and above.tag == _U else None


def _split(outer: etree._Element, inner: etree._Element) -> etree._Element | None:
    """Put `inner`, with its label, after `outer`, and after it what is left of that.

    Returns:
        An element with what followed `inner`; None if nothing did.
    """
    rest = etree.Element(outer.tag, nsmap=outer.nsmap)
    rest.attrib.update(outer.attrib)
    for name in _OF_THE_FIRST:
        rest.attrib.pop(name, None)
    rest.text, inner.tail = inner.tail, None
    rest.extend(list(inner.itersiblings()))
    label = inner.getprevious()
    moved = [inner]
    if label is not None and label.tag == _NOTE and label.get("type") == "speaker":
        moved.insert(0, label)
    is_left = len(rest) > 0 or bool((rest.text or "").strip())
    if is_left:
        moved.append(rest)
        for name in _OF_THE_LAST:
            outer.attrib.pop(name, None)
    tail, outer.tail = outer.tail, None
    before = outer
    for element in moved:
        element.tail = None
        before.addnext(element)
        before = element
    before.tail = tail
    return rest if is_left else None
