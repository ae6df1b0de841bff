"""Where in the text a name stands: its passage, and what encloses it."""

from typing import NamedTuple

from lxml import etree

from tei_toolkit.editions.namespaces import tei
from tei_toolkit.editions.numbering import ENTRY, NOTE, N, part_of_turn
from tei_toolkit.editions.policy import WORDLESS
from tei_toolkit.editions.words import OUT

_BLOCKS = frozenset(tei(n) for n in ("u", "sp", "div", "body", "seg", "p", "text"))
_REF, _SPEAKER = tei("ref"), tei("speaker")


class Passage(NamedTuple):
    """What is true of all that stands directly in one element.

    Attributes:
        label: the number of the turn or paragraph, empty where there is none.
        is_label: whether it is the label of a speaker.
        is_link: whether the page makes a link of it, so that it can hold none.
        is_left_out: whether the view leaves it out.
        is_silent: whether nothing in it is part of the text, for one or the other.
    """

    label: str
    is_label: bool
    is_link: bool
    is_left_out: bool
    is_silent: bool


OUTSIDE = Passage("", is_label=False, is_link=False, is_left_out=False, is_silent=False)


class Passages(dict[etree._Element, Passage]):  # noqa: SLF001 - its only name
    """The passages of a text, by the elements; each that holds names is looked at once.

    The names that enclose an element must have their `tk:entry` before it is asked for.
    """

    def __init__(self) -> None:
        """Nothing is looked at yet."""
        super().__init__()
        self._parts: dict[etree._Element, int] = {}

    def __missing__(self, element: etree._Element) -> Passage:
        """What is true of all that stands directly in an element."""
        parent, tag = element.getparent(), element.tag
        above = OUTSIDE if parent is None else self[parent]
        label = element.get(N)
        if not label or element.get(NOTE):
            label = above.label
            if label and (part := part_of_turn(element, self._parts)):
                label = f"{label}.{part}"
        is_left_out = (
            above.is_left_out or tag in WORDLESS or element.get(OUT) is not None
        )
        is_label = is_link = False
        if tag not in _BLOCKS:
            is_label = above.is_label or _is_label(element)
            is_link = above.is_link or _is_link(element)
        is_silent = is_label or is_left_out
        found = Passage(label, is_label, is_link, is_left_out, is_silent)
        self[element] = found
        return found


def _is_label(element: etree._Element) -> bool:
    return element.tag == _SPEAKER or element.get("type") == "speaker"


def _is_link(element: etree._Element) -> bool:
    return element.tag == _REF or element.get(ENTRY) is not None
