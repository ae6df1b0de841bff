"""A TEI tree as the bytes of a file, and files written whole or not at all."""

from lxml import etree

_DECLARATION = b'<?xml version="1.0" encoding="UTF-8"?>\n'


def serialise(tree: etree._ElementTree) -> bytes:
    """The bytes of the document: UTF-8, LF, with an XML declaration."""
    root = tree.getroot()
    nodes = [*reversed(list(root.itersiblings(preceding=True))), root]
    pieces = [_DECLARATION]
    for node in nodes:
        pieces.append(etree.tostring(node, encoding="UTF-8", xml_declaration=False, with_tail=False))
        pieces.append(b"\n")
    return b"".join(pieces)
