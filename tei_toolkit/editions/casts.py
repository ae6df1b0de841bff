"""Lists of characters: a role, what it is and who plays it, parted as print parts them.

`tk:after` of a part is what stands after it where the source has no sign of its own.
"""

from lxml import etree

from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.dimensions import AFTER
from tei_toolkit.editions.namespaces import tei
from tei_toolkit.editions.words import words_of

_ITEM = tei("castItem")
_SAYS = frozenset(tei(name) for name in ("roleDesc", "actor"))
_PARTS = _SAYS | {tei("role")}
_SIGNS = ",;.:—–-(["


def part_roles(whole: Branch) -> None:
    """Write what parts a role from its description, and both from the actor."""
    for item in whole.named(_ITEM):
        for part in item:
            following = part.getnext()
            if part.tag not in _PARTS or following is None:
                continue
            if following.tag in _SAYS and not (part.tail or "").strip():
                part.set(AFTER, _sign(words_of(part), words_of(following)))
                _end(part)
                part.tail = None


def _sign(before: str, after: str) -> str:
    """A comma and a space, unless the words have a sign where they meet."""
    if after[:1] == ",":
        return ""
    return " " if before[-1:] in _SIGNS or after[:1] in _SIGNS else ", "


def _end(element: etree._Element) -> None:
    """Take away the white space in which an element ends."""
    while len(element):
        last = element[-1]
        if (last.tail or "").strip():
            last.tail = (last.tail or "").rstrip()
            return
        last.tail, element = None, last
    element.text = (element.text or "").rstrip() or None
