"""Name classes (RELAX NG, section 6.1 and 7.3) over expanded names.

An expanded name is one string: the namespace, a space, the local name; without
a namespace the local name alone, as expat gives it. A name class is a tuple, so
that it can be interned and marshalled: `("n", name)`, `("*", except or None)`,
`(":", namespace, except or None)`, `("|", class, ...)`.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
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


def contains(name_class: NameClass, name: str) -> bool:
    """Whether the class contains the expanded name."""
    match name_class:
        case ("n", only):
            return name == only
        case ("*", None):
            return True
        case ("*", tuple() as inner):
            return not contains(inner, name)
        case (":", uri, inner):
            return namespace_of(name) == uri and not (
                isinstance(inner, tuple) and contains(inner, name)
            )
        case ("|", *members):
            return any(contains(m, name) for m in members if isinstance(m, tuple))
    raise AssertionError(name_class)


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


def overlap(one: NameClass, other: NameClass) -> bool:
    """Whether some name is in both classes.

    Two classes overlap exactly when they share a name that one of them
    mentions, or a name in a namespace that one mentions, or one that neither
    mentions (section 7.3).
    """
    if one[0] == "n" and other[0] == "n":
        return one[1] == other[1]
    names: set[str] = set()
    uris: set[str] = {ANY_OTHER}
    for name_class in (one, other):
        listed, spaces = mentioned(name_class)
        names |= listed
        uris |= spaces
    names |= {expanded(uri, ANY_OTHER) for uri in uris}
    return any(contains(one, name) and contains(other, name) for name in names)
