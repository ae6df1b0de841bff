"""What the full syntax allows in each element of a schema (RELAX NG, section 3)."""

from __future__ import annotations

from tei_toolkit.relaxng.nodes import COMPONENT, NAME_CLASS, PATTERN, Node

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

_ONE_OR_MORE_PATTERNS: Final = frozenset(
    [
        "group",
        "interleave",
        "optional",
        "zeroOrMore",
        "oneOrMore",
        "list",
        "mixed",
        "define",
    ]
)


def check_children(node: Node) -> None:
    """Check what an element contains against the full syntax of section 3.

    A `choice` and an `except` take the category of what they contain.

    Raises:
        SchemaError: A child stands where the syntax has no place for it.
    """
    kind = node.kind
    children = node.children
    if kind in _ONE_OR_MORE_PATTERNS:
        _check_patterns(node, children, at_least=1)
    elif kind in ("choice", "except"):
        _check_choice(node)
    elif kind in ("element", "attribute"):
        _check_named(node)
    elif kind == "start":
        _check_patterns(node, children, at_least=1)
        if len(children) > 1:
            raise node.error("<start> contains more than one pattern")
    elif kind in ("grammar", "div", "include"):
        for child in children:
            if child.category != COMPONENT:
                raise child.error(f"<{child.kind}> is not allowed in <{kind}>")
    elif kind in ("anyName", "nsName", "data"):
        _check_except(node)
    elif children:
        raise children[0].error(f"<{children[0].kind}> is not allowed in <{kind}>")


def _check_choice(node: Node) -> None:
    """Check a `choice` or an `except`, and give it its category."""
    categories = {child.category for child in node.children}
    if len(categories) != 1 or not categories <= {PATTERN, NAME_CLASS}:
        raise node.error(
            f"<{node.kind}> must contain patterns or name classes, at least one, "
            "and not both"
        )
    if any(child.kind == "except" for child in node.children):
        raise node.error(f"<except> is not allowed in <{node.kind}>")
    (category,) = categories
    if node.kind == "choice":
        node.category = category
    else:
        node.type = category


def _check_named(node: Node) -> None:
    kind, children = node.kind, node.children
    if not children or children[0].category != NAME_CLASS:
        raise node.error(f"<{kind}> has neither a name nor a name class")
    _check_patterns(node, children[1:], at_least=1 if kind == "element" else 0)
    if kind == "attribute" and len(children) > 2:
        raise node.error("<attribute> contains more than one pattern")


def _check_patterns(node: Node, children: list[Node], at_least: int) -> None:
    for child in children:
        if child.category != PATTERN:
            raise child.error(f"<{child.kind}> is not allowed in <{node.kind}>")
    if len(children) < at_least:
        raise node.error(f"<{node.kind}> contains no pattern")


def _check_except(node: Node) -> None:
    wanted = PATTERN if node.kind == "data" else NAME_CLASS
    seen = False
    for child in node.children:
        if child.kind == "except" and child.type == wanted and not seen:
            seen = True
        elif node.kind != "data" or child.kind != "param" or seen:
            raise child.error(f"<{child.kind}> is not allowed in <{node.kind}> here")
