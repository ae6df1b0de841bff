"""Values: what has fields, is equal when they are, and never changes."""

from dataclasses import dataclass, fields
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

_Value = TypeVar("_Value")


@dataclass_transform(frozen_default=True)
def immutable(cls: type[_Value]) -> type[_Value]:
    """`cls` as a dataclass that nothing changes; the type checker sees to that.

    A frozen dataclass sets each field by a call, and so takes three times as long to
    make. Where a document has one for each of its lines, that is a tenth of all. It
    also takes five times as long to define, since each of its methods is written out
    and compiled; here only `__init__` is. A command defines a hundred or two before it
    begins.
    """
    made = dataclass(slots=True, eq=False, repr=False)(cls)
    names = [field.name for field in fields(made)]  # type: ignore[arg-type] # it is one
    contents = attrgetter("__class__", *names)

    def equal(self: _Value, other: object) -> Any:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return contents(self) == contents(other)

    def hashed(self: _Value) -> int:
        return hash(contents(self))

    def shown(self: _Value) -> str:
        held = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{self.__class__.__qualname__}({held})"

    for name, method in (
        ("__eq__", equal),
        ("__hash__", hashed),
        ("__repr__", shown),
    ):
        if name not in cls.__dict__:
            setattr(made, name, method)
    return made
