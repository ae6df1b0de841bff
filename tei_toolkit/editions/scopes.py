"""Whose an id is: each text of a corpus, and each file it includes, has its own.

A pointer `#x` means the `x` of its own text or file, else that of what encloses it: at
last the header of the corpus. Ids that stand in several of them for different things
are made unique here, before any format sees the document, and pointers follow.
"""

import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from posixpath import normpath
from urllib.parse import unquote

from lxml import etree

from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.inclusions import FILE
from tei_toolkit.editions.namespaces import XML, XML_ID, tei
from tei_toolkit.ids import Ids
from tei_toolkit.tei.pointers import POINTERS, is_pointer

_BASE = f"{{{XML}}}base"
_TEXTS = frozenset({tei("TEI"), tei("teiCorpus")})
_EXAMPLE = "{http://www.tei-c.org/ns/Examples}"
_PERSON = tei("person")
_DESCRIBED = frozenset(
    tei(n) for n in ("person", "personGrp", "place", "org", "event", "object", "nym")
)
_NO_NAME = re.compile(r"[^\w.-]+|^[^\w]+")


@dataclass(slots=True, eq=False)
class Scope:
    """A text or an included part, whose ids are its own.

    Attributes:
        outer: what encloses it; None for the whole document.
        file: it comes from; empty if from the document's own.
        name: what its ids are called by where they need more than themselves.
    """

    outer: "Scope | None"
    file: str
    name: str


@dataclass(slots=True, eq=False)
class _Holder:
    """An element with an id that other scopes have too, and its unique id."""

    element: etree._Element
    scope: Scope
    name: str = ""


def part_ids(whole: Branch) -> None:
    """Make ids unique that several texts or files have, and let pointers follow.

    Args:
        whole: a document.
    """
    included = whole.holders.get(FILE, [])
    tops = {whole.top, *whole.named(*_TEXTS), *included, *whole.holders.get(_BASE, ())}
    if len(tops) == 1:
        return
    scopes = _find_scopes(whole, tops)
    held: dict[str, list[_Holder]] = {}
    for element, scope in zip(whole.elements, scopes, strict=True):
        if (name := element.get(XML_ID)) and not _is_example(element):
            held.setdefault(name, []).append(_Holder(element, scope))
    shared = {
        name: holders
        for name, holders in held.items()
        if len(holders) > 1 and len({holder.scope for holder in holders}) > 1
    }
    if shared:
        _make_unique(shared, Ids(set(held)))
        pointing = _Pointing(shared, scopes)
        for element, scope in zip(whole.elements, scopes, strict=True):
            if element.attrib and not _is_example(element):
                pointing.redirect(element, scope)
        for holders in shared.values():
            for holder in holders:
                holder.element.set(XML_ID, holder.name)
        whole.look_again()
    for element in included:
        del element.attrib[FILE]


def _is_example(element: etree._Element) -> bool:
    """Whether it is markup that is shown as such."""
    return str(element.tag).startswith(_EXAMPLE)


def _find_scopes(whole: Branch, tops: set[etree._Element]) -> list[Scope]:
    """The scope of each element of a document."""
    scopes: dict[etree._Element | None, Scope] = {}
    count = 0
    for element in whole.elements:
        outer = scopes.get(element.getparent())
        if outer is None or element in tops:
            count += 1
            file = element.get(FILE) or element.get(_BASE) or (outer and outer.file)
            outer = Scope(outer, file or "", _name(element, file or "", outer, count))
        scopes[element] = outer
    return list(scopes.values())


def _name(element: etree._Element, file: str, outer: Scope | None, count: int) -> str:
    """What the ids of a scope are called by: its own id, its file, or a number."""
    is_first_of_file = outer is None or outer.file != file
    name = element.get(XML_ID) or (is_first_of_file and PurePosixPath(file).stem)
    name = _NO_NAME.sub("-", name or f"text-{count - 1}")
    return name if name[0].isalpha() or name[0] == "_" else f"text-{name}"


def _make_unique(shared: dict[str, list[_Holder]], ids: Ids) -> None:
    """Find a name for each holder of a shared id.

    What the document itself holds keeps its name; so do things that are the same.
    """
    for name, holders in shared.items():
        names: dict[object, str] = {}
        shapes = [_shape(holder.element) for holder in holders]
        is_one = None not in shapes and len(set(shapes)) == 1
        for holder, shape in zip(holders, shapes, strict=True):
            key = shape or holder.scope
            if key not in names:
                names[key] = (
                    name
                    if is_one or holder.scope.outer is None
                    else ids.make(f"{holder.scope.name}.{name}")
                )
            holder.name = names[key]


def _shape(element: etree._Element) -> tuple[object, ...] | None:
    """What is the same for two descriptions of one thing; None if none can be.

    Two people of whom a single word is known may be two.
    """
    if element.tag not in _DESCRIBED:
        return None
    if element.tag == _PERSON and len("".join(element.itertext()).split()) < 2:
        return None
    return tuple(
        (
            part.tag,
            *sorted((k, v) for k, v in part.items() if k != FILE),
            " ".join((part.text or "").split()),
            "" if part is element else " ".join((part.tail or "").split()),
        )
        for part in element.iter("*")
    )


class _Pointing:
    """Finds what pointers mean, and says it by the unique id."""

    def __init__(self, shared: dict[str, list[_Holder]], scopes: list[Scope]) -> None:
        self.shared = shared
        self.by_file: dict[str, Scope] = {}
        for scope in scopes:
            if scope.file:
                self.by_file.setdefault(scope.file, scope)
        self.own: dict[tuple[str, Scope], _Holder] = {}
        self.within: dict[tuple[str, Scope | str], _Holder] = {}
        for name, holders in shared.items():
            for holder in holders:
                self.own.setdefault((name, holder.scope), holder)
                for scope in _chain(holder.scope):
                    self.within.setdefault((name, scope), holder)
                if holder.scope.file:
                    self.within.setdefault((name, holder.scope.file), holder)
        self.known: dict[tuple[str, Scope], str] = {}

    def redirect(self, element: etree._Element, scope: Scope) -> None:
        """Write the unique ids into the pointers of an element."""
        kind = str(element.tag).rpartition("}")[2]
        for name, value in element.items():
            if name not in POINTERS or not is_pointer(name, kind):
                continue
            tokens = value.split()
            meant = [self.read(token, scope) for token in tokens]
            if meant != tokens:
                element.set(name, " ".join(meant))

    def read(self, token: str, scope: Scope) -> str:
        """A pointer with the unique id of what it means."""
        if (token, scope) not in self.known:
            self.known[token, scope] = self._read(token, scope)
        return self.known[token, scope]

    def _read(self, token: str, scope: Scope) -> str:
        file, sign, name = token.rpartition("#")
        if not sign:
            prefix, _, name = token.rpartition(":")
            start = token[: len(prefix) + 1] if prefix else ""
        elif file and (other := self.find_file(file, scope)) is not None:
            scope, start = other, "#"
        else:
            start = f"{file}#"
        if name not in self.shared:
            return token
        return f"{start}{self.find(name, scope).name}"

    def find_file(self, address: str, scope: Scope) -> Scope | None:
        """What is included from the file that a pointer in a scope names."""
        path = PurePosixPath(scope.file).parent / unquote(address)
        return self.by_file.get(normpath(path))

    def find(self, name: str, scope: Scope) -> _Holder:
        """The holder of an id that is meant in a scope."""
        for around in _chain(scope):
            found = (
                self.own.get((name, around))
                or self.within.get((name, around))
                or self.within.get((name, around.file))
            )
            if found is not None:
                return found
        return self.shared[name][0]


def _chain(scope: Scope) -> list[Scope]:
    """A scope and all that enclose it."""
    chain = [scope]
    while (outer := chain[-1].outer) is not None:
        chain.append(outer)
    return chain
