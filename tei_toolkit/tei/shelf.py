"""Finished parts of a TEI text, taken out of the tree as the bytes that they become.

A tree takes ten times the memory of its text. So a long text is put away while it is
written: at any time the tree has the elements that are still open, and little more.
"""

from collections.abc import Sequence

from lxml import etree

_SIGN = "written"
_SIGN_BYTES = b"<written/>"
"""What stands in a tree for markup that is put there as it will be in the file."""


class Shelf:
    """What of one document's `text` is written to the end.

    An element is finished once another follows it. The last child of an element that is
    still open stays in the tree, for its layout is not known before the end.
    """

    def __init__(self, blocks_at_once: int = 250) -> None:
        """An empty shelf, to which finished blocks go so many at once."""
        self._blocks_at_once = blocks_at_once
        self._blocks = 0
        self._pieces: list[bytes] = []
        self._markup: list[list[str]] = []
        self._sign: etree._Element | None = None
        self._open: Sequence[etree._Element] = ()
        self._timeline: etree._Element | None = None

    def __bool__(self) -> bool:
        """Whether anything was put away."""
        return bool(self._pieces)

    def holds_children_of(self, element: etree._Element) -> bool:
        """Whether children of `element`, which is still open, were put away."""
        return any(element is opened for opened in self._open)

    def put(self, parent: etree._Element, markup: str, tail: str) -> None:
        """Add `markup` as the last child of `parent`, and `tail` after it.

        To make elements of what nobody looks at again takes longer than to write it.
        So one element stands for all that is put side by side, up to a block at which
        the shelf takes things out.
        """
        sign = self._sign
        if sign is None or sign.getparent() is not parent or sign.getnext() is not None:
            self._markup.append([markup])
            self._sign = sign = etree.SubElement(parent, _SIGN)
            sign.tail = tail
        else:
            self._markup[-1] += (tail, markup)

    def end_block(self, container: etree._Element) -> None:
        """Take note of a block; if they are many, take all finished ones out.

        `container`, which holds the block, and the elements around it are open.
        """
        self._blocks += 1
        if self._blocks < self._blocks_at_once:
            return
        self._sign = None
        if len(container) < 2:
            return
        self._blocks = 0
        opened = [container, *container.iterancestors()][::-1]
        last = container[-1]
        container.remove(last)
        data = self._bytes_of(opened[0])
        end = len(data)
        for _ in opened:
            end = data.rindex(b"</", 0, end)
        start = _after_start_tags(data, self._depth)
        if not self._pieces:
            first = _after_start_tags(data, self._depth + 1)
            self._pieces.append(data[start:first])
            start = first
        self._pieces.append(data[start:end])
        for element in opened:
            element.text = None
            del element[: -1 if element is not container else None]
        container.append(last)
        self._open = opened

    def put_first(self, timeline: etree._Element) -> None:
        """Keep a `timeline` that belongs before all that was put away."""
        self._timeline = timeline

    def pieces_of(self, root: etree._Element) -> list[bytes]:
        """The bytes of the whole document; its `text`, the last child, is complete.

        The tree is used up.
        """
        if not self._pieces:
            return [self._bytes_of(root)]
        text = root[-1]
        root.remove(text)
        head = self._bytes_of(root)
        pieces = [head[: head.rindex(b"</")], self._pieces[0]]
        if self._timeline is not None:
            pieces.append(b"\n    " + self._alone(root, self._timeline).rstrip())
        pieces += self._pieces[1:]
        rest = self._alone(root, text, self._depth)
        return [*pieces, rest, b"</TEI>"]

    @property
    def _depth(self) -> int:
        """How many start tags stand on the shelf or, as the root's, before it."""
        return max(1, len(self._open))

    def _alone(
        self, root: etree._Element, child: etree._Element, depth: int = 1
    ) -> bytes:
        """The bytes of `child` and its tail in `root`, less `depth` start tags."""
        # To empty `root` would take the square of its people: lxml looks up the name
        # space of each node among those of all nodes before it.
        alone = etree.Element(root.tag, nsmap=root.nsmap)
        alone.append(child)
        data = self._bytes_of(alone)
        return data[_after_start_tags(data, depth) : data.rindex(b"</")]

    def _bytes_of(self, element: etree._Element) -> bytes:
        """The bytes of `element`, with the markup that it has signs of."""
        data = etree.tostring(
            element, encoding="UTF-8", xml_declaration=False, with_tail=False
        )
        first, *others = data.split(_SIGN_BYTES)
        if not others:
            return data
        markup = self._markup[: len(others)]
        del self._markup[: len(others)]
        pieces = [first]
        for written, rest in zip(markup, others, strict=True):
            pieces += ("".join(written).encode(), rest)
        return b"".join(pieces)


def _after_start_tags(data: bytes, count: int) -> int:
    """Where the first `count` start tags end; in XML no other `>` stands in them."""
    at = 0
    for _ in range(count):
        at = data.index(b">", at) + 1
    return at
