"""Grammars and their definitions (RELAX NG, sections 4.5-4.7, 4.11, 4.17, 4.18).

Includes and external references are read through a `Resolver`; the engine
itself fetches nothing.
"""

from __future__ import annotations

from tei_toolkit.relaxng.errors import SchemaError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Final, TypeAlias

    from tei_toolkit.relaxng.nodes import Node

    Resolver: TypeAlias = Callable[[str, str], tuple[bytes, str]]
    """From a reference and its base to the bytes and their own location."""

START: Final = ""
"""The name under which a scope keeps its start: no definition can have it."""
INCLUDE_LIMIT: Final = 64
BYTES_LIMIT: Final = 1 << 24
"""A schema whose files come to more is refused; a file counts each time that it is
included. tei_all has a sixteenth of this."""
WORK_LIMIT: Final = 6_000_000
"""A schema that unfolds to more patterns is refused; tei_all unfolds to 40,000."""
_INCLUDING: Final = 2_000
"""Reading a file is as much work as this many patterns."""
_TOO_LONG: Final = (
    f"the schema's files come to more than {BYTES_LIMIT >> 20} MB, each counted as "
    "often as it is included; no schema in use is that long"
)
TOO_LARGE: Final = (
    "the references from here on stand for more patterns than any schema in use has; "
    "does a definition or a file refer to the next one twice, and so on?"
)


class Definition:
    """A name of a grammar with everything that was combined under it.

    Attributes:
        name: Its name, `START` for the start.
        parts: Each `define` or `start`, with the namespace it inherits.
        combine: How the parts are combined, empty for a single part.
        pattern: The pattern built from it; -1 before, -2 while it is built.
    """

    __slots__ = ("combine", "name", "parts", "pattern")

    def __init__(self, name: str) -> None:
        """Make a definition without parts."""
        self.name = name
        self.parts: list[tuple[Node, str]] = []
        self.combine = ""
        self.pattern = -1


class Scope:
    """The definitions of one grammar and the grammar it is nested in."""

    __slots__ = ("definitions", "parent")

    def __init__(self, parent: Scope | None) -> None:
        """Make an empty grammar."""
        self.parent = parent
        self.definitions: dict[str, Definition] = {}


def read_schema(content: bytes, path: str, base: str) -> Node:
    """The tree of a schema in either syntax, told apart by its first character.

    Raises:
        SchemaError: The schema breaks its syntax.
    """
    head = content[:400].lstrip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n")
    if head.startswith(b"<") or not content:
        from tei_toolkit.relaxng.xml_reader import read_xml_schema

        return read_xml_schema(content, path, base)
    from tei_toolkit.relaxng.compact_reader import read_compact_schema

    return read_compact_schema(content, path, base)


class Library:
    """The files a schema is made of, and how much may be made of them.

    A few files that include each other, or definitions that refer to each other, can
    stand for more patterns than any machine can hold.

    Attributes:
        files: Reference, base and bytes of each file, in order.
    """

    def __init__(self, resolver: Resolver) -> None:
        """Read files with the resolver given."""
        self.resolver = resolver
        self.files: list[tuple[str, str, bytes]] = []
        self._bytes = 0
        self._work = 0

    def root(self, content: bytes, path: str) -> Node:
        """The tree of the schema's main file.

        Raises:
            SchemaError: It is too long, or breaks the syntax.
        """
        self._bytes = len(content)
        if self._bytes > BYTES_LIMIT:
            raise SchemaError(_TOO_LONG, path)
        return read_schema(content, path, path)

    def spend(self, node: Node, work: int) -> None:
        """Count the patterns that a node is unfolded to.

        Raises:
            SchemaError: The schema is unfolded to more than any in use.
        """
        self._work += work
        if self._work > WORK_LIMIT:
            raise node.error(TOO_LARGE)

    def read(self, node: Node, chain: tuple[str, ...]) -> tuple[Node, tuple[str, ...]]:
        """The tree that an `include` or `externalRef` names, and the longer chain.

        Raises:
            SchemaError: It cannot be read, breaks the syntax, or includes itself.
        """
        try:
            content, location = self.resolver(node.href, node.base)
        except (OSError, ValueError) as error:
            why = getattr(error, "strerror", None) or error
            raise node.error(f'cannot read "{node.href}": {why}') from None
        if location in chain:
            raise node.error(f'"{node.href}" includes itself')
        if len(chain) > INCLUDE_LIMIT:
            raise node.error("files are included too deeply")
        self._bytes += len(content)
        if self._bytes > BYTES_LIMIT:
            raise node.error(_TOO_LONG)
        self.spend(node, _INCLUDING)
        self.files.append((node.href, node.base, content))
        return read_schema(content, location, location), (*chain, location)


def collect(
    grammar: Node,
    ns: str,
    parent: Scope | None,
    library: Library,
    chain: tuple[str, ...],
) -> Scope:
    """The scope of a grammar: its definitions, includes merged, combined by name.

    Raises:
        SchemaError: Definitions contradict each other, or there is no start.
    """
    scope = Scope(parent)
    for node, inherited in _components(grammar, ns, library, chain, include=True):
        _add(scope, node, inherited)
    if START not in scope.definitions:
        raise grammar.error("the grammar has no <start>")
    return scope


def _add(scope: Scope, node: Node, ns: str) -> None:
    name = node.name if node.kind == "define" else START
    definition = scope.definitions.get(name)
    if definition is None:
        definition = scope.definitions[name] = Definition(name)
    label = f'"{name}"' if name else "<start>"
    if definition.parts:
        without = sum(not part.combine for part, _ in definition.parts)
        if not node.combine and without:
            raise node.error(
                f"{label} is defined more than once without combine (first on line "
                f"{definition.parts[0][0].line})"
            )
    if node.combine:
        if definition.combine and node.combine != definition.combine:
            raise node.error(f"{label} is combined in two ways: choice and interleave")
        definition.combine = node.combine
    definition.parts.append((node, ns))


def _components(
    parent: Node,
    ns: str,
    library: Library,
    chain: tuple[str, ...],
    *,
    include: bool,
) -> Iterator[tuple[Node, str]]:
    """The `define` and `start` in a grammar, its `div` and its `include`."""
    if parent.ns is not None:
        ns = parent.ns
    for child in parent.children:
        own = ns if child.ns is None else child.ns
        if child.kind == "div":
            yield from _components(child, ns, library, chain, include=include)
        elif child.kind == "include":
            if not include:
                raise child.error("<include> is not allowed in <include>")
            yield from _included(child, own, library, chain)
        else:
            library.spend(child, 1)
            yield child, own


def _included(
    node: Node, ns: str, library: Library, chain: tuple[str, ...]
) -> Iterator[tuple[Node, str]]:
    """What an `include` brings: the file's own, less what is overridden."""
    overrides = list(_components(node, ns, library, chain, include=False))
    names = {part.name if part.kind == "define" else START for part, _ in overrides}
    root, longer = library.read(node, chain)
    if root.kind != "grammar":
        raise node.error(f'"{node.href}" is included but is not a <grammar>')
    found = set()
    for part, inherited in _components(root, ns, library, longer, include=True):
        name = part.name if part.kind == "define" else START
        if name in names:
            found.add(name)
        else:
            yield part, inherited
    for part, _ in overrides:
        name = part.name if part.kind == "define" else START
        if name not in found:
            what = f'"{name}"' if name else "<start>"
            raise part.error(f'"{node.href}" has no {what} that could be replaced')
    yield from overrides


def external(
    node: Node, library: Library, chain: tuple[str, ...]
) -> tuple[Node, tuple[str, ...]]:
    """The root of the file that an `externalRef` names (section 4.6)."""
    root, longer = library.read(node, chain)
    if root.ns is None:
        root.ns = node.ns
    return root, longer


def lookup(scope: Scope | None, node: Node) -> tuple[Definition, Scope]:
    """The definition that a `ref` or `parentRef` names, with its scope.

    Raises:
        SchemaError: There is no such definition.
    """
    where = scope
    if node.kind == "parentRef" and scope is not None:
        where = scope.parent
        if where is None:
            raise node.error(f'parentRef "{node.name}" is not in a nested grammar')
    if where is None:
        raise node.error(f'"{node.name}" is referred to outside a grammar')
    definition = where.definitions.get(node.name)
    if definition is None:
        raise node.error(f'"{node.name}" is not defined')
    return definition, where
