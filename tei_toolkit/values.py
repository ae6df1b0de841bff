"""Values: what has fields, is equal when they are, and never changes."""

from collections.abc import Callable
from dataclasses import Field, dataclass
from functools import cache
from operator import attrgetter
from types import CodeType, FunctionType
from typing import Any, TypeVar, cast, dataclass_transform

_Value = TypeVar("_Value")
_OF_INSTANCES = frozenset({"__dict__", "__weakref__"})


class _Fields:
    """Stands for what the module `dataclasses` asks of a class until it asks."""

    def __init__(self, complete: Callable[[], None]) -> None:
        self._complete = complete

    def __get__(self, value: object, owner: Any) -> Any:
        self._complete()
        return owner.__dataclass_fields__


@cache
def _code_of_setter(count: int) -> CodeType:
    """What sets so many fields to its arguments."""
    fields = [f"f{number}" for number in range(count)]
    lines = [f"    self.{field} = {field}" for field in fields]
    head = f"def __init__({', '.join(('self', *fields))}):"
    (code,) = (
        part
        for part in compile(
            "\n".join((head, *lines, "    return")), "", "exec"
        ).co_consts
        if isinstance(part, CodeType)
    )
    return code


def _setter(cls: type, names: tuple[str, ...]) -> Callable[..., None] | None:
    """The `__init__` of a dataclass that sets its fields and does no more, or None."""
    defaults = tuple(vars(cls)[name] for name in names if name in vars(cls))
    if hasattr(cls, "__post_init__") or any(isinstance(d, Field) for d in defaults):
        return None
    code = _code_of_setter(len(names)).replace(
        co_varnames=("self", *names),
        co_names=names,
        co_qualname=f"{cls.__qualname__}.__init__",
    )
    return FunctionType(code, {}, argdefs=defaults)


@dataclass_transform(frozen_default=True)
def immutable(cls: type[_Value]) -> type[_Value]:
    """`cls` as a dataclass with slots that nothing changes; a type checker sees to it.

    A frozen dataclass sets each field by a call, and so takes three times as long to
    make. Where a document has one for each of its lines, that is a tenth of all.
    """
    made = record(cls)
    if "__hash__" not in vars(cls):
        contents = _contents(cls)

        def hashed(self: _Value) -> int:
            return hash(contents(self))

        made.__hash__ = hashed  # type: ignore[assignment] # as a dataclass does
    return made


@dataclass_transform()
def record(cls: type[_Value]) -> type[_Value]:
    """`cls` as a dataclass with slots.

    The module `dataclasses` takes ten times as long to define one, since it writes its
    methods out and compiles them; a command defines a hundred or two before it begins.
    """
    names = tuple(cls.__annotations__)
    contents = _contents(cls)

    def equal(self: _Value, other: object) -> Any:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return contents(self) == contents(other)

    def shown(self: _Value) -> str:
        held = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{self.__class__.__qualname__}({held})"

    def complete() -> None:
        """Have the dataclass written, of which all but the slots is used."""
        plain: Any = dataclass(eq=False, repr=False)(cls)
        made.__init__ = plain.__init__
        made.__dataclass_fields__ = plain.__dataclass_fields__

    def first(self: Any, *values: Any, **named: Any) -> None:
        complete()
        made.__init__(self, *values, **named)

    replaced = _OF_INSTANCES.union(names)
    own = {n: member for n, member in vars(cls).items() if n not in replaced}
    body = {
        "__eq__": equal,
        "__repr__": shown,
        **own,
        "__init__": _setter(cls, names) or first,
        "__dataclass_fields__": _Fields(complete),
        "__match_args__": names,
        "__qualname__": cls.__qualname__,
        "__slots__": names,
    }
    kind: Any = type(cls)
    made = kind(cls.__name__, cls.__bases__, body)
    return cast("type[_Value]", made)


def _contents(cls: type) -> Callable[[Any], tuple[object, ...]]:
    return attrgetter("__class__", *cls.__annotations__)
