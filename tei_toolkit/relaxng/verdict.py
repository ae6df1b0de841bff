"""The quick pass: valid or not, with as little work as possible.

The handlers are closures over local names, because they run once an event: a
warm start tag costs two look-ups and one for each value that is checked.
"""

from __future__ import annotations

import pyexpat

from tei_toolkit.relaxng.declaration import version_fault
from tei_toolkit.relaxng.documents import is_encoding_error
from tei_toolkit.relaxng.entities import follow_entities
from tei_toolkit.relaxng.xml_names import WHITESPACE, is_ncname, split

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Final

    from tei_toolkit.relaxng.automaton import Automaton
    from tei_toolkit.relaxng.documents import Document
    from tei_toolkit.relaxng.memory import Memory

ID: Final = 1
IDREFS: Final = 3


class Invalid(Exception):  # noqa: N818  a signal between a handler and the pass
    """The document is not valid: the quick pass ends here."""


class DocumentContext:
    """The namespaces in force and the entities declared, as the parser goes."""

    __slots__ = ("entities", "prefixes")

    def __init__(self) -> None:
        """Begin with the prefix that is always bound."""
        self.prefixes: dict[str, list[str]] = {
            "xml": ["http://www.w3.org/XML/1998/namespace"]
        }
        self.entities: set[str] = set()

    def namespace(self, prefix: str) -> str | None:
        """The namespace bound to the prefix."""
        bound = self.prefixes.get(prefix)
        return bound[-1] if bound else None

    def is_unparsed_entity(self, name: str) -> bool:
        """Whether the document type declares such an unparsed entity."""
        return name in self.entities

    def declare(self, prefix: str | None, uri: str | None) -> None:
        """Handle the start of a namespace declaration's scope."""
        self.prefixes.setdefault(prefix or "", []).append(uri or "")

    def forget(self, prefix: str | None) -> None:
        """Handle the end of a namespace declaration's scope."""
        self.prefixes[prefix or ""].pop()

    def declare_entity(
        self,
        name: str,
        is_parameter: bool,  # noqa: FBT001  expat
        _value: str | None,
        _base: str | None,
        _system: str | None,
        _public: str | None,
        notation: str | None,
    ) -> None:
        """Handle the declaration of an entity."""
        if notation and not is_parameter:
            self.entities.add(name)

    def attach(self, parser: pyexpat.XMLParserType) -> None:
        """Listen to the parser."""
        parser.StartNamespaceDeclHandler = self.declare
        parser.EndNamespaceDeclHandler = self.forget
        follow_entities(parser, self.declare_entity)


class Identities:
    """The IDs of a document and the references to them."""

    __slots__ = ("ids", "references")

    def __init__(self) -> None:
        """Begin with none."""
        self.ids: set[str] = set()
        self.references: set[str] = set()

    def note(self, kind: int, text: str) -> bool:
        """Take up an ID or references; whether they are names and the ID is new."""
        tokens = split(text)
        if not tokens or (kind < IDREFS and len(tokens) > 1):
            return False
        for token in tokens:
            if kind > ID:
                if token not in self.references:
                    if not is_ncname(token):
                        return False
                    self.references.add(token)
            elif token in self.ids or not is_ncname(token):
                return False
            else:
                self.ids.add(token)
        return True


def is_valid(  # noqa: C901, PLR0915  the innermost loop: names of its own are fastest
    memory: Memory, wake: Callable[[], Automaton], document: Document
) -> bool:
    """Whether the document is well-formed and valid.

    Args:
        memory: What the schema's automaton has learnt.
        wake: The automaton itself, asked for where that is not enough.
        document: The document, read from its beginning.

    Raises:
        OSError: The document cannot be read.
    """
    moves, shapes, endings = memory.moves, memory.shapes, memory.endings
    collects, texts = memory.collects, memory.texts
    answers, finals, joins = memory.answers, memory.finals, memory.joins
    identities = Identities()
    state = memory.start
    stack: list[int] = []
    push, pop = stack.append, stack.pop
    pieces: list[str] = []

    def start(name: str, attributes: list[str]) -> None:
        nonlocal state
        if pieces:
            leave_text()
        move = moves[state].get(name) or wake().move(state, name)
        after, candidates = move
        if candidates < 0:
            raise Invalid
        names = tuple(attributes[::2])
        shape = shapes[candidates].get(names) or wake().shape(candidates, names)
        state, checks, identified, outcomes = shape
        if outcomes is None:
            if not state:
                raise Invalid
            for i, pattern in checks:
                text = attributes[i + i + 1]
                known = answers.get(pattern)
                good = None if known is None else known.get(text)
                if good is None:
                    good = wake().values.matches(pattern, text)
                if not good:
                    raise Invalid
        else:
            passed = tuple([match(p, attributes[i + i + 1]) for i, p in checks])
            found = outcomes.get(passed)
            if found is None:
                found = wake().outcome(candidates, names, shape, passed)
            state = found
            if not state:
                raise Invalid
        for i, kind in identified:
            if not identities.note(kind, attributes[i + i + 1]):
                raise Invalid
        push(after)

    def match(pattern: int, text: str) -> bool:
        known = answers.get(pattern)
        good = None if known is None else known.get(text)
        return wake().values.matches(pattern, text) if good is None else good

    def leave_text() -> None:
        """Close a string that turned out to have elements after it."""
        nonlocal state
        text = "".join(pieces)
        pieces.clear()
        if text.strip(WHITESPACE):
            state = wake().text(state)

    def end(_name: str) -> None:
        nonlocal state
        if collects[state]:
            text = "".join(pieces)
            pieces.clear()
            known = finals.get((state, text))
            ending = wake().ending(state, text) if known is None else known
        else:
            ending = endings[state]
        if not ending:
            raise Invalid
        state = pop()
        if state < 0:
            known = joins.get((state, ending))
            state = wake().join(state, ending) if known is None else known

    def characters(data: str) -> None:
        nonlocal state
        following = texts[state]
        if following == state:
            return
        if collects[state]:
            pieces.append(data)
        elif data.strip(WHITESPACE):
            state = following if following >= 0 else wake().text(state)
            if not state:
                raise Invalid

    def skipped(_name: str, is_parameter: bool) -> None:  # noqa: FBT001  expat
        if not is_parameter:
            raise Invalid

    def external(
        context: str | None, _base: str | None, _system: str | None, _public: str | None
    ) -> int:
        if context is not None:
            raise Invalid
        return 1

    def declaration(version: str, _encoding: str | None, _standalone: int) -> None:
        if not version.startswith("1.") and version_fault(version):
            raise Invalid

    encoding, source = document.pieces()
    parser = pyexpat.ParserCreate(encoding, " ")
    parser.XmlDeclHandler = declaration
    parser.ordered_attributes = True
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = characters
    parser.SkippedEntityHandler = skipped
    parser.ExternalEntityRefHandler = external
    if memory.contextual:
        context = wake().values.context = DocumentContext()
        context.attach(parser)
    else:
        follow_entities(parser)
    try:
        for piece in source:
            parser.Parse(piece, False)  # noqa: FBT003  expat
        parser.Parse(b"", True)  # noqa: FBT003
    except (Invalid, pyexpat.ExpatError):
        return False
    except (LookupError, ValueError) as error:
        if not is_encoding_error(error):
            raise
        return False
    return identities.references <= identities.ids
