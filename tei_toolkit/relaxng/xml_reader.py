"""Schemas in the XML syntax (RELAX NG specification, sections 3 and 4.1-4.10)."""

from __future__ import annotations

import pyexpat

from tei_toolkit.relaxng.documents import is_encoding_error
from tei_toolkit.relaxng.entities import follow_entities
from tei_toolkit.relaxng.errors import SchemaError
from tei_toolkit.relaxng.node_syntax import check_children
from tei_toolkit.relaxng.nodes import COMPONENT, NAME_CLASS, OTHER, PATTERN, Node
from tei_toolkit.relaxng.xml_names import WHITESPACE, XML_NAMESPACE, is_ncname

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

RNG_NAMESPACE: Final = "http://relaxng.org/ns/structure/1.0"
ANNOTATIONS_NAMESPACE: Final = "http://relaxng.org/ns/compatibility/annotations/1.0"
NESTING_LIMIT: Final = 400
"""Deeper schemas are refused: the stages after this one are recursive."""

_PREFIX: Final = RNG_NAMESPACE + " "
_DOCUMENTATION: Final = ANNOTATIONS_NAMESPACE + " documentation"
_XML_BASE: Final = XML_NAMESPACE + " base"
_COMMON: Final = frozenset({"ns", "datatypeLibrary"})
_CATEGORIES: Final = {
    **dict.fromkeys(
        "element attribute group interleave optional zeroOrMore oneOrMore list mixed "
        "ref parentRef empty value data notAllowed externalRef grammar text".split(),
        PATTERN,
    ),
    **dict.fromkeys(("name", "anyName", "nsName"), NAME_CLASS),
    **dict.fromkeys(("start", "define", "include", "div"), COMPONENT),
    **dict.fromkeys(("param", "except", "choice"), OTHER),
}
_ATTRIBUTES: Final = {
    kind: _COMMON | frozenset(extra.split())
    for kind, extra in {
        **dict.fromkeys(_CATEGORIES, ""),
        "element": "name",
        "attribute": "name",
        "ref": "name",
        "parentRef": "name",
        "value": "type",
        "data": "type",
        "externalRef": "href",
        "include": "href",
        "start": "combine",
        "define": "name combine",
        "param": "name",
    }.items()
}
_REQUIRED: Final = {
    "ref": "name",
    "parentRef": "name",
    "define": "name",
    "param": "name",
    "data": "type",
    "externalRef": "href",
    "include": "href",
}
_LEAVES: Final = frozenset(
    [
        "ref",
        "parentRef",
        "empty",
        "value",
        "text",
        "notAllowed",
        "externalRef",
        "param",
        "name",
    ]
)
_WITH_TEXT: Final = frozenset({"value", "param", "name"})


def is_library_uri(uri: str) -> bool:
    """Whether the text may name a datatype library (RELAX NG, section 4.3).

    It is empty or an absolute URI without a fragment.
    """
    if not uri:
        return True
    scheme, colon, rest = uri.partition(":")
    return bool(
        colon
        and rest
        and scheme[:1].isalpha()
        and scheme.isascii()
        and all(c.isalnum() or c in "+-." for c in scheme)
        and "#" not in uri
        and not any(
            c == "%" and not _is_hexadecimal(uri[i + 1 : i + 3])
            for i, c in enumerate(uri)
        )
    )


def _is_hexadecimal(pair: str) -> bool:
    return len(pair) == 2 and all(c in "0123456789abcdefABCDEF" for c in pair)


def read_xml_schema(content: bytes, path: str, base: str) -> Node:
    """The tree of a schema in the XML syntax.

    Args:
        content: The bytes of the file.
        path: What errors call the file.
        base: What relative references in it are resolved from.

    Raises:
        SchemaError: It is not well-formed or breaks the syntax of section 3.
    """
    return _Reader(path, base).read(content)


class _Reader:
    """The state of reading one file."""

    def __init__(self, path: str, base: str) -> None:
        self.path = path
        self.root: Node | None = None
        self.stack: list[Node] = []
        self.libraries = [""]
        self.bases = [base]
        self.foreign = 0
        self.documentation: list[str] | None = None
        self.text: list[str] = []
        self.prefixes: dict[str, str] = {"xml": XML_NAMESPACE}
        self.outer_prefixes: list[tuple[str, str | None]] = []
        self.parser = pyexpat.ParserCreate(None, " ")

    def read(self, content: bytes) -> Node:
        parser = self.parser
        parser.ordered_attributes = True
        parser.buffer_text = True
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = self.characters
        parser.StartNamespaceDeclHandler = self.declare
        parser.EndNamespaceDeclHandler = self.forget
        follow_entities(parser)
        try:
            parser.Parse(content, True)  # noqa: FBT003  expat
        except pyexpat.ExpatError as error:
            reason = pyexpat.ErrorString(error.code)
            raise SchemaError(
                f"the schema is not well-formed XML: {reason}",
                self.path,
                error.lineno,
                error.offset + 1,
            ) from None
        except (LookupError, ValueError) as error:
            if not is_encoding_error(error):
                raise
            raise SchemaError(f"the schema's encoding: {error}", self.path, 1) from None
        if self.root is None or self.root.category != PATTERN:
            if self.root is not None:
                raise self.root.error(
                    f"a schema cannot begin with <{self.root.kind}>; "
                    "it begins with <grammar> or another pattern"
                )
            raise SchemaError(
                f"this is not a RELAX NG schema: its root element is not in the "
                f"namespace {RNG_NAMESPACE}",
                self.path,
                1,
            )
        return self.root

    def error(self, reason: str) -> SchemaError:
        parser = self.parser
        return SchemaError(
            reason,
            self.path,
            parser.CurrentLineNumber,
            parser.CurrentColumnNumber + 1,
        )

    def declare(self, prefix: str | None, uri: str | None) -> None:
        key = prefix or ""
        self.outer_prefixes.append((key, self.prefixes.get(key)))
        self.prefixes = {**self.prefixes, key: uri or ""}

    def forget(self, _prefix: str | None) -> None:
        key, uri = self.outer_prefixes.pop()
        self.prefixes = {**self.prefixes, key: uri or ""}

    def characters(self, data: str) -> None:
        if self.foreign:
            if self.documentation is not None:
                self.documentation.append(data)
        else:
            self.text.append(data)

    def start(self, name: str, attributes: list[str]) -> None:
        if self.foreign or not name.startswith(_PREFIX):
            self._start_foreign(name)
            return
        kind = name[len(_PREFIX) :]
        category = _CATEGORIES.get(kind)
        if category is None:
            raise self.error(f"RELAX NG has no element <{kind}>")
        if self.text:
            self._text_before_child()
        node = Node(kind, category, self.path, self.parser.CurrentLineNumber)
        if self.stack:
            parent = self.stack[-1]
            if parent.kind in _LEAVES:
                raise self.error(f"<{parent.kind}> cannot contain <{kind}>")
            parent.children.append(node)
        elif self.root is None:
            self.root = node
        self.stack.append(node)
        library = self.libraries[-1]
        base = self.bases[-1]
        if attributes:
            library, base = self._read_attributes(node, attributes, library, base)
        self.libraries.append(library)
        self.bases.append(base)
        required = _REQUIRED.get(kind)
        if required and not (node.name or node.type or node.href):
            raise self.error(f'<{kind}> lacks its attribute "{required}"')
        node.base = base
        if kind in ("data", "value"):
            if kind == "value" and not node.type:
                node.type = "token"
            else:
                node.library = library
            node.prefixes = self.prefixes

    def _start_foreign(self, name: str) -> None:
        if not self.foreign:
            if self.text:
                self._text_before_child()
            if self.stack and self.stack[-1].kind in _WITH_TEXT:
                raise self.error(
                    f"<{self.stack[-1].kind}> contains text only, no elements"
                )
            if name == _DOCUMENTATION and self.stack:
                self.documentation = []
        self.foreign += 1

    def _text_before_child(self) -> None:
        text = "".join(self.text)
        self.text.clear()
        if not self.stack or not text.strip(WHITESPACE):
            return
        kind = self.stack[-1].kind
        if kind in _WITH_TEXT:
            raise self.error(f"<{kind}> contains text only, no elements")
        raise self.error(f"text is not allowed in <{kind}>")

    def _read_attributes(
        self, node: Node, attributes: list[str], library: str, base: str
    ) -> tuple[str, str]:
        for i in range(0, len(attributes), 2):
            name, value = attributes[i], attributes[i + 1]
            if name == _XML_BASE:
                base = join_reference(base, value)
            elif name.startswith(_PREFIX):
                raise self.error(
                    f'the attribute "{name[len(_PREFIX) :]}" must not be in the '
                    "RELAX NG namespace"
                )
            elif " " in name:
                continue  # of another vocabulary
            elif name not in _ATTRIBUTES[node.kind]:
                raise self.error(f'<{node.kind}> has no attribute "{name}"')
            elif name == "datatypeLibrary":
                if not is_library_uri(value):
                    raise self.error(
                        f'datatypeLibrary="{value}" is not an absolute URI without '
                        "a fragment"
                    )
                library = value
            else:
                self._read_attribute(node, name, value)
        return library, base

    def _read_attribute(self, node: Node, name: str, value: str) -> None:
        if name == "ns":
            node.ns = value
        elif name == "href":
            if "#" in value:
                raise self.error(f'href="{value}" must not have a fragment')
            node.href = value
        elif name == "combine":
            node.combine = value.strip(WHITESPACE)
            if node.combine not in ("choice", "interleave"):
                raise self.error(f'combine="{value}" must be "choice" or "interleave"')
        else:
            self._read_name(node, name, value.strip(WHITESPACE))

    def _read_name(self, node: Node, attribute: str, value: str) -> None:
        kind = node.kind
        if attribute == "name" and kind in ("element", "attribute"):
            child = Node("name", NAME_CLASS, node.path, node.line)
            self._resolve(child, value)
            node.children.insert(0, child)
            node.name = value
            return
        if not is_ncname(value):
            raise self.error(f'{attribute}="{value}" on <{kind}> is not a name')
        if attribute == "type":
            node.type = value
        else:
            node.name = value

    def _resolve(self, node: Node, value: str) -> None:
        """Split a QName (section 4.10); an unprefixed one inherits its `ns`."""
        prefix, colon, local = value.partition(":")
        if not colon:
            prefix, local = "", value
        if not is_ncname(local) or (colon and not is_ncname(prefix)):
            raise self.error(f'"{value}" is not a name')
        node.name = local
        if colon:
            uri = self.prefixes.get(prefix)
            if not uri:
                raise self.error(f'the prefix of "{value}" is not declared')
            node.ns = uri

    def end(self, _name: str) -> None:
        if self.foreign:
            self.foreign -= 1
            if not self.foreign and self.documentation is not None:
                words = " ".join("".join(self.documentation).split())
                node = self.stack[-1]
                node.documentation = f"{node.documentation} {words}".strip()
                self.documentation = None
            return
        node = self.stack[-1]
        if self.text:
            text = "".join(self.text)
            self.text.clear()
            if node.kind in _WITH_TEXT:
                node.text = text
            elif text.strip(WHITESPACE):
                raise self.error(f"text is not allowed in <{node.kind}>")
        if node.kind == "name":
            self._resolve(node, node.text.strip(WHITESPACE))
        if len(self.stack) > NESTING_LIMIT:
            raise self.error("the schema is nested too deeply")
        if node.kind not in _LEAVES:
            check_children(node)
        self.stack.pop()
        self.libraries.pop()
        self.bases.pop()


def join_reference(base: str, reference: str) -> str:
    """The reference resolved from the base (RFC 3986, section 5)."""
    if not base:
        return reference
    from urllib.parse import urljoin

    return urljoin(base, reference)
