"""Dimensions of objects: "300 × 200 mm", with the units that stand in attributes.

`tk:said` of a dimension without words is its value; `tk:after` is what stands after it:
the sign between two, the unit. Of `dimensions`, `tk:said` is the whole in one line.
"""

from lxml import etree

from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.namespaces import SAID, tei, tk
from tei_toolkit.editions.words import words_of

AFTER = tk("after")
_DIMENSIONS, _DIM = tei("dimensions"), tei("dim")
_SIDES = frozenset(tei(name) for name in ("height", "width", "depth"))
_PARTS = _SIDES | {_DIM}


def say_dimensions(whole: Branch) -> None:
    """Write what stands in and between the parts of dimensions."""
    for part in whole.named(*_PARTS):
        if not words_of(part) and (value := value_of(part)):
            part.set(SAID, value)
    for dimensions in whole.named(_DIMENSIONS):
        parts = [child for child in dimensions if child.tag in _PARTS]
        if not parts or _has_signs(dimensions):
            continue
        for part, following in zip(parts, [*parts[1:], None], strict=True):
            part.set(AFTER, _after(part, following, dimensions))
        pieces = (f"{_said(part)}{part.get(AFTER, '')}" for part in parts)
        dimensions.set(SAID, " ".join("".join(pieces).split()))


def value_of(element: etree._Element) -> str:
    """What the attributes of a measured element say: a number or a range."""
    for name in ("quantity", "extent"):
        if value := element.get(name):
            return value
    ends = [element.get(name) for name in ("min", "max")]
    ends = ends if any(ends) else [element.get(name) for name in ("atLeast", "atMost")]
    first, last = ends
    if first and last:
        return f"{first}–{last}"
    return f"≥ {first}" if first else f"≤ {last}" if last else ""


def _said(part: etree._Element) -> str:
    return words_of(part) or part.get(SAID, "")


def _has_signs(dimensions: etree._Element) -> bool:
    """Whether words of the document stand between the parts."""
    texts = [dimensions.text, *(child.tail for child in dimensions)]
    return any((text or "").strip() for text in texts)


def _after(
    part: etree._Element, following: etree._Element | None, whole: etree._Element
) -> str:
    """The unit of a part, unless the next one says the same, and the sign between."""
    unit = _unit(part, whole)
    if following is None:
        return unit
    if part.tag in _SIDES and following.tag in _SIDES:
        return " × " if unit == _unit(following, whole) else f"{unit} × "
    return f"{unit}, "


def _unit(part: etree._Element, whole: etree._Element) -> str:
    """The unit of a part with a space before it, unless its words say one."""
    if any(letter.isalpha() for letter in _said(part)):
        return ""
    unit = part.get("unit") or whole.get("unit") or ""
    return f" {unit}" if unit and _said(part) else ""
