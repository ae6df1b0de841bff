"""The numbers of items: those that the document gives them, or else a count.

`tk:kind` of a list is `dl`, `ol` or `ul`, with `marked` where bullets and numbers are
words of ours; `tk:loose` says that more than items stand between its items. `tk:marker`
of an item is what stands before it. A `label` that numbers an item becomes a `tk:label`
in it.
"""

import re
from itertools import count

from lxml import etree

from tei_toolkit.editions.boxes import is_inline_list
from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.namespaces import tei, tk
from tei_toolkit.editions.words import words_of

KIND, LOOSE, MARKER = tk("kind"), tk("loose"), tk("marker")
_LIST, _ITEM = tei("list"), tei("item")
_SENSES = (tei("sense"), tei("hom"))
_LABEL, _HEAD, IN_ITEM = tei("label"), tei("head"), tk("label")
"""A label that stands in its item."""
_NUMBER = re.compile(
    r"[(\[]?(?:§ ?)?(?:\d+(?:[.:]?\w{1,3})*|[^\W\d]|[ivxlcdmIVXLCDM]+)[.):\]]*"
)
_LABELS = frozenset(tei(n) for n in ("label", "headLabel"))
_MILESTONES = frozenset(tei(n) for n in ("pb", "lb", "cb", "gb", "milestone", "anchor"))
_NUMBERED = re.compile(
    r"\b(?:ordered|numbered|numeric|enumerated?|decimal)\b", re.IGNORECASE
)
_BULLETED = re.compile(r"(?i)\b(?:un-?ordered|bullet\w*|simple|inline)\b")
_ENDED = re.compile(r"[\W_]$")


def number_items(whole: Branch) -> None:
    """Write the kinds of lists and the markers of their items, and those of senses."""
    has_changed = False
    for element in whole.named(_LIST, *_SENSES):
        if element.tag == _LIST:
            if _is_numbered_by_labels(element):
                _take_in_labels(element)
                has_changed = True
            else:
                _number(element)
        elif (number := element.get("n", "").strip()) and not _says(element, number):
            element.set(MARKER, _ended(number))
    if has_changed:
        whole.look_again()


def _is_numbered_by_labels(element: etree._Element) -> bool:
    """Whether each item has a label before it that is a number or a letter."""
    parts = [child for child in element if child.tag not in _MILESTONES | {_HEAD}]
    if not parts or parts[0].tag != _LABEL or element.get("type") == "gloss":
        return False
    pairs = list(zip(parts[::2], parts[1::2], strict=False))
    if len(parts) % 2 or any((child.tail or "").strip() for child in element):
        return False
    return not is_inline_list(element) and all(
        label.tag == _LABEL and item.tag == _ITEM and _is_number(label)
        for label, item in pairs
    )


def _is_number(label: etree._Element) -> bool:
    """Whether a label is what could number an item: "1.", "(a)", "iv)", "§ 3"."""
    return not len(label) and _NUMBER.fullmatch(words_of(label)) is not None


def _take_in_labels(element: etree._Element) -> None:
    """Make a label the first thing in its item."""
    element.set(KIND, "ul marked")
    for label in list(element.iterchildren(_LABEL)):
        item = label.getnext()
        while item is not None and item.tag != _ITEM:
            item = item.getnext()
        if item is None:
            return
        label.tag, label.tail, item.text = IN_ITEM, f" {item.text or ''}", None
        item.insert(0, label)


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
