"""Elements whose end tags have not come."""

from typing import NamedTuple

from tei_toolkit.relaxng.frames import Frame
from tei_toolkit.validation.markup import Tag


class OpenElement:
    """An element whose end tag has not come.

    Attributes:
        frame: its name and place, for its XPath.
        tag: its start tag.
        indent: the white space before the tag, if nothing else stands there.
        prefixes: the prefixes that are declared inside it.
        twin: the line of an empty element of its name in it; 0 if there is none.
        closed_early: elements in it that were taken as closed, by name, with the
            fault that says so.
    """

    __slots__ = ("closed_early", "frame", "indent", "prefixes", "tag", "twin")

    def __init__(
        self, frame: Frame, tag: Tag, indent: str | None, prefixes: frozenset[str]
    ) -> None:
        """Begin an element."""
        self.frame = frame
        self.tag = tag
        self.indent = indent
        self.prefixes = prefixes
        self.twin = 0
        self.closed_early: dict[str, int] = {}


class Mistaken(NamedTuple):
    """An end tag that was taken for that of the element around the one it closes.

    Attributes:
        tag: the end tag.
        frame: the element that is never closed.
        number: the fault that says so.
        depth: how many elements were open after it.
    """

    tag: Tag
    frame: Frame
    number: int
    depth: int
