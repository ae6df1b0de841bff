"""Examples of code stand at the left, as far in as their own lines are."""

import re
from itertools import takewhile

from lxml import etree

from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.namespaces import tei

_EXAMPLE = "{http://www.tei-c.org/ns/Examples}egXML"
_TAG = "\0"  # which no XML can hold
_MARGIN = re.compile(r"\n([ \t]*)(?=[^ \t\n])")
_EMPTY_LINES = re.compile(r"\A(?:[ \t]*\n)+")


def move_examples_left(whole: Branch) -> None:
    """Take away the margin that all lines of an example share, and lines around it."""
    for example in whole.named(_EXAMPLE, tei("eg")):
        if next(example.iterancestors(_EXAMPLE), None) is None:
            _move_left(example)


def _move_left(example: etree._Element) -> None:
    places = list(_places(example))
    words = _TAG.join(getattr(element, side) or "" for element, side in places)
    if "\n" not in words:
        return
    margin = _shared(_MARGIN.findall(words))
    moved = words.replace(f"\n{margin}", "\n").rstrip(" \t\n")
    moved = _EMPTY_LINES.sub("", moved)
    for (element, side), text in zip(places, moved.split(_TAG), strict=True):
        setattr(element, side, text or None)


def _shared(margins: list[str]) -> str:
    """What all margins begin with."""
    first, last = min(margins, default=""), max(margins, default="")
    same = takewhile(lambda pair: pair[0] == pair[1], zip(first, last, strict=False))
    return "".join(sign for sign, _ in same)


def _places(example: etree._Element) -> list[tuple[etree._Element, str]]:
    """Where the text of an example stands: in order, elements and `text` or `tail`."""
    places: list[tuple[etree._Element, str]] = []
    for event, node in etree.iterwalk(example, ("start", "end", "comment", "pi")):
        if event == "start":
            places.append((node, "text"))
        elif node is not example:
            places.append((node, "tail"))
    return places
