"""Schemas in the compact syntax (OASIS, "RELAX NG Compact Syntax", 2002).

The reader builds the same tree as that of the XML syntax; annotations other
than documentation are read and left out.
"""

from __future__ import annotations

from tei_toolkit.relaxng.compact_cursor import IDENTIFIERS, Cursor
from tei_toolkit.relaxng.compact_tokens import KEYWORDS, decode_schema, tokens
from tei_toolkit.relaxng.datatypes import XSD_LIBRARY
from tei_toolkit.relaxng.node_syntax import check_children
from tei_toolkit.relaxng.nodes import COMPONENT, NAME_CLASS, OTHER, PATTERN, Node
from tei_toolkit.relaxng.xml_names import XML_NAMESPACE
from tei_toolkit.relaxng.xml_reader import NESTING_LIMIT, is_library_uri

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from tei_toolkit.relaxng.compact_tokens import Token

_OPERATORS: Final = {",": "group", "|": "choice", "&": "interleave"}
_REPETITIONS: Final = {"?": "optional", "*": "zeroOrMore", "+": "oneOrMore"}
_ASSIGNMENTS: Final = {"=": "", "|=": "choice", "&=": "interleave"}


def read_compact_schema(content: bytes, path: str, base: str) -> Node:
    """The tree of a schema in the compact syntax.

    Args:
        content: The bytes of the file.
        path: What errors call the file.
        base: What relative references in it are resolved from.

    Raises:
        SchemaError: It breaks the compact syntax.
    """
    return _Reader(tokens(decode_schema(content, path), path), path, base).read()


class _Reader:
    def __init__(self, found: list[Token], path: str, base: str) -> None:
        self.cursor = Cursor(found, path)
        self.path = path
        self.base = base
        self.depth = 0
        self.default: str | None = None
        self.prefixes: dict[str, str | None] = {"xml": XML_NAMESPACE}
        self.libraries: dict[str, str] = {"xsd": XSD_LIBRARY}

    def node(self, kind: str, category: str) -> Node:
        node = Node(kind, category, self.path, self.cursor.token.line)
        node.base = self.base
        return node

    # The schema

    def read(self) -> Node:
        self.declarations()
        mark = self.cursor.at
        notes = self.annotations()
        if self.is_grammar():
            # What stands before the first definition belongs to that.
            self.cursor.at = mark
            root = self.node("grammar", PATTERN)
            root.line = 1
            self.grammar_content(root, "end", include=True)
        else:
            root = self.pattern()
            root.documentation = root.documentation or notes
        if self.cursor.token.kind != "end":
            raise self.cursor.unexpected("the end of the schema")
        return root

    def is_grammar(self) -> bool:
        token = self.cursor.token
        following = self.cursor.tokens[
            min(self.cursor.at + 1, len(self.cursor.tokens) - 1)
        ].kind
        return (
            token.kind == "end"
            or self.cursor.is_keyword("start", "include", "div")
            or (token.kind in IDENTIFIERS and following in (*_ASSIGNMENTS, "["))
            or (token.kind == "cname" and following == "[")
        )

    def declarations(self) -> None:
        while True:
            if self.cursor.keyword("namespace"):
                prefix = self.cursor.identifier(keywords=True)
                self.prefixes[prefix] = self.namespace_uri()
            elif self.cursor.keyword("default"):
                if not self.cursor.keyword("namespace"):
                    raise self.cursor.unexpected('"namespace"')
                prefix = ""
                if self.cursor.token.kind != "=":
                    prefix = self.cursor.identifier(keywords=True)
                self.default = self.namespace_uri()
                if prefix:
                    self.prefixes[prefix] = self.default
            elif self.cursor.keyword("datatypes"):
                prefix = self.cursor.identifier(keywords=True)
                self.cursor.expect("=")
                uri = self.cursor.literal()
                if not is_library_uri(uri):
                    raise self.cursor.error(f'"{uri}" is not an absolute URI')
                self.libraries[prefix] = uri
            else:
                return

    def namespace_uri(self) -> str | None:
        """The URI, `None` when it is to be inherited."""
        self.cursor.expect("=")
        if self.cursor.keyword("inherit"):
            return None
        return self.cursor.literal()

    # Annotations

    def annotations(self) -> str:
        """Pass what is noted before a construct; the documentation in it."""
        found = []
        while self.cursor.token.kind == "documentation":
            found.append(self.cursor.token.text)
            self.cursor.at += 1
        if self.cursor.accept("["):
            found.append(self.annotation_body())
        return " ".join(" ".join(found).split())

    def annotation_body(self) -> str:
        """Pass the rest of an annotation in brackets; documentation in it."""
        depth = 1
        found = []
        documentation = 0
        while depth:
            token = self.cursor.token
            if token.kind == "end":
                raise self.cursor.unexpected('"]"')
            self.cursor.at += 1
            if token.kind == "[":
                depth += 1
                if self.cursor.tokens[self.cursor.at - 2].text == "a:documentation":
                    documentation = depth
            elif token.kind == "]":
                if depth == documentation:
                    documentation = 0
                depth -= 1
            elif documentation and token.kind == "literal":
                found.append(token.text)
        return "".join(found)

    def following_annotations(self) -> str:
        """Pass `>> name [ ... ]` after a construct; the documentation in it."""
        found = []
        while self.cursor.accept(">>"):
            if self.cursor.token.kind not in ("cname", *IDENTIFIERS):
                raise self.cursor.unexpected("the name of an annotation")
            name = self.cursor.token.text
            self.cursor.at += 1
            self.cursor.expect("[")
            mark = self.cursor.at
            body = self.annotation_body()
            if name == "a:documentation":
                body = "".join(
                    t.text
                    for t in self.cursor.tokens[mark : self.cursor.at]
                    if t.kind == "literal"
                )
            found.append(body)
        return " ".join(" ".join(found).split())

    # Grammars

    def grammar_content(self, parent: Node, close: str, *, include: bool) -> None:
        """Read definitions up to the closing sign into the parent."""
        while True:
            notes = self.annotations()
            if self.cursor.token.kind == close:
                self.cursor.at += close != "end"
                check_children(parent)
                return
            following = self.cursor.tokens[
                min(self.cursor.at + 1, len(self.cursor.tokens) - 1)
            ].kind
            if self.cursor.token.kind in ("cname", *IDENTIFIERS) and following == "[":
                self.cursor.at += 2
                self.annotation_body()
                continue
            parent.children.append(self.component(notes, include=include))
            self.following_annotations()

    def component(self, notes: str, *, include: bool) -> Node:
        if self.cursor.is_keyword("div"):
            node = self.node("div", COMPONENT)
            self.cursor.at += 1
            self.cursor.expect("{")
            self.nest()
            self.grammar_content(node, "}", include=include)
            self.depth -= 1
            return node
        if self.cursor.is_keyword("include") and include:
            return self.include()
        start = self.cursor.is_keyword("start")
        node = self.node("start" if start else "define", COMPONENT)
        node.documentation = notes
        if start:
            self.cursor.at += 1
        else:
            node.name = self.cursor.identifier(keywords=False)
        if self.cursor.token.kind not in _ASSIGNMENTS:
            raise self.cursor.unexpected('"=", "|=" or "&="')
        node.combine = _ASSIGNMENTS[self.cursor.token.kind]
        self.cursor.at += 1
        node.children.append(self.pattern())
        check_children(node)
        return node

    def include(self) -> Node:
        node = self.node("include", COMPONENT)
        self.cursor.at += 1
        self.reference(node)
        if self.cursor.accept("{"):
            self.nest()
            self.grammar_content(node, "}", include=False)
            self.depth -= 1
        return node

    def reference(self, node: Node) -> None:
        """Read the URI and the namespace of an `include` or `external`."""
        node.href = self.cursor.literal()
        if "#" in node.href:
            raise node.error(f'"{node.href}" must not have a fragment')
        node.ns = self.default
        if self.cursor.keyword("inherit"):
            self.cursor.expect("=")
            token = self.cursor.token
            prefix = self.cursor.identifier(keywords=True)
            if prefix not in self.prefixes:
                raise self.cursor.error(f'the prefix "{prefix}" is not declared', token)
            node.ns = self.prefixes[prefix]

    # Patterns

    def nest(self) -> None:
        self.depth += 1
        if self.depth > NESTING_LIMIT:
            raise self.cursor.error("the schema is nested too deeply")

    def pattern(self) -> Node:
        self.nest()
        first = self.particle()
        sign = self.cursor.token.kind
        if sign in _OPERATORS:
            node = Node(_OPERATORS[sign], PATTERN, self.path, first.line)
            node.children.append(first)
            while self.cursor.accept(sign):
                node.children.append(self.particle())
            if self.cursor.token.kind in _OPERATORS:
                other = self.cursor.token.kind
                raise self.cursor.error(
                    f'"{sign}" and "{other}" are mixed without parentheses'
                )
            check_children(node)
            first = node
        self.depth -= 1
        return first

    def particle(self) -> Node:
        notes = self.annotations()
        node = self.primary()
        node.documentation = node.documentation or notes
        later = self.following_annotations()
        kind = _REPETITIONS.get(self.cursor.token.kind)
        if kind:
            repeated = self.node(kind, PATTERN)
            repeated.children.append(node)
            self.cursor.at += 1
            later = f"{later} {self.following_annotations()}".strip()
            return repeated
        node.documentation = node.documentation or later
        return node

    def primary(self) -> Node:
        token = self.cursor.token
        if self.cursor.accept("("):
            node = self.pattern()
            self.cursor.expect(")")
            return node
        if token.kind == "literal":
            return self.value("", "token")
        if token.kind == "cname":
            return self.datatype()
        if token.kind == "quoted" or (
            token.kind == "name" and token.text not in KEYWORDS
        ):
            node = self.node("ref", PATTERN)
            node.name = token.text
            self.cursor.at += 1
            return node
        return self.by_keyword(token.text if token.kind == "name" else "")

    def by_keyword(self, keyword: str) -> Node:
        match keyword:
            case "element" | "attribute":
                return self.named(keyword)
            case "list" | "mixed":
                node = self.node(keyword, PATTERN)
                self.cursor.at += 1
                self.braced(node)
                return node
            case "empty" | "text" | "notAllowed":
                node = self.node(keyword, PATTERN)
                self.cursor.at += 1
                return node
            case "string" | "token":
                return self.datatype()
            case "parent":
                self.cursor.at += 1
                node = self.node("parentRef", PATTERN)
                node.name = self.cursor.identifier(keywords=False)
                return node
            case "external":
                node = self.node("externalRef", PATTERN)
                self.cursor.at += 1
                self.reference(node)
                return node
            case "grammar":
                node = self.node("grammar", PATTERN)
                self.cursor.at += 1
                self.cursor.expect("{")
                self.grammar_content(node, "}", include=True)
                return node
        raise self.cursor.unexpected("a pattern")

    def braced(self, node: Node) -> None:
        self.cursor.expect("{")
        node.children.append(self.pattern())
        self.cursor.expect("}")
        check_children(node)

    def named(self, kind: str) -> Node:
        node = self.node(kind, PATTERN)
        self.cursor.at += 1
        attribute = kind == "attribute"
        node.children.append(self.name_class(attribute=attribute))
        self.braced(node)
        return node

    def datatype(self) -> Node:
        """A datatype with its parameters, or a value of it."""
        token = self.cursor.token
        library, name = "", token.text
        if token.kind == "cname":
            prefix, _, name = token.text.partition(":")
            if prefix not in self.libraries:
                raise self.cursor.error(
                    f'the datatypes prefix "{prefix}" is not declared'
                )
            library = self.libraries[prefix]
        if self.cursor.tokens[self.cursor.at + 1].kind == "literal":
            self.cursor.at += 1
            return self.value(library, name)
        node = self.node("data", PATTERN)
        self.cursor.at += 1
        node.library, node.type = library, name
        if self.cursor.accept("{"):
            while not self.cursor.accept("}"):
                self.annotations()
                parameter = self.node("param", OTHER)
                parameter.name = self.cursor.identifier(keywords=True)
                self.cursor.expect("=")
                parameter.text = self.cursor.literal()
                node.children.append(parameter)
        if self.cursor.accept("-"):
            excepted = self.node("except", OTHER)
            self.nest()
            self.annotations()
            inner = self.primary()
            self.depth -= 1
            excepted.children.append(inner)
            check_children(excepted)
            node.children.append(excepted)
        check_children(node)
        return node

    def value(self, library: str, name: str) -> Node:
        node = self.node("value", PATTERN)
        node.library, node.type = library, name
        node.text = self.cursor.literal()
        node.ns = self.default
        node.prefixes = {p: uri for p, uri in self.prefixes.items() if uri is not None}
        return node

    # Name classes

    def name_class(self, *, attribute: bool) -> Node:
        self.nest()
        first = self.simple_name_class(attribute=attribute)
        if self.cursor.token.kind == "|":
            choice = self.node("choice", NAME_CLASS)
            choice.children.append(first)
            while self.cursor.accept("|"):
                choice.children.append(self.simple_name_class(attribute=attribute))
            check_children(choice)
            first = choice
        self.depth -= 1
        return first

    def simple_name_class(self, *, attribute: bool) -> Node:
        self.annotations()
        token = self.cursor.token
        if self.cursor.accept("("):
            node = self.name_class(attribute=attribute)
            self.cursor.expect(")")
        elif token.kind == "*":
            node = self.node("anyName", NAME_CLASS)
            self.cursor.at += 1
            self.excepted_names(node, attribute=attribute)
        elif token.kind == "nsname":
            node = self.node("nsName", NAME_CLASS)
            node.ns = self.namespace(token, token.text)
            self.cursor.at += 1
            self.excepted_names(node, attribute=attribute)
        elif token.kind == "cname":
            node = self.node("name", NAME_CLASS)
            prefix, _, node.name = token.text.partition(":")
            node.ns = self.namespace(token, prefix)
            self.cursor.at += 1
        else:
            node = self.node("name", NAME_CLASS)
            node.name = self.cursor.identifier(keywords=True)
            node.ns = "" if attribute else self.default
        self.following_annotations()
        return node

    def namespace(self, token: Token, prefix: str) -> str | None:
        if prefix not in self.prefixes:
            raise self.cursor.error(f'the prefix "{prefix}" is not declared', token)
        return self.prefixes[prefix]

    def excepted_names(self, node: Node, *, attribute: bool) -> None:
        if self.cursor.accept("-"):
            excepted = self.node("except", OTHER)
            excepted.children.append(self.simple_name_class(attribute=attribute))
            check_children(excepted)
            node.children.append(excepted)
        check_children(node)
