"""Schemas in the compact syntax (OASIS, "RELAX NG Compact Syntax", 2002).

The reader builds the same tree as that of the XML syntax; annotations other
than documentation are read and left out.
"""

from __future__ import annotations

from tei_toolkit.relaxng.compact_tokens import KEYWORDS, decode_schema, tokens
from tei_toolkit.relaxng.datatypes import XSD_LIBRARY
from tei_toolkit.relaxng.errors import SchemaError
from tei_toolkit.relaxng.nodes import COMPONENT, NAME_CLASS, OTHER, PATTERN, Node
from tei_toolkit.relaxng.xml_names import XML_NAMESPACE
from tei_toolkit.relaxng.xml_reader import (
    NESTING_LIMIT,
    check_children,
    is_library_uri,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from tei_toolkit.relaxng.compact_tokens import Token

_OPERATORS: Final = {",": "group", "|": "choice", "&": "interleave"}
_REPETITIONS: Final = {"?": "optional", "*": "zeroOrMore", "+": "oneOrMore"}
_ASSIGNMENTS: Final = {"=": "", "|=": "choice", "&=": "interleave"}
_IDENTIFIERS: Final = ("name", "quoted")


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
        self.tokens = found
        self.path = path
        self.base = base
        self.at = 0
        self.depth = 0
        self.default: str | None = None
        self.prefixes: dict[str, str | None] = {"xml": XML_NAMESPACE}
        self.libraries: dict[str, str] = {"xsd": XSD_LIBRARY}

    # Tokens

    @property
    def token(self) -> Token:
        """The token that comes next."""
        return self.tokens[self.at]

    def error(self, reason: str, token: Token | None = None) -> SchemaError:
        place = token or self.token
        return SchemaError(reason, self.path, place.line, place.column)

    def unexpected(self, wanted: str) -> SchemaError:
        token = self.token
        what = f'"{token.text}"' if token.kind != "end" else "the end of the schema"
        return self.error(f"{what} stands where {wanted} is expected")

    def is_keyword(self, *words: str) -> bool:
        return self.token.kind == "name" and self.token.text in words

    def accept(self, sign: str) -> bool:
        """Whether the sign comes next; it is passed then."""
        if self.token.kind == sign:
            self.at += 1
            return True
        return False

    def expect(self, sign: str) -> None:
        if not self.accept(sign):
            raise self.unexpected(f'"{sign}"')

    def keyword(self, word: str) -> bool:
        if self.is_keyword(word):
            self.at += 1
            return True
        return False

    def identifier(self, *, keywords: bool) -> str:
        token = self.token
        if token.kind not in _IDENTIFIERS or (
            token.kind == "name" and token.text in KEYWORDS and not keywords
        ):
            raise self.unexpected("a name")
        self.at += 1
        return token.text

    def literal(self) -> str:
        text = ""
        while True:
            if self.token.kind != "literal":
                raise self.unexpected("a literal")
            text += self.token.text
            self.at += 1
            if not self.accept("~"):
                return text

    def node(self, kind: str, category: str) -> Node:
        node = Node(kind, category, self.path, self.token.line)
        node.base = self.base
        return node

    # The schema

    def read(self) -> Node:
        self.declarations()
        mark = self.at
        notes = self.annotations()
        if self.is_grammar():
            # What stands before the first definition belongs to that.
            self.at = mark
            root = self.node("grammar", PATTERN)
            root.line = 1
            self.grammar_content(root, "end", include=True)
        else:
            root = self.pattern()
            root.documentation = root.documentation or notes
        if self.token.kind != "end":
            raise self.unexpected("the end of the schema")
        return root

    def is_grammar(self) -> bool:
        token = self.token
        following = self.tokens[min(self.at + 1, len(self.tokens) - 1)].kind
        return (
            token.kind == "end"
            or self.is_keyword("start", "include", "div")
            or (token.kind in _IDENTIFIERS and following in (*_ASSIGNMENTS, "["))
            or (token.kind == "cname" and following == "[")
        )

    def declarations(self) -> None:
        while True:
            if self.keyword("namespace"):
                prefix = self.identifier(keywords=True)
                self.prefixes[prefix] = self.namespace_uri()
            elif self.keyword("default"):
                if not self.keyword("namespace"):
                    raise self.unexpected('"namespace"')
                prefix = ""
                if self.token.kind != "=":
                    prefix = self.identifier(keywords=True)
                self.default = self.namespace_uri()
                if prefix:
                    self.prefixes[prefix] = self.default
            elif self.keyword("datatypes"):
                prefix = self.identifier(keywords=True)
                self.expect("=")
                uri = self.literal()
                if not is_library_uri(uri):
                    raise self.error(f'"{uri}" is not an absolute URI')
                self.libraries[prefix] = uri
            else:
                return

    def namespace_uri(self) -> str | None:
        """The URI, `None` when it is to be inherited."""
        self.expect("=")
        if self.keyword("inherit"):
            return None
        return self.literal()

    # Annotations

    def annotations(self) -> str:
        """Pass what is noted before a construct; the documentation in it."""
        found = []
        while self.token.kind == "documentation":
            found.append(self.token.text)
            self.at += 1
        if self.accept("["):
            found.append(self.annotation_body())
        return " ".join(" ".join(found).split())

    def annotation_body(self) -> str:
        """Pass the rest of an annotation in brackets; documentation in it."""
        depth = 1
        found = []
        documentation = 0
        while depth:
            token = self.token
            if token.kind == "end":
                raise self.unexpected('"]"')
            self.at += 1
            if token.kind == "[":
                depth += 1
                if self.tokens[self.at - 2].text == "a:documentation":
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
        while self.accept(">>"):
            if self.token.kind not in ("cname", *_IDENTIFIERS):
                raise self.unexpected("the name of an annotation")
            name = self.token.text
            self.at += 1
            self.expect("[")
            mark = self.at
            body = self.annotation_body()
            if name == "a:documentation":
                body = "".join(
                    t.text for t in self.tokens[mark : self.at] if t.kind == "literal"
                )
            found.append(body)
        return " ".join(" ".join(found).split())

    # Grammars

    def grammar_content(self, parent: Node, close: str, *, include: bool) -> None:
        """Read definitions up to the closing sign into the parent."""
        while True:
            notes = self.annotations()
            if self.token.kind == close:
                self.at += close != "end"
                check_children(parent)
                return
            following = self.tokens[min(self.at + 1, len(self.tokens) - 1)].kind
            if self.token.kind in ("cname", *_IDENTIFIERS) and following == "[":
                self.at += 2
                self.annotation_body()
                continue
            parent.children.append(self.component(notes, include=include))
            self.following_annotations()

    def component(self, notes: str, *, include: bool) -> Node:
        if self.is_keyword("div"):
            node = self.node("div", COMPONENT)
            self.at += 1
            self.expect("{")
            self.nest()
            self.grammar_content(node, "}", include=include)
            self.depth -= 1
            return node
        if self.is_keyword("include") and include:
            return self.include()
        start = self.is_keyword("start")
        node = self.node("start" if start else "define", COMPONENT)
        node.documentation = notes
        if start:
            self.at += 1
        else:
            node.name = self.identifier(keywords=False)
        if self.token.kind not in _ASSIGNMENTS:
            raise self.unexpected('"=", "|=" or "&="')
        node.combine = _ASSIGNMENTS[self.token.kind]
        self.at += 1
        node.children.append(self.pattern())
        check_children(node)
        return node

    def include(self) -> Node:
        node = self.node("include", COMPONENT)
        self.at += 1
        self.reference(node)
        if self.accept("{"):
            self.nest()
            self.grammar_content(node, "}", include=False)
            self.depth -= 1
        return node

    def reference(self, node: Node) -> None:
        """Read the URI and the namespace of an `include` or `external`."""
        node.href = self.literal()
        if "#" in node.href:
            raise node.error(f'"{node.href}" must not have a fragment')
        node.ns = self.default
        if self.keyword("inherit"):
            self.expect("=")
            token = self.token
            prefix = self.identifier(keywords=True)
            if prefix not in self.prefixes:
                raise self.error(f'the prefix "{prefix}" is not declared', token)
            node.ns = self.prefixes[prefix]

    # Patterns

    def nest(self) -> None:
        self.depth += 1
        if self.depth > NESTING_LIMIT:
            raise self.error("the schema is nested too deeply")

    def pattern(self) -> Node:
        self.nest()
        first = self.particle()
        sign = self.token.kind
        if sign in _OPERATORS:
            node = Node(_OPERATORS[sign], PATTERN, self.path, first.line)
            node.children.append(first)
            while self.accept(sign):
                node.children.append(self.particle())
            if self.token.kind in _OPERATORS:
                raise self.error(
                    f'"{sign}" and "{self.token.kind}" are mixed without parentheses'
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
        kind = _REPETITIONS.get(self.token.kind)
        if kind:
            repeated = self.node(kind, PATTERN)
            repeated.children.append(node)
            self.at += 1
            later = f"{later} {self.following_annotations()}".strip()
            return repeated
        node.documentation = node.documentation or later
        return node

    def primary(self) -> Node:
        token = self.token
        if self.accept("("):
            node = self.pattern()
            self.expect(")")
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
            self.at += 1
            return node
        if token.kind != "name":
            raise self.unexpected("a pattern")
        match token.text:
            case "element" | "attribute":
                return self.named(token.text)
            case "list" | "mixed":
                node = self.node(token.text, PATTERN)
                self.at += 1
                self.braced(node)
                return node
            case "empty" | "text" | "notAllowed":
                node = self.node(token.text, PATTERN)
                self.at += 1
                return node
            case "string" | "token":
                return self.datatype()
            case "parent":
                self.at += 1
                node = self.node("parentRef", PATTERN)
                node.name = self.identifier(keywords=False)
                return node
            case "external":
                node = self.node("externalRef", PATTERN)
                self.at += 1
                self.reference(node)
                return node
            case "grammar":
                node = self.node("grammar", PATTERN)
                self.at += 1
                self.expect("{")
                self.grammar_content(node, "}", include=True)
                return node
        raise self.unexpected("a pattern")

    def braced(self, node: Node) -> None:
        self.expect("{")
        node.children.append(self.pattern())
        self.expect("}")
        check_children(node)

    def named(self, kind: str) -> Node:
        node = self.node(kind, PATTERN)
        self.at += 1
        attribute = kind == "attribute"
        node.children.append(self.name_class(attribute=attribute))
        self.braced(node)
        return node

    def datatype(self) -> Node:
        """A datatype with its parameters, or a value of it."""
        token = self.token
        library, name = "", token.text
        if token.kind == "cname":
            prefix, _, name = token.text.partition(":")
            if prefix not in self.libraries:
                raise self.error(f'the datatypes prefix "{prefix}" is not declared')
            library = self.libraries[prefix]
        if self.tokens[self.at + 1].kind == "literal":
            self.at += 1
            return self.value(library, name)
        node = self.node("data", PATTERN)
        self.at += 1
        node.library, node.type = library, name
        if self.accept("{"):
            while not self.accept("}"):
                self.annotations()
                parameter = self.node("param", OTHER)
                parameter.name = self.identifier(keywords=True)
                self.expect("=")
                parameter.text = self.literal()
                node.children.append(parameter)
        if self.accept("-"):
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
        node.text = self.literal()
        node.ns = self.default
        node.prefixes = {p: uri for p, uri in self.prefixes.items() if uri is not None}
        return node

    # Name classes

    def name_class(self, *, attribute: bool) -> Node:
        self.nest()
        first = self.simple_name_class(attribute=attribute)
        if self.token.kind == "|":
            choice = self.node("choice", NAME_CLASS)
            choice.children.append(first)
            while self.accept("|"):
                choice.children.append(self.simple_name_class(attribute=attribute))
            check_children(choice)
            first = choice
        self.depth -= 1
        return first

    def simple_name_class(self, *, attribute: bool) -> Node:
        self.annotations()
        token = self.token
        if self.accept("("):
            node = self.name_class(attribute=attribute)
            self.expect(")")
        elif token.kind == "*":
            node = self.node("anyName", NAME_CLASS)
            self.at += 1
            self.excepted_names(node, attribute=attribute)
        elif token.kind == "nsname":
            node = self.node("nsName", NAME_CLASS)
            node.ns = self.namespace(token, token.text)
            self.at += 1
            self.excepted_names(node, attribute=attribute)
        elif token.kind == "cname":
            node = self.node("name", NAME_CLASS)
            prefix, _, node.name = token.text.partition(":")
            node.ns = self.namespace(token, prefix)
            self.at += 1
        else:
            node = self.node("name", NAME_CLASS)
            node.name = self.identifier(keywords=True)
            node.ns = "" if attribute else self.default
        self.following_annotations()
        return node

    def namespace(self, token: Token, prefix: str) -> str | None:
        if prefix not in self.prefixes:
            raise self.error(f'the prefix "{prefix}" is not declared', token)
        return self.prefixes[prefix]

    def excepted_names(self, node: Node, *, attribute: bool) -> None:
        if self.accept("-"):
            excepted = self.node("except", OTHER)
            excepted.children.append(self.simple_name_class(attribute=attribute))
            check_children(excepted)
            node.children.append(excepted)
        check_children(node)
