"""Name classes (RELAX NG, section 6.1 and 7.3) over expanded names.

An expanded name is one string: the namespace, a space, the local name; without
a namespace the local name alone, as expat gives it. A name class is a tuple, so
that it can be interned and marshalled: `("n", name)`, `("*", except or None)`,
`(":", namespace, except or None)`, `("|", class, ...)`.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Final, TypeAlias

    NameClass: TypeAlias = tuple[object, ...]

ANY_OTHER: Final = "\x00"
"""A local name (and a namespace) that no schema mentions."""


def expanded(namespace: str, local: str) -> str:
    """The expanded name as one string."""
    return f"{namespace} {local}" if namespace else local


def clark_name(name: str) -> str:
    """An expanded name as `{namespace}local`."""
    namespace, _, local = name.rpartition(" ")
    return f"{{{namespace}}}{local}" if namespace else local


def namespace_of(name: str) -> str:
    """The namespace of an expanded name, empty for none."""
    return name.rpartition(" ")[0]


def local_of(name: str) -> str:
    """The local part of an expanded name."""
    return name.rpartition(" ")[2]


def name_test(name_class: NameClass) -> Callable[[str], bool]:
    """A function that says whether the class contains an expanded name."""
    match name_class:
        case ("n", only):
            return lambda name: name == only
        case ("*", None):
            return lambda _name: True
        case ("*", tuple() as inner):
            excepted = name_test(inner)
            return lambda name: not excepted(name)
        case (":", uri, None):
            return lambda name: namespace_of(name) == uri
        case (":", uri, tuple() as inner):
            excepted = name_test(inner)
            return lambda name: namespace_of(name) == uri and not excepted(name)
        case ("|", *members):
            return _any_test([m for m in members if isinstance(m, tuple)])
    raise AssertionError(name_class)


def _any_test(members: list[NameClass]) -> Callable[[str], bool]:
    names = frozenset([str(m[1]) for m in members if m[0] == "n"])
    tests = [name_test(m) for m in members if m[0] != "n"]
    if not tests:
        return names.__contains__
    return lambda name: name in names or any(test(name) for test in tests)


def mentioned(name_class: NameClass) -> tuple[set[str], set[str]]:
    """The expanded names and the namespaces that the class mentions."""
    names: set[str] = set()
    uris: set[str] = set()
    todo = [name_class]
    while todo:
        current = todo.pop()
        if current[0] == "n":
            names.add(str(current[1]))
        elif current[0] == ":":
            uris.add(str(current[1]))
        todo.extend(part for part in current if isinstance(part, tuple))
    return names, uris


def is_finite(name_class: NameClass) -> bool:
    """Whether the class contains only names that it lists."""
    if name_class[0] == "n":
        return True
    return name_class[0] == "|" and all(
        is_finite(m) for m in name_class if isinstance(m, tuple)
    )


class NameIndex:
    """Numbers with a name class each, found by the names in their classes."""

    def __init__(self) -> None:
        """Begin with none."""
        self._names: dict[str, list[int]] = {}
        self._spaces: dict[str, list[int]] = {}
        self._everywhere: list[int] = []
        self._witnesses: dict[str, dict[str, None]] = {}

    def add(self, name_class: NameClass, number: int) -> None:
        """Add a number under a name class."""
        for part in _parts(name_class):
            if part[0] == "n":
                self._names.setdefault(str(part[1]), []).append(number)
            elif part[0] == ":":
                self._spaces.setdefault(str(part[1]), []).append(number)
            else:
                self._everywhere.append(number)
        for name in _witnesses(name_class):
            self._witnesses.setdefault(namespace_of(name), {})[name] = None

    def candidates(self, name: str) -> list[int]:
        """The numbers whose class may contain the name; all that do are there."""
        return [
            *self._names.get(name, ()),
            *self._spaces.get(namespace_of(name), ()),
            *self._everywhere,
        ]

    def witnesses(self, name_class: NameClass) -> Iterator[str]:
        """Names of which one is in the class and in one added, if any name is.

        Two classes overlap exactly when they share a name that one of them
        mentions, or a name in a namespace that one mentions, or one that neither
        mentions (section 7.3).
        """
        yield from _witnesses(name_class)
        for part in _parts(name_class):
            if part[0] == ":":
                yield from self._witnesses.get(str(part[1]), ())
            elif part[0] == "*":
                for names in self._witnesses.values():
                    yield from names


def _parts(name_class: NameClass) -> Iterator[NameClass]:
    """The members of a choice, and of those in it; any other class alone."""
    todo = [name_class]
    while todo:
        current = todo.pop()
        if current[0] == "|":
            todo += [m for m in reversed(current) if isinstance(m, tuple)]
        else:
            yield current


def _witnesses(name_class: NameClass) -> Iterator[str]:
    if name_class[0] == "n":
        yield str(name_class[1])
        return
    names, uris = mentioned(name_class)
    yield from sorted(names)
    for uri in sorted(uris):
        yield expanded(uri, ANY_OTHER)
    yield expanded(ANY_OTHER, ANY_OTHER)
