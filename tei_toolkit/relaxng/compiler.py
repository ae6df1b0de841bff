"""From the bytes of a schema to its tables."""

from __future__ import annotations

from tei_toolkit.relaxng.building import build_grammar
from tei_toolkit.relaxng.compiled import Compiled
from tei_toolkit.relaxng.grammars import Library
from tei_toolkit.relaxng.identity import check_identity, id_kind
from tei_toolkit.relaxng.patterns import EMPTY, HAS_ATTRIBUTE, HAS_CONTENT
from tei_toolkit.relaxng.restrictions import check_restrictions

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei_toolkit.relaxng.building import Grammar
    from tei_toolkit.relaxng.grammars import Resolver
    from tei_toolkit.relaxng.patterns import Patterns


def compile_tables(
    content: bytes, path: str, resolver: Resolver, ids: str
) -> tuple[Compiled, list[tuple[str, str, bytes]]]:
    """The tables of a schema, and the other files it was made of.

    Args:
        content: The bytes of the schema's main file.
        path: Its path, from which it refers to others; may be empty.
        resolver: Reads the files that the schema refers to.
        ids: `"check"` or `"ignore"`: what to do about IDs and references.

    Returns:
        The tables; and reference, base and content of each file referred to.

    Raises:
        SchemaError: The schema is wrong.
    """
    library = Library(resolver)
    root = library.root(content, path)
    grammar = build_grammar(root, library, (path,) if path else ())
    reached = check_restrictions(grammar)
    id_kinds = {}
    if ids == "check":
        check_identity(grammar, reached)
        id_kinds = _id_kinds(grammar)
    patterns = grammar.patterns
    contents = [split_content(patterns, c) for c in grammar.declarations]
    compiled = Compiled(
        patterns,
        grammar.start,
        contents,
        grammar.declaration_names,
        [datatype.specification for datatype in grammar.datatypes],
        grammar.values,
        id_kinds,
        any(datatype.contextual for datatype in grammar.datatypes),
        grammar.definitions,
        grammar.element_notes,
        grammar.attribute_notes,
        len(patterns.kind),
    )
    patterns.weight = 0
    return compiled, library.files


def _id_kinds(grammar: Grammar) -> dict[int, int]:
    kinds = {}
    for pattern in range(len(grammar.patterns.kind)):
        kind = id_kind(grammar, pattern)
        if kind:
            kinds[pattern] = kind
    return kinds


def split_content(patterns: Patterns, content: int) -> tuple[tuple[int, ...], int]:
    """The parts of an element's content that are attributes only, and the rest.

    Where an attribute stands in a group does not matter, so the content of most
    elements falls into attributes and a content model without any.
    """
    attributes = []
    rest = []
    for part in patterns.parts(content):
        flags = patterns.flags[part]
        if flags & HAS_ATTRIBUTE and not flags & HAS_CONTENT:
            attributes.append(part)
        else:
            rest.append(part)
    model = EMPTY
    for part in reversed(rest):
        model = patterns.group(part, model)
    return tuple(attributes), model
