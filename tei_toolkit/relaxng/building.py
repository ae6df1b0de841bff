"""From the tree of a schema to patterns (RELAX NG, sections 4.8-4.21).

References are expanded, each definition built once; the content of an element
waits in a queue, so that recursion through elements needs none here.
"""

from __future__ import annotations

from tei_toolkit.relaxng.datatypes import Datatype, DatatypeError
from tei_toolkit.relaxng.errors import TooLargeError
from tei_toolkit.relaxng.grammars import (
    START,
    TOO_LARGE,
    Scope,
    collect,
    external,
    lookup,
)
from tei_toolkit.relaxng.name_classes import expanded, mentioned
from tei_toolkit.relaxng.patterns import EMPTY, GROUP, NOT_ALLOWED, TEXT, Patterns
from tei_toolkit.relaxng.xml_names import XMLNS_NAMESPACE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Final, TypeAlias

    from tei_toolkit.relaxng.datatypes import Specification
    from tei_toolkit.relaxng.grammars import Definition, Library
    from tei_toolkit.relaxng.name_classes import NameClass
    from tei_toolkit.relaxng.nodes import Node

    Literal: TypeAlias = tuple[int, str, tuple[tuple[str, str], ...]]
    """Datatype, text, and the namespaces in force where it matters."""
    Place: TypeAlias = tuple[str, int]

DEPTH_LIMIT: Final = 450
"""References that reach deeper than this into each other are refused."""


class SchemaContext:
    """The namespaces around a value in a schema."""

    __slots__ = ("_prefixes",)

    def __init__(self, prefixes: Mapping[str, str]) -> None:
        """Use the declarations given; the default one is under ``""``."""
        self._prefixes = prefixes

    def namespace(self, prefix: str) -> str | None:
        """The namespace bound to the prefix."""
        return self._prefixes.get(prefix)

    def is_unparsed_entity(self, name: str) -> bool:
        """No: a schema declares no entities for its values."""
        return not name


class Grammar:
    """A schema as patterns.

    Attributes:
        patterns: The store.
        start: The pattern of the document.
        declarations: The content of each element declaration, attributes and
            all, by its number.
        declaration_names: The name class of each element declaration.
        datatypes: The datatypes, by number.
        values: The literals of `value` patterns, by number.
        places: Where a pattern was first written, for errors.
        declaration_places: Where each element declaration was written.
        start_place: Where the start was written.
        definitions: The patterns of the outer grammar's definitions by name.
        element_notes: The documentation of each element declaration.
        attribute_notes: The documentation of attributes, by pattern.
    """

    def __init__(self) -> None:
        """Make a schema with nothing in it."""
        self.patterns = Patterns()
        self.start = NOT_ALLOWED
        self.declarations: list[int] = []
        self.declaration_names: list[int] = []
        self.datatypes: list[Datatype] = []
        self.values: list[Literal] = []
        self.places: dict[int, Place] = {}
        self.declaration_places: list[Place] = []
        self.start_place: Place = ("", 0)
        self.definitions: dict[str, int] = {}
        self.element_notes: dict[int, str] = {}
        self.attribute_notes: dict[int, str] = {}


def build_grammar(root: Node, library: Library, chain: tuple[str, ...]) -> Grammar:
    """The schema's tree as patterns.

    Raises:
        SchemaError: The tree breaks a constraint of section 4.
    """
    builder = _Builder(library)
    try:
        return builder.build(root, chain)
    except TooLargeError:
        raise (builder.visited or root).error(TOO_LARGE) from None


class _Builder:
    def __init__(self, library: Library) -> None:
        self.library = library
        self.grammar = Grammar()
        self.patterns = self.grammar.patterns
        self.builders = {
            "element": self.element,
            "attribute": self.attribute,
            "data": self.data,
            **dict.fromkeys(_WRAPPERS, self.wrapped),
        }
        self.depth = 0
        self.visited: Node | None = None
        self.unreachable = False
        self.queue: list[tuple[int, Node, str, Scope | None, tuple[str, ...]]] = []
        self.scopes: list[tuple[Scope, tuple[str, ...]]] = []
        self.datatype_ids: dict[Specification, int] = {}
        self.value_ids: dict[Literal, int] = {}

    def build(self, root: Node, chain: tuple[str, ...]) -> Grammar:
        grammar = self.grammar
        grammar.start_place = (root.path, root.line)
        grammar.start = self.pattern(root, "", None, chain)
        outer = self.scopes[0][0] if self.scopes else None
        if outer is not None and root.kind == "grammar":
            start = outer.definitions[START].parts[0][0]
            grammar.start_place = (start.path, start.line)
        seen = 0
        while self.queue or seen < len(self.scopes):
            while self.queue:
                number, node, ns, scope, where = self.queue.pop()
                self.depth = 0
                content = self.sequence(node.children[1:], ns, scope, where)
                grammar.declarations[number] = content
            # Whatever the start reaches is built by now; recursion in the other
            # definitions is no error (section 4.19), other faults in them are.
            self.unreachable = True
            if seen < len(self.scopes):
                scope, where = self.scopes[seen]
                seen += 1
                for definition in scope.definitions.values():
                    self.depth = 0
                    self.definition(definition, scope, where, None)
        if outer is not None:
            grammar.definitions = {
                name: definition.pattern
                for name, definition in outer.definitions.items()
                if name != START
            }
        return grammar

    def definition(
        self,
        definition: Definition,
        scope: Scope,
        chain: tuple[str, ...],
        node: Node | None,
    ) -> int:
        """The pattern of a definition, built at its first use (4.17, 4.19)."""
        if definition.pattern >= 0:
            return definition.pattern
        if definition.pattern == -2 and self.unreachable:
            return NOT_ALLOWED
        if definition.pattern == -2:
            place = node or definition.parts[0][0]
            raise place.error(
                f'"{definition.name}" refers to itself without an element between'
            )
        definition.pattern = -2
        built = []
        for part, ns in definition.parts:
            only = part.children[0]
            if part.documentation and only.kind == "element":
                only.documentation = only.documentation or part.documentation
            built.append(self.sequence(part.children, ns, scope, chain))
        if definition.combine == "interleave":
            definition.pattern = self.patterns.interleave(built)
        else:
            definition.pattern = self.patterns.choice(built)
        return definition.pattern

    def sequence(
        self, nodes: list[Node], ns: str, scope: Scope | None, chain: tuple[str, ...]
    ) -> int:
        """The group of several patterns (section 4.12)."""
        built = [self.pattern(node, ns, scope, chain) for node in nodes]
        result = EMPTY
        for part, node in zip(reversed(built), reversed(nodes), strict=True):
            if self.patterns.kind[part] == GROUP:
                self.library.spend(node, len(self.patterns.parts(part)))
            result = self.patterns.group(part, result)
        return result

    def pattern(
        self, node: Node, ns: str, scope: Scope | None, chain: tuple[str, ...]
    ) -> int:
        """The pattern of a node."""
        self.depth += 1
        if self.depth > DEPTH_LIMIT:
            raise node.error("the schema's references are nested too deeply")
        self.library.spend(node, 1)
        self.visited = node
        if node.ns is not None:
            ns = node.ns
        kind = node.kind
        patterns = self.patterns
        if kind in ("ref", "parentRef"):
            definition, where = lookup(scope, node)
            result = definition.pattern
            if result < 0:
                result = self.definition(definition, where, chain, node)
        elif kind in self.builders:
            result = self.builders[kind](node, ns, scope, chain)
        elif kind == "choice":
            result = patterns.choice(self.members(node, ns, scope, chain))
        elif kind == "interleave":
            result = patterns.interleave(self.members(node, ns, scope, chain))
            self.place(result, node)
        elif kind in _LEAVES:
            result = _LEAVES[kind]
        elif kind == "value":
            result = self.value(node, ns)
        elif kind == "grammar":
            inner = collect(node, ns, scope, self.library, chain)
            self.scopes.append((inner, chain))
            result = self.definition(inner.definitions[START], inner, chain, node)
        elif kind == "externalRef":
            root, longer = external(node, self.library, chain)
            result = self.pattern(root, ns, None, longer)
        else:
            raise node.error(f"<{kind}> is not a pattern")
        self.depth -= 1
        return result

    def members(
        self, node: Node, ns: str, scope: Scope | None, chain: tuple[str, ...]
    ) -> list[int]:
        """The patterns of a choice or an interleave."""
        built = [self.pattern(child, ns, scope, chain) for child in node.children]
        members = self.patterns.members
        self.library.spend(node, sum([len(members[p]) for p in built]))
        return built

    def place(self, pattern: int, node: Node) -> None:
        self.grammar.places.setdefault(pattern, (node.path, node.line))

    def wrapped(
        self, node: Node, ns: str, scope: Scope | None, chain: tuple[str, ...]
    ) -> int:
        """Patterns around a group of others (sections 4.12 to 4.15)."""
        patterns = self.patterns
        inner = self.sequence(node.children, ns, scope, chain)
        match node.kind:
            case "optional":
                return patterns.optional(inner)
            case "oneOrMore":
                result = patterns.one_or_more(inner)
            case "zeroOrMore":
                result = patterns.one_or_more(inner)
                self.place(result, node)
                return patterns.optional(result)
            case "mixed":
                result = patterns.interleave((inner, TEXT))
            case "list":
                result = patterns.list_of(inner)
            case _:
                result = inner
        self.place(result, node)
        return result

    def element(
        self, node: Node, ns: str, scope: Scope | None, chain: tuple[str, ...]
    ) -> int:
        grammar = self.grammar
        number = len(grammar.declarations)
        name_class = self.patterns.name_class(self.name_class(node.children[0], ns))
        grammar.declarations.append(NOT_ALLOWED)
        grammar.declaration_names.append(name_class)
        grammar.declaration_places.append((node.path, node.line))
        if node.documentation:
            grammar.element_notes[number] = node.documentation
        self.queue.append((number, node, ns, scope, chain))
        return self.patterns.element(name_class, number)

    def attribute(
        self, node: Node, ns: str, scope: Scope | None, chain: tuple[str, ...]
    ) -> int:
        outer = ns if not node.name or node.ns is not None else ""
        name_class = self.name_class(node.children[0], outer)
        names, uris = mentioned(name_class)
        if "xmlns" in names:
            raise node.error('an attribute cannot be called "xmlns"')
        if XMLNS_NAMESPACE in uris or any(
            name.startswith(XMLNS_NAMESPACE + " ") for name in names
        ):
            raise node.error(f"an attribute cannot be in {XMLNS_NAMESPACE}")
        value = TEXT
        if len(node.children) > 1:
            value = self.pattern(node.children[1], ns, scope, chain)
        number = self.patterns.attribute(self.patterns.name_class(name_class), value)
        self.place(number, node)
        if node.documentation:
            self.grammar.attribute_notes.setdefault(number, node.documentation)
        return number

    def name_class(
        self, node: Node, ns: str, without: frozenset[str] = frozenset()
    ) -> NameClass:
        """The name class of a node (sections 4.9, 4.10, 4.16)."""
        self.depth += 1
        if self.depth > DEPTH_LIMIT:
            raise node.error("the name class is nested too deeply")
        if node.ns is not None:
            ns = node.ns
        result: NameClass
        if node.kind == "name":
            result = ("n", expanded(ns, node.name))
        elif node.kind == "choice":
            result = (
                "|",
                *(self.name_class(child, ns, without) for child in node.children),
            )
        elif node.kind in without:
            raise node.error(f"<{node.kind}> is not allowed in this <except>")
        else:
            banned = frozenset(
                ("anyName",) if node.kind == "anyName" else ("anyName", "nsName")
            )
            excepted: NameClass | None = None
            if node.children:
                inner = node.children[0]
                inner_ns = ns if inner.ns is None else inner.ns
                members = [
                    self.name_class(child, inner_ns, without | banned)
                    for child in inner.children
                ]
                excepted = members[0] if len(members) == 1 else ("|", *members)
            any_name = node.kind == "anyName"
            result = ("*", excepted) if any_name else (":", ns, excepted)
        self.depth -= 1
        return result

    def datatype(self, node: Node, specification: Specification) -> int:
        number = self.datatype_ids.get(specification)
        if number is None:
            try:
                datatype = Datatype(specification)
            except DatatypeError as error:
                raise node.error(str(error)) from None
            number = self.datatype_ids[specification] = len(self.grammar.datatypes)
            self.grammar.datatypes.append(datatype)
        return number

    def data(
        self, node: Node, ns: str, scope: Scope | None, chain: tuple[str, ...]
    ) -> int:
        parameters = tuple(
            (child.name, child.text) for child in node.children if child.kind == "param"
        )
        datatype = self.datatype(node, (node.library, node.type, parameters))
        excepted = NOT_ALLOWED
        for child in node.children:
            if child.kind == "except":
                inner = ns if child.ns is None else child.ns
                excepted = self.patterns.choice(
                    [self.pattern(c, inner, scope, chain) for c in child.children]
                )
        result = self.patterns.data(datatype, excepted)
        self.place(result, node)
        return result

    def value(self, node: Node, ns: str) -> int:
        datatype = self.datatype(node, (node.library, node.type, ()))
        found = self.grammar.datatypes[datatype]
        prefixes: tuple[tuple[str, str], ...] = ()
        if found.contextual:
            prefixes = tuple(sorted({**node.prefixes, "": ns}.items()))
        literal = (datatype, node.text, prefixes)
        number = self.value_ids.get(literal)
        if number is None:
            if not found.allows(node.text, SchemaContext(dict(prefixes))):
                raise node.error(f'"{node.text}" is not of the type "{node.type}"')
            number = self.value_ids[literal] = len(self.grammar.values)
            self.grammar.values.append(literal)
        result = self.patterns.value(number)
        self.place(result, node)
        return result


_LEAVES: Final = {"text": TEXT, "empty": EMPTY, "notAllowed": NOT_ALLOWED}
_WRAPPERS: Final = frozenset(
    ["group", "optional", "oneOrMore", "zeroOrMore", "mixed", "list"]
)
