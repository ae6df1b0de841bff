"""The tree of a schema as it was written, before simplification.

Both readers (XML syntax and compact syntax) build it: one `Node` an element
of the XML syntax (RELAX NG, section 3), with annotations, white space,
datatype libraries and prefixed names already resolved (4.1 to 4.4, 4.8, 4.10).
"""

from __future__ import annotations

from tei_toolkit.relaxng.errors import SchemaError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Final

PATTERN: Final = "pattern"
NAME_CLASS: Final = "name class"
COMPONENT: Final = "grammar component"
OTHER: Final = "other"


class Node:
    """One element of a schema.

    Attributes:
        kind: The local name of the RELAX NG element.
        category: What it may stand for: pattern, name class, component, other.
        path: The file it was read from, empty when it had none.
        line: Its line, from 1.
        base: The URI or path that relative references in it are resolved from.
        name: The name given (of a define, ref, param or name class), stripped.
        ns: The namespace: its own `ns` attribute, or that of a resolved
            prefix on a `name`; `None` when it is to be inherited.
        library: The datatype library in force, on `data` and `value`.
        type: The datatype's name, on `data` and `value`.
        text: The literal of a `value` or `param`.
        combine: `choice`, `interleave` or empty.
        href: The reference of an `include` or `externalRef`.
        prefixes: The namespace declarations in force, on `value`.
        documentation: The text of `a:documentation`, empty when there is none.
        children: The nodes inside, in order.
    """

    __slots__ = (
        "base",
        "category",
        "children",
        "combine",
        "documentation",
        "href",
        "kind",
        "library",
        "line",
        "name",
        "ns",
        "path",
        "prefixes",
        "text",
        "type",
    )

    def __init__(self, kind: str, category: str, path: str, line: int) -> None:
        """Make a node without children."""
        self.kind = kind
        self.category = category
        self.path = path
        self.line = line
        self.base = ""
        self.name = ""
        self.ns: str | None = None
        self.library = ""
        self.type = ""
        self.text = ""
        self.combine = ""
        self.href = ""
        self.prefixes: Mapping[str, str] = {}
        self.documentation = ""
        self.children: list[Node] = []

    def error(self, reason: str) -> SchemaError:
        """An error that points at this node."""
        return SchemaError(reason, self.path, self.line)
