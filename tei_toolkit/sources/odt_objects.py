"""What is embedded in an OpenDocument text.

Formulas are read as words; the words of charts, tables and other documents are kept
apart.
"""

from typing import TYPE_CHECKING
from urllib.parse import unquote

from tei_toolkit.sources.package import read_parts

if TYPE_CHECKING:
    from lxml import etree

_NS = "urn:oasis:names:tc:opendocument:xmlns:"
_OBJECT = f"{{{_NS}drawing:1.0}}object"
_DESC = f"{{{_NS}svg-compatible:1.0}}desc"
_PARAGRAPHS = (f"{{{_NS}text:1.0}}p", f"{{{_NS}text:1.0}}h")
_HREF = "{http://www.w3.org/1999/xlink}href"
_MATH = "{http://www.w3.org/1998/Math/MathML}"
_TOKENS = tuple(f"{_MATH}{name}" for name in ("mi", "mn", "mo", "mtext", "ms"))


def put_in_objects(root: "etree._Element", data: bytes | None, name: str) -> None:
    """Put the words of embedded objects where they stand in a document.

    Those of a formula in a paragraph are its own words; those of anything else become
    what describes it, as they are not shown as words of the text.

    Args:
        root: the document, which is changed.
        data: its package, or None for a document in one file.
        name: what messages call it.

    Raises:
        InputError: an object is damaged.
    """
    objects = list(root.iter(_OBJECT))
    wanted = {part for element in objects if (part := _part_of(element))}
    found = {} if data is None or not wanted else _read(data, wanted, name)
    for element in objects:
        words, is_formula = found.get(_part_of(element)) or _words_of(element)
        element[:] = []
        if is_formula and next(element.iterancestors(_PARAGRAPHS), None) is not None:
            element.text = words
        elif words:
            element.text = None
            description = element.makeelement(_DESC)
            description.text = words
            element.append(description)


def _part_of(element: "etree._Element") -> str:
    """The file of a package that an object is in, or nothing."""
    address = unquote(element.get(_HREF, "")).removeprefix("./").rstrip("/")
    return f"{address}/content.xml" if address else ""


def _read(data: bytes, wanted: set[str], name: str) -> dict[str, tuple[str, bool]]:
    parts = read_parts(data, wanted, name, may_declare=True)
    return {part: _words_of(root) for part, root in parts}


def _words_of(root: "etree._Element") -> tuple[str, bool]:
    """The words of an object, and whether it is a formula."""
    if next(root.iter(f"{_MATH}math"), None) is not None:
        tokens = root.iter(_TOKENS)
        return "".join("".join(t.itertext()).strip() for t in tokens), True
    paragraphs = ("".join(element.itertext()) for element in root.iter(_PARAGRAPHS))
    return " ".join(" ".join(paragraphs).split()), False
