"""What ends the last line of a block, though the stylesheet sets it after the block.

The mark of an apparatus entry stands after its lemma, sigla after their reading. Where
these are paragraphs or verses, a line of its own would be no place for either.
"""

from lxml import etree

CLASS = "closes-up"
_CLOSING = etree.XPath(
    f"//*[contains(concat(' ', @class, ' '), ' {CLASS} ')]", smart_strings=False
)
_HOLD_LINES = frozenset({"p", "div", "li", "ul", "ol", "blockquote", "figure"})


def close_up(page: etree._ElementTree) -> None:
    """Put what has the class `closes-up` at the end of the block before it.

    Where a line is before it, or a table, it stays. The class is taken away.
    """
    for element in _CLOSING(page):
        classes = [name for name in element.get("class").split() if name != CLASS]
        element.attrib.pop("class")
        if classes:
            element.set("class", " ".join(classes))
        before = element.getprevious()
        if before is None or (before.tail or "").strip():
            continue
        block = _last_line_in(before)
        if block is not None:
            between, after = before.tail, element.tail
            element.tail = None
            _end_with(block, between)
            block.append(element)
            before.tail = after


def _last_line_in(element: etree._Element) -> etree._Element | None:
    """The last block in `element` that holds a line; None if it is no such block."""
    if element.tag not in _HOLD_LINES:
        return None
    while len(element) and not (element[-1].tail or "").strip():
        inner = element[-1]
        if inner.tag not in _HOLD_LINES:
            break
        element = inner
    return element


def _end_with(block: etree._Element, text: str | None) -> None:
    if not len(block):
        block.text = (block.text or "") + (text or "")
    else:
        block[-1].tail = (block[-1].tail or "") + (text or "")
