"""The numbers of items: those that the document gives them, or else a count.

`tk:kind` of a list is `dl`, `ol` or `ul`, with `marked` where bullets and numbers are
words of ours; `tk:loose` says that more than items stand between its items. `tk:marker`
of an item is what stands before it.
"""

import re
from itertools import count

from lxml import etree

from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.namespaces import tei, tk
from tei_toolkit.editions.words import words_of

KIND, LOOSE, MARKER = tk("kind"), tk("loose"), tk("marker")
_LIST, _ITEM = tei("list"), tei("item")
_SENSES = (tei("sense"), tei("hom"))
_LABELS = frozenset(tei(n) for n in ("label", "headLabel"))
_MILESTONES = frozenset(tei(n) for n in ("pb", "lb", "cb", "gb", "milestone", "anchor"))
_NUMBERED = re.compile(
    r"\b(?:ordered|numbered|numeric|enumerated?|decimal)\b", re.IGNORECASE
)
_BULLETED = re.compile(r"(?i)\b(?:un-?ordered|bullet\w*|simple|inline)\b")
_ENDED = re.compile(r"[\W_]$")


def number_items(whole: Branch) -> None:
    """Write the kinds of lists and the markers of their items, and those of senses."""
    for element in whole.named(_LIST, *_SENSES):
        if element.tag == _LIST:
            _number(element)
        elif (number := element.get("n", "").strip()) and not _says(element, number):
            element.set(MARKER, _ended(number))


def _number(element: etree._Element) -> None:
    if any(child.tag in _LABELS for child in element):
        element.set(KIND, "dl")
        return
    items = [child for child in element if child.tag == _ITEM]
    _take_in_milestones(element)
    if _is_loose(element, items):
        element.set(LOOSE, "yes")
    manner = f"{element.get('type', '')} {element.get('rend', '')}"
    is_bulleted = _BULLETED.search(manner) is not None
    is_numbered = not is_bulleted and _NUMBERED.search(manner) is not None
    given = [] if is_bulleted else [item.get("n", "").strip() for item in items]
    if not is_numbered and not any(given):
        element.set(KIND, "ul")
        return
    numbers = list(_numbers(given))
    if any(map(_says, items, numbers)):
        element.set(KIND, "marked")
        return
    is_plain = is_numbered and numbers == [str(n) for n in range(1, len(items) + 1)]
    if is_plain and not element.get(LOOSE):
        element.set(KIND, "ol")
        return
    element.set(KIND, "ol marked" if is_numbered else "ul marked")
    for item, number in zip(items, numbers, strict=True):
        if number and (is_numbered or item.get("n")):
            item.set(MARKER, _ended(number))


def _ended(number: str) -> str:
    return number if _ENDED.search(number) else f"{number}."


def _numbers(given: list[str]) -> list[str]:
    """The number of each item: its own, or one more than that of the item before."""
    found, counter = [], count(1)
    for number in given:
        if number.isdecimal() and len(number) < 10:
            counter = count(int(number) + 1)
        found.append(number or str(next(counter)))
    return found


def _says(item: etree._Element, number: str) -> bool:
    """Whether the words of an item begin with its number."""
    said = words_of(item).lstrip("([ ")
    rest = said[len(number) :]
    return bool(number) and said.startswith(number) and rest[:1] in ".):]"


def _take_in_milestones(element: etree._Element) -> None:
    """Put the ends of pages and lines that stand after an item into it."""
    for child in list(element):
        before = child.getprevious()
        if child.tag not in _MILESTONES or before is None or before.tag != _ITEM:
            continue
        if (child.tail or "").strip() or (before.tail or "").strip():
            continue
        if child.getnext() is not None:
            before.append(child)


def _is_loose(element: etree._Element, items: list[etree._Element]) -> bool:
    """Whether anything but items stands from the first item to the last."""
    if not items or (element.text or "").strip():
        return True
    first, last = element.index(items[0]), element.index(items[-1])
    if any((child.tail or "").strip() for child in element):
        return True
    return last - first + 1 != len(items)
